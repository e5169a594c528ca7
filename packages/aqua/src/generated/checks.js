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
var check_shared171 = outermost(validate21);
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
var check_shared172 = outermost(validate25);
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
var schema13 = { type: ["string", "null"], $id: "shared29" };
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
var check_shared174 = outermost(validate40);
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
var check_shared175 = outermost(validate48);
function validate48(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate48.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate52);
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate52.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate53);
function validate54(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ese_url === void 0 && (vErrors = need(vErrors, data, instancePath, "ese_url")), data.ese_url !== void 0 && !validate22(data.ese_url, at(instancePath, "/ese_url")) && (vErrors = more(vErrors, validate22)), data.env_id !== void 0 && !validate22(data.env_id, at(instancePath, "/env_id")) && (vErrors = more(vErrors, validate22)), data.env_type !== void 0 && !validate22(data.env_type, at(instancePath, "/env_type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate22(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate22)), data.aqua_csp_version !== void 0 && !validate22(data.aqua_csp_version, at(instancePath, "/aqua_csp_version")) && (vErrors = more(vErrors, validate22)), data.creation_date !== void 0 && !validate22(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate22)), data.end_date !== void 0 && !validate22(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate54.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate54(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate54))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate53.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate66);
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
var check_shared179 = outermost(validate75);
var schema26 = { type: "string", "x-known": ["HUB", "V1", "V2", "V1/V2", "ACR", "GAR", "AWS", "GCR", "ENGINE", "CTRDENGINE", "ART", "NEXUS", "QUAY", "DTR", "ATOMIC", "OPENSHIFT", "CF", "HARBOR", "ICR", "PODMAN", "API"], $id: "shared108" };
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
var schema30 = { type: "string", "x-known": ["day", "week", "month", "year"], $id: "shared112" };
function validate107(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "day" && data !== "week" && data !== "month" && data !== "year" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema30["x-known"] })), validate107.errors = vErrors, vErrors === null;
}
function validate104(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.auto_pull_day !== void 0 && !validate26(data.auto_pull_day, at(instancePath, "/auto_pull_day")) && (vErrors = more(vErrors, validate26)), data.iteration !== void 0 && !validate26(data.iteration, at(instancePath, "/iteration")) && (vErrors = more(vErrors, validate26)), data.iteration_type !== void 0 && !validate107(data.iteration_type, at(instancePath, "/iteration_type")) && (vErrors = more(vErrors, validate107)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.week_days !== void 0 && !validate91(data.week_days, at(instancePath, "/week_days")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate104.errors = vErrors, vErrors === null;
}
var schema31 = { type: "string", "x-known": ["none", "image_age", "image_count"], $id: "shared109" };
function validate121(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "none" && data !== "image_age" && data !== "image_count" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema31["x-known"] })), validate121.errors = vErrors, vErrors === null;
}
var schema32 = { type: "string", "x-known": ["any", "specific"], $id: "shared110" };
function validate126(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "any" && data !== "specific" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema32["x-known"] })), validate126.errors = vErrors, vErrors === null;
}
function validate133(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.auth_token !== void 0 && !validate22(data.auth_token, at(instancePath, "/auth_token")) && (vErrors = more(vErrors, validate22)), data.un_quarantine !== void 0 && !validate34(data.un_quarantine, at(instancePath, "/un_quarantine")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate133.errors = vErrors, vErrors === null;
}
var schema34 = { type: ["array", "null"], items: { $ref: "RegistryOption" }, $id: "shared111" };
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
var check_shared180 = outermost(validate156), schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, url: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, client_cert: { $ref: "shared0" }, client_key: { $ref: "shared0" }, prefixes: { $ref: "shared24" }, default_prefix: { $ref: "shared0" }, image_s3_prefixes: { $ref: "shared24" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_interval: { $ref: "shared1" }, auto_pull_max: { $ref: "shared1" }, auto_pull_rescan: { $ref: "shared3" }, auto_pull_latest_xff_enabled: { $ref: "shared3" }, auto_scan_time: { $ref: "RegistryAutoScanTimeForSave" }, auto_cleanup: { $ref: "shared3" }, advanced_settings_cleanup: { $ref: "shared3" }, always_pull_patterns: { $ref: "shared24" }, pull_repo_patterns: { $ref: "shared24" }, pull_repo_patterns_excluded: { $ref: "shared24" }, pull_tags_pattern: { $ref: "shared24" }, pull_image_tag_pattern: { $ref: "shared24" }, pull_max_tags: { $ref: "shared1" }, image_creation_date_condition: { $ref: "shared114" }, pull_image_age: { $ref: "shared0" }, pull_image_count: { $ref: "shared1" }, registry_scan_timeout: { $ref: "shared1" }, scanner_type: { $ref: "shared115" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" }, webhook: { $ref: "RegistryWebhookForSave" }, options: { $ref: "shared116" }, cloud_resources: { $ref: "shared24" }, architecture: { $ref: "shared0" }, is_architecture_system_default: { $ref: "shared3" }, force_save: { $ref: "shared3" }, force_ootb: { $ref: "shared3" }, nexus_mtts_ff_enabled: { $ref: "shared3" } }, required: ["name", "type"], $id: "shared180" }, func2 = Object.prototype.hasOwnProperty;
var schema38 = { type: "string", enum: ["day", "week", "month", "year"], $id: "shared113" };
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
var schema39 = { type: "string", enum: ["none", "image_age", "image_count"], $id: "shared114" };
function validate191(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "none" || data === "image_age" || data === "image_count" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema39.enum })), validate191.errors = vErrors, vErrors === null;
}
var schema40 = { type: "string", enum: ["any", "specific"], $id: "shared115" };
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
var check_shared182 = outermost(validate221);
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
var schema47 = { type: ["array", "null"], items: { $ref: "Registry" }, $id: "shared117" };
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
var check_shared183 = outermost(validate239);
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
var check_Registry = outermost(validate76), check_shared184 = outermost(validate241), schema50 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, url: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, client_cert: { $ref: "shared0" }, client_key: { $ref: "shared0" }, prefixes: { $ref: "shared24" }, default_prefix: { $ref: "shared0" }, image_s3_prefixes: { $ref: "shared24" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_interval: { $ref: "shared1" }, auto_pull_max: { $ref: "shared1" }, auto_pull_rescan: { $ref: "shared3" }, auto_pull_latest_xff_enabled: { $ref: "shared3" }, auto_scan_time: { $ref: "RegistryAutoScanTimeForSave" }, auto_cleanup: { $ref: "shared3" }, advanced_settings_cleanup: { $ref: "shared3" }, always_pull_patterns: { $ref: "shared24" }, pull_repo_patterns: { $ref: "shared24" }, pull_repo_patterns_excluded: { $ref: "shared24" }, pull_tags_pattern: { $ref: "shared24" }, pull_image_tag_pattern: { $ref: "shared24" }, pull_max_tags: { $ref: "shared1" }, image_creation_date_condition: { $ref: "shared114" }, pull_image_age: { $ref: "shared0" }, pull_image_count: { $ref: "shared1" }, registry_scan_timeout: { $ref: "shared1" }, scanner_type: { $ref: "shared115" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" }, webhook: { $ref: "RegistryWebhookForSave" }, options: { $ref: "shared116" }, cloud_resources: { $ref: "shared24" }, architecture: { $ref: "shared0" }, is_architecture_system_default: { $ref: "shared3" }, force_save: { $ref: "shared3" }, force_ootb: { $ref: "shared3" }, nexus_mtts_ff_enabled: { $ref: "shared3" }, unknownMembers: { $ref: "shared6" } }, required: ["name", "type"], $id: "shared184" };
function validate241(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      func2.call(schema50.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.client_cert !== void 0 && !validate22(data.client_cert, at(instancePath, "/client_cert")) && (vErrors = more(vErrors, validate22)), data.client_key !== void 0 && !validate22(data.client_key, at(instancePath, "/client_key")) && (vErrors = more(vErrors, validate22)), data.prefixes !== void 0 && !validate43(data.prefixes, at(instancePath, "/prefixes")) && (vErrors = more(vErrors, validate43)), data.default_prefix !== void 0 && !validate22(data.default_prefix, at(instancePath, "/default_prefix")) && (vErrors = more(vErrors, validate22)), data.image_s3_prefixes !== void 0 && !validate43(data.image_s3_prefixes, at(instancePath, "/image_s3_prefixes")) && (vErrors = more(vErrors, validate43)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_interval !== void 0 && !validate26(data.auto_pull_interval, at(instancePath, "/auto_pull_interval")) && (vErrors = more(vErrors, validate26)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_rescan !== void 0 && !validate34(data.auto_pull_rescan, at(instancePath, "/auto_pull_rescan")) && (vErrors = more(vErrors, validate34)), data.auto_pull_latest_xff_enabled !== void 0 && !validate34(data.auto_pull_latest_xff_enabled, at(instancePath, "/auto_pull_latest_xff_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0 && !validate175(data.auto_scan_time, at(instancePath, "/auto_scan_time")) && (vErrors = more(vErrors, validate175)), data.auto_cleanup !== void 0 && !validate34(data.auto_cleanup, at(instancePath, "/auto_cleanup")) && (vErrors = more(vErrors, validate34)), data.advanced_settings_cleanup !== void 0 && !validate34(data.advanced_settings_cleanup, at(instancePath, "/advanced_settings_cleanup")) && (vErrors = more(vErrors, validate34)), data.always_pull_patterns !== void 0 && !validate43(data.always_pull_patterns, at(instancePath, "/always_pull_patterns")) && (vErrors = more(vErrors, validate43)), data.pull_repo_patterns !== void 0 && !validate43(data.pull_repo_patterns, at(instancePath, "/pull_repo_patterns")) && (vErrors = more(vErrors, validate43)), data.pull_repo_patterns_excluded !== void 0 && !validate43(data.pull_repo_patterns_excluded, at(instancePath, "/pull_repo_patterns_excluded")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_image_tag_pattern !== void 0 && !validate43(data.pull_image_tag_pattern, at(instancePath, "/pull_image_tag_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_max_tags !== void 0 && !validate26(data.pull_max_tags, at(instancePath, "/pull_max_tags")) && (vErrors = more(vErrors, validate26)), data.image_creation_date_condition !== void 0 && !validate191(data.image_creation_date_condition, at(instancePath, "/image_creation_date_condition")) && (vErrors = more(vErrors, validate191)), data.pull_image_age !== void 0 && !validate22(data.pull_image_age, at(instancePath, "/pull_image_age")) && (vErrors = more(vErrors, validate22)), data.pull_image_count !== void 0 && !validate26(data.pull_image_count, at(instancePath, "/pull_image_count")) && (vErrors = more(vErrors, validate26)), data.registry_scan_timeout !== void 0 && !validate26(data.registry_scan_timeout, at(instancePath, "/registry_scan_timeout")) && (vErrors = more(vErrors, validate26)), data.scanner_type !== void 0 && !validate196(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate196)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43)), data.webhook !== void 0 && !validate203(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate203)), data.options !== void 0 && !validate209(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate209)), data.cloud_resources !== void 0 && !validate43(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate43)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.is_architecture_system_default !== void 0 && !validate34(data.is_architecture_system_default, at(instancePath, "/is_architecture_system_default")) && (vErrors = more(vErrors, validate34)), data.force_save !== void 0 && !validate34(data.force_save, at(instancePath, "/force_save")) && (vErrors = more(vErrors, validate34)), data.force_ootb !== void 0 && !validate34(data.force_ootb, at(instancePath, "/force_ootb")) && (vErrors = more(vErrors, validate34)), data.nexus_mtts_ff_enabled !== void 0 && !validate34(data.nexus_mtts_ff_enabled, at(instancePath, "/nexus_mtts_ff_enabled")) && (vErrors = more(vErrors, validate34)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate241.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate288);
function validate288(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || key0 === "webhook_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate288.errors = vErrors, vErrors === null;
}
var check_ImageScanStart = outermost(validate292);
function validate292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate292.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate294);
function validate294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate294.errors = vErrors, vErrors === null;
}
var check_ImageScanStatus = outermost(validate297);
var schema55 = { type: "string", "x-known": ["Pending", "In Progress", "Scanned", "Fail"], $id: "shared87" };
function validate298(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Pending" && data !== "In Progress" && data !== "Scanned" && data !== "Fail" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema55["x-known"] })), validate298.errors = vErrors, vErrors === null;
}
function validate297(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate298(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate298))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate297.errors = vErrors, vErrors === null;
}
var check_ScanResult = outermost(validate300);
function validate315(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate315.errors = vErrors, vErrors === null;
}
function validate309(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.score_average !== void 0 && !validate315(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate315))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate309.errors = vErrors, vErrors === null;
}
var schema59 = { type: ["array", "null"], items: { $ref: "ScanResultCve" }, $id: "shared133" };
function validate319(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.file !== void 0 && !validate22(data.file, at(instancePath, "/file")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.score !== void 0 && !validate315(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate315)), data.score_version !== void 0 && !validate22(data.score_version, at(instancePath, "/score_version")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.publishdate !== void 0 && !validate22(data.publishdate, at(instancePath, "/publishdate")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.vendor_name !== void 0 && !validate22(data.vendor_name, at(instancePath, "/vendor_name")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate22(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate319.errors = vErrors, vErrors === null;
}
function validate318(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema59.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate319(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate319));
  }
  return validate318.errors = vErrors, vErrors === null;
}
function validate300(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.disallow_reason !== void 0 && !validate22(data.disallow_reason, at(instancePath, "/disallow_reason")) && (vErrors = more(vErrors, validate22)), data.disallow_description !== void 0 && !validate22(data.disallow_description, at(instancePath, "/disallow_description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.errorMsg !== void 0 && !validate22(data.errorMsg, at(instancePath, "/errorMsg")) && (vErrors = more(vErrors, validate22)), data.cves_counts !== void 0 && !validate309(data.cves_counts, at(instancePath, "/cves_counts")) && (vErrors = more(vErrors, validate309)), data.cves !== void 0 && !validate318(data.cves, at(instancePath, "/cves")) && (vErrors = more(vErrors, validate318))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate300.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate338);
var schema63 = { type: "string", enum: ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatusInput" };
function validate343(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "pending" || data === "in_progress" || data === "finished" || data === "failed" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema63.enum })), validate343.errors = vErrors, vErrors === null;
}
function validate342(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate343(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate343));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate342.errors = vErrors, vErrors === null;
}
function validate338(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "statuses" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.statuses !== void 0 && !validate342(data.statuses, at(instancePath, "/statuses")) && (vErrors = more(vErrors, validate342));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate338.errors = vErrors, vErrors === null;
}
var check_ScanJobPage = outermost(validate346);
var schema65 = { type: ["array", "null"], items: { $ref: "ScanJob" }, $id: "shared132" };
var schema67 = { type: "string", "x-known": ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatus" };
function validate356(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema67["x-known"] })), validate356.errors = vErrors, vErrors === null;
}
function validate351(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.image === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image", "status")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate22(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate356(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate356)), data.assigned_scanner !== void 0 && !validate22(data.assigned_scanner, at(instancePath, "/assigned_scanner")) && (vErrors = more(vErrors, validate22)), data.initiating_user !== void 0 && !validate22(data.initiating_user, at(instancePath, "/initiating_user")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.priority !== void 0 && !validate26(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate26)), data.force_pull !== void 0 && !validate34(data.force_pull, at(instancePath, "/force_pull")) && (vErrors = more(vErrors, validate34)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate26(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate351.errors = vErrors, vErrors === null;
}
function validate350(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema65.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate351(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate351));
  }
  return validate350.errors = vErrors, vErrors === null;
}
function validate346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate350(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate350))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate346.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate370);
function validate370(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate370.errors = vErrors, vErrors === null;
}
var check_QueueScannerPage = outermost(validate373);
var schema70 = { type: ["array", "null"], items: { $ref: "QueueScanner" }, $id: "shared107" };
var schema72 = { type: "string", "x-known": ["working", "waiting"], $id: "shared106" };
function validate381(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "working" && data !== "waiting" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema72["x-known"] })), validate381.errors = vErrors, vErrors === null;
}
function validate378(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate381(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate381)), data.scanning_registry !== void 0 && !validate22(data.scanning_registry, at(instancePath, "/scanning_registry")) && (vErrors = more(vErrors, validate22)), data.scanning_image !== void 0 && !validate22(data.scanning_image, at(instancePath, "/scanning_image")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate378.errors = vErrors, vErrors === null;
}
function validate377(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema70.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate378(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate378));
  }
  return validate377.errors = vErrors, vErrors === null;
}
function validate373(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate377(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate377))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate373.errors = vErrors, vErrors === null;
}
var check_ScanQueueSummary = outermost(validate387);
function validate387(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.total === void 0 || data.pending === void 0 || data.in_progress === void 0 || data.finished === void 0 || data.failed === void 0) && (vErrors = need(vErrors, data, instancePath, "total", "pending", "in_progress", "finished", "failed")), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.pending !== void 0 && !validate26(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate26)), data.in_progress !== void 0 && !validate26(data.in_progress, at(instancePath, "/in_progress")) && (vErrors = more(vErrors, validate26)), data.finished !== void 0 && !validate26(data.finished, at(instancePath, "/finished")) && (vErrors = more(vErrors, validate26)), data.failed !== void 0 && !validate26(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate387.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate393);
function validate395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate395.errors = vErrors, vErrors === null;
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
function validate393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.jobs === void 0 && (vErrors = need(vErrors, data, instancePath, "jobs"));
    for (let key0 in data)
      key0 !== "jobs" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.jobs !== void 0 && !validate394(data.jobs, at(instancePath, "/jobs")) && (vErrors = more(vErrors, validate394));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate393.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate400);
function validate400(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "repository" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate34(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate400.errors = vErrors, vErrors === null;
}
var check_ImagePage = outermost(validate407);
var schema79 = { type: ["array", "null"], items: { $ref: "Image" }, $id: "shared84" };
var schema81 = { type: "string", "x-known": ["not_started", "pending", "in_progress", "finished", "failed"], $id: "shared76" };
function validate425(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "not_started" && data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema81["x-known"] })), validate425.errors = vErrors, vErrors === null;
}
var schema82 = { type: ["array", "null"], items: { $ref: "ImagePolicyFailure" }, $id: "shared77" };
function validate447(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_id !== void 0 && !validate26(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate26)), data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.blocking !== void 0 && !validate34(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate34)), data.controls !== void 0 && !validate91(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate447.errors = vErrors, vErrors === null;
}
function validate446(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema82.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate447(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate447));
  }
  return validate446.errors = vErrors, vErrors === null;
}
var schema85 = { type: ["array", "null"], items: { $ref: "ImageAssuranceCheck" }, $id: "shared81" };
function validate457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.control !== void 0 && !validate22(data.control, at(instancePath, "/control")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate34(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate34)), data.blocking !== void 0 && !validate34(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate34)), data.dta_skipped !== void 0 && !validate34(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate34)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate457.errors = vErrors, vErrors === null;
}
function validate456(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema85.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate457(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate457));
  }
  return validate456.errors = vErrors, vErrors === null;
}
function validate454(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.checks_performed !== void 0 && !validate456(data.checks_performed, at(instancePath, "/checks_performed")) && (vErrors = more(vErrors, validate456))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate454.errors = vErrors, vErrors === null;
}
function validate474(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.parent !== void 0 && !validate22(data.parent, at(instancePath, "/parent")) && (vErrors = more(vErrors, validate22)), data.repo_digests !== void 0 && !validate91(data.repo_digests, at(instancePath, "/repo_digests")) && (vErrors = more(vErrors, validate91)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.virtual_size !== void 0 && !validate26(data.virtual_size, at(instancePath, "/virtual_size")) && (vErrors = more(vErrors, validate26)), data.default_user !== void 0 && !validate22(data.default_user, at(instancePath, "/default_user")) && (vErrors = more(vErrors, validate22)), data.env !== void 0 && !validate91(data.env, at(instancePath, "/env")) && (vErrors = more(vErrors, validate91)), data.docker_labels !== void 0 && !validate91(data.docker_labels, at(instancePath, "/docker_labels")) && (vErrors = more(vErrors, validate91)), data.image_type !== void 0 && !validate22(data.image_type, at(instancePath, "/image_type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate474.errors = vErrors, vErrors === null;
}
var schema88 = { type: ["array", "null"], items: { $ref: "ImageHistoryEntry" }, $id: "shared78" };
function validate493(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate493.errors = vErrors, vErrors === null;
}
function validate492(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema88.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate493(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate493));
  }
  return validate492.errors = vErrors, vErrors === null;
}
function validate412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.repository === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registry_type !== void 0 && !validate22(data.registry_type, at(instancePath, "/registry_type")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.labels !== void 0 && !validate91(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate91)), data.scan_status !== void 0 && !validate425(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate425)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.partial_results !== void 0 && !validate34(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate34)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.pending_disallowed !== void 0 && !validate34(data.pending_disallowed, at(instancePath, "/pending_disallowed")) && (vErrors = more(vErrors, validate34)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.permission_author !== void 0 && !validate22(data.permission_author, at(instancePath, "/permission_author")) && (vErrors = more(vErrors, validate22)), data.permission_comment !== void 0 && !validate22(data.permission_comment, at(instancePath, "/permission_comment")) && (vErrors = more(vErrors, validate22)), data.permission_lastupdate !== void 0 && !validate84(data.permission_lastupdate, at(instancePath, "/permission_lastupdate")) && (vErrors = more(vErrors, validate84)), data.policy_failures !== void 0 && !validate446(data.policy_failures, at(instancePath, "/policy_failures")) && (vErrors = more(vErrors, validate446)), data.assurance_results !== void 0 && !validate454(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate454)), data.newer_image_exists !== void 0 && !validate34(data.newer_image_exists, at(instancePath, "/newer_image_exists")) && (vErrors = more(vErrors, validate34)), data.is_vulns_per_layer_view !== void 0 && !validate34(data.is_vulns_per_layer_view, at(instancePath, "/is_vulns_per_layer_view")) && (vErrors = more(vErrors, validate34)), data.microenforcer_detected !== void 0 && !validate34(data.microenforcer_detected, at(instancePath, "/microenforcer_detected")) && (vErrors = more(vErrors, validate34)), data.dta_severity_score !== void 0 && !validate22(data.dta_severity_score, at(instancePath, "/dta_severity_score")) && (vErrors = more(vErrors, validate22)), data.dta_skipped !== void 0 && !validate34(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate34)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate474(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate474)), data.history !== void 0 && !validate492(data.history, at(instancePath, "/history")) && (vErrors = more(vErrors, validate492))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate412.errors = vErrors, vErrors === null;
}
function validate411(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema79.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate412(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate412));
  }
  return validate411.errors = vErrors, vErrors === null;
}
function validate407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate411(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate411)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate407.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate509);
function validate509(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.registry === void 0 && (vErrors = need(vErrors, data, instancePath, "registry"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate509.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate514);
var func4 = require_ucs2length().default;
function validate515(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func4(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate515.errors = vErrors, vErrors === null;
}
function validate514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate515(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate515)), data.repository !== void 0 && !validate515(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate515)), data.tag !== void 0 && !validate515(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate515));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate514.errors = vErrors, vErrors === null;
}
var check_Image = outermost(validate412), check_shared197 = outermost(validate519), schema93 = { type: "object", additionalProperties: !1, properties: { registry: { $ref: "shared194" }, repository: { $ref: "shared194" }, tag: { $ref: "shared194" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared196" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, required: ["registry", "repository", "tag"], $id: "shared197" }, schema94 = { type: "string", enum: ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverityInput" };
function validate530(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "negligible" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema94.enum })), validate530.errors = vErrors, vErrors === null;
}
function validate532(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate530(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate530));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate532.errors = vErrors, vErrors === null;
}
function validate519(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      func2.call(schema93.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate515(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate515)), data.repository !== void 0 && !validate515(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate515)), data.tag !== void 0 && !validate515(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate515)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.severity !== void 0 && !validate530(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate530)), data.severities !== void 0 && !validate532(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate532)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate34(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate34)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate519.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate540);
var schema97 = { type: ["array", "null"], items: { $ref: "Vulnerability" }, $id: "shared170" };
var schema99 = { type: "string", "x-known": ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverity" };
function validate552(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "negligible" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema99["x-known"] })), validate552.errors = vErrors, vErrors === null;
}
var schema100 = { type: ["array", "null"], items: {}, $id: "shared17" };
function validate583(data, instancePath = "") {
  let vErrors = null;
  return !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema100.type })), validate583.errors = vErrors, vErrors === null;
}
var schema101 = { type: ["array", "null"], items: { $ref: "ReferencedVulnerability" }, $id: "shared168" };
function validate586(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate552(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate552))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate586.errors = vErrors, vErrors === null;
}
function validate585(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema101.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate586(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate586));
  }
  return validate585.errors = vErrors, vErrors === null;
}
function validate618(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.cpe !== void 0 && !validate22(data.cpe, at(instancePath, "/cpe")) && (vErrors = more(vErrors, validate22)), data.licenses !== void 0 && !validate91(data.licenses, at(instancePath, "/licenses")) && (vErrors = more(vErrors, validate91)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate618.errors = vErrors, vErrors === null;
}
function validate545(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.publish_date !== void 0 && !validate22(data.publish_date, at(instancePath, "/publish_date")) && (vErrors = more(vErrors, validate22)), data.modification_date !== void 0 && !validate22(data.modification_date, at(instancePath, "/modification_date")) && (vErrors = more(vErrors, validate22)), data.classification !== void 0 && !validate22(data.classification, at(instancePath, "/classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate315(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate315)), data.aqua_severity !== void 0 && !validate552(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate552)), data.aqua_vectors !== void 0 && !validate22(data.aqua_vectors, at(instancePath, "/aqua_vectors")) && (vErrors = more(vErrors, validate22)), data.aqua_scoring_system !== void 0 && !validate22(data.aqua_scoring_system, at(instancePath, "/aqua_scoring_system")) && (vErrors = more(vErrors, validate22)), data.aqua_severity_classification !== void 0 && !validate22(data.aqua_severity_classification, at(instancePath, "/aqua_severity_classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score_classification !== void 0 && !validate22(data.aqua_score_classification, at(instancePath, "/aqua_score_classification")) && (vErrors = more(vErrors, validate22)), data.severity_classification !== void 0 && !validate22(data.severity_classification, at(instancePath, "/severity_classification")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate552(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate552)), data.vendor_cvss2_score !== void 0 && !validate315(data.vendor_cvss2_score, at(instancePath, "/vendor_cvss2_score")) && (vErrors = more(vErrors, validate315)), data.vendor_cvss2_vectors !== void 0 && !validate22(data.vendor_cvss2_vectors, at(instancePath, "/vendor_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_severity !== void 0 && !validate22(data.vendor_cvss3_severity, at(instancePath, "/vendor_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_score !== void 0 && !validate315(data.vendor_cvss3_score, at(instancePath, "/vendor_cvss3_score")) && (vErrors = more(vErrors, validate315)), data.vendor_cvss3_vectors !== void 0 && !validate22(data.vendor_cvss3_vectors, at(instancePath, "/vendor_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22)), data.vendor_url !== void 0 && !validate22(data.vendor_url, at(instancePath, "/vendor_url")) && (vErrors = more(vErrors, validate22)), data.nvd_severity !== void 0 && !validate22(data.nvd_severity, at(instancePath, "/nvd_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss2_score !== void 0 && !validate315(data.nvd_cvss2_score, at(instancePath, "/nvd_cvss2_score")) && (vErrors = more(vErrors, validate315)), data.nvd_cvss2_vectors !== void 0 && !validate22(data.nvd_cvss2_vectors, at(instancePath, "/nvd_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_severity !== void 0 && !validate22(data.nvd_cvss3_severity, at(instancePath, "/nvd_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_score !== void 0 && !validate315(data.nvd_cvss3_score, at(instancePath, "/nvd_cvss3_score")) && (vErrors = more(vErrors, validate315)), data.nvd_cvss3_vectors !== void 0 && !validate22(data.nvd_cvss3_vectors, at(instancePath, "/nvd_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_url !== void 0 && !validate22(data.nvd_url, at(instancePath, "/nvd_url")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.last_found_date !== void 0 && !validate22(data.last_found_date, at(instancePath, "/last_found_date")) && (vErrors = more(vErrors, validate22)), data.ancestor_pkg !== void 0 && !validate22(data.ancestor_pkg, at(instancePath, "/ancestor_pkg")) && (vErrors = more(vErrors, validate22)), data.sibling_pkg !== void 0 && !validate22(data.sibling_pkg, at(instancePath, "/sibling_pkg")) && (vErrors = more(vErrors, validate22)), data.exploitability !== void 0 && !validate22(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate22)), data.exploit_type !== void 0 && !validate22(data.exploit_type, at(instancePath, "/exploit_type")) && (vErrors = more(vErrors, validate22)), data.temporal_vector !== void 0 && !validate22(data.temporal_vector, at(instancePath, "/temporal_vector")) && (vErrors = more(vErrors, validate22)), data.qualys_ids !== void 0 && !validate583(data.qualys_ids, at(instancePath, "/qualys_ids")) && (vErrors = more(vErrors, validate583)), data.referenced_vulnerabilities !== void 0 && !validate585(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate585)), data.v_patch_status !== void 0 && !validate22(data.v_patch_status, at(instancePath, "/v_patch_status")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_by !== void 0 && !validate22(data.v_patch_applied_by, at(instancePath, "/v_patch_applied_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_on !== void 0 && !validate22(data.v_patch_applied_on, at(instancePath, "/v_patch_applied_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_by !== void 0 && !validate22(data.v_patch_reverted_by, at(instancePath, "/v_patch_reverted_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_on !== void 0 && !validate22(data.v_patch_reverted_on, at(instancePath, "/v_patch_reverted_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_by !== void 0 && !validate22(data.v_patch_enforced_by, at(instancePath, "/v_patch_enforced_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_on !== void 0 && !validate22(data.v_patch_enforced_on, at(instancePath, "/v_patch_enforced_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_name !== void 0 && !validate22(data.v_patch_policy_name, at(instancePath, "/v_patch_policy_name")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_enforce !== void 0 && !validate34(data.v_patch_policy_enforce, at(instancePath, "/v_patch_policy_enforce")) && (vErrors = more(vErrors, validate34)), data.acknowledged_date !== void 0 && !validate22(data.acknowledged_date, at(instancePath, "/acknowledged_date")) && (vErrors = more(vErrors, validate22)), data.ack_scope !== void 0 && !validate22(data.ack_scope, at(instancePath, "/ack_scope")) && (vErrors = more(vErrors, validate22)), data.ack_comment !== void 0 && !validate22(data.ack_comment, at(instancePath, "/ack_comment")) && (vErrors = more(vErrors, validate22)), data.ack_author !== void 0 && !validate22(data.ack_author, at(instancePath, "/ack_author")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_days !== void 0 && !validate26(data.ack_expiration_days, at(instancePath, "/ack_expiration_days")) && (vErrors = more(vErrors, validate26)), data.ack_expiration_configured_at !== void 0 && !validate22(data.ack_expiration_configured_at, at(instancePath, "/ack_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_configured_by !== void 0 && !validate22(data.ack_expiration_configured_by, at(instancePath, "/ack_expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.audit_events_count !== void 0 && !validate26(data.audit_events_count, at(instancePath, "/audit_events_count")) && (vErrors = more(vErrors, validate26)), data.block_events_count !== void 0 && !validate26(data.block_events_count, at(instancePath, "/block_events_count")) && (vErrors = more(vErrors, validate26)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image_repository_name !== void 0 && !validate22(data.image_repository_name, at(instancePath, "/image_repository_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.base_image_vulnerability !== void 0 && !validate34(data.base_image_vulnerability, at(instancePath, "/base_image_vulnerability")) && (vErrors = more(vErrors, validate34)), data.base_image_name !== void 0 && !validate22(data.base_image_name, at(instancePath, "/base_image_name")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate618(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate618))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate545.errors = vErrors, vErrors === null;
}
function validate544(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema97.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate545(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate545));
  }
  return validate544.errors = vErrors, vErrors === null;
}
function validate540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate544(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate544)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate540.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate637);
function validate637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "page_size" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate515(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate515)), data.repository !== void 0 && !validate515(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate515)), data.tag !== void 0 && !validate515(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate515)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate637.errors = vErrors, vErrors === null;
}
var check_ImageScanHistoryPage = outermost(validate644);
var schema106 = { type: ["array", "null"], items: { $ref: "ImageScanHistoryEntry" }, $id: "shared86" };
function validate649(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.error !== void 0 && !validate22(data.error, at(instancePath, "/error")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.image_creation_date !== void 0 && !validate22(data.image_creation_date, at(instancePath, "/image_creation_date")) && (vErrors = more(vErrors, validate22)), data.image_pulled !== void 0 && !validate34(data.image_pulled, at(instancePath, "/image_pulled")) && (vErrors = more(vErrors, validate34)), data.sensitive_data_scanned !== void 0 && !validate34(data.sensitive_data_scanned, at(instancePath, "/sensitive_data_scanned")) && (vErrors = more(vErrors, validate34)), data.executables_scanned !== void 0 && !validate34(data.executables_scanned, at(instancePath, "/executables_scanned")) && (vErrors = more(vErrors, validate34)), data.malware_scanned !== void 0 && !validate34(data.malware_scanned, at(instancePath, "/malware_scanned")) && (vErrors = more(vErrors, validate34)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.partial_results !== void 0 && !validate34(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate649.errors = vErrors, vErrors === null;
}
function validate648(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema106.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate649(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate649));
  }
  return validate648.errors = vErrors, vErrors === null;
}
function validate644(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate648(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate648)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate644.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate676);
function validate676(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate515(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate515)), data.repository !== void 0 && !validate515(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate515)), data.tag !== void 0 && !validate515(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate515)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate676.errors = vErrors, vErrors === null;
}
var check_ImageSensitiveDataPage = outermost(validate682);
var schema110 = { type: ["array", "null"], items: { $ref: "ImageSensitiveData" }, $id: "shared88" };
function validate687(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.filename !== void 0 && !validate22(data.filename, at(instancePath, "/filename")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate687.errors = vErrors, vErrors === null;
}
function validate686(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema110.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate687(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate687));
  }
  return validate686.errors = vErrors, vErrors === null;
}
function validate682(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate686(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate686)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate682.errors = vErrors, vErrors === null;
}
var check_ImageMalwarePage = outermost(validate703);
var schema113 = { type: ["array", "null"], items: { $ref: "ImageMalware" }, $id: "shared83" };
function validate708(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.paths !== void 0 && !validate91(data.paths, at(instancePath, "/paths")) && (vErrors = more(vErrors, validate91)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_days !== void 0 && !validate26(data.acknowledge_expiration_days, at(instancePath, "/acknowledge_expiration_days")) && (vErrors = more(vErrors, validate26)), data.acknowledge_expiration_configured_at !== void 0 && !validate22(data.acknowledge_expiration_configured_at, at(instancePath, "/acknowledge_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_configured_by !== void 0 && !validate22(data.acknowledge_expiration_configured_by, at(instancePath, "/acknowledge_expiration_configured_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate708.errors = vErrors, vErrors === null;
}
function validate707(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema113.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate708(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate708));
  }
  return validate707.errors = vErrors, vErrors === null;
}
function validate703(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate707(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate707)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate703.errors = vErrors, vErrors === null;
}
var check_ImageLayerPage = outermost(validate727);
var schema116 = { type: ["array", "null"], items: { $ref: "ImageLayer" }, $id: "shared82" };
function validate732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.position !== void 0 && !validate26(data.position, at(instancePath, "/position")) && (vErrors = more(vErrors, validate26)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate84(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate84)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.is_base_layer !== void 0 && !validate34(data.is_base_layer, at(instancePath, "/is_base_layer")) && (vErrors = more(vErrors, validate34)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate732.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema116.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate732(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate732));
  }
  return validate731.errors = vErrors, vErrors === null;
}
function validate727(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate731(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate731)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate727.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate755);
function validate756(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate756.errors = vErrors, vErrors === null;
}
function validate755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.uids === void 0 && (vErrors = need(vErrors, data, instancePath, "uids"));
    for (let key0 in data)
      key0 !== "uids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.uids !== void 0 && !validate756(data.uids, at(instancePath, "/uids")) && (vErrors = more(vErrors, validate756));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate755.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate759);
function validate761(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "digest" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate761.errors = vErrors, vErrors === null;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 !== "images" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.images !== void 0 && !validate760(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate760));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate759.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate769);
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate772.errors = vErrors, vErrors === null;
}
function validate771(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate772(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate772));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate771.errors = vErrors, vErrors === null;
}
function validate769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "full_rescan" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.full_rescan !== void 0 && !validate34(data.full_rescan, at(instancePath, "/full_rescan")) && (vErrors = more(vErrors, validate34)), data.images !== void 0 && !validate771(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate771));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate769.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate779);
function validate782(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate782.errors = vErrors, vErrors === null;
}
function validate781(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate782(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate782));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate781.errors = vErrors, vErrors === null;
}
function validate779(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "comment" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.images !== void 0 && !validate781(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate781));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate779.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate788);
function validate788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "scope" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate34(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate788.errors = vErrors, vErrors === null;
}
var check_RepositoryPage = outermost(validate795);
var schema131 = { type: ["array", "null"], items: { $ref: "Repository" }, $id: "shared119" };
var schema133 = { type: ["array", "null"], items: { $ref: "RepositoryDtaCount" }, $id: "shared118" };
function validate820(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Severity !== void 0 && !validate22(data.Severity, at(instancePath, "/Severity")) && (vErrors = more(vErrors, validate22)), data.Count !== void 0 && !validate26(data.Count, at(instancePath, "/Count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate820.errors = vErrors, vErrors === null;
}
function validate819(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema133.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate820(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate820));
  }
  return validate819.errors = vErrors, vErrors === null;
}
function validate800(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "registry")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.policy !== void 0 && !validate22(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate22)), data.is_default_policy !== void 0 && !validate34(data.is_default_policy, at(instancePath, "/is_default_policy")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.dynamic_profiling !== void 0 && !validate34(data.dynamic_profiling, at(instancePath, "/dynamic_profiling")) && (vErrors = more(vErrors, validate34)), data.num_images !== void 0 && !validate26(data.num_images, at(instancePath, "/num_images")) && (vErrors = more(vErrors, validate26)), data.num_disallowed !== void 0 && !validate26(data.num_disallowed, at(instancePath, "/num_disallowed")) && (vErrors = more(vErrors, validate26)), data.num_failed !== void 0 && !validate26(data.num_failed, at(instancePath, "/num_failed")) && (vErrors = more(vErrors, validate26)), data.first_scan_failed !== void 0 && !validate34(data.first_scan_failed, at(instancePath, "/first_scan_failed")) && (vErrors = more(vErrors, validate34)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.dta !== void 0 && !validate819(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate819)), data.trusted_base_count !== void 0 && !validate26(data.trusted_base_count, at(instancePath, "/trusted_base_count")) && (vErrors = more(vErrors, validate26)), data.whitelisted_images_count !== void 0 && !validate26(data.whitelisted_images_count, at(instancePath, "/whitelisted_images_count")) && (vErrors = more(vErrors, validate26)), data.created_images_count !== void 0 && !validate26(data.created_images_count, at(instancePath, "/created_images_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate800.errors = vErrors, vErrors === null;
}
function validate799(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema131.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate800(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate800));
  }
  return validate799.errors = vErrors, vErrors === null;
}
function validate795(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate799(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate799)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate795.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate836);
function validate836(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "name"));
    for (let key0 in data)
      key0 === "registry" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate836.errors = vErrors, vErrors === null;
}
var check_RiskCounts = outermost(validate839);
function validate839(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registered_images !== void 0 && !validate26(data.registered_images, at(instancePath, "/registered_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images !== void 0 && !validate26(data.vulnerable_images, at(instancePath, "/vulnerable_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images_percent !== void 0 && !validate315(data.vulnerable_images_percent, at(instancePath, "/vulnerable_images_percent")) && (vErrors = more(vErrors, validate315)), data.total_vulns !== void 0 && !validate26(data.total_vulns, at(instancePath, "/total_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns_percent !== void 0 && !validate315(data.high_vulns_percent, at(instancePath, "/high_vulns_percent")) && (vErrors = more(vErrors, validate315)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns_percent !== void 0 && !validate315(data.med_vulns_percent, at(instancePath, "/med_vulns_percent")) && (vErrors = more(vErrors, validate315)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns_percent !== void 0 && !validate315(data.low_vulns_percent, at(instancePath, "/low_vulns_percent")) && (vErrors = more(vErrors, validate315)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns_percent !== void 0 && !validate315(data.neg_vulns_percent, at(instancePath, "/neg_vulns_percent")) && (vErrors = more(vErrors, validate315))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate839.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate852), schema137 = { type: "object", additionalProperties: !1, properties: { page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, registry_name: { $ref: "shared0" }, image_name: { $ref: "shared0" }, image_name_exact_match: { $ref: "shared3" }, digest: { $ref: "shared0" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared196" }, scope: { $ref: "shared0" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared24" }, has_workloads: { $ref: "shared3" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, $id: "shared209" };
function validate852(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema137.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_name_exact_match !== void 0 && !validate34(data.image_name_exact_match, at(instancePath, "/image_name_exact_match")) && (vErrors = more(vErrors, validate34)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate530(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate530)), data.severities !== void 0 && !validate532(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate532)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate43(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate43)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate34(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate34)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate852.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate875);
function validate875(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "fix_availability" || key0 === "text_search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.fix_availability !== void 0 && !validate34(data.fix_availability, at(instancePath, "/fix_availability")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate875.errors = vErrors, vErrors === null;
}
var check_AcknowledgementPage = outermost(validate881);
var schema140 = { type: ["array", "null"], items: { $ref: "Acknowledgement" }, $id: "shared5" };
var schema142 = { type: "string", "x-known": ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueType" };
function validate887(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerability" && data !== "sensitive_data" && data !== "malware" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema142["x-known"] })), validate887.errors = vErrors, vErrors === null;
}
var schema143 = { type: "string", "x-known": ["package", "file", "executable"], $id: "AcknowledgementResourceType" };
function validate890(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "package" && data !== "file" && data !== "executable" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema143["x-known"] })), validate890.errors = vErrors, vErrors === null;
}
function validate886(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type")), data.issue_type !== void 0 && !validate887(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate887)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate890(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate890)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate26(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate26)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate91(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate91)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate886.errors = vErrors, vErrors === null;
}
function validate885(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema140.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate886(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate886));
  }
  return validate885.errors = vErrors, vErrors === null;
}
function validate881(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate885(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate885)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate881.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate928);
var schema146 = { type: "object", additionalProperties: !1, properties: { issue_type: { $ref: "AcknowledgementIssueTypeInput" }, issue_name: { $ref: "shared0" }, resource_type: { $ref: "AcknowledgementResourceTypeInput" }, resource_name: { $ref: "shared0" }, resource_version: { $ref: "shared0" }, resource_format: { $ref: "shared0" }, resource_cpe: { $ref: "shared0" }, resource_path: { $ref: "shared0" }, resource_hash: { $ref: "shared0" }, image_name: { $ref: "shared0" }, registry_name: { $ref: "shared0" }, repository_name: { $ref: "shared0" }, registry: { $ref: "shared0" }, repository: { $ref: "shared0" }, image: { $ref: "shared0" }, docker_id: { $ref: "shared0" }, os: { $ref: "shared0" }, os_version: { $ref: "shared0" }, comment: { $ref: "shared0" }, author: { $ref: "shared0" }, date: { $ref: "shared0" }, fix_version: { $ref: "shared0" }, expiration_days: { $ref: "shared4" }, expiration_configured_at: { $ref: "shared0" }, expiration_configured_by: { $ref: "shared0" }, permission: { $ref: "shared0" }, ack_repo_id: { $ref: "shared1" }, suppression_rule_id: { $ref: "shared1" }, suppression_rule_name: { $ref: "shared0" }, suppression_rule_scopes: { $ref: "shared2" }, has_custom_severity: { $ref: "shared3" } }, required: ["issue_type", "issue_name", "resource_type"], $id: "AcknowledgementForSave" }, schema147 = { type: "string", enum: ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueTypeInput" };
function validate932(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerability" || data === "sensitive_data" || data === "malware" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema147.enum })), validate932.errors = vErrors, vErrors === null;
}
var schema148 = { type: "string", enum: ["package", "file", "executable"], $id: "AcknowledgementResourceTypeInput" };
function validate935(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "package" || data === "file" || data === "executable" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema148.enum })), validate935.errors = vErrors, vErrors === null;
}
function validate956(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 999 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999 }, "must be <= 999")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate956.errors = vErrors, vErrors === null;
}
function validate931(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type"));
    for (let key0 in data)
      func2.call(schema146.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.issue_type !== void 0 && !validate932(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate932)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate935(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate935)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate956(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate956)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate91(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate91)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate931.errors = vErrors, vErrors === null;
}
function validate930(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate931(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate931));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate930.errors = vErrors, vErrors === null;
}
function validate928(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.comment === void 0 || data.issues === void 0) && (vErrors = need(vErrors, data, instancePath, "comment", "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate930(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate930));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate928.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate968);
function validate968(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.issues === void 0 && (vErrors = need(vErrors, data, instancePath, "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate930(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate930));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate968.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate971);
var schema152 = { type: "string", enum: ["images", "hosts", "functions", "containers"], $id: "shared214" };
function validate972(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "images" || data === "hosts" || data === "functions" || data === "containers" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema152.enum })), validate972.errors = vErrors, vErrors === null;
}
function validate971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entity === void 0 && (vErrors = need(vErrors, data, instancePath, "entity"));
    for (let key0 in data)
      key0 !== "entity" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate972(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate972));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate971.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate974), schema153 = { type: ["array", "null"], items: { $ref: "ExportColumnGroup" }, $id: "shared216" };
var schema155 = { type: ["object", "null"], additionalProperties: { $ref: "ExportColumn" }, $id: "shared66" };
function validate977(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate977.errors = vErrors, vErrors === null;
}
function validate976(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema155.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate977(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate977));
  return validate976.errors = vErrors, vErrors === null;
}
function validate975(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.attributes !== void 0 && !validate976(data.attributes, at(instancePath, "/attributes")) && (vErrors = more(vErrors, validate976)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate975.errors = vErrors, vErrors === null;
}
function validate974(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema153.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate975(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate975));
  }
  return validate974.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate982);
var schema158 = { type: ["array", "null"], items: { $ref: "Exporter" }, $id: "shared217" };
function validate984(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate984.errors = vErrors, vErrors === null;
}
function validate983(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema158.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate984(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate984));
  }
  return validate983.errors = vErrors, vErrors === null;
}
function validate982(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate983(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate983)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate982.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate988), schema160 = { type: "object", additionalProperties: !1, properties: { entity: { $ref: "shared214" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, columns_name: { $ref: "shared0" }, columns: { $ref: "shared0" }, filter: { $ref: "VulnerabilityExportFilter" }, application_scope: { $ref: "shared0" }, order_by: { $ref: "shared0" }, split_files_by: { $ref: "shared0" }, split_size: { $ref: "shared1" } }, required: ["entity", "name"], $id: "shared219" }, schema161 = { type: "object", additionalProperties: !1, properties: { severities: { $ref: "shared169" }, has_workloads: { $ref: "shared3" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared169" }, registry_name: { $ref: "shared0" }, exploit_availability: {}, exploit_type: {}, network_attack: {}, show_negligible: { $ref: "shared3" }, use_estimated_count: { $ref: "shared3" } }, $id: "VulnerabilityExportFilter" }, schema162 = { type: ["string", "array"], items: { $ref: "shared0" }, $id: "shared169" };
function validate995(data, instancePath = "") {
  let vErrors = null;
  if (typeof data != "string" && !Array.isArray(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema162.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate995.errors = vErrors, vErrors === null;
}
function validate994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema161.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severities !== void 0 && !validate995(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate995)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate995(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate995)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate994.errors = vErrors, vErrors === null;
}
function validate988(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "name"));
    for (let key0 in data)
      func2.call(schema160.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate972(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate972)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22)), data.columns !== void 0 && !validate22(data.columns, at(instancePath, "/columns")) && (vErrors = more(vErrors, validate22)), data.filter !== void 0 && !validate994(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate994)), data.application_scope !== void 0 && !validate22(data.application_scope, at(instancePath, "/application_scope")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.split_files_by !== void 0 && !validate22(data.split_files_by, at(instancePath, "/split_files_by")) && (vErrors = more(vErrors, validate22)), data.split_size !== void 0 && !validate26(data.split_size, at(instancePath, "/split_size")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate988.errors = vErrors, vErrors === null;
}
var check_VulnerabilityExportToken = outermost(validate1009);
function validate1009(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1009.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate1011);
function validate1011(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "token"));
    for (let key0 in data)
      key0 === "entity" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate972(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate972)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1011.errors = vErrors, vErrors === null;
}
var check_shared6 = outermost(validate237), check_shared221 = outermost(validate1014);
function validate1014(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || key0 === "registry_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1014.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate1021);
var schema167 = { type: ["array", "null"], items: { $ref: "InventoryImage" }, $id: "shared222" };
function validate1030(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_uid !== void 0 && !validate26(data.image_uid, at(instancePath, "/image_uid")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1030.errors = vErrors, vErrors === null;
}
function validate1029(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema167.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1030(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1030));
  }
  return validate1029.errors = vErrors, vErrors === null;
}
function validate1021(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1029(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1029))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1021.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate1040);
function validate1040(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1040.errors = vErrors, vErrors === null;
}
var check_InventoryCount = outermost(validate1044);
function validate1044(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1044.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate1046);
function validate1046(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1046.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate1052);
var schema173 = { type: ["array", "null"], items: { $ref: "InventoryVm" }, $id: "shared226" };
var schema175 = { type: ["string", "integer"], $id: "shared89" };
function validate1062(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema175.type })), validate1062.errors = vErrors, vErrors === null;
}
function validate1061(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1062(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1062)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.highest_risk !== void 0 && !validate22(data.highest_risk, at(instancePath, "/highest_risk")) && (vErrors = more(vErrors, validate22)), data.covered_by !== void 0 && !validate91(data.covered_by, at(instancePath, "/covered_by")) && (vErrors = more(vErrors, validate91)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1061.errors = vErrors, vErrors === null;
}
function validate1060(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema173.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1061(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1061));
  }
  return validate1060.errors = vErrors, vErrors === null;
}
function validate1052(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1060(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1060))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1052.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate1073);
function validate1073(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "page" || key0 === "pagesize" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1073.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1079);
var schema178 = { type: ["array", "null"], items: { $ref: "InventoryCodeRepository" }, $id: "shared229" };
function validate1088(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.code_repo_branch !== void 0 && !validate22(data.code_repo_branch, at(instancePath, "/code_repo_branch")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1088.errors = vErrors, vErrors === null;
}
function validate1087(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema178.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1088(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1088));
  }
  return validate1087.errors = vErrors, vErrors === null;
}
function validate1079(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1087(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1087))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1079.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1093);
var schema181 = { type: ["array", "null"], items: { $ref: "shared6" }, $id: "shared50" };
function validate1097(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema181.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate237(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate237));
  }
  return validate1097.errors = vErrors, vErrors === null;
}
function validate1093(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1097(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1097))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1093.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1100);
function validate1100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "orderby" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1100.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1102);
var schema184 = { type: ["array", "null"], items: { $ref: "NamespaceName" }, $id: "shared233" };
function validate1104(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1104.errors = vErrors, vErrors === null;
}
function validate1103(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema184.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1104(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1104));
  }
  return validate1103.errors = vErrors, vErrors === null;
}
function validate1102(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1103(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1103)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1102.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1108);
function validate1108(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "scope" || key0 === "cluster" || key0 === "namespace" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1108.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1116);
var schema188 = { type: ["array", "null"], items: { $ref: "Container" }, $id: "shared236" };
function validate1125(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.container_uid !== void 0 && !validate22(data.container_uid, at(instancePath, "/container_uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.namespace_name !== void 0 && !validate22(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1125.errors = vErrors, vErrors === null;
}
function validate1124(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema188.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1125(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1125));
  }
  return validate1124.errors = vErrors, vErrors === null;
}
function validate1116(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1124(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1124))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1116.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1139);
function validate1139(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "groupby" || key0 === "status" || key0 === "registered" || key0 === "namespace" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1139.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1147);
function validate1151(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.show_scan_status !== void 0 && !validate34(data.show_scan_status, at(instancePath, "/show_scan_status")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1151.errors = vErrors, vErrors === null;
}
var schema193 = { type: ["array", "null"], items: { $ref: "ContainerV1" }, $id: "shared239" };
function validate1192(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1192.errors = vErrors, vErrors === null;
}
function validate1159(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.host_lname !== void 0 && !validate22(data.host_lname, at(instancePath, "/host_lname")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate22(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.server_digest !== void 0 && !validate22(data.server_digest, at(instancePath, "/server_digest")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.owner_name !== void 0 && !validate22(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22)), data.scan_status !== void 0 && !validate22(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate22)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.container_type !== void 0 && !validate22(data.container_type, at(instancePath, "/container_type")) && (vErrors = more(vErrors, validate22)), data.runtime_profile_name !== void 0 && !validate22(data.runtime_profile_name, at(instancePath, "/runtime_profile_name")) && (vErrors = more(vErrors, validate22)), data.aqua_service !== void 0 && !validate22(data.aqua_service, at(instancePath, "/aqua_service")) && (vErrors = more(vErrors, validate22)), data.is_evaluated !== void 0 && !validate34(data.is_evaluated, at(instancePath, "/is_evaluated")) && (vErrors = more(vErrors, validate34)), data.valid_digest !== void 0 && !validate34(data.valid_digest, at(instancePath, "/valid_digest")) && (vErrors = more(vErrors, validate34)), data.is_profiling !== void 0 && !validate34(data.is_profiling, at(instancePath, "/is_profiling")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.is_disallowed !== void 0 && !validate34(data.is_disallowed, at(instancePath, "/is_disallowed")) && (vErrors = more(vErrors, validate34)), data.is_root !== void 0 && !validate34(data.is_root, at(instancePath, "/is_root")) && (vErrors = more(vErrors, validate34)), data.is_privileged !== void 0 && !validate34(data.is_privileged, at(instancePath, "/is_privileged")) && (vErrors = more(vErrors, validate34)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.have_secrets !== void 0 && !validate34(data.have_secrets, at(instancePath, "/have_secrets")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modify_time !== void 0 && !validate26(data.modify_time, at(instancePath, "/modify_time")) && (vErrors = more(vErrors, validate26)), data.risk !== void 0 && !validate26(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate1192(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1192)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1159.errors = vErrors, vErrors === null;
}
function validate1158(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema193.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1159(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1159));
  }
  return validate1158.errors = vErrors, vErrors === null;
}
function validate1147(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate1151(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate1151)), data.result !== void 0 && !validate1158(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1158))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1147.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1212);
function validate1212(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id"));
    for (let key0 in data)
      key0 === "id" || key0 === "host_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1212.errors = vErrors, vErrors === null;
}
var check_ContainerDetail = outermost(validate1215);
function validate1226(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1226.errors = vErrors, vErrors === null;
}
function validate1230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.register_reason !== void 0 && !validate22(data.register_reason, at(instancePath, "/register_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1230.errors = vErrors, vErrors === null;
}
function validate1237(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.uid !== void 0 && !validate22(data.uid, at(instancePath, "/uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1237.errors = vErrors, vErrors === null;
}
var schema201 = { type: ["array", "null"], items: { $ref: "ContainerVolume" }, $id: "shared26" };
function validate1264(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.shared !== void 0 && !validate34(data.shared, at(instancePath, "/shared")) && (vErrors = more(vErrors, validate34)), data.host_path !== void 0 && !validate22(data.host_path, at(instancePath, "/host_path")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.container_path !== void 0 && !validate22(data.container_path, at(instancePath, "/container_path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1264.errors = vErrors, vErrors === null;
}
function validate1263(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema201.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1264(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1264));
  }
  return validate1263.errors = vErrors, vErrors === null;
}
var schema203 = { type: ["array", "null"], items: { $ref: "ContainerVariable" }, $id: "shared27" };
function validate1274(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1274.errors = vErrors, vErrors === null;
}
function validate1273(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema203.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1274(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1274));
  }
  return validate1273.errors = vErrors, vErrors === null;
}
var schema205 = { type: ["array", "null"], items: { $ref: "ContainerService" }, $id: "shared28" };
function validate1280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1280.errors = vErrors, vErrors === null;
}
function validate1279(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema205.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1280(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1280));
  }
  return validate1279.errors = vErrors, vErrors === null;
}
function validate1215(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.health_status !== void 0 && !validate22(data.health_status, at(instancePath, "/health_status")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.apps !== void 0 && !validate91(data.apps, at(instancePath, "/apps")) && (vErrors = more(vErrors, validate91)), data.args !== void 0 && !validate91(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate91)), data.command !== void 0 && !validate91(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate91)), data.entrypoint !== void 0 && !validate91(data.entrypoint, at(instancePath, "/entrypoint")) && (vErrors = more(vErrors, validate91)), data.host !== void 0 && !validate1226(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate1226)), data.image !== void 0 && !validate1230(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate1230)), data.owner !== void 0 && !validate1237(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate1237)), data.memory !== void 0 && !validate26(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate26)), data.cpushares !== void 0 && !validate26(data.cpushares, at(instancePath, "/cpushares")) && (vErrors = more(vErrors, validate26)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.cap_add !== void 0 && !validate91(data.cap_add, at(instancePath, "/cap_add")) && (vErrors = more(vErrors, validate91)), data.cap_drop !== void 0 && !validate91(data.cap_drop, at(instancePath, "/cap_drop")) && (vErrors = more(vErrors, validate91)), data.security_options !== void 0 && !validate91(data.security_options, at(instancePath, "/security_options")) && (vErrors = more(vErrors, validate91)), data.seccomp_disabled !== void 0 && !validate34(data.seccomp_disabled, at(instancePath, "/seccomp_disabled")) && (vErrors = more(vErrors, validate34)), data.apparmor_profile !== void 0 && !validate22(data.apparmor_profile, at(instancePath, "/apparmor_profile")) && (vErrors = more(vErrors, validate22)), data.readonly_rootfs !== void 0 && !validate34(data.readonly_rootfs, at(instancePath, "/readonly_rootfs")) && (vErrors = more(vErrors, validate34)), data.publish_all_ports !== void 0 && !validate34(data.publish_all_ports, at(instancePath, "/publish_all_ports")) && (vErrors = more(vErrors, validate34)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.ipc_mode !== void 0 && !validate22(data.ipc_mode, at(instancePath, "/ipc_mode")) && (vErrors = more(vErrors, validate22)), data.pid_mode !== void 0 && !validate22(data.pid_mode, at(instancePath, "/pid_mode")) && (vErrors = more(vErrors, validate22)), data.uts_mode !== void 0 && !validate22(data.uts_mode, at(instancePath, "/uts_mode")) && (vErrors = more(vErrors, validate22)), data.userns_mode !== void 0 && !validate22(data.userns_mode, at(instancePath, "/userns_mode")) && (vErrors = more(vErrors, validate22)), data.Network !== void 0 && !validate237(data.Network, at(instancePath, "/Network")) && (vErrors = more(vErrors, validate237)), data.RestartPolicy !== void 0 && !validate237(data.RestartPolicy, at(instancePath, "/RestartPolicy")) && (vErrors = more(vErrors, validate237)), data.Devices !== void 0 && !validate583(data.Devices, at(instancePath, "/Devices")) && (vErrors = more(vErrors, validate583)), data.links !== void 0 && !validate583(data.links, at(instancePath, "/links")) && (vErrors = more(vErrors, validate583)), data.extra_hosts !== void 0 && !validate583(data.extra_hosts, at(instancePath, "/extra_hosts")) && (vErrors = more(vErrors, validate583)), data.volumes !== void 0 && !validate1263(data.volumes, at(instancePath, "/volumes")) && (vErrors = more(vErrors, validate1263)), data.volumes_from !== void 0 && !validate583(data.volumes_from, at(instancePath, "/volumes_from")) && (vErrors = more(vErrors, validate583)), data.secrets !== void 0 && !validate583(data.secrets, at(instancePath, "/secrets")) && (vErrors = more(vErrors, validate583)), data.environment_variables !== void 0 && !validate1273(data.environment_variables, at(instancePath, "/environment_variables")) && (vErrors = more(vErrors, validate1273)), data.services !== void 0 && !validate1279(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1279)), data.internal_service !== void 0 && !validate1280(data.internal_service, at(instancePath, "/internal_service")) && (vErrors = more(vErrors, validate1280)), data.runtime_policies !== void 0 && !validate91(data.runtime_policies, at(instancePath, "/runtime_policies")) && (vErrors = more(vErrors, validate91)), data.runtime_profiles !== void 0 && !validate583(data.runtime_profiles, at(instancePath, "/runtime_profiles")) && (vErrors = more(vErrors, validate583)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modification_time !== void 0 && !validate26(data.modification_time, at(instancePath, "/modification_time")) && (vErrors = more(vErrors, validate26)), data.controller_type !== void 0 && !validate22(data.controller_type, at(instancePath, "/controller_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_name !== void 0 && !validate22(data.kubernetes_pod_name, at(instancePath, "/kubernetes_pod_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_type !== void 0 && !validate22(data.kubernetes_pod_type, at(instancePath, "/kubernetes_pod_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_namespace !== void 0 && !validate22(data.kubernetes_pod_namespace, at(instancePath, "/kubernetes_pod_namespace")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_deployment !== void 0 && !validate22(data.kubernetes_pod_deployment, at(instancePath, "/kubernetes_pod_deployment")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_name !== void 0 && !validate22(data.kubernetes_controller_name, at(instancePath, "/kubernetes_controller_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_type !== void 0 && !validate22(data.kubernetes_controller_type, at(instancePath, "/kubernetes_controller_type")) && (vErrors = more(vErrors, validate22)), data.cforg !== void 0 && !validate22(data.cforg, at(instancePath, "/cforg")) && (vErrors = more(vErrors, validate22)), data.cfspace !== void 0 && !validate22(data.cfspace, at(instancePath, "/cfspace")) && (vErrors = more(vErrors, validate22)), data.cfappname !== void 0 && !validate22(data.cfappname, at(instancePath, "/cfappname")) && (vErrors = more(vErrors, validate22)), data.level2 !== void 0 && !validate22(data.level2, at(instancePath, "/level2")) && (vErrors = more(vErrors, validate22)), data.level3 !== void 0 && !validate22(data.level3, at(instancePath, "/level3")) && (vErrors = more(vErrors, validate22)), data.level4 !== void 0 && !validate22(data.level4, at(instancePath, "/level4")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1215.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1305);
function validate1305(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "type" || key0 === "status" || key0 === "batch_name" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.batch_name !== void 0 && !validate22(data.batch_name, at(instancePath, "/batch_name")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1305.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1312);
var schema209 = { type: ["array", "null"], items: { $ref: "Host" }, $id: "shared243" };
function validate1370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1370.errors = vErrors, vErrors === null;
}
function validate1318(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.short_hostname !== void 0 && !validate22(data.short_hostname, at(instancePath, "/short_hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.serverid !== void 0 && !validate22(data.serverid, at(instancePath, "/serverid")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.gateways !== void 0 && !validate91(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate91)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.docker_info !== void 0 && !validate237(data.docker_info, at(instancePath, "/docker_info")) && (vErrors = more(vErrors, validate237)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.host_kernel_version !== void 0 && !validate22(data.host_kernel_version, at(instancePath, "/host_kernel_version")) && (vErrors = more(vErrors, validate22)), data.is_windows !== void 0 && !validate34(data.is_windows, at(instancePath, "/is_windows")) && (vErrors = more(vErrors, validate34)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.machineid !== void 0 && !validate22(data.machineid, at(instancePath, "/machineid")) && (vErrors = more(vErrors, validate22)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26)), data.total_pass !== void 0 && !validate26(data.total_pass, at(instancePath, "/total_pass")) && (vErrors = more(vErrors, validate26)), data.total_warn !== void 0 && !validate26(data.total_warn, at(instancePath, "/total_warn")) && (vErrors = more(vErrors, validate26)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.scan !== void 0 && !validate34(data.scan, at(instancePath, "/scan")) && (vErrors = more(vErrors, validate34)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_protection !== void 0 && !validate26(data.runtime_protection, at(instancePath, "/runtime_protection")) && (vErrors = more(vErrors, validate26)), data.interception_mode !== void 0 && !validate22(data.interception_mode, at(instancePath, "/interception_mode")) && (vErrors = more(vErrors, validate22)), data.kernel_module_loaded !== void 0 && !validate34(data.kernel_module_loaded, at(instancePath, "/kernel_module_loaded")) && (vErrors = more(vErrors, validate34)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.orchestrator !== void 0 && !validate1370(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1370)), data.batch_install_id !== void 0 && !validate26(data.batch_install_id, at(instancePath, "/batch_install_id")) && (vErrors = more(vErrors, validate26)), data.save_batch_id !== void 0 && !validate26(data.save_batch_id, at(instancePath, "/save_batch_id")) && (vErrors = more(vErrors, validate26)), data.batch_install_name !== void 0 && !validate22(data.batch_install_name, at(instancePath, "/batch_install_name")) && (vErrors = more(vErrors, validate22)), data.aqua_digest !== void 0 && !validate22(data.aqua_digest, at(instancePath, "/aqua_digest")) && (vErrors = more(vErrors, validate22)), data.container_id !== void 0 && !validate22(data.container_id, at(instancePath, "/container_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1318.errors = vErrors, vErrors === null;
}
function validate1317(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema209.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1318(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1318));
  }
  return validate1317.errors = vErrors, vErrors === null;
}
function validate1312(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1317(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1317))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1312.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1381);
function validate1381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1381.errors = vErrors, vErrors === null;
}
var check_HostDetail = outermost(validate1383);
function validate1383(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1383.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1388);
function validate1388(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || key0 === "severity" || key0 === "include_vpatch_info" || key0 === "skip_count" || key0 === "hide_base_image" || key0 === "node_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1388.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1397);
var schema216 = { type: ["array", "null"], items: { $ref: "HostVulnerability" }, $id: "shared247" };
function validate1406(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1406.errors = vErrors, vErrors === null;
}
var schema219 = { type: ["array", "null"], items: { $ref: "HostReferencedVulnerability" }, $id: "shared75" };
function validate1415(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1415.errors = vErrors, vErrors === null;
}
function validate1414(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema219.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1415(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1415));
  }
  return validate1414.errors = vErrors, vErrors === null;
}
function validate1402(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate315(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate315)), data.resource !== void 0 && !validate1406(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate1406)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.referenced_vulnerabilities !== void 0 && !validate1414(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate1414))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1402.errors = vErrors, vErrors === null;
}
function validate1401(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema216.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1402(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1402));
  }
  return validate1401.errors = vErrors, vErrors === null;
}
function validate1397(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1401(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1401))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1397.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1422);
function validate1422(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1422.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1426);
var schema223 = { type: ["array", "null"], items: { $ref: "HostMalware" }, $id: "shared250" };
function validate1431(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1431.errors = vErrors, vErrors === null;
}
function validate1430(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema223.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1431(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1431));
  }
  return validate1430.errors = vErrors, vErrors === null;
}
function validate1426(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1430(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1430))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1426.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1437);
function validate1437(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "orderby" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1437.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1442);
var schema227 = { type: ["array", "null"], items: { $ref: "HostImage" }, $id: "shared253" };
function validate1447(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate36(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate36)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1447.errors = vErrors, vErrors === null;
}
function validate1446(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema227.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1447(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1447));
  }
  return validate1446.errors = vErrors, vErrors === null;
}
function validate1442(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1446(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1446))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1442.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1451);
function validate1451(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.host_id === void 0 && (vErrors = need(vErrors, data, instancePath, "host_id"));
    for (let key0 in data)
      key0 !== "host_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1451.errors = vErrors, vErrors === null;
}
var check_BenchResults = outermost(validate1453);
var schema233 = { type: ["array", "null"], items: { $ref: "BenchTestGroup" }, $id: "shared21" };
var schema235 = { type: ["array", "null"], items: { $ref: "BenchTest" }, $id: "shared22" };
function validate1464(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_number !== void 0 && !validate22(data.test_number, at(instancePath, "/test_number")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.test_desc !== void 0 && !validate22(data.test_desc, at(instancePath, "/test_desc")) && (vErrors = more(vErrors, validate22)), data.test_info !== void 0 && !validate91(data.test_info, at(instancePath, "/test_info")) && (vErrors = more(vErrors, validate91)), data.actual_value !== void 0 && !validate22(data.actual_value, at(instancePath, "/actual_value")) && (vErrors = more(vErrors, validate22)), data.expected_result !== void 0 && !validate22(data.expected_result, at(instancePath, "/expected_result")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1464.errors = vErrors, vErrors === null;
}
function validate1463(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema235.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1464(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1464));
  }
  return validate1463.errors = vErrors, vErrors === null;
}
function validate1457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.desc !== void 0 && !validate22(data.desc, at(instancePath, "/desc")) && (vErrors = more(vErrors, validate22)), data.info !== void 0 && !validate26(data.info, at(instancePath, "/info")) && (vErrors = more(vErrors, validate26)), data.pass !== void 0 && !validate26(data.pass, at(instancePath, "/pass")) && (vErrors = more(vErrors, validate26)), data.warn !== void 0 && !validate26(data.warn, at(instancePath, "/warn")) && (vErrors = more(vErrors, validate26)), data.fail !== void 0 && !validate26(data.fail, at(instancePath, "/fail")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate1463(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1463))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1457.errors = vErrors, vErrors === null;
}
function validate1456(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema233.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1457(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1457));
  }
  return validate1456.errors = vErrors, vErrors === null;
}
function validate1455(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.tests !== void 0 && !validate1456(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate1456)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1455.errors = vErrors, vErrors === null;
}
function validate1454(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1455(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1455)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1454.errors = vErrors, vErrors === null;
}
function validate1453(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cis !== void 0 && !validate1454(data.cis, at(instancePath, "/cis")) && (vErrors = more(vErrors, validate1454)), data.kube_bench !== void 0 && !validate1454(data.kube_bench, at(instancePath, "/kube_bench")) && (vErrors = more(vErrors, validate1454)), data.linux !== void 0 && !validate1454(data.linux, at(instancePath, "/linux")) && (vErrors = more(vErrors, validate1454)), data.openshift !== void 0 && !validate1454(data.openshift, at(instancePath, "/openshift")) && (vErrors = more(vErrors, validate1454)), data.disa_stig !== void 0 && !validate1454(data.disa_stig, at(instancePath, "/disa_stig")) && (vErrors = more(vErrors, validate1454))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1453.errors = vErrors, vErrors === null;
}
var check_HostStatus = outermost(validate1481);
var schema238 = { type: ["array", "null"], items: { $ref: "HostAssuranceResult" }, $id: "shared74" };
function validate1484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate34(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1484.errors = vErrors, vErrors === null;
}
function validate1483(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema238.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1484));
  }
  return validate1483.errors = vErrors, vErrors === null;
}
function validate1481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.assurance_results !== void 0 && !validate1483(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate1483))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1481.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1489);
function validate1489(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "search" || key0 === "type" || key0 === "enforced" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.enforced !== void 0 && !validate34(data.enforced, at(instancePath, "/enforced")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1489.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1496);
var schema242 = { type: ["array", "null"], items: { $ref: "Infrastructure" }, $id: "shared257" };
function validate1510(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1510.errors = vErrors, vErrors === null;
}
var schema247 = { type: ["array", "null"], items: { $ref: "KubeHunterVulnerability" }, $id: "shared90" };
function validate1530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.vid !== void 0 && !validate22(data.vid, at(instancePath, "/vid")) && (vErrors = more(vErrors, validate22)), data.vulnerability !== void 0 && !validate22(data.vulnerability, at(instancePath, "/vulnerability")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.evidence !== void 0 && !validate22(data.evidence, at(instancePath, "/evidence")) && (vErrors = more(vErrors, validate22)), data.location !== void 0 && !validate22(data.location, at(instancePath, "/location")) && (vErrors = more(vErrors, validate22)), data.hunter !== void 0 && !validate22(data.hunter, at(instancePath, "/hunter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1530.errors = vErrors, vErrors === null;
}
function validate1529(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema247.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1530(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1530));
  }
  return validate1529.errors = vErrors, vErrors === null;
}
function validate1521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.kburl !== void 0 && !validate22(data.kburl, at(instancePath, "/kburl")) && (vErrors = more(vErrors, validate22)), data.nodes !== void 0 && !validate1097(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate1097)), data.services !== void 0 && !validate1097(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1097)), data.vulnerabilities !== void 0 && !validate1529(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1529)), data.hunter_statistics !== void 0 && !validate1097(data.hunter_statistics, at(instancePath, "/hunter_statistics")) && (vErrors = more(vErrors, validate1097))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1521.errors = vErrors, vErrors === null;
}
function validate1519(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.kubehunterscan !== void 0 && !validate1521(data.kubehunterscan, at(instancePath, "/kubehunterscan")) && (vErrors = more(vErrors, validate1521))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1519.errors = vErrors, vErrors === null;
}
function validate1502(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.is_enforced !== void 0 && !validate34(data.is_enforced, at(instancePath, "/is_enforced")) && (vErrors = more(vErrors, validate34)), data.created_date !== void 0 && !validate22(data.created_date, at(instancePath, "/created_date")) && (vErrors = more(vErrors, validate22)), data.security_issues !== void 0 && !validate1510(data.security_issues, at(instancePath, "/security_issues")) && (vErrors = more(vErrors, validate1510)), data.cluster_vulnerabilities !== void 0 && !validate1519(data.cluster_vulnerabilities, at(instancePath, "/cluster_vulnerabilities")) && (vErrors = more(vErrors, validate1519)), data.data !== void 0 && !validate237(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1502.errors = vErrors, vErrors === null;
}
function validate1501(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema242.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1502(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1502));
  }
  return validate1501.errors = vErrors, vErrors === null;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1501(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1501))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1496.errors = vErrors, vErrors === null;
}
var check_Infrastructure = outermost(validate1502), check_shared259 = outermost(validate1548);
function validate1548(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "name"));
    for (let key0 in data)
      key0 === "type" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1548.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1551);
function validate1551(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1551.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate1555);
var schema252 = { type: ["array", "null"], items: { $ref: "ServerlessFunction" }, $id: "shared261" };
function validate1564(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1564.errors = vErrors, vErrors === null;
}
function validate1563(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema252.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1564(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1564));
  }
  return validate1563.errors = vErrors, vErrors === null;
}
function validate1555(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1563(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1563))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1555.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate1568);
var schema255 = { type: ["array", "null"], items: { $ref: "ServerlessApplication" }, $id: "shared263" };
var schema257 = { type: "integer", "x-known": [1, 3, 5], $id: "shared138" };
function validate1573(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 3 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema257["x-known"] })), validate1573.errors = vErrors, vErrors === null;
}
function validate1570(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1573(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1573)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate91(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate91)), data.pull_tags_pattern_excluded !== void 0 && !validate91(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate91)), data.include_tags !== void 0 && !validate91(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate91)), data.exclude_tags !== void 0 && !validate91(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate91)), data.scanner_type !== void 0 && !validate126(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate126)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate91(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate91)), data.scanner_name_added !== void 0 && !validate91(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate91)), data.scanner_name_removed !== void 0 && !validate91(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate91)), data.existsing_scanners !== void 0 && !validate91(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1570.errors = vErrors, vErrors === null;
}
function validate1569(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema255.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1570(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1570));
  }
  return validate1569.errors = vErrors, vErrors === null;
}
function validate1568(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.project !== void 0 && !validate1569(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate1569)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1568.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1602), schema258 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, compute_provider: { $ref: "shared265" }, region: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, subscription_id: { $ref: "shared0" }, tenant_id: { $ref: "shared0" }, cloud_project: { $ref: "shared0" }, external_id: { $ref: "shared0" }, role_arn: { $ref: "shared0" }, sqs_url: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_max: { $ref: "shared1" }, auto_pull_pattern: { $ref: "shared0" }, pull_tags_pattern: { $ref: "shared24" }, pull_tags_pattern_excluded: { $ref: "shared24" }, include_tags: { $ref: "shared24" }, exclude_tags: { $ref: "shared24" }, scanner_type: { $ref: "shared115" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" } }, required: ["name", "compute_provider"], $id: "shared266" }, schema259 = { type: "integer", enum: [1, 3, 5], $id: "shared265" };
function validate1605(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 3 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema259.enum })), validate1605.errors = vErrors, vErrors === null;
}
function validate1602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.compute_provider === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "compute_provider"));
    for (let key0 in data)
      func2.call(schema258.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1605(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1605)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern_excluded !== void 0 && !validate43(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate43)), data.include_tags !== void 0 && !validate43(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate43)), data.exclude_tags !== void 0 && !validate43(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate43)), data.scanner_type !== void 0 && !validate196(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate196)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1602.errors = vErrors, vErrors === null;
}
var check_ServerlessApplication = outermost(validate1570), check_shared267 = outermost(validate1632), schema260 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, compute_provider: { $ref: "shared265" }, region: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, subscription_id: { $ref: "shared0" }, tenant_id: { $ref: "shared0" }, cloud_project: { $ref: "shared0" }, external_id: { $ref: "shared0" }, role_arn: { $ref: "shared0" }, sqs_url: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_max: { $ref: "shared1" }, auto_pull_pattern: { $ref: "shared0" }, pull_tags_pattern: { $ref: "shared24" }, pull_tags_pattern_excluded: { $ref: "shared24" }, include_tags: { $ref: "shared24" }, exclude_tags: { $ref: "shared24" }, scanner_type: { $ref: "shared115" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" }, unknownMembers: { $ref: "shared6" } }, required: ["name", "compute_provider"], $id: "shared267" };
function validate1632(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.compute_provider === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "compute_provider"));
    for (let key0 in data)
      func2.call(schema260.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1605(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1605)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern_excluded !== void 0 && !validate43(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate43)), data.include_tags !== void 0 && !validate43(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate43)), data.exclude_tags !== void 0 && !validate43(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate43)), data.scanner_type !== void 0 && !validate196(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate196)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1632.errors = vErrors, vErrors === null;
}
var check_EnforcerGroupList = outermost(validate1662), schema261 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, page: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, result: { $ref: "shared65" } }, items: { $ref: "EnforcerGroup" }, $id: "EnforcerGroupList" };
function validate1675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34)), data.service_account !== void 0 && !validate22(data.service_account, at(instancePath, "/service_account")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1675.errors = vErrors, vErrors === null;
}
function validate1681(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate1681.errors = vErrors, vErrors === null;
}
function validate1674(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1675(data, instancePath) || (vErrors = more(vErrors, validate1675), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1674.errors = vErrors, errors === 0;
}
function validate1691(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.default !== void 0 && !validate22(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate22)), data.kubernetes !== void 0 && !validate22(data.kubernetes, at(instancePath, "/kubernetes")) && (vErrors = more(vErrors, validate22)), data.swarm !== void 0 && !validate22(data.swarm, at(instancePath, "/swarm")) && (vErrors = more(vErrors, validate22)), data.windows !== void 0 && !validate22(data.windows, at(instancePath, "/windows")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1691.errors = vErrors, vErrors === null;
}
function validate1690(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1691(data, instancePath) || (vErrors = more(vErrors, validate1691), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1690.errors = vErrors, errors === 0;
}
var schema270 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared12" };
function validate1749(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema270.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  }
  return validate1749.errors = vErrors, vErrors === null;
}
function validate1746(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.is_custom !== void 0 && !validate34(data.is_custom, at(instancePath, "/is_custom")) && (vErrors = more(vErrors, validate34)), data.days !== void 0 && !validate1749(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate1749)), data.time !== void 0 && !validate1749(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate1749))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1746.errors = vErrors, vErrors === null;
}
function validate1745(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1746(data, instancePath) || (vErrors = more(vErrors, validate1746), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1745.errors = vErrors, errors === 0;
}
function validate1663(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.gateways !== void 0 && !validate91(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate91)), data.gateway_name !== void 0 && !validate22(data.gateway_name, at(instancePath, "/gateway_name")) && (vErrors = more(vErrors, validate22)), data.gateway_address !== void 0 && !validate22(data.gateway_address, at(instancePath, "/gateway_address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.orchestrator !== void 0 && !validate1674(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1674)), data.runtime_policy_name !== void 0 && !validate22(data.runtime_policy_name, at(instancePath, "/runtime_policy_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.enforcer_image_name !== void 0 && !validate22(data.enforcer_image_name, at(instancePath, "/enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.aqua_version !== void 0 && !validate22(data.aqua_version, at(instancePath, "/aqua_version")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.install_command !== void 0 && !validate22(data.install_command, at(instancePath, "/install_command")) && (vErrors = more(vErrors, validate22)), data.command !== void 0 && !validate1690(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate1690)), data.pas_deployment_link !== void 0 && !validate22(data.pas_deployment_link, at(instancePath, "/pas_deployment_link")) && (vErrors = more(vErrors, validate22)), data.hosts_count !== void 0 && !validate26(data.hosts_count, at(instancePath, "/hosts_count")) && (vErrors = more(vErrors, validate26)), data.connected_count !== void 0 && !validate26(data.connected_count, at(instancePath, "/connected_count")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26)), data.allowed_applications !== void 0 && !validate91(data.allowed_applications, at(instancePath, "/allowed_applications")) && (vErrors = more(vErrors, validate91)), data.allowed_labels !== void 0 && !validate91(data.allowed_labels, at(instancePath, "/allowed_labels")) && (vErrors = more(vErrors, validate91)), data.allowed_registries !== void 0 && !validate91(data.allowed_registries, at(instancePath, "/allowed_registries")) && (vErrors = more(vErrors, validate91)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.host_network_protection !== void 0 && !validate34(data.host_network_protection, at(instancePath, "/host_network_protection")) && (vErrors = more(vErrors, validate34)), data.behavioral_engine !== void 0 && !validate34(data.behavioral_engine, at(instancePath, "/behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.host_behavioral_engine !== void 0 && !validate34(data.host_behavioral_engine, at(instancePath, "/host_behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.container_forensics_collection !== void 0 && !validate34(data.container_forensics_collection, at(instancePath, "/container_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.host_forensics_collection !== void 0 && !validate34(data.host_forensics_collection, at(instancePath, "/host_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.host_user_protection !== void 0 && !validate34(data.host_user_protection, at(instancePath, "/host_user_protection")) && (vErrors = more(vErrors, validate34)), data.host_assurance !== void 0 && !validate34(data.host_assurance, at(instancePath, "/host_assurance")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.risk_explorer_auto_discovery !== void 0 && !validate34(data.risk_explorer_auto_discovery, at(instancePath, "/risk_explorer_auto_discovery")) && (vErrors = more(vErrors, validate34)), data.allow_kube_enforcer_audit !== void 0 && !validate34(data.allow_kube_enforcer_audit, at(instancePath, "/allow_kube_enforcer_audit")) && (vErrors = more(vErrors, validate34)), data.auto_discovery_enabled !== void 0 && !validate34(data.auto_discovery_enabled, at(instancePath, "/auto_discovery_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_discover_configure_registries !== void 0 && !validate34(data.auto_discover_configure_registries, at(instancePath, "/auto_discover_configure_registries")) && (vErrors = more(vErrors, validate34)), data.auto_scan_discovered_images_running_containers !== void 0 && !validate34(data.auto_scan_discovered_images_running_containers, at(instancePath, "/auto_scan_discovered_images_running_containers")) && (vErrors = more(vErrors, validate34)), data.admission_control !== void 0 && !validate34(data.admission_control, at(instancePath, "/admission_control")) && (vErrors = more(vErrors, validate34)), data.block_admission_control !== void 0 && !validate34(data.block_admission_control, at(instancePath, "/block_admission_control")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_injection !== void 0 && !validate34(data.micro_enforcer_injection, at(instancePath, "/micro_enforcer_injection")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_image_name !== void 0 && !validate22(data.micro_enforcer_image_name, at(instancePath, "/micro_enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_secrets_name !== void 0 && !validate22(data.micro_enforcer_secrets_name, at(instancePath, "/micro_enforcer_secrets_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_certs_secrets_name !== void 0 && !validate22(data.micro_enforcer_certs_secrets_name, at(instancePath, "/micro_enforcer_certs_secrets_name")) && (vErrors = more(vErrors, validate22)), data.auto_copy_secrets !== void 0 && !validate34(data.auto_copy_secrets, at(instancePath, "/auto_copy_secrets")) && (vErrors = more(vErrors, validate34)), data.kube_bench_image_name !== void 0 && !validate22(data.kube_bench_image_name, at(instancePath, "/kube_bench_image_name")) && (vErrors = more(vErrors, validate22)), data.antivirus_protection !== void 0 && !validate34(data.antivirus_protection, at(instancePath, "/antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.container_antivirus_protection !== void 0 && !validate34(data.container_antivirus_protection, at(instancePath, "/container_antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.enable_enforcer_group_prometheus !== void 0 && !validate34(data.enable_enforcer_group_prometheus, at(instancePath, "/enable_enforcer_group_prometheus")) && (vErrors = more(vErrors, validate34)), data.unified_mode !== void 0 && !validate34(data.unified_mode, at(instancePath, "/unified_mode")) && (vErrors = more(vErrors, validate34)), data.schedule_scan_settings !== void 0 && !validate1745(data.schedule_scan_settings, at(instancePath, "/schedule_scan_settings")) && (vErrors = more(vErrors, validate1745))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1663.errors = vErrors, vErrors === null;
}
var schema271 = { type: ["array", "null"], items: { $ref: "EnforcerGroup" }, $id: "shared65" };
function validate1760(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema271.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1663(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1663));
  }
  return validate1760.errors = vErrors, vErrors === null;
}
function validate1662(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema261.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1663(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1663));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1760(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1760))), validate1662.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1763);
function validate1763(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "update_enforcers" || key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.update_enforcers !== void 0 && !validate34(data.update_enforcers, at(instancePath, "/update_enforcers")) && (vErrors = more(vErrors, validate34)), data.body !== void 0 && !validate1663(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1663)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1763.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1767);
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1663(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1663));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
var check_EnforcerGroup = outermost(validate1663), check_shared270 = outermost(validate1769);
function validate1769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "delete_related" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.delete_related !== void 0 && !validate34(data.delete_related, at(instancePath, "/delete_related")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1769.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1772);
function validate1773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.grpc_address !== void 0 && !validate22(data.grpc_address, at(instancePath, "/grpc_address")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.server_id !== void 0 && !validate22(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1773.errors = vErrors, vErrors === null;
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
var check_Gateway = outermost(validate1773), check_ScannerGroupPage = outermost(validate1792);
var schema278 = { type: ["array", "null"], items: { $ref: "ScannerGroup" }, $id: "shared135" };
var schema280 = { type: ["array", "null"], items: { $ref: "ScannerGroupScanner" }, $id: "shared134" };
function validate1809(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scanner_name !== void 0 && !validate22(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate22)), data.scanner_version !== void 0 && !validate22(data.scanner_version, at(instancePath, "/scanner_version")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.registered_on !== void 0 && !validate22(data.registered_on, at(instancePath, "/registered_on")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1809.errors = vErrors, vErrors === null;
}
function validate1808(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema280.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1809(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1809));
  }
  return validate1808.errors = vErrors, vErrors === null;
}
function validate1797(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate84(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate84)), data.updated_at !== void 0 && !validate84(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate84)), data.registries !== void 0 && !validate91(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate91)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scanners !== void 0 && !validate1808(data.scanners, at(instancePath, "/scanners")) && (vErrors = more(vErrors, validate1808)), data.deploy_command !== void 0 && !validate237(data.deploy_command, at(instancePath, "/deploy_command")) && (vErrors = more(vErrors, validate237)), data.tokens !== void 0 && !validate91(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1797.errors = vErrors, vErrors === null;
}
function validate1796(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema278.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1797(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1797));
  }
  return validate1796.errors = vErrors, vErrors === null;
}
function validate1792(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1796(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1796)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1792.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1828);
function validate1828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "os_type" || key0 === "type" || key0 === "registries" || key0 === "application_scopes" || key0 === "tokens" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.tokens !== void 0 && !validate43(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1828.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1836);
function validate1836(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate43(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1836.errors = vErrors, vErrors === null;
}
var check_ScannerGroup = outermost(validate1797), check_shared274 = outermost(validate1838);
function validate1838(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "os_type" || key0 === "type" || key0 === "registries" || key0 === "application_scopes" || key0 === "tokens" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.tokens !== void 0 && !validate43(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate43)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1838.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1847);
function validate1848(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1848.errors = vErrors, vErrors === null;
}
function validate1847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1848(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1848));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1847.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1856);
function validate1856(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "identifiers_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1856.errors = vErrors, vErrors === null;
}
var check_AssurancePolicyPage = outermost(validate1861);
var schema289 = { type: ["array", "null"], items: { $ref: "AssurancePolicy" }, $id: "shared20" }, schema290 = { type: "object", properties: { assurance_type: { $ref: "shared0" }, id: { $ref: "shared1" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared0" }, registry: { $ref: "shared0" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, read_only: { $ref: "shared3" }, permission: { $ref: "shared0" }, category: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, application_scopes: { $ref: "shared2" }, exclude_application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, registries: {}, labels: {}, images: {}, cvss_severity_enabled: { $ref: "shared3" }, cvss_severity: { $ref: "shared0" }, cvss_severity_exclude_no_fix: { $ref: "shared3" }, custom_severity_enabled: { $ref: "shared3" }, custom_severity: { $ref: "shared0" }, maximum_score_enabled: { $ref: "shared3" }, maximum_score: { $ref: "shared11" }, maximum_score_exclude_no_fix: { $ref: "shared3" }, control_exclude_no_fix: { $ref: "shared3" }, vulnerability_score_range: { $ref: "shared12" }, aggregated_vulnerability: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, score_range: { $ref: "shared13" }, custom_severity_enabled: { $ref: "shared3" }, severity: { $ref: "shared0" } } }, vulnerability_exploitability: { $ref: "shared3" }, disallow_exploit_types: { $ref: "shared2" }, ignore_base_image_vln: { $ref: "shared3" }, ignore_recently_published_vln: { $ref: "shared3" }, ignore_recently_published_vln_period: { $ref: "shared1" }, ignore_recently_published_fix_vln: { $ref: "shared3" }, ignore_recently_published_fix_vln_period: { $ref: "shared1" }, cves_black_list_enabled: { $ref: "shared3" }, cves_black_list: { $ref: "shared2" }, cves_white_list_enabled: { $ref: "shared3" }, cves_white_list: { $ref: "shared2" }, packages_black_list_enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared14" }, packages_white_list_enabled: { $ref: "shared3" }, packages_white_list: { $ref: "shared14" }, blacklisted_licenses_enabled: { $ref: "shared3" }, blacklisted_licenses: { $ref: "shared2" }, whitelisted_licenses_enabled: { $ref: "shared3" }, whitelisted_licenses: { $ref: "shared2" }, required_labels_enabled: { $ref: "shared3" }, required_labels: { $ref: "shared15" }, forbidden_labels_enabled: { $ref: "shared3" }, forbidden_labels: { $ref: "shared15" }, trusted_base_images_enabled: { $ref: "shared3" }, trusted_base_images: { $ref: "shared16" }, allowed_images: { $ref: "shared17" }, custom_checks_enabled: { $ref: "shared3" }, custom_checks: { $ref: "shared18" }, scap_enabled: { $ref: "shared3" }, scap_files: { $ref: "shared17" }, blacklist_permissions_enabled: { $ref: "shared3" }, blacklist_permissions: { $ref: "shared17" }, ignore_risk_resources_enabled: { $ref: "shared3" }, ignored_risk_resources: { $ref: "shared2" }, ignored_sensitive_resources: { $ref: "shared2" }, docker_cis_enabled: { $ref: "shared3" }, kube_cis_enabled: { $ref: "shared3" }, linux_cis_enabled: { $ref: "shared3" }, windows_cis_enabled: { $ref: "shared3" }, openshift_hardening_enabled: { $ref: "shared3" }, kubernetes_controls: { $ref: "shared19" }, kubernetes_controls_names: { $ref: "shared2" }, kubernetes_controls_avd_ids: { $ref: "shared2" }, disallow_malware: { $ref: "shared3" }, malware_action: { $ref: "shared0" }, monitored_malware_paths: { $ref: "shared17" }, exceptional_monitored_malware_paths: { $ref: "shared17" }, scan_malware_in_archives: { $ref: "shared3" }, scan_sensitive_data: { $ref: "shared3" }, scan_nfs_mounts: { $ref: "shared3" }, scan_windows_registry: { $ref: "shared3" }, scan_process_memory: { $ref: "shared3" }, only_none_root_users: { $ref: "shared3" }, dta_enabled: { $ref: "shared3" }, dta_severity: { $ref: "shared0" }, force_microenforcer: { $ref: "shared3" }, function_integrity_enabled: { $ref: "shared3" }, enforce_excessive_permissions: { $ref: "shared3" }, partial_results_image_fail: { $ref: "shared3" }, auto_scan_enabled: { $ref: "shared3" }, auto_scan_configured: { $ref: "shared3" }, auto_scan_time: { type: ["object", "null"], properties: { iteration_type: { $ref: "shared0" }, time: { $ref: "shared0" }, iteration: { $ref: "shared1" }, week_days: { $ref: "shared17" } } }, policy_settings: { type: ["object", "null"], properties: { enforce: { $ref: "shared3" }, warn: { $ref: "shared3" }, warning_message: { $ref: "shared0" }, is_audit_checked: { $ref: "shared3" } } } }, required: ["name"], $id: "AssurancePolicy" };
var schema293 = { type: ["array", "null"], items: { $ref: "ScopeVariable" }, $id: "shared136" };
function validate1891(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1891.errors = vErrors, vErrors === null;
}
function validate1890(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema293.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1891(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1891));
  }
  return validate1890.errors = vErrors, vErrors === null;
}
function validate1888(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate1890(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate1890))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1888.errors = vErrors, vErrors === null;
}
function validate1887(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1888(data, instancePath) || (vErrors = more(vErrors, validate1888), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1887.errors = vErrors, errors === 0;
}
var schema295 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared13" };
function validate1911(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema295.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate315(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate315));
  }
  return validate1911.errors = vErrors, vErrors === null;
}
var schema296 = { type: ["array", "null"], items: { $ref: "AssurancePackage" }, $id: "shared14" };
function validate1929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.epoch !== void 0 && !validate22(data.epoch, at(instancePath, "/epoch")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.version_range !== void 0 && !validate22(data.version_range, at(instancePath, "/version_range")) && (vErrors = more(vErrors, validate22)), data.release !== void 0 && !validate22(data.release, at(instancePath, "/release")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.license !== void 0 && !validate22(data.license, at(instancePath, "/license")) && (vErrors = more(vErrors, validate22)), data.display !== void 0 && !validate22(data.display, at(instancePath, "/display")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1929.errors = vErrors, vErrors === null;
}
function validate1928(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema296.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1929(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1929));
  }
  return validate1928.errors = vErrors, vErrors === null;
}
var schema298 = { type: ["array", "null"], items: { $ref: "AssuranceLabel" }, $id: "shared15" };
function validate1949(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1949.errors = vErrors, vErrors === null;
}
function validate1948(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema298.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1949(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1949));
  }
  return validate1948.errors = vErrors, vErrors === null;
}
var schema300 = { type: ["array", "null"], items: { $ref: "TrustedBaseImage" }, $id: "shared16" };
function validate1958(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.imagename !== void 0 && !validate22(data.imagename, at(instancePath, "/imagename")) && (vErrors = more(vErrors, validate22)), data.imagedigest !== void 0 && !validate22(data.imagedigest, at(instancePath, "/imagedigest")) && (vErrors = more(vErrors, validate22)), data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1958.errors = vErrors, vErrors === null;
}
function validate1957(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema300.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1958(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1958));
  }
  return validate1957.errors = vErrors, vErrors === null;
}
var schema302 = { type: ["array", "null"], items: { $ref: "AssuranceCheck" }, $id: "shared18" };
function validate1969(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1969.errors = vErrors, vErrors === null;
}
function validate1968(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema302.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1969(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1969));
  }
  return validate1968.errors = vErrors, vErrors === null;
}
var schema304 = { type: ["array", "null"], items: { $ref: "AssuranceKubernetesControl" }, $id: "shared19" };
function validate1996(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate26(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.ootb !== void 0 && !validate34(data.ootb, at(instancePath, "/ootb")) && (vErrors = more(vErrors, validate34)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1996.errors = vErrors, vErrors === null;
}
function validate1995(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema304.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1996(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1996));
  }
  return validate1995.errors = vErrors, vErrors === null;
}
function validate1866(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.exclude_application_scopes !== void 0 && !validate91(data.exclude_application_scopes, at(instancePath, "/exclude_application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate1887(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1887)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.custom_severity_enabled !== void 0 && !validate34(data.custom_severity_enabled, at(instancePath, "/custom_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_severity !== void 0 && !validate22(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate22)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate315(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate315)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.vulnerability_score_range !== void 0 && !validate1749(data.vulnerability_score_range, at(instancePath, "/vulnerability_score_range")) && (vErrors = more(vErrors, validate1749)), data.aggregated_vulnerability !== void 0) {
      let data31 = data.aggregated_vulnerability;
      !(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null && (vErrors = report(vErrors, instancePath + "/aggregated_vulnerability", "type", { type: schema290.properties.aggregated_vulnerability.type })), data31 && typeof data31 == "object" && !Array.isArray(data31) && (data31.enabled !== void 0 && (validate34(data31.enabled, at(instancePath, "/aggregated_vulnerability/enabled")) || (vErrors = more(vErrors, validate34))), data31.score_range !== void 0 && (validate1911(data31.score_range, at(instancePath, "/aggregated_vulnerability/score_range")) || (vErrors = more(vErrors, validate1911))), data31.custom_severity_enabled !== void 0 && (validate34(data31.custom_severity_enabled, at(instancePath, "/aggregated_vulnerability/custom_severity_enabled")) || (vErrors = more(vErrors, validate34))), data31.severity !== void 0 && (validate22(data31.severity, at(instancePath, "/aggregated_vulnerability/severity")) || (vErrors = more(vErrors, validate22))));
    }
    if (data.vulnerability_exploitability !== void 0 && !validate34(data.vulnerability_exploitability, at(instancePath, "/vulnerability_exploitability")) && (vErrors = more(vErrors, validate34)), data.disallow_exploit_types !== void 0 && !validate91(data.disallow_exploit_types, at(instancePath, "/disallow_exploit_types")) && (vErrors = more(vErrors, validate91)), data.ignore_base_image_vln !== void 0 && !validate34(data.ignore_base_image_vln, at(instancePath, "/ignore_base_image_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_recently_published_fix_vln !== void 0 && !validate34(data.ignore_recently_published_fix_vln, at(instancePath, "/ignore_recently_published_fix_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_fix_vln_period !== void 0 && !validate26(data.ignore_recently_published_fix_vln_period, at(instancePath, "/ignore_recently_published_fix_vln_period")) && (vErrors = more(vErrors, validate26)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate91(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate91)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate91(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate91)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate1928(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate1928)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate1928(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate1928)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate91(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate91)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate91(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate91)), data.required_labels_enabled !== void 0 && !validate34(data.required_labels_enabled, at(instancePath, "/required_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.required_labels !== void 0 && !validate1948(data.required_labels, at(instancePath, "/required_labels")) && (vErrors = more(vErrors, validate1948)), data.forbidden_labels_enabled !== void 0 && !validate34(data.forbidden_labels_enabled, at(instancePath, "/forbidden_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.forbidden_labels !== void 0 && !validate1948(data.forbidden_labels, at(instancePath, "/forbidden_labels")) && (vErrors = more(vErrors, validate1948)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate1957(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate1957)), data.allowed_images !== void 0 && !validate583(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate583)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate1968(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate1968)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate583(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate583)), data.blacklist_permissions_enabled !== void 0 && !validate34(data.blacklist_permissions_enabled, at(instancePath, "/blacklist_permissions_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklist_permissions !== void 0 && !validate583(data.blacklist_permissions, at(instancePath, "/blacklist_permissions")) && (vErrors = more(vErrors, validate583)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate91(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate91)), data.ignored_sensitive_resources !== void 0 && !validate91(data.ignored_sensitive_resources, at(instancePath, "/ignored_sensitive_resources")) && (vErrors = more(vErrors, validate91)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.windows_cis_enabled !== void 0 && !validate34(data.windows_cis_enabled, at(instancePath, "/windows_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.kubernetes_controls !== void 0 && !validate1995(data.kubernetes_controls, at(instancePath, "/kubernetes_controls")) && (vErrors = more(vErrors, validate1995)), data.kubernetes_controls_names !== void 0 && !validate91(data.kubernetes_controls_names, at(instancePath, "/kubernetes_controls_names")) && (vErrors = more(vErrors, validate91)), data.kubernetes_controls_avd_ids !== void 0 && !validate91(data.kubernetes_controls_avd_ids, at(instancePath, "/kubernetes_controls_avd_ids")) && (vErrors = more(vErrors, validate91)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.malware_action !== void 0 && !validate22(data.malware_action, at(instancePath, "/malware_action")) && (vErrors = more(vErrors, validate22)), data.monitored_malware_paths !== void 0 && !validate583(data.monitored_malware_paths, at(instancePath, "/monitored_malware_paths")) && (vErrors = more(vErrors, validate583)), data.exceptional_monitored_malware_paths !== void 0 && !validate583(data.exceptional_monitored_malware_paths, at(instancePath, "/exceptional_monitored_malware_paths")) && (vErrors = more(vErrors, validate583)), data.scan_malware_in_archives !== void 0 && !validate34(data.scan_malware_in_archives, at(instancePath, "/scan_malware_in_archives")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.scan_nfs_mounts !== void 0 && !validate34(data.scan_nfs_mounts, at(instancePath, "/scan_nfs_mounts")) && (vErrors = more(vErrors, validate34)), data.scan_windows_registry !== void 0 && !validate34(data.scan_windows_registry, at(instancePath, "/scan_windows_registry")) && (vErrors = more(vErrors, validate34)), data.scan_process_memory !== void 0 && !validate34(data.scan_process_memory, at(instancePath, "/scan_process_memory")) && (vErrors = more(vErrors, validate34)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.dta_enabled !== void 0 && !validate34(data.dta_enabled, at(instancePath, "/dta_enabled")) && (vErrors = more(vErrors, validate34)), data.dta_severity !== void 0 && !validate22(data.dta_severity, at(instancePath, "/dta_severity")) && (vErrors = more(vErrors, validate22)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.auto_scan_enabled !== void 0 && !validate34(data.auto_scan_enabled, at(instancePath, "/auto_scan_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_configured !== void 0 && !validate34(data.auto_scan_configured, at(instancePath, "/auto_scan_configured")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0) {
      let data97 = data.auto_scan_time;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/auto_scan_time", "type", { type: schema290.properties.auto_scan_time.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.iteration_type !== void 0 && (validate22(data97.iteration_type, at(instancePath, "/auto_scan_time/iteration_type")) || (vErrors = more(vErrors, validate22))), data97.time !== void 0 && (validate22(data97.time, at(instancePath, "/auto_scan_time/time")) || (vErrors = more(vErrors, validate22))), data97.iteration !== void 0 && (validate26(data97.iteration, at(instancePath, "/auto_scan_time/iteration")) || (vErrors = more(vErrors, validate26))), data97.week_days !== void 0 && (validate583(data97.week_days, at(instancePath, "/auto_scan_time/week_days")) || (vErrors = more(vErrors, validate583))));
    }
    if (data.policy_settings !== void 0) {
      let data102 = data.policy_settings;
      !(data102 && typeof data102 == "object" && !Array.isArray(data102)) && data102 !== null && (vErrors = report(vErrors, instancePath + "/policy_settings", "type", { type: schema290.properties.policy_settings.type })), data102 && typeof data102 == "object" && !Array.isArray(data102) && (data102.enforce !== void 0 && (validate34(data102.enforce, at(instancePath, "/policy_settings/enforce")) || (vErrors = more(vErrors, validate34))), data102.warn !== void 0 && (validate34(data102.warn, at(instancePath, "/policy_settings/warn")) || (vErrors = more(vErrors, validate34))), data102.warning_message !== void 0 && (validate22(data102.warning_message, at(instancePath, "/policy_settings/warning_message")) || (vErrors = more(vErrors, validate22))), data102.is_audit_checked !== void 0 && (validate34(data102.is_audit_checked, at(instancePath, "/policy_settings/is_audit_checked")) || (vErrors = more(vErrors, validate34))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1866.errors = vErrors, vErrors === null;
}
function validate1865(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema289.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1866(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1866));
  }
  return validate1865.errors = vErrors, vErrors === null;
}
function validate1861(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1865(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1865)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1861.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate2039);
var schema307 = { type: "string", enum: ["host", "image", "function", "kubernetes", "cf_application"], $id: "shared277" };
function validate2040(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "host" || data === "image" || data === "function" || data === "kubernetes" || data === "cf_application" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema307.enum })), validate2040.errors = vErrors, vErrors === null;
}
function validate2039(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate2040(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate2040)), data.body !== void 0 && !validate1866(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1866));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2039.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate2043);
function validate2043(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate2040(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate2040)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2043.errors = vErrors, vErrors === null;
}
var check_AssurancePolicy = outermost(validate1866), check_shared280 = outermost(validate2046);
function validate2046(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate2040(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate2040)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate1866(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1866)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2046.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicyPage = outermost(validate2051);
var schema311 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicy" }, $id: "shared79" };
var schema314 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicyScopeVariable" }, $id: "shared80" };
function validate2110(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2110.errors = vErrors, vErrors === null;
}
function validate2109(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema314.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2110(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2110));
  }
  return validate2109.errors = vErrors, vErrors === null;
}
function validate2107(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2109(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2109))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2107.errors = vErrors, vErrors === null;
}
function validate2056(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate315(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate315)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate91(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate91)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate91(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate91)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate91(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate91)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate583(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate583)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate583(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate583)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate91(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate91)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate91(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate91)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate583(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate583)), data.allowed_images !== void 0 && !validate583(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate583)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate583(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate583)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate583(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate583)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.scope !== void 0 && !validate2107(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2107))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2056.errors = vErrors, vErrors === null;
}
function validate2055(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema311.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2056(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2056));
  }
  return validate2055.errors = vErrors, vErrors === null;
}
function validate2051(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2055(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2055)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2051.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate2124);
function validate2124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2056(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2056));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2124.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicy = outermost(validate2056), check_ImagePermissions = outermost(validate2126);
var schema318 = { type: ["array", "null"], items: { $ref: "ImagePermission" }, $id: "shared85" };
function validate2128(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.image_name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "image_name", "registry")), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdated !== void 0 && !validate84(data.lastupdated, at(instancePath, "/lastupdated")) && (vErrors = more(vErrors, validate84)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.reason !== void 0 && !validate237(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate237)), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2128.errors = vErrors, vErrors === null;
}
function validate2127(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema318.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2128(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2128));
  }
  return validate2127.errors = vErrors, vErrors === null;
}
function validate2126(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.whitelisted_images !== void 0 && !validate2127(data.whitelisted_images, at(instancePath, "/whitelisted_images")) && (vErrors = more(vErrors, validate2127)), data.blacklisted_images !== void 0 && !validate2127(data.blacklisted_images, at(instancePath, "/blacklisted_images")) && (vErrors = more(vErrors, validate2127))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2126.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate2142);
function validate2143(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id === void 0 && (vErrors = need(vErrors, data, instancePath, "script_id")), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2143.errors = vErrors, vErrors === null;
}
function validate2142(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2143(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2142.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate2160);
var schema324 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["name", "engine", "path", "snippet", "kind"], $id: "AssuranceScriptForCreate" };
function validate2162(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema324.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2162.errors = vErrors, vErrors === null;
}
function validate2161(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2162(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2162));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2161.errors = vErrors, vErrors === null;
}
function validate2160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2161(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2161));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2160.errors = vErrors, vErrors === null;
}
var check_AssuranceScript = outermost(validate2143), check_shared285 = outermost(validate2175), schema325 = { type: "object", additionalProperties: !1, properties: { id: { $ref: "shared0" }, script_id: { $ref: "shared0" }, name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {}, unknownMembers: { $ref: "shared6" } }, required: ["id", "script_id", "name", "engine", "path", "snippet", "kind"], $id: "shared285" };
function validate2175(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.script_id === void 0 || data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "script_id", "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema325.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2175.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate2189);
var schema327 = { type: "object", properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, version: { $ref: "shared0" }, type: { $ref: "shared0" }, runtime_type: { $ref: "shared0" }, runtime_mode: { $ref: "shared1" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, enforce_scheduler_added_on: { $ref: "shared1" }, author: { $ref: "shared0" }, created: { $ref: "shared0" }, updated: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, allowed_executables: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allow_executables: { $ref: "shared2" }, allow_root_executables: { $ref: "shared2" }, separate_executables: { $ref: "shared3" } } }, allowed_registries: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allowed_registries: { $ref: "shared2" } } }, auditing: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_all_processes: { $ref: "shared3" }, audit_process_cmdline: { $ref: "shared3" }, audit_all_network: { $ref: "shared3" }, audit_os_user_activity: { $ref: "shared3" }, audit_success_login: { $ref: "shared3" }, audit_failed_login: { $ref: "shared3" }, audit_user_account_management: { $ref: "shared3" } } }, blacklisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_black_list: { $ref: "shared2" }, group_black_list: { $ref: "shared2" } } }, whitelisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_white_list: { $ref: "shared2" }, group_white_list: { $ref: "shared2" } } }, bypass_scope: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, scope: { $ref: "shared10" } } }, container_exec: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_container_exec: { $ref: "shared3" }, container_exec_proc_white_list: { $ref: "shared2" }, reverse_shell_ip_white_list: { $ref: "shared2" } } }, drift_prevention: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, exec_lockdown: { $ref: "shared3" }, image_lockdown: { $ref: "shared3" }, prevent_privileged: { $ref: "shared3" }, exec_lockdown_white_list: { $ref: "shared2" } } }, executable_blacklist: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, executables: { $ref: "shared2" } } }, failed_kubernetes_checks: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, failed_checks: { $ref: "shared2" } } }, file_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, filename_block_list: { $ref: "shared2" }, exceptional_block_files: { $ref: "shared2" }, block_files_users: { $ref: "shared2" }, block_files_processes: { $ref: "shared2" }, exceptional_block_files_users: { $ref: "shared2" }, exceptional_block_files_processes: { $ref: "shared2" } } }, file_integrity_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_files: { $ref: "shared2" }, exceptional_monitored_files: { $ref: "shared2" }, monitored_files_processes: { $ref: "shared2" }, exceptional_monitored_files_processes: { $ref: "shared2" }, monitored_files_users: { $ref: "shared2" }, exceptional_monitored_files_users: { $ref: "shared2" }, monitored_files_create: { $ref: "shared3" }, monitored_files_read: { $ref: "shared3" }, monitored_files_modify: { $ref: "shared3" }, monitored_files_delete: { $ref: "shared3" }, monitored_files_attributes: { $ref: "shared3" } } }, limit_container_privileges: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, privileged: { $ref: "shared3" }, netmode: { $ref: "shared3" }, pidmode: { $ref: "shared3" }, utsmode: { $ref: "shared3" }, usermode: { $ref: "shared3" }, ipcmode: { $ref: "shared3" }, prevent_root_user: { $ref: "shared3" }, prevent_low_port_binding: { $ref: "shared3" }, block_add_capabilities: { $ref: "shared3" }, use_host_user: { $ref: "shared3" } } }, linux_capabilities: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, remove_linux_capabilities: { $ref: "shared2" } } }, malware_scan_options: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, action: { $ref: "shared0" }, exclude_directories: { $ref: "shared2" }, include_directories: { $ref: "shared2" }, exclude_processes: { $ref: "shared2" }, exclude_process: { $ref: "shared2" }, file_forensic_collection: { $ref: "shared3" } } }, package_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared2" }, exceptional_block_packages_files: { $ref: "shared2" }, block_packages_users: { $ref: "shared2" }, block_packages_processes: { $ref: "shared2" }, exceptional_block_packages_users: { $ref: "shared2" }, exceptional_block_packages_processes: { $ref: "shared2" } } }, port_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_inbound_ports: { $ref: "shared2" }, block_outbound_ports: { $ref: "shared2" } } }, prevent_override_default_config: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, enforce_selinux: { $ref: "shared3" }, enforce_seccomp: { $ref: "shared3" }, enforce_apparmor: { $ref: "shared3" } } }, readonly_files: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_files: { $ref: "shared2" }, exceptional_readonly_files: { $ref: "shared2" }, readonly_files_processes: { $ref: "shared2" }, exceptional_readonly_files_processes: { $ref: "shared2" }, readonly_files_users: { $ref: "shared2" }, exceptional_readonly_files_users: { $ref: "shared2" } } }, readonly_registry: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_registry_paths: { $ref: "shared2" }, exceptional_readonly_registry_paths: { $ref: "shared2" }, readonly_registry_processes: { $ref: "shared2" }, exceptional_readonly_registry_processes: { $ref: "shared2" }, readonly_registry_users: { $ref: "shared2" }, exceptional_readonly_registry_users: { $ref: "shared2" } } }, registry_access_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_registry_paths: { $ref: "shared2" }, exceptional_monitored_registry_paths: { $ref: "shared2" }, monitored_registry_processes: { $ref: "shared2" }, exceptional_monitored_registry_processes: { $ref: "shared2" }, monitored_registry_users: { $ref: "shared2" }, exceptional_monitored_registry_users: { $ref: "shared2" }, monitored_registry_create: { $ref: "shared3" }, monitored_registry_read: { $ref: "shared3" }, monitored_registry_modify: { $ref: "shared3" }, monitored_registry_delete: { $ref: "shared3" }, monitored_registry_attributes: { $ref: "shared3" } } }, restricted_volumes: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, volumes: { $ref: "shared2" } } }, reverse_shell: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_reverse_shell: { $ref: "shared3" }, reverse_shell_ip_white_list: { $ref: "shared2" }, reverse_shell_proc_white_list: { $ref: "shared2" } } }, system_integrity_protection: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_systemtime_change: { $ref: "shared3" }, windows_services_monitoring: { $ref: "shared3" }, monitor_audit_log_integrity: { $ref: "shared3" } } }, tripwire: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_id: { $ref: "shared0" }, user_password: { $ref: "shared0" }, apply_on: { $ref: "shared2" }, serverless_app: { $ref: "shared0" } } }, block_disallowed_images: { $ref: "shared3" }, block_fileless_exec: { $ref: "shared3" }, block_non_compliant_workloads: { $ref: "shared3" }, block_non_k8s_containers: { $ref: "shared3" }, block_nw_unlink_cont: { $ref: "shared3" }, only_registered_images: { $ref: "shared3" }, enable_fork_guard: { $ref: "shared3" }, fork_guard_process_limit: { $ref: "shared1" }, enable_ip_reputation: { $ref: "shared3" }, enable_port_scan_protection: { $ref: "shared3" }, enable_crypto_mining_dns: { $ref: "shared3" }, no_new_privileges: { $ref: "shared3" }, audit_brute_force_login: { $ref: "shared3" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, is_audit_checked: { $ref: "shared3" }, is_auto_generated: { $ref: "shared3" }, default_security_profile: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, permission: { $ref: "shared0" }, registry: { $ref: "shared0" }, repo_id: { $ref: "shared1" }, repo_name: { $ref: "shared0" }, image_id: { $ref: "shared1" }, image_name: { $ref: "shared0" }, digest: { $ref: "shared0" }, resource_name: { $ref: "shared0" }, resource_type: { $ref: "shared0" }, cve: { $ref: "shared0" }, vuln_id: { $ref: "shared1" }, vpatch_version: { $ref: "shared0" }, heuristic_ref_id: { $ref: "shared1" } }, required: ["name"], $id: "RuntimePolicy" };
function validate2190(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_mode !== void 0 && !validate26(data.runtime_mode, at(instancePath, "/runtime_mode")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.enforce_scheduler_added_on !== void 0 && !validate26(data.enforce_scheduler_added_on, at(instancePath, "/enforce_scheduler_added_on")) && (vErrors = more(vErrors, validate26)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate22(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate1887(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1887)), data.allowed_executables !== void 0) {
      let data16 = data.allowed_executables;
      !(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null && (vErrors = report(vErrors, instancePath + "/allowed_executables", "type", { type: schema327.properties.allowed_executables.type })), data16 && typeof data16 == "object" && !Array.isArray(data16) && (data16.enabled !== void 0 && (validate34(data16.enabled, at(instancePath, "/allowed_executables/enabled")) || (vErrors = more(vErrors, validate34))), data16.allow_executables !== void 0 && (validate91(data16.allow_executables, at(instancePath, "/allowed_executables/allow_executables")) || (vErrors = more(vErrors, validate91))), data16.allow_root_executables !== void 0 && (validate91(data16.allow_root_executables, at(instancePath, "/allowed_executables/allow_root_executables")) || (vErrors = more(vErrors, validate91))), data16.separate_executables !== void 0 && (validate34(data16.separate_executables, at(instancePath, "/allowed_executables/separate_executables")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.allowed_registries !== void 0) {
      let data21 = data.allowed_registries;
      !(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null && (vErrors = report(vErrors, instancePath + "/allowed_registries", "type", { type: schema327.properties.allowed_registries.type })), data21 && typeof data21 == "object" && !Array.isArray(data21) && (data21.enabled !== void 0 && (validate34(data21.enabled, at(instancePath, "/allowed_registries/enabled")) || (vErrors = more(vErrors, validate34))), data21.allowed_registries !== void 0 && (validate91(data21.allowed_registries, at(instancePath, "/allowed_registries/allowed_registries")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.auditing !== void 0) {
      let data24 = data.auditing;
      !(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null && (vErrors = report(vErrors, instancePath + "/auditing", "type", { type: schema327.properties.auditing.type })), data24 && typeof data24 == "object" && !Array.isArray(data24) && (data24.enabled !== void 0 && (validate34(data24.enabled, at(instancePath, "/auditing/enabled")) || (vErrors = more(vErrors, validate34))), data24.audit_all_processes !== void 0 && (validate34(data24.audit_all_processes, at(instancePath, "/auditing/audit_all_processes")) || (vErrors = more(vErrors, validate34))), data24.audit_process_cmdline !== void 0 && (validate34(data24.audit_process_cmdline, at(instancePath, "/auditing/audit_process_cmdline")) || (vErrors = more(vErrors, validate34))), data24.audit_all_network !== void 0 && (validate34(data24.audit_all_network, at(instancePath, "/auditing/audit_all_network")) || (vErrors = more(vErrors, validate34))), data24.audit_os_user_activity !== void 0 && (validate34(data24.audit_os_user_activity, at(instancePath, "/auditing/audit_os_user_activity")) || (vErrors = more(vErrors, validate34))), data24.audit_success_login !== void 0 && (validate34(data24.audit_success_login, at(instancePath, "/auditing/audit_success_login")) || (vErrors = more(vErrors, validate34))), data24.audit_failed_login !== void 0 && (validate34(data24.audit_failed_login, at(instancePath, "/auditing/audit_failed_login")) || (vErrors = more(vErrors, validate34))), data24.audit_user_account_management !== void 0 && (validate34(data24.audit_user_account_management, at(instancePath, "/auditing/audit_user_account_management")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.blacklisted_os_users !== void 0) {
      let data33 = data.blacklisted_os_users;
      !(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null && (vErrors = report(vErrors, instancePath + "/blacklisted_os_users", "type", { type: schema327.properties.blacklisted_os_users.type })), data33 && typeof data33 == "object" && !Array.isArray(data33) && (data33.enabled !== void 0 && (validate34(data33.enabled, at(instancePath, "/blacklisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data33.user_black_list !== void 0 && (validate91(data33.user_black_list, at(instancePath, "/blacklisted_os_users/user_black_list")) || (vErrors = more(vErrors, validate91))), data33.group_black_list !== void 0 && (validate91(data33.group_black_list, at(instancePath, "/blacklisted_os_users/group_black_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.whitelisted_os_users !== void 0) {
      let data37 = data.whitelisted_os_users;
      !(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null && (vErrors = report(vErrors, instancePath + "/whitelisted_os_users", "type", { type: schema327.properties.whitelisted_os_users.type })), data37 && typeof data37 == "object" && !Array.isArray(data37) && (data37.enabled !== void 0 && (validate34(data37.enabled, at(instancePath, "/whitelisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data37.user_white_list !== void 0 && (validate91(data37.user_white_list, at(instancePath, "/whitelisted_os_users/user_white_list")) || (vErrors = more(vErrors, validate91))), data37.group_white_list !== void 0 && (validate91(data37.group_white_list, at(instancePath, "/whitelisted_os_users/group_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.bypass_scope !== void 0) {
      let data41 = data.bypass_scope;
      !(data41 && typeof data41 == "object" && !Array.isArray(data41)) && data41 !== null && (vErrors = report(vErrors, instancePath + "/bypass_scope", "type", { type: schema327.properties.bypass_scope.type })), data41 && typeof data41 == "object" && !Array.isArray(data41) && (data41.enabled !== void 0 && (validate34(data41.enabled, at(instancePath, "/bypass_scope/enabled")) || (vErrors = more(vErrors, validate34))), data41.scope !== void 0 && (validate1887(data41.scope, at(instancePath, "/bypass_scope/scope")) || (vErrors = more(vErrors, validate1887))));
    }
    if (data.container_exec !== void 0) {
      let data44 = data.container_exec;
      !(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null && (vErrors = report(vErrors, instancePath + "/container_exec", "type", { type: schema327.properties.container_exec.type })), data44 && typeof data44 == "object" && !Array.isArray(data44) && (data44.enabled !== void 0 && (validate34(data44.enabled, at(instancePath, "/container_exec/enabled")) || (vErrors = more(vErrors, validate34))), data44.block_container_exec !== void 0 && (validate34(data44.block_container_exec, at(instancePath, "/container_exec/block_container_exec")) || (vErrors = more(vErrors, validate34))), data44.container_exec_proc_white_list !== void 0 && (validate91(data44.container_exec_proc_white_list, at(instancePath, "/container_exec/container_exec_proc_white_list")) || (vErrors = more(vErrors, validate91))), data44.reverse_shell_ip_white_list !== void 0 && (validate91(data44.reverse_shell_ip_white_list, at(instancePath, "/container_exec/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.drift_prevention !== void 0) {
      let data49 = data.drift_prevention;
      !(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null && (vErrors = report(vErrors, instancePath + "/drift_prevention", "type", { type: schema327.properties.drift_prevention.type })), data49 && typeof data49 == "object" && !Array.isArray(data49) && (data49.enabled !== void 0 && (validate34(data49.enabled, at(instancePath, "/drift_prevention/enabled")) || (vErrors = more(vErrors, validate34))), data49.exec_lockdown !== void 0 && (validate34(data49.exec_lockdown, at(instancePath, "/drift_prevention/exec_lockdown")) || (vErrors = more(vErrors, validate34))), data49.image_lockdown !== void 0 && (validate34(data49.image_lockdown, at(instancePath, "/drift_prevention/image_lockdown")) || (vErrors = more(vErrors, validate34))), data49.prevent_privileged !== void 0 && (validate34(data49.prevent_privileged, at(instancePath, "/drift_prevention/prevent_privileged")) || (vErrors = more(vErrors, validate34))), data49.exec_lockdown_white_list !== void 0 && (validate91(data49.exec_lockdown_white_list, at(instancePath, "/drift_prevention/exec_lockdown_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.executable_blacklist !== void 0) {
      let data55 = data.executable_blacklist;
      !(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null && (vErrors = report(vErrors, instancePath + "/executable_blacklist", "type", { type: schema327.properties.executable_blacklist.type })), data55 && typeof data55 == "object" && !Array.isArray(data55) && (data55.enabled !== void 0 && (validate34(data55.enabled, at(instancePath, "/executable_blacklist/enabled")) || (vErrors = more(vErrors, validate34))), data55.executables !== void 0 && (validate91(data55.executables, at(instancePath, "/executable_blacklist/executables")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.failed_kubernetes_checks !== void 0) {
      let data58 = data.failed_kubernetes_checks;
      !(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null && (vErrors = report(vErrors, instancePath + "/failed_kubernetes_checks", "type", { type: schema327.properties.failed_kubernetes_checks.type })), data58 && typeof data58 == "object" && !Array.isArray(data58) && (data58.enabled !== void 0 && (validate34(data58.enabled, at(instancePath, "/failed_kubernetes_checks/enabled")) || (vErrors = more(vErrors, validate34))), data58.failed_checks !== void 0 && (validate91(data58.failed_checks, at(instancePath, "/failed_kubernetes_checks/failed_checks")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.file_block !== void 0) {
      let data61 = data.file_block;
      !(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null && (vErrors = report(vErrors, instancePath + "/file_block", "type", { type: schema327.properties.file_block.type })), data61 && typeof data61 == "object" && !Array.isArray(data61) && (data61.enabled !== void 0 && (validate34(data61.enabled, at(instancePath, "/file_block/enabled")) || (vErrors = more(vErrors, validate34))), data61.filename_block_list !== void 0 && (validate91(data61.filename_block_list, at(instancePath, "/file_block/filename_block_list")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files !== void 0 && (validate91(data61.exceptional_block_files, at(instancePath, "/file_block/exceptional_block_files")) || (vErrors = more(vErrors, validate91))), data61.block_files_users !== void 0 && (validate91(data61.block_files_users, at(instancePath, "/file_block/block_files_users")) || (vErrors = more(vErrors, validate91))), data61.block_files_processes !== void 0 && (validate91(data61.block_files_processes, at(instancePath, "/file_block/block_files_processes")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files_users !== void 0 && (validate91(data61.exceptional_block_files_users, at(instancePath, "/file_block/exceptional_block_files_users")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files_processes !== void 0 && (validate91(data61.exceptional_block_files_processes, at(instancePath, "/file_block/exceptional_block_files_processes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.file_integrity_monitoring !== void 0) {
      let data69 = data.file_integrity_monitoring;
      !(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null && (vErrors = report(vErrors, instancePath + "/file_integrity_monitoring", "type", { type: schema327.properties.file_integrity_monitoring.type })), data69 && typeof data69 == "object" && !Array.isArray(data69) && (data69.enabled !== void 0 && (validate34(data69.enabled, at(instancePath, "/file_integrity_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data69.monitored_files !== void 0 && (validate91(data69.monitored_files, at(instancePath, "/file_integrity_monitoring/monitored_files")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files !== void 0 && (validate91(data69.exceptional_monitored_files, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_processes !== void 0 && (validate91(data69.monitored_files_processes, at(instancePath, "/file_integrity_monitoring/monitored_files_processes")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files_processes !== void 0 && (validate91(data69.exceptional_monitored_files_processes, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_processes")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_users !== void 0 && (validate91(data69.monitored_files_users, at(instancePath, "/file_integrity_monitoring/monitored_files_users")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files_users !== void 0 && (validate91(data69.exceptional_monitored_files_users, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_users")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_create !== void 0 && (validate34(data69.monitored_files_create, at(instancePath, "/file_integrity_monitoring/monitored_files_create")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_read !== void 0 && (validate34(data69.monitored_files_read, at(instancePath, "/file_integrity_monitoring/monitored_files_read")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_modify !== void 0 && (validate34(data69.monitored_files_modify, at(instancePath, "/file_integrity_monitoring/monitored_files_modify")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_delete !== void 0 && (validate34(data69.monitored_files_delete, at(instancePath, "/file_integrity_monitoring/monitored_files_delete")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_attributes !== void 0 && (validate34(data69.monitored_files_attributes, at(instancePath, "/file_integrity_monitoring/monitored_files_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.limit_container_privileges !== void 0) {
      let data82 = data.limit_container_privileges;
      !(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null && (vErrors = report(vErrors, instancePath + "/limit_container_privileges", "type", { type: schema327.properties.limit_container_privileges.type })), data82 && typeof data82 == "object" && !Array.isArray(data82) && (data82.enabled !== void 0 && (validate34(data82.enabled, at(instancePath, "/limit_container_privileges/enabled")) || (vErrors = more(vErrors, validate34))), data82.privileged !== void 0 && (validate34(data82.privileged, at(instancePath, "/limit_container_privileges/privileged")) || (vErrors = more(vErrors, validate34))), data82.netmode !== void 0 && (validate34(data82.netmode, at(instancePath, "/limit_container_privileges/netmode")) || (vErrors = more(vErrors, validate34))), data82.pidmode !== void 0 && (validate34(data82.pidmode, at(instancePath, "/limit_container_privileges/pidmode")) || (vErrors = more(vErrors, validate34))), data82.utsmode !== void 0 && (validate34(data82.utsmode, at(instancePath, "/limit_container_privileges/utsmode")) || (vErrors = more(vErrors, validate34))), data82.usermode !== void 0 && (validate34(data82.usermode, at(instancePath, "/limit_container_privileges/usermode")) || (vErrors = more(vErrors, validate34))), data82.ipcmode !== void 0 && (validate34(data82.ipcmode, at(instancePath, "/limit_container_privileges/ipcmode")) || (vErrors = more(vErrors, validate34))), data82.prevent_root_user !== void 0 && (validate34(data82.prevent_root_user, at(instancePath, "/limit_container_privileges/prevent_root_user")) || (vErrors = more(vErrors, validate34))), data82.prevent_low_port_binding !== void 0 && (validate34(data82.prevent_low_port_binding, at(instancePath, "/limit_container_privileges/prevent_low_port_binding")) || (vErrors = more(vErrors, validate34))), data82.block_add_capabilities !== void 0 && (validate34(data82.block_add_capabilities, at(instancePath, "/limit_container_privileges/block_add_capabilities")) || (vErrors = more(vErrors, validate34))), data82.use_host_user !== void 0 && (validate34(data82.use_host_user, at(instancePath, "/limit_container_privileges/use_host_user")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.linux_capabilities !== void 0) {
      let data94 = data.linux_capabilities;
      !(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null && (vErrors = report(vErrors, instancePath + "/linux_capabilities", "type", { type: schema327.properties.linux_capabilities.type })), data94 && typeof data94 == "object" && !Array.isArray(data94) && (data94.enabled !== void 0 && (validate34(data94.enabled, at(instancePath, "/linux_capabilities/enabled")) || (vErrors = more(vErrors, validate34))), data94.remove_linux_capabilities !== void 0 && (validate91(data94.remove_linux_capabilities, at(instancePath, "/linux_capabilities/remove_linux_capabilities")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.malware_scan_options !== void 0) {
      let data97 = data.malware_scan_options;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/malware_scan_options", "type", { type: schema327.properties.malware_scan_options.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.enabled !== void 0 && (validate34(data97.enabled, at(instancePath, "/malware_scan_options/enabled")) || (vErrors = more(vErrors, validate34))), data97.action !== void 0 && (validate22(data97.action, at(instancePath, "/malware_scan_options/action")) || (vErrors = more(vErrors, validate22))), data97.exclude_directories !== void 0 && (validate91(data97.exclude_directories, at(instancePath, "/malware_scan_options/exclude_directories")) || (vErrors = more(vErrors, validate91))), data97.include_directories !== void 0 && (validate91(data97.include_directories, at(instancePath, "/malware_scan_options/include_directories")) || (vErrors = more(vErrors, validate91))), data97.exclude_processes !== void 0 && (validate91(data97.exclude_processes, at(instancePath, "/malware_scan_options/exclude_processes")) || (vErrors = more(vErrors, validate91))), data97.exclude_process !== void 0 && (validate91(data97.exclude_process, at(instancePath, "/malware_scan_options/exclude_process")) || (vErrors = more(vErrors, validate91))), data97.file_forensic_collection !== void 0 && (validate34(data97.file_forensic_collection, at(instancePath, "/malware_scan_options/file_forensic_collection")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.package_block !== void 0) {
      let data105 = data.package_block;
      !(data105 && typeof data105 == "object" && !Array.isArray(data105)) && data105 !== null && (vErrors = report(vErrors, instancePath + "/package_block", "type", { type: schema327.properties.package_block.type })), data105 && typeof data105 == "object" && !Array.isArray(data105) && (data105.enabled !== void 0 && (validate34(data105.enabled, at(instancePath, "/package_block/enabled")) || (vErrors = more(vErrors, validate34))), data105.packages_black_list !== void 0 && (validate91(data105.packages_black_list, at(instancePath, "/package_block/packages_black_list")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_files !== void 0 && (validate91(data105.exceptional_block_packages_files, at(instancePath, "/package_block/exceptional_block_packages_files")) || (vErrors = more(vErrors, validate91))), data105.block_packages_users !== void 0 && (validate91(data105.block_packages_users, at(instancePath, "/package_block/block_packages_users")) || (vErrors = more(vErrors, validate91))), data105.block_packages_processes !== void 0 && (validate91(data105.block_packages_processes, at(instancePath, "/package_block/block_packages_processes")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_users !== void 0 && (validate91(data105.exceptional_block_packages_users, at(instancePath, "/package_block/exceptional_block_packages_users")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_processes !== void 0 && (validate91(data105.exceptional_block_packages_processes, at(instancePath, "/package_block/exceptional_block_packages_processes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.port_block !== void 0) {
      let data113 = data.port_block;
      !(data113 && typeof data113 == "object" && !Array.isArray(data113)) && data113 !== null && (vErrors = report(vErrors, instancePath + "/port_block", "type", { type: schema327.properties.port_block.type })), data113 && typeof data113 == "object" && !Array.isArray(data113) && (data113.enabled !== void 0 && (validate34(data113.enabled, at(instancePath, "/port_block/enabled")) || (vErrors = more(vErrors, validate34))), data113.block_inbound_ports !== void 0 && (validate91(data113.block_inbound_ports, at(instancePath, "/port_block/block_inbound_ports")) || (vErrors = more(vErrors, validate91))), data113.block_outbound_ports !== void 0 && (validate91(data113.block_outbound_ports, at(instancePath, "/port_block/block_outbound_ports")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.prevent_override_default_config !== void 0) {
      let data117 = data.prevent_override_default_config;
      !(data117 && typeof data117 == "object" && !Array.isArray(data117)) && data117 !== null && (vErrors = report(vErrors, instancePath + "/prevent_override_default_config", "type", { type: schema327.properties.prevent_override_default_config.type })), data117 && typeof data117 == "object" && !Array.isArray(data117) && (data117.enabled !== void 0 && (validate34(data117.enabled, at(instancePath, "/prevent_override_default_config/enabled")) || (vErrors = more(vErrors, validate34))), data117.enforce_selinux !== void 0 && (validate34(data117.enforce_selinux, at(instancePath, "/prevent_override_default_config/enforce_selinux")) || (vErrors = more(vErrors, validate34))), data117.enforce_seccomp !== void 0 && (validate34(data117.enforce_seccomp, at(instancePath, "/prevent_override_default_config/enforce_seccomp")) || (vErrors = more(vErrors, validate34))), data117.enforce_apparmor !== void 0 && (validate34(data117.enforce_apparmor, at(instancePath, "/prevent_override_default_config/enforce_apparmor")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.readonly_files !== void 0) {
      let data122 = data.readonly_files;
      !(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null && (vErrors = report(vErrors, instancePath + "/readonly_files", "type", { type: schema327.properties.readonly_files.type })), data122 && typeof data122 == "object" && !Array.isArray(data122) && (data122.enabled !== void 0 && (validate34(data122.enabled, at(instancePath, "/readonly_files/enabled")) || (vErrors = more(vErrors, validate34))), data122.readonly_files !== void 0 && (validate91(data122.readonly_files, at(instancePath, "/readonly_files/readonly_files")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files !== void 0 && (validate91(data122.exceptional_readonly_files, at(instancePath, "/readonly_files/exceptional_readonly_files")) || (vErrors = more(vErrors, validate91))), data122.readonly_files_processes !== void 0 && (validate91(data122.readonly_files_processes, at(instancePath, "/readonly_files/readonly_files_processes")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files_processes !== void 0 && (validate91(data122.exceptional_readonly_files_processes, at(instancePath, "/readonly_files/exceptional_readonly_files_processes")) || (vErrors = more(vErrors, validate91))), data122.readonly_files_users !== void 0 && (validate91(data122.readonly_files_users, at(instancePath, "/readonly_files/readonly_files_users")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files_users !== void 0 && (validate91(data122.exceptional_readonly_files_users, at(instancePath, "/readonly_files/exceptional_readonly_files_users")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.readonly_registry !== void 0) {
      let data130 = data.readonly_registry;
      !(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null && (vErrors = report(vErrors, instancePath + "/readonly_registry", "type", { type: schema327.properties.readonly_registry.type })), data130 && typeof data130 == "object" && !Array.isArray(data130) && (data130.enabled !== void 0 && (validate34(data130.enabled, at(instancePath, "/readonly_registry/enabled")) || (vErrors = more(vErrors, validate34))), data130.readonly_registry_paths !== void 0 && (validate91(data130.readonly_registry_paths, at(instancePath, "/readonly_registry/readonly_registry_paths")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_paths !== void 0 && (validate91(data130.exceptional_readonly_registry_paths, at(instancePath, "/readonly_registry/exceptional_readonly_registry_paths")) || (vErrors = more(vErrors, validate91))), data130.readonly_registry_processes !== void 0 && (validate91(data130.readonly_registry_processes, at(instancePath, "/readonly_registry/readonly_registry_processes")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_processes !== void 0 && (validate91(data130.exceptional_readonly_registry_processes, at(instancePath, "/readonly_registry/exceptional_readonly_registry_processes")) || (vErrors = more(vErrors, validate91))), data130.readonly_registry_users !== void 0 && (validate91(data130.readonly_registry_users, at(instancePath, "/readonly_registry/readonly_registry_users")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_users !== void 0 && (validate91(data130.exceptional_readonly_registry_users, at(instancePath, "/readonly_registry/exceptional_readonly_registry_users")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.registry_access_monitoring !== void 0) {
      let data138 = data.registry_access_monitoring;
      !(data138 && typeof data138 == "object" && !Array.isArray(data138)) && data138 !== null && (vErrors = report(vErrors, instancePath + "/registry_access_monitoring", "type", { type: schema327.properties.registry_access_monitoring.type })), data138 && typeof data138 == "object" && !Array.isArray(data138) && (data138.enabled !== void 0 && (validate34(data138.enabled, at(instancePath, "/registry_access_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_paths !== void 0 && (validate91(data138.monitored_registry_paths, at(instancePath, "/registry_access_monitoring/monitored_registry_paths")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_paths !== void 0 && (validate91(data138.exceptional_monitored_registry_paths, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_paths")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_processes !== void 0 && (validate91(data138.monitored_registry_processes, at(instancePath, "/registry_access_monitoring/monitored_registry_processes")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_processes !== void 0 && (validate91(data138.exceptional_monitored_registry_processes, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_processes")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_users !== void 0 && (validate91(data138.monitored_registry_users, at(instancePath, "/registry_access_monitoring/monitored_registry_users")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_users !== void 0 && (validate91(data138.exceptional_monitored_registry_users, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_users")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_create !== void 0 && (validate34(data138.monitored_registry_create, at(instancePath, "/registry_access_monitoring/monitored_registry_create")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_read !== void 0 && (validate34(data138.monitored_registry_read, at(instancePath, "/registry_access_monitoring/monitored_registry_read")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_modify !== void 0 && (validate34(data138.monitored_registry_modify, at(instancePath, "/registry_access_monitoring/monitored_registry_modify")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_delete !== void 0 && (validate34(data138.monitored_registry_delete, at(instancePath, "/registry_access_monitoring/monitored_registry_delete")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_attributes !== void 0 && (validate34(data138.monitored_registry_attributes, at(instancePath, "/registry_access_monitoring/monitored_registry_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.restricted_volumes !== void 0) {
      let data151 = data.restricted_volumes;
      !(data151 && typeof data151 == "object" && !Array.isArray(data151)) && data151 !== null && (vErrors = report(vErrors, instancePath + "/restricted_volumes", "type", { type: schema327.properties.restricted_volumes.type })), data151 && typeof data151 == "object" && !Array.isArray(data151) && (data151.enabled !== void 0 && (validate34(data151.enabled, at(instancePath, "/restricted_volumes/enabled")) || (vErrors = more(vErrors, validate34))), data151.volumes !== void 0 && (validate91(data151.volumes, at(instancePath, "/restricted_volumes/volumes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.reverse_shell !== void 0) {
      let data154 = data.reverse_shell;
      !(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null && (vErrors = report(vErrors, instancePath + "/reverse_shell", "type", { type: schema327.properties.reverse_shell.type })), data154 && typeof data154 == "object" && !Array.isArray(data154) && (data154.enabled !== void 0 && (validate34(data154.enabled, at(instancePath, "/reverse_shell/enabled")) || (vErrors = more(vErrors, validate34))), data154.block_reverse_shell !== void 0 && (validate34(data154.block_reverse_shell, at(instancePath, "/reverse_shell/block_reverse_shell")) || (vErrors = more(vErrors, validate34))), data154.reverse_shell_ip_white_list !== void 0 && (validate91(data154.reverse_shell_ip_white_list, at(instancePath, "/reverse_shell/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate91))), data154.reverse_shell_proc_white_list !== void 0 && (validate91(data154.reverse_shell_proc_white_list, at(instancePath, "/reverse_shell/reverse_shell_proc_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.system_integrity_protection !== void 0) {
      let data159 = data.system_integrity_protection;
      !(data159 && typeof data159 == "object" && !Array.isArray(data159)) && data159 !== null && (vErrors = report(vErrors, instancePath + "/system_integrity_protection", "type", { type: schema327.properties.system_integrity_protection.type })), data159 && typeof data159 == "object" && !Array.isArray(data159) && (data159.enabled !== void 0 && (validate34(data159.enabled, at(instancePath, "/system_integrity_protection/enabled")) || (vErrors = more(vErrors, validate34))), data159.audit_systemtime_change !== void 0 && (validate34(data159.audit_systemtime_change, at(instancePath, "/system_integrity_protection/audit_systemtime_change")) || (vErrors = more(vErrors, validate34))), data159.windows_services_monitoring !== void 0 && (validate34(data159.windows_services_monitoring, at(instancePath, "/system_integrity_protection/windows_services_monitoring")) || (vErrors = more(vErrors, validate34))), data159.monitor_audit_log_integrity !== void 0 && (validate34(data159.monitor_audit_log_integrity, at(instancePath, "/system_integrity_protection/monitor_audit_log_integrity")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.tripwire !== void 0) {
      let data164 = data.tripwire;
      !(data164 && typeof data164 == "object" && !Array.isArray(data164)) && data164 !== null && (vErrors = report(vErrors, instancePath + "/tripwire", "type", { type: schema327.properties.tripwire.type })), data164 && typeof data164 == "object" && !Array.isArray(data164) && (data164.enabled !== void 0 && (validate34(data164.enabled, at(instancePath, "/tripwire/enabled")) || (vErrors = more(vErrors, validate34))), data164.user_id !== void 0 && (validate22(data164.user_id, at(instancePath, "/tripwire/user_id")) || (vErrors = more(vErrors, validate22))), data164.user_password !== void 0 && (validate22(data164.user_password, at(instancePath, "/tripwire/user_password")) || (vErrors = more(vErrors, validate22))), data164.apply_on !== void 0 && (validate91(data164.apply_on, at(instancePath, "/tripwire/apply_on")) || (vErrors = more(vErrors, validate91))), data164.serverless_app !== void 0 && (validate22(data164.serverless_app, at(instancePath, "/tripwire/serverless_app")) || (vErrors = more(vErrors, validate22))));
    }
    data.block_disallowed_images !== void 0 && !validate34(data.block_disallowed_images, at(instancePath, "/block_disallowed_images")) && (vErrors = more(vErrors, validate34)), data.block_fileless_exec !== void 0 && !validate34(data.block_fileless_exec, at(instancePath, "/block_fileless_exec")) && (vErrors = more(vErrors, validate34)), data.block_non_compliant_workloads !== void 0 && !validate34(data.block_non_compliant_workloads, at(instancePath, "/block_non_compliant_workloads")) && (vErrors = more(vErrors, validate34)), data.block_non_k8s_containers !== void 0 && !validate34(data.block_non_k8s_containers, at(instancePath, "/block_non_k8s_containers")) && (vErrors = more(vErrors, validate34)), data.block_nw_unlink_cont !== void 0 && !validate34(data.block_nw_unlink_cont, at(instancePath, "/block_nw_unlink_cont")) && (vErrors = more(vErrors, validate34)), data.only_registered_images !== void 0 && !validate34(data.only_registered_images, at(instancePath, "/only_registered_images")) && (vErrors = more(vErrors, validate34)), data.enable_fork_guard !== void 0 && !validate34(data.enable_fork_guard, at(instancePath, "/enable_fork_guard")) && (vErrors = more(vErrors, validate34)), data.fork_guard_process_limit !== void 0 && !validate26(data.fork_guard_process_limit, at(instancePath, "/fork_guard_process_limit")) && (vErrors = more(vErrors, validate26)), data.enable_ip_reputation !== void 0 && !validate34(data.enable_ip_reputation, at(instancePath, "/enable_ip_reputation")) && (vErrors = more(vErrors, validate34)), data.enable_port_scan_protection !== void 0 && !validate34(data.enable_port_scan_protection, at(instancePath, "/enable_port_scan_protection")) && (vErrors = more(vErrors, validate34)), data.enable_crypto_mining_dns !== void 0 && !validate34(data.enable_crypto_mining_dns, at(instancePath, "/enable_crypto_mining_dns")) && (vErrors = more(vErrors, validate34)), data.no_new_privileges !== void 0 && !validate34(data.no_new_privileges, at(instancePath, "/no_new_privileges")) && (vErrors = more(vErrors, validate34)), data.audit_brute_force_login !== void 0 && !validate34(data.audit_brute_force_login, at(instancePath, "/audit_brute_force_login")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.is_audit_checked !== void 0 && !validate34(data.is_audit_checked, at(instancePath, "/is_audit_checked")) && (vErrors = more(vErrors, validate34)), data.is_auto_generated !== void 0 && !validate34(data.is_auto_generated, at(instancePath, "/is_auto_generated")) && (vErrors = more(vErrors, validate34)), data.default_security_profile !== void 0 && !validate22(data.default_security_profile, at(instancePath, "/default_security_profile")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repo_id !== void 0 && !validate26(data.repo_id, at(instancePath, "/repo_id")) && (vErrors = more(vErrors, validate26)), data.repo_name !== void 0 && !validate22(data.repo_name, at(instancePath, "/repo_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate26(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate26)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cve !== void 0 && !validate22(data.cve, at(instancePath, "/cve")) && (vErrors = more(vErrors, validate22)), data.vuln_id !== void 0 && !validate26(data.vuln_id, at(instancePath, "/vuln_id")) && (vErrors = more(vErrors, validate26)), data.vpatch_version !== void 0 && !validate22(data.vpatch_version, at(instancePath, "/vpatch_version")) && (vErrors = more(vErrors, validate22)), data.heuristic_ref_id !== void 0 && !validate26(data.heuristic_ref_id, at(instancePath, "/heuristic_ref_id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2190.errors = vErrors, vErrors === null;
}
function validate2189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2190(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2190));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2189.errors = vErrors, vErrors === null;
}
var check_RuntimePolicy = outermost(validate2190), check_shared287 = outermost(validate2371);
function validate2371(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "body"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2190(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2190)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2371.errors = vErrors, vErrors === null;
}
var check_FirewallPolicyPage = outermost(validate2375);
var schema330 = { type: ["array", "null"], items: { $ref: "FirewallPolicy" }, $id: "shared73" };
var schema332 = { type: ["array", "null"], items: { $ref: "FirewallRule" }, $id: "shared70" };
function validate2390(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2390.errors = vErrors, vErrors === null;
}
function validate2389(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema332.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2390(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2390));
  }
  return validate2389.errors = vErrors, vErrors === null;
}
function validate2380(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2389(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2389)), data.outbound_networks !== void 0 && !validate2389(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2389))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2380.errors = vErrors, vErrors === null;
}
function validate2379(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema330.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2380(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2380));
  }
  return validate2379.errors = vErrors, vErrors === null;
}
function validate2375(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2379(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2379)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2375.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate2403);
var pattern0 = new RegExp("^[^/]*$", "u");
function validate2404(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func4(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[^/]*$" }, 'must match pattern "^[^/]*$"'))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2404.errors = vErrors, vErrors === null;
}
function validate2412(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.allow === void 0 || data.port_range === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "allow", "port_range", "resource_type"));
    for (let key0 in data)
      key0 === "allow" || key0 === "port_range" || key0 === "resource_type" || key0 === "resource" || key0 === "is_cloud_metadata_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2412.errors = vErrors, vErrors === null;
}
function validate2411(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2412(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2412));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2411.errors = vErrors, vErrors === null;
}
function validate2403(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate2404(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate2404)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2411(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2411)), data.outbound_networks !== void 0 && !validate2411(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2411));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2403.errors = vErrors, vErrors === null;
}
var check_FirewallPolicy = outermost(validate2380), check_shared289 = outermost(validate2421), schema338 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, type: { $ref: "shared0" }, version: { $ref: "shared0" }, block_icmp_ping: { $ref: "shared3" }, block_metadata_service: { $ref: "shared3" }, inbound_networks: { $ref: "shared72" }, outbound_networks: { $ref: "shared72" }, unknownMembers: { $ref: "shared6" } }, required: ["name"], $id: "shared289" };
function validate2421(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      func2.call(schema338.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2411(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2411)), data.outbound_networks !== void 0 && !validate2411(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2411)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2421.errors = vErrors, vErrors === null;
}
var check_ServicePage = outermost(validate2431);
var schema340 = { type: ["array", "null"], items: { $ref: "Service" }, $id: "shared147" };
var schema342 = { type: ["array", "null"], items: { $ref: "ServiceLocalPolicy" }, $id: "shared139" };
function validate2443(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2389(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2389)), data.outbound_networks !== void 0 && !validate2389(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2389)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2443.errors = vErrors, vErrors === null;
}
function validate2442(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema342.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2443(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2443));
  }
  return validate2442.errors = vErrors, vErrors === null;
}
var schema346 = { type: "string", "x-known": ["container", "host"], $id: "shared144" };
function validate2455(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "container" && data !== "host" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema346["x-known"] })), validate2455.errors = vErrors, vErrors === null;
}
function validate2453(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.priority !== void 0 && !validate26(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate26)), data.target !== void 0 && !validate2455(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2455)), data.scope !== void 0 && !validate1888(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1888))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2453.errors = vErrors, vErrors === null;
}
function validate2452(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2453(data, instancePath) || (vErrors = more(vErrors, validate2453), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2452.errors = vErrors, errors === 0;
}
function validate2470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.score_average !== void 0 && !validate315(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate315))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2470.errors = vErrors, vErrors === null;
}
function validate2469(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2470(data, instancePath) || (vErrors = more(vErrors, validate2470), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2469.errors = vErrors, errors === 0;
}
function validate2436(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.policies !== void 0 && !validate91(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate91)), data.local_policies !== void 0 && !validate2442(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2442)), data.membership_rules !== void 0 && !validate2452(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2452)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.containers !== void 0 && !validate91(data.containers, at(instancePath, "/containers")) && (vErrors = more(vErrors, validate91)), data.containers_count !== void 0 && !validate26(data.containers_count, at(instancePath, "/containers_count")) && (vErrors = more(vErrors, validate26)), data.evaluated !== void 0 && !validate34(data.evaluated, at(instancePath, "/evaluated")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.not_evaluated_count !== void 0 && !validate26(data.not_evaluated_count, at(instancePath, "/not_evaluated_count")) && (vErrors = more(vErrors, validate26)), data.unregistered_count !== void 0 && !validate26(data.unregistered_count, at(instancePath, "/unregistered_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate2469(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate2469)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2436.errors = vErrors, vErrors === null;
}
function validate2435(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema340.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2436(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2436));
  }
  return validate2435.errors = vErrors, vErrors === null;
}
function validate2431(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2435(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2435))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2431.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate2485);
function validate2487(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func4(data) > 500 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 500 }, "must NOT have more than 500 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2487.errors = vErrors, vErrors === null;
}
function validate2492(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "description" || key0 === "inbound_networks" || key0 === "outbound_networks" || key0 === "block_metadata_service" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2411(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2411)), data.outbound_networks !== void 0 && !validate2411(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2411)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2492.errors = vErrors, vErrors === null;
}
function validate2491(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2492(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2492));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2491.errors = vErrors, vErrors === null;
}
function validate2502(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2502.errors = vErrors, vErrors === null;
}
var schema355 = { type: "string", enum: ["container", "host"], $id: "shared146" };
function validate2504(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "container" || data === "host" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema355.enum })), validate2504.errors = vErrors, vErrors === null;
}
function validate2509(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value"));
    for (let key0 in data)
      key0 === "attribute" || key0 === "value" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2509.errors = vErrors, vErrors === null;
}
function validate2508(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2509(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2509));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2508.errors = vErrors, vErrors === null;
}
function validate2506(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables"));
    for (let key0 in data)
      key0 === "expression" || key0 === "variables" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2508(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2508));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2506.errors = vErrors, vErrors === null;
}
function validate2501(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target === void 0 || data.scope === void 0) && (vErrors = need(vErrors, data, instancePath, "target", "scope"));
    for (let key0 in data)
      key0 === "priority" || key0 === "target" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.priority !== void 0 && !validate2502(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate2502)), data.target !== void 0 && !validate2504(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2504)), data.scope !== void 0 && !validate2506(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2506));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2501.errors = vErrors, vErrors === null;
}
function validate2485(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.application_scopes === void 0 || data.policies === void 0 || data.membership_rules === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes", "policies", "membership_rules"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "application_scopes" || key0 === "policies" || key0 === "local_policies" || key0 === "membership_rules" || key0 === "enforce" || key0 === "monitoring" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate2487(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2487)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.policies !== void 0 && !validate43(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate43)), data.local_policies !== void 0 && !validate2491(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2491)), data.membership_rules !== void 0 && !validate2501(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2501)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2485.errors = vErrors, vErrors === null;
}
var check_Service = outermost(validate2436), check_shared291 = outermost(validate2519), schema359 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared142" }, application_scopes: { $ref: "shared24" }, policies: { $ref: "shared24" }, local_policies: { $ref: "shared143" }, membership_rules: { $ref: "ServiceMembershipRulesForWrite" }, enforce: { $ref: "shared3" }, monitoring: { $ref: "shared3" }, unknownMembers: { $ref: "shared6" } }, required: ["name", "application_scopes", "policies", "membership_rules"], $id: "shared291" };
function validate2519(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.application_scopes === void 0 || data.policies === void 0 || data.membership_rules === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes", "policies", "membership_rules"));
    for (let key0 in data)
      func2.call(schema359.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate2487(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2487)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.policies !== void 0 && !validate43(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate43)), data.local_policies !== void 0 && !validate2491(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2491)), data.membership_rules !== void 0 && !validate2501(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2501)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2519.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate2529);
function validate2529(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "scope" || key0 === "title" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2529.errors = vErrors, vErrors === null;
}
var check_ResponsePolicyList = outermost(validate2534), schema361 = { type: ["object", "array"], properties: { page: { $ref: "shared1" }, page_size: { $ref: "shared1" }, scope: { $ref: "shared0" }, title: { $ref: "shared0" }, pagination_data: { $ref: "shared3" }, data: { $ref: "shared129" } }, items: { $ref: "ResponsePolicy" }, $id: "ResponsePolicyList" };
var schema364 = { type: "object", properties: { predefined: { $ref: "shared0" }, input: { type: ["object", "null"], properties: { name: { $ref: "shared0" }, attributes: { $ref: "shared130" } } }, custom: { type: ["object", "null"], properties: { rego: { $ref: "shared0" } } } }, $id: "ResponsePolicyTrigger" }, schema365 = { type: ["array", "null"], items: { $ref: "ResponsePolicyTriggerAttribute" }, $id: "shared130" };
function validate2545(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.operation !== void 0 && !validate22(data.operation, at(instancePath, "/operation")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2545.errors = vErrors, vErrors === null;
}
function validate2544(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema365.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2545(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2545));
  }
  return validate2544.errors = vErrors, vErrors === null;
}
function validate2541(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.predefined !== void 0 && !validate22(data.predefined, at(instancePath, "/predefined")) && (vErrors = more(vErrors, validate22)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema364.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.name !== void 0 && (validate22(data1.name, at(instancePath, "/input/name")) || (vErrors = more(vErrors, validate22))), data1.attributes !== void 0 && (validate2544(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2544))));
    }
    if (data.custom !== void 0) {
      let data4 = data.custom;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/custom", "type", { type: schema364.properties.custom.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.rego !== void 0 && (validate22(data4.rego, at(instancePath, "/custom/rego")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2541.errors = vErrors, vErrors === null;
}
function validate2540(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2541(data, instancePath) || (vErrors = more(vErrors, validate2541), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2540.errors = vErrors, errors === 0;
}
var schema367 = { type: ["array", "null"], items: { $ref: "ResponsePolicyOutput" }, $id: "shared121" };
function validate2557(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.template !== void 0 && !validate22(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2557.errors = vErrors, vErrors === null;
}
function validate2556(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema367.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2557(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2557));
  }
  return validate2556.errors = vErrors, vErrors === null;
}
function validate2535(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.trigger !== void 0 && !validate2540(data.trigger, at(instancePath, "/trigger")) && (vErrors = more(vErrors, validate2540)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.outputs !== void 0 && !validate2556(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2556)), data.last_updated_by !== void 0 && !validate22(data.last_updated_by, at(instancePath, "/last_updated_by")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate26(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2535.errors = vErrors, vErrors === null;
}
var schema369 = { type: ["array", "null"], items: { $ref: "ResponsePolicy" }, $id: "shared129" };
function validate2572(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema369.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2535(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2535));
  }
  return validate2572.errors = vErrors, vErrors === null;
}
function validate2534(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema361.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2535(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2535));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.pagination_data !== void 0 && !validate34(data.pagination_data, at(instancePath, "/pagination_data")) && (vErrors = more(vErrors, validate34)), data.data !== void 0 && !validate2572(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2572))), validate2534.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate2575);
function validate2581(data, instancePath = "") {
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
  return validate2581.errors = vErrors, vErrors === null;
}
function validate2588(data, instancePath = "") {
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
  return validate2588.errors = vErrors, vErrors === null;
}
function validate2575(data, instancePath = "") {
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
            data5.name !== void 0 && (validate22(data5.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data5.attributes !== void 0 && (validate2581(data5.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2581)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2588(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2588));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2575.errors = vErrors, vErrors === null;
}
var check_ResponsePolicy = outermost(validate2535), check_ResponsePolicyConfig = outermost(validate2593), schema373 = { type: "object", properties: { triggers: { $ref: "shared122" }, input: { type: ["object", "null"], properties: { asset_types: { $ref: "shared123" }, attributes: { $ref: "shared125" }, operations: { $ref: "shared126" } } } }, $id: "ResponsePolicyConfig" }, schema374 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" } } }, $id: "shared122" };
function validate2594(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema374.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2594.errors = vErrors, vErrors === null;
}
var schema375 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, field: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared123" };
function validate2598(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema375.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.field !== void 0 && (validate22(data0.field, instancePath + "/" + i0 + "/field") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2598.errors = vErrors, vErrors === null;
}
var schema376 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, input_type: { $ref: "shared0" }, asset_types: { $ref: "shared2" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" }, options: { $ref: "shared124" } } }, $id: "shared125" }, schema377 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared124" };
function validate2610(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema377.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2610.errors = vErrors, vErrors === null;
}
function validate2603(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema376.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.input_type !== void 0 && (validate22(data0.input_type, instancePath + "/" + i0 + "/input_type") || (vErrors = more(vErrors, validate22))), data0.asset_types !== void 0 && (validate91(data0.asset_types, instancePath + "/" + i0 + "/asset_types") || (vErrors = more(vErrors, validate91))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34))), data0.options !== void 0 && (validate2610(data0.options, instancePath + "/" + i0 + "/options") || (vErrors = more(vErrors, validate2610)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2603.errors = vErrors, vErrors === null;
}
var schema378 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" } } }, $id: "shared126" };
function validate2615(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema378.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2615.errors = vErrors, vErrors === null;
}
function validate2593(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.triggers !== void 0 && !validate2594(data.triggers, at(instancePath, "/triggers")) && (vErrors = more(vErrors, validate2594)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema373.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.asset_types !== void 0 && (validate2598(data1.asset_types, at(instancePath, "/input/asset_types")) || (vErrors = more(vErrors, validate2598))), data1.attributes !== void 0 && (validate2603(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2603))), data1.operations !== void 0 && (validate2615(data1.operations, at(instancePath, "/input/operations")) || (vErrors = more(vErrors, validate2615))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2593.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate2621);
function validate2621(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2621.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate2623);
function validate2623(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.title === void 0 || data.enabled === void 0 || data.trigger === void 0 || data.application_scopes === void 0 || data.outputs === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "title", "enabled", "trigger", "application_scopes", "outputs"));
    for (let key0 in data)
      key0 === "id" || key0 === "title" || key0 === "description" || key0 === "enabled" || key0 === "trigger" || key0 === "application_scopes" || key0 === "outputs" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
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
            data6.name !== void 0 && (validate22(data6.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data6.attributes !== void 0 && (validate2581(data6.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2581)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2588(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2588)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2623.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate2635);
function validate2635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "enabled"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2635.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate2638);
function validate2639(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1062(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1062)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2639.errors = vErrors, vErrors === null;
}
function validate2638(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2639(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2639));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2638.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate2651);
function validate2655(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func4(data) < 8 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 8 }, "must NOT have fewer than 8 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2655.errors = vErrors, vErrors === null;
}
function validate2658(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2658.errors = vErrors, vErrors === null;
}
function validate2651(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.password === void 0 || data.passwordConfirm === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "password", "passwordConfirm", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate2655(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate2655)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2658(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2658)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2651.errors = vErrors, vErrors === null;
}
var check_User = outermost(validate2639), check_shared299 = outermost(validate2662);
function validate2662(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2658(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2658)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2662.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate2671);
function validate2671(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.new_password === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "new_password"));
    for (let key0 in data)
      key0 === "name" || key0 === "new_password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.new_password !== void 0 && !validate22(data.new_password, at(instancePath, "/new_password")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2671.errors = vErrors, vErrors === null;
}
var check_RolePage = outermost(validate2674);
var schema390 = { type: ["array", "null"], items: { $ref: "Role" }, $id: "shared131" };
function validate2679(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate91(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate91)), data.groups !== void 0 && !validate583(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate583)), data.users !== void 0 && !validate583(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate583))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2679.errors = vErrors, vErrors === null;
}
function validate2678(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema390.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2679(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2679));
  }
  return validate2678.errors = vErrors, vErrors === null;
}
function validate2674(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2678(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2678)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2674.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate2693);
function validate2693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.permission === void 0 || data.scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "permission", "scopes"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "permission" || key0 === "scopes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate43(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2693.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate2679), check_shared302 = outermost(validate2698);
function validate2698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.permission === void 0 || data.scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "permission", "scopes"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "permission" || key0 === "scopes" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate43(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate43)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2698.errors = vErrors, vErrors === null;
}
var check_PermissionSetPage = outermost(validate2704);
var schema395 = { type: ["array", "null"], items: { $ref: "PermissionSet" }, $id: "shared102" };
function validate2709(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate91(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate91)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2709.errors = vErrors, vErrors === null;
}
function validate2708(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema395.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2709(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2709));
  }
  return validate2708.errors = vErrors, vErrors === null;
}
function validate2704(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2708(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2708)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2704.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate2723);
function validate2723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.actions === void 0 || data.ui_access === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "actions", "ui_access"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "ui_access" || key0 === "is_super" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2723.errors = vErrors, vErrors === null;
}
var check_PermissionActionCatalogue = outermost(validate2729);
var schema399 = { type: ["array", "null"], items: { $ref: "PermissionActionGroup" }, $id: "shared99" };
var schema401 = { type: ["array", "null"], items: { $ref: "PermissionAction" }, $id: "shared101" };
function validate2734(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.has_write_access !== void 0 && !validate34(data.has_write_access, at(instancePath, "/has_write_access")) && (vErrors = more(vErrors, validate34)), data.has_scope !== void 0 && !validate34(data.has_scope, at(instancePath, "/has_scope")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2734.errors = vErrors, vErrors === null;
}
function validate2733(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema401.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2734(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2734));
  }
  return validate2733.errors = vErrors, vErrors === null;
}
function validate2731(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate2733(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2733))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2731.errors = vErrors, vErrors === null;
}
function validate2730(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema399.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2731(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2731));
  }
  return validate2730.errors = vErrors, vErrors === null;
}
var schema403 = { type: ["array", "null"], items: { $ref: "PermissionDependency" }, $id: "shared100" };
var schema405 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared96" };
function validate2747(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema405.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate2747.errors = vErrors, vErrors === null;
}
function validate2745(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependent_on !== void 0 && !validate2747(data.dependent_on, at(instancePath, "/dependent_on")) && (vErrors = more(vErrors, validate2747))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2745.errors = vErrors, vErrors === null;
}
function validate2744(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema403.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2745(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2745));
  }
  return validate2744.errors = vErrors, vErrors === null;
}
function validate2729(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups !== void 0 && !validate2730(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate2730)), data.dependencies !== void 0 && !validate2744(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate2744))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2729.errors = vErrors, vErrors === null;
}
var check_PermissionSet = outermost(validate2709), check_shared304 = outermost(validate2752);
function validate2752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.actions === void 0 || data.ui_access === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "actions", "ui_access"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "ui_access" || key0 === "is_super" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2752.errors = vErrors, vErrors === null;
}
var check_ApplicationScopePage = outermost(validate2759);
var schema408 = { type: ["array", "null"], items: { $ref: "ApplicationScope" }, $id: "shared9" };
var schema411 = { type: "object", properties: { artifacts: { type: ["object", "null"], properties: { image: { $ref: "ScopeExpression" }, function: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" }, codebuild: { $ref: "ScopeExpression" } } }, workloads: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" } } }, infrastructure: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" } } }, entity_scope: { $ref: "ScopeExpression" } }, $id: "ScopeCategories" };
function validate2770(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      !(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null && (vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: schema411.properties.artifacts.type })), data0 && typeof data0 == "object" && !Array.isArray(data0) && (data0.image !== void 0 && (validate1888(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate1888))), data0.function !== void 0 && (validate1888(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate1888))), data0.cf !== void 0 && (validate1888(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate1888))), data0.codebuild !== void 0 && (validate1888(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate1888))));
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/workloads", "type", { type: schema411.properties.workloads.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.kubernetes !== void 0 && (validate1888(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate1888))), data5.os !== void 0 && (validate1888(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate1888))), data5.cf !== void 0 && (validate1888(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate1888))));
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null && (vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: schema411.properties.infrastructure.type })), data9 && typeof data9 == "object" && !Array.isArray(data9) && (data9.kubernetes !== void 0 && (validate1888(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate1888))), data9.os !== void 0 && (validate1888(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate1888))));
    }
    data.entity_scope !== void 0 && !validate1888(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate1888));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2770.errors = vErrors, vErrors === null;
}
function validate2769(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2770(data, instancePath) || (vErrors = more(vErrors, validate2770), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2769.errors = vErrors, errors === 0;
}
function validate2764(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2769(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2769))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2764.errors = vErrors, vErrors === null;
}
function validate2763(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema408.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2764(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2764));
  }
  return validate2763.errors = vErrors, vErrors === null;
}
function validate2759(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2763(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2763)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2759.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate2788);
function validate2792(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "artifacts" || key0 === "workloads" || key0 === "infrastructure" || key0 === "entity_scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          key1 === "image" || key1 === "function" || key1 === "cf" || key1 === "codebuild" || (vErrors = report(vErrors, instancePath + "/artifacts", "additionalProperties", { additionalProperty: key1 }));
        data0.image !== void 0 && (validate2506(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate2506))), data0.function !== void 0 && (validate2506(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate2506))), data0.cf !== void 0 && (validate2506(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate2506))), data0.codebuild !== void 0 && (validate2506(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate2506)));
      } else
        vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: "object" });
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          key2 === "kubernetes" || key2 === "os" || key2 === "cf" || (vErrors = report(vErrors, instancePath + "/workloads", "additionalProperties", { additionalProperty: key2 }));
        data5.kubernetes !== void 0 && (validate2506(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate2506))), data5.os !== void 0 && (validate2506(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate2506))), data5.cf !== void 0 && (validate2506(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate2506)));
      } else
        vErrors = report(vErrors, instancePath + "/workloads", "type", { type: "object" });
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          key3 === "kubernetes" || key3 === "os" || (vErrors = report(vErrors, instancePath + "/infrastructure", "additionalProperties", { additionalProperty: key3 }));
        data9.kubernetes !== void 0 && (validate2506(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate2506))), data9.os !== void 0 && (validate2506(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate2506)));
      } else
        vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: "object" });
    }
    data.entity_scope !== void 0 && !validate2506(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate2506));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2792.errors = vErrors, vErrors === null;
}
function validate2788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.categories === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "categories"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "owner_email" || key0 === "categories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2792(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2792));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2788.errors = vErrors, vErrors === null;
}
var check_ApplicationScope = outermost(validate2764), check_shared306 = outermost(validate2804);
function validate2804(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.categories === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "categories"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "owner_email" || key0 === "categories" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2792(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2792)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2804.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate2810);
function validate2811(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description")), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate26(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate26)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate756(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate756))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2811.errors = vErrors, vErrors === null;
}
function validate2810(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2811(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2811));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2810.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate2819);
function validate2821(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.group_id !== void 0 && !validate26(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate26)), data.permission_ids !== void 0 && !validate756(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate756))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2821.errors = vErrors, vErrors === null;
}
function validate2819(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.body !== void 0 && !validate2821(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2821));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2819.errors = vErrors, vErrors === null;
}
var check_LabelList = outermost(validate2829);
var schema420 = { type: ["array", "null"], items: { $ref: "Label" }, $id: "shared91" };
function validate2831(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2831.errors = vErrors, vErrors === null;
}
function validate2830(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema420.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2831(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2831));
  }
  return validate2830.errors = vErrors, vErrors === null;
}
function validate2829(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate2830(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2830)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2829.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate2838);
function validate2838(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2838.errors = vErrors, vErrors === null;
}
var check_Label = outermost(validate2831), check_shared310 = outermost(validate2841);
function validate2841(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2841.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate2845);
var schema425 = { type: "string", enum: ["type"], $id: "shared311" };
function validate2846(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "type" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema425.enum })), validate2846.errors = vErrors, vErrors === null;
}
function validate2845(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupBy === void 0 && (vErrors = need(vErrors, data, instancePath, "groupBy"));
    for (let key0 in data)
      key0 !== "groupBy" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupBy !== void 0 && !validate2846(data.groupBy, at(instancePath, "/groupBy")) && (vErrors = more(vErrors, validate2846));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2845.errors = vErrors, vErrors === null;
}
var check_NotificationOutputs = outermost(validate2848);
var schema427 = { type: ["array", "null"], items: { $ref: "NotificationOutput" }, $id: "shared98" };
var schema429 = { type: "string", "x-known": ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared95" };
function validate2853(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "jira" && data !== "email" && data !== "teams" && data !== "webhook" && data !== "splunk" && data !== "serviceNow" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema429["x-known"] })), validate2853.errors = vErrors, vErrors === null;
}
var schema430 = { type: ["object", "null"], additionalProperties: !0, $id: "shared97" };
function validate2858(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema430.type })), validate2858.errors = vErrors, vErrors === null;
}
function validate2850(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2853(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2853)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate26(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate26)), data.template !== void 0 && !validate2747(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2747)), data.properties !== void 0 && !validate2858(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2858))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2850.errors = vErrors, vErrors === null;
}
function validate2849(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema427.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2850(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2850));
  }
  return validate2849.errors = vErrors, vErrors === null;
}
function validate2848(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack !== void 0 && !validate2849(data.slack, at(instancePath, "/slack")) && (vErrors = more(vErrors, validate2849)), data.jira !== void 0 && !validate2849(data.jira, at(instancePath, "/jira")) && (vErrors = more(vErrors, validate2849)), data.email !== void 0 && !validate2849(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate2849)), data.teams !== void 0 && !validate2849(data.teams, at(instancePath, "/teams")) && (vErrors = more(vErrors, validate2849)), data.webhook !== void 0 && !validate2849(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate2849)), data.splunk !== void 0 && !validate2849(data.splunk, at(instancePath, "/splunk")) && (vErrors = more(vErrors, validate2849)), data.serviceNow !== void 0 && !validate2849(data.serviceNow, at(instancePath, "/serviceNow")) && (vErrors = more(vErrors, validate2849))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2848.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate2868);
var schema432 = { type: "string", enum: ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared313" };
function validate2870(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "jira" || data === "email" || data === "teams" || data === "webhook" || data === "splunk" || data === "serviceNow" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema432.enum })), validate2870.errors = vErrors, vErrors === null;
}
function validate2872(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2872.errors = vErrors, vErrors === null;
}
function validate2874(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2874.errors = vErrors, vErrors === null;
}
function validate2868(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "properties"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2870(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2870)), data.properties !== void 0 && !validate2872(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2872)), data.template !== void 0 && !validate2874(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2874));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2868.errors = vErrors, vErrors === null;
}
var check_NotificationOutput = outermost(validate2850), check_shared316 = outermost(validate2877);
function validate2877(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type", "properties"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2870(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2870)), data.properties !== void 0 && !validate2872(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2872)), data.template !== void 0 && !validate2874(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2874)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2877.errors = vErrors, vErrors === null;
}
var check_SlackNotifier = outermost(validate2884);
function validate2884(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2884.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate2894), schema437 = { type: "object", additionalProperties: !1, properties: { enabled: { $ref: "shared3" }, channel: { $ref: "shared0" }, webhook_url: { $ref: "shared0" }, user_name: { $ref: "shared0" }, main_text: { $ref: "shared0" }, icon: { $ref: "shared0" }, service_key: { $ref: "shared0" }, type: { $ref: "shared0" }, name: { $ref: "shared0" }, unknownMembers: { $ref: "shared6" } }, required: ["enabled"], $id: "shared317" };
function validate2894(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "enabled"));
    for (let key0 in data)
      func2.call(schema437.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2894.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate2905);
var schema440 = { type: "string", "x-known": ["public", "government", "china"], $id: "shared93" };
function validate2934(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "public" && data !== "government" && data !== "china" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema440["x-known"] })), validate2934.errors = vErrors, vErrors === null;
}
function validate2906(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.displayname !== void 0 && !validate22(data.displayname, at(instancePath, "/displayname")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.audit !== void 0 && !validate22(data.audit, at(instancePath, "/audit")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate2934(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2934)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22)), data.hasnewlabel !== void 0 && !validate34(data.hasnewlabel, at(instancePath, "/hasnewlabel")) && (vErrors = more(vErrors, validate34)), data.learnmore !== void 0 && !validate22(data.learnmore, at(instancePath, "/learnmore")) && (vErrors = more(vErrors, validate22)), data.logo !== void 0 && !validate22(data.logo, at(instancePath, "/logo")) && (vErrors = more(vErrors, validate22)), data.logofull !== void 0 && !validate22(data.logofull, at(instancePath, "/logofull")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2906.errors = vErrors, vErrors === null;
}
function validate2905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2906(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2906));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2905.errors = vErrors, vErrors === null;
}
var check_LogService = outermost(validate2906), check_shared319 = outermost(validate2946);
var schema443 = { type: "string", enum: ["public", "government", "china"], $id: "shared94" };
function validate2973(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "public" || data === "government" || data === "china" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema443.enum })), validate2973.errors = vErrors, vErrors === null;
}
function validate2948(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate2973(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2973)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2948.errors = vErrors, vErrors === null;
}
function validate2946(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2948(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2948)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2946.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate2982), schema444 = { type: ["array", "null"], items: { $ref: "MonitoringSystem" }, $id: "shared320" };
function validate2983(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate36(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2983.errors = vErrors, vErrors === null;
}
function validate2982(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema444.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2983(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2983));
  }
  return validate2982.errors = vErrors, vErrors === null;
}
var check_MonitoringSystem = outermost(validate2983), check_shared321 = outermost(validate2991);
function validate2991(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.enabled === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "enabled", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "id" || key0 === "enabled" || key0 === "interval" || key0 === "type" || key0 === "token" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2991.errors = vErrors, vErrors === null;
}
var check_LdapSettings = outermost(validate2999);
var schema448 = { type: ["object", "null"], additionalProperties: { $ref: "shared24" }, $id: "shared92" };
function validate3018(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema448.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate43(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate43));
  return validate3018.errors = vErrors, vErrors === null;
}
function validate2999(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.port !== void 0 && !validate22(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate22)), data.ssl !== void 0 && !validate34(data.ssl, at(instancePath, "/ssl")) && (vErrors = more(vErrors, validate34)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.cacert !== void 0 && !validate22(data.cacert, at(instancePath, "/cacert")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.base_dn !== void 0 && !validate22(data.base_dn, at(instancePath, "/base_dn")) && (vErrors = more(vErrors, validate22)), data.object_class !== void 0 && !validate22(data.object_class, at(instancePath, "/object_class")) && (vErrors = more(vErrors, validate22)), data.account_attr_name !== void 0 && !validate22(data.account_attr_name, at(instancePath, "/account_attr_name")) && (vErrors = more(vErrors, validate22)), data.displayname_attr_name !== void 0 && !validate22(data.displayname_attr_name, at(instancePath, "/displayname_attr_name")) && (vErrors = more(vErrors, validate22)), data.dn_attr_name !== void 0 && !validate22(data.dn_attr_name, at(instancePath, "/dn_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_object_class !== void 0 && !validate22(data.group_object_class, at(instancePath, "/group_object_class")) && (vErrors = more(vErrors, validate22)), data.group_name_attr_name !== void 0 && !validate22(data.group_name_attr_name, at(instancePath, "/group_name_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_attr_name !== void 0 && !validate22(data.group_attr_name, at(instancePath, "/group_attr_name")) && (vErrors = more(vErrors, validate22)), data.user_member_attr_name !== void 0 && !validate22(data.user_member_attr_name, at(instancePath, "/user_member_attr_name")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate3018(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3018))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2999.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate3021);
function validate3021(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2999(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2999)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3021.errors = vErrors, vErrors === null;
}
var check_SamlSettings = outermost(validate3024);
function validate3024(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.sso_enable !== void 0 && !validate34(data.sso_enable, at(instancePath, "/sso_enable")) && (vErrors = more(vErrors, validate34)), data.slo_enabled !== void 0 && !validate34(data.slo_enabled, at(instancePath, "/slo_enabled")) && (vErrors = more(vErrors, validate34)), data.aqua_creds_enable !== void 0 && !validate34(data.aqua_creds_enable, at(instancePath, "/aqua_creds_enable")) && (vErrors = more(vErrors, validate34)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.signed_request !== void 0 && !validate34(data.signed_request, at(instancePath, "/signed_request")) && (vErrors = more(vErrors, validate34)), data.token_provided !== void 0 && !validate34(data.token_provided, at(instancePath, "/token_provided")) && (vErrors = more(vErrors, validate34)), data.idpissuer !== void 0 && !validate22(data.idpissuer, at(instancePath, "/idpissuer")) && (vErrors = more(vErrors, validate22)), data.idpssourl !== void 0 && !validate22(data.idpssourl, at(instancePath, "/idpssourl")) && (vErrors = more(vErrors, validate22)), data.idpslourl !== void 0 && !validate22(data.idpslourl, at(instancePath, "/idpslourl")) && (vErrors = more(vErrors, validate22)), data.assertion_url !== void 0 && !validate22(data.assertion_url, at(instancePath, "/assertion_url")) && (vErrors = more(vErrors, validate22)), data.logout_url !== void 0 && !validate22(data.logout_url, at(instancePath, "/logout_url")) && (vErrors = more(vErrors, validate22)), data.sp_id !== void 0 && !validate22(data.sp_id, at(instancePath, "/sp_id")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.x509cert !== void 0 && !validate22(data.x509cert, at(instancePath, "/x509cert")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate3018(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3018))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3024.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate3042);
function validate3042(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3024(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3024)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3042.errors = vErrors, vErrors === null;
}
var check_Oauth2Settings = outermost(validate3045);
function validate3045(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.iss_url !== void 0 && !validate22(data.iss_url, at(instancePath, "/iss_url")) && (vErrors = more(vErrors, validate22)), data.jwks_url !== void 0 && !validate22(data.jwks_url, at(instancePath, "/jwks_url")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate3018(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3018))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3045.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate3052);
function validate3052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3045(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3045)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3052.errors = vErrors, vErrors === null;
}
var check_OpenIdSettings = outermost(validate3055);
function validate3055(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.idp_url !== void 0 && !validate22(data.idp_url, at(instancePath, "/idp_url")) && (vErrors = more(vErrors, validate22)), data.redirect_url !== void 0 && !validate22(data.redirect_url, at(instancePath, "/redirect_url")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate91(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate91)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.role_mapping !== void 0 && !validate3018(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3018))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3055.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate3067);
function validate3067(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3055(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3055)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3067.errors = vErrors, vErrors === null;
}
var check_IntegrationsState = outermost(validate3070);
function validate3070(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.OIDCSettings !== void 0 && !validate34(data.OIDCSettings, at(instancePath, "/OIDCSettings")) && (vErrors = more(vErrors, validate34)), data.OpenIdSettings !== void 0 && !validate34(data.OpenIdSettings, at(instancePath, "/OpenIdSettings")) && (vErrors = more(vErrors, validate34)), data.SAMLSettings !== void 0 && !validate34(data.SAMLSettings, at(instancePath, "/SAMLSettings")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3070.errors = vErrors, vErrors === null;
}
var check_SystemSettings = outermost(validate3074);
function validate3075(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3075.errors = vErrors, vErrors === null;
}
function validate3074(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dta !== void 0 && !validate3075(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate3075)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3074.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate3080);
function validate3081(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.url === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "url", "token")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3081.errors = vErrors, vErrors === null;
}
function validate3080(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3081(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3081));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3080.errors = vErrors, vErrors === null;
}
var check_Licenses = outermost(validate3085);
function validate3086(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.num_active !== void 0 && !validate26(data.num_active, at(instancePath, "/num_active")) && (vErrors = more(vErrors, validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3086.errors = vErrors, vErrors === null;
}
function validate3090(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.num_repositories !== void 0 && !validate26(data.num_repositories, at(instancePath, "/num_repositories")) && (vErrors = more(vErrors, validate26)), data.num_enforcers !== void 0 && !validate26(data.num_enforcers, at(instancePath, "/num_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_microenforcers !== void 0 && !validate26(data.num_microenforcers, at(instancePath, "/num_microenforcers")) && (vErrors = more(vErrors, validate26)), data.num_vm_enforcers !== void 0 && !validate26(data.num_vm_enforcers, at(instancePath, "/num_vm_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_functions !== void 0 && !validate26(data.num_functions, at(instancePath, "/num_functions")) && (vErrors = more(vErrors, validate26)), data.num_code_repositories !== void 0 && !validate26(data.num_code_repositories, at(instancePath, "/num_code_repositories")) && (vErrors = more(vErrors, validate26)), data.num_advanced_functions !== void 0 && !validate26(data.num_advanced_functions, at(instancePath, "/num_advanced_functions")) && (vErrors = more(vErrors, validate26)), data.num_protected_kube_nodes !== void 0 && !validate26(data.num_protected_kube_nodes, at(instancePath, "/num_protected_kube_nodes")) && (vErrors = more(vErrors, validate26)), data.vshield !== void 0 && !validate34(data.vshield, at(instancePath, "/vshield")) && (vErrors = more(vErrors, validate34)), data.malware_protection !== void 0 && !validate34(data.malware_protection, at(instancePath, "/malware_protection")) && (vErrors = more(vErrors, validate34)), data.dta_repos !== void 0 && !validate26(data.dta_repos, at(instancePath, "/dta_repos")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3090.errors = vErrors, vErrors === null;
}
function validate3089(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.active_production !== void 0 && !validate3090(data.active_production, at(instancePath, "/active_production")) && (vErrors = more(vErrors, validate3090)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3089.errors = vErrors, vErrors === null;
}
function validate3085(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.details !== void 0 && !validate3086(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate3086)), data.resources !== void 0 && !validate3089(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate3089))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3085.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate3104);
function validate3104(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "registry" || key0 === "hosts" || key0 === "containers_app" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22)), data.containers_app !== void 0 && !validate22(data.containers_app, at(instancePath, "/containers_app")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3104.errors = vErrors, vErrors === null;
}
var check_Dashboard = outermost(validate3108);
function validate3109(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application !== void 0 && !validate22(data.application, at(instancePath, "/application")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3109.errors = vErrors, vErrors === null;
}
function validate3114(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.unregistered !== void 0 && !validate26(data.unregistered, at(instancePath, "/unregistered")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3114.errors = vErrors, vErrors === null;
}
function validate3124(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3124.errors = vErrors, vErrors === null;
}
function validate3123(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.images !== void 0 && !validate3124(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate3124)), data.vulnerabilities !== void 0 && !validate3124(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate3124))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3123.errors = vErrors, vErrors === null;
}
function validate3134(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3134.errors = vErrors, vErrors === null;
}
var schema472 = { type: ["array", "null"], items: { $ref: "DashboardAlert" }, $id: "shared57" };
function validate3139(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.user_response !== void 0 && !validate22(data.user_response, at(instancePath, "/user_response")) && (vErrors = more(vErrors, validate22)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3139.errors = vErrors, vErrors === null;
}
function validate3138(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema472.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3139(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3139));
  }
  return validate3138.errors = vErrors, vErrors === null;
}
var schema474 = { type: ["array", "null"], items: { $ref: "DashboardAuditEvent" }, $id: "shared58" };
function validate3157(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3157.errors = vErrors, vErrors === null;
}
function validate3156(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema474.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3157(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3157));
  }
  return validate3156.errors = vErrors, vErrors === null;
}
function validate3108(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter !== void 0 && !validate3109(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate3109)), data.running_containers !== void 0 && !validate3114(data.running_containers, at(instancePath, "/running_containers")) && (vErrors = more(vErrors, validate3114)), data.registry_counts !== void 0 && !validate3123(data.registry_counts, at(instancePath, "/registry_counts")) && (vErrors = more(vErrors, validate3123)), data.hosts !== void 0 && !validate3134(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate3134)), data.alerts !== void 0 && !validate3138(data.alerts, at(instancePath, "/alerts")) && (vErrors = more(vErrors, validate3138)), data.audit_tickers !== void 0 && !validate3156(data.audit_tickers, at(instancePath, "/audit_tickers")) && (vErrors = more(vErrors, validate3156))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3108.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate3174);
function validate3174(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.trend === void 0 && (vErrors = need(vErrors, data, instancePath, "trend"));
    for (let key0 in data)
      key0 !== "trend" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.trend !== void 0 && !validate22(data.trend, at(instancePath, "/trend")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3174.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate3176), schema477 = { type: ["array", "null"], items: { $ref: "DashboardTrendPoint" }, $id: "shared329" };
function validate3177(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date === void 0 && (vErrors = need(vErrors, data, instancePath, "date")), data.date !== void 0 && !validate26(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3177.errors = vErrors, vErrors === null;
}
function validate3176(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema477.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3177(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3177));
  }
  return validate3176.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate3186);
function validate3186(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "alert" || key0 === "limit" || key0 === "time" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26)), data.limit !== void 0 && !validate26(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3186.errors = vErrors, vErrors === null;
}
var check_AuditTotals = outermost(validate3191);
function validate3191(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.success !== void 0 && !validate26(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate26)), data.blocked !== void 0 && !validate26(data.blocked, at(instancePath, "/blocked")) && (vErrors = more(vErrors, validate26)), data.detect !== void 0 && !validate26(data.detect, at(instancePath, "/detect")) && (vErrors = more(vErrors, validate26)), data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3191.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate3197);
var schema483 = { type: "string", enum: ["plan", "user", "key"], $id: "shared331" };
function validate3200(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "plan" || data === "user" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema483.enum })), validate3200.errors = vErrors, vErrors === null;
}
function validate3199(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3200(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3200));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3199.errors = vErrors, vErrors === null;
}
function validate3197(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3199(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3199));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3197.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate3203);
var schema486 = { type: ["integer", "null"], $id: "shared30" };
function validate3212(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema486.type })), validate3212.errors = vErrors, vErrors === null;
}
var schema487 = { type: ["boolean", "null"], $id: "shared23" };
function validate3215(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema487.type })), validate3215.errors = vErrors, vErrors === null;
}
var schema488 = { type: ["object", "null"], $id: "shared31" };
function validate3218(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema488.type })), validate3218.errors = vErrors, vErrors === null;
}
function validate3206(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.stripe_id !== void 0 && !validate36(data.stripe_id, at(instancePath, "/stripe_id")) && (vErrors = more(vErrors, validate36)), data.referral_code !== void 0 && !validate36(data.referral_code, at(instancePath, "/referral_code")) && (vErrors = more(vErrors, validate36)), data.referred_with !== void 0 && !validate36(data.referred_with, at(instancePath, "/referred_with")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.current_plan !== void 0 && !validate3212(data.current_plan, at(instancePath, "/current_plan")) && (vErrors = more(vErrors, validate3212)), data.num_allowed_keys !== void 0 && !validate3212(data.num_allowed_keys, at(instancePath, "/num_allowed_keys")) && (vErrors = more(vErrors, validate3212)), data.high_cost_allowed !== void 0 && !validate3215(data.high_cost_allowed, at(instancePath, "/high_cost_allowed")) && (vErrors = more(vErrors, validate3215)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.plan !== void 0 && !validate3218(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate3218)), data.additional_credits !== void 0 && !validate3212(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3212)), data.source !== void 0 && !validate36(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate36)), data.root_user !== void 0 && !validate36(data.root_user, at(instancePath, "/root_user")) && (vErrors = more(vErrors, validate36)), data.aws_marketplace_id !== void 0 && !validate36(data.aws_marketplace_id, at(instancePath, "/aws_marketplace_id")) && (vErrors = more(vErrors, validate36)), data.csp_enabled !== void 0 && !validate3215(data.csp_enabled, at(instancePath, "/csp_enabled")) && (vErrors = more(vErrors, validate3215)), data.suppressions_admin_only !== void 0 && !validate3215(data.suppressions_admin_only, at(instancePath, "/suppressions_admin_only")) && (vErrors = more(vErrors, validate3215)), data.global_suppressions_admin_only !== void 0 && !validate3215(data.global_suppressions_admin_only, at(instancePath, "/global_suppressions_admin_only")) && (vErrors = more(vErrors, validate3215)), data.users_admin_only !== void 0 && !validate3215(data.users_admin_only, at(instancePath, "/users_admin_only")) && (vErrors = more(vErrors, validate3215)), data.integrations_admin_only !== void 0 && !validate3215(data.integrations_admin_only, at(instancePath, "/integrations_admin_only")) && (vErrors = more(vErrors, validate3215)), data.disable_default_emails !== void 0 && !validate3215(data.disable_default_emails, at(instancePath, "/disable_default_emails")) && (vErrors = more(vErrors, validate3215)), data.block_default_group !== void 0 && !validate3215(data.block_default_group, at(instancePath, "/block_default_group")) && (vErrors = more(vErrors, validate3215)), data.presuppress_plugins !== void 0 && !validate3215(data.presuppress_plugins, at(instancePath, "/presuppress_plugins")) && (vErrors = more(vErrors, validate3215)), data.associate_tags !== void 0 && !validate3215(data.associate_tags, at(instancePath, "/associate_tags")) && (vErrors = more(vErrors, validate3215)), data.enforce_oauth !== void 0 && !validate3215(data.enforce_oauth, at(instancePath, "/enforce_oauth")) && (vErrors = more(vErrors, validate3215)), data.scan_scoring !== void 0 && !validate36(data.scan_scoring, at(instancePath, "/scan_scoring")) && (vErrors = more(vErrors, validate36)), data.mttr_enabled !== void 0 && !validate3215(data.mttr_enabled, at(instancePath, "/mttr_enabled")) && (vErrors = more(vErrors, validate3215)), data.visual_enabled !== void 0 && !validate3215(data.visual_enabled, at(instancePath, "/visual_enabled")) && (vErrors = more(vErrors, validate3215)), data.tail_enabled !== void 0 && !validate3215(data.tail_enabled, at(instancePath, "/tail_enabled")) && (vErrors = more(vErrors, validate3215)), data.log_rocket_enabled !== void 0 && !validate3215(data.log_rocket_enabled, at(instancePath, "/log_rocket_enabled")) && (vErrors = more(vErrors, validate3215))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3206.errors = vErrors, vErrors === null;
}
function validate3203(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3206(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3206))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3203.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate3240);
var schema491 = { type: "string", enum: ["usage"], $id: "shared335" };
function validate3242(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "usage" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema491.enum })), validate3242.errors = vErrors, vErrors === null;
}
function validate3241(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3242(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3242));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3241.errors = vErrors, vErrors === null;
}
function validate3240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "key_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3241(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3241)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3240.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate3246);
var schema494 = { type: ["number", "null"], $id: "shared36" };
function validate3251(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema494.type })), validate3251.errors = vErrors, vErrors === null;
}
function validate3249(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.num_allowed_credits !== void 0 && !validate3251(data.num_allowed_credits, at(instancePath, "/num_allowed_credits")) && (vErrors = more(vErrors, validate3251)), data.num_consumed_credits !== void 0 && !validate3251(data.num_consumed_credits, at(instancePath, "/num_consumed_credits")) && (vErrors = more(vErrors, validate3251)), data.additional_credits !== void 0 && !validate3251(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3251)), data.num_keys !== void 0 && !validate3212(data.num_keys, at(instancePath, "/num_keys")) && (vErrors = more(vErrors, validate3212)), data.num_major_resources !== void 0 && !validate3212(data.num_major_resources, at(instancePath, "/num_major_resources")) && (vErrors = more(vErrors, validate3212)), data.num_registries_dta !== void 0 && !validate3212(data.num_registries_dta, at(instancePath, "/num_registries_dta")) && (vErrors = more(vErrors, validate3212)), data.num_registries_vs !== void 0 && !validate3212(data.num_registries_vs, at(instancePath, "/num_registries_vs")) && (vErrors = more(vErrors, validate3212)), data.num_repositories_dta !== void 0 && !validate3212(data.num_repositories_dta, at(instancePath, "/num_repositories_dta")) && (vErrors = more(vErrors, validate3212)), data.num_repositories_vs !== void 0 && !validate3212(data.num_repositories_vs, at(instancePath, "/num_repositories_vs")) && (vErrors = more(vErrors, validate3212)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.trial_expired !== void 0 && !validate3215(data.trial_expired, at(instancePath, "/trial_expired")) && (vErrors = more(vErrors, validate3215)), data.detailed !== void 0 && !validate1097(data.detailed, at(instancePath, "/detailed")) && (vErrors = more(vErrors, validate1097))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3249.errors = vErrors, vErrors === null;
}
function validate3246(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3249(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3249))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3246.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate3265);
function validate3266(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func4(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3266.errors = vErrors, vErrors === null;
}
function validate3265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.svg_logo === void 0 && (vErrors = need(vErrors, data, instancePath, "svg_logo"));
    for (let key0 in data)
      key0 !== "svg_logo" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.svg_logo !== void 0 && !validate3266(data.svg_logo, at(instancePath, "/svg_logo")) && (vErrors = more(vErrors, validate3266));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3265.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate3268);
function validate3268(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3268.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate3271);
var schema500 = { type: "string", enum: ["key", "integration", "test"], $id: "shared342" };
function validate3273(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema500.enum })), validate3273.errors = vErrors, vErrors === null;
}
function validate3272(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3273(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3273));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3272.errors = vErrors, vErrors === null;
}
function validate3277(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate3277.errors = vErrors, vErrors === null;
}
function validate3271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3272(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3272)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3271.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate3279);
var schema505 = { type: "integer", "x-known": [1, 2], $id: "CspmTriggerResult" };
function validate3285(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema505["x-known"] })), validate3285.errors = vErrors, vErrors === null;
}
var schema508 = { type: ["array", "null"], items: { $ref: "CspmUser" }, $id: "shared42" };
var schema510 = { type: ["array", "null"], items: { $ref: "CspmGroup" }, $id: "shared55" }, wrapper0 = { validate: validate3304 };
function validate3328(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema510.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper0.validate(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, wrapper0.validate));
  }
  return validate3328.errors = vErrors, vErrors === null;
}
var schema511 = { type: ["array", "null"], items: { $ref: "CspmLogin" }, $id: "shared56" };
function validate3332(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.csp_roles !== void 0 && !validate91(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate91)), data.cspm_groups !== void 0 && !validate91(data.cspm_groups, at(instancePath, "/cspm_groups")) && (vErrors = more(vErrors, validate91)), data.groups !== void 0 && !validate91(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3332.errors = vErrors, vErrors === null;
}
function validate3331(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema511.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3332(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3332));
  }
  return validate3331.errors = vErrors, vErrors === null;
}
function validate3310(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.email === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "email")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.confirmed !== void 0 && !validate3215(data.confirmed, at(instancePath, "/confirmed")) && (vErrors = more(vErrors, validate3215)), data.password_reset !== void 0 && !validate3215(data.password_reset, at(instancePath, "/password_reset")) && (vErrors = more(vErrors, validate3215)), data.send_announcements !== void 0 && !validate3215(data.send_announcements, at(instancePath, "/send_announcements")) && (vErrors = more(vErrors, validate3215)), data.send_scan_results !== void 0 && !validate3215(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate3215)), data.send_new_plugins !== void 0 && !validate3215(data.send_new_plugins, at(instancePath, "/send_new_plugins")) && (vErrors = more(vErrors, validate3215)), data.send_new_risks !== void 0 && !validate3215(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate3215)), data.account_admin !== void 0 && !validate3215(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate3215)), data.mfa_enabled !== void 0 && !validate3215(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate3215)), data.csp_roles !== void 0 && !validate91(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate91)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.provider !== void 0 && !validate36(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate36)), data.multiaccount !== void 0 && !validate3215(data.multiaccount, at(instancePath, "/multiaccount")) && (vErrors = more(vErrors, validate3215)), data.count_failed_signin !== void 0 && !validate3212(data.count_failed_signin, at(instancePath, "/count_failed_signin")) && (vErrors = more(vErrors, validate3212)), data.last_signin_attempt !== void 0 && !validate36(data.last_signin_attempt, at(instancePath, "/last_signin_attempt")) && (vErrors = more(vErrors, validate36)), data.groups !== void 0 && !validate3328(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate3328)), data.user_groups !== void 0 && !validate3328(data.user_groups, at(instancePath, "/user_groups")) && (vErrors = more(vErrors, validate3328)), data.logins !== void 0 && !validate3331(data.logins, at(instancePath, "/logins")) && (vErrors = more(vErrors, validate3331))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3310.errors = vErrors, vErrors === null;
}
function validate3309(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema508.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3310(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3310));
  }
  return validate3309.errors = vErrors, vErrors === null;
}
function validate3304(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34)), data.users !== void 0 && !validate3309(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate3309))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3304.errors = vErrors, vErrors === null;
}
function validate3292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.last_scanned !== void 0 && !validate36(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate36)), data.scan_disabled !== void 0 && !validate3215(data.scan_disabled, at(instancePath, "/scan_disabled")) && (vErrors = more(vErrors, validate3215)), data.role_arn !== void 0 && !validate36(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate36)), data.paid !== void 0 && !validate3215(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate3215)), data.cloudtrail_connected !== void 0 && !validate3215(data.cloudtrail_connected, at(instancePath, "/cloudtrail_connected")) && (vErrors = more(vErrors, validate3215)), data.interval !== void 0 && !validate3212(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate3212)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate3212(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3212)), data.group !== void 0 && !validate3304(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate3304))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3292.errors = vErrors, vErrors === null;
}
var schema513 = { type: ["array", "null"], items: { $ref: "CspmIntegration" }, $id: "shared32" };
var schema515 = { type: "string", "x-known": ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationType" };
function validate3349(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "sns" && data !== "email" && data !== "pagerduty" && data !== "teams" && data !== "opsgenie" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema515["x-known"] })), validate3349.errors = vErrors, vErrors === null;
}
function validate3354(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3354.errors = vErrors, vErrors === null;
}
function validate3346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate3349(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3349)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3354(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3354)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3346.errors = vErrors, vErrors === null;
}
function validate3345(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema513.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3346(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3346));
  }
  return validate3345.errors = vErrors, vErrors === null;
}
var schema518 = { type: "string", "x-known": ["low", "medium", "high", "critical"], $id: "CspmSeverity" };
function validate3371(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && data !== "critical" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema518["x-known"] })), validate3371.errors = vErrors, vErrors === null;
}
function validate3376(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3376.errors = vErrors, vErrors === null;
}
var schema520 = { type: ["array", "null"], items: { $ref: "CspmSeverityOverride" }, $id: "shared54" };
function validate3381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate3371(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3371))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3381.errors = vErrors, vErrors === null;
}
function validate3380(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema520.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3381(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3381));
  }
  return validate3380.errors = vErrors, vErrors === null;
}
function validate3364(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3371(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3371)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.category !== void 0 && !validate3376(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate3376)), data.severities !== void 0 && !validate3380(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate3380))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3364.errors = vErrors, vErrors === null;
}
function validate3283(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3285(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3285)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292)), data.integrations !== void 0 && !validate3345(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3345)), data.test !== void 0 && !validate3364(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3364))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3283.errors = vErrors, vErrors === null;
}
function validate3282(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3283(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3283));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3282.errors = vErrors, vErrors === null;
}
function validate3279(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3282(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3282))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3279.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate3389);
var schema523 = { type: "integer", enum: [1, 2], $id: "CspmTriggerResultInput" };
function validate3390(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema523.enum })), validate3390.errors = vErrors, vErrors === null;
}
function validate3395(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3395.errors = vErrors, vErrors === null;
}
function validate3389(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result === void 0 || data.key_id === void 0 || data.test_id === void 0) && (vErrors = need(vErrors, data, instancePath, "result", "key_id", "test_id"));
    for (let key0 in data)
      key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "test_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3390(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3390)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3395(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3389.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate3398);
function validate3398(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3283(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3283))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3398.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate3402);
function validate3402(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3272(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3272));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3402.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate3405);
function validate3405(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3390(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3390)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3395(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3395)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3405.errors = vErrors, vErrors === null;
}
var check_CspmEmptyAnswer = outermost(validate3412);
function validate3412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate237(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3412.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate3416);
function validate3416(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3416.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate3418);
function validate3418(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "open_access" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.open_access !== void 0 && !validate34(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate34)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3418.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate3422);
var schema534 = { type: ["array", "null"], items: { $ref: "CspmId" }, $id: "shared33" };
function validate3434(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema534.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  }
  return validate3434.errors = vErrors, vErrors === null;
}
function validate3426(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.access_key !== void 0 && !validate22(data.access_key, at(instancePath, "/access_key")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.enabled !== void 0 && !validate3215(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate3215)), data.ip_addresses !== void 0 && !validate91(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate91)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.permission_ids !== void 0 && !validate3434(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3434)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.expiration !== void 0 && !validate3212(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate3212)), data.whitelisted !== void 0 && !validate3215(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate3215)), data.iac_token !== void 0 && !validate3215(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate3215)), data.system_key !== void 0 && !validate3215(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate3215)), data.open_access !== void 0 && !validate3215(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate3215)), data.scans_per_month !== void 0 && !validate3212(data.scans_per_month, at(instancePath, "/scans_per_month")) && (vErrors = more(vErrors, validate3212)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.owner !== void 0 && !validate3212(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate3212)), data.group_id !== void 0 && !validate3212(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3212))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3426.errors = vErrors, vErrors === null;
}
function validate3425(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3426(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3426));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3425.errors = vErrors, vErrors === null;
}
function validate3450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.next_offset !== void 0 && !validate3212(data.next_offset, at(instancePath, "/next_offset")) && (vErrors = more(vErrors, validate3212))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3450.errors = vErrors, vErrors === null;
}
function validate3422(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3425(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3425)), data.meta !== void 0 && !validate3450(data.meta, at(instancePath, "/meta")) && (vErrors = more(vErrors, validate3450))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3422.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate3454), schema536 = { type: "object", additionalProperties: !1, properties: { description: { $ref: "shared339" }, source_key_id: { $ref: "shared0" }, ip_addresses: { $ref: "shared24" }, expiration: { $ref: "shared181" }, roles: { $ref: "shared24" }, permission_ids: { $ref: "shared348" }, whitelisted: { $ref: "shared3" }, iac_token: { $ref: "shared3" }, system_key: { $ref: "shared3" } }, required: ["description"], $id: "shared357" };
function validate3454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description"));
    for (let key0 in data)
      func2.call(schema536.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate3266(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate3266)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate222(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate222)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate3395(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3395)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.iac_token !== void 0 && !validate34(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate34)), data.system_key !== void 0 && !validate34(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3454.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate3464);
function validate3464(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3426(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3426))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3464.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate3468);
function validate3468(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "description" || key0 === "enabled" || key0 === "ip_addresses" || key0 === "roles" || key0 === "group_id" || key0 === "permission_ids" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.permission_ids !== void 0 && !validate3395(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3395)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3468.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate3477);
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate3478(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3478.errors = vErrors, vErrors === null;
}
function validate3477(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.start_date !== void 0 && !validate3478(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3478)), data.end_date !== void 0 && !validate3478(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3478)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3477.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate3483);
var schema543 = { type: "object", properties: { id: { $ref: "CspmId" }, ip_address: { $ref: "shared29" }, resource: { $ref: "shared0" }, resource_id: { $ref: "shared30" }, action: { $ref: "shared0" }, message: { $ref: "shared29" }, user: { type: ["object", "null"], properties: { email: { $ref: "shared0" } } }, apikey: { type: ["object", "null"], properties: { access_key: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmAuditLog" };
function validate3487(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate3212(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate3212)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.user !== void 0) {
      let data6 = data.user;
      !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null && (vErrors = report(vErrors, instancePath + "/user", "type", { type: schema543.properties.user.type })), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.email !== void 0 && (validate22(data6.email, at(instancePath, "/user/email")) || (vErrors = more(vErrors, validate22)));
    }
    if (data.apikey !== void 0) {
      let data8 = data.apikey;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/apikey", "type", { type: schema543.properties.apikey.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.access_key !== void 0 && (validate22(data8.access_key, at(instancePath, "/apikey/access_key")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3487.errors = vErrors, vErrors === null;
}
function validate3486(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3487(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3487));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3486.errors = vErrors, vErrors === null;
}
function validate3483(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3486(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3486))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3483.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate3498), schema544 = { type: "object", additionalProperties: !1, properties: { result: { $ref: "CspmResultValueInput" }, region: { $ref: "shared0" }, action: { $ref: "shared0" }, start_date: { $ref: "shared360" }, end_date: { $ref: "shared360" }, key_id: { $ref: "CspmId" }, expand: { $ref: "shared365" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, order: { $ref: "shared366" }, limit: { $ref: "shared181" }, offset: { $ref: "shared344" } }, $id: "shared367" }, schema545 = { type: "integer", enum: [0, 1, 2, 3], $id: "CspmResultValueInput" };
function validate3499(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema545.enum })), validate3499.errors = vErrors, vErrors === null;
}
var schema547 = { type: "string", enum: ["key"], $id: "shared364" };
function validate3507(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "key" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema547.enum })), validate3507.errors = vErrors, vErrors === null;
}
function validate3506(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3507(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3507));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3506.errors = vErrors, vErrors === null;
}
var schema548 = { type: "string", enum: ["asc", "desc"], $id: "shared366" };
function validate3513(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema548.enum })), validate3513.errors = vErrors, vErrors === null;
}
function validate3498(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema544.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3499(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3499)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate3478(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3478)), data.end_date !== void 0 && !validate3478(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3478)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3506(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3506)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3513(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3513)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3498.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate3517);
var schema550 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, events: { $ref: "shared41" }, Events: { $ref: "shared41" } }, items: { $ref: "CspmEvent" }, $id: "CspmEventList" };
var schema552 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "CspmResultValue" };
function validate3531(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema552["x-known"] })), validate3531.errors = vErrors, vErrors === null;
}
function validate3521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.caller !== void 0 && !validate36(data.caller, at(instancePath, "/caller")) && (vErrors = more(vErrors, validate36)), data.details !== void 0 && !validate36(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate36)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.result !== void 0 && !validate3531(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3531)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.stored_data !== void 0 && !validate3218(data.stored_data, at(instancePath, "/stored_data")) && (vErrors = more(vErrors, validate3218)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3521.errors = vErrors, vErrors === null;
}
var schema553 = { type: ["array", "null"], items: { $ref: "CspmEvent" }, $id: "shared41" };
function validate3541(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema553.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3521(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3521));
  }
  return validate3541.errors = vErrors, vErrors === null;
}
function validate3520(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema550.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3521(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3521));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.events !== void 0 && !validate3541(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate3541)), data.Events !== void 0 && !validate3541(data.Events, at(instancePath, "/Events")) && (vErrors = more(vErrors, validate3541))), validate3520.errors = vErrors, vErrors === null;
}
function validate3517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3520(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3520))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3517.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate3546);
function validate3546(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3521(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3521))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3546.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate3550);
function validate3550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.test_id === void 0 && (vErrors = need(vErrors, data, instancePath, "test_id"));
    for (let key0 in data)
      key0 !== "test_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3550.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate3552);
var schema559 = { type: ["array", "null"], items: { $ref: "CspmAuditedScan" }, $id: "shared34" };
var schema561 = { type: ["array", "null"], items: { $ref: "CspmAuditedResult" }, $id: "shared35" };
function validate3563(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result !== void 0 && !validate3531(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3531)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3563.errors = vErrors, vErrors === null;
}
function validate3562(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema561.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3563(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3563));
  }
  return validate3562.errors = vErrors, vErrors === null;
}
function validate3560(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.results !== void 0 && !validate3562(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3562))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3560.errors = vErrors, vErrors === null;
}
function validate3559(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema559.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3560(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3560));
  }
  return validate3559.errors = vErrors, vErrors === null;
}
function validate3556(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.scans !== void 0 && !validate3559(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate3559))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3556.errors = vErrors, vErrors === null;
}
function validate3555(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3556(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3556));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3555.errors = vErrors, vErrors === null;
}
function validate3552(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3555(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3555))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3552.errors = vErrors, vErrors === null;
}
var check_shared373 = outermost(validate3575);
function validate3575(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3575.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate3578);
function validate3581(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3376(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3376));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3581.errors = vErrors, vErrors === null;
}
function validate3578(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3581(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3581))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3578.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate3584);
function validate3584(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3376(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3376))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3584.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate3588);
function validate3588(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.scan_id === void 0 || data.program_id === void 0) && (vErrors = need(vErrors, data, instancePath, "scan_id", "program_id"));
    for (let key0 in data)
      key0 === "scan_id" || key0 === "program_id" || key0 === "summary" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.summary !== void 0 && !validate22(data.summary, at(instancePath, "/summary")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3588.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate3592);
var schema571 = { type: ["array", "null"], items: { $ref: "CspmComplianceTest" }, $id: "shared37" };
var schema573 = { type: ["array", "null"], items: { $ref: "CspmScanResult" }, $id: "shared38" };
function validate3617(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3531(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3531)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.discovered !== void 0 && !validate3215(data.discovered, at(instancePath, "/discovered")) && (vErrors = more(vErrors, validate3215)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.test !== void 0 && !validate3364(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3364)), data.custom !== void 0 && !validate3215(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate3215)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3617.errors = vErrors, vErrors === null;
}
function validate3616(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema573.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3617(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3617));
  }
  return validate3616.errors = vErrors, vErrors === null;
}
function validate3603(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.default !== void 0 && !validate3215(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate3215)), data.hipaa_enabled !== void 0 && !validate3215(data.hipaa_enabled, at(instancePath, "/hipaa_enabled")) && (vErrors = more(vErrors, validate3215)), data.hipaa_description !== void 0 && !validate36(data.hipaa_description, at(instancePath, "/hipaa_description")) && (vErrors = more(vErrors, validate36)), data.account_id !== void 0 && !validate3212(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3212)), data.results !== void 0 && !validate3616(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3616))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3603.errors = vErrors, vErrors === null;
}
function validate3602(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema571.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3603(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3603));
  }
  return validate3602.errors = vErrors, vErrors === null;
}
function validate3596(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.compliance !== void 0 && !validate3251(data.compliance, at(instancePath, "/compliance")) && (vErrors = more(vErrors, validate3251)), data.tests !== void 0 && !validate3602(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate3602))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3596.errors = vErrors, vErrors === null;
}
function validate3595(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3596(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3596));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3595.errors = vErrors, vErrors === null;
}
function validate3592(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3595(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3595))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3592.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate3635);
function validate3635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate43(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate43)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3635.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate3639);
function validate3643(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.account_id !== void 0 && !validate3212(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3212))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3643.errors = vErrors, vErrors === null;
}
function validate3642(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3643(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3643));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3642.errors = vErrors, vErrors === null;
}
function validate3639(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3642(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3642))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3639.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate3650);
function validate3650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3266(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3266)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3650.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate3653);
function validate3653(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3643(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3643))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3653.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate3657);
var schema582 = { type: "string", enum: ["scan", "compliance"], $id: "shared385" };
function validate3658(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "scan" || data === "compliance" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema582.enum })), validate3658.errors = vErrors, vErrors === null;
}
function validate3657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report", "scan_id"));
    for (let key0 in data)
      key0 === "report" || key0 === "scan_id" || key0 === "program_id" || key0 === "program_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report !== void 0 && !validate3658(data.report, at(instancePath, "/report")) && (vErrors = more(vErrors, validate3658)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.program_ids !== void 0 && !validate3395(data.program_ids, at(instancePath, "/program_ids")) && (vErrors = more(vErrors, validate3395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3657.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate3663);
function validate3666(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.url === void 0 && (vErrors = need(vErrors, data, instancePath, "url")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3666.errors = vErrors, vErrors === null;
}
function validate3663(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3666(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3666))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3663.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate3669);
function validate3673(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3673.errors = vErrors, vErrors === null;
}
function validate3672(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3673(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3673));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3672.errors = vErrors, vErrors === null;
}
function validate3669(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3672(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3672))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3669.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate3681);
function validate3681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3673(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3673))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3681.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate3685);
var schema591 = { type: "string", enum: ["test"], $id: "shared391" };
function validate3688(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "test" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema591.enum })), validate3688.errors = vErrors, vErrors === null;
}
function validate3687(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3688(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3688));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3687.errors = vErrors, vErrors === null;
}
function validate3685(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3687(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3687));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3685.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate3691);
var schema593 = { type: "string", enum: ["adding", "removing"], $id: "shared394" };
function validate3695(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema593.enum })), validate3695.errors = vErrors, vErrors === null;
}
function validate3691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "action" || key0 === "test_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate3266(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3266)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate3695(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3695)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3691.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate3698);
var schema596 = { type: "string", enum: ["integration", "key"], $id: "shared396" };
function validate3700(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "integration" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema596.enum })), validate3700.errors = vErrors, vErrors === null;
}
function validate3699(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3700(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3700));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3699.errors = vErrors, vErrors === null;
}
function validate3698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3699(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3699)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3698.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate3705);
function validate3709(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292)), data.integration !== void 0 && !validate3346(data.integration, at(instancePath, "/integration")) && (vErrors = more(vErrors, validate3346))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3709.errors = vErrors, vErrors === null;
}
function validate3708(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3709(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3709));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3708.errors = vErrors, vErrors === null;
}
function validate3705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3708(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3708))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3705.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate3719);
function validate3719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.send_new_risks === void 0 || data.key_id === void 0 || data.integration_id === void 0) && (vErrors = need(vErrors, data, instancePath, "send_new_risks", "key_id", "integration_id"));
    for (let key0 in data)
      key0 === "send_new_risks" || key0 === "key_id" || key0 === "integration_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3719.errors = vErrors, vErrors === null;
}
var check_shared402 = outermost(validate3723);
function validate3723(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3709(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3709))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3723.errors = vErrors, vErrors === null;
}
var check_shared403 = outermost(validate3727);
function validate3727(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3699(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3699));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3727.errors = vErrors, vErrors === null;
}
var check_shared404 = outermost(validate3730);
function validate3730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.send_new_risks === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "send_new_risks"));
    for (let key0 in data)
      key0 === "id" || key0 === "send_new_risks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3730.errors = vErrors, vErrors === null;
}
var check_shared406 = outermost(validate3733);
function validate3736(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3304(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3304));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3736.errors = vErrors, vErrors === null;
}
function validate3733(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3736(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3736))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3733.errors = vErrors, vErrors === null;
}
var check_shared407 = outermost(validate3739);
function validate3740(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func4(data) > 25 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 25 }, "must NOT have more than 25 characters")), func4(data) < 2 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 2 }, "must NOT have fewer than 2 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3740.errors = vErrors, vErrors === null;
}
function validate3739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3740(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3740));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3739.errors = vErrors, vErrors === null;
}
var check_shared408 = outermost(validate3742);
function validate3742(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3304(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3304))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3742.errors = vErrors, vErrors === null;
}
var check_shared410 = outermost(validate3746);
function validate3749(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3740(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3740));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3749.errors = vErrors, vErrors === null;
}
var schema613 = { type: "string", enum: ["adding", "removing", "updating"], $id: "shared43" };
function validate3754(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || data === "updating" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema613.enum })), validate3754.errors = vErrors, vErrors === null;
}
function validate3752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.action === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "action"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "action" || key0 === "group_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate31(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate31)), data.action !== void 0 && !validate3754(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3754)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3752.errors = vErrors, vErrors === null;
}
function validate3748(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate3749(data, instancePath) || (vErrors = more(vErrors, validate3749), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate3752(data, instancePath) || (vErrors = more(vErrors, validate3752), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate3748.errors = vErrors, errors === 0;
}
function validate3746(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.body !== void 0 && !validate3748(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3748));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3746.errors = vErrors, vErrors === null;
}
var check_shared412 = outermost(validate3759);
function validate3762(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3346(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3346));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3762.errors = vErrors, vErrors === null;
}
function validate3759(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3762(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3762))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3759.errors = vErrors, vErrors === null;
}
var check_shared413 = outermost(validate3765);
var schema617 = { type: "string", enum: ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationTypeInput" };
function validate3767(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "sns" || data === "email" || data === "pagerduty" || data === "teams" || data === "opsgenie" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema617.enum })), validate3767.errors = vErrors, vErrors === null;
}
function validate3772(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3772.errors = vErrors, vErrors === null;
}
function validate3765(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.settings === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "settings"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3266(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3266)), data.type !== void 0 && !validate3767(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3767)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3772(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3772));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3765.errors = vErrors, vErrors === null;
}
var check_shared414 = outermost(validate3778);
function validate3778(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3346(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3346))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3778.errors = vErrors, vErrors === null;
}
var check_shared415 = outermost(validate3782);
function validate3782(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3772(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3772)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3782.errors = vErrors, vErrors === null;
}
var check_shared416 = outermost(validate3789);
function validate3789(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "paid" || key0 === "cloud" || key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "order" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3513(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3513)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3789.errors = vErrors, vErrors === null;
}
var check_shared417 = outermost(validate3798);
var schema623 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, keys: { $ref: "shared45" } }, items: { $ref: "CspmKey" }, $id: "CspmKeyList" }, schema624 = { type: ["array", "null"], items: { $ref: "CspmKey" }, $id: "shared45" };
function validate3807(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema624.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3292(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3292));
  }
  return validate3807.errors = vErrors, vErrors === null;
}
function validate3801(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema623.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3292(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3292));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.keys !== void 0 && !validate3807(data.keys, at(instancePath, "/keys")) && (vErrors = more(vErrors, validate3807))), validate3801.errors = vErrors, vErrors === null;
}
function validate3798(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3801(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3801))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3798.errors = vErrors, vErrors === null;
}
var check_shared418 = outermost(validate3811), schema625 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared339" }, cloud: { $ref: "shared0" }, group_id: { $ref: "CspmId" }, role_arn: { $ref: "shared0" }, external_id: { $ref: "shared0" }, connection: { $ref: "CspmKeyConnection" }, autoconnect: { $ref: "shared3" }, base_cspm: { $ref: "shared3" }, enabled_regions: { $ref: "shared0" }, display_name: { $ref: "shared0" } }, required: ["name", "group_id"], $id: "shared418" };
function validate3818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_id === void 0 || data.key_value === void 0 || data.directory_id === void 0 || data.subscription_id === void 0) && (vErrors = need(vErrors, data, instancePath, "application_id", "key_value", "directory_id", "subscription_id"));
    for (let key0 in data)
      key0 === "application_id" || key0 === "key_value" || key0 === "directory_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_id !== void 0 && !validate22(data.application_id, at(instancePath, "/application_id")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.directory_id !== void 0 && !validate22(data.directory_id, at(instancePath, "/directory_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3818.errors = vErrors, vErrors === null;
}
function validate3824(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tenancy_id === void 0 || data.user_id === void 0 || data.key_fingerprint === void 0 || data.key_value === void 0 || data.compartment_id === void 0) && (vErrors = need(vErrors, data, instancePath, "tenancy_id", "user_id", "key_fingerprint", "key_value", "compartment_id"));
    for (let key0 in data)
      key0 === "tenancy_id" || key0 === "user_id" || key0 === "key_fingerprint" || key0 === "key_value" || key0 === "compartment_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tenancy_id !== void 0 && !validate22(data.tenancy_id, at(instancePath, "/tenancy_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate22(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate22)), data.key_fingerprint !== void 0 && !validate22(data.key_fingerprint, at(instancePath, "/key_fingerprint")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.compartment_id !== void 0 && !validate22(data.compartment_id, at(instancePath, "/compartment_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3824.errors = vErrors, vErrors === null;
}
function validate3831(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.project_id === void 0 || data.client_email === void 0 || data.private_key === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "project_id", "client_email", "private_key"));
    for (let key0 in data)
      key0 === "type" || key0 === "project_id" || key0 === "client_email" || key0 === "private_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3831.errors = vErrors, vErrors === null;
}
function validate3817(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure" || key0 === "oracle" || key0 === "google" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure !== void 0 && !validate3818(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate3818)), data.oracle !== void 0 && !validate3824(data.oracle, at(instancePath, "/oracle")) && (vErrors = more(vErrors, validate3824)), data.google !== void 0 && !validate3831(data.google, at(instancePath, "/google")) && (vErrors = more(vErrors, validate3831));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3817.errors = vErrors, vErrors === null;
}
function validate3811(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.group_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "group_id"));
    for (let key0 in data)
      func2.call(schema625.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3266(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3266)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.connection !== void 0 && !validate3817(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3817)), data.autoconnect !== void 0 && !validate34(data.autoconnect, at(instancePath, "/autoconnect")) && (vErrors = more(vErrors, validate34)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3811.errors = vErrors, vErrors === null;
}
var check_shared419 = outermost(validate3842);
function validate3842(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3292(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3292))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3842.errors = vErrors, vErrors === null;
}
var check_shared423 = outermost(validate3846);
var pattern2 = new RegExp("^[a-zA-Z0-9_-]{1,100}$", "u");
function validate3852(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" && (pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"'))), validate3852.errors = vErrors, vErrors === null;
}
function validate3854(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3854.errors = vErrors, vErrors === null;
}
function validate3851(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate3852(key0, instancePath) || (vErrors = more(vErrors, validate3852), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = report(vErrors, instancePath, "propertyNames", { propertyName: key0 }, "property name must be valid"), errors++);
    }
    for (let key1 in data)
      validate3854(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate3854), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3851.errors = vErrors, errors === 0;
}
function validate3857(data, instancePath = "") {
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
  return validate3857.errors = vErrors, vErrors === null;
}
function validate3861(data, instancePath = "") {
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
  return validate3861.errors = vErrors, vErrors === null;
}
function validate3846(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "paid" || key0 === "interval" || key0 === "group_id" || key0 === "tags" || key0 === "connection" || key0 === "remediation_connection" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate222(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate222)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.tags !== void 0 && !validate3851(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate3851)), data.connection !== void 0 && !validate3857(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3857)), data.remediation_connection !== void 0 && !validate3861(data.remediation_connection, at(instancePath, "/remediation_connection")) && (vErrors = more(vErrors, validate3861));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3846.errors = vErrors, vErrors === null;
}
var check_shared425 = outermost(validate3865);
function validate3866(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 50 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 50 }, "must be <= 50")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate3866.errors = vErrors, vErrors === null;
}
function validate3865(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3866(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3866));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3865.errors = vErrors, vErrors === null;
}
var check_shared427 = outermost(validate3868);
function validate3872(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.generated_id === void 0 && (vErrors = need(vErrors, data, instancePath, "generated_id")), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3872.errors = vErrors, vErrors === null;
}
function validate3871(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3872(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3872));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3871.errors = vErrors, vErrors === null;
}
function validate3868(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3871(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3871))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3868.errors = vErrors, vErrors === null;
}
var check_shared428 = outermost(validate3877);
function validate3877(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count"));
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3866(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3866));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3877.errors = vErrors, vErrors === null;
}
var check_shared430 = outermost(validate3879);
function validate3883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otpsecret !== void 0 && !validate22(data.otpsecret, at(instancePath, "/otpsecret")) && (vErrors = more(vErrors, validate22)), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3883.errors = vErrors, vErrors === null;
}
function validate3882(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3883(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3883));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3882.errors = vErrors, vErrors === null;
}
function validate3879(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3882(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3882))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3879.errors = vErrors, vErrors === null;
}
var check_shared432 = outermost(validate3889);
var schema649 = { type: ["array", "null"], items: { $ref: "CspmRemediationRule" }, $id: "shared51" };
function validate3898(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3898.errors = vErrors, vErrors === null;
}
function validate3897(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema649.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3898(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3898));
  }
  return validate3897.errors = vErrors, vErrors === null;
}
function validate3893(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate3212(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3212)), data.group_id !== void 0 && !validate3212(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3212)), data.rules !== void 0 && !validate3897(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3897)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3893.errors = vErrors, vErrors === null;
}
function validate3892(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3893(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3893));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3892.errors = vErrors, vErrors === null;
}
function validate3889(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3892(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3892))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3889.errors = vErrors, vErrors === null;
}
var check_shared434 = outermost(validate3907);
function validate3911(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.test_id === void 0 || data.allow_manual === void 0 || data.allow_automated === void 0) && (vErrors = need(vErrors, data, instancePath, "test_id", "allow_manual", "allow_automated"));
    for (let key0 in data)
      key0 === "test_id" || key0 === "allow_manual" || key0 === "allow_automated" || key0 === "inputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3911.errors = vErrors, vErrors === null;
}
function validate3910(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3911(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3911));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3910.errors = vErrors, vErrors === null;
}
function validate3907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rules === void 0 && (vErrors = need(vErrors, data, instancePath, "rules"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate3910(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3910));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3907.errors = vErrors, vErrors === null;
}
var check_shared435 = outermost(validate3917);
function validate3917(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3893(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3893))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3917.errors = vErrors, vErrors === null;
}
var check_shared436 = outermost(validate3921);
function validate3921(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.rules === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "rules"));
    for (let key0 in data)
      key0 === "id" || key0 === "key_id" || key0 === "group_id" || key0 === "rules" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate3910(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3910)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3921.errors = vErrors, vErrors === null;
}
var check_shared438 = outermost(validate3927);
var schema659 = { type: "string", "x-known": ["execute", "rollback"], $id: "shared49" };
function validate3936(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "execute" && data !== "rollback" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema659["x-known"] })), validate3936.errors = vErrors, vErrors === null;
}
function validate3931(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.type !== void 0 && !validate3936(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3936)), data.num_pass !== void 0 && !validate3212(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3212)), data.num_fail !== void 0 && !validate3212(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3212)), data.scan_id !== void 0 && !validate3212(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate3212)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.complete !== void 0 && !validate3215(data.complete, at(instancePath, "/complete")) && (vErrors = more(vErrors, validate3215)), data.event_id !== void 0 && !validate3212(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate3212)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292)), data.actions !== void 0 && !validate1097(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate1097))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3931.errors = vErrors, vErrors === null;
}
function validate3930(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3931(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3931));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3930.errors = vErrors, vErrors === null;
}
function validate3927(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3930(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3930))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3927.errors = vErrors, vErrors === null;
}
var check_shared441 = outermost(validate3948);
function validate3949(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 1 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 1 }, "must NOT have more than 1 items")), data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3949.errors = vErrors, vErrors === null;
}
var pattern4 = digits(6);
function validate3952(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern4.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{6}$" }, 'must match pattern "^[0-9]{6}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3952.errors = vErrors, vErrors === null;
}
function validate3948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result_ids === void 0 || data.token_code === void 0) && (vErrors = need(vErrors, data, instancePath, "result_ids", "token_code"));
    for (let key0 in data)
      key0 === "result_ids" || key0 === "token_code" || key0 === "input" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result_ids !== void 0 && !validate3949(data.result_ids, at(instancePath, "/result_ids")) && (vErrors = more(vErrors, validate3949)), data.token_code !== void 0 && !validate3952(data.token_code, at(instancePath, "/token_code")) && (vErrors = more(vErrors, validate3952));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3948.errors = vErrors, vErrors === null;
}
var check_shared442 = outermost(validate3954);
function validate3957(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3957.errors = vErrors, vErrors === null;
}
function validate3954(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3957(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3957))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3954.errors = vErrors, vErrors === null;
}
var check_shared443 = outermost(validate3960);
function validate3960(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3931(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3931))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3960.errors = vErrors, vErrors === null;
}
var check_shared446 = outermost(validate3964);
var schema668 = { type: "string", enum: ["key", "integration"], $id: "shared444" };
function validate3966(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema668.enum })), validate3966.errors = vErrors, vErrors === null;
}
function validate3965(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3966(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3966));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3965.errors = vErrors, vErrors === null;
}
function validate3964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3965(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3965)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3964.errors = vErrors, vErrors === null;
}
var check_shared448 = outermost(validate3971);
var schema671 = { type: "object", properties: { id: { $ref: "CspmId" }, created: { $ref: "shared0" }, key_id: { $ref: "CspmId" }, enabled: { $ref: "shared3" }, settings: { type: ["object", "null"], properties: { actions: { $ref: "shared2" } } }, result: { $ref: "CspmTriggerResult" }, integrations: { $ref: "shared32" }, key: { $ref: "CspmKey" } }, required: ["id"], $id: "CspmRouting" };
function validate3975(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0) {
      let data4 = data.settings;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/settings", "type", { type: schema671.properties.settings.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.actions !== void 0 && (validate91(data4.actions, at(instancePath, "/settings/actions")) || (vErrors = more(vErrors, validate91)));
    }
    data.result !== void 0 && !validate3285(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3285)), data.integrations !== void 0 && !validate3345(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3345)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3975.errors = vErrors, vErrors === null;
}
function validate3974(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3975(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3975));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3974.errors = vErrors, vErrors === null;
}
function validate3971(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3974(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3974))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3971.errors = vErrors, vErrors === null;
}
var check_shared449 = outermost(validate3986);
function validate3986(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key_id === void 0 || data.integration_ids === void 0 || data.result === void 0 || data.actions === void 0) && (vErrors = need(vErrors, data, instancePath, "key_id", "integration_ids", "result", "actions"));
    for (let key0 in data)
      key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3395(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3395)), data.result !== void 0 && !validate3390(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3390)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3986.errors = vErrors, vErrors === null;
}
var check_shared450 = outermost(validate3992);
function validate3992(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3975(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3975))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3992.errors = vErrors, vErrors === null;
}
var check_shared451 = outermost(validate3996);
function validate3996(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3395(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3395)), data.result !== void 0 && !validate3390(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3390)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3996.errors = vErrors, vErrors === null;
}
var check_shared452 = outermost(validate4004);
function validate4004(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_ids" || key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_ids !== void 0 && !validate3395(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate3395)), data.start_date !== void 0 && !validate3478(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3478)), data.end_date !== void 0 && !validate3478(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3478)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4004.errors = vErrors, vErrors === null;
}
var check_shared454 = outermost(validate4011);
var schema678 = { type: "object", properties: { id: { $ref: "CspmId" }, key_id: { $ref: "CspmId" }, num_pass: { $ref: "shared30" }, num_warn: { $ref: "shared30" }, num_fail: { $ref: "shared30" }, num_unknown: { $ref: "shared30" }, num_new_risks: { $ref: "shared30" }, created: { $ref: "shared0" }, key: { type: ["object", "null"], properties: { id: { $ref: "CspmId" }, name: { $ref: "shared0" }, cloud: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmScan" };
function validate4015(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3212(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3212)), data.num_warn !== void 0 && !validate3212(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3212)), data.num_fail !== void 0 && !validate3212(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3212)), data.num_unknown !== void 0 && !validate3212(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3212)), data.num_new_risks !== void 0 && !validate3212(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3212)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0) {
      let data8 = data.key;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/key", "type", { type: schema678.properties.key.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && (data8.id !== void 0 && (validate31(data8.id, at(instancePath, "/key/id")) || (vErrors = more(vErrors, validate31))), data8.name !== void 0 && (validate22(data8.name, at(instancePath, "/key/name")) || (vErrors = more(vErrors, validate22))), data8.cloud !== void 0 && (validate22(data8.cloud, at(instancePath, "/key/cloud")) || (vErrors = more(vErrors, validate22))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4015.errors = vErrors, vErrors === null;
}
function validate4014(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4015(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4015));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4014.errors = vErrors, vErrors === null;
}
function validate4011(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4014(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4014))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4011.errors = vErrors, vErrors === null;
}
var check_shared455 = outermost(validate4029);
function validate4032(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3212(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3212)), data.num_warn !== void 0 && !validate3212(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3212)), data.num_fail !== void 0 && !validate3212(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3212)), data.num_unknown !== void 0 && !validate3212(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3212)), data.num_new_risks !== void 0 && !validate3212(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3212)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292)), data.results !== void 0 && !validate3616(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3616))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4032.errors = vErrors, vErrors === null;
}
function validate4029(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4032(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4032))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4029.errors = vErrors, vErrors === null;
}
var check_shared457 = outermost(validate4044);
var schema682 = { type: ["integer", "string"], $id: "shared456" };
function validate4046(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema682.type })), validate4046.errors = vErrors, vErrors === null;
}
function validate4044(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.page !== void 0 && !validate4046(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate4046));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4044.errors = vErrors, vErrors === null;
}
var check_shared458 = outermost(validate4048);
var schema685 = { type: ["integer", "string", "null"], $id: "shared52" };
function validate4061(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema685.type })), validate4061.errors = vErrors, vErrors === null;
}
function validate4051(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3212(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3212)), data.num_warn !== void 0 && !validate3212(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3212)), data.num_fail !== void 0 && !validate3212(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3212)), data.num_unknown !== void 0 && !validate3212(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3212)), data.num_new_risks !== void 0 && !validate3212(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3212)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292)), data.next !== void 0 && !validate4061(data.next, at(instancePath, "/next")) && (vErrors = more(vErrors, validate4061)), data.results !== void 0 && !validate3616(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3616))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4051.errors = vErrors, vErrors === null;
}
function validate4048(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4051(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4051))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4048.errors = vErrors, vErrors === null;
}
var check_shared459 = outermost(validate4065);
function validate4065(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.key_id === void 0 && (vErrors = need(vErrors, data, instancePath, "key_id"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "test_ids" || key0 === "save" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_ids !== void 0 && !validate3395(data.test_ids, at(instancePath, "/test_ids")) && (vErrors = more(vErrors, validate3395)), data.save !== void 0 && !validate34(data.save, at(instancePath, "/save")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4065.errors = vErrors, vErrors === null;
}
var check_shared460 = outermost(validate4069);
function validate4072(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.realtime_id === void 0 && (vErrors = need(vErrors, data, instancePath, "realtime_id")), data.realtime_id !== void 0 && !validate31(data.realtime_id, at(instancePath, "/realtime_id")) && (vErrors = more(vErrors, validate31)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4072.errors = vErrors, vErrors === null;
}
function validate4069(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4072(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4072))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4069.errors = vErrors, vErrors === null;
}
var check_shared461 = outermost(validate4076);
var schema691 = { type: "string", "x-known": ["IN_PROGRESS", "COMPLETE", "FAILED", "CANCELLED"], $id: "shared46" };
function validate4080(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "IN_PROGRESS" && data !== "COMPLETE" && data !== "FAILED" && data !== "CANCELLED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema691["x-known"] })), validate4080.errors = vErrors, vErrors === null;
}
var schema692 = { type: ["array", "null"], items: { $ref: "CspmRealtimeTest" }, $id: "shared47" };
var schema694 = { type: ["array", "null"], items: { $ref: "CspmRealtimeResult" }, $id: "shared48" };
function validate4093(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate3531(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3531)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4093.errors = vErrors, vErrors === null;
}
function validate4092(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema694.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4093(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4093));
  }
  return validate4092.errors = vErrors, vErrors === null;
}
function validate4084(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate36(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate36)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3371(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3371)), data.results !== void 0 && !validate4092(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4092))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4084.errors = vErrors, vErrors === null;
}
function validate4083(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema692.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4084(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4084));
  }
  return validate4083.errors = vErrors, vErrors === null;
}
function validate4079(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate4080(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate4080)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.results !== void 0 && !validate4083(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4083))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4079.errors = vErrors, vErrors === null;
}
function validate4076(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4079(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4079))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4076.errors = vErrors, vErrors === null;
}
var check_shared462 = outermost(validate4103);
function validate4107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.WEB_PORTS === void 0 || data.BACKUP_RETENTION_LIMIT === void 0) && (vErrors = need(vErrors, data, instancePath, "WEB_PORTS", "BACKUP_RETENTION_LIMIT"));
    for (let key0 in data)
      key0 === "WEB_PORTS" || key0 === "BACKUP_RETENTION_LIMIT" || key0 === "SKIPPED" || key0 === "ONLY" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.WEB_PORTS !== void 0 && !validate756(data.WEB_PORTS, at(instancePath, "/WEB_PORTS")) && (vErrors = more(vErrors, validate756)), data.BACKUP_RETENTION_LIMIT !== void 0 && !validate26(data.BACKUP_RETENTION_LIMIT, at(instancePath, "/BACKUP_RETENTION_LIMIT")) && (vErrors = more(vErrors, validate26)), data.SKIPPED !== void 0 && !validate43(data.SKIPPED, at(instancePath, "/SKIPPED")) && (vErrors = more(vErrors, validate43)), data.ONLY !== void 0 && !validate43(data.ONLY, at(instancePath, "/ONLY")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4107.errors = vErrors, vErrors === null;
}
function validate4103(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "yaml" || key0 === "base64" || key0 === "json" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.yaml !== void 0 && !validate22(data.yaml, at(instancePath, "/yaml")) && (vErrors = more(vErrors, validate22)), data.base64 !== void 0 && !validate22(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate22)), data.json !== void 0 && !validate237(data.json, at(instancePath, "/json")) && (vErrors = more(vErrors, validate237)), data.settings !== void 0 && !validate4107(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate4107));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4103.errors = vErrors, vErrors === null;
}
var check_shared464 = outermost(validate4113);
var schema701 = { type: "integer", "x-known": [0, 1, 2], $id: "CspmCodeResultValue" };
function validate4118(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema701["x-known"] })), validate4118.errors = vErrors, vErrors === null;
}
function validate4117(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate4118(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate4118)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4117.errors = vErrors, vErrors === null;
}
function validate4116(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4117(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4117));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4116.errors = vErrors, vErrors === null;
}
function validate4113(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4116(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4113.errors = vErrors, vErrors === null;
}
var check_shared465 = outermost(validate4124);
function validate4124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.base64 === void 0 && (vErrors = need(vErrors, data, instancePath, "base64"));
    for (let key0 in data)
      key0 === "base64" || key0 === "folder" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.base64 !== void 0 && !validate3266(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate3266)), data.folder !== void 0 && !validate34(data.folder, at(instancePath, "/folder")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4124.errors = vErrors, vErrors === null;
}
var check_shared467 = outermost(validate4127);
var schema705 = { type: "object", properties: { result: { $ref: "CspmCodeResultValue" }, message: { $ref: "shared29" }, link: { $ref: "shared29" }, location: { type: ["object", "null"], properties: { start_line: { $ref: "shared1" }, end_line: { $ref: "shared1" } } } }, $id: "CspmTerraformResult" };
function validate4131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && !validate4118(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate4118)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.location !== void 0) {
      let data3 = data.location;
      !(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null && (vErrors = report(vErrors, instancePath + "/location", "type", { type: schema705.properties.location.type })), data3 && typeof data3 == "object" && !Array.isArray(data3) && (data3.start_line !== void 0 && (validate26(data3.start_line, at(instancePath, "/location/start_line")) || (vErrors = more(vErrors, validate26))), data3.end_line !== void 0 && (validate26(data3.end_line, at(instancePath, "/location/end_line")) || (vErrors = more(vErrors, validate26))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4131.errors = vErrors, vErrors === null;
}
function validate4130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4131(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4131));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4130.errors = vErrors, vErrors === null;
}
function validate4127(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4130(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4130))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4127.errors = vErrors, vErrors === null;
}
var check_shared470 = outermost(validate4139), schema706 = { type: "object", additionalProperties: !1, properties: { key_id: { $ref: "CspmId" }, region: { $ref: "shared0" }, test_id: { $ref: "CspmId" }, expand: { $ref: "shared469" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, order: { $ref: "shared366" }, limit: { $ref: "shared181" }, offset: { $ref: "shared344" } }, $id: "shared470" };
var schema708 = { type: "string", enum: ["key", "test"], $id: "shared468" };
function validate4144(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema708.enum })), validate4144.errors = vErrors, vErrors === null;
}
function validate4143(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4144(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4144));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4143.errors = vErrors, vErrors === null;
}
function validate4139(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema706.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4143(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4143)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3513(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3513)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4139.errors = vErrors, vErrors === null;
}
var check_shared471 = outermost(validate4153);
var schema710 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, results: { $ref: "shared53" } }, items: { $ref: "CspmSuppression" }, $id: "CspmSuppressionList" };
function validate4157(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate3212(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate3212)), data.key_id !== void 0 && !validate3212(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3212)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.expires !== void 0 && !validate36(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate36)), data.key !== void 0 && !validate3292(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3292)), data.test !== void 0 && !validate3364(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3364))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4157.errors = vErrors, vErrors === null;
}
var schema712 = { type: ["array", "null"], items: { $ref: "CspmSuppression" }, $id: "shared53" };
function validate4173(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema712.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4157(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4157));
  }
  return validate4173.errors = vErrors, vErrors === null;
}
function validate4156(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema710.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4157(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4157));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate4173(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4173))), validate4156.errors = vErrors, vErrors === null;
}
function validate4153(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4156(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4156))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4153.errors = vErrors, vErrors === null;
}
var check_shared473 = outermost(validate4177);
function validate4179(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func4(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func4(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate4179.errors = vErrors, vErrors === null;
}
function validate4177(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "region" || key0 === "resource" || key0 === "test_id" || key0 === "key_id" || key0 === "comment" || key0 === "expires" || key0 === "tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.region !== void 0 && !validate3266(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate3266)), data.resource !== void 0 && !validate4179(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate4179)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.expires !== void 0 && !validate22(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4177.errors = vErrors, vErrors === null;
}
var check_shared474 = outermost(validate4185);
function validate4185(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4157(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4157))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4185.errors = vErrors, vErrors === null;
}
var check_shared477 = outermost(validate4189);
var schema718 = { type: "string", enum: ["category"], $id: "shared475" };
function validate4191(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "category" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema718.enum })), validate4191.errors = vErrors, vErrors === null;
}
function validate4190(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4191(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4191));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4190.errors = vErrors, vErrors === null;
}
function validate4189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "cloud" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4190(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4190)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4189.errors = vErrors, vErrors === null;
}
var check_shared479 = outermost(validate4197);
function validate4200(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3364(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3364));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4200.errors = vErrors, vErrors === null;
}
function validate4197(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4200(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4200))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4197.errors = vErrors, vErrors === null;
}
var check_shared480 = outermost(validate4203);
function validate4203(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4190(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4190));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4203.errors = vErrors, vErrors === null;
}
var check_shared481 = outermost(validate4206);
function validate4206(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3364(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3364))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4206.errors = vErrors, vErrors === null;
}
var check_shared482 = outermost(validate4210);
var schema724 = { type: "string", enum: ["low", "medium", "high", "critical"], $id: "CspmSeverityInput" };
function validate4212(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || data === "critical" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema724.enum })), validate4212.errors = vErrors, vErrors === null;
}
function validate4210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.severity === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "severity"));
    for (let key0 in data)
      key0 === "id" || key0 === "severity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate4212(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4212));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4210.errors = vErrors, vErrors === null;
}
var check_shared485 = outermost(validate4214);
var schema727 = { type: "string", enum: ["group", "login", "csproles"], $id: "shared483" };
function validate4216(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "group" || data === "login" || data === "csproles" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema727.enum })), validate4216.errors = vErrors, vErrors === null;
}
function validate4215(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4216(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4215.errors = vErrors, vErrors === null;
}
function validate4214(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4215(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4215)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3277(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4214.errors = vErrors, vErrors === null;
}
var check_shared487 = outermost(validate4221);
function validate4224(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3310(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3310));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4224.errors = vErrors, vErrors === null;
}
function validate4221(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4224(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4224))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4221.errors = vErrors, vErrors === null;
}
var check_shared488 = outermost(validate4227);
function validate4227(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.email === void 0 && (vErrors = need(vErrors, data, instancePath, "email"));
    for (let key0 in data)
      key0 === "email" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.email !== void 0 && !validate3266(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate3266)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4227.errors = vErrors, vErrors === null;
}
var check_shared489 = outermost(validate4232);
function validate4232(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3310(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3310))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4232.errors = vErrors, vErrors === null;
}
var check_shared490 = outermost(validate4236);
function validate4236(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4215(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4215));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4236.errors = vErrors, vErrors === null;
}
var check_shared491 = outermost(validate4239);
function validate4239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4239.errors = vErrors, vErrors === null;
}
var check_shared493 = outermost(validate4245);
var schema735 = { type: ["array", "null"], items: { $ref: "SamlMapping" }, $id: "shared492" };
function validate4247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate91(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate91)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate26(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4247.errors = vErrors, vErrors === null;
}
function validate4246(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema735.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4247(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4247));
  }
  return validate4246.errors = vErrors, vErrors === null;
}
function validate4245(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4246(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4246)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4245.errors = vErrors, vErrors === null;
}
var check_shared494 = outermost(validate4255);
function validate4255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.csp_role === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "csp_role", "saml_groups"));
    for (let key0 in data)
      key0 === "csp_role" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4255.errors = vErrors, vErrors === null;
}
var check_shared495 = outermost(validate4258);
function validate4258(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4247(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4247)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4258.errors = vErrors, vErrors === null;
}
var check_shared496 = outermost(validate4260);
function validate4260(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "saml_groups"));
    for (let key0 in data)
      key0 === "id" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4260.errors = vErrors, vErrors === null;
}
var check_shared497 = outermost(validate4263);
function validate4263(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.size !== void 0 && !validate222(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4263.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSetPage = outermost(validate4266);
var schema742 = { type: ["array", "null"], items: { $ref: "PlatformPermissionSet" }, $id: "shared105" };
function validate4268(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate91(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4268.errors = vErrors, vErrors === null;
}
function validate4267(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema742.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4268(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4268));
  }
  return validate4267.errors = vErrors, vErrors === null;
}
function validate4266(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.permissions !== void 0 && !validate4267(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate4267)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4266.errors = vErrors, vErrors === null;
}
var check_shared498 = outermost(validate4277);
function validate4277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4277.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionModules = outermost(validate4281);
var schema746 = { type: ["array", "null"], items: { $ref: "PlatformPermissionModule" }, $id: "shared104" };
var schema748 = { type: ["array", "null"], items: { $ref: "PlatformPermissionAction" }, $id: "shared103" };
function validate4286(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependencies !== void 0 && !validate91(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4286.errors = vErrors, vErrors === null;
}
function validate4285(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema748.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4286(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4286));
  }
  return validate4285.errors = vErrors, vErrors === null;
}
function validate4283(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate4285(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate4285))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4283.errors = vErrors, vErrors === null;
}
function validate4282(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema746.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4283(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4283));
  }
  return validate4282.errors = vErrors, vErrors === null;
}
function validate4281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.modules !== void 0 && !validate4282(data.modules, at(instancePath, "/modules")) && (vErrors = more(vErrors, validate4282)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4281.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSet = outermost(validate4268), check_shared499 = outermost(validate4293);
function validate4293(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4293.errors = vErrors, vErrors === null;
}
var check_shared500 = outermost(validate4298);
function validate4298(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "no_scan_repositories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.no_scan_repositories !== void 0 && !validate34(data.no_scan_repositories, at(instancePath, "/no_scan_repositories")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4298.errors = vErrors, vErrors === null;
}
var check_shared502 = outermost(validate4303);
var schema753 = { type: ["array", "null"], items: { $ref: "CodeRepository" }, $id: "shared501" };
function validate4318(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.branch_names !== void 0 && !validate91(data.branch_names, at(instancePath, "/branch_names")) && (vErrors = more(vErrors, validate91)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4318.errors = vErrors, vErrors === null;
}
function validate4340(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4340.errors = vErrors, vErrors === null;
}
function validate4321(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.branch !== void 0 && !validate22(data.branch, at(instancePath, "/branch")) && (vErrors = more(vErrors, validate22)), data.commit_id !== void 0 && !validate22(data.commit_id, at(instancePath, "/commit_id")) && (vErrors = more(vErrors, validate22)), data.build_system !== void 0 && !validate22(data.build_system, at(instancePath, "/build_system")) && (vErrors = more(vErrors, validate22)), data.git_user !== void 0 && !validate22(data.git_user, at(instancePath, "/git_user")) && (vErrors = more(vErrors, validate22)), data.triggered_by !== void 0 && !validate22(data.triggered_by, at(instancePath, "/triggered_by")) && (vErrors = more(vErrors, validate22)), data.scm_link !== void 0 && !validate22(data.scm_link, at(instancePath, "/scm_link")) && (vErrors = more(vErrors, validate22)), data.tags !== void 0 && !validate583(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate583)), data.impacted_file_count !== void 0 && !validate26(data.impacted_file_count, at(instancePath, "/impacted_file_count")) && (vErrors = more(vErrors, validate26)), data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26)), data.policy_pass_count !== void 0 && !validate26(data.policy_pass_count, at(instancePath, "/policy_pass_count")) && (vErrors = more(vErrors, validate26)), data.policy_warning_count !== void 0 && !validate26(data.policy_warning_count, at(instancePath, "/policy_warning_count")) && (vErrors = more(vErrors, validate26)), data.policy_failure_count !== void 0 && !validate26(data.policy_failure_count, at(instancePath, "/policy_failure_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities_severity_count !== void 0 && !validate4340(data.vulnerabilities_severity_count, at(instancePath, "/vulnerabilities_severity_count")) && (vErrors = more(vErrors, validate4340)), data.misconfigurations_severity_count !== void 0 && !validate4340(data.misconfigurations_severity_count, at(instancePath, "/misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4340)), data.pipeline_misconfigurations_severity_count !== void 0 && !validate4340(data.pipeline_misconfigurations_severity_count, at(instancePath, "/pipeline_misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4340)), data.secrets_severity_count !== void 0 && !validate4340(data.secrets_severity_count, at(instancePath, "/secrets_severity_count")) && (vErrors = more(vErrors, validate4340))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4321.errors = vErrors, vErrors === null;
}
function validate4312(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "name")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.scm_id !== void 0 && !validate22(data.scm_id, at(instancePath, "/scm_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate237(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate237)), data.pinned_branches !== void 0 && !validate4318(data.pinned_branches, at(instancePath, "/pinned_branches")) && (vErrors = more(vErrors, validate4318)), data.last_scan !== void 0 && !validate4321(data.last_scan, at(instancePath, "/last_scan")) && (vErrors = more(vErrors, validate4321))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4312.errors = vErrors, vErrors === null;
}
function validate4311(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema753.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4312(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4312));
  }
  return validate4311.errors = vErrors, vErrors === null;
}
function validate4303(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3212(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3212)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.total_repositories !== void 0 && !validate26(data.total_repositories, at(instancePath, "/total_repositories")) && (vErrors = more(vErrors, validate26)), data.total_severity_critical !== void 0 && !validate26(data.total_severity_critical, at(instancePath, "/total_severity_critical")) && (vErrors = more(vErrors, validate26)), data.total_severity_high !== void 0 && !validate26(data.total_severity_high, at(instancePath, "/total_severity_high")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4311(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4311))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4303.errors = vErrors, vErrors === null;
}
var check_shared504 = outermost(validate4353);
var schema759 = { type: ["array", "null"], items: { $ref: "Detection" }, $id: "shared503" };
function validate4359(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id")), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.detection_count !== void 0 && !validate26(data.detection_count, at(instancePath, "/detection_count")) && (vErrors = more(vErrors, validate26)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4359.errors = vErrors, vErrors === null;
}
function validate4358(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema759.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4359(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4359));
  }
  return validate4358.errors = vErrors, vErrors === null;
}
function validate4353(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3212(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3212)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4358(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4358))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4353.errors = vErrors, vErrors === null;
}
var check_shared505 = outermost(validate4366);
function validate4366(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id"));
    for (let key0 in data)
      key0 === "avd_id" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4366.errors = vErrors, vErrors === null;
}
var check_shared507 = outermost(validate4370);
var schema763 = { type: ["array", "null"], items: { $ref: "DetectionInstance" }, $id: "shared506" };
function validate4376(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "scan_id")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22)), data.impacted_files !== void 0 && !validate26(data.impacted_files, at(instancePath, "/impacted_files")) && (vErrors = more(vErrors, validate26)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4376.errors = vErrors, vErrors === null;
}
function validate4375(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema763.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4376(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4376));
  }
  return validate4375.errors = vErrors, vErrors === null;
}
function validate4370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3212(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3212)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4375(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4375))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4370.errors = vErrors, vErrors === null;
}
var check_shared508 = outermost(validate4385);
function validate4385(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4385.errors = vErrors, vErrors === null;
}
var check_shared510 = outermost(validate4390);
var schema767 = { type: ["array", "null"], items: { $ref: "SuppressionRule" }, $id: "shared509" };
var schema769 = { type: "string", "x-known": ["policy", "suppression"], $id: "shared148" };
function validate4402(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "policy" && data !== "suppression" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema769["x-known"] })), validate4402.errors = vErrors, vErrors === null;
}
var schema771 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariable" }, $id: "shared162" };
var schema773 = { type: "string", "x-known": ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared164" };
function validate4409(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "repository.id" && data !== "repository.name" && data !== "repository.branch" && data !== "repository.topic" && data !== "repository.label" && data !== "repository.organization" && data !== "repository.provider" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema773["x-known"] })), validate4409.errors = vErrors, vErrors === null;
}
function validate4408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4409(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4409)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4408.errors = vErrors, vErrors === null;
}
function validate4407(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema771.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4408(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4408));
  }
  return validate4407.errors = vErrors, vErrors === null;
}
function validate4405(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4407(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4407))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4405.errors = vErrors, vErrors === null;
}
var schema774 = { type: ["array", "null"], items: { $ref: "SuppressionRuleControl" }, $id: "shared149" };
var schema776 = { type: "string", "x-known": ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared152" };
function validate4417(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerabilitySeverity" && data !== "cveByIds" && data !== "vulnerabilityWithVendorFix" && data !== "misconfigurations" && data !== "misconfigurationsBySeverity" && data !== "misconfigurationsByService" && data !== "secretSeverity" && data !== "secretByPatterns" && data !== "secretByIds" && data !== "sastSeverity" && data !== "sastAiSeverity" && data !== "sastByIds" && data !== "pipelineMisconfigurations" && data !== "pipelineMisconfigurationsBySeverity" && data !== "dependencyByName" && data !== "dependencyByVersion" && data !== "dependencyByLicense" && data !== "manifestSecurityScanChecks" && data !== "manifestSourceCodeProtection" && data !== "imageName" && data !== "detectionIds" && data !== "detectionsBySeverity" && data !== "fsPath" && data !== "networkUrl" && data !== "portRange" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema776["x-known"] })), validate4417.errors = vErrors, vErrors === null;
}
var schema777 = { type: "string", "x-known": ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared150" };
function validate4419(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "misconfiguration" && data !== "vulnerability" && data !== "secret" && data !== "pipeline" && data !== "sast" && data !== "dependency" && data !== "profile" && data !== "manifest" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema777["x-known"] })), validate4419.errors = vErrors, vErrors === null;
}
var schema778 = { type: "string", "x-known": ["critical", "high", "medium", "low", "unknown"], $id: "shared153" };
function validate4421(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "unknown" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema778["x-known"] })), validate4421.errors = vErrors, vErrors === null;
}
var schema779 = { type: "string", "x-known": ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared154" };
function validate4423(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "greater_than" && data !== "less_than" && data !== "equals_to" && data !== "greater_than_or_equal_to" && data !== "less_than_or_equal_to" && data !== "all_versions" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema779["x-known"] })), validate4423.errors = vErrors, vErrors === null;
}
var schema780 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheck" }, $id: "shared155" };
function validate4438(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4419(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4419))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4438.errors = vErrors, vErrors === null;
}
function validate4437(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema780.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4438(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4438));
  }
  return validate4437.errors = vErrors, vErrors === null;
}
function validate4448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pattern !== void 0 && !validate22(data.pattern, at(instancePath, "/pattern")) && (vErrors = more(vErrors, validate22)), data.changes !== void 0 && !validate91(data.changes, at(instancePath, "/changes")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4448.errors = vErrors, vErrors === null;
}
function validate4456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.days !== void 0 && !validate26(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4456.errors = vErrors, vErrors === null;
}
function validate4416(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4417(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4417)), data.scan_type !== void 0 && !validate4419(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4419)), data.severity !== void 0 && !validate4421(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4421)), data.operator !== void 0 && !validate4423(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4423)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate91(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate91)), data.avd_ids !== void 0 && !validate91(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate91)), data.dependency_ids !== void 0 && !validate91(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate91)), data.ids !== void 0 && !validate91(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate91)), data.checks !== void 0 && !validate4437(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4437)), data.patterns !== void 0 && !validate91(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate91)), data.ports !== void 0 && !validate1749(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1749)), data.file_changes !== void 0 && !validate4448(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4448)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate91(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate91)), data.published_date_filter !== void 0 && !validate4456(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4456))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4416.errors = vErrors, vErrors === null;
}
function validate4415(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema774.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4416(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4416));
  }
  return validate4415.errors = vErrors, vErrors === null;
}
function validate4397(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "name")), data.policy_id !== void 0 && !validate22(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4402(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4402)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate4405(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4405)), data.controls !== void 0 && !validate4415(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4415)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.updated_by !== void 0 && !validate22(data.updated_by, at(instancePath, "/updated_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4397.errors = vErrors, vErrors === null;
}
function validate4396(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema767.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4397(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4397));
  }
  return validate4396.errors = vErrors, vErrors === null;
}
function validate4390(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3212(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3212)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.selection_scopes !== void 0 && !validate583(data.selection_scopes, at(instancePath, "/selection_scopes")) && (vErrors = more(vErrors, validate583)), data.data !== void 0 && !validate4396(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4396))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4390.errors = vErrors, vErrors === null;
}
var check_shared511 = outermost(validate4473);
var schema786 = { type: "string", enum: ["policy", "suppression"], $id: "shared160" };
function validate4478(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "policy" || data === "suppression" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema786.enum })), validate4478.errors = vErrors, vErrors === null;
}
var schema788 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariableInput" }, $id: "shared163" };
var schema790 = { type: "string", enum: ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared165" };
function validate4485(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "repository.id" || data === "repository.name" || data === "repository.branch" || data === "repository.topic" || data === "repository.label" || data === "repository.organization" || data === "repository.provider" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema790.enum })), validate4485.errors = vErrors, vErrors === null;
}
function validate4484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4485(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4485)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4484.errors = vErrors, vErrors === null;
}
function validate4483(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema788.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4484));
  }
  return validate4483.errors = vErrors, vErrors === null;
}
function validate4481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4483(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4483))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4481.errors = vErrors, vErrors === null;
}
var schema793 = { type: "string", enum: ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared156" };
function validate4493(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerabilitySeverity" || data === "cveByIds" || data === "vulnerabilityWithVendorFix" || data === "misconfigurations" || data === "misconfigurationsBySeverity" || data === "misconfigurationsByService" || data === "secretSeverity" || data === "secretByPatterns" || data === "secretByIds" || data === "sastSeverity" || data === "sastAiSeverity" || data === "sastByIds" || data === "pipelineMisconfigurations" || data === "pipelineMisconfigurationsBySeverity" || data === "dependencyByName" || data === "dependencyByVersion" || data === "dependencyByLicense" || data === "manifestSecurityScanChecks" || data === "manifestSourceCodeProtection" || data === "imageName" || data === "detectionIds" || data === "detectionsBySeverity" || data === "fsPath" || data === "networkUrl" || data === "portRange" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema793.enum })), validate4493.errors = vErrors, vErrors === null;
}
var schema794 = { type: "string", enum: ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared151" };
function validate4495(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "misconfiguration" || data === "vulnerability" || data === "secret" || data === "pipeline" || data === "sast" || data === "dependency" || data === "profile" || data === "manifest" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema794.enum })), validate4495.errors = vErrors, vErrors === null;
}
var schema795 = { type: "string", enum: ["critical", "high", "medium", "low", "unknown"], $id: "shared157" };
function validate4497(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema795.enum })), validate4497.errors = vErrors, vErrors === null;
}
var schema796 = { type: "string", enum: ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared158" };
function validate4499(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "greater_than" || data === "less_than" || data === "equals_to" || data === "greater_than_or_equal_to" || data === "less_than_or_equal_to" || data === "all_versions" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema796.enum })), validate4499.errors = vErrors, vErrors === null;
}
var schema797 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheckInput" }, $id: "shared159" };
function validate4514(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4495(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4495))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4514.errors = vErrors, vErrors === null;
}
function validate4513(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema797.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4514(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4514));
  }
  return validate4513.errors = vErrors, vErrors === null;
}
function validate4492(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4493(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4493)), data.scan_type !== void 0 && !validate4495(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4495)), data.severity !== void 0 && !validate4497(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4497)), data.operator !== void 0 && !validate4499(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4499)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate91(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate91)), data.avd_ids !== void 0 && !validate91(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate91)), data.dependency_ids !== void 0 && !validate91(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate91)), data.ids !== void 0 && !validate91(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate91)), data.checks !== void 0 && !validate4513(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4513)), data.patterns !== void 0 && !validate91(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate91)), data.ports !== void 0 && !validate1749(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1749)), data.file_changes !== void 0 && !validate4448(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4448)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate91(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate91)), data.published_date_filter !== void 0 && !validate4456(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4456))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4492.errors = vErrors, vErrors === null;
}
function validate4491(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4492(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4492));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4491.errors = vErrors, vErrors === null;
}
function validate4474(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.application_scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4478(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4478)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.scope !== void 0 && !validate4481(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4481)), data.controls !== void 0 && !validate4491(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4491)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4474.errors = vErrors, vErrors === null;
}
function validate4473(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4474(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4474));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4473.errors = vErrors, vErrors === null;
}
var check_SuppressionRule = outermost(validate4397), check_shared512 = outermost(validate4538);
function validate4538(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate4474(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4474)), data.unknownMembers !== void 0 && !validate237(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4538.errors = vErrors, vErrors === null;
}
var check_shared513 = outermost(validate4542);
function validate4542(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "repositoryIds" || key0 === "scanIds" || key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.repositoryIds !== void 0 && !validate22(data.repositoryIds, at(instancePath, "/repositoryIds")) && (vErrors = more(vErrors, validate22)), data.scanIds !== void 0 && !validate22(data.scanIds, at(instancePath, "/scanIds")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.size !== void 0 && !validate222(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4542.errors = vErrors, vErrors === null;
}
var check_shared515 = outermost(validate4547);
var schema802 = { type: ["array", "null"], items: { $ref: "CodeScanFinding" }, $id: "shared514" };
function validate4569(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cwe !== void 0 && !validate22(data.cwe, at(instancePath, "/cwe")) && (vErrors = more(vErrors, validate22)), data.owasp !== void 0 && !validate91(data.owasp, at(instancePath, "/owasp")) && (vErrors = more(vErrors, validate91)), data.references !== void 0 && !validate91(data.references, at(instancePath, "/references")) && (vErrors = more(vErrors, validate91)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.impact !== void 0 && !validate22(data.impact, at(instancePath, "/impact")) && (vErrors = more(vErrors, validate22)), data.confidence !== void 0 && !validate22(data.confidence, at(instancePath, "/confidence")) && (vErrors = more(vErrors, validate22)), data.likelihood !== void 0 && !validate22(data.likelihood, at(instancePath, "/likelihood")) && (vErrors = more(vErrors, validate22)), data.remediation !== void 0 && !validate22(data.remediation, at(instancePath, "/remediation")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4569.errors = vErrors, vErrors === null;
}
function validate4550(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result_hash !== void 0 && !validate22(data.result_hash, at(instancePath, "/result_hash")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate22(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate26(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate26)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.repository_full_name !== void 0 && !validate22(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate22)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_start_line !== void 0 && !validate26(data.target_start_line, at(instancePath, "/target_start_line")) && (vErrors = more(vErrors, validate26)), data.target_end_line !== void 0 && !validate26(data.target_end_line, at(instancePath, "/target_end_line")) && (vErrors = more(vErrors, validate26)), data.package_name !== void 0 && !validate22(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate22)), data.installed_version !== void 0 && !validate22(data.installed_version, at(instancePath, "/installed_version")) && (vErrors = more(vErrors, validate22)), data.fixed_version !== void 0 && !validate22(data.fixed_version, at(instancePath, "/fixed_version")) && (vErrors = more(vErrors, validate22)), data.published_date !== void 0 && !validate22(data.published_date, at(instancePath, "/published_date")) && (vErrors = more(vErrors, validate22)), data.reachable !== void 0 && !validate3215(data.reachable, at(instancePath, "/reachable")) && (vErrors = more(vErrors, validate3215)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.first_seen !== void 0 && !validate22(data.first_seen, at(instancePath, "/first_seen")) && (vErrors = more(vErrors, validate22)), data.scm_file !== void 0 && !validate22(data.scm_file, at(instancePath, "/scm_file")) && (vErrors = more(vErrors, validate22)), data.extraData !== void 0 && !validate4569(data.extraData, at(instancePath, "/extraData")) && (vErrors = more(vErrors, validate4569))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4550.errors = vErrors, vErrors === null;
}
function validate4549(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema802.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4550(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4550));
  }
  return validate4549.errors = vErrors, vErrors === null;
}
function validate4547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4549(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4549))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4547.errors = vErrors, vErrors === null;
}
var check_shared517 = outermost(validate4581);
var schema806 = { type: ["array", "null"], items: { $ref: "Export" }, $id: "shared516" };
function validate4583(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.next_run !== void 0 && !validate36(data.next_run, at(instancePath, "/next_run")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4583.errors = vErrors, vErrors === null;
}
function validate4582(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema806.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4583(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4583));
  }
  return validate4582.errors = vErrors, vErrors === null;
}
function validate4581(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4582(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4582)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4581.errors = vErrors, vErrors === null;
}
var check_shared518 = outermost(validate4590);
var schema810 = { type: "string", enum: ["csv", "json"], $id: "shared69" };
function validate4598(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "csv" || data === "json" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema810.enum })), validate4598.errors = vErrors, vErrors === null;
}
function validate4591(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.integration_id === void 0 || data.entity_type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "integration_id", "entity_type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.integration_id !== void 0 && !validate22(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate22(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate22)), data.filter_name !== void 0 && !validate22(data.filter_name, at(instancePath, "/filter_name")) && (vErrors = more(vErrors, validate22)), data.frequency !== void 0 && !validate22(data.frequency, at(instancePath, "/frequency")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate4598(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate4598))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4591.errors = vErrors, vErrors === null;
}
function validate4590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4591(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4591));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4590.errors = vErrors, vErrors === null;
}
var check_shared519 = outermost(validate4601);
function validate4601(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.export_id === void 0 && (vErrors = need(vErrors, data, instancePath, "export_id")), data.export_id !== void 0 && !validate22(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4601.errors = vErrors, vErrors === null;
}
var check_shared520 = outermost(validate4603);
function validate4603(data, instancePath = "") {
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
  return validate4603.errors = vErrors, vErrors === null;
}
var check_shared521 = outermost(validate4605);
function validate4605(data, instancePath = "") {
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
  return validate4605.errors = vErrors, vErrors === null;
}
var check_shared522 = outermost(validate4608);
function validate4609(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.exports_active_amount !== void 0 && !validate26(data.exports_active_amount, at(instancePath, "/exports_active_amount")) && (vErrors = more(vErrors, validate26)), data.exports_active_limit !== void 0 && !validate26(data.exports_active_limit, at(instancePath, "/exports_active_limit")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4609.errors = vErrors, vErrors === null;
}
function validate4608(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4609(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4609)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4608.errors = vErrors, vErrors === null;
}
var check_shared523 = outermost(validate4613);
var schema818 = { type: ["array", "null"], items: { $ref: "ExportEntity" }, $id: "shared67" };
var schema820 = { type: ["array", "null"], items: { $ref: "ExportSavedFilter" }, $id: "shared68" };
function validate4621(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4621.errors = vErrors, vErrors === null;
}
function validate4620(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema820.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4621(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4621));
  }
  return validate4620.errors = vErrors, vErrors === null;
}
function validate4616(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.label === void 0 && (vErrors = need(vErrors, data, instancePath, "label")), data.label !== void 0 && !validate22(data.label, at(instancePath, "/label")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.data_columns !== void 0 && !validate91(data.data_columns, at(instancePath, "/data_columns")) && (vErrors = more(vErrors, validate91)), data.saved_filters !== void 0 && !validate4620(data.saved_filters, at(instancePath, "/saved_filters")) && (vErrors = more(vErrors, validate4620))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4616.errors = vErrors, vErrors === null;
}
function validate4615(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema818.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4616(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4616));
  }
  return validate4615.errors = vErrors, vErrors === null;
}
function validate4614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate4615(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate4615)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4614.errors = vErrors, vErrors === null;
}
function validate4613(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4614(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4614)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4613.errors = vErrors, vErrors === null;
}
var check_shared525 = outermost(validate4628);
var schema823 = { type: ["array", "null"], items: { $ref: "ExportIntegration" }, $id: "shared524" };
function validate4630(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4630.errors = vErrors, vErrors === null;
}
function validate4629(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema823.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4630(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4630));
  }
  return validate4629.errors = vErrors, vErrors === null;
}
function validate4628(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4629(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4629)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4628.errors = vErrors, vErrors === null;
}
var check_shared527 = outermost(validate4635);
var schema826 = { type: "string", enum: ["aws", "google", "azure"], $id: "shared526" };
function validate4636(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "google" || data === "azure" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema826.enum })), validate4636.errors = vErrors, vErrors === null;
}
var schema828 = { type: ["boolean", "string"], $id: "shared60" };
function validate4655(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema828.type })), validate4655.errors = vErrors, vErrors === null;
}
var schema829 = { type: ["object", "string"], $id: "shared61" };
function validate4661(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema829.type })), validate4661.errors = vErrors, vErrors === null;
}
function validate4643(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.configuration_id !== void 0 && !validate22(data.configuration_id, at(instancePath, "/configuration_id")) && (vErrors = more(vErrors, validate22)), data.deployment_method !== void 0 && !validate22(data.deployment_method, at(instancePath, "/deployment_method")) && (vErrors = more(vErrors, validate22)), data.cspm_group_id !== void 0 && !validate26(data.cspm_group_id, at(instancePath, "/cspm_group_id")) && (vErrors = more(vErrors, validate26)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data.organization_onboarding !== void 0 && !validate34(data.organization_onboarding, at(instancePath, "/organization_onboarding")) && (vErrors = more(vErrors, validate34)), data.project_to_onboard !== void 0 && !validate22(data.project_to_onboard, at(instancePath, "/project_to_onboard")) && (vErrors = more(vErrors, validate22)), data.scan_mode !== void 0 && !validate22(data.scan_mode, at(instancePath, "/scan_mode")) && (vErrors = more(vErrors, validate22)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.additional_resource_tags !== void 0 && !validate22(data.additional_resource_tags, at(instancePath, "/additional_resource_tags")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_deployment !== void 0 && !validate4655(data.volume_scanning_deployment, at(instancePath, "/volume_scanning_deployment")) && (vErrors = more(vErrors, validate4655)), data.registry_scanning_deployment !== void 0 && !validate4655(data.registry_scanning_deployment, at(instancePath, "/registry_scanning_deployment")) && (vErrors = more(vErrors, validate4655)), data.serverless_scanning_deployment !== void 0 && !validate4655(data.serverless_scanning_deployment, at(instancePath, "/serverless_scanning_deployment")) && (vErrors = more(vErrors, validate4655)), data.is_custom_name_vol_scan !== void 0 && !validate4655(data.is_custom_name_vol_scan, at(instancePath, "/is_custom_name_vol_scan")) && (vErrors = more(vErrors, validate4655)), data.resource_group_name_vol_scan !== void 0 && !validate22(data.resource_group_name_vol_scan, at(instancePath, "/resource_group_name_vol_scan")) && (vErrors = more(vErrors, validate22)), data.payload !== void 0 && !validate4661(data.payload, at(instancePath, "/payload")) && (vErrors = more(vErrors, validate4661)), data.payload_vm !== void 0 && !validate22(data.payload_vm, at(instancePath, "/payload_vm")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4643.errors = vErrors, vErrors === null;
}
function validate4635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate4636(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate4636)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4643(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4643));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4635.errors = vErrors, vErrors === null;
}
var check_Discovery = outermost(validate4665);
function validate4665(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.state !== void 0 && !validate22(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4665.errors = vErrors, vErrors === null;
}
var check_shared528 = outermost(validate4667);
function validate4675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.cspm_key_id === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "cspm_key_id")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.cspm_key_id !== void 0 && !validate22(data.cspm_key_id, at(instancePath, "/cspm_key_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4675.errors = vErrors, vErrors === null;
}
function validate4674(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4675(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4675));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4674.errors = vErrors, vErrors === null;
}
function validate4673(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_accounts === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_accounts")), data.cloud_accounts !== void 0 && !validate4674(data.cloud_accounts, at(instancePath, "/cloud_accounts")) && (vErrors = more(vErrors, validate4674))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4673.errors = vErrors, vErrors === null;
}
function validate4667(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4673(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4673));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4667.errors = vErrors, vErrors === null;
}
var check_shared529 = outermost(validate4681);
function validate4689(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cspm_role_arn !== void 0 && !validate22(data.cspm_role_arn, at(instancePath, "/cspm_role_arn")) && (vErrors = more(vErrors, validate22)), data.cspm_external_id !== void 0 && !validate22(data.cspm_external_id, at(instancePath, "/cspm_external_id")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_role_arn !== void 0 && !validate22(data.volume_scanning_role_arn, at(instancePath, "/volume_scanning_role_arn")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_external_id !== void 0 && !validate22(data.volume_scanning_external_id, at(instancePath, "/volume_scanning_external_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4689.errors = vErrors, vErrors === null;
}
function validate4687(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.credentials === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "credentials")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate4689(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate4689))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4687.errors = vErrors, vErrors === null;
}
function validate4681(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4687(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4687));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4681.errors = vErrors, vErrors === null;
}
var check_shared530 = outermost(validate4696);
function validate4696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" }));
    for (let key0 in data)
      key0 === "cloud_provider" || key0 === "integration_type" || key0 === "organization_id" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.integration_type !== void 0 && !validate22(data.integration_type, at(instancePath, "/integration_type")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22)));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4696.errors = vErrors, vErrors === null;
}
var check_shared532 = outermost(validate4705);
function validate4708(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4708.errors = vErrors, vErrors === null;
}
function validate4707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.CSPMData !== void 0 && !validate4708(data.CSPMData, at(instancePath, "/CSPMData")) && (vErrors = more(vErrors, validate4708)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4707.errors = vErrors, vErrors === null;
}
function validate4706(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4707(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4707));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4706.errors = vErrors, vErrors === null;
}
function validate4705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.cloud_accounts_data !== void 0 && !validate4706(data.cloud_accounts_data, at(instancePath, "/cloud_accounts_data")) && (vErrors = more(vErrors, validate4706)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4705.errors = vErrors, vErrors === null;
}
var checks = {
  signIn: { input: check_shared171, output: check_shared172 },
  createToken: { input: check_shared174, output: check_shared175 },
  getEnvironment: { input: check_shared176, output: check_shared177 },
  login: { input: check_shared178, output: check_ConsoleLogin },
  getApiInfo: { input: check_shared176, output: check_ApiInfo },
  listRegistries: { input: check_shared176, output: check_shared179 },
  createRegistry: { input: check_shared180 },
  listRegistriesPaged: { input: check_shared182, output: check_RegistryPage },
  getRegistry: { input: check_shared183, output: check_Registry },
  updateRegistry: { input: check_shared184 },
  deleteRegistry: { input: check_shared183 },
  startImageScan: { input: check_shared185, output: check_ImageScanStart },
  getImageScanStatus: { input: check_shared186, output: check_ImageScanStatus },
  getImageScanResult: { input: check_shared186, output: check_ScanResult },
  downloadCveReportCsv: { input: check_shared176 },
  listScanJobs: { input: check_shared188, output: check_ScanJobPage },
  listScanners: { input: check_shared189, output: check_QueueScannerPage },
  getScanQueueSummary: { input: check_shared176, output: check_ScanQueueSummary },
  cancelScanJobs: { input: check_shared191 },
  requeueScanJobs: { input: check_shared191 },
  clearScanQueue: { input: check_shared176 },
  listImages: { input: check_shared192, output: check_ImagePage },
  registerImage: { input: check_shared193 },
  getImage: { input: check_shared195, output: check_Image },
  deleteImage: { input: check_shared195 },
  listImageVulnerabilities: { input: check_shared197, output: check_VulnerabilityPage },
  listImageScanHistory: { input: check_shared198, output: check_ImageScanHistoryPage },
  listImageSensitiveData: { input: check_shared199, output: check_ImageSensitiveDataPage },
  listImageMalware: { input: check_shared199, output: check_ImageMalwarePage },
  listImageLayers: { input: check_shared199, output: check_ImageLayerPage },
  deleteImagesByUid: { input: check_shared200 },
  registerImages: { input: check_shared202 },
  rescanImages: { input: check_shared204 },
  allowImages: { input: check_shared206 },
  blockImages: { input: check_shared206 },
  listRepositories: { input: check_shared207, output: check_RepositoryPage },
  deleteRepository: { input: check_shared208 },
  getRiskCounts: { input: check_shared176, output: check_RiskCounts },
  listVulnerabilities: { input: check_shared209, output: check_VulnerabilityPage },
  listAcknowledgements: { input: check_shared210, output: check_AcknowledgementPage },
  createAcknowledgements: { input: check_shared212 },
  deleteAcknowledgements: { input: check_shared213 },
  listExportColumns: { input: check_shared215, output: check_shared216 },
  listExporters: { input: check_shared215, output: check_shared218 },
  startVulnerabilityExport: { input: check_shared219, output: check_VulnerabilityExportToken },
  getVulnerabilityExportJob: { input: check_shared220, output: check_shared6 },
  streamVulnerabilityExport: { input: check_shared220 },
  listInventoryImages: { input: check_shared221, output: check_shared223 },
  countInventoryImages: { input: check_shared224, output: check_InventoryCount },
  listInventoryVms: { input: check_shared225, output: check_shared227 },
  countInventoryVms: { input: check_shared228, output: check_InventoryCount },
  listInventoryCodeRepositories: { input: check_shared225, output: check_shared230 },
  listKubernetesResources: { input: check_shared182, output: check_shared231 },
  getResourceHierarchy: { input: check_shared176, output: check_shared6 },
  listNamespaces: { input: check_shared232, output: check_shared234 },
  listContainers: { input: check_shared235, output: check_shared237 },
  listContainersV1: { input: check_shared238, output: check_shared240 },
  inspectContainer: { input: check_shared241, output: check_ContainerDetail },
  listHosts: { input: check_shared242, output: check_shared244 },
  getHost: { input: check_shared245, output: check_HostDetail },
  listHostVulnerabilities: { input: check_shared246, output: check_shared248 },
  listHostMalware: { input: check_shared249, output: check_shared251 },
  listHostImages: { input: check_shared252, output: check_shared254 },
  getBenchResults: { input: check_shared255, output: check_BenchResults },
  getHostStatus: { input: check_shared245, output: check_HostStatus },
  listInfrastructure: { input: check_shared256, output: check_shared258 },
  getInfrastructure: { input: check_shared245, output: check_Infrastructure },
  getInfrastructureByName: { input: check_shared259, output: check_Infrastructure },
  listFunctions: { input: check_shared260, output: check_shared262 },
  listServerlessApplications: { input: check_shared176, output: check_shared264 },
  createServerlessApplication: { input: check_shared266, output: check_shared6 },
  getServerlessApplication: { input: check_shared183, output: check_ServerlessApplication },
  updateServerlessApplication: { input: check_shared267, output: check_shared6 },
  deleteServerlessApplication: { input: check_shared183, output: check_shared6 },
  listEnforcerGroups: { input: check_shared252, output: check_EnforcerGroupList },
  updateEnforcerGroup: { input: check_shared268 },
  createEnforcerGroup: { input: check_shared269, output: check_EnforcerGroup },
  getEnforcerGroup: { input: check_shared245, output: check_EnforcerGroup },
  deleteEnforcerGroup: { input: check_shared270 },
  listGateways: { input: check_shared176, output: check_shared271 },
  getGateway: { input: check_shared245, output: check_Gateway },
  listScannerGroups: { input: check_shared182, output: check_ScannerGroupPage },
  createScannerGroup: { input: check_shared272 },
  deleteScannerGroups: { input: check_shared273 },
  getScannerGroup: { input: check_shared183, output: check_ScannerGroup },
  updateScannerGroup: { input: check_shared274 },
  migrateScannerGroup: { input: check_shared275 },
  listAssurancePolicies: { input: check_shared276, output: check_AssurancePolicyPage },
  createAssurancePolicy: { input: check_shared278 },
  getAssurancePolicy: { input: check_shared279, output: check_AssurancePolicy },
  updateAssurancePolicy: { input: check_shared280 },
  deleteAssurancePolicy: { input: check_shared279 },
  listImageAssurancePolicies: { input: check_shared182, output: check_ImageAssurancePolicyPage },
  createImageAssurancePolicy: { input: check_shared281 },
  getImageAssurancePolicy: { input: check_shared183, output: check_ImageAssurancePolicy },
  listImagePermissions: { input: check_shared176, output: check_ImagePermissions },
  listAssuranceScripts: { input: check_shared176, output: check_shared282 },
  createAssuranceScript: { input: check_shared284, output: check_shared282 },
  getAssuranceScript: { input: check_shared245, output: check_AssuranceScript },
  updateAssuranceScript: { input: check_shared285 },
  deleteAssuranceScript: { input: check_shared245 },
  createRuntimePolicy: { input: check_shared286, output: check_RuntimePolicy },
  getRuntimePolicy: { input: check_shared183, output: check_RuntimePolicy },
  updateRuntimePolicy: { input: check_shared287 },
  deleteRuntimePolicy: { input: check_shared183 },
  listFirewallPolicies: { input: check_shared182, output: check_FirewallPolicyPage },
  createFirewallPolicy: { input: check_shared288 },
  getFirewallPolicy: { input: check_shared183, output: check_FirewallPolicy },
  updateFirewallPolicy: { input: check_shared289 },
  deleteFirewallPolicy: { input: check_shared183 },
  listServices: { input: check_shared260, output: check_ServicePage },
  createService: { input: check_shared290 },
  getService: { input: check_shared183, output: check_Service },
  updateService: { input: check_shared291 },
  deleteService: { input: check_shared183 },
  listResponsePolicies: { input: check_shared292, output: check_ResponsePolicyList },
  createResponsePolicy: { input: check_shared293, output: check_ResponsePolicy },
  getResponsePolicyConfig: { input: check_shared176, output: check_ResponsePolicyConfig },
  getResponsePolicy: { input: check_shared294, output: check_ResponsePolicy },
  updateResponsePolicy: { input: check_shared295, output: check_ResponsePolicy },
  deleteResponsePolicy: { input: check_shared294 },
  setResponsePolicyStatus: { input: check_shared296, output: check_ResponsePolicy },
  listUsers: { input: check_shared176, output: check_shared297 },
  createUser: { input: check_shared298 },
  getUser: { input: check_shared245, output: check_User },
  updateUser: { input: check_shared299 },
  deleteUser: { input: check_shared245 },
  changeUserPassword: { input: check_shared300 },
  listRoles: { input: check_shared182, output: check_RolePage },
  createRole: { input: check_shared301 },
  getRole: { input: check_shared183, output: check_Role },
  updateRole: { input: check_shared302 },
  deleteRole: { input: check_shared183 },
  listPermissionSets: { input: check_shared182, output: check_PermissionSetPage },
  createPermissionSet: { input: check_shared303 },
  listPermissionActions: { input: check_shared176, output: check_PermissionActionCatalogue },
  getPermissionSet: { input: check_shared183, output: check_PermissionSet },
  updatePermissionSet: { input: check_shared304 },
  deletePermissionSet: { input: check_shared183 },
  listApplicationScopes: { input: check_shared260, output: check_ApplicationScopePage },
  createApplicationScope: { input: check_shared305 },
  deleteApplicationScopes: { input: check_shared273 },
  getApplicationScope: { input: check_shared183, output: check_ApplicationScope },
  updateApplicationScope: { input: check_shared306 },
  deleteApplicationScope: { input: check_shared183 },
  createConsoleApiKey: { input: check_shared307, output: check_shared6 },
  updateConsoleApiKey: { input: check_shared308, output: check_shared6 },
  deleteConsoleApiKey: { input: check_shared294, output: check_shared6 },
  listLabels: { input: check_shared176, output: check_LabelList },
  createLabel: { input: check_shared309 },
  getLabel: { input: check_shared183, output: check_Label },
  updateLabel: { input: check_shared310 },
  deleteLabel: { input: check_shared183 },
  listNotificationOutputs: { input: check_shared312, output: check_NotificationOutputs },
  createNotificationOutput: { input: check_shared315, output: check_NotificationOutput },
  getNotificationOutput: { input: check_shared294, output: check_NotificationOutput },
  updateNotificationOutput: { input: check_shared316, output: check_NotificationOutput },
  deleteNotificationOutput: { input: check_shared294 },
  getSlackNotifier: { input: check_shared176, output: check_SlackNotifier },
  putSlackNotifier: { input: check_shared317 },
  listLogServices: { input: check_shared176, output: check_shared318 },
  getLogService: { input: check_shared183, output: check_LogService },
  updateLogService: { input: check_shared319, output: check_shared6 },
  listMonitoringSystems: { input: check_shared176, output: check_shared320 },
  getMonitoringSystem: { input: check_shared183, output: check_MonitoringSystem },
  updateMonitoringSystem: { input: check_shared321, output: check_shared6 },
  getLdapSettings: { input: check_shared176, output: check_LdapSettings },
  setLdapSettings: { input: check_shared322, output: check_shared6 },
  getSamlSettings: { input: check_shared176, output: check_SamlSettings },
  setSamlSettings: { input: check_shared323, output: check_shared6 },
  getOauth2Settings: { input: check_shared176, output: check_Oauth2Settings },
  setOauth2Settings: { input: check_shared324, output: check_shared6 },
  getOpenIdSettings: { input: check_shared176, output: check_OpenIdSettings },
  setOpenIdSettings: { input: check_shared325, output: check_shared6 },
  getIntegrationsState: { input: check_shared176, output: check_IntegrationsState },
  getSystemSettings: { input: check_shared176, output: check_SystemSettings },
  getDtaLicenseStatus: { input: check_shared326, output: check_shared6 },
  listLicenses: { input: check_shared260, output: check_Licenses },
  getLicense: { input: check_shared176, output: check_shared6 },
  getDashboard: { input: check_shared327, output: check_Dashboard },
  getDashboardTrend: { input: check_shared328, output: check_shared329 },
  getAuditTotals: { input: check_shared330, output: check_AuditTotals },
  getAccount: { input: check_shared333, output: check_shared334 },
  getUsage: { input: check_shared337, output: check_shared338 },
  uploadLogo: { input: check_shared340, output: check_shared341 },
  listAlerts: { input: check_shared345, output: check_shared347 },
  createAlert: { input: check_shared349, output: check_shared350 },
  getAlert: { input: check_shared351, output: check_shared350 },
  updateAlert: { input: check_shared352, output: check_CspmEmptyAnswer },
  deleteAlert: { input: check_shared353, output: check_CspmEmptyAnswer },
  listApiKeys: { input: check_shared354, output: check_shared356 },
  createApiKey: { input: check_shared357, output: check_shared358 },
  getApiKey: { input: check_shared353, output: check_shared358 },
  updateApiKey: { input: check_shared359, output: check_shared341 },
  deleteApiKey: { input: check_shared353, output: check_CspmEmptyAnswer },
  listAuditLogs: { input: check_shared361, output: check_shared363 },
  listEvents: { input: check_shared367, output: check_shared368 },
  getEvent: { input: check_shared353, output: check_shared369 },
  listAudits: { input: check_shared370, output: check_shared372 },
  listCategories: { input: check_shared373, output: check_shared375 },
  getCategory: { input: check_shared353, output: check_shared376 },
  listCompliances: { input: check_shared377, output: check_shared379 },
  listPrograms: { input: check_shared380, output: check_shared382 },
  createProgram: { input: check_shared383, output: check_shared384 },
  createPdfReport: { input: check_shared386, output: check_shared387 },
  listControls: { input: check_shared373, output: check_shared389 },
  createControl: { input: check_shared383, output: check_shared390 },
  getControl: { input: check_shared393, output: check_shared390 },
  updateControl: { input: check_shared395, output: check_CspmEmptyAnswer },
  deleteControl: { input: check_shared353, output: check_CspmEmptyAnswer },
  listDeliveries: { input: check_shared398, output: check_shared400 },
  createDelivery: { input: check_shared401, output: check_shared402 },
  getDelivery: { input: check_shared403, output: check_shared402 },
  updateDelivery: { input: check_shared404, output: check_CspmEmptyAnswer },
  deleteDelivery: { input: check_shared353, output: check_CspmEmptyAnswer },
  listGroups: { input: check_shared373, output: check_shared406 },
  createGroup: { input: check_shared407, output: check_shared408 },
  getGroup: { input: check_shared353, output: check_shared408 },
  updateGroup: { input: check_shared410, output: check_CspmEmptyAnswer },
  deleteGroup: { input: check_shared353, output: check_CspmEmptyAnswer },
  listIntegrations: { input: check_shared373, output: check_shared412 },
  createIntegration: { input: check_shared413, output: check_shared414 },
  getIntegration: { input: check_shared353, output: check_shared414 },
  updateIntegration: { input: check_shared415, output: check_CspmEmptyAnswer },
  deleteIntegration: { input: check_shared353, output: check_CspmEmptyAnswer },
  listKeys: { input: check_shared416, output: check_shared417 },
  createKey: { input: check_shared418, output: check_shared419 },
  getKey: { input: check_shared353, output: check_shared419 },
  updateKey: { input: check_shared423, output: check_CspmEmptyAnswer },
  deleteKey: { input: check_shared353, output: check_CspmEmptyAnswer },
  createGeneratedIds: { input: check_shared425, output: check_shared427 },
  createOtpSecrets: { input: check_shared428, output: check_shared430 },
  listRemediationPolicies: { input: check_shared373, output: check_shared432 },
  createRemediationPolicy: { input: check_shared434, output: check_shared435 },
  getRemediationPolicy: { input: check_shared353, output: check_shared435 },
  updateRemediationPolicy: { input: check_shared436, output: check_CspmEmptyAnswer },
  deleteRemediationPolicy: { input: check_shared353, output: check_CspmEmptyAnswer },
  listRemediations: { input: check_shared373, output: check_shared438 },
  createRemediation: { input: check_shared441, output: check_shared442 },
  getRemediation: { input: check_shared353, output: check_shared443 },
  listRoutings: { input: check_shared446, output: check_shared448 },
  createRouting: { input: check_shared449, output: check_shared450 },
  getRouting: { input: check_shared353, output: check_shared450 },
  updateRouting: { input: check_shared451, output: check_CspmEmptyAnswer },
  deleteRouting: { input: check_shared353, output: check_CspmEmptyAnswer },
  listScans: { input: check_shared452, output: check_shared454 },
  getScan: { input: check_shared353, output: check_shared455 },
  deleteScan: { input: check_shared353, output: check_CspmEmptyAnswer },
  getScanV2: { input: check_shared457, output: check_shared458 },
  startRealtimeScan: { input: check_shared459, output: check_shared460 },
  getRealtimeScan: { input: check_shared353, output: check_shared461 },
  scanCloudFormation: { input: check_shared462, output: check_shared464 },
  scanTerraform: { input: check_shared465, output: check_shared467 },
  listSuppressions: { input: check_shared470, output: check_shared471 },
  createSuppression: { input: check_shared473, output: check_shared474 },
  getSuppression: { input: check_shared353, output: check_shared474 },
  deleteSuppression: { input: check_shared353, output: check_CspmEmptyAnswer },
  listTests: { input: check_shared477, output: check_shared479 },
  getTest: { input: check_shared480, output: check_shared481 },
  updateTestSeverity: { input: check_shared482, output: check_CspmEmptyAnswer },
  listCspmUsers: { input: check_shared485, output: check_shared487 },
  createCspmUser: { input: check_shared488, output: check_shared489 },
  getCspmUser: { input: check_shared490, output: check_shared489 },
  updateCspmUser: { input: check_shared491, output: check_CspmEmptyAnswer },
  deleteCspmUser: { input: check_shared353, output: check_CspmEmptyAnswer },
  listSamlMappings: { input: check_shared176, output: check_shared493 },
  createSamlMapping: { input: check_shared494, output: check_shared495 },
  getSamlMapping: { input: check_shared294, output: check_shared495 },
  updateSamlMapping: { input: check_shared496 },
  deleteSamlMapping: { input: check_shared294 },
  listPlatformPermissionSets: { input: check_shared497, output: check_PlatformPermissionSetPage },
  createPlatformPermissionSet: { input: check_shared498 },
  listPlatformPermissionActions: { input: check_shared176, output: check_PlatformPermissionModules },
  getPlatformPermissionSet: { input: check_shared183, output: check_PlatformPermissionSet },
  updatePlatformPermissionSet: { input: check_shared499 },
  deletePlatformPermissionSet: { input: check_shared183 },
  listCodeRepositories: { input: check_shared500, output: check_shared502 },
  listDetections: { input: check_shared189, output: check_shared504 },
  listDetectionInstances: { input: check_shared505, output: check_shared507 },
  listSuppressionRules: { input: check_shared508, output: check_shared510 },
  createSuppressionRule: { input: check_shared511, output: check_SuppressionRule },
  getSuppressionRule: { input: check_shared245, output: check_SuppressionRule },
  updateSuppressionRule: { input: check_shared512, output: check_shared6 },
  deleteSuppressionRule: { input: check_shared245, output: check_shared6 },
  listCodeScanResults: { input: check_shared513, output: check_shared515 },
  listExports: { input: check_shared176, output: check_shared517 },
  createExport: { input: check_shared518, output: check_shared519 },
  getExport: { input: check_shared245, output: check_shared6 },
  deleteExports: { input: check_shared520, output: check_shared6 },
  setExportActivityStatus: { input: check_shared521, output: check_shared6 },
  getExportMetadata: { input: check_shared176, output: check_shared522 },
  getExportEntitiesData: { input: check_shared176, output: check_shared523 },
  listExportIntegrations: { input: check_shared176, output: check_shared525 },
  startDiscovery: { input: check_shared527, output: check_Discovery },
  deleteDiscovery: { input: check_shared528, output: check_shared6 },
  updateDiscoveryCredentials: { input: check_shared529, output: check_shared6 },
  listConnectedAccounts: { input: check_shared530, output: check_shared532 }
};
export {
  checks
};
