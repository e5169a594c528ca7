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
var check_Registry = outermost(validate76), check_shared184 = outermost(validate241);
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
var check_shared185 = outermost(validate247);
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
var schema54 = { type: "string", "x-known": ["Pending", "In Progress", "Scanned", "Fail"], $id: "shared87" };
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
var schema58 = { type: ["array", "null"], items: { $ref: "ScanResultCve" }, $id: "shared133" };
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
var check_shared187 = outermost(validate291);
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
var schema64 = { type: ["array", "null"], items: { $ref: "ScanJob" }, $id: "shared132" };
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
var check_shared188 = outermost(validate323);
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
var schema69 = { type: ["array", "null"], items: { $ref: "QueueScanner" }, $id: "shared107" };
var schema71 = { type: "string", "x-known": ["working", "waiting"], $id: "shared106" };
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
var check_shared190 = outermost(validate346);
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
var check_shared191 = outermost(validate353);
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
var schema78 = { type: ["array", "null"], items: { $ref: "Image" }, $id: "shared84" };
var schema80 = { type: "string", "x-known": ["not_started", "pending", "in_progress", "finished", "failed"], $id: "shared76" };
function validate378(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "not_started" && data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema80["x-known"] })), validate378.errors = vErrors, vErrors === null;
}
var schema81 = { type: ["array", "null"], items: { $ref: "ImagePolicyFailure" }, $id: "shared77" };
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
var schema84 = { type: ["array", "null"], items: { $ref: "ImageAssuranceCheck" }, $id: "shared81" };
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
var schema87 = { type: ["array", "null"], items: { $ref: "ImageHistoryEntry" }, $id: "shared78" };
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
var check_shared192 = outermost(validate462);
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
var check_shared194 = outermost(validate467);
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
var check_Image = outermost(validate365), check_shared196 = outermost(validate472), schema92 = { type: "object", additionalProperties: !1, properties: { registry: { $ref: "shared193" }, repository: { $ref: "shared193" }, tag: { $ref: "shared193" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared195" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, required: ["registry", "repository", "tag"], $id: "shared196" }, schema93 = { type: "string", enum: ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverityInput" };
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
var schema96 = { type: ["array", "null"], items: { $ref: "Vulnerability" }, $id: "shared170" };
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
var schema100 = { type: ["array", "null"], items: { $ref: "ReferencedVulnerability" }, $id: "shared168" };
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
var check_shared197 = outermost(validate590);
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
var schema105 = { type: ["array", "null"], items: { $ref: "ImageScanHistoryEntry" }, $id: "shared86" };
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
var check_shared198 = outermost(validate629);
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
var schema109 = { type: ["array", "null"], items: { $ref: "ImageSensitiveData" }, $id: "shared88" };
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
var check_ImageMalwarePage = outermost(validate656);
var schema112 = { type: ["array", "null"], items: { $ref: "ImageMalware" }, $id: "shared83" };
function validate661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.paths !== void 0 && !validate91(data.paths, at(instancePath, "/paths")) && (vErrors = more(vErrors, validate91)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_days !== void 0 && !validate26(data.acknowledge_expiration_days, at(instancePath, "/acknowledge_expiration_days")) && (vErrors = more(vErrors, validate26)), data.acknowledge_expiration_configured_at !== void 0 && !validate22(data.acknowledge_expiration_configured_at, at(instancePath, "/acknowledge_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_configured_by !== void 0 && !validate22(data.acknowledge_expiration_configured_by, at(instancePath, "/acknowledge_expiration_configured_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate661.errors = vErrors, vErrors === null;
}
function validate660(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema112.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate661(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate661));
  }
  return validate660.errors = vErrors, vErrors === null;
}
function validate656(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate660(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate660)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate656.errors = vErrors, vErrors === null;
}
var check_ImageLayerPage = outermost(validate680);
var schema115 = { type: ["array", "null"], items: { $ref: "ImageLayer" }, $id: "shared82" };
function validate685(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.position !== void 0 && !validate26(data.position, at(instancePath, "/position")) && (vErrors = more(vErrors, validate26)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate84(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate84)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.is_base_layer !== void 0 && !validate34(data.is_base_layer, at(instancePath, "/is_base_layer")) && (vErrors = more(vErrors, validate34)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate685.errors = vErrors, vErrors === null;
}
function validate684(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema115.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate685(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate685));
  }
  return validate684.errors = vErrors, vErrors === null;
}
function validate680(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate684(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate684)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate680.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate708);
function validate709(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate709.errors = vErrors, vErrors === null;
}
function validate708(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.uids === void 0 && (vErrors = need(vErrors, data, instancePath, "uids"));
    for (let key0 in data)
      key0 !== "uids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.uids !== void 0 && !validate709(data.uids, at(instancePath, "/uids")) && (vErrors = more(vErrors, validate709));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate708.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate712);
function validate714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "digest" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22));
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
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 !== "images" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.images !== void 0 && !validate713(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate713));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate712.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate722);
function validate725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate725.errors = vErrors, vErrors === null;
}
function validate724(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate725(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate725));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate724.errors = vErrors, vErrors === null;
}
function validate722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "full_rescan" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.full_rescan !== void 0 && !validate34(data.full_rescan, at(instancePath, "/full_rescan")) && (vErrors = more(vErrors, validate34)), data.images !== void 0 && !validate724(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate724));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate722.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate732);
function validate735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate735.errors = vErrors, vErrors === null;
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
function validate732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "comment" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.images !== void 0 && !validate734(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate734));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate732.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate741);
function validate741(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "scope" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate34(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate741.errors = vErrors, vErrors === null;
}
var check_RepositoryPage = outermost(validate748);
var schema130 = { type: ["array", "null"], items: { $ref: "Repository" }, $id: "shared119" };
var schema132 = { type: ["array", "null"], items: { $ref: "RepositoryDtaCount" }, $id: "shared118" };
function validate773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Severity !== void 0 && !validate22(data.Severity, at(instancePath, "/Severity")) && (vErrors = more(vErrors, validate22)), data.Count !== void 0 && !validate26(data.Count, at(instancePath, "/Count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate773.errors = vErrors, vErrors === null;
}
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema132.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate773(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate773));
  }
  return validate772.errors = vErrors, vErrors === null;
}
function validate753(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "registry")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.policy !== void 0 && !validate22(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate22)), data.is_default_policy !== void 0 && !validate34(data.is_default_policy, at(instancePath, "/is_default_policy")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.dynamic_profiling !== void 0 && !validate34(data.dynamic_profiling, at(instancePath, "/dynamic_profiling")) && (vErrors = more(vErrors, validate34)), data.num_images !== void 0 && !validate26(data.num_images, at(instancePath, "/num_images")) && (vErrors = more(vErrors, validate26)), data.num_disallowed !== void 0 && !validate26(data.num_disallowed, at(instancePath, "/num_disallowed")) && (vErrors = more(vErrors, validate26)), data.num_failed !== void 0 && !validate26(data.num_failed, at(instancePath, "/num_failed")) && (vErrors = more(vErrors, validate26)), data.first_scan_failed !== void 0 && !validate34(data.first_scan_failed, at(instancePath, "/first_scan_failed")) && (vErrors = more(vErrors, validate34)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.dta !== void 0 && !validate772(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate772)), data.trusted_base_count !== void 0 && !validate26(data.trusted_base_count, at(instancePath, "/trusted_base_count")) && (vErrors = more(vErrors, validate26)), data.whitelisted_images_count !== void 0 && !validate26(data.whitelisted_images_count, at(instancePath, "/whitelisted_images_count")) && (vErrors = more(vErrors, validate26)), data.created_images_count !== void 0 && !validate26(data.created_images_count, at(instancePath, "/created_images_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate753.errors = vErrors, vErrors === null;
}
function validate752(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate753(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate753));
  }
  return validate752.errors = vErrors, vErrors === null;
}
function validate748(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate752(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate752)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate748.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate789);
function validate789(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "name"));
    for (let key0 in data)
      key0 === "registry" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate789.errors = vErrors, vErrors === null;
}
var check_RiskCounts = outermost(validate792);
function validate792(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registered_images !== void 0 && !validate26(data.registered_images, at(instancePath, "/registered_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images !== void 0 && !validate26(data.vulnerable_images, at(instancePath, "/vulnerable_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images_percent !== void 0 && !validate268(data.vulnerable_images_percent, at(instancePath, "/vulnerable_images_percent")) && (vErrors = more(vErrors, validate268)), data.total_vulns !== void 0 && !validate26(data.total_vulns, at(instancePath, "/total_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns_percent !== void 0 && !validate268(data.high_vulns_percent, at(instancePath, "/high_vulns_percent")) && (vErrors = more(vErrors, validate268)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns_percent !== void 0 && !validate268(data.med_vulns_percent, at(instancePath, "/med_vulns_percent")) && (vErrors = more(vErrors, validate268)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns_percent !== void 0 && !validate268(data.low_vulns_percent, at(instancePath, "/low_vulns_percent")) && (vErrors = more(vErrors, validate268)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns_percent !== void 0 && !validate268(data.neg_vulns_percent, at(instancePath, "/neg_vulns_percent")) && (vErrors = more(vErrors, validate268))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate792.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate805), schema136 = { type: "object", additionalProperties: !1, properties: { page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, registry_name: { $ref: "shared0" }, image_name: { $ref: "shared0" }, image_name_exact_match: { $ref: "shared3" }, digest: { $ref: "shared0" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared195" }, scope: { $ref: "shared0" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared24" }, has_workloads: { $ref: "shared3" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, $id: "shared208" };
function validate805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema136.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_name_exact_match !== void 0 && !validate34(data.image_name_exact_match, at(instancePath, "/image_name_exact_match")) && (vErrors = more(vErrors, validate34)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate483(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate483)), data.severities !== void 0 && !validate485(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate485)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate43(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate43)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate34(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate34)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate805.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate828);
function validate828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "fix_availability" || key0 === "text_search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.fix_availability !== void 0 && !validate34(data.fix_availability, at(instancePath, "/fix_availability")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate828.errors = vErrors, vErrors === null;
}
var check_AcknowledgementPage = outermost(validate834);
var schema139 = { type: ["array", "null"], items: { $ref: "Acknowledgement" }, $id: "shared5" };
var schema141 = { type: "string", "x-known": ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueType" };
function validate840(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerability" && data !== "sensitive_data" && data !== "malware" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema141["x-known"] })), validate840.errors = vErrors, vErrors === null;
}
var schema142 = { type: "string", "x-known": ["package", "file", "executable"], $id: "AcknowledgementResourceType" };
function validate843(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "package" && data !== "file" && data !== "executable" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema142["x-known"] })), validate843.errors = vErrors, vErrors === null;
}
function validate839(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type")), data.issue_type !== void 0 && !validate840(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate840)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate843(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate843)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate26(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate26)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate91(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate91)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate839.errors = vErrors, vErrors === null;
}
function validate838(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema139.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate839(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate839));
  }
  return validate838.errors = vErrors, vErrors === null;
}
function validate834(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate838(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate838)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate834.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate881);
var schema145 = { type: "object", additionalProperties: !1, properties: { issue_type: { $ref: "AcknowledgementIssueTypeInput" }, issue_name: { $ref: "shared0" }, resource_type: { $ref: "AcknowledgementResourceTypeInput" }, resource_name: { $ref: "shared0" }, resource_version: { $ref: "shared0" }, resource_format: { $ref: "shared0" }, resource_cpe: { $ref: "shared0" }, resource_path: { $ref: "shared0" }, resource_hash: { $ref: "shared0" }, image_name: { $ref: "shared0" }, registry_name: { $ref: "shared0" }, repository_name: { $ref: "shared0" }, registry: { $ref: "shared0" }, repository: { $ref: "shared0" }, image: { $ref: "shared0" }, docker_id: { $ref: "shared0" }, os: { $ref: "shared0" }, os_version: { $ref: "shared0" }, comment: { $ref: "shared0" }, author: { $ref: "shared0" }, date: { $ref: "shared0" }, fix_version: { $ref: "shared0" }, expiration_days: { $ref: "shared4" }, expiration_configured_at: { $ref: "shared0" }, expiration_configured_by: { $ref: "shared0" }, permission: { $ref: "shared0" }, ack_repo_id: { $ref: "shared1" }, suppression_rule_id: { $ref: "shared1" }, suppression_rule_name: { $ref: "shared0" }, suppression_rule_scopes: { $ref: "shared2" }, has_custom_severity: { $ref: "shared3" } }, required: ["issue_type", "issue_name", "resource_type"], $id: "AcknowledgementForSave" }, schema146 = { type: "string", enum: ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueTypeInput" };
function validate885(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerability" || data === "sensitive_data" || data === "malware" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema146.enum })), validate885.errors = vErrors, vErrors === null;
}
var schema147 = { type: "string", enum: ["package", "file", "executable"], $id: "AcknowledgementResourceTypeInput" };
function validate888(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "package" || data === "file" || data === "executable" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema147.enum })), validate888.errors = vErrors, vErrors === null;
}
function validate909(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 999 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999 }, "must be <= 999")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate909.errors = vErrors, vErrors === null;
}
function validate884(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type"));
    for (let key0 in data)
      func2.call(schema145.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.issue_type !== void 0 && !validate885(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate885)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate888(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate888)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate909(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate909)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate91(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate91)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate884.errors = vErrors, vErrors === null;
}
function validate883(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate884(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate884));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate883.errors = vErrors, vErrors === null;
}
function validate881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.comment === void 0 || data.issues === void 0) && (vErrors = need(vErrors, data, instancePath, "comment", "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate883(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate883));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate881.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate921);
function validate921(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.issues === void 0 && (vErrors = need(vErrors, data, instancePath, "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate883(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate883));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate921.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate924);
var schema151 = { type: "string", enum: ["images", "hosts", "functions", "containers"], $id: "shared213" };
function validate925(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "images" || data === "hosts" || data === "functions" || data === "containers" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema151.enum })), validate925.errors = vErrors, vErrors === null;
}
function validate924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entity === void 0 && (vErrors = need(vErrors, data, instancePath, "entity"));
    for (let key0 in data)
      key0 !== "entity" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate925(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate925));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate924.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate927), schema152 = { type: ["array", "null"], items: { $ref: "ExportColumnGroup" }, $id: "shared215" };
var schema154 = { type: ["object", "null"], additionalProperties: { $ref: "ExportColumn" }, $id: "shared66" };
function validate930(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate930.errors = vErrors, vErrors === null;
}
function validate929(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema154.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate930(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate930));
  return validate929.errors = vErrors, vErrors === null;
}
function validate928(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.attributes !== void 0 && !validate929(data.attributes, at(instancePath, "/attributes")) && (vErrors = more(vErrors, validate929)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate928.errors = vErrors, vErrors === null;
}
function validate927(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema152.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate928(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate928));
  }
  return validate927.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate935);
var schema157 = { type: ["array", "null"], items: { $ref: "Exporter" }, $id: "shared216" };
function validate937(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate937.errors = vErrors, vErrors === null;
}
function validate936(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema157.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate937(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate937));
  }
  return validate936.errors = vErrors, vErrors === null;
}
function validate935(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate936(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate936)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate935.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate941), schema159 = { type: "object", additionalProperties: !1, properties: { entity: { $ref: "shared213" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, columns_name: { $ref: "shared0" }, columns: { $ref: "shared0" }, filter: { $ref: "VulnerabilityExportFilter" }, application_scope: { $ref: "shared0" }, order_by: { $ref: "shared0" }, split_files_by: { $ref: "shared0" }, split_size: { $ref: "shared1" } }, required: ["entity", "name"], $id: "shared218" }, schema160 = { type: "object", additionalProperties: !1, properties: { severities: { $ref: "shared169" }, has_workloads: { $ref: "shared3" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared169" }, registry_name: { $ref: "shared0" }, exploit_availability: {}, exploit_type: {}, network_attack: {}, show_negligible: { $ref: "shared3" }, use_estimated_count: { $ref: "shared3" } }, $id: "VulnerabilityExportFilter" }, schema161 = { type: ["string", "array"], items: { $ref: "shared0" }, $id: "shared169" };
function validate948(data, instancePath = "") {
  let vErrors = null;
  if (typeof data != "string" && !Array.isArray(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema161.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate948.errors = vErrors, vErrors === null;
}
function validate947(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema160.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severities !== void 0 && !validate948(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate948)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate948(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate948)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate947.errors = vErrors, vErrors === null;
}
function validate941(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "name"));
    for (let key0 in data)
      func2.call(schema159.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate925(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate925)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22)), data.columns !== void 0 && !validate22(data.columns, at(instancePath, "/columns")) && (vErrors = more(vErrors, validate22)), data.filter !== void 0 && !validate947(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate947)), data.application_scope !== void 0 && !validate22(data.application_scope, at(instancePath, "/application_scope")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.split_files_by !== void 0 && !validate22(data.split_files_by, at(instancePath, "/split_files_by")) && (vErrors = more(vErrors, validate22)), data.split_size !== void 0 && !validate26(data.split_size, at(instancePath, "/split_size")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate941.errors = vErrors, vErrors === null;
}
var check_VulnerabilityExportToken = outermost(validate962);
function validate962(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate962.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate964);
function validate964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "token"));
    for (let key0 in data)
      key0 === "entity" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate925(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate925)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate964.errors = vErrors, vErrors === null;
}
var check_shared6 = outermost(validate237), check_shared220 = outermost(validate967);
function validate967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || key0 === "registry_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate967.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate974);
var schema166 = { type: ["array", "null"], items: { $ref: "InventoryImage" }, $id: "shared221" };
function validate983(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_uid !== void 0 && !validate26(data.image_uid, at(instancePath, "/image_uid")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate983.errors = vErrors, vErrors === null;
}
function validate982(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema166.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate983(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate983));
  }
  return validate982.errors = vErrors, vErrors === null;
}
function validate974(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate982(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate982))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate974.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate993);
function validate993(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate993.errors = vErrors, vErrors === null;
}
var check_InventoryCount = outermost(validate997);
function validate997(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate997.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate999);
function validate999(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate999.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate1005);
var schema172 = { type: ["array", "null"], items: { $ref: "InventoryVm" }, $id: "shared225" };
var schema174 = { type: ["string", "integer"], $id: "shared89" };
function validate1015(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema174.type })), validate1015.errors = vErrors, vErrors === null;
}
function validate1014(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1015(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1015)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.highest_risk !== void 0 && !validate22(data.highest_risk, at(instancePath, "/highest_risk")) && (vErrors = more(vErrors, validate22)), data.covered_by !== void 0 && !validate91(data.covered_by, at(instancePath, "/covered_by")) && (vErrors = more(vErrors, validate91)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1014.errors = vErrors, vErrors === null;
}
function validate1013(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema172.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1014(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1014));
  }
  return validate1013.errors = vErrors, vErrors === null;
}
function validate1005(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1013(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1013))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1005.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate1026);
function validate1026(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "page" || key0 === "pagesize" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1026.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate1032);
var schema177 = { type: ["array", "null"], items: { $ref: "InventoryCodeRepository" }, $id: "shared228" };
function validate1041(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.code_repo_branch !== void 0 && !validate22(data.code_repo_branch, at(instancePath, "/code_repo_branch")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1041.errors = vErrors, vErrors === null;
}
function validate1040(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema177.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1041(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1041));
  }
  return validate1040.errors = vErrors, vErrors === null;
}
function validate1032(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1040(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1040))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1032.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1046);
var schema180 = { type: ["array", "null"], items: { $ref: "shared6" }, $id: "shared50" };
function validate1050(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema180.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate237(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate237));
  }
  return validate1050.errors = vErrors, vErrors === null;
}
function validate1046(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1050(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1050))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1046.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1053);
function validate1053(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "orderby" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1053.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1055);
var schema183 = { type: ["array", "null"], items: { $ref: "NamespaceName" }, $id: "shared232" };
function validate1057(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1057.errors = vErrors, vErrors === null;
}
function validate1056(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema183.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1057(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1057));
  }
  return validate1056.errors = vErrors, vErrors === null;
}
function validate1055(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1056(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1056)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1055.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1061);
function validate1061(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "scope" || key0 === "cluster" || key0 === "namespace" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1061.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1069);
var schema187 = { type: ["array", "null"], items: { $ref: "Container" }, $id: "shared235" };
function validate1078(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.container_uid !== void 0 && !validate22(data.container_uid, at(instancePath, "/container_uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.namespace_name !== void 0 && !validate22(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1078.errors = vErrors, vErrors === null;
}
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema187.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1078(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1078));
  }
  return validate1077.errors = vErrors, vErrors === null;
}
function validate1069(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1077(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1077))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1069.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1092);
function validate1092(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "groupby" || key0 === "status" || key0 === "registered" || key0 === "namespace" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1092.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1100);
function validate1104(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.show_scan_status !== void 0 && !validate34(data.show_scan_status, at(instancePath, "/show_scan_status")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1104.errors = vErrors, vErrors === null;
}
var schema192 = { type: ["array", "null"], items: { $ref: "ContainerV1" }, $id: "shared238" };
function validate1145(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1145.errors = vErrors, vErrors === null;
}
function validate1112(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.host_lname !== void 0 && !validate22(data.host_lname, at(instancePath, "/host_lname")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate22(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.server_digest !== void 0 && !validate22(data.server_digest, at(instancePath, "/server_digest")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.owner_name !== void 0 && !validate22(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22)), data.scan_status !== void 0 && !validate22(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate22)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.container_type !== void 0 && !validate22(data.container_type, at(instancePath, "/container_type")) && (vErrors = more(vErrors, validate22)), data.runtime_profile_name !== void 0 && !validate22(data.runtime_profile_name, at(instancePath, "/runtime_profile_name")) && (vErrors = more(vErrors, validate22)), data.aqua_service !== void 0 && !validate22(data.aqua_service, at(instancePath, "/aqua_service")) && (vErrors = more(vErrors, validate22)), data.is_evaluated !== void 0 && !validate34(data.is_evaluated, at(instancePath, "/is_evaluated")) && (vErrors = more(vErrors, validate34)), data.valid_digest !== void 0 && !validate34(data.valid_digest, at(instancePath, "/valid_digest")) && (vErrors = more(vErrors, validate34)), data.is_profiling !== void 0 && !validate34(data.is_profiling, at(instancePath, "/is_profiling")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.is_disallowed !== void 0 && !validate34(data.is_disallowed, at(instancePath, "/is_disallowed")) && (vErrors = more(vErrors, validate34)), data.is_root !== void 0 && !validate34(data.is_root, at(instancePath, "/is_root")) && (vErrors = more(vErrors, validate34)), data.is_privileged !== void 0 && !validate34(data.is_privileged, at(instancePath, "/is_privileged")) && (vErrors = more(vErrors, validate34)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.have_secrets !== void 0 && !validate34(data.have_secrets, at(instancePath, "/have_secrets")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modify_time !== void 0 && !validate26(data.modify_time, at(instancePath, "/modify_time")) && (vErrors = more(vErrors, validate26)), data.risk !== void 0 && !validate26(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate1145(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1145)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1112.errors = vErrors, vErrors === null;
}
function validate1111(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema192.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1112(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1112));
  }
  return validate1111.errors = vErrors, vErrors === null;
}
function validate1100(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate1104(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate1104)), data.result !== void 0 && !validate1111(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1111))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1100.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1165);
function validate1165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id"));
    for (let key0 in data)
      key0 === "id" || key0 === "host_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1165.errors = vErrors, vErrors === null;
}
var check_ContainerDetail = outermost(validate1168);
function validate1179(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1179.errors = vErrors, vErrors === null;
}
function validate1183(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.register_reason !== void 0 && !validate22(data.register_reason, at(instancePath, "/register_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1183.errors = vErrors, vErrors === null;
}
function validate1190(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.uid !== void 0 && !validate22(data.uid, at(instancePath, "/uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1190.errors = vErrors, vErrors === null;
}
var schema200 = { type: ["array", "null"], items: { $ref: "ContainerVolume" }, $id: "shared26" };
function validate1217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.shared !== void 0 && !validate34(data.shared, at(instancePath, "/shared")) && (vErrors = more(vErrors, validate34)), data.host_path !== void 0 && !validate22(data.host_path, at(instancePath, "/host_path")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.container_path !== void 0 && !validate22(data.container_path, at(instancePath, "/container_path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1217.errors = vErrors, vErrors === null;
}
function validate1216(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema200.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1217(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1217));
  }
  return validate1216.errors = vErrors, vErrors === null;
}
var schema202 = { type: ["array", "null"], items: { $ref: "ContainerVariable" }, $id: "shared27" };
function validate1227(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1227.errors = vErrors, vErrors === null;
}
function validate1226(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema202.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1227(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1227));
  }
  return validate1226.errors = vErrors, vErrors === null;
}
var schema204 = { type: ["array", "null"], items: { $ref: "ContainerService" }, $id: "shared28" };
function validate1233(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1233.errors = vErrors, vErrors === null;
}
function validate1232(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema204.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1233(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1233));
  }
  return validate1232.errors = vErrors, vErrors === null;
}
function validate1168(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.health_status !== void 0 && !validate22(data.health_status, at(instancePath, "/health_status")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.apps !== void 0 && !validate91(data.apps, at(instancePath, "/apps")) && (vErrors = more(vErrors, validate91)), data.args !== void 0 && !validate91(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate91)), data.command !== void 0 && !validate91(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate91)), data.entrypoint !== void 0 && !validate91(data.entrypoint, at(instancePath, "/entrypoint")) && (vErrors = more(vErrors, validate91)), data.host !== void 0 && !validate1179(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate1179)), data.image !== void 0 && !validate1183(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate1183)), data.owner !== void 0 && !validate1190(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate1190)), data.memory !== void 0 && !validate26(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate26)), data.cpushares !== void 0 && !validate26(data.cpushares, at(instancePath, "/cpushares")) && (vErrors = more(vErrors, validate26)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.cap_add !== void 0 && !validate91(data.cap_add, at(instancePath, "/cap_add")) && (vErrors = more(vErrors, validate91)), data.cap_drop !== void 0 && !validate91(data.cap_drop, at(instancePath, "/cap_drop")) && (vErrors = more(vErrors, validate91)), data.security_options !== void 0 && !validate91(data.security_options, at(instancePath, "/security_options")) && (vErrors = more(vErrors, validate91)), data.seccomp_disabled !== void 0 && !validate34(data.seccomp_disabled, at(instancePath, "/seccomp_disabled")) && (vErrors = more(vErrors, validate34)), data.apparmor_profile !== void 0 && !validate22(data.apparmor_profile, at(instancePath, "/apparmor_profile")) && (vErrors = more(vErrors, validate22)), data.readonly_rootfs !== void 0 && !validate34(data.readonly_rootfs, at(instancePath, "/readonly_rootfs")) && (vErrors = more(vErrors, validate34)), data.publish_all_ports !== void 0 && !validate34(data.publish_all_ports, at(instancePath, "/publish_all_ports")) && (vErrors = more(vErrors, validate34)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.ipc_mode !== void 0 && !validate22(data.ipc_mode, at(instancePath, "/ipc_mode")) && (vErrors = more(vErrors, validate22)), data.pid_mode !== void 0 && !validate22(data.pid_mode, at(instancePath, "/pid_mode")) && (vErrors = more(vErrors, validate22)), data.uts_mode !== void 0 && !validate22(data.uts_mode, at(instancePath, "/uts_mode")) && (vErrors = more(vErrors, validate22)), data.userns_mode !== void 0 && !validate22(data.userns_mode, at(instancePath, "/userns_mode")) && (vErrors = more(vErrors, validate22)), data.Network !== void 0 && !validate237(data.Network, at(instancePath, "/Network")) && (vErrors = more(vErrors, validate237)), data.RestartPolicy !== void 0 && !validate237(data.RestartPolicy, at(instancePath, "/RestartPolicy")) && (vErrors = more(vErrors, validate237)), data.Devices !== void 0 && !validate536(data.Devices, at(instancePath, "/Devices")) && (vErrors = more(vErrors, validate536)), data.links !== void 0 && !validate536(data.links, at(instancePath, "/links")) && (vErrors = more(vErrors, validate536)), data.extra_hosts !== void 0 && !validate536(data.extra_hosts, at(instancePath, "/extra_hosts")) && (vErrors = more(vErrors, validate536)), data.volumes !== void 0 && !validate1216(data.volumes, at(instancePath, "/volumes")) && (vErrors = more(vErrors, validate1216)), data.volumes_from !== void 0 && !validate536(data.volumes_from, at(instancePath, "/volumes_from")) && (vErrors = more(vErrors, validate536)), data.secrets !== void 0 && !validate536(data.secrets, at(instancePath, "/secrets")) && (vErrors = more(vErrors, validate536)), data.environment_variables !== void 0 && !validate1226(data.environment_variables, at(instancePath, "/environment_variables")) && (vErrors = more(vErrors, validate1226)), data.services !== void 0 && !validate1232(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1232)), data.internal_service !== void 0 && !validate1233(data.internal_service, at(instancePath, "/internal_service")) && (vErrors = more(vErrors, validate1233)), data.runtime_policies !== void 0 && !validate91(data.runtime_policies, at(instancePath, "/runtime_policies")) && (vErrors = more(vErrors, validate91)), data.runtime_profiles !== void 0 && !validate536(data.runtime_profiles, at(instancePath, "/runtime_profiles")) && (vErrors = more(vErrors, validate536)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modification_time !== void 0 && !validate26(data.modification_time, at(instancePath, "/modification_time")) && (vErrors = more(vErrors, validate26)), data.controller_type !== void 0 && !validate22(data.controller_type, at(instancePath, "/controller_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_name !== void 0 && !validate22(data.kubernetes_pod_name, at(instancePath, "/kubernetes_pod_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_type !== void 0 && !validate22(data.kubernetes_pod_type, at(instancePath, "/kubernetes_pod_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_namespace !== void 0 && !validate22(data.kubernetes_pod_namespace, at(instancePath, "/kubernetes_pod_namespace")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_deployment !== void 0 && !validate22(data.kubernetes_pod_deployment, at(instancePath, "/kubernetes_pod_deployment")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_name !== void 0 && !validate22(data.kubernetes_controller_name, at(instancePath, "/kubernetes_controller_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_type !== void 0 && !validate22(data.kubernetes_controller_type, at(instancePath, "/kubernetes_controller_type")) && (vErrors = more(vErrors, validate22)), data.cforg !== void 0 && !validate22(data.cforg, at(instancePath, "/cforg")) && (vErrors = more(vErrors, validate22)), data.cfspace !== void 0 && !validate22(data.cfspace, at(instancePath, "/cfspace")) && (vErrors = more(vErrors, validate22)), data.cfappname !== void 0 && !validate22(data.cfappname, at(instancePath, "/cfappname")) && (vErrors = more(vErrors, validate22)), data.level2 !== void 0 && !validate22(data.level2, at(instancePath, "/level2")) && (vErrors = more(vErrors, validate22)), data.level3 !== void 0 && !validate22(data.level3, at(instancePath, "/level3")) && (vErrors = more(vErrors, validate22)), data.level4 !== void 0 && !validate22(data.level4, at(instancePath, "/level4")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1168.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1258);
function validate1258(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "type" || key0 === "status" || key0 === "batch_name" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.batch_name !== void 0 && !validate22(data.batch_name, at(instancePath, "/batch_name")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1258.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1265);
var schema208 = { type: ["array", "null"], items: { $ref: "Host" }, $id: "shared242" };
function validate1323(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1323.errors = vErrors, vErrors === null;
}
function validate1271(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.short_hostname !== void 0 && !validate22(data.short_hostname, at(instancePath, "/short_hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.serverid !== void 0 && !validate22(data.serverid, at(instancePath, "/serverid")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.gateways !== void 0 && !validate91(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate91)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.docker_info !== void 0 && !validate237(data.docker_info, at(instancePath, "/docker_info")) && (vErrors = more(vErrors, validate237)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.host_kernel_version !== void 0 && !validate22(data.host_kernel_version, at(instancePath, "/host_kernel_version")) && (vErrors = more(vErrors, validate22)), data.is_windows !== void 0 && !validate34(data.is_windows, at(instancePath, "/is_windows")) && (vErrors = more(vErrors, validate34)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.machineid !== void 0 && !validate22(data.machineid, at(instancePath, "/machineid")) && (vErrors = more(vErrors, validate22)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26)), data.total_pass !== void 0 && !validate26(data.total_pass, at(instancePath, "/total_pass")) && (vErrors = more(vErrors, validate26)), data.total_warn !== void 0 && !validate26(data.total_warn, at(instancePath, "/total_warn")) && (vErrors = more(vErrors, validate26)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.scan !== void 0 && !validate34(data.scan, at(instancePath, "/scan")) && (vErrors = more(vErrors, validate34)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_protection !== void 0 && !validate26(data.runtime_protection, at(instancePath, "/runtime_protection")) && (vErrors = more(vErrors, validate26)), data.interception_mode !== void 0 && !validate22(data.interception_mode, at(instancePath, "/interception_mode")) && (vErrors = more(vErrors, validate22)), data.kernel_module_loaded !== void 0 && !validate34(data.kernel_module_loaded, at(instancePath, "/kernel_module_loaded")) && (vErrors = more(vErrors, validate34)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.orchestrator !== void 0 && !validate1323(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1323)), data.batch_install_id !== void 0 && !validate26(data.batch_install_id, at(instancePath, "/batch_install_id")) && (vErrors = more(vErrors, validate26)), data.save_batch_id !== void 0 && !validate26(data.save_batch_id, at(instancePath, "/save_batch_id")) && (vErrors = more(vErrors, validate26)), data.batch_install_name !== void 0 && !validate22(data.batch_install_name, at(instancePath, "/batch_install_name")) && (vErrors = more(vErrors, validate22)), data.aqua_digest !== void 0 && !validate22(data.aqua_digest, at(instancePath, "/aqua_digest")) && (vErrors = more(vErrors, validate22)), data.container_id !== void 0 && !validate22(data.container_id, at(instancePath, "/container_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1271.errors = vErrors, vErrors === null;
}
function validate1270(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema208.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1271(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1271));
  }
  return validate1270.errors = vErrors, vErrors === null;
}
function validate1265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1270(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1270))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1265.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1334);
function validate1334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1334.errors = vErrors, vErrors === null;
}
var check_HostDetail = outermost(validate1336);
function validate1336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1336.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1341);
function validate1341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || key0 === "severity" || key0 === "include_vpatch_info" || key0 === "skip_count" || key0 === "hide_base_image" || key0 === "node_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1341.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1350);
var schema215 = { type: ["array", "null"], items: { $ref: "HostVulnerability" }, $id: "shared246" };
function validate1359(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1359.errors = vErrors, vErrors === null;
}
var schema218 = { type: ["array", "null"], items: { $ref: "HostReferencedVulnerability" }, $id: "shared75" };
function validate1368(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1368.errors = vErrors, vErrors === null;
}
function validate1367(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema218.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1368(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1368));
  }
  return validate1367.errors = vErrors, vErrors === null;
}
function validate1355(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate268(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate268)), data.resource !== void 0 && !validate1359(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate1359)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.referenced_vulnerabilities !== void 0 && !validate1367(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate1367))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1355.errors = vErrors, vErrors === null;
}
function validate1354(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema215.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1355(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1355));
  }
  return validate1354.errors = vErrors, vErrors === null;
}
function validate1350(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1354(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1354))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1350.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1375);
function validate1375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1375.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1379);
var schema222 = { type: ["array", "null"], items: { $ref: "HostMalware" }, $id: "shared249" };
function validate1384(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1384.errors = vErrors, vErrors === null;
}
function validate1383(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema222.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1384(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1384));
  }
  return validate1383.errors = vErrors, vErrors === null;
}
function validate1379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1383(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1383))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1379.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1390);
function validate1390(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "orderby" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1390.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1395);
var schema226 = { type: ["array", "null"], items: { $ref: "HostImage" }, $id: "shared252" };
function validate1400(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate36(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate36)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1400.errors = vErrors, vErrors === null;
}
function validate1399(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema226.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1400(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1400));
  }
  return validate1399.errors = vErrors, vErrors === null;
}
function validate1395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1399(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1399))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1395.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1404);
function validate1404(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.host_id === void 0 && (vErrors = need(vErrors, data, instancePath, "host_id"));
    for (let key0 in data)
      key0 !== "host_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1404.errors = vErrors, vErrors === null;
}
var check_BenchResults = outermost(validate1406);
var schema232 = { type: ["array", "null"], items: { $ref: "BenchTestGroup" }, $id: "shared21" };
var schema234 = { type: ["array", "null"], items: { $ref: "BenchTest" }, $id: "shared22" };
function validate1417(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_number !== void 0 && !validate22(data.test_number, at(instancePath, "/test_number")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.test_desc !== void 0 && !validate22(data.test_desc, at(instancePath, "/test_desc")) && (vErrors = more(vErrors, validate22)), data.test_info !== void 0 && !validate91(data.test_info, at(instancePath, "/test_info")) && (vErrors = more(vErrors, validate91)), data.actual_value !== void 0 && !validate22(data.actual_value, at(instancePath, "/actual_value")) && (vErrors = more(vErrors, validate22)), data.expected_result !== void 0 && !validate22(data.expected_result, at(instancePath, "/expected_result")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1417.errors = vErrors, vErrors === null;
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
function validate1410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.desc !== void 0 && !validate22(data.desc, at(instancePath, "/desc")) && (vErrors = more(vErrors, validate22)), data.info !== void 0 && !validate26(data.info, at(instancePath, "/info")) && (vErrors = more(vErrors, validate26)), data.pass !== void 0 && !validate26(data.pass, at(instancePath, "/pass")) && (vErrors = more(vErrors, validate26)), data.warn !== void 0 && !validate26(data.warn, at(instancePath, "/warn")) && (vErrors = more(vErrors, validate26)), data.fail !== void 0 && !validate26(data.fail, at(instancePath, "/fail")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate1416(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1416))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1410.errors = vErrors, vErrors === null;
}
function validate1409(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema232.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1410(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1410));
  }
  return validate1409.errors = vErrors, vErrors === null;
}
function validate1408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.tests !== void 0 && !validate1409(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate1409)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1408.errors = vErrors, vErrors === null;
}
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1408(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1408)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1407.errors = vErrors, vErrors === null;
}
function validate1406(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cis !== void 0 && !validate1407(data.cis, at(instancePath, "/cis")) && (vErrors = more(vErrors, validate1407)), data.kube_bench !== void 0 && !validate1407(data.kube_bench, at(instancePath, "/kube_bench")) && (vErrors = more(vErrors, validate1407)), data.linux !== void 0 && !validate1407(data.linux, at(instancePath, "/linux")) && (vErrors = more(vErrors, validate1407)), data.openshift !== void 0 && !validate1407(data.openshift, at(instancePath, "/openshift")) && (vErrors = more(vErrors, validate1407)), data.disa_stig !== void 0 && !validate1407(data.disa_stig, at(instancePath, "/disa_stig")) && (vErrors = more(vErrors, validate1407))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1406.errors = vErrors, vErrors === null;
}
var check_HostStatus = outermost(validate1434);
var schema237 = { type: ["array", "null"], items: { $ref: "HostAssuranceResult" }, $id: "shared74" };
function validate1437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate34(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1437.errors = vErrors, vErrors === null;
}
function validate1436(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema237.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1437(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1437));
  }
  return validate1436.errors = vErrors, vErrors === null;
}
function validate1434(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.assurance_results !== void 0 && !validate1436(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate1436))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1434.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1442);
function validate1442(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "search" || key0 === "type" || key0 === "enforced" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.enforced !== void 0 && !validate34(data.enforced, at(instancePath, "/enforced")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1442.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1449);
var schema241 = { type: ["array", "null"], items: { $ref: "Infrastructure" }, $id: "shared256" };
function validate1463(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1463.errors = vErrors, vErrors === null;
}
var schema246 = { type: ["array", "null"], items: { $ref: "KubeHunterVulnerability" }, $id: "shared90" };
function validate1483(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.vid !== void 0 && !validate22(data.vid, at(instancePath, "/vid")) && (vErrors = more(vErrors, validate22)), data.vulnerability !== void 0 && !validate22(data.vulnerability, at(instancePath, "/vulnerability")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.evidence !== void 0 && !validate22(data.evidence, at(instancePath, "/evidence")) && (vErrors = more(vErrors, validate22)), data.location !== void 0 && !validate22(data.location, at(instancePath, "/location")) && (vErrors = more(vErrors, validate22)), data.hunter !== void 0 && !validate22(data.hunter, at(instancePath, "/hunter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1483.errors = vErrors, vErrors === null;
}
function validate1482(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema246.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1483(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1483));
  }
  return validate1482.errors = vErrors, vErrors === null;
}
function validate1474(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.kburl !== void 0 && !validate22(data.kburl, at(instancePath, "/kburl")) && (vErrors = more(vErrors, validate22)), data.nodes !== void 0 && !validate1050(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate1050)), data.services !== void 0 && !validate1050(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1050)), data.vulnerabilities !== void 0 && !validate1482(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1482)), data.hunter_statistics !== void 0 && !validate1050(data.hunter_statistics, at(instancePath, "/hunter_statistics")) && (vErrors = more(vErrors, validate1050))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1474.errors = vErrors, vErrors === null;
}
function validate1472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.kubehunterscan !== void 0 && !validate1474(data.kubehunterscan, at(instancePath, "/kubehunterscan")) && (vErrors = more(vErrors, validate1474))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1472.errors = vErrors, vErrors === null;
}
function validate1455(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.is_enforced !== void 0 && !validate34(data.is_enforced, at(instancePath, "/is_enforced")) && (vErrors = more(vErrors, validate34)), data.created_date !== void 0 && !validate22(data.created_date, at(instancePath, "/created_date")) && (vErrors = more(vErrors, validate22)), data.security_issues !== void 0 && !validate1463(data.security_issues, at(instancePath, "/security_issues")) && (vErrors = more(vErrors, validate1463)), data.cluster_vulnerabilities !== void 0 && !validate1472(data.cluster_vulnerabilities, at(instancePath, "/cluster_vulnerabilities")) && (vErrors = more(vErrors, validate1472)), data.data !== void 0 && !validate237(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1455.errors = vErrors, vErrors === null;
}
function validate1454(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema241.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1455(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1455));
  }
  return validate1454.errors = vErrors, vErrors === null;
}
function validate1449(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1454(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1454))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1449.errors = vErrors, vErrors === null;
}
var check_Infrastructure = outermost(validate1455), check_shared258 = outermost(validate1501);
function validate1501(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "name"));
    for (let key0 in data)
      key0 === "type" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1501.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1504);
function validate1504(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1504.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1508);
var schema251 = { type: ["array", "null"], items: { $ref: "ServerlessFunction" }, $id: "shared260" };
function validate1517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1517.errors = vErrors, vErrors === null;
}
function validate1516(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema251.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1517(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1517));
  }
  return validate1516.errors = vErrors, vErrors === null;
}
function validate1508(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237)), data.result !== void 0 && !validate1516(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1516))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1508.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1521);
var schema254 = { type: ["array", "null"], items: { $ref: "ServerlessApplication" }, $id: "shared262" };
var schema256 = { type: "integer", "x-known": [1, 3, 5], $id: "shared138" };
function validate1526(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 3 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema256["x-known"] })), validate1526.errors = vErrors, vErrors === null;
}
function validate1523(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1526(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1526)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate91(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate91)), data.pull_tags_pattern_excluded !== void 0 && !validate91(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate91)), data.include_tags !== void 0 && !validate91(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate91)), data.exclude_tags !== void 0 && !validate91(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate91)), data.scanner_type !== void 0 && !validate126(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate126)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate91(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate91)), data.scanner_name_added !== void 0 && !validate91(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate91)), data.scanner_name_removed !== void 0 && !validate91(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate91)), data.existsing_scanners !== void 0 && !validate91(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1523.errors = vErrors, vErrors === null;
}
function validate1522(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema254.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1523(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1523));
  }
  return validate1522.errors = vErrors, vErrors === null;
}
function validate1521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.project !== void 0 && !validate1522(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate1522)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1521.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1555), schema257 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, compute_provider: { $ref: "shared264" }, region: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, subscription_id: { $ref: "shared0" }, tenant_id: { $ref: "shared0" }, cloud_project: { $ref: "shared0" }, external_id: { $ref: "shared0" }, role_arn: { $ref: "shared0" }, sqs_url: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_max: { $ref: "shared1" }, auto_pull_pattern: { $ref: "shared0" }, pull_tags_pattern: { $ref: "shared24" }, pull_tags_pattern_excluded: { $ref: "shared24" }, include_tags: { $ref: "shared24" }, exclude_tags: { $ref: "shared24" }, scanner_type: { $ref: "shared115" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" } }, required: ["name", "compute_provider"], $id: "shared265" }, schema258 = { type: "integer", enum: [1, 3, 5], $id: "shared264" };
function validate1558(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 3 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema258.enum })), validate1558.errors = vErrors, vErrors === null;
}
function validate1555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.compute_provider === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "compute_provider"));
    for (let key0 in data)
      func2.call(schema257.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1558(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1558)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern_excluded !== void 0 && !validate43(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate43)), data.include_tags !== void 0 && !validate43(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate43)), data.exclude_tags !== void 0 && !validate43(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate43)), data.scanner_type !== void 0 && !validate196(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate196)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1555.errors = vErrors, vErrors === null;
}
var check_ServerlessApplication = outermost(validate1523), check_EnforcerGroupList = outermost(validate1585), schema259 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, page: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, result: { $ref: "shared65" } }, items: { $ref: "EnforcerGroup" }, $id: "EnforcerGroupList" };
function validate1598(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34)), data.service_account !== void 0 && !validate22(data.service_account, at(instancePath, "/service_account")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1598.errors = vErrors, vErrors === null;
}
function validate1604(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate1604.errors = vErrors, vErrors === null;
}
function validate1597(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1598(data, instancePath) || (vErrors = more(vErrors, validate1598), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1597.errors = vErrors, errors === 0;
}
function validate1614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.default !== void 0 && !validate22(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate22)), data.kubernetes !== void 0 && !validate22(data.kubernetes, at(instancePath, "/kubernetes")) && (vErrors = more(vErrors, validate22)), data.swarm !== void 0 && !validate22(data.swarm, at(instancePath, "/swarm")) && (vErrors = more(vErrors, validate22)), data.windows !== void 0 && !validate22(data.windows, at(instancePath, "/windows")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1614.errors = vErrors, vErrors === null;
}
function validate1613(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1614(data, instancePath) || (vErrors = more(vErrors, validate1614), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1613.errors = vErrors, errors === 0;
}
var schema268 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared12" };
function validate1672(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema268.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  }
  return validate1672.errors = vErrors, vErrors === null;
}
function validate1669(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.is_custom !== void 0 && !validate34(data.is_custom, at(instancePath, "/is_custom")) && (vErrors = more(vErrors, validate34)), data.days !== void 0 && !validate1672(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate1672)), data.time !== void 0 && !validate1672(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate1672))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1669.errors = vErrors, vErrors === null;
}
function validate1668(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1669(data, instancePath) || (vErrors = more(vErrors, validate1669), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1668.errors = vErrors, errors === 0;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.gateways !== void 0 && !validate91(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate91)), data.gateway_name !== void 0 && !validate22(data.gateway_name, at(instancePath, "/gateway_name")) && (vErrors = more(vErrors, validate22)), data.gateway_address !== void 0 && !validate22(data.gateway_address, at(instancePath, "/gateway_address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.orchestrator !== void 0 && !validate1597(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1597)), data.runtime_policy_name !== void 0 && !validate22(data.runtime_policy_name, at(instancePath, "/runtime_policy_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.enforcer_image_name !== void 0 && !validate22(data.enforcer_image_name, at(instancePath, "/enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.aqua_version !== void 0 && !validate22(data.aqua_version, at(instancePath, "/aqua_version")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.install_command !== void 0 && !validate22(data.install_command, at(instancePath, "/install_command")) && (vErrors = more(vErrors, validate22)), data.command !== void 0 && !validate1613(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate1613)), data.pas_deployment_link !== void 0 && !validate22(data.pas_deployment_link, at(instancePath, "/pas_deployment_link")) && (vErrors = more(vErrors, validate22)), data.hosts_count !== void 0 && !validate26(data.hosts_count, at(instancePath, "/hosts_count")) && (vErrors = more(vErrors, validate26)), data.connected_count !== void 0 && !validate26(data.connected_count, at(instancePath, "/connected_count")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26)), data.allowed_applications !== void 0 && !validate91(data.allowed_applications, at(instancePath, "/allowed_applications")) && (vErrors = more(vErrors, validate91)), data.allowed_labels !== void 0 && !validate91(data.allowed_labels, at(instancePath, "/allowed_labels")) && (vErrors = more(vErrors, validate91)), data.allowed_registries !== void 0 && !validate91(data.allowed_registries, at(instancePath, "/allowed_registries")) && (vErrors = more(vErrors, validate91)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.host_network_protection !== void 0 && !validate34(data.host_network_protection, at(instancePath, "/host_network_protection")) && (vErrors = more(vErrors, validate34)), data.behavioral_engine !== void 0 && !validate34(data.behavioral_engine, at(instancePath, "/behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.host_behavioral_engine !== void 0 && !validate34(data.host_behavioral_engine, at(instancePath, "/host_behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.container_forensics_collection !== void 0 && !validate34(data.container_forensics_collection, at(instancePath, "/container_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.host_forensics_collection !== void 0 && !validate34(data.host_forensics_collection, at(instancePath, "/host_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.host_user_protection !== void 0 && !validate34(data.host_user_protection, at(instancePath, "/host_user_protection")) && (vErrors = more(vErrors, validate34)), data.host_assurance !== void 0 && !validate34(data.host_assurance, at(instancePath, "/host_assurance")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.risk_explorer_auto_discovery !== void 0 && !validate34(data.risk_explorer_auto_discovery, at(instancePath, "/risk_explorer_auto_discovery")) && (vErrors = more(vErrors, validate34)), data.allow_kube_enforcer_audit !== void 0 && !validate34(data.allow_kube_enforcer_audit, at(instancePath, "/allow_kube_enforcer_audit")) && (vErrors = more(vErrors, validate34)), data.auto_discovery_enabled !== void 0 && !validate34(data.auto_discovery_enabled, at(instancePath, "/auto_discovery_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_discover_configure_registries !== void 0 && !validate34(data.auto_discover_configure_registries, at(instancePath, "/auto_discover_configure_registries")) && (vErrors = more(vErrors, validate34)), data.auto_scan_discovered_images_running_containers !== void 0 && !validate34(data.auto_scan_discovered_images_running_containers, at(instancePath, "/auto_scan_discovered_images_running_containers")) && (vErrors = more(vErrors, validate34)), data.admission_control !== void 0 && !validate34(data.admission_control, at(instancePath, "/admission_control")) && (vErrors = more(vErrors, validate34)), data.block_admission_control !== void 0 && !validate34(data.block_admission_control, at(instancePath, "/block_admission_control")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_injection !== void 0 && !validate34(data.micro_enforcer_injection, at(instancePath, "/micro_enforcer_injection")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_image_name !== void 0 && !validate22(data.micro_enforcer_image_name, at(instancePath, "/micro_enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_secrets_name !== void 0 && !validate22(data.micro_enforcer_secrets_name, at(instancePath, "/micro_enforcer_secrets_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_certs_secrets_name !== void 0 && !validate22(data.micro_enforcer_certs_secrets_name, at(instancePath, "/micro_enforcer_certs_secrets_name")) && (vErrors = more(vErrors, validate22)), data.auto_copy_secrets !== void 0 && !validate34(data.auto_copy_secrets, at(instancePath, "/auto_copy_secrets")) && (vErrors = more(vErrors, validate34)), data.kube_bench_image_name !== void 0 && !validate22(data.kube_bench_image_name, at(instancePath, "/kube_bench_image_name")) && (vErrors = more(vErrors, validate22)), data.antivirus_protection !== void 0 && !validate34(data.antivirus_protection, at(instancePath, "/antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.container_antivirus_protection !== void 0 && !validate34(data.container_antivirus_protection, at(instancePath, "/container_antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.enable_enforcer_group_prometheus !== void 0 && !validate34(data.enable_enforcer_group_prometheus, at(instancePath, "/enable_enforcer_group_prometheus")) && (vErrors = more(vErrors, validate34)), data.unified_mode !== void 0 && !validate34(data.unified_mode, at(instancePath, "/unified_mode")) && (vErrors = more(vErrors, validate34)), data.schedule_scan_settings !== void 0 && !validate1668(data.schedule_scan_settings, at(instancePath, "/schedule_scan_settings")) && (vErrors = more(vErrors, validate1668))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1586.errors = vErrors, vErrors === null;
}
var schema269 = { type: ["array", "null"], items: { $ref: "EnforcerGroup" }, $id: "shared65" };
function validate1683(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema269.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1586(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1586));
  }
  return validate1683.errors = vErrors, vErrors === null;
}
function validate1585(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema259.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1586(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1586));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1683(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1683))), validate1585.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1686);
function validate1686(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "update_enforcers" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.update_enforcers !== void 0 && !validate34(data.update_enforcers, at(instancePath, "/update_enforcers")) && (vErrors = more(vErrors, validate34)), data.body !== void 0 && !validate1586(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1586));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1686.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1689);
function validate1689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1586(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1586));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1689.errors = vErrors, vErrors === null;
}
var check_EnforcerGroup = outermost(validate1586), check_shared268 = outermost(validate1691);
function validate1691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "delete_related" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.delete_related !== void 0 && !validate34(data.delete_related, at(instancePath, "/delete_related")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1691.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1694);
function validate1695(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.grpc_address !== void 0 && !validate22(data.grpc_address, at(instancePath, "/grpc_address")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.server_id !== void 0 && !validate22(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1695.errors = vErrors, vErrors === null;
}
function validate1694(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1695(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1695));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1694.errors = vErrors, vErrors === null;
}
var check_Gateway = outermost(validate1695), check_ScannerGroupPage = outermost(validate1714);
var schema276 = { type: ["array", "null"], items: { $ref: "ScannerGroup" }, $id: "shared135" };
var schema278 = { type: ["array", "null"], items: { $ref: "ScannerGroupScanner" }, $id: "shared134" };
function validate1731(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scanner_name !== void 0 && !validate22(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate22)), data.scanner_version !== void 0 && !validate22(data.scanner_version, at(instancePath, "/scanner_version")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.registered_on !== void 0 && !validate22(data.registered_on, at(instancePath, "/registered_on")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1731.errors = vErrors, vErrors === null;
}
function validate1730(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema278.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1731(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1731));
  }
  return validate1730.errors = vErrors, vErrors === null;
}
function validate1719(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate84(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate84)), data.updated_at !== void 0 && !validate84(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate84)), data.registries !== void 0 && !validate91(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate91)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scanners !== void 0 && !validate1730(data.scanners, at(instancePath, "/scanners")) && (vErrors = more(vErrors, validate1730)), data.deploy_command !== void 0 && !validate237(data.deploy_command, at(instancePath, "/deploy_command")) && (vErrors = more(vErrors, validate237)), data.tokens !== void 0 && !validate91(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1719.errors = vErrors, vErrors === null;
}
function validate1718(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema276.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1719(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1719));
  }
  return validate1718.errors = vErrors, vErrors === null;
}
function validate1714(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1718(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1718)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1714.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1750);
function validate1750(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "os_type" || key0 === "type" || key0 === "registries" || key0 === "application_scopes" || key0 === "tokens" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.tokens !== void 0 && !validate43(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1750.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1758);
function validate1758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate43(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1758.errors = vErrors, vErrors === null;
}
var check_ScannerGroup = outermost(validate1719), check_shared272 = outermost(validate1760);
function validate1761(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1761.errors = vErrors, vErrors === null;
}
function validate1760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1761(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1761));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1760.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1769);
function validate1769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "identifiers_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1769.errors = vErrors, vErrors === null;
}
var check_AssurancePolicyPage = outermost(validate1774);
var schema286 = { type: ["array", "null"], items: { $ref: "AssurancePolicy" }, $id: "shared20" }, schema287 = { type: "object", properties: { assurance_type: { $ref: "shared0" }, id: { $ref: "shared1" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared0" }, registry: { $ref: "shared0" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, read_only: { $ref: "shared3" }, permission: { $ref: "shared0" }, category: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, application_scopes: { $ref: "shared2" }, exclude_application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, registries: {}, labels: {}, images: {}, cvss_severity_enabled: { $ref: "shared3" }, cvss_severity: { $ref: "shared0" }, cvss_severity_exclude_no_fix: { $ref: "shared3" }, custom_severity_enabled: { $ref: "shared3" }, custom_severity: { $ref: "shared0" }, maximum_score_enabled: { $ref: "shared3" }, maximum_score: { $ref: "shared11" }, maximum_score_exclude_no_fix: { $ref: "shared3" }, control_exclude_no_fix: { $ref: "shared3" }, vulnerability_score_range: { $ref: "shared12" }, aggregated_vulnerability: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, score_range: { $ref: "shared13" }, custom_severity_enabled: { $ref: "shared3" }, severity: { $ref: "shared0" } } }, vulnerability_exploitability: { $ref: "shared3" }, disallow_exploit_types: { $ref: "shared2" }, ignore_base_image_vln: { $ref: "shared3" }, ignore_recently_published_vln: { $ref: "shared3" }, ignore_recently_published_vln_period: { $ref: "shared1" }, ignore_recently_published_fix_vln: { $ref: "shared3" }, ignore_recently_published_fix_vln_period: { $ref: "shared1" }, cves_black_list_enabled: { $ref: "shared3" }, cves_black_list: { $ref: "shared2" }, cves_white_list_enabled: { $ref: "shared3" }, cves_white_list: { $ref: "shared2" }, packages_black_list_enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared14" }, packages_white_list_enabled: { $ref: "shared3" }, packages_white_list: { $ref: "shared14" }, blacklisted_licenses_enabled: { $ref: "shared3" }, blacklisted_licenses: { $ref: "shared2" }, whitelisted_licenses_enabled: { $ref: "shared3" }, whitelisted_licenses: { $ref: "shared2" }, required_labels_enabled: { $ref: "shared3" }, required_labels: { $ref: "shared15" }, forbidden_labels_enabled: { $ref: "shared3" }, forbidden_labels: { $ref: "shared15" }, trusted_base_images_enabled: { $ref: "shared3" }, trusted_base_images: { $ref: "shared16" }, allowed_images: { $ref: "shared17" }, custom_checks_enabled: { $ref: "shared3" }, custom_checks: { $ref: "shared18" }, scap_enabled: { $ref: "shared3" }, scap_files: { $ref: "shared17" }, blacklist_permissions_enabled: { $ref: "shared3" }, blacklist_permissions: { $ref: "shared17" }, ignore_risk_resources_enabled: { $ref: "shared3" }, ignored_risk_resources: { $ref: "shared2" }, ignored_sensitive_resources: { $ref: "shared2" }, docker_cis_enabled: { $ref: "shared3" }, kube_cis_enabled: { $ref: "shared3" }, linux_cis_enabled: { $ref: "shared3" }, windows_cis_enabled: { $ref: "shared3" }, openshift_hardening_enabled: { $ref: "shared3" }, kubernetes_controls: { $ref: "shared19" }, kubernetes_controls_names: { $ref: "shared2" }, kubernetes_controls_avd_ids: { $ref: "shared2" }, disallow_malware: { $ref: "shared3" }, malware_action: { $ref: "shared0" }, monitored_malware_paths: { $ref: "shared17" }, exceptional_monitored_malware_paths: { $ref: "shared17" }, scan_malware_in_archives: { $ref: "shared3" }, scan_sensitive_data: { $ref: "shared3" }, scan_nfs_mounts: { $ref: "shared3" }, scan_windows_registry: { $ref: "shared3" }, scan_process_memory: { $ref: "shared3" }, only_none_root_users: { $ref: "shared3" }, dta_enabled: { $ref: "shared3" }, dta_severity: { $ref: "shared0" }, force_microenforcer: { $ref: "shared3" }, function_integrity_enabled: { $ref: "shared3" }, enforce_excessive_permissions: { $ref: "shared3" }, partial_results_image_fail: { $ref: "shared3" }, auto_scan_enabled: { $ref: "shared3" }, auto_scan_configured: { $ref: "shared3" }, auto_scan_time: { type: ["object", "null"], properties: { iteration_type: { $ref: "shared0" }, time: { $ref: "shared0" }, iteration: { $ref: "shared1" }, week_days: { $ref: "shared17" } } }, policy_settings: { type: ["object", "null"], properties: { enforce: { $ref: "shared3" }, warn: { $ref: "shared3" }, warning_message: { $ref: "shared0" }, is_audit_checked: { $ref: "shared3" } } } }, required: ["name"], $id: "AssurancePolicy" };
var schema290 = { type: ["array", "null"], items: { $ref: "ScopeVariable" }, $id: "shared136" };
function validate1804(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1804.errors = vErrors, vErrors === null;
}
function validate1803(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema290.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1804(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1804));
  }
  return validate1803.errors = vErrors, vErrors === null;
}
function validate1801(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate1803(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate1803))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1801.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1801(data, instancePath) || (vErrors = more(vErrors, validate1801), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1800.errors = vErrors, errors === 0;
}
var schema292 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared13" };
function validate1824(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema292.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate268(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate268));
  }
  return validate1824.errors = vErrors, vErrors === null;
}
var schema293 = { type: ["array", "null"], items: { $ref: "AssurancePackage" }, $id: "shared14" };
function validate1842(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.epoch !== void 0 && !validate22(data.epoch, at(instancePath, "/epoch")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.version_range !== void 0 && !validate22(data.version_range, at(instancePath, "/version_range")) && (vErrors = more(vErrors, validate22)), data.release !== void 0 && !validate22(data.release, at(instancePath, "/release")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.license !== void 0 && !validate22(data.license, at(instancePath, "/license")) && (vErrors = more(vErrors, validate22)), data.display !== void 0 && !validate22(data.display, at(instancePath, "/display")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1842.errors = vErrors, vErrors === null;
}
function validate1841(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema293.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1842(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1842));
  }
  return validate1841.errors = vErrors, vErrors === null;
}
var schema295 = { type: ["array", "null"], items: { $ref: "AssuranceLabel" }, $id: "shared15" };
function validate1862(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1862.errors = vErrors, vErrors === null;
}
function validate1861(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema295.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1862(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1862));
  }
  return validate1861.errors = vErrors, vErrors === null;
}
var schema297 = { type: ["array", "null"], items: { $ref: "TrustedBaseImage" }, $id: "shared16" };
function validate1871(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.imagename !== void 0 && !validate22(data.imagename, at(instancePath, "/imagename")) && (vErrors = more(vErrors, validate22)), data.imagedigest !== void 0 && !validate22(data.imagedigest, at(instancePath, "/imagedigest")) && (vErrors = more(vErrors, validate22)), data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1871.errors = vErrors, vErrors === null;
}
function validate1870(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema297.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1871(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1871));
  }
  return validate1870.errors = vErrors, vErrors === null;
}
var schema299 = { type: ["array", "null"], items: { $ref: "AssuranceCheck" }, $id: "shared18" };
function validate1882(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1882.errors = vErrors, vErrors === null;
}
function validate1881(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema299.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1882(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1882));
  }
  return validate1881.errors = vErrors, vErrors === null;
}
var schema301 = { type: ["array", "null"], items: { $ref: "AssuranceKubernetesControl" }, $id: "shared19" };
function validate1909(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate26(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.ootb !== void 0 && !validate34(data.ootb, at(instancePath, "/ootb")) && (vErrors = more(vErrors, validate34)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1909.errors = vErrors, vErrors === null;
}
function validate1908(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema301.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1909(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1909));
  }
  return validate1908.errors = vErrors, vErrors === null;
}
function validate1779(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.exclude_application_scopes !== void 0 && !validate91(data.exclude_application_scopes, at(instancePath, "/exclude_application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate1800(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1800)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.custom_severity_enabled !== void 0 && !validate34(data.custom_severity_enabled, at(instancePath, "/custom_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_severity !== void 0 && !validate22(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate22)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate268(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate268)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.vulnerability_score_range !== void 0 && !validate1672(data.vulnerability_score_range, at(instancePath, "/vulnerability_score_range")) && (vErrors = more(vErrors, validate1672)), data.aggregated_vulnerability !== void 0) {
      let data31 = data.aggregated_vulnerability;
      !(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null && (vErrors = report(vErrors, instancePath + "/aggregated_vulnerability", "type", { type: schema287.properties.aggregated_vulnerability.type })), data31 && typeof data31 == "object" && !Array.isArray(data31) && (data31.enabled !== void 0 && (validate34(data31.enabled, at(instancePath, "/aggregated_vulnerability/enabled")) || (vErrors = more(vErrors, validate34))), data31.score_range !== void 0 && (validate1824(data31.score_range, at(instancePath, "/aggregated_vulnerability/score_range")) || (vErrors = more(vErrors, validate1824))), data31.custom_severity_enabled !== void 0 && (validate34(data31.custom_severity_enabled, at(instancePath, "/aggregated_vulnerability/custom_severity_enabled")) || (vErrors = more(vErrors, validate34))), data31.severity !== void 0 && (validate22(data31.severity, at(instancePath, "/aggregated_vulnerability/severity")) || (vErrors = more(vErrors, validate22))));
    }
    if (data.vulnerability_exploitability !== void 0 && !validate34(data.vulnerability_exploitability, at(instancePath, "/vulnerability_exploitability")) && (vErrors = more(vErrors, validate34)), data.disallow_exploit_types !== void 0 && !validate91(data.disallow_exploit_types, at(instancePath, "/disallow_exploit_types")) && (vErrors = more(vErrors, validate91)), data.ignore_base_image_vln !== void 0 && !validate34(data.ignore_base_image_vln, at(instancePath, "/ignore_base_image_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_recently_published_fix_vln !== void 0 && !validate34(data.ignore_recently_published_fix_vln, at(instancePath, "/ignore_recently_published_fix_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_fix_vln_period !== void 0 && !validate26(data.ignore_recently_published_fix_vln_period, at(instancePath, "/ignore_recently_published_fix_vln_period")) && (vErrors = more(vErrors, validate26)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate91(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate91)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate91(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate91)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate1841(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate1841)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate1841(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate1841)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate91(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate91)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate91(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate91)), data.required_labels_enabled !== void 0 && !validate34(data.required_labels_enabled, at(instancePath, "/required_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.required_labels !== void 0 && !validate1861(data.required_labels, at(instancePath, "/required_labels")) && (vErrors = more(vErrors, validate1861)), data.forbidden_labels_enabled !== void 0 && !validate34(data.forbidden_labels_enabled, at(instancePath, "/forbidden_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.forbidden_labels !== void 0 && !validate1861(data.forbidden_labels, at(instancePath, "/forbidden_labels")) && (vErrors = more(vErrors, validate1861)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate1870(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate1870)), data.allowed_images !== void 0 && !validate536(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate536)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate1881(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate1881)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate536(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate536)), data.blacklist_permissions_enabled !== void 0 && !validate34(data.blacklist_permissions_enabled, at(instancePath, "/blacklist_permissions_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklist_permissions !== void 0 && !validate536(data.blacklist_permissions, at(instancePath, "/blacklist_permissions")) && (vErrors = more(vErrors, validate536)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate91(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate91)), data.ignored_sensitive_resources !== void 0 && !validate91(data.ignored_sensitive_resources, at(instancePath, "/ignored_sensitive_resources")) && (vErrors = more(vErrors, validate91)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.windows_cis_enabled !== void 0 && !validate34(data.windows_cis_enabled, at(instancePath, "/windows_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.kubernetes_controls !== void 0 && !validate1908(data.kubernetes_controls, at(instancePath, "/kubernetes_controls")) && (vErrors = more(vErrors, validate1908)), data.kubernetes_controls_names !== void 0 && !validate91(data.kubernetes_controls_names, at(instancePath, "/kubernetes_controls_names")) && (vErrors = more(vErrors, validate91)), data.kubernetes_controls_avd_ids !== void 0 && !validate91(data.kubernetes_controls_avd_ids, at(instancePath, "/kubernetes_controls_avd_ids")) && (vErrors = more(vErrors, validate91)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.malware_action !== void 0 && !validate22(data.malware_action, at(instancePath, "/malware_action")) && (vErrors = more(vErrors, validate22)), data.monitored_malware_paths !== void 0 && !validate536(data.monitored_malware_paths, at(instancePath, "/monitored_malware_paths")) && (vErrors = more(vErrors, validate536)), data.exceptional_monitored_malware_paths !== void 0 && !validate536(data.exceptional_monitored_malware_paths, at(instancePath, "/exceptional_monitored_malware_paths")) && (vErrors = more(vErrors, validate536)), data.scan_malware_in_archives !== void 0 && !validate34(data.scan_malware_in_archives, at(instancePath, "/scan_malware_in_archives")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.scan_nfs_mounts !== void 0 && !validate34(data.scan_nfs_mounts, at(instancePath, "/scan_nfs_mounts")) && (vErrors = more(vErrors, validate34)), data.scan_windows_registry !== void 0 && !validate34(data.scan_windows_registry, at(instancePath, "/scan_windows_registry")) && (vErrors = more(vErrors, validate34)), data.scan_process_memory !== void 0 && !validate34(data.scan_process_memory, at(instancePath, "/scan_process_memory")) && (vErrors = more(vErrors, validate34)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.dta_enabled !== void 0 && !validate34(data.dta_enabled, at(instancePath, "/dta_enabled")) && (vErrors = more(vErrors, validate34)), data.dta_severity !== void 0 && !validate22(data.dta_severity, at(instancePath, "/dta_severity")) && (vErrors = more(vErrors, validate22)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.auto_scan_enabled !== void 0 && !validate34(data.auto_scan_enabled, at(instancePath, "/auto_scan_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_configured !== void 0 && !validate34(data.auto_scan_configured, at(instancePath, "/auto_scan_configured")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0) {
      let data97 = data.auto_scan_time;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/auto_scan_time", "type", { type: schema287.properties.auto_scan_time.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.iteration_type !== void 0 && (validate22(data97.iteration_type, at(instancePath, "/auto_scan_time/iteration_type")) || (vErrors = more(vErrors, validate22))), data97.time !== void 0 && (validate22(data97.time, at(instancePath, "/auto_scan_time/time")) || (vErrors = more(vErrors, validate22))), data97.iteration !== void 0 && (validate26(data97.iteration, at(instancePath, "/auto_scan_time/iteration")) || (vErrors = more(vErrors, validate26))), data97.week_days !== void 0 && (validate536(data97.week_days, at(instancePath, "/auto_scan_time/week_days")) || (vErrors = more(vErrors, validate536))));
    }
    if (data.policy_settings !== void 0) {
      let data102 = data.policy_settings;
      !(data102 && typeof data102 == "object" && !Array.isArray(data102)) && data102 !== null && (vErrors = report(vErrors, instancePath + "/policy_settings", "type", { type: schema287.properties.policy_settings.type })), data102 && typeof data102 == "object" && !Array.isArray(data102) && (data102.enforce !== void 0 && (validate34(data102.enforce, at(instancePath, "/policy_settings/enforce")) || (vErrors = more(vErrors, validate34))), data102.warn !== void 0 && (validate34(data102.warn, at(instancePath, "/policy_settings/warn")) || (vErrors = more(vErrors, validate34))), data102.warning_message !== void 0 && (validate22(data102.warning_message, at(instancePath, "/policy_settings/warning_message")) || (vErrors = more(vErrors, validate22))), data102.is_audit_checked !== void 0 && (validate34(data102.is_audit_checked, at(instancePath, "/policy_settings/is_audit_checked")) || (vErrors = more(vErrors, validate34))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1779.errors = vErrors, vErrors === null;
}
function validate1778(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema286.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1779(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1779));
  }
  return validate1778.errors = vErrors, vErrors === null;
}
function validate1774(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1778(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1778)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1774.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1952);
var schema304 = { type: "string", enum: ["host", "image", "function", "kubernetes", "cf_application"], $id: "shared274" };
function validate1953(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "host" || data === "image" || data === "function" || data === "kubernetes" || data === "cf_application" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema304.enum })), validate1953.errors = vErrors, vErrors === null;
}
function validate1952(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1953(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1953)), data.body !== void 0 && !validate1779(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1779));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1952.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1956);
function validate1956(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1953(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1953)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1956.errors = vErrors, vErrors === null;
}
var check_AssurancePolicy = outermost(validate1779), check_shared277 = outermost(validate1959);
function validate1959(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate1953(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate1953)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate1779(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1779));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1959.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicyPage = outermost(validate1963);
var schema308 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicy" }, $id: "shared79" };
var schema311 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicyScopeVariable" }, $id: "shared80" };
function validate2022(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2022.errors = vErrors, vErrors === null;
}
function validate2021(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema311.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2022(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2022));
  }
  return validate2021.errors = vErrors, vErrors === null;
}
function validate2019(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2021(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2021))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2019.errors = vErrors, vErrors === null;
}
function validate1968(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate268(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate268)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate91(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate91)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate91(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate91)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate91(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate91)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate536(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate536)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate536(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate536)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate91(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate91)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate91(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate91)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate536(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate536)), data.allowed_images !== void 0 && !validate536(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate536)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate536(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate536)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate536(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate536)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.scope !== void 0 && !validate2019(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2019))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1968.errors = vErrors, vErrors === null;
}
function validate1967(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema308.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1968(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1968));
  }
  return validate1967.errors = vErrors, vErrors === null;
}
function validate1963(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1967(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1967)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate237(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1963.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate2036);
function validate2036(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1968(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1968));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2036.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicy = outermost(validate1968), check_ImagePermissions = outermost(validate2038);
var schema315 = { type: ["array", "null"], items: { $ref: "ImagePermission" }, $id: "shared85" };
function validate2040(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.image_name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "image_name", "registry")), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdated !== void 0 && !validate84(data.lastupdated, at(instancePath, "/lastupdated")) && (vErrors = more(vErrors, validate84)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.reason !== void 0 && !validate237(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate237)), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2040.errors = vErrors, vErrors === null;
}
function validate2039(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema315.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2040(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2040));
  }
  return validate2039.errors = vErrors, vErrors === null;
}
function validate2038(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.whitelisted_images !== void 0 && !validate2039(data.whitelisted_images, at(instancePath, "/whitelisted_images")) && (vErrors = more(vErrors, validate2039)), data.blacklisted_images !== void 0 && !validate2039(data.blacklisted_images, at(instancePath, "/blacklisted_images")) && (vErrors = more(vErrors, validate2039))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2038.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate2054);
function validate2055(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id === void 0 && (vErrors = need(vErrors, data, instancePath, "script_id")), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2055.errors = vErrors, vErrors === null;
}
function validate2054(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2055(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2055));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2054.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate2072);
var schema321 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["name", "engine", "path", "snippet", "kind"], $id: "AssuranceScriptForCreate" };
function validate2074(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema321.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2074.errors = vErrors, vErrors === null;
}
function validate2073(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2074(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2074));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2073.errors = vErrors, vErrors === null;
}
function validate2072(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2073(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2073));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2072.errors = vErrors, vErrors === null;
}
var check_AssuranceScript = outermost(validate2055), check_shared282 = outermost(validate2087), schema322 = { type: "object", additionalProperties: !1, properties: { id: { $ref: "shared0" }, script_id: { $ref: "shared0" }, name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["id", "script_id", "name", "engine", "path", "snippet", "kind"], $id: "shared282" };
function validate2087(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.script_id === void 0 || data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "script_id", "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema322.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2087.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate2100);
var schema324 = { type: "object", properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, version: { $ref: "shared0" }, type: { $ref: "shared0" }, runtime_type: { $ref: "shared0" }, runtime_mode: { $ref: "shared1" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, enforce_scheduler_added_on: { $ref: "shared1" }, author: { $ref: "shared0" }, created: { $ref: "shared0" }, updated: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, allowed_executables: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allow_executables: { $ref: "shared2" }, allow_root_executables: { $ref: "shared2" }, separate_executables: { $ref: "shared3" } } }, allowed_registries: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allowed_registries: { $ref: "shared2" } } }, auditing: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_all_processes: { $ref: "shared3" }, audit_process_cmdline: { $ref: "shared3" }, audit_all_network: { $ref: "shared3" }, audit_os_user_activity: { $ref: "shared3" }, audit_success_login: { $ref: "shared3" }, audit_failed_login: { $ref: "shared3" }, audit_user_account_management: { $ref: "shared3" } } }, blacklisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_black_list: { $ref: "shared2" }, group_black_list: { $ref: "shared2" } } }, whitelisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_white_list: { $ref: "shared2" }, group_white_list: { $ref: "shared2" } } }, bypass_scope: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, scope: { $ref: "shared10" } } }, container_exec: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_container_exec: { $ref: "shared3" }, container_exec_proc_white_list: { $ref: "shared2" }, reverse_shell_ip_white_list: { $ref: "shared2" } } }, drift_prevention: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, exec_lockdown: { $ref: "shared3" }, image_lockdown: { $ref: "shared3" }, prevent_privileged: { $ref: "shared3" }, exec_lockdown_white_list: { $ref: "shared2" } } }, executable_blacklist: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, executables: { $ref: "shared2" } } }, failed_kubernetes_checks: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, failed_checks: { $ref: "shared2" } } }, file_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, filename_block_list: { $ref: "shared2" }, exceptional_block_files: { $ref: "shared2" }, block_files_users: { $ref: "shared2" }, block_files_processes: { $ref: "shared2" }, exceptional_block_files_users: { $ref: "shared2" }, exceptional_block_files_processes: { $ref: "shared2" } } }, file_integrity_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_files: { $ref: "shared2" }, exceptional_monitored_files: { $ref: "shared2" }, monitored_files_processes: { $ref: "shared2" }, exceptional_monitored_files_processes: { $ref: "shared2" }, monitored_files_users: { $ref: "shared2" }, exceptional_monitored_files_users: { $ref: "shared2" }, monitored_files_create: { $ref: "shared3" }, monitored_files_read: { $ref: "shared3" }, monitored_files_modify: { $ref: "shared3" }, monitored_files_delete: { $ref: "shared3" }, monitored_files_attributes: { $ref: "shared3" } } }, limit_container_privileges: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, privileged: { $ref: "shared3" }, netmode: { $ref: "shared3" }, pidmode: { $ref: "shared3" }, utsmode: { $ref: "shared3" }, usermode: { $ref: "shared3" }, ipcmode: { $ref: "shared3" }, prevent_root_user: { $ref: "shared3" }, prevent_low_port_binding: { $ref: "shared3" }, block_add_capabilities: { $ref: "shared3" }, use_host_user: { $ref: "shared3" } } }, linux_capabilities: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, remove_linux_capabilities: { $ref: "shared2" } } }, malware_scan_options: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, action: { $ref: "shared0" }, exclude_directories: { $ref: "shared2" }, include_directories: { $ref: "shared2" }, exclude_processes: { $ref: "shared2" }, exclude_process: { $ref: "shared2" }, file_forensic_collection: { $ref: "shared3" } } }, package_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared2" }, exceptional_block_packages_files: { $ref: "shared2" }, block_packages_users: { $ref: "shared2" }, block_packages_processes: { $ref: "shared2" }, exceptional_block_packages_users: { $ref: "shared2" }, exceptional_block_packages_processes: { $ref: "shared2" } } }, port_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_inbound_ports: { $ref: "shared2" }, block_outbound_ports: { $ref: "shared2" } } }, prevent_override_default_config: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, enforce_selinux: { $ref: "shared3" }, enforce_seccomp: { $ref: "shared3" }, enforce_apparmor: { $ref: "shared3" } } }, readonly_files: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_files: { $ref: "shared2" }, exceptional_readonly_files: { $ref: "shared2" }, readonly_files_processes: { $ref: "shared2" }, exceptional_readonly_files_processes: { $ref: "shared2" }, readonly_files_users: { $ref: "shared2" }, exceptional_readonly_files_users: { $ref: "shared2" } } }, readonly_registry: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_registry_paths: { $ref: "shared2" }, exceptional_readonly_registry_paths: { $ref: "shared2" }, readonly_registry_processes: { $ref: "shared2" }, exceptional_readonly_registry_processes: { $ref: "shared2" }, readonly_registry_users: { $ref: "shared2" }, exceptional_readonly_registry_users: { $ref: "shared2" } } }, registry_access_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_registry_paths: { $ref: "shared2" }, exceptional_monitored_registry_paths: { $ref: "shared2" }, monitored_registry_processes: { $ref: "shared2" }, exceptional_monitored_registry_processes: { $ref: "shared2" }, monitored_registry_users: { $ref: "shared2" }, exceptional_monitored_registry_users: { $ref: "shared2" }, monitored_registry_create: { $ref: "shared3" }, monitored_registry_read: { $ref: "shared3" }, monitored_registry_modify: { $ref: "shared3" }, monitored_registry_delete: { $ref: "shared3" }, monitored_registry_attributes: { $ref: "shared3" } } }, restricted_volumes: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, volumes: { $ref: "shared2" } } }, reverse_shell: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_reverse_shell: { $ref: "shared3" }, reverse_shell_ip_white_list: { $ref: "shared2" }, reverse_shell_proc_white_list: { $ref: "shared2" } } }, system_integrity_protection: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_systemtime_change: { $ref: "shared3" }, windows_services_monitoring: { $ref: "shared3" }, monitor_audit_log_integrity: { $ref: "shared3" } } }, tripwire: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_id: { $ref: "shared0" }, user_password: { $ref: "shared0" }, apply_on: { $ref: "shared2" }, serverless_app: { $ref: "shared0" } } }, block_disallowed_images: { $ref: "shared3" }, block_fileless_exec: { $ref: "shared3" }, block_non_compliant_workloads: { $ref: "shared3" }, block_non_k8s_containers: { $ref: "shared3" }, block_nw_unlink_cont: { $ref: "shared3" }, only_registered_images: { $ref: "shared3" }, enable_fork_guard: { $ref: "shared3" }, fork_guard_process_limit: { $ref: "shared1" }, enable_ip_reputation: { $ref: "shared3" }, enable_port_scan_protection: { $ref: "shared3" }, enable_crypto_mining_dns: { $ref: "shared3" }, no_new_privileges: { $ref: "shared3" }, audit_brute_force_login: { $ref: "shared3" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, is_audit_checked: { $ref: "shared3" }, is_auto_generated: { $ref: "shared3" }, default_security_profile: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, permission: { $ref: "shared0" }, registry: { $ref: "shared0" }, repo_id: { $ref: "shared1" }, repo_name: { $ref: "shared0" }, image_id: { $ref: "shared1" }, image_name: { $ref: "shared0" }, digest: { $ref: "shared0" }, resource_name: { $ref: "shared0" }, resource_type: { $ref: "shared0" }, cve: { $ref: "shared0" }, vuln_id: { $ref: "shared1" }, vpatch_version: { $ref: "shared0" }, heuristic_ref_id: { $ref: "shared1" } }, required: ["name"], $id: "RuntimePolicy" };
function validate2101(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_mode !== void 0 && !validate26(data.runtime_mode, at(instancePath, "/runtime_mode")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.enforce_scheduler_added_on !== void 0 && !validate26(data.enforce_scheduler_added_on, at(instancePath, "/enforce_scheduler_added_on")) && (vErrors = more(vErrors, validate26)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate22(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate1800(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1800)), data.allowed_executables !== void 0) {
      let data16 = data.allowed_executables;
      !(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null && (vErrors = report(vErrors, instancePath + "/allowed_executables", "type", { type: schema324.properties.allowed_executables.type })), data16 && typeof data16 == "object" && !Array.isArray(data16) && (data16.enabled !== void 0 && (validate34(data16.enabled, at(instancePath, "/allowed_executables/enabled")) || (vErrors = more(vErrors, validate34))), data16.allow_executables !== void 0 && (validate91(data16.allow_executables, at(instancePath, "/allowed_executables/allow_executables")) || (vErrors = more(vErrors, validate91))), data16.allow_root_executables !== void 0 && (validate91(data16.allow_root_executables, at(instancePath, "/allowed_executables/allow_root_executables")) || (vErrors = more(vErrors, validate91))), data16.separate_executables !== void 0 && (validate34(data16.separate_executables, at(instancePath, "/allowed_executables/separate_executables")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.allowed_registries !== void 0) {
      let data21 = data.allowed_registries;
      !(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null && (vErrors = report(vErrors, instancePath + "/allowed_registries", "type", { type: schema324.properties.allowed_registries.type })), data21 && typeof data21 == "object" && !Array.isArray(data21) && (data21.enabled !== void 0 && (validate34(data21.enabled, at(instancePath, "/allowed_registries/enabled")) || (vErrors = more(vErrors, validate34))), data21.allowed_registries !== void 0 && (validate91(data21.allowed_registries, at(instancePath, "/allowed_registries/allowed_registries")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.auditing !== void 0) {
      let data24 = data.auditing;
      !(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null && (vErrors = report(vErrors, instancePath + "/auditing", "type", { type: schema324.properties.auditing.type })), data24 && typeof data24 == "object" && !Array.isArray(data24) && (data24.enabled !== void 0 && (validate34(data24.enabled, at(instancePath, "/auditing/enabled")) || (vErrors = more(vErrors, validate34))), data24.audit_all_processes !== void 0 && (validate34(data24.audit_all_processes, at(instancePath, "/auditing/audit_all_processes")) || (vErrors = more(vErrors, validate34))), data24.audit_process_cmdline !== void 0 && (validate34(data24.audit_process_cmdline, at(instancePath, "/auditing/audit_process_cmdline")) || (vErrors = more(vErrors, validate34))), data24.audit_all_network !== void 0 && (validate34(data24.audit_all_network, at(instancePath, "/auditing/audit_all_network")) || (vErrors = more(vErrors, validate34))), data24.audit_os_user_activity !== void 0 && (validate34(data24.audit_os_user_activity, at(instancePath, "/auditing/audit_os_user_activity")) || (vErrors = more(vErrors, validate34))), data24.audit_success_login !== void 0 && (validate34(data24.audit_success_login, at(instancePath, "/auditing/audit_success_login")) || (vErrors = more(vErrors, validate34))), data24.audit_failed_login !== void 0 && (validate34(data24.audit_failed_login, at(instancePath, "/auditing/audit_failed_login")) || (vErrors = more(vErrors, validate34))), data24.audit_user_account_management !== void 0 && (validate34(data24.audit_user_account_management, at(instancePath, "/auditing/audit_user_account_management")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.blacklisted_os_users !== void 0) {
      let data33 = data.blacklisted_os_users;
      !(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null && (vErrors = report(vErrors, instancePath + "/blacklisted_os_users", "type", { type: schema324.properties.blacklisted_os_users.type })), data33 && typeof data33 == "object" && !Array.isArray(data33) && (data33.enabled !== void 0 && (validate34(data33.enabled, at(instancePath, "/blacklisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data33.user_black_list !== void 0 && (validate91(data33.user_black_list, at(instancePath, "/blacklisted_os_users/user_black_list")) || (vErrors = more(vErrors, validate91))), data33.group_black_list !== void 0 && (validate91(data33.group_black_list, at(instancePath, "/blacklisted_os_users/group_black_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.whitelisted_os_users !== void 0) {
      let data37 = data.whitelisted_os_users;
      !(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null && (vErrors = report(vErrors, instancePath + "/whitelisted_os_users", "type", { type: schema324.properties.whitelisted_os_users.type })), data37 && typeof data37 == "object" && !Array.isArray(data37) && (data37.enabled !== void 0 && (validate34(data37.enabled, at(instancePath, "/whitelisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data37.user_white_list !== void 0 && (validate91(data37.user_white_list, at(instancePath, "/whitelisted_os_users/user_white_list")) || (vErrors = more(vErrors, validate91))), data37.group_white_list !== void 0 && (validate91(data37.group_white_list, at(instancePath, "/whitelisted_os_users/group_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.bypass_scope !== void 0) {
      let data41 = data.bypass_scope;
      !(data41 && typeof data41 == "object" && !Array.isArray(data41)) && data41 !== null && (vErrors = report(vErrors, instancePath + "/bypass_scope", "type", { type: schema324.properties.bypass_scope.type })), data41 && typeof data41 == "object" && !Array.isArray(data41) && (data41.enabled !== void 0 && (validate34(data41.enabled, at(instancePath, "/bypass_scope/enabled")) || (vErrors = more(vErrors, validate34))), data41.scope !== void 0 && (validate1800(data41.scope, at(instancePath, "/bypass_scope/scope")) || (vErrors = more(vErrors, validate1800))));
    }
    if (data.container_exec !== void 0) {
      let data44 = data.container_exec;
      !(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null && (vErrors = report(vErrors, instancePath + "/container_exec", "type", { type: schema324.properties.container_exec.type })), data44 && typeof data44 == "object" && !Array.isArray(data44) && (data44.enabled !== void 0 && (validate34(data44.enabled, at(instancePath, "/container_exec/enabled")) || (vErrors = more(vErrors, validate34))), data44.block_container_exec !== void 0 && (validate34(data44.block_container_exec, at(instancePath, "/container_exec/block_container_exec")) || (vErrors = more(vErrors, validate34))), data44.container_exec_proc_white_list !== void 0 && (validate91(data44.container_exec_proc_white_list, at(instancePath, "/container_exec/container_exec_proc_white_list")) || (vErrors = more(vErrors, validate91))), data44.reverse_shell_ip_white_list !== void 0 && (validate91(data44.reverse_shell_ip_white_list, at(instancePath, "/container_exec/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.drift_prevention !== void 0) {
      let data49 = data.drift_prevention;
      !(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null && (vErrors = report(vErrors, instancePath + "/drift_prevention", "type", { type: schema324.properties.drift_prevention.type })), data49 && typeof data49 == "object" && !Array.isArray(data49) && (data49.enabled !== void 0 && (validate34(data49.enabled, at(instancePath, "/drift_prevention/enabled")) || (vErrors = more(vErrors, validate34))), data49.exec_lockdown !== void 0 && (validate34(data49.exec_lockdown, at(instancePath, "/drift_prevention/exec_lockdown")) || (vErrors = more(vErrors, validate34))), data49.image_lockdown !== void 0 && (validate34(data49.image_lockdown, at(instancePath, "/drift_prevention/image_lockdown")) || (vErrors = more(vErrors, validate34))), data49.prevent_privileged !== void 0 && (validate34(data49.prevent_privileged, at(instancePath, "/drift_prevention/prevent_privileged")) || (vErrors = more(vErrors, validate34))), data49.exec_lockdown_white_list !== void 0 && (validate91(data49.exec_lockdown_white_list, at(instancePath, "/drift_prevention/exec_lockdown_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.executable_blacklist !== void 0) {
      let data55 = data.executable_blacklist;
      !(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null && (vErrors = report(vErrors, instancePath + "/executable_blacklist", "type", { type: schema324.properties.executable_blacklist.type })), data55 && typeof data55 == "object" && !Array.isArray(data55) && (data55.enabled !== void 0 && (validate34(data55.enabled, at(instancePath, "/executable_blacklist/enabled")) || (vErrors = more(vErrors, validate34))), data55.executables !== void 0 && (validate91(data55.executables, at(instancePath, "/executable_blacklist/executables")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.failed_kubernetes_checks !== void 0) {
      let data58 = data.failed_kubernetes_checks;
      !(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null && (vErrors = report(vErrors, instancePath + "/failed_kubernetes_checks", "type", { type: schema324.properties.failed_kubernetes_checks.type })), data58 && typeof data58 == "object" && !Array.isArray(data58) && (data58.enabled !== void 0 && (validate34(data58.enabled, at(instancePath, "/failed_kubernetes_checks/enabled")) || (vErrors = more(vErrors, validate34))), data58.failed_checks !== void 0 && (validate91(data58.failed_checks, at(instancePath, "/failed_kubernetes_checks/failed_checks")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.file_block !== void 0) {
      let data61 = data.file_block;
      !(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null && (vErrors = report(vErrors, instancePath + "/file_block", "type", { type: schema324.properties.file_block.type })), data61 && typeof data61 == "object" && !Array.isArray(data61) && (data61.enabled !== void 0 && (validate34(data61.enabled, at(instancePath, "/file_block/enabled")) || (vErrors = more(vErrors, validate34))), data61.filename_block_list !== void 0 && (validate91(data61.filename_block_list, at(instancePath, "/file_block/filename_block_list")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files !== void 0 && (validate91(data61.exceptional_block_files, at(instancePath, "/file_block/exceptional_block_files")) || (vErrors = more(vErrors, validate91))), data61.block_files_users !== void 0 && (validate91(data61.block_files_users, at(instancePath, "/file_block/block_files_users")) || (vErrors = more(vErrors, validate91))), data61.block_files_processes !== void 0 && (validate91(data61.block_files_processes, at(instancePath, "/file_block/block_files_processes")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files_users !== void 0 && (validate91(data61.exceptional_block_files_users, at(instancePath, "/file_block/exceptional_block_files_users")) || (vErrors = more(vErrors, validate91))), data61.exceptional_block_files_processes !== void 0 && (validate91(data61.exceptional_block_files_processes, at(instancePath, "/file_block/exceptional_block_files_processes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.file_integrity_monitoring !== void 0) {
      let data69 = data.file_integrity_monitoring;
      !(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null && (vErrors = report(vErrors, instancePath + "/file_integrity_monitoring", "type", { type: schema324.properties.file_integrity_monitoring.type })), data69 && typeof data69 == "object" && !Array.isArray(data69) && (data69.enabled !== void 0 && (validate34(data69.enabled, at(instancePath, "/file_integrity_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data69.monitored_files !== void 0 && (validate91(data69.monitored_files, at(instancePath, "/file_integrity_monitoring/monitored_files")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files !== void 0 && (validate91(data69.exceptional_monitored_files, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_processes !== void 0 && (validate91(data69.monitored_files_processes, at(instancePath, "/file_integrity_monitoring/monitored_files_processes")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files_processes !== void 0 && (validate91(data69.exceptional_monitored_files_processes, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_processes")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_users !== void 0 && (validate91(data69.monitored_files_users, at(instancePath, "/file_integrity_monitoring/monitored_files_users")) || (vErrors = more(vErrors, validate91))), data69.exceptional_monitored_files_users !== void 0 && (validate91(data69.exceptional_monitored_files_users, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_users")) || (vErrors = more(vErrors, validate91))), data69.monitored_files_create !== void 0 && (validate34(data69.monitored_files_create, at(instancePath, "/file_integrity_monitoring/monitored_files_create")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_read !== void 0 && (validate34(data69.monitored_files_read, at(instancePath, "/file_integrity_monitoring/monitored_files_read")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_modify !== void 0 && (validate34(data69.monitored_files_modify, at(instancePath, "/file_integrity_monitoring/monitored_files_modify")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_delete !== void 0 && (validate34(data69.monitored_files_delete, at(instancePath, "/file_integrity_monitoring/monitored_files_delete")) || (vErrors = more(vErrors, validate34))), data69.monitored_files_attributes !== void 0 && (validate34(data69.monitored_files_attributes, at(instancePath, "/file_integrity_monitoring/monitored_files_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.limit_container_privileges !== void 0) {
      let data82 = data.limit_container_privileges;
      !(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null && (vErrors = report(vErrors, instancePath + "/limit_container_privileges", "type", { type: schema324.properties.limit_container_privileges.type })), data82 && typeof data82 == "object" && !Array.isArray(data82) && (data82.enabled !== void 0 && (validate34(data82.enabled, at(instancePath, "/limit_container_privileges/enabled")) || (vErrors = more(vErrors, validate34))), data82.privileged !== void 0 && (validate34(data82.privileged, at(instancePath, "/limit_container_privileges/privileged")) || (vErrors = more(vErrors, validate34))), data82.netmode !== void 0 && (validate34(data82.netmode, at(instancePath, "/limit_container_privileges/netmode")) || (vErrors = more(vErrors, validate34))), data82.pidmode !== void 0 && (validate34(data82.pidmode, at(instancePath, "/limit_container_privileges/pidmode")) || (vErrors = more(vErrors, validate34))), data82.utsmode !== void 0 && (validate34(data82.utsmode, at(instancePath, "/limit_container_privileges/utsmode")) || (vErrors = more(vErrors, validate34))), data82.usermode !== void 0 && (validate34(data82.usermode, at(instancePath, "/limit_container_privileges/usermode")) || (vErrors = more(vErrors, validate34))), data82.ipcmode !== void 0 && (validate34(data82.ipcmode, at(instancePath, "/limit_container_privileges/ipcmode")) || (vErrors = more(vErrors, validate34))), data82.prevent_root_user !== void 0 && (validate34(data82.prevent_root_user, at(instancePath, "/limit_container_privileges/prevent_root_user")) || (vErrors = more(vErrors, validate34))), data82.prevent_low_port_binding !== void 0 && (validate34(data82.prevent_low_port_binding, at(instancePath, "/limit_container_privileges/prevent_low_port_binding")) || (vErrors = more(vErrors, validate34))), data82.block_add_capabilities !== void 0 && (validate34(data82.block_add_capabilities, at(instancePath, "/limit_container_privileges/block_add_capabilities")) || (vErrors = more(vErrors, validate34))), data82.use_host_user !== void 0 && (validate34(data82.use_host_user, at(instancePath, "/limit_container_privileges/use_host_user")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.linux_capabilities !== void 0) {
      let data94 = data.linux_capabilities;
      !(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null && (vErrors = report(vErrors, instancePath + "/linux_capabilities", "type", { type: schema324.properties.linux_capabilities.type })), data94 && typeof data94 == "object" && !Array.isArray(data94) && (data94.enabled !== void 0 && (validate34(data94.enabled, at(instancePath, "/linux_capabilities/enabled")) || (vErrors = more(vErrors, validate34))), data94.remove_linux_capabilities !== void 0 && (validate91(data94.remove_linux_capabilities, at(instancePath, "/linux_capabilities/remove_linux_capabilities")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.malware_scan_options !== void 0) {
      let data97 = data.malware_scan_options;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/malware_scan_options", "type", { type: schema324.properties.malware_scan_options.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.enabled !== void 0 && (validate34(data97.enabled, at(instancePath, "/malware_scan_options/enabled")) || (vErrors = more(vErrors, validate34))), data97.action !== void 0 && (validate22(data97.action, at(instancePath, "/malware_scan_options/action")) || (vErrors = more(vErrors, validate22))), data97.exclude_directories !== void 0 && (validate91(data97.exclude_directories, at(instancePath, "/malware_scan_options/exclude_directories")) || (vErrors = more(vErrors, validate91))), data97.include_directories !== void 0 && (validate91(data97.include_directories, at(instancePath, "/malware_scan_options/include_directories")) || (vErrors = more(vErrors, validate91))), data97.exclude_processes !== void 0 && (validate91(data97.exclude_processes, at(instancePath, "/malware_scan_options/exclude_processes")) || (vErrors = more(vErrors, validate91))), data97.exclude_process !== void 0 && (validate91(data97.exclude_process, at(instancePath, "/malware_scan_options/exclude_process")) || (vErrors = more(vErrors, validate91))), data97.file_forensic_collection !== void 0 && (validate34(data97.file_forensic_collection, at(instancePath, "/malware_scan_options/file_forensic_collection")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.package_block !== void 0) {
      let data105 = data.package_block;
      !(data105 && typeof data105 == "object" && !Array.isArray(data105)) && data105 !== null && (vErrors = report(vErrors, instancePath + "/package_block", "type", { type: schema324.properties.package_block.type })), data105 && typeof data105 == "object" && !Array.isArray(data105) && (data105.enabled !== void 0 && (validate34(data105.enabled, at(instancePath, "/package_block/enabled")) || (vErrors = more(vErrors, validate34))), data105.packages_black_list !== void 0 && (validate91(data105.packages_black_list, at(instancePath, "/package_block/packages_black_list")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_files !== void 0 && (validate91(data105.exceptional_block_packages_files, at(instancePath, "/package_block/exceptional_block_packages_files")) || (vErrors = more(vErrors, validate91))), data105.block_packages_users !== void 0 && (validate91(data105.block_packages_users, at(instancePath, "/package_block/block_packages_users")) || (vErrors = more(vErrors, validate91))), data105.block_packages_processes !== void 0 && (validate91(data105.block_packages_processes, at(instancePath, "/package_block/block_packages_processes")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_users !== void 0 && (validate91(data105.exceptional_block_packages_users, at(instancePath, "/package_block/exceptional_block_packages_users")) || (vErrors = more(vErrors, validate91))), data105.exceptional_block_packages_processes !== void 0 && (validate91(data105.exceptional_block_packages_processes, at(instancePath, "/package_block/exceptional_block_packages_processes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.port_block !== void 0) {
      let data113 = data.port_block;
      !(data113 && typeof data113 == "object" && !Array.isArray(data113)) && data113 !== null && (vErrors = report(vErrors, instancePath + "/port_block", "type", { type: schema324.properties.port_block.type })), data113 && typeof data113 == "object" && !Array.isArray(data113) && (data113.enabled !== void 0 && (validate34(data113.enabled, at(instancePath, "/port_block/enabled")) || (vErrors = more(vErrors, validate34))), data113.block_inbound_ports !== void 0 && (validate91(data113.block_inbound_ports, at(instancePath, "/port_block/block_inbound_ports")) || (vErrors = more(vErrors, validate91))), data113.block_outbound_ports !== void 0 && (validate91(data113.block_outbound_ports, at(instancePath, "/port_block/block_outbound_ports")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.prevent_override_default_config !== void 0) {
      let data117 = data.prevent_override_default_config;
      !(data117 && typeof data117 == "object" && !Array.isArray(data117)) && data117 !== null && (vErrors = report(vErrors, instancePath + "/prevent_override_default_config", "type", { type: schema324.properties.prevent_override_default_config.type })), data117 && typeof data117 == "object" && !Array.isArray(data117) && (data117.enabled !== void 0 && (validate34(data117.enabled, at(instancePath, "/prevent_override_default_config/enabled")) || (vErrors = more(vErrors, validate34))), data117.enforce_selinux !== void 0 && (validate34(data117.enforce_selinux, at(instancePath, "/prevent_override_default_config/enforce_selinux")) || (vErrors = more(vErrors, validate34))), data117.enforce_seccomp !== void 0 && (validate34(data117.enforce_seccomp, at(instancePath, "/prevent_override_default_config/enforce_seccomp")) || (vErrors = more(vErrors, validate34))), data117.enforce_apparmor !== void 0 && (validate34(data117.enforce_apparmor, at(instancePath, "/prevent_override_default_config/enforce_apparmor")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.readonly_files !== void 0) {
      let data122 = data.readonly_files;
      !(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null && (vErrors = report(vErrors, instancePath + "/readonly_files", "type", { type: schema324.properties.readonly_files.type })), data122 && typeof data122 == "object" && !Array.isArray(data122) && (data122.enabled !== void 0 && (validate34(data122.enabled, at(instancePath, "/readonly_files/enabled")) || (vErrors = more(vErrors, validate34))), data122.readonly_files !== void 0 && (validate91(data122.readonly_files, at(instancePath, "/readonly_files/readonly_files")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files !== void 0 && (validate91(data122.exceptional_readonly_files, at(instancePath, "/readonly_files/exceptional_readonly_files")) || (vErrors = more(vErrors, validate91))), data122.readonly_files_processes !== void 0 && (validate91(data122.readonly_files_processes, at(instancePath, "/readonly_files/readonly_files_processes")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files_processes !== void 0 && (validate91(data122.exceptional_readonly_files_processes, at(instancePath, "/readonly_files/exceptional_readonly_files_processes")) || (vErrors = more(vErrors, validate91))), data122.readonly_files_users !== void 0 && (validate91(data122.readonly_files_users, at(instancePath, "/readonly_files/readonly_files_users")) || (vErrors = more(vErrors, validate91))), data122.exceptional_readonly_files_users !== void 0 && (validate91(data122.exceptional_readonly_files_users, at(instancePath, "/readonly_files/exceptional_readonly_files_users")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.readonly_registry !== void 0) {
      let data130 = data.readonly_registry;
      !(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null && (vErrors = report(vErrors, instancePath + "/readonly_registry", "type", { type: schema324.properties.readonly_registry.type })), data130 && typeof data130 == "object" && !Array.isArray(data130) && (data130.enabled !== void 0 && (validate34(data130.enabled, at(instancePath, "/readonly_registry/enabled")) || (vErrors = more(vErrors, validate34))), data130.readonly_registry_paths !== void 0 && (validate91(data130.readonly_registry_paths, at(instancePath, "/readonly_registry/readonly_registry_paths")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_paths !== void 0 && (validate91(data130.exceptional_readonly_registry_paths, at(instancePath, "/readonly_registry/exceptional_readonly_registry_paths")) || (vErrors = more(vErrors, validate91))), data130.readonly_registry_processes !== void 0 && (validate91(data130.readonly_registry_processes, at(instancePath, "/readonly_registry/readonly_registry_processes")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_processes !== void 0 && (validate91(data130.exceptional_readonly_registry_processes, at(instancePath, "/readonly_registry/exceptional_readonly_registry_processes")) || (vErrors = more(vErrors, validate91))), data130.readonly_registry_users !== void 0 && (validate91(data130.readonly_registry_users, at(instancePath, "/readonly_registry/readonly_registry_users")) || (vErrors = more(vErrors, validate91))), data130.exceptional_readonly_registry_users !== void 0 && (validate91(data130.exceptional_readonly_registry_users, at(instancePath, "/readonly_registry/exceptional_readonly_registry_users")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.registry_access_monitoring !== void 0) {
      let data138 = data.registry_access_monitoring;
      !(data138 && typeof data138 == "object" && !Array.isArray(data138)) && data138 !== null && (vErrors = report(vErrors, instancePath + "/registry_access_monitoring", "type", { type: schema324.properties.registry_access_monitoring.type })), data138 && typeof data138 == "object" && !Array.isArray(data138) && (data138.enabled !== void 0 && (validate34(data138.enabled, at(instancePath, "/registry_access_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_paths !== void 0 && (validate91(data138.monitored_registry_paths, at(instancePath, "/registry_access_monitoring/monitored_registry_paths")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_paths !== void 0 && (validate91(data138.exceptional_monitored_registry_paths, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_paths")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_processes !== void 0 && (validate91(data138.monitored_registry_processes, at(instancePath, "/registry_access_monitoring/monitored_registry_processes")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_processes !== void 0 && (validate91(data138.exceptional_monitored_registry_processes, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_processes")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_users !== void 0 && (validate91(data138.monitored_registry_users, at(instancePath, "/registry_access_monitoring/monitored_registry_users")) || (vErrors = more(vErrors, validate91))), data138.exceptional_monitored_registry_users !== void 0 && (validate91(data138.exceptional_monitored_registry_users, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_users")) || (vErrors = more(vErrors, validate91))), data138.monitored_registry_create !== void 0 && (validate34(data138.monitored_registry_create, at(instancePath, "/registry_access_monitoring/monitored_registry_create")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_read !== void 0 && (validate34(data138.monitored_registry_read, at(instancePath, "/registry_access_monitoring/monitored_registry_read")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_modify !== void 0 && (validate34(data138.monitored_registry_modify, at(instancePath, "/registry_access_monitoring/monitored_registry_modify")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_delete !== void 0 && (validate34(data138.monitored_registry_delete, at(instancePath, "/registry_access_monitoring/monitored_registry_delete")) || (vErrors = more(vErrors, validate34))), data138.monitored_registry_attributes !== void 0 && (validate34(data138.monitored_registry_attributes, at(instancePath, "/registry_access_monitoring/monitored_registry_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.restricted_volumes !== void 0) {
      let data151 = data.restricted_volumes;
      !(data151 && typeof data151 == "object" && !Array.isArray(data151)) && data151 !== null && (vErrors = report(vErrors, instancePath + "/restricted_volumes", "type", { type: schema324.properties.restricted_volumes.type })), data151 && typeof data151 == "object" && !Array.isArray(data151) && (data151.enabled !== void 0 && (validate34(data151.enabled, at(instancePath, "/restricted_volumes/enabled")) || (vErrors = more(vErrors, validate34))), data151.volumes !== void 0 && (validate91(data151.volumes, at(instancePath, "/restricted_volumes/volumes")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.reverse_shell !== void 0) {
      let data154 = data.reverse_shell;
      !(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null && (vErrors = report(vErrors, instancePath + "/reverse_shell", "type", { type: schema324.properties.reverse_shell.type })), data154 && typeof data154 == "object" && !Array.isArray(data154) && (data154.enabled !== void 0 && (validate34(data154.enabled, at(instancePath, "/reverse_shell/enabled")) || (vErrors = more(vErrors, validate34))), data154.block_reverse_shell !== void 0 && (validate34(data154.block_reverse_shell, at(instancePath, "/reverse_shell/block_reverse_shell")) || (vErrors = more(vErrors, validate34))), data154.reverse_shell_ip_white_list !== void 0 && (validate91(data154.reverse_shell_ip_white_list, at(instancePath, "/reverse_shell/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate91))), data154.reverse_shell_proc_white_list !== void 0 && (validate91(data154.reverse_shell_proc_white_list, at(instancePath, "/reverse_shell/reverse_shell_proc_white_list")) || (vErrors = more(vErrors, validate91))));
    }
    if (data.system_integrity_protection !== void 0) {
      let data159 = data.system_integrity_protection;
      !(data159 && typeof data159 == "object" && !Array.isArray(data159)) && data159 !== null && (vErrors = report(vErrors, instancePath + "/system_integrity_protection", "type", { type: schema324.properties.system_integrity_protection.type })), data159 && typeof data159 == "object" && !Array.isArray(data159) && (data159.enabled !== void 0 && (validate34(data159.enabled, at(instancePath, "/system_integrity_protection/enabled")) || (vErrors = more(vErrors, validate34))), data159.audit_systemtime_change !== void 0 && (validate34(data159.audit_systemtime_change, at(instancePath, "/system_integrity_protection/audit_systemtime_change")) || (vErrors = more(vErrors, validate34))), data159.windows_services_monitoring !== void 0 && (validate34(data159.windows_services_monitoring, at(instancePath, "/system_integrity_protection/windows_services_monitoring")) || (vErrors = more(vErrors, validate34))), data159.monitor_audit_log_integrity !== void 0 && (validate34(data159.monitor_audit_log_integrity, at(instancePath, "/system_integrity_protection/monitor_audit_log_integrity")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.tripwire !== void 0) {
      let data164 = data.tripwire;
      !(data164 && typeof data164 == "object" && !Array.isArray(data164)) && data164 !== null && (vErrors = report(vErrors, instancePath + "/tripwire", "type", { type: schema324.properties.tripwire.type })), data164 && typeof data164 == "object" && !Array.isArray(data164) && (data164.enabled !== void 0 && (validate34(data164.enabled, at(instancePath, "/tripwire/enabled")) || (vErrors = more(vErrors, validate34))), data164.user_id !== void 0 && (validate22(data164.user_id, at(instancePath, "/tripwire/user_id")) || (vErrors = more(vErrors, validate22))), data164.user_password !== void 0 && (validate22(data164.user_password, at(instancePath, "/tripwire/user_password")) || (vErrors = more(vErrors, validate22))), data164.apply_on !== void 0 && (validate91(data164.apply_on, at(instancePath, "/tripwire/apply_on")) || (vErrors = more(vErrors, validate91))), data164.serverless_app !== void 0 && (validate22(data164.serverless_app, at(instancePath, "/tripwire/serverless_app")) || (vErrors = more(vErrors, validate22))));
    }
    data.block_disallowed_images !== void 0 && !validate34(data.block_disallowed_images, at(instancePath, "/block_disallowed_images")) && (vErrors = more(vErrors, validate34)), data.block_fileless_exec !== void 0 && !validate34(data.block_fileless_exec, at(instancePath, "/block_fileless_exec")) && (vErrors = more(vErrors, validate34)), data.block_non_compliant_workloads !== void 0 && !validate34(data.block_non_compliant_workloads, at(instancePath, "/block_non_compliant_workloads")) && (vErrors = more(vErrors, validate34)), data.block_non_k8s_containers !== void 0 && !validate34(data.block_non_k8s_containers, at(instancePath, "/block_non_k8s_containers")) && (vErrors = more(vErrors, validate34)), data.block_nw_unlink_cont !== void 0 && !validate34(data.block_nw_unlink_cont, at(instancePath, "/block_nw_unlink_cont")) && (vErrors = more(vErrors, validate34)), data.only_registered_images !== void 0 && !validate34(data.only_registered_images, at(instancePath, "/only_registered_images")) && (vErrors = more(vErrors, validate34)), data.enable_fork_guard !== void 0 && !validate34(data.enable_fork_guard, at(instancePath, "/enable_fork_guard")) && (vErrors = more(vErrors, validate34)), data.fork_guard_process_limit !== void 0 && !validate26(data.fork_guard_process_limit, at(instancePath, "/fork_guard_process_limit")) && (vErrors = more(vErrors, validate26)), data.enable_ip_reputation !== void 0 && !validate34(data.enable_ip_reputation, at(instancePath, "/enable_ip_reputation")) && (vErrors = more(vErrors, validate34)), data.enable_port_scan_protection !== void 0 && !validate34(data.enable_port_scan_protection, at(instancePath, "/enable_port_scan_protection")) && (vErrors = more(vErrors, validate34)), data.enable_crypto_mining_dns !== void 0 && !validate34(data.enable_crypto_mining_dns, at(instancePath, "/enable_crypto_mining_dns")) && (vErrors = more(vErrors, validate34)), data.no_new_privileges !== void 0 && !validate34(data.no_new_privileges, at(instancePath, "/no_new_privileges")) && (vErrors = more(vErrors, validate34)), data.audit_brute_force_login !== void 0 && !validate34(data.audit_brute_force_login, at(instancePath, "/audit_brute_force_login")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.is_audit_checked !== void 0 && !validate34(data.is_audit_checked, at(instancePath, "/is_audit_checked")) && (vErrors = more(vErrors, validate34)), data.is_auto_generated !== void 0 && !validate34(data.is_auto_generated, at(instancePath, "/is_auto_generated")) && (vErrors = more(vErrors, validate34)), data.default_security_profile !== void 0 && !validate22(data.default_security_profile, at(instancePath, "/default_security_profile")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repo_id !== void 0 && !validate26(data.repo_id, at(instancePath, "/repo_id")) && (vErrors = more(vErrors, validate26)), data.repo_name !== void 0 && !validate22(data.repo_name, at(instancePath, "/repo_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate26(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate26)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cve !== void 0 && !validate22(data.cve, at(instancePath, "/cve")) && (vErrors = more(vErrors, validate22)), data.vuln_id !== void 0 && !validate26(data.vuln_id, at(instancePath, "/vuln_id")) && (vErrors = more(vErrors, validate26)), data.vpatch_version !== void 0 && !validate22(data.vpatch_version, at(instancePath, "/vpatch_version")) && (vErrors = more(vErrors, validate22)), data.heuristic_ref_id !== void 0 && !validate26(data.heuristic_ref_id, at(instancePath, "/heuristic_ref_id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2101.errors = vErrors, vErrors === null;
}
function validate2100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2101(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2100.errors = vErrors, vErrors === null;
}
var check_RuntimePolicy = outermost(validate2101), check_shared284 = outermost(validate2282);
function validate2282(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "body"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2101(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2282.errors = vErrors, vErrors === null;
}
var check_FirewallPolicyPage = outermost(validate2285);
var schema327 = { type: ["array", "null"], items: { $ref: "FirewallPolicy" }, $id: "shared73" };
var schema329 = { type: ["array", "null"], items: { $ref: "FirewallRule" }, $id: "shared70" };
function validate2300(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2300.errors = vErrors, vErrors === null;
}
function validate2299(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema329.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2300(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2300));
  }
  return validate2299.errors = vErrors, vErrors === null;
}
function validate2290(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2299(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2299)), data.outbound_networks !== void 0 && !validate2299(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2299))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2290.errors = vErrors, vErrors === null;
}
function validate2289(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema327.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2290(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2290));
  }
  return validate2289.errors = vErrors, vErrors === null;
}
function validate2285(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2289(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2289)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2285.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate2313);
var pattern0 = new RegExp("^[^/]*$", "u");
function validate2314(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[^/]*$" }, 'must match pattern "^[^/]*$"'))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2314.errors = vErrors, vErrors === null;
}
function validate2322(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.allow === void 0 || data.port_range === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "allow", "port_range", "resource_type"));
    for (let key0 in data)
      key0 === "allow" || key0 === "port_range" || key0 === "resource_type" || key0 === "resource" || key0 === "is_cloud_metadata_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2322.errors = vErrors, vErrors === null;
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
function validate2313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate2314(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate2314)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2321(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2321)), data.outbound_networks !== void 0 && !validate2321(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2321));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2313.errors = vErrors, vErrors === null;
}
var check_FirewallPolicy = outermost(validate2290), check_shared286 = outermost(validate2331);
function validate2331(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2321(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2321)), data.outbound_networks !== void 0 && !validate2321(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2321));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2331.errors = vErrors, vErrors === null;
}
var check_ServicePage = outermost(validate2340);
var schema337 = { type: ["array", "null"], items: { $ref: "Service" }, $id: "shared147" };
var schema339 = { type: ["array", "null"], items: { $ref: "ServiceLocalPolicy" }, $id: "shared139" };
function validate2352(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2299(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2299)), data.outbound_networks !== void 0 && !validate2299(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2299)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2352.errors = vErrors, vErrors === null;
}
function validate2351(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema339.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2352(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2352));
  }
  return validate2351.errors = vErrors, vErrors === null;
}
var schema343 = { type: "string", "x-known": ["container", "host"], $id: "shared144" };
function validate2364(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "container" && data !== "host" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema343["x-known"] })), validate2364.errors = vErrors, vErrors === null;
}
function validate2362(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.priority !== void 0 && !validate26(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate26)), data.target !== void 0 && !validate2364(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2364)), data.scope !== void 0 && !validate1801(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1801))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2362.errors = vErrors, vErrors === null;
}
function validate2361(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2362(data, instancePath) || (vErrors = more(vErrors, validate2362), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2361.errors = vErrors, errors === 0;
}
function validate2379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.score_average !== void 0 && !validate268(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate268))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2379.errors = vErrors, vErrors === null;
}
function validate2378(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2379(data, instancePath) || (vErrors = more(vErrors, validate2379), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2378.errors = vErrors, errors === 0;
}
function validate2345(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.policies !== void 0 && !validate91(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate91)), data.local_policies !== void 0 && !validate2351(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2351)), data.membership_rules !== void 0 && !validate2361(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2361)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.containers !== void 0 && !validate91(data.containers, at(instancePath, "/containers")) && (vErrors = more(vErrors, validate91)), data.containers_count !== void 0 && !validate26(data.containers_count, at(instancePath, "/containers_count")) && (vErrors = more(vErrors, validate26)), data.evaluated !== void 0 && !validate34(data.evaluated, at(instancePath, "/evaluated")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.not_evaluated_count !== void 0 && !validate26(data.not_evaluated_count, at(instancePath, "/not_evaluated_count")) && (vErrors = more(vErrors, validate26)), data.unregistered_count !== void 0 && !validate26(data.unregistered_count, at(instancePath, "/unregistered_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate2378(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate2378)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2345.errors = vErrors, vErrors === null;
}
function validate2344(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema337.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2345(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2345));
  }
  return validate2344.errors = vErrors, vErrors === null;
}
function validate2340(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2344(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2344))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2340.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate2394);
function validate2396(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 500 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 500 }, "must NOT have more than 500 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2396.errors = vErrors, vErrors === null;
}
function validate2401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "description" || key0 === "inbound_networks" || key0 === "outbound_networks" || key0 === "block_metadata_service" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2321(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2321)), data.outbound_networks !== void 0 && !validate2321(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2321)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2401.errors = vErrors, vErrors === null;
}
function validate2400(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2401(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2401));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2400.errors = vErrors, vErrors === null;
}
function validate2411(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2411.errors = vErrors, vErrors === null;
}
var schema352 = { type: "string", enum: ["container", "host"], $id: "shared146" };
function validate2413(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "container" || data === "host" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema352.enum })), validate2413.errors = vErrors, vErrors === null;
}
function validate2418(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value"));
    for (let key0 in data)
      key0 === "attribute" || key0 === "value" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2418.errors = vErrors, vErrors === null;
}
function validate2417(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2418(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2418));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2417.errors = vErrors, vErrors === null;
}
function validate2415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables"));
    for (let key0 in data)
      key0 === "expression" || key0 === "variables" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2417(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2417));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2415.errors = vErrors, vErrors === null;
}
function validate2410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target === void 0 || data.scope === void 0) && (vErrors = need(vErrors, data, instancePath, "target", "scope"));
    for (let key0 in data)
      key0 === "priority" || key0 === "target" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.priority !== void 0 && !validate2411(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate2411)), data.target !== void 0 && !validate2413(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2413)), data.scope !== void 0 && !validate2415(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2415));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2410.errors = vErrors, vErrors === null;
}
function validate2394(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.application_scopes === void 0 || data.policies === void 0 || data.membership_rules === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes", "policies", "membership_rules"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "application_scopes" || key0 === "policies" || key0 === "local_policies" || key0 === "membership_rules" || key0 === "enforce" || key0 === "monitoring" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate2396(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2396)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.policies !== void 0 && !validate43(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate43)), data.local_policies !== void 0 && !validate2400(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2400)), data.membership_rules !== void 0 && !validate2410(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2410)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2394.errors = vErrors, vErrors === null;
}
var check_Service = outermost(validate2345), check_shared288 = outermost(validate2428);
function validate2428(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "scope" || key0 === "title" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2428.errors = vErrors, vErrors === null;
}
var check_ResponsePolicyList = outermost(validate2433), schema357 = { type: ["object", "array"], properties: { page: { $ref: "shared1" }, page_size: { $ref: "shared1" }, scope: { $ref: "shared0" }, title: { $ref: "shared0" }, pagination_data: { $ref: "shared3" }, data: { $ref: "shared129" } }, items: { $ref: "ResponsePolicy" }, $id: "ResponsePolicyList" };
var schema360 = { type: "object", properties: { predefined: { $ref: "shared0" }, input: { type: ["object", "null"], properties: { name: { $ref: "shared0" }, attributes: { $ref: "shared130" } } }, custom: { type: ["object", "null"], properties: { rego: { $ref: "shared0" } } } }, $id: "ResponsePolicyTrigger" }, schema361 = { type: ["array", "null"], items: { $ref: "ResponsePolicyTriggerAttribute" }, $id: "shared130" };
function validate2444(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.operation !== void 0 && !validate22(data.operation, at(instancePath, "/operation")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2444.errors = vErrors, vErrors === null;
}
function validate2443(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema361.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2444(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2444));
  }
  return validate2443.errors = vErrors, vErrors === null;
}
function validate2440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.predefined !== void 0 && !validate22(data.predefined, at(instancePath, "/predefined")) && (vErrors = more(vErrors, validate22)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema360.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.name !== void 0 && (validate22(data1.name, at(instancePath, "/input/name")) || (vErrors = more(vErrors, validate22))), data1.attributes !== void 0 && (validate2443(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2443))));
    }
    if (data.custom !== void 0) {
      let data4 = data.custom;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/custom", "type", { type: schema360.properties.custom.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.rego !== void 0 && (validate22(data4.rego, at(instancePath, "/custom/rego")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2440.errors = vErrors, vErrors === null;
}
function validate2439(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2440(data, instancePath) || (vErrors = more(vErrors, validate2440), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2439.errors = vErrors, errors === 0;
}
var schema363 = { type: ["array", "null"], items: { $ref: "ResponsePolicyOutput" }, $id: "shared121" };
function validate2456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.template !== void 0 && !validate22(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2456.errors = vErrors, vErrors === null;
}
function validate2455(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema363.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2456(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2456));
  }
  return validate2455.errors = vErrors, vErrors === null;
}
function validate2434(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.trigger !== void 0 && !validate2439(data.trigger, at(instancePath, "/trigger")) && (vErrors = more(vErrors, validate2439)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.outputs !== void 0 && !validate2455(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2455)), data.last_updated_by !== void 0 && !validate22(data.last_updated_by, at(instancePath, "/last_updated_by")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate26(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2434.errors = vErrors, vErrors === null;
}
var schema365 = { type: ["array", "null"], items: { $ref: "ResponsePolicy" }, $id: "shared129" };
function validate2471(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema365.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2434(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2434));
  }
  return validate2471.errors = vErrors, vErrors === null;
}
function validate2433(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema357.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2434(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2434));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.pagination_data !== void 0 && !validate34(data.pagination_data, at(instancePath, "/pagination_data")) && (vErrors = more(vErrors, validate34)), data.data !== void 0 && !validate2471(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2471))), validate2433.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate2474);
function validate2480(data, instancePath = "") {
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
  return validate2480.errors = vErrors, vErrors === null;
}
function validate2487(data, instancePath = "") {
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
  return validate2487.errors = vErrors, vErrors === null;
}
function validate2474(data, instancePath = "") {
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
            data5.name !== void 0 && (validate22(data5.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data5.attributes !== void 0 && (validate2480(data5.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2480)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2487(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2487));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2474.errors = vErrors, vErrors === null;
}
var check_ResponsePolicy = outermost(validate2434), check_ResponsePolicyConfig = outermost(validate2492), schema369 = { type: "object", properties: { triggers: { $ref: "shared122" }, input: { type: ["object", "null"], properties: { asset_types: { $ref: "shared123" }, attributes: { $ref: "shared125" }, operations: { $ref: "shared126" } } } }, $id: "ResponsePolicyConfig" }, schema370 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" } } }, $id: "shared122" };
function validate2493(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema370.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2493.errors = vErrors, vErrors === null;
}
var schema371 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, field: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared123" };
function validate2497(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema371.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.field !== void 0 && (validate22(data0.field, instancePath + "/" + i0 + "/field") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2497.errors = vErrors, vErrors === null;
}
var schema372 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, input_type: { $ref: "shared0" }, asset_types: { $ref: "shared2" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" }, options: { $ref: "shared124" } } }, $id: "shared125" }, schema373 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared124" };
function validate2509(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema373.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2509.errors = vErrors, vErrors === null;
}
function validate2502(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema372.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.input_type !== void 0 && (validate22(data0.input_type, instancePath + "/" + i0 + "/input_type") || (vErrors = more(vErrors, validate22))), data0.asset_types !== void 0 && (validate91(data0.asset_types, instancePath + "/" + i0 + "/asset_types") || (vErrors = more(vErrors, validate91))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34))), data0.options !== void 0 && (validate2509(data0.options, instancePath + "/" + i0 + "/options") || (vErrors = more(vErrors, validate2509)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2502.errors = vErrors, vErrors === null;
}
var schema374 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" } } }, $id: "shared126" };
function validate2514(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema374.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2514.errors = vErrors, vErrors === null;
}
function validate2492(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.triggers !== void 0 && !validate2493(data.triggers, at(instancePath, "/triggers")) && (vErrors = more(vErrors, validate2493)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema369.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.asset_types !== void 0 && (validate2497(data1.asset_types, at(instancePath, "/input/asset_types")) || (vErrors = more(vErrors, validate2497))), data1.attributes !== void 0 && (validate2502(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2502))), data1.operations !== void 0 && (validate2514(data1.operations, at(instancePath, "/input/operations")) || (vErrors = more(vErrors, validate2514))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2492.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate2520);
function validate2520(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2520.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate2522);
function validate2522(data, instancePath = "") {
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
            data6.name !== void 0 && (validate22(data6.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data6.attributes !== void 0 && (validate2480(data6.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2480)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2487(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2487));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2522.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate2533);
function validate2533(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "enabled"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2533.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate2536);
function validate2537(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1015(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1015)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2537.errors = vErrors, vErrors === null;
}
function validate2536(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2537(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2537));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2536.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate2549);
function validate2553(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 8 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 8 }, "must NOT have fewer than 8 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2553.errors = vErrors, vErrors === null;
}
function validate2556(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2556.errors = vErrors, vErrors === null;
}
function validate2549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.password === void 0 || data.passwordConfirm === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "password", "passwordConfirm", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate2553(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate2553)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2556(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2556)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2549.errors = vErrors, vErrors === null;
}
var check_User = outermost(validate2537), check_shared295 = outermost(validate2560);
function validate2560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2556(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2556)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2560.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate2568);
function validate2568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.new_password === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "new_password"));
    for (let key0 in data)
      key0 === "name" || key0 === "new_password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.new_password !== void 0 && !validate22(data.new_password, at(instancePath, "/new_password")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2568.errors = vErrors, vErrors === null;
}
var check_RolePage = outermost(validate2571);
var schema386 = { type: ["array", "null"], items: { $ref: "Role" }, $id: "shared131" };
function validate2576(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate91(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate91)), data.groups !== void 0 && !validate536(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate536)), data.users !== void 0 && !validate536(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate536))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2576.errors = vErrors, vErrors === null;
}
function validate2575(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema386.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2576(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2576));
  }
  return validate2575.errors = vErrors, vErrors === null;
}
function validate2571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2575(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2575)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2571.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate2590);
function validate2590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.permission === void 0 || data.scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "permission", "scopes"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "permission" || key0 === "scopes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate43(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2590.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate2576), check_PermissionSetPage = outermost(validate2595);
var schema390 = { type: ["array", "null"], items: { $ref: "PermissionSet" }, $id: "shared102" };
function validate2600(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate91(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate91)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2600.errors = vErrors, vErrors === null;
}
function validate2599(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema390.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2600(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2600));
  }
  return validate2599.errors = vErrors, vErrors === null;
}
function validate2595(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2599(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2599)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2595.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate2614);
function validate2614(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.actions === void 0 || data.ui_access === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "actions", "ui_access"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "ui_access" || key0 === "is_super" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2614.errors = vErrors, vErrors === null;
}
var check_PermissionActionCatalogue = outermost(validate2620);
var schema394 = { type: ["array", "null"], items: { $ref: "PermissionActionGroup" }, $id: "shared99" };
var schema396 = { type: ["array", "null"], items: { $ref: "PermissionAction" }, $id: "shared101" };
function validate2625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.has_write_access !== void 0 && !validate34(data.has_write_access, at(instancePath, "/has_write_access")) && (vErrors = more(vErrors, validate34)), data.has_scope !== void 0 && !validate34(data.has_scope, at(instancePath, "/has_scope")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2625.errors = vErrors, vErrors === null;
}
function validate2624(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema396.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2625(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2625));
  }
  return validate2624.errors = vErrors, vErrors === null;
}
function validate2622(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate2624(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2624))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2622.errors = vErrors, vErrors === null;
}
function validate2621(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema394.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2622(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2622));
  }
  return validate2621.errors = vErrors, vErrors === null;
}
var schema398 = { type: ["array", "null"], items: { $ref: "PermissionDependency" }, $id: "shared100" };
var schema400 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared96" };
function validate2638(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema400.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate2638.errors = vErrors, vErrors === null;
}
function validate2636(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependent_on !== void 0 && !validate2638(data.dependent_on, at(instancePath, "/dependent_on")) && (vErrors = more(vErrors, validate2638))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2636.errors = vErrors, vErrors === null;
}
function validate2635(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema398.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2636(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2636));
  }
  return validate2635.errors = vErrors, vErrors === null;
}
function validate2620(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups !== void 0 && !validate2621(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate2621)), data.dependencies !== void 0 && !validate2635(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate2635))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2620.errors = vErrors, vErrors === null;
}
var check_PermissionSet = outermost(validate2600), check_ApplicationScopePage = outermost(validate2643);
var schema402 = { type: ["array", "null"], items: { $ref: "ApplicationScope" }, $id: "shared9" };
var schema405 = { type: "object", properties: { artifacts: { type: ["object", "null"], properties: { image: { $ref: "ScopeExpression" }, function: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" }, codebuild: { $ref: "ScopeExpression" } } }, workloads: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" } } }, infrastructure: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" } } }, entity_scope: { $ref: "ScopeExpression" } }, $id: "ScopeCategories" };
function validate2654(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      !(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null && (vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: schema405.properties.artifacts.type })), data0 && typeof data0 == "object" && !Array.isArray(data0) && (data0.image !== void 0 && (validate1801(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate1801))), data0.function !== void 0 && (validate1801(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate1801))), data0.cf !== void 0 && (validate1801(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate1801))), data0.codebuild !== void 0 && (validate1801(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate1801))));
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/workloads", "type", { type: schema405.properties.workloads.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.kubernetes !== void 0 && (validate1801(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate1801))), data5.os !== void 0 && (validate1801(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate1801))), data5.cf !== void 0 && (validate1801(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate1801))));
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null && (vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: schema405.properties.infrastructure.type })), data9 && typeof data9 == "object" && !Array.isArray(data9) && (data9.kubernetes !== void 0 && (validate1801(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate1801))), data9.os !== void 0 && (validate1801(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate1801))));
    }
    data.entity_scope !== void 0 && !validate1801(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate1801));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2654.errors = vErrors, vErrors === null;
}
function validate2653(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2654(data, instancePath) || (vErrors = more(vErrors, validate2654), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1604(data, instancePath) || (vErrors = more(vErrors, validate1604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2653.errors = vErrors, errors === 0;
}
function validate2648(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2653(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2653))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2648.errors = vErrors, vErrors === null;
}
function validate2647(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema402.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2648(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2648));
  }
  return validate2647.errors = vErrors, vErrors === null;
}
function validate2643(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2647(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2647)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2643.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate2672);
function validate2676(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "artifacts" || key0 === "workloads" || key0 === "infrastructure" || key0 === "entity_scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          key1 === "image" || key1 === "function" || key1 === "cf" || key1 === "codebuild" || (vErrors = report(vErrors, instancePath + "/artifacts", "additionalProperties", { additionalProperty: key1 }));
        data0.image !== void 0 && (validate2415(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate2415))), data0.function !== void 0 && (validate2415(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate2415))), data0.cf !== void 0 && (validate2415(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate2415))), data0.codebuild !== void 0 && (validate2415(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate2415)));
      } else
        vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: "object" });
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          key2 === "kubernetes" || key2 === "os" || key2 === "cf" || (vErrors = report(vErrors, instancePath + "/workloads", "additionalProperties", { additionalProperty: key2 }));
        data5.kubernetes !== void 0 && (validate2415(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate2415))), data5.os !== void 0 && (validate2415(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate2415))), data5.cf !== void 0 && (validate2415(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate2415)));
      } else
        vErrors = report(vErrors, instancePath + "/workloads", "type", { type: "object" });
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          key3 === "kubernetes" || key3 === "os" || (vErrors = report(vErrors, instancePath + "/infrastructure", "additionalProperties", { additionalProperty: key3 }));
        data9.kubernetes !== void 0 && (validate2415(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate2415))), data9.os !== void 0 && (validate2415(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate2415)));
      } else
        vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: "object" });
    }
    data.entity_scope !== void 0 && !validate2415(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate2415));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2676.errors = vErrors, vErrors === null;
}
function validate2672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.categories === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "categories"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "owner_email" || key0 === "categories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2676(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2676));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2672.errors = vErrors, vErrors === null;
}
var check_ApplicationScope = outermost(validate2648), check_shared300 = outermost(validate2688);
function validate2689(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description")), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate26(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate26)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate709(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate709))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2689.errors = vErrors, vErrors === null;
}
function validate2688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2689(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2689));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2688.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate2697);
function validate2699(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.group_id !== void 0 && !validate26(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate26)), data.permission_ids !== void 0 && !validate709(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate709))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2699.errors = vErrors, vErrors === null;
}
function validate2697(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.body !== void 0 && !validate2699(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2699));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2697.errors = vErrors, vErrors === null;
}
var check_LabelList = outermost(validate2707);
var schema413 = { type: ["array", "null"], items: { $ref: "Label" }, $id: "shared91" };
function validate2709(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2709.errors = vErrors, vErrors === null;
}
function validate2708(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema413.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2709(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2709));
  }
  return validate2708.errors = vErrors, vErrors === null;
}
function validate2707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate2708(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2708)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2707.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate2716);
function validate2716(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2716.errors = vErrors, vErrors === null;
}
var check_Label = outermost(validate2709), check_shared304 = outermost(validate2719);
var schema417 = { type: "string", enum: ["type"], $id: "shared303" };
function validate2720(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "type" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema417.enum })), validate2720.errors = vErrors, vErrors === null;
}
function validate2719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupBy === void 0 && (vErrors = need(vErrors, data, instancePath, "groupBy"));
    for (let key0 in data)
      key0 !== "groupBy" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupBy !== void 0 && !validate2720(data.groupBy, at(instancePath, "/groupBy")) && (vErrors = more(vErrors, validate2720));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2719.errors = vErrors, vErrors === null;
}
var check_NotificationOutputs = outermost(validate2722);
var schema419 = { type: ["array", "null"], items: { $ref: "NotificationOutput" }, $id: "shared98" };
var schema421 = { type: "string", "x-known": ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared95" };
function validate2727(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "jira" && data !== "email" && data !== "teams" && data !== "webhook" && data !== "splunk" && data !== "serviceNow" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema421["x-known"] })), validate2727.errors = vErrors, vErrors === null;
}
var schema422 = { type: ["object", "null"], additionalProperties: !0, $id: "shared97" };
function validate2732(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema422.type })), validate2732.errors = vErrors, vErrors === null;
}
function validate2724(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2727(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2727)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate26(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate26)), data.template !== void 0 && !validate2638(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2638)), data.properties !== void 0 && !validate2732(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2732))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2724.errors = vErrors, vErrors === null;
}
function validate2723(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema419.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2724(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2724));
  }
  return validate2723.errors = vErrors, vErrors === null;
}
function validate2722(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack !== void 0 && !validate2723(data.slack, at(instancePath, "/slack")) && (vErrors = more(vErrors, validate2723)), data.jira !== void 0 && !validate2723(data.jira, at(instancePath, "/jira")) && (vErrors = more(vErrors, validate2723)), data.email !== void 0 && !validate2723(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate2723)), data.teams !== void 0 && !validate2723(data.teams, at(instancePath, "/teams")) && (vErrors = more(vErrors, validate2723)), data.webhook !== void 0 && !validate2723(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate2723)), data.splunk !== void 0 && !validate2723(data.splunk, at(instancePath, "/splunk")) && (vErrors = more(vErrors, validate2723)), data.serviceNow !== void 0 && !validate2723(data.serviceNow, at(instancePath, "/serviceNow")) && (vErrors = more(vErrors, validate2723))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2722.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate2742);
var schema424 = { type: "string", enum: ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared305" };
function validate2744(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "jira" || data === "email" || data === "teams" || data === "webhook" || data === "splunk" || data === "serviceNow" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema424.enum })), validate2744.errors = vErrors, vErrors === null;
}
function validate2746(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2746.errors = vErrors, vErrors === null;
}
function validate2748(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2748.errors = vErrors, vErrors === null;
}
function validate2742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "properties"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2744(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2744)), data.properties !== void 0 && !validate2746(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2746)), data.template !== void 0 && !validate2748(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2748));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2742.errors = vErrors, vErrors === null;
}
var check_NotificationOutput = outermost(validate2724), check_shared308 = outermost(validate2751);
function validate2751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type", "properties"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2744(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2744)), data.properties !== void 0 && !validate2746(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2746)), data.template !== void 0 && !validate2748(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2748));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2751.errors = vErrors, vErrors === null;
}
var check_SlackNotifier = outermost(validate2757);
function validate2757(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2757.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate2767), schema429 = { type: "object", additionalProperties: !1, properties: { enabled: { $ref: "shared3" }, channel: { $ref: "shared0" }, webhook_url: { $ref: "shared0" }, user_name: { $ref: "shared0" }, main_text: { $ref: "shared0" }, icon: { $ref: "shared0" }, service_key: { $ref: "shared0" }, type: { $ref: "shared0" }, name: { $ref: "shared0" } }, required: ["enabled"], $id: "shared309" };
function validate2767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "enabled"));
    for (let key0 in data)
      func2.call(schema429.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2767.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate2777);
var schema432 = { type: "string", "x-known": ["public", "government", "china"], $id: "shared93" };
function validate2806(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "public" && data !== "government" && data !== "china" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema432["x-known"] })), validate2806.errors = vErrors, vErrors === null;
}
function validate2778(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.displayname !== void 0 && !validate22(data.displayname, at(instancePath, "/displayname")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.audit !== void 0 && !validate22(data.audit, at(instancePath, "/audit")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate2806(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2806)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22)), data.hasnewlabel !== void 0 && !validate34(data.hasnewlabel, at(instancePath, "/hasnewlabel")) && (vErrors = more(vErrors, validate34)), data.learnmore !== void 0 && !validate22(data.learnmore, at(instancePath, "/learnmore")) && (vErrors = more(vErrors, validate22)), data.logo !== void 0 && !validate22(data.logo, at(instancePath, "/logo")) && (vErrors = more(vErrors, validate22)), data.logofull !== void 0 && !validate22(data.logofull, at(instancePath, "/logofull")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2778.errors = vErrors, vErrors === null;
}
function validate2777(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2778(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2778));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2777.errors = vErrors, vErrors === null;
}
var check_LogService = outermost(validate2778), check_shared311 = outermost(validate2818);
var schema435 = { type: "string", enum: ["public", "government", "china"], $id: "shared94" };
function validate2845(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "public" || data === "government" || data === "china" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema435.enum })), validate2845.errors = vErrors, vErrors === null;
}
function validate2820(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate2845(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate2845)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2820.errors = vErrors, vErrors === null;
}
function validate2818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2820(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2820));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2818.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate2853), schema436 = { type: ["array", "null"], items: { $ref: "MonitoringSystem" }, $id: "shared312" };
function validate2854(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate36(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2854.errors = vErrors, vErrors === null;
}
function validate2853(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema436.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2854(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2854));
  }
  return validate2853.errors = vErrors, vErrors === null;
}
var check_MonitoringSystem = outermost(validate2854), check_shared313 = outermost(validate2862);
function validate2862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.enabled === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "enabled", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "id" || key0 === "enabled" || key0 === "interval" || key0 === "type" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2862.errors = vErrors, vErrors === null;
}
var check_LdapSettings = outermost(validate2869);
var schema440 = { type: ["object", "null"], additionalProperties: { $ref: "shared24" }, $id: "shared92" };
function validate2888(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema440.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate43(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate43));
  return validate2888.errors = vErrors, vErrors === null;
}
function validate2869(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.port !== void 0 && !validate22(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate22)), data.ssl !== void 0 && !validate34(data.ssl, at(instancePath, "/ssl")) && (vErrors = more(vErrors, validate34)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.cacert !== void 0 && !validate22(data.cacert, at(instancePath, "/cacert")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.base_dn !== void 0 && !validate22(data.base_dn, at(instancePath, "/base_dn")) && (vErrors = more(vErrors, validate22)), data.object_class !== void 0 && !validate22(data.object_class, at(instancePath, "/object_class")) && (vErrors = more(vErrors, validate22)), data.account_attr_name !== void 0 && !validate22(data.account_attr_name, at(instancePath, "/account_attr_name")) && (vErrors = more(vErrors, validate22)), data.displayname_attr_name !== void 0 && !validate22(data.displayname_attr_name, at(instancePath, "/displayname_attr_name")) && (vErrors = more(vErrors, validate22)), data.dn_attr_name !== void 0 && !validate22(data.dn_attr_name, at(instancePath, "/dn_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_object_class !== void 0 && !validate22(data.group_object_class, at(instancePath, "/group_object_class")) && (vErrors = more(vErrors, validate22)), data.group_name_attr_name !== void 0 && !validate22(data.group_name_attr_name, at(instancePath, "/group_name_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_attr_name !== void 0 && !validate22(data.group_attr_name, at(instancePath, "/group_attr_name")) && (vErrors = more(vErrors, validate22)), data.user_member_attr_name !== void 0 && !validate22(data.user_member_attr_name, at(instancePath, "/user_member_attr_name")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2888(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2888))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2869.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate2891);
function validate2891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2869(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2869));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2891.errors = vErrors, vErrors === null;
}
var check_SamlSettings = outermost(validate2893);
function validate2893(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.sso_enable !== void 0 && !validate34(data.sso_enable, at(instancePath, "/sso_enable")) && (vErrors = more(vErrors, validate34)), data.slo_enabled !== void 0 && !validate34(data.slo_enabled, at(instancePath, "/slo_enabled")) && (vErrors = more(vErrors, validate34)), data.aqua_creds_enable !== void 0 && !validate34(data.aqua_creds_enable, at(instancePath, "/aqua_creds_enable")) && (vErrors = more(vErrors, validate34)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.signed_request !== void 0 && !validate34(data.signed_request, at(instancePath, "/signed_request")) && (vErrors = more(vErrors, validate34)), data.token_provided !== void 0 && !validate34(data.token_provided, at(instancePath, "/token_provided")) && (vErrors = more(vErrors, validate34)), data.idpissuer !== void 0 && !validate22(data.idpissuer, at(instancePath, "/idpissuer")) && (vErrors = more(vErrors, validate22)), data.idpssourl !== void 0 && !validate22(data.idpssourl, at(instancePath, "/idpssourl")) && (vErrors = more(vErrors, validate22)), data.idpslourl !== void 0 && !validate22(data.idpslourl, at(instancePath, "/idpslourl")) && (vErrors = more(vErrors, validate22)), data.assertion_url !== void 0 && !validate22(data.assertion_url, at(instancePath, "/assertion_url")) && (vErrors = more(vErrors, validate22)), data.logout_url !== void 0 && !validate22(data.logout_url, at(instancePath, "/logout_url")) && (vErrors = more(vErrors, validate22)), data.sp_id !== void 0 && !validate22(data.sp_id, at(instancePath, "/sp_id")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.x509cert !== void 0 && !validate22(data.x509cert, at(instancePath, "/x509cert")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2888(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2888))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2893.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate2911);
function validate2911(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2893(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2893));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2911.errors = vErrors, vErrors === null;
}
var check_Oauth2Settings = outermost(validate2913);
function validate2913(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.iss_url !== void 0 && !validate22(data.iss_url, at(instancePath, "/iss_url")) && (vErrors = more(vErrors, validate22)), data.jwks_url !== void 0 && !validate22(data.jwks_url, at(instancePath, "/jwks_url")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate2888(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2888))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2913.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate2920);
function validate2920(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2913(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2913));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2920.errors = vErrors, vErrors === null;
}
var check_OpenIdSettings = outermost(validate2922);
function validate2922(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.idp_url !== void 0 && !validate22(data.idp_url, at(instancePath, "/idp_url")) && (vErrors = more(vErrors, validate22)), data.redirect_url !== void 0 && !validate22(data.redirect_url, at(instancePath, "/redirect_url")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate91(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate91)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.role_mapping !== void 0 && !validate2888(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate2888))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2922.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate2934);
function validate2934(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2922(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2922));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2934.errors = vErrors, vErrors === null;
}
var check_IntegrationsState = outermost(validate2936);
function validate2936(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.OIDCSettings !== void 0 && !validate34(data.OIDCSettings, at(instancePath, "/OIDCSettings")) && (vErrors = more(vErrors, validate34)), data.OpenIdSettings !== void 0 && !validate34(data.OpenIdSettings, at(instancePath, "/OpenIdSettings")) && (vErrors = more(vErrors, validate34)), data.SAMLSettings !== void 0 && !validate34(data.SAMLSettings, at(instancePath, "/SAMLSettings")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2936.errors = vErrors, vErrors === null;
}
var check_SystemSettings = outermost(validate2940);
function validate2941(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2941.errors = vErrors, vErrors === null;
}
function validate2940(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dta !== void 0 && !validate2941(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate2941)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2940.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate2946);
function validate2947(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.url === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "url", "token")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2947.errors = vErrors, vErrors === null;
}
function validate2946(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2947(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2947));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2946.errors = vErrors, vErrors === null;
}
var check_Licenses = outermost(validate2951);
function validate2952(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.num_active !== void 0 && !validate26(data.num_active, at(instancePath, "/num_active")) && (vErrors = more(vErrors, validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2952.errors = vErrors, vErrors === null;
}
function validate2956(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.num_repositories !== void 0 && !validate26(data.num_repositories, at(instancePath, "/num_repositories")) && (vErrors = more(vErrors, validate26)), data.num_enforcers !== void 0 && !validate26(data.num_enforcers, at(instancePath, "/num_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_microenforcers !== void 0 && !validate26(data.num_microenforcers, at(instancePath, "/num_microenforcers")) && (vErrors = more(vErrors, validate26)), data.num_vm_enforcers !== void 0 && !validate26(data.num_vm_enforcers, at(instancePath, "/num_vm_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_functions !== void 0 && !validate26(data.num_functions, at(instancePath, "/num_functions")) && (vErrors = more(vErrors, validate26)), data.num_code_repositories !== void 0 && !validate26(data.num_code_repositories, at(instancePath, "/num_code_repositories")) && (vErrors = more(vErrors, validate26)), data.num_advanced_functions !== void 0 && !validate26(data.num_advanced_functions, at(instancePath, "/num_advanced_functions")) && (vErrors = more(vErrors, validate26)), data.num_protected_kube_nodes !== void 0 && !validate26(data.num_protected_kube_nodes, at(instancePath, "/num_protected_kube_nodes")) && (vErrors = more(vErrors, validate26)), data.vshield !== void 0 && !validate34(data.vshield, at(instancePath, "/vshield")) && (vErrors = more(vErrors, validate34)), data.malware_protection !== void 0 && !validate34(data.malware_protection, at(instancePath, "/malware_protection")) && (vErrors = more(vErrors, validate34)), data.dta_repos !== void 0 && !validate26(data.dta_repos, at(instancePath, "/dta_repos")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2956.errors = vErrors, vErrors === null;
}
function validate2955(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.active_production !== void 0 && !validate2956(data.active_production, at(instancePath, "/active_production")) && (vErrors = more(vErrors, validate2956)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2955.errors = vErrors, vErrors === null;
}
function validate2951(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.details !== void 0 && !validate2952(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2952)), data.resources !== void 0 && !validate2955(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2955))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2951.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate2970);
function validate2970(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "registry" || key0 === "hosts" || key0 === "containers_app" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22)), data.containers_app !== void 0 && !validate22(data.containers_app, at(instancePath, "/containers_app")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2970.errors = vErrors, vErrors === null;
}
var check_Dashboard = outermost(validate2974);
function validate2975(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application !== void 0 && !validate22(data.application, at(instancePath, "/application")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2975.errors = vErrors, vErrors === null;
}
function validate2980(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.unregistered !== void 0 && !validate26(data.unregistered, at(instancePath, "/unregistered")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2980.errors = vErrors, vErrors === null;
}
function validate2990(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2990.errors = vErrors, vErrors === null;
}
function validate2989(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.images !== void 0 && !validate2990(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate2990)), data.vulnerabilities !== void 0 && !validate2990(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate2990))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2989.errors = vErrors, vErrors === null;
}
function validate3000(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3000.errors = vErrors, vErrors === null;
}
var schema464 = { type: ["array", "null"], items: { $ref: "DashboardAlert" }, $id: "shared57" };
function validate3005(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.user_response !== void 0 && !validate22(data.user_response, at(instancePath, "/user_response")) && (vErrors = more(vErrors, validate22)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3005.errors = vErrors, vErrors === null;
}
function validate3004(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema464.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3005(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3005));
  }
  return validate3004.errors = vErrors, vErrors === null;
}
var schema466 = { type: ["array", "null"], items: { $ref: "DashboardAuditEvent" }, $id: "shared58" };
function validate3023(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3023.errors = vErrors, vErrors === null;
}
function validate3022(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema466.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3023(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3023));
  }
  return validate3022.errors = vErrors, vErrors === null;
}
function validate2974(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter !== void 0 && !validate2975(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate2975)), data.running_containers !== void 0 && !validate2980(data.running_containers, at(instancePath, "/running_containers")) && (vErrors = more(vErrors, validate2980)), data.registry_counts !== void 0 && !validate2989(data.registry_counts, at(instancePath, "/registry_counts")) && (vErrors = more(vErrors, validate2989)), data.hosts !== void 0 && !validate3000(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate3000)), data.alerts !== void 0 && !validate3004(data.alerts, at(instancePath, "/alerts")) && (vErrors = more(vErrors, validate3004)), data.audit_tickers !== void 0 && !validate3022(data.audit_tickers, at(instancePath, "/audit_tickers")) && (vErrors = more(vErrors, validate3022))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2974.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate3040);
function validate3040(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.trend === void 0 && (vErrors = need(vErrors, data, instancePath, "trend"));
    for (let key0 in data)
      key0 !== "trend" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.trend !== void 0 && !validate22(data.trend, at(instancePath, "/trend")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3040.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate3042), schema469 = { type: ["array", "null"], items: { $ref: "DashboardTrendPoint" }, $id: "shared321" };
function validate3043(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date === void 0 && (vErrors = need(vErrors, data, instancePath, "date")), data.date !== void 0 && !validate26(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3043.errors = vErrors, vErrors === null;
}
function validate3042(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema469.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3043(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3043));
  }
  return validate3042.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate3052);
function validate3052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "alert" || key0 === "limit" || key0 === "time" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26)), data.limit !== void 0 && !validate26(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3052.errors = vErrors, vErrors === null;
}
var check_AuditTotals = outermost(validate3057);
function validate3057(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.success !== void 0 && !validate26(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate26)), data.blocked !== void 0 && !validate26(data.blocked, at(instancePath, "/blocked")) && (vErrors = more(vErrors, validate26)), data.detect !== void 0 && !validate26(data.detect, at(instancePath, "/detect")) && (vErrors = more(vErrors, validate26)), data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3057.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate3063);
var schema475 = { type: "string", enum: ["plan", "user", "key"], $id: "shared323" };
function validate3066(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "plan" || data === "user" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema475.enum })), validate3066.errors = vErrors, vErrors === null;
}
function validate3065(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3066(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3066));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3065.errors = vErrors, vErrors === null;
}
function validate3063(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3065(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3065));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3063.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate3069);
var schema478 = { type: ["integer", "null"], $id: "shared30" };
function validate3078(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema478.type })), validate3078.errors = vErrors, vErrors === null;
}
var schema479 = { type: ["boolean", "null"], $id: "shared23" };
function validate3081(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema479.type })), validate3081.errors = vErrors, vErrors === null;
}
var schema480 = { type: ["object", "null"], $id: "shared31" };
function validate3084(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema480.type })), validate3084.errors = vErrors, vErrors === null;
}
function validate3072(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.stripe_id !== void 0 && !validate36(data.stripe_id, at(instancePath, "/stripe_id")) && (vErrors = more(vErrors, validate36)), data.referral_code !== void 0 && !validate36(data.referral_code, at(instancePath, "/referral_code")) && (vErrors = more(vErrors, validate36)), data.referred_with !== void 0 && !validate36(data.referred_with, at(instancePath, "/referred_with")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.current_plan !== void 0 && !validate3078(data.current_plan, at(instancePath, "/current_plan")) && (vErrors = more(vErrors, validate3078)), data.num_allowed_keys !== void 0 && !validate3078(data.num_allowed_keys, at(instancePath, "/num_allowed_keys")) && (vErrors = more(vErrors, validate3078)), data.high_cost_allowed !== void 0 && !validate3081(data.high_cost_allowed, at(instancePath, "/high_cost_allowed")) && (vErrors = more(vErrors, validate3081)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.plan !== void 0 && !validate3084(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate3084)), data.additional_credits !== void 0 && !validate3078(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3078)), data.source !== void 0 && !validate36(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate36)), data.root_user !== void 0 && !validate36(data.root_user, at(instancePath, "/root_user")) && (vErrors = more(vErrors, validate36)), data.aws_marketplace_id !== void 0 && !validate36(data.aws_marketplace_id, at(instancePath, "/aws_marketplace_id")) && (vErrors = more(vErrors, validate36)), data.csp_enabled !== void 0 && !validate3081(data.csp_enabled, at(instancePath, "/csp_enabled")) && (vErrors = more(vErrors, validate3081)), data.suppressions_admin_only !== void 0 && !validate3081(data.suppressions_admin_only, at(instancePath, "/suppressions_admin_only")) && (vErrors = more(vErrors, validate3081)), data.global_suppressions_admin_only !== void 0 && !validate3081(data.global_suppressions_admin_only, at(instancePath, "/global_suppressions_admin_only")) && (vErrors = more(vErrors, validate3081)), data.users_admin_only !== void 0 && !validate3081(data.users_admin_only, at(instancePath, "/users_admin_only")) && (vErrors = more(vErrors, validate3081)), data.integrations_admin_only !== void 0 && !validate3081(data.integrations_admin_only, at(instancePath, "/integrations_admin_only")) && (vErrors = more(vErrors, validate3081)), data.disable_default_emails !== void 0 && !validate3081(data.disable_default_emails, at(instancePath, "/disable_default_emails")) && (vErrors = more(vErrors, validate3081)), data.block_default_group !== void 0 && !validate3081(data.block_default_group, at(instancePath, "/block_default_group")) && (vErrors = more(vErrors, validate3081)), data.presuppress_plugins !== void 0 && !validate3081(data.presuppress_plugins, at(instancePath, "/presuppress_plugins")) && (vErrors = more(vErrors, validate3081)), data.associate_tags !== void 0 && !validate3081(data.associate_tags, at(instancePath, "/associate_tags")) && (vErrors = more(vErrors, validate3081)), data.enforce_oauth !== void 0 && !validate3081(data.enforce_oauth, at(instancePath, "/enforce_oauth")) && (vErrors = more(vErrors, validate3081)), data.scan_scoring !== void 0 && !validate36(data.scan_scoring, at(instancePath, "/scan_scoring")) && (vErrors = more(vErrors, validate36)), data.mttr_enabled !== void 0 && !validate3081(data.mttr_enabled, at(instancePath, "/mttr_enabled")) && (vErrors = more(vErrors, validate3081)), data.visual_enabled !== void 0 && !validate3081(data.visual_enabled, at(instancePath, "/visual_enabled")) && (vErrors = more(vErrors, validate3081)), data.tail_enabled !== void 0 && !validate3081(data.tail_enabled, at(instancePath, "/tail_enabled")) && (vErrors = more(vErrors, validate3081)), data.log_rocket_enabled !== void 0 && !validate3081(data.log_rocket_enabled, at(instancePath, "/log_rocket_enabled")) && (vErrors = more(vErrors, validate3081))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3072.errors = vErrors, vErrors === null;
}
function validate3069(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3072(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3072))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3069.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate3106);
var schema483 = { type: "string", enum: ["usage"], $id: "shared327" };
function validate3108(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "usage" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema483.enum })), validate3108.errors = vErrors, vErrors === null;
}
function validate3107(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3108(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3108));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3107.errors = vErrors, vErrors === null;
}
function validate3106(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "key_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3107(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3107)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3106.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate3112);
var schema486 = { type: ["number", "null"], $id: "shared36" };
function validate3117(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema486.type })), validate3117.errors = vErrors, vErrors === null;
}
function validate3115(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.num_allowed_credits !== void 0 && !validate3117(data.num_allowed_credits, at(instancePath, "/num_allowed_credits")) && (vErrors = more(vErrors, validate3117)), data.num_consumed_credits !== void 0 && !validate3117(data.num_consumed_credits, at(instancePath, "/num_consumed_credits")) && (vErrors = more(vErrors, validate3117)), data.additional_credits !== void 0 && !validate3117(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3117)), data.num_keys !== void 0 && !validate3078(data.num_keys, at(instancePath, "/num_keys")) && (vErrors = more(vErrors, validate3078)), data.num_major_resources !== void 0 && !validate3078(data.num_major_resources, at(instancePath, "/num_major_resources")) && (vErrors = more(vErrors, validate3078)), data.num_registries_dta !== void 0 && !validate3078(data.num_registries_dta, at(instancePath, "/num_registries_dta")) && (vErrors = more(vErrors, validate3078)), data.num_registries_vs !== void 0 && !validate3078(data.num_registries_vs, at(instancePath, "/num_registries_vs")) && (vErrors = more(vErrors, validate3078)), data.num_repositories_dta !== void 0 && !validate3078(data.num_repositories_dta, at(instancePath, "/num_repositories_dta")) && (vErrors = more(vErrors, validate3078)), data.num_repositories_vs !== void 0 && !validate3078(data.num_repositories_vs, at(instancePath, "/num_repositories_vs")) && (vErrors = more(vErrors, validate3078)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.trial_expired !== void 0 && !validate3081(data.trial_expired, at(instancePath, "/trial_expired")) && (vErrors = more(vErrors, validate3081)), data.detailed !== void 0 && !validate1050(data.detailed, at(instancePath, "/detailed")) && (vErrors = more(vErrors, validate1050))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3115.errors = vErrors, vErrors === null;
}
function validate3112(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3115(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3115))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3112.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate3131);
function validate3132(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3132.errors = vErrors, vErrors === null;
}
function validate3131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.svg_logo === void 0 && (vErrors = need(vErrors, data, instancePath, "svg_logo"));
    for (let key0 in data)
      key0 !== "svg_logo" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.svg_logo !== void 0 && !validate3132(data.svg_logo, at(instancePath, "/svg_logo")) && (vErrors = more(vErrors, validate3132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3131.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate3134);
function validate3134(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3134.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate3137);
var schema492 = { type: "string", enum: ["key", "integration", "test"], $id: "shared334" };
function validate3139(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema492.enum })), validate3139.errors = vErrors, vErrors === null;
}
function validate3138(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3139(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3139));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3138.errors = vErrors, vErrors === null;
}
function validate3143(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate3143.errors = vErrors, vErrors === null;
}
function validate3137(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3138(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3138)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3137.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate3145);
var schema497 = { type: "integer", "x-known": [1, 2], $id: "CspmTriggerResult" };
function validate3151(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema497["x-known"] })), validate3151.errors = vErrors, vErrors === null;
}
var schema500 = { type: ["array", "null"], items: { $ref: "CspmUser" }, $id: "shared42" };
var schema502 = { type: ["array", "null"], items: { $ref: "CspmGroup" }, $id: "shared55" }, wrapper0 = { validate: validate3170 };
function validate3194(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema502.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper0.validate(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, wrapper0.validate));
  }
  return validate3194.errors = vErrors, vErrors === null;
}
var schema503 = { type: ["array", "null"], items: { $ref: "CspmLogin" }, $id: "shared56" };
function validate3198(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.csp_roles !== void 0 && !validate91(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate91)), data.cspm_groups !== void 0 && !validate91(data.cspm_groups, at(instancePath, "/cspm_groups")) && (vErrors = more(vErrors, validate91)), data.groups !== void 0 && !validate91(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3198.errors = vErrors, vErrors === null;
}
function validate3197(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema503.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3198(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3198));
  }
  return validate3197.errors = vErrors, vErrors === null;
}
function validate3176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.email === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "email")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.confirmed !== void 0 && !validate3081(data.confirmed, at(instancePath, "/confirmed")) && (vErrors = more(vErrors, validate3081)), data.password_reset !== void 0 && !validate3081(data.password_reset, at(instancePath, "/password_reset")) && (vErrors = more(vErrors, validate3081)), data.send_announcements !== void 0 && !validate3081(data.send_announcements, at(instancePath, "/send_announcements")) && (vErrors = more(vErrors, validate3081)), data.send_scan_results !== void 0 && !validate3081(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate3081)), data.send_new_plugins !== void 0 && !validate3081(data.send_new_plugins, at(instancePath, "/send_new_plugins")) && (vErrors = more(vErrors, validate3081)), data.send_new_risks !== void 0 && !validate3081(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate3081)), data.account_admin !== void 0 && !validate3081(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate3081)), data.mfa_enabled !== void 0 && !validate3081(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate3081)), data.csp_roles !== void 0 && !validate91(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate91)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.provider !== void 0 && !validate36(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate36)), data.multiaccount !== void 0 && !validate3081(data.multiaccount, at(instancePath, "/multiaccount")) && (vErrors = more(vErrors, validate3081)), data.count_failed_signin !== void 0 && !validate3078(data.count_failed_signin, at(instancePath, "/count_failed_signin")) && (vErrors = more(vErrors, validate3078)), data.last_signin_attempt !== void 0 && !validate36(data.last_signin_attempt, at(instancePath, "/last_signin_attempt")) && (vErrors = more(vErrors, validate36)), data.groups !== void 0 && !validate3194(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate3194)), data.user_groups !== void 0 && !validate3194(data.user_groups, at(instancePath, "/user_groups")) && (vErrors = more(vErrors, validate3194)), data.logins !== void 0 && !validate3197(data.logins, at(instancePath, "/logins")) && (vErrors = more(vErrors, validate3197))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3176.errors = vErrors, vErrors === null;
}
function validate3175(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema500.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3176(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3176));
  }
  return validate3175.errors = vErrors, vErrors === null;
}
function validate3170(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34)), data.users !== void 0 && !validate3175(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate3175))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3170.errors = vErrors, vErrors === null;
}
function validate3158(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.last_scanned !== void 0 && !validate36(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate36)), data.scan_disabled !== void 0 && !validate3081(data.scan_disabled, at(instancePath, "/scan_disabled")) && (vErrors = more(vErrors, validate3081)), data.role_arn !== void 0 && !validate36(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate36)), data.paid !== void 0 && !validate3081(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate3081)), data.cloudtrail_connected !== void 0 && !validate3081(data.cloudtrail_connected, at(instancePath, "/cloudtrail_connected")) && (vErrors = more(vErrors, validate3081)), data.interval !== void 0 && !validate3078(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate3078)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate3078(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3078)), data.group !== void 0 && !validate3170(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate3170))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3158.errors = vErrors, vErrors === null;
}
var schema505 = { type: ["array", "null"], items: { $ref: "CspmIntegration" }, $id: "shared32" };
var schema507 = { type: "string", "x-known": ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationType" };
function validate3215(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "sns" && data !== "email" && data !== "pagerduty" && data !== "teams" && data !== "opsgenie" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema507["x-known"] })), validate3215.errors = vErrors, vErrors === null;
}
function validate3220(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3220.errors = vErrors, vErrors === null;
}
function validate3212(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate3215(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3215)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3220(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3220)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3212.errors = vErrors, vErrors === null;
}
function validate3211(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema505.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3212(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3212));
  }
  return validate3211.errors = vErrors, vErrors === null;
}
var schema510 = { type: "string", "x-known": ["low", "medium", "high", "critical"], $id: "CspmSeverity" };
function validate3237(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && data !== "critical" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema510["x-known"] })), validate3237.errors = vErrors, vErrors === null;
}
function validate3242(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3242.errors = vErrors, vErrors === null;
}
var schema512 = { type: ["array", "null"], items: { $ref: "CspmSeverityOverride" }, $id: "shared54" };
function validate3247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate3237(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3247.errors = vErrors, vErrors === null;
}
function validate3246(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema512.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3247(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3247));
  }
  return validate3246.errors = vErrors, vErrors === null;
}
function validate3230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3237(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3237)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.category !== void 0 && !validate3242(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate3242)), data.severities !== void 0 && !validate3246(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate3246))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3230.errors = vErrors, vErrors === null;
}
function validate3149(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3151(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3151)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158)), data.integrations !== void 0 && !validate3211(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3211)), data.test !== void 0 && !validate3230(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3230))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3149.errors = vErrors, vErrors === null;
}
function validate3148(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3149(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3149));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3148.errors = vErrors, vErrors === null;
}
function validate3145(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3148(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3148))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3145.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate3255);
var schema515 = { type: "integer", enum: [1, 2], $id: "CspmTriggerResultInput" };
function validate3256(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema515.enum })), validate3256.errors = vErrors, vErrors === null;
}
function validate3261(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3261.errors = vErrors, vErrors === null;
}
function validate3255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result === void 0 || data.key_id === void 0 || data.test_id === void 0) && (vErrors = need(vErrors, data, instancePath, "result", "key_id", "test_id"));
    for (let key0 in data)
      key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "test_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3256(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3256)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3261(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3261));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3255.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate3264);
function validate3264(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3149(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3149))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3264.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate3268);
function validate3268(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3138(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3138));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3268.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate3271);
function validate3271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3256(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3256)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3261(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3261));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3271.errors = vErrors, vErrors === null;
}
var check_CspmEmptyAnswer = outermost(validate3277);
function validate3277(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate237(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate237))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3277.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate3281);
function validate3281(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3281.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate3283);
function validate3283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "open_access" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.open_access !== void 0 && !validate34(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate34)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3283.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate3287);
var schema526 = { type: ["array", "null"], items: { $ref: "CspmId" }, $id: "shared33" };
function validate3299(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema526.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  }
  return validate3299.errors = vErrors, vErrors === null;
}
function validate3291(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.access_key !== void 0 && !validate22(data.access_key, at(instancePath, "/access_key")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.enabled !== void 0 && !validate3081(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate3081)), data.ip_addresses !== void 0 && !validate91(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate91)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.permission_ids !== void 0 && !validate3299(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3299)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.expiration !== void 0 && !validate3078(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate3078)), data.whitelisted !== void 0 && !validate3081(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate3081)), data.iac_token !== void 0 && !validate3081(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate3081)), data.system_key !== void 0 && !validate3081(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate3081)), data.open_access !== void 0 && !validate3081(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate3081)), data.scans_per_month !== void 0 && !validate3078(data.scans_per_month, at(instancePath, "/scans_per_month")) && (vErrors = more(vErrors, validate3078)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.owner !== void 0 && !validate3078(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate3078)), data.group_id !== void 0 && !validate3078(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3078))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3291.errors = vErrors, vErrors === null;
}
function validate3290(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3291(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3291));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3290.errors = vErrors, vErrors === null;
}
function validate3315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.next_offset !== void 0 && !validate3078(data.next_offset, at(instancePath, "/next_offset")) && (vErrors = more(vErrors, validate3078))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3315.errors = vErrors, vErrors === null;
}
function validate3287(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3290(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3290)), data.meta !== void 0 && !validate3315(data.meta, at(instancePath, "/meta")) && (vErrors = more(vErrors, validate3315))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3287.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate3319), schema528 = { type: "object", additionalProperties: !1, properties: { description: { $ref: "shared331" }, source_key_id: { $ref: "shared0" }, ip_addresses: { $ref: "shared24" }, expiration: { $ref: "shared181" }, roles: { $ref: "shared24" }, permission_ids: { $ref: "shared340" }, whitelisted: { $ref: "shared3" }, iac_token: { $ref: "shared3" }, system_key: { $ref: "shared3" } }, required: ["description"], $id: "shared349" };
function validate3319(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description"));
    for (let key0 in data)
      func2.call(schema528.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate3132(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate3132)), data.source_key_id !== void 0 && !validate22(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate22)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate222(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate222)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate3261(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3261)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.iac_token !== void 0 && !validate34(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate34)), data.system_key !== void 0 && !validate34(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3319.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate3329);
function validate3329(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3291(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3291))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3329.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate3333);
function validate3333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "description" || key0 === "enabled" || key0 === "ip_addresses" || key0 === "roles" || key0 === "group_id" || key0 === "permission_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate91(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate91)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.permission_ids !== void 0 && !validate3261(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3261));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3333.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate3341);
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate3342(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3342.errors = vErrors, vErrors === null;
}
function validate3341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.start_date !== void 0 && !validate3342(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3342)), data.end_date !== void 0 && !validate3342(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3342)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3341.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate3347);
var schema535 = { type: "object", properties: { id: { $ref: "CspmId" }, ip_address: { $ref: "shared29" }, resource: { $ref: "shared0" }, resource_id: { $ref: "shared30" }, action: { $ref: "shared0" }, message: { $ref: "shared29" }, user: { type: ["object", "null"], properties: { email: { $ref: "shared0" } } }, apikey: { type: ["object", "null"], properties: { access_key: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmAuditLog" };
function validate3351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate3078(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate3078)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.user !== void 0) {
      let data6 = data.user;
      !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null && (vErrors = report(vErrors, instancePath + "/user", "type", { type: schema535.properties.user.type })), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.email !== void 0 && (validate22(data6.email, at(instancePath, "/user/email")) || (vErrors = more(vErrors, validate22)));
    }
    if (data.apikey !== void 0) {
      let data8 = data.apikey;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/apikey", "type", { type: schema535.properties.apikey.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.access_key !== void 0 && (validate22(data8.access_key, at(instancePath, "/apikey/access_key")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3351.errors = vErrors, vErrors === null;
}
function validate3350(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3351(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3351));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3350.errors = vErrors, vErrors === null;
}
function validate3347(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3350(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3350))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3347.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate3362), schema536 = { type: "object", additionalProperties: !1, properties: { result: { $ref: "CspmResultValueInput" }, region: { $ref: "shared0" }, action: { $ref: "shared0" }, start_date: { $ref: "shared352" }, end_date: { $ref: "shared352" }, key_id: { $ref: "CspmId" }, expand: { $ref: "shared357" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, order: { $ref: "shared358" }, limit: { $ref: "shared181" }, offset: { $ref: "shared336" } }, $id: "shared359" }, schema537 = { type: "integer", enum: [0, 1, 2, 3], $id: "CspmResultValueInput" };
function validate3363(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema537.enum })), validate3363.errors = vErrors, vErrors === null;
}
var schema539 = { type: "string", enum: ["key"], $id: "shared356" };
function validate3371(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "key" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema539.enum })), validate3371.errors = vErrors, vErrors === null;
}
function validate3370(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3371(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3371));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3370.errors = vErrors, vErrors === null;
}
var schema540 = { type: "string", enum: ["asc", "desc"], $id: "shared358" };
function validate3377(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema540.enum })), validate3377.errors = vErrors, vErrors === null;
}
function validate3362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema536.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3363(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3363)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate3342(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3342)), data.end_date !== void 0 && !validate3342(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3342)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3370(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3370)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3377(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3377)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3362.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate3381);
var schema542 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, events: { $ref: "shared41" }, Events: { $ref: "shared41" } }, items: { $ref: "CspmEvent" }, $id: "CspmEventList" };
var schema544 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "CspmResultValue" };
function validate3395(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema544["x-known"] })), validate3395.errors = vErrors, vErrors === null;
}
function validate3385(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.caller !== void 0 && !validate36(data.caller, at(instancePath, "/caller")) && (vErrors = more(vErrors, validate36)), data.details !== void 0 && !validate36(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate36)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.result !== void 0 && !validate3395(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3395)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.stored_data !== void 0 && !validate3084(data.stored_data, at(instancePath, "/stored_data")) && (vErrors = more(vErrors, validate3084)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3385.errors = vErrors, vErrors === null;
}
var schema545 = { type: ["array", "null"], items: { $ref: "CspmEvent" }, $id: "shared41" };
function validate3405(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema545.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3385(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3385));
  }
  return validate3405.errors = vErrors, vErrors === null;
}
function validate3384(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema542.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3385(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3385));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.events !== void 0 && !validate3405(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate3405)), data.Events !== void 0 && !validate3405(data.Events, at(instancePath, "/Events")) && (vErrors = more(vErrors, validate3405))), validate3384.errors = vErrors, vErrors === null;
}
function validate3381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3384(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3384))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3381.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate3410);
function validate3410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3385(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3385))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3410.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate3414);
function validate3414(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.test_id === void 0 && (vErrors = need(vErrors, data, instancePath, "test_id"));
    for (let key0 in data)
      key0 !== "test_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3414.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate3416);
var schema551 = { type: ["array", "null"], items: { $ref: "CspmAuditedScan" }, $id: "shared34" };
var schema553 = { type: ["array", "null"], items: { $ref: "CspmAuditedResult" }, $id: "shared35" };
function validate3427(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result !== void 0 && !validate3395(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3395)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3427.errors = vErrors, vErrors === null;
}
function validate3426(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema553.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3427(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3427));
  }
  return validate3426.errors = vErrors, vErrors === null;
}
function validate3424(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.results !== void 0 && !validate3426(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3426))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3424.errors = vErrors, vErrors === null;
}
function validate3423(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema551.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3424(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3424));
  }
  return validate3423.errors = vErrors, vErrors === null;
}
function validate3420(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.scans !== void 0 && !validate3423(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate3423))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3420.errors = vErrors, vErrors === null;
}
function validate3419(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3420(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3420));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3419.errors = vErrors, vErrors === null;
}
function validate3416(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3419(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3419))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3416.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate3439);
function validate3439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3439.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate3442);
function validate3445(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3242(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3242));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3445.errors = vErrors, vErrors === null;
}
function validate3442(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3445(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3445))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3442.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate3448);
function validate3448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3242(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3242))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3448.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate3452);
function validate3452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.scan_id === void 0 || data.program_id === void 0) && (vErrors = need(vErrors, data, instancePath, "scan_id", "program_id"));
    for (let key0 in data)
      key0 === "scan_id" || key0 === "program_id" || key0 === "summary" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.summary !== void 0 && !validate22(data.summary, at(instancePath, "/summary")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3452.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate3456);
var schema563 = { type: ["array", "null"], items: { $ref: "CspmComplianceTest" }, $id: "shared37" };
var schema565 = { type: ["array", "null"], items: { $ref: "CspmScanResult" }, $id: "shared38" };
function validate3481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3395(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3395)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.discovered !== void 0 && !validate3081(data.discovered, at(instancePath, "/discovered")) && (vErrors = more(vErrors, validate3081)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.test !== void 0 && !validate3230(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3230)), data.custom !== void 0 && !validate3081(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate3081)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3481.errors = vErrors, vErrors === null;
}
function validate3480(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema565.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3481(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3481));
  }
  return validate3480.errors = vErrors, vErrors === null;
}
function validate3467(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.default !== void 0 && !validate3081(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate3081)), data.hipaa_enabled !== void 0 && !validate3081(data.hipaa_enabled, at(instancePath, "/hipaa_enabled")) && (vErrors = more(vErrors, validate3081)), data.hipaa_description !== void 0 && !validate36(data.hipaa_description, at(instancePath, "/hipaa_description")) && (vErrors = more(vErrors, validate36)), data.account_id !== void 0 && !validate3078(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3078)), data.results !== void 0 && !validate3480(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3480))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3467.errors = vErrors, vErrors === null;
}
function validate3466(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema563.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3467(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3467));
  }
  return validate3466.errors = vErrors, vErrors === null;
}
function validate3460(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.compliance !== void 0 && !validate3117(data.compliance, at(instancePath, "/compliance")) && (vErrors = more(vErrors, validate3117)), data.tests !== void 0 && !validate3466(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate3466))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3460.errors = vErrors, vErrors === null;
}
function validate3459(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3460(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3460));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3459.errors = vErrors, vErrors === null;
}
function validate3456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3459(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3459))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3456.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate3499);
function validate3499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate43(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate43)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3499.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate3503);
function validate3507(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.account_id !== void 0 && !validate3078(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate3078))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3507.errors = vErrors, vErrors === null;
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
function validate3503(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3506(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3506))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3503.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate3514);
function validate3514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3132(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3132)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3514.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate3517);
function validate3517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3507(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3507))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3517.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate3521);
var schema574 = { type: "string", enum: ["scan", "compliance"], $id: "shared377" };
function validate3522(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "scan" || data === "compliance" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema574.enum })), validate3522.errors = vErrors, vErrors === null;
}
function validate3521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report", "scan_id"));
    for (let key0 in data)
      key0 === "report" || key0 === "scan_id" || key0 === "program_id" || key0 === "program_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report !== void 0 && !validate3522(data.report, at(instancePath, "/report")) && (vErrors = more(vErrors, validate3522)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.program_ids !== void 0 && !validate3261(data.program_ids, at(instancePath, "/program_ids")) && (vErrors = more(vErrors, validate3261));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3521.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate3527);
function validate3530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.url === void 0 && (vErrors = need(vErrors, data, instancePath, "url")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3530.errors = vErrors, vErrors === null;
}
function validate3527(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3530(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3530))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3527.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate3533);
function validate3537(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3537.errors = vErrors, vErrors === null;
}
function validate3536(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3537(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3537));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3536.errors = vErrors, vErrors === null;
}
function validate3533(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3536(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3536))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3533.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate3545);
function validate3545(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "program_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3132(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3132)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3545.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate3549);
function validate3549(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3537(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3537))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3549.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate3553);
var schema584 = { type: "string", enum: ["test"], $id: "shared384" };
function validate3556(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "test" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema584.enum })), validate3556.errors = vErrors, vErrors === null;
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
function validate3553(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3555(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3555));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3553.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate3559);
var schema586 = { type: "string", enum: ["adding", "removing"], $id: "shared387" };
function validate3563(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema586.enum })), validate3563.errors = vErrors, vErrors === null;
}
function validate3559(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "action" || key0 === "test_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate3132(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3132)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate3563(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3563)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3559.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate3566);
var schema589 = { type: "string", enum: ["integration", "key"], $id: "shared389" };
function validate3568(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "integration" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema589.enum })), validate3568.errors = vErrors, vErrors === null;
}
function validate3567(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3568(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3567.errors = vErrors, vErrors === null;
}
function validate3566(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3567(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3567)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3566.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate3573);
function validate3577(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158)), data.integration !== void 0 && !validate3212(data.integration, at(instancePath, "/integration")) && (vErrors = more(vErrors, validate3212))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3577.errors = vErrors, vErrors === null;
}
function validate3576(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3577(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3576.errors = vErrors, vErrors === null;
}
function validate3573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3576(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3576))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3573.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate3587);
function validate3587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.send_new_risks === void 0 || data.key_id === void 0 || data.integration_id === void 0) && (vErrors = need(vErrors, data, instancePath, "send_new_risks", "key_id", "integration_id"));
    for (let key0 in data)
      key0 === "send_new_risks" || key0 === "key_id" || key0 === "integration_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3587.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate3591);
function validate3591(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3577(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3577))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3591.errors = vErrors, vErrors === null;
}
var check_shared396 = outermost(validate3595);
function validate3595(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3567(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3567));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3595.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate3598);
function validate3598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.send_new_risks === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "send_new_risks"));
    for (let key0 in data)
      key0 === "id" || key0 === "send_new_risks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3598.errors = vErrors, vErrors === null;
}
var check_shared399 = outermost(validate3601);
function validate3604(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3170(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3170));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3604.errors = vErrors, vErrors === null;
}
function validate3601(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3604(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3604))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3601.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate3607);
function validate3608(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 25 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 25 }, "must NOT have more than 25 characters")), func3(data) < 2 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 2 }, "must NOT have fewer than 2 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3608.errors = vErrors, vErrors === null;
}
function validate3607(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3608(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3608));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3607.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate3610);
function validate3610(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3170(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3170))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3610.errors = vErrors, vErrors === null;
}
var check_shared403 = outermost(validate3614);
function validate3617(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3608(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3608));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3617.errors = vErrors, vErrors === null;
}
var schema606 = { type: "string", enum: ["adding", "removing", "updating"], $id: "shared43" };
function validate3622(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || data === "updating" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema606.enum })), validate3622.errors = vErrors, vErrors === null;
}
function validate3620(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.action === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "action"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "action" || key0 === "group_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate31(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate31)), data.action !== void 0 && !validate3622(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3622)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3620.errors = vErrors, vErrors === null;
}
function validate3616(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate3617(data, instancePath) || (vErrors = more(vErrors, validate3617), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate3620(data, instancePath) || (vErrors = more(vErrors, validate3620), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate3616.errors = vErrors, errors === 0;
}
function validate3614(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.body !== void 0 && !validate3616(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3616));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3614.errors = vErrors, vErrors === null;
}
var check_shared405 = outermost(validate3627);
function validate3630(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3212(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3212));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3630.errors = vErrors, vErrors === null;
}
function validate3627(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3630(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3630))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3627.errors = vErrors, vErrors === null;
}
var check_shared406 = outermost(validate3633);
var schema610 = { type: "string", enum: ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationTypeInput" };
function validate3635(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "sns" || data === "email" || data === "pagerduty" || data === "teams" || data === "opsgenie" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema610.enum })), validate3635.errors = vErrors, vErrors === null;
}
function validate3640(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3640.errors = vErrors, vErrors === null;
}
function validate3633(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.settings === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "settings"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3132(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3132)), data.type !== void 0 && !validate3635(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3635)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3640(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3640));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3633.errors = vErrors, vErrors === null;
}
var check_shared407 = outermost(validate3646);
function validate3646(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3212(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3212))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3646.errors = vErrors, vErrors === null;
}
var check_shared408 = outermost(validate3650);
function validate3650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3640(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3640));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3650.errors = vErrors, vErrors === null;
}
var check_shared409 = outermost(validate3656);
function validate3656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "paid" || key0 === "cloud" || key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "order" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3377(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3377)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3656.errors = vErrors, vErrors === null;
}
var check_shared410 = outermost(validate3665);
var schema616 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, keys: { $ref: "shared45" } }, items: { $ref: "CspmKey" }, $id: "CspmKeyList" }, schema617 = { type: ["array", "null"], items: { $ref: "CspmKey" }, $id: "shared45" };
function validate3674(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema617.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3158(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3158));
  }
  return validate3674.errors = vErrors, vErrors === null;
}
function validate3668(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema616.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3158(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3158));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.keys !== void 0 && !validate3674(data.keys, at(instancePath, "/keys")) && (vErrors = more(vErrors, validate3674))), validate3668.errors = vErrors, vErrors === null;
}
function validate3665(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3668(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3668))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3665.errors = vErrors, vErrors === null;
}
var check_shared411 = outermost(validate3678), schema618 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared331" }, cloud: { $ref: "shared0" }, group_id: { $ref: "CspmId" }, role_arn: { $ref: "shared0" }, external_id: { $ref: "shared0" }, connection: { $ref: "CspmKeyConnection" }, autoconnect: { $ref: "shared3" }, base_cspm: { $ref: "shared3" }, enabled_regions: { $ref: "shared0" }, display_name: { $ref: "shared0" } }, required: ["name", "group_id"], $id: "shared411" };
function validate3685(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_id === void 0 || data.key_value === void 0 || data.directory_id === void 0 || data.subscription_id === void 0) && (vErrors = need(vErrors, data, instancePath, "application_id", "key_value", "directory_id", "subscription_id"));
    for (let key0 in data)
      key0 === "application_id" || key0 === "key_value" || key0 === "directory_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_id !== void 0 && !validate22(data.application_id, at(instancePath, "/application_id")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.directory_id !== void 0 && !validate22(data.directory_id, at(instancePath, "/directory_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3685.errors = vErrors, vErrors === null;
}
function validate3691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tenancy_id === void 0 || data.user_id === void 0 || data.key_fingerprint === void 0 || data.key_value === void 0 || data.compartment_id === void 0) && (vErrors = need(vErrors, data, instancePath, "tenancy_id", "user_id", "key_fingerprint", "key_value", "compartment_id"));
    for (let key0 in data)
      key0 === "tenancy_id" || key0 === "user_id" || key0 === "key_fingerprint" || key0 === "key_value" || key0 === "compartment_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tenancy_id !== void 0 && !validate22(data.tenancy_id, at(instancePath, "/tenancy_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate22(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate22)), data.key_fingerprint !== void 0 && !validate22(data.key_fingerprint, at(instancePath, "/key_fingerprint")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.compartment_id !== void 0 && !validate22(data.compartment_id, at(instancePath, "/compartment_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3691.errors = vErrors, vErrors === null;
}
function validate3698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.project_id === void 0 || data.client_email === void 0 || data.private_key === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "project_id", "client_email", "private_key"));
    for (let key0 in data)
      key0 === "type" || key0 === "project_id" || key0 === "client_email" || key0 === "private_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3698.errors = vErrors, vErrors === null;
}
function validate3684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure" || key0 === "oracle" || key0 === "google" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure !== void 0 && !validate3685(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate3685)), data.oracle !== void 0 && !validate3691(data.oracle, at(instancePath, "/oracle")) && (vErrors = more(vErrors, validate3691)), data.google !== void 0 && !validate3698(data.google, at(instancePath, "/google")) && (vErrors = more(vErrors, validate3698));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3684.errors = vErrors, vErrors === null;
}
function validate3678(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.group_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "group_id"));
    for (let key0 in data)
      func2.call(schema618.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3132(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3132)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.connection !== void 0 && !validate3684(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3684)), data.autoconnect !== void 0 && !validate34(data.autoconnect, at(instancePath, "/autoconnect")) && (vErrors = more(vErrors, validate34)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3678.errors = vErrors, vErrors === null;
}
var check_shared412 = outermost(validate3709);
function validate3709(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3158(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3158))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3709.errors = vErrors, vErrors === null;
}
var check_shared416 = outermost(validate3713);
var pattern2 = new RegExp("^[a-zA-Z0-9_-]{1,100}$", "u");
function validate3719(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" && (pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"'))), validate3719.errors = vErrors, vErrors === null;
}
function validate3721(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3721.errors = vErrors, vErrors === null;
}
function validate3718(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate3719(key0, instancePath) || (vErrors = more(vErrors, validate3719), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = report(vErrors, instancePath, "propertyNames", { propertyName: key0 }, "property name must be valid"), errors++);
    }
    for (let key1 in data)
      validate3721(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate3721), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3718.errors = vErrors, errors === 0;
}
function validate3724(data, instancePath = "") {
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
  return validate3724.errors = vErrors, vErrors === null;
}
function validate3728(data, instancePath = "") {
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
  return validate3728.errors = vErrors, vErrors === null;
}
function validate3713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "paid" || key0 === "interval" || key0 === "group_id" || key0 === "tags" || key0 === "connection" || key0 === "remediation_connection" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate222(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate222)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.tags !== void 0 && !validate3718(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate3718)), data.connection !== void 0 && !validate3724(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3724)), data.remediation_connection !== void 0 && !validate3728(data.remediation_connection, at(instancePath, "/remediation_connection")) && (vErrors = more(vErrors, validate3728));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3713.errors = vErrors, vErrors === null;
}
var check_shared418 = outermost(validate3732);
function validate3733(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 50 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 50 }, "must be <= 50")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate3733.errors = vErrors, vErrors === null;
}
function validate3732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3733(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3732.errors = vErrors, vErrors === null;
}
var check_shared420 = outermost(validate3735);
function validate3739(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.generated_id === void 0 && (vErrors = need(vErrors, data, instancePath, "generated_id")), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3739.errors = vErrors, vErrors === null;
}
function validate3738(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3739(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3739));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3738.errors = vErrors, vErrors === null;
}
function validate3735(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3738(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3738))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3735.errors = vErrors, vErrors === null;
}
var check_shared421 = outermost(validate3744);
function validate3744(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count"));
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3733(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3744.errors = vErrors, vErrors === null;
}
var check_shared423 = outermost(validate3746);
function validate3750(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otpsecret !== void 0 && !validate22(data.otpsecret, at(instancePath, "/otpsecret")) && (vErrors = more(vErrors, validate22)), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3750.errors = vErrors, vErrors === null;
}
function validate3749(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3750(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3750));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3749.errors = vErrors, vErrors === null;
}
function validate3746(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3749(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3749))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3746.errors = vErrors, vErrors === null;
}
var check_shared425 = outermost(validate3756);
var schema642 = { type: ["array", "null"], items: { $ref: "CspmRemediationRule" }, $id: "shared51" };
function validate3765(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3765.errors = vErrors, vErrors === null;
}
function validate3764(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema642.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3765(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3765));
  }
  return validate3764.errors = vErrors, vErrors === null;
}
function validate3760(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate3078(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3078)), data.group_id !== void 0 && !validate3078(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate3078)), data.rules !== void 0 && !validate3764(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3764)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3760.errors = vErrors, vErrors === null;
}
function validate3759(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3760(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3760));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3759.errors = vErrors, vErrors === null;
}
function validate3756(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3759(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3759))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3756.errors = vErrors, vErrors === null;
}
var check_shared427 = outermost(validate3774);
function validate3778(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.test_id === void 0 || data.allow_manual === void 0 || data.allow_automated === void 0) && (vErrors = need(vErrors, data, instancePath, "test_id", "allow_manual", "allow_automated"));
    for (let key0 in data)
      key0 === "test_id" || key0 === "allow_manual" || key0 === "allow_automated" || key0 === "inputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3778.errors = vErrors, vErrors === null;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rules === void 0 && (vErrors = need(vErrors, data, instancePath, "rules"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate3777(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3777));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3774.errors = vErrors, vErrors === null;
}
var check_shared428 = outermost(validate3784);
function validate3784(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3760(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3760))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3784.errors = vErrors, vErrors === null;
}
var check_shared429 = outermost(validate3788);
function validate3788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.rules === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "rules"));
    for (let key0 in data)
      key0 === "id" || key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate3777(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate3777));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3788.errors = vErrors, vErrors === null;
}
var check_shared431 = outermost(validate3793);
var schema652 = { type: "string", "x-known": ["execute", "rollback"], $id: "shared49" };
function validate3802(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "execute" && data !== "rollback" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema652["x-known"] })), validate3802.errors = vErrors, vErrors === null;
}
function validate3797(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.type !== void 0 && !validate3802(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3802)), data.num_pass !== void 0 && !validate3078(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3078)), data.num_fail !== void 0 && !validate3078(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3078)), data.scan_id !== void 0 && !validate3078(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate3078)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.complete !== void 0 && !validate3081(data.complete, at(instancePath, "/complete")) && (vErrors = more(vErrors, validate3081)), data.event_id !== void 0 && !validate3078(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate3078)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158)), data.actions !== void 0 && !validate1050(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate1050))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3797.errors = vErrors, vErrors === null;
}
function validate3796(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3797(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3797));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3796.errors = vErrors, vErrors === null;
}
function validate3793(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3796(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3796))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3793.errors = vErrors, vErrors === null;
}
var check_shared434 = outermost(validate3814);
function validate3815(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 1 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 1 }, "must NOT have more than 1 items")), data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3815.errors = vErrors, vErrors === null;
}
var pattern4 = digits(6);
function validate3818(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern4.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{6}$" }, 'must match pattern "^[0-9]{6}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3818.errors = vErrors, vErrors === null;
}
function validate3814(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result_ids === void 0 || data.token_code === void 0) && (vErrors = need(vErrors, data, instancePath, "result_ids", "token_code"));
    for (let key0 in data)
      key0 === "result_ids" || key0 === "token_code" || key0 === "input" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result_ids !== void 0 && !validate3815(data.result_ids, at(instancePath, "/result_ids")) && (vErrors = more(vErrors, validate3815)), data.token_code !== void 0 && !validate3818(data.token_code, at(instancePath, "/token_code")) && (vErrors = more(vErrors, validate3818));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3814.errors = vErrors, vErrors === null;
}
var check_shared435 = outermost(validate3820);
function validate3823(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3823.errors = vErrors, vErrors === null;
}
function validate3820(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3823(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3823))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3820.errors = vErrors, vErrors === null;
}
var check_shared436 = outermost(validate3826);
function validate3826(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3797(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3797))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3826.errors = vErrors, vErrors === null;
}
var check_shared439 = outermost(validate3830);
var schema661 = { type: "string", enum: ["key", "integration"], $id: "shared437" };
function validate3832(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema661.enum })), validate3832.errors = vErrors, vErrors === null;
}
function validate3831(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3832(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3832));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3831.errors = vErrors, vErrors === null;
}
function validate3830(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3831(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3831)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3830.errors = vErrors, vErrors === null;
}
var check_shared441 = outermost(validate3837);
var schema664 = { type: "object", properties: { id: { $ref: "CspmId" }, created: { $ref: "shared0" }, key_id: { $ref: "CspmId" }, enabled: { $ref: "shared3" }, settings: { type: ["object", "null"], properties: { actions: { $ref: "shared2" } } }, result: { $ref: "CspmTriggerResult" }, integrations: { $ref: "shared32" }, key: { $ref: "CspmKey" } }, required: ["id"], $id: "CspmRouting" };
function validate3841(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0) {
      let data4 = data.settings;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/settings", "type", { type: schema664.properties.settings.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.actions !== void 0 && (validate91(data4.actions, at(instancePath, "/settings/actions")) || (vErrors = more(vErrors, validate91)));
    }
    data.result !== void 0 && !validate3151(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3151)), data.integrations !== void 0 && !validate3211(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3211)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3841.errors = vErrors, vErrors === null;
}
function validate3840(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3841(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3841));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3840.errors = vErrors, vErrors === null;
}
function validate3837(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3840(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3840))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3837.errors = vErrors, vErrors === null;
}
var check_shared442 = outermost(validate3852);
function validate3852(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key_id === void 0 || data.integration_ids === void 0 || data.result === void 0 || data.actions === void 0) && (vErrors = need(vErrors, data, instancePath, "key_id", "integration_ids", "result", "actions"));
    for (let key0 in data)
      key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3261(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3261)), data.result !== void 0 && !validate3256(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3256)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3852.errors = vErrors, vErrors === null;
}
var check_shared443 = outermost(validate3858);
function validate3858(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3841(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3841))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3858.errors = vErrors, vErrors === null;
}
var check_shared444 = outermost(validate3862);
function validate3862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3261(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3261)), data.result !== void 0 && !validate3256(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3256)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3862.errors = vErrors, vErrors === null;
}
var check_shared445 = outermost(validate3869);
function validate3869(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_ids" || key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_ids !== void 0 && !validate3261(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate3261)), data.start_date !== void 0 && !validate3342(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3342)), data.end_date !== void 0 && !validate3342(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3342)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3869.errors = vErrors, vErrors === null;
}
var check_shared447 = outermost(validate3876);
var schema671 = { type: "object", properties: { id: { $ref: "CspmId" }, key_id: { $ref: "CspmId" }, num_pass: { $ref: "shared30" }, num_warn: { $ref: "shared30" }, num_fail: { $ref: "shared30" }, num_unknown: { $ref: "shared30" }, num_new_risks: { $ref: "shared30" }, created: { $ref: "shared0" }, key: { type: ["object", "null"], properties: { id: { $ref: "CspmId" }, name: { $ref: "shared0" }, cloud: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmScan" };
function validate3880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3078(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3078)), data.num_warn !== void 0 && !validate3078(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3078)), data.num_fail !== void 0 && !validate3078(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3078)), data.num_unknown !== void 0 && !validate3078(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3078)), data.num_new_risks !== void 0 && !validate3078(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3078)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0) {
      let data8 = data.key;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/key", "type", { type: schema671.properties.key.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && (data8.id !== void 0 && (validate31(data8.id, at(instancePath, "/key/id")) || (vErrors = more(vErrors, validate31))), data8.name !== void 0 && (validate22(data8.name, at(instancePath, "/key/name")) || (vErrors = more(vErrors, validate22))), data8.cloud !== void 0 && (validate22(data8.cloud, at(instancePath, "/key/cloud")) || (vErrors = more(vErrors, validate22))));
    }
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
var check_shared448 = outermost(validate3894);
function validate3897(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3078(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3078)), data.num_warn !== void 0 && !validate3078(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3078)), data.num_fail !== void 0 && !validate3078(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3078)), data.num_unknown !== void 0 && !validate3078(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3078)), data.num_new_risks !== void 0 && !validate3078(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3078)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158)), data.results !== void 0 && !validate3480(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3480))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3897.errors = vErrors, vErrors === null;
}
function validate3894(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3897(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3897))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3894.errors = vErrors, vErrors === null;
}
var check_shared450 = outermost(validate3909);
var schema675 = { type: ["integer", "string"], $id: "shared449" };
function validate3911(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema675.type })), validate3911.errors = vErrors, vErrors === null;
}
function validate3909(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.page !== void 0 && !validate3911(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate3911));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3909.errors = vErrors, vErrors === null;
}
var check_shared451 = outermost(validate3913);
var schema678 = { type: ["integer", "string", "null"], $id: "shared52" };
function validate3926(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema678.type })), validate3926.errors = vErrors, vErrors === null;
}
function validate3916(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate3078(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate3078)), data.num_warn !== void 0 && !validate3078(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate3078)), data.num_fail !== void 0 && !validate3078(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate3078)), data.num_unknown !== void 0 && !validate3078(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate3078)), data.num_new_risks !== void 0 && !validate3078(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate3078)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158)), data.next !== void 0 && !validate3926(data.next, at(instancePath, "/next")) && (vErrors = more(vErrors, validate3926)), data.results !== void 0 && !validate3480(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3480))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3916.errors = vErrors, vErrors === null;
}
function validate3913(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3916(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3916))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3913.errors = vErrors, vErrors === null;
}
var check_shared452 = outermost(validate3930);
function validate3930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.key_id === void 0 && (vErrors = need(vErrors, data, instancePath, "key_id"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "test_ids" || key0 === "save" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_ids !== void 0 && !validate3261(data.test_ids, at(instancePath, "/test_ids")) && (vErrors = more(vErrors, validate3261)), data.save !== void 0 && !validate34(data.save, at(instancePath, "/save")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3930.errors = vErrors, vErrors === null;
}
var check_shared453 = outermost(validate3934);
function validate3937(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.realtime_id === void 0 && (vErrors = need(vErrors, data, instancePath, "realtime_id")), data.realtime_id !== void 0 && !validate31(data.realtime_id, at(instancePath, "/realtime_id")) && (vErrors = more(vErrors, validate31)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3937.errors = vErrors, vErrors === null;
}
function validate3934(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3937(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3937))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3934.errors = vErrors, vErrors === null;
}
var check_shared454 = outermost(validate3941);
var schema684 = { type: "string", "x-known": ["IN_PROGRESS", "COMPLETE", "FAILED", "CANCELLED"], $id: "shared46" };
function validate3945(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "IN_PROGRESS" && data !== "COMPLETE" && data !== "FAILED" && data !== "CANCELLED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema684["x-known"] })), validate3945.errors = vErrors, vErrors === null;
}
var schema685 = { type: ["array", "null"], items: { $ref: "CspmRealtimeTest" }, $id: "shared47" };
var schema687 = { type: ["array", "null"], items: { $ref: "CspmRealtimeResult" }, $id: "shared48" };
function validate3958(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate3395(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3395)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3958.errors = vErrors, vErrors === null;
}
function validate3957(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema687.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3958(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3958));
  }
  return validate3957.errors = vErrors, vErrors === null;
}
function validate3949(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate36(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate36)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3237(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3237)), data.results !== void 0 && !validate3957(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3957))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3949.errors = vErrors, vErrors === null;
}
function validate3948(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema685.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3949(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3949));
  }
  return validate3948.errors = vErrors, vErrors === null;
}
function validate3944(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate3945(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3945)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.results !== void 0 && !validate3948(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3948))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3944.errors = vErrors, vErrors === null;
}
function validate3941(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3944(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3944))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3941.errors = vErrors, vErrors === null;
}
var check_shared455 = outermost(validate3968);
function validate3972(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.WEB_PORTS === void 0 || data.BACKUP_RETENTION_LIMIT === void 0) && (vErrors = need(vErrors, data, instancePath, "WEB_PORTS", "BACKUP_RETENTION_LIMIT"));
    for (let key0 in data)
      key0 === "WEB_PORTS" || key0 === "BACKUP_RETENTION_LIMIT" || key0 === "SKIPPED" || key0 === "ONLY" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.WEB_PORTS !== void 0 && !validate709(data.WEB_PORTS, at(instancePath, "/WEB_PORTS")) && (vErrors = more(vErrors, validate709)), data.BACKUP_RETENTION_LIMIT !== void 0 && !validate26(data.BACKUP_RETENTION_LIMIT, at(instancePath, "/BACKUP_RETENTION_LIMIT")) && (vErrors = more(vErrors, validate26)), data.SKIPPED !== void 0 && !validate43(data.SKIPPED, at(instancePath, "/SKIPPED")) && (vErrors = more(vErrors, validate43)), data.ONLY !== void 0 && !validate43(data.ONLY, at(instancePath, "/ONLY")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3972.errors = vErrors, vErrors === null;
}
function validate3968(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "yaml" || key0 === "base64" || key0 === "json" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.yaml !== void 0 && !validate22(data.yaml, at(instancePath, "/yaml")) && (vErrors = more(vErrors, validate22)), data.base64 !== void 0 && !validate22(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate22)), data.json !== void 0 && !validate237(data.json, at(instancePath, "/json")) && (vErrors = more(vErrors, validate237)), data.settings !== void 0 && !validate3972(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3972));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3968.errors = vErrors, vErrors === null;
}
var check_shared457 = outermost(validate3978);
var schema694 = { type: "integer", "x-known": [0, 1, 2], $id: "CspmCodeResultValue" };
function validate3983(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema694["x-known"] })), validate3983.errors = vErrors, vErrors === null;
}
function validate3982(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate3983(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3983)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3982.errors = vErrors, vErrors === null;
}
function validate3981(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3982(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3982));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3981.errors = vErrors, vErrors === null;
}
function validate3978(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3981(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3981))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3978.errors = vErrors, vErrors === null;
}
var check_shared458 = outermost(validate3989);
function validate3989(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.base64 === void 0 && (vErrors = need(vErrors, data, instancePath, "base64"));
    for (let key0 in data)
      key0 === "base64" || key0 === "folder" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.base64 !== void 0 && !validate3132(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate3132)), data.folder !== void 0 && !validate34(data.folder, at(instancePath, "/folder")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3989.errors = vErrors, vErrors === null;
}
var check_shared460 = outermost(validate3992);
var schema698 = { type: "object", properties: { result: { $ref: "CspmCodeResultValue" }, message: { $ref: "shared29" }, link: { $ref: "shared29" }, location: { type: ["object", "null"], properties: { start_line: { $ref: "shared1" }, end_line: { $ref: "shared1" } } } }, $id: "CspmTerraformResult" };
function validate3996(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && !validate3983(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3983)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.location !== void 0) {
      let data3 = data.location;
      !(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null && (vErrors = report(vErrors, instancePath + "/location", "type", { type: schema698.properties.location.type })), data3 && typeof data3 == "object" && !Array.isArray(data3) && (data3.start_line !== void 0 && (validate26(data3.start_line, at(instancePath, "/location/start_line")) || (vErrors = more(vErrors, validate26))), data3.end_line !== void 0 && (validate26(data3.end_line, at(instancePath, "/location/end_line")) || (vErrors = more(vErrors, validate26))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3996.errors = vErrors, vErrors === null;
}
function validate3995(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3996(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3996));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3995.errors = vErrors, vErrors === null;
}
function validate3992(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3995(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3995))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3992.errors = vErrors, vErrors === null;
}
var check_shared463 = outermost(validate4004), schema699 = { type: "object", additionalProperties: !1, properties: { key_id: { $ref: "CspmId" }, region: { $ref: "shared0" }, test_id: { $ref: "CspmId" }, expand: { $ref: "shared462" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, order: { $ref: "shared358" }, limit: { $ref: "shared181" }, offset: { $ref: "shared336" } }, $id: "shared463" };
var schema701 = { type: "string", enum: ["key", "test"], $id: "shared461" };
function validate4009(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema701.enum })), validate4009.errors = vErrors, vErrors === null;
}
function validate4008(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4009(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4009));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4008.errors = vErrors, vErrors === null;
}
function validate4004(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema699.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4008(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4008)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.pagesize !== void 0 && !validate222(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3377(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3377)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4004.errors = vErrors, vErrors === null;
}
var check_shared464 = outermost(validate4018);
var schema703 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, results: { $ref: "shared53" } }, items: { $ref: "CspmSuppression" }, $id: "CspmSuppressionList" };
function validate4022(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate3078(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate3078)), data.key_id !== void 0 && !validate3078(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate3078)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.expires !== void 0 && !validate36(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate36)), data.key !== void 0 && !validate3158(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3158)), data.test !== void 0 && !validate3230(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3230))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4022.errors = vErrors, vErrors === null;
}
var schema705 = { type: ["array", "null"], items: { $ref: "CspmSuppression" }, $id: "shared53" };
function validate4038(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema705.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4022(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4022));
  }
  return validate4038.errors = vErrors, vErrors === null;
}
function validate4021(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema703.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4022(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4022));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate4038(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4038))), validate4021.errors = vErrors, vErrors === null;
}
function validate4018(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4021(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4021))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4018.errors = vErrors, vErrors === null;
}
var check_shared466 = outermost(validate4042);
function validate4044(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate4044.errors = vErrors, vErrors === null;
}
function validate4042(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "region" || key0 === "resource" || key0 === "test_id" || key0 === "key_id" || key0 === "comment" || key0 === "expires" || key0 === "tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.region !== void 0 && !validate3132(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate3132)), data.resource !== void 0 && !validate4044(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate4044)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.expires !== void 0 && !validate22(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate22)), data.tags !== void 0 && !validate2748(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate2748));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4042.errors = vErrors, vErrors === null;
}
var check_shared467 = outermost(validate4051);
function validate4051(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4022(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4022))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4051.errors = vErrors, vErrors === null;
}
var check_shared470 = outermost(validate4055);
var schema711 = { type: "string", enum: ["category"], $id: "shared468" };
function validate4057(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "category" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema711.enum })), validate4057.errors = vErrors, vErrors === null;
}
function validate4056(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4057(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4057));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4056.errors = vErrors, vErrors === null;
}
function validate4055(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "cloud" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4056(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4056)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4055.errors = vErrors, vErrors === null;
}
var check_shared472 = outermost(validate4063);
function validate4066(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3230(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3230));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4066.errors = vErrors, vErrors === null;
}
function validate4063(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4066(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4066))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4063.errors = vErrors, vErrors === null;
}
var check_shared473 = outermost(validate4069);
function validate4069(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4056(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4056));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4069.errors = vErrors, vErrors === null;
}
var check_shared474 = outermost(validate4072);
function validate4072(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3230(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3230))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4072.errors = vErrors, vErrors === null;
}
var check_shared475 = outermost(validate4076);
var schema717 = { type: "string", enum: ["low", "medium", "high", "critical"], $id: "CspmSeverityInput" };
function validate4078(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || data === "critical" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema717.enum })), validate4078.errors = vErrors, vErrors === null;
}
function validate4076(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.severity === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "severity"));
    for (let key0 in data)
      key0 === "id" || key0 === "severity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate4078(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4078));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4076.errors = vErrors, vErrors === null;
}
var check_shared478 = outermost(validate4080);
var schema720 = { type: "string", enum: ["group", "login", "csproles"], $id: "shared476" };
function validate4082(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "group" || data === "login" || data === "csproles" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema720.enum })), validate4082.errors = vErrors, vErrors === null;
}
function validate4081(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4082(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4082));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4081.errors = vErrors, vErrors === null;
}
function validate4080(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4081(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4081)), data.limit !== void 0 && !validate222(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate222)), data.offset !== void 0 && !validate3143(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4080.errors = vErrors, vErrors === null;
}
var check_shared480 = outermost(validate4087);
function validate4090(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3176(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3176));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4090.errors = vErrors, vErrors === null;
}
function validate4087(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4090(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4090))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4087.errors = vErrors, vErrors === null;
}
var check_shared481 = outermost(validate4093);
function validate4093(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.email === void 0 && (vErrors = need(vErrors, data, instancePath, "email"));
    for (let key0 in data)
      key0 === "email" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.email !== void 0 && !validate3132(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate3132)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4093.errors = vErrors, vErrors === null;
}
var check_shared482 = outermost(validate4098);
function validate4098(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3176(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3176))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4098.errors = vErrors, vErrors === null;
}
var check_shared483 = outermost(validate4102);
function validate4102(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4081(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4081));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4102.errors = vErrors, vErrors === null;
}
var check_shared484 = outermost(validate4105);
function validate4105(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4105.errors = vErrors, vErrors === null;
}
var check_shared486 = outermost(validate4110);
var schema728 = { type: ["array", "null"], items: { $ref: "SamlMapping" }, $id: "shared485" };
function validate4112(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate91(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate91)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate26(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4112.errors = vErrors, vErrors === null;
}
function validate4111(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema728.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4112(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4112));
  }
  return validate4111.errors = vErrors, vErrors === null;
}
function validate4110(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4111(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4111)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4110.errors = vErrors, vErrors === null;
}
var check_shared487 = outermost(validate4120);
function validate4120(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.csp_role === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "csp_role", "saml_groups"));
    for (let key0 in data)
      key0 === "csp_role" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4120.errors = vErrors, vErrors === null;
}
var check_shared488 = outermost(validate4123);
function validate4123(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4112(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4112)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4123.errors = vErrors, vErrors === null;
}
var check_shared489 = outermost(validate4125);
function validate4125(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "saml_groups"));
    for (let key0 in data)
      key0 === "id" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4125.errors = vErrors, vErrors === null;
}
var check_shared490 = outermost(validate4128);
function validate4128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.size !== void 0 && !validate222(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4128.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSetPage = outermost(validate4131);
var schema735 = { type: ["array", "null"], items: { $ref: "PlatformPermissionSet" }, $id: "shared105" };
function validate4133(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate91(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4133.errors = vErrors, vErrors === null;
}
function validate4132(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema735.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4133(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4133));
  }
  return validate4132.errors = vErrors, vErrors === null;
}
function validate4131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.permissions !== void 0 && !validate4132(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate4132)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4131.errors = vErrors, vErrors === null;
}
var check_shared491 = outermost(validate4142);
function validate4142(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4142.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionModules = outermost(validate4146);
var schema739 = { type: ["array", "null"], items: { $ref: "PlatformPermissionModule" }, $id: "shared104" };
var schema741 = { type: ["array", "null"], items: { $ref: "PlatformPermissionAction" }, $id: "shared103" };
function validate4151(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependencies !== void 0 && !validate91(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4151.errors = vErrors, vErrors === null;
}
function validate4150(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema741.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4151(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4151));
  }
  return validate4150.errors = vErrors, vErrors === null;
}
function validate4148(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate4150(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate4150))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4148.errors = vErrors, vErrors === null;
}
function validate4147(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema739.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4148(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4148));
  }
  return validate4147.errors = vErrors, vErrors === null;
}
function validate4146(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.modules !== void 0 && !validate4147(data.modules, at(instancePath, "/modules")) && (vErrors = more(vErrors, validate4147)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4146.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSet = outermost(validate4133), check_shared492 = outermost(validate4158);
function validate4158(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "no_scan_repositories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.no_scan_repositories !== void 0 && !validate34(data.no_scan_repositories, at(instancePath, "/no_scan_repositories")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4158.errors = vErrors, vErrors === null;
}
var check_shared494 = outermost(validate4163);
var schema745 = { type: ["array", "null"], items: { $ref: "CodeRepository" }, $id: "shared493" };
function validate4178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.branch_names !== void 0 && !validate91(data.branch_names, at(instancePath, "/branch_names")) && (vErrors = more(vErrors, validate91)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4178.errors = vErrors, vErrors === null;
}
function validate4200(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4200.errors = vErrors, vErrors === null;
}
function validate4181(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.branch !== void 0 && !validate22(data.branch, at(instancePath, "/branch")) && (vErrors = more(vErrors, validate22)), data.commit_id !== void 0 && !validate22(data.commit_id, at(instancePath, "/commit_id")) && (vErrors = more(vErrors, validate22)), data.build_system !== void 0 && !validate22(data.build_system, at(instancePath, "/build_system")) && (vErrors = more(vErrors, validate22)), data.git_user !== void 0 && !validate22(data.git_user, at(instancePath, "/git_user")) && (vErrors = more(vErrors, validate22)), data.triggered_by !== void 0 && !validate22(data.triggered_by, at(instancePath, "/triggered_by")) && (vErrors = more(vErrors, validate22)), data.scm_link !== void 0 && !validate22(data.scm_link, at(instancePath, "/scm_link")) && (vErrors = more(vErrors, validate22)), data.tags !== void 0 && !validate536(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate536)), data.impacted_file_count !== void 0 && !validate26(data.impacted_file_count, at(instancePath, "/impacted_file_count")) && (vErrors = more(vErrors, validate26)), data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26)), data.policy_pass_count !== void 0 && !validate26(data.policy_pass_count, at(instancePath, "/policy_pass_count")) && (vErrors = more(vErrors, validate26)), data.policy_warning_count !== void 0 && !validate26(data.policy_warning_count, at(instancePath, "/policy_warning_count")) && (vErrors = more(vErrors, validate26)), data.policy_failure_count !== void 0 && !validate26(data.policy_failure_count, at(instancePath, "/policy_failure_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities_severity_count !== void 0 && !validate4200(data.vulnerabilities_severity_count, at(instancePath, "/vulnerabilities_severity_count")) && (vErrors = more(vErrors, validate4200)), data.misconfigurations_severity_count !== void 0 && !validate4200(data.misconfigurations_severity_count, at(instancePath, "/misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4200)), data.pipeline_misconfigurations_severity_count !== void 0 && !validate4200(data.pipeline_misconfigurations_severity_count, at(instancePath, "/pipeline_misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4200)), data.secrets_severity_count !== void 0 && !validate4200(data.secrets_severity_count, at(instancePath, "/secrets_severity_count")) && (vErrors = more(vErrors, validate4200))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4181.errors = vErrors, vErrors === null;
}
function validate4172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "name")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.scm_id !== void 0 && !validate22(data.scm_id, at(instancePath, "/scm_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate237(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate237)), data.pinned_branches !== void 0 && !validate4178(data.pinned_branches, at(instancePath, "/pinned_branches")) && (vErrors = more(vErrors, validate4178)), data.last_scan !== void 0 && !validate4181(data.last_scan, at(instancePath, "/last_scan")) && (vErrors = more(vErrors, validate4181))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4172.errors = vErrors, vErrors === null;
}
function validate4171(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema745.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4172(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4172));
  }
  return validate4171.errors = vErrors, vErrors === null;
}
function validate4163(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3078(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3078)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.total_repositories !== void 0 && !validate26(data.total_repositories, at(instancePath, "/total_repositories")) && (vErrors = more(vErrors, validate26)), data.total_severity_critical !== void 0 && !validate26(data.total_severity_critical, at(instancePath, "/total_severity_critical")) && (vErrors = more(vErrors, validate26)), data.total_severity_high !== void 0 && !validate26(data.total_severity_high, at(instancePath, "/total_severity_high")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4171(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4171))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4163.errors = vErrors, vErrors === null;
}
var check_shared496 = outermost(validate4213);
var schema751 = { type: ["array", "null"], items: { $ref: "Detection" }, $id: "shared495" };
function validate4219(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id")), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.detection_count !== void 0 && !validate26(data.detection_count, at(instancePath, "/detection_count")) && (vErrors = more(vErrors, validate26)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4219.errors = vErrors, vErrors === null;
}
function validate4218(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema751.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4219(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4219));
  }
  return validate4218.errors = vErrors, vErrors === null;
}
function validate4213(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3078(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3078)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4218(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4218))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4213.errors = vErrors, vErrors === null;
}
var check_shared497 = outermost(validate4226);
function validate4226(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id"));
    for (let key0 in data)
      key0 === "avd_id" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4226.errors = vErrors, vErrors === null;
}
var check_shared499 = outermost(validate4230);
var schema755 = { type: ["array", "null"], items: { $ref: "DetectionInstance" }, $id: "shared498" };
function validate4236(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "scan_id")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22)), data.impacted_files !== void 0 && !validate26(data.impacted_files, at(instancePath, "/impacted_files")) && (vErrors = more(vErrors, validate26)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4236.errors = vErrors, vErrors === null;
}
function validate4235(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema755.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4236(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4236));
  }
  return validate4235.errors = vErrors, vErrors === null;
}
function validate4230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3078(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3078)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4235(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4235))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4230.errors = vErrors, vErrors === null;
}
var check_shared500 = outermost(validate4245);
function validate4245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.page_size !== void 0 && !validate222(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate222)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4245.errors = vErrors, vErrors === null;
}
var check_shared502 = outermost(validate4250);
var schema759 = { type: ["array", "null"], items: { $ref: "SuppressionRule" }, $id: "shared501" };
var schema761 = { type: "string", "x-known": ["policy", "suppression"], $id: "shared148" };
function validate4262(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "policy" && data !== "suppression" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema761["x-known"] })), validate4262.errors = vErrors, vErrors === null;
}
var schema763 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariable" }, $id: "shared162" };
var schema765 = { type: "string", "x-known": ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared164" };
function validate4269(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "repository.id" && data !== "repository.name" && data !== "repository.branch" && data !== "repository.topic" && data !== "repository.label" && data !== "repository.organization" && data !== "repository.provider" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema765["x-known"] })), validate4269.errors = vErrors, vErrors === null;
}
function validate4268(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4269(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4269)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4268.errors = vErrors, vErrors === null;
}
function validate4267(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema763.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4268(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4268));
  }
  return validate4267.errors = vErrors, vErrors === null;
}
function validate4265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4267(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4267))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4265.errors = vErrors, vErrors === null;
}
var schema766 = { type: ["array", "null"], items: { $ref: "SuppressionRuleControl" }, $id: "shared149" };
var schema768 = { type: "string", "x-known": ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared152" };
function validate4277(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerabilitySeverity" && data !== "cveByIds" && data !== "vulnerabilityWithVendorFix" && data !== "misconfigurations" && data !== "misconfigurationsBySeverity" && data !== "misconfigurationsByService" && data !== "secretSeverity" && data !== "secretByPatterns" && data !== "secretByIds" && data !== "sastSeverity" && data !== "sastAiSeverity" && data !== "sastByIds" && data !== "pipelineMisconfigurations" && data !== "pipelineMisconfigurationsBySeverity" && data !== "dependencyByName" && data !== "dependencyByVersion" && data !== "dependencyByLicense" && data !== "manifestSecurityScanChecks" && data !== "manifestSourceCodeProtection" && data !== "imageName" && data !== "detectionIds" && data !== "detectionsBySeverity" && data !== "fsPath" && data !== "networkUrl" && data !== "portRange" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema768["x-known"] })), validate4277.errors = vErrors, vErrors === null;
}
var schema769 = { type: "string", "x-known": ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared150" };
function validate4279(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "misconfiguration" && data !== "vulnerability" && data !== "secret" && data !== "pipeline" && data !== "sast" && data !== "dependency" && data !== "profile" && data !== "manifest" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema769["x-known"] })), validate4279.errors = vErrors, vErrors === null;
}
var schema770 = { type: "string", "x-known": ["critical", "high", "medium", "low", "unknown"], $id: "shared153" };
function validate4281(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "unknown" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema770["x-known"] })), validate4281.errors = vErrors, vErrors === null;
}
var schema771 = { type: "string", "x-known": ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared154" };
function validate4283(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "greater_than" && data !== "less_than" && data !== "equals_to" && data !== "greater_than_or_equal_to" && data !== "less_than_or_equal_to" && data !== "all_versions" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema771["x-known"] })), validate4283.errors = vErrors, vErrors === null;
}
var schema772 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheck" }, $id: "shared155" };
function validate4298(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4279(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4279))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4298.errors = vErrors, vErrors === null;
}
function validate4297(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema772.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4298(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4298));
  }
  return validate4297.errors = vErrors, vErrors === null;
}
function validate4308(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pattern !== void 0 && !validate22(data.pattern, at(instancePath, "/pattern")) && (vErrors = more(vErrors, validate22)), data.changes !== void 0 && !validate91(data.changes, at(instancePath, "/changes")) && (vErrors = more(vErrors, validate91))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4308.errors = vErrors, vErrors === null;
}
function validate4316(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.days !== void 0 && !validate26(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4316.errors = vErrors, vErrors === null;
}
function validate4276(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4277(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4277)), data.scan_type !== void 0 && !validate4279(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4279)), data.severity !== void 0 && !validate4281(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4281)), data.operator !== void 0 && !validate4283(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4283)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate91(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate91)), data.avd_ids !== void 0 && !validate91(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate91)), data.dependency_ids !== void 0 && !validate91(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate91)), data.ids !== void 0 && !validate91(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate91)), data.checks !== void 0 && !validate4297(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4297)), data.patterns !== void 0 && !validate91(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate91)), data.ports !== void 0 && !validate1672(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1672)), data.file_changes !== void 0 && !validate4308(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4308)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate91(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate91)), data.published_date_filter !== void 0 && !validate4316(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4316))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4276.errors = vErrors, vErrors === null;
}
function validate4275(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema766.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4276(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4276));
  }
  return validate4275.errors = vErrors, vErrors === null;
}
function validate4257(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "name")), data.policy_id !== void 0 && !validate22(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4262(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4262)), data.application_scopes !== void 0 && !validate91(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate91)), data.scope !== void 0 && !validate4265(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4265)), data.controls !== void 0 && !validate4275(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4275)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.updated_by !== void 0 && !validate22(data.updated_by, at(instancePath, "/updated_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4257.errors = vErrors, vErrors === null;
}
function validate4256(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema759.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4257(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4257));
  }
  return validate4256.errors = vErrors, vErrors === null;
}
function validate4250(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate3078(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate3078)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.selection_scopes !== void 0 && !validate536(data.selection_scopes, at(instancePath, "/selection_scopes")) && (vErrors = more(vErrors, validate536)), data.data !== void 0 && !validate4256(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4256))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4250.errors = vErrors, vErrors === null;
}
var check_shared503 = outermost(validate4333);
var schema778 = { type: "string", enum: ["policy", "suppression"], $id: "shared160" };
function validate4338(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "policy" || data === "suppression" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema778.enum })), validate4338.errors = vErrors, vErrors === null;
}
var schema780 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariableInput" }, $id: "shared163" };
var schema782 = { type: "string", enum: ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared165" };
function validate4345(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "repository.id" || data === "repository.name" || data === "repository.branch" || data === "repository.topic" || data === "repository.label" || data === "repository.organization" || data === "repository.provider" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema782.enum })), validate4345.errors = vErrors, vErrors === null;
}
function validate4344(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4345(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4345)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4344.errors = vErrors, vErrors === null;
}
function validate4343(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema780.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4344(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4344));
  }
  return validate4343.errors = vErrors, vErrors === null;
}
function validate4341(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4343(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4343))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4341.errors = vErrors, vErrors === null;
}
var schema785 = { type: "string", enum: ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared156" };
function validate4353(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerabilitySeverity" || data === "cveByIds" || data === "vulnerabilityWithVendorFix" || data === "misconfigurations" || data === "misconfigurationsBySeverity" || data === "misconfigurationsByService" || data === "secretSeverity" || data === "secretByPatterns" || data === "secretByIds" || data === "sastSeverity" || data === "sastAiSeverity" || data === "sastByIds" || data === "pipelineMisconfigurations" || data === "pipelineMisconfigurationsBySeverity" || data === "dependencyByName" || data === "dependencyByVersion" || data === "dependencyByLicense" || data === "manifestSecurityScanChecks" || data === "manifestSourceCodeProtection" || data === "imageName" || data === "detectionIds" || data === "detectionsBySeverity" || data === "fsPath" || data === "networkUrl" || data === "portRange" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema785.enum })), validate4353.errors = vErrors, vErrors === null;
}
var schema786 = { type: "string", enum: ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared151" };
function validate4355(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "misconfiguration" || data === "vulnerability" || data === "secret" || data === "pipeline" || data === "sast" || data === "dependency" || data === "profile" || data === "manifest" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema786.enum })), validate4355.errors = vErrors, vErrors === null;
}
var schema787 = { type: "string", enum: ["critical", "high", "medium", "low", "unknown"], $id: "shared157" };
function validate4357(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema787.enum })), validate4357.errors = vErrors, vErrors === null;
}
var schema788 = { type: "string", enum: ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared158" };
function validate4359(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "greater_than" || data === "less_than" || data === "equals_to" || data === "greater_than_or_equal_to" || data === "less_than_or_equal_to" || data === "all_versions" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema788.enum })), validate4359.errors = vErrors, vErrors === null;
}
var schema789 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheckInput" }, $id: "shared159" };
function validate4374(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4355(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4355))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4374.errors = vErrors, vErrors === null;
}
function validate4373(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema789.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4374(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4374));
  }
  return validate4373.errors = vErrors, vErrors === null;
}
function validate4352(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4353(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4353)), data.scan_type !== void 0 && !validate4355(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4355)), data.severity !== void 0 && !validate4357(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4357)), data.operator !== void 0 && !validate4359(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4359)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate91(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate91)), data.avd_ids !== void 0 && !validate91(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate91)), data.dependency_ids !== void 0 && !validate91(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate91)), data.ids !== void 0 && !validate91(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate91)), data.checks !== void 0 && !validate4373(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4373)), data.patterns !== void 0 && !validate91(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate91)), data.ports !== void 0 && !validate1672(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1672)), data.file_changes !== void 0 && !validate4308(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4308)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate91(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate91)), data.published_date_filter !== void 0 && !validate4316(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4316))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4352.errors = vErrors, vErrors === null;
}
function validate4351(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4352(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4352));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4351.errors = vErrors, vErrors === null;
}
function validate4334(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.application_scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4338(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4338)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.scope !== void 0 && !validate4341(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4341)), data.controls !== void 0 && !validate4351(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4351)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4334.errors = vErrors, vErrors === null;
}
function validate4333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4334(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4333.errors = vErrors, vErrors === null;
}
var check_SuppressionRule = outermost(validate4257), check_shared504 = outermost(validate4398);
function validate4398(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate4334(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4398.errors = vErrors, vErrors === null;
}
var check_shared505 = outermost(validate4401);
function validate4401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "repositoryIds" || key0 === "scanIds" || key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.repositoryIds !== void 0 && !validate22(data.repositoryIds, at(instancePath, "/repositoryIds")) && (vErrors = more(vErrors, validate22)), data.scanIds !== void 0 && !validate22(data.scanIds, at(instancePath, "/scanIds")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate222(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate222)), data.size !== void 0 && !validate222(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4401.errors = vErrors, vErrors === null;
}
var check_shared507 = outermost(validate4406);
var schema794 = { type: ["array", "null"], items: { $ref: "CodeScanFinding" }, $id: "shared506" };
function validate4428(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cwe !== void 0 && !validate22(data.cwe, at(instancePath, "/cwe")) && (vErrors = more(vErrors, validate22)), data.owasp !== void 0 && !validate91(data.owasp, at(instancePath, "/owasp")) && (vErrors = more(vErrors, validate91)), data.references !== void 0 && !validate91(data.references, at(instancePath, "/references")) && (vErrors = more(vErrors, validate91)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.impact !== void 0 && !validate22(data.impact, at(instancePath, "/impact")) && (vErrors = more(vErrors, validate22)), data.confidence !== void 0 && !validate22(data.confidence, at(instancePath, "/confidence")) && (vErrors = more(vErrors, validate22)), data.likelihood !== void 0 && !validate22(data.likelihood, at(instancePath, "/likelihood")) && (vErrors = more(vErrors, validate22)), data.remediation !== void 0 && !validate22(data.remediation, at(instancePath, "/remediation")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4428.errors = vErrors, vErrors === null;
}
function validate4409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result_hash !== void 0 && !validate22(data.result_hash, at(instancePath, "/result_hash")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate22(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate26(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate26)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.repository_full_name !== void 0 && !validate22(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate22)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_start_line !== void 0 && !validate26(data.target_start_line, at(instancePath, "/target_start_line")) && (vErrors = more(vErrors, validate26)), data.target_end_line !== void 0 && !validate26(data.target_end_line, at(instancePath, "/target_end_line")) && (vErrors = more(vErrors, validate26)), data.package_name !== void 0 && !validate22(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate22)), data.installed_version !== void 0 && !validate22(data.installed_version, at(instancePath, "/installed_version")) && (vErrors = more(vErrors, validate22)), data.fixed_version !== void 0 && !validate22(data.fixed_version, at(instancePath, "/fixed_version")) && (vErrors = more(vErrors, validate22)), data.published_date !== void 0 && !validate22(data.published_date, at(instancePath, "/published_date")) && (vErrors = more(vErrors, validate22)), data.reachable !== void 0 && !validate3081(data.reachable, at(instancePath, "/reachable")) && (vErrors = more(vErrors, validate3081)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.first_seen !== void 0 && !validate22(data.first_seen, at(instancePath, "/first_seen")) && (vErrors = more(vErrors, validate22)), data.scm_file !== void 0 && !validate22(data.scm_file, at(instancePath, "/scm_file")) && (vErrors = more(vErrors, validate22)), data.extraData !== void 0 && !validate4428(data.extraData, at(instancePath, "/extraData")) && (vErrors = more(vErrors, validate4428))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4409.errors = vErrors, vErrors === null;
}
function validate4408(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema794.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4409(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4409));
  }
  return validate4408.errors = vErrors, vErrors === null;
}
function validate4406(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4408(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4408))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4406.errors = vErrors, vErrors === null;
}
var check_shared509 = outermost(validate4440);
var schema798 = { type: ["array", "null"], items: { $ref: "Export" }, $id: "shared508" };
function validate4442(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.next_run !== void 0 && !validate36(data.next_run, at(instancePath, "/next_run")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4442.errors = vErrors, vErrors === null;
}
function validate4441(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema798.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4442(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4442));
  }
  return validate4441.errors = vErrors, vErrors === null;
}
function validate4440(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4441(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4441)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4440.errors = vErrors, vErrors === null;
}
var check_shared510 = outermost(validate4449);
var schema802 = { type: "string", enum: ["csv", "json"], $id: "shared69" };
function validate4457(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "csv" || data === "json" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema802.enum })), validate4457.errors = vErrors, vErrors === null;
}
function validate4450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.integration_id === void 0 || data.entity_type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "integration_id", "entity_type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.integration_id !== void 0 && !validate22(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate22(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate22)), data.filter_name !== void 0 && !validate22(data.filter_name, at(instancePath, "/filter_name")) && (vErrors = more(vErrors, validate22)), data.frequency !== void 0 && !validate22(data.frequency, at(instancePath, "/frequency")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate4457(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate4457))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4450.errors = vErrors, vErrors === null;
}
function validate4449(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4450(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4450));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4449.errors = vErrors, vErrors === null;
}
var check_shared511 = outermost(validate4460);
function validate4460(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.export_id === void 0 && (vErrors = need(vErrors, data, instancePath, "export_id")), data.export_id !== void 0 && !validate22(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4460.errors = vErrors, vErrors === null;
}
var check_shared512 = outermost(validate4462);
function validate4462(data, instancePath = "") {
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
  return validate4462.errors = vErrors, vErrors === null;
}
var check_shared513 = outermost(validate4464);
function validate4464(data, instancePath = "") {
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
  return validate4464.errors = vErrors, vErrors === null;
}
var check_shared514 = outermost(validate4467);
function validate4468(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.exports_active_amount !== void 0 && !validate26(data.exports_active_amount, at(instancePath, "/exports_active_amount")) && (vErrors = more(vErrors, validate26)), data.exports_active_limit !== void 0 && !validate26(data.exports_active_limit, at(instancePath, "/exports_active_limit")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4468.errors = vErrors, vErrors === null;
}
function validate4467(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4468(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4468)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4467.errors = vErrors, vErrors === null;
}
var check_shared515 = outermost(validate4472);
var schema810 = { type: ["array", "null"], items: { $ref: "ExportEntity" }, $id: "shared67" };
var schema812 = { type: ["array", "null"], items: { $ref: "ExportSavedFilter" }, $id: "shared68" };
function validate4480(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4480.errors = vErrors, vErrors === null;
}
function validate4479(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema812.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4480(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4480));
  }
  return validate4479.errors = vErrors, vErrors === null;
}
function validate4475(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.label === void 0 && (vErrors = need(vErrors, data, instancePath, "label")), data.label !== void 0 && !validate22(data.label, at(instancePath, "/label")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.data_columns !== void 0 && !validate91(data.data_columns, at(instancePath, "/data_columns")) && (vErrors = more(vErrors, validate91)), data.saved_filters !== void 0 && !validate4479(data.saved_filters, at(instancePath, "/saved_filters")) && (vErrors = more(vErrors, validate4479))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4475.errors = vErrors, vErrors === null;
}
function validate4474(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema810.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4475(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4475));
  }
  return validate4474.errors = vErrors, vErrors === null;
}
function validate4473(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate4474(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate4474)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4473.errors = vErrors, vErrors === null;
}
function validate4472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4473(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4473)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4472.errors = vErrors, vErrors === null;
}
var check_shared517 = outermost(validate4487);
var schema815 = { type: ["array", "null"], items: { $ref: "ExportIntegration" }, $id: "shared516" };
function validate4489(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4489.errors = vErrors, vErrors === null;
}
function validate4488(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema815.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4489(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4489));
  }
  return validate4488.errors = vErrors, vErrors === null;
}
function validate4487(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate4488(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4488)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4487.errors = vErrors, vErrors === null;
}
var check_shared519 = outermost(validate4494);
var schema818 = { type: "string", enum: ["aws", "google", "azure"], $id: "shared518" };
function validate4495(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "google" || data === "azure" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema818.enum })), validate4495.errors = vErrors, vErrors === null;
}
var schema820 = { type: ["boolean", "string"], $id: "shared60" };
function validate4514(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema820.type })), validate4514.errors = vErrors, vErrors === null;
}
var schema821 = { type: ["object", "string"], $id: "shared61" };
function validate4520(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema821.type })), validate4520.errors = vErrors, vErrors === null;
}
function validate4502(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.configuration_id !== void 0 && !validate22(data.configuration_id, at(instancePath, "/configuration_id")) && (vErrors = more(vErrors, validate22)), data.deployment_method !== void 0 && !validate22(data.deployment_method, at(instancePath, "/deployment_method")) && (vErrors = more(vErrors, validate22)), data.cspm_group_id !== void 0 && !validate26(data.cspm_group_id, at(instancePath, "/cspm_group_id")) && (vErrors = more(vErrors, validate26)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data.organization_onboarding !== void 0 && !validate34(data.organization_onboarding, at(instancePath, "/organization_onboarding")) && (vErrors = more(vErrors, validate34)), data.project_to_onboard !== void 0 && !validate22(data.project_to_onboard, at(instancePath, "/project_to_onboard")) && (vErrors = more(vErrors, validate22)), data.scan_mode !== void 0 && !validate22(data.scan_mode, at(instancePath, "/scan_mode")) && (vErrors = more(vErrors, validate22)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.additional_resource_tags !== void 0 && !validate22(data.additional_resource_tags, at(instancePath, "/additional_resource_tags")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_deployment !== void 0 && !validate4514(data.volume_scanning_deployment, at(instancePath, "/volume_scanning_deployment")) && (vErrors = more(vErrors, validate4514)), data.registry_scanning_deployment !== void 0 && !validate4514(data.registry_scanning_deployment, at(instancePath, "/registry_scanning_deployment")) && (vErrors = more(vErrors, validate4514)), data.serverless_scanning_deployment !== void 0 && !validate4514(data.serverless_scanning_deployment, at(instancePath, "/serverless_scanning_deployment")) && (vErrors = more(vErrors, validate4514)), data.is_custom_name_vol_scan !== void 0 && !validate4514(data.is_custom_name_vol_scan, at(instancePath, "/is_custom_name_vol_scan")) && (vErrors = more(vErrors, validate4514)), data.resource_group_name_vol_scan !== void 0 && !validate22(data.resource_group_name_vol_scan, at(instancePath, "/resource_group_name_vol_scan")) && (vErrors = more(vErrors, validate22)), data.payload !== void 0 && !validate4520(data.payload, at(instancePath, "/payload")) && (vErrors = more(vErrors, validate4520)), data.payload_vm !== void 0 && !validate22(data.payload_vm, at(instancePath, "/payload_vm")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4502.errors = vErrors, vErrors === null;
}
function validate4494(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate4495(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate4495)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4502(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4502));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4494.errors = vErrors, vErrors === null;
}
var check_Discovery = outermost(validate4524);
function validate4524(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.state !== void 0 && !validate22(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4524.errors = vErrors, vErrors === null;
}
var check_shared520 = outermost(validate4526);
function validate4534(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.cspm_key_id === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "cspm_key_id")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.cspm_key_id !== void 0 && !validate22(data.cspm_key_id, at(instancePath, "/cspm_key_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4534.errors = vErrors, vErrors === null;
}
function validate4533(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4534(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4534));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4533.errors = vErrors, vErrors === null;
}
function validate4532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_accounts === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_accounts")), data.cloud_accounts !== void 0 && !validate4533(data.cloud_accounts, at(instancePath, "/cloud_accounts")) && (vErrors = more(vErrors, validate4533))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4532.errors = vErrors, vErrors === null;
}
function validate4526(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4532(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4532));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4526.errors = vErrors, vErrors === null;
}
var check_shared521 = outermost(validate4540);
function validate4548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cspm_role_arn !== void 0 && !validate22(data.cspm_role_arn, at(instancePath, "/cspm_role_arn")) && (vErrors = more(vErrors, validate22)), data.cspm_external_id !== void 0 && !validate22(data.cspm_external_id, at(instancePath, "/cspm_external_id")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_role_arn !== void 0 && !validate22(data.volume_scanning_role_arn, at(instancePath, "/volume_scanning_role_arn")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_external_id !== void 0 && !validate22(data.volume_scanning_external_id, at(instancePath, "/volume_scanning_external_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4548.errors = vErrors, vErrors === null;
}
function validate4546(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.credentials === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "credentials")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate4548(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate4548))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4546.errors = vErrors, vErrors === null;
}
function validate4540(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4546(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4546));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4540.errors = vErrors, vErrors === null;
}
var check_shared522 = outermost(validate4555);
function validate4555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" }));
    for (let key0 in data)
      key0 === "cloud_provider" || key0 === "integration_type" || key0 === "organization_id" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.integration_type !== void 0 && !validate22(data.integration_type, at(instancePath, "/integration_type")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22)));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4555.errors = vErrors, vErrors === null;
}
var check_shared524 = outermost(validate4564);
function validate4567(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4567.errors = vErrors, vErrors === null;
}
function validate4566(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.CSPMData !== void 0 && !validate4567(data.CSPMData, at(instancePath, "/CSPMData")) && (vErrors = more(vErrors, validate4567)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4566.errors = vErrors, vErrors === null;
}
function validate4565(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4566(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4566));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4565.errors = vErrors, vErrors === null;
}
function validate4564(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.cloud_accounts_data !== void 0 && !validate4565(data.cloud_accounts_data, at(instancePath, "/cloud_accounts_data")) && (vErrors = more(vErrors, validate4565)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4564.errors = vErrors, vErrors === null;
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
  updateRegistry: { input: check_shared180 },
  deleteRegistry: { input: check_shared183 },
  startImageScan: { input: check_shared184, output: check_ImageScanStart },
  getImageScanStatus: { input: check_shared185, output: check_ImageScanStatus },
  getImageScanResult: { input: check_shared185, output: check_ScanResult },
  downloadCveReportCsv: { input: check_shared176 },
  listScanJobs: { input: check_shared187, output: check_ScanJobPage },
  listScanners: { input: check_shared188, output: check_QueueScannerPage },
  getScanQueueSummary: { input: check_shared176, output: check_ScanQueueSummary },
  cancelScanJobs: { input: check_shared190 },
  requeueScanJobs: { input: check_shared190 },
  clearScanQueue: { input: check_shared176 },
  listImages: { input: check_shared191, output: check_ImagePage },
  registerImage: { input: check_shared192 },
  getImage: { input: check_shared194, output: check_Image },
  deleteImage: { input: check_shared194 },
  listImageVulnerabilities: { input: check_shared196, output: check_VulnerabilityPage },
  listImageScanHistory: { input: check_shared197, output: check_ImageScanHistoryPage },
  listImageSensitiveData: { input: check_shared198, output: check_ImageSensitiveDataPage },
  listImageMalware: { input: check_shared198, output: check_ImageMalwarePage },
  listImageLayers: { input: check_shared198, output: check_ImageLayerPage },
  deleteImagesByUid: { input: check_shared199 },
  registerImages: { input: check_shared201 },
  rescanImages: { input: check_shared203 },
  allowImages: { input: check_shared205 },
  blockImages: { input: check_shared205 },
  listRepositories: { input: check_shared206, output: check_RepositoryPage },
  deleteRepository: { input: check_shared207 },
  getRiskCounts: { input: check_shared176, output: check_RiskCounts },
  listVulnerabilities: { input: check_shared208, output: check_VulnerabilityPage },
  listAcknowledgements: { input: check_shared209, output: check_AcknowledgementPage },
  createAcknowledgements: { input: check_shared211 },
  deleteAcknowledgements: { input: check_shared212 },
  listExportColumns: { input: check_shared214, output: check_shared215 },
  listExporters: { input: check_shared214, output: check_shared217 },
  startVulnerabilityExport: { input: check_shared218, output: check_VulnerabilityExportToken },
  getVulnerabilityExportJob: { input: check_shared219, output: check_shared6 },
  streamVulnerabilityExport: { input: check_shared219 },
  listInventoryImages: { input: check_shared220, output: check_shared222 },
  countInventoryImages: { input: check_shared223, output: check_InventoryCount },
  listInventoryVms: { input: check_shared224, output: check_shared226 },
  countInventoryVms: { input: check_shared227, output: check_InventoryCount },
  listInventoryCodeRepositories: { input: check_shared224, output: check_shared229 },
  listKubernetesResources: { input: check_shared182, output: check_shared230 },
  getResourceHierarchy: { input: check_shared176, output: check_shared6 },
  listNamespaces: { input: check_shared231, output: check_shared233 },
  listContainers: { input: check_shared234, output: check_shared236 },
  listContainersV1: { input: check_shared237, output: check_shared239 },
  inspectContainer: { input: check_shared240, output: check_ContainerDetail },
  listHosts: { input: check_shared241, output: check_shared243 },
  getHost: { input: check_shared244, output: check_HostDetail },
  listHostVulnerabilities: { input: check_shared245, output: check_shared247 },
  listHostMalware: { input: check_shared248, output: check_shared250 },
  listHostImages: { input: check_shared251, output: check_shared253 },
  getBenchResults: { input: check_shared254, output: check_BenchResults },
  getHostStatus: { input: check_shared244, output: check_HostStatus },
  listInfrastructure: { input: check_shared255, output: check_shared257 },
  getInfrastructure: { input: check_shared244, output: check_Infrastructure },
  getInfrastructureByName: { input: check_shared258, output: check_Infrastructure },
  listFunctions: { input: check_shared259, output: check_shared261 },
  listServerlessApplications: { input: check_shared176, output: check_shared263 },
  createServerlessApplication: { input: check_shared265, output: check_shared6 },
  getServerlessApplication: { input: check_shared183, output: check_ServerlessApplication },
  updateServerlessApplication: { input: check_shared265, output: check_shared6 },
  deleteServerlessApplication: { input: check_shared183, output: check_shared6 },
  listEnforcerGroups: { input: check_shared251, output: check_EnforcerGroupList },
  updateEnforcerGroup: { input: check_shared266 },
  createEnforcerGroup: { input: check_shared267, output: check_EnforcerGroup },
  getEnforcerGroup: { input: check_shared244, output: check_EnforcerGroup },
  deleteEnforcerGroup: { input: check_shared268 },
  listGateways: { input: check_shared176, output: check_shared269 },
  getGateway: { input: check_shared244, output: check_Gateway },
  listScannerGroups: { input: check_shared182, output: check_ScannerGroupPage },
  createScannerGroup: { input: check_shared270 },
  deleteScannerGroups: { input: check_shared271 },
  getScannerGroup: { input: check_shared183, output: check_ScannerGroup },
  updateScannerGroup: { input: check_shared270 },
  migrateScannerGroup: { input: check_shared272 },
  listAssurancePolicies: { input: check_shared273, output: check_AssurancePolicyPage },
  createAssurancePolicy: { input: check_shared275 },
  getAssurancePolicy: { input: check_shared276, output: check_AssurancePolicy },
  updateAssurancePolicy: { input: check_shared277 },
  deleteAssurancePolicy: { input: check_shared276 },
  listImageAssurancePolicies: { input: check_shared182, output: check_ImageAssurancePolicyPage },
  createImageAssurancePolicy: { input: check_shared278 },
  getImageAssurancePolicy: { input: check_shared183, output: check_ImageAssurancePolicy },
  listImagePermissions: { input: check_shared176, output: check_ImagePermissions },
  listAssuranceScripts: { input: check_shared176, output: check_shared279 },
  createAssuranceScript: { input: check_shared281, output: check_shared279 },
  getAssuranceScript: { input: check_shared244, output: check_AssuranceScript },
  updateAssuranceScript: { input: check_shared282 },
  deleteAssuranceScript: { input: check_shared244 },
  createRuntimePolicy: { input: check_shared283, output: check_RuntimePolicy },
  getRuntimePolicy: { input: check_shared183, output: check_RuntimePolicy },
  updateRuntimePolicy: { input: check_shared284 },
  deleteRuntimePolicy: { input: check_shared183 },
  listFirewallPolicies: { input: check_shared182, output: check_FirewallPolicyPage },
  createFirewallPolicy: { input: check_shared285 },
  getFirewallPolicy: { input: check_shared183, output: check_FirewallPolicy },
  updateFirewallPolicy: { input: check_shared286 },
  deleteFirewallPolicy: { input: check_shared183 },
  listServices: { input: check_shared259, output: check_ServicePage },
  createService: { input: check_shared287 },
  getService: { input: check_shared183, output: check_Service },
  updateService: { input: check_shared287 },
  deleteService: { input: check_shared183 },
  listResponsePolicies: { input: check_shared288, output: check_ResponsePolicyList },
  createResponsePolicy: { input: check_shared289, output: check_ResponsePolicy },
  getResponsePolicyConfig: { input: check_shared176, output: check_ResponsePolicyConfig },
  getResponsePolicy: { input: check_shared290, output: check_ResponsePolicy },
  updateResponsePolicy: { input: check_shared291, output: check_ResponsePolicy },
  deleteResponsePolicy: { input: check_shared290 },
  setResponsePolicyStatus: { input: check_shared292, output: check_ResponsePolicy },
  listUsers: { input: check_shared176, output: check_shared293 },
  createUser: { input: check_shared294 },
  getUser: { input: check_shared244, output: check_User },
  updateUser: { input: check_shared295 },
  deleteUser: { input: check_shared244 },
  changeUserPassword: { input: check_shared296 },
  listRoles: { input: check_shared182, output: check_RolePage },
  createRole: { input: check_shared297 },
  getRole: { input: check_shared183, output: check_Role },
  updateRole: { input: check_shared297 },
  deleteRole: { input: check_shared183 },
  listPermissionSets: { input: check_shared182, output: check_PermissionSetPage },
  createPermissionSet: { input: check_shared298 },
  listPermissionActions: { input: check_shared176, output: check_PermissionActionCatalogue },
  getPermissionSet: { input: check_shared183, output: check_PermissionSet },
  updatePermissionSet: { input: check_shared298 },
  deletePermissionSet: { input: check_shared183 },
  listApplicationScopes: { input: check_shared259, output: check_ApplicationScopePage },
  createApplicationScope: { input: check_shared299 },
  deleteApplicationScopes: { input: check_shared271 },
  getApplicationScope: { input: check_shared183, output: check_ApplicationScope },
  updateApplicationScope: { input: check_shared299 },
  deleteApplicationScope: { input: check_shared183 },
  createConsoleApiKey: { input: check_shared300, output: check_shared6 },
  updateConsoleApiKey: { input: check_shared301, output: check_shared6 },
  deleteConsoleApiKey: { input: check_shared290, output: check_shared6 },
  listLabels: { input: check_shared176, output: check_LabelList },
  createLabel: { input: check_shared302 },
  getLabel: { input: check_shared183, output: check_Label },
  updateLabel: { input: check_shared302 },
  deleteLabel: { input: check_shared183 },
  listNotificationOutputs: { input: check_shared304, output: check_NotificationOutputs },
  createNotificationOutput: { input: check_shared307, output: check_NotificationOutput },
  getNotificationOutput: { input: check_shared290, output: check_NotificationOutput },
  updateNotificationOutput: { input: check_shared308, output: check_NotificationOutput },
  deleteNotificationOutput: { input: check_shared290 },
  getSlackNotifier: { input: check_shared176, output: check_SlackNotifier },
  putSlackNotifier: { input: check_shared309 },
  listLogServices: { input: check_shared176, output: check_shared310 },
  getLogService: { input: check_shared183, output: check_LogService },
  updateLogService: { input: check_shared311, output: check_shared6 },
  listMonitoringSystems: { input: check_shared176, output: check_shared312 },
  getMonitoringSystem: { input: check_shared183, output: check_MonitoringSystem },
  updateMonitoringSystem: { input: check_shared313, output: check_shared6 },
  getLdapSettings: { input: check_shared176, output: check_LdapSettings },
  setLdapSettings: { input: check_shared314, output: check_shared6 },
  getSamlSettings: { input: check_shared176, output: check_SamlSettings },
  setSamlSettings: { input: check_shared315, output: check_shared6 },
  getOauth2Settings: { input: check_shared176, output: check_Oauth2Settings },
  setOauth2Settings: { input: check_shared316, output: check_shared6 },
  getOpenIdSettings: { input: check_shared176, output: check_OpenIdSettings },
  setOpenIdSettings: { input: check_shared317, output: check_shared6 },
  getIntegrationsState: { input: check_shared176, output: check_IntegrationsState },
  getSystemSettings: { input: check_shared176, output: check_SystemSettings },
  getDtaLicenseStatus: { input: check_shared318, output: check_shared6 },
  listLicenses: { input: check_shared259, output: check_Licenses },
  getLicense: { input: check_shared176, output: check_shared6 },
  getDashboard: { input: check_shared319, output: check_Dashboard },
  getDashboardTrend: { input: check_shared320, output: check_shared321 },
  getAuditTotals: { input: check_shared322, output: check_AuditTotals },
  getAccount: { input: check_shared325, output: check_shared326 },
  getUsage: { input: check_shared329, output: check_shared330 },
  uploadLogo: { input: check_shared332, output: check_shared333 },
  listAlerts: { input: check_shared337, output: check_shared339 },
  createAlert: { input: check_shared341, output: check_shared342 },
  getAlert: { input: check_shared343, output: check_shared342 },
  updateAlert: { input: check_shared344, output: check_CspmEmptyAnswer },
  deleteAlert: { input: check_shared345, output: check_CspmEmptyAnswer },
  listApiKeys: { input: check_shared346, output: check_shared348 },
  createApiKey: { input: check_shared349, output: check_shared350 },
  getApiKey: { input: check_shared345, output: check_shared350 },
  updateApiKey: { input: check_shared351, output: check_shared333 },
  deleteApiKey: { input: check_shared345, output: check_CspmEmptyAnswer },
  listAuditLogs: { input: check_shared353, output: check_shared355 },
  listEvents: { input: check_shared359, output: check_shared360 },
  getEvent: { input: check_shared345, output: check_shared361 },
  listAudits: { input: check_shared362, output: check_shared364 },
  listCategories: { input: check_shared365, output: check_shared367 },
  getCategory: { input: check_shared345, output: check_shared368 },
  listCompliances: { input: check_shared369, output: check_shared371 },
  listPrograms: { input: check_shared372, output: check_shared374 },
  createProgram: { input: check_shared375, output: check_shared376 },
  createPdfReport: { input: check_shared378, output: check_shared379 },
  listControls: { input: check_shared365, output: check_shared381 },
  createControl: { input: check_shared382, output: check_shared383 },
  getControl: { input: check_shared386, output: check_shared383 },
  updateControl: { input: check_shared388, output: check_CspmEmptyAnswer },
  deleteControl: { input: check_shared345, output: check_CspmEmptyAnswer },
  listDeliveries: { input: check_shared391, output: check_shared393 },
  createDelivery: { input: check_shared394, output: check_shared395 },
  getDelivery: { input: check_shared396, output: check_shared395 },
  updateDelivery: { input: check_shared397, output: check_CspmEmptyAnswer },
  deleteDelivery: { input: check_shared345, output: check_CspmEmptyAnswer },
  listGroups: { input: check_shared365, output: check_shared399 },
  createGroup: { input: check_shared400, output: check_shared401 },
  getGroup: { input: check_shared345, output: check_shared401 },
  updateGroup: { input: check_shared403, output: check_CspmEmptyAnswer },
  deleteGroup: { input: check_shared345, output: check_CspmEmptyAnswer },
  listIntegrations: { input: check_shared365, output: check_shared405 },
  createIntegration: { input: check_shared406, output: check_shared407 },
  getIntegration: { input: check_shared345, output: check_shared407 },
  updateIntegration: { input: check_shared408, output: check_CspmEmptyAnswer },
  deleteIntegration: { input: check_shared345, output: check_CspmEmptyAnswer },
  listKeys: { input: check_shared409, output: check_shared410 },
  createKey: { input: check_shared411, output: check_shared412 },
  getKey: { input: check_shared345, output: check_shared412 },
  updateKey: { input: check_shared416, output: check_CspmEmptyAnswer },
  deleteKey: { input: check_shared345, output: check_CspmEmptyAnswer },
  createGeneratedIds: { input: check_shared418, output: check_shared420 },
  createOtpSecrets: { input: check_shared421, output: check_shared423 },
  listRemediationPolicies: { input: check_shared365, output: check_shared425 },
  createRemediationPolicy: { input: check_shared427, output: check_shared428 },
  getRemediationPolicy: { input: check_shared345, output: check_shared428 },
  updateRemediationPolicy: { input: check_shared429, output: check_CspmEmptyAnswer },
  deleteRemediationPolicy: { input: check_shared345, output: check_CspmEmptyAnswer },
  listRemediations: { input: check_shared365, output: check_shared431 },
  createRemediation: { input: check_shared434, output: check_shared435 },
  getRemediation: { input: check_shared345, output: check_shared436 },
  listRoutings: { input: check_shared439, output: check_shared441 },
  createRouting: { input: check_shared442, output: check_shared443 },
  getRouting: { input: check_shared345, output: check_shared443 },
  updateRouting: { input: check_shared444, output: check_CspmEmptyAnswer },
  deleteRouting: { input: check_shared345, output: check_CspmEmptyAnswer },
  listScans: { input: check_shared445, output: check_shared447 },
  getScan: { input: check_shared345, output: check_shared448 },
  deleteScan: { input: check_shared345, output: check_CspmEmptyAnswer },
  getScanV2: { input: check_shared450, output: check_shared451 },
  startRealtimeScan: { input: check_shared452, output: check_shared453 },
  getRealtimeScan: { input: check_shared345, output: check_shared454 },
  scanCloudFormation: { input: check_shared455, output: check_shared457 },
  scanTerraform: { input: check_shared458, output: check_shared460 },
  listSuppressions: { input: check_shared463, output: check_shared464 },
  createSuppression: { input: check_shared466, output: check_shared467 },
  getSuppression: { input: check_shared345, output: check_shared467 },
  deleteSuppression: { input: check_shared345, output: check_CspmEmptyAnswer },
  listTests: { input: check_shared470, output: check_shared472 },
  getTest: { input: check_shared473, output: check_shared474 },
  updateTestSeverity: { input: check_shared475, output: check_CspmEmptyAnswer },
  listCspmUsers: { input: check_shared478, output: check_shared480 },
  createCspmUser: { input: check_shared481, output: check_shared482 },
  getCspmUser: { input: check_shared483, output: check_shared482 },
  updateCspmUser: { input: check_shared484, output: check_CspmEmptyAnswer },
  deleteCspmUser: { input: check_shared345, output: check_CspmEmptyAnswer },
  listSamlMappings: { input: check_shared176, output: check_shared486 },
  createSamlMapping: { input: check_shared487, output: check_shared488 },
  getSamlMapping: { input: check_shared290, output: check_shared488 },
  updateSamlMapping: { input: check_shared489 },
  deleteSamlMapping: { input: check_shared290 },
  listPlatformPermissionSets: { input: check_shared490, output: check_PlatformPermissionSetPage },
  createPlatformPermissionSet: { input: check_shared491 },
  listPlatformPermissionActions: { input: check_shared176, output: check_PlatformPermissionModules },
  getPlatformPermissionSet: { input: check_shared183, output: check_PlatformPermissionSet },
  updatePlatformPermissionSet: { input: check_shared491 },
  deletePlatformPermissionSet: { input: check_shared183 },
  listCodeRepositories: { input: check_shared492, output: check_shared494 },
  listDetections: { input: check_shared188, output: check_shared496 },
  listDetectionInstances: { input: check_shared497, output: check_shared499 },
  listSuppressionRules: { input: check_shared500, output: check_shared502 },
  createSuppressionRule: { input: check_shared503, output: check_SuppressionRule },
  getSuppressionRule: { input: check_shared244, output: check_SuppressionRule },
  updateSuppressionRule: { input: check_shared504, output: check_shared6 },
  deleteSuppressionRule: { input: check_shared244, output: check_shared6 },
  listCodeScanResults: { input: check_shared505, output: check_shared507 },
  listExports: { input: check_shared176, output: check_shared509 },
  createExport: { input: check_shared510, output: check_shared511 },
  getExport: { input: check_shared244, output: check_shared6 },
  deleteExports: { input: check_shared512, output: check_shared6 },
  setExportActivityStatus: { input: check_shared513, output: check_shared6 },
  getExportMetadata: { input: check_shared176, output: check_shared514 },
  getExportEntitiesData: { input: check_shared176, output: check_shared515 },
  listExportIntegrations: { input: check_shared176, output: check_shared517 },
  startDiscovery: { input: check_shared519, output: check_Discovery },
  deleteDiscovery: { input: check_shared520, output: check_shared6 },
  updateDiscoveryCredentials: { input: check_shared521, output: check_shared6 },
  listConnectedAccounts: { input: check_shared522, output: check_shared524 }
};
export {
  checks
};
