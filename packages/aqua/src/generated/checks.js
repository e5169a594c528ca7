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
var check_shared177 = outermost(validate21);
function validate22(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate22.errors = vErrors, vErrors === null;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.email === void 0 || data.password === void 0) && (vErrors = need(vErrors, data, instancePath, "email", "password"));
    for (let key0 in data)
      key0 === "email" || key0 === "password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate25);
function validate26(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate26.errors = vErrors, vErrors === null;
}
function validate31(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate31.errors = vErrors, vErrors === null;
}
function validate34(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate34.errors = vErrors, vErrors === null;
}
var schema13 = { type: ["string", "null"], $id: "shared24" };
function validate36(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema13.type })), validate36.errors = vErrors, vErrors === null;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.token === void 0 || data.account_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "token", "account_id", "user_id")), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.user_id !== void 0 && !validate31(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate31)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate29.errors = vErrors, vErrors === null;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate29(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate25.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate40);
function validate41(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1500 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1500 }, "must be <= 1500")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate41.errors = vErrors, vErrors === null;
}
function validate43(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate43.errors = vErrors, vErrors === null;
}
function validate40(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.validity === void 0 || data.allowed_endpoints === void 0) && (vErrors = need(vErrors, data, instancePath, "validity", "allowed_endpoints"));
    for (let key0 in data)
      key0 === "validity" || key0 === "allowed_endpoints" || key0 === "csp_roles" || key0 === "group_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.validity !== void 0 && !validate41(data.validity, at(instancePath, "/validity")) && (vErrors = more(vErrors, validate41)), data.allowed_endpoints !== void 0 && !validate43(data.allowed_endpoints, at(instancePath, "/allowed_endpoints")) && (vErrors = more(vErrors, validate43)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate40.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate48);
function validate48(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate48.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate52);
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate52.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate53);
function validate54(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ese_url === void 0 && (vErrors = need(vErrors, data, instancePath, "ese_url")), data.ese_url !== void 0 && !validate22(data.ese_url, at(instancePath, "/ese_url")) && (vErrors = more(vErrors, validate22)), data.env_id !== void 0 && !validate22(data.env_id, at(instancePath, "/env_id")) && (vErrors = more(vErrors, validate22)), data.env_type !== void 0 && !validate22(data.env_type, at(instancePath, "/env_type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate22(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate22)), data.aqua_csp_version !== void 0 && !validate22(data.aqua_csp_version, at(instancePath, "/aqua_csp_version")) && (vErrors = more(vErrors, validate22)), data.creation_date !== void 0 && !validate22(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate22)), data.end_date !== void 0 && !validate22(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate54.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate54(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate54))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate53.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate66);
function validate66(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.password === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "password"));
    for (let key0 in data)
      key0 === "abilities" || key0 === "id" || key0 === "password" || key0 === "remember" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.abilities !== void 0 && !validate26(data.abilities, at(instancePath, "/abilities")) && (vErrors = more(vErrors, validate26)), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.remember !== void 0 && !validate34(data.remember, at(instancePath, "/remember")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate66.errors = vErrors, vErrors === null;
}
var check_ConsoleLogin = outermost(validate71);
function validate71(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate71.errors = vErrors, vErrors === null;
}
var check_ApiInfo = outermost(validate73);
function validate73(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.authorization_header !== void 0 && !validate22(data.authorization_header, at(instancePath, "/authorization_header")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate73.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate75);
var schema26 = { type: "string", "x-known": ["HUB", "V1", "V2", "V1/V2", "ACR", "GAR", "AWS", "GCR", "ENGINE", "CTRDENGINE", "ART", "NEXUS", "QUAY", "DTR", "ATOMIC", "OPENSHIFT", "CF", "HARBOR", "ICR", "PODMAN", "API"], $id: "shared111" };
function validate78(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "HUB" && data !== "V1" && data !== "V2" && data !== "V1/V2" && data !== "ACR" && data !== "GAR" && data !== "AWS" && data !== "GCR" && data !== "ENGINE" && data !== "CTRDENGINE" && data !== "ART" && data !== "NEXUS" && data !== "QUAY" && data !== "DTR" && data !== "ATOMIC" && data !== "OPENSHIFT" && data !== "CF" && data !== "HARBOR" && data !== "ICR" && data !== "PODMAN" && data !== "API" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema26["x-known"] })), validate78.errors = vErrors, vErrors === null;
}
function validate84(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate84.errors = vErrors, vErrors === null;
}
var schema28 = { type: ["array", "null"], items: { $ref: "shared0" }, $id: "shared2" };
function validate91(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema28.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate91.errors = vErrors, vErrors === null;
}
var schema30 = { type: "string", "x-known": ["day", "week", "month", "year"], $id: "shared115" };
function validate107(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "day" && data !== "week" && data !== "month" && data !== "year" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema30["x-known"] })), validate107.errors = vErrors, vErrors === null;
}
function validate104(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.auto_pull_day !== void 0 && !validate26(data.auto_pull_day, at(instancePath, "/auto_pull_day")) && (vErrors = more(vErrors, validate26)), data.iteration !== void 0 && !validate26(data.iteration, at(instancePath, "/iteration")) && (vErrors = more(vErrors, validate26)), data.iteration_type !== void 0 && !validate107(data.iteration_type, at(instancePath, "/iteration_type")) && (vErrors = more(vErrors, validate107)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.week_days !== void 0 && !validate91(data.week_days, at(instancePath, "/week_days")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate104.errors = vErrors, vErrors === null;
}
var schema31 = { type: "string", "x-known": ["none", "image_age", "image_count"], $id: "shared112" };
function validate121(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "none" && data !== "image_age" && data !== "image_count" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema31["x-known"] })), validate121.errors = vErrors, vErrors === null;
}
var schema32 = { type: "string", "x-known": ["any", "specific"], $id: "shared113" };
function validate126(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "any" && data !== "specific" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema32["x-known"] })), validate126.errors = vErrors, vErrors === null;
}
function validate133(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.auth_token !== void 0 && !validate22(data.auth_token, at(instancePath, "/auth_token")) && (vErrors = more(vErrors, validate22)), data.un_quarantine !== void 0 && !validate34(data.un_quarantine, at(instancePath, "/un_quarantine")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate133.errors = vErrors, vErrors === null;
}
var schema34 = { type: ["array", "null"], items: { $ref: "RegistryOption" }, $id: "shared114" };
function validate140(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.option !== void 0 && !validate22(data.option, at(instancePath, "/option")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate140.errors = vErrors, vErrors === null;
}
function validate139(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema34.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate140(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate140));
  }
  return validate139.errors = vErrors, vErrors === null;
}
function validate76(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate78(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate78)), data.detected_type !== void 0 && !validate26(data.detected_type, at(instancePath, "/detected_type")) && (vErrors = more(vErrors, validate26)), data.registries_type !== void 0 && !validate22(data.registries_type, at(instancePath, "/registries_type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate84(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate84)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.client_cert !== void 0 && !validate22(data.client_cert, at(instancePath, "/client_cert")) && (vErrors = more(vErrors, validate22)), data.client_key !== void 0 && !validate22(data.client_key, at(instancePath, "/client_key")) && (vErrors = more(vErrors, validate22)), data.prefixes !== void 0 && !validate91(data.prefixes, at(instancePath, "/prefixes")) && (vErrors = more(vErrors, validate91)), data.default_prefix !== void 0 && !validate22(data.default_prefix, at(instancePath, "/default_prefix")) && (vErrors = more(vErrors, validate22)), data.image_s3_prefixes !== void 0 && !validate91(data.image_s3_prefixes, at(instancePath, "/image_s3_prefixes")) && (vErrors = more(vErrors, validate91)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_interval !== void 0 && !validate26(data.auto_pull_interval, at(instancePath, "/auto_pull_interval")) && (vErrors = more(vErrors, validate26)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_rescan !== void 0 && !validate34(data.auto_pull_rescan, at(instancePath, "/auto_pull_rescan")) && (vErrors = more(vErrors, validate34)), data.auto_pull_in_progress !== void 0 && !validate34(data.auto_pull_in_progress, at(instancePath, "/auto_pull_in_progress")) && (vErrors = more(vErrors, validate34)), data.auto_pull_processed_page_number !== void 0 && !validate26(data.auto_pull_processed_page_number, at(instancePath, "/auto_pull_processed_page_number")) && (vErrors = more(vErrors, validate26)), data.auto_pull_latest_xff_enabled !== void 0 && !validate34(data.auto_pull_latest_xff_enabled, at(instancePath, "/auto_pull_latest_xff_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0 && !validate104(data.auto_scan_time, at(instancePath, "/auto_scan_time")) && (vErrors = more(vErrors, validate104)), data.auto_cleanup !== void 0 && !validate34(data.auto_cleanup, at(instancePath, "/auto_cleanup")) && (vErrors = more(vErrors, validate34)), data.advanced_settings_cleanup !== void 0 && !validate34(data.advanced_settings_cleanup, at(instancePath, "/advanced_settings_cleanup")) && (vErrors = more(vErrors, validate34)), data.always_pull_patterns !== void 0 && !validate91(data.always_pull_patterns, at(instancePath, "/always_pull_patterns")) && (vErrors = more(vErrors, validate91)), data.pull_repo_patterns !== void 0 && !validate91(data.pull_repo_patterns, at(instancePath, "/pull_repo_patterns")) && (vErrors = more(vErrors, validate91)), data.pull_repo_patterns_excluded !== void 0 && !validate91(data.pull_repo_patterns_excluded, at(instancePath, "/pull_repo_patterns_excluded")) && (vErrors = more(vErrors, validate91)), data.pull_tags_pattern !== void 0 && !validate91(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate91)), data.pull_tag_patterns !== void 0 && !validate91(data.pull_tag_patterns, at(instancePath, "/pull_tag_patterns")) && (vErrors = more(vErrors, validate91)), data.pull_image_tag_pattern !== void 0 && !validate91(data.pull_image_tag_pattern, at(instancePath, "/pull_image_tag_pattern")) && (vErrors = more(vErrors, validate91)), data.pull_max_tags !== void 0 && !validate26(data.pull_max_tags, at(instancePath, "/pull_max_tags")) && (vErrors = more(vErrors, validate26)), data.image_creation_date_condition !== void 0 && !validate121(data.image_creation_date_condition, at(instancePath, "/image_creation_date_condition")) && (vErrors = more(vErrors, validate121)), data.pull_image_age !== void 0 && !validate22(data.pull_image_age, at(instancePath, "/pull_image_age")) && (vErrors = more(vErrors, validate22)), data.pull_image_count !== void 0 && !validate26(data.pull_image_count, at(instancePath, "/pull_image_count")) && (vErrors = more(vErrors, validate26)), data.registry_scan_timeout !== void 0 && !validate26(data.registry_scan_timeout, at(instancePath, "/registry_scan_timeout")) && (vErrors = more(vErrors, validate26)), data.scanner_type !== void 0 && !validate126(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate126)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate91(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate91)), data.scanner_name_added !== void 0 && !validate91(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate91)), data.scanner_name_removed !== void 0 && !validate91(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate91)), data.existsing_scanners !== void 0 && !validate91(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate91)), data.webhook !== void 0 && !validate133(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate133)), data.options !== void 0 && !validate139(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate139)), data.cloud_resources !== void 0 && !validate91(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate91)), data.cloud_resource !== void 0 && !validate22(data.cloud_resource, at(instancePath, "/cloud_resource")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.is_architecture_system_default !== void 0 && !validate34(data.is_architecture_system_default, at(instancePath, "/is_architecture_system_default")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.is_registry_connected !== void 0 && !validate34(data.is_registry_connected, at(instancePath, "/is_registry_connected")) && (vErrors = more(vErrors, validate34)), data.error_msg !== void 0 && !validate22(data.error_msg, at(instancePath, "/error_msg")) && (vErrors = more(vErrors, validate22)), data.force_save !== void 0 && !validate34(data.force_save, at(instancePath, "/force_save")) && (vErrors = more(vErrors, validate34)), data.force_ootb !== void 0 && !validate34(data.force_ootb, at(instancePath, "/force_ootb")) && (vErrors = more(vErrors, validate34)), data.nexus_mtts_ff_enabled !== void 0 && !validate34(data.nexus_mtts_ff_enabled, at(instancePath, "/nexus_mtts_ff_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate76.errors = vErrors, vErrors === null;
}
function validate75(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate76(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate76));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate75.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate156), schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, url: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, client_cert: { $ref: "shared0" }, client_key: { $ref: "shared0" }, prefixes: { $ref: "shared28" }, default_prefix: { $ref: "shared0" }, image_s3_prefixes: { $ref: "shared28" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_interval: { $ref: "shared1" }, auto_pull_max: { $ref: "shared1" }, auto_pull_rescan: { $ref: "shared3" }, auto_pull_latest_xff_enabled: { $ref: "shared3" }, auto_scan_time: { $ref: "RegistryAutoScanTimeForSave" }, auto_cleanup: { $ref: "shared3" }, advanced_settings_cleanup: { $ref: "shared3" }, always_pull_patterns: { $ref: "shared28" }, pull_repo_patterns: { $ref: "shared28" }, pull_repo_patterns_excluded: { $ref: "shared28" }, pull_tags_pattern: { $ref: "shared28" }, pull_image_tag_pattern: { $ref: "shared28" }, pull_max_tags: { $ref: "shared1" }, image_creation_date_condition: { $ref: "shared117" }, pull_image_age: { $ref: "shared0" }, pull_image_count: { $ref: "shared1" }, registry_scan_timeout: { $ref: "shared1" }, scanner_type: { $ref: "shared118" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared28" }, scanner_name_added: { $ref: "shared28" }, scanner_name_removed: { $ref: "shared28" }, existsing_scanners: { $ref: "shared28" }, webhook: { $ref: "RegistryWebhookForSave" }, options: { $ref: "shared119" }, cloud_resources: { $ref: "shared28" }, architecture: { $ref: "shared0" }, is_architecture_system_default: { $ref: "shared3" }, force_save: { $ref: "shared3" }, force_ootb: { $ref: "shared3" }, nexus_mtts_ff_enabled: { $ref: "shared3" } }, required: ["name", "type"], $id: "shared186" }, func2 = Object.prototype.hasOwnProperty;
var schema38 = { type: "string", enum: ["day", "week", "month", "year"], $id: "shared116" };
function validate178(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "day" || data === "week" || data === "month" || data === "year" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema38.enum })), validate178.errors = vErrors, vErrors === null;
}
function validate175(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "auto_pull_day" || key0 === "iteration" || key0 === "iteration_type" || key0 === "time" || key0 === "week_days" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.auto_pull_day !== void 0 && !validate26(data.auto_pull_day, at(instancePath, "/auto_pull_day")) && (vErrors = more(vErrors, validate26)), data.iteration !== void 0 && !validate26(data.iteration, at(instancePath, "/iteration")) && (vErrors = more(vErrors, validate26)), data.iteration_type !== void 0 && !validate178(data.iteration_type, at(instancePath, "/iteration_type")) && (vErrors = more(vErrors, validate178)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.week_days !== void 0 && !validate43(data.week_days, at(instancePath, "/week_days")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate175.errors = vErrors, vErrors === null;
}
var schema39 = { type: "string", enum: ["none", "image_age", "image_count"], $id: "shared117" };
function validate191(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "none" || data === "image_age" || data === "image_count" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema39.enum })), validate191.errors = vErrors, vErrors === null;
}
var schema40 = { type: "string", enum: ["any", "specific"], $id: "shared118" };
function validate196(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "any" || data === "specific" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema40.enum })), validate196.errors = vErrors, vErrors === null;
}
function validate203(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "enabled" || key0 === "url" || key0 === "auth_token" || key0 === "un_quarantine" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.auth_token !== void 0 && !validate22(data.auth_token, at(instancePath, "/auth_token")) && (vErrors = more(vErrors, validate22)), data.un_quarantine !== void 0 && !validate34(data.un_quarantine, at(instancePath, "/un_quarantine")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate203.errors = vErrors, vErrors === null;
}
function validate210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.option === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "option", "value"));
    for (let key0 in data)
      key0 === "option" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.option !== void 0 && !validate22(data.option, at(instancePath, "/option")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate210.errors = vErrors, vErrors === null;
}
function validate209(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate210(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate210));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate209.errors = vErrors, vErrors === null;
}
function validate156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      func2.call(schema36.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.client_cert !== void 0 && !validate22(data.client_cert, at(instancePath, "/client_cert")) && (vErrors = more(vErrors, validate22)), data.client_key !== void 0 && !validate22(data.client_key, at(instancePath, "/client_key")) && (vErrors = more(vErrors, validate22)), data.prefixes !== void 0 && !validate43(data.prefixes, at(instancePath, "/prefixes")) && (vErrors = more(vErrors, validate43)), data.default_prefix !== void 0 && !validate22(data.default_prefix, at(instancePath, "/default_prefix")) && (vErrors = more(vErrors, validate22)), data.image_s3_prefixes !== void 0 && !validate43(data.image_s3_prefixes, at(instancePath, "/image_s3_prefixes")) && (vErrors = more(vErrors, validate43)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_interval !== void 0 && !validate26(data.auto_pull_interval, at(instancePath, "/auto_pull_interval")) && (vErrors = more(vErrors, validate26)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_rescan !== void 0 && !validate34(data.auto_pull_rescan, at(instancePath, "/auto_pull_rescan")) && (vErrors = more(vErrors, validate34)), data.auto_pull_latest_xff_enabled !== void 0 && !validate34(data.auto_pull_latest_xff_enabled, at(instancePath, "/auto_pull_latest_xff_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0 && !validate175(data.auto_scan_time, at(instancePath, "/auto_scan_time")) && (vErrors = more(vErrors, validate175)), data.auto_cleanup !== void 0 && !validate34(data.auto_cleanup, at(instancePath, "/auto_cleanup")) && (vErrors = more(vErrors, validate34)), data.advanced_settings_cleanup !== void 0 && !validate34(data.advanced_settings_cleanup, at(instancePath, "/advanced_settings_cleanup")) && (vErrors = more(vErrors, validate34)), data.always_pull_patterns !== void 0 && !validate43(data.always_pull_patterns, at(instancePath, "/always_pull_patterns")) && (vErrors = more(vErrors, validate43)), data.pull_repo_patterns !== void 0 && !validate43(data.pull_repo_patterns, at(instancePath, "/pull_repo_patterns")) && (vErrors = more(vErrors, validate43)), data.pull_repo_patterns_excluded !== void 0 && !validate43(data.pull_repo_patterns_excluded, at(instancePath, "/pull_repo_patterns_excluded")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_image_tag_pattern !== void 0 && !validate43(data.pull_image_tag_pattern, at(instancePath, "/pull_image_tag_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_max_tags !== void 0 && !validate26(data.pull_max_tags, at(instancePath, "/pull_max_tags")) && (vErrors = more(vErrors, validate26)), data.image_creation_date_condition !== void 0 && !validate191(data.image_creation_date_condition, at(instancePath, "/image_creation_date_condition")) && (vErrors = more(vErrors, validate191)), data.pull_image_age !== void 0 && !validate22(data.pull_image_age, at(instancePath, "/pull_image_age")) && (vErrors = more(vErrors, validate22)), data.pull_image_count !== void 0 && !validate26(data.pull_image_count, at(instancePath, "/pull_image_count")) && (vErrors = more(vErrors, validate26)), data.registry_scan_timeout !== void 0 && !validate26(data.registry_scan_timeout, at(instancePath, "/registry_scan_timeout")) && (vErrors = more(vErrors, validate26)), data.scanner_type !== void 0 && !validate196(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate196)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43)), data.webhook !== void 0 && !validate203(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate203)), data.options !== void 0 && !validate209(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate209)), data.cloud_resources !== void 0 && !validate43(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate43)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.is_architecture_system_default !== void 0 && !validate34(data.is_architecture_system_default, at(instancePath, "/is_architecture_system_default")) && (vErrors = more(vErrors, validate34)), data.force_save !== void 0 && !validate34(data.force_save, at(instancePath, "/force_save")) && (vErrors = more(vErrors, validate34)), data.force_ootb !== void 0 && !validate34(data.force_ootb, at(instancePath, "/force_ootb")) && (vErrors = more(vErrors, validate34)), data.nexus_mtts_ff_enabled !== void 0 && !validate34(data.nexus_mtts_ff_enabled, at(instancePath, "/nexus_mtts_ff_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate156.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate221);
function validate222(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate222.errors = vErrors, vErrors === null;
}
function validate221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate221.errors = vErrors, vErrors === null;
}
var check_RegistryPage = outermost(validate225);
var schema47 = { type: ["array", "null"], items: { $ref: "Registry" }, $id: "shared120" };
function validate229(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema47.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate76(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate76));
  }
  return validate229.errors = vErrors, vErrors === null;
}
function validate237(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate237.errors = vErrors, vErrors === null;
}
function validate225(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate229(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate229)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate225.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate239);
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate239.errors = vErrors, vErrors === null;
}
var check_Registry = outermost(validate76), check_shared190 = outermost(validate241);
function validate241(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || key0 === "webhook_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate241.errors = vErrors, vErrors === null;
}
var check_ImageScanStart = outermost(validate245);
function validate245(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate245.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate247);
function validate247(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate247.errors = vErrors, vErrors === null;
}
var check_ImageScanStatus = outermost(validate250);
var schema54 = { type: "string", "x-known": ["Pending", "In Progress", "Scanned", "Fail"], $id: "shared90" };
function validate251(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Pending" && data !== "In Progress" && data !== "Scanned" && data !== "Fail" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema54["x-known"] })), validate251.errors = vErrors, vErrors === null;
}
function validate250(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate251(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate251))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate250.errors = vErrors, vErrors === null;
}
var check_ScanResult = outermost(validate253);
function validate268(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate268.errors = vErrors, vErrors === null;
}
function validate262(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.score_average !== void 0 && !validate268(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate268))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate262.errors = vErrors, vErrors === null;
}
var schema58 = { type: ["array", "null"], items: { $ref: "ScanResultCve" }, $id: "shared137" };
function validate272(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.file !== void 0 && !validate22(data.file, at(instancePath, "/file")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.score !== void 0 && !validate268(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate268)), data.score_version !== void 0 && !validate22(data.score_version, at(instancePath, "/score_version")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.publishdate !== void 0 && !validate22(data.publishdate, at(instancePath, "/publishdate")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.vendor_name !== void 0 && !validate22(data.vendor_name, at(instancePath, "/vendor_name")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate22(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate272.errors = vErrors, vErrors === null;
}
function validate271(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema58.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate272(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate272));
  }
  return validate271.errors = vErrors, vErrors === null;
}
function validate253(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.disallow_reason !== void 0 && !validate22(data.disallow_reason, at(instancePath, "/disallow_reason")) && (vErrors = more(vErrors, validate22)), data.disallow_description !== void 0 && !validate22(data.disallow_description, at(instancePath, "/disallow_description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.errorMsg !== void 0 && !validate22(data.errorMsg, at(instancePath, "/errorMsg")) && (vErrors = more(vErrors, validate22)), data.cves_counts !== void 0 && !validate262(data.cves_counts, at(instancePath, "/cves_counts")) && (vErrors = more(vErrors, validate262)), data.cves !== void 0 && !validate271(data.cves, at(instancePath, "/cves")) && (vErrors = more(vErrors, validate271))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate253.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate291);
var schema62 = { type: "string", enum: ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatusInput" };
function validate296(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "pending" || data === "in_progress" || data === "finished" || data === "failed" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema62.enum })), validate296.errors = vErrors, vErrors === null;
}
function validate295(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate296(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate296));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate295.errors = vErrors, vErrors === null;
}
function validate291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "statuses" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.statuses !== void 0 && !validate295(data.statuses, at(instancePath, "/statuses")) && (vErrors = more(vErrors, validate295));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate291.errors = vErrors, vErrors === null;
}
var check_ScanJobPage = outermost(validate299);
var schema64 = { type: ["array", "null"], items: { $ref: "ScanJob" }, $id: "shared136" };
var schema66 = { type: "string", "x-known": ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatus" };
function validate309(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema66["x-known"] })), validate309.errors = vErrors, vErrors === null;
}
function validate304(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.image === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image", "status")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate22(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate309(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate309)), data.assigned_scanner !== void 0 && !validate22(data.assigned_scanner, at(instancePath, "/assigned_scanner")) && (vErrors = more(vErrors, validate22)), data.initiating_user !== void 0 && !validate22(data.initiating_user, at(instancePath, "/initiating_user")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.priority !== void 0 && !validate26(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate26)), data.force_pull !== void 0 && !validate34(data.force_pull, at(instancePath, "/force_pull")) && (vErrors = more(vErrors, validate34)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate26(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate304.errors = vErrors, vErrors === null;
}
function validate303(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema64.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate304(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate304));
  }
  return validate303.errors = vErrors, vErrors === null;
}
function validate299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate303(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate303))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate299.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate323);
function validate323(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate323.errors = vErrors, vErrors === null;
}
var check_QueueScannerPage = outermost(validate326);
var schema69 = { type: ["array", "null"], items: { $ref: "QueueScanner" }, $id: "shared110" };
var schema71 = { type: "string", "x-known": ["working", "waiting"], $id: "shared109" };
function validate334(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "working" && data !== "waiting" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema71["x-known"] })), validate334.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate334(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate334)), data.scanning_registry !== void 0 && !validate22(data.scanning_registry, at(instancePath, "/scanning_registry")) && (vErrors = more(vErrors, validate22)), data.scanning_image !== void 0 && !validate22(data.scanning_image, at(instancePath, "/scanning_image")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate331.errors = vErrors, vErrors === null;
}
function validate330(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema69.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate331(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate331));
  }
  return validate330.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate330(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate330))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate326.errors = vErrors, vErrors === null;
}
var check_ScanQueueSummary = outermost(validate340);
function validate340(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.total === void 0 || data.pending === void 0 || data.in_progress === void 0 || data.finished === void 0 || data.failed === void 0) && (vErrors = need(vErrors, data, instancePath, "total", "pending", "in_progress", "finished", "failed")), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.pending !== void 0 && !validate26(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate26)), data.in_progress !== void 0 && !validate26(data.in_progress, at(instancePath, "/in_progress")) && (vErrors = more(vErrors, validate26)), data.finished !== void 0 && !validate26(data.finished, at(instancePath, "/finished")) && (vErrors = more(vErrors, validate26)), data.failed !== void 0 && !validate26(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate340.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate346);
function validate348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
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
function validate346(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.jobs === void 0 && (vErrors = need(vErrors, data, instancePath, "jobs"));
    for (let key0 in data)
      key0 !== "jobs" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.jobs !== void 0 && !validate347(data.jobs, at(instancePath, "/jobs")) && (vErrors = more(vErrors, validate347));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate346.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate353);
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "repository" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate34(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
var check_ImagePage = outermost(validate360);
var schema78 = { type: ["array", "null"], items: { $ref: "Image" }, $id: "shared87" };
var schema80 = { type: "string", "x-known": ["not_started", "pending", "in_progress", "finished", "failed"], $id: "shared79" };
function validate378(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "not_started" && data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema80["x-known"] })), validate378.errors = vErrors, vErrors === null;
}
var schema81 = { type: ["array", "null"], items: { $ref: "ImagePolicyFailure" }, $id: "shared80" };
function validate400(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_id !== void 0 && !validate26(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate26)), data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.blocking !== void 0 && !validate34(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate34)), data.controls !== void 0 && !validate91(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate400.errors = vErrors, vErrors === null;
}
function validate399(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema81.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate400(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate400));
  }
  return validate399.errors = vErrors, vErrors === null;
}
var schema84 = { type: ["array", "null"], items: { $ref: "ImageAssuranceCheck" }, $id: "shared84" };
function validate410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.control !== void 0 && !validate22(data.control, at(instancePath, "/control")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate34(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate34)), data.blocking !== void 0 && !validate34(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate34)), data.dta_skipped !== void 0 && !validate34(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate34)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate410.errors = vErrors, vErrors === null;
}
function validate409(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema84.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate410(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate410));
  }
  return validate409.errors = vErrors, vErrors === null;
}
function validate407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.checks_performed !== void 0 && !validate409(data.checks_performed, at(instancePath, "/checks_performed")) && (vErrors = more(vErrors, validate409))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate407.errors = vErrors, vErrors === null;
}
function validate427(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.parent !== void 0 && !validate22(data.parent, at(instancePath, "/parent")) && (vErrors = more(vErrors, validate22)), data.repo_digests !== void 0 && !validate91(data.repo_digests, at(instancePath, "/repo_digests")) && (vErrors = more(vErrors, validate91)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.virtual_size !== void 0 && !validate26(data.virtual_size, at(instancePath, "/virtual_size")) && (vErrors = more(vErrors, validate26)), data.default_user !== void 0 && !validate22(data.default_user, at(instancePath, "/default_user")) && (vErrors = more(vErrors, validate22)), data.env !== void 0 && !validate91(data.env, at(instancePath, "/env")) && (vErrors = more(vErrors, validate91)), data.docker_labels !== void 0 && !validate91(data.docker_labels, at(instancePath, "/docker_labels")) && (vErrors = more(vErrors, validate91)), data.image_type !== void 0 && !validate22(data.image_type, at(instancePath, "/image_type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate427.errors = vErrors, vErrors === null;
}
var schema87 = { type: ["array", "null"], items: { $ref: "ImageHistoryEntry" }, $id: "shared81" };
function validate446(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate446.errors = vErrors, vErrors === null;
}
function validate445(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema87.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate446(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate446));
  }
  return validate445.errors = vErrors, vErrors === null;
}
function validate365(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.repository === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registry_type !== void 0 && !validate22(data.registry_type, at(instancePath, "/registry_type")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.labels !== void 0 && !validate91(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate91)), data.scan_status !== void 0 && !validate378(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate378)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.partial_results !== void 0 && !validate34(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate34)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.pending_disallowed !== void 0 && !validate34(data.pending_disallowed, at(instancePath, "/pending_disallowed")) && (vErrors = more(vErrors, validate34)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.permission_author !== void 0 && !validate22(data.permission_author, at(instancePath, "/permission_author")) && (vErrors = more(vErrors, validate22)), data.permission_comment !== void 0 && !validate22(data.permission_comment, at(instancePath, "/permission_comment")) && (vErrors = more(vErrors, validate22)), data.permission_lastupdate !== void 0 && !validate84(data.permission_lastupdate, at(instancePath, "/permission_lastupdate")) && (vErrors = more(vErrors, validate84)), data.policy_failures !== void 0 && !validate399(data.policy_failures, at(instancePath, "/policy_failures")) && (vErrors = more(vErrors, validate399)), data.assurance_results !== void 0 && !validate407(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate407)), data.newer_image_exists !== void 0 && !validate34(data.newer_image_exists, at(instancePath, "/newer_image_exists")) && (vErrors = more(vErrors, validate34)), data.is_vulns_per_layer_view !== void 0 && !validate34(data.is_vulns_per_layer_view, at(instancePath, "/is_vulns_per_layer_view")) && (vErrors = more(vErrors, validate34)), data.microenforcer_detected !== void 0 && !validate34(data.microenforcer_detected, at(instancePath, "/microenforcer_detected")) && (vErrors = more(vErrors, validate34)), data.dta_severity_score !== void 0 && !validate22(data.dta_severity_score, at(instancePath, "/dta_severity_score")) && (vErrors = more(vErrors, validate22)), data.dta_skipped !== void 0 && !validate34(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate34)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate427(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate427)), data.history !== void 0 && !validate445(data.history, at(instancePath, "/history")) && (vErrors = more(vErrors, validate445))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate365.errors = vErrors, vErrors === null;
}
function validate364(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema78.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate365(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate365));
  }
  return validate364.errors = vErrors, vErrors === null;
}
function validate360(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate364(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate364)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate360.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate462);
function validate462(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.registry === void 0 && (vErrors = need(vErrors, data, instancePath, "registry"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate462.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate467);
var func3 = require_ucs2length().default;
function validate468(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate468.errors = vErrors, vErrors === null;
}
function validate467(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate468(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate468)), data.repository !== void 0 && !validate468(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate468)), data.tag !== void 0 && !validate468(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate468));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate467.errors = vErrors, vErrors === null;
}
var check_Image = outermost(validate365), check_shared202 = outermost(validate472), schema92 = { type: "object", additionalProperties: !1, properties: { registry: { $ref: "shared199" }, repository: { $ref: "shared199" }, tag: { $ref: "shared199" }, page: { $ref: "shared187" }, pagesize: { $ref: "shared187" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared201" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, required: ["registry", "repository", "tag"], $id: "shared202" }, schema93 = { type: "string", enum: ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverityInput" };
function validate483(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "negligible" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema93.enum })), validate483.errors = vErrors, vErrors === null;
}
function validate485(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate483(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate483));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate485.errors = vErrors, vErrors === null;
}
function validate472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      func2.call(schema92.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate468(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate468)), data.repository !== void 0 && !validate468(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate468)), data.tag !== void 0 && !validate468(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate468)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.severity !== void 0 && !validate483(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate483)), data.severities !== void 0 && !validate485(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate485)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate34(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate34)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate472.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate493);
var schema96 = { type: ["array", "null"], items: { $ref: "Vulnerability" }, $id: "shared176" };
var schema98 = { type: "string", "x-known": ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverity" };
function validate505(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "negligible" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema98["x-known"] })), validate505.errors = vErrors, vErrors === null;
}
var schema99 = { type: ["array", "null"], items: {}, $id: "shared17" };
function validate536(data, instancePath = "") {
  let vErrors = null;
  return !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema99.type })), validate536.errors = vErrors, vErrors === null;
}
var schema100 = { type: ["array", "null"], items: { $ref: "ReferencedVulnerability" }, $id: "shared174" };
function validate539(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate505(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate505))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate539.errors = vErrors, vErrors === null;
}
function validate538(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema100.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate539(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate539));
  }
  return validate538.errors = vErrors, vErrors === null;
}
function validate571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.cpe !== void 0 && !validate22(data.cpe, at(instancePath, "/cpe")) && (vErrors = more(vErrors, validate22)), data.licenses !== void 0 && !validate91(data.licenses, at(instancePath, "/licenses")) && (vErrors = more(vErrors, validate91)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate571.errors = vErrors, vErrors === null;
}
function validate498(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.publish_date !== void 0 && !validate22(data.publish_date, at(instancePath, "/publish_date")) && (vErrors = more(vErrors, validate22)), data.modification_date !== void 0 && !validate22(data.modification_date, at(instancePath, "/modification_date")) && (vErrors = more(vErrors, validate22)), data.classification !== void 0 && !validate22(data.classification, at(instancePath, "/classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate268(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate268)), data.aqua_severity !== void 0 && !validate505(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate505)), data.aqua_vectors !== void 0 && !validate22(data.aqua_vectors, at(instancePath, "/aqua_vectors")) && (vErrors = more(vErrors, validate22)), data.aqua_scoring_system !== void 0 && !validate22(data.aqua_scoring_system, at(instancePath, "/aqua_scoring_system")) && (vErrors = more(vErrors, validate22)), data.aqua_severity_classification !== void 0 && !validate22(data.aqua_severity_classification, at(instancePath, "/aqua_severity_classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score_classification !== void 0 && !validate22(data.aqua_score_classification, at(instancePath, "/aqua_score_classification")) && (vErrors = more(vErrors, validate22)), data.severity_classification !== void 0 && !validate22(data.severity_classification, at(instancePath, "/severity_classification")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate505(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate505)), data.vendor_cvss2_score !== void 0 && !validate268(data.vendor_cvss2_score, at(instancePath, "/vendor_cvss2_score")) && (vErrors = more(vErrors, validate268)), data.vendor_cvss2_vectors !== void 0 && !validate22(data.vendor_cvss2_vectors, at(instancePath, "/vendor_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_severity !== void 0 && !validate22(data.vendor_cvss3_severity, at(instancePath, "/vendor_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_score !== void 0 && !validate268(data.vendor_cvss3_score, at(instancePath, "/vendor_cvss3_score")) && (vErrors = more(vErrors, validate268)), data.vendor_cvss3_vectors !== void 0 && !validate22(data.vendor_cvss3_vectors, at(instancePath, "/vendor_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22)), data.vendor_url !== void 0 && !validate22(data.vendor_url, at(instancePath, "/vendor_url")) && (vErrors = more(vErrors, validate22)), data.nvd_severity !== void 0 && !validate22(data.nvd_severity, at(instancePath, "/nvd_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss2_score !== void 0 && !validate268(data.nvd_cvss2_score, at(instancePath, "/nvd_cvss2_score")) && (vErrors = more(vErrors, validate268)), data.nvd_cvss2_vectors !== void 0 && !validate22(data.nvd_cvss2_vectors, at(instancePath, "/nvd_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_severity !== void 0 && !validate22(data.nvd_cvss3_severity, at(instancePath, "/nvd_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_score !== void 0 && !validate268(data.nvd_cvss3_score, at(instancePath, "/nvd_cvss3_score")) && (vErrors = more(vErrors, validate268)), data.nvd_cvss3_vectors !== void 0 && !validate22(data.nvd_cvss3_vectors, at(instancePath, "/nvd_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_url !== void 0 && !validate22(data.nvd_url, at(instancePath, "/nvd_url")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.last_found_date !== void 0 && !validate22(data.last_found_date, at(instancePath, "/last_found_date")) && (vErrors = more(vErrors, validate22)), data.ancestor_pkg !== void 0 && !validate22(data.ancestor_pkg, at(instancePath, "/ancestor_pkg")) && (vErrors = more(vErrors, validate22)), data.sibling_pkg !== void 0 && !validate22(data.sibling_pkg, at(instancePath, "/sibling_pkg")) && (vErrors = more(vErrors, validate22)), data.exploitability !== void 0 && !validate22(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate22)), data.exploit_type !== void 0 && !validate22(data.exploit_type, at(instancePath, "/exploit_type")) && (vErrors = more(vErrors, validate22)), data.temporal_vector !== void 0 && !validate22(data.temporal_vector, at(instancePath, "/temporal_vector")) && (vErrors = more(vErrors, validate22)), data.qualys_ids !== void 0 && !validate536(data.qualys_ids, at(instancePath, "/qualys_ids")) && (vErrors = more(vErrors, validate536)), data.referenced_vulnerabilities !== void 0 && !validate538(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate538)), data.v_patch_status !== void 0 && !validate22(data.v_patch_status, at(instancePath, "/v_patch_status")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_by !== void 0 && !validate22(data.v_patch_applied_by, at(instancePath, "/v_patch_applied_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_on !== void 0 && !validate22(data.v_patch_applied_on, at(instancePath, "/v_patch_applied_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_by !== void 0 && !validate22(data.v_patch_reverted_by, at(instancePath, "/v_patch_reverted_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_on !== void 0 && !validate22(data.v_patch_reverted_on, at(instancePath, "/v_patch_reverted_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_by !== void 0 && !validate22(data.v_patch_enforced_by, at(instancePath, "/v_patch_enforced_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_on !== void 0 && !validate22(data.v_patch_enforced_on, at(instancePath, "/v_patch_enforced_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_name !== void 0 && !validate22(data.v_patch_policy_name, at(instancePath, "/v_patch_policy_name")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_enforce !== void 0 && !validate34(data.v_patch_policy_enforce, at(instancePath, "/v_patch_policy_enforce")) && (vErrors = more(vErrors, validate34)), data.acknowledged_date !== void 0 && !validate22(data.acknowledged_date, at(instancePath, "/acknowledged_date")) && (vErrors = more(vErrors, validate22)), data.ack_scope !== void 0 && !validate22(data.ack_scope, at(instancePath, "/ack_scope")) && (vErrors = more(vErrors, validate22)), data.ack_comment !== void 0 && !validate22(data.ack_comment, at(instancePath, "/ack_comment")) && (vErrors = more(vErrors, validate22)), data.ack_author !== void 0 && !validate22(data.ack_author, at(instancePath, "/ack_author")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_days !== void 0 && !validate26(data.ack_expiration_days, at(instancePath, "/ack_expiration_days")) && (vErrors = more(vErrors, validate26)), data.ack_expiration_configured_at !== void 0 && !validate22(data.ack_expiration_configured_at, at(instancePath, "/ack_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_configured_by !== void 0 && !validate22(data.ack_expiration_configured_by, at(instancePath, "/ack_expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.audit_events_count !== void 0 && !validate26(data.audit_events_count, at(instancePath, "/audit_events_count")) && (vErrors = more(vErrors, validate26)), data.block_events_count !== void 0 && !validate26(data.block_events_count, at(instancePath, "/block_events_count")) && (vErrors = more(vErrors, validate26)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image_repository_name !== void 0 && !validate22(data.image_repository_name, at(instancePath, "/image_repository_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.base_image_vulnerability !== void 0 && !validate34(data.base_image_vulnerability, at(instancePath, "/base_image_vulnerability")) && (vErrors = more(vErrors, validate34)), data.base_image_name !== void 0 && !validate22(data.base_image_name, at(instancePath, "/base_image_name")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate571(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate571))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate498.errors = vErrors, vErrors === null;
}
function validate497(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema96.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate498(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate498));
  }
  return validate497.errors = vErrors, vErrors === null;
}
function validate493(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate497(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate497)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate493.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate590);
function validate590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "page_size" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate468(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate468)), data.repository !== void 0 && !validate468(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate468)), data.tag !== void 0 && !validate468(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate468)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate590.errors = vErrors, vErrors === null;
}
var check_ImageScanHistoryPage = outermost(validate597);
var schema105 = { type: ["array", "null"], items: { $ref: "ImageScanHistoryEntry" }, $id: "shared89" };
function validate602(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.error !== void 0 && !validate22(data.error, at(instancePath, "/error")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.image_creation_date !== void 0 && !validate22(data.image_creation_date, at(instancePath, "/image_creation_date")) && (vErrors = more(vErrors, validate22)), data.image_pulled !== void 0 && !validate34(data.image_pulled, at(instancePath, "/image_pulled")) && (vErrors = more(vErrors, validate34)), data.sensitive_data_scanned !== void 0 && !validate34(data.sensitive_data_scanned, at(instancePath, "/sensitive_data_scanned")) && (vErrors = more(vErrors, validate34)), data.executables_scanned !== void 0 && !validate34(data.executables_scanned, at(instancePath, "/executables_scanned")) && (vErrors = more(vErrors, validate34)), data.malware_scanned !== void 0 && !validate34(data.malware_scanned, at(instancePath, "/malware_scanned")) && (vErrors = more(vErrors, validate34)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.partial_results !== void 0 && !validate34(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate602.errors = vErrors, vErrors === null;
}
function validate601(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema105.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate602(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate602));
  }
  return validate601.errors = vErrors, vErrors === null;
}
function validate597(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate601(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate601)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate597.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate629);
function validate629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate468(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate468)), data.repository !== void 0 && !validate468(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate468)), data.tag !== void 0 && !validate468(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate468)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate629.errors = vErrors, vErrors === null;
}
var check_ImageSensitiveDataPage = outermost(validate635);
var schema109 = { type: ["array", "null"], items: { $ref: "ImageSensitiveData" }, $id: "shared91" };
function validate640(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.filename !== void 0 && !validate22(data.filename, at(instancePath, "/filename")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate640.errors = vErrors, vErrors === null;
}
function validate639(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema109.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate640(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate640));
  }
  return validate639.errors = vErrors, vErrors === null;
}
function validate635(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate639(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate639)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate635.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate656);
function validate656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate468(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate468)), data.repository !== void 0 && !validate468(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate468)), data.tag !== void 0 && !validate468(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate468)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate656.errors = vErrors, vErrors === null;
}
var check_shared6 = outermost(validate237), check_shared206 = outermost(validate661);
function validate661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 !== "images" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.images !== void 0 && !validate43(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate661.errors = vErrors, vErrors === null;
}
var check_ImageMalwarePage = outermost(validate663);
var schema114 = { type: ["array", "null"], items: { $ref: "ImageMalware" }, $id: "shared86" };
function validate668(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.paths !== void 0 && !validate91(data.paths, at(instancePath, "/paths")) && (vErrors = more(vErrors, validate91)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_days !== void 0 && !validate26(data.acknowledge_expiration_days, at(instancePath, "/acknowledge_expiration_days")) && (vErrors = more(vErrors, validate26)), data.acknowledge_expiration_configured_at !== void 0 && !validate22(data.acknowledge_expiration_configured_at, at(instancePath, "/acknowledge_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_configured_by !== void 0 && !validate22(data.acknowledge_expiration_configured_by, at(instancePath, "/acknowledge_expiration_configured_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate668.errors = vErrors, vErrors === null;
}
function validate667(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema114.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate668(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate668));
  }
  return validate667.errors = vErrors, vErrors === null;
}
function validate663(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate667(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate667)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate663.errors = vErrors, vErrors === null;
}
var check_ImageLayerPage = outermost(validate687);
var schema117 = { type: ["array", "null"], items: { $ref: "ImageLayer" }, $id: "shared85" };
function validate692(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.position !== void 0 && !validate26(data.position, at(instancePath, "/position")) && (vErrors = more(vErrors, validate26)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate84(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate84)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.is_base_layer !== void 0 && !validate34(data.is_base_layer, at(instancePath, "/is_base_layer")) && (vErrors = more(vErrors, validate34)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate692.errors = vErrors, vErrors === null;
}
function validate691(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema117.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate692(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate692));
  }
  return validate691.errors = vErrors, vErrors === null;
}
function validate687(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate691(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate691)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate687.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate715);
function validate716(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate716.errors = vErrors, vErrors === null;
}
function validate715(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.uids === void 0 && (vErrors = need(vErrors, data, instancePath, "uids"));
    for (let key0 in data)
      key0 !== "uids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.uids !== void 0 && !validate716(data.uids, at(instancePath, "/uids")) && (vErrors = more(vErrors, validate716));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate715.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate719);
function validate721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "digest" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate721.errors = vErrors, vErrors === null;
}
function validate720(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate721(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate721));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate720.errors = vErrors, vErrors === null;
}
function validate719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 !== "images" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.images !== void 0 && !validate720(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate720));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate719.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate729);
function validate732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate732.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate732(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate732));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate731.errors = vErrors, vErrors === null;
}
function validate729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "full_rescan" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.full_rescan !== void 0 && !validate34(data.full_rescan, at(instancePath, "/full_rescan")) && (vErrors = more(vErrors, validate34)), data.images !== void 0 && !validate731(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate731));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate729.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate739);
function validate742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate742.errors = vErrors, vErrors === null;
}
function validate741(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate742(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate742));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate741.errors = vErrors, vErrors === null;
}
function validate739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "comment" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.images !== void 0 && !validate741(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate741));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate739.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate748);
function validate748(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "scope" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate34(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate748.errors = vErrors, vErrors === null;
}
var check_RepositoryPage = outermost(validate755);
var schema132 = { type: ["array", "null"], items: { $ref: "Repository" }, $id: "shared122" };
var schema134 = { type: ["array", "null"], items: { $ref: "RepositoryDtaCount" }, $id: "shared121" };
function validate780(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Severity !== void 0 && !validate22(data.Severity, at(instancePath, "/Severity")) && (vErrors = more(vErrors, validate22)), data.Count !== void 0 && !validate26(data.Count, at(instancePath, "/Count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate780.errors = vErrors, vErrors === null;
}
function validate779(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema134.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate780(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate780));
  }
  return validate779.errors = vErrors, vErrors === null;
}
function validate760(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "registry")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.policy !== void 0 && !validate22(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate22)), data.is_default_policy !== void 0 && !validate34(data.is_default_policy, at(instancePath, "/is_default_policy")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.dynamic_profiling !== void 0 && !validate34(data.dynamic_profiling, at(instancePath, "/dynamic_profiling")) && (vErrors = more(vErrors, validate34)), data.num_images !== void 0 && !validate26(data.num_images, at(instancePath, "/num_images")) && (vErrors = more(vErrors, validate26)), data.num_disallowed !== void 0 && !validate26(data.num_disallowed, at(instancePath, "/num_disallowed")) && (vErrors = more(vErrors, validate26)), data.num_failed !== void 0 && !validate26(data.num_failed, at(instancePath, "/num_failed")) && (vErrors = more(vErrors, validate26)), data.first_scan_failed !== void 0 && !validate34(data.first_scan_failed, at(instancePath, "/first_scan_failed")) && (vErrors = more(vErrors, validate34)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.dta !== void 0 && !validate779(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate779)), data.trusted_base_count !== void 0 && !validate26(data.trusted_base_count, at(instancePath, "/trusted_base_count")) && (vErrors = more(vErrors, validate26)), data.whitelisted_images_count !== void 0 && !validate26(data.whitelisted_images_count, at(instancePath, "/whitelisted_images_count")) && (vErrors = more(vErrors, validate26)), data.created_images_count !== void 0 && !validate26(data.created_images_count, at(instancePath, "/created_images_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate760.errors = vErrors, vErrors === null;
}
function validate759(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema132.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate760(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate760));
  }
  return validate759.errors = vErrors, vErrors === null;
}
function validate755(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate759(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate759)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate755.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate796);
function validate796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "name"));
    for (let key0 in data)
      key0 === "registry" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate796.errors = vErrors, vErrors === null;
}
var check_RiskCounts = outermost(validate799);
function validate799(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registered_images !== void 0 && !validate26(data.registered_images, at(instancePath, "/registered_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images !== void 0 && !validate26(data.vulnerable_images, at(instancePath, "/vulnerable_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images_percent !== void 0 && !validate268(data.vulnerable_images_percent, at(instancePath, "/vulnerable_images_percent")) && (vErrors = more(vErrors, validate268)), data.total_vulns !== void 0 && !validate26(data.total_vulns, at(instancePath, "/total_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns_percent !== void 0 && !validate268(data.high_vulns_percent, at(instancePath, "/high_vulns_percent")) && (vErrors = more(vErrors, validate268)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns_percent !== void 0 && !validate268(data.med_vulns_percent, at(instancePath, "/med_vulns_percent")) && (vErrors = more(vErrors, validate268)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns_percent !== void 0 && !validate268(data.low_vulns_percent, at(instancePath, "/low_vulns_percent")) && (vErrors = more(vErrors, validate268)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns_percent !== void 0 && !validate268(data.neg_vulns_percent, at(instancePath, "/neg_vulns_percent")) && (vErrors = more(vErrors, validate268))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate799.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate812), schema138 = { type: "object", additionalProperties: !1, properties: { page: { $ref: "shared187" }, pagesize: { $ref: "shared187" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, registry_name: { $ref: "shared0" }, image_name: { $ref: "shared0" }, image_name_exact_match: { $ref: "shared3" }, digest: { $ref: "shared0" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared201" }, scope: { $ref: "shared0" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared28" }, has_workloads: { $ref: "shared3" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, $id: "shared216" };
function validate812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema138.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_name_exact_match !== void 0 && !validate34(data.image_name_exact_match, at(instancePath, "/image_name_exact_match")) && (vErrors = more(vErrors, validate34)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate483(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate483)), data.severities !== void 0 && !validate485(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate485)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate43(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate43)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate34(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate34)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate812.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate835);
function validate835(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "fix_availability" || key0 === "text_search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.fix_availability !== void 0 && !validate34(data.fix_availability, at(instancePath, "/fix_availability")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate835.errors = vErrors, vErrors === null;
}
var check_AcknowledgementPage = outermost(validate841);
var schema141 = { type: ["array", "null"], items: { $ref: "Acknowledgement" }, $id: "shared5" };
var schema143 = { type: "string", "x-known": ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueType" };
function validate847(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerability" && data !== "sensitive_data" && data !== "malware" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema143["x-known"] })), validate847.errors = vErrors, vErrors === null;
}
var schema144 = { type: "string", "x-known": ["package", "file", "executable"], $id: "AcknowledgementResourceType" };
function validate850(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "package" && data !== "file" && data !== "executable" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema144["x-known"] })), validate850.errors = vErrors, vErrors === null;
}
function validate846(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type")), data.issue_type !== void 0 && !validate847(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate847)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate850(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate850)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate26(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate26)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate91(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate91)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate846.errors = vErrors, vErrors === null;
}
function validate845(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema141.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate846(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate846));
  }
  return validate845.errors = vErrors, vErrors === null;
}
function validate841(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate845(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate845)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate841.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate888);
var schema147 = { type: "object", additionalProperties: !1, properties: { issue_type: { $ref: "AcknowledgementIssueTypeInput" }, issue_name: { $ref: "shared0" }, resource_type: { $ref: "AcknowledgementResourceTypeInput" }, resource_name: { $ref: "shared0" }, resource_version: { $ref: "shared0" }, resource_format: { $ref: "shared0" }, resource_cpe: { $ref: "shared0" }, resource_path: { $ref: "shared0" }, resource_hash: { $ref: "shared0" }, image_name: { $ref: "shared0" }, registry_name: { $ref: "shared0" }, repository_name: { $ref: "shared0" }, registry: { $ref: "shared0" }, repository: { $ref: "shared0" }, image: { $ref: "shared0" }, docker_id: { $ref: "shared0" }, os: { $ref: "shared0" }, os_version: { $ref: "shared0" }, comment: { $ref: "shared0" }, author: { $ref: "shared0" }, date: { $ref: "shared0" }, fix_version: { $ref: "shared0" }, expiration_days: { $ref: "shared4" }, expiration_configured_at: { $ref: "shared0" }, expiration_configured_by: { $ref: "shared0" }, permission: { $ref: "shared0" }, ack_repo_id: { $ref: "shared1" }, suppression_rule_id: { $ref: "shared1" }, suppression_rule_name: { $ref: "shared0" }, suppression_rule_scopes: { $ref: "shared2" }, has_custom_severity: { $ref: "shared3" } }, required: ["issue_type", "issue_name", "resource_type"], $id: "AcknowledgementForSave" }, schema148 = { type: "string", enum: ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueTypeInput" };
function validate892(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerability" || data === "sensitive_data" || data === "malware" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema148.enum })), validate892.errors = vErrors, vErrors === null;
}
var schema149 = { type: "string", enum: ["package", "file", "executable"], $id: "AcknowledgementResourceTypeInput" };
function validate895(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "package" || data === "file" || data === "executable" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema149.enum })), validate895.errors = vErrors, vErrors === null;
}
function validate916(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 999 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999 }, "must be <= 999")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate916.errors = vErrors, vErrors === null;
}
function validate891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type"));
    for (let key0 in data)
      func2.call(schema147.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.issue_type !== void 0 && !validate892(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate892)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate895(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate895)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate916(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate916)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate91(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate91)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate891.errors = vErrors, vErrors === null;
}
function validate890(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate891(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate891));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate890.errors = vErrors, vErrors === null;
}
function validate888(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.comment === void 0 || data.issues === void 0) && (vErrors = need(vErrors, data, instancePath, "comment", "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate890(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate890));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate888.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate928);
function validate928(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.issues === void 0 && (vErrors = need(vErrors, data, instancePath, "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate890(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate890));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate928.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate931);
var schema153 = { type: "string", enum: ["images", "hosts", "functions", "containers"], $id: "shared221" };
function validate932(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "images" || data === "hosts" || data === "functions" || data === "containers" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema153.enum })), validate932.errors = vErrors, vErrors === null;
}
function validate931(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entity === void 0 && (vErrors = need(vErrors, data, instancePath, "entity"));
    for (let key0 in data)
      key0 !== "entity" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate932(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate932));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate931.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate934), schema154 = { type: ["array", "null"], items: { $ref: "ExportColumnGroup" }, $id: "shared223" };
var schema156 = { type: ["object", "null"], additionalProperties: { $ref: "ExportColumn" }, $id: "shared69" };
function validate937(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate937.errors = vErrors, vErrors === null;
}
function validate936(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema156.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate937(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate937));
  return validate936.errors = vErrors, vErrors === null;
}
function validate935(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.attributes !== void 0 && !validate936(data.attributes, at(instancePath, "/attributes")) && (vErrors = more(vErrors, validate936)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate935.errors = vErrors, vErrors === null;
}
function validate934(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema154.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate935(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate935));
  }
  return validate934.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate942);
var schema159 = { type: ["array", "null"], items: { $ref: "Exporter" }, $id: "shared224" };
function validate944(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate944.errors = vErrors, vErrors === null;
}
function validate943(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema159.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate944(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate944));
  }
  return validate943.errors = vErrors, vErrors === null;
}
function validate942(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate943(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate943)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate942.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate948), schema161 = { type: "object", additionalProperties: !1, properties: { entity: { $ref: "shared221" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, columns_name: { $ref: "shared0" }, columns: { $ref: "shared0" }, filter: { $ref: "VulnerabilityExportFilter" }, application_scope: { $ref: "shared0" }, order_by: { $ref: "shared0" }, split_files_by: { $ref: "shared0" }, split_size: { $ref: "shared1" } }, required: ["entity", "name"], $id: "shared226" }, schema162 = { type: "object", additionalProperties: !1, properties: { severities: { $ref: "shared175" }, has_workloads: { $ref: "shared3" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared175" }, registry_name: { $ref: "shared0" }, exploit_availability: {}, exploit_type: {}, network_attack: {}, show_negligible: { $ref: "shared3" }, use_estimated_count: { $ref: "shared3" } }, $id: "VulnerabilityExportFilter" }, schema163 = { type: ["string", "array"], items: { $ref: "shared0" }, $id: "shared175" };
function validate955(data, instancePath = "") {
  let vErrors = null;
  if (typeof data != "string" && !Array.isArray(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema163.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate955.errors = vErrors, vErrors === null;
}
function validate954(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema162.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severities !== void 0 && !validate955(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate955)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate955(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate955)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate954.errors = vErrors, vErrors === null;
}
function validate948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "name"));
    for (let key0 in data)
      func2.call(schema161.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate932(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate932)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22)), data.columns !== void 0 && !validate22(data.columns, at(instancePath, "/columns")) && (vErrors = more(vErrors, validate22)), data.filter !== void 0 && !validate954(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate954)), data.application_scope !== void 0 && !validate22(data.application_scope, at(instancePath, "/application_scope")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.split_files_by !== void 0 && !validate22(data.split_files_by, at(instancePath, "/split_files_by")) && (vErrors = more(vErrors, validate22)), data.split_size !== void 0 && !validate26(data.split_size, at(instancePath, "/split_size")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate948.errors = vErrors, vErrors === null;
}
var check_VulnerabilityExportToken = outermost(validate969);
function validate969(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate969.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate971);
function validate971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "token"));
    for (let key0 in data)
      key0 === "entity" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate932(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate932)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate971.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate974);
function validate974(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || key0 === "registry_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate974.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate981);
var schema168 = { type: ["array", "null"], items: { $ref: "InventoryImage" }, $id: "shared229" };
function validate990(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_uid !== void 0 && !validate26(data.image_uid, at(instancePath, "/image_uid")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate990.errors = vErrors, vErrors === null;
}
function validate989(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema168.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate990(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate990));
  }
  return validate989.errors = vErrors, vErrors === null;
}
function validate981(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate989(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate989))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate981.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1000);
function validate1000(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1000.errors = vErrors, vErrors === null;
}
var check_InventoryCount = outermost(validate1004);
function validate1004(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1004.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1006);
function validate1006(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1006.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1012);
var schema174 = { type: ["array", "null"], items: { $ref: "InventoryVm" }, $id: "shared233" };
var schema176 = { type: ["string", "integer"], $id: "shared92" };
function validate1022(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema176.type })), validate1022.errors = vErrors, vErrors === null;
}
function validate1021(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1022(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1022)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.highest_risk !== void 0 && !validate22(data.highest_risk, at(instancePath, "/highest_risk")) && (vErrors = more(vErrors, validate22)), data.covered_by !== void 0 && !validate91(data.covered_by, at(instancePath, "/covered_by")) && (vErrors = more(vErrors, validate91)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1021.errors = vErrors, vErrors === null;
}
function validate1020(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema174.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1021(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1021));
  }
  return validate1020.errors = vErrors, vErrors === null;
}
function validate1012(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1020(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1020))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1012.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1033);
function validate1033(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "page" || key0 === "pagesize" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1033.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1039);
var schema179 = { type: ["array", "null"], items: { $ref: "InventoryCodeRepository" }, $id: "shared236" };
function validate1048(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.code_repo_branch !== void 0 && !validate22(data.code_repo_branch, at(instancePath, "/code_repo_branch")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1048.errors = vErrors, vErrors === null;
}
function validate1047(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema179.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1048(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1048));
  }
  return validate1047.errors = vErrors, vErrors === null;
}
function validate1039(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1047(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1047))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1039.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1053);
var schema182 = { type: ["array", "null"], items: { $ref: "shared6" }, $id: "shared53" };
function validate1057(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema182.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate237(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate237));
  }
  return validate1057.errors = vErrors, vErrors === null;
}
function validate1053(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1057(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1057))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1053.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1060);
function validate1060(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "orderby" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1060.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1062);
var schema185 = { type: ["array", "null"], items: { $ref: "NamespaceName" }, $id: "shared240" };
function validate1064(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1064.errors = vErrors, vErrors === null;
}
function validate1063(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema185.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1064(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1064));
  }
  return validate1063.errors = vErrors, vErrors === null;
}
function validate1062(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1063(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1063)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1062.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1068);
function validate1068(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "scope" || key0 === "cluster" || key0 === "namespace" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1068.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1076);
var schema189 = { type: ["array", "null"], items: { $ref: "Container" }, $id: "shared243" };
function validate1085(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.container_uid !== void 0 && !validate22(data.container_uid, at(instancePath, "/container_uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.namespace_name !== void 0 && !validate22(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1085.errors = vErrors, vErrors === null;
}
function validate1084(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema189.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1085(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1085));
  }
  return validate1084.errors = vErrors, vErrors === null;
}
function validate1076(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1084(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1084))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1076.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1099);
function validate1099(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "groupby" || key0 === "status" || key0 === "registered" || key0 === "namespace" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1099.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1107);
function validate1111(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.show_scan_status !== void 0 && !validate34(data.show_scan_status, at(instancePath, "/show_scan_status")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1111.errors = vErrors, vErrors === null;
}
var schema194 = { type: ["array", "null"], items: { $ref: "ContainerV1" }, $id: "shared246" };
function validate1152(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1152.errors = vErrors, vErrors === null;
}
function validate1119(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.host_lname !== void 0 && !validate22(data.host_lname, at(instancePath, "/host_lname")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate22(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.server_digest !== void 0 && !validate22(data.server_digest, at(instancePath, "/server_digest")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.owner_name !== void 0 && !validate22(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22)), data.scan_status !== void 0 && !validate22(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate22)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.container_type !== void 0 && !validate22(data.container_type, at(instancePath, "/container_type")) && (vErrors = more(vErrors, validate22)), data.runtime_profile_name !== void 0 && !validate22(data.runtime_profile_name, at(instancePath, "/runtime_profile_name")) && (vErrors = more(vErrors, validate22)), data.aqua_service !== void 0 && !validate22(data.aqua_service, at(instancePath, "/aqua_service")) && (vErrors = more(vErrors, validate22)), data.is_evaluated !== void 0 && !validate34(data.is_evaluated, at(instancePath, "/is_evaluated")) && (vErrors = more(vErrors, validate34)), data.valid_digest !== void 0 && !validate34(data.valid_digest, at(instancePath, "/valid_digest")) && (vErrors = more(vErrors, validate34)), data.is_profiling !== void 0 && !validate34(data.is_profiling, at(instancePath, "/is_profiling")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.is_disallowed !== void 0 && !validate34(data.is_disallowed, at(instancePath, "/is_disallowed")) && (vErrors = more(vErrors, validate34)), data.is_root !== void 0 && !validate34(data.is_root, at(instancePath, "/is_root")) && (vErrors = more(vErrors, validate34)), data.is_privileged !== void 0 && !validate34(data.is_privileged, at(instancePath, "/is_privileged")) && (vErrors = more(vErrors, validate34)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.have_secrets !== void 0 && !validate34(data.have_secrets, at(instancePath, "/have_secrets")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modify_time !== void 0 && !validate26(data.modify_time, at(instancePath, "/modify_time")) && (vErrors = more(vErrors, validate26)), data.risk !== void 0 && !validate26(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate1152(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1152)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1119.errors = vErrors, vErrors === null;
}
function validate1118(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema194.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1119(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1119));
  }
  return validate1118.errors = vErrors, vErrors === null;
}
function validate1107(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate1111(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate1111)), data.result !== void 0 && !validate1118(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1118))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1107.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1172);
function validate1172(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id"));
    for (let key0 in data)
      key0 === "id" || key0 === "host_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1172.errors = vErrors, vErrors === null;
}
var check_ContainerDetail = outermost(validate1175);
function validate1186(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1186.errors = vErrors, vErrors === null;
}
function validate1190(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.register_reason !== void 0 && !validate22(data.register_reason, at(instancePath, "/register_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1190.errors = vErrors, vErrors === null;
}
function validate1197(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.uid !== void 0 && !validate22(data.uid, at(instancePath, "/uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1197.errors = vErrors, vErrors === null;
}
var schema202 = { type: ["array", "null"], items: { $ref: "ContainerVolume" }, $id: "shared30" };
function validate1224(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.shared !== void 0 && !validate34(data.shared, at(instancePath, "/shared")) && (vErrors = more(vErrors, validate34)), data.host_path !== void 0 && !validate22(data.host_path, at(instancePath, "/host_path")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.container_path !== void 0 && !validate22(data.container_path, at(instancePath, "/container_path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1224.errors = vErrors, vErrors === null;
}
function validate1223(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema202.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1224(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1224));
  }
  return validate1223.errors = vErrors, vErrors === null;
}
var schema204 = { type: ["array", "null"], items: { $ref: "ContainerVariable" }, $id: "shared31" };
function validate1234(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1234.errors = vErrors, vErrors === null;
}
function validate1233(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema204.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1234(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1234));
  }
  return validate1233.errors = vErrors, vErrors === null;
}
var schema206 = { type: ["array", "null"], items: { $ref: "ContainerService" }, $id: "shared32" };
function validate1240(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1240.errors = vErrors, vErrors === null;
}
function validate1239(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema206.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1240(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1240));
  }
  return validate1239.errors = vErrors, vErrors === null;
}
function validate1175(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.health_status !== void 0 && !validate22(data.health_status, at(instancePath, "/health_status")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.apps !== void 0 && !validate91(data.apps, at(instancePath, "/apps")) && (vErrors = more(vErrors, validate91)), data.args !== void 0 && !validate91(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate91)), data.command !== void 0 && !validate91(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate91)), data.entrypoint !== void 0 && !validate91(data.entrypoint, at(instancePath, "/entrypoint")) && (vErrors = more(vErrors, validate91)), data.host !== void 0 && !validate1186(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate1186)), data.image !== void 0 && !validate1190(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate1190)), data.owner !== void 0 && !validate1197(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate1197)), data.memory !== void 0 && !validate26(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate26)), data.cpushares !== void 0 && !validate26(data.cpushares, at(instancePath, "/cpushares")) && (vErrors = more(vErrors, validate26)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.cap_add !== void 0 && !validate91(data.cap_add, at(instancePath, "/cap_add")) && (vErrors = more(vErrors, validate91)), data.cap_drop !== void 0 && !validate91(data.cap_drop, at(instancePath, "/cap_drop")) && (vErrors = more(vErrors, validate91)), data.security_options !== void 0 && !validate91(data.security_options, at(instancePath, "/security_options")) && (vErrors = more(vErrors, validate91)), data.seccomp_disabled !== void 0 && !validate34(data.seccomp_disabled, at(instancePath, "/seccomp_disabled")) && (vErrors = more(vErrors, validate34)), data.apparmor_profile !== void 0 && !validate22(data.apparmor_profile, at(instancePath, "/apparmor_profile")) && (vErrors = more(vErrors, validate22)), data.readonly_rootfs !== void 0 && !validate34(data.readonly_rootfs, at(instancePath, "/readonly_rootfs")) && (vErrors = more(vErrors, validate34)), data.publish_all_ports !== void 0 && !validate34(data.publish_all_ports, at(instancePath, "/publish_all_ports")) && (vErrors = more(vErrors, validate34)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.ipc_mode !== void 0 && !validate22(data.ipc_mode, at(instancePath, "/ipc_mode")) && (vErrors = more(vErrors, validate22)), data.pid_mode !== void 0 && !validate22(data.pid_mode, at(instancePath, "/pid_mode")) && (vErrors = more(vErrors, validate22)), data.uts_mode !== void 0 && !validate22(data.uts_mode, at(instancePath, "/uts_mode")) && (vErrors = more(vErrors, validate22)), data.userns_mode !== void 0 && !validate22(data.userns_mode, at(instancePath, "/userns_mode")) && (vErrors = more(vErrors, validate22)), data.Network !== void 0 && !validate237(data.Network, at(instancePath, "/Network")) && (vErrors = more(vErrors, validate237)), data.RestartPolicy !== void 0 && !validate237(data.RestartPolicy, at(instancePath, "/RestartPolicy")) && (vErrors = more(vErrors, validate237)), data.Devices !== void 0 && !validate536(data.Devices, at(instancePath, "/Devices")) && (vErrors = more(vErrors, validate536)), data.links !== void 0 && !validate536(data.links, at(instancePath, "/links")) && (vErrors = more(vErrors, validate536)), data.extra_hosts !== void 0 && !validate536(data.extra_hosts, at(instancePath, "/extra_hosts")) && (vErrors = more(vErrors, validate536)), data.volumes !== void 0 && !validate1223(data.volumes, at(instancePath, "/volumes")) && (vErrors = more(vErrors, validate1223)), data.volumes_from !== void 0 && !validate536(data.volumes_from, at(instancePath, "/volumes_from")) && (vErrors = more(vErrors, validate536)), data.secrets !== void 0 && !validate536(data.secrets, at(instancePath, "/secrets")) && (vErrors = more(vErrors, validate536)), data.environment_variables !== void 0 && !validate1233(data.environment_variables, at(instancePath, "/environment_variables")) && (vErrors = more(vErrors, validate1233)), data.services !== void 0 && !validate1239(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1239)), data.internal_service !== void 0 && !validate1240(data.internal_service, at(instancePath, "/internal_service")) && (vErrors = more(vErrors, validate1240)), data.runtime_policies !== void 0 && !validate91(data.runtime_policies, at(instancePath, "/runtime_policies")) && (vErrors = more(vErrors, validate91)), data.runtime_profiles !== void 0 && !validate536(data.runtime_profiles, at(instancePath, "/runtime_profiles")) && (vErrors = more(vErrors, validate536)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modification_time !== void 0 && !validate26(data.modification_time, at(instancePath, "/modification_time")) && (vErrors = more(vErrors, validate26)), data.controller_type !== void 0 && !validate22(data.controller_type, at(instancePath, "/controller_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_name !== void 0 && !validate22(data.kubernetes_pod_name, at(instancePath, "/kubernetes_pod_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_type !== void 0 && !validate22(data.kubernetes_pod_type, at(instancePath, "/kubernetes_pod_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_namespace !== void 0 && !validate22(data.kubernetes_pod_namespace, at(instancePath, "/kubernetes_pod_namespace")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_deployment !== void 0 && !validate22(data.kubernetes_pod_deployment, at(instancePath, "/kubernetes_pod_deployment")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_name !== void 0 && !validate22(data.kubernetes_controller_name, at(instancePath, "/kubernetes_controller_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_type !== void 0 && !validate22(data.kubernetes_controller_type, at(instancePath, "/kubernetes_controller_type")) && (vErrors = more(vErrors, validate22)), data.cforg !== void 0 && !validate22(data.cforg, at(instancePath, "/cforg")) && (vErrors = more(vErrors, validate22)), data.cfspace !== void 0 && !validate22(data.cfspace, at(instancePath, "/cfspace")) && (vErrors = more(vErrors, validate22)), data.cfappname !== void 0 && !validate22(data.cfappname, at(instancePath, "/cfappname")) && (vErrors = more(vErrors, validate22)), data.level2 !== void 0 && !validate22(data.level2, at(instancePath, "/level2")) && (vErrors = more(vErrors, validate22)), data.level3 !== void 0 && !validate22(data.level3, at(instancePath, "/level3")) && (vErrors = more(vErrors, validate22)), data.level4 !== void 0 && !validate22(data.level4, at(instancePath, "/level4")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1175.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1265);
function validate1265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "type" || key0 === "status" || key0 === "batch_name" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.batch_name !== void 0 && !validate22(data.batch_name, at(instancePath, "/batch_name")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1265.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1272);
var schema210 = { type: ["array", "null"], items: { $ref: "Host" }, $id: "shared250" };
function validate1330(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1330.errors = vErrors, vErrors === null;
}
function validate1278(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.short_hostname !== void 0 && !validate22(data.short_hostname, at(instancePath, "/short_hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.serverid !== void 0 && !validate22(data.serverid, at(instancePath, "/serverid")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.gateways !== void 0 && !validate91(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate91)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.docker_info !== void 0 && !validate237(data.docker_info, at(instancePath, "/docker_info")) && (vErrors = more(vErrors, validate237)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.host_kernel_version !== void 0 && !validate22(data.host_kernel_version, at(instancePath, "/host_kernel_version")) && (vErrors = more(vErrors, validate22)), data.is_windows !== void 0 && !validate34(data.is_windows, at(instancePath, "/is_windows")) && (vErrors = more(vErrors, validate34)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.machineid !== void 0 && !validate22(data.machineid, at(instancePath, "/machineid")) && (vErrors = more(vErrors, validate22)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26)), data.total_pass !== void 0 && !validate26(data.total_pass, at(instancePath, "/total_pass")) && (vErrors = more(vErrors, validate26)), data.total_warn !== void 0 && !validate26(data.total_warn, at(instancePath, "/total_warn")) && (vErrors = more(vErrors, validate26)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.scan !== void 0 && !validate34(data.scan, at(instancePath, "/scan")) && (vErrors = more(vErrors, validate34)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_protection !== void 0 && !validate26(data.runtime_protection, at(instancePath, "/runtime_protection")) && (vErrors = more(vErrors, validate26)), data.interception_mode !== void 0 && !validate22(data.interception_mode, at(instancePath, "/interception_mode")) && (vErrors = more(vErrors, validate22)), data.kernel_module_loaded !== void 0 && !validate34(data.kernel_module_loaded, at(instancePath, "/kernel_module_loaded")) && (vErrors = more(vErrors, validate34)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.orchestrator !== void 0 && !validate1330(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1330)), data.batch_install_id !== void 0 && !validate26(data.batch_install_id, at(instancePath, "/batch_install_id")) && (vErrors = more(vErrors, validate26)), data.save_batch_id !== void 0 && !validate26(data.save_batch_id, at(instancePath, "/save_batch_id")) && (vErrors = more(vErrors, validate26)), data.batch_install_name !== void 0 && !validate22(data.batch_install_name, at(instancePath, "/batch_install_name")) && (vErrors = more(vErrors, validate22)), data.aqua_digest !== void 0 && !validate22(data.aqua_digest, at(instancePath, "/aqua_digest")) && (vErrors = more(vErrors, validate22)), data.container_id !== void 0 && !validate22(data.container_id, at(instancePath, "/container_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1278.errors = vErrors, vErrors === null;
}
function validate1277(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema210.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1278(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1278));
  }
  return validate1277.errors = vErrors, vErrors === null;
}
function validate1272(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1277(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1277))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1272.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1341);
function validate1341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1341.errors = vErrors, vErrors === null;
}
var check_HostDetail = outermost(validate1343);
function validate1343(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1343.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1348);
function validate1348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || key0 === "severity" || key0 === "include_vpatch_info" || key0 === "skip_count" || key0 === "hide_base_image" || key0 === "node_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1348.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1357);
var schema217 = { type: ["array", "null"], items: { $ref: "HostVulnerability" }, $id: "shared254" };
function validate1366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1366.errors = vErrors, vErrors === null;
}
var schema220 = { type: ["array", "null"], items: { $ref: "HostReferencedVulnerability" }, $id: "shared78" };
function validate1375(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1375.errors = vErrors, vErrors === null;
}
function validate1374(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema220.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1375(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1375));
  }
  return validate1374.errors = vErrors, vErrors === null;
}
function validate1362(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate268(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate268)), data.resource !== void 0 && !validate1366(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate1366)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.referenced_vulnerabilities !== void 0 && !validate1374(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate1374))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1362.errors = vErrors, vErrors === null;
}
function validate1361(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema217.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1362(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1362));
  }
  return validate1361.errors = vErrors, vErrors === null;
}
function validate1357(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1361(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1361))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1357.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1382);
function validate1382(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1382.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1386);
var schema224 = { type: ["array", "null"], items: { $ref: "HostMalware" }, $id: "shared257" };
function validate1391(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1391.errors = vErrors, vErrors === null;
}
function validate1390(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema224.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1391(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1391));
  }
  return validate1390.errors = vErrors, vErrors === null;
}
function validate1386(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1390(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1390))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1386.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1397);
function validate1397(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "orderby" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1397.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1402);
var schema228 = { type: ["array", "null"], items: { $ref: "HostImage" }, $id: "shared260" };
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate36(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate36)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1407.errors = vErrors, vErrors === null;
}
function validate1406(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema228.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1407(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1407));
  }
  return validate1406.errors = vErrors, vErrors === null;
}
function validate1402(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1406(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1406))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1402.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate1411);
function validate1411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.host_id === void 0 && (vErrors = need(vErrors, data, instancePath, "host_id"));
    for (let key0 in data)
      key0 !== "host_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1411.errors = vErrors, vErrors === null;
}
var check_BenchResults = outermost(validate1413);
var schema234 = { type: ["array", "null"], items: { $ref: "BenchTestGroup" }, $id: "shared21" };
var schema236 = { type: ["array", "null"], items: { $ref: "BenchTest" }, $id: "shared22" };
function validate1424(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_number !== void 0 && !validate22(data.test_number, at(instancePath, "/test_number")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.test_desc !== void 0 && !validate22(data.test_desc, at(instancePath, "/test_desc")) && (vErrors = more(vErrors, validate22)), data.test_info !== void 0 && !validate91(data.test_info, at(instancePath, "/test_info")) && (vErrors = more(vErrors, validate91)), data.actual_value !== void 0 && !validate22(data.actual_value, at(instancePath, "/actual_value")) && (vErrors = more(vErrors, validate22)), data.expected_result !== void 0 && !validate22(data.expected_result, at(instancePath, "/expected_result")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1424.errors = vErrors, vErrors === null;
}
function validate1423(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema236.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1424(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1424));
  }
  return validate1423.errors = vErrors, vErrors === null;
}
function validate1417(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.desc !== void 0 && !validate22(data.desc, at(instancePath, "/desc")) && (vErrors = more(vErrors, validate22)), data.info !== void 0 && !validate26(data.info, at(instancePath, "/info")) && (vErrors = more(vErrors, validate26)), data.pass !== void 0 && !validate26(data.pass, at(instancePath, "/pass")) && (vErrors = more(vErrors, validate26)), data.warn !== void 0 && !validate26(data.warn, at(instancePath, "/warn")) && (vErrors = more(vErrors, validate26)), data.fail !== void 0 && !validate26(data.fail, at(instancePath, "/fail")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate1423(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1423))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1417.errors = vErrors, vErrors === null;
}
function validate1416(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema234.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1417(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1417));
  }
  return validate1416.errors = vErrors, vErrors === null;
}
function validate1415(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.tests !== void 0 && !validate1416(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate1416)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1415.errors = vErrors, vErrors === null;
}
function validate1414(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1415(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1415)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1414.errors = vErrors, vErrors === null;
}
function validate1413(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cis !== void 0 && !validate1414(data.cis, at(instancePath, "/cis")) && (vErrors = more(vErrors, validate1414)), data.kube_bench !== void 0 && !validate1414(data.kube_bench, at(instancePath, "/kube_bench")) && (vErrors = more(vErrors, validate1414)), data.linux !== void 0 && !validate1414(data.linux, at(instancePath, "/linux")) && (vErrors = more(vErrors, validate1414)), data.openshift !== void 0 && !validate1414(data.openshift, at(instancePath, "/openshift")) && (vErrors = more(vErrors, validate1414)), data.disa_stig !== void 0 && !validate1414(data.disa_stig, at(instancePath, "/disa_stig")) && (vErrors = more(vErrors, validate1414))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1413.errors = vErrors, vErrors === null;
}
var check_HostStatus = outermost(validate1441);
var schema239 = { type: ["array", "null"], items: { $ref: "HostAssuranceResult" }, $id: "shared77" };
function validate1444(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate34(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1444.errors = vErrors, vErrors === null;
}
function validate1443(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema239.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1444(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1444));
  }
  return validate1443.errors = vErrors, vErrors === null;
}
function validate1441(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.assurance_results !== void 0 && !validate1443(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate1443))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1441.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1449);
function validate1449(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "search" || key0 === "type" || key0 === "enforced" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.enforced !== void 0 && !validate34(data.enforced, at(instancePath, "/enforced")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1449.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1456);
var schema243 = { type: ["array", "null"], items: { $ref: "Infrastructure" }, $id: "shared264" };
function validate1470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1470.errors = vErrors, vErrors === null;
}
var schema248 = { type: ["array", "null"], items: { $ref: "KubeHunterVulnerability" }, $id: "shared93" };
function validate1490(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.vid !== void 0 && !validate22(data.vid, at(instancePath, "/vid")) && (vErrors = more(vErrors, validate22)), data.vulnerability !== void 0 && !validate22(data.vulnerability, at(instancePath, "/vulnerability")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.evidence !== void 0 && !validate22(data.evidence, at(instancePath, "/evidence")) && (vErrors = more(vErrors, validate22)), data.location !== void 0 && !validate22(data.location, at(instancePath, "/location")) && (vErrors = more(vErrors, validate22)), data.hunter !== void 0 && !validate22(data.hunter, at(instancePath, "/hunter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1490.errors = vErrors, vErrors === null;
}
function validate1489(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema248.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1490(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1490));
  }
  return validate1489.errors = vErrors, vErrors === null;
}
function validate1481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.kburl !== void 0 && !validate22(data.kburl, at(instancePath, "/kburl")) && (vErrors = more(vErrors, validate22)), data.nodes !== void 0 && !validate1057(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate1057)), data.services !== void 0 && !validate1057(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1057)), data.vulnerabilities !== void 0 && !validate1489(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1489)), data.hunter_statistics !== void 0 && !validate1057(data.hunter_statistics, at(instancePath, "/hunter_statistics")) && (vErrors = more(vErrors, validate1057))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1481.errors = vErrors, vErrors === null;
}
function validate1479(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.kubehunterscan !== void 0 && !validate1481(data.kubehunterscan, at(instancePath, "/kubehunterscan")) && (vErrors = more(vErrors, validate1481))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1479.errors = vErrors, vErrors === null;
}
function validate1462(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.is_enforced !== void 0 && !validate34(data.is_enforced, at(instancePath, "/is_enforced")) && (vErrors = more(vErrors, validate34)), data.created_date !== void 0 && !validate22(data.created_date, at(instancePath, "/created_date")) && (vErrors = more(vErrors, validate22)), data.security_issues !== void 0 && !validate1470(data.security_issues, at(instancePath, "/security_issues")) && (vErrors = more(vErrors, validate1470)), data.cluster_vulnerabilities !== void 0 && !validate1479(data.cluster_vulnerabilities, at(instancePath, "/cluster_vulnerabilities")) && (vErrors = more(vErrors, validate1479)), data.data !== void 0 && !validate237(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1462.errors = vErrors, vErrors === null;
}
function validate1461(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema243.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1462(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1462));
  }
  return validate1461.errors = vErrors, vErrors === null;
}
function validate1456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1461(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1461))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1456.errors = vErrors, vErrors === null;
}
var check_Infrastructure = outermost(validate1462), check_shared266 = outermost(validate1508);
function validate1508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "name"));
    for (let key0 in data)
      key0 === "type" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1508.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1511);
function validate1511(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1511.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1515);
var schema253 = { type: ["array", "null"], items: { $ref: "ServerlessFunction" }, $id: "shared268" };
function validate1524(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1524.errors = vErrors, vErrors === null;
}
function validate1523(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema253.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1524(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1524));
  }
  return validate1523.errors = vErrors, vErrors === null;
}
function validate1515(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1523(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1523))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1515.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1528);
var schema256 = { type: ["array", "null"], items: { $ref: "ServerlessApplication" }, $id: "shared270" };
var schema258 = { type: "integer", "x-known": [1, 3, 5], $id: "shared144" };
function validate1533(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 3 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema258["x-known"] })), validate1533.errors = vErrors, vErrors === null;
}
function validate1530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1533(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1533)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate91(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate91)), data.pull_tags_pattern_excluded !== void 0 && !validate91(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate91)), data.include_tags !== void 0 && !validate91(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate91)), data.exclude_tags !== void 0 && !validate91(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate91)), data.scanner_type !== void 0 && !validate126(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate126)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate91(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate91)), data.scanner_name_added !== void 0 && !validate91(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate91)), data.scanner_name_removed !== void 0 && !validate91(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate91)), data.existsing_scanners !== void 0 && !validate91(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1530.errors = vErrors, vErrors === null;
}
function validate1529(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema256.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1530(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1530));
  }
  return validate1529.errors = vErrors, vErrors === null;
}
function validate1528(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.project !== void 0 && !validate1529(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate1529)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1528.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1562), schema259 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, compute_provider: { $ref: "shared272" }, region: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, subscription_id: { $ref: "shared0" }, tenant_id: { $ref: "shared0" }, cloud_project: { $ref: "shared0" }, external_id: { $ref: "shared0" }, role_arn: { $ref: "shared0" }, sqs_url: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_max: { $ref: "shared1" }, auto_pull_pattern: { $ref: "shared0" }, pull_tags_pattern: { $ref: "shared28" }, pull_tags_pattern_excluded: { $ref: "shared28" }, include_tags: { $ref: "shared28" }, exclude_tags: { $ref: "shared28" }, scanner_type: { $ref: "shared118" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared28" }, scanner_name_added: { $ref: "shared28" }, scanner_name_removed: { $ref: "shared28" }, existsing_scanners: { $ref: "shared28" } }, required: ["name", "compute_provider"], $id: "shared273" }, schema260 = { type: "integer", enum: [1, 3, 5], $id: "shared272" };
function validate1565(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 3 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema260.enum })), validate1565.errors = vErrors, vErrors === null;
}
function validate1562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.compute_provider === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "compute_provider"));
    for (let key0 in data)
      func2.call(schema259.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1565(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1565)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern_excluded !== void 0 && !validate43(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate43)), data.include_tags !== void 0 && !validate43(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate43)), data.exclude_tags !== void 0 && !validate43(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate43)), data.scanner_type !== void 0 && !validate196(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate196)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1562.errors = vErrors, vErrors === null;
}
var check_ServerlessApplication = outermost(validate1530), check_EnforcerGroupList = outermost(validate1592), schema261 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, page: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, result: { $ref: "shared68" } }, items: { $ref: "EnforcerGroup" }, $id: "EnforcerGroupList" };
function validate1605(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34)), data.service_account !== void 0 && !validate22(data.service_account, at(instancePath, "/service_account")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1605.errors = vErrors, vErrors === null;
}
function validate1611(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate1611.errors = vErrors, vErrors === null;
}
function validate1604(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1604.errors = vErrors, errors === 0;
}
function validate1621(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.default !== void 0 && !validate22(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate22)), data.kubernetes !== void 0 && !validate22(data.kubernetes, at(instancePath, "/kubernetes")) && (vErrors = more(vErrors, validate22)), data.swarm !== void 0 && !validate22(data.swarm, at(instancePath, "/swarm")) && (vErrors = more(vErrors, validate22)), data.windows !== void 0 && !validate22(data.windows, at(instancePath, "/windows")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1621.errors = vErrors, vErrors === null;
}
function validate1620(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1621(data, instancePath) || (vErrors = more(vErrors, validate1621), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1620.errors = vErrors, errors === 0;
}
var schema270 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared12" };
function validate1679(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema270.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  }
  return validate1679.errors = vErrors, vErrors === null;
}
function validate1676(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.is_custom !== void 0 && !validate34(data.is_custom, at(instancePath, "/is_custom")) && (vErrors = more(vErrors, validate34)), data.days !== void 0 && !validate1679(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate1679)), data.time !== void 0 && !validate1679(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate1679))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1676.errors = vErrors, vErrors === null;
}
function validate1675(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1676(data, instancePath) || (vErrors = more(vErrors, validate1676), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1675.errors = vErrors, errors === 0;
}
function validate1593(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.gateways !== void 0 && !validate91(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate91)), data.gateway_name !== void 0 && !validate22(data.gateway_name, at(instancePath, "/gateway_name")) && (vErrors = more(vErrors, validate22)), data.gateway_address !== void 0 && !validate22(data.gateway_address, at(instancePath, "/gateway_address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.orchestrator !== void 0 && !validate1604(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1604)), data.runtime_policy_name !== void 0 && !validate22(data.runtime_policy_name, at(instancePath, "/runtime_policy_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.enforcer_image_name !== void 0 && !validate22(data.enforcer_image_name, at(instancePath, "/enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.aqua_version !== void 0 && !validate22(data.aqua_version, at(instancePath, "/aqua_version")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.install_command !== void 0 && !validate22(data.install_command, at(instancePath, "/install_command")) && (vErrors = more(vErrors, validate22)), data.command !== void 0 && !validate1620(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate1620)), data.pas_deployment_link !== void 0 && !validate22(data.pas_deployment_link, at(instancePath, "/pas_deployment_link")) && (vErrors = more(vErrors, validate22)), data.hosts_count !== void 0 && !validate26(data.hosts_count, at(instancePath, "/hosts_count")) && (vErrors = more(vErrors, validate26)), data.connected_count !== void 0 && !validate26(data.connected_count, at(instancePath, "/connected_count")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26)), data.allowed_applications !== void 0 && !validate91(data.allowed_applications, at(instancePath, "/allowed_applications")) && (vErrors = more(vErrors, validate91)), data.allowed_labels !== void 0 && !validate91(data.allowed_labels, at(instancePath, "/allowed_labels")) && (vErrors = more(vErrors, validate91)), data.allowed_registries !== void 0 && !validate91(data.allowed_registries, at(instancePath, "/allowed_registries")) && (vErrors = more(vErrors, validate91)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.host_network_protection !== void 0 && !validate34(data.host_network_protection, at(instancePath, "/host_network_protection")) && (vErrors = more(vErrors, validate34)), data.behavioral_engine !== void 0 && !validate34(data.behavioral_engine, at(instancePath, "/behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.host_behavioral_engine !== void 0 && !validate34(data.host_behavioral_engine, at(instancePath, "/host_behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.container_forensics_collection !== void 0 && !validate34(data.container_forensics_collection, at(instancePath, "/container_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.host_forensics_collection !== void 0 && !validate34(data.host_forensics_collection, at(instancePath, "/host_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.host_user_protection !== void 0 && !validate34(data.host_user_protection, at(instancePath, "/host_user_protection")) && (vErrors = more(vErrors, validate34)), data.host_assurance !== void 0 && !validate34(data.host_assurance, at(instancePath, "/host_assurance")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.risk_explorer_auto_discovery !== void 0 && !validate34(data.risk_explorer_auto_discovery, at(instancePath, "/risk_explorer_auto_discovery")) && (vErrors = more(vErrors, validate34)), data.allow_kube_enforcer_audit !== void 0 && !validate34(data.allow_kube_enforcer_audit, at(instancePath, "/allow_kube_enforcer_audit")) && (vErrors = more(vErrors, validate34)), data.auto_discovery_enabled !== void 0 && !validate34(data.auto_discovery_enabled, at(instancePath, "/auto_discovery_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_discover_configure_registries !== void 0 && !validate34(data.auto_discover_configure_registries, at(instancePath, "/auto_discover_configure_registries")) && (vErrors = more(vErrors, validate34)), data.auto_scan_discovered_images_running_containers !== void 0 && !validate34(data.auto_scan_discovered_images_running_containers, at(instancePath, "/auto_scan_discovered_images_running_containers")) && (vErrors = more(vErrors, validate34)), data.admission_control !== void 0 && !validate34(data.admission_control, at(instancePath, "/admission_control")) && (vErrors = more(vErrors, validate34)), data.block_admission_control !== void 0 && !validate34(data.block_admission_control, at(instancePath, "/block_admission_control")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_injection !== void 0 && !validate34(data.micro_enforcer_injection, at(instancePath, "/micro_enforcer_injection")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_image_name !== void 0 && !validate22(data.micro_enforcer_image_name, at(instancePath, "/micro_enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_secrets_name !== void 0 && !validate22(data.micro_enforcer_secrets_name, at(instancePath, "/micro_enforcer_secrets_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_certs_secrets_name !== void 0 && !validate22(data.micro_enforcer_certs_secrets_name, at(instancePath, "/micro_enforcer_certs_secrets_name")) && (vErrors = more(vErrors, validate22)), data.auto_copy_secrets !== void 0 && !validate34(data.auto_copy_secrets, at(instancePath, "/auto_copy_secrets")) && (vErrors = more(vErrors, validate34)), data.kube_bench_image_name !== void 0 && !validate22(data.kube_bench_image_name, at(instancePath, "/kube_bench_image_name")) && (vErrors = more(vErrors, validate22)), data.antivirus_protection !== void 0 && !validate34(data.antivirus_protection, at(instancePath, "/antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.container_antivirus_protection !== void 0 && !validate34(data.container_antivirus_protection, at(instancePath, "/container_antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.enable_enforcer_group_prometheus !== void 0 && !validate34(data.enable_enforcer_group_prometheus, at(instancePath, "/enable_enforcer_group_prometheus")) && (vErrors = more(vErrors, validate34)), data.unified_mode !== void 0 && !validate34(data.unified_mode, at(instancePath, "/unified_mode")) && (vErrors = more(vErrors, validate34)), data.schedule_scan_settings !== void 0 && !validate1675(data.schedule_scan_settings, at(instancePath, "/schedule_scan_settings")) && (vErrors = more(vErrors, validate1675))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1593.errors = vErrors, vErrors === null;
}
var schema271 = { type: ["array", "null"], items: { $ref: "EnforcerGroup" }, $id: "shared68" };
function validate1690(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema271.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1593(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1593));
  }
  return validate1690.errors = vErrors, vErrors === null;
}
function validate1592(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema261.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1593(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1593));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1690(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1690))), validate1592.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1693);
function validate1693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "update_enforcers" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.update_enforcers !== void 0 && !validate34(data.update_enforcers, at(instancePath, "/update_enforcers")) && (vErrors = more(vErrors, validate34)), data.body !== void 0 && !validate1593(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1593));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1693.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1696);
function validate1696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1593(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1593));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1696.errors = vErrors, vErrors === null;
}
var check_EnforcerGroup = outermost(validate1593), check_shared276 = outermost(validate1698);
function validate1698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "delete_related" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.delete_related !== void 0 && !validate34(data.delete_related, at(instancePath, "/delete_related")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1698.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1701);
function validate1702(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.grpc_address !== void 0 && !validate22(data.grpc_address, at(instancePath, "/grpc_address")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.server_id !== void 0 && !validate22(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1702.errors = vErrors, vErrors === null;
}
function validate1701(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1702(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1702));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1701.errors = vErrors, vErrors === null;
}
var check_Gateway = outermost(validate1702), check_ScannerGroupPage = outermost(validate1721);
var schema278 = { type: ["array", "null"], items: { $ref: "ScannerGroup" }, $id: "shared139" };
var schema280 = { type: ["array", "null"], items: { $ref: "ScannerGroupScanner" }, $id: "shared138" };
function validate1738(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scanner_name !== void 0 && !validate22(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate22)), data.scanner_version !== void 0 && !validate22(data.scanner_version, at(instancePath, "/scanner_version")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.registered_on !== void 0 && !validate22(data.registered_on, at(instancePath, "/registered_on")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1738.errors = vErrors, vErrors === null;
}
function validate1737(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema280.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1738(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1738));
  }
  return validate1737.errors = vErrors, vErrors === null;
}
function validate1726(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate84(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate84)), data.updated_at !== void 0 && !validate84(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate84)), data.registries !== void 0 && !validate91(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate91)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scanners !== void 0 && !validate1737(data.scanners, at(instancePath, "/scanners")) && (vErrors = more(vErrors, validate1737)), data.deploy_command !== void 0 && !validate237(data.deploy_command, at(instancePath, "/deploy_command")) && (vErrors = more(vErrors, validate237)), data.tokens !== void 0 && !validate91(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1726.errors = vErrors, vErrors === null;
}
function validate1725(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema278.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1726(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1726));
  }
  return validate1725.errors = vErrors, vErrors === null;
}
function validate1721(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1725(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1725)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1721.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1757);
function validate1757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "os_type" || key0 === "type" || key0 === "registries" || key0 === "application_scopes" || key0 === "tokens" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.tokens !== void 0 && !validate43(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1757.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1765);
function validate1765(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate43(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1765.errors = vErrors, vErrors === null;
}
var check_ScannerGroup = outermost(validate1726), check_shared280 = outermost(validate1767);
function validate1768(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1768.errors = vErrors, vErrors === null;
}
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1768(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1768));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1776);
function validate1776(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "identifiers_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1776.errors = vErrors, vErrors === null;
}
var check_AssurancePolicyPage = outermost(validate1781);
var schema288 = { type: ["array", "null"], items: { $ref: "AssurancePolicy" }, $id: "shared20" }, schema289 = { type: "object", properties: { assurance_type: { $ref: "shared0" }, id: { $ref: "shared1" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared0" }, registry: { $ref: "shared0" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, read_only: { $ref: "shared3" }, permission: { $ref: "shared0" }, category: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, application_scopes: { $ref: "shared2" }, exclude_application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, registries: {}, labels: {}, images: {}, cvss_severity_enabled: { $ref: "shared3" }, cvss_severity: { $ref: "shared0" }, cvss_severity_exclude_no_fix: { $ref: "shared3" }, custom_severity_enabled: { $ref: "shared3" }, custom_severity: { $ref: "shared0" }, maximum_score_enabled: { $ref: "shared3" }, maximum_score: { $ref: "shared11" }, maximum_score_exclude_no_fix: { $ref: "shared3" }, control_exclude_no_fix: { $ref: "shared3" }, vulnerability_score_range: { $ref: "shared12" }, aggregated_vulnerability: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, score_range: { $ref: "shared13" }, custom_severity_enabled: { $ref: "shared3" }, severity: { $ref: "shared0" } } }, vulnerability_exploitability: { $ref: "shared3" }, disallow_exploit_types: { $ref: "shared2" }, ignore_base_image_vln: { $ref: "shared3" }, ignore_recently_published_vln: { $ref: "shared3" }, ignore_recently_published_vln_period: { $ref: "shared1" }, ignore_recently_published_fix_vln: { $ref: "shared3" }, ignore_recently_published_fix_vln_period: { $ref: "shared1" }, cves_black_list_enabled: { $ref: "shared3" }, cves_black_list: { $ref: "shared2" }, cves_white_list_enabled: { $ref: "shared3" }, cves_white_list: { $ref: "shared2" }, packages_black_list_enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared14" }, packages_white_list_enabled: { $ref: "shared3" }, packages_white_list: { $ref: "shared14" }, blacklisted_licenses_enabled: { $ref: "shared3" }, blacklisted_licenses: { $ref: "shared2" }, whitelisted_licenses_enabled: { $ref: "shared3" }, whitelisted_licenses: { $ref: "shared2" }, required_labels_enabled: { $ref: "shared3" }, required_labels: { $ref: "shared15" }, forbidden_labels_enabled: { $ref: "shared3" }, forbidden_labels: { $ref: "shared15" }, trusted_base_images_enabled: { $ref: "shared3" }, trusted_base_images: { $ref: "shared16" }, allowed_images: { $ref: "shared17" }, custom_checks_enabled: { $ref: "shared3" }, custom_checks: { $ref: "shared18" }, scap_enabled: { $ref: "shared3" }, scap_files: { $ref: "shared17" }, blacklist_permissions_enabled: { $ref: "shared3" }, blacklist_permissions: { $ref: "shared17" }, ignore_risk_resources_enabled: { $ref: "shared3" }, ignored_risk_resources: { $ref: "shared2" }, ignored_sensitive_resources: { $ref: "shared2" }, docker_cis_enabled: { $ref: "shared3" }, kube_cis_enabled: { $ref: "shared3" }, linux_cis_enabled: { $ref: "shared3" }, windows_cis_enabled: { $ref: "shared3" }, openshift_hardening_enabled: { $ref: "shared3" }, kubernetes_controls: { $ref: "shared19" }, kubernetes_controls_names: { $ref: "shared2" }, kubernetes_controls_avd_ids: { $ref: "shared2" }, disallow_malware: { $ref: "shared3" }, malware_action: { $ref: "shared0" }, monitored_malware_paths: { $ref: "shared17" }, exceptional_monitored_malware_paths: { $ref: "shared17" }, scan_malware_in_archives: { $ref: "shared3" }, scan_sensitive_data: { $ref: "shared3" }, scan_nfs_mounts: { $ref: "shared3" }, scan_windows_registry: { $ref: "shared3" }, scan_process_memory: { $ref: "shared3" }, only_none_root_users: { $ref: "shared3" }, dta_enabled: { $ref: "shared3" }, dta_severity: { $ref: "shared0" }, force_microenforcer: { $ref: "shared3" }, function_integrity_enabled: { $ref: "shared3" }, enforce_excessive_permissions: { $ref: "shared3" }, partial_results_image_fail: { $ref: "shared3" }, auto_scan_enabled: { $ref: "shared3" }, auto_scan_configured: { $ref: "shared3" }, auto_scan_time: { type: ["object", "null"], properties: { iteration_type: { $ref: "shared0" }, time: { $ref: "shared0" }, iteration: { $ref: "shared1" }, week_days: { $ref: "shared17" } } }, policy_settings: { type: ["object", "null"], properties: { enforce: { $ref: "shared3" }, warn: { $ref: "shared3" }, warning_message: { $ref: "shared0" }, is_audit_checked: { $ref: "shared3" } } } }, required: ["name"], $id: "AssurancePolicy" };
var schema292 = { type: ["array", "null"], items: { $ref: "ScopeVariable" }, $id: "shared140" };
function validate1811(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1811.errors = vErrors, vErrors === null;
}
function validate1810(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema292.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1811(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1811));
  }
  return validate1810.errors = vErrors, vErrors === null;
}
function validate1808(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate1810(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate1810))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1808.errors = vErrors, vErrors === null;
}
function validate1807(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1808(data, instancePath) || (vErrors = more(vErrors, validate1808), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1807.errors = vErrors, errors === 0;
}
var schema294 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared13" };
function validate1831(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema294.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate268(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate268));
  }
  return validate1831.errors = vErrors, vErrors === null;
}
var schema295 = { type: ["array", "null"], items: { $ref: "AssurancePackage" }, $id: "shared14" };
function validate1849(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.epoch !== void 0 && !validate22(data.epoch, at(instancePath, "/epoch")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.version_range !== void 0 && !validate22(data.version_range, at(instancePath, "/version_range")) && (vErrors = more(vErrors, validate22)), data.release !== void 0 && !validate22(data.release, at(instancePath, "/release")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.license !== void 0 && !validate22(data.license, at(instancePath, "/license")) && (vErrors = more(vErrors, validate22)), data.display !== void 0 && !validate22(data.display, at(instancePath, "/display")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1849.errors = vErrors, vErrors === null;
}
function validate1848(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema295.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1849(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1849));
  }
  return validate1848.errors = vErrors, vErrors === null;
}
var schema297 = { type: ["array", "null"], items: { $ref: "AssuranceLabel" }, $id: "shared15" };
function validate1869(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1869.errors = vErrors, vErrors === null;
}
function validate1868(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema297.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1869(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1869));
  }
  return validate1868.errors = vErrors, vErrors === null;
}
var schema299 = { type: ["array", "null"], items: { $ref: "TrustedBaseImage" }, $id: "shared16" };
function validate1878(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.imagename !== void 0 && !validate22(data.imagename, at(instancePath, "/imagename")) && (vErrors = more(vErrors, validate22)), data.imagedigest !== void 0 && !validate22(data.imagedigest, at(instancePath, "/imagedigest")) && (vErrors = more(vErrors, validate22)), data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1878.errors = vErrors, vErrors === null;
}
function validate1877(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema299.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1878(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1878));
  }
  return validate1877.errors = vErrors, vErrors === null;
}
var schema301 = { type: ["array", "null"], items: { $ref: "AssuranceCheck" }, $id: "shared18" };
function validate1889(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1889.errors = vErrors, vErrors === null;
}
function validate1888(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema301.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1889(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1889));
  }
  return validate1888.errors = vErrors, vErrors === null;
}
var schema303 = { type: ["array", "null"], items: { $ref: "AssuranceKubernetesControl" }, $id: "shared19" };
function validate1916(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate26(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.ootb !== void 0 && !validate34(data.ootb, at(instancePath, "/ootb")) && (vErrors = more(vErrors, validate34)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1916.errors = vErrors, vErrors === null;
}
function validate1915(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema303.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1916(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1916));
  }
  return validate1915.errors = vErrors, vErrors === null;
}
function validate1786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.exclude_application_scopes !== void 0 && !validate91(data.exclude_application_scopes, at(instancePath, "/exclude_application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate1807(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1807)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.custom_severity_enabled !== void 0 && !validate34(data.custom_severity_enabled, at(instancePath, "/custom_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_severity !== void 0 && !validate22(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate22)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate268(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate268)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.vulnerability_score_range !== void 0 && !validate1679(data.vulnerability_score_range, at(instancePath, "/vulnerability_score_range")) && (vErrors = more(vErrors, validate1679)), data.aggregated_vulnerability !== void 0) {
      let data31 = data.aggregated_vulnerability;
      !(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null && (vErrors = report(vErrors, instancePath + "/aggregated_vulnerability", "type", { type: schema289.properties.aggregated_vulnerability.type })), data31 && typeof data31 == "object" && !Array.isArray(data31) && (data31.enabled !== void 0 && (validate34(data31.enabled, at(instancePath, "/aggregated_vulnerability/enabled")) || (vErrors = more(vErrors, validate34))), data31.score_range !== void 0 && (validate1831(data31.score_range, at(instancePath, "/aggregated_vulnerability/score_range")) || (vErrors = more(vErrors, validate1831))), data31.custom_severity_enabled !== void 0 && (validate34(data31.custom_severity_enabled, at(instancePath, "/aggregated_vulnerability/custom_severity_enabled")) || (vErrors = more(vErrors, validate34))), data31.severity !== void 0 && (validate22(data31.severity, at(instancePath, "/aggregated_vulnerability/severity")) || (vErrors = more(vErrors, validate22))));
    }
    if (data.vulnerability_exploitability !== void 0 && !validate34(data.vulnerability_exploitability, at(instancePath, "/vulnerability_exploitability")) && (vErrors = more(vErrors, validate34)), data.disallow_exploit_types !== void 0 && !validate91(data.disallow_exploit_types, at(instancePath, "/disallow_exploit_types")) && (vErrors = more(vErrors, validate91)), data.ignore_base_image_vln !== void 0 && !validate34(data.ignore_base_image_vln, at(instancePath, "/ignore_base_image_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_recently_published_fix_vln !== void 0 && !validate34(data.ignore_recently_published_fix_vln, at(instancePath, "/ignore_recently_published_fix_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_fix_vln_period !== void 0 && !validate26(data.ignore_recently_published_fix_vln_period, at(instancePath, "/ignore_recently_published_fix_vln_period")) && (vErrors = more(vErrors, validate26)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate91(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate91)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate91(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate91)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate1848(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate1848)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate1848(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate1848)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate91(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate91)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate91(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate91)), data.required_labels_enabled !== void 0 && !validate34(data.required_labels_enabled, at(instancePath, "/required_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.required_labels !== void 0 && !validate1868(data.required_labels, at(instancePath, "/required_labels")) && (vErrors = more(vErrors, validate1868)), data.forbidden_labels_enabled !== void 0 && !validate34(data.forbidden_labels_enabled, at(instancePath, "/forbidden_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.forbidden_labels !== void 0 && !validate1868(data.forbidden_labels, at(instancePath, "/forbidden_labels")) && (vErrors = more(vErrors, validate1868)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate1877(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate1877)), data.allowed_images !== void 0 && !validate536(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate536)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate1888(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate1888)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate536(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate536)), data.blacklist_permissions_enabled !== void 0 && !validate34(data.blacklist_permissions_enabled, at(instancePath, "/blacklist_permissions_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklist_permissions !== void 0 && !validate536(data.blacklist_permissions, at(instancePath, "/blacklist_permissions")) && (vErrors = more(vErrors, validate536)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate91(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate91)), data.ignored_sensitive_resources !== void 0 && !validate91(data.ignored_sensitive_resources, at(instancePath, "/ignored_sensitive_resources")) && (vErrors = more(vErrors, validate91)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.windows_cis_enabled !== void 0 && !validate34(data.windows_cis_enabled, at(instancePath, "/windows_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.kubernetes_controls !== void 0 && !validate1915(data.kubernetes_controls, at(instancePath, "/kubernetes_controls")) && (vErrors = more(vErrors, validate1915)), data.kubernetes_controls_names !== void 0 && !validate91(data.kubernetes_controls_names, at(instancePath, "/kubernetes_controls_names")) && (vErrors = more(vErrors, validate91)), data.kubernetes_controls_avd_ids !== void 0 && !validate91(data.kubernetes_controls_avd_ids, at(instancePath, "/kubernetes_controls_avd_ids")) && (vErrors = more(vErrors, validate91)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.malware_action !== void 0 && !validate22(data.malware_action, at(instancePath, "/malware_action")) && (vErrors = more(vErrors, validate22)), data.monitored_malware_paths !== void 0 && !validate536(data.monitored_malware_paths, at(instancePath, "/monitored_malware_paths")) && (vErrors = more(vErrors, validate536)), data.exceptional_monitored_malware_paths !== void 0 && !validate536(data.exceptional_monitored_malware_paths, at(instancePath, "/exceptional_monitored_malware_paths")) && (vErrors = more(vErrors, validate536)), data.scan_malware_in_archives !== void 0 && !validate34(data.scan_malware_in_archives, at(instancePath, "/scan_malware_in_archives")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.scan_nfs_mounts !== void 0 && !validate34(data.scan_nfs_mounts, at(instancePath, "/scan_nfs_mounts")) && (vErrors = more(vErrors, validate34)), data.scan_windows_registry !== void 0 && !validate34(data.scan_windows_registry, at(instancePath, "/scan_windows_registry")) && (vErrors = more(vErrors, validate34)), data.scan_process_memory !== void 0 && !validate34(data.scan_process_memory, at(instancePath, "/scan_process_memory")) && (vErrors = more(vErrors, validate34)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.dta_enabled !== void 0 && !validate34(data.dta_enabled, at(instancePath, "/dta_enabled")) && (vErrors = more(vErrors, validate34)), data.dta_severity !== void 0 && !validate22(data.dta_severity, at(instancePath, "/dta_severity")) && (vErrors = more(vErrors, validate22)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.auto_scan_enabled !== void 0 && !validate34(data.auto_scan_enabled, at(instancePath, "/auto_scan_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_configured !== void 0 && !validate34(data.auto_scan_configured, at(instancePath, "/auto_scan_configured")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0) {
      let data97 = data.auto_scan_time;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/auto_scan_time", "type", { type: schema289.properties.auto_scan_time.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.iteration_type !== void 0 && (validate22(data97.iteration_type, at(instancePath, "/auto_scan_time/iteration_type")) || (vErrors = more(vErrors, validate22))), data97.time !== void 0 && (validate22(data97.time, at(instancePath, "/auto_scan_time/time")) || (vErrors = more(vErrors, validate22))), data97.iteration !== void 0 && (validate26(data97.iteration, at(instancePath, "/auto_scan_time/iteration")) || (vErrors = more(vErrors, validate26))), data97.week_days !== void 0 && (validate536(data97.week_days, at(instancePath, "/auto_scan_time/week_days")) || (vErrors = more(vErrors, validate536))));
    }
    if (data.policy_settings !== void 0) {
      let data102 = data.policy_settings;
      !(data102 && typeof data102 == "object" && !Array.isArray(data102)) && data102 !== null && (vErrors = report(vErrors, instancePath + "/policy_settings", "type", { type: schema289.properties.policy_settings.type })), data102 && typeof data102 == "object" && !Array.isArray(data102) && (data102.enforce !== void 0 && (validate34(data102.enforce, at(instancePath, "/policy_settings/enforce")) || (vErrors = more(vErrors, validate34))), data102.warn !== void 0 && (validate34(data102.warn, at(instancePath, "/policy_settings/warn")) || (vErrors = more(vErrors, validate34))), data102.warning_message !== void 0 && (validate22(data102.warning_message, at(instancePath, "/policy_settings/warning_message")) || (vErrors = more(vErrors, validate22))), data102.is_audit_checked !== void 0 && (validate34(data102.is_audit_checked, at(instancePath, "/policy_settings/is_audit_checked")) || (vErrors = more(vErrors, validate34))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1786.errors = vErrors, vErrors === null;
}
function validate1785(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema288.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1786(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1786));
  }
  return validate1785.errors = vErrors, vErrors === null;
}
function validate1781(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1785(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1785)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1781.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1959);
var schema306 = { type: "string", enum: ["host", "image", "function", "kubernetes", "cf_application"], $id: "shared282" };
function validate1960(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "host" || data === "image" || data === "function" || data === "kubernetes" || data === "cf_application" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema306.enum })), validate1960.errors = vErrors, vErrors === null;
}
function validate1959(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = need(vErrors, data, instancePath, "kind"));
    for (let key0 in data)
      key0 === "kind" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1960(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1960)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1959.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1964);
function validate1964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1960(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1960)), data.body !== void 0 && !validate1786(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1786));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1964.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1967);
function validate1967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1960(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1960)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1967.errors = vErrors, vErrors === null;
}
var check_AssurancePolicy = outermost(validate1786), check_shared286 = outermost(validate1970);
function validate1970(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1960(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1960)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate1786(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1786));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1970.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicyPage = outermost(validate1974);
var schema311 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicy" }, $id: "shared82" };
var schema314 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicyScopeVariable" }, $id: "shared83" };
function validate2033(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2033.errors = vErrors, vErrors === null;
}
function validate2032(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema314.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2033(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2033));
  }
  return validate2032.errors = vErrors, vErrors === null;
}
function validate2030(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2032(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2032))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2030.errors = vErrors, vErrors === null;
}
function validate1979(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate268(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate268)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate91(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate91)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate91(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate91)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate91(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate91)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate536(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate536)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate536(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate536)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate91(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate91)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate91(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate91)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate536(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate536)), data.allowed_images !== void 0 && !validate536(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate536)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate536(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate536)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate536(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate536)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.scope !== void 0 && !validate2030(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2030))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1979.errors = vErrors, vErrors === null;
}
function validate1978(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema311.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1979(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1979));
  }
  return validate1978.errors = vErrors, vErrors === null;
}
function validate1974(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1978(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1978)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1974.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate2047);
function validate2047(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1979(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1979));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2047.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicy = outermost(validate1979), check_ImagePermissions = outermost(validate2049);
var schema318 = { type: ["array", "null"], items: { $ref: "ImagePermission" }, $id: "shared88" };
function validate2051(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.image_name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "image_name", "registry")), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdated !== void 0 && !validate84(data.lastupdated, at(instancePath, "/lastupdated")) && (vErrors = more(vErrors, validate84)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.reason !== void 0 && !validate237(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate237)), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2051.errors = vErrors, vErrors === null;
}
function validate2050(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema318.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2051(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2051));
  }
  return validate2050.errors = vErrors, vErrors === null;
}
function validate2049(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.whitelisted_images !== void 0 && !validate2050(data.whitelisted_images, at(instancePath, "/whitelisted_images")) && (vErrors = more(vErrors, validate2050)), data.blacklisted_images !== void 0 && !validate2050(data.blacklisted_images, at(instancePath, "/blacklisted_images")) && (vErrors = more(vErrors, validate2050))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2049.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate2065);
function validate2066(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id === void 0 && (vErrors = need(vErrors, data, instancePath, "script_id")), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2066.errors = vErrors, vErrors === null;
}
function validate2065(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2066(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2066));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2065.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate2083);
var schema324 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["name", "engine", "path", "snippet", "kind"], $id: "AssuranceScriptForCreate" };
function validate2085(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema324.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2085.errors = vErrors, vErrors === null;
}
function validate2084(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2085(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2085));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2084.errors = vErrors, vErrors === null;
}
function validate2083(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2084(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2084));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2083.errors = vErrors, vErrors === null;
}
var check_AssuranceScript = outermost(validate2066), check_shared291 = outermost(validate2098), schema325 = { type: "object", additionalProperties: !1, properties: { id: { $ref: "shared0" }, script_id: { $ref: "shared0" }, name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["id", "script_id", "name", "engine", "path", "snippet", "kind"], $id: "shared291" };
function validate2098(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.script_id === void 0 || data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "script_id", "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema325.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2098.errors = vErrors, vErrors === null;
}
var check_RuntimePolicyPage = outermost(validate2111);
var schema327 = { type: ["array", "null"], items: { $ref: "RuntimePolicy" }, $id: "shared135" }, schema328 = { type: "object", properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, version: { $ref: "shared0" }, type: { $ref: "shared0" }, runtime_type: { $ref: "shared0" }, runtime_mode: { $ref: "shared1" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, enforce_scheduler_added_on: { $ref: "shared1" }, author: { $ref: "shared0" }, created: { $ref: "shared0" }, updated: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, allowed_executables: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allow_executables: { $ref: "shared2" }, allow_root_executables: { $ref: "shared2" }, separate_executables: { $ref: "shared3" } } }, allowed_registries: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allowed_registries: { $ref: "shared2" } } }, auditing: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_all_processes: { $ref: "shared3" }, audit_process_cmdline: { $ref: "shared3" }, audit_all_network: { $ref: "shared3" }, audit_os_user_activity: { $ref: "shared3" }, audit_success_login: { $ref: "shared3" }, audit_failed_login: { $ref: "shared3" }, audit_user_account_management: { $ref: "shared3" } } }, blacklisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_black_list: { $ref: "shared2" }, group_black_list: { $ref: "shared2" } } }, whitelisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_white_list: { $ref: "shared2" }, group_white_list: { $ref: "shared2" } } }, bypass_scope: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, scope: { $ref: "shared10" } } }, container_exec: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_container_exec: { $ref: "shared3" }, container_exec_proc_white_list: { $ref: "shared2" }, reverse_shell_ip_white_list: { $ref: "shared2" } } }, drift_prevention: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, exec_lockdown: { $ref: "shared3" }, image_lockdown: { $ref: "shared3" }, prevent_privileged: { $ref: "shared3" }, exec_lockdown_white_list: { $ref: "shared2" } } }, executable_blacklist: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, executables: { $ref: "shared2" } } }, failed_kubernetes_checks: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, failed_checks: { $ref: "shared2" } } }, file_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, filename_block_list: { $ref: "shared2" }, exceptional_block_files: { $ref: "shared2" }, block_files_users: { $ref: "shared2" }, block_files_processes: { $ref: "shared2" }, exceptional_block_files_users: { $ref: "shared2" }, exceptional_block_files_processes: { $ref: "shared2" } } }, file_integrity_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_files: { $ref: "shared2" }, exceptional_monitored_files: { $ref: "shared2" }, monitored_files_processes: { $ref: "shared2" }, exceptional_monitored_files_processes: { $ref: "shared2" }, monitored_files_users: { $ref: "shared2" }, exceptional_monitored_files_users: { $ref: "shared2" }, monitored_files_create: { $ref: "shared3" }, monitored_files_read: { $ref: "shared3" }, monitored_files_modify: { $ref: "shared3" }, monitored_files_delete: { $ref: "shared3" }, monitored_files_attributes: { $ref: "shared3" } } }, limit_container_privileges: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, privileged: { $ref: "shared3" }, netmode: { $ref: "shared3" }, pidmode: { $ref: "shared3" }, utsmode: { $ref: "shared3" }, usermode: { $ref: "shared3" }, ipcmode: { $ref: "shared3" }, prevent_root_user: { $ref: "shared3" }, prevent_low_port_binding: { $ref: "shared3" }, block_add_capabilities: { $ref: "shared3" }, use_host_user: { $ref: "shared3" } } }, linux_capabilities: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, remove_linux_capabilities: { $ref: "shared2" } } }, malware_scan_options: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, action: { $ref: "shared0" }, exclude_directories: { $ref: "shared2" }, include_directories: { $ref: "shared2" }, exclude_processes: { $ref: "shared2" }, exclude_process: { $ref: "shared2" }, file_forensic_collection: { $ref: "shared3" } } }, package_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared2" }, exceptional_block_packages_files: { $ref: "shared2" }, block_packages_users: { $ref: "shared2" }, block_packages_processes: { $ref: "shared2" }, exceptional_block_packages_users: { $ref: "shared2" }, exceptional_block_packages_processes: { $ref: "shared2" } } }, port_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_inbound_ports: { $ref: "shared2" }, block_outbound_ports: { $ref: "shared2" } } }, prevent_override_default_config: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, enforce_selinux: { $ref: "shared3" }, enforce_seccomp: { $ref: "shared3" }, enforce_apparmor: { $ref: "shared3" } } }, readonly_files: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_files: { $ref: "shared2" }, exceptional_readonly_files: { $ref: "shared2" }, readonly_files_processes: { $ref: "shared2" }, exceptional_readonly_files_processes: { $ref: "shared2" }, readonly_files_users: { $ref: "shared2" }, exceptional_readonly_files_users: { $ref: "shared2" } } }, readonly_registry: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_registry_paths: { $ref: "shared2" }, exceptional_readonly_registry_paths: { $ref: "shared2" }, readonly_registry_processes: { $ref: "shared2" }, exceptional_readonly_registry_processes: { $ref: "shared2" }, readonly_registry_users: { $ref: "shared2" }, exceptional_readonly_registry_users: { $ref: "shared2" } } }, registry_access_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_registry_paths: { $ref: "shared2" }, exceptional_monitored_registry_paths: { $ref: "shared2" }, monitored_registry_processes: { $ref: "shared2" }, exceptional_monitored_registry_processes: { $ref: "shared2" }, monitored_registry_users: { $ref: "shared2" }, exceptional_monitored_registry_users: { $ref: "shared2" }, monitored_registry_create: { $ref: "shared3" }, monitored_registry_read: { $ref: "shared3" }, monitored_registry_modify: { $ref: "shared3" }, monitored_registry_delete: { $ref: "shared3" }, monitored_registry_attributes: { $ref: "shared3" } } }, restricted_volumes: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, volumes: { $ref: "shared2" } } }, reverse_shell: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_reverse_shell: { $ref: "shared3" }, reverse_shell_ip_white_list: { $ref: "shared2" }, reverse_shell_proc_white_list: { $ref: "shared2" } } }, system_integrity_protection: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_systemtime_change: { $ref: "shared3" }, windows_services_monitoring: { $ref: "shared3" }, monitor_audit_log_integrity: { $ref: "shared3" } } }, tripwire: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_id: { $ref: "shared0" }, user_password: { $ref: "shared0" }, apply_on: { $ref: "shared2" }, serverless_app: { $ref: "shared0" } } }, block_disallowed_images: { $ref: "shared3" }, block_fileless_exec: { $ref: "shared3" }, block_non_compliant_workloads: { $ref: "shared3" }, block_non_k8s_containers: { $ref: "shared3" }, block_nw_unlink_cont: { $ref: "shared3" }, only_registered_images: { $ref: "shared3" }, enable_fork_guard: { $ref: "shared3" }, fork_guard_process_limit: { $ref: "shared1" }, enable_ip_reputation: { $ref: "shared3" }, enable_port_scan_protection: { $ref: "shared3" }, enable_crypto_mining_dns: { $ref: "shared3" }, no_new_privileges: { $ref: "shared3" }, audit_brute_force_login: { $ref: "shared3" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, is_audit_checked: { $ref: "shared3" }, is_auto_generated: { $ref: "shared3" }, default_security_profile: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, permission: { $ref: "shared0" }, registry: { $ref: "shared0" }, repo_id: { $ref: "shared1" }, repo_name: { $ref: "shared0" }, image_id: { $ref: "shared1" }, image_name: { $ref: "shared0" }, digest: { $ref: "shared0" }, resource_name: { $ref: "shared0" }, resource_type: { $ref: "shared0" }, cve: { $ref: "shared0" }, vuln_id: { $ref: "shared1" }, vpatch_version: { $ref: "shared0" }, heuristic_ref_id: { $ref: "shared1" } }, required: ["name"], $id: "RuntimePolicy" };
function validate2114(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_mode !== void 0 && !validate26(data.runtime_mode, at(instancePath, "/runtime_mode")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.enforce_scheduler_added_on !== void 0 && !validate26(data.enforce_scheduler_added_on, at(instancePath, "/enforce_scheduler_added_on")) && (vErrors = more(vErrors, validate26)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate22(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate1807(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1807)), data.allowed_executables !== void 0) {
      let data16 = data.allowed_executables;
      !(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null && (vErrors = report(vErrors, instancePath + "/allowed_executables", "type", { type: schema328.properties.allowed_executables.type })), data16 && typeof data16 == "object" && !Array.isArray(data16) && (data16.enabled !== void 0 && (validate34(data16.enabled, at(instancePath, "/allowed_executables/enabled")) || (vErrors = more(vErrors, validate34))), data16.allow_executables !== void 0 && (validate91(data16.allow_executables, at(instancePath, "/allowed_executables/allow_executables")) || (vErrors = more(vErrors, validate91))), data16.allow_root_executables !== void 0 && (validate91(data16.allow_root_executables, at(instancePath, "/allowed_executables/allow_root_executables")) || (vErrors = more(vErrors, validate91))), data16.separate_executables !== void 0 && (validate34(data16.separate_executables, at(instancePath, "/allowed_executables/separate_executables")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.allowed_registries !== void 0) {
      let data21 = data.allowed_registries;
      !(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null && (vErrors = report(vErrors, instancePath + "/allowed_registries", "type", { type: schema328.properties.allowed_registries.type })), data21 && typeof data21 == "object" && !Array.isArray(data21) && (data21.enabled !== void 0 && (validate34(data21.enabled, at(instancePath, "/allowed_registries/enabled")) || (vErrors = more(vErrors, validate34))), data21.allowed_registries !== void 0 && (validate91(data21.allowed_registries, at(instancePath, "/allowed_registries/allowed_registries")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.auditing !== void 0) {
      let data24 = data.auditing;
      !(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null && (vErrors = report(vErrors, instancePath + "/auditing", "type", { type: schema328.properties.auditing.type })), data24 && typeof data24 == "object" && !Array.isArray(data24) && (data24.enabled !== void 0 && (validate34(data24.enabled, at(instancePath, "/auditing/enabled")) || (vErrors = more(vErrors, validate34))), data24.audit_all_processes !== void 0 && (validate34(data24.audit_all_processes, at(instancePath, "/auditing/audit_all_processes")) || (vErrors = more(vErrors, validate34))), data24.audit_process_cmdline !== void 0 && (validate34(data24.audit_process_cmdline, at(instancePath, "/auditing/audit_process_cmdline")) || (vErrors = more(vErrors, validate34))), data24.audit_all_network !== void 0 && (validate34(data24.audit_all_network, at(instancePath, "/auditing/audit_all_network")) || (vErrors = more(vErrors, validate34))), data24.audit_os_user_activity !== void 0 && (validate34(data24.audit_os_user_activity, at(instancePath, "/auditing/audit_os_user_activity")) || (vErrors = more(vErrors, validate34))), data24.audit_success_login !== void 0 && (validate34(data24.audit_success_login, at(instancePath, "/auditing/audit_success_login")) || (vErrors = more(vErrors, validate34))), data24.audit_failed_login !== void 0 && (validate34(data24.audit_failed_login, at(instancePath, "/auditing/audit_failed_login")) || (vErrors = more(vErrors, validate34))), data24.audit_user_account_management !== void 0 && (validate34(data24.audit_user_account_management, at(instancePath, "/auditing/audit_user_account_management")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.blacklisted_os_users !== void 0) {
      let data33 = data.blacklisted_os_users;
      !(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null && (vErrors = report(vErrors, instancePath + "/blacklisted_os_users", "type", { type: schema328.properties.blacklisted_os_users.type })), data33 && typeof data33 == "object" && !Array.isArray(data33) && (data33.enabled !== void 0 && (validate34(data33.enabled, at(instancePath, "/blacklisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data33.user_black_list !== void 0 && (validate91(data33.user_black_list, at(instancePath, "/blacklisted_os_users/user_black_list")) || (vErrors = more(vErrors, validate91))), data33.group_black_list !== void 0 && (validate91(data33.group_black_list, at(instancePath, "/blacklisted_os_users/group_black_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.whitelisted_os_users !== void 0) {
      let data37 = data.whitelisted_os_users;
      !(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null && (vErrors = report(vErrors, instancePath + "/whitelisted_os_users", "type", { type: schema328.properties.whitelisted_os_users.type })), data37 && typeof data37 == "object" && !Array.isArray(data37) && (data37.enabled !== void 0 && (validate34(data37.enabled, at(instancePath, "/whitelisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data37.user_white_list !== void 0 && (validate91(data37.user_white_list, at(instancePath, "/whitelisted_os_users/user_white_list")) || (vErrors = more(vErrors, validate91))), data37.group_white_list !== void 0 && (validate91(data37.group_white_list, at(instancePath, "/whitelisted_os_users/group_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.bypass_scope !== void 0) {
      let data41 = data.bypass_scope;
      !(data41 && typeof data41 == "object" && !Array.isArray(data41)) && data41 !== null && (vErrors = report(vErrors, instancePath + "/bypass_scope", "type", { type: schema328.properties.bypass_scope.type })), data41 && typeof data41 == "object" && !Array.isArray(data41) && (data41.enabled !== void 0 && (validate34(data41.enabled, at(instancePath, "/bypass_scope/enabled")) || (vErrors = more(vErrors, validate34))), data41.scope !== void 0 && (validate1807(data41.scope, at(instancePath, "/bypass_scope/scope")) || (vErrors = more(vErrors, validate1807))));
    }
    if (data.container_exec !== void 0) {
      let data44 = data.container_exec;
      !(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null && (vErrors = report(vErrors, instancePath + "/container_exec", "type", { type: schema328.properties.container_exec.type })), data44 && typeof data44 == "object" && !Array.isArray(data44) && (data44.enabled !== void 0 && (validate34(data44.enabled, at(instancePath, "/container_exec/enabled")) || (vErrors = more(vErrors, validate34))), data44.block_container_exec !== void 0 && (validate34(data44.block_container_exec, at(instancePath, "/container_exec/block_container_exec")) || (vErrors = more(vErrors, validate34))), data44.container_exec_proc_white_list !== void 0 && (validate91(data44.container_exec_proc_white_list, at(instancePath, "/container_exec/container_exec_proc_white_list")) || (vErrors = more(vErrors, validate91))), data44.reverse_shell_ip_white_list !== void 0 && (validate91(data44.reverse_shell_ip_white_list, at(instancePath, "/container_exec/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.drift_prevention !== void 0) {
      let data49 = data.drift_prevention;
      !(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null && (vErrors = report(vErrors, instancePath + "/drift_prevention", "type", { type: schema328.properties.drift_prevention.type })), data49 && typeof data49 == "object" && !Array.isArray(data49) && (data49.enabled !== void 0 && (validate34(data49.enabled, at(instancePath, "/drift_prevention/enabled")) || (vErrors = more(vErrors, validate34))), data49.exec_lockdown !== void 0 && (validate34(data49.exec_lockdown, at(instancePath, "/drift_prevention/exec_lockdown")) || (vErrors = more(vErrors, validate34))), data49.image_lockdown !== void 0 && (validate34(data49.image_lockdown, at(instancePath, "/drift_prevention/image_lockdown")) || (vErrors = more(vErrors, validate34))), data49.prevent_privileged !== void 0 && (validate34(data49.prevent_privileged, at(instancePath, "/drift_prevention/prevent_privileged")) || (vErrors = more(vErrors, validate34))), data49.exec_lockdown_white_list !== void 0 && (validate91(data49.exec_lockdown_white_list, at(instancePath, "/drift_prevention/exec_lockdown_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.executable_blacklist !== void 0) {
      let data55 = data.executable_blacklist;
      !(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null && (vErrors = report(vErrors, instancePath + "/executable_blacklist", "type", { type: schema328.properties.executable_blacklist.type })), data55 && typeof data55 == "object" && !Array.isArray(data55) && (data55.enabled !== void 0 && (validate34(data55.enabled, at(instancePath, "/executable_blacklist/enabled")) || (vErrors = more(vErrors, validate34))), data55.executables !== void 0 && (validate91(data55.executables, at(instancePath, "/executable_blacklist/executables")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.failed_kubernetes_checks !== void 0) {
      let data58 = data.failed_kubernetes_checks;
      !(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null && (vErrors = report(vErrors, instancePath + "/failed_kubernetes_checks", "type", { type: schema328.properties.failed_kubernetes_checks.type })), data58 && typeof data58 == "object" && !Array.isArray(data58) && (data58.enabled !== void 0 && (validate34(data58.enabled, at(instancePath, "/failed_kubernetes_checks/enabled")) || (vErrors = more(vErrors, validate34))), data58.failed_checks !== void 0 && (validate91(data58.failed_checks, at(instancePath, "/failed_kubernetes_checks/failed_checks")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.file_block !== void 0) {
      let data61 = data.file_block;
      !(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null && (vErrors = report(vErrors, instancePath + "/file_block", "type", { type: schema328.properties.file_block.type })), data61 && typeof data61 == "object" && !Array.isArray(data61) && (data61.enabled !== void 0 && (validate34(data61.enabled, at(instancePath, "/file_block/enabled")) || (vErrors = more(vErrors, validate34))), data61.filename_block_list !== void 0 && (validate91(data61.filename_block_list, at(instancePath, "/file_block/filename_block_list")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files !== void 0 && (validate91(data61.exceptional_block_files, at(instancePath, "/file_block/exceptional_block_files")) || (vErrors = more(vErrors, validate91))), data61.block_files_users !== void 0 && (validate91(data61.block_files_users, at(instancePath, "/file_block/block_files_users")) || (vErrors = more(vErrors, validate91))), data61.block_files_processes !== void 0 && (validate91(data61.block_files_processes, at(instancePath, "/file_block/block_files_processes")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files_users !== void 0 && (validate91(data61.exceptional_block_files_users, at(instancePath, "/file_block/exceptional_block_files_users")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files_processes !== void 0 && (validate91(data61.exceptional_block_files_processes, at(instancePath, "/file_block/exceptional_block_files_processes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.file_integrity_monitoring !== void 0) {
      let data69 = data.file_integrity_monitoring;
      !(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null && (vErrors = report(vErrors, instancePath + "/file_integrity_monitoring", "type", { type: schema328.properties.file_integrity_monitoring.type })), data69 && typeof data69 == "object" && !Array.isArray(data69) && (data69.enabled !== void 0 && (validate34(data69.enabled, at(instancePath, "/file_integrity_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data69.monitored_files !== void 0 && (validate91(data69.monitored_files, at(instancePath, "/file_integrity_monitoring/monitored_files")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files !== void 0 && (validate91(data69.exceptional_monitored_files, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_processes !== void 0 && (validate91(data69.monitored_files_processes, at(instancePath, "/file_integrity_monitoring/monitored_files_processes")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files_processes !== void 0 && (validate91(data69.exceptional_monitored_files_processes, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_processes")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_users !== void 0 && (validate91(data69.monitored_files_users, at(instancePath, "/file_integrity_monitoring/monitored_files_users")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files_users !== void 0 && (validate91(data69.exceptional_monitored_files_users, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_users")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_create !== void 0 && (validate34(data69.monitored_files_create, at(instancePath, "/file_integrity_monitoring/monitored_files_create")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_read !== void 0 && (validate34(data69.monitored_files_read, at(instancePath, "/file_integrity_monitoring/monitored_files_read")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_modify !== void 0 && (validate34(data69.monitored_files_modify, at(instancePath, "/file_integrity_monitoring/monitored_files_modify")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_delete !== void 0 && (validate34(data69.monitored_files_delete, at(instancePath, "/file_integrity_monitoring/monitored_files_delete")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_attributes !== void 0 && (validate34(data69.monitored_files_attributes, at(instancePath, "/file_integrity_monitoring/monitored_files_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.limit_container_privileges !== void 0) {
      let data82 = data.limit_container_privileges;
      !(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null && (vErrors = report(vErrors, instancePath + "/limit_container_privileges", "type", { type: schema328.properties.limit_container_privileges.type })), data82 && typeof data82 == "object" && !Array.isArray(data82) && (data82.enabled !== void 0 && (validate34(data82.enabled, at(instancePath, "/limit_container_privileges/enabled")) || (vErrors = more(vErrors, validate34))), data82.privileged !== void 0 && (validate34(data82.privileged, at(instancePath, "/limit_container_privileges/privileged")) || (vErrors = more(vErrors, validate34))), data82.netmode !== void 0 && (validate34(data82.netmode, at(instancePath, "/limit_container_privileges/netmode")) || (vErrors = more(vErrors, validate34))), data82.pidmode !== void 0 && (validate34(data82.pidmode, at(instancePath, "/limit_container_privileges/pidmode")) || (vErrors = more(vErrors, validate34))), data82.utsmode !== void 0 && (validate34(data82.utsmode, at(instancePath, "/limit_container_privileges/utsmode")) || (vErrors = more(vErrors, validate34))), data82.usermode !== void 0 && (validate34(data82.usermode, at(instancePath, "/limit_container_privileges/usermode")) || (vErrors = more(vErrors, validate34))), data82.ipcmode !== void 0 && (validate34(data82.ipcmode, at(instancePath, "/limit_container_privileges/ipcmode")) || (vErrors = more(vErrors, validate34))), data82.prevent_root_user !== void 0 && (validate34(data82.prevent_root_user, at(instancePath, "/limit_container_privileges/prevent_root_user")) || (vErrors = more(vErrors, validate34))), data82.prevent_low_port_binding !== void 0 && (validate34(data82.prevent_low_port_binding, at(instancePath, "/limit_container_privileges/prevent_low_port_binding")) || (vErrors = more(vErrors, validate34))), data82.block_add_capabilities !== void 0 && (validate34(data82.block_add_capabilities, at(instancePath, "/limit_container_privileges/block_add_capabilities")) || (vErrors = more(vErrors, validate34))), data82.use_host_user !== void 0 && (validate34(data82.use_host_user, at(instancePath, "/limit_container_privileges/use_host_user")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.linux_capabilities !== void 0) {
      let data94 = data.linux_capabilities;
      !(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null && (vErrors = report(vErrors, instancePath + "/linux_capabilities", "type", { type: schema328.properties.linux_capabilities.type })), data94 && typeof data94 == "object" && !Array.isArray(data94) && (data94.enabled !== void 0 && (validate34(data94.enabled, at(instancePath, "/linux_capabilities/enabled")) || (vErrors = more(vErrors, validate34))), data94.remove_linux_capabilities !== void 0 && (validate91(data94.remove_linux_capabilities, at(instancePath, "/linux_capabilities/remove_linux_capabilities")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.malware_scan_options !== void 0) {
      let data97 = data.malware_scan_options;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/malware_scan_options", "type", { type: schema328.properties.malware_scan_options.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.enabled !== void 0 && (validate34(data97.enabled, at(instancePath, "/malware_scan_options/enabled")) || (vErrors = more(vErrors, validate34))), data97.action !== void 0 && (validate22(data97.action, at(instancePath, "/malware_scan_options/action")) || (vErrors = more(vErrors, validate22))), data97.exclude_directories !== void 0 && (validate91(data97.exclude_directories, at(instancePath, "/malware_scan_options/exclude_directories")) || (vErrors = more(vErrors, validate91))), data97.include_directories !== void 0 && (validate91(data97.include_directories, at(instancePath, "/malware_scan_options/include_directories")) || (vErrors = more(vErrors, validate91))), data97.exclude_processes !== void 0 && (validate91(data97.exclude_processes, at(instancePath, "/malware_scan_options/exclude_processes")) || (vErrors = more(vErrors, validate91))), data97.exclude_process !== void 0 && (validate91(data97.exclude_process, at(instancePath, "/malware_scan_options/exclude_process")) || (vErrors = more(vErrors, validate91))), data97.file_forensic_collection !== void 0 && (validate34(data97.file_forensic_collection, at(instancePath, "/malware_scan_options/file_forensic_collection")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.package_block !== void 0) {
      let data105 = data.package_block;
      !(data105 && typeof data105 == "object" && !Array.isArray(data105)) && data105 !== null && (vErrors = report(vErrors, instancePath + "/package_block", "type", { type: schema328.properties.package_block.type })), data105 && typeof data105 == "object" && !Array.isArray(data105) && (data105.enabled !== void 0 && (validate34(data105.enabled, at(instancePath, "/package_block/enabled")) || (vErrors = more(vErrors, validate34))), data105.packages_black_list !== void 0 && (validate91(data105.packages_black_list, at(instancePath, "/package_block/packages_black_list")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_files !== void 0 && (validate91(data105.exceptional_block_packages_files, at(instancePath, "/package_block/exceptional_block_packages_files")) || (vErrors = more(vErrors, validate91))), data105.block_packages_users !== void 0 && (validate91(data105.block_packages_users, at(instancePath, "/package_block/block_packages_users")) || (vErrors = more(vErrors, validate91))), data105.block_packages_processes !== void 0 && (validate91(data105.block_packages_processes, at(instancePath, "/package_block/block_packages_processes")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_users !== void 0 && (validate91(data105.exceptional_block_packages_users, at(instancePath, "/package_block/exceptional_block_packages_users")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_processes !== void 0 && (validate91(data105.exceptional_block_packages_processes, at(instancePath, "/package_block/exceptional_block_packages_processes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.port_block !== void 0) {
      let data113 = data.port_block;
      !(data113 && typeof data113 == "object" && !Array.isArray(data113)) && data113 !== null && (vErrors = report(vErrors, instancePath + "/port_block", "type", { type: schema328.properties.port_block.type })), data113 && typeof data113 == "object" && !Array.isArray(data113) && (data113.enabled !== void 0 && (validate34(data113.enabled, at(instancePath, "/port_block/enabled")) || (vErrors = more(vErrors, validate34))), data113.block_inbound_ports !== void 0 && (validate91(data113.block_inbound_ports, at(instancePath, "/port_block/block_inbound_ports")) || (vErrors = more(vErrors, validate91))), data113.block_outbound_ports !== void 0 && (validate91(data113.block_outbound_ports, at(instancePath, "/port_block/block_outbound_ports")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.prevent_override_default_config !== void 0) {
      let data117 = data.prevent_override_default_config;
      !(data117 && typeof data117 == "object" && !Array.isArray(data117)) && data117 !== null && (vErrors = report(vErrors, instancePath + "/prevent_override_default_config", "type", { type: schema328.properties.prevent_override_default_config.type })), data117 && typeof data117 == "object" && !Array.isArray(data117) && (data117.enabled !== void 0 && (validate34(data117.enabled, at(instancePath, "/prevent_override_default_config/enabled")) || (vErrors = more(vErrors, validate34))), data117.enforce_selinux !== void 0 && (validate34(data117.enforce_selinux, at(instancePath, "/prevent_override_default_config/enforce_selinux")) || (vErrors = more(vErrors, validate34))), data117.enforce_seccomp !== void 0 && (validate34(data117.enforce_seccomp, at(instancePath, "/prevent_override_default_config/enforce_seccomp")) || (vErrors = more(vErrors, validate34))), data117.enforce_apparmor !== void 0 && (validate34(data117.enforce_apparmor, at(instancePath, "/prevent_override_default_config/enforce_apparmor")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.readonly_files !== void 0) {
      let data122 = data.readonly_files;
      !(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null && (vErrors = report(vErrors, instancePath + "/readonly_files", "type", { type: schema328.properties.readonly_files.type })), data122 && typeof data122 == "object" && !Array.isArray(data122) && (data122.enabled !== void 0 && (validate34(data122.enabled, at(instancePath, "/readonly_files/enabled")) || (vErrors = more(vErrors, validate34))), data122.readonly_files !== void 0 && (validate91(data122.readonly_files, at(instancePath, "/readonly_files/readonly_files")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files !== void 0 && (validate91(data122.exceptional_readonly_files, at(instancePath, "/readonly_files/exceptional_readonly_files")) || (vErrors = more(vErrors, validate91))), data122.readonly_files_processes !== void 0 && (validate91(data122.readonly_files_processes, at(instancePath, "/readonly_files/readonly_files_processes")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files_processes !== void 0 && (validate91(data122.exceptional_readonly_files_processes, at(instancePath, "/readonly_files/exceptional_readonly_files_processes")) || (vErrors = more(vErrors, validate91))), data122.readonly_files_users !== void 0 && (validate91(data122.readonly_files_users, at(instancePath, "/readonly_files/readonly_files_users")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files_users !== void 0 && (validate91(data122.exceptional_readonly_files_users, at(instancePath, "/readonly_files/exceptional_readonly_files_users")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.readonly_registry !== void 0) {
      let data130 = data.readonly_registry;
      !(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null && (vErrors = report(vErrors, instancePath + "/readonly_registry", "type", { type: schema328.properties.readonly_registry.type })), data130 && typeof data130 == "object" && !Array.isArray(data130) && (data130.enabled !== void 0 && (validate34(data130.enabled, at(instancePath, "/readonly_registry/enabled")) || (vErrors = more(vErrors, validate34))), data130.readonly_registry_paths !== void 0 && (validate91(data130.readonly_registry_paths, at(instancePath, "/readonly_registry/readonly_registry_paths")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_paths !== void 0 && (validate91(data130.exceptional_readonly_registry_paths, at(instancePath, "/readonly_registry/exceptional_readonly_registry_paths")) || (vErrors = more(vErrors, validate91))), data130.readonly_registry_processes !== void 0 && (validate91(data130.readonly_registry_processes, at(instancePath, "/readonly_registry/readonly_registry_processes")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_processes !== void 0 && (validate91(data130.exceptional_readonly_registry_processes, at(instancePath, "/readonly_registry/exceptional_readonly_registry_processes")) || (vErrors = more(vErrors, validate91))), data130.readonly_registry_users !== void 0 && (validate91(data130.readonly_registry_users, at(instancePath, "/readonly_registry/readonly_registry_users")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_users !== void 0 && (validate91(data130.exceptional_readonly_registry_users, at(instancePath, "/readonly_registry/exceptional_readonly_registry_users")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.registry_access_monitoring !== void 0) {
      let data138 = data.registry_access_monitoring;
      !(data138 && typeof data138 == "object" && !Array.isArray(data138)) && data138 !== null && (vErrors = report(vErrors, instancePath + "/registry_access_monitoring", "type", { type: schema328.properties.registry_access_monitoring.type })), data138 && typeof data138 == "object" && !Array.isArray(data138) && (data138.enabled !== void 0 && (validate34(data138.enabled, at(instancePath, "/registry_access_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_paths !== void 0 && (validate91(data138.monitored_registry_paths, at(instancePath, "/registry_access_monitoring/monitored_registry_paths")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_paths !== void 0 && (validate91(data138.exceptional_monitored_registry_paths, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_paths")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_processes !== void 0 && (validate91(data138.monitored_registry_processes, at(instancePath, "/registry_access_monitoring/monitored_registry_processes")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_processes !== void 0 && (validate91(data138.exceptional_monitored_registry_processes, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_processes")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_users !== void 0 && (validate91(data138.monitored_registry_users, at(instancePath, "/registry_access_monitoring/monitored_registry_users")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_users !== void 0 && (validate91(data138.exceptional_monitored_registry_users, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_users")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_create !== void 0 && (validate34(data138.monitored_registry_create, at(instancePath, "/registry_access_monitoring/monitored_registry_create")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_read !== void 0 && (validate34(data138.monitored_registry_read, at(instancePath, "/registry_access_monitoring/monitored_registry_read")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_modify !== void 0 && (validate34(data138.monitored_registry_modify, at(instancePath, "/registry_access_monitoring/monitored_registry_modify")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_delete !== void 0 && (validate34(data138.monitored_registry_delete, at(instancePath, "/registry_access_monitoring/monitored_registry_delete")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_attributes !== void 0 && (validate34(data138.monitored_registry_attributes, at(instancePath, "/registry_access_monitoring/monitored_registry_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.restricted_volumes !== void 0) {
      let data151 = data.restricted_volumes;
      !(data151 && typeof data151 == "object" && !Array.isArray(data151)) && data151 !== null && (vErrors = report(vErrors, instancePath + "/restricted_volumes", "type", { type: schema328.properties.restricted_volumes.type })), data151 && typeof data151 == "object" && !Array.isArray(data151) && (data151.enabled !== void 0 && (validate34(data151.enabled, at(instancePath, "/restricted_volumes/enabled")) || (vErrors = more(vErrors, validate34))), data151.volumes !== void 0 && (validate91(data151.volumes, at(instancePath, "/restricted_volumes/volumes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.reverse_shell !== void 0) {
      let data154 = data.reverse_shell;
      !(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null && (vErrors = report(vErrors, instancePath + "/reverse_shell", "type", { type: schema328.properties.reverse_shell.type })), data154 && typeof data154 == "object" && !Array.isArray(data154) && (data154.enabled !== void 0 && (validate34(data154.enabled, at(instancePath, "/reverse_shell/enabled")) || (vErrors = more(vErrors, validate34))), data154.block_reverse_shell !== void 0 && (validate34(data154.block_reverse_shell, at(instancePath, "/reverse_shell/block_reverse_shell")) || (vErrors = more(vErrors, validate34))), data154.reverse_shell_ip_white_list !== void 0 && (validate91(data154.reverse_shell_ip_white_list, at(instancePath, "/reverse_shell/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate91))), data154.reverse_shell_proc_white_list !== void 0 && (validate91(data154.reverse_shell_proc_white_list, at(instancePath, "/reverse_shell/reverse_shell_proc_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.system_integrity_protection !== void 0) {
      let data159 = data.system_integrity_protection;
      !(data159 && typeof data159 == "object" && !Array.isArray(data159)) && data159 !== null && (vErrors = report(vErrors, instancePath + "/system_integrity_protection", "type", { type: schema328.properties.system_integrity_protection.type })), data159 && typeof data159 == "object" && !Array.isArray(data159) && (data159.enabled !== void 0 && (validate34(data159.enabled, at(instancePath, "/system_integrity_protection/enabled")) || (vErrors = more(vErrors, validate34))), data159.audit_systemtime_change !== void 0 && (validate34(data159.audit_systemtime_change, at(instancePath, "/system_integrity_protection/audit_systemtime_change")) || (vErrors = more(vErrors, validate34))), data159.windows_services_monitoring !== void 0 && (validate34(data159.windows_services_monitoring, at(instancePath, "/system_integrity_protection/windows_services_monitoring")) || (vErrors = more(vErrors, validate34))), data159.monitor_audit_log_integrity !== void 0 && (validate34(data159.monitor_audit_log_integrity, at(instancePath, "/system_integrity_protection/monitor_audit_log_integrity")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.tripwire !== void 0) {
      let data164 = data.tripwire;
      !(data164 && typeof data164 == "object" && !Array.isArray(data164)) && data164 !== null && (vErrors = report(vErrors, instancePath + "/tripwire", "type", { type: schema328.properties.tripwire.type })), data164 && typeof data164 == "object" && !Array.isArray(data164) && (data164.enabled !== void 0 && (validate34(data164.enabled, at(instancePath, "/tripwire/enabled")) || (vErrors = more(vErrors, validate34))), data164.user_id !== void 0 && (validate22(data164.user_id, at(instancePath, "/tripwire/user_id")) || (vErrors = more(vErrors, validate22))), data164.user_password !== void 0 && (validate22(data164.user_password, at(instancePath, "/tripwire/user_password")) || (vErrors = more(vErrors, validate22))), data164.apply_on !== void 0 && (validate91(data164.apply_on, at(instancePath, "/tripwire/apply_on")) || (vErrors = more(vErrors, validate91))), data164.serverless_app !== void 0 && (validate22(data164.serverless_app, at(instancePath, "/tripwire/serverless_app")) || (vErrors = more(vErrors, validate22))));
    }
    data.block_disallowed_images !== void 0 && !validate34(data.block_disallowed_images, at(instancePath, "/block_disallowed_images")) && (vErrors = more(vErrors, validate34)), data.block_fileless_exec !== void 0 && !validate34(data.block_fileless_exec, at(instancePath, "/block_fileless_exec")) && (vErrors = more(vErrors, validate34)), data.block_non_compliant_workloads !== void 0 && !validate34(data.block_non_compliant_workloads, at(instancePath, "/block_non_compliant_workloads")) && (vErrors = more(vErrors, validate34)), data.block_non_k8s_containers !== void 0 && !validate34(data.block_non_k8s_containers, at(instancePath, "/block_non_k8s_containers")) && (vErrors = more(vErrors, validate34)), data.block_nw_unlink_cont !== void 0 && !validate34(data.block_nw_unlink_cont, at(instancePath, "/block_nw_unlink_cont")) && (vErrors = more(vErrors, validate34)), data.only_registered_images !== void 0 && !validate34(data.only_registered_images, at(instancePath, "/only_registered_images")) && (vErrors = more(vErrors, validate34)), data.enable_fork_guard !== void 0 && !validate34(data.enable_fork_guard, at(instancePath, "/enable_fork_guard")) && (vErrors = more(vErrors, validate34)), data.fork_guard_process_limit !== void 0 && !validate26(data.fork_guard_process_limit, at(instancePath, "/fork_guard_process_limit")) && (vErrors = more(vErrors, validate26)), data.enable_ip_reputation !== void 0 && !validate34(data.enable_ip_reputation, at(instancePath, "/enable_ip_reputation")) && (vErrors = more(vErrors, validate34)), data.enable_port_scan_protection !== void 0 && !validate34(data.enable_port_scan_protection, at(instancePath, "/enable_port_scan_protection")) && (vErrors = more(vErrors, validate34)), data.enable_crypto_mining_dns !== void 0 && !validate34(data.enable_crypto_mining_dns, at(instancePath, "/enable_crypto_mining_dns")) && (vErrors = more(vErrors, validate34)), data.no_new_privileges !== void 0 && !validate34(data.no_new_privileges, at(instancePath, "/no_new_privileges")) && (vErrors = more(vErrors, validate34)), data.audit_brute_force_login !== void 0 && !validate34(data.audit_brute_force_login, at(instancePath, "/audit_brute_force_login")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.is_audit_checked !== void 0 && !validate34(data.is_audit_checked, at(instancePath, "/is_audit_checked")) && (vErrors = more(vErrors, validate34)), data.is_auto_generated !== void 0 && !validate34(data.is_auto_generated, at(instancePath, "/is_auto_generated")) && (vErrors = more(vErrors, validate34)), data.default_security_profile !== void 0 && !validate22(data.default_security_profile, at(instancePath, "/default_security_profile")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repo_id !== void 0 && !validate26(data.repo_id, at(instancePath, "/repo_id")) && (vErrors = more(vErrors, validate26)), data.repo_name !== void 0 && !validate22(data.repo_name, at(instancePath, "/repo_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate26(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate26)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cve !== void 0 && !validate22(data.cve, at(instancePath, "/cve")) && (vErrors = more(vErrors, validate22)), data.vuln_id !== void 0 && !validate26(data.vuln_id, at(instancePath, "/vuln_id")) && (vErrors = more(vErrors, validate26)), data.vpatch_version !== void 0 && !validate22(data.vpatch_version, at(instancePath, "/vpatch_version")) && (vErrors = more(vErrors, validate22)), data.heuristic_ref_id !== void 0 && !validate26(data.heuristic_ref_id, at(instancePath, "/heuristic_ref_id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2114.errors = vErrors, vErrors === null;
}
function validate2113(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema327.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2114(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2114));
  }
  return validate2113.errors = vErrors, vErrors === null;
}
function validate2111(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2113(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2113))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2111.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate2296);
function validate2296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2114(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2114));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2296.errors = vErrors, vErrors === null;
}
var check_RuntimePolicy = outermost(validate2114), check_shared293 = outermost(validate2298);
function validate2298(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "body"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2114(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2114));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2298.errors = vErrors, vErrors === null;
}
var check_FirewallPolicyPage = outermost(validate2301);
var schema332 = { type: ["array", "null"], items: { $ref: "FirewallPolicy" }, $id: "shared76" };
var schema334 = { type: ["array", "null"], items: { $ref: "FirewallRule" }, $id: "shared73" };
function validate2316(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2316.errors = vErrors, vErrors === null;
}
function validate2315(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema334.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2316(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2316));
  }
  return validate2315.errors = vErrors, vErrors === null;
}
function validate2306(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2315(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2315)), data.outbound_networks !== void 0 && !validate2315(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2315))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2306.errors = vErrors, vErrors === null;
}
function validate2305(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema332.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2306(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2306));
  }
  return validate2305.errors = vErrors, vErrors === null;
}
function validate2301(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2305(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2305)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2301.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate2329);
var pattern0 = new RegExp("^[^/]*$", "u");
function validate2330(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[^/]*$" }, 'must match pattern "^[^/]*$"'))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2330.errors = vErrors, vErrors === null;
}
function validate2338(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.allow === void 0 || data.port_range === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "allow", "port_range", "resource_type"));
    for (let key0 in data)
      key0 === "allow" || key0 === "port_range" || key0 === "resource_type" || key0 === "resource" || key0 === "is_cloud_metadata_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2338.errors = vErrors, vErrors === null;
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
function validate2329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate2330(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate2330)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2337(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2337)), data.outbound_networks !== void 0 && !validate2337(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2337));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2329.errors = vErrors, vErrors === null;
}
var check_FirewallPolicy = outermost(validate2306), check_shared295 = outermost(validate2347);
function validate2347(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2337(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2337)), data.outbound_networks !== void 0 && !validate2337(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2337));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2347.errors = vErrors, vErrors === null;
}
var check_ServicePage = outermost(validate2356);
var schema342 = { type: ["array", "null"], items: { $ref: "Service" }, $id: "shared153" };
var schema344 = { type: ["array", "null"], items: { $ref: "ServiceLocalPolicy" }, $id: "shared145" };
function validate2368(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2315(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2315)), data.outbound_networks !== void 0 && !validate2315(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2315)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2368.errors = vErrors, vErrors === null;
}
function validate2367(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema344.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2368(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2368));
  }
  return validate2367.errors = vErrors, vErrors === null;
}
var schema348 = { type: "string", "x-known": ["container", "host"], $id: "shared150" };
function validate2380(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "container" && data !== "host" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema348["x-known"] })), validate2380.errors = vErrors, vErrors === null;
}
function validate2378(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.priority !== void 0 && !validate26(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate26)), data.target !== void 0 && !validate2380(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2380)), data.scope !== void 0 && !validate1808(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1808))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2378.errors = vErrors, vErrors === null;
}
function validate2377(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2378(data, instancePath) || (vErrors = more(vErrors, validate2378), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2377.errors = vErrors, errors === 0;
}
function validate2395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.score_average !== void 0 && !validate268(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate268))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2395.errors = vErrors, vErrors === null;
}
function validate2394(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2395(data, instancePath) || (vErrors = more(vErrors, validate2395), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2394.errors = vErrors, errors === 0;
}
function validate2361(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.policies !== void 0 && !validate91(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate91)), data.local_policies !== void 0 && !validate2367(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2367)), data.membership_rules !== void 0 && !validate2377(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2377)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.containers !== void 0 && !validate91(data.containers, at(instancePath, "/containers")) && (vErrors = more(vErrors, validate91)), data.containers_count !== void 0 && !validate26(data.containers_count, at(instancePath, "/containers_count")) && (vErrors = more(vErrors, validate26)), data.evaluated !== void 0 && !validate34(data.evaluated, at(instancePath, "/evaluated")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.not_evaluated_count !== void 0 && !validate26(data.not_evaluated_count, at(instancePath, "/not_evaluated_count")) && (vErrors = more(vErrors, validate26)), data.unregistered_count !== void 0 && !validate26(data.unregistered_count, at(instancePath, "/unregistered_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate2394(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate2394)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2361.errors = vErrors, vErrors === null;
}
function validate2360(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema342.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2361(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2361));
  }
  return validate2360.errors = vErrors, vErrors === null;
}
function validate2356(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2360(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2360))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2356.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate2410);
function validate2412(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 500 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 500 }, "must NOT have more than 500 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2412.errors = vErrors, vErrors === null;
}
function validate2417(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "description" || key0 === "inbound_networks" || key0 === "outbound_networks" || key0 === "block_metadata_service" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2337(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2337)), data.outbound_networks !== void 0 && !validate2337(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2337)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34));
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
function validate2427(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2427.errors = vErrors, vErrors === null;
}
var schema357 = { type: "string", enum: ["container", "host"], $id: "shared152" };
function validate2429(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "container" || data === "host" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema357.enum })), validate2429.errors = vErrors, vErrors === null;
}
function validate2434(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value"));
    for (let key0 in data)
      key0 === "attribute" || key0 === "value" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2434.errors = vErrors, vErrors === null;
}
function validate2433(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2434(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2434));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2433.errors = vErrors, vErrors === null;
}
function validate2431(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables"));
    for (let key0 in data)
      key0 === "expression" || key0 === "variables" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2433(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2433));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2431.errors = vErrors, vErrors === null;
}
function validate2426(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target === void 0 || data.scope === void 0) && (vErrors = need(vErrors, data, instancePath, "target", "scope"));
    for (let key0 in data)
      key0 === "priority" || key0 === "target" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.priority !== void 0 && !validate2427(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate2427)), data.target !== void 0 && !validate2429(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2429)), data.scope !== void 0 && !validate2431(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2431));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2426.errors = vErrors, vErrors === null;
}
function validate2410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.application_scopes === void 0 || data.policies === void 0 || data.membership_rules === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes", "policies", "membership_rules"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "application_scopes" || key0 === "policies" || key0 === "local_policies" || key0 === "membership_rules" || key0 === "enforce" || key0 === "monitoring" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate2412(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2412)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.policies !== void 0 && !validate43(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate43)), data.local_policies !== void 0 && !validate2416(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2416)), data.membership_rules !== void 0 && !validate2426(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2426)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2410.errors = vErrors, vErrors === null;
}
var check_Service = outermost(validate2361), check_shared297 = outermost(validate2444);
function validate2444(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "scope" || key0 === "title" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2444.errors = vErrors, vErrors === null;
}
var check_ResponsePolicyList = outermost(validate2449), schema362 = { type: ["object", "array"], properties: { page: { $ref: "shared1" }, page_size: { $ref: "shared1" }, scope: { $ref: "shared0" }, title: { $ref: "shared0" }, pagination_data: { $ref: "shared3" }, data: { $ref: "shared132" } }, items: { $ref: "ResponsePolicy" }, $id: "ResponsePolicyList" };
var schema365 = { type: "object", properties: { predefined: { $ref: "shared0" }, input: { type: ["object", "null"], properties: { name: { $ref: "shared0" }, attributes: { $ref: "shared133" } } }, custom: { type: ["object", "null"], properties: { rego: { $ref: "shared0" } } } }, $id: "ResponsePolicyTrigger" }, schema366 = { type: ["array", "null"], items: { $ref: "ResponsePolicyTriggerAttribute" }, $id: "shared133" };
function validate2460(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.operation !== void 0 && !validate22(data.operation, at(instancePath, "/operation")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2460.errors = vErrors, vErrors === null;
}
function validate2459(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema366.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2460(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2460));
  }
  return validate2459.errors = vErrors, vErrors === null;
}
function validate2456(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.predefined !== void 0 && !validate22(data.predefined, at(instancePath, "/predefined")) && (vErrors = more(vErrors, validate22)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema365.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.name !== void 0 && (validate22(data1.name, at(instancePath, "/input/name")) || (vErrors = more(vErrors, validate22))), data1.attributes !== void 0 && (validate2459(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2459))));
    }
    if (data.custom !== void 0) {
      let data4 = data.custom;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/custom", "type", { type: schema365.properties.custom.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.rego !== void 0 && (validate22(data4.rego, at(instancePath, "/custom/rego")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2456.errors = vErrors, vErrors === null;
}
function validate2455(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2456(data, instancePath) || (vErrors = more(vErrors, validate2456), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2455.errors = vErrors, errors === 0;
}
var schema368 = { type: ["array", "null"], items: { $ref: "ResponsePolicyOutput" }, $id: "shared124" };
function validate2472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.template !== void 0 && !validate22(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2472.errors = vErrors, vErrors === null;
}
function validate2471(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema368.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2472(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2472));
  }
  return validate2471.errors = vErrors, vErrors === null;
}
function validate2450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.trigger !== void 0 && !validate2455(data.trigger, at(instancePath, "/trigger")) && (vErrors = more(vErrors, validate2455)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.outputs !== void 0 && !validate2471(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2471)), data.last_updated_by !== void 0 && !validate22(data.last_updated_by, at(instancePath, "/last_updated_by")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate26(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2450.errors = vErrors, vErrors === null;
}
var schema370 = { type: ["array", "null"], items: { $ref: "ResponsePolicy" }, $id: "shared132" };
function validate2487(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema370.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2450(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2450));
  }
  return validate2487.errors = vErrors, vErrors === null;
}
function validate2449(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema362.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2450(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2450));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.pagination_data !== void 0 && !validate34(data.pagination_data, at(instancePath, "/pagination_data")) && (vErrors = more(vErrors, validate34)), data.data !== void 0 && !validate2487(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2487))), validate2449.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate2490);
function validate2496(data, instancePath = "") {
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
  return validate2496.errors = vErrors, vErrors === null;
}
function validate2503(data, instancePath = "") {
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
  return validate2503.errors = vErrors, vErrors === null;
}
function validate2490(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.title === void 0 || data.enabled === void 0 || data.trigger === void 0 || data.application_scopes === void 0 || data.outputs === void 0) && (vErrors = need(vErrors, data, instancePath, "title", "enabled", "trigger", "application_scopes", "outputs"));
    for (let key0 in data)
      key0 === "title" || key0 === "description" || key0 === "enabled" || key0 === "trigger" || key0 === "application_scopes" || key0 === "outputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.trigger !== void 0) {
      let data3 = data.trigger;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          key1 === "predefined" || key1 === "input" || key1 === "custom" || (vErrors = report(vErrors, instancePath + "/trigger", "additionalProperties", { additionalProperty: key1 }));
        if (data3.predefined !== void 0 && (validate22(data3.predefined, at(instancePath, "/trigger/predefined")) || (vErrors = more(vErrors, validate22))), data3.input !== void 0) {
          let data5 = data3.input;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key2 in data5)
              key2 === "name" || key2 === "attributes" || (vErrors = report(vErrors, instancePath + "/trigger/input", "additionalProperties", { additionalProperty: key2 }));
            data5.name !== void 0 && (validate22(data5.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data5.attributes !== void 0 && (validate2496(data5.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2496)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2503(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2503));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2490.errors = vErrors, vErrors === null;
}
var check_ResponsePolicy = outermost(validate2450), check_ResponsePolicyConfig = outermost(validate2508), schema374 = { type: "object", properties: { triggers: { $ref: "shared125" }, input: { type: ["object", "null"], properties: { asset_types: { $ref: "shared126" }, attributes: { $ref: "shared128" }, operations: { $ref: "shared129" } } } }, $id: "ResponsePolicyConfig" }, schema375 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" } } }, $id: "shared125" };
function validate2509(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema375.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2509.errors = vErrors, vErrors === null;
}
var schema376 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, field: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared126" };
function validate2513(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema376.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.field !== void 0 && (validate22(data0.field, instancePath + "/" + i0 + "/field") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2513.errors = vErrors, vErrors === null;
}
var schema377 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, input_type: { $ref: "shared0" }, asset_types: { $ref: "shared2" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" }, options: { $ref: "shared127" } } }, $id: "shared128" }, schema378 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared127" };
function validate2525(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema378.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2525.errors = vErrors, vErrors === null;
}
function validate2518(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema377.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.input_type !== void 0 && (validate22(data0.input_type, instancePath + "/" + i0 + "/input_type") || (vErrors = more(vErrors, validate22))), data0.asset_types !== void 0 && (validate91(data0.asset_types, instancePath + "/" + i0 + "/asset_types") || (vErrors = more(vErrors, validate91))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34))), data0.options !== void 0 && (validate2525(data0.options, instancePath + "/" + i0 + "/options") || (vErrors = more(vErrors, validate2525)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2518.errors = vErrors, vErrors === null;
}
var schema379 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" } } }, $id: "shared129" };
function validate2530(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema379.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2530.errors = vErrors, vErrors === null;
}
function validate2508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.triggers !== void 0 && !validate2509(data.triggers, at(instancePath, "/triggers")) && (vErrors = more(vErrors, validate2509)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema374.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.asset_types !== void 0 && (validate2513(data1.asset_types, at(instancePath, "/input/asset_types")) || (vErrors = more(vErrors, validate2513))), data1.attributes !== void 0 && (validate2518(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2518))), data1.operations !== void 0 && (validate2530(data1.operations, at(instancePath, "/input/operations")) || (vErrors = more(vErrors, validate2530))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2508.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate2536);
function validate2536(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2536.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate2538);
function validate2538(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.title === void 0 || data.enabled === void 0 || data.trigger === void 0 || data.application_scopes === void 0 || data.outputs === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "title", "enabled", "trigger", "application_scopes", "outputs"));
    for (let key0 in data)
      key0 === "id" || key0 === "title" || key0 === "description" || key0 === "enabled" || key0 === "trigger" || key0 === "application_scopes" || key0 === "outputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.trigger !== void 0) {
      let data4 = data.trigger;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          key1 === "predefined" || key1 === "input" || key1 === "custom" || (vErrors = report(vErrors, instancePath + "/trigger", "additionalProperties", { additionalProperty: key1 }));
        if (data4.predefined !== void 0 && (validate22(data4.predefined, at(instancePath, "/trigger/predefined")) || (vErrors = more(vErrors, validate22))), data4.input !== void 0) {
          let data6 = data4.input;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (let key2 in data6)
              key2 === "name" || key2 === "attributes" || (vErrors = report(vErrors, instancePath + "/trigger/input", "additionalProperties", { additionalProperty: key2 }));
            data6.name !== void 0 && (validate22(data6.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data6.attributes !== void 0 && (validate2496(data6.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2496)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2503(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2503));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2538.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate2549);
function validate2549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "enabled"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2549.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate2552);
function validate2553(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1022(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1022)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2553.errors = vErrors, vErrors === null;
}
function validate2552(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2553(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2553));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2552.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate2565);
function validate2569(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 8 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 8 }, "must NOT have fewer than 8 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2569.errors = vErrors, vErrors === null;
}
function validate2572(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2572.errors = vErrors, vErrors === null;
}
function validate2565(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.password === void 0 || data.passwordConfirm === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "password", "passwordConfirm", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate2569(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate2569)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2572(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2572)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2565.errors = vErrors, vErrors === null;
}
var check_User = outermost(validate2553), check_shared304 = outermost(validate2576);
function validate2576(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2572(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2572)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2576.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate2584);
function validate2584(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.new_password === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "new_password"));
    for (let key0 in data)
      key0 === "name" || key0 === "new_password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.new_password !== void 0 && !validate22(data.new_password, at(instancePath, "/new_password")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2584.errors = vErrors, vErrors === null;
}
var check_RolePage = outermost(validate2587);
var schema391 = { type: ["array", "null"], items: { $ref: "Role" }, $id: "shared134" };
function validate2592(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate91(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate91)), data.groups !== void 0 && !validate536(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate536)), data.users !== void 0 && !validate536(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate536))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2592.errors = vErrors, vErrors === null;
}
function validate2591(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema391.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2592(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2592));
  }
  return validate2591.errors = vErrors, vErrors === null;
}
function validate2587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2591(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2591)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2587.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate2606);
function validate2606(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.permission === void 0 || data.scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "permission", "scopes"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "permission" || key0 === "scopes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate43(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2606.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate2592), check_PermissionSetPage = outermost(validate2611);
var schema395 = { type: ["array", "null"], items: { $ref: "PermissionSet" }, $id: "shared105" };
function validate2616(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate91(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate91)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2616.errors = vErrors, vErrors === null;
}
function validate2615(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema395.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2616(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2616));
  }
  return validate2615.errors = vErrors, vErrors === null;
}
function validate2611(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2615(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2615)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2611.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate2630);
function validate2630(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.actions === void 0 || data.ui_access === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "actions", "ui_access"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "ui_access" || key0 === "is_super" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2630.errors = vErrors, vErrors === null;
}
var check_PermissionActionCatalogue = outermost(validate2636);
var schema399 = { type: ["array", "null"], items: { $ref: "PermissionActionGroup" }, $id: "shared102" };
var schema401 = { type: ["array", "null"], items: { $ref: "PermissionAction" }, $id: "shared104" };
function validate2641(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.has_write_access !== void 0 && !validate34(data.has_write_access, at(instancePath, "/has_write_access")) && (vErrors = more(vErrors, validate34)), data.has_scope !== void 0 && !validate34(data.has_scope, at(instancePath, "/has_scope")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2641.errors = vErrors, vErrors === null;
}
function validate2640(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema401.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2641(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2641));
  }
  return validate2640.errors = vErrors, vErrors === null;
}
function validate2638(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate2640(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2640))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2638.errors = vErrors, vErrors === null;
}
function validate2637(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema399.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2638(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2638));
  }
  return validate2637.errors = vErrors, vErrors === null;
}
var schema403 = { type: ["array", "null"], items: { $ref: "PermissionDependency" }, $id: "shared103" };
var schema405 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared99" };
function validate2654(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema405.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate2654.errors = vErrors, vErrors === null;
}
function validate2652(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependent_on !== void 0 && !validate2654(data.dependent_on, at(instancePath, "/dependent_on")) && (vErrors = more(vErrors, validate2654))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2652.errors = vErrors, vErrors === null;
}
function validate2651(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema403.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2652(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2652));
  }
  return validate2651.errors = vErrors, vErrors === null;
}
function validate2636(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups !== void 0 && !validate2637(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate2637)), data.dependencies !== void 0 && !validate2651(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate2651))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2636.errors = vErrors, vErrors === null;
}
var check_PermissionSet = outermost(validate2616), check_ApplicationScopePage = outermost(validate2659);
var schema407 = { type: ["array", "null"], items: { $ref: "ApplicationScope" }, $id: "shared9" };
var schema410 = { type: "object", properties: { artifacts: { type: ["object", "null"], properties: { image: { $ref: "ScopeExpression" }, function: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" }, codebuild: { $ref: "ScopeExpression" } } }, workloads: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" } } }, infrastructure: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" } } }, entity_scope: { $ref: "ScopeExpression" } }, $id: "ScopeCategories" };
function validate2670(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      !(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null && (vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: schema410.properties.artifacts.type })), data0 && typeof data0 == "object" && !Array.isArray(data0) && (data0.image !== void 0 && (validate1808(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate1808))), data0.function !== void 0 && (validate1808(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate1808))), data0.cf !== void 0 && (validate1808(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate1808))), data0.codebuild !== void 0 && (validate1808(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate1808))));
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/workloads", "type", { type: schema410.properties.workloads.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.kubernetes !== void 0 && (validate1808(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate1808))), data5.os !== void 0 && (validate1808(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate1808))), data5.cf !== void 0 && (validate1808(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate1808))));
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null && (vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: schema410.properties.infrastructure.type })), data9 && typeof data9 == "object" && !Array.isArray(data9) && (data9.kubernetes !== void 0 && (validate1808(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate1808))), data9.os !== void 0 && (validate1808(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate1808))));
    }
    data.entity_scope !== void 0 && !validate1808(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate1808));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2670.errors = vErrors, vErrors === null;
}
function validate2669(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2670(data, instancePath) || (vErrors = more(vErrors, validate2670), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2669.errors = vErrors, errors === 0;
}
function validate2664(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2669(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2669))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2664.errors = vErrors, vErrors === null;
}
function validate2663(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema407.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2664(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2664));
  }
  return validate2663.errors = vErrors, vErrors === null;
}
function validate2659(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2663(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2663)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2659.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate2688);
function validate2692(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "artifacts" || key0 === "workloads" || key0 === "infrastructure" || key0 === "entity_scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          key1 === "image" || key1 === "function" || key1 === "cf" || key1 === "codebuild" || (vErrors = report(vErrors, instancePath + "/artifacts", "additionalProperties", { additionalProperty: key1 }));
        data0.image !== void 0 && (validate2431(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate2431))), data0.function !== void 0 && (validate2431(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate2431))), data0.cf !== void 0 && (validate2431(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate2431))), data0.codebuild !== void 0 && (validate2431(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate2431)));
      } else
        vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: "object" });
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          key2 === "kubernetes" || key2 === "os" || key2 === "cf" || (vErrors = report(vErrors, instancePath + "/workloads", "additionalProperties", { additionalProperty: key2 }));
        data5.kubernetes !== void 0 && (validate2431(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate2431))), data5.os !== void 0 && (validate2431(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate2431))), data5.cf !== void 0 && (validate2431(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate2431)));
      } else
        vErrors = report(vErrors, instancePath + "/workloads", "type", { type: "object" });
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          key3 === "kubernetes" || key3 === "os" || (vErrors = report(vErrors, instancePath + "/infrastructure", "additionalProperties", { additionalProperty: key3 }));
        data9.kubernetes !== void 0 && (validate2431(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate2431))), data9.os !== void 0 && (validate2431(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate2431)));
      } else
        vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: "object" });
    }
    data.entity_scope !== void 0 && !validate2431(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate2431));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2692.errors = vErrors, vErrors === null;
}
function validate2688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.categories === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "categories"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "owner_email" || key0 === "categories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2692(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2692));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2688.errors = vErrors, vErrors === null;
}
var check_ApplicationScope = outermost(validate2664), check_shared309 = outermost(validate2704);
function validate2705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description")), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate26(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate26)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate716(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate716))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2705.errors = vErrors, vErrors === null;
}
function validate2704(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2705(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2704.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate2713);
function validate2715(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.group_id !== void 0 && !validate26(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate26)), data.permission_ids !== void 0 && !validate716(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate716))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2715.errors = vErrors, vErrors === null;
}
function validate2713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.body !== void 0 && !validate2715(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2715));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2713.errors = vErrors, vErrors === null;
}
var check_LabelList = outermost(validate2723);
var schema418 = { type: ["array", "null"], items: { $ref: "Label" }, $id: "shared94" };
function validate2725(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2725.errors = vErrors, vErrors === null;
}
function validate2724(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema418.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2725(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2725));
  }
  return validate2724.errors = vErrors, vErrors === null;
}
function validate2723(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate2724(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2724)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2723.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate2732);
function validate2732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2732.errors = vErrors, vErrors === null;
}
var check_Label = outermost(validate2725), check_shared313 = outermost(validate2735);
var schema422 = { type: "string", enum: ["type"], $id: "shared312" };
function validate2736(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "type" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema422.enum })), validate2736.errors = vErrors, vErrors === null;
}
function validate2735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupBy === void 0 && (vErrors = need(vErrors, data, instancePath, "groupBy"));
    for (let key0 in data)
      key0 !== "groupBy" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupBy !== void 0 && !validate2736(data.groupBy, at(instancePath, "/groupBy")) && (vErrors = more(vErrors, validate2736));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2735.errors = vErrors, vErrors === null;
}
var check_NotificationOutputs = outermost(validate2738);
var schema424 = { type: ["array", "null"], items: { $ref: "NotificationOutput" }, $id: "shared101" };
var schema426 = { type: "string", "x-known": ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared98" };
function validate2743(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "jira" && data !== "email" && data !== "teams" && data !== "webhook" && data !== "splunk" && data !== "serviceNow" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema426["x-known"] })), validate2743.errors = vErrors, vErrors === null;
}
var schema427 = { type: ["object", "null"], additionalProperties: !0, $id: "shared100" };
function validate2748(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema427.type })), validate2748.errors = vErrors, vErrors === null;
}
function validate2740(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2743(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2743)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate26(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate26)), data.template !== void 0 && !validate2654(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2654)), data.properties !== void 0 && !validate2748(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2748))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2740.errors = vErrors, vErrors === null;
}
function validate2739(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema424.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2740(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2740));
  }
  return validate2739.errors = vErrors, vErrors === null;
}
function validate2738(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack !== void 0 && !validate2739(data.slack, at(instancePath, "/slack")) && (vErrors = more(vErrors, validate2739)), data.jira !== void 0 && !validate2739(data.jira, at(instancePath, "/jira")) && (vErrors = more(vErrors, validate2739)), data.email !== void 0 && !validate2739(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate2739)), data.teams !== void 0 && !validate2739(data.teams, at(instancePath, "/teams")) && (vErrors = more(vErrors, validate2739)), data.webhook !== void 0 && !validate2739(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate2739)), data.splunk !== void 0 && !validate2739(data.splunk, at(instancePath, "/splunk")) && (vErrors = more(vErrors, validate2739)), data.serviceNow !== void 0 && !validate2739(data.serviceNow, at(instancePath, "/serviceNow")) && (vErrors = more(vErrors, validate2739))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2738.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate2758);
var schema429 = { type: "string", enum: ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared314" };
function validate2760(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "jira" || data === "email" || data === "teams" || data === "webhook" || data === "splunk" || data === "serviceNow" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema429.enum })), validate2760.errors = vErrors, vErrors === null;
}
function validate2762(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2762.errors = vErrors, vErrors === null;
}
function validate2764(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2764.errors = vErrors, vErrors === null;
}
function validate2758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "properties"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2760(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2760)), data.properties !== void 0 && !validate2762(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2762)), data.template !== void 0 && !validate2764(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2764));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2758.errors = vErrors, vErrors === null;
}
var check_NotificationOutput = outermost(validate2740), check_shared317 = outermost(validate2767);
function validate2767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type", "properties"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2760(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2760)), data.properties !== void 0 && !validate2762(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2762)), data.template !== void 0 && !validate2764(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2764));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2767.errors = vErrors, vErrors === null;
}
var check_SlackNotifier = outermost(validate2773);
function validate2773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2773.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate2783), schema434 = { type: "object", additionalProperties: !1, properties: { enabled: { $ref: "shared3" }, channel: { $ref: "shared0" }, webhook_url: { $ref: "shared0" }, user_name: { $ref: "shared0" }, main_text: { $ref: "shared0" }, icon: { $ref: "shared0" }, service_key: { $ref: "shared0" }, type: { $ref: "shared0" }, name: { $ref: "shared0" } }, required: ["enabled"], $id: "shared318" };
function validate2783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "enabled"));
    for (let key0 in data)
      func2.call(schema434.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2783.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate2793);
var schema437 = { type: "string", "x-known": ["public", "government", "china"], $id: "shared96" };
function validate2822(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "public" && data !== "government" && data !== "china" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema437["x-known"] })), validate2822.errors = vErrors, vErrors === null;
}
function validate2794(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.displayname !== void 0 && !validate22(data.displayname, at(instancePath, "/displayname")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.audit !== void 0 && !validate22(data.audit, at(instancePath, "/audit")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate2822(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2822)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22)), data.hasnewlabel !== void 0 && !validate34(data.hasnewlabel, at(instancePath, "/hasnewlabel")) && (vErrors = more(vErrors, validate34)), data.learnmore !== void 0 && !validate22(data.learnmore, at(instancePath, "/learnmore")) && (vErrors = more(vErrors, validate22)), data.logo !== void 0 && !validate22(data.logo, at(instancePath, "/logo")) && (vErrors = more(vErrors, validate22)), data.logofull !== void 0 && !validate22(data.logofull, at(instancePath, "/logofull")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2794.errors = vErrors, vErrors === null;
}
function validate2793(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2794(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2794));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2793.errors = vErrors, vErrors === null;
}
var check_LogService = outermost(validate2794), check_shared320 = outermost(validate2834);
var schema440 = { type: "string", enum: ["public", "government", "china"], $id: "shared97" };
function validate2861(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "public" || data === "government" || data === "china" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema440.enum })), validate2861.errors = vErrors, vErrors === null;
}
function validate2836(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate2861(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2861)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2836.errors = vErrors, vErrors === null;
}
function validate2834(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2836(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2836));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2834.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate2869), schema441 = { type: ["array", "null"], items: { $ref: "MonitoringSystem" }, $id: "shared321" };
function validate2870(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate36(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2870.errors = vErrors, vErrors === null;
}
function validate2869(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema441.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2870(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2870));
  }
  return validate2869.errors = vErrors, vErrors === null;
}
var check_MonitoringSystem = outermost(validate2870), check_shared322 = outermost(validate2878);
function validate2878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.enabled === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "enabled", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "id" || key0 === "enabled" || key0 === "interval" || key0 === "type" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2878.errors = vErrors, vErrors === null;
}
var check_LdapSettings = outermost(validate2885);
var schema445 = { type: ["object", "null"], additionalProperties: { $ref: "shared28" }, $id: "shared95" };
function validate2904(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema445.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate43(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate43));
  return validate2904.errors = vErrors, vErrors === null;
}
function validate2885(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.port !== void 0 && !validate22(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate22)), data.ssl !== void 0 && !validate34(data.ssl, at(instancePath, "/ssl")) && (vErrors = more(vErrors, validate34)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.cacert !== void 0 && !validate22(data.cacert, at(instancePath, "/cacert")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.base_dn !== void 0 && !validate22(data.base_dn, at(instancePath, "/base_dn")) && (vErrors = more(vErrors, validate22)), data.object_class !== void 0 && !validate22(data.object_class, at(instancePath, "/object_class")) && (vErrors = more(vErrors, validate22)), data.account_attr_name !== void 0 && !validate22(data.account_attr_name, at(instancePath, "/account_attr_name")) && (vErrors = more(vErrors, validate22)), data.displayname_attr_name !== void 0 && !validate22(data.displayname_attr_name, at(instancePath, "/displayname_attr_name")) && (vErrors = more(vErrors, validate22)), data.dn_attr_name !== void 0 && !validate22(data.dn_attr_name, at(instancePath, "/dn_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_object_class !== void 0 && !validate22(data.group_object_class, at(instancePath, "/group_object_class")) && (vErrors = more(vErrors, validate22)), data.group_name_attr_name !== void 0 && !validate22(data.group_name_attr_name, at(instancePath, "/group_name_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_attr_name !== void 0 && !validate22(data.group_attr_name, at(instancePath, "/group_attr_name")) && (vErrors = more(vErrors, validate22)), data.user_member_attr_name !== void 0 && !validate22(data.user_member_attr_name, at(instancePath, "/user_member_attr_name")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2904(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2904))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2885.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate2907);
function validate2907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2885(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2885));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2907.errors = vErrors, vErrors === null;
}
var check_SamlSettings = outermost(validate2909);
function validate2909(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.sso_enable !== void 0 && !validate34(data.sso_enable, at(instancePath, "/sso_enable")) && (vErrors = more(vErrors, validate34)), data.slo_enabled !== void 0 && !validate34(data.slo_enabled, at(instancePath, "/slo_enabled")) && (vErrors = more(vErrors, validate34)), data.aqua_creds_enable !== void 0 && !validate34(data.aqua_creds_enable, at(instancePath, "/aqua_creds_enable")) && (vErrors = more(vErrors, validate34)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.signed_request !== void 0 && !validate34(data.signed_request, at(instancePath, "/signed_request")) && (vErrors = more(vErrors, validate34)), data.token_provided !== void 0 && !validate34(data.token_provided, at(instancePath, "/token_provided")) && (vErrors = more(vErrors, validate34)), data.idpissuer !== void 0 && !validate22(data.idpissuer, at(instancePath, "/idpissuer")) && (vErrors = more(vErrors, validate22)), data.idpssourl !== void 0 && !validate22(data.idpssourl, at(instancePath, "/idpssourl")) && (vErrors = more(vErrors, validate22)), data.idpslourl !== void 0 && !validate22(data.idpslourl, at(instancePath, "/idpslourl")) && (vErrors = more(vErrors, validate22)), data.assertion_url !== void 0 && !validate22(data.assertion_url, at(instancePath, "/assertion_url")) && (vErrors = more(vErrors, validate22)), data.logout_url !== void 0 && !validate22(data.logout_url, at(instancePath, "/logout_url")) && (vErrors = more(vErrors, validate22)), data.sp_id !== void 0 && !validate22(data.sp_id, at(instancePath, "/sp_id")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.x509cert !== void 0 && !validate22(data.x509cert, at(instancePath, "/x509cert")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2904(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2904))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2909.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate2927);
function validate2927(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2909(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2909));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2927.errors = vErrors, vErrors === null;
}
var check_Oauth2Settings = outermost(validate2929);
function validate2929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.iss_url !== void 0 && !validate22(data.iss_url, at(instancePath, "/iss_url")) && (vErrors = more(vErrors, validate22)), data.jwks_url !== void 0 && !validate22(data.jwks_url, at(instancePath, "/jwks_url")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2904(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2904))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2929.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate2936);
function validate2936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2929(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2929));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2936.errors = vErrors, vErrors === null;
}
var check_OpenIdSettings = outermost(validate2938);
function validate2938(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.idp_url !== void 0 && !validate22(data.idp_url, at(instancePath, "/idp_url")) && (vErrors = more(vErrors, validate22)), data.redirect_url !== void 0 && !validate22(data.redirect_url, at(instancePath, "/redirect_url")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate91(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate91)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.role_mapping !== void 0 && !validate2904(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2904))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2938.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate2950);
function validate2950(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2938(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2938));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2950.errors = vErrors, vErrors === null;
}
var check_IntegrationsState = outermost(validate2952);
function validate2952(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.OIDCSettings !== void 0 && !validate34(data.OIDCSettings, at(instancePath, "/OIDCSettings")) && (vErrors = more(vErrors, validate34)), data.OpenIdSettings !== void 0 && !validate34(data.OpenIdSettings, at(instancePath, "/OpenIdSettings")) && (vErrors = more(vErrors, validate34)), data.SAMLSettings !== void 0 && !validate34(data.SAMLSettings, at(instancePath, "/SAMLSettings")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2952.errors = vErrors, vErrors === null;
}
var check_SystemSettings = outermost(validate2956);
function validate2957(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2957.errors = vErrors, vErrors === null;
}
function validate2956(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dta !== void 0 && !validate2957(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate2957)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2956.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate2962);
var schema458 = { type: "string", "x-known": ["vault", "kms"], $id: "shared142" };
function validate2965(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vault" && data !== "kms" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema458["x-known"] })), validate2965.errors = vErrors, vErrors === null;
}
function validate2963(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2965(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2965)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2963.errors = vErrors, vErrors === null;
}
function validate2962(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2963(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2963));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2962.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate2972);
var schema460 = { type: "string", enum: ["vault", "kms"], $id: "shared143" };
function validate2974(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vault" || data === "kms" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema460.enum })), validate2974.errors = vErrors, vErrors === null;
}
function validate2972(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.user === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "user"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "url" || key0 === "user" || key0 === "token" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2974(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2974)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2972.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate2980);
function validate2980(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate237(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2980.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate2982);
function validate2983(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func3(data) < 32 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 32 }, "must NOT have fewer than 32 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2983.errors = vErrors, vErrors === null;
}
function validate2982(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "encryption_key" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.encryption_key !== void 0 && !validate2983(data.encryption_key, at(instancePath, "/encryption_key")) && (vErrors = more(vErrors, validate2983)), data.body !== void 0 && !validate43(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2982.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate2986);
function validate2986(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "encryption_key" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.encryption_key !== void 0 && !validate2983(data.encryption_key, at(instancePath, "/encryption_key")) && (vErrors = more(vErrors, validate2983)), data.body !== void 0 && !validate237(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2986.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate2989);
function validate2990(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.url === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "url", "token")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2990.errors = vErrors, vErrors === null;
}
function validate2989(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2990(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2990));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2989.errors = vErrors, vErrors === null;
}
var check_Licenses = outermost(validate2994);
function validate2995(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.num_active !== void 0 && !validate26(data.num_active, at(instancePath, "/num_active")) && (vErrors = more(vErrors, validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2995.errors = vErrors, vErrors === null;
}
function validate2999(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.num_repositories !== void 0 && !validate26(data.num_repositories, at(instancePath, "/num_repositories")) && (vErrors = more(vErrors, validate26)), data.num_enforcers !== void 0 && !validate26(data.num_enforcers, at(instancePath, "/num_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_microenforcers !== void 0 && !validate26(data.num_microenforcers, at(instancePath, "/num_microenforcers")) && (vErrors = more(vErrors, validate26)), data.num_vm_enforcers !== void 0 && !validate26(data.num_vm_enforcers, at(instancePath, "/num_vm_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_functions !== void 0 && !validate26(data.num_functions, at(instancePath, "/num_functions")) && (vErrors = more(vErrors, validate26)), data.num_code_repositories !== void 0 && !validate26(data.num_code_repositories, at(instancePath, "/num_code_repositories")) && (vErrors = more(vErrors, validate26)), data.num_advanced_functions !== void 0 && !validate26(data.num_advanced_functions, at(instancePath, "/num_advanced_functions")) && (vErrors = more(vErrors, validate26)), data.num_protected_kube_nodes !== void 0 && !validate26(data.num_protected_kube_nodes, at(instancePath, "/num_protected_kube_nodes")) && (vErrors = more(vErrors, validate26)), data.vshield !== void 0 && !validate34(data.vshield, at(instancePath, "/vshield")) && (vErrors = more(vErrors, validate34)), data.malware_protection !== void 0 && !validate34(data.malware_protection, at(instancePath, "/malware_protection")) && (vErrors = more(vErrors, validate34)), data.dta_repos !== void 0 && !validate26(data.dta_repos, at(instancePath, "/dta_repos")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2999.errors = vErrors, vErrors === null;
}
function validate2998(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.active_production !== void 0 && !validate2999(data.active_production, at(instancePath, "/active_production")) && (vErrors = more(vErrors, validate2999)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2998.errors = vErrors, vErrors === null;
}
function validate2994(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.details !== void 0 && !validate2995(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2995)), data.resources !== void 0 && !validate2998(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2998))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2994.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate3013);
function validate3013(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "registry" || key0 === "hosts" || key0 === "containers_app" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22)), data.containers_app !== void 0 && !validate22(data.containers_app, at(instancePath, "/containers_app")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3013.errors = vErrors, vErrors === null;
}
var check_Dashboard = outermost(validate3017);
function validate3018(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application !== void 0 && !validate22(data.application, at(instancePath, "/application")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3018.errors = vErrors, vErrors === null;
}
function validate3023(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.unregistered !== void 0 && !validate26(data.unregistered, at(instancePath, "/unregistered")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3023.errors = vErrors, vErrors === null;
}
function validate3033(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3033.errors = vErrors, vErrors === null;
}
function validate3032(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.images !== void 0 && !validate3033(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate3033)), data.vulnerabilities !== void 0 && !validate3033(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate3033))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3032.errors = vErrors, vErrors === null;
}
function validate3043(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3043.errors = vErrors, vErrors === null;
}
var schema478 = { type: ["array", "null"], items: { $ref: "DashboardAlert" }, $id: "shared60" };
function validate3048(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.user_response !== void 0 && !validate22(data.user_response, at(instancePath, "/user_response")) && (vErrors = more(vErrors, validate22)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3048.errors = vErrors, vErrors === null;
}
function validate3047(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema478.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3048(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3048));
  }
  return validate3047.errors = vErrors, vErrors === null;
}
var schema480 = { type: ["array", "null"], items: { $ref: "DashboardAuditEvent" }, $id: "shared61" };
function validate3066(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3066.errors = vErrors, vErrors === null;
}
function validate3065(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema480.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3066(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3066));
  }
  return validate3065.errors = vErrors, vErrors === null;
}
function validate3017(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter !== void 0 && !validate3018(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate3018)), data.running_containers !== void 0 && !validate3023(data.running_containers, at(instancePath, "/running_containers")) && (vErrors = more(vErrors, validate3023)), data.registry_counts !== void 0 && !validate3032(data.registry_counts, at(instancePath, "/registry_counts")) && (vErrors = more(vErrors, validate3032)), data.hosts !== void 0 && !validate3043(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate3043)), data.alerts !== void 0 && !validate3047(data.alerts, at(instancePath, "/alerts")) && (vErrors = more(vErrors, validate3047)), data.audit_tickers !== void 0 && !validate3065(data.audit_tickers, at(instancePath, "/audit_tickers")) && (vErrors = more(vErrors, validate3065))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3017.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate3083);
function validate3083(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.trend === void 0 && (vErrors = need(vErrors, data, instancePath, "trend"));
    for (let key0 in data)
      key0 !== "trend" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.trend !== void 0 && !validate22(data.trend, at(instancePath, "/trend")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3083.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate3085), schema483 = { type: ["array", "null"], items: { $ref: "DashboardTrendPoint" }, $id: "shared336" };
function validate3086(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date === void 0 && (vErrors = need(vErrors, data, instancePath, "date")), data.date !== void 0 && !validate26(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3086.errors = vErrors, vErrors === null;
}
function validate3085(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema483.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3086(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3086));
  }
  return validate3085.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate3095);
function validate3095(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "alert" || key0 === "limit" || key0 === "time" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26)), data.limit !== void 0 && !validate26(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3095.errors = vErrors, vErrors === null;
}
var check_AuditTotals = outermost(validate3100);
function validate3100(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.success !== void 0 && !validate26(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate26)), data.blocked !== void 0 && !validate26(data.blocked, at(instancePath, "/blocked")) && (vErrors = more(vErrors, validate26)), data.detect !== void 0 && !validate26(data.detect, at(instancePath, "/detect")) && (vErrors = more(vErrors, validate26)), data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3100.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate3106);
var schema489 = { type: "string", enum: ["plan", "user", "key"], $id: "shared338" };
function validate3109(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "plan" || data === "user" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema489.enum })), validate3109.errors = vErrors, vErrors === null;
}
function validate3108(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3109(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3109));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3108.errors = vErrors, vErrors === null;
}
function validate3106(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3108(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3108));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3106.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate3112);
var schema492 = { type: ["integer", "null"], $id: "shared33" };
function validate3121(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema492.type })), validate3121.errors = vErrors, vErrors === null;
}
var schema493 = { type: ["boolean", "null"], $id: "shared27" };
function validate3124(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema493.type })), validate3124.errors = vErrors, vErrors === null;
}
var schema494 = { type: ["object", "null"], $id: "shared34" };
function validate3127(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema494.type })), validate3127.errors = vErrors, vErrors === null;
}
function validate3115(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.stripe_id !== void 0 && !validate36(data.stripe_id, at(instancePath, "/stripe_id")) && (vErrors = more(vErrors, validate36)), data.referral_code !== void 0 && !validate36(data.referral_code, at(instancePath, "/referral_code")) && (vErrors = more(vErrors, validate36)), data.referred_with !== void 0 && !validate36(data.referred_with, at(instancePath, "/referred_with")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.current_plan !== void 0 && !validate3121(data.current_plan, at(instancePath, "/current_plan")) && (vErrors = more(vErrors, validate3121)), data.num_allowed_keys !== void 0 && !validate3121(data.num_allowed_keys, at(instancePath, "/num_allowed_keys")) && (vErrors = more(vErrors, validate3121)), data.high_cost_allowed !== void 0 && !validate3124(data.high_cost_allowed, at(instancePath, "/high_cost_allowed")) && (vErrors = more(vErrors, validate3124)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.plan !== void 0 && !validate3127(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate3127)), data.additional_credits !== void 0 && !validate3121(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3121)), data.source !== void 0 && !validate36(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate36)), data.root_user !== void 0 && !validate36(data.root_user, at(instancePath, "/root_user")) && (vErrors = more(vErrors, validate36)), data.aws_marketplace_id !== void 0 && !validate36(data.aws_marketplace_id, at(instancePath, "/aws_marketplace_id")) && (vErrors = more(vErrors, validate36)), data.csp_enabled !== void 0 && !validate3124(data.csp_enabled, at(instancePath, "/csp_enabled")) && (vErrors = more(vErrors, validate3124)), data.suppressions_admin_only !== void 0 && !validate3124(data.suppressions_admin_only, at(instancePath, "/suppressions_admin_only")) && (vErrors = more(vErrors, validate3124)), data.global_suppressions_admin_only !== void 0 && !validate3124(data.global_suppressions_admin_only, at(instancePath, "/global_suppressions_admin_only")) && (vErrors = more(vErrors, validate3124)), data.users_admin_only !== void 0 && !validate3124(data.users_admin_only, at(instancePath, "/users_admin_only")) && (vErrors = more(vErrors, validate3124)), data.integrations_admin_only !== void 0 && !validate3124(data.integrations_admin_only, at(instancePath, "/integrations_admin_only")) && (vErrors = more(vErrors, validate3124)), data.disable_default_emails !== void 0 && !validate3124(data.disable_default_emails, at(instancePath, "/disable_default_emails")) && (vErrors = more(vErrors, validate3124)), data.block_default_group !== void 0 && !validate3124(data.block_default_group, at(instancePath, "/block_default_group")) && (vErrors = more(vErrors, validate3124)), data.presuppress_plugins !== void 0 && !validate3124(data.presuppress_plugins, at(instancePath, "/presuppress_plugins")) && (vErrors = more(vErrors, validate3124)), data.associate_tags !== void 0 && !validate3124(data.associate_tags, at(instancePath, "/associate_tags")) && (vErrors = more(vErrors, validate3124)), data.enforce_oauth !== void 0 && !validate3124(data.enforce_oauth, at(instancePath, "/enforce_oauth")) && (vErrors = more(vErrors, validate3124)), data.scan_scoring !== void 0 && !validate36(data.scan_scoring, at(instancePath, "/scan_scoring")) && (vErrors = more(vErrors, validate36)), data.mttr_enabled !== void 0 && !validate3124(data.mttr_enabled, at(instancePath, "/mttr_enabled")) && (vErrors = more(vErrors, validate3124)), data.visual_enabled !== void 0 && !validate3124(data.visual_enabled, at(instancePath, "/visual_enabled")) && (vErrors = more(vErrors, validate3124)), data.tail_enabled !== void 0 && !validate3124(data.tail_enabled, at(instancePath, "/tail_enabled")) && (vErrors = more(vErrors, validate3124)), data.log_rocket_enabled !== void 0 && !validate3124(data.log_rocket_enabled, at(instancePath, "/log_rocket_enabled")) && (vErrors = more(vErrors, validate3124))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3115.errors = vErrors, vErrors === null;
}
function validate3112(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3115(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3115))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3112.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate3149);
var schema497 = { type: "string", enum: ["usage"], $id: "shared342" };
function validate3151(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "usage" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema497.enum })), validate3151.errors = vErrors, vErrors === null;
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
function validate3149(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "key_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3150(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3150)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3149.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate3155);
var schema500 = { type: ["number", "null"], $id: "shared39" };
function validate3160(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema500.type })), validate3160.errors = vErrors, vErrors === null;
}
function validate3158(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.num_allowed_credits !== void 0 && !validate3160(data.num_allowed_credits, at(instancePath, "/num_allowed_credits")) && (vErrors = more(vErrors, validate3160)), data.num_consumed_credits !== void 0 && !validate3160(data.num_consumed_credits, at(instancePath, "/num_consumed_credits")) && (vErrors = more(vErrors, validate3160)), data.additional_credits !== void 0 && !validate3160(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3160)), data.num_keys !== void 0 && !validate3121(data.num_keys, at(instancePath, "/num_keys")) && (vErrors = more(vErrors, validate3121)), data.num_major_resources !== void 0 && !validate3121(data.num_major_resources, at(instancePath, "/num_major_resources")) && (vErrors = more(vErrors, validate3121)), data.num_registries_dta !== void 0 && !validate3121(data.num_registries_dta, at(instancePath, "/num_registries_dta")) && (vErrors = more(vErrors, validate3121)), data.num_registries_vs !== void 0 && !validate3121(data.num_registries_vs, at(instancePath, "/num_registries_vs")) && (vErrors = more(vErrors, validate3121)), data.num_repositories_dta !== void 0 && !validate3121(data.num_repositories_dta, at(instancePath, "/num_repositories_dta")) && (vErrors = more(vErrors, validate3121)), data.num_repositories_vs !== void 0 && !validate3121(data.num_repositories_vs, at(instancePath, "/num_repositories_vs")) && (vErrors = more(vErrors, validate3121)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.trial_expired !== void 0 && !validate3124(data.trial_expired, at(instancePath, "/trial_expired")) && (vErrors = more(vErrors, validate3124)), data.detailed !== void 0 && !validate1057(data.detailed, at(instancePath, "/detailed")) && (vErrors = more(vErrors, validate1057))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3158.errors = vErrors, vErrors === null;
}
function validate3155(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3158(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3158))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3155.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate3174);
function validate3175(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3175.errors = vErrors, vErrors === null;
}
function validate3174(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.svg_logo === void 0 && (vErrors = need(vErrors, data, instancePath, "svg_logo"));
    for (let key0 in data)
      key0 !== "svg_logo" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.svg_logo !== void 0 && !validate3175(data.svg_logo, at(instancePath, "/svg_logo")) && (vErrors = more(vErrors, validate3175));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3174.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate3177);
function validate3177(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3177.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate3180);
var schema506 = { type: "string", enum: ["key", "integration", "test"], $id: "shared349" };
function validate3182(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema506.enum })), validate3182.errors = vErrors, vErrors === null;
}
function validate3181(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3182(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3182));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3181.errors = vErrors, vErrors === null;
}
function validate3186(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate3186.errors = vErrors, vErrors === null;
}
function validate3180(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3181(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3181)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3180.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate3188);
var schema511 = { type: "integer", "x-known": [1, 2], $id: "CspmTriggerResult" };
function validate3194(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema511["x-known"] })), validate3194.errors = vErrors, vErrors === null;
}
var schema514 = { type: ["array", "null"], items: { $ref: "CspmUser" }, $id: "shared45" };
var schema516 = { type: ["array", "null"], items: { $ref: "CspmGroup" }, $id: "shared58" }, wrapper0 = { validate: validate3213 };
function validate3237(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema516.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper0.validate(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, wrapper0.validate));
  }
  return validate3237.errors = vErrors, vErrors === null;
}
var schema517 = { type: ["array", "null"], items: { $ref: "CspmLogin" }, $id: "shared59" };
function validate3241(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.csp_roles !== void 0 && !validate91(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate91)), data.cspm_groups !== void 0 && !validate91(data.cspm_groups, at(instancePath, "/cspm_groups")) && (vErrors = more(vErrors, validate91)), data.groups !== void 0 && !validate91(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3241.errors = vErrors, vErrors === null;
}
function validate3240(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema517.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3241(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3241));
  }
  return validate3240.errors = vErrors, vErrors === null;
}
function validate3219(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.email === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "email")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.confirmed !== void 0 && !validate3124(data.confirmed, at(instancePath, "/confirmed")) && (vErrors = more(vErrors, validate3124)), data.password_reset !== void 0 && !validate3124(data.password_reset, at(instancePath, "/password_reset")) && (vErrors = more(vErrors, validate3124)), data.send_announcements !== void 0 && !validate3124(data.send_announcements, at(instancePath, "/send_announcements")) && (vErrors = more(vErrors, validate3124)), data.send_scan_results !== void 0 && !validate3124(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate3124)), data.send_new_plugins !== void 0 && !validate3124(data.send_new_plugins, at(instancePath, "/send_new_plugins")) && (vErrors = more(vErrors, validate3124)), data.send_new_risks !== void 0 && !validate3124(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate3124)), data.account_admin !== void 0 && !validate3124(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate3124)), data.mfa_enabled !== void 0 && !validate3124(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate3124)), data.csp_roles !== void 0 && !validate91(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate91)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.provider !== void 0 && !validate36(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate36)), data.multiaccount !== void 0 && !validate3124(data.multiaccount, at(instancePath, "/multiaccount")) && (vErrors = more(vErrors, validate3124)), data.count_failed_signin !== void 0 && !validate3121(data.count_failed_signin, at(instancePath, "/count_failed_signin")) && (vErrors = more(vErrors, validate3121)), data.last_signin_attempt !== void 0 && !validate36(data.last_signin_attempt, at(instancePath, "/last_signin_attempt")) && (vErrors = more(vErrors, validate36)), data.groups !== void 0 && !validate3237(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate3237)), data.user_groups !== void 0 && !validate3237(data.user_groups, at(instancePath, "/user_groups")) && (vErrors = more(vErrors, validate3237)), data.logins !== void 0 && !validate3240(data.logins, at(instancePath, "/logins")) && (vErrors = more(vErrors, validate3240))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3219.errors = vErrors, vErrors === null;
}
function validate3218(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema514.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3219(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3219));
  }
  return validate3218.errors = vErrors, vErrors === null;
}
function validate3213(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34)), data.users !== void 0 && !validate3218(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate3218))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3213.errors = vErrors, vErrors === null;
}
function validate3201(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.last_scanned !== void 0 && !validate36(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate36)), data.scan_disabled !== void 0 && !validate3124(data.scan_disabled, at(instancePath, "/scan_disabled")) && (vErrors = more(vErrors, validate3124)), data.role_arn !== void 0 && !validate36(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate36)), data.paid !== void 0 && !validate3124(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate3124)), data.cloudtrail_connected !== void 0 && !validate3124(data.cloudtrail_connected, at(instancePath, "/cloudtrail_connected")) && (vErrors = more(vErrors, validate3124)), data.interval !== void 0 && !validate3121(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate3121)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate3121(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3121)), data.group !== void 0 && !validate3213(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate3213))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3201.errors = vErrors, vErrors === null;
}
var schema519 = { type: ["array", "null"], items: { $ref: "CspmIntegration" }, $id: "shared35" };
var schema521 = { type: "string", "x-known": ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationType" };
function validate3258(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "sns" && data !== "email" && data !== "pagerduty" && data !== "teams" && data !== "opsgenie" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema521["x-known"] })), validate3258.errors = vErrors, vErrors === null;
}
function validate3263(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3263.errors = vErrors, vErrors === null;
}
function validate3255(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate3258(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3258)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3263(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3263)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3255.errors = vErrors, vErrors === null;
}
function validate3254(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema519.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3255(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3255));
  }
  return validate3254.errors = vErrors, vErrors === null;
}
var schema524 = { type: "string", "x-known": ["low", "medium", "high", "critical"], $id: "CspmSeverity" };
function validate3280(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && data !== "critical" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema524["x-known"] })), validate3280.errors = vErrors, vErrors === null;
}
function validate3285(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3285.errors = vErrors, vErrors === null;
}
var schema526 = { type: ["array", "null"], items: { $ref: "CspmSeverityOverride" }, $id: "shared57" };
function validate3290(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate3280(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3280))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3290.errors = vErrors, vErrors === null;
}
function validate3289(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema526.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3290(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3290));
  }
  return validate3289.errors = vErrors, vErrors === null;
}
function validate3273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3280(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3280)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.category !== void 0 && !validate3285(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate3285)), data.severities !== void 0 && !validate3289(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate3289))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3273.errors = vErrors, vErrors === null;
}
function validate3192(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3194(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3194)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201)), data.integrations !== void 0 && !validate3254(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3254)), data.test !== void 0 && !validate3273(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3192.errors = vErrors, vErrors === null;
}
function validate3191(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3192(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3192));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3191.errors = vErrors, vErrors === null;
}
function validate3188(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3191(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3191))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3188.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate3298);
var schema529 = { type: "integer", enum: [1, 2], $id: "CspmTriggerResultInput" };
function validate3299(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema529.enum })), validate3299.errors = vErrors, vErrors === null;
}
function validate3304(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3304.errors = vErrors, vErrors === null;
}
function validate3298(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result === void 0 || data.key_id === void 0 || data.test_id === void 0) && (vErrors = need(vErrors, data, instancePath, "result", "key_id", "test_id"));
    for (let key0 in data)
      key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "test_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3299(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3299)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3304(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3304));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3298.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate3307);
function validate3307(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3192(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3192))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3307.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate3311);
function validate3311(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3181(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3181));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3311.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate3314);
function validate3314(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3299(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3299)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3304(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3304));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3314.errors = vErrors, vErrors === null;
}
var check_CspmEmptyAnswer = outermost(validate3320);
function validate3320(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate237(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3320.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate3324);
function validate3324(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3324.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate3326);
function validate3326(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "open_access" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.open_access !== void 0 && !validate34(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate34)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3326.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate3330);
var schema540 = { type: ["array", "null"], items: { $ref: "CspmId" }, $id: "shared36" };
function validate3342(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema540.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  }
  return validate3342.errors = vErrors, vErrors === null;
}
function validate3334(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.access_key !== void 0 && !validate22(data.access_key, at(instancePath, "/access_key")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.enabled !== void 0 && !validate3124(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate3124)), data.ip_addresses !== void 0 && !validate91(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate91)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.permission_ids !== void 0 && !validate3342(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3342)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.expiration !== void 0 && !validate3121(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate3121)), data.whitelisted !== void 0 && !validate3124(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate3124)), data.iac_token !== void 0 && !validate3124(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate3124)), data.system_key !== void 0 && !validate3124(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate3124)), data.open_access !== void 0 && !validate3124(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate3124)), data.scans_per_month !== void 0 && !validate3121(data.scans_per_month, at(instancePath, "/scans_per_month")) && (vErrors = more(vErrors, validate3121)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.owner !== void 0 && !validate3121(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate3121)), data.group_id !== void 0 && !validate3121(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3334.errors = vErrors, vErrors === null;
}
function validate3333(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3334(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3333.errors = vErrors, vErrors === null;
}
function validate3358(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.next_offset !== void 0 && !validate3121(data.next_offset, at(instancePath, "/next_offset")) && (vErrors = more(vErrors, validate3121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3358.errors = vErrors, vErrors === null;
}
function validate3330(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3333(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3333)), data.meta !== void 0 && !validate3358(data.meta, at(instancePath, "/meta")) && (vErrors = more(vErrors, validate3358))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3330.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate3362), schema542 = { type: "object", additionalProperties: !1, properties: { description: { $ref: "shared346" }, source_key_id: { $ref: "shared0" }, ip_addresses: { $ref: "shared28" }, expiration: { $ref: "shared187" }, roles: { $ref: "shared28" }, permission_ids: { $ref: "shared355" }, whitelisted: { $ref: "shared3" }, iac_token: { $ref: "shared3" }, system_key: { $ref: "shared3" } }, required: ["description"], $id: "shared364" };
function validate3362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description"));
    for (let key0 in data)
      func2.call(schema542.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate3175(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate3175)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate222(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate222)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate3304(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3304)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.iac_token !== void 0 && !validate34(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate34)), data.system_key !== void 0 && !validate34(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3362.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate3372);
function validate3372(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3334(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3334))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3372.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate3376);
function validate3376(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "description" || key0 === "enabled" || key0 === "ip_addresses" || key0 === "roles" || key0 === "group_id" || key0 === "permission_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.permission_ids !== void 0 && !validate3304(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3304));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3376.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate3384);
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate3385(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3385.errors = vErrors, vErrors === null;
}
function validate3384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.start_date !== void 0 && !validate3385(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3385)), data.end_date !== void 0 && !validate3385(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3385)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3384.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate3390);
var schema549 = { type: "object", properties: { id: { $ref: "CspmId" }, ip_address: { $ref: "shared24" }, resource: { $ref: "shared0" }, resource_id: { $ref: "shared33" }, action: { $ref: "shared0" }, message: { $ref: "shared24" }, user: { type: ["object", "null"], properties: { email: { $ref: "shared0" } } }, apikey: { type: ["object", "null"], properties: { access_key: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmAuditLog" };
function validate3394(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate3121(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate3121)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.user !== void 0) {
      let data6 = data.user;
      !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null && (vErrors = report(vErrors, instancePath + "/user", "type", { type: schema549.properties.user.type })), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.email !== void 0 && (validate22(data6.email, at(instancePath, "/user/email")) || (vErrors = more(vErrors, validate22)));
    }
    if (data.apikey !== void 0) {
      let data8 = data.apikey;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/apikey", "type", { type: schema549.properties.apikey.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.access_key !== void 0 && (validate22(data8.access_key, at(instancePath, "/apikey/access_key")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3394.errors = vErrors, vErrors === null;
}
function validate3393(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3394(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3394));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3393.errors = vErrors, vErrors === null;
}
function validate3390(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3393(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3393))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3390.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate3405), schema550 = { type: "object", additionalProperties: !1, properties: { result: { $ref: "CspmResultValueInput" }, region: { $ref: "shared0" }, action: { $ref: "shared0" }, start_date: { $ref: "shared367" }, end_date: { $ref: "shared367" }, key_id: { $ref: "CspmId" }, expand: { $ref: "shared372" }, page: { $ref: "shared187" }, pagesize: { $ref: "shared187" }, order_by: { $ref: "shared0" }, order: { $ref: "shared373" }, limit: { $ref: "shared187" }, offset: { $ref: "shared351" } }, $id: "shared374" }, schema551 = { type: "integer", enum: [0, 1, 2, 3], $id: "CspmResultValueInput" };
function validate3406(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema551.enum })), validate3406.errors = vErrors, vErrors === null;
}
var schema553 = { type: "string", enum: ["key"], $id: "shared371" };
function validate3414(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "key" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema553.enum })), validate3414.errors = vErrors, vErrors === null;
}
function validate3413(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3414(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3414));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3413.errors = vErrors, vErrors === null;
}
var schema554 = { type: "string", enum: ["asc", "desc"], $id: "shared373" };
function validate3420(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema554.enum })), validate3420.errors = vErrors, vErrors === null;
}
function validate3405(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema550.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3406(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3406)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate3385(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3385)), data.end_date !== void 0 && !validate3385(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3385)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3413(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3413)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3420(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3420)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3405.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate3424);
var schema556 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, events: { $ref: "shared44" }, Events: { $ref: "shared44" } }, items: { $ref: "CspmEvent" }, $id: "CspmEventList" };
var schema558 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "CspmResultValue" };
function validate3438(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema558["x-known"] })), validate3438.errors = vErrors, vErrors === null;
}
function validate3428(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.caller !== void 0 && !validate36(data.caller, at(instancePath, "/caller")) && (vErrors = more(vErrors, validate36)), data.details !== void 0 && !validate36(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate36)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.result !== void 0 && !validate3438(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3438)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.stored_data !== void 0 && !validate3127(data.stored_data, at(instancePath, "/stored_data")) && (vErrors = more(vErrors, validate3127)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3428.errors = vErrors, vErrors === null;
}
var schema559 = { type: ["array", "null"], items: { $ref: "CspmEvent" }, $id: "shared44" };
function validate3448(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema559.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3428(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3428));
  }
  return validate3448.errors = vErrors, vErrors === null;
}
function validate3427(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema556.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3428(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3428));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.events !== void 0 && !validate3448(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate3448)), data.Events !== void 0 && !validate3448(data.Events, at(instancePath, "/Events")) && (vErrors = more(vErrors, validate3448))), validate3427.errors = vErrors, vErrors === null;
}
function validate3424(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3427(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3427))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3424.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate3453);
function validate3453(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3428(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3428))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3453.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate3457);
function validate3457(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.test_id === void 0 && (vErrors = need(vErrors, data, instancePath, "test_id"));
    for (let key0 in data)
      key0 !== "test_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3457.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate3459);
var schema565 = { type: ["array", "null"], items: { $ref: "CspmAuditedScan" }, $id: "shared37" };
var schema567 = { type: ["array", "null"], items: { $ref: "CspmAuditedResult" }, $id: "shared38" };
function validate3470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result !== void 0 && !validate3438(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3438)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3470.errors = vErrors, vErrors === null;
}
function validate3469(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema567.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3470(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3470));
  }
  return validate3469.errors = vErrors, vErrors === null;
}
function validate3467(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.results !== void 0 && !validate3469(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3469))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3467.errors = vErrors, vErrors === null;
}
function validate3466(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema565.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3467(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3467));
  }
  return validate3466.errors = vErrors, vErrors === null;
}
function validate3463(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.scans !== void 0 && !validate3466(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate3466))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3463.errors = vErrors, vErrors === null;
}
function validate3462(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3463(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3463));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3462.errors = vErrors, vErrors === null;
}
function validate3459(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3462(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3462))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3459.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate3482);
function validate3482(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3482.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate3485);
function validate3488(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3285(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3285));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3488.errors = vErrors, vErrors === null;
}
function validate3485(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3488(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3488))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3485.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate3491);
function validate3491(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3285(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3285))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3491.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate3495);
function validate3495(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.scan_id === void 0 || data.program_id === void 0) && (vErrors = need(vErrors, data, instancePath, "scan_id", "program_id"));
    for (let key0 in data)
      key0 === "scan_id" || key0 === "program_id" || key0 === "summary" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.summary !== void 0 && !validate22(data.summary, at(instancePath, "/summary")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3495.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate3499);
var schema577 = { type: ["array", "null"], items: { $ref: "CspmComplianceTest" }, $id: "shared40" };
var schema579 = { type: ["array", "null"], items: { $ref: "CspmScanResult" }, $id: "shared41" };
function validate3524(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3438(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3438)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.discovered !== void 0 && !validate3124(data.discovered, at(instancePath, "/discovered")) && (vErrors = more(vErrors, validate3124)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.test !== void 0 && !validate3273(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3273)), data.custom !== void 0 && !validate3124(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate3124)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3524.errors = vErrors, vErrors === null;
}
function validate3523(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema579.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3524(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3524));
  }
  return validate3523.errors = vErrors, vErrors === null;
}
function validate3510(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.default !== void 0 && !validate3124(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate3124)), data.hipaa_enabled !== void 0 && !validate3124(data.hipaa_enabled, at(instancePath, "/hipaa_enabled")) && (vErrors = more(vErrors, validate3124)), data.hipaa_description !== void 0 && !validate36(data.hipaa_description, at(instancePath, "/hipaa_description")) && (vErrors = more(vErrors, validate36)), data.account_id !== void 0 && !validate3121(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3121)), data.results !== void 0 && !validate3523(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3523))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3510.errors = vErrors, vErrors === null;
}
function validate3509(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema577.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3510(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3510));
  }
  return validate3509.errors = vErrors, vErrors === null;
}
function validate3503(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.compliance !== void 0 && !validate3160(data.compliance, at(instancePath, "/compliance")) && (vErrors = more(vErrors, validate3160)), data.tests !== void 0 && !validate3509(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate3509))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3503.errors = vErrors, vErrors === null;
}
function validate3502(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3503(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3503));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3502.errors = vErrors, vErrors === null;
}
function validate3499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3502(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3502))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3499.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate3542);
function validate3542(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate43(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate43)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3542.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate3546);
function validate3550(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.account_id !== void 0 && !validate3121(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3550.errors = vErrors, vErrors === null;
}
function validate3549(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3550(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3550));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3549.errors = vErrors, vErrors === null;
}
function validate3546(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3549(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3549))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3546.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate3557);
function validate3557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3175(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3175)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3557.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate3560);
function validate3560(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3550(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3550))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3560.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate3564);
var schema588 = { type: "string", enum: ["scan", "compliance"], $id: "shared392" };
function validate3565(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "scan" || data === "compliance" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema588.enum })), validate3565.errors = vErrors, vErrors === null;
}
function validate3564(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report", "scan_id"));
    for (let key0 in data)
      key0 === "report" || key0 === "scan_id" || key0 === "program_id" || key0 === "program_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report !== void 0 && !validate3565(data.report, at(instancePath, "/report")) && (vErrors = more(vErrors, validate3565)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.program_ids !== void 0 && !validate3304(data.program_ids, at(instancePath, "/program_ids")) && (vErrors = more(vErrors, validate3304));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3564.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate3570);
function validate3573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.url === void 0 && (vErrors = need(vErrors, data, instancePath, "url")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3573.errors = vErrors, vErrors === null;
}
function validate3570(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3573(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3573))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3570.errors = vErrors, vErrors === null;
}
var check_shared396 = outermost(validate3576);
function validate3580(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3580.errors = vErrors, vErrors === null;
}
function validate3579(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3580(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3580));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3579.errors = vErrors, vErrors === null;
}
function validate3576(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3579(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3579))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3576.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate3588);
function validate3588(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3580(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3580))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3588.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate3592);
var schema597 = { type: "string", enum: ["test"], $id: "shared398" };
function validate3595(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "test" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema597.enum })), validate3595.errors = vErrors, vErrors === null;
}
function validate3594(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3595(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3595));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3594.errors = vErrors, vErrors === null;
}
function validate3592(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3594(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3594));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3592.errors = vErrors, vErrors === null;
}
var check_shared402 = outermost(validate3598);
var schema599 = { type: "string", enum: ["adding", "removing"], $id: "shared401" };
function validate3602(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema599.enum })), validate3602.errors = vErrors, vErrors === null;
}
function validate3598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "action" || key0 === "test_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate3175(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3175)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate3602(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3602)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3598.errors = vErrors, vErrors === null;
}
var check_shared405 = outermost(validate3605);
var schema602 = { type: "string", enum: ["integration", "key"], $id: "shared403" };
function validate3607(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "integration" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema602.enum })), validate3607.errors = vErrors, vErrors === null;
}
function validate3606(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3607(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3607));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3606.errors = vErrors, vErrors === null;
}
function validate3605(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3606(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3606)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3605.errors = vErrors, vErrors === null;
}
var check_shared407 = outermost(validate3612);
function validate3616(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201)), data.integration !== void 0 && !validate3255(data.integration, at(instancePath, "/integration")) && (vErrors = more(vErrors, validate3255))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3616.errors = vErrors, vErrors === null;
}
function validate3615(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3616(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3616));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3615.errors = vErrors, vErrors === null;
}
function validate3612(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3615(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3615))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3612.errors = vErrors, vErrors === null;
}
var check_shared408 = outermost(validate3626);
function validate3626(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.send_new_risks === void 0 || data.key_id === void 0 || data.integration_id === void 0) && (vErrors = need(vErrors, data, instancePath, "send_new_risks", "key_id", "integration_id"));
    for (let key0 in data)
      key0 === "send_new_risks" || key0 === "key_id" || key0 === "integration_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3626.errors = vErrors, vErrors === null;
}
var check_shared409 = outermost(validate3630);
function validate3630(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3616(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3616))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3630.errors = vErrors, vErrors === null;
}
var check_shared410 = outermost(validate3634);
function validate3634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3606(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3606));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3634.errors = vErrors, vErrors === null;
}
var check_shared411 = outermost(validate3637);
function validate3637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.send_new_risks === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "send_new_risks"));
    for (let key0 in data)
      key0 === "id" || key0 === "send_new_risks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3637.errors = vErrors, vErrors === null;
}
var check_shared413 = outermost(validate3640);
function validate3643(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3213(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3213));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3643.errors = vErrors, vErrors === null;
}
function validate3640(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3643(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3643))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3640.errors = vErrors, vErrors === null;
}
var check_shared414 = outermost(validate3646);
function validate3647(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 25 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 25 }, "must NOT have more than 25 characters")), func3(data) < 2 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 2 }, "must NOT have fewer than 2 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3647.errors = vErrors, vErrors === null;
}
function validate3646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3647(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3647));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3646.errors = vErrors, vErrors === null;
}
var check_shared415 = outermost(validate3649);
function validate3649(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3213(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3213))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3649.errors = vErrors, vErrors === null;
}
var check_shared417 = outermost(validate3653);
function validate3656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3647(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3647));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3656.errors = vErrors, vErrors === null;
}
var schema619 = { type: "string", enum: ["adding", "removing", "updating"], $id: "shared46" };
function validate3661(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || data === "updating" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema619.enum })), validate3661.errors = vErrors, vErrors === null;
}
function validate3659(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.action === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "action"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "action" || key0 === "group_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate31(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate31)), data.action !== void 0 && !validate3661(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3661)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3659.errors = vErrors, vErrors === null;
}
function validate3655(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate3656(data, instancePath) || (vErrors = more(vErrors, validate3656), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate3659(data, instancePath) || (vErrors = more(vErrors, validate3659), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate3655.errors = vErrors, errors === 0;
}
function validate3653(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.body !== void 0 && !validate3655(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3655));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3653.errors = vErrors, vErrors === null;
}
var check_shared419 = outermost(validate3666);
function validate3669(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3255(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3255));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3669.errors = vErrors, vErrors === null;
}
function validate3666(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3669(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3669))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3666.errors = vErrors, vErrors === null;
}
var check_shared420 = outermost(validate3672);
var schema623 = { type: "string", enum: ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationTypeInput" };
function validate3674(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "sns" || data === "email" || data === "pagerduty" || data === "teams" || data === "opsgenie" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema623.enum })), validate3674.errors = vErrors, vErrors === null;
}
function validate3679(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3679.errors = vErrors, vErrors === null;
}
function validate3672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.settings === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "settings"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3175(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3175)), data.type !== void 0 && !validate3674(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3674)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3679(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3679));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3672.errors = vErrors, vErrors === null;
}
var check_shared421 = outermost(validate3685);
function validate3685(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3255(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3255))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3685.errors = vErrors, vErrors === null;
}
var check_shared422 = outermost(validate3689);
function validate3689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3679(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3679));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3689.errors = vErrors, vErrors === null;
}
var check_shared423 = outermost(validate3695);
function validate3695(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "paid" || key0 === "cloud" || key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "order" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3420(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3420)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3695.errors = vErrors, vErrors === null;
}
var check_shared424 = outermost(validate3704);
var schema629 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, keys: { $ref: "shared48" } }, items: { $ref: "CspmKey" }, $id: "CspmKeyList" }, schema630 = { type: ["array", "null"], items: { $ref: "CspmKey" }, $id: "shared48" };
function validate3713(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema630.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3201(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3201));
  }
  return validate3713.errors = vErrors, vErrors === null;
}
function validate3707(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema629.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3201(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3201));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.keys !== void 0 && !validate3713(data.keys, at(instancePath, "/keys")) && (vErrors = more(vErrors, validate3713))), validate3707.errors = vErrors, vErrors === null;
}
function validate3704(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3707(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3707))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3704.errors = vErrors, vErrors === null;
}
var check_shared425 = outermost(validate3717), schema631 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared346" }, cloud: { $ref: "shared0" }, group_id: { $ref: "CspmId" }, role_arn: { $ref: "shared0" }, external_id: { $ref: "shared0" }, connection: { $ref: "CspmKeyConnection" }, autoconnect: { $ref: "shared3" }, base_cspm: { $ref: "shared3" }, enabled_regions: { $ref: "shared0" }, display_name: { $ref: "shared0" } }, required: ["name", "group_id"], $id: "shared425" };
function validate3724(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_id === void 0 || data.key_value === void 0 || data.directory_id === void 0 || data.subscription_id === void 0) && (vErrors = need(vErrors, data, instancePath, "application_id", "key_value", "directory_id", "subscription_id"));
    for (let key0 in data)
      key0 === "application_id" || key0 === "key_value" || key0 === "directory_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_id !== void 0 && !validate22(data.application_id, at(instancePath, "/application_id")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.directory_id !== void 0 && !validate22(data.directory_id, at(instancePath, "/directory_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3724.errors = vErrors, vErrors === null;
}
function validate3730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tenancy_id === void 0 || data.user_id === void 0 || data.key_fingerprint === void 0 || data.key_value === void 0 || data.compartment_id === void 0) && (vErrors = need(vErrors, data, instancePath, "tenancy_id", "user_id", "key_fingerprint", "key_value", "compartment_id"));
    for (let key0 in data)
      key0 === "tenancy_id" || key0 === "user_id" || key0 === "key_fingerprint" || key0 === "key_value" || key0 === "compartment_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tenancy_id !== void 0 && !validate22(data.tenancy_id, at(instancePath, "/tenancy_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate22(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate22)), data.key_fingerprint !== void 0 && !validate22(data.key_fingerprint, at(instancePath, "/key_fingerprint")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.compartment_id !== void 0 && !validate22(data.compartment_id, at(instancePath, "/compartment_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3730.errors = vErrors, vErrors === null;
}
function validate3737(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.project_id === void 0 || data.client_email === void 0 || data.private_key === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "project_id", "client_email", "private_key"));
    for (let key0 in data)
      key0 === "type" || key0 === "project_id" || key0 === "client_email" || key0 === "private_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3737.errors = vErrors, vErrors === null;
}
function validate3723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure" || key0 === "oracle" || key0 === "google" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure !== void 0 && !validate3724(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate3724)), data.oracle !== void 0 && !validate3730(data.oracle, at(instancePath, "/oracle")) && (vErrors = more(vErrors, validate3730)), data.google !== void 0 && !validate3737(data.google, at(instancePath, "/google")) && (vErrors = more(vErrors, validate3737));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3723.errors = vErrors, vErrors === null;
}
function validate3717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.group_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "group_id"));
    for (let key0 in data)
      func2.call(schema631.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3175(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3175)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.connection !== void 0 && !validate3723(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3723)), data.autoconnect !== void 0 && !validate34(data.autoconnect, at(instancePath, "/autoconnect")) && (vErrors = more(vErrors, validate34)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3717.errors = vErrors, vErrors === null;
}
var check_shared426 = outermost(validate3748);
function validate3748(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3201(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3201))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3748.errors = vErrors, vErrors === null;
}
var check_shared430 = outermost(validate3752);
var pattern2 = new RegExp("^[a-zA-Z0-9_-]{1,100}$", "u");
function validate3758(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" && (pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"'))), validate3758.errors = vErrors, vErrors === null;
}
function validate3760(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3760.errors = vErrors, vErrors === null;
}
function validate3757(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate3758(key0, instancePath) || (vErrors = more(vErrors, validate3758), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = report(vErrors, instancePath, "propertyNames", { propertyName: key0 }, "property name must be valid"), errors++);
    }
    for (let key1 in data)
      validate3760(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate3760), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3757.errors = vErrors, errors === 0;
}
function validate3763(data, instancePath = "") {
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
  return validate3763.errors = vErrors, vErrors === null;
}
function validate3767(data, instancePath = "") {
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
  return validate3767.errors = vErrors, vErrors === null;
}
function validate3752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "paid" || key0 === "interval" || key0 === "group_id" || key0 === "tags" || key0 === "connection" || key0 === "remediation_connection" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate222(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate222)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.tags !== void 0 && !validate3757(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate3757)), data.connection !== void 0 && !validate3763(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3763)), data.remediation_connection !== void 0 && !validate3767(data.remediation_connection, at(instancePath, "/remediation_connection")) && (vErrors = more(vErrors, validate3767));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3752.errors = vErrors, vErrors === null;
}
var check_shared432 = outermost(validate3771);
function validate3772(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 50 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 50 }, "must be <= 50")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate3772.errors = vErrors, vErrors === null;
}
function validate3771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3772(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3772));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3771.errors = vErrors, vErrors === null;
}
var check_shared434 = outermost(validate3774);
function validate3778(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.generated_id === void 0 && (vErrors = need(vErrors, data, instancePath, "generated_id")), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3778.errors = vErrors, vErrors === null;
}
function validate3777(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3778(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3778));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3777.errors = vErrors, vErrors === null;
}
function validate3774(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3777(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3777))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3774.errors = vErrors, vErrors === null;
}
var check_shared435 = outermost(validate3783);
function validate3783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count"));
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3772(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3772));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3783.errors = vErrors, vErrors === null;
}
var check_shared437 = outermost(validate3785);
function validate3789(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otpsecret !== void 0 && !validate22(data.otpsecret, at(instancePath, "/otpsecret")) && (vErrors = more(vErrors, validate22)), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3789.errors = vErrors, vErrors === null;
}
function validate3788(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3789(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3789));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3788.errors = vErrors, vErrors === null;
}
function validate3785(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3788(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3788))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3785.errors = vErrors, vErrors === null;
}
var check_shared439 = outermost(validate3795);
var schema655 = { type: ["array", "null"], items: { $ref: "CspmRemediationRule" }, $id: "shared54" };
function validate3804(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3804.errors = vErrors, vErrors === null;
}
function validate3803(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema655.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3804(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3804));
  }
  return validate3803.errors = vErrors, vErrors === null;
}
function validate3799(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate3121(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3121)), data.group_id !== void 0 && !validate3121(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3121)), data.rules !== void 0 && !validate3803(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3803)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3799.errors = vErrors, vErrors === null;
}
function validate3798(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3799(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3799));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3798.errors = vErrors, vErrors === null;
}
function validate3795(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3798(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3798))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3795.errors = vErrors, vErrors === null;
}
var check_shared441 = outermost(validate3813);
function validate3817(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.test_id === void 0 || data.allow_manual === void 0 || data.allow_automated === void 0) && (vErrors = need(vErrors, data, instancePath, "test_id", "allow_manual", "allow_automated"));
    for (let key0 in data)
      key0 === "test_id" || key0 === "allow_manual" || key0 === "allow_automated" || key0 === "inputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3817.errors = vErrors, vErrors === null;
}
function validate3816(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3817(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3817));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3816.errors = vErrors, vErrors === null;
}
function validate3813(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rules === void 0 && (vErrors = need(vErrors, data, instancePath, "rules"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate3816(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3816));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3813.errors = vErrors, vErrors === null;
}
var check_shared442 = outermost(validate3823);
function validate3823(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3799(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3799))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3823.errors = vErrors, vErrors === null;
}
var check_shared443 = outermost(validate3827);
function validate3827(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.rules === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "rules"));
    for (let key0 in data)
      key0 === "id" || key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate3816(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3816));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3827.errors = vErrors, vErrors === null;
}
var check_shared445 = outermost(validate3832);
var schema665 = { type: "string", "x-known": ["execute", "rollback"], $id: "shared52" };
function validate3841(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "execute" && data !== "rollback" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema665["x-known"] })), validate3841.errors = vErrors, vErrors === null;
}
function validate3836(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.type !== void 0 && !validate3841(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3841)), data.num_pass !== void 0 && !validate3121(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3121)), data.num_fail !== void 0 && !validate3121(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3121)), data.scan_id !== void 0 && !validate3121(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate3121)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.complete !== void 0 && !validate3124(data.complete, at(instancePath, "/complete")) && (vErrors = more(vErrors, validate3124)), data.event_id !== void 0 && !validate3121(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate3121)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201)), data.actions !== void 0 && !validate1057(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate1057))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3836.errors = vErrors, vErrors === null;
}
function validate3835(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3836(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3836));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3835.errors = vErrors, vErrors === null;
}
function validate3832(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3835(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3835))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3832.errors = vErrors, vErrors === null;
}
var check_shared448 = outermost(validate3853);
function validate3854(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 1 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 1 }, "must NOT have more than 1 items")), data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3854.errors = vErrors, vErrors === null;
}
var pattern4 = digits(6);
function validate3857(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern4.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{6}$" }, 'must match pattern "^[0-9]{6}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3857.errors = vErrors, vErrors === null;
}
function validate3853(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result_ids === void 0 || data.token_code === void 0) && (vErrors = need(vErrors, data, instancePath, "result_ids", "token_code"));
    for (let key0 in data)
      key0 === "result_ids" || key0 === "token_code" || key0 === "input" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result_ids !== void 0 && !validate3854(data.result_ids, at(instancePath, "/result_ids")) && (vErrors = more(vErrors, validate3854)), data.token_code !== void 0 && !validate3857(data.token_code, at(instancePath, "/token_code")) && (vErrors = more(vErrors, validate3857));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3853.errors = vErrors, vErrors === null;
}
var check_shared449 = outermost(validate3859);
function validate3862(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3862.errors = vErrors, vErrors === null;
}
function validate3859(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3862(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3862))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3859.errors = vErrors, vErrors === null;
}
var check_shared450 = outermost(validate3865);
function validate3865(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3836(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3836))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3865.errors = vErrors, vErrors === null;
}
var check_shared453 = outermost(validate3869);
var schema674 = { type: "string", enum: ["key", "integration"], $id: "shared451" };
function validate3871(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema674.enum })), validate3871.errors = vErrors, vErrors === null;
}
function validate3870(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3871(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3871));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3870.errors = vErrors, vErrors === null;
}
function validate3869(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3870(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3870)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3869.errors = vErrors, vErrors === null;
}
var check_shared455 = outermost(validate3876);
var schema677 = { type: "object", properties: { id: { $ref: "CspmId" }, created: { $ref: "shared0" }, key_id: { $ref: "CspmId" }, enabled: { $ref: "shared3" }, settings: { type: ["object", "null"], properties: { actions: { $ref: "shared2" } } }, result: { $ref: "CspmTriggerResult" }, integrations: { $ref: "shared35" }, key: { $ref: "CspmKey" } }, required: ["id"], $id: "CspmRouting" };
function validate3880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0) {
      let data4 = data.settings;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/settings", "type", { type: schema677.properties.settings.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.actions !== void 0 && (validate91(data4.actions, at(instancePath, "/settings/actions")) || (vErrors = more(vErrors, validate91)));
    }
    data.result !== void 0 && !validate3194(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3194)), data.integrations !== void 0 && !validate3254(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3254)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3880.errors = vErrors, vErrors === null;
}
function validate3879(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3880(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3880));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3879.errors = vErrors, vErrors === null;
}
function validate3876(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3879(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3879))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3876.errors = vErrors, vErrors === null;
}
var check_shared456 = outermost(validate3891);
function validate3891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key_id === void 0 || data.integration_ids === void 0 || data.result === void 0 || data.actions === void 0) && (vErrors = need(vErrors, data, instancePath, "key_id", "integration_ids", "result", "actions"));
    for (let key0 in data)
      key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3304(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3304)), data.result !== void 0 && !validate3299(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3299)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3891.errors = vErrors, vErrors === null;
}
var check_shared457 = outermost(validate3897);
function validate3897(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3880(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3880))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3897.errors = vErrors, vErrors === null;
}
var check_shared458 = outermost(validate3901);
function validate3901(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3304(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3304)), data.result !== void 0 && !validate3299(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3299)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3901.errors = vErrors, vErrors === null;
}
var check_shared459 = outermost(validate3908);
function validate3908(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_ids" || key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_ids !== void 0 && !validate3304(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate3304)), data.start_date !== void 0 && !validate3385(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3385)), data.end_date !== void 0 && !validate3385(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3385)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3908.errors = vErrors, vErrors === null;
}
var check_shared461 = outermost(validate3915);
var schema684 = { type: "object", properties: { id: { $ref: "CspmId" }, key_id: { $ref: "CspmId" }, num_pass: { $ref: "shared33" }, num_warn: { $ref: "shared33" }, num_fail: { $ref: "shared33" }, num_unknown: { $ref: "shared33" }, num_new_risks: { $ref: "shared33" }, created: { $ref: "shared0" }, key: { type: ["object", "null"], properties: { id: { $ref: "CspmId" }, name: { $ref: "shared0" }, cloud: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmScan" };
function validate3919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3121(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3121)), data.num_warn !== void 0 && !validate3121(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3121)), data.num_fail !== void 0 && !validate3121(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3121)), data.num_unknown !== void 0 && !validate3121(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3121)), data.num_new_risks !== void 0 && !validate3121(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3121)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0) {
      let data8 = data.key;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/key", "type", { type: schema684.properties.key.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && (data8.id !== void 0 && (validate31(data8.id, at(instancePath, "/key/id")) || (vErrors = more(vErrors, validate31))), data8.name !== void 0 && (validate22(data8.name, at(instancePath, "/key/name")) || (vErrors = more(vErrors, validate22))), data8.cloud !== void 0 && (validate22(data8.cloud, at(instancePath, "/key/cloud")) || (vErrors = more(vErrors, validate22))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3919.errors = vErrors, vErrors === null;
}
function validate3918(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3919(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3919));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3918.errors = vErrors, vErrors === null;
}
function validate3915(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3918(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3918))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3915.errors = vErrors, vErrors === null;
}
var check_shared462 = outermost(validate3933);
function validate3936(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3121(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3121)), data.num_warn !== void 0 && !validate3121(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3121)), data.num_fail !== void 0 && !validate3121(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3121)), data.num_unknown !== void 0 && !validate3121(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3121)), data.num_new_risks !== void 0 && !validate3121(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3121)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201)), data.results !== void 0 && !validate3523(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3523))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3936.errors = vErrors, vErrors === null;
}
function validate3933(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3936(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3936))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3933.errors = vErrors, vErrors === null;
}
var check_shared464 = outermost(validate3948);
var schema688 = { type: ["integer", "string"], $id: "shared463" };
function validate3950(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema688.type })), validate3950.errors = vErrors, vErrors === null;
}
function validate3948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.page !== void 0 && !validate3950(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate3950));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3948.errors = vErrors, vErrors === null;
}
var check_shared465 = outermost(validate3952);
var schema691 = { type: ["integer", "string", "null"], $id: "shared55" };
function validate3965(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema691.type })), validate3965.errors = vErrors, vErrors === null;
}
function validate3955(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3121(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3121)), data.num_warn !== void 0 && !validate3121(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3121)), data.num_fail !== void 0 && !validate3121(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3121)), data.num_unknown !== void 0 && !validate3121(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3121)), data.num_new_risks !== void 0 && !validate3121(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3121)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201)), data.next !== void 0 && !validate3965(data.next, at(instancePath, "/next")) && (vErrors = more(vErrors, validate3965)), data.results !== void 0 && !validate3523(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3523))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3955.errors = vErrors, vErrors === null;
}
function validate3952(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3955(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3955))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3952.errors = vErrors, vErrors === null;
}
var check_shared466 = outermost(validate3969);
function validate3969(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.key_id === void 0 && (vErrors = need(vErrors, data, instancePath, "key_id"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "test_ids" || key0 === "save" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_ids !== void 0 && !validate3304(data.test_ids, at(instancePath, "/test_ids")) && (vErrors = more(vErrors, validate3304)), data.save !== void 0 && !validate34(data.save, at(instancePath, "/save")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3969.errors = vErrors, vErrors === null;
}
var check_shared467 = outermost(validate3973);
function validate3976(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.realtime_id === void 0 && (vErrors = need(vErrors, data, instancePath, "realtime_id")), data.realtime_id !== void 0 && !validate31(data.realtime_id, at(instancePath, "/realtime_id")) && (vErrors = more(vErrors, validate31)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3976.errors = vErrors, vErrors === null;
}
function validate3973(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3976(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3976))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3973.errors = vErrors, vErrors === null;
}
var check_shared468 = outermost(validate3980);
var schema697 = { type: "string", "x-known": ["IN_PROGRESS", "COMPLETE", "FAILED", "CANCELLED"], $id: "shared49" };
function validate3984(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "IN_PROGRESS" && data !== "COMPLETE" && data !== "FAILED" && data !== "CANCELLED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema697["x-known"] })), validate3984.errors = vErrors, vErrors === null;
}
var schema698 = { type: ["array", "null"], items: { $ref: "CspmRealtimeTest" }, $id: "shared50" };
var schema700 = { type: ["array", "null"], items: { $ref: "CspmRealtimeResult" }, $id: "shared51" };
function validate3997(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate3438(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3438)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3997.errors = vErrors, vErrors === null;
}
function validate3996(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema700.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3997(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3997));
  }
  return validate3996.errors = vErrors, vErrors === null;
}
function validate3988(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate36(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate36)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3280(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3280)), data.results !== void 0 && !validate3996(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3996))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3988.errors = vErrors, vErrors === null;
}
function validate3987(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema698.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3988(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3988));
  }
  return validate3987.errors = vErrors, vErrors === null;
}
function validate3983(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate3984(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3984)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.results !== void 0 && !validate3987(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3987))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3983.errors = vErrors, vErrors === null;
}
function validate3980(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3983(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3983))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3980.errors = vErrors, vErrors === null;
}
var check_shared469 = outermost(validate4007);
function validate4011(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.WEB_PORTS === void 0 || data.BACKUP_RETENTION_LIMIT === void 0) && (vErrors = need(vErrors, data, instancePath, "WEB_PORTS", "BACKUP_RETENTION_LIMIT"));
    for (let key0 in data)
      key0 === "WEB_PORTS" || key0 === "BACKUP_RETENTION_LIMIT" || key0 === "SKIPPED" || key0 === "ONLY" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.WEB_PORTS !== void 0 && !validate716(data.WEB_PORTS, at(instancePath, "/WEB_PORTS")) && (vErrors = more(vErrors, validate716)), data.BACKUP_RETENTION_LIMIT !== void 0 && !validate26(data.BACKUP_RETENTION_LIMIT, at(instancePath, "/BACKUP_RETENTION_LIMIT")) && (vErrors = more(vErrors, validate26)), data.SKIPPED !== void 0 && !validate43(data.SKIPPED, at(instancePath, "/SKIPPED")) && (vErrors = more(vErrors, validate43)), data.ONLY !== void 0 && !validate43(data.ONLY, at(instancePath, "/ONLY")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4011.errors = vErrors, vErrors === null;
}
function validate4007(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "yaml" || key0 === "base64" || key0 === "json" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.yaml !== void 0 && !validate22(data.yaml, at(instancePath, "/yaml")) && (vErrors = more(vErrors, validate22)), data.base64 !== void 0 && !validate22(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate22)), data.json !== void 0 && !validate237(data.json, at(instancePath, "/json")) && (vErrors = more(vErrors, validate237)), data.settings !== void 0 && !validate4011(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate4011));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4007.errors = vErrors, vErrors === null;
}
var check_shared471 = outermost(validate4017);
var schema707 = { type: "integer", "x-known": [0, 1, 2], $id: "CspmCodeResultValue" };
function validate4022(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema707["x-known"] })), validate4022.errors = vErrors, vErrors === null;
}
function validate4021(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate4022(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate4022)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4021.errors = vErrors, vErrors === null;
}
function validate4020(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4021(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4021));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4020.errors = vErrors, vErrors === null;
}
function validate4017(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4020(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4020))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4017.errors = vErrors, vErrors === null;
}
var check_shared472 = outermost(validate4028);
function validate4028(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.base64 === void 0 && (vErrors = need(vErrors, data, instancePath, "base64"));
    for (let key0 in data)
      key0 === "base64" || key0 === "folder" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.base64 !== void 0 && !validate3175(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate3175)), data.folder !== void 0 && !validate34(data.folder, at(instancePath, "/folder")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4028.errors = vErrors, vErrors === null;
}
var check_shared474 = outermost(validate4031);
var schema711 = { type: "object", properties: { result: { $ref: "CspmCodeResultValue" }, message: { $ref: "shared24" }, link: { $ref: "shared24" }, location: { type: ["object", "null"], properties: { start_line: { $ref: "shared1" }, end_line: { $ref: "shared1" } } } }, $id: "CspmTerraformResult" };
function validate4035(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && !validate4022(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate4022)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.location !== void 0) {
      let data3 = data.location;
      !(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null && (vErrors = report(vErrors, instancePath + "/location", "type", { type: schema711.properties.location.type })), data3 && typeof data3 == "object" && !Array.isArray(data3) && (data3.start_line !== void 0 && (validate26(data3.start_line, at(instancePath, "/location/start_line")) || (vErrors = more(vErrors, validate26))), data3.end_line !== void 0 && (validate26(data3.end_line, at(instancePath, "/location/end_line")) || (vErrors = more(vErrors, validate26))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4035.errors = vErrors, vErrors === null;
}
function validate4034(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4035(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4035));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4034.errors = vErrors, vErrors === null;
}
function validate4031(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4034(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4034))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4031.errors = vErrors, vErrors === null;
}
var check_shared477 = outermost(validate4043), schema712 = { type: "object", additionalProperties: !1, properties: { key_id: { $ref: "CspmId" }, region: { $ref: "shared0" }, test_id: { $ref: "CspmId" }, expand: { $ref: "shared476" }, page: { $ref: "shared187" }, pagesize: { $ref: "shared187" }, order_by: { $ref: "shared0" }, order: { $ref: "shared373" }, limit: { $ref: "shared187" }, offset: { $ref: "shared351" } }, $id: "shared477" };
var schema714 = { type: "string", enum: ["key", "test"], $id: "shared475" };
function validate4048(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema714.enum })), validate4048.errors = vErrors, vErrors === null;
}
function validate4047(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4048(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4048));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4047.errors = vErrors, vErrors === null;
}
function validate4043(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema712.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4047(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4047)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3420(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3420)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4043.errors = vErrors, vErrors === null;
}
var check_shared478 = outermost(validate4057);
var schema716 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, results: { $ref: "shared56" } }, items: { $ref: "CspmSuppression" }, $id: "CspmSuppressionList" };
function validate4061(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate3121(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate3121)), data.key_id !== void 0 && !validate3121(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3121)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.expires !== void 0 && !validate36(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate36)), data.key !== void 0 && !validate3201(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3201)), data.test !== void 0 && !validate3273(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4061.errors = vErrors, vErrors === null;
}
var schema718 = { type: ["array", "null"], items: { $ref: "CspmSuppression" }, $id: "shared56" };
function validate4077(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema718.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4061(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4061));
  }
  return validate4077.errors = vErrors, vErrors === null;
}
function validate4060(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema716.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4061(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4061));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate4077(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4077))), validate4060.errors = vErrors, vErrors === null;
}
function validate4057(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4060(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4060))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4057.errors = vErrors, vErrors === null;
}
var check_shared480 = outermost(validate4081);
function validate4083(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate4083.errors = vErrors, vErrors === null;
}
function validate4081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "region" || key0 === "resource" || key0 === "test_id" || key0 === "key_id" || key0 === "comment" || key0 === "expires" || key0 === "tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.region !== void 0 && !validate3175(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate3175)), data.resource !== void 0 && !validate4083(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate4083)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.expires !== void 0 && !validate22(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4081.errors = vErrors, vErrors === null;
}
var check_shared481 = outermost(validate4089);
function validate4089(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4061(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4061))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4089.errors = vErrors, vErrors === null;
}
var check_shared484 = outermost(validate4093);
var schema724 = { type: "string", enum: ["category"], $id: "shared482" };
function validate4095(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "category" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema724.enum })), validate4095.errors = vErrors, vErrors === null;
}
function validate4094(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4095(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4095));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4094.errors = vErrors, vErrors === null;
}
function validate4093(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "cloud" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4094(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4094)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4093.errors = vErrors, vErrors === null;
}
var check_shared486 = outermost(validate4101);
function validate4104(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3273(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3273));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4104.errors = vErrors, vErrors === null;
}
function validate4101(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4104(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4104))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4101.errors = vErrors, vErrors === null;
}
var check_shared487 = outermost(validate4107);
function validate4107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4094(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4094));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4107.errors = vErrors, vErrors === null;
}
var check_shared488 = outermost(validate4110);
function validate4110(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3273(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4110.errors = vErrors, vErrors === null;
}
var check_shared489 = outermost(validate4114);
var schema730 = { type: "string", enum: ["low", "medium", "high", "critical"], $id: "CspmSeverityInput" };
function validate4116(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || data === "critical" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema730.enum })), validate4116.errors = vErrors, vErrors === null;
}
function validate4114(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.severity === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "severity"));
    for (let key0 in data)
      key0 === "id" || key0 === "severity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate4116(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4114.errors = vErrors, vErrors === null;
}
var check_shared492 = outermost(validate4118);
var schema733 = { type: "string", enum: ["group", "login", "csproles"], $id: "shared490" };
function validate4120(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "group" || data === "login" || data === "csproles" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema733.enum })), validate4120.errors = vErrors, vErrors === null;
}
function validate4119(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4120(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4120));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4119.errors = vErrors, vErrors === null;
}
function validate4118(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4119(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4119)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3186(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4118.errors = vErrors, vErrors === null;
}
var check_shared494 = outermost(validate4125);
function validate4128(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3219(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4128.errors = vErrors, vErrors === null;
}
function validate4125(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4128(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4128))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4125.errors = vErrors, vErrors === null;
}
var check_shared495 = outermost(validate4131);
function validate4131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.email === void 0 && (vErrors = need(vErrors, data, instancePath, "email"));
    for (let key0 in data)
      key0 === "email" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.email !== void 0 && !validate3175(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate3175)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4131.errors = vErrors, vErrors === null;
}
var check_shared496 = outermost(validate4136);
function validate4136(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3219(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3219))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4136.errors = vErrors, vErrors === null;
}
var check_shared497 = outermost(validate4140);
function validate4140(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4119(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4119));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4140.errors = vErrors, vErrors === null;
}
var check_shared498 = outermost(validate4143);
function validate4143(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4143.errors = vErrors, vErrors === null;
}
var check_shared500 = outermost(validate4148);
var schema741 = { type: ["array", "null"], items: { $ref: "SamlMapping" }, $id: "shared499" };
function validate4150(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate91(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate91)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate26(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4150.errors = vErrors, vErrors === null;
}
function validate4149(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema741.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4150(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4150));
  }
  return validate4149.errors = vErrors, vErrors === null;
}
function validate4148(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4149(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4149)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4148.errors = vErrors, vErrors === null;
}
var check_shared501 = outermost(validate4158);
function validate4158(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.csp_role === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "csp_role", "saml_groups"));
    for (let key0 in data)
      key0 === "csp_role" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4158.errors = vErrors, vErrors === null;
}
var check_shared502 = outermost(validate4161);
function validate4161(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4150(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4150)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4161.errors = vErrors, vErrors === null;
}
var check_shared503 = outermost(validate4163);
function validate4163(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "saml_groups"));
    for (let key0 in data)
      key0 === "id" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4163.errors = vErrors, vErrors === null;
}
var check_shared504 = outermost(validate4166);
function validate4166(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.size !== void 0 && !validate222(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4166.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSetPage = outermost(validate4169);
var schema748 = { type: ["array", "null"], items: { $ref: "PlatformPermissionSet" }, $id: "shared108" };
function validate4171(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate91(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4171.errors = vErrors, vErrors === null;
}
function validate4170(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema748.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4171(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4171));
  }
  return validate4170.errors = vErrors, vErrors === null;
}
function validate4169(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.permissions !== void 0 && !validate4170(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate4170)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4169.errors = vErrors, vErrors === null;
}
var check_shared505 = outermost(validate4180);
function validate4180(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4180.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionModules = outermost(validate4184);
var schema752 = { type: ["array", "null"], items: { $ref: "PlatformPermissionModule" }, $id: "shared107" };
var schema754 = { type: ["array", "null"], items: { $ref: "PlatformPermissionAction" }, $id: "shared106" };
function validate4189(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependencies !== void 0 && !validate91(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4189.errors = vErrors, vErrors === null;
}
function validate4188(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema754.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4189(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4189));
  }
  return validate4188.errors = vErrors, vErrors === null;
}
function validate4186(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate4188(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate4188))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4186.errors = vErrors, vErrors === null;
}
function validate4185(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema752.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4186(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4186));
  }
  return validate4185.errors = vErrors, vErrors === null;
}
function validate4184(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.modules !== void 0 && !validate4185(data.modules, at(instancePath, "/modules")) && (vErrors = more(vErrors, validate4185)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4184.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSet = outermost(validate4171), check_shared506 = outermost(validate4196);
function validate4196(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "no_scan_repositories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.no_scan_repositories !== void 0 && !validate34(data.no_scan_repositories, at(instancePath, "/no_scan_repositories")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4196.errors = vErrors, vErrors === null;
}
var check_shared508 = outermost(validate4201);
var schema758 = { type: ["array", "null"], items: { $ref: "CodeRepository" }, $id: "shared507" };
function validate4216(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.branch_names !== void 0 && !validate91(data.branch_names, at(instancePath, "/branch_names")) && (vErrors = more(vErrors, validate91)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4216.errors = vErrors, vErrors === null;
}
function validate4238(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4238.errors = vErrors, vErrors === null;
}
function validate4219(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.branch !== void 0 && !validate22(data.branch, at(instancePath, "/branch")) && (vErrors = more(vErrors, validate22)), data.commit_id !== void 0 && !validate22(data.commit_id, at(instancePath, "/commit_id")) && (vErrors = more(vErrors, validate22)), data.build_system !== void 0 && !validate22(data.build_system, at(instancePath, "/build_system")) && (vErrors = more(vErrors, validate22)), data.git_user !== void 0 && !validate22(data.git_user, at(instancePath, "/git_user")) && (vErrors = more(vErrors, validate22)), data.triggered_by !== void 0 && !validate22(data.triggered_by, at(instancePath, "/triggered_by")) && (vErrors = more(vErrors, validate22)), data.scm_link !== void 0 && !validate22(data.scm_link, at(instancePath, "/scm_link")) && (vErrors = more(vErrors, validate22)), data.tags !== void 0 && !validate536(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate536)), data.impacted_file_count !== void 0 && !validate26(data.impacted_file_count, at(instancePath, "/impacted_file_count")) && (vErrors = more(vErrors, validate26)), data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26)), data.policy_pass_count !== void 0 && !validate26(data.policy_pass_count, at(instancePath, "/policy_pass_count")) && (vErrors = more(vErrors, validate26)), data.policy_warning_count !== void 0 && !validate26(data.policy_warning_count, at(instancePath, "/policy_warning_count")) && (vErrors = more(vErrors, validate26)), data.policy_failure_count !== void 0 && !validate26(data.policy_failure_count, at(instancePath, "/policy_failure_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities_severity_count !== void 0 && !validate4238(data.vulnerabilities_severity_count, at(instancePath, "/vulnerabilities_severity_count")) && (vErrors = more(vErrors, validate4238)), data.misconfigurations_severity_count !== void 0 && !validate4238(data.misconfigurations_severity_count, at(instancePath, "/misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4238)), data.pipeline_misconfigurations_severity_count !== void 0 && !validate4238(data.pipeline_misconfigurations_severity_count, at(instancePath, "/pipeline_misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4238)), data.secrets_severity_count !== void 0 && !validate4238(data.secrets_severity_count, at(instancePath, "/secrets_severity_count")) && (vErrors = more(vErrors, validate4238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4219.errors = vErrors, vErrors === null;
}
function validate4210(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "name")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.scm_id !== void 0 && !validate22(data.scm_id, at(instancePath, "/scm_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate237(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate237)), data.pinned_branches !== void 0 && !validate4216(data.pinned_branches, at(instancePath, "/pinned_branches")) && (vErrors = more(vErrors, validate4216)), data.last_scan !== void 0 && !validate4219(data.last_scan, at(instancePath, "/last_scan")) && (vErrors = more(vErrors, validate4219))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4210.errors = vErrors, vErrors === null;
}
function validate4209(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema758.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4210(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4210));
  }
  return validate4209.errors = vErrors, vErrors === null;
}
function validate4201(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3121(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3121)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.total_repositories !== void 0 && !validate26(data.total_repositories, at(instancePath, "/total_repositories")) && (vErrors = more(vErrors, validate26)), data.total_severity_critical !== void 0 && !validate26(data.total_severity_critical, at(instancePath, "/total_severity_critical")) && (vErrors = more(vErrors, validate26)), data.total_severity_high !== void 0 && !validate26(data.total_severity_high, at(instancePath, "/total_severity_high")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4209(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4209))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4201.errors = vErrors, vErrors === null;
}
var check_shared510 = outermost(validate4251);
var schema764 = { type: ["array", "null"], items: { $ref: "Detection" }, $id: "shared509" };
function validate4257(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id")), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.detection_count !== void 0 && !validate26(data.detection_count, at(instancePath, "/detection_count")) && (vErrors = more(vErrors, validate26)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4257.errors = vErrors, vErrors === null;
}
function validate4256(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema764.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4257(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4257));
  }
  return validate4256.errors = vErrors, vErrors === null;
}
function validate4251(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3121(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3121)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4256(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4256))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4251.errors = vErrors, vErrors === null;
}
var check_shared511 = outermost(validate4264);
function validate4264(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id"));
    for (let key0 in data)
      key0 === "avd_id" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4264.errors = vErrors, vErrors === null;
}
var check_shared513 = outermost(validate4268);
var schema768 = { type: ["array", "null"], items: { $ref: "DetectionInstance" }, $id: "shared512" };
function validate4274(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "scan_id")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22)), data.impacted_files !== void 0 && !validate26(data.impacted_files, at(instancePath, "/impacted_files")) && (vErrors = more(vErrors, validate26)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4274.errors = vErrors, vErrors === null;
}
function validate4273(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema768.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4274(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4274));
  }
  return validate4273.errors = vErrors, vErrors === null;
}
function validate4268(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3121(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3121)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4273(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4268.errors = vErrors, vErrors === null;
}
var check_shared514 = outermost(validate4283);
function validate4283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4283.errors = vErrors, vErrors === null;
}
var check_shared516 = outermost(validate4288);
var schema772 = { type: ["array", "null"], items: { $ref: "SuppressionRule" }, $id: "shared515" };
var schema774 = { type: "string", "x-known": ["policy", "suppression"], $id: "shared154" };
function validate4300(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "policy" && data !== "suppression" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema774["x-known"] })), validate4300.errors = vErrors, vErrors === null;
}
var schema776 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariable" }, $id: "shared168" };
var schema778 = { type: "string", "x-known": ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared170" };
function validate4307(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "repository.id" && data !== "repository.name" && data !== "repository.branch" && data !== "repository.topic" && data !== "repository.label" && data !== "repository.organization" && data !== "repository.provider" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema778["x-known"] })), validate4307.errors = vErrors, vErrors === null;
}
function validate4306(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4307(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4307)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4306.errors = vErrors, vErrors === null;
}
function validate4305(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema776.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4306(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4306));
  }
  return validate4305.errors = vErrors, vErrors === null;
}
function validate4303(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4305(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4305))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4303.errors = vErrors, vErrors === null;
}
var schema779 = { type: ["array", "null"], items: { $ref: "SuppressionRuleControl" }, $id: "shared155" };
var schema781 = { type: "string", "x-known": ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared158" };
function validate4315(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerabilitySeverity" && data !== "cveByIds" && data !== "vulnerabilityWithVendorFix" && data !== "misconfigurations" && data !== "misconfigurationsBySeverity" && data !== "misconfigurationsByService" && data !== "secretSeverity" && data !== "secretByPatterns" && data !== "secretByIds" && data !== "sastSeverity" && data !== "sastAiSeverity" && data !== "sastByIds" && data !== "pipelineMisconfigurations" && data !== "pipelineMisconfigurationsBySeverity" && data !== "dependencyByName" && data !== "dependencyByVersion" && data !== "dependencyByLicense" && data !== "manifestSecurityScanChecks" && data !== "manifestSourceCodeProtection" && data !== "imageName" && data !== "detectionIds" && data !== "detectionsBySeverity" && data !== "fsPath" && data !== "networkUrl" && data !== "portRange" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema781["x-known"] })), validate4315.errors = vErrors, vErrors === null;
}
var schema782 = { type: "string", "x-known": ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared156" };
function validate4317(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "misconfiguration" && data !== "vulnerability" && data !== "secret" && data !== "pipeline" && data !== "sast" && data !== "dependency" && data !== "profile" && data !== "manifest" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema782["x-known"] })), validate4317.errors = vErrors, vErrors === null;
}
var schema783 = { type: "string", "x-known": ["critical", "high", "medium", "low", "unknown"], $id: "shared159" };
function validate4319(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "unknown" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema783["x-known"] })), validate4319.errors = vErrors, vErrors === null;
}
var schema784 = { type: "string", "x-known": ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared160" };
function validate4321(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "greater_than" && data !== "less_than" && data !== "equals_to" && data !== "greater_than_or_equal_to" && data !== "less_than_or_equal_to" && data !== "all_versions" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema784["x-known"] })), validate4321.errors = vErrors, vErrors === null;
}
var schema785 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheck" }, $id: "shared161" };
function validate4336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4317(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4317))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4336.errors = vErrors, vErrors === null;
}
function validate4335(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema785.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4336(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4336));
  }
  return validate4335.errors = vErrors, vErrors === null;
}
function validate4346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pattern !== void 0 && !validate22(data.pattern, at(instancePath, "/pattern")) && (vErrors = more(vErrors, validate22)), data.changes !== void 0 && !validate91(data.changes, at(instancePath, "/changes")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4346.errors = vErrors, vErrors === null;
}
function validate4354(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.days !== void 0 && !validate26(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4354.errors = vErrors, vErrors === null;
}
function validate4314(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4315(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4315)), data.scan_type !== void 0 && !validate4317(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4317)), data.severity !== void 0 && !validate4319(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4319)), data.operator !== void 0 && !validate4321(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4321)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate91(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate91)), data.avd_ids !== void 0 && !validate91(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate91)), data.dependency_ids !== void 0 && !validate91(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate91)), data.ids !== void 0 && !validate91(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate91)), data.checks !== void 0 && !validate4335(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4335)), data.patterns !== void 0 && !validate91(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate91)), data.ports !== void 0 && !validate1679(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1679)), data.file_changes !== void 0 && !validate4346(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4346)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate91(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate91)), data.published_date_filter !== void 0 && !validate4354(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4354))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4314.errors = vErrors, vErrors === null;
}
function validate4313(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema779.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4314(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4314));
  }
  return validate4313.errors = vErrors, vErrors === null;
}
function validate4295(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "name")), data.policy_id !== void 0 && !validate22(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4300(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4300)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate4303(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4303)), data.controls !== void 0 && !validate4313(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4313)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.updated_by !== void 0 && !validate22(data.updated_by, at(instancePath, "/updated_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4295.errors = vErrors, vErrors === null;
}
function validate4294(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema772.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4295(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4295));
  }
  return validate4294.errors = vErrors, vErrors === null;
}
function validate4288(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3121(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3121)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.selection_scopes !== void 0 && !validate536(data.selection_scopes, at(instancePath, "/selection_scopes")) && (vErrors = more(vErrors, validate536)), data.data !== void 0 && !validate4294(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4294))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4288.errors = vErrors, vErrors === null;
}
var check_shared517 = outermost(validate4371);
var schema791 = { type: "string", enum: ["policy", "suppression"], $id: "shared166" };
function validate4376(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "policy" || data === "suppression" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema791.enum })), validate4376.errors = vErrors, vErrors === null;
}
var schema793 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariableInput" }, $id: "shared169" };
var schema795 = { type: "string", enum: ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared171" };
function validate4383(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "repository.id" || data === "repository.name" || data === "repository.branch" || data === "repository.topic" || data === "repository.label" || data === "repository.organization" || data === "repository.provider" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema795.enum })), validate4383.errors = vErrors, vErrors === null;
}
function validate4382(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4383(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4383)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4382.errors = vErrors, vErrors === null;
}
function validate4381(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema793.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4382(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4382));
  }
  return validate4381.errors = vErrors, vErrors === null;
}
function validate4379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4381(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4381))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4379.errors = vErrors, vErrors === null;
}
var schema798 = { type: "string", enum: ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared162" };
function validate4391(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerabilitySeverity" || data === "cveByIds" || data === "vulnerabilityWithVendorFix" || data === "misconfigurations" || data === "misconfigurationsBySeverity" || data === "misconfigurationsByService" || data === "secretSeverity" || data === "secretByPatterns" || data === "secretByIds" || data === "sastSeverity" || data === "sastAiSeverity" || data === "sastByIds" || data === "pipelineMisconfigurations" || data === "pipelineMisconfigurationsBySeverity" || data === "dependencyByName" || data === "dependencyByVersion" || data === "dependencyByLicense" || data === "manifestSecurityScanChecks" || data === "manifestSourceCodeProtection" || data === "imageName" || data === "detectionIds" || data === "detectionsBySeverity" || data === "fsPath" || data === "networkUrl" || data === "portRange" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema798.enum })), validate4391.errors = vErrors, vErrors === null;
}
var schema799 = { type: "string", enum: ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared157" };
function validate4393(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "misconfiguration" || data === "vulnerability" || data === "secret" || data === "pipeline" || data === "sast" || data === "dependency" || data === "profile" || data === "manifest" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema799.enum })), validate4393.errors = vErrors, vErrors === null;
}
var schema800 = { type: "string", enum: ["critical", "high", "medium", "low", "unknown"], $id: "shared163" };
function validate4395(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema800.enum })), validate4395.errors = vErrors, vErrors === null;
}
var schema801 = { type: "string", enum: ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared164" };
function validate4397(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "greater_than" || data === "less_than" || data === "equals_to" || data === "greater_than_or_equal_to" || data === "less_than_or_equal_to" || data === "all_versions" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema801.enum })), validate4397.errors = vErrors, vErrors === null;
}
var schema802 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheckInput" }, $id: "shared165" };
function validate4412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4393(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4393))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4412.errors = vErrors, vErrors === null;
}
function validate4411(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema802.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4412(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4412));
  }
  return validate4411.errors = vErrors, vErrors === null;
}
function validate4390(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4391(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4391)), data.scan_type !== void 0 && !validate4393(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4393)), data.severity !== void 0 && !validate4395(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4395)), data.operator !== void 0 && !validate4397(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4397)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate91(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate91)), data.avd_ids !== void 0 && !validate91(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate91)), data.dependency_ids !== void 0 && !validate91(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate91)), data.ids !== void 0 && !validate91(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate91)), data.checks !== void 0 && !validate4411(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4411)), data.patterns !== void 0 && !validate91(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate91)), data.ports !== void 0 && !validate1679(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1679)), data.file_changes !== void 0 && !validate4346(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4346)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate91(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate91)), data.published_date_filter !== void 0 && !validate4354(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4354))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4390.errors = vErrors, vErrors === null;
}
function validate4389(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4390(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4390));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4389.errors = vErrors, vErrors === null;
}
function validate4372(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.application_scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4376(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4376)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.scope !== void 0 && !validate4379(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4379)), data.controls !== void 0 && !validate4389(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4389)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4372.errors = vErrors, vErrors === null;
}
function validate4371(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4372(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4372));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4371.errors = vErrors, vErrors === null;
}
var check_SuppressionRule = outermost(validate4295), check_shared518 = outermost(validate4436);
function validate4436(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate4372(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4372));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4436.errors = vErrors, vErrors === null;
}
var check_shared519 = outermost(validate4439), schema805 = { type: "object", additionalProperties: !1, properties: { page: { $ref: "shared187" }, page_size: { $ref: "shared187" }, order_by: { $ref: "shared0" }, search: { $ref: "shared0" }, repository: { $ref: "shared0" }, check: { $ref: "shared0" }, branch: { $ref: "shared0" }, scope: { $ref: "shared0" }, status: { $ref: "shared0" } }, $id: "shared519" };
function validate4439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema805.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.check !== void 0 && !validate22(data.check, at(instancePath, "/check")) && (vErrors = more(vErrors, validate22)), data.branch !== void 0 && !validate22(data.branch, at(instancePath, "/branch")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4439.errors = vErrors, vErrors === null;
}
var check_shared521 = outermost(validate4449);
var schema807 = { type: ["array", "null"], items: { $ref: "BuildSuppression" }, $id: "shared520" };
var schema809 = { type: ["array", "null"], items: { $ref: "BuildSuppressionControl" }, $id: "shared23" };
var schema811 = { type: ["array", "null"], items: { $ref: "BuildSuppressionCheck" }, $id: "shared25" };
function validate4469(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4469.errors = vErrors, vErrors === null;
}
function validate4468(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema811.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4469(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4469));
  }
  return validate4468.errors = vErrors, vErrors === null;
}
function validate4464(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate22(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate22)), data.cve_ids !== void 0 && !validate91(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate91)), data.checks !== void 0 && !validate4468(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4468))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4464.errors = vErrors, vErrors === null;
}
function validate4463(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema809.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4464(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4464));
  }
  return validate4463.errors = vErrors, vErrors === null;
}
function validate4455(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id")), data.policy_id !== void 0 && !validate22(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate22(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate4303(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4303)), data.controls !== void 0 && !validate4463(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4463)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.updated_by !== void 0 && !validate22(data.updated_by, at(instancePath, "/updated_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4455.errors = vErrors, vErrors === null;
}
function validate4454(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema807.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4455(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4455));
  }
  return validate4454.errors = vErrors, vErrors === null;
}
function validate4449(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3121(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3121)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4454(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4454))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4449.errors = vErrors, vErrors === null;
}
var check_shared522 = outermost(validate4486);
function validate4491(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4464(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4464));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4491.errors = vErrors, vErrors === null;
}
function validate4487(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.description === void 0 || data.enable === void 0 || data.controls === void 0 || data.scope === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "enable", "controls", "scope")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.controls !== void 0 && !validate4491(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4491)), data.scope !== void 0 && !validate4379(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4379)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.policy_id !== void 0 && !validate22(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4487.errors = vErrors, vErrors === null;
}
function validate4486(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4487(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4487));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4486.errors = vErrors, vErrors === null;
}
var check_BuildSuppression = outermost(validate4455), check_shared523 = outermost(validate4503);
function validate4503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate4487(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4487));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4503.errors = vErrors, vErrors === null;
}
var check_shared524 = outermost(validate4506);
function validate4506(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "check_type" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.check_type !== void 0 && !validate22(data.check_type, at(instancePath, "/check_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4506.errors = vErrors, vErrors === null;
}
var check_shared525 = outermost(validate4508);
function validate4508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "repositoryIds" || key0 === "scanIds" || key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.repositoryIds !== void 0 && !validate22(data.repositoryIds, at(instancePath, "/repositoryIds")) && (vErrors = more(vErrors, validate22)), data.scanIds !== void 0 && !validate22(data.scanIds, at(instancePath, "/scanIds")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.size !== void 0 && !validate222(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4508.errors = vErrors, vErrors === null;
}
var check_shared527 = outermost(validate4513);
var schema820 = { type: ["array", "null"], items: { $ref: "CodeScanFinding" }, $id: "shared526" };
function validate4535(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cwe !== void 0 && !validate22(data.cwe, at(instancePath, "/cwe")) && (vErrors = more(vErrors, validate22)), data.owasp !== void 0 && !validate91(data.owasp, at(instancePath, "/owasp")) && (vErrors = more(vErrors, validate91)), data.references !== void 0 && !validate91(data.references, at(instancePath, "/references")) && (vErrors = more(vErrors, validate91)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.impact !== void 0 && !validate22(data.impact, at(instancePath, "/impact")) && (vErrors = more(vErrors, validate22)), data.confidence !== void 0 && !validate22(data.confidence, at(instancePath, "/confidence")) && (vErrors = more(vErrors, validate22)), data.likelihood !== void 0 && !validate22(data.likelihood, at(instancePath, "/likelihood")) && (vErrors = more(vErrors, validate22)), data.remediation !== void 0 && !validate22(data.remediation, at(instancePath, "/remediation")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4535.errors = vErrors, vErrors === null;
}
function validate4516(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result_hash !== void 0 && !validate22(data.result_hash, at(instancePath, "/result_hash")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate22(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate26(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate26)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.repository_full_name !== void 0 && !validate22(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate22)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_start_line !== void 0 && !validate26(data.target_start_line, at(instancePath, "/target_start_line")) && (vErrors = more(vErrors, validate26)), data.target_end_line !== void 0 && !validate26(data.target_end_line, at(instancePath, "/target_end_line")) && (vErrors = more(vErrors, validate26)), data.package_name !== void 0 && !validate22(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate22)), data.installed_version !== void 0 && !validate22(data.installed_version, at(instancePath, "/installed_version")) && (vErrors = more(vErrors, validate22)), data.fixed_version !== void 0 && !validate22(data.fixed_version, at(instancePath, "/fixed_version")) && (vErrors = more(vErrors, validate22)), data.published_date !== void 0 && !validate22(data.published_date, at(instancePath, "/published_date")) && (vErrors = more(vErrors, validate22)), data.reachable !== void 0 && !validate3124(data.reachable, at(instancePath, "/reachable")) && (vErrors = more(vErrors, validate3124)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.first_seen !== void 0 && !validate22(data.first_seen, at(instancePath, "/first_seen")) && (vErrors = more(vErrors, validate22)), data.scm_file !== void 0 && !validate22(data.scm_file, at(instancePath, "/scm_file")) && (vErrors = more(vErrors, validate22)), data.extraData !== void 0 && !validate4535(data.extraData, at(instancePath, "/extraData")) && (vErrors = more(vErrors, validate4535))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4516.errors = vErrors, vErrors === null;
}
function validate4515(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema820.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4516(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4516));
  }
  return validate4515.errors = vErrors, vErrors === null;
}
function validate4513(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4515(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4515))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4513.errors = vErrors, vErrors === null;
}
var check_shared528 = outermost(validate4547);
function validate4547(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "ids" || key0 === "name" || key0 === "disable_pagination" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.ids !== void 0 && !validate43(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate43)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.disable_pagination !== void 0 && !validate34(data.disable_pagination, at(instancePath, "/disable_pagination")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4547.errors = vErrors, vErrors === null;
}
var check_shared530 = outermost(validate4551);
var schema825 = { type: ["array", "null"], items: { type: "object", properties: { id: { $ref: "shared0" } } }, $id: "shared529" };
function validate4552(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema825.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.id !== void 0 && (validate22(data0.id, instancePath + "/" + i0 + "/id") || (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate4552.errors = vErrors, vErrors === null;
}
function validate4551(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4552(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4552)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4551.errors = vErrors, vErrors === null;
}
var check_shared531 = outermost(validate4555);
function validate4555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.labelNames === void 0 || data.repositoryIds === void 0) && (vErrors = need(vErrors, data, instancePath, "labelNames", "repositoryIds"));
    for (let key0 in data)
      key0 === "labelNames" || key0 === "repositoryIds" || key0 === "deleteOldLabels" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.labelNames !== void 0 && !validate43(data.labelNames, at(instancePath, "/labelNames")) && (vErrors = more(vErrors, validate43)), data.repositoryIds !== void 0 && !validate43(data.repositoryIds, at(instancePath, "/repositoryIds")) && (vErrors = more(vErrors, validate43)), data.deleteOldLabels !== void 0 && !validate34(data.deleteOldLabels, at(instancePath, "/deleteOldLabels")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4555.errors = vErrors, vErrors === null;
}
var check_shared533 = outermost(validate4559);
function validate4560(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate22(data, instancePath) || (vErrors = more(vErrors, validate22), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate43(data, instancePath) || (vErrors = more(vErrors, validate43), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate4560.errors = vErrors, errors === 0;
}
function validate4559(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.labelName === void 0 || data.repositoryIds === void 0) && (vErrors = need(vErrors, data, instancePath, "labelName", "repositoryIds"));
    for (let key0 in data)
      key0 === "labelName" || key0 === "repositoryIds" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.labelName !== void 0 && !validate4560(data.labelName, at(instancePath, "/labelName")) && (vErrors = more(vErrors, validate4560)), data.repositoryIds !== void 0 && !validate43(data.repositoryIds, at(instancePath, "/repositoryIds")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4559.errors = vErrors, vErrors === null;
}
var check_shared534 = outermost(validate4565);
function validate4565(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.source === void 0 || data.includeIds === void 0 || data.excludeIds === void 0 || data.selectAll === void 0) && (vErrors = need(vErrors, data, instancePath, "source", "includeIds", "excludeIds", "selectAll"));
    for (let key0 in data)
      key0 === "source" || key0 === "includeIds" || key0 === "excludeIds" || key0 === "selectAll" || key0 === "integrationId" || key0 === "integrationName" || key0 === "includeByDays" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.includeIds !== void 0 && !validate43(data.includeIds, at(instancePath, "/includeIds")) && (vErrors = more(vErrors, validate43)), data.excludeIds !== void 0 && !validate43(data.excludeIds, at(instancePath, "/excludeIds")) && (vErrors = more(vErrors, validate43)), data.selectAll !== void 0 && !validate34(data.selectAll, at(instancePath, "/selectAll")) && (vErrors = more(vErrors, validate34)), data.integrationId !== void 0 && !validate22(data.integrationId, at(instancePath, "/integrationId")) && (vErrors = more(vErrors, validate22)), data.integrationName !== void 0 && !validate22(data.integrationName, at(instancePath, "/integrationName")) && (vErrors = more(vErrors, validate22)), data.includeByDays !== void 0 && !validate26(data.includeByDays, at(instancePath, "/includeByDays")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4565.errors = vErrors, vErrors === null;
}
var check_shared536 = outermost(validate4573);
var schema831 = { type: ["array", "null"], items: { type: "object", properties: { id: { $ref: "shared0" }, name: { $ref: "shared0" } } }, $id: "shared535" };
function validate4574(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema831.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.id !== void 0 && (validate22(data0.id, instancePath + "/" + i0 + "/id") || (vErrors = more(vErrors, validate22))), data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate4574.errors = vErrors, vErrors === null;
}
function validate4573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.addedRepositoriesMetadata !== void 0 && !validate4574(data.addedRepositoriesMetadata, at(instancePath, "/addedRepositoriesMetadata")) && (vErrors = more(vErrors, validate4574)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4573.errors = vErrors, vErrors === null;
}
var check_shared538 = outermost(validate4578);
var schema833 = { type: ["array", "null"], items: { $ref: "Export" }, $id: "shared537" };
function validate4580(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.next_run !== void 0 && !validate36(data.next_run, at(instancePath, "/next_run")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4580.errors = vErrors, vErrors === null;
}
function validate4579(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema833.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4580(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4580));
  }
  return validate4579.errors = vErrors, vErrors === null;
}
function validate4578(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4579(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4579)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4578.errors = vErrors, vErrors === null;
}
var check_shared539 = outermost(validate4587);
var schema837 = { type: "string", enum: ["csv", "json"], $id: "shared72" };
function validate4595(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "csv" || data === "json" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema837.enum })), validate4595.errors = vErrors, vErrors === null;
}
function validate4588(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.integration_id === void 0 || data.entity_type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "integration_id", "entity_type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.integration_id !== void 0 && !validate22(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate22(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate22)), data.filter_name !== void 0 && !validate22(data.filter_name, at(instancePath, "/filter_name")) && (vErrors = more(vErrors, validate22)), data.frequency !== void 0 && !validate22(data.frequency, at(instancePath, "/frequency")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate4595(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate4595))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4588.errors = vErrors, vErrors === null;
}
function validate4587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4588(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4588));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4587.errors = vErrors, vErrors === null;
}
var check_shared540 = outermost(validate4598);
function validate4598(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.export_id === void 0 && (vErrors = need(vErrors, data, instancePath, "export_id")), data.export_id !== void 0 && !validate22(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4598.errors = vErrors, vErrors === null;
}
var check_shared541 = outermost(validate4600);
function validate4600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.body !== void 0) {
      let data0 = data.body;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.ids === void 0 && (vErrors = report(vErrors, instancePath + "/body", "required", { missingProperty: "ids" })), data0.ids !== void 0 && (validate43(data0.ids, at(instancePath, "/body/ids")) || (vErrors = more(vErrors, validate43)))) : vErrors = report(vErrors, instancePath + "/body", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4600.errors = vErrors, vErrors === null;
}
var check_shared542 = outermost(validate4602);
function validate4602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0) {
      let data1 = data.body;
      data1 && typeof data1 == "object" && !Array.isArray(data1) ? (data1.is_active === void 0 && (vErrors = report(vErrors, instancePath + "/body", "required", { missingProperty: "is_active" })), data1.is_active !== void 0 && (validate34(data1.is_active, at(instancePath, "/body/is_active")) || (vErrors = more(vErrors, validate34)))) : vErrors = report(vErrors, instancePath + "/body", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4602.errors = vErrors, vErrors === null;
}
var check_shared543 = outermost(validate4605);
function validate4606(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.exports_active_amount !== void 0 && !validate26(data.exports_active_amount, at(instancePath, "/exports_active_amount")) && (vErrors = more(vErrors, validate26)), data.exports_active_limit !== void 0 && !validate26(data.exports_active_limit, at(instancePath, "/exports_active_limit")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4606.errors = vErrors, vErrors === null;
}
function validate4605(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4606(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4606)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4605.errors = vErrors, vErrors === null;
}
var check_shared544 = outermost(validate4610);
var schema845 = { type: ["array", "null"], items: { $ref: "ExportEntity" }, $id: "shared70" };
var schema847 = { type: ["array", "null"], items: { $ref: "ExportSavedFilter" }, $id: "shared71" };
function validate4618(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4618.errors = vErrors, vErrors === null;
}
function validate4617(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema847.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4618(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4618));
  }
  return validate4617.errors = vErrors, vErrors === null;
}
function validate4613(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.label === void 0 && (vErrors = need(vErrors, data, instancePath, "label")), data.label !== void 0 && !validate22(data.label, at(instancePath, "/label")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.data_columns !== void 0 && !validate91(data.data_columns, at(instancePath, "/data_columns")) && (vErrors = more(vErrors, validate91)), data.saved_filters !== void 0 && !validate4617(data.saved_filters, at(instancePath, "/saved_filters")) && (vErrors = more(vErrors, validate4617))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4613.errors = vErrors, vErrors === null;
}
function validate4612(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema845.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4613(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4613));
  }
  return validate4612.errors = vErrors, vErrors === null;
}
function validate4611(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate4612(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate4612)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4611.errors = vErrors, vErrors === null;
}
function validate4610(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4611(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4611)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4610.errors = vErrors, vErrors === null;
}
var check_shared546 = outermost(validate4625);
var schema850 = { type: ["array", "null"], items: { $ref: "ExportIntegration" }, $id: "shared545" };
function validate4627(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4627.errors = vErrors, vErrors === null;
}
function validate4626(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema850.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4627(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4627));
  }
  return validate4626.errors = vErrors, vErrors === null;
}
function validate4625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4626(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4626)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4625.errors = vErrors, vErrors === null;
}
var check_shared548 = outermost(validate4632);
var schema853 = { type: "string", enum: ["aws", "google", "azure"], $id: "shared547" };
function validate4633(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "google" || data === "azure" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema853.enum })), validate4633.errors = vErrors, vErrors === null;
}
var schema855 = { type: ["boolean", "string"], $id: "shared63" };
function validate4652(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema855.type })), validate4652.errors = vErrors, vErrors === null;
}
var schema856 = { type: ["object", "string"], $id: "shared64" };
function validate4658(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema856.type })), validate4658.errors = vErrors, vErrors === null;
}
function validate4640(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.configuration_id !== void 0 && !validate22(data.configuration_id, at(instancePath, "/configuration_id")) && (vErrors = more(vErrors, validate22)), data.deployment_method !== void 0 && !validate22(data.deployment_method, at(instancePath, "/deployment_method")) && (vErrors = more(vErrors, validate22)), data.cspm_group_id !== void 0 && !validate26(data.cspm_group_id, at(instancePath, "/cspm_group_id")) && (vErrors = more(vErrors, validate26)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data.organization_onboarding !== void 0 && !validate34(data.organization_onboarding, at(instancePath, "/organization_onboarding")) && (vErrors = more(vErrors, validate34)), data.project_to_onboard !== void 0 && !validate22(data.project_to_onboard, at(instancePath, "/project_to_onboard")) && (vErrors = more(vErrors, validate22)), data.scan_mode !== void 0 && !validate22(data.scan_mode, at(instancePath, "/scan_mode")) && (vErrors = more(vErrors, validate22)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.additional_resource_tags !== void 0 && !validate22(data.additional_resource_tags, at(instancePath, "/additional_resource_tags")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_deployment !== void 0 && !validate4652(data.volume_scanning_deployment, at(instancePath, "/volume_scanning_deployment")) && (vErrors = more(vErrors, validate4652)), data.registry_scanning_deployment !== void 0 && !validate4652(data.registry_scanning_deployment, at(instancePath, "/registry_scanning_deployment")) && (vErrors = more(vErrors, validate4652)), data.serverless_scanning_deployment !== void 0 && !validate4652(data.serverless_scanning_deployment, at(instancePath, "/serverless_scanning_deployment")) && (vErrors = more(vErrors, validate4652)), data.is_custom_name_vol_scan !== void 0 && !validate4652(data.is_custom_name_vol_scan, at(instancePath, "/is_custom_name_vol_scan")) && (vErrors = more(vErrors, validate4652)), data.resource_group_name_vol_scan !== void 0 && !validate22(data.resource_group_name_vol_scan, at(instancePath, "/resource_group_name_vol_scan")) && (vErrors = more(vErrors, validate22)), data.payload !== void 0 && !validate4658(data.payload, at(instancePath, "/payload")) && (vErrors = more(vErrors, validate4658)), data.payload_vm !== void 0 && !validate22(data.payload_vm, at(instancePath, "/payload_vm")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4640.errors = vErrors, vErrors === null;
}
function validate4632(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate4633(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate4633)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4640(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4640));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4632.errors = vErrors, vErrors === null;
}
var check_Discovery = outermost(validate4662);
function validate4662(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.state !== void 0 && !validate22(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4662.errors = vErrors, vErrors === null;
}
var check_shared549 = outermost(validate4664);
function validate4672(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.cspm_key_id === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "cspm_key_id")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.cspm_key_id !== void 0 && !validate22(data.cspm_key_id, at(instancePath, "/cspm_key_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4672.errors = vErrors, vErrors === null;
}
function validate4671(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4672(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4672));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4671.errors = vErrors, vErrors === null;
}
function validate4670(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_accounts === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_accounts")), data.cloud_accounts !== void 0 && !validate4671(data.cloud_accounts, at(instancePath, "/cloud_accounts")) && (vErrors = more(vErrors, validate4671))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4670.errors = vErrors, vErrors === null;
}
function validate4664(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4670(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4670));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4664.errors = vErrors, vErrors === null;
}
var check_shared550 = outermost(validate4678);
function validate4686(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cspm_role_arn !== void 0 && !validate22(data.cspm_role_arn, at(instancePath, "/cspm_role_arn")) && (vErrors = more(vErrors, validate22)), data.cspm_external_id !== void 0 && !validate22(data.cspm_external_id, at(instancePath, "/cspm_external_id")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_role_arn !== void 0 && !validate22(data.volume_scanning_role_arn, at(instancePath, "/volume_scanning_role_arn")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_external_id !== void 0 && !validate22(data.volume_scanning_external_id, at(instancePath, "/volume_scanning_external_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4686.errors = vErrors, vErrors === null;
}
function validate4684(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.credentials === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "credentials")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate4686(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate4686))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4684.errors = vErrors, vErrors === null;
}
function validate4678(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4684(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4684));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4678.errors = vErrors, vErrors === null;
}
var check_shared551 = outermost(validate4693);
function validate4693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" }));
    for (let key0 in data)
      key0 === "cloud_provider" || key0 === "integration_type" || key0 === "organization_id" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.integration_type !== void 0 && !validate22(data.integration_type, at(instancePath, "/integration_type")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22)));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4693.errors = vErrors, vErrors === null;
}
var check_shared553 = outermost(validate4702);
function validate4705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4705.errors = vErrors, vErrors === null;
}
function validate4704(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.CSPMData !== void 0 && !validate4705(data.CSPMData, at(instancePath, "/CSPMData")) && (vErrors = more(vErrors, validate4705)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4704.errors = vErrors, vErrors === null;
}
function validate4703(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4704(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4704));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4703.errors = vErrors, vErrors === null;
}
function validate4702(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.cloud_accounts_data !== void 0 && !validate4703(data.cloud_accounts_data, at(instancePath, "/cloud_accounts_data")) && (vErrors = more(vErrors, validate4703)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4702.errors = vErrors, vErrors === null;
}
var checks = {
  signIn: { input: check_shared177, output: check_shared178 },
  createToken: { input: check_shared180, output: check_shared181 },
  getEnvironment: { input: check_shared182, output: check_shared183 },
  login: { input: check_shared184, output: check_ConsoleLogin },
  getApiInfo: { input: check_shared182, output: check_ApiInfo },
  listRegistries: { input: check_shared182, output: check_shared185 },
  createRegistry: { input: check_shared186 },
  listRegistriesPaged: { input: check_shared188, output: check_RegistryPage },
  getRegistry: { input: check_shared189, output: check_Registry },
  updateRegistry: { input: check_shared186 },
  deleteRegistry: { input: check_shared189 },
  startImageScan: { input: check_shared190, output: check_ImageScanStart },
  getImageScanStatus: { input: check_shared191, output: check_ImageScanStatus },
  getImageScanResult: { input: check_shared191, output: check_ScanResult },
  downloadCveReportCsv: { input: check_shared182 },
  listScanJobs: { input: check_shared193, output: check_ScanJobPage },
  listScanners: { input: check_shared194, output: check_QueueScannerPage },
  getScanQueueSummary: { input: check_shared182, output: check_ScanQueueSummary },
  cancelScanJobs: { input: check_shared196 },
  requeueScanJobs: { input: check_shared196 },
  clearScanQueue: { input: check_shared182 },
  listImages: { input: check_shared197, output: check_ImagePage },
  registerImage: { input: check_shared198 },
  getImage: { input: check_shared200, output: check_Image },
  deleteImage: { input: check_shared200 },
  listImageVulnerabilities: { input: check_shared202, output: check_VulnerabilityPage },
  listImageScanHistory: { input: check_shared203, output: check_ImageScanHistoryPage },
  listImageSensitiveData: { input: check_shared204, output: check_ImageSensitiveDataPage },
  listImageResources: { input: check_shared205, output: check_shared6 },
  exportImages: { input: check_shared206, output: check_shared6 },
  listImageMalware: { input: check_shared204, output: check_ImageMalwarePage },
  listImageLayers: { input: check_shared204, output: check_ImageLayerPage },
  deleteImagesByUid: { input: check_shared207 },
  registerImages: { input: check_shared209 },
  rescanImages: { input: check_shared211 },
  allowImages: { input: check_shared213 },
  blockImages: { input: check_shared213 },
  listRepositories: { input: check_shared214, output: check_RepositoryPage },
  deleteRepository: { input: check_shared215 },
  getRiskCounts: { input: check_shared182, output: check_RiskCounts },
  listVulnerabilities: { input: check_shared216, output: check_VulnerabilityPage },
  listAcknowledgements: { input: check_shared217, output: check_AcknowledgementPage },
  createAcknowledgements: { input: check_shared219 },
  deleteAcknowledgements: { input: check_shared220 },
  listExportColumns: { input: check_shared222, output: check_shared223 },
  listExporters: { input: check_shared222, output: check_shared225 },
  startVulnerabilityExport: { input: check_shared226, output: check_VulnerabilityExportToken },
  getVulnerabilityExportJob: { input: check_shared227, output: check_shared6 },
  streamVulnerabilityExport: { input: check_shared227 },
  listInventoryImages: { input: check_shared228, output: check_shared230 },
  countInventoryImages: { input: check_shared231, output: check_InventoryCount },
  listInventoryVms: { input: check_shared232, output: check_shared234 },
  countInventoryVms: { input: check_shared235, output: check_InventoryCount },
  listInventoryCodeRepositories: { input: check_shared232, output: check_shared237 },
  listKubernetesResources: { input: check_shared188, output: check_shared238 },
  getResourceHierarchy: { input: check_shared182, output: check_shared6 },
  listNamespaces: { input: check_shared239, output: check_shared241 },
  listContainers: { input: check_shared242, output: check_shared244 },
  listContainersV1: { input: check_shared245, output: check_shared247 },
  inspectContainer: { input: check_shared248, output: check_ContainerDetail },
  listHosts: { input: check_shared249, output: check_shared251 },
  getHost: { input: check_shared252, output: check_HostDetail },
  listHostVulnerabilities: { input: check_shared253, output: check_shared255 },
  listHostMalware: { input: check_shared256, output: check_shared258 },
  listHostImages: { input: check_shared259, output: check_shared261 },
  getBenchResults: { input: check_shared262, output: check_BenchResults },
  getHostStatus: { input: check_shared252, output: check_HostStatus },
  listInfrastructure: { input: check_shared263, output: check_shared265 },
  getInfrastructure: { input: check_shared252, output: check_Infrastructure },
  getInfrastructureByName: { input: check_shared266, output: check_Infrastructure },
  listFunctions: { input: check_shared267, output: check_shared269 },
  listServerlessApplications: { input: check_shared182, output: check_shared271 },
  createServerlessApplication: { input: check_shared273, output: check_shared6 },
  getServerlessApplication: { input: check_shared189, output: check_ServerlessApplication },
  updateServerlessApplication: { input: check_shared273, output: check_shared6 },
  deleteServerlessApplication: { input: check_shared189, output: check_shared6 },
  listEnforcerGroups: { input: check_shared259, output: check_EnforcerGroupList },
  updateEnforcerGroup: { input: check_shared274 },
  createEnforcerGroup: { input: check_shared275, output: check_EnforcerGroup },
  getEnforcerGroup: { input: check_shared252, output: check_EnforcerGroup },
  deleteEnforcerGroup: { input: check_shared276 },
  listGateways: { input: check_shared182, output: check_shared277 },
  getGateway: { input: check_shared252, output: check_Gateway },
  listScannerGroups: { input: check_shared188, output: check_ScannerGroupPage },
  createScannerGroup: { input: check_shared278 },
  deleteScannerGroups: { input: check_shared279 },
  getScannerGroup: { input: check_shared189, output: check_ScannerGroup },
  updateScannerGroup: { input: check_shared278 },
  migrateScannerGroup: { input: check_shared280 },
  listAssurancePolicies: { input: check_shared281, output: check_AssurancePolicyPage },
  listAssurancePoliciesOfKind: { input: check_shared283, output: check_AssurancePolicyPage },
  createAssurancePolicy: { input: check_shared284 },
  getAssurancePolicy: { input: check_shared285, output: check_AssurancePolicy },
  updateAssurancePolicy: { input: check_shared286 },
  deleteAssurancePolicy: { input: check_shared285 },
  listImageAssurancePolicies: { input: check_shared188, output: check_ImageAssurancePolicyPage },
  createImageAssurancePolicy: { input: check_shared287 },
  getImageAssurancePolicy: { input: check_shared189, output: check_ImageAssurancePolicy },
  listImagePermissions: { input: check_shared182, output: check_ImagePermissions },
  listAssuranceScripts: { input: check_shared182, output: check_shared288 },
  createAssuranceScript: { input: check_shared290, output: check_shared288 },
  getAssuranceScript: { input: check_shared252, output: check_AssuranceScript },
  updateAssuranceScript: { input: check_shared291 },
  deleteAssuranceScript: { input: check_shared252 },
  listRuntimePolicies: { input: check_shared188, output: check_RuntimePolicyPage },
  createRuntimePolicy: { input: check_shared292, output: check_RuntimePolicy },
  getRuntimePolicy: { input: check_shared189, output: check_RuntimePolicy },
  updateRuntimePolicy: { input: check_shared293 },
  deleteRuntimePolicy: { input: check_shared189 },
  listFirewallPolicies: { input: check_shared188, output: check_FirewallPolicyPage },
  createFirewallPolicy: { input: check_shared294 },
  getFirewallPolicy: { input: check_shared189, output: check_FirewallPolicy },
  updateFirewallPolicy: { input: check_shared295 },
  deleteFirewallPolicy: { input: check_shared189 },
  listServices: { input: check_shared267, output: check_ServicePage },
  createService: { input: check_shared296 },
  getService: { input: check_shared189, output: check_Service },
  updateService: { input: check_shared296 },
  deleteService: { input: check_shared189 },
  listResponsePolicies: { input: check_shared297, output: check_ResponsePolicyList },
  createResponsePolicy: { input: check_shared298, output: check_ResponsePolicy },
  deleteResponsePolicies: { input: check_shared182, output: check_shared6 },
  getResponsePolicyConfig: { input: check_shared182, output: check_ResponsePolicyConfig },
  getResponsePolicy: { input: check_shared299, output: check_ResponsePolicy },
  updateResponsePolicy: { input: check_shared300, output: check_ResponsePolicy },
  deleteResponsePolicy: { input: check_shared299 },
  setResponsePolicyStatus: { input: check_shared301, output: check_ResponsePolicy },
  listUsers: { input: check_shared182, output: check_shared302 },
  createUser: { input: check_shared303 },
  getUser: { input: check_shared252, output: check_User },
  updateUser: { input: check_shared304 },
  deleteUser: { input: check_shared252 },
  changeUserPassword: { input: check_shared305 },
  listRoles: { input: check_shared188, output: check_RolePage },
  createRole: { input: check_shared306 },
  getRole: { input: check_shared189, output: check_Role },
  updateRole: { input: check_shared306 },
  deleteRole: { input: check_shared189 },
  listPermissionSets: { input: check_shared188, output: check_PermissionSetPage },
  createPermissionSet: { input: check_shared307 },
  listPermissionActions: { input: check_shared182, output: check_PermissionActionCatalogue },
  getPermissionSet: { input: check_shared189, output: check_PermissionSet },
  updatePermissionSet: { input: check_shared307 },
  deletePermissionSet: { input: check_shared189 },
  listApplicationScopes: { input: check_shared267, output: check_ApplicationScopePage },
  createApplicationScope: { input: check_shared308 },
  deleteApplicationScopes: { input: check_shared279 },
  getApplicationScope: { input: check_shared189, output: check_ApplicationScope },
  updateApplicationScope: { input: check_shared308 },
  deleteApplicationScope: { input: check_shared189 },
  createConsoleApiKey: { input: check_shared309, output: check_shared6 },
  updateConsoleApiKey: { input: check_shared310, output: check_shared6 },
  deleteConsoleApiKey: { input: check_shared299, output: check_shared6 },
  listLabels: { input: check_shared182, output: check_LabelList },
  createLabel: { input: check_shared311 },
  getLabel: { input: check_shared189, output: check_Label },
  updateLabel: { input: check_shared311 },
  deleteLabel: { input: check_shared189 },
  listNotificationOutputs: { input: check_shared313, output: check_NotificationOutputs },
  createNotificationOutput: { input: check_shared316, output: check_NotificationOutput },
  getNotificationOutput: { input: check_shared299, output: check_NotificationOutput },
  updateNotificationOutput: { input: check_shared317, output: check_NotificationOutput },
  deleteNotificationOutput: { input: check_shared299 },
  getSlackNotifier: { input: check_shared182, output: check_SlackNotifier },
  putSlackNotifier: { input: check_shared318 },
  listLogServices: { input: check_shared182, output: check_shared319 },
  getLogService: { input: check_shared189, output: check_LogService },
  updateLogService: { input: check_shared320, output: check_shared6 },
  listMonitoringSystems: { input: check_shared182, output: check_shared321 },
  getMonitoringSystem: { input: check_shared189, output: check_MonitoringSystem },
  updateMonitoringSystem: { input: check_shared322, output: check_shared6 },
  getLdapSettings: { input: check_shared182, output: check_LdapSettings },
  setLdapSettings: { input: check_shared323, output: check_shared6 },
  getSamlSettings: { input: check_shared182, output: check_SamlSettings },
  setSamlSettings: { input: check_shared324, output: check_shared6 },
  getOauth2Settings: { input: check_shared182, output: check_Oauth2Settings },
  setOauth2Settings: { input: check_shared325, output: check_shared6 },
  getOpenIdSettings: { input: check_shared182, output: check_OpenIdSettings },
  setOpenIdSettings: { input: check_shared326, output: check_shared6 },
  getIntegrationsState: { input: check_shared182, output: check_IntegrationsState },
  getSystemSettings: { input: check_shared182, output: check_SystemSettings },
  listSecretKeyStores: { input: check_shared182, output: check_shared327 },
  createSecretKeyStore: { input: check_shared328, output: check_shared6 },
  deleteSecretKeyStore: { input: check_shared189, output: check_shared6 },
  listSecrets: { input: check_shared182, output: check_shared329 },
  getSecret: { input: check_shared189, output: check_shared6 },
  exportSettings: { input: check_shared331, output: check_shared6 },
  importSettings: { input: check_shared332, output: check_shared6 },
  getDtaLicenseStatus: { input: check_shared333, output: check_shared6 },
  listLicenses: { input: check_shared267, output: check_Licenses },
  getLicense: { input: check_shared182, output: check_shared6 },
  getDashboard: { input: check_shared334, output: check_Dashboard },
  getDashboardTrend: { input: check_shared335, output: check_shared336 },
  getAuditTotals: { input: check_shared337, output: check_AuditTotals },
  getAccount: { input: check_shared340, output: check_shared341 },
  getUsage: { input: check_shared344, output: check_shared345 },
  uploadLogo: { input: check_shared347, output: check_shared348 },
  listAlerts: { input: check_shared352, output: check_shared354 },
  createAlert: { input: check_shared356, output: check_shared357 },
  getAlert: { input: check_shared358, output: check_shared357 },
  updateAlert: { input: check_shared359, output: check_CspmEmptyAnswer },
  deleteAlert: { input: check_shared360, output: check_CspmEmptyAnswer },
  listApiKeys: { input: check_shared361, output: check_shared363 },
  createApiKey: { input: check_shared364, output: check_shared365 },
  getApiKey: { input: check_shared360, output: check_shared365 },
  updateApiKey: { input: check_shared366, output: check_shared348 },
  deleteApiKey: { input: check_shared360, output: check_CspmEmptyAnswer },
  listAuditLogs: { input: check_shared368, output: check_shared370 },
  listEvents: { input: check_shared374, output: check_shared375 },
  getEvent: { input: check_shared360, output: check_shared376 },
  listAudits: { input: check_shared377, output: check_shared379 },
  listCategories: { input: check_shared380, output: check_shared382 },
  getCategory: { input: check_shared360, output: check_shared383 },
  listCompliances: { input: check_shared384, output: check_shared386 },
  listPrograms: { input: check_shared387, output: check_shared389 },
  createProgram: { input: check_shared390, output: check_shared391 },
  createPdfReport: { input: check_shared393, output: check_shared394 },
  listControls: { input: check_shared380, output: check_shared396 },
  createControl: { input: check_shared390, output: check_shared397 },
  getControl: { input: check_shared400, output: check_shared397 },
  updateControl: { input: check_shared402, output: check_CspmEmptyAnswer },
  deleteControl: { input: check_shared360, output: check_CspmEmptyAnswer },
  listDeliveries: { input: check_shared405, output: check_shared407 },
  createDelivery: { input: check_shared408, output: check_shared409 },
  getDelivery: { input: check_shared410, output: check_shared409 },
  updateDelivery: { input: check_shared411, output: check_CspmEmptyAnswer },
  deleteDelivery: { input: check_shared360, output: check_CspmEmptyAnswer },
  listGroups: { input: check_shared380, output: check_shared413 },
  createGroup: { input: check_shared414, output: check_shared415 },
  getGroup: { input: check_shared360, output: check_shared415 },
  updateGroup: { input: check_shared417, output: check_CspmEmptyAnswer },
  deleteGroup: { input: check_shared360, output: check_CspmEmptyAnswer },
  listIntegrations: { input: check_shared380, output: check_shared419 },
  createIntegration: { input: check_shared420, output: check_shared421 },
  getIntegration: { input: check_shared360, output: check_shared421 },
  updateIntegration: { input: check_shared422, output: check_CspmEmptyAnswer },
  deleteIntegration: { input: check_shared360, output: check_CspmEmptyAnswer },
  listKeys: { input: check_shared423, output: check_shared424 },
  createKey: { input: check_shared425, output: check_shared426 },
  getKey: { input: check_shared360, output: check_shared426 },
  updateKey: { input: check_shared430, output: check_CspmEmptyAnswer },
  deleteKey: { input: check_shared360, output: check_CspmEmptyAnswer },
  createGeneratedIds: { input: check_shared432, output: check_shared434 },
  createOtpSecrets: { input: check_shared435, output: check_shared437 },
  listRemediationPolicies: { input: check_shared380, output: check_shared439 },
  createRemediationPolicy: { input: check_shared441, output: check_shared442 },
  getRemediationPolicy: { input: check_shared360, output: check_shared442 },
  updateRemediationPolicy: { input: check_shared443, output: check_CspmEmptyAnswer },
  deleteRemediationPolicy: { input: check_shared360, output: check_CspmEmptyAnswer },
  listRemediations: { input: check_shared380, output: check_shared445 },
  createRemediation: { input: check_shared448, output: check_shared449 },
  getRemediation: { input: check_shared360, output: check_shared450 },
  listRoutings: { input: check_shared453, output: check_shared455 },
  createRouting: { input: check_shared456, output: check_shared457 },
  getRouting: { input: check_shared360, output: check_shared457 },
  updateRouting: { input: check_shared458, output: check_CspmEmptyAnswer },
  deleteRouting: { input: check_shared360, output: check_CspmEmptyAnswer },
  listScans: { input: check_shared459, output: check_shared461 },
  getScan: { input: check_shared360, output: check_shared462 },
  deleteScan: { input: check_shared360, output: check_CspmEmptyAnswer },
  getScanV2: { input: check_shared464, output: check_shared465 },
  startRealtimeScan: { input: check_shared466, output: check_shared467 },
  getRealtimeScan: { input: check_shared360, output: check_shared468 },
  scanCloudFormation: { input: check_shared469, output: check_shared471 },
  scanTerraform: { input: check_shared472, output: check_shared474 },
  listSuppressions: { input: check_shared477, output: check_shared478 },
  createSuppression: { input: check_shared480, output: check_shared481 },
  getSuppression: { input: check_shared360, output: check_shared481 },
  deleteSuppression: { input: check_shared360, output: check_CspmEmptyAnswer },
  listTests: { input: check_shared484, output: check_shared486 },
  getTest: { input: check_shared487, output: check_shared488 },
  updateTestSeverity: { input: check_shared489, output: check_CspmEmptyAnswer },
  listCspmUsers: { input: check_shared492, output: check_shared494 },
  createCspmUser: { input: check_shared495, output: check_shared496 },
  getCspmUser: { input: check_shared497, output: check_shared496 },
  updateCspmUser: { input: check_shared498, output: check_CspmEmptyAnswer },
  deleteCspmUser: { input: check_shared360, output: check_CspmEmptyAnswer },
  listSamlMappings: { input: check_shared182, output: check_shared500 },
  createSamlMapping: { input: check_shared501, output: check_shared502 },
  getSamlMapping: { input: check_shared299, output: check_shared502 },
  updateSamlMapping: { input: check_shared503 },
  deleteSamlMapping: { input: check_shared299 },
  listPlatformPermissionSets: { input: check_shared504, output: check_PlatformPermissionSetPage },
  createPlatformPermissionSet: { input: check_shared505 },
  listPlatformPermissionActions: { input: check_shared182, output: check_PlatformPermissionModules },
  getPlatformPermissionSet: { input: check_shared189, output: check_PlatformPermissionSet },
  updatePlatformPermissionSet: { input: check_shared505 },
  deletePlatformPermissionSet: { input: check_shared189 },
  listCodeRepositories: { input: check_shared506, output: check_shared508 },
  listDetections: { input: check_shared194, output: check_shared510 },
  listDetectionInstances: { input: check_shared511, output: check_shared513 },
  listSuppressionRules: { input: check_shared514, output: check_shared516 },
  createSuppressionRule: { input: check_shared517, output: check_SuppressionRule },
  getSuppressionRule: { input: check_shared252, output: check_SuppressionRule },
  updateSuppressionRule: { input: check_shared518, output: check_shared6 },
  deleteSuppressionRule: { input: check_shared252, output: check_shared6 },
  listBuildSuppressions: { input: check_shared519, output: check_shared521 },
  createBuildSuppression: { input: check_shared522, output: check_BuildSuppression },
  getBuildSuppression: { input: check_shared252, output: check_BuildSuppression },
  updateBuildSuppression: { input: check_shared523, output: check_shared6 },
  deleteBuildSuppression: { input: check_shared252 },
  listBuildChecks: { input: check_shared524, output: check_shared6 },
  listCodeScanResults: { input: check_shared525, output: check_shared527 },
  listCodesecRepositories: { input: check_shared528, output: check_shared530 },
  addRepositoryLabels: { input: check_shared531 },
  removeRepositoryLabels: { input: check_shared533 },
  selectCodeRepositories: { input: check_shared534, output: check_shared536 },
  listExports: { input: check_shared182, output: check_shared538 },
  createExport: { input: check_shared539, output: check_shared540 },
  getExport: { input: check_shared252, output: check_shared6 },
  deleteExports: { input: check_shared541, output: check_shared6 },
  setExportActivityStatus: { input: check_shared542, output: check_shared6 },
  getExportMetadata: { input: check_shared182, output: check_shared543 },
  getExportEntitiesData: { input: check_shared182, output: check_shared544 },
  listExportIntegrations: { input: check_shared182, output: check_shared546 },
  startDiscovery: { input: check_shared548, output: check_Discovery },
  deleteDiscovery: { input: check_shared549, output: check_shared6 },
  updateDiscoveryCredentials: { input: check_shared550, output: check_shared6 },
  listConnectedAccounts: { input: check_shared551, output: check_shared553 }
};
export {
  checks
};
