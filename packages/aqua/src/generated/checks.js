// Generated from specs/aqua by pnpm generate. Do not edit.
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
function digits(length) {
  return { test: (text) => {
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 48 || text.charCodeAt(index) > 57) return !1;
    return text.length === length;
  } };
}
function need(errors, data, instancePath, ...names) {
  for (let missingProperty of names) data[missingProperty] === void 0 && (errors = report(errors, instancePath, "required", { missingProperty }));
  return errors;
}
var check_shared173 = outermost(validate21);
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
    (data.email === void 0 || data.password === void 0) && (vErrors = need(vErrors, data, instancePath, "email", "password"));
    for (let key0 in data)
      key0 === "email" || key0 === "password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate26);
function validate27(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate27.errors = vErrors, vErrors === null;
}
function validate32(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate32.errors = vErrors, vErrors === null;
}
function validate35(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate35.errors = vErrors, vErrors === null;
}
var schema14 = { type: ["string", "null"], $id: "shared30" };
function validate37(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema14.type })), validate37.errors = vErrors, vErrors === null;
}
function validate30(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.token === void 0 || data.account_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "token", "account_id", "user_id")), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24)), data.account_id !== void 0 && !validate32(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate32)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.account_admin !== void 0 && !validate35(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate35)), data.trial_end !== void 0 && !validate37(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate37)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate30.errors = vErrors, vErrors === null;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate30(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate26.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate41);
function validate42(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1500 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1500 }, "must be <= 1500")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate42.errors = vErrors, vErrors === null;
}
function validate44(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate44.errors = vErrors, vErrors === null;
}
function validate41(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.validity === void 0 || data.allowed_endpoints === void 0) && (vErrors = need(vErrors, data, instancePath, "validity", "allowed_endpoints"));
    for (let key0 in data)
      key0 === "validity" || key0 === "allowed_endpoints" || key0 === "csp_roles" || key0 === "group_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.validity !== void 0 && !validate42(data.validity, at(instancePath, "/validity")) && (vErrors = more(vErrors, validate42)), data.allowed_endpoints !== void 0 && !validate44(data.allowed_endpoints, at(instancePath, "/allowed_endpoints")) && (vErrors = more(vErrors, validate44)), data.csp_roles !== void 0 && !validate44(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate44)), data.group_id !== void 0 && !validate32(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate41.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate49);
function validate49(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate49.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate53);
function validate53(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate53.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate54);
function validate55(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ese_url === void 0 && (vErrors = need(vErrors, data, instancePath, "ese_url")), data.ese_url !== void 0 && !validate22(data.ese_url, at(instancePath, "/ese_url")) && (vErrors = more(vErrors, validate22)), data.env_id !== void 0 && !validate22(data.env_id, at(instancePath, "/env_id")) && (vErrors = more(vErrors, validate22)), data.env_type !== void 0 && !validate22(data.env_type, at(instancePath, "/env_type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate22(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate22)), data.aqua_csp_version !== void 0 && !validate22(data.aqua_csp_version, at(instancePath, "/aqua_csp_version")) && (vErrors = more(vErrors, validate22)), data.creation_date !== void 0 && !validate22(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate22)), data.end_date !== void 0 && !validate22(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate55.errors = vErrors, vErrors === null;
}
function validate54(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate55(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate54.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate67);
function validate67(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.password === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "password"));
    for (let key0 in data)
      key0 === "abilities" || key0 === "id" || key0 === "password" || key0 === "remember" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.abilities !== void 0 && !validate27(data.abilities, at(instancePath, "/abilities")) && (vErrors = more(vErrors, validate27)), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.remember !== void 0 && !validate35(data.remember, at(instancePath, "/remember")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate67.errors = vErrors, vErrors === null;
}
var check_ConsoleLogin = outermost(validate72);
function validate72(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate72.errors = vErrors, vErrors === null;
}
var check_ApiInfo = outermost(validate74);
function validate74(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.authorization_header !== void 0 && !validate22(data.authorization_header, at(instancePath, "/authorization_header")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate74.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate76);
var schema27 = { type: "string", "x-known": ["HUB", "V1", "V2", "V1/V2", "ACR", "GAR", "AWS", "GCR", "ENGINE", "CTRDENGINE", "ART", "NEXUS", "QUAY", "DTR", "ATOMIC", "OPENSHIFT", "CF", "HARBOR", "ICR", "PODMAN", "API"], $id: "shared110" };
function validate79(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "HUB" && data !== "V1" && data !== "V2" && data !== "V1/V2" && data !== "ACR" && data !== "GAR" && data !== "AWS" && data !== "GCR" && data !== "ENGINE" && data !== "CTRDENGINE" && data !== "ART" && data !== "NEXUS" && data !== "QUAY" && data !== "DTR" && data !== "ATOMIC" && data !== "OPENSHIFT" && data !== "CF" && data !== "HARBOR" && data !== "ICR" && data !== "PODMAN" && data !== "API" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema27["x-known"] })), validate79.errors = vErrors, vErrors === null;
}
function validate85(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate85.errors = vErrors, vErrors === null;
}
var schema29 = { type: ["array", "null"], items: { $ref: "shared0" }, $id: "shared2" };
function validate92(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema29.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate92.errors = vErrors, vErrors === null;
}
var schema31 = { type: "string", "x-known": ["day", "week", "month", "year"], $id: "shared114" };
function validate108(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "day" && data !== "week" && data !== "month" && data !== "year" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema31["x-known"] })), validate108.errors = vErrors, vErrors === null;
}
function validate105(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.auto_pull_day !== void 0 && !validate27(data.auto_pull_day, at(instancePath, "/auto_pull_day")) && (vErrors = more(vErrors, validate27)), data.iteration !== void 0 && !validate27(data.iteration, at(instancePath, "/iteration")) && (vErrors = more(vErrors, validate27)), data.iteration_type !== void 0 && !validate108(data.iteration_type, at(instancePath, "/iteration_type")) && (vErrors = more(vErrors, validate108)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.week_days !== void 0 && !validate92(data.week_days, at(instancePath, "/week_days")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate105.errors = vErrors, vErrors === null;
}
var schema32 = { type: "string", "x-known": ["none", "image_age", "image_count"], $id: "shared111" };
function validate122(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "none" && data !== "image_age" && data !== "image_count" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema32["x-known"] })), validate122.errors = vErrors, vErrors === null;
}
var schema33 = { type: "string", "x-known": ["any", "specific"], $id: "shared112" };
function validate127(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "any" && data !== "specific" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema33["x-known"] })), validate127.errors = vErrors, vErrors === null;
}
function validate134(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.auth_token !== void 0 && !validate24(data.auth_token, at(instancePath, "/auth_token")) && (vErrors = more(vErrors, validate24)), data.un_quarantine !== void 0 && !validate35(data.un_quarantine, at(instancePath, "/un_quarantine")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate134.errors = vErrors, vErrors === null;
}
var schema35 = { type: ["array", "null"], items: { $ref: "RegistryOption" }, $id: "shared113" };
function validate141(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.option !== void 0 && !validate22(data.option, at(instancePath, "/option")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate141.errors = vErrors, vErrors === null;
}
function validate140(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema35.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate141(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate141));
  }
  return validate140.errors = vErrors, vErrors === null;
}
function validate77(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate79(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate79)), data.detected_type !== void 0 && !validate27(data.detected_type, at(instancePath, "/detected_type")) && (vErrors = more(vErrors, validate27)), data.registries_type !== void 0 && !validate22(data.registries_type, at(instancePath, "/registries_type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate85(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate85)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.client_cert !== void 0 && !validate22(data.client_cert, at(instancePath, "/client_cert")) && (vErrors = more(vErrors, validate22)), data.client_key !== void 0 && !validate24(data.client_key, at(instancePath, "/client_key")) && (vErrors = more(vErrors, validate24)), data.prefixes !== void 0 && !validate92(data.prefixes, at(instancePath, "/prefixes")) && (vErrors = more(vErrors, validate92)), data.default_prefix !== void 0 && !validate22(data.default_prefix, at(instancePath, "/default_prefix")) && (vErrors = more(vErrors, validate22)), data.image_s3_prefixes !== void 0 && !validate92(data.image_s3_prefixes, at(instancePath, "/image_s3_prefixes")) && (vErrors = more(vErrors, validate92)), data.auto_pull !== void 0 && !validate35(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate35)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_interval !== void 0 && !validate27(data.auto_pull_interval, at(instancePath, "/auto_pull_interval")) && (vErrors = more(vErrors, validate27)), data.auto_pull_max !== void 0 && !validate27(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate27)), data.auto_pull_rescan !== void 0 && !validate35(data.auto_pull_rescan, at(instancePath, "/auto_pull_rescan")) && (vErrors = more(vErrors, validate35)), data.auto_pull_in_progress !== void 0 && !validate35(data.auto_pull_in_progress, at(instancePath, "/auto_pull_in_progress")) && (vErrors = more(vErrors, validate35)), data.auto_pull_processed_page_number !== void 0 && !validate27(data.auto_pull_processed_page_number, at(instancePath, "/auto_pull_processed_page_number")) && (vErrors = more(vErrors, validate27)), data.auto_pull_latest_xff_enabled !== void 0 && !validate35(data.auto_pull_latest_xff_enabled, at(instancePath, "/auto_pull_latest_xff_enabled")) && (vErrors = more(vErrors, validate35)), data.auto_scan_time !== void 0 && !validate105(data.auto_scan_time, at(instancePath, "/auto_scan_time")) && (vErrors = more(vErrors, validate105)), data.auto_cleanup !== void 0 && !validate35(data.auto_cleanup, at(instancePath, "/auto_cleanup")) && (vErrors = more(vErrors, validate35)), data.advanced_settings_cleanup !== void 0 && !validate35(data.advanced_settings_cleanup, at(instancePath, "/advanced_settings_cleanup")) && (vErrors = more(vErrors, validate35)), data.always_pull_patterns !== void 0 && !validate92(data.always_pull_patterns, at(instancePath, "/always_pull_patterns")) && (vErrors = more(vErrors, validate92)), data.pull_repo_patterns !== void 0 && !validate92(data.pull_repo_patterns, at(instancePath, "/pull_repo_patterns")) && (vErrors = more(vErrors, validate92)), data.pull_repo_patterns_excluded !== void 0 && !validate92(data.pull_repo_patterns_excluded, at(instancePath, "/pull_repo_patterns_excluded")) && (vErrors = more(vErrors, validate92)), data.pull_tags_pattern !== void 0 && !validate92(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate92)), data.pull_tag_patterns !== void 0 && !validate92(data.pull_tag_patterns, at(instancePath, "/pull_tag_patterns")) && (vErrors = more(vErrors, validate92)), data.pull_image_tag_pattern !== void 0 && !validate92(data.pull_image_tag_pattern, at(instancePath, "/pull_image_tag_pattern")) && (vErrors = more(vErrors, validate92)), data.pull_max_tags !== void 0 && !validate27(data.pull_max_tags, at(instancePath, "/pull_max_tags")) && (vErrors = more(vErrors, validate27)), data.image_creation_date_condition !== void 0 && !validate122(data.image_creation_date_condition, at(instancePath, "/image_creation_date_condition")) && (vErrors = more(vErrors, validate122)), data.pull_image_age !== void 0 && !validate22(data.pull_image_age, at(instancePath, "/pull_image_age")) && (vErrors = more(vErrors, validate22)), data.pull_image_count !== void 0 && !validate27(data.pull_image_count, at(instancePath, "/pull_image_count")) && (vErrors = more(vErrors, validate27)), data.registry_scan_timeout !== void 0 && !validate27(data.registry_scan_timeout, at(instancePath, "/registry_scan_timeout")) && (vErrors = more(vErrors, validate27)), data.scanner_type !== void 0 && !validate127(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate127)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate92(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate92)), data.scanner_name_added !== void 0 && !validate92(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate92)), data.scanner_name_removed !== void 0 && !validate92(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate92)), data.existsing_scanners !== void 0 && !validate92(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate92)), data.webhook !== void 0 && !validate134(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate134)), data.options !== void 0 && !validate140(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate140)), data.cloud_resources !== void 0 && !validate92(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate92)), data.cloud_resource !== void 0 && !validate22(data.cloud_resource, at(instancePath, "/cloud_resource")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.is_architecture_system_default !== void 0 && !validate35(data.is_architecture_system_default, at(instancePath, "/is_architecture_system_default")) && (vErrors = more(vErrors, validate35)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.is_registry_connected !== void 0 && !validate35(data.is_registry_connected, at(instancePath, "/is_registry_connected")) && (vErrors = more(vErrors, validate35)), data.error_msg !== void 0 && !validate22(data.error_msg, at(instancePath, "/error_msg")) && (vErrors = more(vErrors, validate22)), data.force_save !== void 0 && !validate35(data.force_save, at(instancePath, "/force_save")) && (vErrors = more(vErrors, validate35)), data.force_ootb !== void 0 && !validate35(data.force_ootb, at(instancePath, "/force_ootb")) && (vErrors = more(vErrors, validate35)), data.nexus_mtts_ff_enabled !== void 0 && !validate35(data.nexus_mtts_ff_enabled, at(instancePath, "/nexus_mtts_ff_enabled")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate77.errors = vErrors, vErrors === null;
}
function validate76(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate77(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate77));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate76.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate157), schema37 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, url: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared26" }, client_cert: { $ref: "shared0" }, client_key: { $ref: "shared26" }, prefixes: { $ref: "shared24" }, default_prefix: { $ref: "shared0" }, image_s3_prefixes: { $ref: "shared24" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_interval: { $ref: "shared1" }, auto_pull_max: { $ref: "shared1" }, auto_pull_rescan: { $ref: "shared3" }, auto_pull_latest_xff_enabled: { $ref: "shared3" }, auto_scan_time: { $ref: "RegistryAutoScanTimeForSave" }, auto_cleanup: { $ref: "shared3" }, advanced_settings_cleanup: { $ref: "shared3" }, always_pull_patterns: { $ref: "shared24" }, pull_repo_patterns: { $ref: "shared24" }, pull_repo_patterns_excluded: { $ref: "shared24" }, pull_tags_pattern: { $ref: "shared24" }, pull_image_tag_pattern: { $ref: "shared24" }, pull_max_tags: { $ref: "shared1" }, image_creation_date_condition: { $ref: "shared116" }, pull_image_age: { $ref: "shared0" }, pull_image_count: { $ref: "shared1" }, registry_scan_timeout: { $ref: "shared1" }, scanner_type: { $ref: "shared117" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" }, webhook: { $ref: "RegistryWebhookForSave" }, options: { $ref: "shared118" }, cloud_resources: { $ref: "shared24" }, architecture: { $ref: "shared0" }, is_architecture_system_default: { $ref: "shared3" }, force_save: { $ref: "shared3" }, force_ootb: { $ref: "shared3" }, nexus_mtts_ff_enabled: { $ref: "shared3" } }, required: ["name", "type"], $id: "shared182" }, func2 = Object.prototype.hasOwnProperty;
var schema39 = { type: "string", enum: ["day", "week", "month", "year"], $id: "shared115" };
function validate179(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "day" || data === "week" || data === "month" || data === "year" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema39.enum })), validate179.errors = vErrors, vErrors === null;
}
function validate176(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "auto_pull_day" || key0 === "iteration" || key0 === "iteration_type" || key0 === "time" || key0 === "week_days" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.auto_pull_day !== void 0 && !validate27(data.auto_pull_day, at(instancePath, "/auto_pull_day")) && (vErrors = more(vErrors, validate27)), data.iteration !== void 0 && !validate27(data.iteration, at(instancePath, "/iteration")) && (vErrors = more(vErrors, validate27)), data.iteration_type !== void 0 && !validate179(data.iteration_type, at(instancePath, "/iteration_type")) && (vErrors = more(vErrors, validate179)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.week_days !== void 0 && !validate44(data.week_days, at(instancePath, "/week_days")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate176.errors = vErrors, vErrors === null;
}
var schema40 = { type: "string", enum: ["none", "image_age", "image_count"], $id: "shared116" };
function validate192(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "none" || data === "image_age" || data === "image_count" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema40.enum })), validate192.errors = vErrors, vErrors === null;
}
var schema41 = { type: "string", enum: ["any", "specific"], $id: "shared117" };
function validate197(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "any" || data === "specific" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema41.enum })), validate197.errors = vErrors, vErrors === null;
}
function validate204(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "enabled" || key0 === "url" || key0 === "auth_token" || key0 === "un_quarantine" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.auth_token !== void 0 && !validate24(data.auth_token, at(instancePath, "/auth_token")) && (vErrors = more(vErrors, validate24)), data.un_quarantine !== void 0 && !validate35(data.un_quarantine, at(instancePath, "/un_quarantine")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate204.errors = vErrors, vErrors === null;
}
function validate211(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.option === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "option", "value"));
    for (let key0 in data)
      key0 === "option" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.option !== void 0 && !validate22(data.option, at(instancePath, "/option")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
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
function validate157(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      func2.call(schema37.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.client_cert !== void 0 && !validate22(data.client_cert, at(instancePath, "/client_cert")) && (vErrors = more(vErrors, validate22)), data.client_key !== void 0 && !validate24(data.client_key, at(instancePath, "/client_key")) && (vErrors = more(vErrors, validate24)), data.prefixes !== void 0 && !validate44(data.prefixes, at(instancePath, "/prefixes")) && (vErrors = more(vErrors, validate44)), data.default_prefix !== void 0 && !validate22(data.default_prefix, at(instancePath, "/default_prefix")) && (vErrors = more(vErrors, validate22)), data.image_s3_prefixes !== void 0 && !validate44(data.image_s3_prefixes, at(instancePath, "/image_s3_prefixes")) && (vErrors = more(vErrors, validate44)), data.auto_pull !== void 0 && !validate35(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate35)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_interval !== void 0 && !validate27(data.auto_pull_interval, at(instancePath, "/auto_pull_interval")) && (vErrors = more(vErrors, validate27)), data.auto_pull_max !== void 0 && !validate27(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate27)), data.auto_pull_rescan !== void 0 && !validate35(data.auto_pull_rescan, at(instancePath, "/auto_pull_rescan")) && (vErrors = more(vErrors, validate35)), data.auto_pull_latest_xff_enabled !== void 0 && !validate35(data.auto_pull_latest_xff_enabled, at(instancePath, "/auto_pull_latest_xff_enabled")) && (vErrors = more(vErrors, validate35)), data.auto_scan_time !== void 0 && !validate176(data.auto_scan_time, at(instancePath, "/auto_scan_time")) && (vErrors = more(vErrors, validate176)), data.auto_cleanup !== void 0 && !validate35(data.auto_cleanup, at(instancePath, "/auto_cleanup")) && (vErrors = more(vErrors, validate35)), data.advanced_settings_cleanup !== void 0 && !validate35(data.advanced_settings_cleanup, at(instancePath, "/advanced_settings_cleanup")) && (vErrors = more(vErrors, validate35)), data.always_pull_patterns !== void 0 && !validate44(data.always_pull_patterns, at(instancePath, "/always_pull_patterns")) && (vErrors = more(vErrors, validate44)), data.pull_repo_patterns !== void 0 && !validate44(data.pull_repo_patterns, at(instancePath, "/pull_repo_patterns")) && (vErrors = more(vErrors, validate44)), data.pull_repo_patterns_excluded !== void 0 && !validate44(data.pull_repo_patterns_excluded, at(instancePath, "/pull_repo_patterns_excluded")) && (vErrors = more(vErrors, validate44)), data.pull_tags_pattern !== void 0 && !validate44(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate44)), data.pull_image_tag_pattern !== void 0 && !validate44(data.pull_image_tag_pattern, at(instancePath, "/pull_image_tag_pattern")) && (vErrors = more(vErrors, validate44)), data.pull_max_tags !== void 0 && !validate27(data.pull_max_tags, at(instancePath, "/pull_max_tags")) && (vErrors = more(vErrors, validate27)), data.image_creation_date_condition !== void 0 && !validate192(data.image_creation_date_condition, at(instancePath, "/image_creation_date_condition")) && (vErrors = more(vErrors, validate192)), data.pull_image_age !== void 0 && !validate22(data.pull_image_age, at(instancePath, "/pull_image_age")) && (vErrors = more(vErrors, validate22)), data.pull_image_count !== void 0 && !validate27(data.pull_image_count, at(instancePath, "/pull_image_count")) && (vErrors = more(vErrors, validate27)), data.registry_scan_timeout !== void 0 && !validate27(data.registry_scan_timeout, at(instancePath, "/registry_scan_timeout")) && (vErrors = more(vErrors, validate27)), data.scanner_type !== void 0 && !validate197(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate197)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate44(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate44)), data.scanner_name_added !== void 0 && !validate44(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate44)), data.scanner_name_removed !== void 0 && !validate44(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate44)), data.existsing_scanners !== void 0 && !validate44(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate44)), data.webhook !== void 0 && !validate204(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate204)), data.options !== void 0 && !validate210(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate210)), data.cloud_resources !== void 0 && !validate44(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate44)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.is_architecture_system_default !== void 0 && !validate35(data.is_architecture_system_default, at(instancePath, "/is_architecture_system_default")) && (vErrors = more(vErrors, validate35)), data.force_save !== void 0 && !validate35(data.force_save, at(instancePath, "/force_save")) && (vErrors = more(vErrors, validate35)), data.force_ootb !== void 0 && !validate35(data.force_ootb, at(instancePath, "/force_ootb")) && (vErrors = more(vErrors, validate35)), data.nexus_mtts_ff_enabled !== void 0 && !validate35(data.nexus_mtts_ff_enabled, at(instancePath, "/nexus_mtts_ff_enabled")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate157.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate222);
function validate223(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate223.errors = vErrors, vErrors === null;
}
function validate222(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate222.errors = vErrors, vErrors === null;
}
var check_RegistryPage = outermost(validate226);
var schema48 = { type: ["array", "null"], items: { $ref: "Registry" }, $id: "shared119" };
function validate230(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema48.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate77(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate77));
  }
  return validate230.errors = vErrors, vErrors === null;
}
function validate238(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate238.errors = vErrors, vErrors === null;
}
function validate226(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate230(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate230)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate226.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate240);
function validate240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate240.errors = vErrors, vErrors === null;
}
var check_Registry = outermost(validate77), check_shared186 = outermost(validate242);
function validate242(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || key0 === "webhook_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate24(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate242.errors = vErrors, vErrors === null;
}
var check_ImageScanStart = outermost(validate246);
function validate246(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate246.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate248);
function validate248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate248.errors = vErrors, vErrors === null;
}
var check_ImageScanStatus = outermost(validate251);
var schema55 = { type: "string", "x-known": ["Pending", "In Progress", "Scanned", "Fail"], $id: "shared88" };
function validate252(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Pending" && data !== "In Progress" && data !== "Scanned" && data !== "Fail" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema55["x-known"] })), validate252.errors = vErrors, vErrors === null;
}
function validate251(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate252(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate252))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate251.errors = vErrors, vErrors === null;
}
var check_ScanResult = outermost(validate254);
function validate269(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate269.errors = vErrors, vErrors === null;
}
function validate263(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.score_average !== void 0 && !validate269(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate269))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate263.errors = vErrors, vErrors === null;
}
var schema59 = { type: ["array", "null"], items: { $ref: "ScanResultCve" }, $id: "shared135" };
function validate273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.file !== void 0 && !validate22(data.file, at(instancePath, "/file")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.score !== void 0 && !validate269(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate269)), data.score_version !== void 0 && !validate22(data.score_version, at(instancePath, "/score_version")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.publishdate !== void 0 && !validate22(data.publishdate, at(instancePath, "/publishdate")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate35(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate35)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.vendor_name !== void 0 && !validate22(data.vendor_name, at(instancePath, "/vendor_name")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate22(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate273.errors = vErrors, vErrors === null;
}
function validate272(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema59.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate273(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate273));
  }
  return validate272.errors = vErrors, vErrors === null;
}
function validate254(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.disallowed !== void 0 && !validate35(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate35)), data.disallow_reason !== void 0 && !validate22(data.disallow_reason, at(instancePath, "/disallow_reason")) && (vErrors = more(vErrors, validate22)), data.disallow_description !== void 0 && !validate22(data.disallow_description, at(instancePath, "/disallow_description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.errorMsg !== void 0 && !validate22(data.errorMsg, at(instancePath, "/errorMsg")) && (vErrors = more(vErrors, validate22)), data.cves_counts !== void 0 && !validate263(data.cves_counts, at(instancePath, "/cves_counts")) && (vErrors = more(vErrors, validate263)), data.cves !== void 0 && !validate272(data.cves, at(instancePath, "/cves")) && (vErrors = more(vErrors, validate272))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate254.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate292);
var schema63 = { type: "string", enum: ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatusInput" };
function validate297(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "pending" || data === "in_progress" || data === "finished" || data === "failed" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema63.enum })), validate297.errors = vErrors, vErrors === null;
}
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate297(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate297));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate296.errors = vErrors, vErrors === null;
}
function validate292(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "statuses" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.statuses !== void 0 && !validate296(data.statuses, at(instancePath, "/statuses")) && (vErrors = more(vErrors, validate296));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate292.errors = vErrors, vErrors === null;
}
var check_ScanJobPage = outermost(validate300);
var schema65 = { type: ["array", "null"], items: { $ref: "ScanJob" }, $id: "shared134" };
var schema67 = { type: "string", "x-known": ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatus" };
function validate310(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema67["x-known"] })), validate310.errors = vErrors, vErrors === null;
}
function validate305(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.image === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image", "status")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate22(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate310(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate310)), data.assigned_scanner !== void 0 && !validate22(data.assigned_scanner, at(instancePath, "/assigned_scanner")) && (vErrors = more(vErrors, validate22)), data.initiating_user !== void 0 && !validate22(data.initiating_user, at(instancePath, "/initiating_user")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.force_pull !== void 0 && !validate35(data.force_pull, at(instancePath, "/force_pull")) && (vErrors = more(vErrors, validate35)), data.webhook_url !== void 0 && !validate24(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate24)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate27(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate305.errors = vErrors, vErrors === null;
}
function validate304(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema65.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate305(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate305));
  }
  return validate304.errors = vErrors, vErrors === null;
}
function validate300(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate304(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate304))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate300.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate324);
function validate324(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate324.errors = vErrors, vErrors === null;
}
var check_QueueScannerPage = outermost(validate327);
var schema70 = { type: ["array", "null"], items: { $ref: "QueueScanner" }, $id: "shared109" };
var schema72 = { type: "string", "x-known": ["working", "waiting"], $id: "shared108" };
function validate335(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "working" && data !== "waiting" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema72["x-known"] })), validate335.errors = vErrors, vErrors === null;
}
function validate332(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate335(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate335)), data.scanning_registry !== void 0 && !validate22(data.scanning_registry, at(instancePath, "/scanning_registry")) && (vErrors = more(vErrors, validate22)), data.scanning_image !== void 0 && !validate22(data.scanning_image, at(instancePath, "/scanning_image")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate332.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema70.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate332(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate332));
  }
  return validate331.errors = vErrors, vErrors === null;
}
function validate327(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate331(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate331))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate327.errors = vErrors, vErrors === null;
}
var check_ScanQueueSummary = outermost(validate341);
function validate341(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.total === void 0 || data.pending === void 0 || data.in_progress === void 0 || data.finished === void 0 || data.failed === void 0) && (vErrors = need(vErrors, data, instancePath, "total", "pending", "in_progress", "finished", "failed")), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.pending !== void 0 && !validate27(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate27)), data.in_progress !== void 0 && !validate27(data.in_progress, at(instancePath, "/in_progress")) && (vErrors = more(vErrors, validate27)), data.finished !== void 0 && !validate27(data.finished, at(instancePath, "/finished")) && (vErrors = more(vErrors, validate27)), data.failed !== void 0 && !validate27(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate341.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate347);
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate349.errors = vErrors, vErrors === null;
}
function validate348(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate349(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate349));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate348.errors = vErrors, vErrors === null;
}
function validate347(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.jobs === void 0 && (vErrors = need(vErrors, data, instancePath, "jobs"));
    for (let key0 in data)
      key0 !== "jobs" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.jobs !== void 0 && !validate348(data.jobs, at(instancePath, "/jobs")) && (vErrors = more(vErrors, validate348));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate347.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate354);
function validate354(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "repository" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate35(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate354.errors = vErrors, vErrors === null;
}
var check_ImagePage = outermost(validate361);
var schema79 = { type: ["array", "null"], items: { $ref: "Image" }, $id: "shared85" };
var schema81 = { type: "string", "x-known": ["not_started", "pending", "in_progress", "finished", "failed"], $id: "shared77" };
function validate379(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "not_started" && data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema81["x-known"] })), validate379.errors = vErrors, vErrors === null;
}
var schema82 = { type: ["array", "null"], items: { $ref: "ImagePolicyFailure" }, $id: "shared78" };
function validate401(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_id !== void 0 && !validate27(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate27)), data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.blocking !== void 0 && !validate35(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate35)), data.controls !== void 0 && !validate92(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate401.errors = vErrors, vErrors === null;
}
function validate400(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema82.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate401(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate401));
  }
  return validate400.errors = vErrors, vErrors === null;
}
var schema85 = { type: ["array", "null"], items: { $ref: "ImageAssuranceCheck" }, $id: "shared82" };
function validate411(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.control !== void 0 && !validate22(data.control, at(instancePath, "/control")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate35(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate35)), data.blocking !== void 0 && !validate35(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate35)), data.dta_skipped !== void 0 && !validate35(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate35)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate411.errors = vErrors, vErrors === null;
}
function validate410(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema85.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate411(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate411));
  }
  return validate410.errors = vErrors, vErrors === null;
}
function validate408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate35(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate35)), data.checks_performed !== void 0 && !validate410(data.checks_performed, at(instancePath, "/checks_performed")) && (vErrors = more(vErrors, validate410))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate408.errors = vErrors, vErrors === null;
}
function validate428(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.parent !== void 0 && !validate22(data.parent, at(instancePath, "/parent")) && (vErrors = more(vErrors, validate22)), data.repo_digests !== void 0 && !validate92(data.repo_digests, at(instancePath, "/repo_digests")) && (vErrors = more(vErrors, validate92)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.virtual_size !== void 0 && !validate27(data.virtual_size, at(instancePath, "/virtual_size")) && (vErrors = more(vErrors, validate27)), data.default_user !== void 0 && !validate22(data.default_user, at(instancePath, "/default_user")) && (vErrors = more(vErrors, validate22)), data.env !== void 0 && !validate92(data.env, at(instancePath, "/env")) && (vErrors = more(vErrors, validate92)), data.docker_labels !== void 0 && !validate92(data.docker_labels, at(instancePath, "/docker_labels")) && (vErrors = more(vErrors, validate92)), data.image_type !== void 0 && !validate22(data.image_type, at(instancePath, "/image_type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate428.errors = vErrors, vErrors === null;
}
var schema88 = { type: ["array", "null"], items: { $ref: "ImageHistoryEntry" }, $id: "shared79" };
function validate447(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate447.errors = vErrors, vErrors === null;
}
function validate446(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema88.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate447(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate447));
  }
  return validate446.errors = vErrors, vErrors === null;
}
function validate366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.repository === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registry_type !== void 0 && !validate22(data.registry_type, at(instancePath, "/registry_type")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.labels !== void 0 && !validate92(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate92)), data.scan_status !== void 0 && !validate379(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate379)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.partial_results !== void 0 && !validate35(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate35)), data.vulns_found !== void 0 && !validate27(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate27)), data.crit_vulns !== void 0 && !validate27(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate27)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.sensitive_data !== void 0 && !validate27(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate27)), data.malware !== void 0 && !validate27(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate27)), data.disallowed !== void 0 && !validate35(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate35)), data.pending_disallowed !== void 0 && !validate35(data.pending_disallowed, at(instancePath, "/pending_disallowed")) && (vErrors = more(vErrors, validate35)), data.whitelisted !== void 0 && !validate35(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate35)), data.blacklisted !== void 0 && !validate35(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate35)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.permission_author !== void 0 && !validate22(data.permission_author, at(instancePath, "/permission_author")) && (vErrors = more(vErrors, validate22)), data.permission_comment !== void 0 && !validate22(data.permission_comment, at(instancePath, "/permission_comment")) && (vErrors = more(vErrors, validate22)), data.permission_lastupdate !== void 0 && !validate85(data.permission_lastupdate, at(instancePath, "/permission_lastupdate")) && (vErrors = more(vErrors, validate85)), data.policy_failures !== void 0 && !validate400(data.policy_failures, at(instancePath, "/policy_failures")) && (vErrors = more(vErrors, validate400)), data.assurance_results !== void 0 && !validate408(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate408)), data.newer_image_exists !== void 0 && !validate35(data.newer_image_exists, at(instancePath, "/newer_image_exists")) && (vErrors = more(vErrors, validate35)), data.is_vulns_per_layer_view !== void 0 && !validate35(data.is_vulns_per_layer_view, at(instancePath, "/is_vulns_per_layer_view")) && (vErrors = more(vErrors, validate35)), data.microenforcer_detected !== void 0 && !validate35(data.microenforcer_detected, at(instancePath, "/microenforcer_detected")) && (vErrors = more(vErrors, validate35)), data.dta_severity_score !== void 0 && !validate22(data.dta_severity_score, at(instancePath, "/dta_severity_score")) && (vErrors = more(vErrors, validate22)), data.dta_skipped !== void 0 && !validate35(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate35)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate428(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate428)), data.history !== void 0 && !validate446(data.history, at(instancePath, "/history")) && (vErrors = more(vErrors, validate446))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate366.errors = vErrors, vErrors === null;
}
function validate365(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema79.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate366(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate366));
  }
  return validate365.errors = vErrors, vErrors === null;
}
function validate361(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate365(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate365)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate361.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate463);
function validate463(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.registry === void 0 && (vErrors = need(vErrors, data, instancePath, "registry"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate463.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate468);
var func3 = require_ucs2length().default;
function validate469(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate469.errors = vErrors, vErrors === null;
}
function validate468(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate469(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate469)), data.repository !== void 0 && !validate469(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate469)), data.tag !== void 0 && !validate469(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate469));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate468.errors = vErrors, vErrors === null;
}
var check_Image = outermost(validate366), check_shared198 = outermost(validate473), schema93 = { type: "object", additionalProperties: !1, properties: { registry: { $ref: "shared195" }, repository: { $ref: "shared195" }, tag: { $ref: "shared195" }, page: { $ref: "shared183" }, pagesize: { $ref: "shared183" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared197" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, required: ["registry", "repository", "tag"], $id: "shared198" }, schema94 = { type: "string", enum: ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverityInput" };
function validate484(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "negligible" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema94.enum })), validate484.errors = vErrors, vErrors === null;
}
function validate486(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate484));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate486.errors = vErrors, vErrors === null;
}
function validate473(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      func2.call(schema93.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate469(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate469)), data.repository !== void 0 && !validate469(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate469)), data.tag !== void 0 && !validate469(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate469)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate35(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate35)), data.show_negligible !== void 0 && !validate35(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate35)), data.include_vpatch_info !== void 0 && !validate35(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate35)), data.hide_base_image !== void 0 && !validate35(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate35)), data.severity !== void 0 && !validate484(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate484)), data.severities !== void 0 && !validate486(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate486)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate35(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate35)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.use_cvss3 !== void 0 && !validate35(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate35)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate473.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate494);
var schema97 = { type: ["array", "null"], items: { $ref: "Vulnerability" }, $id: "shared172" };
var schema99 = { type: "string", "x-known": ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverity" };
function validate506(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "negligible" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema99["x-known"] })), validate506.errors = vErrors, vErrors === null;
}
var schema100 = { type: ["array", "null"], items: {}, $id: "shared17" };
function validate537(data, instancePath = "") {
  let vErrors = null;
  return !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema100.type })), validate537.errors = vErrors, vErrors === null;
}
var schema101 = { type: ["array", "null"], items: { $ref: "ReferencedVulnerability" }, $id: "shared170" };
function validate540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate506(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate506))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate540.errors = vErrors, vErrors === null;
}
function validate539(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema101.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate540(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate540));
  }
  return validate539.errors = vErrors, vErrors === null;
}
function validate572(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.cpe !== void 0 && !validate22(data.cpe, at(instancePath, "/cpe")) && (vErrors = more(vErrors, validate22)), data.licenses !== void 0 && !validate92(data.licenses, at(instancePath, "/licenses")) && (vErrors = more(vErrors, validate92)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate572.errors = vErrors, vErrors === null;
}
function validate499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.publish_date !== void 0 && !validate22(data.publish_date, at(instancePath, "/publish_date")) && (vErrors = more(vErrors, validate22)), data.modification_date !== void 0 && !validate22(data.modification_date, at(instancePath, "/modification_date")) && (vErrors = more(vErrors, validate22)), data.classification !== void 0 && !validate22(data.classification, at(instancePath, "/classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate269(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate269)), data.aqua_severity !== void 0 && !validate506(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate506)), data.aqua_vectors !== void 0 && !validate22(data.aqua_vectors, at(instancePath, "/aqua_vectors")) && (vErrors = more(vErrors, validate22)), data.aqua_scoring_system !== void 0 && !validate22(data.aqua_scoring_system, at(instancePath, "/aqua_scoring_system")) && (vErrors = more(vErrors, validate22)), data.aqua_severity_classification !== void 0 && !validate22(data.aqua_severity_classification, at(instancePath, "/aqua_severity_classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score_classification !== void 0 && !validate22(data.aqua_score_classification, at(instancePath, "/aqua_score_classification")) && (vErrors = more(vErrors, validate22)), data.severity_classification !== void 0 && !validate22(data.severity_classification, at(instancePath, "/severity_classification")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate506(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate506)), data.vendor_cvss2_score !== void 0 && !validate269(data.vendor_cvss2_score, at(instancePath, "/vendor_cvss2_score")) && (vErrors = more(vErrors, validate269)), data.vendor_cvss2_vectors !== void 0 && !validate22(data.vendor_cvss2_vectors, at(instancePath, "/vendor_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_severity !== void 0 && !validate22(data.vendor_cvss3_severity, at(instancePath, "/vendor_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_score !== void 0 && !validate269(data.vendor_cvss3_score, at(instancePath, "/vendor_cvss3_score")) && (vErrors = more(vErrors, validate269)), data.vendor_cvss3_vectors !== void 0 && !validate22(data.vendor_cvss3_vectors, at(instancePath, "/vendor_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22)), data.vendor_url !== void 0 && !validate22(data.vendor_url, at(instancePath, "/vendor_url")) && (vErrors = more(vErrors, validate22)), data.nvd_severity !== void 0 && !validate22(data.nvd_severity, at(instancePath, "/nvd_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss2_score !== void 0 && !validate269(data.nvd_cvss2_score, at(instancePath, "/nvd_cvss2_score")) && (vErrors = more(vErrors, validate269)), data.nvd_cvss2_vectors !== void 0 && !validate22(data.nvd_cvss2_vectors, at(instancePath, "/nvd_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_severity !== void 0 && !validate22(data.nvd_cvss3_severity, at(instancePath, "/nvd_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_score !== void 0 && !validate269(data.nvd_cvss3_score, at(instancePath, "/nvd_cvss3_score")) && (vErrors = more(vErrors, validate269)), data.nvd_cvss3_vectors !== void 0 && !validate22(data.nvd_cvss3_vectors, at(instancePath, "/nvd_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_url !== void 0 && !validate22(data.nvd_url, at(instancePath, "/nvd_url")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.last_found_date !== void 0 && !validate22(data.last_found_date, at(instancePath, "/last_found_date")) && (vErrors = more(vErrors, validate22)), data.ancestor_pkg !== void 0 && !validate22(data.ancestor_pkg, at(instancePath, "/ancestor_pkg")) && (vErrors = more(vErrors, validate22)), data.sibling_pkg !== void 0 && !validate22(data.sibling_pkg, at(instancePath, "/sibling_pkg")) && (vErrors = more(vErrors, validate22)), data.exploitability !== void 0 && !validate22(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate22)), data.exploit_type !== void 0 && !validate22(data.exploit_type, at(instancePath, "/exploit_type")) && (vErrors = more(vErrors, validate22)), data.temporal_vector !== void 0 && !validate22(data.temporal_vector, at(instancePath, "/temporal_vector")) && (vErrors = more(vErrors, validate22)), data.qualys_ids !== void 0 && !validate537(data.qualys_ids, at(instancePath, "/qualys_ids")) && (vErrors = more(vErrors, validate537)), data.referenced_vulnerabilities !== void 0 && !validate539(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate539)), data.v_patch_status !== void 0 && !validate22(data.v_patch_status, at(instancePath, "/v_patch_status")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_by !== void 0 && !validate22(data.v_patch_applied_by, at(instancePath, "/v_patch_applied_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_on !== void 0 && !validate22(data.v_patch_applied_on, at(instancePath, "/v_patch_applied_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_by !== void 0 && !validate22(data.v_patch_reverted_by, at(instancePath, "/v_patch_reverted_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_on !== void 0 && !validate22(data.v_patch_reverted_on, at(instancePath, "/v_patch_reverted_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_by !== void 0 && !validate22(data.v_patch_enforced_by, at(instancePath, "/v_patch_enforced_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_on !== void 0 && !validate22(data.v_patch_enforced_on, at(instancePath, "/v_patch_enforced_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_name !== void 0 && !validate22(data.v_patch_policy_name, at(instancePath, "/v_patch_policy_name")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_enforce !== void 0 && !validate35(data.v_patch_policy_enforce, at(instancePath, "/v_patch_policy_enforce")) && (vErrors = more(vErrors, validate35)), data.acknowledged_date !== void 0 && !validate22(data.acknowledged_date, at(instancePath, "/acknowledged_date")) && (vErrors = more(vErrors, validate22)), data.ack_scope !== void 0 && !validate22(data.ack_scope, at(instancePath, "/ack_scope")) && (vErrors = more(vErrors, validate22)), data.ack_comment !== void 0 && !validate22(data.ack_comment, at(instancePath, "/ack_comment")) && (vErrors = more(vErrors, validate22)), data.ack_author !== void 0 && !validate22(data.ack_author, at(instancePath, "/ack_author")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_days !== void 0 && !validate27(data.ack_expiration_days, at(instancePath, "/ack_expiration_days")) && (vErrors = more(vErrors, validate27)), data.ack_expiration_configured_at !== void 0 && !validate22(data.ack_expiration_configured_at, at(instancePath, "/ack_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_configured_by !== void 0 && !validate22(data.ack_expiration_configured_by, at(instancePath, "/ack_expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.audit_events_count !== void 0 && !validate27(data.audit_events_count, at(instancePath, "/audit_events_count")) && (vErrors = more(vErrors, validate27)), data.block_events_count !== void 0 && !validate27(data.block_events_count, at(instancePath, "/block_events_count")) && (vErrors = more(vErrors, validate27)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image_repository_name !== void 0 && !validate22(data.image_repository_name, at(instancePath, "/image_repository_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.base_image_vulnerability !== void 0 && !validate35(data.base_image_vulnerability, at(instancePath, "/base_image_vulnerability")) && (vErrors = more(vErrors, validate35)), data.base_image_name !== void 0 && !validate22(data.base_image_name, at(instancePath, "/base_image_name")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate572(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate572))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate499.errors = vErrors, vErrors === null;
}
function validate498(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema97.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate499(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate499));
  }
  return validate498.errors = vErrors, vErrors === null;
}
function validate494(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate498(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate498)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate494.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate591);
function validate591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "page_size" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate469(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate469)), data.repository !== void 0 && !validate469(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate469)), data.tag !== void 0 && !validate469(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate469)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate591.errors = vErrors, vErrors === null;
}
var check_ImageScanHistoryPage = outermost(validate598);
var schema106 = { type: ["array", "null"], items: { $ref: "ImageScanHistoryEntry" }, $id: "shared87" };
function validate603(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.error !== void 0 && !validate22(data.error, at(instancePath, "/error")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.image_creation_date !== void 0 && !validate22(data.image_creation_date, at(instancePath, "/image_creation_date")) && (vErrors = more(vErrors, validate22)), data.image_pulled !== void 0 && !validate35(data.image_pulled, at(instancePath, "/image_pulled")) && (vErrors = more(vErrors, validate35)), data.sensitive_data_scanned !== void 0 && !validate35(data.sensitive_data_scanned, at(instancePath, "/sensitive_data_scanned")) && (vErrors = more(vErrors, validate35)), data.executables_scanned !== void 0 && !validate35(data.executables_scanned, at(instancePath, "/executables_scanned")) && (vErrors = more(vErrors, validate35)), data.malware_scanned !== void 0 && !validate35(data.malware_scanned, at(instancePath, "/malware_scanned")) && (vErrors = more(vErrors, validate35)), data.crit_vulns !== void 0 && !validate27(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate27)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.sensitive_data !== void 0 && !validate27(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate27)), data.malware !== void 0 && !validate27(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate27)), data.disallowed !== void 0 && !validate35(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate35)), data.partial_results !== void 0 && !validate35(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate603.errors = vErrors, vErrors === null;
}
function validate602(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema106.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate603(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate603));
  }
  return validate602.errors = vErrors, vErrors === null;
}
function validate598(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate602(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate602)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate598.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate630);
function validate630(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate469(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate469)), data.repository !== void 0 && !validate469(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate469)), data.tag !== void 0 && !validate469(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate469)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate630.errors = vErrors, vErrors === null;
}
var check_ImageSensitiveDataPage = outermost(validate636);
var schema110 = { type: ["array", "null"], items: { $ref: "ImageSensitiveData" }, $id: "shared89" };
function validate641(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.filename !== void 0 && !validate22(data.filename, at(instancePath, "/filename")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate35(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate35)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate641.errors = vErrors, vErrors === null;
}
function validate640(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema110.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate641(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate641));
  }
  return validate640.errors = vErrors, vErrors === null;
}
function validate636(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate640(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate640)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate636.errors = vErrors, vErrors === null;
}
var check_ImageMalwarePage = outermost(validate657);
var schema113 = { type: ["array", "null"], items: { $ref: "ImageMalware" }, $id: "shared84" };
function validate662(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.paths !== void 0 && !validate92(data.paths, at(instancePath, "/paths")) && (vErrors = more(vErrors, validate92)), data.acknowledged !== void 0 && !validate35(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate35)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_days !== void 0 && !validate27(data.acknowledge_expiration_days, at(instancePath, "/acknowledge_expiration_days")) && (vErrors = more(vErrors, validate27)), data.acknowledge_expiration_configured_at !== void 0 && !validate22(data.acknowledge_expiration_configured_at, at(instancePath, "/acknowledge_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_configured_by !== void 0 && !validate22(data.acknowledge_expiration_configured_by, at(instancePath, "/acknowledge_expiration_configured_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate662.errors = vErrors, vErrors === null;
}
function validate661(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema113.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate662(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate662));
  }
  return validate661.errors = vErrors, vErrors === null;
}
function validate657(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate661(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate661)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate657.errors = vErrors, vErrors === null;
}
var check_ImageLayerPage = outermost(validate681);
var schema116 = { type: ["array", "null"], items: { $ref: "ImageLayer" }, $id: "shared83" };
function validate686(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.position !== void 0 && !validate27(data.position, at(instancePath, "/position")) && (vErrors = more(vErrors, validate27)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate85(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate85)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.is_base_layer !== void 0 && !validate35(data.is_base_layer, at(instancePath, "/is_base_layer")) && (vErrors = more(vErrors, validate35)), data.vulns_found !== void 0 && !validate27(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate27)), data.crit_vulns !== void 0 && !validate27(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate27)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.sensitive_data !== void 0 && !validate27(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate686.errors = vErrors, vErrors === null;
}
function validate685(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema116.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate686(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate686));
  }
  return validate685.errors = vErrors, vErrors === null;
}
function validate681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate685(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate685)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate681.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate709);
function validate710(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate710.errors = vErrors, vErrors === null;
}
function validate709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.uids === void 0 && (vErrors = need(vErrors, data, instancePath, "uids"));
    for (let key0 in data)
      key0 !== "uids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.uids !== void 0 && !validate710(data.uids, at(instancePath, "/uids")) && (vErrors = more(vErrors, validate710));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate709.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate713);
function validate715(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "digest" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate715.errors = vErrors, vErrors === null;
}
function validate714(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate715(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate715));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate714.errors = vErrors, vErrors === null;
}
function validate713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 !== "images" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.images !== void 0 && !validate714(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate714));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate713.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate723);
function validate726(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate726.errors = vErrors, vErrors === null;
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
function validate723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "full_rescan" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.full_rescan !== void 0 && !validate35(data.full_rescan, at(instancePath, "/full_rescan")) && (vErrors = more(vErrors, validate35)), data.images !== void 0 && !validate725(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate725));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate723.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate733);
function validate736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22));
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
function validate733(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "comment" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.images !== void 0 && !validate735(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate735));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate733.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate742);
function validate742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "scope" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate35(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate742.errors = vErrors, vErrors === null;
}
var check_RepositoryPage = outermost(validate749);
var schema131 = { type: ["array", "null"], items: { $ref: "Repository" }, $id: "shared121" };
var schema133 = { type: ["array", "null"], items: { $ref: "RepositoryDtaCount" }, $id: "shared120" };
function validate774(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Severity !== void 0 && !validate22(data.Severity, at(instancePath, "/Severity")) && (vErrors = more(vErrors, validate22)), data.Count !== void 0 && !validate27(data.Count, at(instancePath, "/Count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate774.errors = vErrors, vErrors === null;
}
function validate773(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema133.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate774(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate774));
  }
  return validate773.errors = vErrors, vErrors === null;
}
function validate754(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "registry")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.policy !== void 0 && !validate22(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate22)), data.is_default_policy !== void 0 && !validate35(data.is_default_policy, at(instancePath, "/is_default_policy")) && (vErrors = more(vErrors, validate35)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.dynamic_profiling !== void 0 && !validate35(data.dynamic_profiling, at(instancePath, "/dynamic_profiling")) && (vErrors = more(vErrors, validate35)), data.num_images !== void 0 && !validate27(data.num_images, at(instancePath, "/num_images")) && (vErrors = more(vErrors, validate27)), data.num_disallowed !== void 0 && !validate27(data.num_disallowed, at(instancePath, "/num_disallowed")) && (vErrors = more(vErrors, validate27)), data.num_failed !== void 0 && !validate27(data.num_failed, at(instancePath, "/num_failed")) && (vErrors = more(vErrors, validate27)), data.first_scan_failed !== void 0 && !validate35(data.first_scan_failed, at(instancePath, "/first_scan_failed")) && (vErrors = more(vErrors, validate35)), data.crit_vulns !== void 0 && !validate27(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate27)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.sensitive_data !== void 0 && !validate27(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate27)), data.malware !== void 0 && !validate27(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate27)), data.dta !== void 0 && !validate773(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate773)), data.trusted_base_count !== void 0 && !validate27(data.trusted_base_count, at(instancePath, "/trusted_base_count")) && (vErrors = more(vErrors, validate27)), data.whitelisted_images_count !== void 0 && !validate27(data.whitelisted_images_count, at(instancePath, "/whitelisted_images_count")) && (vErrors = more(vErrors, validate27)), data.created_images_count !== void 0 && !validate27(data.created_images_count, at(instancePath, "/created_images_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate754.errors = vErrors, vErrors === null;
}
function validate753(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema131.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate754(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate754));
  }
  return validate753.errors = vErrors, vErrors === null;
}
function validate749(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate753(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate753)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate749.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate790);
function validate790(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "name"));
    for (let key0 in data)
      key0 === "registry" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate790.errors = vErrors, vErrors === null;
}
var check_RiskCounts = outermost(validate793);
function validate793(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registered_images !== void 0 && !validate27(data.registered_images, at(instancePath, "/registered_images")) && (vErrors = more(vErrors, validate27)), data.vulnerable_images !== void 0 && !validate27(data.vulnerable_images, at(instancePath, "/vulnerable_images")) && (vErrors = more(vErrors, validate27)), data.vulnerable_images_percent !== void 0 && !validate269(data.vulnerable_images_percent, at(instancePath, "/vulnerable_images_percent")) && (vErrors = more(vErrors, validate269)), data.total_vulns !== void 0 && !validate27(data.total_vulns, at(instancePath, "/total_vulns")) && (vErrors = more(vErrors, validate27)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.high_vulns_percent !== void 0 && !validate269(data.high_vulns_percent, at(instancePath, "/high_vulns_percent")) && (vErrors = more(vErrors, validate269)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns_percent !== void 0 && !validate269(data.med_vulns_percent, at(instancePath, "/med_vulns_percent")) && (vErrors = more(vErrors, validate269)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns_percent !== void 0 && !validate269(data.low_vulns_percent, at(instancePath, "/low_vulns_percent")) && (vErrors = more(vErrors, validate269)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns_percent !== void 0 && !validate269(data.neg_vulns_percent, at(instancePath, "/neg_vulns_percent")) && (vErrors = more(vErrors, validate269))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate793.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate806), schema137 = { type: "object", additionalProperties: !1, properties: { page: { $ref: "shared183" }, pagesize: { $ref: "shared183" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, registry_name: { $ref: "shared0" }, image_name: { $ref: "shared0" }, image_name_exact_match: { $ref: "shared3" }, digest: { $ref: "shared0" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared197" }, scope: { $ref: "shared0" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared24" }, has_workloads: { $ref: "shared3" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, $id: "shared210" };
function validate806(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema137.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate35(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate35)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_name_exact_match !== void 0 && !validate35(data.image_name_exact_match, at(instancePath, "/image_name_exact_match")) && (vErrors = more(vErrors, validate35)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate484(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate484)), data.severities !== void 0 && !validate486(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate486)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate44(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate44)), data.has_workloads !== void 0 && !validate35(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate35)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate35(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate35)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate35(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate35)), data.include_vpatch_info !== void 0 && !validate35(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate35)), data.hide_base_image !== void 0 && !validate35(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate35)), data.use_cvss3 !== void 0 && !validate35(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate35)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate806.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate829);
function validate829(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "fix_availability" || key0 === "text_search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.fix_availability !== void 0 && !validate35(data.fix_availability, at(instancePath, "/fix_availability")) && (vErrors = more(vErrors, validate35)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate829.errors = vErrors, vErrors === null;
}
var check_AcknowledgementPage = outermost(validate835);
var schema140 = { type: ["array", "null"], items: { $ref: "Acknowledgement" }, $id: "shared5" };
var schema142 = { type: "string", "x-known": ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueType" };
function validate841(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerability" && data !== "sensitive_data" && data !== "malware" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema142["x-known"] })), validate841.errors = vErrors, vErrors === null;
}
var schema143 = { type: "string", "x-known": ["package", "file", "executable"], $id: "AcknowledgementResourceType" };
function validate844(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "package" && data !== "file" && data !== "executable" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema143["x-known"] })), validate844.errors = vErrors, vErrors === null;
}
function validate840(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type")), data.issue_type !== void 0 && !validate841(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate841)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate844(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate844)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate27(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate27)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate27(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate27)), data.suppression_rule_id !== void 0 && !validate27(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate27)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate92(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate92)), data.has_custom_severity !== void 0 && !validate35(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate840.errors = vErrors, vErrors === null;
}
function validate839(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema140.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate840(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate840));
  }
  return validate839.errors = vErrors, vErrors === null;
}
function validate835(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate839(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate839)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate835.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate882);
var schema146 = { type: "object", additionalProperties: !1, properties: { issue_type: { $ref: "AcknowledgementIssueTypeInput" }, issue_name: { $ref: "shared0" }, resource_type: { $ref: "AcknowledgementResourceTypeInput" }, resource_name: { $ref: "shared0" }, resource_version: { $ref: "shared0" }, resource_format: { $ref: "shared0" }, resource_cpe: { $ref: "shared0" }, resource_path: { $ref: "shared0" }, resource_hash: { $ref: "shared0" }, image_name: { $ref: "shared0" }, registry_name: { $ref: "shared0" }, repository_name: { $ref: "shared0" }, registry: { $ref: "shared0" }, repository: { $ref: "shared0" }, image: { $ref: "shared0" }, docker_id: { $ref: "shared0" }, os: { $ref: "shared0" }, os_version: { $ref: "shared0" }, comment: { $ref: "shared0" }, author: { $ref: "shared0" }, date: { $ref: "shared0" }, fix_version: { $ref: "shared0" }, expiration_days: { $ref: "shared4" }, expiration_configured_at: { $ref: "shared0" }, expiration_configured_by: { $ref: "shared0" }, permission: { $ref: "shared0" }, ack_repo_id: { $ref: "shared1" }, suppression_rule_id: { $ref: "shared1" }, suppression_rule_name: { $ref: "shared0" }, suppression_rule_scopes: { $ref: "shared2" }, has_custom_severity: { $ref: "shared3" } }, required: ["issue_type", "issue_name", "resource_type"], $id: "AcknowledgementForSave" }, schema147 = { type: "string", enum: ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueTypeInput" };
function validate886(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerability" || data === "sensitive_data" || data === "malware" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema147.enum })), validate886.errors = vErrors, vErrors === null;
}
var schema148 = { type: "string", enum: ["package", "file", "executable"], $id: "AcknowledgementResourceTypeInput" };
function validate889(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "package" || data === "file" || data === "executable" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema148.enum })), validate889.errors = vErrors, vErrors === null;
}
function validate910(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 999 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999 }, "must be <= 999")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate910.errors = vErrors, vErrors === null;
}
function validate885(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type"));
    for (let key0 in data)
      func2.call(schema146.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.issue_type !== void 0 && !validate886(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate886)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate889(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate889)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate910(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate910)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate27(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate27)), data.suppression_rule_id !== void 0 && !validate27(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate27)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate92(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate92)), data.has_custom_severity !== void 0 && !validate35(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate885.errors = vErrors, vErrors === null;
}
function validate884(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate885(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate885));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate884.errors = vErrors, vErrors === null;
}
function validate882(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.comment === void 0 || data.issues === void 0) && (vErrors = need(vErrors, data, instancePath, "comment", "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate884(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate884));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate882.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate922);
function validate922(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.issues === void 0 && (vErrors = need(vErrors, data, instancePath, "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate884(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate884));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate922.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate925);
var schema152 = { type: "string", enum: ["images", "hosts", "functions", "containers"], $id: "shared215" };
function validate926(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "images" || data === "hosts" || data === "functions" || data === "containers" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema152.enum })), validate926.errors = vErrors, vErrors === null;
}
function validate925(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entity === void 0 && (vErrors = need(vErrors, data, instancePath, "entity"));
    for (let key0 in data)
      key0 !== "entity" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate926(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate926));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate925.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate928), schema153 = { type: ["array", "null"], items: { $ref: "ExportColumnGroup" }, $id: "shared217" };
var schema155 = { type: ["object", "null"], additionalProperties: { $ref: "ExportColumn" }, $id: "shared67" };
function validate931(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate931.errors = vErrors, vErrors === null;
}
function validate930(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema155.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate931(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate931));
  return validate930.errors = vErrors, vErrors === null;
}
function validate929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.attributes !== void 0 && !validate930(data.attributes, at(instancePath, "/attributes")) && (vErrors = more(vErrors, validate930)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate929.errors = vErrors, vErrors === null;
}
function validate928(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema153.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate929(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate929));
  }
  return validate928.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate936);
var schema158 = { type: ["array", "null"], items: { $ref: "Exporter" }, $id: "shared218" };
function validate938(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate938.errors = vErrors, vErrors === null;
}
function validate937(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema158.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate938(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate938));
  }
  return validate937.errors = vErrors, vErrors === null;
}
function validate936(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate937(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate937)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate936.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate942), schema160 = { type: "object", additionalProperties: !1, properties: { entity: { $ref: "shared215" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, columns_name: { $ref: "shared0" }, columns: { $ref: "shared0" }, filter: { $ref: "VulnerabilityExportFilter" }, application_scope: { $ref: "shared0" }, order_by: { $ref: "shared0" }, split_files_by: { $ref: "shared0" }, split_size: { $ref: "shared1" } }, required: ["entity", "name"], $id: "shared220" }, schema161 = { type: "object", additionalProperties: !1, properties: { severities: { $ref: "shared171" }, has_workloads: { $ref: "shared3" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared171" }, registry_name: { $ref: "shared0" }, exploit_availability: {}, exploit_type: {}, network_attack: {}, show_negligible: { $ref: "shared3" }, use_estimated_count: { $ref: "shared3" } }, $id: "VulnerabilityExportFilter" }, schema162 = { type: ["string", "array"], items: { $ref: "shared0" }, $id: "shared171" };
function validate949(data, instancePath = "") {
  let vErrors = null;
  if (typeof data != "string" && !Array.isArray(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema162.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate949.errors = vErrors, vErrors === null;
}
function validate948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema161.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severities !== void 0 && !validate949(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate949)), data.has_workloads !== void 0 && !validate35(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate35)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate949(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate949)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate35(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate35)), data.use_estimated_count !== void 0 && !validate35(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate948.errors = vErrors, vErrors === null;
}
function validate942(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "name"));
    for (let key0 in data)
      func2.call(schema160.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate926(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate926)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22)), data.columns !== void 0 && !validate22(data.columns, at(instancePath, "/columns")) && (vErrors = more(vErrors, validate22)), data.filter !== void 0 && !validate948(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate948)), data.application_scope !== void 0 && !validate22(data.application_scope, at(instancePath, "/application_scope")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.split_files_by !== void 0 && !validate22(data.split_files_by, at(instancePath, "/split_files_by")) && (vErrors = more(vErrors, validate22)), data.split_size !== void 0 && !validate27(data.split_size, at(instancePath, "/split_size")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate942.errors = vErrors, vErrors === null;
}
var check_VulnerabilityExportToken = outermost(validate963);
function validate963(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate963.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate965);
function validate965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "token"));
    for (let key0 in data)
      key0 === "entity" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate926(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate926)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate965.errors = vErrors, vErrors === null;
}
var check_shared6 = outermost(validate238), check_shared222 = outermost(validate968);
function validate968(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || key0 === "registry_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate35(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate35)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate968.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate975);
var schema167 = { type: ["array", "null"], items: { $ref: "InventoryImage" }, $id: "shared223" };
function validate984(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_uid !== void 0 && !validate27(data.image_uid, at(instancePath, "/image_uid")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate984.errors = vErrors, vErrors === null;
}
function validate983(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema167.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate984(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate984));
  }
  return validate983.errors = vErrors, vErrors === null;
}
function validate975(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238)), data.result !== void 0 && !validate983(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate983))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate975.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate994);
function validate994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate35(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate994.errors = vErrors, vErrors === null;
}
var check_InventoryCount = outermost(validate998);
function validate998(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count")), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate998.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate1000);
function validate1000(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.use_estimated_count !== void 0 && !validate35(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate35)), data.skip_count !== void 0 && !validate35(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1000.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate1006);
var schema173 = { type: ["array", "null"], items: { $ref: "InventoryVm" }, $id: "shared227" };
var schema175 = { type: ["string", "integer"], $id: "shared90" };
function validate1016(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema175.type })), validate1016.errors = vErrors, vErrors === null;
}
function validate1015(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1016(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1016)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.highest_risk !== void 0 && !validate22(data.highest_risk, at(instancePath, "/highest_risk")) && (vErrors = more(vErrors, validate22)), data.covered_by !== void 0 && !validate92(data.covered_by, at(instancePath, "/covered_by")) && (vErrors = more(vErrors, validate92)), data.compliant !== void 0 && !validate35(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1015.errors = vErrors, vErrors === null;
}
function validate1014(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema173.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1015(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1015));
  }
  return validate1014.errors = vErrors, vErrors === null;
}
function validate1006(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238)), data.result !== void 0 && !validate1014(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1014))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1006.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate1027);
function validate1027(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "page" || key0 === "pagesize" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.use_estimated_count !== void 0 && !validate35(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate35)), data.skip_count !== void 0 && !validate35(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1027.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1033);
var schema178 = { type: ["array", "null"], items: { $ref: "InventoryCodeRepository" }, $id: "shared230" };
function validate1042(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.code_repo_branch !== void 0 && !validate22(data.code_repo_branch, at(instancePath, "/code_repo_branch")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1042.errors = vErrors, vErrors === null;
}
function validate1041(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema178.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1042(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1042));
  }
  return validate1041.errors = vErrors, vErrors === null;
}
function validate1033(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238)), data.result !== void 0 && !validate1041(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1041))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1033.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1047);
var schema181 = { type: ["array", "null"], items: { $ref: "shared6" }, $id: "shared51" };
function validate1051(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema181.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate238(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate238));
  }
  return validate1051.errors = vErrors, vErrors === null;
}
function validate1047(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1051(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1051))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1047.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1054);
function validate1054(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "orderby" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1054.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1056);
var schema184 = { type: ["array", "null"], items: { $ref: "NamespaceName" }, $id: "shared234" };
function validate1058(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1058.errors = vErrors, vErrors === null;
}
function validate1057(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema184.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1058(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1058));
  }
  return validate1057.errors = vErrors, vErrors === null;
}
function validate1056(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1057(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1057)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1056.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1062);
function validate1062(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "scope" || key0 === "cluster" || key0 === "namespace" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1062.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1070);
var schema188 = { type: ["array", "null"], items: { $ref: "Container" }, $id: "shared237" };
function validate1079(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.container_uid !== void 0 && !validate22(data.container_uid, at(instancePath, "/container_uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.namespace_name !== void 0 && !validate22(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1079.errors = vErrors, vErrors === null;
}
function validate1078(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema188.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1079(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1079));
  }
  return validate1078.errors = vErrors, vErrors === null;
}
function validate1070(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238)), data.result !== void 0 && !validate1078(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1078))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1070.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1093);
function validate1093(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "groupby" || key0 === "status" || key0 === "registered" || key0 === "namespace" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate35(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate35)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1093.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1101);
function validate1105(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.identifiers_only !== void 0 && !validate35(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate35)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.show_scan_status !== void 0 && !validate35(data.show_scan_status, at(instancePath, "/show_scan_status")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1105.errors = vErrors, vErrors === null;
}
var schema193 = { type: ["array", "null"], items: { $ref: "ContainerV1" }, $id: "shared240" };
function validate1146(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.negligible !== void 0 && !validate27(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate27)), data.sensitive !== void 0 && !validate27(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate27)), data.malware !== void 0 && !validate27(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1146.errors = vErrors, vErrors === null;
}
function validate1113(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.host_lname !== void 0 && !validate22(data.host_lname, at(instancePath, "/host_lname")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate22(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.server_digest !== void 0 && !validate22(data.server_digest, at(instancePath, "/server_digest")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.owner_name !== void 0 && !validate22(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22)), data.scan_status !== void 0 && !validate22(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate22)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.container_type !== void 0 && !validate22(data.container_type, at(instancePath, "/container_type")) && (vErrors = more(vErrors, validate22)), data.runtime_profile_name !== void 0 && !validate22(data.runtime_profile_name, at(instancePath, "/runtime_profile_name")) && (vErrors = more(vErrors, validate22)), data.aqua_service !== void 0 && !validate22(data.aqua_service, at(instancePath, "/aqua_service")) && (vErrors = more(vErrors, validate22)), data.is_evaluated !== void 0 && !validate35(data.is_evaluated, at(instancePath, "/is_evaluated")) && (vErrors = more(vErrors, validate35)), data.valid_digest !== void 0 && !validate35(data.valid_digest, at(instancePath, "/valid_digest")) && (vErrors = more(vErrors, validate35)), data.is_profiling !== void 0 && !validate35(data.is_profiling, at(instancePath, "/is_profiling")) && (vErrors = more(vErrors, validate35)), data.is_registered !== void 0 && !validate35(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate35)), data.is_disallowed !== void 0 && !validate35(data.is_disallowed, at(instancePath, "/is_disallowed")) && (vErrors = more(vErrors, validate35)), data.is_root !== void 0 && !validate35(data.is_root, at(instancePath, "/is_root")) && (vErrors = more(vErrors, validate35)), data.is_privileged !== void 0 && !validate35(data.is_privileged, at(instancePath, "/is_privileged")) && (vErrors = more(vErrors, validate35)), data.system_container !== void 0 && !validate35(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate35)), data.have_secrets !== void 0 && !validate35(data.have_secrets, at(instancePath, "/have_secrets")) && (vErrors = more(vErrors, validate35)), data.create_time !== void 0 && !validate27(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate27)), data.start_time !== void 0 && !validate27(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate27)), data.modify_time !== void 0 && !validate27(data.modify_time, at(instancePath, "/modify_time")) && (vErrors = more(vErrors, validate27)), data.risk !== void 0 && !validate27(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate27)), data.vulnerabilities !== void 0 && !validate1146(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1146)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.negligible !== void 0 && !validate27(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate27)), data.sensitive !== void 0 && !validate27(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate27)), data.malware !== void 0 && !validate27(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1113.errors = vErrors, vErrors === null;
}
function validate1112(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema193.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1113(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1113));
  }
  return validate1112.errors = vErrors, vErrors === null;
}
function validate1101(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate1105(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate1105)), data.result !== void 0 && !validate1112(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1112))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1101.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1166);
function validate1166(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id"));
    for (let key0 in data)
      key0 === "id" || key0 === "host_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1166.errors = vErrors, vErrors === null;
}
var check_ContainerDetail = outermost(validate1169);
function validate1180(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1180.errors = vErrors, vErrors === null;
}
function validate1184(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate35(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate35)), data.register_reason !== void 0 && !validate22(data.register_reason, at(instancePath, "/register_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1184.errors = vErrors, vErrors === null;
}
function validate1191(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.uid !== void 0 && !validate22(data.uid, at(instancePath, "/uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1191.errors = vErrors, vErrors === null;
}
var schema201 = { type: ["array", "null"], items: { $ref: "ContainerVolume" }, $id: "shared27" };
function validate1218(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.shared !== void 0 && !validate35(data.shared, at(instancePath, "/shared")) && (vErrors = more(vErrors, validate35)), data.host_path !== void 0 && !validate22(data.host_path, at(instancePath, "/host_path")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate35(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate35)), data.container_path !== void 0 && !validate22(data.container_path, at(instancePath, "/container_path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1218.errors = vErrors, vErrors === null;
}
function validate1217(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema201.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1218(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1218));
  }
  return validate1217.errors = vErrors, vErrors === null;
}
var schema203 = { type: ["array", "null"], items: { $ref: "ContainerVariable" }, $id: "shared28" };
function validate1228(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate24(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1228.errors = vErrors, vErrors === null;
}
function validate1227(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema203.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1228(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1228));
  }
  return validate1227.errors = vErrors, vErrors === null;
}
var schema205 = { type: ["array", "null"], items: { $ref: "ContainerService" }, $id: "shared29" };
function validate1234(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1234.errors = vErrors, vErrors === null;
}
function validate1233(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema205.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1234(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1234));
  }
  return validate1233.errors = vErrors, vErrors === null;
}
function validate1169(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.health_status !== void 0 && !validate22(data.health_status, at(instancePath, "/health_status")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.apps !== void 0 && !validate92(data.apps, at(instancePath, "/apps")) && (vErrors = more(vErrors, validate92)), data.args !== void 0 && !validate92(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate92)), data.command !== void 0 && !validate92(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate92)), data.entrypoint !== void 0 && !validate92(data.entrypoint, at(instancePath, "/entrypoint")) && (vErrors = more(vErrors, validate92)), data.host !== void 0 && !validate1180(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate1180)), data.image !== void 0 && !validate1184(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate1184)), data.owner !== void 0 && !validate1191(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate1191)), data.memory !== void 0 && !validate27(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate27)), data.cpushares !== void 0 && !validate27(data.cpushares, at(instancePath, "/cpushares")) && (vErrors = more(vErrors, validate27)), data.privileged !== void 0 && !validate35(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate35)), data.cap_add !== void 0 && !validate92(data.cap_add, at(instancePath, "/cap_add")) && (vErrors = more(vErrors, validate92)), data.cap_drop !== void 0 && !validate92(data.cap_drop, at(instancePath, "/cap_drop")) && (vErrors = more(vErrors, validate92)), data.security_options !== void 0 && !validate92(data.security_options, at(instancePath, "/security_options")) && (vErrors = more(vErrors, validate92)), data.seccomp_disabled !== void 0 && !validate35(data.seccomp_disabled, at(instancePath, "/seccomp_disabled")) && (vErrors = more(vErrors, validate35)), data.apparmor_profile !== void 0 && !validate22(data.apparmor_profile, at(instancePath, "/apparmor_profile")) && (vErrors = more(vErrors, validate22)), data.readonly_rootfs !== void 0 && !validate35(data.readonly_rootfs, at(instancePath, "/readonly_rootfs")) && (vErrors = more(vErrors, validate35)), data.publish_all_ports !== void 0 && !validate35(data.publish_all_ports, at(instancePath, "/publish_all_ports")) && (vErrors = more(vErrors, validate35)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.ipc_mode !== void 0 && !validate22(data.ipc_mode, at(instancePath, "/ipc_mode")) && (vErrors = more(vErrors, validate22)), data.pid_mode !== void 0 && !validate22(data.pid_mode, at(instancePath, "/pid_mode")) && (vErrors = more(vErrors, validate22)), data.uts_mode !== void 0 && !validate22(data.uts_mode, at(instancePath, "/uts_mode")) && (vErrors = more(vErrors, validate22)), data.userns_mode !== void 0 && !validate22(data.userns_mode, at(instancePath, "/userns_mode")) && (vErrors = more(vErrors, validate22)), data.Network !== void 0 && !validate238(data.Network, at(instancePath, "/Network")) && (vErrors = more(vErrors, validate238)), data.RestartPolicy !== void 0 && !validate238(data.RestartPolicy, at(instancePath, "/RestartPolicy")) && (vErrors = more(vErrors, validate238)), data.Devices !== void 0 && !validate537(data.Devices, at(instancePath, "/Devices")) && (vErrors = more(vErrors, validate537)), data.links !== void 0 && !validate537(data.links, at(instancePath, "/links")) && (vErrors = more(vErrors, validate537)), data.extra_hosts !== void 0 && !validate537(data.extra_hosts, at(instancePath, "/extra_hosts")) && (vErrors = more(vErrors, validate537)), data.volumes !== void 0 && !validate1217(data.volumes, at(instancePath, "/volumes")) && (vErrors = more(vErrors, validate1217)), data.volumes_from !== void 0 && !validate537(data.volumes_from, at(instancePath, "/volumes_from")) && (vErrors = more(vErrors, validate537)), data.secrets !== void 0 && !validate537(data.secrets, at(instancePath, "/secrets")) && (vErrors = more(vErrors, validate537)), data.environment_variables !== void 0 && !validate1227(data.environment_variables, at(instancePath, "/environment_variables")) && (vErrors = more(vErrors, validate1227)), data.services !== void 0 && !validate1233(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1233)), data.internal_service !== void 0 && !validate1234(data.internal_service, at(instancePath, "/internal_service")) && (vErrors = more(vErrors, validate1234)), data.runtime_policies !== void 0 && !validate92(data.runtime_policies, at(instancePath, "/runtime_policies")) && (vErrors = more(vErrors, validate92)), data.runtime_profiles !== void 0 && !validate537(data.runtime_profiles, at(instancePath, "/runtime_profiles")) && (vErrors = more(vErrors, validate537)), data.system_container !== void 0 && !validate35(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate35)), data.create_time !== void 0 && !validate27(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate27)), data.start_time !== void 0 && !validate27(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate27)), data.modification_time !== void 0 && !validate27(data.modification_time, at(instancePath, "/modification_time")) && (vErrors = more(vErrors, validate27)), data.controller_type !== void 0 && !validate22(data.controller_type, at(instancePath, "/controller_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_name !== void 0 && !validate22(data.kubernetes_pod_name, at(instancePath, "/kubernetes_pod_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_type !== void 0 && !validate22(data.kubernetes_pod_type, at(instancePath, "/kubernetes_pod_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_namespace !== void 0 && !validate22(data.kubernetes_pod_namespace, at(instancePath, "/kubernetes_pod_namespace")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_deployment !== void 0 && !validate22(data.kubernetes_pod_deployment, at(instancePath, "/kubernetes_pod_deployment")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_name !== void 0 && !validate22(data.kubernetes_controller_name, at(instancePath, "/kubernetes_controller_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_type !== void 0 && !validate22(data.kubernetes_controller_type, at(instancePath, "/kubernetes_controller_type")) && (vErrors = more(vErrors, validate22)), data.cforg !== void 0 && !validate22(data.cforg, at(instancePath, "/cforg")) && (vErrors = more(vErrors, validate22)), data.cfspace !== void 0 && !validate22(data.cfspace, at(instancePath, "/cfspace")) && (vErrors = more(vErrors, validate22)), data.cfappname !== void 0 && !validate22(data.cfappname, at(instancePath, "/cfappname")) && (vErrors = more(vErrors, validate22)), data.level2 !== void 0 && !validate22(data.level2, at(instancePath, "/level2")) && (vErrors = more(vErrors, validate22)), data.level3 !== void 0 && !validate22(data.level3, at(instancePath, "/level3")) && (vErrors = more(vErrors, validate22)), data.level4 !== void 0 && !validate22(data.level4, at(instancePath, "/level4")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1169.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1259);
function validate1259(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "type" || key0 === "status" || key0 === "batch_name" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.batch_name !== void 0 && !validate22(data.batch_name, at(instancePath, "/batch_name")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1259.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1266);
var schema209 = { type: ["array", "null"], items: { $ref: "Host" }, $id: "shared244" };
function validate1324(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate35(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1324.errors = vErrors, vErrors === null;
}
function validate1272(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate27(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate27)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.short_hostname !== void 0 && !validate22(data.short_hostname, at(instancePath, "/short_hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate27(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate27)), data.serverid !== void 0 && !validate22(data.serverid, at(instancePath, "/serverid")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.gateways !== void 0 && !validate92(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate92)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.docker_info !== void 0 && !validate238(data.docker_info, at(instancePath, "/docker_info")) && (vErrors = more(vErrors, validate238)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.host_kernel_version !== void 0 && !validate22(data.host_kernel_version, at(instancePath, "/host_kernel_version")) && (vErrors = more(vErrors, validate22)), data.is_windows !== void 0 && !validate35(data.is_windows, at(instancePath, "/is_windows")) && (vErrors = more(vErrors, validate35)), data.cluster_id !== void 0 && !validate27(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate27)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.machineid !== void 0 && !validate22(data.machineid, at(instancePath, "/machineid")) && (vErrors = more(vErrors, validate22)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.vulns_found !== void 0 && !validate27(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate27)), data.last_vuln_scan !== void 0 && !validate27(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate27)), data.total_pass !== void 0 && !validate27(data.total_pass, at(instancePath, "/total_pass")) && (vErrors = more(vErrors, validate27)), data.total_warn !== void 0 && !validate27(data.total_warn, at(instancePath, "/total_warn")) && (vErrors = more(vErrors, validate27)), data.compliant !== void 0 && !validate35(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate35)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.scan !== void 0 && !validate35(data.scan, at(instancePath, "/scan")) && (vErrors = more(vErrors, validate35)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_protection !== void 0 && !validate27(data.runtime_protection, at(instancePath, "/runtime_protection")) && (vErrors = more(vErrors, validate27)), data.interception_mode !== void 0 && !validate22(data.interception_mode, at(instancePath, "/interception_mode")) && (vErrors = more(vErrors, validate22)), data.kernel_module_loaded !== void 0 && !validate35(data.kernel_module_loaded, at(instancePath, "/kernel_module_loaded")) && (vErrors = more(vErrors, validate35)), data.container_activity_protection !== void 0 && !validate35(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate35)), data.network_protection !== void 0 && !validate35(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate35)), data.user_access_control !== void 0 && !validate35(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate35)), data.sync_host_images !== void 0 && !validate35(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate35)), data.image_assurance !== void 0 && !validate35(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate35)), data.host_protection !== void 0 && !validate35(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate35)), data.syscall_enabled !== void 0 && !validate35(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate35)), data.audit_all !== void 0 && !validate35(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate35)), data.audit_success_login !== void 0 && !validate35(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate35)), data.audit_failed_login !== void 0 && !validate35(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate35)), data.orchestrator !== void 0 && !validate1324(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1324)), data.batch_install_id !== void 0 && !validate27(data.batch_install_id, at(instancePath, "/batch_install_id")) && (vErrors = more(vErrors, validate27)), data.save_batch_id !== void 0 && !validate27(data.save_batch_id, at(instancePath, "/save_batch_id")) && (vErrors = more(vErrors, validate27)), data.batch_install_name !== void 0 && !validate22(data.batch_install_name, at(instancePath, "/batch_install_name")) && (vErrors = more(vErrors, validate22)), data.aqua_digest !== void 0 && !validate22(data.aqua_digest, at(instancePath, "/aqua_digest")) && (vErrors = more(vErrors, validate22)), data.container_id !== void 0 && !validate22(data.container_id, at(instancePath, "/container_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1272.errors = vErrors, vErrors === null;
}
function validate1271(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema209.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1272(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1272));
  }
  return validate1271.errors = vErrors, vErrors === null;
}
function validate1266(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238)), data.result !== void 0 && !validate1271(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1271))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1266.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1335);
function validate1335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1335.errors = vErrors, vErrors === null;
}
var check_HostDetail = outermost(validate1337);
function validate1337(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1337.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1342);
function validate1342(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || key0 === "severity" || key0 === "include_vpatch_info" || key0 === "skip_count" || key0 === "hide_base_image" || key0 === "node_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.include_vpatch_info !== void 0 && !validate35(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate35)), data.skip_count !== void 0 && !validate35(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate35)), data.hide_base_image !== void 0 && !validate35(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate35)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1342.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1351);
var schema216 = { type: ["array", "null"], items: { $ref: "HostVulnerability" }, $id: "shared248" };
function validate1360(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1360.errors = vErrors, vErrors === null;
}
var schema219 = { type: ["array", "null"], items: { $ref: "HostReferencedVulnerability" }, $id: "shared76" };
function validate1369(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1369.errors = vErrors, vErrors === null;
}
function validate1368(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema219.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1369(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1369));
  }
  return validate1368.errors = vErrors, vErrors === null;
}
function validate1356(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate269(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate269)), data.resource !== void 0 && !validate1360(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate1360)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.referenced_vulnerabilities !== void 0 && !validate1368(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate1368))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1356.errors = vErrors, vErrors === null;
}
function validate1355(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema216.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1356(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1356));
  }
  return validate1355.errors = vErrors, vErrors === null;
}
function validate1351(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1355(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1355))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1351.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1376);
function validate1376(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1376.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1380);
var schema223 = { type: ["array", "null"], items: { $ref: "HostMalware" }, $id: "shared251" };
function validate1385(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1385.errors = vErrors, vErrors === null;
}
function validate1384(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema223.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1385(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1385));
  }
  return validate1384.errors = vErrors, vErrors === null;
}
function validate1380(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1384(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1384))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1380.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1391);
function validate1391(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "orderby" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1391.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1396);
var schema227 = { type: ["array", "null"], items: { $ref: "HostImage" }, $id: "shared254" };
function validate1401(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate37(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate37)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1401.errors = vErrors, vErrors === null;
}
function validate1400(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema227.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1401(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1401));
  }
  return validate1400.errors = vErrors, vErrors === null;
}
function validate1396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1400(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1400))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1396.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1405);
function validate1405(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.host_id === void 0 && (vErrors = need(vErrors, data, instancePath, "host_id"));
    for (let key0 in data)
      key0 !== "host_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1405.errors = vErrors, vErrors === null;
}
var check_BenchResults = outermost(validate1407);
var schema233 = { type: ["array", "null"], items: { $ref: "BenchTestGroup" }, $id: "shared21" };
var schema235 = { type: ["array", "null"], items: { $ref: "BenchTest" }, $id: "shared22" };
function validate1418(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_number !== void 0 && !validate22(data.test_number, at(instancePath, "/test_number")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.test_desc !== void 0 && !validate22(data.test_desc, at(instancePath, "/test_desc")) && (vErrors = more(vErrors, validate22)), data.test_info !== void 0 && !validate92(data.test_info, at(instancePath, "/test_info")) && (vErrors = more(vErrors, validate92)), data.actual_value !== void 0 && !validate22(data.actual_value, at(instancePath, "/actual_value")) && (vErrors = more(vErrors, validate22)), data.expected_result !== void 0 && !validate22(data.expected_result, at(instancePath, "/expected_result")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1418.errors = vErrors, vErrors === null;
}
function validate1417(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema235.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1418(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1418));
  }
  return validate1417.errors = vErrors, vErrors === null;
}
function validate1411(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.desc !== void 0 && !validate22(data.desc, at(instancePath, "/desc")) && (vErrors = more(vErrors, validate22)), data.info !== void 0 && !validate27(data.info, at(instancePath, "/info")) && (vErrors = more(vErrors, validate27)), data.pass !== void 0 && !validate27(data.pass, at(instancePath, "/pass")) && (vErrors = more(vErrors, validate27)), data.warn !== void 0 && !validate27(data.warn, at(instancePath, "/warn")) && (vErrors = more(vErrors, validate27)), data.fail !== void 0 && !validate27(data.fail, at(instancePath, "/fail")) && (vErrors = more(vErrors, validate27)), data.results !== void 0 && !validate1417(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1417))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1411.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema233.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1411(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1411));
  }
  return validate1410.errors = vErrors, vErrors === null;
}
function validate1409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.tests !== void 0 && !validate1410(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate1410)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1409.errors = vErrors, vErrors === null;
}
function validate1408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1409(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1409)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1408.errors = vErrors, vErrors === null;
}
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cis !== void 0 && !validate1408(data.cis, at(instancePath, "/cis")) && (vErrors = more(vErrors, validate1408)), data.kube_bench !== void 0 && !validate1408(data.kube_bench, at(instancePath, "/kube_bench")) && (vErrors = more(vErrors, validate1408)), data.linux !== void 0 && !validate1408(data.linux, at(instancePath, "/linux")) && (vErrors = more(vErrors, validate1408)), data.openshift !== void 0 && !validate1408(data.openshift, at(instancePath, "/openshift")) && (vErrors = more(vErrors, validate1408)), data.disa_stig !== void 0 && !validate1408(data.disa_stig, at(instancePath, "/disa_stig")) && (vErrors = more(vErrors, validate1408))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1407.errors = vErrors, vErrors === null;
}
var check_HostStatus = outermost(validate1435);
var schema238 = { type: ["array", "null"], items: { $ref: "HostAssuranceResult" }, $id: "shared75" };
function validate1438(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate35(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1438.errors = vErrors, vErrors === null;
}
function validate1437(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema238.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1438(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1438));
  }
  return validate1437.errors = vErrors, vErrors === null;
}
function validate1435(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate35(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate35)), data.assurance_results !== void 0 && !validate1437(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate1437))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1435.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1443);
function validate1443(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "search" || key0 === "type" || key0 === "enforced" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.enforced !== void 0 && !validate35(data.enforced, at(instancePath, "/enforced")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1443.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1450);
var schema242 = { type: ["array", "null"], items: { $ref: "Infrastructure" }, $id: "shared258" };
function validate1464(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.crit_vulns !== void 0 && !validate27(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate27)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.malware !== void 0 && !validate27(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate27)), data.last_vuln_scan !== void 0 && !validate27(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1464.errors = vErrors, vErrors === null;
}
var schema247 = { type: ["array", "null"], items: { $ref: "KubeHunterVulnerability" }, $id: "shared91" };
function validate1484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.vid !== void 0 && !validate22(data.vid, at(instancePath, "/vid")) && (vErrors = more(vErrors, validate22)), data.vulnerability !== void 0 && !validate22(data.vulnerability, at(instancePath, "/vulnerability")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.evidence !== void 0 && !validate22(data.evidence, at(instancePath, "/evidence")) && (vErrors = more(vErrors, validate22)), data.location !== void 0 && !validate22(data.location, at(instancePath, "/location")) && (vErrors = more(vErrors, validate22)), data.hunter !== void 0 && !validate22(data.hunter, at(instancePath, "/hunter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1484.errors = vErrors, vErrors === null;
}
function validate1483(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema247.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1484));
  }
  return validate1483.errors = vErrors, vErrors === null;
}
function validate1475(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ok !== void 0 && !validate27(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.kburl !== void 0 && !validate22(data.kburl, at(instancePath, "/kburl")) && (vErrors = more(vErrors, validate22)), data.nodes !== void 0 && !validate1051(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate1051)), data.services !== void 0 && !validate1051(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1051)), data.vulnerabilities !== void 0 && !validate1483(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1483)), data.hunter_statistics !== void 0 && !validate1051(data.hunter_statistics, at(instancePath, "/hunter_statistics")) && (vErrors = more(vErrors, validate1051))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1475.errors = vErrors, vErrors === null;
}
function validate1473(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.lastupdate !== void 0 && !validate27(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate27)), data.kubehunterscan !== void 0 && !validate1475(data.kubehunterscan, at(instancePath, "/kubehunterscan")) && (vErrors = more(vErrors, validate1475))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1473.errors = vErrors, vErrors === null;
}
function validate1456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type")), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.cluster_id !== void 0 && !validate27(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate27)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.is_enforced !== void 0 && !validate35(data.is_enforced, at(instancePath, "/is_enforced")) && (vErrors = more(vErrors, validate35)), data.created_date !== void 0 && !validate22(data.created_date, at(instancePath, "/created_date")) && (vErrors = more(vErrors, validate22)), data.security_issues !== void 0 && !validate1464(data.security_issues, at(instancePath, "/security_issues")) && (vErrors = more(vErrors, validate1464)), data.cluster_vulnerabilities !== void 0 && !validate1473(data.cluster_vulnerabilities, at(instancePath, "/cluster_vulnerabilities")) && (vErrors = more(vErrors, validate1473)), data.data !== void 0 && !validate238(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1456.errors = vErrors, vErrors === null;
}
function validate1455(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema242.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1456(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1456));
  }
  return validate1455.errors = vErrors, vErrors === null;
}
function validate1450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238)), data.result !== void 0 && !validate1455(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1455))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1450.errors = vErrors, vErrors === null;
}
var check_Infrastructure = outermost(validate1456), check_shared260 = outermost(validate1502);
function validate1502(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "name"));
    for (let key0 in data)
      key0 === "type" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1502.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1505);
function validate1505(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1505.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1509);
var schema252 = { type: ["array", "null"], items: { $ref: "ServerlessFunction" }, $id: "shared262" };
function validate1518(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1518.errors = vErrors, vErrors === null;
}
function validate1517(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema252.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1518(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1518));
  }
  return validate1517.errors = vErrors, vErrors === null;
}
function validate1509(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238)), data.result !== void 0 && !validate1517(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1517))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1509.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1522);
var schema255 = { type: ["array", "null"], items: { $ref: "ServerlessApplication" }, $id: "shared264" };
var schema257 = { type: "integer", "x-known": [1, 3, 5], $id: "shared140" };
function validate1527(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 3 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema257["x-known"] })), validate1527.errors = vErrors, vErrors === null;
}
function validate1524(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1527(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1527)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate27(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate27)), data.auto_pull !== void 0 && !validate35(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate35)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate27(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate27)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate92(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate92)), data.pull_tags_pattern_excluded !== void 0 && !validate92(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate92)), data.include_tags !== void 0 && !validate92(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate92)), data.exclude_tags !== void 0 && !validate92(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate92)), data.scanner_type !== void 0 && !validate127(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate127)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate92(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate92)), data.scanner_name_added !== void 0 && !validate92(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate92)), data.scanner_name_removed !== void 0 && !validate92(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate92)), data.existsing_scanners !== void 0 && !validate92(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1524.errors = vErrors, vErrors === null;
}
function validate1523(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema255.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1524(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1524));
  }
  return validate1523.errors = vErrors, vErrors === null;
}
function validate1522(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.project !== void 0 && !validate1523(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate1523)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1522.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1556), schema258 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, compute_provider: { $ref: "shared266" }, region: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared26" }, subscription_id: { $ref: "shared0" }, tenant_id: { $ref: "shared0" }, cloud_project: { $ref: "shared0" }, external_id: { $ref: "shared0" }, role_arn: { $ref: "shared0" }, sqs_url: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_max: { $ref: "shared1" }, auto_pull_pattern: { $ref: "shared0" }, pull_tags_pattern: { $ref: "shared24" }, pull_tags_pattern_excluded: { $ref: "shared24" }, include_tags: { $ref: "shared24" }, exclude_tags: { $ref: "shared24" }, scanner_type: { $ref: "shared117" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" } }, required: ["name", "compute_provider"], $id: "shared267" }, schema259 = { type: "integer", enum: [1, 3, 5], $id: "shared266" };
function validate1559(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 3 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema259.enum })), validate1559.errors = vErrors, vErrors === null;
}
function validate1556(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.compute_provider === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "compute_provider"));
    for (let key0 in data)
      func2.call(schema258.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1559(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1559)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate27(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate27)), data.auto_pull !== void 0 && !validate35(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate35)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate27(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate27)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate44(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate44)), data.pull_tags_pattern_excluded !== void 0 && !validate44(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate44)), data.include_tags !== void 0 && !validate44(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate44)), data.exclude_tags !== void 0 && !validate44(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate44)), data.scanner_type !== void 0 && !validate197(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate197)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate44(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate44)), data.scanner_name_added !== void 0 && !validate44(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate44)), data.scanner_name_removed !== void 0 && !validate44(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate44)), data.existsing_scanners !== void 0 && !validate44(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1556.errors = vErrors, vErrors === null;
}
var check_ServerlessApplication = outermost(validate1524), check_EnforcerGroupList = outermost(validate1586), schema260 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, page: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, result: { $ref: "shared66" } }, items: { $ref: "EnforcerGroup" }, $id: "EnforcerGroupList" };
function validate1599(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate35(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate35)), data.service_account !== void 0 && !validate22(data.service_account, at(instancePath, "/service_account")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1599.errors = vErrors, vErrors === null;
}
function validate1605(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate1605.errors = vErrors, vErrors === null;
}
function validate1598(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1599(data, instancePath) || (vErrors = more(vErrors, validate1599), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1598.errors = vErrors, errors === 0;
}
function validate1615(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.default !== void 0 && !validate22(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate22)), data.kubernetes !== void 0 && !validate22(data.kubernetes, at(instancePath, "/kubernetes")) && (vErrors = more(vErrors, validate22)), data.swarm !== void 0 && !validate22(data.swarm, at(instancePath, "/swarm")) && (vErrors = more(vErrors, validate22)), data.windows !== void 0 && !validate22(data.windows, at(instancePath, "/windows")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1615.errors = vErrors, vErrors === null;
}
function validate1614(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1615(data, instancePath) || (vErrors = more(vErrors, validate1615), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1614.errors = vErrors, errors === 0;
}
var schema269 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared12" };
function validate1673(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema269.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  }
  return validate1673.errors = vErrors, vErrors === null;
}
function validate1670(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disabled !== void 0 && !validate35(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate35)), data.is_custom !== void 0 && !validate35(data.is_custom, at(instancePath, "/is_custom")) && (vErrors = more(vErrors, validate35)), data.days !== void 0 && !validate1673(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate1673)), data.time !== void 0 && !validate1673(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate1673))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1670.errors = vErrors, vErrors === null;
}
function validate1669(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1670(data, instancePath) || (vErrors = more(vErrors, validate1670), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1669.errors = vErrors, errors === 0;
}
function validate1587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.gateways !== void 0 && !validate92(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate92)), data.gateway_name !== void 0 && !validate22(data.gateway_name, at(instancePath, "/gateway_name")) && (vErrors = more(vErrors, validate22)), data.gateway_address !== void 0 && !validate22(data.gateway_address, at(instancePath, "/gateway_address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.orchestrator !== void 0 && !validate1598(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1598)), data.runtime_policy_name !== void 0 && !validate22(data.runtime_policy_name, at(instancePath, "/runtime_policy_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.enforcer_image_name !== void 0 && !validate22(data.enforcer_image_name, at(instancePath, "/enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.aqua_version !== void 0 && !validate22(data.aqua_version, at(instancePath, "/aqua_version")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24)), data.install_command !== void 0 && !validate24(data.install_command, at(instancePath, "/install_command")) && (vErrors = more(vErrors, validate24)), data.command !== void 0 && !validate1614(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate1614)), data.pas_deployment_link !== void 0 && !validate22(data.pas_deployment_link, at(instancePath, "/pas_deployment_link")) && (vErrors = more(vErrors, validate22)), data.hosts_count !== void 0 && !validate27(data.hosts_count, at(instancePath, "/hosts_count")) && (vErrors = more(vErrors, validate27)), data.connected_count !== void 0 && !validate27(data.connected_count, at(instancePath, "/connected_count")) && (vErrors = more(vErrors, validate27)), data.disconnected_count !== void 0 && !validate27(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate27)), data.high_vulns !== void 0 && !validate27(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate27)), data.med_vulns !== void 0 && !validate27(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate27)), data.low_vulns !== void 0 && !validate27(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate27)), data.neg_vulns !== void 0 && !validate27(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate27)), data.last_update !== void 0 && !validate27(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate27)), data.allowed_applications !== void 0 && !validate92(data.allowed_applications, at(instancePath, "/allowed_applications")) && (vErrors = more(vErrors, validate92)), data.allowed_labels !== void 0 && !validate92(data.allowed_labels, at(instancePath, "/allowed_labels")) && (vErrors = more(vErrors, validate92)), data.allowed_registries !== void 0 && !validate92(data.allowed_registries, at(instancePath, "/allowed_registries")) && (vErrors = more(vErrors, validate92)), data.container_activity_protection !== void 0 && !validate35(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate35)), data.network_protection !== void 0 && !validate35(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate35)), data.host_network_protection !== void 0 && !validate35(data.host_network_protection, at(instancePath, "/host_network_protection")) && (vErrors = more(vErrors, validate35)), data.behavioral_engine !== void 0 && !validate35(data.behavioral_engine, at(instancePath, "/behavioral_engine")) && (vErrors = more(vErrors, validate35)), data.host_behavioral_engine !== void 0 && !validate35(data.host_behavioral_engine, at(instancePath, "/host_behavioral_engine")) && (vErrors = more(vErrors, validate35)), data.container_forensics_collection !== void 0 && !validate35(data.container_forensics_collection, at(instancePath, "/container_forensics_collection")) && (vErrors = more(vErrors, validate35)), data.host_forensics_collection !== void 0 && !validate35(data.host_forensics_collection, at(instancePath, "/host_forensics_collection")) && (vErrors = more(vErrors, validate35)), data.user_access_control !== void 0 && !validate35(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate35)), data.image_assurance !== void 0 && !validate35(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate35)), data.host_protection !== void 0 && !validate35(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate35)), data.host_user_protection !== void 0 && !validate35(data.host_user_protection, at(instancePath, "/host_user_protection")) && (vErrors = more(vErrors, validate35)), data.host_assurance !== void 0 && !validate35(data.host_assurance, at(instancePath, "/host_assurance")) && (vErrors = more(vErrors, validate35)), data.audit_all !== void 0 && !validate35(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate35)), data.audit_success_login !== void 0 && !validate35(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate35)), data.audit_failed_login !== void 0 && !validate35(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate35)), data.syscall_enabled !== void 0 && !validate35(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate35)), data.sync_host_images !== void 0 && !validate35(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate35)), data.risk_explorer_auto_discovery !== void 0 && !validate35(data.risk_explorer_auto_discovery, at(instancePath, "/risk_explorer_auto_discovery")) && (vErrors = more(vErrors, validate35)), data.allow_kube_enforcer_audit !== void 0 && !validate35(data.allow_kube_enforcer_audit, at(instancePath, "/allow_kube_enforcer_audit")) && (vErrors = more(vErrors, validate35)), data.auto_discovery_enabled !== void 0 && !validate35(data.auto_discovery_enabled, at(instancePath, "/auto_discovery_enabled")) && (vErrors = more(vErrors, validate35)), data.auto_discover_configure_registries !== void 0 && !validate35(data.auto_discover_configure_registries, at(instancePath, "/auto_discover_configure_registries")) && (vErrors = more(vErrors, validate35)), data.auto_scan_discovered_images_running_containers !== void 0 && !validate35(data.auto_scan_discovered_images_running_containers, at(instancePath, "/auto_scan_discovered_images_running_containers")) && (vErrors = more(vErrors, validate35)), data.admission_control !== void 0 && !validate35(data.admission_control, at(instancePath, "/admission_control")) && (vErrors = more(vErrors, validate35)), data.block_admission_control !== void 0 && !validate35(data.block_admission_control, at(instancePath, "/block_admission_control")) && (vErrors = more(vErrors, validate35)), data.micro_enforcer_injection !== void 0 && !validate35(data.micro_enforcer_injection, at(instancePath, "/micro_enforcer_injection")) && (vErrors = more(vErrors, validate35)), data.micro_enforcer_image_name !== void 0 && !validate22(data.micro_enforcer_image_name, at(instancePath, "/micro_enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_secrets_name !== void 0 && !validate22(data.micro_enforcer_secrets_name, at(instancePath, "/micro_enforcer_secrets_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_certs_secrets_name !== void 0 && !validate22(data.micro_enforcer_certs_secrets_name, at(instancePath, "/micro_enforcer_certs_secrets_name")) && (vErrors = more(vErrors, validate22)), data.auto_copy_secrets !== void 0 && !validate35(data.auto_copy_secrets, at(instancePath, "/auto_copy_secrets")) && (vErrors = more(vErrors, validate35)), data.kube_bench_image_name !== void 0 && !validate22(data.kube_bench_image_name, at(instancePath, "/kube_bench_image_name")) && (vErrors = more(vErrors, validate22)), data.antivirus_protection !== void 0 && !validate35(data.antivirus_protection, at(instancePath, "/antivirus_protection")) && (vErrors = more(vErrors, validate35)), data.container_antivirus_protection !== void 0 && !validate35(data.container_antivirus_protection, at(instancePath, "/container_antivirus_protection")) && (vErrors = more(vErrors, validate35)), data.enable_enforcer_group_prometheus !== void 0 && !validate35(data.enable_enforcer_group_prometheus, at(instancePath, "/enable_enforcer_group_prometheus")) && (vErrors = more(vErrors, validate35)), data.unified_mode !== void 0 && !validate35(data.unified_mode, at(instancePath, "/unified_mode")) && (vErrors = more(vErrors, validate35)), data.schedule_scan_settings !== void 0 && !validate1669(data.schedule_scan_settings, at(instancePath, "/schedule_scan_settings")) && (vErrors = more(vErrors, validate1669))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1587.errors = vErrors, vErrors === null;
}
var schema270 = { type: ["array", "null"], items: { $ref: "EnforcerGroup" }, $id: "shared66" };
function validate1684(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema270.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1587(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1587));
  }
  return validate1684.errors = vErrors, vErrors === null;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema260.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1587(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1587));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1684(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1684))), validate1586.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1687);
function validate1687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "update_enforcers" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.update_enforcers !== void 0 && !validate35(data.update_enforcers, at(instancePath, "/update_enforcers")) && (vErrors = more(vErrors, validate35)), data.body !== void 0 && !validate1587(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1687.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1690);
function validate1690(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1587(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1690.errors = vErrors, vErrors === null;
}
var check_EnforcerGroup = outermost(validate1587), check_shared270 = outermost(validate1692);
function validate1692(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "delete_related" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.delete_related !== void 0 && !validate35(data.delete_related, at(instancePath, "/delete_related")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1692.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1695);
function validate1696(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.grpc_address !== void 0 && !validate22(data.grpc_address, at(instancePath, "/grpc_address")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate27(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate27)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.server_id !== void 0 && !validate22(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.last_update !== void 0 && !validate27(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1696.errors = vErrors, vErrors === null;
}
function validate1695(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1696(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1696));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1695.errors = vErrors, vErrors === null;
}
var check_Gateway = outermost(validate1696), check_ScannerGroupPage = outermost(validate1715);
var schema277 = { type: ["array", "null"], items: { $ref: "ScannerGroup" }, $id: "shared137" };
var schema279 = { type: ["array", "null"], items: { $ref: "ScannerGroupScanner" }, $id: "shared136" };
function validate1732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scanner_name !== void 0 && !validate22(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate22)), data.scanner_version !== void 0 && !validate22(data.scanner_version, at(instancePath, "/scanner_version")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.registered_on !== void 0 && !validate22(data.registered_on, at(instancePath, "/registered_on")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1732.errors = vErrors, vErrors === null;
}
function validate1731(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema279.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1732(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1732));
  }
  return validate1731.errors = vErrors, vErrors === null;
}
function validate1720(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate85(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate85)), data.updated_at !== void 0 && !validate85(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate85)), data.registries !== void 0 && !validate92(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate92)), data.application_scopes !== void 0 && !validate92(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate92)), data.scanners !== void 0 && !validate1731(data.scanners, at(instancePath, "/scanners")) && (vErrors = more(vErrors, validate1731)), data.deploy_command !== void 0 && !validate238(data.deploy_command, at(instancePath, "/deploy_command")) && (vErrors = more(vErrors, validate238)), data.tokens !== void 0 && !validate92(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1720.errors = vErrors, vErrors === null;
}
function validate1719(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema277.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1720(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1720));
  }
  return validate1719.errors = vErrors, vErrors === null;
}
function validate1715(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.page_size !== void 0 && !validate27(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1719(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1719)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1715.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1751);
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "os_type" || key0 === "type" || key0 === "registries" || key0 === "application_scopes" || key0 === "tokens" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate44(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate44)), data.application_scopes !== void 0 && !validate44(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate44)), data.tokens !== void 0 && !validate44(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1759);
function validate1759(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate44(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1759.errors = vErrors, vErrors === null;
}
var check_ScannerGroup = outermost(validate1720), check_shared274 = outermost(validate1761);
function validate1762(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate44(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate44)), data.application_scopes !== void 0 && !validate44(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1762.errors = vErrors, vErrors === null;
}
function validate1761(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1762(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1762));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1761.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1770);
function validate1770(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "identifiers_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.identifiers_only !== void 0 && !validate35(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1770.errors = vErrors, vErrors === null;
}
var check_AssurancePolicyPage = outermost(validate1775);
var schema287 = { type: ["array", "null"], items: { $ref: "AssurancePolicy" }, $id: "shared20" }, schema288 = { type: "object", properties: { assurance_type: { $ref: "shared0" }, id: { $ref: "shared1" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared0" }, registry: { $ref: "shared0" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, read_only: { $ref: "shared3" }, permission: { $ref: "shared0" }, category: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, application_scopes: { $ref: "shared2" }, exclude_application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, registries: {}, labels: {}, images: {}, cvss_severity_enabled: { $ref: "shared3" }, cvss_severity: { $ref: "shared0" }, cvss_severity_exclude_no_fix: { $ref: "shared3" }, custom_severity_enabled: { $ref: "shared3" }, custom_severity: { $ref: "shared0" }, maximum_score_enabled: { $ref: "shared3" }, maximum_score: { $ref: "shared11" }, maximum_score_exclude_no_fix: { $ref: "shared3" }, control_exclude_no_fix: { $ref: "shared3" }, vulnerability_score_range: { $ref: "shared12" }, aggregated_vulnerability: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, score_range: { $ref: "shared13" }, custom_severity_enabled: { $ref: "shared3" }, severity: { $ref: "shared0" } } }, vulnerability_exploitability: { $ref: "shared3" }, disallow_exploit_types: { $ref: "shared2" }, ignore_base_image_vln: { $ref: "shared3" }, ignore_recently_published_vln: { $ref: "shared3" }, ignore_recently_published_vln_period: { $ref: "shared1" }, ignore_recently_published_fix_vln: { $ref: "shared3" }, ignore_recently_published_fix_vln_period: { $ref: "shared1" }, cves_black_list_enabled: { $ref: "shared3" }, cves_black_list: { $ref: "shared2" }, cves_white_list_enabled: { $ref: "shared3" }, cves_white_list: { $ref: "shared2" }, packages_black_list_enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared14" }, packages_white_list_enabled: { $ref: "shared3" }, packages_white_list: { $ref: "shared14" }, blacklisted_licenses_enabled: { $ref: "shared3" }, blacklisted_licenses: { $ref: "shared2" }, whitelisted_licenses_enabled: { $ref: "shared3" }, whitelisted_licenses: { $ref: "shared2" }, required_labels_enabled: { $ref: "shared3" }, required_labels: { $ref: "shared15" }, forbidden_labels_enabled: { $ref: "shared3" }, forbidden_labels: { $ref: "shared15" }, trusted_base_images_enabled: { $ref: "shared3" }, trusted_base_images: { $ref: "shared16" }, allowed_images: { $ref: "shared17" }, custom_checks_enabled: { $ref: "shared3" }, custom_checks: { $ref: "shared18" }, scap_enabled: { $ref: "shared3" }, scap_files: { $ref: "shared17" }, blacklist_permissions_enabled: { $ref: "shared3" }, blacklist_permissions: { $ref: "shared17" }, ignore_risk_resources_enabled: { $ref: "shared3" }, ignored_risk_resources: { $ref: "shared2" }, ignored_sensitive_resources: { $ref: "shared2" }, docker_cis_enabled: { $ref: "shared3" }, kube_cis_enabled: { $ref: "shared3" }, linux_cis_enabled: { $ref: "shared3" }, windows_cis_enabled: { $ref: "shared3" }, openshift_hardening_enabled: { $ref: "shared3" }, kubernetes_controls: { $ref: "shared19" }, kubernetes_controls_names: { $ref: "shared2" }, kubernetes_controls_avd_ids: { $ref: "shared2" }, disallow_malware: { $ref: "shared3" }, malware_action: { $ref: "shared0" }, monitored_malware_paths: { $ref: "shared17" }, exceptional_monitored_malware_paths: { $ref: "shared17" }, scan_malware_in_archives: { $ref: "shared3" }, scan_sensitive_data: { $ref: "shared3" }, scan_nfs_mounts: { $ref: "shared3" }, scan_windows_registry: { $ref: "shared3" }, scan_process_memory: { $ref: "shared3" }, only_none_root_users: { $ref: "shared3" }, dta_enabled: { $ref: "shared3" }, dta_severity: { $ref: "shared0" }, force_microenforcer: { $ref: "shared3" }, function_integrity_enabled: { $ref: "shared3" }, enforce_excessive_permissions: { $ref: "shared3" }, partial_results_image_fail: { $ref: "shared3" }, auto_scan_enabled: { $ref: "shared3" }, auto_scan_configured: { $ref: "shared3" }, auto_scan_time: { type: ["object", "null"], properties: { iteration_type: { $ref: "shared0" }, time: { $ref: "shared0" }, iteration: { $ref: "shared1" }, week_days: { $ref: "shared17" } } }, policy_settings: { type: ["object", "null"], properties: { enforce: { $ref: "shared3" }, warn: { $ref: "shared3" }, warning_message: { $ref: "shared0" }, is_audit_checked: { $ref: "shared3" } } } }, required: ["name"], $id: "AssurancePolicy" };
var schema291 = { type: ["array", "null"], items: { $ref: "ScopeVariable" }, $id: "shared138" };
function validate1805(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1805.errors = vErrors, vErrors === null;
}
function validate1804(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema291.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1805(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1805));
  }
  return validate1804.errors = vErrors, vErrors === null;
}
function validate1802(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate1804(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate1804))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1802.errors = vErrors, vErrors === null;
}
function validate1801(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1802(data, instancePath) || (vErrors = more(vErrors, validate1802), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1801.errors = vErrors, errors === 0;
}
var schema293 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared13" };
function validate1825(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema293.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate269(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate269));
  }
  return validate1825.errors = vErrors, vErrors === null;
}
var schema294 = { type: ["array", "null"], items: { $ref: "AssurancePackage" }, $id: "shared14" };
function validate1843(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.epoch !== void 0 && !validate22(data.epoch, at(instancePath, "/epoch")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.version_range !== void 0 && !validate22(data.version_range, at(instancePath, "/version_range")) && (vErrors = more(vErrors, validate22)), data.release !== void 0 && !validate22(data.release, at(instancePath, "/release")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.license !== void 0 && !validate22(data.license, at(instancePath, "/license")) && (vErrors = more(vErrors, validate22)), data.display !== void 0 && !validate22(data.display, at(instancePath, "/display")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1843.errors = vErrors, vErrors === null;
}
function validate1842(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema294.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1843(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1843));
  }
  return validate1842.errors = vErrors, vErrors === null;
}
var schema296 = { type: ["array", "null"], items: { $ref: "AssuranceLabel" }, $id: "shared15" };
function validate1863(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1863.errors = vErrors, vErrors === null;
}
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema296.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1863(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1863));
  }
  return validate1862.errors = vErrors, vErrors === null;
}
var schema298 = { type: ["array", "null"], items: { $ref: "TrustedBaseImage" }, $id: "shared16" };
function validate1872(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.imagename !== void 0 && !validate22(data.imagename, at(instancePath, "/imagename")) && (vErrors = more(vErrors, validate22)), data.imagedigest !== void 0 && !validate22(data.imagedigest, at(instancePath, "/imagedigest")) && (vErrors = more(vErrors, validate22)), data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1872.errors = vErrors, vErrors === null;
}
function validate1871(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema298.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1872(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1872));
  }
  return validate1871.errors = vErrors, vErrors === null;
}
var schema300 = { type: ["array", "null"], items: { $ref: "AssuranceCheck" }, $id: "shared18" };
function validate1883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate27(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate27)), data.read_only !== void 0 && !validate35(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1883.errors = vErrors, vErrors === null;
}
function validate1882(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema300.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1883(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1883));
  }
  return validate1882.errors = vErrors, vErrors === null;
}
var schema302 = { type: ["array", "null"], items: { $ref: "AssuranceKubernetesControl" }, $id: "shared19" };
function validate1910(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate27(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.ootb !== void 0 && !validate35(data.ootb, at(instancePath, "/ootb")) && (vErrors = more(vErrors, validate35)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1910.errors = vErrors, vErrors === null;
}
function validate1909(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema302.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1910(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1910));
  }
  return validate1909.errors = vErrors, vErrors === null;
}
function validate1780(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.enforce_after_days !== void 0 && !validate27(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate27)), data.audit_on_failure !== void 0 && !validate35(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate35)), data.block_failed !== void 0 && !validate35(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate35)), data.fail_cicd !== void 0 && !validate35(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate35)), data.read_only !== void 0 && !validate35(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate35)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate92(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate92)), data.exclude_application_scopes !== void 0 && !validate92(data.exclude_application_scopes, at(instancePath, "/exclude_application_scopes")) && (vErrors = more(vErrors, validate92)), data.scope !== void 0 && !validate1801(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1801)), data.cvss_severity_enabled !== void 0 && !validate35(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate35)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate35(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate35)), data.custom_severity_enabled !== void 0 && !validate35(data.custom_severity_enabled, at(instancePath, "/custom_severity_enabled")) && (vErrors = more(vErrors, validate35)), data.custom_severity !== void 0 && !validate22(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate22)), data.maximum_score_enabled !== void 0 && !validate35(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate35)), data.maximum_score !== void 0 && !validate269(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate269)), data.maximum_score_exclude_no_fix !== void 0 && !validate35(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate35)), data.control_exclude_no_fix !== void 0 && !validate35(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate35)), data.vulnerability_score_range !== void 0 && !validate1673(data.vulnerability_score_range, at(instancePath, "/vulnerability_score_range")) && (vErrors = more(vErrors, validate1673)), data.aggregated_vulnerability !== void 0) {
      let data31 = data.aggregated_vulnerability;
      !(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null && (vErrors = report(vErrors, instancePath + "/aggregated_vulnerability", "type", { type: schema288.properties.aggregated_vulnerability.type })), data31 && typeof data31 == "object" && !Array.isArray(data31) && (data31.enabled !== void 0 && (validate35(data31.enabled, at(instancePath, "/aggregated_vulnerability/enabled")) || (vErrors = more(vErrors, validate35))), data31.score_range !== void 0 && (validate1825(data31.score_range, at(instancePath, "/aggregated_vulnerability/score_range")) || (vErrors = more(vErrors, validate1825))), data31.custom_severity_enabled !== void 0 && (validate35(data31.custom_severity_enabled, at(instancePath, "/aggregated_vulnerability/custom_severity_enabled")) || (vErrors = more(vErrors, validate35))), data31.severity !== void 0 && (validate22(data31.severity, at(instancePath, "/aggregated_vulnerability/severity")) || (vErrors = more(vErrors, validate22))));
    }
    if (data.vulnerability_exploitability !== void 0 && !validate35(data.vulnerability_exploitability, at(instancePath, "/vulnerability_exploitability")) && (vErrors = more(vErrors, validate35)), data.disallow_exploit_types !== void 0 && !validate92(data.disallow_exploit_types, at(instancePath, "/disallow_exploit_types")) && (vErrors = more(vErrors, validate92)), data.ignore_base_image_vln !== void 0 && !validate35(data.ignore_base_image_vln, at(instancePath, "/ignore_base_image_vln")) && (vErrors = more(vErrors, validate35)), data.ignore_recently_published_vln !== void 0 && !validate35(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate35)), data.ignore_recently_published_vln_period !== void 0 && !validate27(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate27)), data.ignore_recently_published_fix_vln !== void 0 && !validate35(data.ignore_recently_published_fix_vln, at(instancePath, "/ignore_recently_published_fix_vln")) && (vErrors = more(vErrors, validate35)), data.ignore_recently_published_fix_vln_period !== void 0 && !validate27(data.ignore_recently_published_fix_vln_period, at(instancePath, "/ignore_recently_published_fix_vln_period")) && (vErrors = more(vErrors, validate27)), data.cves_black_list_enabled !== void 0 && !validate35(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate35)), data.cves_black_list !== void 0 && !validate92(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate92)), data.cves_white_list_enabled !== void 0 && !validate35(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate35)), data.cves_white_list !== void 0 && !validate92(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate92)), data.packages_black_list_enabled !== void 0 && !validate35(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate35)), data.packages_black_list !== void 0 && !validate1842(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate1842)), data.packages_white_list_enabled !== void 0 && !validate35(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate35)), data.packages_white_list !== void 0 && !validate1842(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate1842)), data.blacklisted_licenses_enabled !== void 0 && !validate35(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate35)), data.blacklisted_licenses !== void 0 && !validate92(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate92)), data.whitelisted_licenses_enabled !== void 0 && !validate35(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate35)), data.whitelisted_licenses !== void 0 && !validate92(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate92)), data.required_labels_enabled !== void 0 && !validate35(data.required_labels_enabled, at(instancePath, "/required_labels_enabled")) && (vErrors = more(vErrors, validate35)), data.required_labels !== void 0 && !validate1862(data.required_labels, at(instancePath, "/required_labels")) && (vErrors = more(vErrors, validate1862)), data.forbidden_labels_enabled !== void 0 && !validate35(data.forbidden_labels_enabled, at(instancePath, "/forbidden_labels_enabled")) && (vErrors = more(vErrors, validate35)), data.forbidden_labels !== void 0 && !validate1862(data.forbidden_labels, at(instancePath, "/forbidden_labels")) && (vErrors = more(vErrors, validate1862)), data.trusted_base_images_enabled !== void 0 && !validate35(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate35)), data.trusted_base_images !== void 0 && !validate1871(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate1871)), data.allowed_images !== void 0 && !validate537(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate537)), data.custom_checks_enabled !== void 0 && !validate35(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate35)), data.custom_checks !== void 0 && !validate1882(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate1882)), data.scap_enabled !== void 0 && !validate35(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate35)), data.scap_files !== void 0 && !validate537(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate537)), data.blacklist_permissions_enabled !== void 0 && !validate35(data.blacklist_permissions_enabled, at(instancePath, "/blacklist_permissions_enabled")) && (vErrors = more(vErrors, validate35)), data.blacklist_permissions !== void 0 && !validate537(data.blacklist_permissions, at(instancePath, "/blacklist_permissions")) && (vErrors = more(vErrors, validate537)), data.ignore_risk_resources_enabled !== void 0 && !validate35(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate35)), data.ignored_risk_resources !== void 0 && !validate92(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate92)), data.ignored_sensitive_resources !== void 0 && !validate92(data.ignored_sensitive_resources, at(instancePath, "/ignored_sensitive_resources")) && (vErrors = more(vErrors, validate92)), data.docker_cis_enabled !== void 0 && !validate35(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate35)), data.kube_cis_enabled !== void 0 && !validate35(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate35)), data.linux_cis_enabled !== void 0 && !validate35(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate35)), data.windows_cis_enabled !== void 0 && !validate35(data.windows_cis_enabled, at(instancePath, "/windows_cis_enabled")) && (vErrors = more(vErrors, validate35)), data.openshift_hardening_enabled !== void 0 && !validate35(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate35)), data.kubernetes_controls !== void 0 && !validate1909(data.kubernetes_controls, at(instancePath, "/kubernetes_controls")) && (vErrors = more(vErrors, validate1909)), data.kubernetes_controls_names !== void 0 && !validate92(data.kubernetes_controls_names, at(instancePath, "/kubernetes_controls_names")) && (vErrors = more(vErrors, validate92)), data.kubernetes_controls_avd_ids !== void 0 && !validate92(data.kubernetes_controls_avd_ids, at(instancePath, "/kubernetes_controls_avd_ids")) && (vErrors = more(vErrors, validate92)), data.disallow_malware !== void 0 && !validate35(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate35)), data.malware_action !== void 0 && !validate22(data.malware_action, at(instancePath, "/malware_action")) && (vErrors = more(vErrors, validate22)), data.monitored_malware_paths !== void 0 && !validate537(data.monitored_malware_paths, at(instancePath, "/monitored_malware_paths")) && (vErrors = more(vErrors, validate537)), data.exceptional_monitored_malware_paths !== void 0 && !validate537(data.exceptional_monitored_malware_paths, at(instancePath, "/exceptional_monitored_malware_paths")) && (vErrors = more(vErrors, validate537)), data.scan_malware_in_archives !== void 0 && !validate35(data.scan_malware_in_archives, at(instancePath, "/scan_malware_in_archives")) && (vErrors = more(vErrors, validate35)), data.scan_sensitive_data !== void 0 && !validate35(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate35)), data.scan_nfs_mounts !== void 0 && !validate35(data.scan_nfs_mounts, at(instancePath, "/scan_nfs_mounts")) && (vErrors = more(vErrors, validate35)), data.scan_windows_registry !== void 0 && !validate35(data.scan_windows_registry, at(instancePath, "/scan_windows_registry")) && (vErrors = more(vErrors, validate35)), data.scan_process_memory !== void 0 && !validate35(data.scan_process_memory, at(instancePath, "/scan_process_memory")) && (vErrors = more(vErrors, validate35)), data.only_none_root_users !== void 0 && !validate35(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate35)), data.dta_enabled !== void 0 && !validate35(data.dta_enabled, at(instancePath, "/dta_enabled")) && (vErrors = more(vErrors, validate35)), data.dta_severity !== void 0 && !validate22(data.dta_severity, at(instancePath, "/dta_severity")) && (vErrors = more(vErrors, validate22)), data.force_microenforcer !== void 0 && !validate35(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate35)), data.function_integrity_enabled !== void 0 && !validate35(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate35)), data.enforce_excessive_permissions !== void 0 && !validate35(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate35)), data.partial_results_image_fail !== void 0 && !validate35(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate35)), data.auto_scan_enabled !== void 0 && !validate35(data.auto_scan_enabled, at(instancePath, "/auto_scan_enabled")) && (vErrors = more(vErrors, validate35)), data.auto_scan_configured !== void 0 && !validate35(data.auto_scan_configured, at(instancePath, "/auto_scan_configured")) && (vErrors = more(vErrors, validate35)), data.auto_scan_time !== void 0) {
      let data97 = data.auto_scan_time;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/auto_scan_time", "type", { type: schema288.properties.auto_scan_time.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.iteration_type !== void 0 && (validate22(data97.iteration_type, at(instancePath, "/auto_scan_time/iteration_type")) || (vErrors = more(vErrors, validate22))), data97.time !== void 0 && (validate22(data97.time, at(instancePath, "/auto_scan_time/time")) || (vErrors = more(vErrors, validate22))), data97.iteration !== void 0 && (validate27(data97.iteration, at(instancePath, "/auto_scan_time/iteration")) || (vErrors = more(vErrors, validate27))), data97.week_days !== void 0 && (validate537(data97.week_days, at(instancePath, "/auto_scan_time/week_days")) || (vErrors = more(vErrors, validate537))));
    }
    if (data.policy_settings !== void 0) {
      let data102 = data.policy_settings;
      !(data102 && typeof data102 == "object" && !Array.isArray(data102)) && data102 !== null && (vErrors = report(vErrors, instancePath + "/policy_settings", "type", { type: schema288.properties.policy_settings.type })), data102 && typeof data102 == "object" && !Array.isArray(data102) && (data102.enforce !== void 0 && (validate35(data102.enforce, at(instancePath, "/policy_settings/enforce")) || (vErrors = more(vErrors, validate35))), data102.warn !== void 0 && (validate35(data102.warn, at(instancePath, "/policy_settings/warn")) || (vErrors = more(vErrors, validate35))), data102.warning_message !== void 0 && (validate22(data102.warning_message, at(instancePath, "/policy_settings/warning_message")) || (vErrors = more(vErrors, validate22))), data102.is_audit_checked !== void 0 && (validate35(data102.is_audit_checked, at(instancePath, "/policy_settings/is_audit_checked")) || (vErrors = more(vErrors, validate35))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1780.errors = vErrors, vErrors === null;
}
function validate1779(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema287.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1780(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1780));
  }
  return validate1779.errors = vErrors, vErrors === null;
}
function validate1775(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1779(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1779)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1775.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1953);
var schema305 = { type: "string", enum: ["host", "image", "function", "kubernetes", "cf_application"], $id: "shared276" };
function validate1954(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "host" || data === "image" || data === "function" || data === "kubernetes" || data === "cf_application" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema305.enum })), validate1954.errors = vErrors, vErrors === null;
}
function validate1953(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1954(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1954)), data.body !== void 0 && !validate1780(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1780));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1953.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1957);
function validate1957(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1954(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1954)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1957.errors = vErrors, vErrors === null;
}
var check_AssurancePolicy = outermost(validate1780), check_shared279 = outermost(validate1960);
function validate1960(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1954(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1954)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate1780(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1780));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1960.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicyPage = outermost(validate1964);
var schema309 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicy" }, $id: "shared80" };
var schema312 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicyScopeVariable" }, $id: "shared81" };
function validate2023(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2023.errors = vErrors, vErrors === null;
}
function validate2022(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema312.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2023(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2023));
  }
  return validate2022.errors = vErrors, vErrors === null;
}
function validate2020(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2022(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2022))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2020.errors = vErrors, vErrors === null;
}
function validate1969(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate35(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate35)), data.audit_on_failure !== void 0 && !validate35(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate35)), data.fail_cicd !== void 0 && !validate35(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate35)), data.block_failed !== void 0 && !validate35(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate35)), data.cvss_severity_enabled !== void 0 && !validate35(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate35)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate35(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate35)), data.maximum_score_enabled !== void 0 && !validate35(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate35)), data.maximum_score !== void 0 && !validate269(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate269)), data.maximum_score_exclude_no_fix !== void 0 && !validate35(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate35)), data.control_exclude_no_fix !== void 0 && !validate35(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate35)), data.ignore_recently_published_vln !== void 0 && !validate35(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate35)), data.ignore_recently_published_vln_period !== void 0 && !validate27(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate27)), data.ignore_risk_resources_enabled !== void 0 && !validate35(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate35)), data.ignored_risk_resources !== void 0 && !validate92(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate92)), data.cves_black_list_enabled !== void 0 && !validate35(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate35)), data.cves_black_list !== void 0 && !validate92(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate92)), data.cves_white_list_enabled !== void 0 && !validate35(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate35)), data.cves_white_list !== void 0 && !validate92(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate92)), data.packages_black_list_enabled !== void 0 && !validate35(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate35)), data.packages_black_list !== void 0 && !validate537(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate537)), data.packages_white_list_enabled !== void 0 && !validate35(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate35)), data.packages_white_list !== void 0 && !validate537(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate537)), data.blacklisted_licenses_enabled !== void 0 && !validate35(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate35)), data.blacklisted_licenses !== void 0 && !validate92(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate92)), data.whitelisted_licenses_enabled !== void 0 && !validate35(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate35)), data.whitelisted_licenses !== void 0 && !validate92(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate92)), data.trusted_base_images_enabled !== void 0 && !validate35(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate35)), data.trusted_base_images !== void 0 && !validate537(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate537)), data.allowed_images !== void 0 && !validate537(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate537)), data.custom_checks_enabled !== void 0 && !validate35(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate35)), data.custom_checks !== void 0 && !validate537(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate537)), data.scap_enabled !== void 0 && !validate35(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate35)), data.scap_files !== void 0 && !validate537(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate537)), data.only_none_root_users !== void 0 && !validate35(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate35)), data.scan_sensitive_data !== void 0 && !validate35(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate35)), data.disallow_malware !== void 0 && !validate35(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate35)), data.force_microenforcer !== void 0 && !validate35(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate35)), data.partial_results_image_fail !== void 0 && !validate35(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate35)), data.docker_cis_enabled !== void 0 && !validate35(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate35)), data.kube_cis_enabled !== void 0 && !validate35(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate35)), data.linux_cis_enabled !== void 0 && !validate35(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate35)), data.openshift_hardening_enabled !== void 0 && !validate35(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate35)), data.enforce_excessive_permissions !== void 0 && !validate35(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate35)), data.function_integrity_enabled !== void 0 && !validate35(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate35)), data.scope !== void 0 && !validate2020(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2020))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1969.errors = vErrors, vErrors === null;
}
function validate1968(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema309.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1969(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1969));
  }
  return validate1968.errors = vErrors, vErrors === null;
}
function validate1964(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate1968(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1968)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.is_partial_data !== void 0 && !validate35(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35)), data.more_data !== void 0 && !validate27(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate27)), data.query !== void 0 && !validate238(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1964.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate2037);
function validate2037(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1969(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1969));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2037.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicy = outermost(validate1969), check_ImagePermissions = outermost(validate2039);
var schema316 = { type: ["array", "null"], items: { $ref: "ImagePermission" }, $id: "shared86" };
function validate2041(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.image_name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "image_name", "registry")), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdated !== void 0 && !validate85(data.lastupdated, at(instancePath, "/lastupdated")) && (vErrors = more(vErrors, validate85)), data.whitelisted !== void 0 && !validate35(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate35)), data.blacklisted !== void 0 && !validate35(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate35)), data.disallowed !== void 0 && !validate35(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate35)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.reason !== void 0 && !validate238(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate238)), data.pending !== void 0 && !validate35(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2041.errors = vErrors, vErrors === null;
}
function validate2040(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema316.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2041(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2041));
  }
  return validate2040.errors = vErrors, vErrors === null;
}
function validate2039(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.whitelisted_images !== void 0 && !validate2040(data.whitelisted_images, at(instancePath, "/whitelisted_images")) && (vErrors = more(vErrors, validate2040)), data.blacklisted_images !== void 0 && !validate2040(data.blacklisted_images, at(instancePath, "/blacklisted_images")) && (vErrors = more(vErrors, validate2040))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2039.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate2055);
function validate2056(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id === void 0 && (vErrors = need(vErrors, data, instancePath, "script_id")), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate27(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate27)), data.read_only !== void 0 && !validate35(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate35)), data.overwrite !== void 0 && !validate35(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2056.errors = vErrors, vErrors === null;
}
function validate2055(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2056(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2056));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2055.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate2073);
var schema322 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["name", "engine", "path", "snippet", "kind"], $id: "AssuranceScriptForCreate" };
function validate2075(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema322.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate35(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2075.errors = vErrors, vErrors === null;
}
function validate2074(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2075(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2075));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2074.errors = vErrors, vErrors === null;
}
function validate2073(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2074(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2074));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2073.errors = vErrors, vErrors === null;
}
var check_AssuranceScript = outermost(validate2056), check_shared284 = outermost(validate2088), schema323 = { type: "object", additionalProperties: !1, properties: { id: { $ref: "shared0" }, script_id: { $ref: "shared0" }, name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["id", "script_id", "name", "engine", "path", "snippet", "kind"], $id: "shared284" };
function validate2088(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.script_id === void 0 || data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "script_id", "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema323.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate35(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2088.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate2101);
var schema325 = { type: "object", properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, version: { $ref: "shared0" }, type: { $ref: "shared0" }, runtime_type: { $ref: "shared0" }, runtime_mode: { $ref: "shared1" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, enforce_scheduler_added_on: { $ref: "shared1" }, author: { $ref: "shared0" }, created: { $ref: "shared0" }, updated: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, allowed_executables: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allow_executables: { $ref: "shared2" }, allow_root_executables: { $ref: "shared2" }, separate_executables: { $ref: "shared3" } } }, allowed_registries: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allowed_registries: { $ref: "shared2" } } }, auditing: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_all_processes: { $ref: "shared3" }, audit_process_cmdline: { $ref: "shared3" }, audit_all_network: { $ref: "shared3" }, audit_os_user_activity: { $ref: "shared3" }, audit_success_login: { $ref: "shared3" }, audit_failed_login: { $ref: "shared3" }, audit_user_account_management: { $ref: "shared3" } } }, blacklisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_black_list: { $ref: "shared2" }, group_black_list: { $ref: "shared2" } } }, whitelisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_white_list: { $ref: "shared2" }, group_white_list: { $ref: "shared2" } } }, bypass_scope: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, scope: { $ref: "shared10" } } }, container_exec: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_container_exec: { $ref: "shared3" }, container_exec_proc_white_list: { $ref: "shared2" }, reverse_shell_ip_white_list: { $ref: "shared2" } } }, drift_prevention: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, exec_lockdown: { $ref: "shared3" }, image_lockdown: { $ref: "shared3" }, prevent_privileged: { $ref: "shared3" }, exec_lockdown_white_list: { $ref: "shared2" } } }, executable_blacklist: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, executables: { $ref: "shared2" } } }, failed_kubernetes_checks: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, failed_checks: { $ref: "shared2" } } }, file_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, filename_block_list: { $ref: "shared2" }, exceptional_block_files: { $ref: "shared2" }, block_files_users: { $ref: "shared2" }, block_files_processes: { $ref: "shared2" }, exceptional_block_files_users: { $ref: "shared2" }, exceptional_block_files_processes: { $ref: "shared2" } } }, file_integrity_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_files: { $ref: "shared2" }, exceptional_monitored_files: { $ref: "shared2" }, monitored_files_processes: { $ref: "shared2" }, exceptional_monitored_files_processes: { $ref: "shared2" }, monitored_files_users: { $ref: "shared2" }, exceptional_monitored_files_users: { $ref: "shared2" }, monitored_files_create: { $ref: "shared3" }, monitored_files_read: { $ref: "shared3" }, monitored_files_modify: { $ref: "shared3" }, monitored_files_delete: { $ref: "shared3" }, monitored_files_attributes: { $ref: "shared3" } } }, limit_container_privileges: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, privileged: { $ref: "shared3" }, netmode: { $ref: "shared3" }, pidmode: { $ref: "shared3" }, utsmode: { $ref: "shared3" }, usermode: { $ref: "shared3" }, ipcmode: { $ref: "shared3" }, prevent_root_user: { $ref: "shared3" }, prevent_low_port_binding: { $ref: "shared3" }, block_add_capabilities: { $ref: "shared3" }, use_host_user: { $ref: "shared3" } } }, linux_capabilities: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, remove_linux_capabilities: { $ref: "shared2" } } }, malware_scan_options: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, action: { $ref: "shared0" }, exclude_directories: { $ref: "shared2" }, include_directories: { $ref: "shared2" }, exclude_processes: { $ref: "shared2" }, exclude_process: { $ref: "shared2" }, file_forensic_collection: { $ref: "shared3" } } }, package_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared2" }, exceptional_block_packages_files: { $ref: "shared2" }, block_packages_users: { $ref: "shared2" }, block_packages_processes: { $ref: "shared2" }, exceptional_block_packages_users: { $ref: "shared2" }, exceptional_block_packages_processes: { $ref: "shared2" } } }, port_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_inbound_ports: { $ref: "shared2" }, block_outbound_ports: { $ref: "shared2" } } }, prevent_override_default_config: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, enforce_selinux: { $ref: "shared3" }, enforce_seccomp: { $ref: "shared3" }, enforce_apparmor: { $ref: "shared3" } } }, readonly_files: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_files: { $ref: "shared2" }, exceptional_readonly_files: { $ref: "shared2" }, readonly_files_processes: { $ref: "shared2" }, exceptional_readonly_files_processes: { $ref: "shared2" }, readonly_files_users: { $ref: "shared2" }, exceptional_readonly_files_users: { $ref: "shared2" } } }, readonly_registry: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_registry_paths: { $ref: "shared2" }, exceptional_readonly_registry_paths: { $ref: "shared2" }, readonly_registry_processes: { $ref: "shared2" }, exceptional_readonly_registry_processes: { $ref: "shared2" }, readonly_registry_users: { $ref: "shared2" }, exceptional_readonly_registry_users: { $ref: "shared2" } } }, registry_access_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_registry_paths: { $ref: "shared2" }, exceptional_monitored_registry_paths: { $ref: "shared2" }, monitored_registry_processes: { $ref: "shared2" }, exceptional_monitored_registry_processes: { $ref: "shared2" }, monitored_registry_users: { $ref: "shared2" }, exceptional_monitored_registry_users: { $ref: "shared2" }, monitored_registry_create: { $ref: "shared3" }, monitored_registry_read: { $ref: "shared3" }, monitored_registry_modify: { $ref: "shared3" }, monitored_registry_delete: { $ref: "shared3" }, monitored_registry_attributes: { $ref: "shared3" } } }, restricted_volumes: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, volumes: { $ref: "shared2" } } }, reverse_shell: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_reverse_shell: { $ref: "shared3" }, reverse_shell_ip_white_list: { $ref: "shared2" }, reverse_shell_proc_white_list: { $ref: "shared2" } } }, system_integrity_protection: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_systemtime_change: { $ref: "shared3" }, windows_services_monitoring: { $ref: "shared3" }, monitor_audit_log_integrity: { $ref: "shared3" } } }, tripwire: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_id: { $ref: "shared0" }, user_password: { $ref: "shared26" }, apply_on: { $ref: "shared2" }, serverless_app: { $ref: "shared0" } } }, block_disallowed_images: { $ref: "shared3" }, block_fileless_exec: { $ref: "shared3" }, block_non_compliant_workloads: { $ref: "shared3" }, block_non_k8s_containers: { $ref: "shared3" }, block_nw_unlink_cont: { $ref: "shared3" }, only_registered_images: { $ref: "shared3" }, enable_fork_guard: { $ref: "shared3" }, fork_guard_process_limit: { $ref: "shared1" }, enable_ip_reputation: { $ref: "shared3" }, enable_port_scan_protection: { $ref: "shared3" }, enable_crypto_mining_dns: { $ref: "shared3" }, no_new_privileges: { $ref: "shared3" }, audit_brute_force_login: { $ref: "shared3" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, is_audit_checked: { $ref: "shared3" }, is_auto_generated: { $ref: "shared3" }, default_security_profile: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, permission: { $ref: "shared0" }, registry: { $ref: "shared0" }, repo_id: { $ref: "shared1" }, repo_name: { $ref: "shared0" }, image_id: { $ref: "shared1" }, image_name: { $ref: "shared0" }, digest: { $ref: "shared0" }, resource_name: { $ref: "shared0" }, resource_type: { $ref: "shared0" }, cve: { $ref: "shared0" }, vuln_id: { $ref: "shared1" }, vpatch_version: { $ref: "shared0" }, heuristic_ref_id: { $ref: "shared1" } }, required: ["name"], $id: "RuntimePolicy" };
function validate2102(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_mode !== void 0 && !validate27(data.runtime_mode, at(instancePath, "/runtime_mode")) && (vErrors = more(vErrors, validate27)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.enforce_after_days !== void 0 && !validate27(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate27)), data.enforce_scheduler_added_on !== void 0 && !validate27(data.enforce_scheduler_added_on, at(instancePath, "/enforce_scheduler_added_on")) && (vErrors = more(vErrors, validate27)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate22(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate27(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate27)), data.application_scopes !== void 0 && !validate92(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate92)), data.scope !== void 0 && !validate1801(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1801)), data.allowed_executables !== void 0) {
      let data16 = data.allowed_executables;
      !(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null && (vErrors = report(vErrors, instancePath + "/allowed_executables", "type", { type: schema325.properties.allowed_executables.type })), data16 && typeof data16 == "object" && !Array.isArray(data16) && (data16.enabled !== void 0 && (validate35(data16.enabled, at(instancePath, "/allowed_executables/enabled")) || (vErrors = more(vErrors, validate35))), data16.allow_executables !== void 0 && (validate92(data16.allow_executables, at(instancePath, "/allowed_executables/allow_executables")) || (vErrors = more(vErrors, validate92))), data16.allow_root_executables !== void 0 && (validate92(data16.allow_root_executables, at(instancePath, "/allowed_executables/allow_root_executables")) || (vErrors = more(vErrors, validate92))), data16.separate_executables !== void 0 && (validate35(data16.separate_executables, at(instancePath, "/allowed_executables/separate_executables")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.allowed_registries !== void 0) {
      let data21 = data.allowed_registries;
      !(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null && (vErrors = report(vErrors, instancePath + "/allowed_registries", "type", { type: schema325.properties.allowed_registries.type })), data21 && typeof data21 == "object" && !Array.isArray(data21) && (data21.enabled !== void 0 && (validate35(data21.enabled, at(instancePath, "/allowed_registries/enabled")) || (vErrors = more(vErrors, validate35))), data21.allowed_registries !== void 0 && (validate92(data21.allowed_registries, at(instancePath, "/allowed_registries/allowed_registries")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.auditing !== void 0) {
      let data24 = data.auditing;
      !(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null && (vErrors = report(vErrors, instancePath + "/auditing", "type", { type: schema325.properties.auditing.type })), data24 && typeof data24 == "object" && !Array.isArray(data24) && (data24.enabled !== void 0 && (validate35(data24.enabled, at(instancePath, "/auditing/enabled")) || (vErrors = more(vErrors, validate35))), data24.audit_all_processes !== void 0 && (validate35(data24.audit_all_processes, at(instancePath, "/auditing/audit_all_processes")) || (vErrors = more(vErrors, validate35))), data24.audit_process_cmdline !== void 0 && (validate35(data24.audit_process_cmdline, at(instancePath, "/auditing/audit_process_cmdline")) || (vErrors = more(vErrors, validate35))), data24.audit_all_network !== void 0 && (validate35(data24.audit_all_network, at(instancePath, "/auditing/audit_all_network")) || (vErrors = more(vErrors, validate35))), data24.audit_os_user_activity !== void 0 && (validate35(data24.audit_os_user_activity, at(instancePath, "/auditing/audit_os_user_activity")) || (vErrors = more(vErrors, validate35))), data24.audit_success_login !== void 0 && (validate35(data24.audit_success_login, at(instancePath, "/auditing/audit_success_login")) || (vErrors = more(vErrors, validate35))), data24.audit_failed_login !== void 0 && (validate35(data24.audit_failed_login, at(instancePath, "/auditing/audit_failed_login")) || (vErrors = more(vErrors, validate35))), data24.audit_user_account_management !== void 0 && (validate35(data24.audit_user_account_management, at(instancePath, "/auditing/audit_user_account_management")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.blacklisted_os_users !== void 0) {
      let data33 = data.blacklisted_os_users;
      !(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null && (vErrors = report(vErrors, instancePath + "/blacklisted_os_users", "type", { type: schema325.properties.blacklisted_os_users.type })), data33 && typeof data33 == "object" && !Array.isArray(data33) && (data33.enabled !== void 0 && (validate35(data33.enabled, at(instancePath, "/blacklisted_os_users/enabled")) || (vErrors = more(vErrors, validate35))), data33.user_black_list !== void 0 && (validate92(data33.user_black_list, at(instancePath, "/blacklisted_os_users/user_black_list")) || (vErrors = more(vErrors, validate92))), data33.group_black_list !== void 0 && (validate92(data33.group_black_list, at(instancePath, "/blacklisted_os_users/group_black_list")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.whitelisted_os_users !== void 0) {
      let data37 = data.whitelisted_os_users;
      !(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null && (vErrors = report(vErrors, instancePath + "/whitelisted_os_users", "type", { type: schema325.properties.whitelisted_os_users.type })), data37 && typeof data37 == "object" && !Array.isArray(data37) && (data37.enabled !== void 0 && (validate35(data37.enabled, at(instancePath, "/whitelisted_os_users/enabled")) || (vErrors = more(vErrors, validate35))), data37.user_white_list !== void 0 && (validate92(data37.user_white_list, at(instancePath, "/whitelisted_os_users/user_white_list")) || (vErrors = more(vErrors, validate92))), data37.group_white_list !== void 0 && (validate92(data37.group_white_list, at(instancePath, "/whitelisted_os_users/group_white_list")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.bypass_scope !== void 0) {
      let data41 = data.bypass_scope;
      !(data41 && typeof data41 == "object" && !Array.isArray(data41)) && data41 !== null && (vErrors = report(vErrors, instancePath + "/bypass_scope", "type", { type: schema325.properties.bypass_scope.type })), data41 && typeof data41 == "object" && !Array.isArray(data41) && (data41.enabled !== void 0 && (validate35(data41.enabled, at(instancePath, "/bypass_scope/enabled")) || (vErrors = more(vErrors, validate35))), data41.scope !== void 0 && (validate1801(data41.scope, at(instancePath, "/bypass_scope/scope")) || (vErrors = more(vErrors, validate1801))));
    }
    if (data.container_exec !== void 0) {
      let data44 = data.container_exec;
      !(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null && (vErrors = report(vErrors, instancePath + "/container_exec", "type", { type: schema325.properties.container_exec.type })), data44 && typeof data44 == "object" && !Array.isArray(data44) && (data44.enabled !== void 0 && (validate35(data44.enabled, at(instancePath, "/container_exec/enabled")) || (vErrors = more(vErrors, validate35))), data44.block_container_exec !== void 0 && (validate35(data44.block_container_exec, at(instancePath, "/container_exec/block_container_exec")) || (vErrors = more(vErrors, validate35))), data44.container_exec_proc_white_list !== void 0 && (validate92(data44.container_exec_proc_white_list, at(instancePath, "/container_exec/container_exec_proc_white_list")) || (vErrors = more(vErrors, validate92))), data44.reverse_shell_ip_white_list !== void 0 && (validate92(data44.reverse_shell_ip_white_list, at(instancePath, "/container_exec/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.drift_prevention !== void 0) {
      let data49 = data.drift_prevention;
      !(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null && (vErrors = report(vErrors, instancePath + "/drift_prevention", "type", { type: schema325.properties.drift_prevention.type })), data49 && typeof data49 == "object" && !Array.isArray(data49) && (data49.enabled !== void 0 && (validate35(data49.enabled, at(instancePath, "/drift_prevention/enabled")) || (vErrors = more(vErrors, validate35))), data49.exec_lockdown !== void 0 && (validate35(data49.exec_lockdown, at(instancePath, "/drift_prevention/exec_lockdown")) || (vErrors = more(vErrors, validate35))), data49.image_lockdown !== void 0 && (validate35(data49.image_lockdown, at(instancePath, "/drift_prevention/image_lockdown")) || (vErrors = more(vErrors, validate35))), data49.prevent_privileged !== void 0 && (validate35(data49.prevent_privileged, at(instancePath, "/drift_prevention/prevent_privileged")) || (vErrors = more(vErrors, validate35))), data49.exec_lockdown_white_list !== void 0 && (validate92(data49.exec_lockdown_white_list, at(instancePath, "/drift_prevention/exec_lockdown_white_list")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.executable_blacklist !== void 0) {
      let data55 = data.executable_blacklist;
      !(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null && (vErrors = report(vErrors, instancePath + "/executable_blacklist", "type", { type: schema325.properties.executable_blacklist.type })), data55 && typeof data55 == "object" && !Array.isArray(data55) && (data55.enabled !== void 0 && (validate35(data55.enabled, at(instancePath, "/executable_blacklist/enabled")) || (vErrors = more(vErrors, validate35))), data55.executables !== void 0 && (validate92(data55.executables, at(instancePath, "/executable_blacklist/executables")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.failed_kubernetes_checks !== void 0) {
      let data58 = data.failed_kubernetes_checks;
      !(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null && (vErrors = report(vErrors, instancePath + "/failed_kubernetes_checks", "type", { type: schema325.properties.failed_kubernetes_checks.type })), data58 && typeof data58 == "object" && !Array.isArray(data58) && (data58.enabled !== void 0 && (validate35(data58.enabled, at(instancePath, "/failed_kubernetes_checks/enabled")) || (vErrors = more(vErrors, validate35))), data58.failed_checks !== void 0 && (validate92(data58.failed_checks, at(instancePath, "/failed_kubernetes_checks/failed_checks")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.file_block !== void 0) {
      let data61 = data.file_block;
      !(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null && (vErrors = report(vErrors, instancePath + "/file_block", "type", { type: schema325.properties.file_block.type })), data61 && typeof data61 == "object" && !Array.isArray(data61) && (data61.enabled !== void 0 && (validate35(data61.enabled, at(instancePath, "/file_block/enabled")) || (vErrors = more(vErrors, validate35))), data61.filename_block_list !== void 0 && (validate92(data61.filename_block_list, at(instancePath, "/file_block/filename_block_list")) || (vErrors = more(vErrors, validate92))), data61.exceptional_block_files !== void 0 && (validate92(data61.exceptional_block_files, at(instancePath, "/file_block/exceptional_block_files")) || (vErrors = more(vErrors, validate92))), data61.block_files_users !== void 0 && (validate92(data61.block_files_users, at(instancePath, "/file_block/block_files_users")) || (vErrors = more(vErrors, validate92))), data61.block_files_processes !== void 0 && (validate92(data61.block_files_processes, at(instancePath, "/file_block/block_files_processes")) || (vErrors = more(vErrors, validate92))), data61.exceptional_block_files_users !== void 0 && (validate92(data61.exceptional_block_files_users, at(instancePath, "/file_block/exceptional_block_files_users")) || (vErrors = more(vErrors, validate92))), data61.exceptional_block_files_processes !== void 0 && (validate92(data61.exceptional_block_files_processes, at(instancePath, "/file_block/exceptional_block_files_processes")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.file_integrity_monitoring !== void 0) {
      let data69 = data.file_integrity_monitoring;
      !(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null && (vErrors = report(vErrors, instancePath + "/file_integrity_monitoring", "type", { type: schema325.properties.file_integrity_monitoring.type })), data69 && typeof data69 == "object" && !Array.isArray(data69) && (data69.enabled !== void 0 && (validate35(data69.enabled, at(instancePath, "/file_integrity_monitoring/enabled")) || (vErrors = more(vErrors, validate35))), data69.monitored_files !== void 0 && (validate92(data69.monitored_files, at(instancePath, "/file_integrity_monitoring/monitored_files")) || (vErrors = more(vErrors, validate92))), data69.exceptional_monitored_files !== void 0 && (validate92(data69.exceptional_monitored_files, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files")) || (vErrors = more(vErrors, validate92))), data69.monitored_files_processes !== void 0 && (validate92(data69.monitored_files_processes, at(instancePath, "/file_integrity_monitoring/monitored_files_processes")) || (vErrors = more(vErrors, validate92))), data69.exceptional_monitored_files_processes !== void 0 && (validate92(data69.exceptional_monitored_files_processes, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_processes")) || (vErrors = more(vErrors, validate92))), data69.monitored_files_users !== void 0 && (validate92(data69.monitored_files_users, at(instancePath, "/file_integrity_monitoring/monitored_files_users")) || (vErrors = more(vErrors, validate92))), data69.exceptional_monitored_files_users !== void 0 && (validate92(data69.exceptional_monitored_files_users, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_users")) || (vErrors = more(vErrors, validate92))), data69.monitored_files_create !== void 0 && (validate35(data69.monitored_files_create, at(instancePath, "/file_integrity_monitoring/monitored_files_create")) || (vErrors = more(vErrors, validate35))), data69.monitored_files_read !== void 0 && (validate35(data69.monitored_files_read, at(instancePath, "/file_integrity_monitoring/monitored_files_read")) || (vErrors = more(vErrors, validate35))), data69.monitored_files_modify !== void 0 && (validate35(data69.monitored_files_modify, at(instancePath, "/file_integrity_monitoring/monitored_files_modify")) || (vErrors = more(vErrors, validate35))), data69.monitored_files_delete !== void 0 && (validate35(data69.monitored_files_delete, at(instancePath, "/file_integrity_monitoring/monitored_files_delete")) || (vErrors = more(vErrors, validate35))), data69.monitored_files_attributes !== void 0 && (validate35(data69.monitored_files_attributes, at(instancePath, "/file_integrity_monitoring/monitored_files_attributes")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.limit_container_privileges !== void 0) {
      let data82 = data.limit_container_privileges;
      !(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null && (vErrors = report(vErrors, instancePath + "/limit_container_privileges", "type", { type: schema325.properties.limit_container_privileges.type })), data82 && typeof data82 == "object" && !Array.isArray(data82) && (data82.enabled !== void 0 && (validate35(data82.enabled, at(instancePath, "/limit_container_privileges/enabled")) || (vErrors = more(vErrors, validate35))), data82.privileged !== void 0 && (validate35(data82.privileged, at(instancePath, "/limit_container_privileges/privileged")) || (vErrors = more(vErrors, validate35))), data82.netmode !== void 0 && (validate35(data82.netmode, at(instancePath, "/limit_container_privileges/netmode")) || (vErrors = more(vErrors, validate35))), data82.pidmode !== void 0 && (validate35(data82.pidmode, at(instancePath, "/limit_container_privileges/pidmode")) || (vErrors = more(vErrors, validate35))), data82.utsmode !== void 0 && (validate35(data82.utsmode, at(instancePath, "/limit_container_privileges/utsmode")) || (vErrors = more(vErrors, validate35))), data82.usermode !== void 0 && (validate35(data82.usermode, at(instancePath, "/limit_container_privileges/usermode")) || (vErrors = more(vErrors, validate35))), data82.ipcmode !== void 0 && (validate35(data82.ipcmode, at(instancePath, "/limit_container_privileges/ipcmode")) || (vErrors = more(vErrors, validate35))), data82.prevent_root_user !== void 0 && (validate35(data82.prevent_root_user, at(instancePath, "/limit_container_privileges/prevent_root_user")) || (vErrors = more(vErrors, validate35))), data82.prevent_low_port_binding !== void 0 && (validate35(data82.prevent_low_port_binding, at(instancePath, "/limit_container_privileges/prevent_low_port_binding")) || (vErrors = more(vErrors, validate35))), data82.block_add_capabilities !== void 0 && (validate35(data82.block_add_capabilities, at(instancePath, "/limit_container_privileges/block_add_capabilities")) || (vErrors = more(vErrors, validate35))), data82.use_host_user !== void 0 && (validate35(data82.use_host_user, at(instancePath, "/limit_container_privileges/use_host_user")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.linux_capabilities !== void 0) {
      let data94 = data.linux_capabilities;
      !(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null && (vErrors = report(vErrors, instancePath + "/linux_capabilities", "type", { type: schema325.properties.linux_capabilities.type })), data94 && typeof data94 == "object" && !Array.isArray(data94) && (data94.enabled !== void 0 && (validate35(data94.enabled, at(instancePath, "/linux_capabilities/enabled")) || (vErrors = more(vErrors, validate35))), data94.remove_linux_capabilities !== void 0 && (validate92(data94.remove_linux_capabilities, at(instancePath, "/linux_capabilities/remove_linux_capabilities")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.malware_scan_options !== void 0) {
      let data97 = data.malware_scan_options;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/malware_scan_options", "type", { type: schema325.properties.malware_scan_options.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.enabled !== void 0 && (validate35(data97.enabled, at(instancePath, "/malware_scan_options/enabled")) || (vErrors = more(vErrors, validate35))), data97.action !== void 0 && (validate22(data97.action, at(instancePath, "/malware_scan_options/action")) || (vErrors = more(vErrors, validate22))), data97.exclude_directories !== void 0 && (validate92(data97.exclude_directories, at(instancePath, "/malware_scan_options/exclude_directories")) || (vErrors = more(vErrors, validate92))), data97.include_directories !== void 0 && (validate92(data97.include_directories, at(instancePath, "/malware_scan_options/include_directories")) || (vErrors = more(vErrors, validate92))), data97.exclude_processes !== void 0 && (validate92(data97.exclude_processes, at(instancePath, "/malware_scan_options/exclude_processes")) || (vErrors = more(vErrors, validate92))), data97.exclude_process !== void 0 && (validate92(data97.exclude_process, at(instancePath, "/malware_scan_options/exclude_process")) || (vErrors = more(vErrors, validate92))), data97.file_forensic_collection !== void 0 && (validate35(data97.file_forensic_collection, at(instancePath, "/malware_scan_options/file_forensic_collection")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.package_block !== void 0) {
      let data105 = data.package_block;
      !(data105 && typeof data105 == "object" && !Array.isArray(data105)) && data105 !== null && (vErrors = report(vErrors, instancePath + "/package_block", "type", { type: schema325.properties.package_block.type })), data105 && typeof data105 == "object" && !Array.isArray(data105) && (data105.enabled !== void 0 && (validate35(data105.enabled, at(instancePath, "/package_block/enabled")) || (vErrors = more(vErrors, validate35))), data105.packages_black_list !== void 0 && (validate92(data105.packages_black_list, at(instancePath, "/package_block/packages_black_list")) || (vErrors = more(vErrors, validate92))), data105.exceptional_block_packages_files !== void 0 && (validate92(data105.exceptional_block_packages_files, at(instancePath, "/package_block/exceptional_block_packages_files")) || (vErrors = more(vErrors, validate92))), data105.block_packages_users !== void 0 && (validate92(data105.block_packages_users, at(instancePath, "/package_block/block_packages_users")) || (vErrors = more(vErrors, validate92))), data105.block_packages_processes !== void 0 && (validate92(data105.block_packages_processes, at(instancePath, "/package_block/block_packages_processes")) || (vErrors = more(vErrors, validate92))), data105.exceptional_block_packages_users !== void 0 && (validate92(data105.exceptional_block_packages_users, at(instancePath, "/package_block/exceptional_block_packages_users")) || (vErrors = more(vErrors, validate92))), data105.exceptional_block_packages_processes !== void 0 && (validate92(data105.exceptional_block_packages_processes, at(instancePath, "/package_block/exceptional_block_packages_processes")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.port_block !== void 0) {
      let data113 = data.port_block;
      !(data113 && typeof data113 == "object" && !Array.isArray(data113)) && data113 !== null && (vErrors = report(vErrors, instancePath + "/port_block", "type", { type: schema325.properties.port_block.type })), data113 && typeof data113 == "object" && !Array.isArray(data113) && (data113.enabled !== void 0 && (validate35(data113.enabled, at(instancePath, "/port_block/enabled")) || (vErrors = more(vErrors, validate35))), data113.block_inbound_ports !== void 0 && (validate92(data113.block_inbound_ports, at(instancePath, "/port_block/block_inbound_ports")) || (vErrors = more(vErrors, validate92))), data113.block_outbound_ports !== void 0 && (validate92(data113.block_outbound_ports, at(instancePath, "/port_block/block_outbound_ports")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.prevent_override_default_config !== void 0) {
      let data117 = data.prevent_override_default_config;
      !(data117 && typeof data117 == "object" && !Array.isArray(data117)) && data117 !== null && (vErrors = report(vErrors, instancePath + "/prevent_override_default_config", "type", { type: schema325.properties.prevent_override_default_config.type })), data117 && typeof data117 == "object" && !Array.isArray(data117) && (data117.enabled !== void 0 && (validate35(data117.enabled, at(instancePath, "/prevent_override_default_config/enabled")) || (vErrors = more(vErrors, validate35))), data117.enforce_selinux !== void 0 && (validate35(data117.enforce_selinux, at(instancePath, "/prevent_override_default_config/enforce_selinux")) || (vErrors = more(vErrors, validate35))), data117.enforce_seccomp !== void 0 && (validate35(data117.enforce_seccomp, at(instancePath, "/prevent_override_default_config/enforce_seccomp")) || (vErrors = more(vErrors, validate35))), data117.enforce_apparmor !== void 0 && (validate35(data117.enforce_apparmor, at(instancePath, "/prevent_override_default_config/enforce_apparmor")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.readonly_files !== void 0) {
      let data122 = data.readonly_files;
      !(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null && (vErrors = report(vErrors, instancePath + "/readonly_files", "type", { type: schema325.properties.readonly_files.type })), data122 && typeof data122 == "object" && !Array.isArray(data122) && (data122.enabled !== void 0 && (validate35(data122.enabled, at(instancePath, "/readonly_files/enabled")) || (vErrors = more(vErrors, validate35))), data122.readonly_files !== void 0 && (validate92(data122.readonly_files, at(instancePath, "/readonly_files/readonly_files")) || (vErrors = more(vErrors, validate92))), data122.exceptional_readonly_files !== void 0 && (validate92(data122.exceptional_readonly_files, at(instancePath, "/readonly_files/exceptional_readonly_files")) || (vErrors = more(vErrors, validate92))), data122.readonly_files_processes !== void 0 && (validate92(data122.readonly_files_processes, at(instancePath, "/readonly_files/readonly_files_processes")) || (vErrors = more(vErrors, validate92))), data122.exceptional_readonly_files_processes !== void 0 && (validate92(data122.exceptional_readonly_files_processes, at(instancePath, "/readonly_files/exceptional_readonly_files_processes")) || (vErrors = more(vErrors, validate92))), data122.readonly_files_users !== void 0 && (validate92(data122.readonly_files_users, at(instancePath, "/readonly_files/readonly_files_users")) || (vErrors = more(vErrors, validate92))), data122.exceptional_readonly_files_users !== void 0 && (validate92(data122.exceptional_readonly_files_users, at(instancePath, "/readonly_files/exceptional_readonly_files_users")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.readonly_registry !== void 0) {
      let data130 = data.readonly_registry;
      !(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null && (vErrors = report(vErrors, instancePath + "/readonly_registry", "type", { type: schema325.properties.readonly_registry.type })), data130 && typeof data130 == "object" && !Array.isArray(data130) && (data130.enabled !== void 0 && (validate35(data130.enabled, at(instancePath, "/readonly_registry/enabled")) || (vErrors = more(vErrors, validate35))), data130.readonly_registry_paths !== void 0 && (validate92(data130.readonly_registry_paths, at(instancePath, "/readonly_registry/readonly_registry_paths")) || (vErrors = more(vErrors, validate92))), data130.exceptional_readonly_registry_paths !== void 0 && (validate92(data130.exceptional_readonly_registry_paths, at(instancePath, "/readonly_registry/exceptional_readonly_registry_paths")) || (vErrors = more(vErrors, validate92))), data130.readonly_registry_processes !== void 0 && (validate92(data130.readonly_registry_processes, at(instancePath, "/readonly_registry/readonly_registry_processes")) || (vErrors = more(vErrors, validate92))), data130.exceptional_readonly_registry_processes !== void 0 && (validate92(data130.exceptional_readonly_registry_processes, at(instancePath, "/readonly_registry/exceptional_readonly_registry_processes")) || (vErrors = more(vErrors, validate92))), data130.readonly_registry_users !== void 0 && (validate92(data130.readonly_registry_users, at(instancePath, "/readonly_registry/readonly_registry_users")) || (vErrors = more(vErrors, validate92))), data130.exceptional_readonly_registry_users !== void 0 && (validate92(data130.exceptional_readonly_registry_users, at(instancePath, "/readonly_registry/exceptional_readonly_registry_users")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.registry_access_monitoring !== void 0) {
      let data138 = data.registry_access_monitoring;
      !(data138 && typeof data138 == "object" && !Array.isArray(data138)) && data138 !== null && (vErrors = report(vErrors, instancePath + "/registry_access_monitoring", "type", { type: schema325.properties.registry_access_monitoring.type })), data138 && typeof data138 == "object" && !Array.isArray(data138) && (data138.enabled !== void 0 && (validate35(data138.enabled, at(instancePath, "/registry_access_monitoring/enabled")) || (vErrors = more(vErrors, validate35))), data138.monitored_registry_paths !== void 0 && (validate92(data138.monitored_registry_paths, at(instancePath, "/registry_access_monitoring/monitored_registry_paths")) || (vErrors = more(vErrors, validate92))), data138.exceptional_monitored_registry_paths !== void 0 && (validate92(data138.exceptional_monitored_registry_paths, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_paths")) || (vErrors = more(vErrors, validate92))), data138.monitored_registry_processes !== void 0 && (validate92(data138.monitored_registry_processes, at(instancePath, "/registry_access_monitoring/monitored_registry_processes")) || (vErrors = more(vErrors, validate92))), data138.exceptional_monitored_registry_processes !== void 0 && (validate92(data138.exceptional_monitored_registry_processes, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_processes")) || (vErrors = more(vErrors, validate92))), data138.monitored_registry_users !== void 0 && (validate92(data138.monitored_registry_users, at(instancePath, "/registry_access_monitoring/monitored_registry_users")) || (vErrors = more(vErrors, validate92))), data138.exceptional_monitored_registry_users !== void 0 && (validate92(data138.exceptional_monitored_registry_users, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_users")) || (vErrors = more(vErrors, validate92))), data138.monitored_registry_create !== void 0 && (validate35(data138.monitored_registry_create, at(instancePath, "/registry_access_monitoring/monitored_registry_create")) || (vErrors = more(vErrors, validate35))), data138.monitored_registry_read !== void 0 && (validate35(data138.monitored_registry_read, at(instancePath, "/registry_access_monitoring/monitored_registry_read")) || (vErrors = more(vErrors, validate35))), data138.monitored_registry_modify !== void 0 && (validate35(data138.monitored_registry_modify, at(instancePath, "/registry_access_monitoring/monitored_registry_modify")) || (vErrors = more(vErrors, validate35))), data138.monitored_registry_delete !== void 0 && (validate35(data138.monitored_registry_delete, at(instancePath, "/registry_access_monitoring/monitored_registry_delete")) || (vErrors = more(vErrors, validate35))), data138.monitored_registry_attributes !== void 0 && (validate35(data138.monitored_registry_attributes, at(instancePath, "/registry_access_monitoring/monitored_registry_attributes")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.restricted_volumes !== void 0) {
      let data151 = data.restricted_volumes;
      !(data151 && typeof data151 == "object" && !Array.isArray(data151)) && data151 !== null && (vErrors = report(vErrors, instancePath + "/restricted_volumes", "type", { type: schema325.properties.restricted_volumes.type })), data151 && typeof data151 == "object" && !Array.isArray(data151) && (data151.enabled !== void 0 && (validate35(data151.enabled, at(instancePath, "/restricted_volumes/enabled")) || (vErrors = more(vErrors, validate35))), data151.volumes !== void 0 && (validate92(data151.volumes, at(instancePath, "/restricted_volumes/volumes")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.reverse_shell !== void 0) {
      let data154 = data.reverse_shell;
      !(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null && (vErrors = report(vErrors, instancePath + "/reverse_shell", "type", { type: schema325.properties.reverse_shell.type })), data154 && typeof data154 == "object" && !Array.isArray(data154) && (data154.enabled !== void 0 && (validate35(data154.enabled, at(instancePath, "/reverse_shell/enabled")) || (vErrors = more(vErrors, validate35))), data154.block_reverse_shell !== void 0 && (validate35(data154.block_reverse_shell, at(instancePath, "/reverse_shell/block_reverse_shell")) || (vErrors = more(vErrors, validate35))), data154.reverse_shell_ip_white_list !== void 0 && (validate92(data154.reverse_shell_ip_white_list, at(instancePath, "/reverse_shell/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate92))), data154.reverse_shell_proc_white_list !== void 0 && (validate92(data154.reverse_shell_proc_white_list, at(instancePath, "/reverse_shell/reverse_shell_proc_white_list")) || (vErrors = more(vErrors, validate92))));
    }
    if (data.system_integrity_protection !== void 0) {
      let data159 = data.system_integrity_protection;
      !(data159 && typeof data159 == "object" && !Array.isArray(data159)) && data159 !== null && (vErrors = report(vErrors, instancePath + "/system_integrity_protection", "type", { type: schema325.properties.system_integrity_protection.type })), data159 && typeof data159 == "object" && !Array.isArray(data159) && (data159.enabled !== void 0 && (validate35(data159.enabled, at(instancePath, "/system_integrity_protection/enabled")) || (vErrors = more(vErrors, validate35))), data159.audit_systemtime_change !== void 0 && (validate35(data159.audit_systemtime_change, at(instancePath, "/system_integrity_protection/audit_systemtime_change")) || (vErrors = more(vErrors, validate35))), data159.windows_services_monitoring !== void 0 && (validate35(data159.windows_services_monitoring, at(instancePath, "/system_integrity_protection/windows_services_monitoring")) || (vErrors = more(vErrors, validate35))), data159.monitor_audit_log_integrity !== void 0 && (validate35(data159.monitor_audit_log_integrity, at(instancePath, "/system_integrity_protection/monitor_audit_log_integrity")) || (vErrors = more(vErrors, validate35))));
    }
    if (data.tripwire !== void 0) {
      let data164 = data.tripwire;
      !(data164 && typeof data164 == "object" && !Array.isArray(data164)) && data164 !== null && (vErrors = report(vErrors, instancePath + "/tripwire", "type", { type: schema325.properties.tripwire.type })), data164 && typeof data164 == "object" && !Array.isArray(data164) && (data164.enabled !== void 0 && (validate35(data164.enabled, at(instancePath, "/tripwire/enabled")) || (vErrors = more(vErrors, validate35))), data164.user_id !== void 0 && (validate22(data164.user_id, at(instancePath, "/tripwire/user_id")) || (vErrors = more(vErrors, validate22))), data164.user_password !== void 0 && (validate24(data164.user_password, at(instancePath, "/tripwire/user_password")) || (vErrors = more(vErrors, validate24))), data164.apply_on !== void 0 && (validate92(data164.apply_on, at(instancePath, "/tripwire/apply_on")) || (vErrors = more(vErrors, validate92))), data164.serverless_app !== void 0 && (validate22(data164.serverless_app, at(instancePath, "/tripwire/serverless_app")) || (vErrors = more(vErrors, validate22))));
    }
    data.block_disallowed_images !== void 0 && !validate35(data.block_disallowed_images, at(instancePath, "/block_disallowed_images")) && (vErrors = more(vErrors, validate35)), data.block_fileless_exec !== void 0 && !validate35(data.block_fileless_exec, at(instancePath, "/block_fileless_exec")) && (vErrors = more(vErrors, validate35)), data.block_non_compliant_workloads !== void 0 && !validate35(data.block_non_compliant_workloads, at(instancePath, "/block_non_compliant_workloads")) && (vErrors = more(vErrors, validate35)), data.block_non_k8s_containers !== void 0 && !validate35(data.block_non_k8s_containers, at(instancePath, "/block_non_k8s_containers")) && (vErrors = more(vErrors, validate35)), data.block_nw_unlink_cont !== void 0 && !validate35(data.block_nw_unlink_cont, at(instancePath, "/block_nw_unlink_cont")) && (vErrors = more(vErrors, validate35)), data.only_registered_images !== void 0 && !validate35(data.only_registered_images, at(instancePath, "/only_registered_images")) && (vErrors = more(vErrors, validate35)), data.enable_fork_guard !== void 0 && !validate35(data.enable_fork_guard, at(instancePath, "/enable_fork_guard")) && (vErrors = more(vErrors, validate35)), data.fork_guard_process_limit !== void 0 && !validate27(data.fork_guard_process_limit, at(instancePath, "/fork_guard_process_limit")) && (vErrors = more(vErrors, validate27)), data.enable_ip_reputation !== void 0 && !validate35(data.enable_ip_reputation, at(instancePath, "/enable_ip_reputation")) && (vErrors = more(vErrors, validate35)), data.enable_port_scan_protection !== void 0 && !validate35(data.enable_port_scan_protection, at(instancePath, "/enable_port_scan_protection")) && (vErrors = more(vErrors, validate35)), data.enable_crypto_mining_dns !== void 0 && !validate35(data.enable_crypto_mining_dns, at(instancePath, "/enable_crypto_mining_dns")) && (vErrors = more(vErrors, validate35)), data.no_new_privileges !== void 0 && !validate35(data.no_new_privileges, at(instancePath, "/no_new_privileges")) && (vErrors = more(vErrors, validate35)), data.audit_brute_force_login !== void 0 && !validate35(data.audit_brute_force_login, at(instancePath, "/audit_brute_force_login")) && (vErrors = more(vErrors, validate35)), data.audit_on_failure !== void 0 && !validate35(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate35)), data.block_failed !== void 0 && !validate35(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate35)), data.fail_cicd !== void 0 && !validate35(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate35)), data.is_audit_checked !== void 0 && !validate35(data.is_audit_checked, at(instancePath, "/is_audit_checked")) && (vErrors = more(vErrors, validate35)), data.is_auto_generated !== void 0 && !validate35(data.is_auto_generated, at(instancePath, "/is_auto_generated")) && (vErrors = more(vErrors, validate35)), data.default_security_profile !== void 0 && !validate22(data.default_security_profile, at(instancePath, "/default_security_profile")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repo_id !== void 0 && !validate27(data.repo_id, at(instancePath, "/repo_id")) && (vErrors = more(vErrors, validate27)), data.repo_name !== void 0 && !validate22(data.repo_name, at(instancePath, "/repo_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate27(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate27)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cve !== void 0 && !validate22(data.cve, at(instancePath, "/cve")) && (vErrors = more(vErrors, validate22)), data.vuln_id !== void 0 && !validate27(data.vuln_id, at(instancePath, "/vuln_id")) && (vErrors = more(vErrors, validate27)), data.vpatch_version !== void 0 && !validate22(data.vpatch_version, at(instancePath, "/vpatch_version")) && (vErrors = more(vErrors, validate22)), data.heuristic_ref_id !== void 0 && !validate27(data.heuristic_ref_id, at(instancePath, "/heuristic_ref_id")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2102.errors = vErrors, vErrors === null;
}
function validate2101(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2102(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2102));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2101.errors = vErrors, vErrors === null;
}
var check_RuntimePolicy = outermost(validate2102), check_shared286 = outermost(validate2283);
function validate2283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "body"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2102(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2102));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2283.errors = vErrors, vErrors === null;
}
var check_FirewallPolicyPage = outermost(validate2286);
var schema328 = { type: ["array", "null"], items: { $ref: "FirewallPolicy" }, $id: "shared74" };
var schema330 = { type: ["array", "null"], items: { $ref: "FirewallRule" }, $id: "shared71" };
function validate2301(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.allow !== void 0 && !validate35(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate35)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate35(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2301.errors = vErrors, vErrors === null;
}
function validate2300(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema330.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2301(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2301));
  }
  return validate2300.errors = vErrors, vErrors === null;
}
function validate2291(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate27(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate27)), data.block_icmp_ping !== void 0 && !validate35(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate35)), data.block_metadata_service !== void 0 && !validate35(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate35)), data.inbound_networks !== void 0 && !validate2300(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2300)), data.outbound_networks !== void 0 && !validate2300(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2300))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2291.errors = vErrors, vErrors === null;
}
function validate2290(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema328.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2291(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2291));
  }
  return validate2290.errors = vErrors, vErrors === null;
}
function validate2286(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate2290(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2290)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2286.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate2314);
var pattern0 = new RegExp("^[^/]*$", "u");
function validate2315(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[^/]*$" }, 'must match pattern "^[^/]*$"'))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2315.errors = vErrors, vErrors === null;
}
function validate2323(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.allow === void 0 || data.port_range === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "allow", "port_range", "resource_type"));
    for (let key0 in data)
      key0 === "allow" || key0 === "port_range" || key0 === "resource_type" || key0 === "resource" || key0 === "is_cloud_metadata_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.allow !== void 0 && !validate35(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate35)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate35(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2323.errors = vErrors, vErrors === null;
}
function validate2322(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2323(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2323));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2322.errors = vErrors, vErrors === null;
}
function validate2314(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate2315(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate2315)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate35(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate35)), data.block_metadata_service !== void 0 && !validate35(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate35)), data.inbound_networks !== void 0 && !validate2322(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2322)), data.outbound_networks !== void 0 && !validate2322(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2322));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2314.errors = vErrors, vErrors === null;
}
var check_FirewallPolicy = outermost(validate2291), check_shared288 = outermost(validate2332);
function validate2332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate35(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate35)), data.block_metadata_service !== void 0 && !validate35(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate35)), data.inbound_networks !== void 0 && !validate2322(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2322)), data.outbound_networks !== void 0 && !validate2322(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2322));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2332.errors = vErrors, vErrors === null;
}
var check_ServicePage = outermost(validate2341);
var schema338 = { type: ["array", "null"], items: { $ref: "Service" }, $id: "shared149" };
var schema340 = { type: ["array", "null"], items: { $ref: "ServiceLocalPolicy" }, $id: "shared141" };
function validate2353(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2300(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2300)), data.outbound_networks !== void 0 && !validate2300(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2300)), data.block_metadata_service !== void 0 && !validate35(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2353.errors = vErrors, vErrors === null;
}
function validate2352(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema340.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2353(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2353));
  }
  return validate2352.errors = vErrors, vErrors === null;
}
var schema344 = { type: "string", "x-known": ["container", "host"], $id: "shared146" };
function validate2365(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "container" && data !== "host" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema344["x-known"] })), validate2365.errors = vErrors, vErrors === null;
}
function validate2363(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.target !== void 0 && !validate2365(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2365)), data.scope !== void 0 && !validate1802(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1802))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2363.errors = vErrors, vErrors === null;
}
function validate2362(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2363(data, instancePath) || (vErrors = more(vErrors, validate2363), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2362.errors = vErrors, errors === 0;
}
function validate2380(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.negligible !== void 0 && !validate27(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate27)), data.sensitive !== void 0 && !validate27(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate27)), data.malware !== void 0 && !validate27(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate27)), data.score_average !== void 0 && !validate269(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate269))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2380.errors = vErrors, vErrors === null;
}
function validate2379(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2380(data, instancePath) || (vErrors = more(vErrors, validate2380), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2379.errors = vErrors, errors === 0;
}
function validate2346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate92(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate92)), data.policies !== void 0 && !validate92(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate92)), data.local_policies !== void 0 && !validate2352(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2352)), data.membership_rules !== void 0 && !validate2362(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2362)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.monitoring !== void 0 && !validate35(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate35)), data.containers !== void 0 && !validate92(data.containers, at(instancePath, "/containers")) && (vErrors = more(vErrors, validate92)), data.containers_count !== void 0 && !validate27(data.containers_count, at(instancePath, "/containers_count")) && (vErrors = more(vErrors, validate27)), data.evaluated !== void 0 && !validate35(data.evaluated, at(instancePath, "/evaluated")) && (vErrors = more(vErrors, validate35)), data.is_registered !== void 0 && !validate35(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate35)), data.not_evaluated_count !== void 0 && !validate27(data.not_evaluated_count, at(instancePath, "/not_evaluated_count")) && (vErrors = more(vErrors, validate27)), data.unregistered_count !== void 0 && !validate27(data.unregistered_count, at(instancePath, "/unregistered_count")) && (vErrors = more(vErrors, validate27)), data.vulnerabilities !== void 0 && !validate2379(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate2379)), data.lastupdate !== void 0 && !validate27(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2346.errors = vErrors, vErrors === null;
}
function validate2345(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema338.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2346(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2346));
  }
  return validate2345.errors = vErrors, vErrors === null;
}
function validate2341(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate2345(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2345))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2341.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate2395);
function validate2397(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 500 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 500 }, "must NOT have more than 500 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2397.errors = vErrors, vErrors === null;
}
function validate2402(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "description" || key0 === "inbound_networks" || key0 === "outbound_networks" || key0 === "block_metadata_service" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2322(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2322)), data.outbound_networks !== void 0 && !validate2322(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2322)), data.block_metadata_service !== void 0 && !validate35(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2402.errors = vErrors, vErrors === null;
}
function validate2401(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2402(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2402));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2401.errors = vErrors, vErrors === null;
}
function validate2412(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2412.errors = vErrors, vErrors === null;
}
var schema353 = { type: "string", enum: ["container", "host"], $id: "shared148" };
function validate2414(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "container" || data === "host" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema353.enum })), validate2414.errors = vErrors, vErrors === null;
}
function validate2419(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value"));
    for (let key0 in data)
      key0 === "attribute" || key0 === "value" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2419.errors = vErrors, vErrors === null;
}
function validate2418(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2419(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2419));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2418.errors = vErrors, vErrors === null;
}
function validate2416(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables"));
    for (let key0 in data)
      key0 === "expression" || key0 === "variables" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2418(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2418));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2416.errors = vErrors, vErrors === null;
}
function validate2411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target === void 0 || data.scope === void 0) && (vErrors = need(vErrors, data, instancePath, "target", "scope"));
    for (let key0 in data)
      key0 === "priority" || key0 === "target" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.priority !== void 0 && !validate2412(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate2412)), data.target !== void 0 && !validate2414(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2414)), data.scope !== void 0 && !validate2416(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2416));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2411.errors = vErrors, vErrors === null;
}
function validate2395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.application_scopes === void 0 || data.policies === void 0 || data.membership_rules === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes", "policies", "membership_rules"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "application_scopes" || key0 === "policies" || key0 === "local_policies" || key0 === "membership_rules" || key0 === "enforce" || key0 === "monitoring" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate2397(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2397)), data.application_scopes !== void 0 && !validate44(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate44)), data.policies !== void 0 && !validate44(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate44)), data.local_policies !== void 0 && !validate2401(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2401)), data.membership_rules !== void 0 && !validate2411(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2411)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.monitoring !== void 0 && !validate35(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2395.errors = vErrors, vErrors === null;
}
var check_Service = outermost(validate2346), check_shared290 = outermost(validate2429);
function validate2429(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "scope" || key0 === "title" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2429.errors = vErrors, vErrors === null;
}
var check_ResponsePolicyList = outermost(validate2434), schema358 = { type: ["object", "array"], properties: { page: { $ref: "shared1" }, page_size: { $ref: "shared1" }, scope: { $ref: "shared0" }, title: { $ref: "shared0" }, pagination_data: { $ref: "shared3" }, data: { $ref: "shared131" } }, items: { $ref: "ResponsePolicy" }, $id: "ResponsePolicyList" };
var schema361 = { type: "object", properties: { predefined: { $ref: "shared0" }, input: { type: ["object", "null"], properties: { name: { $ref: "shared0" }, attributes: { $ref: "shared132" } } }, custom: { type: ["object", "null"], properties: { rego: { $ref: "shared0" } } } }, $id: "ResponsePolicyTrigger" }, schema362 = { type: ["array", "null"], items: { $ref: "ResponsePolicyTriggerAttribute" }, $id: "shared132" };
function validate2445(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.operation !== void 0 && !validate22(data.operation, at(instancePath, "/operation")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2445.errors = vErrors, vErrors === null;
}
function validate2444(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema362.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2445(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2445));
  }
  return validate2444.errors = vErrors, vErrors === null;
}
function validate2441(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.predefined !== void 0 && !validate22(data.predefined, at(instancePath, "/predefined")) && (vErrors = more(vErrors, validate22)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema361.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.name !== void 0 && (validate22(data1.name, at(instancePath, "/input/name")) || (vErrors = more(vErrors, validate22))), data1.attributes !== void 0 && (validate2444(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2444))));
    }
    if (data.custom !== void 0) {
      let data4 = data.custom;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/custom", "type", { type: schema361.properties.custom.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.rego !== void 0 && (validate22(data4.rego, at(instancePath, "/custom/rego")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2441.errors = vErrors, vErrors === null;
}
function validate2440(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2441(data, instancePath) || (vErrors = more(vErrors, validate2441), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2440.errors = vErrors, errors === 0;
}
var schema364 = { type: ["array", "null"], items: { $ref: "ResponsePolicyOutput" }, $id: "shared123" };
function validate2457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.template !== void 0 && !validate22(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2457.errors = vErrors, vErrors === null;
}
function validate2456(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema364.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2457(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2457));
  }
  return validate2456.errors = vErrors, vErrors === null;
}
function validate2435(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.trigger !== void 0 && !validate2440(data.trigger, at(instancePath, "/trigger")) && (vErrors = more(vErrors, validate2440)), data.application_scopes !== void 0 && !validate92(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate92)), data.outputs !== void 0 && !validate2456(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2456)), data.last_updated_by !== void 0 && !validate22(data.last_updated_by, at(instancePath, "/last_updated_by")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate27(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate27)), data.last_update !== void 0 && !validate27(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2435.errors = vErrors, vErrors === null;
}
var schema366 = { type: ["array", "null"], items: { $ref: "ResponsePolicy" }, $id: "shared131" };
function validate2472(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema366.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2435(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2435));
  }
  return validate2472.errors = vErrors, vErrors === null;
}
function validate2434(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema358.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2435(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2435));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.page_size !== void 0 && !validate27(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate27)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.pagination_data !== void 0 && !validate35(data.pagination_data, at(instancePath, "/pagination_data")) && (vErrors = more(vErrors, validate35)), data.data !== void 0 && !validate2472(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2472))), validate2434.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate2475);
function validate2481(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.name === void 0 && (vErrors = report(vErrors, instancePath + "/" + i0, "required", { missingProperty: "name" })), data0.operation === void 0 && (vErrors = report(vErrors, instancePath + "/" + i0, "required", { missingProperty: "operation" })), data0.value === void 0 && (vErrors = report(vErrors, instancePath + "/" + i0, "required", { missingProperty: "value" }));
        for (let key0 in data0)
          key0 === "name" || key0 === "operation" || key0 === "value" || (vErrors = report(vErrors, instancePath + "/" + i0, "additionalProperties", { additionalProperty: key0 }));
        data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.operation !== void 0 && (validate22(data0.operation, instancePath + "/" + i0 + "/operation") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)));
      } else
        vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2481.errors = vErrors, vErrors === null;
}
function validate2488(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.name === void 0 && (vErrors = report(vErrors, instancePath + "/" + i0, "required", { missingProperty: "name" })), data0.type === void 0 && (vErrors = report(vErrors, instancePath + "/" + i0, "required", { missingProperty: "type" }));
        for (let key0 in data0)
          key0 === "name" || key0 === "type" || key0 === "template" || (vErrors = report(vErrors, instancePath + "/" + i0, "additionalProperties", { additionalProperty: key0 }));
        data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.template !== void 0 && (validate22(data0.template, instancePath + "/" + i0 + "/template") || (vErrors = more(vErrors, validate22)));
      } else
        vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2488.errors = vErrors, vErrors === null;
}
function validate2475(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.title === void 0 || data.enabled === void 0 || data.trigger === void 0 || data.application_scopes === void 0 || data.outputs === void 0) && (vErrors = need(vErrors, data, instancePath, "title", "enabled", "trigger", "application_scopes", "outputs"));
    for (let key0 in data)
      key0 === "title" || key0 === "description" || key0 === "enabled" || key0 === "trigger" || key0 === "application_scopes" || key0 === "outputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.trigger !== void 0) {
      let data3 = data.trigger;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          key1 === "predefined" || key1 === "input" || key1 === "custom" || (vErrors = report(vErrors, instancePath + "/trigger", "additionalProperties", { additionalProperty: key1 }));
        if (data3.predefined !== void 0 && (validate22(data3.predefined, at(instancePath, "/trigger/predefined")) || (vErrors = more(vErrors, validate22))), data3.input !== void 0) {
          let data5 = data3.input;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key2 in data5)
              key2 === "name" || key2 === "attributes" || (vErrors = report(vErrors, instancePath + "/trigger/input", "additionalProperties", { additionalProperty: key2 }));
            data5.name !== void 0 && (validate22(data5.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data5.attributes !== void 0 && (validate2481(data5.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2481)));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/input", "type", { type: "object" });
        }
        if (data3.custom !== void 0) {
          let data8 = data3.custom;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (let key3 in data8)
              key3 !== "rego" && (vErrors = report(vErrors, instancePath + "/trigger/custom", "additionalProperties", { additionalProperty: key3 }));
            data8.rego !== void 0 && (validate22(data8.rego, at(instancePath, "/trigger/custom/rego")) || (vErrors = more(vErrors, validate22)));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/custom", "type", { type: "object" });
        }
      } else
        vErrors = report(vErrors, instancePath + "/trigger", "type", { type: "object" });
    }
    data.application_scopes !== void 0 && !validate44(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate44)), data.outputs !== void 0 && !validate2488(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2488));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2475.errors = vErrors, vErrors === null;
}
var check_ResponsePolicy = outermost(validate2435), check_ResponsePolicyConfig = outermost(validate2493), schema370 = { type: "object", properties: { triggers: { $ref: "shared124" }, input: { type: ["object", "null"], properties: { asset_types: { $ref: "shared125" }, attributes: { $ref: "shared127" }, operations: { $ref: "shared128" } } } }, $id: "ResponsePolicyConfig" }, schema371 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" } } }, $id: "shared124" };
function validate2494(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema371.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2494.errors = vErrors, vErrors === null;
}
var schema372 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, field: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared125" };
function validate2498(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema372.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.field !== void 0 && (validate22(data0.field, instancePath + "/" + i0 + "/field") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2498.errors = vErrors, vErrors === null;
}
var schema373 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, input_type: { $ref: "shared0" }, asset_types: { $ref: "shared2" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" }, options: { $ref: "shared126" } } }, $id: "shared127" }, schema374 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared126" };
function validate2510(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema374.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2510.errors = vErrors, vErrors === null;
}
function validate2503(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema373.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.input_type !== void 0 && (validate22(data0.input_type, instancePath + "/" + i0 + "/input_type") || (vErrors = more(vErrors, validate22))), data0.asset_types !== void 0 && (validate92(data0.asset_types, instancePath + "/" + i0 + "/asset_types") || (vErrors = more(vErrors, validate92))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate35(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate35))), data0.options !== void 0 && (validate2510(data0.options, instancePath + "/" + i0 + "/options") || (vErrors = more(vErrors, validate2510)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2503.errors = vErrors, vErrors === null;
}
var schema375 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" } } }, $id: "shared128" };
function validate2515(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema375.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate35(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate35)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2515.errors = vErrors, vErrors === null;
}
function validate2493(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.triggers !== void 0 && !validate2494(data.triggers, at(instancePath, "/triggers")) && (vErrors = more(vErrors, validate2494)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema370.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.asset_types !== void 0 && (validate2498(data1.asset_types, at(instancePath, "/input/asset_types")) || (vErrors = more(vErrors, validate2498))), data1.attributes !== void 0 && (validate2503(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2503))), data1.operations !== void 0 && (validate2515(data1.operations, at(instancePath, "/input/operations")) || (vErrors = more(vErrors, validate2515))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2493.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate2521);
function validate2521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2521.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate2523);
function validate2523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.title === void 0 || data.enabled === void 0 || data.trigger === void 0 || data.application_scopes === void 0 || data.outputs === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "title", "enabled", "trigger", "application_scopes", "outputs"));
    for (let key0 in data)
      key0 === "id" || key0 === "title" || key0 === "description" || key0 === "enabled" || key0 === "trigger" || key0 === "application_scopes" || key0 === "outputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.trigger !== void 0) {
      let data4 = data.trigger;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          key1 === "predefined" || key1 === "input" || key1 === "custom" || (vErrors = report(vErrors, instancePath + "/trigger", "additionalProperties", { additionalProperty: key1 }));
        if (data4.predefined !== void 0 && (validate22(data4.predefined, at(instancePath, "/trigger/predefined")) || (vErrors = more(vErrors, validate22))), data4.input !== void 0) {
          let data6 = data4.input;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (let key2 in data6)
              key2 === "name" || key2 === "attributes" || (vErrors = report(vErrors, instancePath + "/trigger/input", "additionalProperties", { additionalProperty: key2 }));
            data6.name !== void 0 && (validate22(data6.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data6.attributes !== void 0 && (validate2481(data6.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2481)));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/input", "type", { type: "object" });
        }
        if (data4.custom !== void 0) {
          let data9 = data4.custom;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (let key3 in data9)
              key3 !== "rego" && (vErrors = report(vErrors, instancePath + "/trigger/custom", "additionalProperties", { additionalProperty: key3 }));
            data9.rego !== void 0 && (validate22(data9.rego, at(instancePath, "/trigger/custom/rego")) || (vErrors = more(vErrors, validate22)));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/custom", "type", { type: "object" });
        }
      } else
        vErrors = report(vErrors, instancePath + "/trigger", "type", { type: "object" });
    }
    data.application_scopes !== void 0 && !validate44(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate44)), data.outputs !== void 0 && !validate2488(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2488));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2523.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate2534);
function validate2534(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "enabled"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2534.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate2537);
function validate2538(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1016(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1016)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate92(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate92)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.first_time !== void 0 && !validate35(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate35)), data.is_super !== void 0 && !validate35(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate35)), data.ui_access !== void 0 && !validate35(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2538.errors = vErrors, vErrors === null;
}
function validate2537(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2538(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2538));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2537.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate2550);
function validate2554(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 8 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 8 }, "must NOT have fewer than 8 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2554.errors = vErrors, vErrors === null;
}
function validate2557(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2557.errors = vErrors, vErrors === null;
}
function validate2550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.password === void 0 || data.passwordConfirm === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "password", "passwordConfirm", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate2554(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate2554)), data.passwordConfirm !== void 0 && !validate24(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate24)), data.roles !== void 0 && !validate2557(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2557)), data.first_time !== void 0 && !validate35(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2550.errors = vErrors, vErrors === null;
}
var check_User = outermost(validate2538), check_shared297 = outermost(validate2561);
function validate2561(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.passwordConfirm !== void 0 && !validate24(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate24)), data.roles !== void 0 && !validate2557(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2557)), data.first_time !== void 0 && !validate35(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2561.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate2569);
function validate2569(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.new_password === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "new_password"));
    for (let key0 in data)
      key0 === "name" || key0 === "new_password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.new_password !== void 0 && !validate24(data.new_password, at(instancePath, "/new_password")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2569.errors = vErrors, vErrors === null;
}
var check_RolePage = outermost(validate2572);
var schema387 = { type: ["array", "null"], items: { $ref: "Role" }, $id: "shared133" };
function validate2577(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate92(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate92)), data.groups !== void 0 && !validate537(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate537)), data.users !== void 0 && !validate537(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate537))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2577.errors = vErrors, vErrors === null;
}
function validate2576(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema387.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2577(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2577));
  }
  return validate2576.errors = vErrors, vErrors === null;
}
function validate2572(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate2576(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2576)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2572.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate2591);
function validate2591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.permission === void 0 || data.scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "permission", "scopes"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "permission" || key0 === "scopes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate44(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2591.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate2577), check_PermissionSetPage = outermost(validate2596);
var schema391 = { type: ["array", "null"], items: { $ref: "PermissionSet" }, $id: "shared104" };
function validate2601(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate92(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate92)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.ui_access !== void 0 && !validate35(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate35)), data.is_super !== void 0 && !validate35(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate35)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2601.errors = vErrors, vErrors === null;
}
function validate2600(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema391.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2601(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2601));
  }
  return validate2600.errors = vErrors, vErrors === null;
}
function validate2596(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate2600(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2600)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35)), data.feature_toggle !== void 0 && !validate35(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2596.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate2615);
function validate2615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.actions === void 0 || data.ui_access === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "actions", "ui_access"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "ui_access" || key0 === "is_super" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate44(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate44)), data.ui_access !== void 0 && !validate35(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate35)), data.is_super !== void 0 && !validate35(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2615.errors = vErrors, vErrors === null;
}
var check_PermissionActionCatalogue = outermost(validate2621);
var schema395 = { type: ["array", "null"], items: { $ref: "PermissionActionGroup" }, $id: "shared101" };
var schema397 = { type: ["array", "null"], items: { $ref: "PermissionAction" }, $id: "shared103" };
function validate2626(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.has_write_access !== void 0 && !validate35(data.has_write_access, at(instancePath, "/has_write_access")) && (vErrors = more(vErrors, validate35)), data.has_scope !== void 0 && !validate35(data.has_scope, at(instancePath, "/has_scope")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2626.errors = vErrors, vErrors === null;
}
function validate2625(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema397.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2626(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2626));
  }
  return validate2625.errors = vErrors, vErrors === null;
}
function validate2623(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate2625(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2625))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2623.errors = vErrors, vErrors === null;
}
function validate2622(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema395.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2623(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2623));
  }
  return validate2622.errors = vErrors, vErrors === null;
}
var schema399 = { type: ["array", "null"], items: { $ref: "PermissionDependency" }, $id: "shared102" };
var schema401 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared98" };
function validate2639(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema401.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate2639.errors = vErrors, vErrors === null;
}
function validate2637(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependent_on !== void 0 && !validate2639(data.dependent_on, at(instancePath, "/dependent_on")) && (vErrors = more(vErrors, validate2639))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2637.errors = vErrors, vErrors === null;
}
function validate2636(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema399.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2637(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2637));
  }
  return validate2636.errors = vErrors, vErrors === null;
}
function validate2621(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups !== void 0 && !validate2622(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate2622)), data.dependencies !== void 0 && !validate2636(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate2636))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2621.errors = vErrors, vErrors === null;
}
var check_PermissionSet = outermost(validate2601), check_ApplicationScopePage = outermost(validate2644);
var schema403 = { type: ["array", "null"], items: { $ref: "ApplicationScope" }, $id: "shared9" };
var schema406 = { type: "object", properties: { artifacts: { type: ["object", "null"], properties: { image: { $ref: "ScopeExpression" }, function: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" }, codebuild: { $ref: "ScopeExpression" } } }, workloads: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" } } }, infrastructure: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" } } }, entity_scope: { $ref: "ScopeExpression" } }, $id: "ScopeCategories" };
function validate2655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      !(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null && (vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: schema406.properties.artifacts.type })), data0 && typeof data0 == "object" && !Array.isArray(data0) && (data0.image !== void 0 && (validate1802(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate1802))), data0.function !== void 0 && (validate1802(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate1802))), data0.cf !== void 0 && (validate1802(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate1802))), data0.codebuild !== void 0 && (validate1802(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate1802))));
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/workloads", "type", { type: schema406.properties.workloads.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.kubernetes !== void 0 && (validate1802(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate1802))), data5.os !== void 0 && (validate1802(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate1802))), data5.cf !== void 0 && (validate1802(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate1802))));
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null && (vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: schema406.properties.infrastructure.type })), data9 && typeof data9 == "object" && !Array.isArray(data9) && (data9.kubernetes !== void 0 && (validate1802(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate1802))), data9.os !== void 0 && (validate1802(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate1802))));
    }
    data.entity_scope !== void 0 && !validate1802(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate1802));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2655.errors = vErrors, vErrors === null;
}
function validate2654(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2655(data, instancePath) || (vErrors = more(vErrors, validate2655), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2654.errors = vErrors, errors === 0;
}
function validate2649(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2654(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2654))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2649.errors = vErrors, vErrors === null;
}
function validate2648(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema403.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2649(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2649));
  }
  return validate2648.errors = vErrors, vErrors === null;
}
function validate2644(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.result !== void 0 && !validate2648(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2648)), data.more_data_all_pages !== void 0 && !validate27(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate27)), data.is_estimated_count !== void 0 && !validate35(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2644.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate2673);
function validate2677(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "artifacts" || key0 === "workloads" || key0 === "infrastructure" || key0 === "entity_scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          key1 === "image" || key1 === "function" || key1 === "cf" || key1 === "codebuild" || (vErrors = report(vErrors, instancePath + "/artifacts", "additionalProperties", { additionalProperty: key1 }));
        data0.image !== void 0 && (validate2416(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate2416))), data0.function !== void 0 && (validate2416(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate2416))), data0.cf !== void 0 && (validate2416(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate2416))), data0.codebuild !== void 0 && (validate2416(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate2416)));
      } else
        vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: "object" });
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          key2 === "kubernetes" || key2 === "os" || key2 === "cf" || (vErrors = report(vErrors, instancePath + "/workloads", "additionalProperties", { additionalProperty: key2 }));
        data5.kubernetes !== void 0 && (validate2416(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate2416))), data5.os !== void 0 && (validate2416(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate2416))), data5.cf !== void 0 && (validate2416(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate2416)));
      } else
        vErrors = report(vErrors, instancePath + "/workloads", "type", { type: "object" });
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          key3 === "kubernetes" || key3 === "os" || (vErrors = report(vErrors, instancePath + "/infrastructure", "additionalProperties", { additionalProperty: key3 }));
        data9.kubernetes !== void 0 && (validate2416(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate2416))), data9.os !== void 0 && (validate2416(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate2416)));
      } else
        vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: "object" });
    }
    data.entity_scope !== void 0 && !validate2416(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate2416));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2677.errors = vErrors, vErrors === null;
}
function validate2673(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.categories === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "categories"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "owner_email" || key0 === "categories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2677(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2677));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2673.errors = vErrors, vErrors === null;
}
var check_ApplicationScope = outermost(validate2649), check_shared302 = outermost(validate2689);
function validate2690(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description")), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate44(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate44)), data.expiration !== void 0 && !validate27(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate27)), data.roles !== void 0 && !validate44(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate44)), data.permission_ids !== void 0 && !validate710(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate710))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2690.errors = vErrors, vErrors === null;
}
function validate2689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2690(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2690));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2689.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate2698);
function validate2700(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.ip_addresses !== void 0 && !validate44(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate44)), data.roles !== void 0 && !validate44(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate44)), data.group_id !== void 0 && !validate27(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate27)), data.permission_ids !== void 0 && !validate710(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate710))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2700.errors = vErrors, vErrors === null;
}
function validate2698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.body !== void 0 && !validate2700(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2700));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2698.errors = vErrors, vErrors === null;
}
var check_LabelList = outermost(validate2708);
var schema414 = { type: ["array", "null"], items: { $ref: "Label" }, $id: "shared92" };
function validate2710(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2710.errors = vErrors, vErrors === null;
}
function validate2709(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema414.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2710(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2710));
  }
  return validate2709.errors = vErrors, vErrors === null;
}
function validate2708(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate2709(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2709)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2708.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate2717);
function validate2717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2717.errors = vErrors, vErrors === null;
}
var check_Label = outermost(validate2710), check_shared306 = outermost(validate2720);
var schema418 = { type: "string", enum: ["type"], $id: "shared305" };
function validate2721(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "type" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema418.enum })), validate2721.errors = vErrors, vErrors === null;
}
function validate2720(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupBy === void 0 && (vErrors = need(vErrors, data, instancePath, "groupBy"));
    for (let key0 in data)
      key0 !== "groupBy" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupBy !== void 0 && !validate2721(data.groupBy, at(instancePath, "/groupBy")) && (vErrors = more(vErrors, validate2721));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2720.errors = vErrors, vErrors === null;
}
var check_NotificationOutputs = outermost(validate2723);
var schema420 = { type: ["array", "null"], items: { $ref: "NotificationOutput" }, $id: "shared100" };
var schema422 = { type: "string", "x-known": ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared97" };
function validate2728(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "jira" && data !== "email" && data !== "teams" && data !== "webhook" && data !== "splunk" && data !== "serviceNow" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema422["x-known"] })), validate2728.errors = vErrors, vErrors === null;
}
var schema423 = { type: ["object", "null"], additionalProperties: !0, $id: "shared99" };
function validate2733(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema423.type })), validate2733.errors = vErrors, vErrors === null;
}
function validate2725(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2728(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2728)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate27(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate27)), data.template !== void 0 && !validate2639(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2639)), data.properties !== void 0 && !validate2733(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2733))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2725.errors = vErrors, vErrors === null;
}
function validate2724(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema420.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2725(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2725));
  }
  return validate2724.errors = vErrors, vErrors === null;
}
function validate2723(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack !== void 0 && !validate2724(data.slack, at(instancePath, "/slack")) && (vErrors = more(vErrors, validate2724)), data.jira !== void 0 && !validate2724(data.jira, at(instancePath, "/jira")) && (vErrors = more(vErrors, validate2724)), data.email !== void 0 && !validate2724(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate2724)), data.teams !== void 0 && !validate2724(data.teams, at(instancePath, "/teams")) && (vErrors = more(vErrors, validate2724)), data.webhook !== void 0 && !validate2724(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate2724)), data.splunk !== void 0 && !validate2724(data.splunk, at(instancePath, "/splunk")) && (vErrors = more(vErrors, validate2724)), data.serviceNow !== void 0 && !validate2724(data.serviceNow, at(instancePath, "/serviceNow")) && (vErrors = more(vErrors, validate2724))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2723.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate2743);
var schema425 = { type: "string", enum: ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared307" };
function validate2745(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "jira" || data === "email" || data === "teams" || data === "webhook" || data === "splunk" || data === "serviceNow" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema425.enum })), validate2745.errors = vErrors, vErrors === null;
}
function validate2747(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2747.errors = vErrors, vErrors === null;
}
function validate2749(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2749.errors = vErrors, vErrors === null;
}
function validate2743(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "properties"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2745(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2745)), data.properties !== void 0 && !validate2747(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2747)), data.template !== void 0 && !validate2749(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2749));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2743.errors = vErrors, vErrors === null;
}
var check_NotificationOutput = outermost(validate2725), check_shared310 = outermost(validate2752);
function validate2752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type", "properties"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2745(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2745)), data.properties !== void 0 && !validate2747(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2747)), data.template !== void 0 && !validate2749(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2749));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2752.errors = vErrors, vErrors === null;
}
var check_SlackNotifier = outermost(validate2758);
function validate2758(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate24(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate24)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate24(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2758.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate2768), schema430 = { type: "object", additionalProperties: !1, properties: { enabled: { $ref: "shared3" }, channel: { $ref: "shared0" }, webhook_url: { $ref: "shared26" }, user_name: { $ref: "shared0" }, main_text: { $ref: "shared0" }, icon: { $ref: "shared0" }, service_key: { $ref: "shared26" }, type: { $ref: "shared0" }, name: { $ref: "shared0" } }, required: ["enabled"], $id: "shared311" };
function validate2768(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "enabled"));
    for (let key0 in data)
      func2.call(schema430.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate24(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate24)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate24(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2768.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate2778);
var schema433 = { type: "string", "x-known": ["public", "government", "china"], $id: "shared94" };
function validate2807(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "public" && data !== "government" && data !== "china" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema433["x-known"] })), validate2807.errors = vErrors, vErrors === null;
}
function validate2779(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.displayname !== void 0 && !validate22(data.displayname, at(instancePath, "/displayname")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate35(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate35)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.audit !== void 0 && !validate22(data.audit, at(instancePath, "/audit")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate35(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate35)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate35(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate35)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate24(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate24)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate24(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate24)), data.cloud !== void 0 && !validate2807(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2807)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate24(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate24)), data.hasnewlabel !== void 0 && !validate35(data.hasnewlabel, at(instancePath, "/hasnewlabel")) && (vErrors = more(vErrors, validate35)), data.learnmore !== void 0 && !validate22(data.learnmore, at(instancePath, "/learnmore")) && (vErrors = more(vErrors, validate22)), data.logo !== void 0 && !validate22(data.logo, at(instancePath, "/logo")) && (vErrors = more(vErrors, validate22)), data.logofull !== void 0 && !validate22(data.logofull, at(instancePath, "/logofull")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2779.errors = vErrors, vErrors === null;
}
function validate2778(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2779(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2779));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2778.errors = vErrors, vErrors === null;
}
var check_LogService = outermost(validate2779), check_shared313 = outermost(validate2819);
var schema436 = { type: "string", enum: ["public", "government", "china"], $id: "shared95" };
function validate2846(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "public" || data === "government" || data === "china" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema436.enum })), validate2846.errors = vErrors, vErrors === null;
}
function validate2821(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate35(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate35)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate35(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate35)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate35(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate35)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate24(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate24)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate24(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate24)), data.cloud !== void 0 && !validate2846(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2846)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate24(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2821.errors = vErrors, vErrors === null;
}
function validate2819(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2821(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2821));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2819.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate2854), schema437 = { type: ["array", "null"], items: { $ref: "MonitoringSystem" }, $id: "shared314" };
var schema439 = { type: ["string", "null"], format: "password", $id: "shared96" };
function validate2861(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema439.type })), validate2861.errors = vErrors, vErrors === null;
}
function validate2855(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.interval !== void 0 && !validate27(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate27)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate2861(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate2861))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2855.errors = vErrors, vErrors === null;
}
function validate2854(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema437.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2855(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2855));
  }
  return validate2854.errors = vErrors, vErrors === null;
}
var check_MonitoringSystem = outermost(validate2855), check_shared315 = outermost(validate2864);
function validate2864(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.enabled === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "enabled", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "id" || key0 === "enabled" || key0 === "interval" || key0 === "type" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.interval !== void 0 && !validate27(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate27)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2864.errors = vErrors, vErrors === null;
}
var check_LdapSettings = outermost(validate2871);
var schema442 = { type: ["object", "null"], additionalProperties: { $ref: "shared24" }, $id: "shared93" };
function validate2890(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema442.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  return validate2890.errors = vErrors, vErrors === null;
}
function validate2871(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enable !== void 0 && !validate35(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate35)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.port !== void 0 && !validate22(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate22)), data.ssl !== void 0 && !validate35(data.ssl, at(instancePath, "/ssl")) && (vErrors = more(vErrors, validate35)), data.verify_cert !== void 0 && !validate35(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate35)), data.cacert !== void 0 && !validate22(data.cacert, at(instancePath, "/cacert")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.base_dn !== void 0 && !validate22(data.base_dn, at(instancePath, "/base_dn")) && (vErrors = more(vErrors, validate22)), data.object_class !== void 0 && !validate22(data.object_class, at(instancePath, "/object_class")) && (vErrors = more(vErrors, validate22)), data.account_attr_name !== void 0 && !validate22(data.account_attr_name, at(instancePath, "/account_attr_name")) && (vErrors = more(vErrors, validate22)), data.displayname_attr_name !== void 0 && !validate22(data.displayname_attr_name, at(instancePath, "/displayname_attr_name")) && (vErrors = more(vErrors, validate22)), data.dn_attr_name !== void 0 && !validate22(data.dn_attr_name, at(instancePath, "/dn_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_object_class !== void 0 && !validate22(data.group_object_class, at(instancePath, "/group_object_class")) && (vErrors = more(vErrors, validate22)), data.group_name_attr_name !== void 0 && !validate22(data.group_name_attr_name, at(instancePath, "/group_name_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_attr_name !== void 0 && !validate22(data.group_attr_name, at(instancePath, "/group_attr_name")) && (vErrors = more(vErrors, validate22)), data.user_member_attr_name !== void 0 && !validate22(data.user_member_attr_name, at(instancePath, "/user_member_attr_name")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2890(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2890))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2871.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate2893);
function validate2893(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2871(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2871));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2893.errors = vErrors, vErrors === null;
}
var check_SamlSettings = outermost(validate2895);
function validate2895(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.sso_enable !== void 0 && !validate35(data.sso_enable, at(instancePath, "/sso_enable")) && (vErrors = more(vErrors, validate35)), data.slo_enabled !== void 0 && !validate35(data.slo_enabled, at(instancePath, "/slo_enabled")) && (vErrors = more(vErrors, validate35)), data.aqua_creds_enable !== void 0 && !validate35(data.aqua_creds_enable, at(instancePath, "/aqua_creds_enable")) && (vErrors = more(vErrors, validate35)), data.auth_by_role !== void 0 && !validate35(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate35)), data.signed_request !== void 0 && !validate35(data.signed_request, at(instancePath, "/signed_request")) && (vErrors = more(vErrors, validate35)), data.token_provided !== void 0 && !validate35(data.token_provided, at(instancePath, "/token_provided")) && (vErrors = more(vErrors, validate35)), data.idpissuer !== void 0 && !validate22(data.idpissuer, at(instancePath, "/idpissuer")) && (vErrors = more(vErrors, validate22)), data.idpssourl !== void 0 && !validate22(data.idpssourl, at(instancePath, "/idpssourl")) && (vErrors = more(vErrors, validate22)), data.idpslourl !== void 0 && !validate22(data.idpslourl, at(instancePath, "/idpslourl")) && (vErrors = more(vErrors, validate22)), data.assertion_url !== void 0 && !validate22(data.assertion_url, at(instancePath, "/assertion_url")) && (vErrors = more(vErrors, validate22)), data.logout_url !== void 0 && !validate22(data.logout_url, at(instancePath, "/logout_url")) && (vErrors = more(vErrors, validate22)), data.sp_id !== void 0 && !validate22(data.sp_id, at(instancePath, "/sp_id")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.x509cert !== void 0 && !validate22(data.x509cert, at(instancePath, "/x509cert")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2890(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2890))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2895.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate2913);
function validate2913(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2895(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2895));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2913.errors = vErrors, vErrors === null;
}
var check_Oauth2Settings = outermost(validate2915);
function validate2915(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.iss_url !== void 0 && !validate22(data.iss_url, at(instancePath, "/iss_url")) && (vErrors = more(vErrors, validate22)), data.jwks_url !== void 0 && !validate22(data.jwks_url, at(instancePath, "/jwks_url")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2890(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2890))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2915.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate2922);
function validate2922(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2915(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2915));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2922.errors = vErrors, vErrors === null;
}
var check_OpenIdSettings = outermost(validate2924);
function validate2924(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.idp_url !== void 0 && !validate22(data.idp_url, at(instancePath, "/idp_url")) && (vErrors = more(vErrors, validate22)), data.redirect_url !== void 0 && !validate22(data.redirect_url, at(instancePath, "/redirect_url")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate24(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate24)), data.scopes !== void 0 && !validate92(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate92)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.auth_by_role !== void 0 && !validate35(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate35)), data.role_mapping !== void 0 && !validate2890(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2890))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2924.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate2936);
function validate2936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2924(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2924));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2936.errors = vErrors, vErrors === null;
}
var check_IntegrationsState = outermost(validate2938);
function validate2938(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.OIDCSettings !== void 0 && !validate35(data.OIDCSettings, at(instancePath, "/OIDCSettings")) && (vErrors = more(vErrors, validate35)), data.OpenIdSettings !== void 0 && !validate35(data.OpenIdSettings, at(instancePath, "/OpenIdSettings")) && (vErrors = more(vErrors, validate35)), data.SAMLSettings !== void 0 && !validate35(data.SAMLSettings, at(instancePath, "/SAMLSettings")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2938.errors = vErrors, vErrors === null;
}
var check_SystemSettings = outermost(validate2942);
function validate2943(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2943.errors = vErrors, vErrors === null;
}
function validate2942(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dta !== void 0 && !validate2943(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate2943)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2942.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate2948);
function validate2949(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.url === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "url", "token")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate24(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2949.errors = vErrors, vErrors === null;
}
function validate2948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2949(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2949));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2948.errors = vErrors, vErrors === null;
}
var check_Licenses = outermost(validate2953);
function validate2954(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.num_active !== void 0 && !validate27(data.num_active, at(instancePath, "/num_active")) && (vErrors = more(vErrors, validate27)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2954.errors = vErrors, vErrors === null;
}
function validate2958(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.num_repositories !== void 0 && !validate27(data.num_repositories, at(instancePath, "/num_repositories")) && (vErrors = more(vErrors, validate27)), data.num_enforcers !== void 0 && !validate27(data.num_enforcers, at(instancePath, "/num_enforcers")) && (vErrors = more(vErrors, validate27)), data.num_microenforcers !== void 0 && !validate27(data.num_microenforcers, at(instancePath, "/num_microenforcers")) && (vErrors = more(vErrors, validate27)), data.num_vm_enforcers !== void 0 && !validate27(data.num_vm_enforcers, at(instancePath, "/num_vm_enforcers")) && (vErrors = more(vErrors, validate27)), data.num_functions !== void 0 && !validate27(data.num_functions, at(instancePath, "/num_functions")) && (vErrors = more(vErrors, validate27)), data.num_code_repositories !== void 0 && !validate27(data.num_code_repositories, at(instancePath, "/num_code_repositories")) && (vErrors = more(vErrors, validate27)), data.num_advanced_functions !== void 0 && !validate27(data.num_advanced_functions, at(instancePath, "/num_advanced_functions")) && (vErrors = more(vErrors, validate27)), data.num_protected_kube_nodes !== void 0 && !validate27(data.num_protected_kube_nodes, at(instancePath, "/num_protected_kube_nodes")) && (vErrors = more(vErrors, validate27)), data.vshield !== void 0 && !validate35(data.vshield, at(instancePath, "/vshield")) && (vErrors = more(vErrors, validate35)), data.malware_protection !== void 0 && !validate35(data.malware_protection, at(instancePath, "/malware_protection")) && (vErrors = more(vErrors, validate35)), data.dta_repos !== void 0 && !validate27(data.dta_repos, at(instancePath, "/dta_repos")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2958.errors = vErrors, vErrors === null;
}
function validate2957(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.active_production !== void 0 && !validate2958(data.active_production, at(instancePath, "/active_production")) && (vErrors = more(vErrors, validate2958)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2957.errors = vErrors, vErrors === null;
}
function validate2953(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.details !== void 0 && !validate2954(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2954)), data.resources !== void 0 && !validate2957(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2957))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2953.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate2972);
function validate2972(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "registry" || key0 === "hosts" || key0 === "containers_app" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22)), data.containers_app !== void 0 && !validate22(data.containers_app, at(instancePath, "/containers_app")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2972.errors = vErrors, vErrors === null;
}
var check_Dashboard = outermost(validate2976);
function validate2977(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application !== void 0 && !validate22(data.application, at(instancePath, "/application")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2977.errors = vErrors, vErrors === null;
}
function validate2982(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.ok !== void 0 && !validate27(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate27)), data.unregistered !== void 0 && !validate27(data.unregistered, at(instancePath, "/unregistered")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2982.errors = vErrors, vErrors === null;
}
function validate2992(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.ok !== void 0 && !validate27(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2992.errors = vErrors, vErrors === null;
}
function validate2991(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.images !== void 0 && !validate2992(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate2992)), data.vulnerabilities !== void 0 && !validate2992(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate2992))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2991.errors = vErrors, vErrors === null;
}
function validate3002(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.disconnected_count !== void 0 && !validate27(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3002.errors = vErrors, vErrors === null;
}
var schema466 = { type: ["array", "null"], items: { $ref: "DashboardAlert" }, $id: "shared58" };
function validate3007(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.time !== void 0 && !validate27(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate27)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate27(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate27)), data.user_response !== void 0 && !validate22(data.user_response, at(instancePath, "/user_response")) && (vErrors = more(vErrors, validate22)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3007.errors = vErrors, vErrors === null;
}
function validate3006(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema466.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3007(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3007));
  }
  return validate3006.errors = vErrors, vErrors === null;
}
var schema468 = { type: ["array", "null"], items: { $ref: "DashboardAuditEvent" }, $id: "shared59" };
function validate3025(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.time !== void 0 && !validate27(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate27)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate27(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3025.errors = vErrors, vErrors === null;
}
function validate3024(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema468.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3025(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3025));
  }
  return validate3024.errors = vErrors, vErrors === null;
}
function validate2976(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter !== void 0 && !validate2977(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate2977)), data.running_containers !== void 0 && !validate2982(data.running_containers, at(instancePath, "/running_containers")) && (vErrors = more(vErrors, validate2982)), data.registry_counts !== void 0 && !validate2991(data.registry_counts, at(instancePath, "/registry_counts")) && (vErrors = more(vErrors, validate2991)), data.hosts !== void 0 && !validate3002(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate3002)), data.alerts !== void 0 && !validate3006(data.alerts, at(instancePath, "/alerts")) && (vErrors = more(vErrors, validate3006)), data.audit_tickers !== void 0 && !validate3024(data.audit_tickers, at(instancePath, "/audit_tickers")) && (vErrors = more(vErrors, validate3024))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2976.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate3042);
function validate3042(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.trend === void 0 && (vErrors = need(vErrors, data, instancePath, "trend"));
    for (let key0 in data)
      key0 !== "trend" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.trend !== void 0 && !validate22(data.trend, at(instancePath, "/trend")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3042.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate3044), schema471 = { type: ["array", "null"], items: { $ref: "DashboardTrendPoint" }, $id: "shared323" };
function validate3045(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date === void 0 && (vErrors = need(vErrors, data, instancePath, "date")), data.date !== void 0 && !validate27(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.ok !== void 0 && !validate27(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3045.errors = vErrors, vErrors === null;
}
function validate3044(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema471.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3045(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3045));
  }
  return validate3044.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate3054);
function validate3054(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "alert" || key0 === "limit" || key0 === "time" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert !== void 0 && !validate27(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate27)), data.limit !== void 0 && !validate27(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate27)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3054.errors = vErrors, vErrors === null;
}
var check_AuditTotals = outermost(validate3059);
function validate3059(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.success !== void 0 && !validate27(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate27)), data.blocked !== void 0 && !validate27(data.blocked, at(instancePath, "/blocked")) && (vErrors = more(vErrors, validate27)), data.detect !== void 0 && !validate27(data.detect, at(instancePath, "/detect")) && (vErrors = more(vErrors, validate27)), data.alert !== void 0 && !validate27(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3059.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate3065);
var schema477 = { type: "string", enum: ["plan", "user", "key"], $id: "shared325" };
function validate3068(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "plan" || data === "user" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema477.enum })), validate3068.errors = vErrors, vErrors === null;
}
function validate3067(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3068(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3068));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3067.errors = vErrors, vErrors === null;
}
function validate3065(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate3067(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3067));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3065.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate3071);
var schema480 = { type: ["integer", "null"], $id: "shared31" };
function validate3080(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema480.type })), validate3080.errors = vErrors, vErrors === null;
}
var schema481 = { type: ["boolean", "null"], $id: "shared23" };
function validate3083(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema481.type })), validate3083.errors = vErrors, vErrors === null;
}
var schema482 = { type: ["object", "null"], $id: "shared32" };
function validate3086(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema482.type })), validate3086.errors = vErrors, vErrors === null;
}
function validate3074(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.stripe_id !== void 0 && !validate37(data.stripe_id, at(instancePath, "/stripe_id")) && (vErrors = more(vErrors, validate37)), data.referral_code !== void 0 && !validate37(data.referral_code, at(instancePath, "/referral_code")) && (vErrors = more(vErrors, validate37)), data.referred_with !== void 0 && !validate37(data.referred_with, at(instancePath, "/referred_with")) && (vErrors = more(vErrors, validate37)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.current_plan !== void 0 && !validate3080(data.current_plan, at(instancePath, "/current_plan")) && (vErrors = more(vErrors, validate3080)), data.num_allowed_keys !== void 0 && !validate3080(data.num_allowed_keys, at(instancePath, "/num_allowed_keys")) && (vErrors = more(vErrors, validate3080)), data.high_cost_allowed !== void 0 && !validate3083(data.high_cost_allowed, at(instancePath, "/high_cost_allowed")) && (vErrors = more(vErrors, validate3083)), data.trial_end !== void 0 && !validate37(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate37)), data.plan !== void 0 && !validate3086(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate3086)), data.additional_credits !== void 0 && !validate3080(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3080)), data.source !== void 0 && !validate37(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate37)), data.root_user !== void 0 && !validate37(data.root_user, at(instancePath, "/root_user")) && (vErrors = more(vErrors, validate37)), data.aws_marketplace_id !== void 0 && !validate37(data.aws_marketplace_id, at(instancePath, "/aws_marketplace_id")) && (vErrors = more(vErrors, validate37)), data.csp_enabled !== void 0 && !validate3083(data.csp_enabled, at(instancePath, "/csp_enabled")) && (vErrors = more(vErrors, validate3083)), data.suppressions_admin_only !== void 0 && !validate3083(data.suppressions_admin_only, at(instancePath, "/suppressions_admin_only")) && (vErrors = more(vErrors, validate3083)), data.global_suppressions_admin_only !== void 0 && !validate3083(data.global_suppressions_admin_only, at(instancePath, "/global_suppressions_admin_only")) && (vErrors = more(vErrors, validate3083)), data.users_admin_only !== void 0 && !validate3083(data.users_admin_only, at(instancePath, "/users_admin_only")) && (vErrors = more(vErrors, validate3083)), data.integrations_admin_only !== void 0 && !validate3083(data.integrations_admin_only, at(instancePath, "/integrations_admin_only")) && (vErrors = more(vErrors, validate3083)), data.disable_default_emails !== void 0 && !validate3083(data.disable_default_emails, at(instancePath, "/disable_default_emails")) && (vErrors = more(vErrors, validate3083)), data.block_default_group !== void 0 && !validate3083(data.block_default_group, at(instancePath, "/block_default_group")) && (vErrors = more(vErrors, validate3083)), data.presuppress_plugins !== void 0 && !validate3083(data.presuppress_plugins, at(instancePath, "/presuppress_plugins")) && (vErrors = more(vErrors, validate3083)), data.associate_tags !== void 0 && !validate3083(data.associate_tags, at(instancePath, "/associate_tags")) && (vErrors = more(vErrors, validate3083)), data.enforce_oauth !== void 0 && !validate3083(data.enforce_oauth, at(instancePath, "/enforce_oauth")) && (vErrors = more(vErrors, validate3083)), data.scan_scoring !== void 0 && !validate37(data.scan_scoring, at(instancePath, "/scan_scoring")) && (vErrors = more(vErrors, validate37)), data.mttr_enabled !== void 0 && !validate3083(data.mttr_enabled, at(instancePath, "/mttr_enabled")) && (vErrors = more(vErrors, validate3083)), data.visual_enabled !== void 0 && !validate3083(data.visual_enabled, at(instancePath, "/visual_enabled")) && (vErrors = more(vErrors, validate3083)), data.tail_enabled !== void 0 && !validate3083(data.tail_enabled, at(instancePath, "/tail_enabled")) && (vErrors = more(vErrors, validate3083)), data.log_rocket_enabled !== void 0 && !validate3083(data.log_rocket_enabled, at(instancePath, "/log_rocket_enabled")) && (vErrors = more(vErrors, validate3083))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3074.errors = vErrors, vErrors === null;
}
function validate3071(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3074(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3074))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3071.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate3108);
var schema485 = { type: "string", enum: ["usage"], $id: "shared329" };
function validate3110(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "usage" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema485.enum })), validate3110.errors = vErrors, vErrors === null;
}
function validate3109(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3110(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3110));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3109.errors = vErrors, vErrors === null;
}
function validate3108(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "key_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3109(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3109)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3108.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate3114);
var schema488 = { type: ["number", "null"], $id: "shared37" };
function validate3119(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema488.type })), validate3119.errors = vErrors, vErrors === null;
}
function validate3117(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.num_allowed_credits !== void 0 && !validate3119(data.num_allowed_credits, at(instancePath, "/num_allowed_credits")) && (vErrors = more(vErrors, validate3119)), data.num_consumed_credits !== void 0 && !validate3119(data.num_consumed_credits, at(instancePath, "/num_consumed_credits")) && (vErrors = more(vErrors, validate3119)), data.additional_credits !== void 0 && !validate3119(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3119)), data.num_keys !== void 0 && !validate3080(data.num_keys, at(instancePath, "/num_keys")) && (vErrors = more(vErrors, validate3080)), data.num_major_resources !== void 0 && !validate3080(data.num_major_resources, at(instancePath, "/num_major_resources")) && (vErrors = more(vErrors, validate3080)), data.num_registries_dta !== void 0 && !validate3080(data.num_registries_dta, at(instancePath, "/num_registries_dta")) && (vErrors = more(vErrors, validate3080)), data.num_registries_vs !== void 0 && !validate3080(data.num_registries_vs, at(instancePath, "/num_registries_vs")) && (vErrors = more(vErrors, validate3080)), data.num_repositories_dta !== void 0 && !validate3080(data.num_repositories_dta, at(instancePath, "/num_repositories_dta")) && (vErrors = more(vErrors, validate3080)), data.num_repositories_vs !== void 0 && !validate3080(data.num_repositories_vs, at(instancePath, "/num_repositories_vs")) && (vErrors = more(vErrors, validate3080)), data.trial_end !== void 0 && !validate37(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate37)), data.trial_expired !== void 0 && !validate3083(data.trial_expired, at(instancePath, "/trial_expired")) && (vErrors = more(vErrors, validate3083)), data.detailed !== void 0 && !validate1051(data.detailed, at(instancePath, "/detailed")) && (vErrors = more(vErrors, validate1051))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3117.errors = vErrors, vErrors === null;
}
function validate3114(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3117(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3114.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate3133);
function validate3134(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3134.errors = vErrors, vErrors === null;
}
function validate3133(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.svg_logo === void 0 && (vErrors = need(vErrors, data, instancePath, "svg_logo"));
    for (let key0 in data)
      key0 !== "svg_logo" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.svg_logo !== void 0 && !validate3134(data.svg_logo, at(instancePath, "/svg_logo")) && (vErrors = more(vErrors, validate3134));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3133.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate3136);
function validate3136(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3136.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate3139);
var schema494 = { type: "string", enum: ["key", "integration", "test"], $id: "shared336" };
function validate3141(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema494.enum })), validate3141.errors = vErrors, vErrors === null;
}
function validate3140(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3141(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3141));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3140.errors = vErrors, vErrors === null;
}
function validate3145(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate3145.errors = vErrors, vErrors === null;
}
function validate3139(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3140(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3140)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3139.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate3147);
var schema499 = { type: "integer", "x-known": [1, 2], $id: "CspmTriggerResult" };
function validate3153(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema499["x-known"] })), validate3153.errors = vErrors, vErrors === null;
}
var schema502 = { type: ["array", "null"], items: { $ref: "CspmUser" }, $id: "shared43" };
var schema504 = { type: ["array", "null"], items: { $ref: "CspmGroup" }, $id: "shared56" }, wrapper0 = { validate: validate3172 };
function validate3196(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema504.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper0.validate(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, wrapper0.validate));
  }
  return validate3196.errors = vErrors, vErrors === null;
}
var schema505 = { type: ["array", "null"], items: { $ref: "CspmLogin" }, $id: "shared57" };
function validate3200(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.ip_address !== void 0 && !validate37(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate37)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.csp_roles !== void 0 && !validate92(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate92)), data.cspm_groups !== void 0 && !validate92(data.cspm_groups, at(instancePath, "/cspm_groups")) && (vErrors = more(vErrors, validate92)), data.groups !== void 0 && !validate92(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3200.errors = vErrors, vErrors === null;
}
function validate3199(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema505.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3200(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3200));
  }
  return validate3199.errors = vErrors, vErrors === null;
}
function validate3178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.email === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "email")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.confirmed !== void 0 && !validate3083(data.confirmed, at(instancePath, "/confirmed")) && (vErrors = more(vErrors, validate3083)), data.password_reset !== void 0 && !validate3083(data.password_reset, at(instancePath, "/password_reset")) && (vErrors = more(vErrors, validate3083)), data.send_announcements !== void 0 && !validate3083(data.send_announcements, at(instancePath, "/send_announcements")) && (vErrors = more(vErrors, validate3083)), data.send_scan_results !== void 0 && !validate3083(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate3083)), data.send_new_plugins !== void 0 && !validate3083(data.send_new_plugins, at(instancePath, "/send_new_plugins")) && (vErrors = more(vErrors, validate3083)), data.send_new_risks !== void 0 && !validate3083(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate3083)), data.account_admin !== void 0 && !validate3083(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate3083)), data.mfa_enabled !== void 0 && !validate3083(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate3083)), data.csp_roles !== void 0 && !validate92(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate92)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate37(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate37)), data.provider !== void 0 && !validate37(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate37)), data.multiaccount !== void 0 && !validate3083(data.multiaccount, at(instancePath, "/multiaccount")) && (vErrors = more(vErrors, validate3083)), data.count_failed_signin !== void 0 && !validate3080(data.count_failed_signin, at(instancePath, "/count_failed_signin")) && (vErrors = more(vErrors, validate3080)), data.last_signin_attempt !== void 0 && !validate37(data.last_signin_attempt, at(instancePath, "/last_signin_attempt")) && (vErrors = more(vErrors, validate37)), data.groups !== void 0 && !validate3196(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate3196)), data.user_groups !== void 0 && !validate3196(data.user_groups, at(instancePath, "/user_groups")) && (vErrors = more(vErrors, validate3196)), data.logins !== void 0 && !validate3199(data.logins, at(instancePath, "/logins")) && (vErrors = more(vErrors, validate3199))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3178.errors = vErrors, vErrors === null;
}
function validate3177(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema502.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3178(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3178));
  }
  return validate3177.errors = vErrors, vErrors === null;
}
function validate3172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_admin !== void 0 && !validate35(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate35)), data.users !== void 0 && !validate3177(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate3177))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3172.errors = vErrors, vErrors === null;
}
function validate3160(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.last_scanned !== void 0 && !validate37(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate37)), data.scan_disabled !== void 0 && !validate3083(data.scan_disabled, at(instancePath, "/scan_disabled")) && (vErrors = more(vErrors, validate3083)), data.role_arn !== void 0 && !validate37(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate37)), data.paid !== void 0 && !validate3083(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate3083)), data.cloudtrail_connected !== void 0 && !validate3083(data.cloudtrail_connected, at(instancePath, "/cloudtrail_connected")) && (vErrors = more(vErrors, validate3083)), data.interval !== void 0 && !validate3080(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate3080)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate3080(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3080)), data.group !== void 0 && !validate3172(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate3172))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3160.errors = vErrors, vErrors === null;
}
var schema507 = { type: ["array", "null"], items: { $ref: "CspmIntegration" }, $id: "shared33" };
var schema509 = { type: "string", "x-known": ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationType" };
function validate3217(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "sns" && data !== "email" && data !== "pagerduty" && data !== "teams" && data !== "opsgenie" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema509["x-known"] })), validate3217.errors = vErrors, vErrors === null;
}
function validate3222(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate24(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate24)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate24(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3222.errors = vErrors, vErrors === null;
}
function validate3214(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate3217(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3217)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.send_scan_results !== void 0 && !validate35(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate35)), data.send_new_risks !== void 0 && !validate35(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate35)), data.settings !== void 0 && !validate3222(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3222)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate37(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate37))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3214.errors = vErrors, vErrors === null;
}
function validate3213(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema507.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3214(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3214));
  }
  return validate3213.errors = vErrors, vErrors === null;
}
var schema512 = { type: "string", "x-known": ["low", "medium", "high", "critical"], $id: "CspmSeverity" };
function validate3239(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && data !== "critical" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema512["x-known"] })), validate3239.errors = vErrors, vErrors === null;
}
function validate3244(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3244.errors = vErrors, vErrors === null;
}
var schema514 = { type: ["array", "null"], items: { $ref: "CspmSeverityOverride" }, $id: "shared55" };
function validate3249(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.severity !== void 0 && !validate3239(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3239))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3249.errors = vErrors, vErrors === null;
}
function validate3248(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema514.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3249(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3249));
  }
  return validate3248.errors = vErrors, vErrors === null;
}
function validate3232(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate37(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate37)), data.more_info !== void 0 && !validate37(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate37)), data.severity !== void 0 && !validate3239(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3239)), data.recommended_action !== void 0 && !validate37(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate37)), data.link !== void 0 && !validate37(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate37)), data.category_id !== void 0 && !validate32(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate32)), data.category !== void 0 && !validate3244(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate3244)), data.severities !== void 0 && !validate3248(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate3248))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3232.errors = vErrors, vErrors === null;
}
function validate3151(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.result !== void 0 && !validate3153(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3153)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32)), data.account_id !== void 0 && !validate32(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate32)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160)), data.integrations !== void 0 && !validate3213(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3213)), data.test !== void 0 && !validate3232(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3232))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3151.errors = vErrors, vErrors === null;
}
function validate3150(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3151(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3151));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3150.errors = vErrors, vErrors === null;
}
function validate3147(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3150(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3150))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3147.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate3257);
var schema517 = { type: "integer", enum: [1, 2], $id: "CspmTriggerResultInput" };
function validate3258(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema517.enum })), validate3258.errors = vErrors, vErrors === null;
}
function validate3263(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate32(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3263.errors = vErrors, vErrors === null;
}
function validate3257(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result === void 0 || data.key_id === void 0 || data.test_id === void 0) && (vErrors = need(vErrors, data, instancePath, "result", "key_id", "test_id"));
    for (let key0 in data)
      key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "test_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3258(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3258)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32)), data.integration_ids !== void 0 && !validate3263(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3263));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3257.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate3266);
function validate3266(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3151(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3151))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3266.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate3270);
function validate3270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate3140(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3140));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3270.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate3273);
function validate3273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.result !== void 0 && !validate3258(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3258)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.integration_ids !== void 0 && !validate3263(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3263));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3273.errors = vErrors, vErrors === null;
}
var check_CspmEmptyAnswer = outermost(validate3279);
function validate3279(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate238(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3279.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate3283);
function validate3283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3283.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate3285);
function validate3285(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "open_access" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.open_access !== void 0 && !validate35(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate35)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3285.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate3289);
var schema528 = { type: ["array", "null"], items: { $ref: "CspmId" }, $id: "shared34" };
function validate3301(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema528.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate32(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate32));
  }
  return validate3301.errors = vErrors, vErrors === null;
}
function validate3293(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.access_key !== void 0 && !validate22(data.access_key, at(instancePath, "/access_key")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate24(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate37(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate37)), data.enabled !== void 0 && !validate3083(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate3083)), data.ip_addresses !== void 0 && !validate92(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate92)), data.roles !== void 0 && !validate92(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate92)), data.permission_ids !== void 0 && !validate3301(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3301)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate37(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate37)), data.expiration !== void 0 && !validate3080(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate3080)), data.whitelisted !== void 0 && !validate3083(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate3083)), data.iac_token !== void 0 && !validate3083(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate3083)), data.system_key !== void 0 && !validate3083(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate3083)), data.open_access !== void 0 && !validate3083(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate3083)), data.scans_per_month !== void 0 && !validate3080(data.scans_per_month, at(instancePath, "/scans_per_month")) && (vErrors = more(vErrors, validate3080)), data.account_id !== void 0 && !validate32(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate32)), data.owner !== void 0 && !validate3080(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate3080)), data.group_id !== void 0 && !validate3080(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3080))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3293.errors = vErrors, vErrors === null;
}
function validate3292(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3293(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3293));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3292.errors = vErrors, vErrors === null;
}
function validate3317(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.next_offset !== void 0 && !validate3080(data.next_offset, at(instancePath, "/next_offset")) && (vErrors = more(vErrors, validate3080))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3317.errors = vErrors, vErrors === null;
}
function validate3289(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3292(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3292)), data.meta !== void 0 && !validate3317(data.meta, at(instancePath, "/meta")) && (vErrors = more(vErrors, validate3317))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3289.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate3321), schema530 = { type: "object", additionalProperties: !1, properties: { description: { $ref: "shared333" }, source_key_id: { $ref: "shared0" }, ip_addresses: { $ref: "shared24" }, expiration: { $ref: "shared183" }, roles: { $ref: "shared24" }, permission_ids: { $ref: "shared342" }, whitelisted: { $ref: "shared3" }, iac_token: { $ref: "shared3" }, system_key: { $ref: "shared3" } }, required: ["description"], $id: "shared351" };
function validate3321(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description"));
    for (let key0 in data)
      func2.call(schema530.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate3134(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate3134)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate44(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate44)), data.expiration !== void 0 && !validate223(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate223)), data.roles !== void 0 && !validate44(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate44)), data.permission_ids !== void 0 && !validate3263(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3263)), data.whitelisted !== void 0 && !validate35(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate35)), data.iac_token !== void 0 && !validate35(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate35)), data.system_key !== void 0 && !validate35(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3321.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate3331);
function validate3331(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3293(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3293))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3331.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate3335);
function validate3335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "description" || key0 === "enabled" || key0 === "ip_addresses" || key0 === "roles" || key0 === "group_id" || key0 === "permission_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.ip_addresses !== void 0 && !validate44(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate44)), data.roles !== void 0 && !validate92(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate92)), data.group_id !== void 0 && !validate32(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate32)), data.permission_ids !== void 0 && !validate3263(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3263));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3335.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate3343);
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate3344(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3344.errors = vErrors, vErrors === null;
}
function validate3343(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.start_date !== void 0 && !validate3344(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3344)), data.end_date !== void 0 && !validate3344(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3344)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3343.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate3349);
var schema537 = { type: "object", properties: { id: { $ref: "CspmId" }, ip_address: { $ref: "shared30" }, resource: { $ref: "shared0" }, resource_id: { $ref: "shared31" }, action: { $ref: "shared0" }, message: { $ref: "shared30" }, user: { type: ["object", "null"], properties: { email: { $ref: "shared0" } } }, apikey: { type: ["object", "null"], properties: { access_key: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmAuditLog" };
function validate3353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.ip_address !== void 0 && !validate37(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate37)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate3080(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate3080)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.user !== void 0) {
      let data6 = data.user;
      !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null && (vErrors = report(vErrors, instancePath + "/user", "type", { type: schema537.properties.user.type })), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.email !== void 0 && (validate22(data6.email, at(instancePath, "/user/email")) || (vErrors = more(vErrors, validate22)));
    }
    if (data.apikey !== void 0) {
      let data8 = data.apikey;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/apikey", "type", { type: schema537.properties.apikey.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.access_key !== void 0 && (validate22(data8.access_key, at(instancePath, "/apikey/access_key")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3353.errors = vErrors, vErrors === null;
}
function validate3352(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3353(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3353));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3352.errors = vErrors, vErrors === null;
}
function validate3349(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3352(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3352))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3349.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate3364), schema538 = { type: "object", additionalProperties: !1, properties: { result: { $ref: "CspmResultValueInput" }, region: { $ref: "shared0" }, action: { $ref: "shared0" }, start_date: { $ref: "shared354" }, end_date: { $ref: "shared354" }, key_id: { $ref: "CspmId" }, expand: { $ref: "shared359" }, page: { $ref: "shared183" }, pagesize: { $ref: "shared183" }, order_by: { $ref: "shared0" }, order: { $ref: "shared360" }, limit: { $ref: "shared183" }, offset: { $ref: "shared338" } }, $id: "shared361" }, schema539 = { type: "integer", enum: [0, 1, 2, 3], $id: "CspmResultValueInput" };
function validate3365(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema539.enum })), validate3365.errors = vErrors, vErrors === null;
}
var schema541 = { type: "string", enum: ["key"], $id: "shared358" };
function validate3373(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "key" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema541.enum })), validate3373.errors = vErrors, vErrors === null;
}
function validate3372(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3373(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3373));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3372.errors = vErrors, vErrors === null;
}
var schema542 = { type: "string", enum: ["asc", "desc"], $id: "shared360" };
function validate3379(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema542.enum })), validate3379.errors = vErrors, vErrors === null;
}
function validate3364(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema538.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3365(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3365)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate3344(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3344)), data.end_date !== void 0 && !validate3344(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3344)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate3372(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3372)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3379(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3379)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3364.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate3383);
var schema544 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, events: { $ref: "shared42" }, Events: { $ref: "shared42" } }, items: { $ref: "CspmEvent" }, $id: "CspmEventList" };
var schema546 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "CspmResultValue" };
function validate3397(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema546["x-known"] })), validate3397.errors = vErrors, vErrors === null;
}
function validate3387(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.ip_address !== void 0 && !validate37(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate37)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.caller !== void 0 && !validate37(data.caller, at(instancePath, "/caller")) && (vErrors = more(vErrors, validate37)), data.details !== void 0 && !validate37(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate37)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.region !== void 0 && !validate37(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate37)), data.result !== void 0 && !validate3397(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3397)), data.stored_id !== void 0 && !validate37(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate37)), data.stored_data !== void 0 && !validate3086(data.stored_data, at(instancePath, "/stored_data")) && (vErrors = more(vErrors, validate3086)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3387.errors = vErrors, vErrors === null;
}
var schema547 = { type: ["array", "null"], items: { $ref: "CspmEvent" }, $id: "shared42" };
function validate3407(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema547.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3387(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3387));
  }
  return validate3407.errors = vErrors, vErrors === null;
}
function validate3386(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema544.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3387(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3387));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.totalPages !== void 0 && !validate27(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.events !== void 0 && !validate3407(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate3407)), data.Events !== void 0 && !validate3407(data.Events, at(instancePath, "/Events")) && (vErrors = more(vErrors, validate3407))), validate3386.errors = vErrors, vErrors === null;
}
function validate3383(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3386(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3386))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3383.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate3412);
function validate3412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3387(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3387))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3412.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate3416);
function validate3416(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.test_id === void 0 && (vErrors = need(vErrors, data, instancePath, "test_id"));
    for (let key0 in data)
      key0 !== "test_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3416.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate3418);
var schema553 = { type: ["array", "null"], items: { $ref: "CspmAuditedScan" }, $id: "shared35" };
var schema555 = { type: ["array", "null"], items: { $ref: "CspmAuditedResult" }, $id: "shared36" };
function validate3429(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result !== void 0 && !validate3397(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3397)), data.resource !== void 0 && !validate37(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate37)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.region !== void 0 && !validate37(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate37)), data.scan_id !== void 0 && !validate32(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate32))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3429.errors = vErrors, vErrors === null;
}
function validate3428(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema555.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3429(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3429));
  }
  return validate3428.errors = vErrors, vErrors === null;
}
function validate3426(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.results !== void 0 && !validate3428(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3428))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3426.errors = vErrors, vErrors === null;
}
function validate3425(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema553.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3426(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3426));
  }
  return validate3425.errors = vErrors, vErrors === null;
}
function validate3422(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.scans !== void 0 && !validate3425(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate3425))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3422.errors = vErrors, vErrors === null;
}
function validate3421(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3422(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3422));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3421.errors = vErrors, vErrors === null;
}
function validate3418(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3421(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3421))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3418.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate3441);
function validate3441(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3441.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate3444);
function validate3447(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3244(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3447.errors = vErrors, vErrors === null;
}
function validate3444(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3447(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3447))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3444.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate3450);
function validate3450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3244(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3244))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3450.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate3454);
function validate3454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.scan_id === void 0 || data.program_id === void 0) && (vErrors = need(vErrors, data, instancePath, "scan_id", "program_id"));
    for (let key0 in data)
      key0 === "scan_id" || key0 === "program_id" || key0 === "summary" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate32(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate32)), data.program_id !== void 0 && !validate32(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate32)), data.summary !== void 0 && !validate22(data.summary, at(instancePath, "/summary")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3454.errors = vErrors, vErrors === null;
}
var check_shared373 = outermost(validate3458);
var schema565 = { type: ["array", "null"], items: { $ref: "CspmComplianceTest" }, $id: "shared38" };
var schema567 = { type: ["array", "null"], items: { $ref: "CspmScanResult" }, $id: "shared39" };
function validate3483(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.result !== void 0 && !validate3397(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3397)), data.resource !== void 0 && !validate37(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate37)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.region !== void 0 && !validate37(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate37)), data.discovered !== void 0 && !validate3083(data.discovered, at(instancePath, "/discovered")) && (vErrors = more(vErrors, validate3083)), data.created !== void 0 && !validate37(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate37)), data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32)), data.test !== void 0 && !validate3232(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3232)), data.custom !== void 0 && !validate3083(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate3083)), data.scan_id !== void 0 && !validate32(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate32))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3483.errors = vErrors, vErrors === null;
}
function validate3482(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema567.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3483(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3483));
  }
  return validate3482.errors = vErrors, vErrors === null;
}
function validate3469(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate37(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate37)), data.more_info !== void 0 && !validate37(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate37)), data.recommended_action !== void 0 && !validate37(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate37)), data.link !== void 0 && !validate37(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate37)), data.category_id !== void 0 && !validate32(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate32)), data.default !== void 0 && !validate3083(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate3083)), data.hipaa_enabled !== void 0 && !validate3083(data.hipaa_enabled, at(instancePath, "/hipaa_enabled")) && (vErrors = more(vErrors, validate3083)), data.hipaa_description !== void 0 && !validate37(data.hipaa_description, at(instancePath, "/hipaa_description")) && (vErrors = more(vErrors, validate37)), data.account_id !== void 0 && !validate3080(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3080)), data.results !== void 0 && !validate3482(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3482))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3469.errors = vErrors, vErrors === null;
}
function validate3468(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema565.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3469(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3469));
  }
  return validate3468.errors = vErrors, vErrors === null;
}
function validate3462(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate37(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate37)), data.program_id !== void 0 && !validate32(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate32)), data.compliance !== void 0 && !validate3119(data.compliance, at(instancePath, "/compliance")) && (vErrors = more(vErrors, validate3119)), data.tests !== void 0 && !validate3468(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate3468))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3462.errors = vErrors, vErrors === null;
}
function validate3461(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3462(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3462));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3461.errors = vErrors, vErrors === null;
}
function validate3458(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3461(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3461))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3458.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate3501);
function validate3501(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate44(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate44)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3501.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate3505);
function validate3509(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate37(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate37)), data.account_id !== void 0 && !validate3080(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3080))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3509.errors = vErrors, vErrors === null;
}
function validate3508(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3509(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3509));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3508.errors = vErrors, vErrors === null;
}
function validate3505(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3508(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3508))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3505.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate3516);
function validate3516(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3134(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3134)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3516.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate3519);
function validate3519(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3509(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3509))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3519.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate3523);
var schema576 = { type: "string", enum: ["scan", "compliance"], $id: "shared379" };
function validate3524(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "scan" || data === "compliance" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema576.enum })), validate3524.errors = vErrors, vErrors === null;
}
function validate3523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report", "scan_id"));
    for (let key0 in data)
      key0 === "report" || key0 === "scan_id" || key0 === "program_id" || key0 === "program_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report !== void 0 && !validate3524(data.report, at(instancePath, "/report")) && (vErrors = more(vErrors, validate3524)), data.scan_id !== void 0 && !validate32(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate32)), data.program_id !== void 0 && !validate32(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate32)), data.program_ids !== void 0 && !validate3263(data.program_ids, at(instancePath, "/program_ids")) && (vErrors = more(vErrors, validate3263));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3523.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate3529);
function validate3532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.url === void 0 && (vErrors = need(vErrors, data, instancePath, "url")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3532.errors = vErrors, vErrors === null;
}
function validate3529(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3532(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3532))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3529.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate3535);
function validate3539(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate37(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate37)), data.created !== void 0 && !validate37(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate37)), data.program_id !== void 0 && !validate32(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate32))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3539.errors = vErrors, vErrors === null;
}
function validate3538(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3539(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3539));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3538.errors = vErrors, vErrors === null;
}
function validate3535(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3538(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3538))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3535.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate3547);
function validate3547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3539(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3539))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3547.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate3551);
var schema585 = { type: "string", enum: ["test"], $id: "shared385" };
function validate3554(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "test" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema585.enum })), validate3554.errors = vErrors, vErrors === null;
}
function validate3553(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3554(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3554));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3553.errors = vErrors, vErrors === null;
}
function validate3551(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate3553(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3553));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3551.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate3557);
var schema587 = { type: "string", enum: ["adding", "removing"], $id: "shared388" };
function validate3561(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema587.enum })), validate3561.errors = vErrors, vErrors === null;
}
function validate3557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "action" || key0 === "test_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate3134(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3134)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate3561(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3561)), data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3557.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate3564);
var schema590 = { type: "string", enum: ["integration", "key"], $id: "shared390" };
function validate3566(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "integration" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema590.enum })), validate3566.errors = vErrors, vErrors === null;
}
function validate3565(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3566(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3566));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3565.errors = vErrors, vErrors === null;
}
function validate3564(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3565(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3565)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3564.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate3571);
function validate3575(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.integration_id !== void 0 && !validate32(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate32)), data.send_new_risks !== void 0 && !validate35(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate35)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160)), data.integration !== void 0 && !validate3214(data.integration, at(instancePath, "/integration")) && (vErrors = more(vErrors, validate3214))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3575.errors = vErrors, vErrors === null;
}
function validate3574(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3575(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3575));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3574.errors = vErrors, vErrors === null;
}
function validate3571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3574(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3574))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3571.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate3585);
function validate3585(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.send_new_risks === void 0 || data.key_id === void 0 || data.integration_id === void 0) && (vErrors = need(vErrors, data, instancePath, "send_new_risks", "key_id", "integration_id"));
    for (let key0 in data)
      key0 === "send_new_risks" || key0 === "key_id" || key0 === "integration_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.send_new_risks !== void 0 && !validate35(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate35)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.integration_id !== void 0 && !validate32(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3585.errors = vErrors, vErrors === null;
}
var check_shared396 = outermost(validate3589);
function validate3589(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3575(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3575))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3589.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate3593);
function validate3593(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate3565(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3565));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3593.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate3596);
function validate3596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.send_new_risks === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "send_new_risks"));
    for (let key0 in data)
      key0 === "id" || key0 === "send_new_risks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.send_new_risks !== void 0 && !validate35(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3596.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate3599);
function validate3602(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3172(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3602.errors = vErrors, vErrors === null;
}
function validate3599(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3602(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3602))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3599.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate3605);
function validate3606(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 25 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 25 }, "must NOT have more than 25 characters")), func3(data) < 2 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 2 }, "must NOT have fewer than 2 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3606.errors = vErrors, vErrors === null;
}
function validate3605(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3606(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3606));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3605.errors = vErrors, vErrors === null;
}
var check_shared402 = outermost(validate3608);
function validate3608(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3172(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3172))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3608.errors = vErrors, vErrors === null;
}
var check_shared404 = outermost(validate3612);
function validate3615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3606(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3606));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3615.errors = vErrors, vErrors === null;
}
var schema607 = { type: "string", enum: ["adding", "removing", "updating"], $id: "shared44" };
function validate3620(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || data === "updating" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema607.enum })), validate3620.errors = vErrors, vErrors === null;
}
function validate3618(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.action === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "action"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "action" || key0 === "group_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.action !== void 0 && !validate3620(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3620)), data.group_admin !== void 0 && !validate35(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3618.errors = vErrors, vErrors === null;
}
function validate3614(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate3615(data, instancePath) || (vErrors = more(vErrors, validate3615), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate3618(data, instancePath) || (vErrors = more(vErrors, validate3618), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate3614.errors = vErrors, errors === 0;
}
function validate3612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.body !== void 0 && !validate3614(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3614));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3612.errors = vErrors, vErrors === null;
}
var check_shared406 = outermost(validate3625);
function validate3628(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3214(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3628.errors = vErrors, vErrors === null;
}
function validate3625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3628(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3628))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3625.errors = vErrors, vErrors === null;
}
var check_shared407 = outermost(validate3631);
var schema611 = { type: "string", enum: ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationTypeInput" };
function validate3633(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "sns" || data === "email" || data === "pagerduty" || data === "teams" || data === "opsgenie" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema611.enum })), validate3633.errors = vErrors, vErrors === null;
}
function validate3638(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate24(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate24)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate24(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3638.errors = vErrors, vErrors === null;
}
function validate3631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.settings === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "settings"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3134(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3134)), data.type !== void 0 && !validate3633(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3633)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.send_scan_results !== void 0 && !validate35(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate35)), data.send_new_risks !== void 0 && !validate35(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate35)), data.settings !== void 0 && !validate3638(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3638));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3631.errors = vErrors, vErrors === null;
}
var check_shared408 = outermost(validate3644);
function validate3644(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3214(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3214))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3644.errors = vErrors, vErrors === null;
}
var check_shared409 = outermost(validate3648);
function validate3648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.send_scan_results !== void 0 && !validate35(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate35)), data.send_new_risks !== void 0 && !validate35(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate35)), data.settings !== void 0 && !validate3638(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3638));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3648.errors = vErrors, vErrors === null;
}
var check_shared410 = outermost(validate3654);
function validate3654(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "paid" || key0 === "cloud" || key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "order" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.paid !== void 0 && !validate35(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate35)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3379(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3379)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3654.errors = vErrors, vErrors === null;
}
var check_shared411 = outermost(validate3663);
var schema617 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, keys: { $ref: "shared46" } }, items: { $ref: "CspmKey" }, $id: "CspmKeyList" }, schema618 = { type: ["array", "null"], items: { $ref: "CspmKey" }, $id: "shared46" };
function validate3672(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema618.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3160(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3160));
  }
  return validate3672.errors = vErrors, vErrors === null;
}
function validate3666(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema617.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3160(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3160));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.totalPages !== void 0 && !validate27(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.keys !== void 0 && !validate3672(data.keys, at(instancePath, "/keys")) && (vErrors = more(vErrors, validate3672))), validate3666.errors = vErrors, vErrors === null;
}
function validate3663(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3666(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3666))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3663.errors = vErrors, vErrors === null;
}
var check_shared412 = outermost(validate3676), schema619 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared333" }, cloud: { $ref: "shared0" }, group_id: { $ref: "CspmId" }, role_arn: { $ref: "shared0" }, external_id: { $ref: "shared0" }, connection: { $ref: "CspmKeyConnection" }, autoconnect: { $ref: "shared3" }, base_cspm: { $ref: "shared3" }, enabled_regions: { $ref: "shared0" }, display_name: { $ref: "shared0" } }, required: ["name", "group_id"], $id: "shared412" };
function validate3683(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_id === void 0 || data.key_value === void 0 || data.directory_id === void 0 || data.subscription_id === void 0) && (vErrors = need(vErrors, data, instancePath, "application_id", "key_value", "directory_id", "subscription_id"));
    for (let key0 in data)
      key0 === "application_id" || key0 === "key_value" || key0 === "directory_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_id !== void 0 && !validate22(data.application_id, at(instancePath, "/application_id")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate24(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate24)), data.directory_id !== void 0 && !validate22(data.directory_id, at(instancePath, "/directory_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3683.errors = vErrors, vErrors === null;
}
function validate3689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tenancy_id === void 0 || data.user_id === void 0 || data.key_fingerprint === void 0 || data.key_value === void 0 || data.compartment_id === void 0) && (vErrors = need(vErrors, data, instancePath, "tenancy_id", "user_id", "key_fingerprint", "key_value", "compartment_id"));
    for (let key0 in data)
      key0 === "tenancy_id" || key0 === "user_id" || key0 === "key_fingerprint" || key0 === "key_value" || key0 === "compartment_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tenancy_id !== void 0 && !validate22(data.tenancy_id, at(instancePath, "/tenancy_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate22(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate22)), data.key_fingerprint !== void 0 && !validate22(data.key_fingerprint, at(instancePath, "/key_fingerprint")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate24(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate24)), data.compartment_id !== void 0 && !validate22(data.compartment_id, at(instancePath, "/compartment_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3689.errors = vErrors, vErrors === null;
}
function validate3696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.project_id === void 0 || data.client_email === void 0 || data.private_key === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "project_id", "client_email", "private_key"));
    for (let key0 in data)
      key0 === "type" || key0 === "project_id" || key0 === "client_email" || key0 === "private_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate24(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3696.errors = vErrors, vErrors === null;
}
function validate3682(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure" || key0 === "oracle" || key0 === "google" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure !== void 0 && !validate3683(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate3683)), data.oracle !== void 0 && !validate3689(data.oracle, at(instancePath, "/oracle")) && (vErrors = more(vErrors, validate3689)), data.google !== void 0 && !validate3696(data.google, at(instancePath, "/google")) && (vErrors = more(vErrors, validate3696));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3682.errors = vErrors, vErrors === null;
}
function validate3676(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.group_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "group_id"));
    for (let key0 in data)
      func2.call(schema619.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3134(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3134)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate32(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate32)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.connection !== void 0 && !validate3682(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3682)), data.autoconnect !== void 0 && !validate35(data.autoconnect, at(instancePath, "/autoconnect")) && (vErrors = more(vErrors, validate35)), data.base_cspm !== void 0 && !validate35(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate35)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3676.errors = vErrors, vErrors === null;
}
var check_shared413 = outermost(validate3707);
function validate3707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3160(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3160))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3707.errors = vErrors, vErrors === null;
}
var check_shared417 = outermost(validate3711);
var pattern2 = new RegExp("^[a-zA-Z0-9_-]{1,100}$", "u");
function validate3717(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" && (pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"'))), validate3717.errors = vErrors, vErrors === null;
}
function validate3719(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3719.errors = vErrors, vErrors === null;
}
function validate3716(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate3717(key0, instancePath) || (vErrors = more(vErrors, validate3717), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = report(vErrors, instancePath, "propertyNames", { propertyName: key0 }, "property name must be valid"), errors++);
    }
    for (let key1 in data)
      validate3719(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate3719), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3716.errors = vErrors, errors === 0;
}
function validate3722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "aws" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.aws !== void 0) {
      let data0 = data.aws;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.external_id === void 0 && (vErrors = report(vErrors, instancePath + "/aws", "required", { missingProperty: "external_id" })), data0.role_name === void 0 && (vErrors = report(vErrors, instancePath + "/aws", "required", { missingProperty: "role_name" }));
        for (let key1 in data0)
          key1 === "external_id" || key1 === "role_name" || (vErrors = report(vErrors, instancePath + "/aws", "additionalProperties", { additionalProperty: key1 }));
        data0.external_id !== void 0 && (validate22(data0.external_id, at(instancePath, "/aws/external_id")) || (vErrors = more(vErrors, validate22))), data0.role_name !== void 0 && (validate22(data0.role_name, at(instancePath, "/aws/role_name")) || (vErrors = more(vErrors, validate22)));
      } else
        vErrors = report(vErrors, instancePath + "/aws", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3722.errors = vErrors, vErrors === null;
}
function validate3726(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "aws" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.aws !== void 0) {
      let data0 = data.aws;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role_arn === void 0 && (vErrors = report(vErrors, instancePath + "/aws", "required", { missingProperty: "role_arn" })), data0.external_id === void 0 && (vErrors = report(vErrors, instancePath + "/aws", "required", { missingProperty: "external_id" }));
        for (let key1 in data0)
          key1 === "role_arn" || key1 === "external_id" || key1 === "version" || (vErrors = report(vErrors, instancePath + "/aws", "additionalProperties", { additionalProperty: key1 }));
        data0.role_arn !== void 0 && (validate22(data0.role_arn, at(instancePath, "/aws/role_arn")) || (vErrors = more(vErrors, validate22))), data0.external_id !== void 0 && (validate22(data0.external_id, at(instancePath, "/aws/external_id")) || (vErrors = more(vErrors, validate22)));
      } else
        vErrors = report(vErrors, instancePath + "/aws", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3726.errors = vErrors, vErrors === null;
}
function validate3711(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "paid" || key0 === "interval" || key0 === "group_id" || key0 === "tags" || key0 === "connection" || key0 === "remediation_connection" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.paid !== void 0 && !validate35(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate35)), data.interval !== void 0 && !validate223(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate223)), data.group_id !== void 0 && !validate32(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate32)), data.tags !== void 0 && !validate3716(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate3716)), data.connection !== void 0 && !validate3722(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3722)), data.remediation_connection !== void 0 && !validate3726(data.remediation_connection, at(instancePath, "/remediation_connection")) && (vErrors = more(vErrors, validate3726));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3711.errors = vErrors, vErrors === null;
}
var check_shared419 = outermost(validate3730);
function validate3731(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 50 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 50 }, "must be <= 50")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate3731.errors = vErrors, vErrors === null;
}
function validate3730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3731(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3731));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3730.errors = vErrors, vErrors === null;
}
var check_shared421 = outermost(validate3733);
function validate3737(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.generated_id === void 0 && (vErrors = need(vErrors, data, instancePath, "generated_id")), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate32(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate32))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3737.errors = vErrors, vErrors === null;
}
function validate3736(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3737(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3737));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3736.errors = vErrors, vErrors === null;
}
function validate3733(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3736(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3736))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3733.errors = vErrors, vErrors === null;
}
var check_shared422 = outermost(validate3742);
function validate3742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count"));
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3731(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3731));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3742.errors = vErrors, vErrors === null;
}
var check_shared424 = outermost(validate3744);
function validate3748(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otpsecret !== void 0 && !validate24(data.otpsecret, at(instancePath, "/otpsecret")) && (vErrors = more(vErrors, validate24)), data.generated_id !== void 0 && !validate24(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate24)), data.account_id !== void 0 && !validate32(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate32))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3748.errors = vErrors, vErrors === null;
}
function validate3747(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3748(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3748));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3747.errors = vErrors, vErrors === null;
}
function validate3744(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3747(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3747))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3744.errors = vErrors, vErrors === null;
}
var check_shared426 = outermost(validate3754);
var schema643 = { type: ["array", "null"], items: { $ref: "CspmRemediationRule" }, $id: "shared52" };
function validate3763(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32)), data.allow_manual !== void 0 && !validate35(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate35)), data.allow_automated !== void 0 && !validate35(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3763.errors = vErrors, vErrors === null;
}
function validate3762(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema643.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3763(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3763));
  }
  return validate3762.errors = vErrors, vErrors === null;
}
function validate3758(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.key_id !== void 0 && !validate3080(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3080)), data.group_id !== void 0 && !validate3080(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3080)), data.rules !== void 0 && !validate3762(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3762)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3758.errors = vErrors, vErrors === null;
}
function validate3757(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3758(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3758));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3757.errors = vErrors, vErrors === null;
}
function validate3754(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3757(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3757))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3754.errors = vErrors, vErrors === null;
}
var check_shared428 = outermost(validate3772);
function validate3776(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.test_id === void 0 || data.allow_manual === void 0 || data.allow_automated === void 0) && (vErrors = need(vErrors, data, instancePath, "test_id", "allow_manual", "allow_automated"));
    for (let key0 in data)
      key0 === "test_id" || key0 === "allow_manual" || key0 === "allow_automated" || key0 === "inputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32)), data.allow_manual !== void 0 && !validate35(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate35)), data.allow_automated !== void 0 && !validate35(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3776.errors = vErrors, vErrors === null;
}
function validate3775(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3776(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3776));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3775.errors = vErrors, vErrors === null;
}
function validate3772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rules === void 0 && (vErrors = need(vErrors, data, instancePath, "rules"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.group_id !== void 0 && !validate32(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate32)), data.rules !== void 0 && !validate3775(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3775));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3772.errors = vErrors, vErrors === null;
}
var check_shared429 = outermost(validate3782);
function validate3782(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3758(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3758))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3782.errors = vErrors, vErrors === null;
}
var check_shared430 = outermost(validate3786);
function validate3786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.rules === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "rules"));
    for (let key0 in data)
      key0 === "id" || key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.group_id !== void 0 && !validate32(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate32)), data.rules !== void 0 && !validate3775(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3775));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3786.errors = vErrors, vErrors === null;
}
var check_shared432 = outermost(validate3791);
var schema653 = { type: "string", "x-known": ["execute", "rollback"], $id: "shared50" };
function validate3800(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "execute" && data !== "rollback" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema653["x-known"] })), validate3800.errors = vErrors, vErrors === null;
}
function validate3795(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.comment !== void 0 && !validate37(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate37)), data.type !== void 0 && !validate3800(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3800)), data.num_pass !== void 0 && !validate3080(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3080)), data.num_fail !== void 0 && !validate3080(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3080)), data.scan_id !== void 0 && !validate3080(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate3080)), data.stored_id !== void 0 && !validate37(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate37)), data.complete !== void 0 && !validate3083(data.complete, at(instancePath, "/complete")) && (vErrors = more(vErrors, validate3083)), data.event_id !== void 0 && !validate3080(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate3080)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160)), data.actions !== void 0 && !validate1051(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate1051))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3795.errors = vErrors, vErrors === null;
}
function validate3794(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3795(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3795));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3794.errors = vErrors, vErrors === null;
}
function validate3791(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3794(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3794))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3791.errors = vErrors, vErrors === null;
}
var check_shared435 = outermost(validate3812);
function validate3813(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 1 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 1 }, "must NOT have more than 1 items")), data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate32(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3813.errors = vErrors, vErrors === null;
}
var pattern4 = digits(6);
function validate3816(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern4.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{6}$" }, 'must match pattern "^[0-9]{6}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3816.errors = vErrors, vErrors === null;
}
function validate3812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result_ids === void 0 || data.token_code === void 0) && (vErrors = need(vErrors, data, instancePath, "result_ids", "token_code"));
    for (let key0 in data)
      key0 === "result_ids" || key0 === "token_code" || key0 === "input" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result_ids !== void 0 && !validate3813(data.result_ids, at(instancePath, "/result_ids")) && (vErrors = more(vErrors, validate3813)), data.token_code !== void 0 && !validate3816(data.token_code, at(instancePath, "/token_code")) && (vErrors = more(vErrors, validate3816));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3812.errors = vErrors, vErrors === null;
}
var check_shared436 = outermost(validate3818);
function validate3821(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3821.errors = vErrors, vErrors === null;
}
function validate3818(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3821(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3821))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3818.errors = vErrors, vErrors === null;
}
var check_shared437 = outermost(validate3824);
function validate3824(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3795(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3795))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3824.errors = vErrors, vErrors === null;
}
var check_shared440 = outermost(validate3828);
var schema662 = { type: "string", enum: ["key", "integration"], $id: "shared438" };
function validate3830(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema662.enum })), validate3830.errors = vErrors, vErrors === null;
}
function validate3829(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3830(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3830));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3829.errors = vErrors, vErrors === null;
}
function validate3828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3829(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3829)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3828.errors = vErrors, vErrors === null;
}
var check_shared442 = outermost(validate3835);
var schema665 = { type: "object", properties: { id: { $ref: "CspmId" }, created: { $ref: "shared0" }, key_id: { $ref: "CspmId" }, enabled: { $ref: "shared3" }, settings: { type: ["object", "null"], properties: { actions: { $ref: "shared2" } } }, result: { $ref: "CspmTriggerResult" }, integrations: { $ref: "shared33" }, key: { $ref: "CspmKey" } }, required: ["id"], $id: "CspmRouting" };
function validate3839(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.settings !== void 0) {
      let data4 = data.settings;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/settings", "type", { type: schema665.properties.settings.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.actions !== void 0 && (validate92(data4.actions, at(instancePath, "/settings/actions")) || (vErrors = more(vErrors, validate92)));
    }
    data.result !== void 0 && !validate3153(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3153)), data.integrations !== void 0 && !validate3213(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3213)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3839.errors = vErrors, vErrors === null;
}
function validate3838(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3839(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3839));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3838.errors = vErrors, vErrors === null;
}
function validate3835(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3838(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3838))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3835.errors = vErrors, vErrors === null;
}
var check_shared443 = outermost(validate3850);
function validate3850(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key_id === void 0 || data.integration_ids === void 0 || data.result === void 0 || data.actions === void 0) && (vErrors = need(vErrors, data, instancePath, "key_id", "integration_ids", "result", "actions"));
    for (let key0 in data)
      key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.integration_ids !== void 0 && !validate3263(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3263)), data.result !== void 0 && !validate3258(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3258)), data.actions !== void 0 && !validate44(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3850.errors = vErrors, vErrors === null;
}
var check_shared444 = outermost(validate3856);
function validate3856(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3839(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3839))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3856.errors = vErrors, vErrors === null;
}
var check_shared445 = outermost(validate3860);
function validate3860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.integration_ids !== void 0 && !validate3263(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3263)), data.result !== void 0 && !validate3258(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3258)), data.actions !== void 0 && !validate44(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3860.errors = vErrors, vErrors === null;
}
var check_shared446 = outermost(validate3867);
function validate3867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_ids" || key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.group_ids !== void 0 && !validate3263(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate3263)), data.start_date !== void 0 && !validate3344(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3344)), data.end_date !== void 0 && !validate3344(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3344)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3867.errors = vErrors, vErrors === null;
}
var check_shared448 = outermost(validate3874);
var schema672 = { type: "object", properties: { id: { $ref: "CspmId" }, key_id: { $ref: "CspmId" }, num_pass: { $ref: "shared31" }, num_warn: { $ref: "shared31" }, num_fail: { $ref: "shared31" }, num_unknown: { $ref: "shared31" }, num_new_risks: { $ref: "shared31" }, created: { $ref: "shared0" }, key: { type: ["object", "null"], properties: { id: { $ref: "CspmId" }, name: { $ref: "shared0" }, cloud: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmScan" };
function validate3878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.num_pass !== void 0 && !validate3080(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3080)), data.num_warn !== void 0 && !validate3080(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3080)), data.num_fail !== void 0 && !validate3080(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3080)), data.num_unknown !== void 0 && !validate3080(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3080)), data.num_new_risks !== void 0 && !validate3080(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3080)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0) {
      let data8 = data.key;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/key", "type", { type: schema672.properties.key.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && (data8.id !== void 0 && (validate32(data8.id, at(instancePath, "/key/id")) || (vErrors = more(vErrors, validate32))), data8.name !== void 0 && (validate22(data8.name, at(instancePath, "/key/name")) || (vErrors = more(vErrors, validate22))), data8.cloud !== void 0 && (validate22(data8.cloud, at(instancePath, "/key/cloud")) || (vErrors = more(vErrors, validate22))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3878.errors = vErrors, vErrors === null;
}
function validate3877(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3878(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3878));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3877.errors = vErrors, vErrors === null;
}
function validate3874(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3877(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3877))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3874.errors = vErrors, vErrors === null;
}
var check_shared449 = outermost(validate3892);
function validate3895(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.num_pass !== void 0 && !validate3080(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3080)), data.num_warn !== void 0 && !validate3080(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3080)), data.num_fail !== void 0 && !validate3080(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3080)), data.num_unknown !== void 0 && !validate3080(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3080)), data.num_new_risks !== void 0 && !validate3080(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3080)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160)), data.results !== void 0 && !validate3482(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3482))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3895.errors = vErrors, vErrors === null;
}
function validate3892(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3895(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3895))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3892.errors = vErrors, vErrors === null;
}
var check_shared451 = outermost(validate3907);
var schema676 = { type: ["integer", "string"], $id: "shared450" };
function validate3909(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema676.type })), validate3909.errors = vErrors, vErrors === null;
}
function validate3907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.page !== void 0 && !validate3909(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate3909));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3907.errors = vErrors, vErrors === null;
}
var check_shared452 = outermost(validate3911);
var schema679 = { type: ["integer", "string", "null"], $id: "shared53" };
function validate3924(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema679.type })), validate3924.errors = vErrors, vErrors === null;
}
function validate3914(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.num_pass !== void 0 && !validate3080(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3080)), data.num_warn !== void 0 && !validate3080(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3080)), data.num_fail !== void 0 && !validate3080(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3080)), data.num_unknown !== void 0 && !validate3080(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3080)), data.num_new_risks !== void 0 && !validate3080(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3080)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160)), data.next !== void 0 && !validate3924(data.next, at(instancePath, "/next")) && (vErrors = more(vErrors, validate3924)), data.results !== void 0 && !validate3482(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3482))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3914.errors = vErrors, vErrors === null;
}
function validate3911(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3914(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3914))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3911.errors = vErrors, vErrors === null;
}
var check_shared453 = outermost(validate3928);
function validate3928(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.key_id === void 0 && (vErrors = need(vErrors, data, instancePath, "key_id"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "test_ids" || key0 === "save" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.test_ids !== void 0 && !validate3263(data.test_ids, at(instancePath, "/test_ids")) && (vErrors = more(vErrors, validate3263)), data.save !== void 0 && !validate35(data.save, at(instancePath, "/save")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3928.errors = vErrors, vErrors === null;
}
var check_shared454 = outermost(validate3932);
function validate3935(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.realtime_id === void 0 && (vErrors = need(vErrors, data, instancePath, "realtime_id")), data.realtime_id !== void 0 && !validate32(data.realtime_id, at(instancePath, "/realtime_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3935.errors = vErrors, vErrors === null;
}
function validate3932(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3935(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3935))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3932.errors = vErrors, vErrors === null;
}
var check_shared455 = outermost(validate3939);
var schema685 = { type: "string", "x-known": ["IN_PROGRESS", "COMPLETE", "FAILED", "CANCELLED"], $id: "shared47" };
function validate3943(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "IN_PROGRESS" && data !== "COMPLETE" && data !== "FAILED" && data !== "CANCELLED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema685["x-known"] })), validate3943.errors = vErrors, vErrors === null;
}
var schema686 = { type: ["array", "null"], items: { $ref: "CspmRealtimeTest" }, $id: "shared48" };
var schema688 = { type: ["array", "null"], items: { $ref: "CspmRealtimeResult" }, $id: "shared49" };
function validate3956(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate3397(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3397)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.region !== void 0 && !validate37(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate37)), data.resource !== void 0 && !validate37(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate37))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3956.errors = vErrors, vErrors === null;
}
function validate3955(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema688.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3956(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3956));
  }
  return validate3955.errors = vErrors, vErrors === null;
}
function validate3947(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate37(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate37)), data.description !== void 0 && !validate37(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate37)), data.more_info !== void 0 && !validate37(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate37)), data.recommended_action !== void 0 && !validate37(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate37)), data.link !== void 0 && !validate37(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate37)), data.severity !== void 0 && !validate3239(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3239)), data.results !== void 0 && !validate3955(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3955))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3947.errors = vErrors, vErrors === null;
}
function validate3946(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema686.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3947(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3947));
  }
  return validate3946.errors = vErrors, vErrors === null;
}
function validate3942(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate3943(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3943)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.results !== void 0 && !validate3946(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3946))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3942.errors = vErrors, vErrors === null;
}
function validate3939(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3942(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3942))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3939.errors = vErrors, vErrors === null;
}
var check_shared456 = outermost(validate3966);
function validate3970(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.WEB_PORTS === void 0 || data.BACKUP_RETENTION_LIMIT === void 0) && (vErrors = need(vErrors, data, instancePath, "WEB_PORTS", "BACKUP_RETENTION_LIMIT"));
    for (let key0 in data)
      key0 === "WEB_PORTS" || key0 === "BACKUP_RETENTION_LIMIT" || key0 === "SKIPPED" || key0 === "ONLY" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.WEB_PORTS !== void 0 && !validate710(data.WEB_PORTS, at(instancePath, "/WEB_PORTS")) && (vErrors = more(vErrors, validate710)), data.BACKUP_RETENTION_LIMIT !== void 0 && !validate27(data.BACKUP_RETENTION_LIMIT, at(instancePath, "/BACKUP_RETENTION_LIMIT")) && (vErrors = more(vErrors, validate27)), data.SKIPPED !== void 0 && !validate44(data.SKIPPED, at(instancePath, "/SKIPPED")) && (vErrors = more(vErrors, validate44)), data.ONLY !== void 0 && !validate44(data.ONLY, at(instancePath, "/ONLY")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3970.errors = vErrors, vErrors === null;
}
function validate3966(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "yaml" || key0 === "base64" || key0 === "json" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.yaml !== void 0 && !validate22(data.yaml, at(instancePath, "/yaml")) && (vErrors = more(vErrors, validate22)), data.base64 !== void 0 && !validate22(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate22)), data.json !== void 0 && !validate238(data.json, at(instancePath, "/json")) && (vErrors = more(vErrors, validate238)), data.settings !== void 0 && !validate3970(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3970));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3966.errors = vErrors, vErrors === null;
}
var check_shared458 = outermost(validate3976);
var schema695 = { type: "integer", "x-known": [0, 1, 2], $id: "CspmCodeResultValue" };
function validate3981(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema695["x-known"] })), validate3981.errors = vErrors, vErrors === null;
}
function validate3980(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate3981(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3981)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.resource !== void 0 && !validate37(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate37))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3980.errors = vErrors, vErrors === null;
}
function validate3979(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3980(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3980));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3979.errors = vErrors, vErrors === null;
}
function validate3976(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3979(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3979))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3976.errors = vErrors, vErrors === null;
}
var check_shared459 = outermost(validate3987);
function validate3987(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.base64 === void 0 && (vErrors = need(vErrors, data, instancePath, "base64"));
    for (let key0 in data)
      key0 === "base64" || key0 === "folder" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.base64 !== void 0 && !validate3134(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate3134)), data.folder !== void 0 && !validate35(data.folder, at(instancePath, "/folder")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3987.errors = vErrors, vErrors === null;
}
var check_shared461 = outermost(validate3990);
var schema699 = { type: "object", properties: { result: { $ref: "CspmCodeResultValue" }, message: { $ref: "shared30" }, link: { $ref: "shared30" }, location: { type: ["object", "null"], properties: { start_line: { $ref: "shared1" }, end_line: { $ref: "shared1" } } } }, $id: "CspmTerraformResult" };
function validate3994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && !validate3981(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3981)), data.message !== void 0 && !validate37(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate37)), data.link !== void 0 && !validate37(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate37)), data.location !== void 0) {
      let data3 = data.location;
      !(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null && (vErrors = report(vErrors, instancePath + "/location", "type", { type: schema699.properties.location.type })), data3 && typeof data3 == "object" && !Array.isArray(data3) && (data3.start_line !== void 0 && (validate27(data3.start_line, at(instancePath, "/location/start_line")) || (vErrors = more(vErrors, validate27))), data3.end_line !== void 0 && (validate27(data3.end_line, at(instancePath, "/location/end_line")) || (vErrors = more(vErrors, validate27))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3994.errors = vErrors, vErrors === null;
}
function validate3993(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3994(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3994));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3993.errors = vErrors, vErrors === null;
}
function validate3990(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3993(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3993))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3990.errors = vErrors, vErrors === null;
}
var check_shared464 = outermost(validate4002), schema700 = { type: "object", additionalProperties: !1, properties: { key_id: { $ref: "CspmId" }, region: { $ref: "shared0" }, test_id: { $ref: "CspmId" }, expand: { $ref: "shared463" }, page: { $ref: "shared183" }, pagesize: { $ref: "shared183" }, order_by: { $ref: "shared0" }, order: { $ref: "shared360" }, limit: { $ref: "shared183" }, offset: { $ref: "shared338" } }, $id: "shared464" };
var schema702 = { type: "string", enum: ["key", "test"], $id: "shared462" };
function validate4007(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema702.enum })), validate4007.errors = vErrors, vErrors === null;
}
function validate4006(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4007(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4007));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4006.errors = vErrors, vErrors === null;
}
function validate4002(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema700.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate4006(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4006)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.pagesize !== void 0 && !validate223(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3379(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3379)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4002.errors = vErrors, vErrors === null;
}
var check_shared465 = outermost(validate4016);
var schema704 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, results: { $ref: "shared54" } }, items: { $ref: "CspmSuppression" }, $id: "CspmSuppressionList" };
function validate4020(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.region !== void 0 && !validate37(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate37)), data.resource !== void 0 && !validate37(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate37)), data.test_id !== void 0 && !validate3080(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate3080)), data.key_id !== void 0 && !validate3080(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3080)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate37(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate37)), data.expires !== void 0 && !validate37(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate37)), data.key !== void 0 && !validate3160(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3160)), data.test !== void 0 && !validate3232(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3232))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4020.errors = vErrors, vErrors === null;
}
var schema706 = { type: ["array", "null"], items: { $ref: "CspmSuppression" }, $id: "shared54" };
function validate4036(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema706.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4020(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4020));
  }
  return validate4036.errors = vErrors, vErrors === null;
}
function validate4019(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema704.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4020(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4020));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.totalPages !== void 0 && !validate27(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate27)), data.pagesize !== void 0 && !validate27(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate27)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.results !== void 0 && !validate4036(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4036))), validate4019.errors = vErrors, vErrors === null;
}
function validate4016(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4019(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4019))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4016.errors = vErrors, vErrors === null;
}
var check_shared467 = outermost(validate4040);
function validate4042(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate4042.errors = vErrors, vErrors === null;
}
function validate4040(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "region" || key0 === "resource" || key0 === "test_id" || key0 === "key_id" || key0 === "comment" || key0 === "expires" || key0 === "tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.region !== void 0 && !validate3134(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate3134)), data.resource !== void 0 && !validate4042(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate4042)), data.test_id !== void 0 && !validate32(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate32)), data.key_id !== void 0 && !validate32(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate32)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.expires !== void 0 && !validate22(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4040.errors = vErrors, vErrors === null;
}
var check_shared468 = outermost(validate4048);
function validate4048(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4020(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4020))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4048.errors = vErrors, vErrors === null;
}
var check_shared471 = outermost(validate4052);
var schema712 = { type: "string", enum: ["category"], $id: "shared469" };
function validate4054(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "category" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema712.enum })), validate4054.errors = vErrors, vErrors === null;
}
function validate4053(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4054(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4054));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4053.errors = vErrors, vErrors === null;
}
function validate4052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "cloud" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4053(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4053)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4052.errors = vErrors, vErrors === null;
}
var check_shared473 = outermost(validate4060);
function validate4063(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3232(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3232));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4063.errors = vErrors, vErrors === null;
}
function validate4060(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4063(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4063))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4060.errors = vErrors, vErrors === null;
}
var check_shared474 = outermost(validate4066);
function validate4066(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate4053(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4053));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4066.errors = vErrors, vErrors === null;
}
var check_shared475 = outermost(validate4069);
function validate4069(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3232(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3232))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4069.errors = vErrors, vErrors === null;
}
var check_shared476 = outermost(validate4073);
var schema718 = { type: "string", enum: ["low", "medium", "high", "critical"], $id: "CspmSeverityInput" };
function validate4075(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || data === "critical" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema718.enum })), validate4075.errors = vErrors, vErrors === null;
}
function validate4073(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.severity === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "severity"));
    for (let key0 in data)
      key0 === "id" || key0 === "severity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.severity !== void 0 && !validate4075(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4075));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4073.errors = vErrors, vErrors === null;
}
var check_shared479 = outermost(validate4077);
var schema721 = { type: "string", enum: ["group", "login", "csproles"], $id: "shared477" };
function validate4079(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "group" || data === "login" || data === "csproles" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema721.enum })), validate4079.errors = vErrors, vErrors === null;
}
function validate4078(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4079(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4079));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4078.errors = vErrors, vErrors === null;
}
function validate4077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4078(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4078)), data.limit !== void 0 && !validate223(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate223)), data.offset !== void 0 && !validate3145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4077.errors = vErrors, vErrors === null;
}
var check_shared481 = outermost(validate4084);
function validate4087(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3178(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3178));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4087.errors = vErrors, vErrors === null;
}
function validate4084(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4087(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4087))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4084.errors = vErrors, vErrors === null;
}
var check_shared482 = outermost(validate4090);
function validate4090(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.email === void 0 && (vErrors = need(vErrors, data, instancePath, "email"));
    for (let key0 in data)
      key0 === "email" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.email !== void 0 && !validate3134(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate3134)), data.account_admin !== void 0 && !validate35(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate35)), data.csp_roles !== void 0 && !validate44(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate44)), data.mfa_enabled !== void 0 && !validate35(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4090.errors = vErrors, vErrors === null;
}
var check_shared483 = outermost(validate4095);
function validate4095(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate27(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate27)), data.code !== void 0 && !validate27(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate3178(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3178))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4095.errors = vErrors, vErrors === null;
}
var check_shared484 = outermost(validate4099);
function validate4099(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.expand !== void 0 && !validate4078(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4078));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4099.errors = vErrors, vErrors === null;
}
var check_shared485 = outermost(validate4102);
function validate4102(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate32(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate32)), data.account_admin !== void 0 && !validate35(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate35)), data.csp_roles !== void 0 && !validate44(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate44)), data.mfa_enabled !== void 0 && !validate35(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4102.errors = vErrors, vErrors === null;
}
var check_shared487 = outermost(validate4107);
var schema729 = { type: ["array", "null"], items: { $ref: "SamlMapping" }, $id: "shared486" };
function validate4109(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate92(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate92)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate27(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4109.errors = vErrors, vErrors === null;
}
function validate4108(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema729.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4109(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4109));
  }
  return validate4108.errors = vErrors, vErrors === null;
}
function validate4107(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4108(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4108)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4107.errors = vErrors, vErrors === null;
}
var check_shared488 = outermost(validate4117);
function validate4117(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.csp_role === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "csp_role", "saml_groups"));
    for (let key0 in data)
      key0 === "csp_role" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate44(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4117.errors = vErrors, vErrors === null;
}
var check_shared489 = outermost(validate4120);
function validate4120(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4109(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4109)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4120.errors = vErrors, vErrors === null;
}
var check_shared490 = outermost(validate4122);
function validate4122(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "saml_groups"));
    for (let key0 in data)
      key0 === "id" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.saml_groups !== void 0 && !validate44(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4122.errors = vErrors, vErrors === null;
}
var check_shared491 = outermost(validate4125);
function validate4125(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.size !== void 0 && !validate223(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4125.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSetPage = outermost(validate4128);
var schema736 = { type: ["array", "null"], items: { $ref: "PlatformPermissionSet" }, $id: "shared107" };
function validate4130(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate92(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4130.errors = vErrors, vErrors === null;
}
function validate4129(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema736.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4130(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4130));
  }
  return validate4129.errors = vErrors, vErrors === null;
}
function validate4128(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.permissions !== void 0 && !validate4129(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate4129)), data.page !== void 0 && !validate27(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate27)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4128.errors = vErrors, vErrors === null;
}
var check_shared492 = outermost(validate4139);
function validate4139(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate44(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4139.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionModules = outermost(validate4143);
var schema740 = { type: ["array", "null"], items: { $ref: "PlatformPermissionModule" }, $id: "shared106" };
var schema742 = { type: ["array", "null"], items: { $ref: "PlatformPermissionAction" }, $id: "shared105" };
function validate4148(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependencies !== void 0 && !validate92(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4148.errors = vErrors, vErrors === null;
}
function validate4147(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema742.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4148(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4148));
  }
  return validate4147.errors = vErrors, vErrors === null;
}
function validate4145(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate4147(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate4147))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4145.errors = vErrors, vErrors === null;
}
function validate4144(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema740.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4145(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4145));
  }
  return validate4144.errors = vErrors, vErrors === null;
}
function validate4143(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.modules !== void 0 && !validate4144(data.modules, at(instancePath, "/modules")) && (vErrors = more(vErrors, validate4144)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4143.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSet = outermost(validate4130), check_shared493 = outermost(validate4155);
function validate4155(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "no_scan_repositories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.no_scan_repositories !== void 0 && !validate35(data.no_scan_repositories, at(instancePath, "/no_scan_repositories")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4155.errors = vErrors, vErrors === null;
}
var check_shared495 = outermost(validate4160);
var schema746 = { type: ["array", "null"], items: { $ref: "CodeRepository" }, $id: "shared494" };
function validate4175(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.branch_names !== void 0 && !validate92(data.branch_names, at(instancePath, "/branch_names")) && (vErrors = more(vErrors, validate92)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4175.errors = vErrors, vErrors === null;
}
function validate4197(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.critical_severity_count !== void 0 && !validate27(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate27)), data.high_severity_count !== void 0 && !validate27(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate27)), data.medium_severity_count !== void 0 && !validate27(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate27)), data.low_severity_count !== void 0 && !validate27(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate27)), data.unknown_severity_count !== void 0 && !validate27(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4197.errors = vErrors, vErrors === null;
}
function validate4178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.branch !== void 0 && !validate22(data.branch, at(instancePath, "/branch")) && (vErrors = more(vErrors, validate22)), data.commit_id !== void 0 && !validate22(data.commit_id, at(instancePath, "/commit_id")) && (vErrors = more(vErrors, validate22)), data.build_system !== void 0 && !validate22(data.build_system, at(instancePath, "/build_system")) && (vErrors = more(vErrors, validate22)), data.git_user !== void 0 && !validate22(data.git_user, at(instancePath, "/git_user")) && (vErrors = more(vErrors, validate22)), data.triggered_by !== void 0 && !validate22(data.triggered_by, at(instancePath, "/triggered_by")) && (vErrors = more(vErrors, validate22)), data.scm_link !== void 0 && !validate22(data.scm_link, at(instancePath, "/scm_link")) && (vErrors = more(vErrors, validate22)), data.tags !== void 0 && !validate537(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate537)), data.impacted_file_count !== void 0 && !validate27(data.impacted_file_count, at(instancePath, "/impacted_file_count")) && (vErrors = more(vErrors, validate27)), data.critical_severity_count !== void 0 && !validate27(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate27)), data.high_severity_count !== void 0 && !validate27(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate27)), data.medium_severity_count !== void 0 && !validate27(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate27)), data.low_severity_count !== void 0 && !validate27(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate27)), data.unknown_severity_count !== void 0 && !validate27(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate27)), data.policy_pass_count !== void 0 && !validate27(data.policy_pass_count, at(instancePath, "/policy_pass_count")) && (vErrors = more(vErrors, validate27)), data.policy_warning_count !== void 0 && !validate27(data.policy_warning_count, at(instancePath, "/policy_warning_count")) && (vErrors = more(vErrors, validate27)), data.policy_failure_count !== void 0 && !validate27(data.policy_failure_count, at(instancePath, "/policy_failure_count")) && (vErrors = more(vErrors, validate27)), data.vulnerabilities_severity_count !== void 0 && !validate4197(data.vulnerabilities_severity_count, at(instancePath, "/vulnerabilities_severity_count")) && (vErrors = more(vErrors, validate4197)), data.misconfigurations_severity_count !== void 0 && !validate4197(data.misconfigurations_severity_count, at(instancePath, "/misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4197)), data.pipeline_misconfigurations_severity_count !== void 0 && !validate4197(data.pipeline_misconfigurations_severity_count, at(instancePath, "/pipeline_misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4197)), data.secrets_severity_count !== void 0 && !validate4197(data.secrets_severity_count, at(instancePath, "/secrets_severity_count")) && (vErrors = more(vErrors, validate4197))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4178.errors = vErrors, vErrors === null;
}
function validate4169(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "name")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.scm_id !== void 0 && !validate22(data.scm_id, at(instancePath, "/scm_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate238(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate238)), data.pinned_branches !== void 0 && !validate4175(data.pinned_branches, at(instancePath, "/pinned_branches")) && (vErrors = more(vErrors, validate4175)), data.last_scan !== void 0 && !validate4178(data.last_scan, at(instancePath, "/last_scan")) && (vErrors = more(vErrors, validate4178))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4169.errors = vErrors, vErrors === null;
}
function validate4168(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema746.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4169(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4169));
  }
  return validate4168.errors = vErrors, vErrors === null;
}
function validate4160(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate27(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate27)), data.next_page !== void 0 && !validate3080(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3080)), data.returned_count !== void 0 && !validate27(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.total_repositories !== void 0 && !validate27(data.total_repositories, at(instancePath, "/total_repositories")) && (vErrors = more(vErrors, validate27)), data.total_severity_critical !== void 0 && !validate27(data.total_severity_critical, at(instancePath, "/total_severity_critical")) && (vErrors = more(vErrors, validate27)), data.total_severity_high !== void 0 && !validate27(data.total_severity_high, at(instancePath, "/total_severity_high")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4168(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4168))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4160.errors = vErrors, vErrors === null;
}
var check_shared497 = outermost(validate4210);
var schema752 = { type: ["array", "null"], items: { $ref: "Detection" }, $id: "shared496" };
function validate4216(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id")), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.detection_count !== void 0 && !validate27(data.detection_count, at(instancePath, "/detection_count")) && (vErrors = more(vErrors, validate27)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4216.errors = vErrors, vErrors === null;
}
function validate4215(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema752.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4216(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4216));
  }
  return validate4215.errors = vErrors, vErrors === null;
}
function validate4210(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate27(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate27)), data.next_page !== void 0 && !validate3080(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3080)), data.returned_count !== void 0 && !validate27(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4215(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4215))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4210.errors = vErrors, vErrors === null;
}
var check_shared498 = outermost(validate4223);
function validate4223(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id"));
    for (let key0 in data)
      key0 === "avd_id" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4223.errors = vErrors, vErrors === null;
}
var check_shared500 = outermost(validate4227);
var schema756 = { type: ["array", "null"], items: { $ref: "DetectionInstance" }, $id: "shared499" };
function validate4233(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "scan_id")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22)), data.impacted_files !== void 0 && !validate27(data.impacted_files, at(instancePath, "/impacted_files")) && (vErrors = more(vErrors, validate27)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4233.errors = vErrors, vErrors === null;
}
function validate4232(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema756.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4233(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4233));
  }
  return validate4232.errors = vErrors, vErrors === null;
}
function validate4227(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate27(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate27)), data.next_page !== void 0 && !validate3080(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3080)), data.returned_count !== void 0 && !validate27(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4232(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4232))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4227.errors = vErrors, vErrors === null;
}
var check_shared501 = outermost(validate4242);
function validate4242(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.page_size !== void 0 && !validate223(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate223)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4242.errors = vErrors, vErrors === null;
}
var check_shared503 = outermost(validate4247);
var schema760 = { type: ["array", "null"], items: { $ref: "SuppressionRule" }, $id: "shared502" };
var schema762 = { type: "string", "x-known": ["policy", "suppression"], $id: "shared150" };
function validate4259(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "policy" && data !== "suppression" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema762["x-known"] })), validate4259.errors = vErrors, vErrors === null;
}
var schema764 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariable" }, $id: "shared164" };
var schema766 = { type: "string", "x-known": ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared166" };
function validate4266(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "repository.id" && data !== "repository.name" && data !== "repository.branch" && data !== "repository.topic" && data !== "repository.label" && data !== "repository.organization" && data !== "repository.provider" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema766["x-known"] })), validate4266.errors = vErrors, vErrors === null;
}
function validate4265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4266(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4266)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4265.errors = vErrors, vErrors === null;
}
function validate4264(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema764.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4265(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4265));
  }
  return validate4264.errors = vErrors, vErrors === null;
}
function validate4262(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4264(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4264))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4262.errors = vErrors, vErrors === null;
}
var schema767 = { type: ["array", "null"], items: { $ref: "SuppressionRuleControl" }, $id: "shared151" };
var schema769 = { type: "string", "x-known": ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared154" };
function validate4274(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerabilitySeverity" && data !== "cveByIds" && data !== "vulnerabilityWithVendorFix" && data !== "misconfigurations" && data !== "misconfigurationsBySeverity" && data !== "misconfigurationsByService" && data !== "secretSeverity" && data !== "secretByPatterns" && data !== "secretByIds" && data !== "sastSeverity" && data !== "sastAiSeverity" && data !== "sastByIds" && data !== "pipelineMisconfigurations" && data !== "pipelineMisconfigurationsBySeverity" && data !== "dependencyByName" && data !== "dependencyByVersion" && data !== "dependencyByLicense" && data !== "manifestSecurityScanChecks" && data !== "manifestSourceCodeProtection" && data !== "imageName" && data !== "detectionIds" && data !== "detectionsBySeverity" && data !== "fsPath" && data !== "networkUrl" && data !== "portRange" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema769["x-known"] })), validate4274.errors = vErrors, vErrors === null;
}
var schema770 = { type: "string", "x-known": ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared152" };
function validate4276(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "misconfiguration" && data !== "vulnerability" && data !== "secret" && data !== "pipeline" && data !== "sast" && data !== "dependency" && data !== "profile" && data !== "manifest" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema770["x-known"] })), validate4276.errors = vErrors, vErrors === null;
}
var schema771 = { type: "string", "x-known": ["critical", "high", "medium", "low", "unknown"], $id: "shared155" };
function validate4278(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "unknown" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema771["x-known"] })), validate4278.errors = vErrors, vErrors === null;
}
var schema772 = { type: "string", "x-known": ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared156" };
function validate4280(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "greater_than" && data !== "less_than" && data !== "equals_to" && data !== "greater_than_or_equal_to" && data !== "less_than_or_equal_to" && data !== "all_versions" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema772["x-known"] })), validate4280.errors = vErrors, vErrors === null;
}
var schema773 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheck" }, $id: "shared157" };
function validate4295(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4276(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4276))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4295.errors = vErrors, vErrors === null;
}
function validate4294(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema773.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4295(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4295));
  }
  return validate4294.errors = vErrors, vErrors === null;
}
function validate4305(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pattern !== void 0 && !validate22(data.pattern, at(instancePath, "/pattern")) && (vErrors = more(vErrors, validate22)), data.changes !== void 0 && !validate92(data.changes, at(instancePath, "/changes")) && (vErrors = more(vErrors, validate92))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4305.errors = vErrors, vErrors === null;
}
function validate4313(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.days !== void 0 && !validate27(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate27)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4313.errors = vErrors, vErrors === null;
}
function validate4273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4274(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4274)), data.scan_type !== void 0 && !validate4276(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4276)), data.severity !== void 0 && !validate4278(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4278)), data.operator !== void 0 && !validate4280(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4280)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate35(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate35)), data.direct_only !== void 0 && !validate35(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate35)), data.reachable_only !== void 0 && !validate35(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate35)), data.cve_ids !== void 0 && !validate92(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate92)), data.avd_ids !== void 0 && !validate92(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate92)), data.dependency_ids !== void 0 && !validate92(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate92)), data.ids !== void 0 && !validate92(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate92)), data.checks !== void 0 && !validate4294(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4294)), data.patterns !== void 0 && !validate92(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate92)), data.ports !== void 0 && !validate1673(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1673)), data.file_changes !== void 0 && !validate4305(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4305)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate27(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate27)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate92(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate92)), data.published_date_filter !== void 0 && !validate4313(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4313))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4273.errors = vErrors, vErrors === null;
}
function validate4272(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema767.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4273(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4273));
  }
  return validate4272.errors = vErrors, vErrors === null;
}
function validate4254(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "name")), data.policy_id !== void 0 && !validate22(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate35(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate35)), data.policy_type !== void 0 && !validate4259(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4259)), data.application_scopes !== void 0 && !validate92(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate92)), data.scope !== void 0 && !validate4262(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4262)), data.controls !== void 0 && !validate4272(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4272)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.fail_build !== void 0 && !validate35(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate35)), data.fail_pr !== void 0 && !validate35(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate35)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate35(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate35)), data.created !== void 0 && !validate37(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate37)), data.updated !== void 0 && !validate37(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate37)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.updated_by !== void 0 && !validate22(data.updated_by, at(instancePath, "/updated_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4254.errors = vErrors, vErrors === null;
}
function validate4253(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema760.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4254(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4254));
  }
  return validate4253.errors = vErrors, vErrors === null;
}
function validate4247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate27(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate27)), data.next_page !== void 0 && !validate3080(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3080)), data.returned_count !== void 0 && !validate27(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.selection_scopes !== void 0 && !validate537(data.selection_scopes, at(instancePath, "/selection_scopes")) && (vErrors = more(vErrors, validate537)), data.data !== void 0 && !validate4253(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4253))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4247.errors = vErrors, vErrors === null;
}
var check_shared504 = outermost(validate4330);
var schema779 = { type: "string", enum: ["policy", "suppression"], $id: "shared162" };
function validate4335(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "policy" || data === "suppression" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema779.enum })), validate4335.errors = vErrors, vErrors === null;
}
var schema781 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariableInput" }, $id: "shared165" };
var schema783 = { type: "string", enum: ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared167" };
function validate4342(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "repository.id" || data === "repository.name" || data === "repository.branch" || data === "repository.topic" || data === "repository.label" || data === "repository.organization" || data === "repository.provider" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema783.enum })), validate4342.errors = vErrors, vErrors === null;
}
function validate4341(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4342(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4342)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4341.errors = vErrors, vErrors === null;
}
function validate4340(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema781.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4341(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4341));
  }
  return validate4340.errors = vErrors, vErrors === null;
}
function validate4338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4340(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4340))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4338.errors = vErrors, vErrors === null;
}
var schema786 = { type: "string", enum: ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared158" };
function validate4350(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerabilitySeverity" || data === "cveByIds" || data === "vulnerabilityWithVendorFix" || data === "misconfigurations" || data === "misconfigurationsBySeverity" || data === "misconfigurationsByService" || data === "secretSeverity" || data === "secretByPatterns" || data === "secretByIds" || data === "sastSeverity" || data === "sastAiSeverity" || data === "sastByIds" || data === "pipelineMisconfigurations" || data === "pipelineMisconfigurationsBySeverity" || data === "dependencyByName" || data === "dependencyByVersion" || data === "dependencyByLicense" || data === "manifestSecurityScanChecks" || data === "manifestSourceCodeProtection" || data === "imageName" || data === "detectionIds" || data === "detectionsBySeverity" || data === "fsPath" || data === "networkUrl" || data === "portRange" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema786.enum })), validate4350.errors = vErrors, vErrors === null;
}
var schema787 = { type: "string", enum: ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared153" };
function validate4352(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "misconfiguration" || data === "vulnerability" || data === "secret" || data === "pipeline" || data === "sast" || data === "dependency" || data === "profile" || data === "manifest" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema787.enum })), validate4352.errors = vErrors, vErrors === null;
}
var schema788 = { type: "string", enum: ["critical", "high", "medium", "low", "unknown"], $id: "shared159" };
function validate4354(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema788.enum })), validate4354.errors = vErrors, vErrors === null;
}
var schema789 = { type: "string", enum: ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared160" };
function validate4356(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "greater_than" || data === "less_than" || data === "equals_to" || data === "greater_than_or_equal_to" || data === "less_than_or_equal_to" || data === "all_versions" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema789.enum })), validate4356.errors = vErrors, vErrors === null;
}
var schema790 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheckInput" }, $id: "shared161" };
function validate4371(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4352(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4352))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4371.errors = vErrors, vErrors === null;
}
function validate4370(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema790.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4371(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4371));
  }
  return validate4370.errors = vErrors, vErrors === null;
}
function validate4349(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4350(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4350)), data.scan_type !== void 0 && !validate4352(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4352)), data.severity !== void 0 && !validate4354(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4354)), data.operator !== void 0 && !validate4356(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4356)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate35(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate35)), data.direct_only !== void 0 && !validate35(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate35)), data.reachable_only !== void 0 && !validate35(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate35)), data.cve_ids !== void 0 && !validate92(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate92)), data.avd_ids !== void 0 && !validate92(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate92)), data.dependency_ids !== void 0 && !validate92(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate92)), data.ids !== void 0 && !validate92(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate92)), data.checks !== void 0 && !validate4370(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4370)), data.patterns !== void 0 && !validate92(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate92)), data.ports !== void 0 && !validate1673(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1673)), data.file_changes !== void 0 && !validate4305(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4305)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate27(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate27)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate92(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate92)), data.published_date_filter !== void 0 && !validate4313(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4313))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4349.errors = vErrors, vErrors === null;
}
function validate4348(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4349(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4349));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4348.errors = vErrors, vErrors === null;
}
function validate4331(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.application_scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate35(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate35)), data.policy_type !== void 0 && !validate4335(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4335)), data.application_scopes !== void 0 && !validate44(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate44)), data.scope !== void 0 && !validate4338(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4338)), data.controls !== void 0 && !validate4348(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4348)), data.enforce !== void 0 && !validate35(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate35)), data.fail_build !== void 0 && !validate35(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate35)), data.fail_pr !== void 0 && !validate35(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate35)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate35(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4331.errors = vErrors, vErrors === null;
}
function validate4330(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4331(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4331));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4330.errors = vErrors, vErrors === null;
}
var check_SuppressionRule = outermost(validate4254), check_shared505 = outermost(validate4395);
function validate4395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate4331(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4331));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4395.errors = vErrors, vErrors === null;
}
var check_shared506 = outermost(validate4398);
function validate4398(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "repositoryIds" || key0 === "scanIds" || key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.repositoryIds !== void 0 && !validate22(data.repositoryIds, at(instancePath, "/repositoryIds")) && (vErrors = more(vErrors, validate22)), data.scanIds !== void 0 && !validate22(data.scanIds, at(instancePath, "/scanIds")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate223(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate223)), data.size !== void 0 && !validate223(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4398.errors = vErrors, vErrors === null;
}
var check_shared508 = outermost(validate4403);
var schema795 = { type: ["array", "null"], items: { $ref: "CodeScanFinding" }, $id: "shared507" };
function validate4425(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cwe !== void 0 && !validate22(data.cwe, at(instancePath, "/cwe")) && (vErrors = more(vErrors, validate22)), data.owasp !== void 0 && !validate92(data.owasp, at(instancePath, "/owasp")) && (vErrors = more(vErrors, validate92)), data.references !== void 0 && !validate92(data.references, at(instancePath, "/references")) && (vErrors = more(vErrors, validate92)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.impact !== void 0 && !validate22(data.impact, at(instancePath, "/impact")) && (vErrors = more(vErrors, validate22)), data.confidence !== void 0 && !validate22(data.confidence, at(instancePath, "/confidence")) && (vErrors = more(vErrors, validate22)), data.likelihood !== void 0 && !validate22(data.likelihood, at(instancePath, "/likelihood")) && (vErrors = more(vErrors, validate22)), data.remediation !== void 0 && !validate22(data.remediation, at(instancePath, "/remediation")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4425.errors = vErrors, vErrors === null;
}
function validate4406(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result_hash !== void 0 && !validate22(data.result_hash, at(instancePath, "/result_hash")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate22(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate27(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate27)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.repository_full_name !== void 0 && !validate22(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate22)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_start_line !== void 0 && !validate27(data.target_start_line, at(instancePath, "/target_start_line")) && (vErrors = more(vErrors, validate27)), data.target_end_line !== void 0 && !validate27(data.target_end_line, at(instancePath, "/target_end_line")) && (vErrors = more(vErrors, validate27)), data.package_name !== void 0 && !validate22(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate22)), data.installed_version !== void 0 && !validate22(data.installed_version, at(instancePath, "/installed_version")) && (vErrors = more(vErrors, validate22)), data.fixed_version !== void 0 && !validate22(data.fixed_version, at(instancePath, "/fixed_version")) && (vErrors = more(vErrors, validate22)), data.published_date !== void 0 && !validate22(data.published_date, at(instancePath, "/published_date")) && (vErrors = more(vErrors, validate22)), data.reachable !== void 0 && !validate3083(data.reachable, at(instancePath, "/reachable")) && (vErrors = more(vErrors, validate3083)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.first_seen !== void 0 && !validate22(data.first_seen, at(instancePath, "/first_seen")) && (vErrors = more(vErrors, validate22)), data.scm_file !== void 0 && !validate22(data.scm_file, at(instancePath, "/scm_file")) && (vErrors = more(vErrors, validate22)), data.extraData !== void 0 && !validate4425(data.extraData, at(instancePath, "/extraData")) && (vErrors = more(vErrors, validate4425))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4406.errors = vErrors, vErrors === null;
}
function validate4405(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema795.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4406(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4406));
  }
  return validate4405.errors = vErrors, vErrors === null;
}
function validate4403(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.data !== void 0 && !validate4405(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4405))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4403.errors = vErrors, vErrors === null;
}
var check_shared510 = outermost(validate4437);
var schema799 = { type: ["array", "null"], items: { $ref: "Export" }, $id: "shared509" };
function validate4439(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.next_run !== void 0 && !validate37(data.next_run, at(instancePath, "/next_run")) && (vErrors = more(vErrors, validate37))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4439.errors = vErrors, vErrors === null;
}
function validate4438(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema799.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4439(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4439));
  }
  return validate4438.errors = vErrors, vErrors === null;
}
function validate4437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4438(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4438)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4437.errors = vErrors, vErrors === null;
}
var check_shared511 = outermost(validate4446);
var schema803 = { type: "string", enum: ["csv", "json"], $id: "shared70" };
function validate4454(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "csv" || data === "json" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema803.enum })), validate4454.errors = vErrors, vErrors === null;
}
function validate4447(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.integration_id === void 0 || data.entity_type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "integration_id", "entity_type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.integration_id !== void 0 && !validate22(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate22(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate22)), data.filter_name !== void 0 && !validate22(data.filter_name, at(instancePath, "/filter_name")) && (vErrors = more(vErrors, validate22)), data.frequency !== void 0 && !validate22(data.frequency, at(instancePath, "/frequency")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate4454(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate4454))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4447.errors = vErrors, vErrors === null;
}
function validate4446(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4447(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4447));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4446.errors = vErrors, vErrors === null;
}
var check_shared512 = outermost(validate4457);
function validate4457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.export_id === void 0 && (vErrors = need(vErrors, data, instancePath, "export_id")), data.export_id !== void 0 && !validate22(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4457.errors = vErrors, vErrors === null;
}
var check_shared513 = outermost(validate4459);
function validate4459(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.body !== void 0) {
      let data0 = data.body;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.ids === void 0 && (vErrors = report(vErrors, instancePath + "/body", "required", { missingProperty: "ids" })), data0.ids !== void 0 && (validate44(data0.ids, at(instancePath, "/body/ids")) || (vErrors = more(vErrors, validate44)))) : vErrors = report(vErrors, instancePath + "/body", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4459.errors = vErrors, vErrors === null;
}
var check_shared514 = outermost(validate4461);
function validate4461(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0) {
      let data1 = data.body;
      data1 && typeof data1 == "object" && !Array.isArray(data1) ? (data1.is_active === void 0 && (vErrors = report(vErrors, instancePath + "/body", "required", { missingProperty: "is_active" })), data1.is_active !== void 0 && (validate35(data1.is_active, at(instancePath, "/body/is_active")) || (vErrors = more(vErrors, validate35)))) : vErrors = report(vErrors, instancePath + "/body", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4461.errors = vErrors, vErrors === null;
}
var check_shared515 = outermost(validate4464);
function validate4465(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.exports_active_amount !== void 0 && !validate27(data.exports_active_amount, at(instancePath, "/exports_active_amount")) && (vErrors = more(vErrors, validate27)), data.exports_active_limit !== void 0 && !validate27(data.exports_active_limit, at(instancePath, "/exports_active_limit")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4465.errors = vErrors, vErrors === null;
}
function validate4464(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4465(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4465)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4464.errors = vErrors, vErrors === null;
}
var check_shared516 = outermost(validate4469);
var schema811 = { type: ["array", "null"], items: { $ref: "ExportEntity" }, $id: "shared68" };
var schema813 = { type: ["array", "null"], items: { $ref: "ExportSavedFilter" }, $id: "shared69" };
function validate4477(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4477.errors = vErrors, vErrors === null;
}
function validate4476(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema813.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4477(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4477));
  }
  return validate4476.errors = vErrors, vErrors === null;
}
function validate4472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.label === void 0 && (vErrors = need(vErrors, data, instancePath, "label")), data.label !== void 0 && !validate22(data.label, at(instancePath, "/label")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.data_columns !== void 0 && !validate92(data.data_columns, at(instancePath, "/data_columns")) && (vErrors = more(vErrors, validate92)), data.saved_filters !== void 0 && !validate4476(data.saved_filters, at(instancePath, "/saved_filters")) && (vErrors = more(vErrors, validate4476))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4472.errors = vErrors, vErrors === null;
}
function validate4471(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema811.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4472(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4472));
  }
  return validate4471.errors = vErrors, vErrors === null;
}
function validate4470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate4471(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate4471)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4470.errors = vErrors, vErrors === null;
}
function validate4469(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4470(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4470)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4469.errors = vErrors, vErrors === null;
}
var check_shared518 = outermost(validate4484);
var schema816 = { type: ["array", "null"], items: { $ref: "ExportIntegration" }, $id: "shared517" };
function validate4486(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4486.errors = vErrors, vErrors === null;
}
function validate4485(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema816.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4486(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4486));
  }
  return validate4485.errors = vErrors, vErrors === null;
}
function validate4484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4485(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4485)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4484.errors = vErrors, vErrors === null;
}
var check_shared520 = outermost(validate4491);
var schema819 = { type: "string", enum: ["aws", "google", "azure"], $id: "shared519" };
function validate4492(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "google" || data === "azure" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema819.enum })), validate4492.errors = vErrors, vErrors === null;
}
var schema821 = { type: ["boolean", "string"], $id: "shared61" };
function validate4511(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema821.type })), validate4511.errors = vErrors, vErrors === null;
}
var schema822 = { type: ["object", "string"], $id: "shared62" };
function validate4517(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema822.type })), validate4517.errors = vErrors, vErrors === null;
}
function validate4499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.configuration_id !== void 0 && !validate22(data.configuration_id, at(instancePath, "/configuration_id")) && (vErrors = more(vErrors, validate22)), data.deployment_method !== void 0 && !validate22(data.deployment_method, at(instancePath, "/deployment_method")) && (vErrors = more(vErrors, validate22)), data.cspm_group_id !== void 0 && !validate27(data.cspm_group_id, at(instancePath, "/cspm_group_id")) && (vErrors = more(vErrors, validate27)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data.organization_onboarding !== void 0 && !validate35(data.organization_onboarding, at(instancePath, "/organization_onboarding")) && (vErrors = more(vErrors, validate35)), data.project_to_onboard !== void 0 && !validate22(data.project_to_onboard, at(instancePath, "/project_to_onboard")) && (vErrors = more(vErrors, validate22)), data.scan_mode !== void 0 && !validate22(data.scan_mode, at(instancePath, "/scan_mode")) && (vErrors = more(vErrors, validate22)), data.base_cspm !== void 0 && !validate35(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate35)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.additional_resource_tags !== void 0 && !validate22(data.additional_resource_tags, at(instancePath, "/additional_resource_tags")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_deployment !== void 0 && !validate4511(data.volume_scanning_deployment, at(instancePath, "/volume_scanning_deployment")) && (vErrors = more(vErrors, validate4511)), data.registry_scanning_deployment !== void 0 && !validate4511(data.registry_scanning_deployment, at(instancePath, "/registry_scanning_deployment")) && (vErrors = more(vErrors, validate4511)), data.serverless_scanning_deployment !== void 0 && !validate4511(data.serverless_scanning_deployment, at(instancePath, "/serverless_scanning_deployment")) && (vErrors = more(vErrors, validate4511)), data.is_custom_name_vol_scan !== void 0 && !validate4511(data.is_custom_name_vol_scan, at(instancePath, "/is_custom_name_vol_scan")) && (vErrors = more(vErrors, validate4511)), data.resource_group_name_vol_scan !== void 0 && !validate22(data.resource_group_name_vol_scan, at(instancePath, "/resource_group_name_vol_scan")) && (vErrors = more(vErrors, validate22)), data.payload !== void 0 && !validate4517(data.payload, at(instancePath, "/payload")) && (vErrors = more(vErrors, validate4517)), data.payload_vm !== void 0 && !validate24(data.payload_vm, at(instancePath, "/payload_vm")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4499.errors = vErrors, vErrors === null;
}
function validate4491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate4492(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate4492)), data["X-API-Key"] !== void 0 && (validate24(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate24))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate24(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate24))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate24(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate24))), data["X-Tokens-Signature"] !== void 0 && (validate24(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate24))), data.body !== void 0 && !validate4499(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4499));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4491.errors = vErrors, vErrors === null;
}
var check_Discovery = outermost(validate4521);
function validate4521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.state !== void 0 && !validate22(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4521.errors = vErrors, vErrors === null;
}
var check_shared521 = outermost(validate4523);
function validate4531(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.cspm_key_id === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "cspm_key_id")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.cspm_key_id !== void 0 && !validate22(data.cspm_key_id, at(instancePath, "/cspm_key_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4531.errors = vErrors, vErrors === null;
}
function validate4530(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4531(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4531));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4530.errors = vErrors, vErrors === null;
}
function validate4529(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_accounts === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_accounts")), data.cloud_accounts !== void 0 && !validate4530(data.cloud_accounts, at(instancePath, "/cloud_accounts")) && (vErrors = more(vErrors, validate4530))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4529.errors = vErrors, vErrors === null;
}
function validate4523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data["X-API-Key"] !== void 0 && (validate24(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate24))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate24(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate24))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate24(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate24))), data["X-Tokens-Signature"] !== void 0 && (validate24(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate24))), data.body !== void 0 && !validate4529(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4529));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4523.errors = vErrors, vErrors === null;
}
var check_shared522 = outermost(validate4537);
function validate4545(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cspm_role_arn !== void 0 && !validate22(data.cspm_role_arn, at(instancePath, "/cspm_role_arn")) && (vErrors = more(vErrors, validate22)), data.cspm_external_id !== void 0 && !validate22(data.cspm_external_id, at(instancePath, "/cspm_external_id")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_role_arn !== void 0 && !validate22(data.volume_scanning_role_arn, at(instancePath, "/volume_scanning_role_arn")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_external_id !== void 0 && !validate22(data.volume_scanning_external_id, at(instancePath, "/volume_scanning_external_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4545.errors = vErrors, vErrors === null;
}
function validate4543(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.credentials === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "credentials")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate4545(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate4545))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4543.errors = vErrors, vErrors === null;
}
function validate4537(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate24(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate24))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate24(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate24))), data["X-Tokens-Signature"] !== void 0 && (validate24(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate24))), data.body !== void 0 && !validate4543(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4543));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4537.errors = vErrors, vErrors === null;
}
var check_shared523 = outermost(validate4552);
function validate4552(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" }));
    for (let key0 in data)
      key0 === "cloud_provider" || key0 === "integration_type" || key0 === "organization_id" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.integration_type !== void 0 && !validate22(data.integration_type, at(instancePath, "/integration_type")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate24(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate24))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate24(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate24))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate24(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate24))), data["X-Tokens-Signature"] !== void 0 && (validate24(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate24)));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4552.errors = vErrors, vErrors === null;
}
var check_shared525 = outermost(validate4561);
function validate4564(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4564.errors = vErrors, vErrors === null;
}
function validate4563(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.CSPMData !== void 0 && !validate4564(data.CSPMData, at(instancePath, "/CSPMData")) && (vErrors = more(vErrors, validate4564)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4563.errors = vErrors, vErrors === null;
}
function validate4562(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4563(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4563));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4562.errors = vErrors, vErrors === null;
}
function validate4561(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.cloud_accounts_data !== void 0 && !validate4562(data.cloud_accounts_data, at(instancePath, "/cloud_accounts_data")) && (vErrors = more(vErrors, validate4562)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4561.errors = vErrors, vErrors === null;
}
var checks = {
  signIn: { input: check_shared173, output: check_shared174 },
  createToken: { input: check_shared176, output: check_shared177 },
  getEnvironment: { input: check_shared178, output: check_shared179 },
  login: { input: check_shared180, output: check_ConsoleLogin },
  getApiInfo: { input: check_shared178, output: check_ApiInfo },
  listRegistries: { input: check_shared178, output: check_shared181 },
  createRegistry: { input: check_shared182 },
  listRegistriesPaged: { input: check_shared184, output: check_RegistryPage },
  getRegistry: { input: check_shared185, output: check_Registry },
  updateRegistry: { input: check_shared182 },
  deleteRegistry: { input: check_shared185 },
  startImageScan: { input: check_shared186, output: check_ImageScanStart },
  getImageScanStatus: { input: check_shared187, output: check_ImageScanStatus },
  getImageScanResult: { input: check_shared187, output: check_ScanResult },
  downloadCveReportCsv: { input: check_shared178 },
  listScanJobs: { input: check_shared189, output: check_ScanJobPage },
  listScanners: { input: check_shared190, output: check_QueueScannerPage },
  getScanQueueSummary: { input: check_shared178, output: check_ScanQueueSummary },
  cancelScanJobs: { input: check_shared192 },
  requeueScanJobs: { input: check_shared192 },
  clearScanQueue: { input: check_shared178 },
  listImages: { input: check_shared193, output: check_ImagePage },
  registerImage: { input: check_shared194 },
  getImage: { input: check_shared196, output: check_Image },
  deleteImage: { input: check_shared196 },
  listImageVulnerabilities: { input: check_shared198, output: check_VulnerabilityPage },
  listImageScanHistory: { input: check_shared199, output: check_ImageScanHistoryPage },
  listImageSensitiveData: { input: check_shared200, output: check_ImageSensitiveDataPage },
  listImageMalware: { input: check_shared200, output: check_ImageMalwarePage },
  listImageLayers: { input: check_shared200, output: check_ImageLayerPage },
  deleteImagesByUid: { input: check_shared201 },
  registerImages: { input: check_shared203 },
  rescanImages: { input: check_shared205 },
  allowImages: { input: check_shared207 },
  blockImages: { input: check_shared207 },
  listRepositories: { input: check_shared208, output: check_RepositoryPage },
  deleteRepository: { input: check_shared209 },
  getRiskCounts: { input: check_shared178, output: check_RiskCounts },
  listVulnerabilities: { input: check_shared210, output: check_VulnerabilityPage },
  listAcknowledgements: { input: check_shared211, output: check_AcknowledgementPage },
  createAcknowledgements: { input: check_shared213 },
  deleteAcknowledgements: { input: check_shared214 },
  listExportColumns: { input: check_shared216, output: check_shared217 },
  listExporters: { input: check_shared216, output: check_shared219 },
  startVulnerabilityExport: { input: check_shared220, output: check_VulnerabilityExportToken },
  getVulnerabilityExportJob: { input: check_shared221, output: check_shared6 },
  streamVulnerabilityExport: { input: check_shared221 },
  listInventoryImages: { input: check_shared222, output: check_shared224 },
  countInventoryImages: { input: check_shared225, output: check_InventoryCount },
  listInventoryVms: { input: check_shared226, output: check_shared228 },
  countInventoryVms: { input: check_shared229, output: check_InventoryCount },
  listInventoryCodeRepositories: { input: check_shared226, output: check_shared231 },
  listKubernetesResources: { input: check_shared184, output: check_shared232 },
  getResourceHierarchy: { input: check_shared178, output: check_shared6 },
  listNamespaces: { input: check_shared233, output: check_shared235 },
  listContainers: { input: check_shared236, output: check_shared238 },
  listContainersV1: { input: check_shared239, output: check_shared241 },
  inspectContainer: { input: check_shared242, output: check_ContainerDetail },
  listHosts: { input: check_shared243, output: check_shared245 },
  getHost: { input: check_shared246, output: check_HostDetail },
  listHostVulnerabilities: { input: check_shared247, output: check_shared249 },
  listHostMalware: { input: check_shared250, output: check_shared252 },
  listHostImages: { input: check_shared253, output: check_shared255 },
  getBenchResults: { input: check_shared256, output: check_BenchResults },
  getHostStatus: { input: check_shared246, output: check_HostStatus },
  listInfrastructure: { input: check_shared257, output: check_shared259 },
  getInfrastructure: { input: check_shared246, output: check_Infrastructure },
  getInfrastructureByName: { input: check_shared260, output: check_Infrastructure },
  listFunctions: { input: check_shared261, output: check_shared263 },
  listServerlessApplications: { input: check_shared178, output: check_shared265 },
  createServerlessApplication: { input: check_shared267, output: check_shared6 },
  getServerlessApplication: { input: check_shared185, output: check_ServerlessApplication },
  updateServerlessApplication: { input: check_shared267, output: check_shared6 },
  deleteServerlessApplication: { input: check_shared185, output: check_shared6 },
  listEnforcerGroups: { input: check_shared253, output: check_EnforcerGroupList },
  updateEnforcerGroup: { input: check_shared268 },
  createEnforcerGroup: { input: check_shared269, output: check_EnforcerGroup },
  getEnforcerGroup: { input: check_shared246, output: check_EnforcerGroup },
  deleteEnforcerGroup: { input: check_shared270 },
  listGateways: { input: check_shared178, output: check_shared271 },
  getGateway: { input: check_shared246, output: check_Gateway },
  listScannerGroups: { input: check_shared184, output: check_ScannerGroupPage },
  createScannerGroup: { input: check_shared272 },
  deleteScannerGroups: { input: check_shared273 },
  getScannerGroup: { input: check_shared185, output: check_ScannerGroup },
  updateScannerGroup: { input: check_shared272 },
  migrateScannerGroup: { input: check_shared274 },
  listAssurancePolicies: { input: check_shared275, output: check_AssurancePolicyPage },
  createAssurancePolicy: { input: check_shared277 },
  getAssurancePolicy: { input: check_shared278, output: check_AssurancePolicy },
  updateAssurancePolicy: { input: check_shared279 },
  deleteAssurancePolicy: { input: check_shared278 },
  listImageAssurancePolicies: { input: check_shared184, output: check_ImageAssurancePolicyPage },
  createImageAssurancePolicy: { input: check_shared280 },
  getImageAssurancePolicy: { input: check_shared185, output: check_ImageAssurancePolicy },
  listImagePermissions: { input: check_shared178, output: check_ImagePermissions },
  listAssuranceScripts: { input: check_shared178, output: check_shared281 },
  createAssuranceScript: { input: check_shared283, output: check_shared281 },
  getAssuranceScript: { input: check_shared246, output: check_AssuranceScript },
  updateAssuranceScript: { input: check_shared284 },
  deleteAssuranceScript: { input: check_shared246 },
  createRuntimePolicy: { input: check_shared285, output: check_RuntimePolicy },
  getRuntimePolicy: { input: check_shared185, output: check_RuntimePolicy },
  updateRuntimePolicy: { input: check_shared286 },
  deleteRuntimePolicy: { input: check_shared185 },
  listFirewallPolicies: { input: check_shared184, output: check_FirewallPolicyPage },
  createFirewallPolicy: { input: check_shared287 },
  getFirewallPolicy: { input: check_shared185, output: check_FirewallPolicy },
  updateFirewallPolicy: { input: check_shared288 },
  deleteFirewallPolicy: { input: check_shared185 },
  listServices: { input: check_shared261, output: check_ServicePage },
  createService: { input: check_shared289 },
  getService: { input: check_shared185, output: check_Service },
  updateService: { input: check_shared289 },
  deleteService: { input: check_shared185 },
  listResponsePolicies: { input: check_shared290, output: check_ResponsePolicyList },
  createResponsePolicy: { input: check_shared291, output: check_ResponsePolicy },
  getResponsePolicyConfig: { input: check_shared178, output: check_ResponsePolicyConfig },
  getResponsePolicy: { input: check_shared292, output: check_ResponsePolicy },
  updateResponsePolicy: { input: check_shared293, output: check_ResponsePolicy },
  deleteResponsePolicy: { input: check_shared292 },
  setResponsePolicyStatus: { input: check_shared294, output: check_ResponsePolicy },
  listUsers: { input: check_shared178, output: check_shared295 },
  createUser: { input: check_shared296 },
  getUser: { input: check_shared246, output: check_User },
  updateUser: { input: check_shared297 },
  deleteUser: { input: check_shared246 },
  changeUserPassword: { input: check_shared298 },
  listRoles: { input: check_shared184, output: check_RolePage },
  createRole: { input: check_shared299 },
  getRole: { input: check_shared185, output: check_Role },
  updateRole: { input: check_shared299 },
  deleteRole: { input: check_shared185 },
  listPermissionSets: { input: check_shared184, output: check_PermissionSetPage },
  createPermissionSet: { input: check_shared300 },
  listPermissionActions: { input: check_shared178, output: check_PermissionActionCatalogue },
  getPermissionSet: { input: check_shared185, output: check_PermissionSet },
  updatePermissionSet: { input: check_shared300 },
  deletePermissionSet: { input: check_shared185 },
  listApplicationScopes: { input: check_shared261, output: check_ApplicationScopePage },
  createApplicationScope: { input: check_shared301 },
  deleteApplicationScopes: { input: check_shared273 },
  getApplicationScope: { input: check_shared185, output: check_ApplicationScope },
  updateApplicationScope: { input: check_shared301 },
  deleteApplicationScope: { input: check_shared185 },
  createConsoleApiKey: { input: check_shared302, output: check_shared6 },
  updateConsoleApiKey: { input: check_shared303, output: check_shared6 },
  deleteConsoleApiKey: { input: check_shared292, output: check_shared6 },
  listLabels: { input: check_shared178, output: check_LabelList },
  createLabel: { input: check_shared304 },
  getLabel: { input: check_shared185, output: check_Label },
  updateLabel: { input: check_shared304 },
  deleteLabel: { input: check_shared185 },
  listNotificationOutputs: { input: check_shared306, output: check_NotificationOutputs },
  createNotificationOutput: { input: check_shared309, output: check_NotificationOutput },
  getNotificationOutput: { input: check_shared292, output: check_NotificationOutput },
  updateNotificationOutput: { input: check_shared310, output: check_NotificationOutput },
  deleteNotificationOutput: { input: check_shared292 },
  getSlackNotifier: { input: check_shared178, output: check_SlackNotifier },
  putSlackNotifier: { input: check_shared311 },
  listLogServices: { input: check_shared178, output: check_shared312 },
  getLogService: { input: check_shared185, output: check_LogService },
  updateLogService: { input: check_shared313, output: check_shared6 },
  listMonitoringSystems: { input: check_shared178, output: check_shared314 },
  getMonitoringSystem: { input: check_shared185, output: check_MonitoringSystem },
  updateMonitoringSystem: { input: check_shared315, output: check_shared6 },
  getLdapSettings: { input: check_shared178, output: check_LdapSettings },
  setLdapSettings: { input: check_shared316, output: check_shared6 },
  getSamlSettings: { input: check_shared178, output: check_SamlSettings },
  setSamlSettings: { input: check_shared317, output: check_shared6 },
  getOauth2Settings: { input: check_shared178, output: check_Oauth2Settings },
  setOauth2Settings: { input: check_shared318, output: check_shared6 },
  getOpenIdSettings: { input: check_shared178, output: check_OpenIdSettings },
  setOpenIdSettings: { input: check_shared319, output: check_shared6 },
  getIntegrationsState: { input: check_shared178, output: check_IntegrationsState },
  getSystemSettings: { input: check_shared178, output: check_SystemSettings },
  getDtaLicenseStatus: { input: check_shared320, output: check_shared6 },
  listLicenses: { input: check_shared261, output: check_Licenses },
  getLicense: { input: check_shared178, output: check_shared6 },
  getDashboard: { input: check_shared321, output: check_Dashboard },
  getDashboardTrend: { input: check_shared322, output: check_shared323 },
  getAuditTotals: { input: check_shared324, output: check_AuditTotals },
  getAccount: { input: check_shared327, output: check_shared328 },
  getUsage: { input: check_shared331, output: check_shared332 },
  uploadLogo: { input: check_shared334, output: check_shared335 },
  listAlerts: { input: check_shared339, output: check_shared341 },
  createAlert: { input: check_shared343, output: check_shared344 },
  getAlert: { input: check_shared345, output: check_shared344 },
  updateAlert: { input: check_shared346, output: check_CspmEmptyAnswer },
  deleteAlert: { input: check_shared347, output: check_CspmEmptyAnswer },
  listApiKeys: { input: check_shared348, output: check_shared350 },
  createApiKey: { input: check_shared351, output: check_shared352 },
  getApiKey: { input: check_shared347, output: check_shared352 },
  updateApiKey: { input: check_shared353, output: check_shared335 },
  deleteApiKey: { input: check_shared347, output: check_CspmEmptyAnswer },
  listAuditLogs: { input: check_shared355, output: check_shared357 },
  listEvents: { input: check_shared361, output: check_shared362 },
  getEvent: { input: check_shared347, output: check_shared363 },
  listAudits: { input: check_shared364, output: check_shared366 },
  listCategories: { input: check_shared367, output: check_shared369 },
  getCategory: { input: check_shared347, output: check_shared370 },
  listCompliances: { input: check_shared371, output: check_shared373 },
  listPrograms: { input: check_shared374, output: check_shared376 },
  createProgram: { input: check_shared377, output: check_shared378 },
  createPdfReport: { input: check_shared380, output: check_shared381 },
  listControls: { input: check_shared367, output: check_shared383 },
  createControl: { input: check_shared377, output: check_shared384 },
  getControl: { input: check_shared387, output: check_shared384 },
  updateControl: { input: check_shared389, output: check_CspmEmptyAnswer },
  deleteControl: { input: check_shared347, output: check_CspmEmptyAnswer },
  listDeliveries: { input: check_shared392, output: check_shared394 },
  createDelivery: { input: check_shared395, output: check_shared396 },
  getDelivery: { input: check_shared397, output: check_shared396 },
  updateDelivery: { input: check_shared398, output: check_CspmEmptyAnswer },
  deleteDelivery: { input: check_shared347, output: check_CspmEmptyAnswer },
  listGroups: { input: check_shared367, output: check_shared400 },
  createGroup: { input: check_shared401, output: check_shared402 },
  getGroup: { input: check_shared347, output: check_shared402 },
  updateGroup: { input: check_shared404, output: check_CspmEmptyAnswer },
  deleteGroup: { input: check_shared347, output: check_CspmEmptyAnswer },
  listIntegrations: { input: check_shared367, output: check_shared406 },
  createIntegration: { input: check_shared407, output: check_shared408 },
  getIntegration: { input: check_shared347, output: check_shared408 },
  updateIntegration: { input: check_shared409, output: check_CspmEmptyAnswer },
  deleteIntegration: { input: check_shared347, output: check_CspmEmptyAnswer },
  listKeys: { input: check_shared410, output: check_shared411 },
  createKey: { input: check_shared412, output: check_shared413 },
  getKey: { input: check_shared347, output: check_shared413 },
  updateKey: { input: check_shared417, output: check_CspmEmptyAnswer },
  deleteKey: { input: check_shared347, output: check_CspmEmptyAnswer },
  createGeneratedIds: { input: check_shared419, output: check_shared421 },
  createOtpSecrets: { input: check_shared422, output: check_shared424 },
  listRemediationPolicies: { input: check_shared367, output: check_shared426 },
  createRemediationPolicy: { input: check_shared428, output: check_shared429 },
  getRemediationPolicy: { input: check_shared347, output: check_shared429 },
  updateRemediationPolicy: { input: check_shared430, output: check_CspmEmptyAnswer },
  deleteRemediationPolicy: { input: check_shared347, output: check_CspmEmptyAnswer },
  listRemediations: { input: check_shared367, output: check_shared432 },
  createRemediation: { input: check_shared435, output: check_shared436 },
  getRemediation: { input: check_shared347, output: check_shared437 },
  listRoutings: { input: check_shared440, output: check_shared442 },
  createRouting: { input: check_shared443, output: check_shared444 },
  getRouting: { input: check_shared347, output: check_shared444 },
  updateRouting: { input: check_shared445, output: check_CspmEmptyAnswer },
  deleteRouting: { input: check_shared347, output: check_CspmEmptyAnswer },
  listScans: { input: check_shared446, output: check_shared448 },
  getScan: { input: check_shared347, output: check_shared449 },
  deleteScan: { input: check_shared347, output: check_CspmEmptyAnswer },
  getScanV2: { input: check_shared451, output: check_shared452 },
  startRealtimeScan: { input: check_shared453, output: check_shared454 },
  getRealtimeScan: { input: check_shared347, output: check_shared455 },
  scanCloudFormation: { input: check_shared456, output: check_shared458 },
  scanTerraform: { input: check_shared459, output: check_shared461 },
  listSuppressions: { input: check_shared464, output: check_shared465 },
  createSuppression: { input: check_shared467, output: check_shared468 },
  getSuppression: { input: check_shared347, output: check_shared468 },
  deleteSuppression: { input: check_shared347, output: check_CspmEmptyAnswer },
  listTests: { input: check_shared471, output: check_shared473 },
  getTest: { input: check_shared474, output: check_shared475 },
  updateTestSeverity: { input: check_shared476, output: check_CspmEmptyAnswer },
  listCspmUsers: { input: check_shared479, output: check_shared481 },
  createCspmUser: { input: check_shared482, output: check_shared483 },
  getCspmUser: { input: check_shared484, output: check_shared483 },
  updateCspmUser: { input: check_shared485, output: check_CspmEmptyAnswer },
  deleteCspmUser: { input: check_shared347, output: check_CspmEmptyAnswer },
  listSamlMappings: { input: check_shared178, output: check_shared487 },
  createSamlMapping: { input: check_shared488, output: check_shared489 },
  getSamlMapping: { input: check_shared292, output: check_shared489 },
  updateSamlMapping: { input: check_shared490 },
  deleteSamlMapping: { input: check_shared292 },
  listPlatformPermissionSets: { input: check_shared491, output: check_PlatformPermissionSetPage },
  createPlatformPermissionSet: { input: check_shared492 },
  listPlatformPermissionActions: { input: check_shared178, output: check_PlatformPermissionModules },
  getPlatformPermissionSet: { input: check_shared185, output: check_PlatformPermissionSet },
  updatePlatformPermissionSet: { input: check_shared492 },
  deletePlatformPermissionSet: { input: check_shared185 },
  listCodeRepositories: { input: check_shared493, output: check_shared495 },
  listDetections: { input: check_shared190, output: check_shared497 },
  listDetectionInstances: { input: check_shared498, output: check_shared500 },
  listSuppressionRules: { input: check_shared501, output: check_shared503 },
  createSuppressionRule: { input: check_shared504, output: check_SuppressionRule },
  getSuppressionRule: { input: check_shared246, output: check_SuppressionRule },
  updateSuppressionRule: { input: check_shared505, output: check_shared6 },
  deleteSuppressionRule: { input: check_shared246, output: check_shared6 },
  listCodeScanResults: { input: check_shared506, output: check_shared508 },
  listExports: { input: check_shared178, output: check_shared510 },
  createExport: { input: check_shared511, output: check_shared512 },
  getExport: { input: check_shared246, output: check_shared6 },
  deleteExports: { input: check_shared513, output: check_shared6 },
  setExportActivityStatus: { input: check_shared514, output: check_shared6 },
  getExportMetadata: { input: check_shared178, output: check_shared515 },
  getExportEntitiesData: { input: check_shared178, output: check_shared516 },
  listExportIntegrations: { input: check_shared178, output: check_shared518 },
  startDiscovery: { input: check_shared520, output: check_Discovery },
  deleteDiscovery: { input: check_shared521, output: check_shared6 },
  updateDiscoveryCredentials: { input: check_shared522, output: check_shared6 },
  listConnectedAccounts: { input: check_shared523, output: check_shared525 }
};
export {
  checks
};
