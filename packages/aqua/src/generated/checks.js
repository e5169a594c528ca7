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
var check_shared197 = outermost(validate21);
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
var check_shared198 = outermost(validate25);
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
var schema13 = { type: ["string", "null"], $id: "shared36" };
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate29(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate25.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate40);
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
var check_shared201 = outermost(validate48);
function validate48(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate48.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate52);
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate52.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate53);
function validate54(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ese_url === void 0 && (vErrors = need(vErrors, data, instancePath, "ese_url")), data.ese_url !== void 0 && !validate22(data.ese_url, at(instancePath, "/ese_url")) && (vErrors = more(vErrors, validate22)), data.env_id !== void 0 && !validate22(data.env_id, at(instancePath, "/env_id")) && (vErrors = more(vErrors, validate22)), data.env_type !== void 0 && !validate22(data.env_type, at(instancePath, "/env_type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate22(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate22)), data.aqua_csp_version !== void 0 && !validate22(data.aqua_csp_version, at(instancePath, "/aqua_csp_version")) && (vErrors = more(vErrors, validate22)), data.creation_date !== void 0 && !validate22(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate22)), data.end_date !== void 0 && !validate22(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate54.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate54(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate54))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate53.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate66);
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
function validate72(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate72.errors = vErrors, vErrors === null;
}
function validate71(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.user !== void 0 && !validate72(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate72)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate71.errors = vErrors, vErrors === null;
}
var check_ApiInfo = outermost(validate77);
function validate77(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.authorization_header !== void 0 && !validate22(data.authorization_header, at(instancePath, "/authorization_header")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate77.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate79);
var schema27 = { type: "string", "x-known": ["HUB", "V1", "V2", "V1/V2", "ACR", "GAR", "AWS", "GCR", "ENGINE", "CTRDENGINE", "ART", "NEXUS", "QUAY", "DTR", "ATOMIC", "OPENSHIFT", "CF", "HARBOR", "ICR", "PODMAN", "API"], $id: "shared128" };
function validate82(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "HUB" && data !== "V1" && data !== "V2" && data !== "V1/V2" && data !== "ACR" && data !== "GAR" && data !== "AWS" && data !== "GCR" && data !== "ENGINE" && data !== "CTRDENGINE" && data !== "ART" && data !== "NEXUS" && data !== "QUAY" && data !== "DTR" && data !== "ATOMIC" && data !== "OPENSHIFT" && data !== "CF" && data !== "HARBOR" && data !== "ICR" && data !== "PODMAN" && data !== "API" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema27["x-known"] })), validate82.errors = vErrors, vErrors === null;
}
function validate88(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate88.errors = vErrors, vErrors === null;
}
var schema29 = { type: ["array", "null"], items: { $ref: "shared0" }, $id: "shared2" };
function validate95(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema29.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate95.errors = vErrors, vErrors === null;
}
var schema31 = { type: "string", "x-known": ["day", "week", "month", "year"], $id: "shared132" };
function validate111(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "day" && data !== "week" && data !== "month" && data !== "year" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema31["x-known"] })), validate111.errors = vErrors, vErrors === null;
}
function validate108(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.auto_pull_day !== void 0 && !validate26(data.auto_pull_day, at(instancePath, "/auto_pull_day")) && (vErrors = more(vErrors, validate26)), data.iteration !== void 0 && !validate26(data.iteration, at(instancePath, "/iteration")) && (vErrors = more(vErrors, validate26)), data.iteration_type !== void 0 && !validate111(data.iteration_type, at(instancePath, "/iteration_type")) && (vErrors = more(vErrors, validate111)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.week_days !== void 0 && !validate95(data.week_days, at(instancePath, "/week_days")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate108.errors = vErrors, vErrors === null;
}
var schema32 = { type: "string", "x-known": ["none", "image_age", "image_count", ""], $id: "shared129" };
function validate125(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "none" && data !== "image_age" && data !== "image_count" && data !== "" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema32["x-known"] })), validate125.errors = vErrors, vErrors === null;
}
var schema33 = { type: "string", "x-known": ["any", "specific"], $id: "shared130" };
function validate130(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "any" && data !== "specific" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema33["x-known"] })), validate130.errors = vErrors, vErrors === null;
}
function validate137(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.auth_token !== void 0 && !validate22(data.auth_token, at(instancePath, "/auth_token")) && (vErrors = more(vErrors, validate22)), data.un_quarantine !== void 0 && !validate34(data.un_quarantine, at(instancePath, "/un_quarantine")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate137.errors = vErrors, vErrors === null;
}
var schema35 = { type: ["array", "null"], items: { $ref: "RegistryOption" }, $id: "shared131" };
function validate144(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.option !== void 0 && !validate22(data.option, at(instancePath, "/option")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate144.errors = vErrors, vErrors === null;
}
function validate143(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema35.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate144(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate144));
  }
  return validate143.errors = vErrors, vErrors === null;
}
function validate80(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate82(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate82)), data.detected_type !== void 0 && !validate26(data.detected_type, at(instancePath, "/detected_type")) && (vErrors = more(vErrors, validate26)), data.registries_type !== void 0 && !validate22(data.registries_type, at(instancePath, "/registries_type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate88(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate88)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.client_cert !== void 0 && !validate22(data.client_cert, at(instancePath, "/client_cert")) && (vErrors = more(vErrors, validate22)), data.client_key !== void 0 && !validate22(data.client_key, at(instancePath, "/client_key")) && (vErrors = more(vErrors, validate22)), data.prefixes !== void 0 && !validate95(data.prefixes, at(instancePath, "/prefixes")) && (vErrors = more(vErrors, validate95)), data.default_prefix !== void 0 && !validate22(data.default_prefix, at(instancePath, "/default_prefix")) && (vErrors = more(vErrors, validate22)), data.image_s3_prefixes !== void 0 && !validate95(data.image_s3_prefixes, at(instancePath, "/image_s3_prefixes")) && (vErrors = more(vErrors, validate95)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_interval !== void 0 && !validate26(data.auto_pull_interval, at(instancePath, "/auto_pull_interval")) && (vErrors = more(vErrors, validate26)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_rescan !== void 0 && !validate34(data.auto_pull_rescan, at(instancePath, "/auto_pull_rescan")) && (vErrors = more(vErrors, validate34)), data.auto_pull_in_progress !== void 0 && !validate34(data.auto_pull_in_progress, at(instancePath, "/auto_pull_in_progress")) && (vErrors = more(vErrors, validate34)), data.auto_pull_processed_page_number !== void 0 && !validate26(data.auto_pull_processed_page_number, at(instancePath, "/auto_pull_processed_page_number")) && (vErrors = more(vErrors, validate26)), data.auto_pull_latest_xff_enabled !== void 0 && !validate34(data.auto_pull_latest_xff_enabled, at(instancePath, "/auto_pull_latest_xff_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0 && !validate108(data.auto_scan_time, at(instancePath, "/auto_scan_time")) && (vErrors = more(vErrors, validate108)), data.auto_cleanup !== void 0 && !validate34(data.auto_cleanup, at(instancePath, "/auto_cleanup")) && (vErrors = more(vErrors, validate34)), data.advanced_settings_cleanup !== void 0 && !validate34(data.advanced_settings_cleanup, at(instancePath, "/advanced_settings_cleanup")) && (vErrors = more(vErrors, validate34)), data.always_pull_patterns !== void 0 && !validate95(data.always_pull_patterns, at(instancePath, "/always_pull_patterns")) && (vErrors = more(vErrors, validate95)), data.pull_repo_patterns !== void 0 && !validate95(data.pull_repo_patterns, at(instancePath, "/pull_repo_patterns")) && (vErrors = more(vErrors, validate95)), data.pull_repo_patterns_excluded !== void 0 && !validate95(data.pull_repo_patterns_excluded, at(instancePath, "/pull_repo_patterns_excluded")) && (vErrors = more(vErrors, validate95)), data.pull_tags_pattern !== void 0 && !validate95(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate95)), data.pull_tag_patterns !== void 0 && !validate95(data.pull_tag_patterns, at(instancePath, "/pull_tag_patterns")) && (vErrors = more(vErrors, validate95)), data.pull_image_tag_pattern !== void 0 && !validate95(data.pull_image_tag_pattern, at(instancePath, "/pull_image_tag_pattern")) && (vErrors = more(vErrors, validate95)), data.pull_max_tags !== void 0 && !validate26(data.pull_max_tags, at(instancePath, "/pull_max_tags")) && (vErrors = more(vErrors, validate26)), data.image_creation_date_condition !== void 0 && !validate125(data.image_creation_date_condition, at(instancePath, "/image_creation_date_condition")) && (vErrors = more(vErrors, validate125)), data.pull_image_age !== void 0 && !validate22(data.pull_image_age, at(instancePath, "/pull_image_age")) && (vErrors = more(vErrors, validate22)), data.pull_image_count !== void 0 && !validate26(data.pull_image_count, at(instancePath, "/pull_image_count")) && (vErrors = more(vErrors, validate26)), data.registry_scan_timeout !== void 0 && !validate26(data.registry_scan_timeout, at(instancePath, "/registry_scan_timeout")) && (vErrors = more(vErrors, validate26)), data.scanner_type !== void 0 && !validate130(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate130)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate95(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate95)), data.scanner_name_added !== void 0 && !validate95(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate95)), data.scanner_name_removed !== void 0 && !validate95(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate95)), data.existsing_scanners !== void 0 && !validate95(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate95)), data.webhook !== void 0 && !validate137(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate137)), data.options !== void 0 && !validate143(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate143)), data.cloud_resources !== void 0 && !validate95(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate95)), data.cloud_resource !== void 0 && !validate22(data.cloud_resource, at(instancePath, "/cloud_resource")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.is_architecture_system_default !== void 0 && !validate34(data.is_architecture_system_default, at(instancePath, "/is_architecture_system_default")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.is_registry_connected !== void 0 && !validate34(data.is_registry_connected, at(instancePath, "/is_registry_connected")) && (vErrors = more(vErrors, validate34)), data.error_msg !== void 0 && !validate22(data.error_msg, at(instancePath, "/error_msg")) && (vErrors = more(vErrors, validate22)), data.force_save !== void 0 && !validate34(data.force_save, at(instancePath, "/force_save")) && (vErrors = more(vErrors, validate34)), data.force_ootb !== void 0 && !validate34(data.force_ootb, at(instancePath, "/force_ootb")) && (vErrors = more(vErrors, validate34)), data.nexus_mtts_ff_enabled !== void 0 && !validate34(data.nexus_mtts_ff_enabled, at(instancePath, "/nexus_mtts_ff_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate80.errors = vErrors, vErrors === null;
}
function validate79(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate80(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate80));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate79.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate160), schema37 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, url: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, client_cert: { $ref: "shared0" }, client_key: { $ref: "shared0" }, prefixes: { $ref: "shared31" }, default_prefix: { $ref: "shared0" }, image_s3_prefixes: { $ref: "shared31" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_interval: { $ref: "shared1" }, auto_pull_max: { $ref: "shared1" }, auto_pull_rescan: { $ref: "shared3" }, auto_pull_latest_xff_enabled: { $ref: "shared3" }, auto_scan_time: { $ref: "RegistryAutoScanTimeForSave" }, auto_cleanup: { $ref: "shared3" }, advanced_settings_cleanup: { $ref: "shared3" }, always_pull_patterns: { $ref: "shared31" }, pull_repo_patterns: { $ref: "shared31" }, pull_repo_patterns_excluded: { $ref: "shared31" }, pull_tags_pattern: { $ref: "shared31" }, pull_image_tag_pattern: { $ref: "shared31" }, pull_max_tags: { $ref: "shared1" }, image_creation_date_condition: { $ref: "shared134" }, pull_image_age: { $ref: "shared0" }, pull_image_count: { $ref: "shared1" }, registry_scan_timeout: { $ref: "shared1" }, scanner_type: { $ref: "shared135" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared31" }, scanner_name_added: { $ref: "shared31" }, scanner_name_removed: { $ref: "shared31" }, existsing_scanners: { $ref: "shared31" }, webhook: { $ref: "RegistryWebhookForSave" }, options: { $ref: "shared136" }, cloud_resources: { $ref: "shared31" }, architecture: { $ref: "shared0" }, is_architecture_system_default: { $ref: "shared3" }, force_save: { $ref: "shared3" }, force_ootb: { $ref: "shared3" }, nexus_mtts_ff_enabled: { $ref: "shared3" } }, required: ["name", "type"], $id: "shared206" }, func2 = Object.prototype.hasOwnProperty;
var schema39 = { type: "string", enum: ["day", "week", "month", "year"], $id: "shared133" };
function validate182(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "day" || data === "week" || data === "month" || data === "year" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema39.enum })), validate182.errors = vErrors, vErrors === null;
}
function validate179(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "auto_pull_day" || key0 === "iteration" || key0 === "iteration_type" || key0 === "time" || key0 === "week_days" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.auto_pull_day !== void 0 && !validate26(data.auto_pull_day, at(instancePath, "/auto_pull_day")) && (vErrors = more(vErrors, validate26)), data.iteration !== void 0 && !validate26(data.iteration, at(instancePath, "/iteration")) && (vErrors = more(vErrors, validate26)), data.iteration_type !== void 0 && !validate182(data.iteration_type, at(instancePath, "/iteration_type")) && (vErrors = more(vErrors, validate182)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.week_days !== void 0 && !validate43(data.week_days, at(instancePath, "/week_days")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate179.errors = vErrors, vErrors === null;
}
var schema40 = { type: "string", enum: ["none", "image_age", "image_count"], $id: "shared134" };
function validate195(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "none" || data === "image_age" || data === "image_count" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema40.enum })), validate195.errors = vErrors, vErrors === null;
}
var schema41 = { type: "string", enum: ["any", "specific"], $id: "shared135" };
function validate200(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "any" || data === "specific" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema41.enum })), validate200.errors = vErrors, vErrors === null;
}
function validate207(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "enabled" || key0 === "url" || key0 === "auth_token" || key0 === "un_quarantine" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.auth_token !== void 0 && !validate22(data.auth_token, at(instancePath, "/auth_token")) && (vErrors = more(vErrors, validate22)), data.un_quarantine !== void 0 && !validate34(data.un_quarantine, at(instancePath, "/un_quarantine")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate207.errors = vErrors, vErrors === null;
}
function validate214(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.option === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "option", "value"));
    for (let key0 in data)
      key0 === "option" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.option !== void 0 && !validate22(data.option, at(instancePath, "/option")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
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
function validate160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      func2.call(schema37.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.client_cert !== void 0 && !validate22(data.client_cert, at(instancePath, "/client_cert")) && (vErrors = more(vErrors, validate22)), data.client_key !== void 0 && !validate22(data.client_key, at(instancePath, "/client_key")) && (vErrors = more(vErrors, validate22)), data.prefixes !== void 0 && !validate43(data.prefixes, at(instancePath, "/prefixes")) && (vErrors = more(vErrors, validate43)), data.default_prefix !== void 0 && !validate22(data.default_prefix, at(instancePath, "/default_prefix")) && (vErrors = more(vErrors, validate22)), data.image_s3_prefixes !== void 0 && !validate43(data.image_s3_prefixes, at(instancePath, "/image_s3_prefixes")) && (vErrors = more(vErrors, validate43)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_interval !== void 0 && !validate26(data.auto_pull_interval, at(instancePath, "/auto_pull_interval")) && (vErrors = more(vErrors, validate26)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_rescan !== void 0 && !validate34(data.auto_pull_rescan, at(instancePath, "/auto_pull_rescan")) && (vErrors = more(vErrors, validate34)), data.auto_pull_latest_xff_enabled !== void 0 && !validate34(data.auto_pull_latest_xff_enabled, at(instancePath, "/auto_pull_latest_xff_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0 && !validate179(data.auto_scan_time, at(instancePath, "/auto_scan_time")) && (vErrors = more(vErrors, validate179)), data.auto_cleanup !== void 0 && !validate34(data.auto_cleanup, at(instancePath, "/auto_cleanup")) && (vErrors = more(vErrors, validate34)), data.advanced_settings_cleanup !== void 0 && !validate34(data.advanced_settings_cleanup, at(instancePath, "/advanced_settings_cleanup")) && (vErrors = more(vErrors, validate34)), data.always_pull_patterns !== void 0 && !validate43(data.always_pull_patterns, at(instancePath, "/always_pull_patterns")) && (vErrors = more(vErrors, validate43)), data.pull_repo_patterns !== void 0 && !validate43(data.pull_repo_patterns, at(instancePath, "/pull_repo_patterns")) && (vErrors = more(vErrors, validate43)), data.pull_repo_patterns_excluded !== void 0 && !validate43(data.pull_repo_patterns_excluded, at(instancePath, "/pull_repo_patterns_excluded")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_image_tag_pattern !== void 0 && !validate43(data.pull_image_tag_pattern, at(instancePath, "/pull_image_tag_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_max_tags !== void 0 && !validate26(data.pull_max_tags, at(instancePath, "/pull_max_tags")) && (vErrors = more(vErrors, validate26)), data.image_creation_date_condition !== void 0 && !validate195(data.image_creation_date_condition, at(instancePath, "/image_creation_date_condition")) && (vErrors = more(vErrors, validate195)), data.pull_image_age !== void 0 && !validate22(data.pull_image_age, at(instancePath, "/pull_image_age")) && (vErrors = more(vErrors, validate22)), data.pull_image_count !== void 0 && !validate26(data.pull_image_count, at(instancePath, "/pull_image_count")) && (vErrors = more(vErrors, validate26)), data.registry_scan_timeout !== void 0 && !validate26(data.registry_scan_timeout, at(instancePath, "/registry_scan_timeout")) && (vErrors = more(vErrors, validate26)), data.scanner_type !== void 0 && !validate200(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate200)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43)), data.webhook !== void 0 && !validate207(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate207)), data.options !== void 0 && !validate213(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate213)), data.cloud_resources !== void 0 && !validate43(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate43)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.is_architecture_system_default !== void 0 && !validate34(data.is_architecture_system_default, at(instancePath, "/is_architecture_system_default")) && (vErrors = more(vErrors, validate34)), data.force_save !== void 0 && !validate34(data.force_save, at(instancePath, "/force_save")) && (vErrors = more(vErrors, validate34)), data.force_ootb !== void 0 && !validate34(data.force_ootb, at(instancePath, "/force_ootb")) && (vErrors = more(vErrors, validate34)), data.nexus_mtts_ff_enabled !== void 0 && !validate34(data.nexus_mtts_ff_enabled, at(instancePath, "/nexus_mtts_ff_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate160.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate225);
function validate226(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate226.errors = vErrors, vErrors === null;
}
function validate225(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate225.errors = vErrors, vErrors === null;
}
var check_RegistryPage = outermost(validate229);
var schema48 = { type: ["array", "null"], items: { $ref: "Registry" }, $id: "shared137" };
function validate233(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema48.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate80(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate80));
  }
  return validate233.errors = vErrors, vErrors === null;
}
function validate241(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate241.errors = vErrors, vErrors === null;
}
function validate229(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate233(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate233)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate229.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate243);
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate243.errors = vErrors, vErrors === null;
}
var check_Registry = outermost(validate80), check_shared210 = outermost(validate245);
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || key0 === "webhook_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate245.errors = vErrors, vErrors === null;
}
var check_ImageScanStart = outermost(validate249);
function validate249(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate249.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate251);
function validate251(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate251.errors = vErrors, vErrors === null;
}
var check_ImageScanStatus = outermost(validate254);
var schema55 = { type: "string", "x-known": ["Pending", "In Progress", "Scanned", "Fail"], $id: "shared103" };
function validate255(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Pending" && data !== "In Progress" && data !== "Scanned" && data !== "Fail" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema55["x-known"] })), validate255.errors = vErrors, vErrors === null;
}
function validate254(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate255(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate255))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate254.errors = vErrors, vErrors === null;
}
var check_ScanResult = outermost(validate257);
function validate273(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate273.errors = vErrors, vErrors === null;
}
function validate266(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.score_average !== void 0 && !validate273(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate266.errors = vErrors, vErrors === null;
}
var schema59 = { type: ["array", "null"], items: { $ref: "ScanResultCve" }, $id: "shared153" };
function validate277(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.imageid !== void 0 && !validate22(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate22)), data.file !== void 0 && !validate22(data.file, at(instancePath, "/file")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.score !== void 0 && !validate273(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate273)), data.score_version !== void 0 && !validate22(data.score_version, at(instancePath, "/score_version")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.publishdate !== void 0 && !validate22(data.publishdate, at(instancePath, "/publishdate")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.vendor_name !== void 0 && !validate22(data.vendor_name, at(instancePath, "/vendor_name")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate22(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate277.errors = vErrors, vErrors === null;
}
function validate276(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema59.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate277(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate277));
  }
  return validate276.errors = vErrors, vErrors === null;
}
function validate257(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry === void 0 && (vErrors = need(vErrors, data, instancePath, "registry")), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.disallow_reason !== void 0 && !validate22(data.disallow_reason, at(instancePath, "/disallow_reason")) && (vErrors = more(vErrors, validate22)), data.disallow_description !== void 0 && !validate22(data.disallow_description, at(instancePath, "/disallow_description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.errorMsg !== void 0 && !validate36(data.errorMsg, at(instancePath, "/errorMsg")) && (vErrors = more(vErrors, validate36)), data.cves_counts !== void 0 && !validate266(data.cves_counts, at(instancePath, "/cves_counts")) && (vErrors = more(vErrors, validate266)), data.cves !== void 0 && !validate276(data.cves, at(instancePath, "/cves")) && (vErrors = more(vErrors, validate276))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate257.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate296);
var schema63 = { type: "string", enum: ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatusInput" };
function validate301(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "pending" || data === "in_progress" || data === "finished" || data === "failed" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema63.enum })), validate301.errors = vErrors, vErrors === null;
}
function validate300(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate301(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate301));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate300.errors = vErrors, vErrors === null;
}
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "statuses" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.statuses !== void 0 && !validate300(data.statuses, at(instancePath, "/statuses")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate296.errors = vErrors, vErrors === null;
}
var check_ScanJobPage = outermost(validate304);
var schema65 = { type: ["array", "null"], items: { $ref: "ScanJob" }, $id: "shared152" };
var schema67 = { type: "string", "x-known": ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatus" };
function validate314(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema67["x-known"] })), validate314.errors = vErrors, vErrors === null;
}
function validate309(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.image === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image", "status")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate22(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate314(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate314)), data.assigned_scanner !== void 0 && !validate22(data.assigned_scanner, at(instancePath, "/assigned_scanner")) && (vErrors = more(vErrors, validate22)), data.initiating_user !== void 0 && !validate22(data.initiating_user, at(instancePath, "/initiating_user")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.priority !== void 0 && !validate26(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate26)), data.force_pull !== void 0 && !validate34(data.force_pull, at(instancePath, "/force_pull")) && (vErrors = more(vErrors, validate34)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate26(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate309.errors = vErrors, vErrors === null;
}
function validate308(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema65.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate309(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate309));
  }
  return validate308.errors = vErrors, vErrors === null;
}
function validate304(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate308(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate308))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate304.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate328);
function validate328(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate328.errors = vErrors, vErrors === null;
}
var check_QueueScannerPage = outermost(validate331);
var schema70 = { type: ["array", "null"], items: { $ref: "QueueScanner" }, $id: "shared127" };
var schema72 = { type: "string", "x-known": ["working", "waiting"], $id: "shared126" };
function validate339(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "working" && data !== "waiting" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema72["x-known"] })), validate339.errors = vErrors, vErrors === null;
}
function validate336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate339(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate339)), data.scanning_registry !== void 0 && !validate22(data.scanning_registry, at(instancePath, "/scanning_registry")) && (vErrors = more(vErrors, validate22)), data.scanning_image !== void 0 && !validate22(data.scanning_image, at(instancePath, "/scanning_image")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate336.errors = vErrors, vErrors === null;
}
function validate335(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema70.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate336(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate336));
  }
  return validate335.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate335(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate335))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate331.errors = vErrors, vErrors === null;
}
var check_ScanQueueSummary = outermost(validate345);
function validate345(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.total === void 0 || data.pending === void 0 || data.in_progress === void 0 || data.finished === void 0 || data.failed === void 0) && (vErrors = need(vErrors, data, instancePath, "total", "pending", "in_progress", "finished", "failed")), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.pending !== void 0 && !validate26(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate26)), data.in_progress !== void 0 && !validate26(data.in_progress, at(instancePath, "/in_progress")) && (vErrors = more(vErrors, validate26)), data.finished !== void 0 && !validate26(data.finished, at(instancePath, "/finished")) && (vErrors = more(vErrors, validate26)), data.failed !== void 0 && !validate26(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate345.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate351);
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.image === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "image"));
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
function validate352(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate353(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate353));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate352.errors = vErrors, vErrors === null;
}
function validate351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.jobs === void 0 && (vErrors = need(vErrors, data, instancePath, "jobs"));
    for (let key0 in data)
      key0 !== "jobs" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.jobs !== void 0 && !validate352(data.jobs, at(instancePath, "/jobs")) && (vErrors = more(vErrors, validate352));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate351.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate358);
function validate358(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "repository" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate34(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate358.errors = vErrors, vErrors === null;
}
var check_ImagePage = outermost(validate365);
var schema79 = { type: ["array", "null"], items: { $ref: "Image" }, $id: "shared100" };
var schema81 = { type: "string", "x-known": ["not_started", "pending", "in_progress", "finished", "failed"], $id: "shared91" };
function validate383(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "not_started" && data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema81["x-known"] })), validate383.errors = vErrors, vErrors === null;
}
var schema82 = { type: ["array", "null"], items: { $ref: "ImagePolicyFailure" }, $id: "shared92" };
function validate405(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_id !== void 0 && !validate26(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate26)), data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.blocking !== void 0 && !validate34(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate34)), data.controls !== void 0 && !validate95(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate405.errors = vErrors, vErrors === null;
}
function validate404(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema82.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate405(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate405));
  }
  return validate404.errors = vErrors, vErrors === null;
}
var schema85 = { type: ["array", "null"], items: { $ref: "ImageAssuranceCheck" }, $id: "shared97" };
var schema87 = { type: ["array", "null"], items: { $ref: "ImageFailedScript" }, $id: "shared94" };
function validate430(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_name !== void 0 && !validate22(data.script_name, at(instancePath, "/script_name")) && (vErrors = more(vErrors, validate22)), data.script_type !== void 0 && !validate22(data.script_type, at(instancePath, "/script_type")) && (vErrors = more(vErrors, validate22)), data.exit_code !== void 0 && !validate26(data.exit_code, at(instancePath, "/exit_code")) && (vErrors = more(vErrors, validate26)), data.output !== void 0 && !validate22(data.output, at(instancePath, "/output")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate430.errors = vErrors, vErrors === null;
}
function validate429(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema87.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate430(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate430));
  }
  return validate429.errors = vErrors, vErrors === null;
}
function validate415(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.control !== void 0 && !validate22(data.control, at(instancePath, "/control")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate34(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate34)), data.blocking !== void 0 && !validate34(data.blocking, at(instancePath, "/blocking")) && (vErrors = more(vErrors, validate34)), data.dta_skipped !== void 0 && !validate34(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate34)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22)), data.max_severity_allowed !== void 0 && !validate22(data.max_severity_allowed, at(instancePath, "/max_severity_allowed")) && (vErrors = more(vErrors, validate22)), data.max_severity_found !== void 0 && !validate22(data.max_severity_found, at(instancePath, "/max_severity_found")) && (vErrors = more(vErrors, validate22)), data.sensitive_data_found !== void 0 && !validate26(data.sensitive_data_found, at(instancePath, "/sensitive_data_found")) && (vErrors = more(vErrors, validate26)), data.malware_found !== void 0 && !validate26(data.malware_found, at(instancePath, "/malware_found")) && (vErrors = more(vErrors, validate26)), data.root_user_found !== void 0 && !validate34(data.root_user_found, at(instancePath, "/root_user_found")) && (vErrors = more(vErrors, validate34)), data.blacklisted_cves_found !== void 0 && !validate95(data.blacklisted_cves_found, at(instancePath, "/blacklisted_cves_found")) && (vErrors = more(vErrors, validate95)), data.custom_checks_failed !== void 0 && !validate429(data.custom_checks_failed, at(instancePath, "/custom_checks_failed")) && (vErrors = more(vErrors, validate429))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate415.errors = vErrors, vErrors === null;
}
function validate414(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema85.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate415(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate415));
  }
  return validate414.errors = vErrors, vErrors === null;
}
function validate412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.checks_performed !== void 0 && !validate414(data.checks_performed, at(instancePath, "/checks_performed")) && (vErrors = more(vErrors, validate414))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate412.errors = vErrors, vErrors === null;
}
function validate446(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.parent !== void 0 && !validate22(data.parent, at(instancePath, "/parent")) && (vErrors = more(vErrors, validate22)), data.repo_digests !== void 0 && !validate95(data.repo_digests, at(instancePath, "/repo_digests")) && (vErrors = more(vErrors, validate95)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.virtual_size !== void 0 && !validate26(data.virtual_size, at(instancePath, "/virtual_size")) && (vErrors = more(vErrors, validate26)), data.default_user !== void 0 && !validate22(data.default_user, at(instancePath, "/default_user")) && (vErrors = more(vErrors, validate22)), data.env !== void 0 && !validate95(data.env, at(instancePath, "/env")) && (vErrors = more(vErrors, validate95)), data.docker_labels !== void 0 && !validate95(data.docker_labels, at(instancePath, "/docker_labels")) && (vErrors = more(vErrors, validate95)), data.image_type !== void 0 && !validate22(data.image_type, at(instancePath, "/image_type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate446.errors = vErrors, vErrors === null;
}
var schema90 = { type: ["array", "null"], items: { $ref: "ImageHistoryEntry" }, $id: "shared93" };
function validate465(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate465.errors = vErrors, vErrors === null;
}
function validate464(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema90.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate465(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate465));
  }
  return validate464.errors = vErrors, vErrors === null;
}
function validate370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.registry === void 0 || data.repository === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository")), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registry_type !== void 0 && !validate22(data.registry_type, at(instancePath, "/registry_type")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.labels !== void 0 && !validate95(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate95)), data.scan_status !== void 0 && !validate383(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate383)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_error !== void 0 && !validate22(data.scan_error, at(instancePath, "/scan_error")) && (vErrors = more(vErrors, validate22)), data.partial_results !== void 0 && !validate34(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate34)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.pending_disallowed !== void 0 && !validate34(data.pending_disallowed, at(instancePath, "/pending_disallowed")) && (vErrors = more(vErrors, validate34)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.permission_author !== void 0 && !validate22(data.permission_author, at(instancePath, "/permission_author")) && (vErrors = more(vErrors, validate22)), data.permission_comment !== void 0 && !validate22(data.permission_comment, at(instancePath, "/permission_comment")) && (vErrors = more(vErrors, validate22)), data.permission_lastupdate !== void 0 && !validate88(data.permission_lastupdate, at(instancePath, "/permission_lastupdate")) && (vErrors = more(vErrors, validate88)), data.policy_failures !== void 0 && !validate404(data.policy_failures, at(instancePath, "/policy_failures")) && (vErrors = more(vErrors, validate404)), data.assurance_results !== void 0 && !validate412(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate412)), data.newer_image_exists !== void 0 && !validate34(data.newer_image_exists, at(instancePath, "/newer_image_exists")) && (vErrors = more(vErrors, validate34)), data.is_vulns_per_layer_view !== void 0 && !validate34(data.is_vulns_per_layer_view, at(instancePath, "/is_vulns_per_layer_view")) && (vErrors = more(vErrors, validate34)), data.microenforcer_detected !== void 0 && !validate34(data.microenforcer_detected, at(instancePath, "/microenforcer_detected")) && (vErrors = more(vErrors, validate34)), data.dta_severity_score !== void 0 && !validate22(data.dta_severity_score, at(instancePath, "/dta_severity_score")) && (vErrors = more(vErrors, validate22)), data.dta_skipped !== void 0 && !validate34(data.dta_skipped, at(instancePath, "/dta_skipped")) && (vErrors = more(vErrors, validate34)), data.dta_skipped_reason !== void 0 && !validate22(data.dta_skipped_reason, at(instancePath, "/dta_skipped_reason")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate446(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate446)), data.history !== void 0 && !validate464(data.history, at(instancePath, "/history")) && (vErrors = more(vErrors, validate464))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate370.errors = vErrors, vErrors === null;
}
function validate369(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema79.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate370(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate370));
  }
  return validate369.errors = vErrors, vErrors === null;
}
function validate365(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate369(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate369)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate365.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate481);
function validate481(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.registry === void 0 && (vErrors = need(vErrors, data, instancePath, "registry"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate481.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate486);
var func3 = require_ucs2length().default;
function validate487(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate487.errors = vErrors, vErrors === null;
}
function validate486(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate487(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate487)), data.repository !== void 0 && !validate487(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate487)), data.tag !== void 0 && !validate487(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate487));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate486.errors = vErrors, vErrors === null;
}
var check_Image = outermost(validate370), check_shared222 = outermost(validate491), schema95 = { type: "object", additionalProperties: !1, properties: { registry: { $ref: "shared219" }, repository: { $ref: "shared219" }, tag: { $ref: "shared219" }, page: { $ref: "shared207" }, pagesize: { $ref: "shared207" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared221" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, required: ["registry", "repository", "tag"], $id: "shared222" }, schema96 = { type: "string", enum: ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverityInput" };
function validate502(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "negligible" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema96.enum })), validate502.errors = vErrors, vErrors === null;
}
function validate504(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate502(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate502));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate504.errors = vErrors, vErrors === null;
}
function validate491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      func2.call(schema95.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate487(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate487)), data.repository !== void 0 && !validate487(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate487)), data.tag !== void 0 && !validate487(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate487)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.severity !== void 0 && !validate502(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate502)), data.severities !== void 0 && !validate504(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate504)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate34(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate34)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate491.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate512);
var schema99 = { type: ["array", "null"], items: { $ref: "Vulnerability" }, $id: "shared194" };
var schema101 = { type: "string", "x-known": ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverity" };
function validate527(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "negligible" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema101["x-known"] })), validate527.errors = vErrors, vErrors === null;
}
var schema102 = { type: "string", "x-known": ["critical", "high", "medium", "low", "negligible", "unimportant", ""], $id: "VendorSeverity" };
function validate534(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "negligible" && data !== "unimportant" && data !== "" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema102["x-known"] })), validate534.errors = vErrors, vErrors === null;
}
var schema103 = { type: ["array", "null"], items: {}, $id: "shared28" };
function validate559(data, instancePath = "") {
  let vErrors = null;
  return !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema103.type })), validate559.errors = vErrors, vErrors === null;
}
var schema104 = { type: ["array", "object", "null"], items: { $ref: "VulnerabilityWeakness" }, $id: "shared195" };
function validate567(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Id !== void 0 && !validate22(data.Id, at(instancePath, "/Id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate567.errors = vErrors, vErrors === null;
}
function validate566(data, instancePath = "") {
  let vErrors = null;
  if (typeof data != "object" && (vErrors = report(vErrors, instancePath, "type", { type: schema104.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate567(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate567));
  }
  return validate566.errors = vErrors, vErrors === null;
}
function validate605(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.cpe !== void 0 && !validate22(data.cpe, at(instancePath, "/cpe")) && (vErrors = more(vErrors, validate22)), data.licenses !== void 0 && !validate95(data.licenses, at(instancePath, "/licenses")) && (vErrors = more(vErrors, validate95)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate605.errors = vErrors, vErrors === null;
}
var wrapper0 = { validate: validate516 };
function validate517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.publish_date !== void 0 && !validate22(data.publish_date, at(instancePath, "/publish_date")) && (vErrors = more(vErrors, validate22)), data.publish_date_source !== void 0 && !validate22(data.publish_date_source, at(instancePath, "/publish_date_source")) && (vErrors = more(vErrors, validate22)), data.modification_date !== void 0 && !validate22(data.modification_date, at(instancePath, "/modification_date")) && (vErrors = more(vErrors, validate22)), data.aqua_reported_fix_publish_date !== void 0 && !validate22(data.aqua_reported_fix_publish_date, at(instancePath, "/aqua_reported_fix_publish_date")) && (vErrors = more(vErrors, validate22)), data.classification !== void 0 && !validate22(data.classification, at(instancePath, "/classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate273(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate273)), data.aqua_evaluated_score !== void 0 && !validate26(data.aqua_evaluated_score, at(instancePath, "/aqua_evaluated_score")) && (vErrors = more(vErrors, validate26)), data.aqua_severity !== void 0 && !validate527(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate527)), data.aqua_vectors !== void 0 && !validate22(data.aqua_vectors, at(instancePath, "/aqua_vectors")) && (vErrors = more(vErrors, validate22)), data.aqua_scoring_system !== void 0 && !validate22(data.aqua_scoring_system, at(instancePath, "/aqua_scoring_system")) && (vErrors = more(vErrors, validate22)), data.aqua_severity_classification !== void 0 && !validate22(data.aqua_severity_classification, at(instancePath, "/aqua_severity_classification")) && (vErrors = more(vErrors, validate22)), data.aqua_score_classification !== void 0 && !validate22(data.aqua_score_classification, at(instancePath, "/aqua_score_classification")) && (vErrors = more(vErrors, validate22)), data.severity_classification !== void 0 && !validate22(data.severity_classification, at(instancePath, "/severity_classification")) && (vErrors = more(vErrors, validate22)), data.vendor_severity !== void 0 && !validate534(data.vendor_severity, at(instancePath, "/vendor_severity")) && (vErrors = more(vErrors, validate534)), data.vendor_cvss2_score !== void 0 && !validate273(data.vendor_cvss2_score, at(instancePath, "/vendor_cvss2_score")) && (vErrors = more(vErrors, validate273)), data.vendor_cvss2_vectors !== void 0 && !validate22(data.vendor_cvss2_vectors, at(instancePath, "/vendor_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_severity !== void 0 && !validate22(data.vendor_cvss3_severity, at(instancePath, "/vendor_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.vendor_cvss3_score !== void 0 && !validate273(data.vendor_cvss3_score, at(instancePath, "/vendor_cvss3_score")) && (vErrors = more(vErrors, validate273)), data.vendor_cvss3_vectors !== void 0 && !validate22(data.vendor_cvss3_vectors, at(instancePath, "/vendor_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.vendor_statement !== void 0 && !validate22(data.vendor_statement, at(instancePath, "/vendor_statement")) && (vErrors = more(vErrors, validate22)), data.vendor_url !== void 0 && !validate22(data.vendor_url, at(instancePath, "/vendor_url")) && (vErrors = more(vErrors, validate22)), data.nvd_severity !== void 0 && !validate22(data.nvd_severity, at(instancePath, "/nvd_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss2_score !== void 0 && !validate273(data.nvd_cvss2_score, at(instancePath, "/nvd_cvss2_score")) && (vErrors = more(vErrors, validate273)), data.nvd_cvss2_vectors !== void 0 && !validate22(data.nvd_cvss2_vectors, at(instancePath, "/nvd_cvss2_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_severity !== void 0 && !validate22(data.nvd_cvss3_severity, at(instancePath, "/nvd_cvss3_severity")) && (vErrors = more(vErrors, validate22)), data.nvd_cvss3_score !== void 0 && !validate273(data.nvd_cvss3_score, at(instancePath, "/nvd_cvss3_score")) && (vErrors = more(vErrors, validate273)), data.nvd_cvss3_vectors !== void 0 && !validate22(data.nvd_cvss3_vectors, at(instancePath, "/nvd_cvss3_vectors")) && (vErrors = more(vErrors, validate22)), data.nvd_url !== void 0 && !validate22(data.nvd_url, at(instancePath, "/nvd_url")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.last_found_date !== void 0 && !validate22(data.last_found_date, at(instancePath, "/last_found_date")) && (vErrors = more(vErrors, validate22)), data.ancestor_pkg !== void 0 && !validate22(data.ancestor_pkg, at(instancePath, "/ancestor_pkg")) && (vErrors = more(vErrors, validate22)), data.sibling_pkg !== void 0 && !validate22(data.sibling_pkg, at(instancePath, "/sibling_pkg")) && (vErrors = more(vErrors, validate22)), data.exploitability !== void 0 && !validate22(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate22)), data.exploit_type !== void 0 && !validate22(data.exploit_type, at(instancePath, "/exploit_type")) && (vErrors = more(vErrors, validate22)), data.temporal_vector !== void 0 && !validate22(data.temporal_vector, at(instancePath, "/temporal_vector")) && (vErrors = more(vErrors, validate22)), data.qualys_ids !== void 0 && !validate559(data.qualys_ids, at(instancePath, "/qualys_ids")) && (vErrors = more(vErrors, validate559)), data.referenced_vulnerabilities !== void 0 && !wrapper0.validate(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, wrapper0.validate)), data.has_running_workloads !== void 0 && !validate34(data.has_running_workloads, at(instancePath, "/has_running_workloads")) && (vErrors = more(vErrors, validate34)), data.vulnerability_id !== void 0 && !validate26(data.vulnerability_id, at(instancePath, "/vulnerability_id")) && (vErrors = more(vErrors, validate26)), data.scan_resource_id !== void 0 && !validate26(data.scan_resource_id, at(instancePath, "/scan_resource_id")) && (vErrors = more(vErrors, validate26)), data.image_uid !== void 0 && !validate26(data.image_uid, at(instancePath, "/image_uid")) && (vErrors = more(vErrors, validate26)), data.image_build_date !== void 0 && !validate22(data.image_build_date, at(instancePath, "/image_build_date")) && (vErrors = more(vErrors, validate22)), data.cwe_info !== void 0 && !validate566(data.cwe_info, at(instancePath, "/cwe_info")) && (vErrors = more(vErrors, validate566)), data.custom_severity !== void 0 && !validate22(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate22)), data.custom_notes !== void 0 && !validate22(data.custom_notes, at(instancePath, "/custom_notes")) && (vErrors = more(vErrors, validate22)), data.name_space !== void 0 && !validate22(data.name_space, at(instancePath, "/name_space")) && (vErrors = more(vErrors, validate22)), data.architecture !== void 0 && !validate22(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate22)), data.app_scope !== void 0 && !validate22(data.app_scope, at(instancePath, "/app_scope")) && (vErrors = more(vErrors, validate22)), data.vm_type !== void 0 && !validate22(data.vm_type, at(instancePath, "/vm_type")) && (vErrors = more(vErrors, validate22)), data.v_patch_status !== void 0 && !validate22(data.v_patch_status, at(instancePath, "/v_patch_status")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_by !== void 0 && !validate22(data.v_patch_applied_by, at(instancePath, "/v_patch_applied_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_applied_on !== void 0 && !validate22(data.v_patch_applied_on, at(instancePath, "/v_patch_applied_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_by !== void 0 && !validate22(data.v_patch_reverted_by, at(instancePath, "/v_patch_reverted_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_reverted_on !== void 0 && !validate22(data.v_patch_reverted_on, at(instancePath, "/v_patch_reverted_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_by !== void 0 && !validate22(data.v_patch_enforced_by, at(instancePath, "/v_patch_enforced_by")) && (vErrors = more(vErrors, validate22)), data.v_patch_enforced_on !== void 0 && !validate22(data.v_patch_enforced_on, at(instancePath, "/v_patch_enforced_on")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_name !== void 0 && !validate22(data.v_patch_policy_name, at(instancePath, "/v_patch_policy_name")) && (vErrors = more(vErrors, validate22)), data.v_patch_policy_enforce !== void 0 && !validate34(data.v_patch_policy_enforce, at(instancePath, "/v_patch_policy_enforce")) && (vErrors = more(vErrors, validate34)), data.acknowledged_date !== void 0 && !validate22(data.acknowledged_date, at(instancePath, "/acknowledged_date")) && (vErrors = more(vErrors, validate22)), data.ack_scope !== void 0 && !validate22(data.ack_scope, at(instancePath, "/ack_scope")) && (vErrors = more(vErrors, validate22)), data.ack_comment !== void 0 && !validate22(data.ack_comment, at(instancePath, "/ack_comment")) && (vErrors = more(vErrors, validate22)), data.ack_author !== void 0 && !validate22(data.ack_author, at(instancePath, "/ack_author")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_days !== void 0 && !validate26(data.ack_expiration_days, at(instancePath, "/ack_expiration_days")) && (vErrors = more(vErrors, validate26)), data.ack_expiration_configured_at !== void 0 && !validate22(data.ack_expiration_configured_at, at(instancePath, "/ack_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.ack_expiration_configured_by !== void 0 && !validate22(data.ack_expiration_configured_by, at(instancePath, "/ack_expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.audit_events_count !== void 0 && !validate26(data.audit_events_count, at(instancePath, "/audit_events_count")) && (vErrors = more(vErrors, validate26)), data.block_events_count !== void 0 && !validate26(data.block_events_count, at(instancePath, "/block_events_count")) && (vErrors = more(vErrors, validate26)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.image_repository_name !== void 0 && !validate22(data.image_repository_name, at(instancePath, "/image_repository_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.base_image_vulnerability !== void 0 && !validate34(data.base_image_vulnerability, at(instancePath, "/base_image_vulnerability")) && (vErrors = more(vErrors, validate34)), data.base_image_name !== void 0 && !validate22(data.base_image_name, at(instancePath, "/base_image_name")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate605(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate605))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate517.errors = vErrors, vErrors === null;
}
function validate516(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema99.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate517(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate517));
  }
  return validate516.errors = vErrors, vErrors === null;
}
function validate623(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_name_exact_match !== void 0 && !validate34(data.image_name_exact_match, at(instancePath, "/image_name_exact_match")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate623.errors = vErrors, vErrors === null;
}
function validate512(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate516(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate516)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate623(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate623))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate512.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate635);
function validate635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "page_size" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate487(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate487)), data.repository !== void 0 && !validate487(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate487)), data.tag !== void 0 && !validate487(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate487)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate635.errors = vErrors, vErrors === null;
}
var check_ImageScanHistoryPage = outermost(validate642);
var schema110 = { type: ["array", "null"], items: { $ref: "ImageScanHistoryEntry" }, $id: "shared102" };
function validate647(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.error !== void 0 && !validate22(data.error, at(instancePath, "/error")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.image_creation_date !== void 0 && !validate22(data.image_creation_date, at(instancePath, "/image_creation_date")) && (vErrors = more(vErrors, validate22)), data.image_pulled !== void 0 && !validate34(data.image_pulled, at(instancePath, "/image_pulled")) && (vErrors = more(vErrors, validate34)), data.sensitive_data_scanned !== void 0 && !validate34(data.sensitive_data_scanned, at(instancePath, "/sensitive_data_scanned")) && (vErrors = more(vErrors, validate34)), data.executables_scanned !== void 0 && !validate34(data.executables_scanned, at(instancePath, "/executables_scanned")) && (vErrors = more(vErrors, validate34)), data.malware_scanned !== void 0 && !validate34(data.malware_scanned, at(instancePath, "/malware_scanned")) && (vErrors = more(vErrors, validate34)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.partial_results !== void 0 && !validate34(data.partial_results, at(instancePath, "/partial_results")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate647.errors = vErrors, vErrors === null;
}
function validate646(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema110.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate647(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate647));
  }
  return validate646.errors = vErrors, vErrors === null;
}
function validate642(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate646(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate646)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate642.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate674);
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate487(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate487)), data.repository !== void 0 && !validate487(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate487)), data.tag !== void 0 && !validate487(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate487)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate674.errors = vErrors, vErrors === null;
}
var check_ImageSensitiveDataPage = outermost(validate680);
var schema114 = { type: ["array", "null"], items: { $ref: "ImageSensitiveData" }, $id: "shared104" };
function validate685(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.filename !== void 0 && !validate22(data.filename, at(instancePath, "/filename")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate685.errors = vErrors, vErrors === null;
}
function validate684(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema114.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate685(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate685));
  }
  return validate684.errors = vErrors, vErrors === null;
}
function validate680(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate684(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate684)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate680.errors = vErrors, vErrors === null;
}
var check_ImageMalwarePage = outermost(validate701);
var schema117 = { type: ["array", "null"], items: { $ref: "ImageMalware" }, $id: "shared99" };
function validate706(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.paths !== void 0 && !validate95(data.paths, at(instancePath, "/paths")) && (vErrors = more(vErrors, validate95)), data.acknowledged !== void 0 && !validate34(data.acknowledged, at(instancePath, "/acknowledged")) && (vErrors = more(vErrors, validate34)), data.acknowledge_date !== void 0 && !validate22(data.acknowledge_date, at(instancePath, "/acknowledge_date")) && (vErrors = more(vErrors, validate22)), data.acknowledge_scope !== void 0 && !validate22(data.acknowledge_scope, at(instancePath, "/acknowledge_scope")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_days !== void 0 && !validate26(data.acknowledge_expiration_days, at(instancePath, "/acknowledge_expiration_days")) && (vErrors = more(vErrors, validate26)), data.acknowledge_expiration_configured_at !== void 0 && !validate22(data.acknowledge_expiration_configured_at, at(instancePath, "/acknowledge_expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.acknowledge_expiration_configured_by !== void 0 && !validate22(data.acknowledge_expiration_configured_by, at(instancePath, "/acknowledge_expiration_configured_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate706.errors = vErrors, vErrors === null;
}
function validate705(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema117.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate706(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate706));
  }
  return validate705.errors = vErrors, vErrors === null;
}
function validate701(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate705(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate705)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate701.errors = vErrors, vErrors === null;
}
var check_ImageLayerPage = outermost(validate725);
var schema120 = { type: ["array", "null"], items: { $ref: "ImageLayer" }, $id: "shared98" };
function validate730(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.position !== void 0 && !validate26(data.position, at(instancePath, "/position")) && (vErrors = more(vErrors, validate26)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate88(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate88)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.is_base_layer !== void 0 && !validate34(data.is_base_layer, at(instancePath, "/is_base_layer")) && (vErrors = more(vErrors, validate34)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate730.errors = vErrors, vErrors === null;
}
function validate729(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema120.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate730(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate730));
  }
  return validate729.errors = vErrors, vErrors === null;
}
function validate725(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate729(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate729)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate725.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate753);
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate754.errors = vErrors, vErrors === null;
}
function validate753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.uids === void 0 && (vErrors = need(vErrors, data, instancePath, "uids"));
    for (let key0 in data)
      key0 !== "uids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.uids !== void 0 && !validate754(data.uids, at(instancePath, "/uids")) && (vErrors = more(vErrors, validate754));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate753.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate757);
function validate759(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "digest" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate759.errors = vErrors, vErrors === null;
}
function validate758(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate759(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate759));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate758.errors = vErrors, vErrors === null;
}
function validate757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 !== "images" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.images !== void 0 && !validate758(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate758));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate757.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate767);
function validate770(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate770.errors = vErrors, vErrors === null;
}
function validate769(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate770(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate770));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate769.errors = vErrors, vErrors === null;
}
function validate767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "full_rescan" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.full_rescan !== void 0 && !validate34(data.full_rescan, at(instancePath, "/full_rescan")) && (vErrors = more(vErrors, validate34)), data.images !== void 0 && !validate769(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate769));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate767.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate777);
function validate780(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.repository === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag"));
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate780.errors = vErrors, vErrors === null;
}
function validate779(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate780(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate780));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate779.errors = vErrors, vErrors === null;
}
function validate777(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.images === void 0 && (vErrors = need(vErrors, data, instancePath, "images"));
    for (let key0 in data)
      key0 === "comment" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.images !== void 0 && !validate779(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate779));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate777.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate786);
function validate786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "scope" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.include_totals !== void 0 && !validate34(data.include_totals, at(instancePath, "/include_totals")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate786.errors = vErrors, vErrors === null;
}
var check_RepositoryPage = outermost(validate793);
var schema135 = { type: ["array", "null"], items: { $ref: "Repository" }, $id: "shared139" };
var schema137 = { type: ["array", "null"], items: { $ref: "RepositoryDtaCount" }, $id: "shared138" };
function validate818(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Severity !== void 0 && !validate22(data.Severity, at(instancePath, "/Severity")) && (vErrors = more(vErrors, validate22)), data.Count !== void 0 && !validate26(data.Count, at(instancePath, "/Count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate818.errors = vErrors, vErrors === null;
}
function validate817(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema137.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate818(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate818));
  }
  return validate817.errors = vErrors, vErrors === null;
}
function validate798(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "registry")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.policy !== void 0 && !validate22(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate22)), data.is_default_policy !== void 0 && !validate34(data.is_default_policy, at(instancePath, "/is_default_policy")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.dynamic_profiling !== void 0 && !validate34(data.dynamic_profiling, at(instancePath, "/dynamic_profiling")) && (vErrors = more(vErrors, validate34)), data.num_images !== void 0 && !validate26(data.num_images, at(instancePath, "/num_images")) && (vErrors = more(vErrors, validate26)), data.num_disallowed !== void 0 && !validate26(data.num_disallowed, at(instancePath, "/num_disallowed")) && (vErrors = more(vErrors, validate26)), data.num_failed !== void 0 && !validate26(data.num_failed, at(instancePath, "/num_failed")) && (vErrors = more(vErrors, validate26)), data.first_scan_failed !== void 0 && !validate34(data.first_scan_failed, at(instancePath, "/first_scan_failed")) && (vErrors = more(vErrors, validate34)), data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.sensitive_data !== void 0 && !validate26(data.sensitive_data, at(instancePath, "/sensitive_data")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.dta !== void 0 && !validate817(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate817)), data.trusted_base_count !== void 0 && !validate26(data.trusted_base_count, at(instancePath, "/trusted_base_count")) && (vErrors = more(vErrors, validate26)), data.whitelisted_images_count !== void 0 && !validate26(data.whitelisted_images_count, at(instancePath, "/whitelisted_images_count")) && (vErrors = more(vErrors, validate26)), data.created_images_count !== void 0 && !validate26(data.created_images_count, at(instancePath, "/created_images_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate798.errors = vErrors, vErrors === null;
}
function validate797(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema135.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate798(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate798));
  }
  return validate797.errors = vErrors, vErrors === null;
}
function validate833(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.ImageID !== void 0 && !validate22(data.ImageID, at(instancePath, "/ImageID")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate833.errors = vErrors, vErrors === null;
}
function validate793(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate797(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate797)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate833(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate833))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate793.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate840);
function validate840(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.registry === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "registry", "name"));
    for (let key0 in data)
      key0 === "registry" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate840.errors = vErrors, vErrors === null;
}
var check_RiskCounts = outermost(validate843);
function validate843(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registered_images !== void 0 && !validate26(data.registered_images, at(instancePath, "/registered_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images !== void 0 && !validate26(data.vulnerable_images, at(instancePath, "/vulnerable_images")) && (vErrors = more(vErrors, validate26)), data.vulnerable_images_percent !== void 0 && !validate273(data.vulnerable_images_percent, at(instancePath, "/vulnerable_images_percent")) && (vErrors = more(vErrors, validate273)), data.total_vulns !== void 0 && !validate26(data.total_vulns, at(instancePath, "/total_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns_percent !== void 0 && !validate273(data.high_vulns_percent, at(instancePath, "/high_vulns_percent")) && (vErrors = more(vErrors, validate273)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns_percent !== void 0 && !validate273(data.med_vulns_percent, at(instancePath, "/med_vulns_percent")) && (vErrors = more(vErrors, validate273)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns_percent !== void 0 && !validate273(data.low_vulns_percent, at(instancePath, "/low_vulns_percent")) && (vErrors = more(vErrors, validate273)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns_percent !== void 0 && !validate273(data.neg_vulns_percent, at(instancePath, "/neg_vulns_percent")) && (vErrors = more(vErrors, validate273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate843.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate856), schema142 = { type: "object", additionalProperties: !1, properties: { page: { $ref: "shared207" }, pagesize: { $ref: "shared207" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, registry_name: { $ref: "shared0" }, image_name: { $ref: "shared0" }, image_name_exact_match: { $ref: "shared3" }, digest: { $ref: "shared0" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared221" }, scope: { $ref: "shared0" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared31" }, has_workloads: { $ref: "shared3" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, $id: "shared234" };
function validate856(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema142.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_name_exact_match !== void 0 && !validate34(data.image_name_exact_match, at(instancePath, "/image_name_exact_match")) && (vErrors = more(vErrors, validate34)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate502(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate502)), data.severities !== void 0 && !validate504(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate504)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate43(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate43)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22)), data.acknowledge_status !== void 0 && !validate34(data.acknowledge_status, at(instancePath, "/acknowledge_status")) && (vErrors = more(vErrors, validate34)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.use_cvss3 !== void 0 && !validate34(data.use_cvss3, at(instancePath, "/use_cvss3")) && (vErrors = more(vErrors, validate34)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate856.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate879);
function validate879(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "fix_availability" || key0 === "text_search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.fix_availability !== void 0 && !validate34(data.fix_availability, at(instancePath, "/fix_availability")) && (vErrors = more(vErrors, validate34)), data.text_search !== void 0 && !validate22(data.text_search, at(instancePath, "/text_search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate879.errors = vErrors, vErrors === null;
}
var check_AcknowledgementPage = outermost(validate885);
var schema145 = { type: ["array", "null"], items: { $ref: "Acknowledgement" }, $id: "shared5" };
var schema147 = { type: "string", "x-known": ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueType" };
function validate891(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerability" && data !== "sensitive_data" && data !== "malware" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema147["x-known"] })), validate891.errors = vErrors, vErrors === null;
}
var schema148 = { type: "string", "x-known": ["package", "file", "executable"], $id: "AcknowledgementResourceType" };
function validate894(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "package" && data !== "file" && data !== "executable" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema148["x-known"] })), validate894.errors = vErrors, vErrors === null;
}
function validate890(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type")), data.issue_type !== void 0 && !validate891(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate891)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate894(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate894)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate26(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate26)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate95(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate95)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate890.errors = vErrors, vErrors === null;
}
function validate889(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema145.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate890(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate890));
  }
  return validate889.errors = vErrors, vErrors === null;
}
function validate885(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate889(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate889)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate885.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate932);
var schema151 = { type: "object", additionalProperties: !1, properties: { issue_type: { $ref: "AcknowledgementIssueTypeInput" }, issue_name: { $ref: "shared0" }, resource_type: { $ref: "AcknowledgementResourceTypeInput" }, resource_name: { $ref: "shared0" }, resource_version: { $ref: "shared0" }, resource_format: { $ref: "shared0" }, resource_cpe: { $ref: "shared0" }, resource_path: { $ref: "shared0" }, resource_hash: { $ref: "shared0" }, image_name: { $ref: "shared0" }, registry_name: { $ref: "shared0" }, repository_name: { $ref: "shared0" }, registry: { $ref: "shared0" }, repository: { $ref: "shared0" }, image: { $ref: "shared0" }, docker_id: { $ref: "shared0" }, os: { $ref: "shared0" }, os_version: { $ref: "shared0" }, comment: { $ref: "shared0" }, author: { $ref: "shared0" }, date: { $ref: "shared0" }, fix_version: { $ref: "shared0" }, expiration_days: { $ref: "shared4" }, expiration_configured_at: { $ref: "shared0" }, expiration_configured_by: { $ref: "shared0" }, permission: { $ref: "shared0" }, ack_repo_id: { $ref: "shared1" }, suppression_rule_id: { $ref: "shared1" }, suppression_rule_name: { $ref: "shared0" }, suppression_rule_scopes: { $ref: "shared2" }, has_custom_severity: { $ref: "shared3" } }, required: ["issue_type", "issue_name", "resource_type"], $id: "AcknowledgementForSave" }, schema152 = { type: "string", enum: ["vulnerability", "sensitive_data", "malware"], $id: "AcknowledgementIssueTypeInput" };
function validate936(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerability" || data === "sensitive_data" || data === "malware" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema152.enum })), validate936.errors = vErrors, vErrors === null;
}
var schema153 = { type: "string", enum: ["package", "file", "executable"], $id: "AcknowledgementResourceTypeInput" };
function validate939(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "package" || data === "file" || data === "executable" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema153.enum })), validate939.errors = vErrors, vErrors === null;
}
function validate960(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 999 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999 }, "must be <= 999")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate960.errors = vErrors, vErrors === null;
}
function validate935(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.issue_type === void 0 || data.issue_name === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type"));
    for (let key0 in data)
      func2.call(schema151.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.issue_type !== void 0 && !validate936(data.issue_type, at(instancePath, "/issue_type")) && (vErrors = more(vErrors, validate936)), data.issue_name !== void 0 && !validate22(data.issue_name, at(instancePath, "/issue_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate939(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate939)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_version !== void 0 && !validate22(data.resource_version, at(instancePath, "/resource_version")) && (vErrors = more(vErrors, validate22)), data.resource_format !== void 0 && !validate22(data.resource_format, at(instancePath, "/resource_format")) && (vErrors = more(vErrors, validate22)), data.resource_cpe !== void 0 && !validate22(data.resource_cpe, at(instancePath, "/resource_cpe")) && (vErrors = more(vErrors, validate22)), data.resource_path !== void 0 && !validate22(data.resource_path, at(instancePath, "/resource_path")) && (vErrors = more(vErrors, validate22)), data.resource_hash !== void 0 && !validate22(data.resource_hash, at(instancePath, "/resource_hash")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.docker_id !== void 0 && !validate22(data.docker_id, at(instancePath, "/docker_id")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.date !== void 0 && !validate22(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate22)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.expiration_days !== void 0 && !validate960(data.expiration_days, at(instancePath, "/expiration_days")) && (vErrors = more(vErrors, validate960)), data.expiration_configured_at !== void 0 && !validate22(data.expiration_configured_at, at(instancePath, "/expiration_configured_at")) && (vErrors = more(vErrors, validate22)), data.expiration_configured_by !== void 0 && !validate22(data.expiration_configured_by, at(instancePath, "/expiration_configured_by")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.ack_repo_id !== void 0 && !validate26(data.ack_repo_id, at(instancePath, "/ack_repo_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_id !== void 0 && !validate26(data.suppression_rule_id, at(instancePath, "/suppression_rule_id")) && (vErrors = more(vErrors, validate26)), data.suppression_rule_name !== void 0 && !validate22(data.suppression_rule_name, at(instancePath, "/suppression_rule_name")) && (vErrors = more(vErrors, validate22)), data.suppression_rule_scopes !== void 0 && !validate95(data.suppression_rule_scopes, at(instancePath, "/suppression_rule_scopes")) && (vErrors = more(vErrors, validate95)), data.has_custom_severity !== void 0 && !validate34(data.has_custom_severity, at(instancePath, "/has_custom_severity")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate935.errors = vErrors, vErrors === null;
}
function validate934(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate935(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate935));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate934.errors = vErrors, vErrors === null;
}
function validate932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.comment === void 0 || data.issues === void 0) && (vErrors = need(vErrors, data, instancePath, "comment", "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate934(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate934));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate932.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate972);
function validate972(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.issues === void 0 && (vErrors = need(vErrors, data, instancePath, "issues"));
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.issues !== void 0 && !validate934(data.issues, at(instancePath, "/issues")) && (vErrors = more(vErrors, validate934));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate972.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate975);
var schema157 = { type: "string", enum: ["images", "hosts", "functions", "containers"], $id: "shared239" };
function validate976(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "images" || data === "hosts" || data === "functions" || data === "containers" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema157.enum })), validate976.errors = vErrors, vErrors === null;
}
function validate975(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entity === void 0 && (vErrors = need(vErrors, data, instancePath, "entity"));
    for (let key0 in data)
      key0 !== "entity" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate976(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate976));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate975.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate978), schema158 = { type: ["array", "null"], items: { $ref: "ExportColumnGroup" }, $id: "shared241" };
var schema160 = { type: ["object", "null"], additionalProperties: { $ref: "ExportColumn" }, $id: "shared81" };
function validate981(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate981.errors = vErrors, vErrors === null;
}
function validate980(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema160.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate981(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate981));
  return validate980.errors = vErrors, vErrors === null;
}
function validate979(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.attributes !== void 0 && !validate980(data.attributes, at(instancePath, "/attributes")) && (vErrors = more(vErrors, validate980)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate979.errors = vErrors, vErrors === null;
}
function validate978(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema158.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate979(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate979));
  }
  return validate978.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate986);
var schema163 = { type: ["array", "null"], items: { $ref: "Exporter" }, $id: "shared242" };
function validate988(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate988.errors = vErrors, vErrors === null;
}
function validate987(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema163.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate988(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate988));
  }
  return validate987.errors = vErrors, vErrors === null;
}
function validate986(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.result !== void 0 && !validate987(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate987))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate986.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate992), schema165 = { type: "object", additionalProperties: !1, properties: { entity: { $ref: "shared239" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, columns_name: { $ref: "shared0" }, columns: { $ref: "shared0" }, filter: { $ref: "VulnerabilityExportFilter" }, application_scope: { $ref: "shared0" }, order_by: { $ref: "shared0" }, split_files_by: { $ref: "shared0" }, split_size: { $ref: "shared1" } }, required: ["entity", "name"], $id: "shared244" }, schema166 = { type: "object", additionalProperties: !1, properties: { severities: { $ref: "shared196" }, has_workloads: { $ref: "shared3" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared196" }, registry_name: { $ref: "shared0" }, exploit_availability: {}, exploit_type: {}, network_attack: {}, show_negligible: { $ref: "shared3" }, use_estimated_count: { $ref: "shared3" } }, $id: "VulnerabilityExportFilter" }, schema167 = { type: ["string", "array"], items: { $ref: "shared0" }, $id: "shared196" };
function validate999(data, instancePath = "") {
  let vErrors = null;
  if (typeof data != "string" && !Array.isArray(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema167.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate999.errors = vErrors, vErrors === null;
}
function validate998(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema166.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severities !== void 0 && !validate999(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate999)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace_names !== void 0 && !validate999(data.namespace_names, at(instancePath, "/namespace_names")) && (vErrors = more(vErrors, validate999)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22)), data.show_negligible !== void 0 && !validate34(data.show_negligible, at(instancePath, "/show_negligible")) && (vErrors = more(vErrors, validate34)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate998.errors = vErrors, vErrors === null;
}
function validate992(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "name"));
    for (let key0 in data)
      func2.call(schema165.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate976(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate976)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.columns_name !== void 0 && !validate22(data.columns_name, at(instancePath, "/columns_name")) && (vErrors = more(vErrors, validate22)), data.columns !== void 0 && !validate22(data.columns, at(instancePath, "/columns")) && (vErrors = more(vErrors, validate22)), data.filter !== void 0 && !validate998(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate998)), data.application_scope !== void 0 && !validate22(data.application_scope, at(instancePath, "/application_scope")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.split_files_by !== void 0 && !validate22(data.split_files_by, at(instancePath, "/split_files_by")) && (vErrors = more(vErrors, validate22)), data.split_size !== void 0 && !validate26(data.split_size, at(instancePath, "/split_size")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate992.errors = vErrors, vErrors === null;
}
var check_VulnerabilityExportToken = outermost(validate1013);
function validate1013(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.token === void 0 && (vErrors = need(vErrors, data, instancePath, "token")), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1013.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1015);
function validate1015(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.entity === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "entity", "token"));
    for (let key0 in data)
      key0 === "entity" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.entity !== void 0 && !validate976(data.entity, at(instancePath, "/entity")) && (vErrors = more(vErrors, validate976)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1015.errors = vErrors, vErrors === null;
}
var check_shared6 = outermost(validate241), check_shared246 = outermost(validate1018);
function validate1018(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || key0 === "registry_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34)), data.registry_name !== void 0 && !validate22(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1018.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1025);
var schema172 = { type: ["array", "null"], items: { $ref: "InventoryImage" }, $id: "shared247" };
function validate1034(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.image_uid !== void 0 && !validate26(data.image_uid, at(instancePath, "/image_uid")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repository !== void 0 && !validate22(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate22)), data.tag !== void 0 && !validate22(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1034.errors = vErrors, vErrors === null;
}
function validate1033(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema172.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1034(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1034));
  }
  return validate1033.errors = vErrors, vErrors === null;
}
function validate1025(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241)), data.result !== void 0 && !validate1033(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1033))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1025.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1044);
function validate1044(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.first_found_date !== void 0 && !validate22(data.first_found_date, at(instancePath, "/first_found_date")) && (vErrors = more(vErrors, validate22)), data.has_workloads !== void 0 && !validate34(data.has_workloads, at(instancePath, "/has_workloads")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1044.errors = vErrors, vErrors === null;
}
var check_InventoryCount = outermost(validate1048);
function validate1048(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1048.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1050);
function validate1050(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1050.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1056);
var schema178 = { type: ["array", "null"], items: { $ref: "InventoryVm" }, $id: "shared251" };
var schema180 = { type: ["string", "integer"], $id: "shared105" };
function validate1066(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema180.type })), validate1066.errors = vErrors, vErrors === null;
}
function validate1065(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate1066(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate1066)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.os !== void 0 && !validate22(data.os, at(instancePath, "/os")) && (vErrors = more(vErrors, validate22)), data.highest_risk !== void 0 && !validate22(data.highest_risk, at(instancePath, "/highest_risk")) && (vErrors = more(vErrors, validate22)), data.covered_by !== void 0 && !validate95(data.covered_by, at(instancePath, "/covered_by")) && (vErrors = more(vErrors, validate95)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1065.errors = vErrors, vErrors === null;
}
function validate1064(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema178.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1065(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1065));
  }
  return validate1064.errors = vErrors, vErrors === null;
}
function validate1056(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241)), data.result !== void 0 && !validate1064(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1064))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1056.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1077);
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "page" || key0 === "pagesize" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.use_estimated_count !== void 0 && !validate34(data.use_estimated_count, at(instancePath, "/use_estimated_count")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1077.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1083);
var schema183 = { type: ["array", "null"], items: { $ref: "InventoryCodeRepository" }, $id: "shared254" };
function validate1092(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.code_repo_branch !== void 0 && !validate22(data.code_repo_branch, at(instancePath, "/code_repo_branch")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1092.errors = vErrors, vErrors === null;
}
function validate1091(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema183.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1092(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1092));
  }
  return validate1091.errors = vErrors, vErrors === null;
}
function validate1083(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241)), data.result !== void 0 && !validate1091(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1091))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1083.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1097);
var schema186 = { type: ["array", "null"], items: { $ref: "shared6" }, $id: "shared158" };
function validate1101(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema186.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate241(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate241));
  }
  return validate1101.errors = vErrors, vErrors === null;
}
function validate1097(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1101(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1101))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1097.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1104);
function validate1104(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "orderby" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1104.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1106);
var schema189 = { type: ["array", "null"], items: { $ref: "NamespaceName" }, $id: "shared258" };
function validate1108(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1108.errors = vErrors, vErrors === null;
}
function validate1107(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema189.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1108(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1108));
  }
  return validate1107.errors = vErrors, vErrors === null;
}
function validate1106(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.result !== void 0 && !validate1107(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1107))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1106.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1112);
function validate1112(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "scope" || key0 === "cluster" || key0 === "namespace" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1112.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate1120);
var schema193 = { type: ["array", "null"], items: { $ref: "Container" }, $id: "shared261" };
function validate1129(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.container_uid !== void 0 && !validate22(data.container_uid, at(instancePath, "/container_uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.namespace_name !== void 0 && !validate22(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1129.errors = vErrors, vErrors === null;
}
function validate1128(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema193.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1129(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1129));
  }
  return validate1128.errors = vErrors, vErrors === null;
}
function validate1120(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241)), data.result !== void 0 && !validate1128(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1128))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1120.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1143);
function validate1143(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "groupby" || key0 === "status" || key0 === "registered" || key0 === "namespace" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1143.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1151);
function validate1155(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.groupby !== void 0 && !validate22(data.groupby, at(instancePath, "/groupby")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.show_scan_status !== void 0 && !validate34(data.show_scan_status, at(instancePath, "/show_scan_status")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1155.errors = vErrors, vErrors === null;
}
var schema198 = { type: ["array", "null"], items: { $ref: "ContainerV1" }, $id: "shared264" };
function validate1196(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1196.errors = vErrors, vErrors === null;
}
function validate1163(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.host_name !== void 0 && !validate22(data.host_name, at(instancePath, "/host_name")) && (vErrors = more(vErrors, validate22)), data.host_lname !== void 0 && !validate22(data.host_lname, at(instancePath, "/host_lname")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate22(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate22)), data.image_digest !== void 0 && !validate22(data.image_digest, at(instancePath, "/image_digest")) && (vErrors = more(vErrors, validate22)), data.server_digest !== void 0 && !validate22(data.server_digest, at(instancePath, "/server_digest")) && (vErrors = more(vErrors, validate22)), data.origin_image_name !== void 0 && !validate22(data.origin_image_name, at(instancePath, "/origin_image_name")) && (vErrors = more(vErrors, validate22)), data.registry_image_name !== void 0 && !validate22(data.registry_image_name, at(instancePath, "/registry_image_name")) && (vErrors = more(vErrors, validate22)), data.owner_name !== void 0 && !validate22(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.risk_level !== void 0 && !validate22(data.risk_level, at(instancePath, "/risk_level")) && (vErrors = more(vErrors, validate22)), data.scan_status !== void 0 && !validate22(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate22)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.container_type !== void 0 && !validate22(data.container_type, at(instancePath, "/container_type")) && (vErrors = more(vErrors, validate22)), data.runtime_profile_name !== void 0 && !validate22(data.runtime_profile_name, at(instancePath, "/runtime_profile_name")) && (vErrors = more(vErrors, validate22)), data.aqua_service !== void 0 && !validate22(data.aqua_service, at(instancePath, "/aqua_service")) && (vErrors = more(vErrors, validate22)), data.is_evaluated !== void 0 && !validate34(data.is_evaluated, at(instancePath, "/is_evaluated")) && (vErrors = more(vErrors, validate34)), data.valid_digest !== void 0 && !validate34(data.valid_digest, at(instancePath, "/valid_digest")) && (vErrors = more(vErrors, validate34)), data.is_profiling !== void 0 && !validate34(data.is_profiling, at(instancePath, "/is_profiling")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.is_disallowed !== void 0 && !validate34(data.is_disallowed, at(instancePath, "/is_disallowed")) && (vErrors = more(vErrors, validate34)), data.is_root !== void 0 && !validate34(data.is_root, at(instancePath, "/is_root")) && (vErrors = more(vErrors, validate34)), data.is_privileged !== void 0 && !validate34(data.is_privileged, at(instancePath, "/is_privileged")) && (vErrors = more(vErrors, validate34)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.have_secrets !== void 0 && !validate34(data.have_secrets, at(instancePath, "/have_secrets")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modify_time !== void 0 && !validate26(data.modify_time, at(instancePath, "/modify_time")) && (vErrors = more(vErrors, validate26)), data.risk !== void 0 && !validate26(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate1196(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1196)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1163.errors = vErrors, vErrors === null;
}
function validate1162(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema198.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1163(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1163));
  }
  return validate1162.errors = vErrors, vErrors === null;
}
function validate1151(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate1155(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate1155)), data.result !== void 0 && !validate1162(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1162))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1151.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1216);
function validate1216(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.host_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "host_id"));
    for (let key0 in data)
      key0 === "id" || key0 === "host_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1216.errors = vErrors, vErrors === null;
}
var check_ContainerDetail = outermost(validate1219);
function validate1230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1230.errors = vErrors, vErrors === null;
}
function validate1234(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.registered !== void 0 && !validate34(data.registered, at(instancePath, "/registered")) && (vErrors = more(vErrors, validate34)), data.register_reason !== void 0 && !validate22(data.register_reason, at(instancePath, "/register_reason")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1234.errors = vErrors, vErrors === null;
}
function validate1241(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.uid !== void 0 && !validate22(data.uid, at(instancePath, "/uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1241.errors = vErrors, vErrors === null;
}
function validate1262(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Bridge !== void 0 && !validate22(data.Bridge, at(instancePath, "/Bridge")) && (vErrors = more(vErrors, validate22)), data.Gateway !== void 0 && !validate22(data.Gateway, at(instancePath, "/Gateway")) && (vErrors = more(vErrors, validate22)), data.IPAddress !== void 0 && !validate22(data.IPAddress, at(instancePath, "/IPAddress")) && (vErrors = more(vErrors, validate22)), data.IPPrefixLen !== void 0 && !validate26(data.IPPrefixLen, at(instancePath, "/IPPrefixLen")) && (vErrors = more(vErrors, validate26)), data.IPv6Gateway !== void 0 && !validate22(data.IPv6Gateway, at(instancePath, "/IPv6Gateway")) && (vErrors = more(vErrors, validate22)), data.GlobalIPv6Address !== void 0 && !validate22(data.GlobalIPv6Address, at(instancePath, "/GlobalIPv6Address")) && (vErrors = more(vErrors, validate22)), data.GlobalIPv6PrefixLen !== void 0 && !validate26(data.GlobalIPv6PrefixLen, at(instancePath, "/GlobalIPv6PrefixLen")) && (vErrors = more(vErrors, validate26)), data.LinkLocalIPv6Address !== void 0 && !validate22(data.LinkLocalIPv6Address, at(instancePath, "/LinkLocalIPv6Address")) && (vErrors = more(vErrors, validate22)), data.LinkLocalIPv6PrefixLen !== void 0 && !validate26(data.LinkLocalIPv6PrefixLen, at(instancePath, "/LinkLocalIPv6PrefixLen")) && (vErrors = more(vErrors, validate26)), data.MacAddress !== void 0 && !validate22(data.MacAddress, at(instancePath, "/MacAddress")) && (vErrors = more(vErrors, validate22)), data.EndpointID !== void 0 && !validate22(data.EndpointID, at(instancePath, "/EndpointID")) && (vErrors = more(vErrors, validate22)), data.SandboxID !== void 0 && !validate22(data.SandboxID, at(instancePath, "/SandboxID")) && (vErrors = more(vErrors, validate22)), data.SandboxKey !== void 0 && !validate22(data.SandboxKey, at(instancePath, "/SandboxKey")) && (vErrors = more(vErrors, validate22)), data.HairpinMode !== void 0 && !validate34(data.HairpinMode, at(instancePath, "/HairpinMode")) && (vErrors = more(vErrors, validate34)), data.Ports !== void 0 && !validate241(data.Ports, at(instancePath, "/Ports")) && (vErrors = more(vErrors, validate241)), data.Networks !== void 0 && !validate241(data.Networks, at(instancePath, "/Networks")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1262.errors = vErrors, vErrors === null;
}
function validate1280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Name !== void 0 && !validate22(data.Name, at(instancePath, "/Name")) && (vErrors = more(vErrors, validate22)), data.MaximumRetryCount !== void 0 && !validate26(data.MaximumRetryCount, at(instancePath, "/MaximumRetryCount")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1280.errors = vErrors, vErrors === null;
}
var schema208 = { type: ["array", "null"], items: { $ref: "ContainerVolume" }, $id: "shared33" };
function validate1288(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.shared !== void 0 && !validate34(data.shared, at(instancePath, "/shared")) && (vErrors = more(vErrors, validate34)), data.host_path !== void 0 && !validate22(data.host_path, at(instancePath, "/host_path")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.container_path !== void 0 && !validate22(data.container_path, at(instancePath, "/container_path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1288.errors = vErrors, vErrors === null;
}
function validate1287(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema208.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1288(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1288));
  }
  return validate1287.errors = vErrors, vErrors === null;
}
var schema210 = { type: ["array", "null"], items: { $ref: "ContainerVariable" }, $id: "shared34" };
function validate1298(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1298.errors = vErrors, vErrors === null;
}
function validate1297(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema210.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1298(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1298));
  }
  return validate1297.errors = vErrors, vErrors === null;
}
var schema212 = { type: ["array", "null"], items: { $ref: "ContainerService" }, $id: "shared35" };
function validate1304(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1304.errors = vErrors, vErrors === null;
}
function validate1303(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema212.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1304(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1304));
  }
  return validate1303.errors = vErrors, vErrors === null;
}
function validate1219(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.health_status !== void 0 && !validate22(data.health_status, at(instancePath, "/health_status")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.apps !== void 0 && !validate95(data.apps, at(instancePath, "/apps")) && (vErrors = more(vErrors, validate95)), data.args !== void 0 && !validate95(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate95)), data.command !== void 0 && !validate95(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate95)), data.entrypoint !== void 0 && !validate95(data.entrypoint, at(instancePath, "/entrypoint")) && (vErrors = more(vErrors, validate95)), data.host !== void 0 && !validate1230(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate1230)), data.image !== void 0 && !validate1234(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate1234)), data.owner !== void 0 && !validate1241(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate1241)), data.memory !== void 0 && !validate26(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate26)), data.cpushares !== void 0 && !validate26(data.cpushares, at(instancePath, "/cpushares")) && (vErrors = more(vErrors, validate26)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.cap_add !== void 0 && !validate95(data.cap_add, at(instancePath, "/cap_add")) && (vErrors = more(vErrors, validate95)), data.cap_drop !== void 0 && !validate95(data.cap_drop, at(instancePath, "/cap_drop")) && (vErrors = more(vErrors, validate95)), data.security_options !== void 0 && !validate95(data.security_options, at(instancePath, "/security_options")) && (vErrors = more(vErrors, validate95)), data.seccomp_disabled !== void 0 && !validate34(data.seccomp_disabled, at(instancePath, "/seccomp_disabled")) && (vErrors = more(vErrors, validate34)), data.apparmor_profile !== void 0 && !validate22(data.apparmor_profile, at(instancePath, "/apparmor_profile")) && (vErrors = more(vErrors, validate22)), data.readonly_rootfs !== void 0 && !validate34(data.readonly_rootfs, at(instancePath, "/readonly_rootfs")) && (vErrors = more(vErrors, validate34)), data.publish_all_ports !== void 0 && !validate34(data.publish_all_ports, at(instancePath, "/publish_all_ports")) && (vErrors = more(vErrors, validate34)), data.network_mode !== void 0 && !validate22(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate22)), data.ipc_mode !== void 0 && !validate22(data.ipc_mode, at(instancePath, "/ipc_mode")) && (vErrors = more(vErrors, validate22)), data.pid_mode !== void 0 && !validate22(data.pid_mode, at(instancePath, "/pid_mode")) && (vErrors = more(vErrors, validate22)), data.uts_mode !== void 0 && !validate22(data.uts_mode, at(instancePath, "/uts_mode")) && (vErrors = more(vErrors, validate22)), data.userns_mode !== void 0 && !validate22(data.userns_mode, at(instancePath, "/userns_mode")) && (vErrors = more(vErrors, validate22)), data.Network !== void 0 && !validate1262(data.Network, at(instancePath, "/Network")) && (vErrors = more(vErrors, validate1262)), data.RestartPolicy !== void 0 && !validate1280(data.RestartPolicy, at(instancePath, "/RestartPolicy")) && (vErrors = more(vErrors, validate1280)), data.Devices !== void 0 && !validate559(data.Devices, at(instancePath, "/Devices")) && (vErrors = more(vErrors, validate559)), data.links !== void 0 && !validate559(data.links, at(instancePath, "/links")) && (vErrors = more(vErrors, validate559)), data.extra_hosts !== void 0 && !validate559(data.extra_hosts, at(instancePath, "/extra_hosts")) && (vErrors = more(vErrors, validate559)), data.volumes !== void 0 && !validate1287(data.volumes, at(instancePath, "/volumes")) && (vErrors = more(vErrors, validate1287)), data.volumes_from !== void 0 && !validate559(data.volumes_from, at(instancePath, "/volumes_from")) && (vErrors = more(vErrors, validate559)), data.secrets !== void 0 && !validate559(data.secrets, at(instancePath, "/secrets")) && (vErrors = more(vErrors, validate559)), data.environment_variables !== void 0 && !validate1297(data.environment_variables, at(instancePath, "/environment_variables")) && (vErrors = more(vErrors, validate1297)), data.services !== void 0 && !validate1303(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1303)), data.internal_service !== void 0 && !validate1304(data.internal_service, at(instancePath, "/internal_service")) && (vErrors = more(vErrors, validate1304)), data.runtime_policies !== void 0 && !validate95(data.runtime_policies, at(instancePath, "/runtime_policies")) && (vErrors = more(vErrors, validate95)), data.runtime_profiles !== void 0 && !validate559(data.runtime_profiles, at(instancePath, "/runtime_profiles")) && (vErrors = more(vErrors, validate559)), data.system_container !== void 0 && !validate34(data.system_container, at(instancePath, "/system_container")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate26(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate26)), data.start_time !== void 0 && !validate26(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate26)), data.modification_time !== void 0 && !validate26(data.modification_time, at(instancePath, "/modification_time")) && (vErrors = more(vErrors, validate26)), data.controller_type !== void 0 && !validate22(data.controller_type, at(instancePath, "/controller_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_name !== void 0 && !validate22(data.kubernetes_pod_name, at(instancePath, "/kubernetes_pod_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_type !== void 0 && !validate22(data.kubernetes_pod_type, at(instancePath, "/kubernetes_pod_type")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_namespace !== void 0 && !validate22(data.kubernetes_pod_namespace, at(instancePath, "/kubernetes_pod_namespace")) && (vErrors = more(vErrors, validate22)), data.kubernetes_pod_deployment !== void 0 && !validate22(data.kubernetes_pod_deployment, at(instancePath, "/kubernetes_pod_deployment")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_name !== void 0 && !validate22(data.kubernetes_controller_name, at(instancePath, "/kubernetes_controller_name")) && (vErrors = more(vErrors, validate22)), data.kubernetes_controller_type !== void 0 && !validate22(data.kubernetes_controller_type, at(instancePath, "/kubernetes_controller_type")) && (vErrors = more(vErrors, validate22)), data.cforg !== void 0 && !validate22(data.cforg, at(instancePath, "/cforg")) && (vErrors = more(vErrors, validate22)), data.cfspace !== void 0 && !validate22(data.cfspace, at(instancePath, "/cfspace")) && (vErrors = more(vErrors, validate22)), data.cfappname !== void 0 && !validate22(data.cfappname, at(instancePath, "/cfappname")) && (vErrors = more(vErrors, validate22)), data.level2 !== void 0 && !validate22(data.level2, at(instancePath, "/level2")) && (vErrors = more(vErrors, validate22)), data.level3 !== void 0 && !validate22(data.level3, at(instancePath, "/level3")) && (vErrors = more(vErrors, validate22)), data.level4 !== void 0 && !validate22(data.level4, at(instancePath, "/level4")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1219.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1329);
function validate1329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "type" || key0 === "status" || key0 === "batch_name" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.batch_name !== void 0 && !validate22(data.batch_name, at(instancePath, "/batch_name")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1329.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1336);
function validate1340(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34)), data.enforcer_type !== void 0 && !validate22(data.enforcer_type, at(instancePath, "/enforcer_type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.cluster !== void 0 && !validate22(data.cluster, at(instancePath, "/cluster")) && (vErrors = more(vErrors, validate22)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate22(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate22)), data.server_id !== void 0 && !validate22(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate22)), data.kube_enforcer_id !== void 0 && !validate22(data.kube_enforcer_id, at(instancePath, "/kube_enforcer_id")) && (vErrors = more(vErrors, validate22)), data.batch_name !== void 0 && !validate22(data.batch_name, at(instancePath, "/batch_name")) && (vErrors = more(vErrors, validate22)), data.compliant !== void 0 && !validate22(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.cve !== void 0 && !validate22(data.cve, at(instancePath, "/cve")) && (vErrors = more(vErrors, validate22)), data.config_file_name !== void 0 && !validate22(data.config_file_name, at(instancePath, "/config_file_name")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.machine_ids !== void 0 && !validate95(data.machine_ids, at(instancePath, "/machine_ids")) && (vErrors = more(vErrors, validate95)), data.kube_enforcer_exists !== void 0 && !validate34(data.kube_enforcer_exists, at(instancePath, "/kube_enforcer_exists")) && (vErrors = more(vErrors, validate34)), data.ke_kube_bench_feature_flag !== void 0 && !validate34(data.ke_kube_bench_feature_flag, at(instancePath, "/ke_kube_bench_feature_flag")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1340.errors = vErrors, vErrors === null;
}
var schema217 = { type: ["array", "null"], items: { $ref: "Host" }, $id: "shared268" };
function validate1412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1412.errors = vErrors, vErrors === null;
}
function validate1360(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.short_hostname !== void 0 && !validate22(data.short_hostname, at(instancePath, "/short_hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.serverid !== void 0 && !validate22(data.serverid, at(instancePath, "/serverid")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.gateways !== void 0 && !validate95(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate95)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.docker_info !== void 0 && !validate241(data.docker_info, at(instancePath, "/docker_info")) && (vErrors = more(vErrors, validate241)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.host_kernel_version !== void 0 && !validate22(data.host_kernel_version, at(instancePath, "/host_kernel_version")) && (vErrors = more(vErrors, validate22)), data.is_windows !== void 0 && !validate34(data.is_windows, at(instancePath, "/is_windows")) && (vErrors = more(vErrors, validate34)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.cluster_name !== void 0 && !validate22(data.cluster_name, at(instancePath, "/cluster_name")) && (vErrors = more(vErrors, validate22)), data.machineid !== void 0 && !validate22(data.machineid, at(instancePath, "/machineid")) && (vErrors = more(vErrors, validate22)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.vulns_found !== void 0 && !validate26(data.vulns_found, at(instancePath, "/vulns_found")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26)), data.total_pass !== void 0 && !validate26(data.total_pass, at(instancePath, "/total_pass")) && (vErrors = more(vErrors, validate26)), data.total_warn !== void 0 && !validate26(data.total_warn, at(instancePath, "/total_warn")) && (vErrors = more(vErrors, validate26)), data.compliant !== void 0 && !validate34(data.compliant, at(instancePath, "/compliant")) && (vErrors = more(vErrors, validate34)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.scan !== void 0 && !validate34(data.scan, at(instancePath, "/scan")) && (vErrors = more(vErrors, validate34)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_protection !== void 0 && !validate26(data.runtime_protection, at(instancePath, "/runtime_protection")) && (vErrors = more(vErrors, validate26)), data.interception_mode !== void 0 && !validate22(data.interception_mode, at(instancePath, "/interception_mode")) && (vErrors = more(vErrors, validate22)), data.kernel_module_loaded !== void 0 && !validate34(data.kernel_module_loaded, at(instancePath, "/kernel_module_loaded")) && (vErrors = more(vErrors, validate34)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.orchestrator !== void 0 && !validate1412(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1412)), data.batch_install_id !== void 0 && !validate26(data.batch_install_id, at(instancePath, "/batch_install_id")) && (vErrors = more(vErrors, validate26)), data.save_batch_id !== void 0 && !validate26(data.save_batch_id, at(instancePath, "/save_batch_id")) && (vErrors = more(vErrors, validate26)), data.batch_install_name !== void 0 && !validate22(data.batch_install_name, at(instancePath, "/batch_install_name")) && (vErrors = more(vErrors, validate22)), data.aqua_digest !== void 0 && !validate22(data.aqua_digest, at(instancePath, "/aqua_digest")) && (vErrors = more(vErrors, validate22)), data.container_id !== void 0 && !validate22(data.container_id, at(instancePath, "/container_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1360.errors = vErrors, vErrors === null;
}
function validate1359(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema217.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1360(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1360));
  }
  return validate1359.errors = vErrors, vErrors === null;
}
function validate1336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate1340(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate1340)), data.result !== void 0 && !validate1359(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1359))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1336.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1423);
function validate1423(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1423.errors = vErrors, vErrors === null;
}
var check_HostDetail = outermost(validate1425);
function validate1425(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1425.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1430);
function validate1430(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || key0 === "severity" || key0 === "include_vpatch_info" || key0 === "skip_count" || key0 === "hide_base_image" || key0 === "node_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.include_vpatch_info !== void 0 && !validate34(data.include_vpatch_info, at(instancePath, "/include_vpatch_info")) && (vErrors = more(vErrors, validate34)), data.skip_count !== void 0 && !validate34(data.skip_count, at(instancePath, "/skip_count")) && (vErrors = more(vErrors, validate34)), data.hide_base_image !== void 0 && !validate34(data.hide_base_image, at(instancePath, "/hide_base_image")) && (vErrors = more(vErrors, validate34)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1430.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1439);
var schema224 = { type: ["array", "null"], items: { $ref: "HostVulnerability" }, $id: "shared272" };
function validate1448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1448.errors = vErrors, vErrors === null;
}
var schema227 = { type: ["array", "null"], items: { $ref: "HostReferencedVulnerability" }, $id: "shared90" };
function validate1457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1457.errors = vErrors, vErrors === null;
}
function validate1456(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema227.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1457(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1457));
  }
  return validate1456.errors = vErrors, vErrors === null;
}
function validate1444(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.aqua_severity !== void 0 && !validate22(data.aqua_severity, at(instancePath, "/aqua_severity")) && (vErrors = more(vErrors, validate22)), data.aqua_score !== void 0 && !validate273(data.aqua_score, at(instancePath, "/aqua_score")) && (vErrors = more(vErrors, validate273)), data.resource !== void 0 && !validate1448(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate1448)), data.fix_version !== void 0 && !validate22(data.fix_version, at(instancePath, "/fix_version")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.solution !== void 0 && !validate22(data.solution, at(instancePath, "/solution")) && (vErrors = more(vErrors, validate22)), data.referenced_vulnerabilities !== void 0 && !validate1456(data.referenced_vulnerabilities, at(instancePath, "/referenced_vulnerabilities")) && (vErrors = more(vErrors, validate1456))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1444.errors = vErrors, vErrors === null;
}
function validate1443(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema224.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1444(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1444));
  }
  return validate1443.errors = vErrors, vErrors === null;
}
function validate1439(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1443(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1443))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1439.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1464);
function validate1464(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1464.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1468);
var schema231 = { type: ["array", "null"], items: { $ref: "HostMalware" }, $id: "shared275" };
function validate1473(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.malware !== void 0 && !validate22(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.hash !== void 0 && !validate22(data.hash, at(instancePath, "/hash")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1473.errors = vErrors, vErrors === null;
}
function validate1472(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema231.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1473(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1473));
  }
  return validate1472.errors = vErrors, vErrors === null;
}
function validate1468(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1472(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1472))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1468.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1479);
function validate1479(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "orderby" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.orderby !== void 0 && !validate22(data.orderby, at(instancePath, "/orderby")) && (vErrors = more(vErrors, validate22)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1479.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1484);
var schema235 = { type: ["array", "null"], items: { $ref: "HostImage" }, $id: "shared278" };
function validate1489(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate36(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate36)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1489.errors = vErrors, vErrors === null;
}
function validate1488(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema235.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1489(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1489));
  }
  return validate1488.errors = vErrors, vErrors === null;
}
function validate1484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1488(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1488))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1484.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1493);
function validate1493(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.host_id === void 0 && (vErrors = need(vErrors, data, instancePath, "host_id"));
    for (let key0 in data)
      key0 !== "host_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.host_id !== void 0 && !validate22(data.host_id, at(instancePath, "/host_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1493.errors = vErrors, vErrors === null;
}
var check_BenchResults = outermost(validate1495);
var schema241 = { type: ["array", "null"], items: { $ref: "BenchTestGroup" }, $id: "shared22" };
var schema243 = { type: ["array", "null"], items: { $ref: "BenchTest" }, $id: "shared23" };
function validate1506(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_number !== void 0 && !validate22(data.test_number, at(instancePath, "/test_number")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.test_desc !== void 0 && !validate22(data.test_desc, at(instancePath, "/test_desc")) && (vErrors = more(vErrors, validate22)), data.test_info !== void 0 && !validate95(data.test_info, at(instancePath, "/test_info")) && (vErrors = more(vErrors, validate95)), data.actual_value !== void 0 && !validate22(data.actual_value, at(instancePath, "/actual_value")) && (vErrors = more(vErrors, validate22)), data.expected_result !== void 0 && !validate22(data.expected_result, at(instancePath, "/expected_result")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1506.errors = vErrors, vErrors === null;
}
function validate1505(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema243.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1506(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1506));
  }
  return validate1505.errors = vErrors, vErrors === null;
}
function validate1499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.desc !== void 0 && !validate22(data.desc, at(instancePath, "/desc")) && (vErrors = more(vErrors, validate22)), data.info !== void 0 && !validate26(data.info, at(instancePath, "/info")) && (vErrors = more(vErrors, validate26)), data.pass !== void 0 && !validate26(data.pass, at(instancePath, "/pass")) && (vErrors = more(vErrors, validate26)), data.warn !== void 0 && !validate26(data.warn, at(instancePath, "/warn")) && (vErrors = more(vErrors, validate26)), data.fail !== void 0 && !validate26(data.fail, at(instancePath, "/fail")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate1505(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1505))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1499.errors = vErrors, vErrors === null;
}
function validate1498(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema241.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1499(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1499));
  }
  return validate1498.errors = vErrors, vErrors === null;
}
function validate1497(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.tests !== void 0 && !validate1498(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate1498)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1497.errors = vErrors, vErrors === null;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.result !== void 0 && !validate1497(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1497)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1496.errors = vErrors, vErrors === null;
}
function validate1495(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cis !== void 0 && !validate1496(data.cis, at(instancePath, "/cis")) && (vErrors = more(vErrors, validate1496)), data.kube_bench !== void 0 && !validate1496(data.kube_bench, at(instancePath, "/kube_bench")) && (vErrors = more(vErrors, validate1496)), data.linux !== void 0 && !validate1496(data.linux, at(instancePath, "/linux")) && (vErrors = more(vErrors, validate1496)), data.openshift !== void 0 && !validate1496(data.openshift, at(instancePath, "/openshift")) && (vErrors = more(vErrors, validate1496)), data.disa_stig !== void 0 && !validate1496(data.disa_stig, at(instancePath, "/disa_stig")) && (vErrors = more(vErrors, validate1496))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1495.errors = vErrors, vErrors === null;
}
var check_HostStatus = outermost(validate1523);
var schema246 = { type: ["array", "null"], items: { $ref: "HostAssuranceResult" }, $id: "shared89" };
function validate1526(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_name !== void 0 && !validate22(data.policy_name, at(instancePath, "/policy_name")) && (vErrors = more(vErrors, validate22)), data.failed !== void 0 && !validate34(data.failed, at(instancePath, "/failed")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1526.errors = vErrors, vErrors === null;
}
function validate1525(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema246.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1526(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1526));
  }
  return validate1525.errors = vErrors, vErrors === null;
}
function validate1523(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.assurance_results !== void 0 && !validate1525(data.assurance_results, at(instancePath, "/assurance_results")) && (vErrors = more(vErrors, validate1525))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1523.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1531);
function validate1531(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "search" || key0 === "type" || key0 === "enforced" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.enforced !== void 0 && !validate34(data.enforced, at(instancePath, "/enforced")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1531.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1538);
function validate1542(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.enforced !== void 0 && !validate22(data.enforced, at(instancePath, "/enforced")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1542.errors = vErrors, vErrors === null;
}
var schema251 = { type: ["array", "null"], items: { $ref: "Infrastructure" }, $id: "shared282" };
function validate1556(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.crit_vulns !== void 0 && !validate26(data.crit_vulns, at(instancePath, "/crit_vulns")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.last_vuln_scan !== void 0 && !validate26(data.last_vuln_scan, at(instancePath, "/last_vuln_scan")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1556.errors = vErrors, vErrors === null;
}
var schema256 = { type: ["array", "null"], items: { $ref: "KubeHunterNode" }, $id: "shared106" };
function validate1574(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.location !== void 0 && !validate22(data.location, at(instancePath, "/location")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1574.errors = vErrors, vErrors === null;
}
function validate1573(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema256.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1574(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1574));
  }
  return validate1573.errors = vErrors, vErrors === null;
}
var schema258 = { type: ["array", "null"], items: { $ref: "KubeHunterService" }, $id: "shared107" };
function validate1580(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.location !== void 0 && !validate22(data.location, at(instancePath, "/location")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1580.errors = vErrors, vErrors === null;
}
function validate1579(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema258.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1580(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1580));
  }
  return validate1579.errors = vErrors, vErrors === null;
}
var schema260 = { type: ["array", "null"], items: { $ref: "KubeHunterVulnerability" }, $id: "shared108" };
function validate1587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.vid !== void 0 && !validate22(data.vid, at(instancePath, "/vid")) && (vErrors = more(vErrors, validate22)), data.vulnerability !== void 0 && !validate22(data.vulnerability, at(instancePath, "/vulnerability")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.evidence !== void 0 && !validate22(data.evidence, at(instancePath, "/evidence")) && (vErrors = more(vErrors, validate22)), data.location !== void 0 && !validate22(data.location, at(instancePath, "/location")) && (vErrors = more(vErrors, validate22)), data.hunter !== void 0 && !validate22(data.hunter, at(instancePath, "/hunter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1587.errors = vErrors, vErrors === null;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema260.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1587(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1587));
  }
  return validate1586.errors = vErrors, vErrors === null;
}
var schema262 = { type: ["array", "null"], items: { $ref: "KubeHunterStatistic" }, $id: "shared109" };
function validate1600(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.vulnerabilities !== void 0 && !validate26(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1600.errors = vErrors, vErrors === null;
}
function validate1599(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema262.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1600(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1600));
  }
  return validate1599.errors = vErrors, vErrors === null;
}
function validate1567(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.kburl !== void 0 && !validate22(data.kburl, at(instancePath, "/kburl")) && (vErrors = more(vErrors, validate22)), data.nodes !== void 0 && !validate1573(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate1573)), data.services !== void 0 && !validate1579(data.services, at(instancePath, "/services")) && (vErrors = more(vErrors, validate1579)), data.vulnerabilities !== void 0 && !validate1586(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate1586)), data.hunter_statistics !== void 0 && !validate1599(data.hunter_statistics, at(instancePath, "/hunter_statistics")) && (vErrors = more(vErrors, validate1599))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1567.errors = vErrors, vErrors === null;
}
function validate1565(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.kubehunterscan !== void 0 && !validate1567(data.kubehunterscan, at(instancePath, "/kubehunterscan")) && (vErrors = more(vErrors, validate1567))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1565.errors = vErrors, vErrors === null;
}
var schema266 = { type: ["array", "null"], items: { $ref: "ClusterRole" }, $id: "shared27" };
var schema268 = { type: ["array", "null"], items: { $ref: "ClusterRoleRule" }, $id: "shared26" };
function validate1615(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.verbs !== void 0 && !validate95(data.verbs, at(instancePath, "/verbs")) && (vErrors = more(vErrors, validate95)), data.apigroups !== void 0 && !validate95(data.apigroups, at(instancePath, "/apigroups")) && (vErrors = more(vErrors, validate95)), data.resources !== void 0 && !validate95(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1615.errors = vErrors, vErrors === null;
}
function validate1614(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema268.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1615(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1615));
  }
  return validate1614.errors = vErrors, vErrors === null;
}
function validate1611(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.uid !== void 0 && !validate22(data.uid, at(instancePath, "/uid")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.rules !== void 0 && !validate1614(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1614)), data.labels !== void 0 && !validate95(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate95)), data.creationtime !== void 0 && !validate22(data.creationtime, at(instancePath, "/creationtime")) && (vErrors = more(vErrors, validate22)), data.resourcecount !== void 0 && !validate26(data.resourcecount, at(instancePath, "/resourcecount")) && (vErrors = more(vErrors, validate26)), data.resourceversion !== void 0 && !validate22(data.resourceversion, at(instancePath, "/resourceversion")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1611.errors = vErrors, vErrors === null;
}
function validate1610(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema266.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1611(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1611));
  }
  return validate1610.errors = vErrors, vErrors === null;
}
function validate1609(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.cluster_roles !== void 0 && !validate1610(data.cluster_roles, at(instancePath, "/cluster_roles")) && (vErrors = more(vErrors, validate1610)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1609.errors = vErrors, vErrors === null;
}
function validate1629(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.major !== void 0 && !validate22(data.major, at(instancePath, "/major")) && (vErrors = more(vErrors, validate22)), data.minor !== void 0 && !validate22(data.minor, at(instancePath, "/minor")) && (vErrors = more(vErrors, validate22)), data.platform !== void 0 && !validate22(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate22)), data.builddate !== void 0 && !validate22(data.builddate, at(instancePath, "/builddate")) && (vErrors = more(vErrors, validate22)), data.gitversion !== void 0 && !validate22(data.gitversion, at(instancePath, "/gitversion")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1629.errors = vErrors, vErrors === null;
}
var schema272 = { type: ["array", "null"], items: { $ref: "ClusterComponent" }, $id: "shared25" };
var schema274 = { type: ["array", "null"], items: { $ref: "ClusterCondition" }, $id: "shared24" };
function validate1641(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate22(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1641.errors = vErrors, vErrors === null;
}
function validate1640(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema274.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1641(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1641));
  }
  return validate1640.errors = vErrors, vErrors === null;
}
function validate1637(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.creationtime !== void 0 && !validate22(data.creationtime, at(instancePath, "/creationtime")) && (vErrors = more(vErrors, validate22)), data.conditions !== void 0 && !validate1640(data.conditions, at(instancePath, "/conditions")) && (vErrors = more(vErrors, validate1640))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1637.errors = vErrors, vErrors === null;
}
function validate1636(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema272.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1637(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1637));
  }
  return validate1636.errors = vErrors, vErrors === null;
}
function validate1628(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.server_info !== void 0 && !validate1629(data.server_info, at(instancePath, "/server_info")) && (vErrors = more(vErrors, validate1629)), data.components_status_list !== void 0 && !validate1636(data.components_status_list, at(instancePath, "/components_status_list")) && (vErrors = more(vErrors, validate1636))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1628.errors = vErrors, vErrors === null;
}
function validate1608(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.roles !== void 0 && !validate1609(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate1609)), data.information !== void 0 && !validate1628(data.information, at(instancePath, "/information")) && (vErrors = more(vErrors, validate1628))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1608.errors = vErrors, vErrors === null;
}
function validate1548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.cluster_id !== void 0 && !validate26(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate26)), data.node_id !== void 0 && !validate22(data.node_id, at(instancePath, "/node_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.is_enforced !== void 0 && !validate34(data.is_enforced, at(instancePath, "/is_enforced")) && (vErrors = more(vErrors, validate34)), data.created_date !== void 0 && !validate22(data.created_date, at(instancePath, "/created_date")) && (vErrors = more(vErrors, validate22)), data.security_issues !== void 0 && !validate1556(data.security_issues, at(instancePath, "/security_issues")) && (vErrors = more(vErrors, validate1556)), data.cluster_vulnerabilities !== void 0 && !validate1565(data.cluster_vulnerabilities, at(instancePath, "/cluster_vulnerabilities")) && (vErrors = more(vErrors, validate1565)), data.data !== void 0 && !validate1608(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate1608))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1548.errors = vErrors, vErrors === null;
}
function validate1547(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema251.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1548(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1548));
  }
  return validate1547.errors = vErrors, vErrors === null;
}
function validate1538(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate1542(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate1542)), data.result !== void 0 && !validate1547(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1547))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1538.errors = vErrors, vErrors === null;
}
var check_Infrastructure = outermost(validate1548), check_shared284 = outermost(validate1653);
function validate1653(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "name"));
    for (let key0 in data)
      key0 === "type" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1653.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1656);
function validate1656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1656.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1660);
var schema279 = { type: ["array", "null"], items: { $ref: "ServerlessFunction" }, $id: "shared286" };
function validate1669(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1669.errors = vErrors, vErrors === null;
}
function validate1668(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema279.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1669(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1669));
  }
  return validate1668.errors = vErrors, vErrors === null;
}
function validate1660(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241)), data.result !== void 0 && !validate1668(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1668))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1660.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1673);
var schema282 = { type: ["array", "null"], items: { $ref: "ServerlessApplication" }, $id: "shared288" };
var schema284 = { type: "integer", "x-known": [1, 3, 5], $id: "shared164" };
function validate1678(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 3 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema284["x-known"] })), validate1678.errors = vErrors, vErrors === null;
}
function validate1675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1678(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1678)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate95(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate95)), data.pull_tags_pattern_excluded !== void 0 && !validate95(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate95)), data.include_tags !== void 0 && !validate95(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate95)), data.exclude_tags !== void 0 && !validate95(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate95)), data.scanner_type !== void 0 && !validate130(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate130)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate95(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate95)), data.scanner_name_added !== void 0 && !validate95(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate95)), data.scanner_name_removed !== void 0 && !validate95(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate95)), data.existsing_scanners !== void 0 && !validate95(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1675.errors = vErrors, vErrors === null;
}
function validate1674(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema282.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1675(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1675));
  }
  return validate1674.errors = vErrors, vErrors === null;
}
function validate1673(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.project === void 0 && (vErrors = need(vErrors, data, instancePath, "project")), data.project !== void 0 && !validate1674(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate1674))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1673.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1707), schema285 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, compute_provider: { $ref: "shared290" }, region: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, subscription_id: { $ref: "shared0" }, tenant_id: { $ref: "shared0" }, cloud_project: { $ref: "shared0" }, external_id: { $ref: "shared0" }, role_arn: { $ref: "shared0" }, sqs_url: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_max: { $ref: "shared1" }, auto_pull_pattern: { $ref: "shared0" }, pull_tags_pattern: { $ref: "shared31" }, pull_tags_pattern_excluded: { $ref: "shared31" }, include_tags: { $ref: "shared31" }, exclude_tags: { $ref: "shared31" }, scanner_type: { $ref: "shared135" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared31" }, scanner_name_added: { $ref: "shared31" }, scanner_name_removed: { $ref: "shared31" }, existsing_scanners: { $ref: "shared31" } }, required: ["name", "compute_provider"], $id: "shared291" }, schema286 = { type: "integer", enum: [1, 3, 5], $id: "shared290" };
function validate1710(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 3 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema286.enum })), validate1710.errors = vErrors, vErrors === null;
}
function validate1707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.compute_provider === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "compute_provider"));
    for (let key0 in data)
      func2.call(schema285.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.compute_provider !== void 0 && !validate1710(data.compute_provider, at(instancePath, "/compute_provider")) && (vErrors = more(vErrors, validate1710)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.cloud_project !== void 0 && !validate22(data.cloud_project, at(instancePath, "/cloud_project")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.sqs_url !== void 0 && !validate22(data.sqs_url, at(instancePath, "/sqs_url")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.auto_pull !== void 0 && !validate34(data.auto_pull, at(instancePath, "/auto_pull")) && (vErrors = more(vErrors, validate34)), data.auto_pull_time !== void 0 && !validate22(data.auto_pull_time, at(instancePath, "/auto_pull_time")) && (vErrors = more(vErrors, validate22)), data.auto_pull_max !== void 0 && !validate26(data.auto_pull_max, at(instancePath, "/auto_pull_max")) && (vErrors = more(vErrors, validate26)), data.auto_pull_pattern !== void 0 && !validate22(data.auto_pull_pattern, at(instancePath, "/auto_pull_pattern")) && (vErrors = more(vErrors, validate22)), data.pull_tags_pattern !== void 0 && !validate43(data.pull_tags_pattern, at(instancePath, "/pull_tags_pattern")) && (vErrors = more(vErrors, validate43)), data.pull_tags_pattern_excluded !== void 0 && !validate43(data.pull_tags_pattern_excluded, at(instancePath, "/pull_tags_pattern_excluded")) && (vErrors = more(vErrors, validate43)), data.include_tags !== void 0 && !validate43(data.include_tags, at(instancePath, "/include_tags")) && (vErrors = more(vErrors, validate43)), data.exclude_tags !== void 0 && !validate43(data.exclude_tags, at(instancePath, "/exclude_tags")) && (vErrors = more(vErrors, validate43)), data.scanner_type !== void 0 && !validate200(data.scanner_type, at(instancePath, "/scanner_type")) && (vErrors = more(vErrors, validate200)), data.scanner_group_name !== void 0 && !validate22(data.scanner_group_name, at(instancePath, "/scanner_group_name")) && (vErrors = more(vErrors, validate22)), data.scanner_name !== void 0 && !validate43(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate43)), data.scanner_name_added !== void 0 && !validate43(data.scanner_name_added, at(instancePath, "/scanner_name_added")) && (vErrors = more(vErrors, validate43)), data.scanner_name_removed !== void 0 && !validate43(data.scanner_name_removed, at(instancePath, "/scanner_name_removed")) && (vErrors = more(vErrors, validate43)), data.existsing_scanners !== void 0 && !validate43(data.existsing_scanners, at(instancePath, "/existsing_scanners")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1707.errors = vErrors, vErrors === null;
}
var check_ServerlessApplication = outermost(validate1675), check_EnforcerGroupList = outermost(validate1737), schema287 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, page: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, result: { $ref: "shared80" } }, items: { $ref: "EnforcerGroup" }, required: ["result"], $id: "EnforcerGroupList" };
function validate1750(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.master !== void 0 && !validate34(data.master, at(instancePath, "/master")) && (vErrors = more(vErrors, validate34)), data.service_account !== void 0 && !validate22(data.service_account, at(instancePath, "/service_account")) && (vErrors = more(vErrors, validate22)), data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1750.errors = vErrors, vErrors === null;
}
function validate1756(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate1756.errors = vErrors, vErrors === null;
}
function validate1749(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1750(data, instancePath) || (vErrors = more(vErrors, validate1750), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1749.errors = vErrors, errors === 0;
}
function validate1766(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.default !== void 0 && !validate22(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate22)), data.kubernetes !== void 0 && !validate22(data.kubernetes, at(instancePath, "/kubernetes")) && (vErrors = more(vErrors, validate22)), data.swarm !== void 0 && !validate22(data.swarm, at(instancePath, "/swarm")) && (vErrors = more(vErrors, validate22)), data.windows !== void 0 && !validate22(data.windows, at(instancePath, "/windows")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1766.errors = vErrors, vErrors === null;
}
function validate1765(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1766(data, instancePath) || (vErrors = more(vErrors, validate1766), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1765.errors = vErrors, errors === 0;
}
var schema296 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared12" };
function validate1824(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema296.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate26(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate26));
  }
  return validate1824.errors = vErrors, vErrors === null;
}
function validate1821(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.is_custom !== void 0 && !validate34(data.is_custom, at(instancePath, "/is_custom")) && (vErrors = more(vErrors, validate34)), data.days !== void 0 && !validate1824(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate1824)), data.time !== void 0 && !validate1824(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate1824))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1821.errors = vErrors, vErrors === null;
}
function validate1820(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1821(data, instancePath) || (vErrors = more(vErrors, validate1821), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1820.errors = vErrors, errors === 0;
}
function validate1738(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.gateways !== void 0 && !validate95(data.gateways, at(instancePath, "/gateways")) && (vErrors = more(vErrors, validate95)), data.gateway_name !== void 0 && !validate22(data.gateway_name, at(instancePath, "/gateway_name")) && (vErrors = more(vErrors, validate22)), data.gateway_address !== void 0 && !validate22(data.gateway_address, at(instancePath, "/gateway_address")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.orchestrator !== void 0 && !validate1749(data.orchestrator, at(instancePath, "/orchestrator")) && (vErrors = more(vErrors, validate1749)), data.runtime_policy_name !== void 0 && !validate22(data.runtime_policy_name, at(instancePath, "/runtime_policy_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.enforcer_image_name !== void 0 && !validate22(data.enforcer_image_name, at(instancePath, "/enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.aqua_version !== void 0 && !validate22(data.aqua_version, at(instancePath, "/aqua_version")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.install_command !== void 0 && !validate22(data.install_command, at(instancePath, "/install_command")) && (vErrors = more(vErrors, validate22)), data.command !== void 0 && !validate1765(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate1765)), data.pas_deployment_link !== void 0 && !validate22(data.pas_deployment_link, at(instancePath, "/pas_deployment_link")) && (vErrors = more(vErrors, validate22)), data.hosts_count !== void 0 && !validate26(data.hosts_count, at(instancePath, "/hosts_count")) && (vErrors = more(vErrors, validate26)), data.connected_count !== void 0 && !validate26(data.connected_count, at(instancePath, "/connected_count")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26)), data.high_vulns !== void 0 && !validate26(data.high_vulns, at(instancePath, "/high_vulns")) && (vErrors = more(vErrors, validate26)), data.med_vulns !== void 0 && !validate26(data.med_vulns, at(instancePath, "/med_vulns")) && (vErrors = more(vErrors, validate26)), data.low_vulns !== void 0 && !validate26(data.low_vulns, at(instancePath, "/low_vulns")) && (vErrors = more(vErrors, validate26)), data.neg_vulns !== void 0 && !validate26(data.neg_vulns, at(instancePath, "/neg_vulns")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26)), data.allowed_applications !== void 0 && !validate95(data.allowed_applications, at(instancePath, "/allowed_applications")) && (vErrors = more(vErrors, validate95)), data.allowed_labels !== void 0 && !validate95(data.allowed_labels, at(instancePath, "/allowed_labels")) && (vErrors = more(vErrors, validate95)), data.allowed_registries !== void 0 && !validate95(data.allowed_registries, at(instancePath, "/allowed_registries")) && (vErrors = more(vErrors, validate95)), data.container_activity_protection !== void 0 && !validate34(data.container_activity_protection, at(instancePath, "/container_activity_protection")) && (vErrors = more(vErrors, validate34)), data.network_protection !== void 0 && !validate34(data.network_protection, at(instancePath, "/network_protection")) && (vErrors = more(vErrors, validate34)), data.host_network_protection !== void 0 && !validate34(data.host_network_protection, at(instancePath, "/host_network_protection")) && (vErrors = more(vErrors, validate34)), data.behavioral_engine !== void 0 && !validate34(data.behavioral_engine, at(instancePath, "/behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.host_behavioral_engine !== void 0 && !validate34(data.host_behavioral_engine, at(instancePath, "/host_behavioral_engine")) && (vErrors = more(vErrors, validate34)), data.container_forensics_collection !== void 0 && !validate34(data.container_forensics_collection, at(instancePath, "/container_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.host_forensics_collection !== void 0 && !validate34(data.host_forensics_collection, at(instancePath, "/host_forensics_collection")) && (vErrors = more(vErrors, validate34)), data.user_access_control !== void 0 && !validate34(data.user_access_control, at(instancePath, "/user_access_control")) && (vErrors = more(vErrors, validate34)), data.image_assurance !== void 0 && !validate34(data.image_assurance, at(instancePath, "/image_assurance")) && (vErrors = more(vErrors, validate34)), data.host_protection !== void 0 && !validate34(data.host_protection, at(instancePath, "/host_protection")) && (vErrors = more(vErrors, validate34)), data.host_user_protection !== void 0 && !validate34(data.host_user_protection, at(instancePath, "/host_user_protection")) && (vErrors = more(vErrors, validate34)), data.host_assurance !== void 0 && !validate34(data.host_assurance, at(instancePath, "/host_assurance")) && (vErrors = more(vErrors, validate34)), data.audit_all !== void 0 && !validate34(data.audit_all, at(instancePath, "/audit_all")) && (vErrors = more(vErrors, validate34)), data.audit_success_login !== void 0 && !validate34(data.audit_success_login, at(instancePath, "/audit_success_login")) && (vErrors = more(vErrors, validate34)), data.audit_failed_login !== void 0 && !validate34(data.audit_failed_login, at(instancePath, "/audit_failed_login")) && (vErrors = more(vErrors, validate34)), data.syscall_enabled !== void 0 && !validate34(data.syscall_enabled, at(instancePath, "/syscall_enabled")) && (vErrors = more(vErrors, validate34)), data.sync_host_images !== void 0 && !validate34(data.sync_host_images, at(instancePath, "/sync_host_images")) && (vErrors = more(vErrors, validate34)), data.risk_explorer_auto_discovery !== void 0 && !validate34(data.risk_explorer_auto_discovery, at(instancePath, "/risk_explorer_auto_discovery")) && (vErrors = more(vErrors, validate34)), data.allow_kube_enforcer_audit !== void 0 && !validate34(data.allow_kube_enforcer_audit, at(instancePath, "/allow_kube_enforcer_audit")) && (vErrors = more(vErrors, validate34)), data.auto_discovery_enabled !== void 0 && !validate34(data.auto_discovery_enabled, at(instancePath, "/auto_discovery_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_discover_configure_registries !== void 0 && !validate34(data.auto_discover_configure_registries, at(instancePath, "/auto_discover_configure_registries")) && (vErrors = more(vErrors, validate34)), data.auto_scan_discovered_images_running_containers !== void 0 && !validate34(data.auto_scan_discovered_images_running_containers, at(instancePath, "/auto_scan_discovered_images_running_containers")) && (vErrors = more(vErrors, validate34)), data.admission_control !== void 0 && !validate34(data.admission_control, at(instancePath, "/admission_control")) && (vErrors = more(vErrors, validate34)), data.block_admission_control !== void 0 && !validate34(data.block_admission_control, at(instancePath, "/block_admission_control")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_injection !== void 0 && !validate34(data.micro_enforcer_injection, at(instancePath, "/micro_enforcer_injection")) && (vErrors = more(vErrors, validate34)), data.micro_enforcer_image_name !== void 0 && !validate22(data.micro_enforcer_image_name, at(instancePath, "/micro_enforcer_image_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_secrets_name !== void 0 && !validate22(data.micro_enforcer_secrets_name, at(instancePath, "/micro_enforcer_secrets_name")) && (vErrors = more(vErrors, validate22)), data.micro_enforcer_certs_secrets_name !== void 0 && !validate22(data.micro_enforcer_certs_secrets_name, at(instancePath, "/micro_enforcer_certs_secrets_name")) && (vErrors = more(vErrors, validate22)), data.auto_copy_secrets !== void 0 && !validate34(data.auto_copy_secrets, at(instancePath, "/auto_copy_secrets")) && (vErrors = more(vErrors, validate34)), data.kube_bench_image_name !== void 0 && !validate22(data.kube_bench_image_name, at(instancePath, "/kube_bench_image_name")) && (vErrors = more(vErrors, validate22)), data.antivirus_protection !== void 0 && !validate34(data.antivirus_protection, at(instancePath, "/antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.container_antivirus_protection !== void 0 && !validate34(data.container_antivirus_protection, at(instancePath, "/container_antivirus_protection")) && (vErrors = more(vErrors, validate34)), data.enable_enforcer_group_prometheus !== void 0 && !validate34(data.enable_enforcer_group_prometheus, at(instancePath, "/enable_enforcer_group_prometheus")) && (vErrors = more(vErrors, validate34)), data.unified_mode !== void 0 && !validate34(data.unified_mode, at(instancePath, "/unified_mode")) && (vErrors = more(vErrors, validate34)), data.schedule_scan_settings !== void 0 && !validate1820(data.schedule_scan_settings, at(instancePath, "/schedule_scan_settings")) && (vErrors = more(vErrors, validate1820))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1738.errors = vErrors, vErrors === null;
}
var schema297 = { type: ["array", "null"], items: { $ref: "EnforcerGroup" }, $id: "shared80" };
function validate1835(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema297.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1738(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1738));
  }
  return validate1835.errors = vErrors, vErrors === null;
}
function validate1737(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema287.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1738(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1738));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1835(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1835))), validate1737.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1838);
function validate1838(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "update_enforcers" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.update_enforcers !== void 0 && !validate34(data.update_enforcers, at(instancePath, "/update_enforcers")) && (vErrors = more(vErrors, validate34)), data.body !== void 0 && !validate1738(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1738));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1838.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1841);
function validate1841(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1738(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1738));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1841.errors = vErrors, vErrors === null;
}
var check_EnforcerGroup = outermost(validate1738), check_shared294 = outermost(validate1843);
function validate1843(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "delete_related" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.delete_related !== void 0 && !validate34(data.delete_related, at(instancePath, "/delete_related")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1843.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1846);
function validate1847(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.logicalname !== void 0 && !validate22(data.logicalname, at(instancePath, "/logicalname")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.hostname !== void 0 && !validate22(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate22)), data.public_address !== void 0 && !validate22(data.public_address, at(instancePath, "/public_address")) && (vErrors = more(vErrors, validate22)), data.grpc_address !== void 0 && !validate22(data.grpc_address, at(instancePath, "/grpc_address")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.commit !== void 0 && !validate22(data.commit, at(instancePath, "/commit")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate26(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate26)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.server_id !== void 0 && !validate22(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate22)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.docker_version !== void 0 && !validate22(data.docker_version, at(instancePath, "/docker_version")) && (vErrors = more(vErrors, validate22)), data.host_os !== void 0 && !validate22(data.host_os, at(instancePath, "/host_os")) && (vErrors = more(vErrors, validate22)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1847.errors = vErrors, vErrors === null;
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
var check_Gateway = outermost(validate1847), check_ScannerGroupPage = outermost(validate1866);
var schema304 = { type: ["array", "null"], items: { $ref: "ScannerGroup" }, $id: "shared156" };
var schema306 = { type: ["array", "null"], items: { $ref: "ScannerGroupScanner" }, $id: "shared155" };
function validate1883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scanner_name !== void 0 && !validate22(data.scanner_name, at(instancePath, "/scanner_name")) && (vErrors = more(vErrors, validate22)), data.scanner_version !== void 0 && !validate22(data.scanner_version, at(instancePath, "/scanner_version")) && (vErrors = more(vErrors, validate22)), data.os_version !== void 0 && !validate22(data.os_version, at(instancePath, "/os_version")) && (vErrors = more(vErrors, validate22)), data.last_heartbeat !== void 0 && !validate22(data.last_heartbeat, at(instancePath, "/last_heartbeat")) && (vErrors = more(vErrors, validate22)), data.registered_on !== void 0 && !validate22(data.registered_on, at(instancePath, "/registered_on")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1883.errors = vErrors, vErrors === null;
}
function validate1882(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema306.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1883(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1883));
  }
  return validate1882.errors = vErrors, vErrors === null;
}
function validate1892(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1892.errors = vErrors, vErrors === null;
}
function validate1871(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate88(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate88)), data.updated_at !== void 0 && !validate88(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate88)), data.registries !== void 0 && !validate95(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate95)), data.application_scopes !== void 0 && !validate95(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate95)), data.scanners !== void 0 && !validate1882(data.scanners, at(instancePath, "/scanners")) && (vErrors = more(vErrors, validate1882)), data.deploy_command !== void 0 && !validate1892(data.deploy_command, at(instancePath, "/deploy_command")) && (vErrors = more(vErrors, validate1892)), data.tokens !== void 0 && !validate95(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1871.errors = vErrors, vErrors === null;
}
function validate1870(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema304.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1871(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1871));
  }
  return validate1870.errors = vErrors, vErrors === null;
}
function validate1866(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1870(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1870)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1866.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1904);
function validate1904(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "os_type" || key0 === "type" || key0 === "registries" || key0 === "application_scopes" || key0 === "tokens" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.tokens !== void 0 && !validate43(data.tokens, at(instancePath, "/tokens")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1904.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1912);
function validate1912(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate43(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1912.errors = vErrors, vErrors === null;
}
var check_ScannerGroup = outermost(validate1871), check_shared298 = outermost(validate1914);
function validate1915(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.os_type !== void 0 && !validate22(data.os_type, at(instancePath, "/os_type")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.registries !== void 0 && !validate43(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate43)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1915.errors = vErrors, vErrors === null;
}
function validate1914(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate1915(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1915));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1914.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1923);
function validate1923(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "identifiers_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.identifiers_only !== void 0 && !validate34(data.identifiers_only, at(instancePath, "/identifiers_only")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1923.errors = vErrors, vErrors === null;
}
var check_AssurancePolicyPage = outermost(validate1928);
var schema315 = { type: ["array", "null"], items: { $ref: "AssurancePolicy" }, $id: "shared21" }, schema316 = { type: "object", properties: { assurance_type: { $ref: "shared0" }, id: { $ref: "shared1" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared0" }, registry: { $ref: "shared0" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, read_only: { $ref: "shared3" }, permission: { $ref: "shared0" }, category: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, application_scopes: { $ref: "shared2" }, exclude_application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, registries: { $ref: "shared2" }, labels: { $ref: "shared2" }, images: { $ref: "shared2" }, cvss_severity_enabled: { $ref: "shared3" }, cvss_severity: { $ref: "shared0" }, cvss_severity_exclude_no_fix: { $ref: "shared3" }, custom_severity_enabled: { $ref: "shared3" }, custom_severity: { $ref: "shared0" }, maximum_score_enabled: { $ref: "shared3" }, maximum_score: { $ref: "shared11" }, maximum_score_exclude_no_fix: { $ref: "shared3" }, control_exclude_no_fix: { $ref: "shared3" }, vulnerability_score_range: { $ref: "shared12" }, aggregated_vulnerability: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, score_range: { $ref: "shared13" }, custom_severity_enabled: { $ref: "shared3" }, severity: { $ref: "shared0" } } }, vulnerability_exploitability: { $ref: "shared3" }, disallow_exploit_types: { $ref: "shared2" }, ignore_base_image_vln: { $ref: "shared3" }, ignore_recently_published_vln: { $ref: "shared3" }, ignore_recently_published_vln_period: { $ref: "shared1" }, ignore_recently_published_fix_vln: { $ref: "shared3" }, ignore_recently_published_fix_vln_period: { $ref: "shared1" }, cves_black_list_enabled: { $ref: "shared3" }, cves_black_list: { $ref: "shared2" }, cves_white_list_enabled: { $ref: "shared3" }, cves_white_list: { $ref: "shared2" }, packages_black_list_enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared14" }, packages_white_list_enabled: { $ref: "shared3" }, packages_white_list: { $ref: "shared14" }, blacklisted_licenses_enabled: { $ref: "shared3" }, blacklisted_licenses: { $ref: "shared2" }, whitelisted_licenses_enabled: { $ref: "shared3" }, whitelisted_licenses: { $ref: "shared2" }, required_labels_enabled: { $ref: "shared3" }, required_labels: { $ref: "shared15" }, forbidden_labels_enabled: { $ref: "shared3" }, forbidden_labels: { $ref: "shared15" }, trusted_base_images_enabled: { $ref: "shared3" }, trusted_base_images: { $ref: "shared16" }, allowed_images: { $ref: "shared17" }, custom_checks_enabled: { $ref: "shared3" }, custom_checks: { $ref: "shared18" }, scap_enabled: { $ref: "shared3" }, scap_files: { $ref: "shared19" }, blacklist_permissions_enabled: { $ref: "shared3" }, blacklist_permissions: { $ref: "shared2" }, ignore_risk_resources_enabled: { $ref: "shared3" }, ignored_risk_resources: { $ref: "shared2" }, ignored_sensitive_resources: { $ref: "shared2" }, docker_cis_enabled: { $ref: "shared3" }, kube_cis_enabled: { $ref: "shared3" }, linux_cis_enabled: { $ref: "shared3" }, windows_cis_enabled: { $ref: "shared3" }, openshift_hardening_enabled: { $ref: "shared3" }, kubernetes_controls: { $ref: "shared20" }, kubernetes_controls_names: { $ref: "shared2" }, kubernetes_controls_avd_ids: { $ref: "shared2" }, disallow_malware: { $ref: "shared3" }, malware_action: { $ref: "shared0" }, monitored_malware_paths: { $ref: "shared2" }, exceptional_monitored_malware_paths: { $ref: "shared2" }, scan_malware_in_archives: { $ref: "shared3" }, scan_sensitive_data: { $ref: "shared3" }, scan_nfs_mounts: { $ref: "shared3" }, scan_windows_registry: { $ref: "shared3" }, scan_process_memory: { $ref: "shared3" }, only_none_root_users: { $ref: "shared3" }, dta_enabled: { $ref: "shared3" }, dta_severity: { $ref: "shared0" }, force_microenforcer: { $ref: "shared3" }, function_integrity_enabled: { $ref: "shared3" }, enforce_excessive_permissions: { $ref: "shared3" }, partial_results_image_fail: { $ref: "shared3" }, auto_scan_enabled: { $ref: "shared3" }, auto_scan_configured: { $ref: "shared3" }, auto_scan_time: { type: ["object", "null"], properties: { iteration_type: { $ref: "shared0" }, time: { $ref: "shared0" }, iteration: { $ref: "shared1" }, week_days: { $ref: "shared2" } } }, policy_settings: { type: ["object", "null"], properties: { enforce: { $ref: "shared3" }, warn: { $ref: "shared3" }, warning_message: { $ref: "shared0" }, is_audit_checked: { $ref: "shared3" } } } }, required: ["name"], $id: "AssurancePolicy" };
var schema319 = { type: ["array", "null"], items: { $ref: "ScopeVariable" }, $id: "shared162" };
function validate1958(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1958.errors = vErrors, vErrors === null;
}
function validate1957(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema319.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1958(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1958));
  }
  return validate1957.errors = vErrors, vErrors === null;
}
function validate1955(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate1957(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate1957))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1955.errors = vErrors, vErrors === null;
}
function validate1954(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1955(data, instancePath) || (vErrors = more(vErrors, validate1955), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1954.errors = vErrors, errors === 0;
}
var schema321 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared13" };
function validate1981(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema321.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate273(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate273));
  }
  return validate1981.errors = vErrors, vErrors === null;
}
var schema322 = { type: ["array", "null"], items: { $ref: "AssurancePackage" }, $id: "shared14" };
function validate1999(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.format !== void 0 && !validate22(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.epoch !== void 0 && !validate22(data.epoch, at(instancePath, "/epoch")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.version_range !== void 0 && !validate22(data.version_range, at(instancePath, "/version_range")) && (vErrors = more(vErrors, validate22)), data.release !== void 0 && !validate22(data.release, at(instancePath, "/release")) && (vErrors = more(vErrors, validate22)), data.arch !== void 0 && !validate22(data.arch, at(instancePath, "/arch")) && (vErrors = more(vErrors, validate22)), data.license !== void 0 && !validate22(data.license, at(instancePath, "/license")) && (vErrors = more(vErrors, validate22)), data.display !== void 0 && !validate22(data.display, at(instancePath, "/display")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1999.errors = vErrors, vErrors === null;
}
function validate1998(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema322.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1999(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1999));
  }
  return validate1998.errors = vErrors, vErrors === null;
}
var schema324 = { type: ["array", "null"], items: { $ref: "AssuranceLabel" }, $id: "shared15" };
function validate2019(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2019.errors = vErrors, vErrors === null;
}
function validate2018(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema324.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2019(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2019));
  }
  return validate2018.errors = vErrors, vErrors === null;
}
var schema326 = { type: ["array", "null"], items: { $ref: "TrustedBaseImage" }, $id: "shared16" };
function validate2028(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.imagename !== void 0 && !validate22(data.imagename, at(instancePath, "/imagename")) && (vErrors = more(vErrors, validate22)), data.imagedigest !== void 0 && !validate22(data.imagedigest, at(instancePath, "/imagedigest")) && (vErrors = more(vErrors, validate22)), data.imageid !== void 0 && !validate26(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate26)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdated !== void 0 && !validate88(data.lastupdated, at(instancePath, "/lastupdated")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2028.errors = vErrors, vErrors === null;
}
function validate2027(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema326.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2028(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2028));
  }
  return validate2027.errors = vErrors, vErrors === null;
}
var schema328 = { type: ["array", "null"], items: { $ref: "AssuranceAllowedImage" }, $id: "shared17" };
function validate2038(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.imagename !== void 0 && !validate22(data.imagename, at(instancePath, "/imagename")) && (vErrors = more(vErrors, validate22)), data.imagedigest !== void 0 && !validate22(data.imagedigest, at(instancePath, "/imagedigest")) && (vErrors = more(vErrors, validate22)), data.imageid !== void 0 && !validate26(data.imageid, at(instancePath, "/imageid")) && (vErrors = more(vErrors, validate26)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdated !== void 0 && !validate88(data.lastupdated, at(instancePath, "/lastupdated")) && (vErrors = more(vErrors, validate88)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.reason !== void 0 && !validate95(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2038.errors = vErrors, vErrors === null;
}
function validate2037(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema328.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2038(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2038));
  }
  return validate2037.errors = vErrors, vErrors === null;
}
var schema330 = { type: ["array", "null"], items: { $ref: "AssuranceCheck" }, $id: "shared18" };
function validate2052(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2052.errors = vErrors, vErrors === null;
}
function validate2051(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema330.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2052(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2052));
  }
  return validate2051.errors = vErrors, vErrors === null;
}
var schema332 = { type: ["array", "null"], items: { $ref: "AssuranceScapFile" }, $id: "shared19" };
function validate2068(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.custom !== void 0 && !validate22(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate22)), data.readonly !== void 0 && !validate34(data.readonly, at(instancePath, "/readonly")) && (vErrors = more(vErrors, validate34)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.recommended_actions !== void 0 && !validate95(data.recommended_actions, at(instancePath, "/recommended_actions")) && (vErrors = more(vErrors, validate95)), data.last_modified !== void 0 && !validate88(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2068.errors = vErrors, vErrors === null;
}
function validate2067(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema332.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2068(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2068));
  }
  return validate2067.errors = vErrors, vErrors === null;
}
var schema334 = { type: ["array", "null"], items: { $ref: "AssuranceKubernetesControl" }, $id: "shared20" };
function validate2098(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id !== void 0 && !validate26(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.ootb !== void 0 && !validate34(data.ootb, at(instancePath, "/ootb")) && (vErrors = more(vErrors, validate34)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2098.errors = vErrors, vErrors === null;
}
function validate2097(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema334.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2098(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2098));
  }
  return validate2097.errors = vErrors, vErrors === null;
}
function validate1933(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate95(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate95)), data.exclude_application_scopes !== void 0 && !validate95(data.exclude_application_scopes, at(instancePath, "/exclude_application_scopes")) && (vErrors = more(vErrors, validate95)), data.scope !== void 0 && !validate1954(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1954)), data.registries !== void 0 && !validate95(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate95)), data.labels !== void 0 && !validate95(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate95)), data.images !== void 0 && !validate95(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate95)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.custom_severity_enabled !== void 0 && !validate34(data.custom_severity_enabled, at(instancePath, "/custom_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_severity !== void 0 && !validate22(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate22)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate273(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate273)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.vulnerability_score_range !== void 0 && !validate1824(data.vulnerability_score_range, at(instancePath, "/vulnerability_score_range")) && (vErrors = more(vErrors, validate1824)), data.aggregated_vulnerability !== void 0) {
      let data34 = data.aggregated_vulnerability;
      !(data34 && typeof data34 == "object" && !Array.isArray(data34)) && data34 !== null && (vErrors = report(vErrors, instancePath + "/aggregated_vulnerability", "type", { type: schema316.properties.aggregated_vulnerability.type })), data34 && typeof data34 == "object" && !Array.isArray(data34) && (data34.enabled !== void 0 && (validate34(data34.enabled, at(instancePath, "/aggregated_vulnerability/enabled")) || (vErrors = more(vErrors, validate34))), data34.score_range !== void 0 && (validate1981(data34.score_range, at(instancePath, "/aggregated_vulnerability/score_range")) || (vErrors = more(vErrors, validate1981))), data34.custom_severity_enabled !== void 0 && (validate34(data34.custom_severity_enabled, at(instancePath, "/aggregated_vulnerability/custom_severity_enabled")) || (vErrors = more(vErrors, validate34))), data34.severity !== void 0 && (validate22(data34.severity, at(instancePath, "/aggregated_vulnerability/severity")) || (vErrors = more(vErrors, validate22))));
    }
    if (data.vulnerability_exploitability !== void 0 && !validate34(data.vulnerability_exploitability, at(instancePath, "/vulnerability_exploitability")) && (vErrors = more(vErrors, validate34)), data.disallow_exploit_types !== void 0 && !validate95(data.disallow_exploit_types, at(instancePath, "/disallow_exploit_types")) && (vErrors = more(vErrors, validate95)), data.ignore_base_image_vln !== void 0 && !validate34(data.ignore_base_image_vln, at(instancePath, "/ignore_base_image_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_recently_published_fix_vln !== void 0 && !validate34(data.ignore_recently_published_fix_vln, at(instancePath, "/ignore_recently_published_fix_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_fix_vln_period !== void 0 && !validate26(data.ignore_recently_published_fix_vln_period, at(instancePath, "/ignore_recently_published_fix_vln_period")) && (vErrors = more(vErrors, validate26)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate95(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate95)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate95(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate95)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate1998(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate1998)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate1998(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate1998)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate95(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate95)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate95(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate95)), data.required_labels_enabled !== void 0 && !validate34(data.required_labels_enabled, at(instancePath, "/required_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.required_labels !== void 0 && !validate2018(data.required_labels, at(instancePath, "/required_labels")) && (vErrors = more(vErrors, validate2018)), data.forbidden_labels_enabled !== void 0 && !validate34(data.forbidden_labels_enabled, at(instancePath, "/forbidden_labels_enabled")) && (vErrors = more(vErrors, validate34)), data.forbidden_labels !== void 0 && !validate2018(data.forbidden_labels, at(instancePath, "/forbidden_labels")) && (vErrors = more(vErrors, validate2018)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate2027(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate2027)), data.allowed_images !== void 0 && !validate2037(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate2037)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate2051(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate2051)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate2067(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate2067)), data.blacklist_permissions_enabled !== void 0 && !validate34(data.blacklist_permissions_enabled, at(instancePath, "/blacklist_permissions_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklist_permissions !== void 0 && !validate95(data.blacklist_permissions, at(instancePath, "/blacklist_permissions")) && (vErrors = more(vErrors, validate95)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate95(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate95)), data.ignored_sensitive_resources !== void 0 && !validate95(data.ignored_sensitive_resources, at(instancePath, "/ignored_sensitive_resources")) && (vErrors = more(vErrors, validate95)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.windows_cis_enabled !== void 0 && !validate34(data.windows_cis_enabled, at(instancePath, "/windows_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.kubernetes_controls !== void 0 && !validate2097(data.kubernetes_controls, at(instancePath, "/kubernetes_controls")) && (vErrors = more(vErrors, validate2097)), data.kubernetes_controls_names !== void 0 && !validate95(data.kubernetes_controls_names, at(instancePath, "/kubernetes_controls_names")) && (vErrors = more(vErrors, validate95)), data.kubernetes_controls_avd_ids !== void 0 && !validate95(data.kubernetes_controls_avd_ids, at(instancePath, "/kubernetes_controls_avd_ids")) && (vErrors = more(vErrors, validate95)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.malware_action !== void 0 && !validate22(data.malware_action, at(instancePath, "/malware_action")) && (vErrors = more(vErrors, validate22)), data.monitored_malware_paths !== void 0 && !validate95(data.monitored_malware_paths, at(instancePath, "/monitored_malware_paths")) && (vErrors = more(vErrors, validate95)), data.exceptional_monitored_malware_paths !== void 0 && !validate95(data.exceptional_monitored_malware_paths, at(instancePath, "/exceptional_monitored_malware_paths")) && (vErrors = more(vErrors, validate95)), data.scan_malware_in_archives !== void 0 && !validate34(data.scan_malware_in_archives, at(instancePath, "/scan_malware_in_archives")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.scan_nfs_mounts !== void 0 && !validate34(data.scan_nfs_mounts, at(instancePath, "/scan_nfs_mounts")) && (vErrors = more(vErrors, validate34)), data.scan_windows_registry !== void 0 && !validate34(data.scan_windows_registry, at(instancePath, "/scan_windows_registry")) && (vErrors = more(vErrors, validate34)), data.scan_process_memory !== void 0 && !validate34(data.scan_process_memory, at(instancePath, "/scan_process_memory")) && (vErrors = more(vErrors, validate34)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.dta_enabled !== void 0 && !validate34(data.dta_enabled, at(instancePath, "/dta_enabled")) && (vErrors = more(vErrors, validate34)), data.dta_severity !== void 0 && !validate22(data.dta_severity, at(instancePath, "/dta_severity")) && (vErrors = more(vErrors, validate22)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.auto_scan_enabled !== void 0 && !validate34(data.auto_scan_enabled, at(instancePath, "/auto_scan_enabled")) && (vErrors = more(vErrors, validate34)), data.auto_scan_configured !== void 0 && !validate34(data.auto_scan_configured, at(instancePath, "/auto_scan_configured")) && (vErrors = more(vErrors, validate34)), data.auto_scan_time !== void 0) {
      let data100 = data.auto_scan_time;
      !(data100 && typeof data100 == "object" && !Array.isArray(data100)) && data100 !== null && (vErrors = report(vErrors, instancePath + "/auto_scan_time", "type", { type: schema316.properties.auto_scan_time.type })), data100 && typeof data100 == "object" && !Array.isArray(data100) && (data100.iteration_type !== void 0 && (validate22(data100.iteration_type, at(instancePath, "/auto_scan_time/iteration_type")) || (vErrors = more(vErrors, validate22))), data100.time !== void 0 && (validate22(data100.time, at(instancePath, "/auto_scan_time/time")) || (vErrors = more(vErrors, validate22))), data100.iteration !== void 0 && (validate26(data100.iteration, at(instancePath, "/auto_scan_time/iteration")) || (vErrors = more(vErrors, validate26))), data100.week_days !== void 0 && (validate95(data100.week_days, at(instancePath, "/auto_scan_time/week_days")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.policy_settings !== void 0) {
      let data105 = data.policy_settings;
      !(data105 && typeof data105 == "object" && !Array.isArray(data105)) && data105 !== null && (vErrors = report(vErrors, instancePath + "/policy_settings", "type", { type: schema316.properties.policy_settings.type })), data105 && typeof data105 == "object" && !Array.isArray(data105) && (data105.enforce !== void 0 && (validate34(data105.enforce, at(instancePath, "/policy_settings/enforce")) || (vErrors = more(vErrors, validate34))), data105.warn !== void 0 && (validate34(data105.warn, at(instancePath, "/policy_settings/warn")) || (vErrors = more(vErrors, validate34))), data105.warning_message !== void 0 && (validate22(data105.warning_message, at(instancePath, "/policy_settings/warning_message")) || (vErrors = more(vErrors, validate22))), data105.is_audit_checked !== void 0 && (validate34(data105.is_audit_checked, at(instancePath, "/policy_settings/is_audit_checked")) || (vErrors = more(vErrors, validate34))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1933.errors = vErrors, vErrors === null;
}
function validate1932(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema315.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1933(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1933));
  }
  return validate1932.errors = vErrors, vErrors === null;
}
function validate1928(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate1932(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate1932)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1928.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate2141);
var schema337 = { type: "string", enum: ["host", "image", "function", "kubernetes", "cf_application"], $id: "shared300" };
function validate2142(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "host" || data === "image" || data === "function" || data === "kubernetes" || data === "cf_application" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema337.enum })), validate2142.errors = vErrors, vErrors === null;
}
function validate2141(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate2142(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate2142)), data.body !== void 0 && !validate1933(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1933));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2141.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate2145);
function validate2145(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate2142(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate2142)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2145.errors = vErrors, vErrors === null;
}
var check_AssurancePolicy = outermost(validate1933), check_shared303 = outermost(validate2148);
function validate2148(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.kind === void 0 || data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "kind", "name", "body"));
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.kind !== void 0 && !validate2142(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate2142)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate1933(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate1933));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2148.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicyPage = outermost(validate2152);
var schema341 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicy" }, $id: "shared95" };
var schema344 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicyScopeVariable" }, $id: "shared96" };
function validate2211(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2211.errors = vErrors, vErrors === null;
}
function validate2210(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema344.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2211(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2211));
  }
  return validate2210.errors = vErrors, vErrors === null;
}
function validate2208(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2210(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2210))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2208.errors = vErrors, vErrors === null;
}
function validate2157(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.assurance_type !== void 0 && !validate22(data.assurance_type, at(instancePath, "/assurance_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate22(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate22)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.cvss_severity_enabled !== void 0 && !validate34(data.cvss_severity_enabled, at(instancePath, "/cvss_severity_enabled")) && (vErrors = more(vErrors, validate34)), data.cvss_severity !== void 0 && !validate22(data.cvss_severity, at(instancePath, "/cvss_severity")) && (vErrors = more(vErrors, validate22)), data.cvss_severity_exclude_no_fix !== void 0 && !validate34(data.cvss_severity_exclude_no_fix, at(instancePath, "/cvss_severity_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.maximum_score_enabled !== void 0 && !validate34(data.maximum_score_enabled, at(instancePath, "/maximum_score_enabled")) && (vErrors = more(vErrors, validate34)), data.maximum_score !== void 0 && !validate273(data.maximum_score, at(instancePath, "/maximum_score")) && (vErrors = more(vErrors, validate273)), data.maximum_score_exclude_no_fix !== void 0 && !validate34(data.maximum_score_exclude_no_fix, at(instancePath, "/maximum_score_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.control_exclude_no_fix !== void 0 && !validate34(data.control_exclude_no_fix, at(instancePath, "/control_exclude_no_fix")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln !== void 0 && !validate34(data.ignore_recently_published_vln, at(instancePath, "/ignore_recently_published_vln")) && (vErrors = more(vErrors, validate34)), data.ignore_recently_published_vln_period !== void 0 && !validate26(data.ignore_recently_published_vln_period, at(instancePath, "/ignore_recently_published_vln_period")) && (vErrors = more(vErrors, validate26)), data.ignore_risk_resources_enabled !== void 0 && !validate34(data.ignore_risk_resources_enabled, at(instancePath, "/ignore_risk_resources_enabled")) && (vErrors = more(vErrors, validate34)), data.ignored_risk_resources !== void 0 && !validate95(data.ignored_risk_resources, at(instancePath, "/ignored_risk_resources")) && (vErrors = more(vErrors, validate95)), data.cves_black_list_enabled !== void 0 && !validate34(data.cves_black_list_enabled, at(instancePath, "/cves_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_black_list !== void 0 && !validate95(data.cves_black_list, at(instancePath, "/cves_black_list")) && (vErrors = more(vErrors, validate95)), data.cves_white_list_enabled !== void 0 && !validate34(data.cves_white_list_enabled, at(instancePath, "/cves_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.cves_white_list !== void 0 && !validate95(data.cves_white_list, at(instancePath, "/cves_white_list")) && (vErrors = more(vErrors, validate95)), data.packages_black_list_enabled !== void 0 && !validate34(data.packages_black_list_enabled, at(instancePath, "/packages_black_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_black_list !== void 0 && !validate1998(data.packages_black_list, at(instancePath, "/packages_black_list")) && (vErrors = more(vErrors, validate1998)), data.packages_white_list_enabled !== void 0 && !validate34(data.packages_white_list_enabled, at(instancePath, "/packages_white_list_enabled")) && (vErrors = more(vErrors, validate34)), data.packages_white_list !== void 0 && !validate1998(data.packages_white_list, at(instancePath, "/packages_white_list")) && (vErrors = more(vErrors, validate1998)), data.blacklisted_licenses_enabled !== void 0 && !validate34(data.blacklisted_licenses_enabled, at(instancePath, "/blacklisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.blacklisted_licenses !== void 0 && !validate95(data.blacklisted_licenses, at(instancePath, "/blacklisted_licenses")) && (vErrors = more(vErrors, validate95)), data.whitelisted_licenses_enabled !== void 0 && !validate34(data.whitelisted_licenses_enabled, at(instancePath, "/whitelisted_licenses_enabled")) && (vErrors = more(vErrors, validate34)), data.whitelisted_licenses !== void 0 && !validate95(data.whitelisted_licenses, at(instancePath, "/whitelisted_licenses")) && (vErrors = more(vErrors, validate95)), data.trusted_base_images_enabled !== void 0 && !validate34(data.trusted_base_images_enabled, at(instancePath, "/trusted_base_images_enabled")) && (vErrors = more(vErrors, validate34)), data.trusted_base_images !== void 0 && !validate2027(data.trusted_base_images, at(instancePath, "/trusted_base_images")) && (vErrors = more(vErrors, validate2027)), data.allowed_images !== void 0 && !validate2037(data.allowed_images, at(instancePath, "/allowed_images")) && (vErrors = more(vErrors, validate2037)), data.custom_checks_enabled !== void 0 && !validate34(data.custom_checks_enabled, at(instancePath, "/custom_checks_enabled")) && (vErrors = more(vErrors, validate34)), data.custom_checks !== void 0 && !validate2051(data.custom_checks, at(instancePath, "/custom_checks")) && (vErrors = more(vErrors, validate2051)), data.scap_enabled !== void 0 && !validate34(data.scap_enabled, at(instancePath, "/scap_enabled")) && (vErrors = more(vErrors, validate34)), data.scap_files !== void 0 && !validate2067(data.scap_files, at(instancePath, "/scap_files")) && (vErrors = more(vErrors, validate2067)), data.only_none_root_users !== void 0 && !validate34(data.only_none_root_users, at(instancePath, "/only_none_root_users")) && (vErrors = more(vErrors, validate34)), data.scan_sensitive_data !== void 0 && !validate34(data.scan_sensitive_data, at(instancePath, "/scan_sensitive_data")) && (vErrors = more(vErrors, validate34)), data.disallow_malware !== void 0 && !validate34(data.disallow_malware, at(instancePath, "/disallow_malware")) && (vErrors = more(vErrors, validate34)), data.force_microenforcer !== void 0 && !validate34(data.force_microenforcer, at(instancePath, "/force_microenforcer")) && (vErrors = more(vErrors, validate34)), data.partial_results_image_fail !== void 0 && !validate34(data.partial_results_image_fail, at(instancePath, "/partial_results_image_fail")) && (vErrors = more(vErrors, validate34)), data.docker_cis_enabled !== void 0 && !validate34(data.docker_cis_enabled, at(instancePath, "/docker_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.kube_cis_enabled !== void 0 && !validate34(data.kube_cis_enabled, at(instancePath, "/kube_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.linux_cis_enabled !== void 0 && !validate34(data.linux_cis_enabled, at(instancePath, "/linux_cis_enabled")) && (vErrors = more(vErrors, validate34)), data.openshift_hardening_enabled !== void 0 && !validate34(data.openshift_hardening_enabled, at(instancePath, "/openshift_hardening_enabled")) && (vErrors = more(vErrors, validate34)), data.enforce_excessive_permissions !== void 0 && !validate34(data.enforce_excessive_permissions, at(instancePath, "/enforce_excessive_permissions")) && (vErrors = more(vErrors, validate34)), data.function_integrity_enabled !== void 0 && !validate34(data.function_integrity_enabled, at(instancePath, "/function_integrity_enabled")) && (vErrors = more(vErrors, validate34)), data.scope !== void 0 && !validate2208(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2208)), data.registries !== void 0 && !validate95(data.registries, at(instancePath, "/registries")) && (vErrors = more(vErrors, validate95)), data.labels !== void 0 && !validate95(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate95)), data.images !== void 0 && !validate95(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2157.errors = vErrors, vErrors === null;
}
function validate2156(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema341.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2157(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2157));
  }
  return validate2156.errors = vErrors, vErrors === null;
}
function validate2152(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2156(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2156)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.is_partial_data !== void 0 && !validate34(data.is_partial_data, at(instancePath, "/is_partial_data")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34)), data.more_data !== void 0 && !validate26(data.more_data, at(instancePath, "/more_data")) && (vErrors = more(vErrors, validate26)), data.query !== void 0 && !validate241(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2152.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate2228);
function validate2228(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2157(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2157));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2228.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicy = outermost(validate2157), check_ImagePermissions = outermost(validate2230);
var schema348 = { type: ["array", "null"], items: { $ref: "ImagePermission" }, $id: "shared101" };
function validate2232(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.image_name === void 0 || data.registry === void 0) && (vErrors = need(vErrors, data, instancePath, "image_name", "registry")), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdated !== void 0 && !validate88(data.lastupdated, at(instancePath, "/lastupdated")) && (vErrors = more(vErrors, validate88)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.blacklisted !== void 0 && !validate34(data.blacklisted, at(instancePath, "/blacklisted")) && (vErrors = more(vErrors, validate34)), data.disallowed !== void 0 && !validate34(data.disallowed, at(instancePath, "/disallowed")) && (vErrors = more(vErrors, validate34)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.reason !== void 0 && !validate241(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate241)), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2232.errors = vErrors, vErrors === null;
}
function validate2231(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema348.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2232(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2232));
  }
  return validate2231.errors = vErrors, vErrors === null;
}
function validate2230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.whitelisted_images !== void 0 && !validate2231(data.whitelisted_images, at(instancePath, "/whitelisted_images")) && (vErrors = more(vErrors, validate2231)), data.blacklisted_images !== void 0 && !validate2231(data.blacklisted_images, at(instancePath, "/blacklisted_images")) && (vErrors = more(vErrors, validate2231))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2230.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate2246);
function validate2247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.script_id === void 0 && (vErrors = need(vErrors, data, instancePath, "script_id")), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.last_modified !== void 0 && !validate26(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate26)), data.read_only !== void 0 && !validate34(data.read_only, at(instancePath, "/read_only")) && (vErrors = more(vErrors, validate34)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2247.errors = vErrors, vErrors === null;
}
function validate2246(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2247(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2247));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2246.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate2264);
var schema354 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["name", "engine", "path", "snippet", "kind"], $id: "AssuranceScriptForCreate" };
function validate2266(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema354.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2266.errors = vErrors, vErrors === null;
}
function validate2265(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2266(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2266));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2265.errors = vErrors, vErrors === null;
}
function validate2264(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2265(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2265));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2264.errors = vErrors, vErrors === null;
}
var check_AssuranceScript = outermost(validate2247), check_shared308 = outermost(validate2279), schema355 = { type: "object", additionalProperties: !1, properties: { id: { $ref: "shared0" }, script_id: { $ref: "shared0" }, name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["id", "script_id", "name", "engine", "path", "snippet", "kind"], $id: "shared308" };
function validate2279(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.script_id === void 0 || data.name === void 0 || data.engine === void 0 || data.path === void 0 || data.snippet === void 0 || data.kind === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "script_id", "name", "engine", "path", "snippet", "kind"));
    for (let key0 in data)
      func2.call(schema355.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.script_id !== void 0 && !validate22(data.script_id, at(instancePath, "/script_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.engine !== void 0 && !validate22(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate22)), data.path !== void 0 && !validate22(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate22)), data.snippet !== void 0 && !validate22(data.snippet, at(instancePath, "/snippet")) && (vErrors = more(vErrors, validate22)), data.kind !== void 0 && !validate22(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate22(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate22)), data.overwrite !== void 0 && !validate34(data.overwrite, at(instancePath, "/overwrite")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2279.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate2292);
var schema357 = { type: "object", properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, version: { $ref: "shared0" }, type: { $ref: "shared0" }, runtime_type: { $ref: "shared0" }, runtime_mode: { $ref: "shared1" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, enforce_scheduler_added_on: { $ref: "shared1" }, author: { $ref: "shared0" }, created: { $ref: "shared0" }, updated: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, exclude_application_scopes: { $ref: "shared2" }, allowed_executables: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allow_executables: { $ref: "shared2" }, allow_root_executables: { $ref: "shared2" }, separate_executables: { $ref: "shared3" } } }, allowed_registries: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allowed_registries: { $ref: "shared2" } } }, auditing: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_all_processes: { $ref: "shared3" }, audit_process_cmdline: { $ref: "shared3" }, audit_all_network: { $ref: "shared3" }, audit_os_user_activity: { $ref: "shared3" }, audit_success_login: { $ref: "shared3" }, audit_failed_login: { $ref: "shared3" }, audit_user_account_management: { $ref: "shared3" } } }, blacklisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_black_list: { $ref: "shared2" }, group_black_list: { $ref: "shared2" } } }, whitelisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_white_list: { $ref: "shared2" }, group_white_list: { $ref: "shared2" } } }, bypass_scope: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, scope: { $ref: "shared10" } } }, container_exec: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_container_exec: { $ref: "shared3" }, container_exec_proc_white_list: { $ref: "shared2" }, reverse_shell_ip_white_list: { $ref: "shared2" } } }, drift_prevention: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, exec_lockdown: { $ref: "shared3" }, image_lockdown: { $ref: "shared3" }, prevent_privileged: { $ref: "shared3" }, exec_lockdown_white_list: { $ref: "shared2" } } }, executable_blacklist: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, executables: { $ref: "shared2" } } }, failed_kubernetes_checks: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, failed_checks: { $ref: "shared2" } } }, file_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, filename_block_list: { $ref: "shared2" }, exceptional_block_files: { $ref: "shared2" }, block_files_users: { $ref: "shared2" }, block_files_processes: { $ref: "shared2" }, exceptional_block_files_users: { $ref: "shared2" }, exceptional_block_files_processes: { $ref: "shared2" } } }, file_integrity_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_files: { $ref: "shared2" }, exceptional_monitored_files: { $ref: "shared2" }, monitored_files_processes: { $ref: "shared2" }, exceptional_monitored_files_processes: { $ref: "shared2" }, monitored_files_users: { $ref: "shared2" }, exceptional_monitored_files_users: { $ref: "shared2" }, monitored_files_create: { $ref: "shared3" }, monitored_files_read: { $ref: "shared3" }, monitored_files_modify: { $ref: "shared3" }, monitored_files_delete: { $ref: "shared3" }, monitored_files_attributes: { $ref: "shared3" } } }, limit_container_privileges: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, privileged: { $ref: "shared3" }, netmode: { $ref: "shared3" }, pidmode: { $ref: "shared3" }, utsmode: { $ref: "shared3" }, usermode: { $ref: "shared3" }, ipcmode: { $ref: "shared3" }, prevent_root_user: { $ref: "shared3" }, prevent_low_port_binding: { $ref: "shared3" }, block_add_capabilities: { $ref: "shared3" }, use_host_user: { $ref: "shared3" } } }, linux_capabilities: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, remove_linux_capabilities: { $ref: "shared2" } } }, malware_scan_options: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, action: { $ref: "shared0" }, exclude_directories: { $ref: "shared2" }, include_directories: { $ref: "shared2" }, exclude_processes: { $ref: "shared2" }, exclude_process: { $ref: "shared2" }, file_forensic_collection: { $ref: "shared3" } } }, package_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared2" }, exceptional_block_packages_files: { $ref: "shared2" }, block_packages_users: { $ref: "shared2" }, block_packages_processes: { $ref: "shared2" }, exceptional_block_packages_users: { $ref: "shared2" }, exceptional_block_packages_processes: { $ref: "shared2" } } }, port_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_inbound_ports: { $ref: "shared2" }, block_outbound_ports: { $ref: "shared2" } } }, prevent_override_default_config: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, enforce_selinux: { $ref: "shared3" }, enforce_seccomp: { $ref: "shared3" }, enforce_apparmor: { $ref: "shared3" } } }, readonly_files: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_files: { $ref: "shared2" }, exceptional_readonly_files: { $ref: "shared2" }, readonly_files_processes: { $ref: "shared2" }, exceptional_readonly_files_processes: { $ref: "shared2" }, readonly_files_users: { $ref: "shared2" }, exceptional_readonly_files_users: { $ref: "shared2" } } }, readonly_registry: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_registry_paths: { $ref: "shared2" }, exceptional_readonly_registry_paths: { $ref: "shared2" }, readonly_registry_processes: { $ref: "shared2" }, exceptional_readonly_registry_processes: { $ref: "shared2" }, readonly_registry_users: { $ref: "shared2" }, exceptional_readonly_registry_users: { $ref: "shared2" } } }, registry_access_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_registry_paths: { $ref: "shared2" }, exceptional_monitored_registry_paths: { $ref: "shared2" }, monitored_registry_processes: { $ref: "shared2" }, exceptional_monitored_registry_processes: { $ref: "shared2" }, monitored_registry_users: { $ref: "shared2" }, exceptional_monitored_registry_users: { $ref: "shared2" }, monitored_registry_create: { $ref: "shared3" }, monitored_registry_read: { $ref: "shared3" }, monitored_registry_modify: { $ref: "shared3" }, monitored_registry_delete: { $ref: "shared3" }, monitored_registry_attributes: { $ref: "shared3" } } }, restricted_volumes: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, volumes: { $ref: "shared2" } } }, reverse_shell: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_reverse_shell: { $ref: "shared3" }, reverse_shell_ip_white_list: { $ref: "shared2" }, reverse_shell_proc_white_list: { $ref: "shared2" } } }, system_integrity_protection: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_systemtime_change: { $ref: "shared3" }, windows_services_monitoring: { $ref: "shared3" }, monitor_audit_log_integrity: { $ref: "shared3" } } }, tripwire: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_id: { $ref: "shared0" }, user_password: { $ref: "shared0" }, apply_on: { $ref: "shared2" }, serverless_app: { $ref: "shared0" } } }, block_disallowed_images: { $ref: "shared3" }, block_container_exec: { $ref: "shared3" }, block_fileless_exec: { $ref: "shared3" }, block_non_compliant_workloads: { $ref: "shared3" }, block_non_k8s_containers: { $ref: "shared3" }, block_nw_unlink_cont: { $ref: "shared3" }, only_registered_images: { $ref: "shared3" }, enable_fork_guard: { $ref: "shared3" }, fork_guard_process_limit: { $ref: "shared1" }, enable_ip_reputation: { $ref: "shared3" }, enable_port_scan_protection: { $ref: "shared3" }, enable_crypto_mining_dns: { $ref: "shared3" }, no_new_privileges: { $ref: "shared3" }, audit_brute_force_login: { $ref: "shared3" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, is_audit_checked: { $ref: "shared3" }, is_ootb_policy: { $ref: "shared3" }, is_auto_generated: { $ref: "shared3" }, default_security_profile: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, permission: { $ref: "shared0" }, registry: { $ref: "shared0" }, repo_id: { $ref: "shared1" }, repo_name: { $ref: "shared0" }, image_id: { $ref: "shared1" }, image_name: { $ref: "shared0" }, digest: { $ref: "shared0" }, resource_name: { $ref: "shared0" }, resource_type: { $ref: "shared0" }, cve: { $ref: "shared0" }, vuln_id: { $ref: "shared1" }, vpatch_version: { $ref: "shared0" }, heuristic_ref_id: { $ref: "shared1" } }, required: ["name"], $id: "RuntimePolicy" };
function validate2293(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.runtime_type !== void 0 && !validate22(data.runtime_type, at(instancePath, "/runtime_type")) && (vErrors = more(vErrors, validate22)), data.runtime_mode !== void 0 && !validate26(data.runtime_mode, at(instancePath, "/runtime_mode")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.enforce_after_days !== void 0 && !validate26(data.enforce_after_days, at(instancePath, "/enforce_after_days")) && (vErrors = more(vErrors, validate26)), data.enforce_scheduler_added_on !== void 0 && !validate26(data.enforce_scheduler_added_on, at(instancePath, "/enforce_scheduler_added_on")) && (vErrors = more(vErrors, validate26)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate22(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.application_scopes !== void 0 && !validate95(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate95)), data.scope !== void 0 && !validate1954(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1954)), data.exclude_application_scopes !== void 0 && !validate95(data.exclude_application_scopes, at(instancePath, "/exclude_application_scopes")) && (vErrors = more(vErrors, validate95)), data.allowed_executables !== void 0) {
      let data17 = data.allowed_executables;
      !(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null && (vErrors = report(vErrors, instancePath + "/allowed_executables", "type", { type: schema357.properties.allowed_executables.type })), data17 && typeof data17 == "object" && !Array.isArray(data17) && (data17.enabled !== void 0 && (validate34(data17.enabled, at(instancePath, "/allowed_executables/enabled")) || (vErrors = more(vErrors, validate34))), data17.allow_executables !== void 0 && (validate95(data17.allow_executables, at(instancePath, "/allowed_executables/allow_executables")) || (vErrors = more(vErrors, validate95))), data17.allow_root_executables !== void 0 && (validate95(data17.allow_root_executables, at(instancePath, "/allowed_executables/allow_root_executables")) || (vErrors = more(vErrors, validate95))), data17.separate_executables !== void 0 && (validate34(data17.separate_executables, at(instancePath, "/allowed_executables/separate_executables")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.allowed_registries !== void 0) {
      let data22 = data.allowed_registries;
      !(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null && (vErrors = report(vErrors, instancePath + "/allowed_registries", "type", { type: schema357.properties.allowed_registries.type })), data22 && typeof data22 == "object" && !Array.isArray(data22) && (data22.enabled !== void 0 && (validate34(data22.enabled, at(instancePath, "/allowed_registries/enabled")) || (vErrors = more(vErrors, validate34))), data22.allowed_registries !== void 0 && (validate95(data22.allowed_registries, at(instancePath, "/allowed_registries/allowed_registries")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.auditing !== void 0) {
      let data25 = data.auditing;
      !(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null && (vErrors = report(vErrors, instancePath + "/auditing", "type", { type: schema357.properties.auditing.type })), data25 && typeof data25 == "object" && !Array.isArray(data25) && (data25.enabled !== void 0 && (validate34(data25.enabled, at(instancePath, "/auditing/enabled")) || (vErrors = more(vErrors, validate34))), data25.audit_all_processes !== void 0 && (validate34(data25.audit_all_processes, at(instancePath, "/auditing/audit_all_processes")) || (vErrors = more(vErrors, validate34))), data25.audit_process_cmdline !== void 0 && (validate34(data25.audit_process_cmdline, at(instancePath, "/auditing/audit_process_cmdline")) || (vErrors = more(vErrors, validate34))), data25.audit_all_network !== void 0 && (validate34(data25.audit_all_network, at(instancePath, "/auditing/audit_all_network")) || (vErrors = more(vErrors, validate34))), data25.audit_os_user_activity !== void 0 && (validate34(data25.audit_os_user_activity, at(instancePath, "/auditing/audit_os_user_activity")) || (vErrors = more(vErrors, validate34))), data25.audit_success_login !== void 0 && (validate34(data25.audit_success_login, at(instancePath, "/auditing/audit_success_login")) || (vErrors = more(vErrors, validate34))), data25.audit_failed_login !== void 0 && (validate34(data25.audit_failed_login, at(instancePath, "/auditing/audit_failed_login")) || (vErrors = more(vErrors, validate34))), data25.audit_user_account_management !== void 0 && (validate34(data25.audit_user_account_management, at(instancePath, "/auditing/audit_user_account_management")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.blacklisted_os_users !== void 0) {
      let data34 = data.blacklisted_os_users;
      !(data34 && typeof data34 == "object" && !Array.isArray(data34)) && data34 !== null && (vErrors = report(vErrors, instancePath + "/blacklisted_os_users", "type", { type: schema357.properties.blacklisted_os_users.type })), data34 && typeof data34 == "object" && !Array.isArray(data34) && (data34.enabled !== void 0 && (validate34(data34.enabled, at(instancePath, "/blacklisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data34.user_black_list !== void 0 && (validate95(data34.user_black_list, at(instancePath, "/blacklisted_os_users/user_black_list")) || (vErrors = more(vErrors, validate95))), data34.group_black_list !== void 0 && (validate95(data34.group_black_list, at(instancePath, "/blacklisted_os_users/group_black_list")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.whitelisted_os_users !== void 0) {
      let data38 = data.whitelisted_os_users;
      !(data38 && typeof data38 == "object" && !Array.isArray(data38)) && data38 !== null && (vErrors = report(vErrors, instancePath + "/whitelisted_os_users", "type", { type: schema357.properties.whitelisted_os_users.type })), data38 && typeof data38 == "object" && !Array.isArray(data38) && (data38.enabled !== void 0 && (validate34(data38.enabled, at(instancePath, "/whitelisted_os_users/enabled")) || (vErrors = more(vErrors, validate34))), data38.user_white_list !== void 0 && (validate95(data38.user_white_list, at(instancePath, "/whitelisted_os_users/user_white_list")) || (vErrors = more(vErrors, validate95))), data38.group_white_list !== void 0 && (validate95(data38.group_white_list, at(instancePath, "/whitelisted_os_users/group_white_list")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.bypass_scope !== void 0) {
      let data42 = data.bypass_scope;
      !(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null && (vErrors = report(vErrors, instancePath + "/bypass_scope", "type", { type: schema357.properties.bypass_scope.type })), data42 && typeof data42 == "object" && !Array.isArray(data42) && (data42.enabled !== void 0 && (validate34(data42.enabled, at(instancePath, "/bypass_scope/enabled")) || (vErrors = more(vErrors, validate34))), data42.scope !== void 0 && (validate1954(data42.scope, at(instancePath, "/bypass_scope/scope")) || (vErrors = more(vErrors, validate1954))));
    }
    if (data.container_exec !== void 0) {
      let data45 = data.container_exec;
      !(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null && (vErrors = report(vErrors, instancePath + "/container_exec", "type", { type: schema357.properties.container_exec.type })), data45 && typeof data45 == "object" && !Array.isArray(data45) && (data45.enabled !== void 0 && (validate34(data45.enabled, at(instancePath, "/container_exec/enabled")) || (vErrors = more(vErrors, validate34))), data45.block_container_exec !== void 0 && (validate34(data45.block_container_exec, at(instancePath, "/container_exec/block_container_exec")) || (vErrors = more(vErrors, validate34))), data45.container_exec_proc_white_list !== void 0 && (validate95(data45.container_exec_proc_white_list, at(instancePath, "/container_exec/container_exec_proc_white_list")) || (vErrors = more(vErrors, validate95))), data45.reverse_shell_ip_white_list !== void 0 && (validate95(data45.reverse_shell_ip_white_list, at(instancePath, "/container_exec/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.drift_prevention !== void 0) {
      let data50 = data.drift_prevention;
      !(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null && (vErrors = report(vErrors, instancePath + "/drift_prevention", "type", { type: schema357.properties.drift_prevention.type })), data50 && typeof data50 == "object" && !Array.isArray(data50) && (data50.enabled !== void 0 && (validate34(data50.enabled, at(instancePath, "/drift_prevention/enabled")) || (vErrors = more(vErrors, validate34))), data50.exec_lockdown !== void 0 && (validate34(data50.exec_lockdown, at(instancePath, "/drift_prevention/exec_lockdown")) || (vErrors = more(vErrors, validate34))), data50.image_lockdown !== void 0 && (validate34(data50.image_lockdown, at(instancePath, "/drift_prevention/image_lockdown")) || (vErrors = more(vErrors, validate34))), data50.prevent_privileged !== void 0 && (validate34(data50.prevent_privileged, at(instancePath, "/drift_prevention/prevent_privileged")) || (vErrors = more(vErrors, validate34))), data50.exec_lockdown_white_list !== void 0 && (validate95(data50.exec_lockdown_white_list, at(instancePath, "/drift_prevention/exec_lockdown_white_list")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.executable_blacklist !== void 0) {
      let data56 = data.executable_blacklist;
      !(data56 && typeof data56 == "object" && !Array.isArray(data56)) && data56 !== null && (vErrors = report(vErrors, instancePath + "/executable_blacklist", "type", { type: schema357.properties.executable_blacklist.type })), data56 && typeof data56 == "object" && !Array.isArray(data56) && (data56.enabled !== void 0 && (validate34(data56.enabled, at(instancePath, "/executable_blacklist/enabled")) || (vErrors = more(vErrors, validate34))), data56.executables !== void 0 && (validate95(data56.executables, at(instancePath, "/executable_blacklist/executables")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.failed_kubernetes_checks !== void 0) {
      let data59 = data.failed_kubernetes_checks;
      !(data59 && typeof data59 == "object" && !Array.isArray(data59)) && data59 !== null && (vErrors = report(vErrors, instancePath + "/failed_kubernetes_checks", "type", { type: schema357.properties.failed_kubernetes_checks.type })), data59 && typeof data59 == "object" && !Array.isArray(data59) && (data59.enabled !== void 0 && (validate34(data59.enabled, at(instancePath, "/failed_kubernetes_checks/enabled")) || (vErrors = more(vErrors, validate34))), data59.failed_checks !== void 0 && (validate95(data59.failed_checks, at(instancePath, "/failed_kubernetes_checks/failed_checks")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.file_block !== void 0) {
      let data62 = data.file_block;
      !(data62 && typeof data62 == "object" && !Array.isArray(data62)) && data62 !== null && (vErrors = report(vErrors, instancePath + "/file_block", "type", { type: schema357.properties.file_block.type })), data62 && typeof data62 == "object" && !Array.isArray(data62) && (data62.enabled !== void 0 && (validate34(data62.enabled, at(instancePath, "/file_block/enabled")) || (vErrors = more(vErrors, validate34))), data62.filename_block_list !== void 0 && (validate95(data62.filename_block_list, at(instancePath, "/file_block/filename_block_list")) || (vErrors = more(vErrors, validate95))), data62.exceptional_block_files !== void 0 && (validate95(data62.exceptional_block_files, at(instancePath, "/file_block/exceptional_block_files")) || (vErrors = more(vErrors, validate95))), data62.block_files_users !== void 0 && (validate95(data62.block_files_users, at(instancePath, "/file_block/block_files_users")) || (vErrors = more(vErrors, validate95))), data62.block_files_processes !== void 0 && (validate95(data62.block_files_processes, at(instancePath, "/file_block/block_files_processes")) || (vErrors = more(vErrors, validate95))), data62.exceptional_block_files_users !== void 0 && (validate95(data62.exceptional_block_files_users, at(instancePath, "/file_block/exceptional_block_files_users")) || (vErrors = more(vErrors, validate95))), data62.exceptional_block_files_processes !== void 0 && (validate95(data62.exceptional_block_files_processes, at(instancePath, "/file_block/exceptional_block_files_processes")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.file_integrity_monitoring !== void 0) {
      let data70 = data.file_integrity_monitoring;
      !(data70 && typeof data70 == "object" && !Array.isArray(data70)) && data70 !== null && (vErrors = report(vErrors, instancePath + "/file_integrity_monitoring", "type", { type: schema357.properties.file_integrity_monitoring.type })), data70 && typeof data70 == "object" && !Array.isArray(data70) && (data70.enabled !== void 0 && (validate34(data70.enabled, at(instancePath, "/file_integrity_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data70.monitored_files !== void 0 && (validate95(data70.monitored_files, at(instancePath, "/file_integrity_monitoring/monitored_files")) || (vErrors = more(vErrors, validate95))), data70.exceptional_monitored_files !== void 0 && (validate95(data70.exceptional_monitored_files, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files")) || (vErrors = more(vErrors, validate95))), data70.monitored_files_processes !== void 0 && (validate95(data70.monitored_files_processes, at(instancePath, "/file_integrity_monitoring/monitored_files_processes")) || (vErrors = more(vErrors, validate95))), data70.exceptional_monitored_files_processes !== void 0 && (validate95(data70.exceptional_monitored_files_processes, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_processes")) || (vErrors = more(vErrors, validate95))), data70.monitored_files_users !== void 0 && (validate95(data70.monitored_files_users, at(instancePath, "/file_integrity_monitoring/monitored_files_users")) || (vErrors = more(vErrors, validate95))), data70.exceptional_monitored_files_users !== void 0 && (validate95(data70.exceptional_monitored_files_users, at(instancePath, "/file_integrity_monitoring/exceptional_monitored_files_users")) || (vErrors = more(vErrors, validate95))), data70.monitored_files_create !== void 0 && (validate34(data70.monitored_files_create, at(instancePath, "/file_integrity_monitoring/monitored_files_create")) || (vErrors = more(vErrors, validate34))), data70.monitored_files_read !== void 0 && (validate34(data70.monitored_files_read, at(instancePath, "/file_integrity_monitoring/monitored_files_read")) || (vErrors = more(vErrors, validate34))), data70.monitored_files_modify !== void 0 && (validate34(data70.monitored_files_modify, at(instancePath, "/file_integrity_monitoring/monitored_files_modify")) || (vErrors = more(vErrors, validate34))), data70.monitored_files_delete !== void 0 && (validate34(data70.monitored_files_delete, at(instancePath, "/file_integrity_monitoring/monitored_files_delete")) || (vErrors = more(vErrors, validate34))), data70.monitored_files_attributes !== void 0 && (validate34(data70.monitored_files_attributes, at(instancePath, "/file_integrity_monitoring/monitored_files_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.limit_container_privileges !== void 0) {
      let data83 = data.limit_container_privileges;
      !(data83 && typeof data83 == "object" && !Array.isArray(data83)) && data83 !== null && (vErrors = report(vErrors, instancePath + "/limit_container_privileges", "type", { type: schema357.properties.limit_container_privileges.type })), data83 && typeof data83 == "object" && !Array.isArray(data83) && (data83.enabled !== void 0 && (validate34(data83.enabled, at(instancePath, "/limit_container_privileges/enabled")) || (vErrors = more(vErrors, validate34))), data83.privileged !== void 0 && (validate34(data83.privileged, at(instancePath, "/limit_container_privileges/privileged")) || (vErrors = more(vErrors, validate34))), data83.netmode !== void 0 && (validate34(data83.netmode, at(instancePath, "/limit_container_privileges/netmode")) || (vErrors = more(vErrors, validate34))), data83.pidmode !== void 0 && (validate34(data83.pidmode, at(instancePath, "/limit_container_privileges/pidmode")) || (vErrors = more(vErrors, validate34))), data83.utsmode !== void 0 && (validate34(data83.utsmode, at(instancePath, "/limit_container_privileges/utsmode")) || (vErrors = more(vErrors, validate34))), data83.usermode !== void 0 && (validate34(data83.usermode, at(instancePath, "/limit_container_privileges/usermode")) || (vErrors = more(vErrors, validate34))), data83.ipcmode !== void 0 && (validate34(data83.ipcmode, at(instancePath, "/limit_container_privileges/ipcmode")) || (vErrors = more(vErrors, validate34))), data83.prevent_root_user !== void 0 && (validate34(data83.prevent_root_user, at(instancePath, "/limit_container_privileges/prevent_root_user")) || (vErrors = more(vErrors, validate34))), data83.prevent_low_port_binding !== void 0 && (validate34(data83.prevent_low_port_binding, at(instancePath, "/limit_container_privileges/prevent_low_port_binding")) || (vErrors = more(vErrors, validate34))), data83.block_add_capabilities !== void 0 && (validate34(data83.block_add_capabilities, at(instancePath, "/limit_container_privileges/block_add_capabilities")) || (vErrors = more(vErrors, validate34))), data83.use_host_user !== void 0 && (validate34(data83.use_host_user, at(instancePath, "/limit_container_privileges/use_host_user")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.linux_capabilities !== void 0) {
      let data95 = data.linux_capabilities;
      !(data95 && typeof data95 == "object" && !Array.isArray(data95)) && data95 !== null && (vErrors = report(vErrors, instancePath + "/linux_capabilities", "type", { type: schema357.properties.linux_capabilities.type })), data95 && typeof data95 == "object" && !Array.isArray(data95) && (data95.enabled !== void 0 && (validate34(data95.enabled, at(instancePath, "/linux_capabilities/enabled")) || (vErrors = more(vErrors, validate34))), data95.remove_linux_capabilities !== void 0 && (validate95(data95.remove_linux_capabilities, at(instancePath, "/linux_capabilities/remove_linux_capabilities")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.malware_scan_options !== void 0) {
      let data98 = data.malware_scan_options;
      !(data98 && typeof data98 == "object" && !Array.isArray(data98)) && data98 !== null && (vErrors = report(vErrors, instancePath + "/malware_scan_options", "type", { type: schema357.properties.malware_scan_options.type })), data98 && typeof data98 == "object" && !Array.isArray(data98) && (data98.enabled !== void 0 && (validate34(data98.enabled, at(instancePath, "/malware_scan_options/enabled")) || (vErrors = more(vErrors, validate34))), data98.action !== void 0 && (validate22(data98.action, at(instancePath, "/malware_scan_options/action")) || (vErrors = more(vErrors, validate22))), data98.exclude_directories !== void 0 && (validate95(data98.exclude_directories, at(instancePath, "/malware_scan_options/exclude_directories")) || (vErrors = more(vErrors, validate95))), data98.include_directories !== void 0 && (validate95(data98.include_directories, at(instancePath, "/malware_scan_options/include_directories")) || (vErrors = more(vErrors, validate95))), data98.exclude_processes !== void 0 && (validate95(data98.exclude_processes, at(instancePath, "/malware_scan_options/exclude_processes")) || (vErrors = more(vErrors, validate95))), data98.exclude_process !== void 0 && (validate95(data98.exclude_process, at(instancePath, "/malware_scan_options/exclude_process")) || (vErrors = more(vErrors, validate95))), data98.file_forensic_collection !== void 0 && (validate34(data98.file_forensic_collection, at(instancePath, "/malware_scan_options/file_forensic_collection")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.package_block !== void 0) {
      let data106 = data.package_block;
      !(data106 && typeof data106 == "object" && !Array.isArray(data106)) && data106 !== null && (vErrors = report(vErrors, instancePath + "/package_block", "type", { type: schema357.properties.package_block.type })), data106 && typeof data106 == "object" && !Array.isArray(data106) && (data106.enabled !== void 0 && (validate34(data106.enabled, at(instancePath, "/package_block/enabled")) || (vErrors = more(vErrors, validate34))), data106.packages_black_list !== void 0 && (validate95(data106.packages_black_list, at(instancePath, "/package_block/packages_black_list")) || (vErrors = more(vErrors, validate95))), data106.exceptional_block_packages_files !== void 0 && (validate95(data106.exceptional_block_packages_files, at(instancePath, "/package_block/exceptional_block_packages_files")) || (vErrors = more(vErrors, validate95))), data106.block_packages_users !== void 0 && (validate95(data106.block_packages_users, at(instancePath, "/package_block/block_packages_users")) || (vErrors = more(vErrors, validate95))), data106.block_packages_processes !== void 0 && (validate95(data106.block_packages_processes, at(instancePath, "/package_block/block_packages_processes")) || (vErrors = more(vErrors, validate95))), data106.exceptional_block_packages_users !== void 0 && (validate95(data106.exceptional_block_packages_users, at(instancePath, "/package_block/exceptional_block_packages_users")) || (vErrors = more(vErrors, validate95))), data106.exceptional_block_packages_processes !== void 0 && (validate95(data106.exceptional_block_packages_processes, at(instancePath, "/package_block/exceptional_block_packages_processes")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.port_block !== void 0) {
      let data114 = data.port_block;
      !(data114 && typeof data114 == "object" && !Array.isArray(data114)) && data114 !== null && (vErrors = report(vErrors, instancePath + "/port_block", "type", { type: schema357.properties.port_block.type })), data114 && typeof data114 == "object" && !Array.isArray(data114) && (data114.enabled !== void 0 && (validate34(data114.enabled, at(instancePath, "/port_block/enabled")) || (vErrors = more(vErrors, validate34))), data114.block_inbound_ports !== void 0 && (validate95(data114.block_inbound_ports, at(instancePath, "/port_block/block_inbound_ports")) || (vErrors = more(vErrors, validate95))), data114.block_outbound_ports !== void 0 && (validate95(data114.block_outbound_ports, at(instancePath, "/port_block/block_outbound_ports")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.prevent_override_default_config !== void 0) {
      let data118 = data.prevent_override_default_config;
      !(data118 && typeof data118 == "object" && !Array.isArray(data118)) && data118 !== null && (vErrors = report(vErrors, instancePath + "/prevent_override_default_config", "type", { type: schema357.properties.prevent_override_default_config.type })), data118 && typeof data118 == "object" && !Array.isArray(data118) && (data118.enabled !== void 0 && (validate34(data118.enabled, at(instancePath, "/prevent_override_default_config/enabled")) || (vErrors = more(vErrors, validate34))), data118.enforce_selinux !== void 0 && (validate34(data118.enforce_selinux, at(instancePath, "/prevent_override_default_config/enforce_selinux")) || (vErrors = more(vErrors, validate34))), data118.enforce_seccomp !== void 0 && (validate34(data118.enforce_seccomp, at(instancePath, "/prevent_override_default_config/enforce_seccomp")) || (vErrors = more(vErrors, validate34))), data118.enforce_apparmor !== void 0 && (validate34(data118.enforce_apparmor, at(instancePath, "/prevent_override_default_config/enforce_apparmor")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.readonly_files !== void 0) {
      let data123 = data.readonly_files;
      !(data123 && typeof data123 == "object" && !Array.isArray(data123)) && data123 !== null && (vErrors = report(vErrors, instancePath + "/readonly_files", "type", { type: schema357.properties.readonly_files.type })), data123 && typeof data123 == "object" && !Array.isArray(data123) && (data123.enabled !== void 0 && (validate34(data123.enabled, at(instancePath, "/readonly_files/enabled")) || (vErrors = more(vErrors, validate34))), data123.readonly_files !== void 0 && (validate95(data123.readonly_files, at(instancePath, "/readonly_files/readonly_files")) || (vErrors = more(vErrors, validate95))), data123.exceptional_readonly_files !== void 0 && (validate95(data123.exceptional_readonly_files, at(instancePath, "/readonly_files/exceptional_readonly_files")) || (vErrors = more(vErrors, validate95))), data123.readonly_files_processes !== void 0 && (validate95(data123.readonly_files_processes, at(instancePath, "/readonly_files/readonly_files_processes")) || (vErrors = more(vErrors, validate95))), data123.exceptional_readonly_files_processes !== void 0 && (validate95(data123.exceptional_readonly_files_processes, at(instancePath, "/readonly_files/exceptional_readonly_files_processes")) || (vErrors = more(vErrors, validate95))), data123.readonly_files_users !== void 0 && (validate95(data123.readonly_files_users, at(instancePath, "/readonly_files/readonly_files_users")) || (vErrors = more(vErrors, validate95))), data123.exceptional_readonly_files_users !== void 0 && (validate95(data123.exceptional_readonly_files_users, at(instancePath, "/readonly_files/exceptional_readonly_files_users")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.readonly_registry !== void 0) {
      let data131 = data.readonly_registry;
      !(data131 && typeof data131 == "object" && !Array.isArray(data131)) && data131 !== null && (vErrors = report(vErrors, instancePath + "/readonly_registry", "type", { type: schema357.properties.readonly_registry.type })), data131 && typeof data131 == "object" && !Array.isArray(data131) && (data131.enabled !== void 0 && (validate34(data131.enabled, at(instancePath, "/readonly_registry/enabled")) || (vErrors = more(vErrors, validate34))), data131.readonly_registry_paths !== void 0 && (validate95(data131.readonly_registry_paths, at(instancePath, "/readonly_registry/readonly_registry_paths")) || (vErrors = more(vErrors, validate95))), data131.exceptional_readonly_registry_paths !== void 0 && (validate95(data131.exceptional_readonly_registry_paths, at(instancePath, "/readonly_registry/exceptional_readonly_registry_paths")) || (vErrors = more(vErrors, validate95))), data131.readonly_registry_processes !== void 0 && (validate95(data131.readonly_registry_processes, at(instancePath, "/readonly_registry/readonly_registry_processes")) || (vErrors = more(vErrors, validate95))), data131.exceptional_readonly_registry_processes !== void 0 && (validate95(data131.exceptional_readonly_registry_processes, at(instancePath, "/readonly_registry/exceptional_readonly_registry_processes")) || (vErrors = more(vErrors, validate95))), data131.readonly_registry_users !== void 0 && (validate95(data131.readonly_registry_users, at(instancePath, "/readonly_registry/readonly_registry_users")) || (vErrors = more(vErrors, validate95))), data131.exceptional_readonly_registry_users !== void 0 && (validate95(data131.exceptional_readonly_registry_users, at(instancePath, "/readonly_registry/exceptional_readonly_registry_users")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.registry_access_monitoring !== void 0) {
      let data139 = data.registry_access_monitoring;
      !(data139 && typeof data139 == "object" && !Array.isArray(data139)) && data139 !== null && (vErrors = report(vErrors, instancePath + "/registry_access_monitoring", "type", { type: schema357.properties.registry_access_monitoring.type })), data139 && typeof data139 == "object" && !Array.isArray(data139) && (data139.enabled !== void 0 && (validate34(data139.enabled, at(instancePath, "/registry_access_monitoring/enabled")) || (vErrors = more(vErrors, validate34))), data139.monitored_registry_paths !== void 0 && (validate95(data139.monitored_registry_paths, at(instancePath, "/registry_access_monitoring/monitored_registry_paths")) || (vErrors = more(vErrors, validate95))), data139.exceptional_monitored_registry_paths !== void 0 && (validate95(data139.exceptional_monitored_registry_paths, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_paths")) || (vErrors = more(vErrors, validate95))), data139.monitored_registry_processes !== void 0 && (validate95(data139.monitored_registry_processes, at(instancePath, "/registry_access_monitoring/monitored_registry_processes")) || (vErrors = more(vErrors, validate95))), data139.exceptional_monitored_registry_processes !== void 0 && (validate95(data139.exceptional_monitored_registry_processes, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_processes")) || (vErrors = more(vErrors, validate95))), data139.monitored_registry_users !== void 0 && (validate95(data139.monitored_registry_users, at(instancePath, "/registry_access_monitoring/monitored_registry_users")) || (vErrors = more(vErrors, validate95))), data139.exceptional_monitored_registry_users !== void 0 && (validate95(data139.exceptional_monitored_registry_users, at(instancePath, "/registry_access_monitoring/exceptional_monitored_registry_users")) || (vErrors = more(vErrors, validate95))), data139.monitored_registry_create !== void 0 && (validate34(data139.monitored_registry_create, at(instancePath, "/registry_access_monitoring/monitored_registry_create")) || (vErrors = more(vErrors, validate34))), data139.monitored_registry_read !== void 0 && (validate34(data139.monitored_registry_read, at(instancePath, "/registry_access_monitoring/monitored_registry_read")) || (vErrors = more(vErrors, validate34))), data139.monitored_registry_modify !== void 0 && (validate34(data139.monitored_registry_modify, at(instancePath, "/registry_access_monitoring/monitored_registry_modify")) || (vErrors = more(vErrors, validate34))), data139.monitored_registry_delete !== void 0 && (validate34(data139.monitored_registry_delete, at(instancePath, "/registry_access_monitoring/monitored_registry_delete")) || (vErrors = more(vErrors, validate34))), data139.monitored_registry_attributes !== void 0 && (validate34(data139.monitored_registry_attributes, at(instancePath, "/registry_access_monitoring/monitored_registry_attributes")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.restricted_volumes !== void 0) {
      let data152 = data.restricted_volumes;
      !(data152 && typeof data152 == "object" && !Array.isArray(data152)) && data152 !== null && (vErrors = report(vErrors, instancePath + "/restricted_volumes", "type", { type: schema357.properties.restricted_volumes.type })), data152 && typeof data152 == "object" && !Array.isArray(data152) && (data152.enabled !== void 0 && (validate34(data152.enabled, at(instancePath, "/restricted_volumes/enabled")) || (vErrors = more(vErrors, validate34))), data152.volumes !== void 0 && (validate95(data152.volumes, at(instancePath, "/restricted_volumes/volumes")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.reverse_shell !== void 0) {
      let data155 = data.reverse_shell;
      !(data155 && typeof data155 == "object" && !Array.isArray(data155)) && data155 !== null && (vErrors = report(vErrors, instancePath + "/reverse_shell", "type", { type: schema357.properties.reverse_shell.type })), data155 && typeof data155 == "object" && !Array.isArray(data155) && (data155.enabled !== void 0 && (validate34(data155.enabled, at(instancePath, "/reverse_shell/enabled")) || (vErrors = more(vErrors, validate34))), data155.block_reverse_shell !== void 0 && (validate34(data155.block_reverse_shell, at(instancePath, "/reverse_shell/block_reverse_shell")) || (vErrors = more(vErrors, validate34))), data155.reverse_shell_ip_white_list !== void 0 && (validate95(data155.reverse_shell_ip_white_list, at(instancePath, "/reverse_shell/reverse_shell_ip_white_list")) || (vErrors = more(vErrors, validate95))), data155.reverse_shell_proc_white_list !== void 0 && (validate95(data155.reverse_shell_proc_white_list, at(instancePath, "/reverse_shell/reverse_shell_proc_white_list")) || (vErrors = more(vErrors, validate95))));
    }
    if (data.system_integrity_protection !== void 0) {
      let data160 = data.system_integrity_protection;
      !(data160 && typeof data160 == "object" && !Array.isArray(data160)) && data160 !== null && (vErrors = report(vErrors, instancePath + "/system_integrity_protection", "type", { type: schema357.properties.system_integrity_protection.type })), data160 && typeof data160 == "object" && !Array.isArray(data160) && (data160.enabled !== void 0 && (validate34(data160.enabled, at(instancePath, "/system_integrity_protection/enabled")) || (vErrors = more(vErrors, validate34))), data160.audit_systemtime_change !== void 0 && (validate34(data160.audit_systemtime_change, at(instancePath, "/system_integrity_protection/audit_systemtime_change")) || (vErrors = more(vErrors, validate34))), data160.windows_services_monitoring !== void 0 && (validate34(data160.windows_services_monitoring, at(instancePath, "/system_integrity_protection/windows_services_monitoring")) || (vErrors = more(vErrors, validate34))), data160.monitor_audit_log_integrity !== void 0 && (validate34(data160.monitor_audit_log_integrity, at(instancePath, "/system_integrity_protection/monitor_audit_log_integrity")) || (vErrors = more(vErrors, validate34))));
    }
    if (data.tripwire !== void 0) {
      let data165 = data.tripwire;
      !(data165 && typeof data165 == "object" && !Array.isArray(data165)) && data165 !== null && (vErrors = report(vErrors, instancePath + "/tripwire", "type", { type: schema357.properties.tripwire.type })), data165 && typeof data165 == "object" && !Array.isArray(data165) && (data165.enabled !== void 0 && (validate34(data165.enabled, at(instancePath, "/tripwire/enabled")) || (vErrors = more(vErrors, validate34))), data165.user_id !== void 0 && (validate22(data165.user_id, at(instancePath, "/tripwire/user_id")) || (vErrors = more(vErrors, validate22))), data165.user_password !== void 0 && (validate22(data165.user_password, at(instancePath, "/tripwire/user_password")) || (vErrors = more(vErrors, validate22))), data165.apply_on !== void 0 && (validate95(data165.apply_on, at(instancePath, "/tripwire/apply_on")) || (vErrors = more(vErrors, validate95))), data165.serverless_app !== void 0 && (validate22(data165.serverless_app, at(instancePath, "/tripwire/serverless_app")) || (vErrors = more(vErrors, validate22))));
    }
    data.block_disallowed_images !== void 0 && !validate34(data.block_disallowed_images, at(instancePath, "/block_disallowed_images")) && (vErrors = more(vErrors, validate34)), data.block_container_exec !== void 0 && !validate34(data.block_container_exec, at(instancePath, "/block_container_exec")) && (vErrors = more(vErrors, validate34)), data.block_fileless_exec !== void 0 && !validate34(data.block_fileless_exec, at(instancePath, "/block_fileless_exec")) && (vErrors = more(vErrors, validate34)), data.block_non_compliant_workloads !== void 0 && !validate34(data.block_non_compliant_workloads, at(instancePath, "/block_non_compliant_workloads")) && (vErrors = more(vErrors, validate34)), data.block_non_k8s_containers !== void 0 && !validate34(data.block_non_k8s_containers, at(instancePath, "/block_non_k8s_containers")) && (vErrors = more(vErrors, validate34)), data.block_nw_unlink_cont !== void 0 && !validate34(data.block_nw_unlink_cont, at(instancePath, "/block_nw_unlink_cont")) && (vErrors = more(vErrors, validate34)), data.only_registered_images !== void 0 && !validate34(data.only_registered_images, at(instancePath, "/only_registered_images")) && (vErrors = more(vErrors, validate34)), data.enable_fork_guard !== void 0 && !validate34(data.enable_fork_guard, at(instancePath, "/enable_fork_guard")) && (vErrors = more(vErrors, validate34)), data.fork_guard_process_limit !== void 0 && !validate26(data.fork_guard_process_limit, at(instancePath, "/fork_guard_process_limit")) && (vErrors = more(vErrors, validate26)), data.enable_ip_reputation !== void 0 && !validate34(data.enable_ip_reputation, at(instancePath, "/enable_ip_reputation")) && (vErrors = more(vErrors, validate34)), data.enable_port_scan_protection !== void 0 && !validate34(data.enable_port_scan_protection, at(instancePath, "/enable_port_scan_protection")) && (vErrors = more(vErrors, validate34)), data.enable_crypto_mining_dns !== void 0 && !validate34(data.enable_crypto_mining_dns, at(instancePath, "/enable_crypto_mining_dns")) && (vErrors = more(vErrors, validate34)), data.no_new_privileges !== void 0 && !validate34(data.no_new_privileges, at(instancePath, "/no_new_privileges")) && (vErrors = more(vErrors, validate34)), data.audit_brute_force_login !== void 0 && !validate34(data.audit_brute_force_login, at(instancePath, "/audit_brute_force_login")) && (vErrors = more(vErrors, validate34)), data.audit_on_failure !== void 0 && !validate34(data.audit_on_failure, at(instancePath, "/audit_on_failure")) && (vErrors = more(vErrors, validate34)), data.block_failed !== void 0 && !validate34(data.block_failed, at(instancePath, "/block_failed")) && (vErrors = more(vErrors, validate34)), data.fail_cicd !== void 0 && !validate34(data.fail_cicd, at(instancePath, "/fail_cicd")) && (vErrors = more(vErrors, validate34)), data.is_audit_checked !== void 0 && !validate34(data.is_audit_checked, at(instancePath, "/is_audit_checked")) && (vErrors = more(vErrors, validate34)), data.is_ootb_policy !== void 0 && !validate34(data.is_ootb_policy, at(instancePath, "/is_ootb_policy")) && (vErrors = more(vErrors, validate34)), data.is_auto_generated !== void 0 && !validate34(data.is_auto_generated, at(instancePath, "/is_auto_generated")) && (vErrors = more(vErrors, validate34)), data.default_security_profile !== void 0 && !validate22(data.default_security_profile, at(instancePath, "/default_security_profile")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.repo_id !== void 0 && !validate26(data.repo_id, at(instancePath, "/repo_id")) && (vErrors = more(vErrors, validate26)), data.repo_name !== void 0 && !validate22(data.repo_name, at(instancePath, "/repo_name")) && (vErrors = more(vErrors, validate22)), data.image_id !== void 0 && !validate26(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate26)), data.image_name !== void 0 && !validate22(data.image_name, at(instancePath, "/image_name")) && (vErrors = more(vErrors, validate22)), data.digest !== void 0 && !validate22(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate22(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cve !== void 0 && !validate22(data.cve, at(instancePath, "/cve")) && (vErrors = more(vErrors, validate22)), data.vuln_id !== void 0 && !validate26(data.vuln_id, at(instancePath, "/vuln_id")) && (vErrors = more(vErrors, validate26)), data.vpatch_version !== void 0 && !validate22(data.vpatch_version, at(instancePath, "/vpatch_version")) && (vErrors = more(vErrors, validate22)), data.heuristic_ref_id !== void 0 && !validate26(data.heuristic_ref_id, at(instancePath, "/heuristic_ref_id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2293.errors = vErrors, vErrors === null;
}
function validate2292(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2293(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2293));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2292.errors = vErrors, vErrors === null;
}
var check_RuntimePolicy = outermost(validate2293), check_shared310 = outermost(validate2477);
function validate2477(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "body"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate2293(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2293));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2477.errors = vErrors, vErrors === null;
}
var check_FirewallPolicyPage = outermost(validate2480);
var schema360 = { type: ["array", "null"], items: { $ref: "FirewallPolicy" }, $id: "shared88" };
var schema362 = { type: ["array", "null"], items: { $ref: "FirewallRule" }, $id: "shared85" };
function validate2495(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2495.errors = vErrors, vErrors === null;
}
function validate2494(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema362.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2495(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2495));
  }
  return validate2494.errors = vErrors, vErrors === null;
}
function validate2485(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2494(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2494)), data.outbound_networks !== void 0 && !validate2494(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2494))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2485.errors = vErrors, vErrors === null;
}
function validate2484(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema360.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2485(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2485));
  }
  return validate2484.errors = vErrors, vErrors === null;
}
function validate2480(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2484(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2484)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2480.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate2508);
var pattern0 = new RegExp("^[^/]*$", "u");
function validate2509(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[^/]*$" }, 'must match pattern "^[^/]*$"'))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2509.errors = vErrors, vErrors === null;
}
function validate2517(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.allow === void 0 || data.port_range === void 0 || data.resource_type === void 0) && (vErrors = need(vErrors, data, instancePath, "allow", "port_range", "resource_type"));
    for (let key0 in data)
      key0 === "allow" || key0 === "port_range" || key0 === "resource_type" || key0 === "resource" || key0 === "is_cloud_metadata_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.allow !== void 0 && !validate34(data.allow, at(instancePath, "/allow")) && (vErrors = more(vErrors, validate34)), data.port_range !== void 0 && !validate22(data.port_range, at(instancePath, "/port_range")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.is_cloud_metadata_rule !== void 0 && !validate34(data.is_cloud_metadata_rule, at(instancePath, "/is_cloud_metadata_rule")) && (vErrors = more(vErrors, validate34));
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
function validate2508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate2509(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate2509)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2516(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2516)), data.outbound_networks !== void 0 && !validate2516(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2516));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2508.errors = vErrors, vErrors === null;
}
var check_FirewallPolicy = outermost(validate2485), check_shared312 = outermost(validate2526);
function validate2526(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.block_icmp_ping !== void 0 && !validate34(data.block_icmp_ping, at(instancePath, "/block_icmp_ping")) && (vErrors = more(vErrors, validate34)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34)), data.inbound_networks !== void 0 && !validate2516(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2516)), data.outbound_networks !== void 0 && !validate2516(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2516));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2526.errors = vErrors, vErrors === null;
}
var check_ServicePage = outermost(validate2535);
var schema370 = { type: ["array", "null"], items: { $ref: "Service" }, $id: "shared173" };
var schema372 = { type: ["array", "null"], items: { $ref: "ServiceLocalPolicy" }, $id: "shared165" };
function validate2547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2494(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2494)), data.outbound_networks !== void 0 && !validate2494(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2494)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2547.errors = vErrors, vErrors === null;
}
function validate2546(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema372.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2547(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2547));
  }
  return validate2546.errors = vErrors, vErrors === null;
}
var schema376 = { type: "string", "x-known": ["container", "host"], $id: "shared170" };
function validate2559(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "container" && data !== "host" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema376["x-known"] })), validate2559.errors = vErrors, vErrors === null;
}
function validate2557(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.priority !== void 0 && !validate26(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate26)), data.target !== void 0 && !validate2559(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2559)), data.scope !== void 0 && !validate1955(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate1955))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2557.errors = vErrors, vErrors === null;
}
function validate2556(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2557(data, instancePath) || (vErrors = more(vErrors, validate2557), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2556.errors = vErrors, errors === 0;
}
function validate2574(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.negligible !== void 0 && !validate26(data.negligible, at(instancePath, "/negligible")) && (vErrors = more(vErrors, validate26)), data.sensitive !== void 0 && !validate26(data.sensitive, at(instancePath, "/sensitive")) && (vErrors = more(vErrors, validate26)), data.malware !== void 0 && !validate26(data.malware, at(instancePath, "/malware")) && (vErrors = more(vErrors, validate26)), data.score_average !== void 0 && !validate273(data.score_average, at(instancePath, "/score_average")) && (vErrors = more(vErrors, validate273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2574.errors = vErrors, vErrors === null;
}
function validate2573(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2574(data, instancePath) || (vErrors = more(vErrors, validate2574), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2573.errors = vErrors, errors === 0;
}
function validate2540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.application_scopes !== void 0 && !validate95(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate95)), data.policies !== void 0 && !validate95(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate95)), data.local_policies !== void 0 && !validate2546(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2546)), data.membership_rules !== void 0 && !validate2556(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2556)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.containers !== void 0 && !validate95(data.containers, at(instancePath, "/containers")) && (vErrors = more(vErrors, validate95)), data.containers_count !== void 0 && !validate26(data.containers_count, at(instancePath, "/containers_count")) && (vErrors = more(vErrors, validate26)), data.evaluated !== void 0 && !validate34(data.evaluated, at(instancePath, "/evaluated")) && (vErrors = more(vErrors, validate34)), data.is_registered !== void 0 && !validate34(data.is_registered, at(instancePath, "/is_registered")) && (vErrors = more(vErrors, validate34)), data.not_evaluated_count !== void 0 && !validate26(data.not_evaluated_count, at(instancePath, "/not_evaluated_count")) && (vErrors = more(vErrors, validate26)), data.unregistered_count !== void 0 && !validate26(data.unregistered_count, at(instancePath, "/unregistered_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities !== void 0 && !validate2573(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate2573)), data.lastupdate !== void 0 && !validate26(data.lastupdate, at(instancePath, "/lastupdate")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2540.errors = vErrors, vErrors === null;
}
function validate2539(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema370.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2540(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2540));
  }
  return validate2539.errors = vErrors, vErrors === null;
}
function validate2535(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2539(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2539))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2535.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate2589);
function validate2591(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 500 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 500 }, "must NOT have more than 500 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2591.errors = vErrors, vErrors === null;
}
function validate2596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "description" || key0 === "inbound_networks" || key0 === "outbound_networks" || key0 === "block_metadata_service" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.inbound_networks !== void 0 && !validate2516(data.inbound_networks, at(instancePath, "/inbound_networks")) && (vErrors = more(vErrors, validate2516)), data.outbound_networks !== void 0 && !validate2516(data.outbound_networks, at(instancePath, "/outbound_networks")) && (vErrors = more(vErrors, validate2516)), data.block_metadata_service !== void 0 && !validate34(data.block_metadata_service, at(instancePath, "/block_metadata_service")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2596.errors = vErrors, vErrors === null;
}
function validate2595(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2596(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2596));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2595.errors = vErrors, vErrors === null;
}
function validate2606(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2606.errors = vErrors, vErrors === null;
}
var schema385 = { type: "string", enum: ["container", "host"], $id: "shared172" };
function validate2608(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "container" || data === "host" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema385.enum })), validate2608.errors = vErrors, vErrors === null;
}
function validate2613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value"));
    for (let key0 in data)
      key0 === "attribute" || key0 === "value" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.attribute !== void 0 && !validate22(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2613.errors = vErrors, vErrors === null;
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
function validate2610(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables"));
    for (let key0 in data)
      key0 === "expression" || key0 === "variables" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate2612(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate2612));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2610.errors = vErrors, vErrors === null;
}
function validate2605(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target === void 0 || data.scope === void 0) && (vErrors = need(vErrors, data, instancePath, "target", "scope"));
    for (let key0 in data)
      key0 === "priority" || key0 === "target" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.priority !== void 0 && !validate2606(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate2606)), data.target !== void 0 && !validate2608(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate2608)), data.scope !== void 0 && !validate2610(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate2610));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2605.errors = vErrors, vErrors === null;
}
function validate2589(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.application_scopes === void 0 || data.policies === void 0 || data.membership_rules === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes", "policies", "membership_rules"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "application_scopes" || key0 === "policies" || key0 === "local_policies" || key0 === "membership_rules" || key0 === "enforce" || key0 === "monitoring" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate2591(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2591)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.policies !== void 0 && !validate43(data.policies, at(instancePath, "/policies")) && (vErrors = more(vErrors, validate43)), data.local_policies !== void 0 && !validate2595(data.local_policies, at(instancePath, "/local_policies")) && (vErrors = more(vErrors, validate2595)), data.membership_rules !== void 0 && !validate2605(data.membership_rules, at(instancePath, "/membership_rules")) && (vErrors = more(vErrors, validate2605)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2589.errors = vErrors, vErrors === null;
}
var check_Service = outermost(validate2540), check_shared314 = outermost(validate2623);
function validate2623(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "scope" || key0 === "title" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2623.errors = vErrors, vErrors === null;
}
var check_ResponsePolicyList = outermost(validate2628), schema390 = { type: ["object", "array"], properties: { page: { $ref: "shared1" }, page_size: { $ref: "shared1" }, scope: { $ref: "shared0" }, title: { $ref: "shared0" }, pagination_data: { $ref: "shared3" }, data: { $ref: "shared149" } }, items: { $ref: "ResponsePolicy" }, required: ["data"], $id: "ResponsePolicyList" };
var schema393 = { type: "object", properties: { predefined: { $ref: "shared0" }, input: { type: ["object", "null"], properties: { name: { $ref: "shared0" }, attributes: { $ref: "shared150" } } }, custom: { type: ["object", "null"], properties: { rego: { $ref: "shared0" } } } }, $id: "ResponsePolicyTrigger" }, schema394 = { type: ["array", "null"], items: { $ref: "ResponsePolicyTriggerAttribute" }, $id: "shared150" };
function validate2639(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.operation !== void 0 && !validate22(data.operation, at(instancePath, "/operation")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2639.errors = vErrors, vErrors === null;
}
function validate2638(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema394.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2639(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2639));
  }
  return validate2638.errors = vErrors, vErrors === null;
}
function validate2635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.predefined !== void 0 && !validate22(data.predefined, at(instancePath, "/predefined")) && (vErrors = more(vErrors, validate22)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema393.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.name !== void 0 && (validate22(data1.name, at(instancePath, "/input/name")) || (vErrors = more(vErrors, validate22))), data1.attributes !== void 0 && (validate2638(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2638))));
    }
    if (data.custom !== void 0) {
      let data4 = data.custom;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/custom", "type", { type: schema393.properties.custom.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.rego !== void 0 && (validate22(data4.rego, at(instancePath, "/custom/rego")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2635.errors = vErrors, vErrors === null;
}
function validate2634(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2635(data, instancePath) || (vErrors = more(vErrors, validate2635), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2634.errors = vErrors, errors === 0;
}
var schema396 = { type: ["array", "null"], items: { $ref: "ResponsePolicyOutput" }, $id: "shared141" };
function validate2651(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.template !== void 0 && !validate22(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2651.errors = vErrors, vErrors === null;
}
function validate2650(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema396.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2651(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2651));
  }
  return validate2650.errors = vErrors, vErrors === null;
}
function validate2629(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.trigger !== void 0 && !validate2634(data.trigger, at(instancePath, "/trigger")) && (vErrors = more(vErrors, validate2634)), data.application_scopes !== void 0 && !validate95(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate95)), data.outputs !== void 0 && !validate2650(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2650)), data.last_updated_by !== void 0 && !validate22(data.last_updated_by, at(instancePath, "/last_updated_by")) && (vErrors = more(vErrors, validate22)), data.created_at !== void 0 && !validate26(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate26)), data.last_update !== void 0 && !validate26(data.last_update, at(instancePath, "/last_update")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2629.errors = vErrors, vErrors === null;
}
var schema398 = { type: ["array", "null"], items: { $ref: "ResponsePolicy" }, $id: "shared149" };
function validate2666(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema398.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2629(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2629));
  }
  return validate2666.errors = vErrors, vErrors === null;
}
function validate2628(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema390.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2629(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2629));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.page_size !== void 0 && !validate26(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate26)), data.scope !== void 0 && !validate22(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.pagination_data !== void 0 && !validate34(data.pagination_data, at(instancePath, "/pagination_data")) && (vErrors = more(vErrors, validate34)), data.data !== void 0 && !validate2666(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2666))), validate2628.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate2669);
function validate2675(data, instancePath = "") {
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
  return validate2675.errors = vErrors, vErrors === null;
}
function validate2682(data, instancePath = "") {
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
  return validate2682.errors = vErrors, vErrors === null;
}
function validate2669(data, instancePath = "") {
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
            data5.name !== void 0 && (validate22(data5.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data5.attributes !== void 0 && (validate2675(data5.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2675)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2682(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2682));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2669.errors = vErrors, vErrors === null;
}
var check_ResponsePolicy = outermost(validate2629), check_ResponsePolicyConfig = outermost(validate2687), schema402 = { type: "object", properties: { triggers: { $ref: "shared142" }, input: { type: ["object", "null"], properties: { asset_types: { $ref: "shared143" }, attributes: { $ref: "shared145" }, operations: { $ref: "shared146" } } } }, $id: "ResponsePolicyConfig" }, schema403 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" } } }, $id: "shared142" };
function validate2688(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema403.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2688.errors = vErrors, vErrors === null;
}
var schema404 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, field: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared143" };
function validate2692(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema404.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.field !== void 0 && (validate22(data0.field, instancePath + "/" + i0 + "/field") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2692.errors = vErrors, vErrors === null;
}
var schema405 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, input_type: { $ref: "shared0" }, asset_types: { $ref: "shared2" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" }, options: { $ref: "shared144" } } }, $id: "shared145" }, schema406 = { type: ["array", "null"], items: { type: "object", properties: { display_name: { $ref: "shared0" }, value: { $ref: "shared0" } } }, $id: "shared144" };
function validate2704(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema406.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.value !== void 0 && (validate22(data0.value, instancePath + "/" + i0 + "/value") || (vErrors = more(vErrors, validate22)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2704.errors = vErrors, vErrors === null;
}
function validate2697(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema405.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.input_type !== void 0 && (validate22(data0.input_type, instancePath + "/" + i0 + "/input_type") || (vErrors = more(vErrors, validate22))), data0.asset_types !== void 0 && (validate95(data0.asset_types, instancePath + "/" + i0 + "/asset_types") || (vErrors = more(vErrors, validate95))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34))), data0.options !== void 0 && (validate2704(data0.options, instancePath + "/" + i0 + "/options") || (vErrors = more(vErrors, validate2704)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2697.errors = vErrors, vErrors === null;
}
var schema407 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, display_name: { $ref: "shared0" }, enabled: { $ref: "shared3" } } }, $id: "shared146" };
function validate2709(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema407.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (validate22(data0.name, instancePath + "/" + i0 + "/name") || (vErrors = more(vErrors, validate22))), data0.type !== void 0 && (validate22(data0.type, instancePath + "/" + i0 + "/type") || (vErrors = more(vErrors, validate22))), data0.display_name !== void 0 && (validate22(data0.display_name, instancePath + "/" + i0 + "/display_name") || (vErrors = more(vErrors, validate22))), data0.enabled !== void 0 && (validate34(data0.enabled, instancePath + "/" + i0 + "/enabled") || (vErrors = more(vErrors, validate34)))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2709.errors = vErrors, vErrors === null;
}
function validate2687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.triggers !== void 0 && !validate2688(data.triggers, at(instancePath, "/triggers")) && (vErrors = more(vErrors, validate2688)), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema402.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.asset_types !== void 0 && (validate2692(data1.asset_types, at(instancePath, "/input/asset_types")) || (vErrors = more(vErrors, validate2692))), data1.attributes !== void 0 && (validate2697(data1.attributes, at(instancePath, "/input/attributes")) || (vErrors = more(vErrors, validate2697))), data1.operations !== void 0 && (validate2709(data1.operations, at(instancePath, "/input/operations")) || (vErrors = more(vErrors, validate2709))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2687.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate2715);
function validate2715(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2715.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate2717);
function validate2717(data, instancePath = "") {
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
            data6.name !== void 0 && (validate22(data6.name, at(instancePath, "/trigger/input/name")) || (vErrors = more(vErrors, validate22))), data6.attributes !== void 0 && (validate2675(data6.attributes, at(instancePath, "/trigger/input/attributes")) || (vErrors = more(vErrors, validate2675)));
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
    data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.outputs !== void 0 && !validate2682(data.outputs, at(instancePath, "/outputs")) && (vErrors = more(vErrors, validate2682));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2717.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate2728);
function validate2728(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "enabled"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2728.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate2731);
function validate2732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate95(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate95)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.plan !== void 0 && !validate22(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate22)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2732.errors = vErrors, vErrors === null;
}
function validate2731(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2732(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2732));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2731.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate2744);
function validate2748(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 8 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 8 }, "must NOT have fewer than 8 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2748.errors = vErrors, vErrors === null;
}
function validate2751(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2751.errors = vErrors, vErrors === null;
}
function validate2744(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.password === void 0 || data.passwordConfirm === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "password", "passwordConfirm", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate2748(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate2748)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2751(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2751)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2744.errors = vErrors, vErrors === null;
}
var check_User = outermost(validate2732), check_shared321 = outermost(validate2755);
function validate2755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "roles"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.passwordConfirm !== void 0 && !validate22(data.passwordConfirm, at(instancePath, "/passwordConfirm")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate2751(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate2751)), data.first_time !== void 0 && !validate34(data.first_time, at(instancePath, "/first_time")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2755.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate2763);
function validate2763(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.new_password === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "new_password"));
    for (let key0 in data)
      key0 === "name" || key0 === "new_password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.new_password !== void 0 && !validate22(data.new_password, at(instancePath, "/new_password")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2763.errors = vErrors, vErrors === null;
}
var check_RolePage = outermost(validate2766);
var schema419 = { type: ["array", "null"], items: { $ref: "Role" }, $id: "shared151" };
function validate2771(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate95(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate95)), data.groups !== void 0 && !validate559(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate559)), data.users !== void 0 && !validate559(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate559))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2771.errors = vErrors, vErrors === null;
}
function validate2770(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema419.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2771(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2771));
  }
  return validate2770.errors = vErrors, vErrors === null;
}
function validate2766(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2770(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2770)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2766.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate2785);
function validate2785(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.permission === void 0 || data.scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "permission", "scopes"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "permission" || key0 === "scopes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate43(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2785.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate2771), check_PermissionSetPage = outermost(validate2790);
var schema423 = { type: ["array", "null"], items: { $ref: "PermissionSet" }, $id: "shared122" };
function validate2795(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate95(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate95)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34)), data.updated_at !== void 0 && !validate22(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2795.errors = vErrors, vErrors === null;
}
function validate2794(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema423.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2795(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2795));
  }
  return validate2794.errors = vErrors, vErrors === null;
}
function validate2790(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2794(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2794)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34)), data.feature_toggle !== void 0 && !validate34(data.feature_toggle, at(instancePath, "/feature_toggle")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2790.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate2809);
function validate2809(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.actions === void 0 || data.ui_access === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "actions", "ui_access"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "ui_access" || key0 === "is_super" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43)), data.ui_access !== void 0 && !validate34(data.ui_access, at(instancePath, "/ui_access")) && (vErrors = more(vErrors, validate34)), data.is_super !== void 0 && !validate34(data.is_super, at(instancePath, "/is_super")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2809.errors = vErrors, vErrors === null;
}
var check_PermissionActionCatalogue = outermost(validate2815);
var schema427 = { type: ["array", "null"], items: { $ref: "PermissionActionGroup" }, $id: "shared119" };
var schema429 = { type: ["array", "null"], items: { $ref: "PermissionAction" }, $id: "shared121" };
function validate2820(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.has_write_access !== void 0 && !validate34(data.has_write_access, at(instancePath, "/has_write_access")) && (vErrors = more(vErrors, validate34)), data.has_scope !== void 0 && !validate34(data.has_scope, at(instancePath, "/has_scope")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2820.errors = vErrors, vErrors === null;
}
function validate2819(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema429.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2820(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2820));
  }
  return validate2819.errors = vErrors, vErrors === null;
}
function validate2817(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate2819(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2819))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2817.errors = vErrors, vErrors === null;
}
function validate2816(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema427.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2817(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2817));
  }
  return validate2816.errors = vErrors, vErrors === null;
}
var schema431 = { type: ["array", "null"], items: { $ref: "PermissionDependency" }, $id: "shared120" };
var schema433 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared116" };
function validate2833(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema433.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate2833.errors = vErrors, vErrors === null;
}
function validate2831(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependent_on !== void 0 && !validate2833(data.dependent_on, at(instancePath, "/dependent_on")) && (vErrors = more(vErrors, validate2833))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2831.errors = vErrors, vErrors === null;
}
function validate2830(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema431.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2831(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2831));
  }
  return validate2830.errors = vErrors, vErrors === null;
}
function validate2815(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate2816(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate2816)), data.dependencies !== void 0 && !validate2830(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate2830))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2815.errors = vErrors, vErrors === null;
}
var check_PermissionSet = outermost(validate2795), check_ApplicationScopePage = outermost(validate2838);
var schema435 = { type: ["array", "null"], items: { $ref: "ApplicationScope" }, $id: "shared9" };
var schema438 = { type: "object", properties: { artifacts: { type: ["object", "null"], properties: { image: { $ref: "ScopeExpression" }, function: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" }, codebuild: { $ref: "ScopeExpression" } } }, workloads: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" } } }, infrastructure: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" } } }, entity_scope: { $ref: "ScopeExpression" } }, $id: "ScopeCategories" };
function validate2849(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      !(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null && (vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: schema438.properties.artifacts.type })), data0 && typeof data0 == "object" && !Array.isArray(data0) && (data0.image !== void 0 && (validate1955(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate1955))), data0.function !== void 0 && (validate1955(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate1955))), data0.cf !== void 0 && (validate1955(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate1955))), data0.codebuild !== void 0 && (validate1955(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate1955))));
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/workloads", "type", { type: schema438.properties.workloads.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.kubernetes !== void 0 && (validate1955(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate1955))), data5.os !== void 0 && (validate1955(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate1955))), data5.cf !== void 0 && (validate1955(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate1955))));
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null && (vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: schema438.properties.infrastructure.type })), data9 && typeof data9 == "object" && !Array.isArray(data9) && (data9.kubernetes !== void 0 && (validate1955(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate1955))), data9.os !== void 0 && (validate1955(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate1955))));
    }
    data.entity_scope !== void 0 && !validate1955(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate1955));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2849.errors = vErrors, vErrors === null;
}
function validate2848(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2849(data, instancePath) || (vErrors = more(vErrors, validate2849), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2848.errors = vErrors, errors === 0;
}
function validate2843(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2848(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2848))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2843.errors = vErrors, vErrors === null;
}
function validate2842(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema435.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2843(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2843));
  }
  return validate2842.errors = vErrors, vErrors === null;
}
function validate2838(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.result !== void 0 && !validate2842(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2842)), data.more_data_all_pages !== void 0 && !validate26(data.more_data_all_pages, at(instancePath, "/more_data_all_pages")) && (vErrors = more(vErrors, validate26)), data.is_estimated_count !== void 0 && !validate34(data.is_estimated_count, at(instancePath, "/is_estimated_count")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2838.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate2867);
function validate2871(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "artifacts" || key0 === "workloads" || key0 === "infrastructure" || key0 === "entity_scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          key1 === "image" || key1 === "function" || key1 === "cf" || key1 === "codebuild" || (vErrors = report(vErrors, instancePath + "/artifacts", "additionalProperties", { additionalProperty: key1 }));
        data0.image !== void 0 && (validate2610(data0.image, at(instancePath, "/artifacts/image")) || (vErrors = more(vErrors, validate2610))), data0.function !== void 0 && (validate2610(data0.function, at(instancePath, "/artifacts/function")) || (vErrors = more(vErrors, validate2610))), data0.cf !== void 0 && (validate2610(data0.cf, at(instancePath, "/artifacts/cf")) || (vErrors = more(vErrors, validate2610))), data0.codebuild !== void 0 && (validate2610(data0.codebuild, at(instancePath, "/artifacts/codebuild")) || (vErrors = more(vErrors, validate2610)));
      } else
        vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: "object" });
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          key2 === "kubernetes" || key2 === "os" || key2 === "cf" || (vErrors = report(vErrors, instancePath + "/workloads", "additionalProperties", { additionalProperty: key2 }));
        data5.kubernetes !== void 0 && (validate2610(data5.kubernetes, at(instancePath, "/workloads/kubernetes")) || (vErrors = more(vErrors, validate2610))), data5.os !== void 0 && (validate2610(data5.os, at(instancePath, "/workloads/os")) || (vErrors = more(vErrors, validate2610))), data5.cf !== void 0 && (validate2610(data5.cf, at(instancePath, "/workloads/cf")) || (vErrors = more(vErrors, validate2610)));
      } else
        vErrors = report(vErrors, instancePath + "/workloads", "type", { type: "object" });
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          key3 === "kubernetes" || key3 === "os" || (vErrors = report(vErrors, instancePath + "/infrastructure", "additionalProperties", { additionalProperty: key3 }));
        data9.kubernetes !== void 0 && (validate2610(data9.kubernetes, at(instancePath, "/infrastructure/kubernetes")) || (vErrors = more(vErrors, validate2610))), data9.os !== void 0 && (validate2610(data9.os, at(instancePath, "/infrastructure/os")) || (vErrors = more(vErrors, validate2610)));
      } else
        vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: "object" });
    }
    data.entity_scope !== void 0 && !validate2610(data.entity_scope, at(instancePath, "/entity_scope")) && (vErrors = more(vErrors, validate2610));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2871.errors = vErrors, vErrors === null;
}
function validate2867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.categories === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "categories"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "owner_email" || key0 === "categories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.owner_email !== void 0 && !validate22(data.owner_email, at(instancePath, "/owner_email")) && (vErrors = more(vErrors, validate22)), data.categories !== void 0 && !validate2871(data.categories, at(instancePath, "/categories")) && (vErrors = more(vErrors, validate2871));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2867.errors = vErrors, vErrors === null;
}
var check_ApplicationScope = outermost(validate2843), check_shared326 = outermost(validate2883);
var schema443 = { type: ["integer", "string"], pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", $id: "shared30" }, pattern1 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
function validate2886(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema443.type })), typeof data == "string" && (pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"'))), validate2886.errors = vErrors, vErrors === null;
}
function validate2884(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description")), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.source_key_id !== void 0 && !validate2886(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate2886)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate26(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate26)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate754(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate754))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2884.errors = vErrors, vErrors === null;
}
function validate2883(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate2884(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2884));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2883.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate2893);
var schema446 = { type: ["boolean", "null"], $id: "shared29" };
function validate2899(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema446.type })), validate2899.errors = vErrors, vErrors === null;
}
var schema447 = { type: ["array", "null"], items: { $ref: "CspmId" }, $id: "shared40" };
function validate2903(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema447.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  }
  return validate2903.errors = vErrors, vErrors === null;
}
var schema448 = { type: ["integer", "null"], $id: "shared37" };
function validate2908(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema448.type })), validate2908.errors = vErrors, vErrors === null;
}
function validate2894(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.access_key !== void 0 && !validate22(data.access_key, at(instancePath, "/access_key")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.enabled !== void 0 && !validate2899(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate2899)), data.ip_addresses !== void 0 && !validate95(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate95)), data.roles !== void 0 && !validate95(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate95)), data.permission_ids !== void 0 && !validate2903(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate2903)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.expiration !== void 0 && !validate2908(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate2908)), data.whitelisted !== void 0 && !validate2899(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate2899)), data.iac_token !== void 0 && !validate2899(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate2899)), data.system_key !== void 0 && !validate2899(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate2899)), data.open_access !== void 0 && !validate2899(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate2899)), data.scans_per_month !== void 0 && !validate2908(data.scans_per_month, at(instancePath, "/scans_per_month")) && (vErrors = more(vErrors, validate2908)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.owner !== void 0 && !validate2908(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate2908)), data.group_id !== void 0 && !validate2908(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate2908))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2894.errors = vErrors, vErrors === null;
}
function validate2893(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate2894(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2894))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2893.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate2919);
function validate2921(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.group_id !== void 0 && !validate26(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate26)), data.permission_ids !== void 0 && !validate754(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate754))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2921.errors = vErrors, vErrors === null;
}
function validate2919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.body !== void 0 && !validate2921(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate2921));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2919.errors = vErrors, vErrors === null;
}
var check_LabelList = outermost(validate2929);
var schema452 = { type: ["array", "null"], items: { $ref: "Label" }, $id: "shared110" };
function validate2931(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2931.errors = vErrors, vErrors === null;
}
function validate2930(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema452.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2931(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2931));
  }
  return validate2930.errors = vErrors, vErrors === null;
}
function validate2929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result === void 0 && (vErrors = need(vErrors, data, instancePath, "result")), data.result !== void 0 && !validate2930(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate2930))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2929.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate2938);
function validate2938(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2938.errors = vErrors, vErrors === null;
}
var check_Label = outermost(validate2931), check_shared331 = outermost(validate2941);
var schema456 = { type: "string", enum: ["type"], $id: "shared330" };
function validate2942(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "type" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema456.enum })), validate2942.errors = vErrors, vErrors === null;
}
function validate2941(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupBy === void 0 && (vErrors = need(vErrors, data, instancePath, "groupBy"));
    for (let key0 in data)
      key0 !== "groupBy" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupBy !== void 0 && !validate2942(data.groupBy, at(instancePath, "/groupBy")) && (vErrors = more(vErrors, validate2942));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2941.errors = vErrors, vErrors === null;
}
var check_NotificationOutputs = outermost(validate2944);
var schema458 = { type: ["array", "null"], items: { $ref: "NotificationOutput" }, $id: "shared118" };
var schema460 = { type: "string", "x-known": ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared115" };
function validate2949(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "jira" && data !== "email" && data !== "teams" && data !== "webhook" && data !== "splunk" && data !== "serviceNow" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema460["x-known"] })), validate2949.errors = vErrors, vErrors === null;
}
var schema461 = { type: ["object", "null"], additionalProperties: !0, $id: "shared117" };
function validate2954(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema461.type })), validate2954.errors = vErrors, vErrors === null;
}
function validate2946(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2949(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2949)), data.author !== void 0 && !validate22(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate22)), data.last_updated !== void 0 && !validate26(data.last_updated, at(instancePath, "/last_updated")) && (vErrors = more(vErrors, validate26)), data.template !== void 0 && !validate2833(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate2833)), data.properties !== void 0 && !validate2954(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2954))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2946.errors = vErrors, vErrors === null;
}
function validate2945(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema458.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2946(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2946));
  }
  return validate2945.errors = vErrors, vErrors === null;
}
function validate2944(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack !== void 0 && !validate2945(data.slack, at(instancePath, "/slack")) && (vErrors = more(vErrors, validate2945)), data.jira !== void 0 && !validate2945(data.jira, at(instancePath, "/jira")) && (vErrors = more(vErrors, validate2945)), data.email !== void 0 && !validate2945(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate2945)), data.teams !== void 0 && !validate2945(data.teams, at(instancePath, "/teams")) && (vErrors = more(vErrors, validate2945)), data.webhook !== void 0 && !validate2945(data.webhook, at(instancePath, "/webhook")) && (vErrors = more(vErrors, validate2945)), data.splunk !== void 0 && !validate2945(data.splunk, at(instancePath, "/splunk")) && (vErrors = more(vErrors, validate2945)), data.serviceNow !== void 0 && !validate2945(data.serviceNow, at(instancePath, "/serviceNow")) && (vErrors = more(vErrors, validate2945))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2944.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate2964);
var schema463 = { type: "string", enum: ["slack", "jira", "email", "teams", "webhook", "splunk", "serviceNow"], $id: "shared332" };
function validate2966(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "jira" || data === "email" || data === "teams" || data === "webhook" || data === "splunk" || data === "serviceNow" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema463.enum })), validate2966.errors = vErrors, vErrors === null;
}
function validate2968(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2968.errors = vErrors, vErrors === null;
}
function validate2964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "properties"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2966(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2966)), data.properties !== void 0 && !validate2968(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2968)), data.template !== void 0 && !validate1892(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate1892));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2964.errors = vErrors, vErrors === null;
}
var check_NotificationOutput = outermost(validate2946), check_shared334 = outermost(validate2971);
function validate2971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.type === void 0 || data.properties === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "type", "properties"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate2966(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate2966)), data.properties !== void 0 && !validate2968(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate2968)), data.template !== void 0 && !validate1892(data.template, at(instancePath, "/template")) && (vErrors = more(vErrors, validate1892));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2971.errors = vErrors, vErrors === null;
}
var check_SlackNotifier = outermost(validate2977);
function validate2977(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2977.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate2987), schema467 = { type: "object", additionalProperties: !1, properties: { enabled: { $ref: "shared3" }, channel: { $ref: "shared0" }, webhook_url: { $ref: "shared0" }, user_name: { $ref: "shared0" }, main_text: { $ref: "shared0" }, icon: { $ref: "shared0" }, service_key: { $ref: "shared0" }, type: { $ref: "shared0" }, name: { $ref: "shared0" } }, required: ["enabled"], $id: "shared335" };
function validate2987(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "enabled"));
    for (let key0 in data)
      func2.call(schema467.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.channel !== void 0 && !validate22(data.channel, at(instancePath, "/channel")) && (vErrors = more(vErrors, validate22)), data.webhook_url !== void 0 && !validate22(data.webhook_url, at(instancePath, "/webhook_url")) && (vErrors = more(vErrors, validate22)), data.user_name !== void 0 && !validate22(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate22)), data.main_text !== void 0 && !validate22(data.main_text, at(instancePath, "/main_text")) && (vErrors = more(vErrors, validate22)), data.icon !== void 0 && !validate22(data.icon, at(instancePath, "/icon")) && (vErrors = more(vErrors, validate22)), data.service_key !== void 0 && !validate22(data.service_key, at(instancePath, "/service_key")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2987.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate2997);
var schema470 = { type: "string", "x-known": ["public", "government", "china"], $id: "shared113" };
function validate3026(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "public" && data !== "government" && data !== "china" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema470["x-known"] })), validate3026.errors = vErrors, vErrors === null;
}
function validate2998(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.displayname !== void 0 && !validate22(data.displayname, at(instancePath, "/displayname")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.audit !== void 0 && !validate22(data.audit, at(instancePath, "/audit")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate3026(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate3026)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22)), data.hasnewlabel !== void 0 && !validate34(data.hasnewlabel, at(instancePath, "/hasnewlabel")) && (vErrors = more(vErrors, validate34)), data.learnmore !== void 0 && !validate22(data.learnmore, at(instancePath, "/learnmore")) && (vErrors = more(vErrors, validate22)), data.logo !== void 0 && !validate22(data.logo, at(instancePath, "/logo")) && (vErrors = more(vErrors, validate22)), data.logofull !== void 0 && !validate22(data.logofull, at(instancePath, "/logofull")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2998.errors = vErrors, vErrors === null;
}
function validate2997(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2998(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2998));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2997.errors = vErrors, vErrors === null;
}
var check_LogService = outermost(validate2998), check_shared337 = outermost(validate3038);
var schema473 = { type: "string", enum: ["public", "government", "china"], $id: "shared114" };
function validate3065(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "public" || data === "government" || data === "china" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema473.enum })), validate3065.errors = vErrors, vErrors === null;
}
function validate3040(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.audit_filter !== void 0 && !validate22(data.audit_filter, at(instancePath, "/audit_filter")) && (vErrors = more(vErrors, validate22)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.network !== void 0 && !validate22(data.network, at(instancePath, "/network")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22)), data.authentication_option !== void 0 && !validate22(data.authentication_option, at(instancePath, "/authentication_option")) && (vErrors = more(vErrors, validate22)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.ca_cert !== void 0 && !validate22(data.ca_cert, at(instancePath, "/ca_cert")) && (vErrors = more(vErrors, validate22)), data.enable_alphanumeric_sorting !== void 0 && !validate34(data.enable_alphanumeric_sorting, at(instancePath, "/enable_alphanumeric_sorting")) && (vErrors = more(vErrors, validate34)), data.index !== void 0 && !validate22(data.index, at(instancePath, "/index")) && (vErrors = more(vErrors, validate22)), data.sourcetype !== void 0 && !validate22(data.sourcetype, at(instancePath, "/sourcetype")) && (vErrors = more(vErrors, validate22)), data.workspace !== void 0 && !validate22(data.workspace, at(instancePath, "/workspace")) && (vErrors = more(vErrors, validate22)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.loggroup !== void 0 && !validate22(data.loggroup, at(instancePath, "/loggroup")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.keyid !== void 0 && !validate22(data.keyid, at(instancePath, "/keyid")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.projectid !== void 0 && !validate22(data.projectid, at(instancePath, "/projectid")) && (vErrors = more(vErrors, validate22)), data.logname !== void 0 && !validate22(data.logname, at(instancePath, "/logname")) && (vErrors = more(vErrors, validate22)), data.credentials_json !== void 0 && !validate22(data.credentials_json, at(instancePath, "/credentials_json")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate3065(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate3065)), data.rule !== void 0 && !validate22(data.rule, at(instancePath, "/rule")) && (vErrors = more(vErrors, validate22)), data.stream_name !== void 0 && !validate22(data.stream_name, at(instancePath, "/stream_name")) && (vErrors = more(vErrors, validate22)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.client_secret !== void 0 && !validate22(data.client_secret, at(instancePath, "/client_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3040.errors = vErrors, vErrors === null;
}
function validate3038(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate3040(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3040));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3038.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate3073), schema474 = { type: ["array", "null"], items: { $ref: "MonitoringSystem" }, $id: "shared338" };
function validate3074(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate36(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3074.errors = vErrors, vErrors === null;
}
function validate3073(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema474.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3074(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3074));
  }
  return validate3073.errors = vErrors, vErrors === null;
}
var check_MonitoringSystem = outermost(validate3074), check_shared339 = outermost(validate3082);
function validate3082(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.enabled === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "enabled", "type"));
    for (let key0 in data)
      key0 === "name" || key0 === "id" || key0 === "enabled" || key0 === "interval" || key0 === "type" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate26(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3082.errors = vErrors, vErrors === null;
}
var check_LdapSettings = outermost(validate3089);
var schema478 = { type: ["object", "null"], additionalProperties: { $ref: "shared31" }, $id: "shared111" };
function validate3108(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema478.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate43(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate43));
  return validate3108.errors = vErrors, vErrors === null;
}
function validate3089(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.domain !== void 0 && !validate22(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate22)), data.port !== void 0 && !validate22(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate22)), data.ssl !== void 0 && !validate34(data.ssl, at(instancePath, "/ssl")) && (vErrors = more(vErrors, validate34)), data.verify_cert !== void 0 && !validate34(data.verify_cert, at(instancePath, "/verify_cert")) && (vErrors = more(vErrors, validate34)), data.cacert !== void 0 && !validate22(data.cacert, at(instancePath, "/cacert")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.base_dn !== void 0 && !validate22(data.base_dn, at(instancePath, "/base_dn")) && (vErrors = more(vErrors, validate22)), data.object_class !== void 0 && !validate22(data.object_class, at(instancePath, "/object_class")) && (vErrors = more(vErrors, validate22)), data.account_attr_name !== void 0 && !validate22(data.account_attr_name, at(instancePath, "/account_attr_name")) && (vErrors = more(vErrors, validate22)), data.displayname_attr_name !== void 0 && !validate22(data.displayname_attr_name, at(instancePath, "/displayname_attr_name")) && (vErrors = more(vErrors, validate22)), data.dn_attr_name !== void 0 && !validate22(data.dn_attr_name, at(instancePath, "/dn_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_object_class !== void 0 && !validate22(data.group_object_class, at(instancePath, "/group_object_class")) && (vErrors = more(vErrors, validate22)), data.group_name_attr_name !== void 0 && !validate22(data.group_name_attr_name, at(instancePath, "/group_name_attr_name")) && (vErrors = more(vErrors, validate22)), data.group_attr_name !== void 0 && !validate22(data.group_attr_name, at(instancePath, "/group_attr_name")) && (vErrors = more(vErrors, validate22)), data.user_member_attr_name !== void 0 && !validate22(data.user_member_attr_name, at(instancePath, "/user_member_attr_name")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate3108(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3108))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3089.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate3111);
function validate3111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3089(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3089));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3111.errors = vErrors, vErrors === null;
}
var check_SamlSettings = outermost(validate3113);
function validate3113(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.sso_enable !== void 0 && !validate34(data.sso_enable, at(instancePath, "/sso_enable")) && (vErrors = more(vErrors, validate34)), data.slo_enabled !== void 0 && !validate34(data.slo_enabled, at(instancePath, "/slo_enabled")) && (vErrors = more(vErrors, validate34)), data.aqua_creds_enable !== void 0 && !validate34(data.aqua_creds_enable, at(instancePath, "/aqua_creds_enable")) && (vErrors = more(vErrors, validate34)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.signed_request !== void 0 && !validate34(data.signed_request, at(instancePath, "/signed_request")) && (vErrors = more(vErrors, validate34)), data.token_provided !== void 0 && !validate34(data.token_provided, at(instancePath, "/token_provided")) && (vErrors = more(vErrors, validate34)), data.idpissuer !== void 0 && !validate22(data.idpissuer, at(instancePath, "/idpissuer")) && (vErrors = more(vErrors, validate22)), data.idpssourl !== void 0 && !validate22(data.idpssourl, at(instancePath, "/idpssourl")) && (vErrors = more(vErrors, validate22)), data.idpslourl !== void 0 && !validate22(data.idpslourl, at(instancePath, "/idpslourl")) && (vErrors = more(vErrors, validate22)), data.assertion_url !== void 0 && !validate22(data.assertion_url, at(instancePath, "/assertion_url")) && (vErrors = more(vErrors, validate22)), data.logout_url !== void 0 && !validate22(data.logout_url, at(instancePath, "/logout_url")) && (vErrors = more(vErrors, validate22)), data.sp_id !== void 0 && !validate22(data.sp_id, at(instancePath, "/sp_id")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.x509cert !== void 0 && !validate22(data.x509cert, at(instancePath, "/x509cert")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate3108(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3108))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3113.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate3131);
function validate3131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3113(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3113));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3131.errors = vErrors, vErrors === null;
}
var check_Oauth2Settings = outermost(validate3133);
function validate3133(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.iss_url !== void 0 && !validate22(data.iss_url, at(instancePath, "/iss_url")) && (vErrors = more(vErrors, validate22)), data.jwks_url !== void 0 && !validate22(data.jwks_url, at(instancePath, "/jwks_url")) && (vErrors = more(vErrors, validate22)), data.user_loginid !== void 0 && !validate22(data.user_loginid, at(instancePath, "/user_loginid")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.role_mapping !== void 0 && !validate3108(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3108))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3133.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate3140);
function validate3140(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3133(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3140.errors = vErrors, vErrors === null;
}
var check_OpenIdSettings = outermost(validate3142);
function validate3142(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.idp_url !== void 0 && !validate22(data.idp_url, at(instancePath, "/idp_url")) && (vErrors = more(vErrors, validate22)), data.redirect_url !== void 0 && !validate22(data.redirect_url, at(instancePath, "/redirect_url")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.secret !== void 0 && !validate22(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate22)), data.scopes !== void 0 && !validate95(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate95)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.user_role !== void 0 && !validate22(data.user_role, at(instancePath, "/user_role")) && (vErrors = more(vErrors, validate22)), data.auth_by_role !== void 0 && !validate34(data.auth_by_role, at(instancePath, "/auth_by_role")) && (vErrors = more(vErrors, validate34)), data.role_mapping !== void 0 && !validate3108(data.role_mapping, at(instancePath, "/role_mapping")) && (vErrors = more(vErrors, validate3108))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3142.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate3154);
function validate3154(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3142(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3142));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3154.errors = vErrors, vErrors === null;
}
var check_IntegrationsState = outermost(validate3156);
function validate3156(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.OIDCSettings === void 0 || data.OpenIdSettings === void 0 || data.SAMLSettings === void 0) && (vErrors = need(vErrors, data, instancePath, "OIDCSettings", "OpenIdSettings", "SAMLSettings")), data.OIDCSettings !== void 0 && !validate34(data.OIDCSettings, at(instancePath, "/OIDCSettings")) && (vErrors = more(vErrors, validate34)), data.OpenIdSettings !== void 0 && !validate34(data.OpenIdSettings, at(instancePath, "/OpenIdSettings")) && (vErrors = more(vErrors, validate34)), data.SAMLSettings !== void 0 && !validate34(data.SAMLSettings, at(instancePath, "/SAMLSettings")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3156.errors = vErrors, vErrors === null;
}
var check_SystemSettings = outermost(validate3160);
function validate3161(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3161.errors = vErrors, vErrors === null;
}
function validate3160(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.dta === void 0 && (vErrors = need(vErrors, data, instancePath, "dta")), data.dta !== void 0 && !validate3161(data.dta, at(instancePath, "/dta")) && (vErrors = more(vErrors, validate3161))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3160.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate3166);
function validate3167(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.url === void 0 || data.token === void 0) && (vErrors = need(vErrors, data, instancePath, "url", "token")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22)), data.token !== void 0 && !validate22(data.token, at(instancePath, "/token")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3167.errors = vErrors, vErrors === null;
}
function validate3166(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate3167(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3167));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3166.errors = vErrors, vErrors === null;
}
var check_Licenses = outermost(validate3171);
function validate3172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.num_active !== void 0 && !validate26(data.num_active, at(instancePath, "/num_active")) && (vErrors = more(vErrors, validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3172.errors = vErrors, vErrors === null;
}
function validate3176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.num_repositories !== void 0 && !validate26(data.num_repositories, at(instancePath, "/num_repositories")) && (vErrors = more(vErrors, validate26)), data.num_enforcers !== void 0 && !validate26(data.num_enforcers, at(instancePath, "/num_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_microenforcers !== void 0 && !validate26(data.num_microenforcers, at(instancePath, "/num_microenforcers")) && (vErrors = more(vErrors, validate26)), data.num_vm_enforcers !== void 0 && !validate26(data.num_vm_enforcers, at(instancePath, "/num_vm_enforcers")) && (vErrors = more(vErrors, validate26)), data.num_functions !== void 0 && !validate26(data.num_functions, at(instancePath, "/num_functions")) && (vErrors = more(vErrors, validate26)), data.num_code_repositories !== void 0 && !validate26(data.num_code_repositories, at(instancePath, "/num_code_repositories")) && (vErrors = more(vErrors, validate26)), data.num_advanced_functions !== void 0 && !validate26(data.num_advanced_functions, at(instancePath, "/num_advanced_functions")) && (vErrors = more(vErrors, validate26)), data.num_protected_kube_nodes !== void 0 && !validate26(data.num_protected_kube_nodes, at(instancePath, "/num_protected_kube_nodes")) && (vErrors = more(vErrors, validate26)), data.vshield !== void 0 && !validate34(data.vshield, at(instancePath, "/vshield")) && (vErrors = more(vErrors, validate34)), data.malware_protection !== void 0 && !validate34(data.malware_protection, at(instancePath, "/malware_protection")) && (vErrors = more(vErrors, validate34)), data.dta_repos !== void 0 && !validate26(data.dta_repos, at(instancePath, "/dta_repos")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3176.errors = vErrors, vErrors === null;
}
function validate3175(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.active_production !== void 0 && !validate3176(data.active_production, at(instancePath, "/active_production")) && (vErrors = more(vErrors, validate3176)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3175.errors = vErrors, vErrors === null;
}
function validate3171(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.details !== void 0 && !validate3172(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate3172)), data.resources !== void 0 && !validate3175(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate3175))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3171.errors = vErrors, vErrors === null;
}
var check_License = outermost(validate3190);
function validate3190(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type === void 0 && (vErrors = need(vErrors, data, instancePath, "type")), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.organization !== void 0 && !validate22(data.organization, at(instancePath, "/organization")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate22(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate22)), data.client_name !== void 0 && !validate22(data.client_name, at(instancePath, "/client_name")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.level !== void 0 && !validate22(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate22)), data.tier !== void 0 && !validate22(data.tier, at(instancePath, "/tier")) && (vErrors = more(vErrors, validate22)), data.license_issue_date !== void 0 && !validate88(data.license_issue_date, at(instancePath, "/license_issue_date")) && (vErrors = more(vErrors, validate88)), data.license_exp_date !== void 0 && !validate88(data.license_exp_date, at(instancePath, "/license_exp_date")) && (vErrors = more(vErrors, validate88)), data.approved !== void 0 && !validate34(data.approved, at(instancePath, "/approved")) && (vErrors = more(vErrors, validate34)), data.non_prod !== void 0 && !validate34(data.non_prod, at(instancePath, "/non_prod")) && (vErrors = more(vErrors, validate34)), data.strict !== void 0 && !validate34(data.strict, at(instancePath, "/strict")) && (vErrors = more(vErrors, validate34)), data.external_token !== void 0 && !validate22(data.external_token, at(instancePath, "/external_token")) && (vErrors = more(vErrors, validate22)), data.num_agents !== void 0 && !validate26(data.num_agents, at(instancePath, "/num_agents")) && (vErrors = more(vErrors, validate26)), data.num_microenforcers !== void 0 && !validate26(data.num_microenforcers, at(instancePath, "/num_microenforcers")) && (vErrors = more(vErrors, validate26)), data.num_hostenforcers !== void 0 && !validate26(data.num_hostenforcers, at(instancePath, "/num_hostenforcers")) && (vErrors = more(vErrors, validate26)), data.num_images !== void 0 && !validate26(data.num_images, at(instancePath, "/num_images")) && (vErrors = more(vErrors, validate26)), data.num_functions !== void 0 && !validate26(data.num_functions, at(instancePath, "/num_functions")) && (vErrors = more(vErrors, validate26)), data.num_advanced_functions !== void 0 && !validate26(data.num_advanced_functions, at(instancePath, "/num_advanced_functions")) && (vErrors = more(vErrors, validate26)), data.num_pas !== void 0 && !validate26(data.num_pas, at(instancePath, "/num_pas")) && (vErrors = more(vErrors, validate26)), data.num_code_repositories !== void 0 && !validate26(data.num_code_repositories, at(instancePath, "/num_code_repositories")) && (vErrors = more(vErrors, validate26)), data.num_protected_kube_nodes !== void 0 && !validate26(data.num_protected_kube_nodes, at(instancePath, "/num_protected_kube_nodes")) && (vErrors = more(vErrors, validate26)), data.vpatch !== void 0 && !validate34(data.vpatch, at(instancePath, "/vpatch")) && (vErrors = more(vErrors, validate34)), data.vpatch_coverage !== void 0 && !validate26(data.vpatch_coverage, at(instancePath, "/vpatch_coverage")) && (vErrors = more(vErrors, validate26)), data.malware_protection !== void 0 && !validate34(data.malware_protection, at(instancePath, "/malware_protection")) && (vErrors = more(vErrors, validate34)), data.agents_running !== void 0 && !validate26(data.agents_running, at(instancePath, "/agents_running")) && (vErrors = more(vErrors, validate26)), data.images_scanned !== void 0 && !validate26(data.images_scanned, at(instancePath, "/images_scanned")) && (vErrors = more(vErrors, validate26)), data.resource_status !== void 0 && !validate1892(data.resource_status, at(instancePath, "/resource_status")) && (vErrors = more(vErrors, validate1892))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3190.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate3220);
function validate3220(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "registry" || key0 === "hosts" || key0 === "containers_app" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22)), data.containers_app !== void 0 && !validate22(data.containers_app, at(instancePath, "/containers_app")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3220.errors = vErrors, vErrors === null;
}
var check_Dashboard = outermost(validate3224);
function validate3225(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application !== void 0 && !validate22(data.application, at(instancePath, "/application")) && (vErrors = more(vErrors, validate22)), data.registry !== void 0 && !validate22(data.registry, at(instancePath, "/registry")) && (vErrors = more(vErrors, validate22)), data.hosts !== void 0 && !validate22(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3225.errors = vErrors, vErrors === null;
}
function validate3230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.unregistered !== void 0 && !validate26(data.unregistered, at(instancePath, "/unregistered")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3230.errors = vErrors, vErrors === null;
}
function validate3240(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3240.errors = vErrors, vErrors === null;
}
function validate3239(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.images !== void 0 && !validate3240(data.images, at(instancePath, "/images")) && (vErrors = more(vErrors, validate3240)), data.vulnerabilities !== void 0 && !validate3240(data.vulnerabilities, at(instancePath, "/vulnerabilities")) && (vErrors = more(vErrors, validate3240))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3239.errors = vErrors, vErrors === null;
}
function validate3250(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.disconnected_count !== void 0 && !validate26(data.disconnected_count, at(instancePath, "/disconnected_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3250.errors = vErrors, vErrors === null;
}
var schema503 = { type: ["array", "null"], items: { $ref: "DashboardAlert" }, $id: "shared72" };
function validate3255(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.user_response !== void 0 && !validate22(data.user_response, at(instancePath, "/user_response")) && (vErrors = more(vErrors, validate22)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3255.errors = vErrors, vErrors === null;
}
function validate3254(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema503.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3255(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3255));
  }
  return validate3254.errors = vErrors, vErrors === null;
}
var schema505 = { type: ["array", "null"], items: { $ref: "DashboardAuditEvent" }, $id: "shared73" };
function validate3273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate26(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate26)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.user !== void 0 && !validate22(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22)), data.imagehash !== void 0 && !validate22(data.imagehash, at(instancePath, "/imagehash")) && (vErrors = more(vErrors, validate22)), data.container !== void 0 && !validate22(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate22)), data.containerid !== void 0 && !validate22(data.containerid, at(instancePath, "/containerid")) && (vErrors = more(vErrors, validate22)), data.host !== void 0 && !validate22(data.host, at(instancePath, "/host")) && (vErrors = more(vErrors, validate22)), data.hostid !== void 0 && !validate22(data.hostid, at(instancePath, "/hostid")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.result !== void 0 && !validate26(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate22(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3273.errors = vErrors, vErrors === null;
}
function validate3272(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema505.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3273(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3273));
  }
  return validate3272.errors = vErrors, vErrors === null;
}
function validate3224(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.running_containers === void 0 || data.registry_counts === void 0 || data.hosts === void 0) && (vErrors = need(vErrors, data, instancePath, "running_containers", "registry_counts", "hosts")), data.filter !== void 0 && !validate3225(data.filter, at(instancePath, "/filter")) && (vErrors = more(vErrors, validate3225)), data.running_containers !== void 0 && !validate3230(data.running_containers, at(instancePath, "/running_containers")) && (vErrors = more(vErrors, validate3230)), data.registry_counts !== void 0 && !validate3239(data.registry_counts, at(instancePath, "/registry_counts")) && (vErrors = more(vErrors, validate3239)), data.hosts !== void 0 && !validate3250(data.hosts, at(instancePath, "/hosts")) && (vErrors = more(vErrors, validate3250)), data.alerts !== void 0 && !validate3254(data.alerts, at(instancePath, "/alerts")) && (vErrors = more(vErrors, validate3254)), data.audit_tickers !== void 0 && !validate3272(data.audit_tickers, at(instancePath, "/audit_tickers")) && (vErrors = more(vErrors, validate3272))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3224.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate3290);
function validate3290(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.trend === void 0 && (vErrors = need(vErrors, data, instancePath, "trend"));
    for (let key0 in data)
      key0 !== "trend" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.trend !== void 0 && !validate22(data.trend, at(instancePath, "/trend")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3290.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate3292), schema508 = { type: ["array", "null"], items: { $ref: "DashboardTrendPoint" }, $id: "shared347" };
function validate3293(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date === void 0 && (vErrors = need(vErrors, data, instancePath, "date")), data.date !== void 0 && !validate26(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.ok !== void 0 && !validate26(data.ok, at(instancePath, "/ok")) && (vErrors = more(vErrors, validate26)), data.critical !== void 0 && !validate26(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate26)), data.high !== void 0 && !validate26(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate26)), data.medium !== void 0 && !validate26(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate26)), data.low !== void 0 && !validate26(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3293.errors = vErrors, vErrors === null;
}
function validate3292(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema508.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3293(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3293));
  }
  return validate3292.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate3302);
function validate3302(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "alert" || key0 === "limit" || key0 === "time" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26)), data.limit !== void 0 && !validate26(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate26)), data.time !== void 0 && !validate22(data.time, at(instancePath, "/time")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3302.errors = vErrors, vErrors === null;
}
var check_AuditTotals = outermost(validate3307);
function validate3307(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.total === void 0 || data.success === void 0 || data.blocked === void 0 || data.detect === void 0 || data.alert === void 0) && (vErrors = need(vErrors, data, instancePath, "total", "success", "blocked", "detect", "alert")), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.success !== void 0 && !validate26(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate26)), data.blocked !== void 0 && !validate26(data.blocked, at(instancePath, "/blocked")) && (vErrors = more(vErrors, validate26)), data.detect !== void 0 && !validate26(data.detect, at(instancePath, "/detect")) && (vErrors = more(vErrors, validate26)), data.alert !== void 0 && !validate26(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3307.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate3313);
var schema514 = { type: "string", enum: ["plan", "user", "key"], $id: "shared349" };
function validate3316(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "plan" || data === "user" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema514.enum })), validate3316.errors = vErrors, vErrors === null;
}
function validate3315(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3316(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3316));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3315.errors = vErrors, vErrors === null;
}
function validate3313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3315(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3315));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3313.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate3319);
function validate3333(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.credits !== void 0 && !validate273(data.credits, at(instancePath, "/credits")) && (vErrors = more(vErrors, validate273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3333.errors = vErrors, vErrors === null;
}
function validate3332(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate3333(data, instancePath) || (vErrors = more(vErrors, validate3333), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate1756(data, instancePath) || (vErrors = more(vErrors, validate1756), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate3332.errors = vErrors, errors === 0;
}
function validate3322(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.stripe_id !== void 0 && !validate36(data.stripe_id, at(instancePath, "/stripe_id")) && (vErrors = more(vErrors, validate36)), data.referral_code !== void 0 && !validate36(data.referral_code, at(instancePath, "/referral_code")) && (vErrors = more(vErrors, validate36)), data.referred_with !== void 0 && !validate36(data.referred_with, at(instancePath, "/referred_with")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.current_plan !== void 0 && !validate2908(data.current_plan, at(instancePath, "/current_plan")) && (vErrors = more(vErrors, validate2908)), data.num_allowed_keys !== void 0 && !validate2908(data.num_allowed_keys, at(instancePath, "/num_allowed_keys")) && (vErrors = more(vErrors, validate2908)), data.high_cost_allowed !== void 0 && !validate2899(data.high_cost_allowed, at(instancePath, "/high_cost_allowed")) && (vErrors = more(vErrors, validate2899)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.plan !== void 0 && !validate3332(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate3332)), data.additional_credits !== void 0 && !validate2908(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate2908)), data.source !== void 0 && !validate36(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate36)), data.root_user !== void 0 && !validate36(data.root_user, at(instancePath, "/root_user")) && (vErrors = more(vErrors, validate36)), data.aws_marketplace_id !== void 0 && !validate36(data.aws_marketplace_id, at(instancePath, "/aws_marketplace_id")) && (vErrors = more(vErrors, validate36)), data.csp_enabled !== void 0 && !validate2899(data.csp_enabled, at(instancePath, "/csp_enabled")) && (vErrors = more(vErrors, validate2899)), data.suppressions_admin_only !== void 0 && !validate2899(data.suppressions_admin_only, at(instancePath, "/suppressions_admin_only")) && (vErrors = more(vErrors, validate2899)), data.global_suppressions_admin_only !== void 0 && !validate2899(data.global_suppressions_admin_only, at(instancePath, "/global_suppressions_admin_only")) && (vErrors = more(vErrors, validate2899)), data.users_admin_only !== void 0 && !validate2899(data.users_admin_only, at(instancePath, "/users_admin_only")) && (vErrors = more(vErrors, validate2899)), data.integrations_admin_only !== void 0 && !validate2899(data.integrations_admin_only, at(instancePath, "/integrations_admin_only")) && (vErrors = more(vErrors, validate2899)), data.disable_default_emails !== void 0 && !validate2899(data.disable_default_emails, at(instancePath, "/disable_default_emails")) && (vErrors = more(vErrors, validate2899)), data.block_default_group !== void 0 && !validate2899(data.block_default_group, at(instancePath, "/block_default_group")) && (vErrors = more(vErrors, validate2899)), data.presuppress_plugins !== void 0 && !validate2899(data.presuppress_plugins, at(instancePath, "/presuppress_plugins")) && (vErrors = more(vErrors, validate2899)), data.associate_tags !== void 0 && !validate2899(data.associate_tags, at(instancePath, "/associate_tags")) && (vErrors = more(vErrors, validate2899)), data.enforce_oauth !== void 0 && !validate2899(data.enforce_oauth, at(instancePath, "/enforce_oauth")) && (vErrors = more(vErrors, validate2899)), data.scan_scoring !== void 0 && !validate36(data.scan_scoring, at(instancePath, "/scan_scoring")) && (vErrors = more(vErrors, validate36)), data.mttr_enabled !== void 0 && !validate2899(data.mttr_enabled, at(instancePath, "/mttr_enabled")) && (vErrors = more(vErrors, validate2899)), data.visual_enabled !== void 0 && !validate2899(data.visual_enabled, at(instancePath, "/visual_enabled")) && (vErrors = more(vErrors, validate2899)), data.tail_enabled !== void 0 && !validate2899(data.tail_enabled, at(instancePath, "/tail_enabled")) && (vErrors = more(vErrors, validate2899)), data.log_rocket_enabled !== void 0 && !validate2899(data.log_rocket_enabled, at(instancePath, "/log_rocket_enabled")) && (vErrors = more(vErrors, validate2899))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3322.errors = vErrors, vErrors === null;
}
function validate3319(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3322(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3322))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3319.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate3361);
var schema521 = { type: "string", enum: ["usage"], $id: "shared353" };
function validate3363(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "usage" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema521.enum })), validate3363.errors = vErrors, vErrors === null;
}
function validate3362(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3363(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3363));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3362.errors = vErrors, vErrors === null;
}
function validate3361(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "key_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3362(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3362)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3361.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate3367);
var schema524 = { type: ["number", "null"], $id: "shared43" };
function validate3372(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema524.type })), validate3372.errors = vErrors, vErrors === null;
}
var schema525 = { type: ["array", "null"], items: { $ref: "CspmUsageDetail" }, $id: "shared68" };
var schema527 = { type: "string", "x-known": ["cloud_account", "registry"], $id: "shared69" };
function validate3387(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "cloud_account" && data !== "registry" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema527["x-known"] })), validate3387.errors = vErrors, vErrors === null;
}
function validate3386(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource !== void 0 && !validate3387(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate3387)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.num_consumed_credits !== void 0 && !validate273(data.num_consumed_credits, at(instancePath, "/num_consumed_credits")) && (vErrors = more(vErrors, validate273))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3386.errors = vErrors, vErrors === null;
}
function validate3385(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema525.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3386(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3386));
  }
  return validate3385.errors = vErrors, vErrors === null;
}
function validate3370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.num_allowed_credits !== void 0 && !validate3372(data.num_allowed_credits, at(instancePath, "/num_allowed_credits")) && (vErrors = more(vErrors, validate3372)), data.num_consumed_credits !== void 0 && !validate3372(data.num_consumed_credits, at(instancePath, "/num_consumed_credits")) && (vErrors = more(vErrors, validate3372)), data.additional_credits !== void 0 && !validate3372(data.additional_credits, at(instancePath, "/additional_credits")) && (vErrors = more(vErrors, validate3372)), data.num_keys !== void 0 && !validate2908(data.num_keys, at(instancePath, "/num_keys")) && (vErrors = more(vErrors, validate2908)), data.num_major_resources !== void 0 && !validate2908(data.num_major_resources, at(instancePath, "/num_major_resources")) && (vErrors = more(vErrors, validate2908)), data.num_registries_dta !== void 0 && !validate2908(data.num_registries_dta, at(instancePath, "/num_registries_dta")) && (vErrors = more(vErrors, validate2908)), data.num_registries_vs !== void 0 && !validate2908(data.num_registries_vs, at(instancePath, "/num_registries_vs")) && (vErrors = more(vErrors, validate2908)), data.num_repositories_dta !== void 0 && !validate2908(data.num_repositories_dta, at(instancePath, "/num_repositories_dta")) && (vErrors = more(vErrors, validate2908)), data.num_repositories_vs !== void 0 && !validate2908(data.num_repositories_vs, at(instancePath, "/num_repositories_vs")) && (vErrors = more(vErrors, validate2908)), data.trial_end !== void 0 && !validate36(data.trial_end, at(instancePath, "/trial_end")) && (vErrors = more(vErrors, validate36)), data.trial_expired !== void 0 && !validate2899(data.trial_expired, at(instancePath, "/trial_expired")) && (vErrors = more(vErrors, validate2899)), data.plan !== void 0 && !validate3333(data.plan, at(instancePath, "/plan")) && (vErrors = more(vErrors, validate3333)), data.detailed !== void 0 && !validate3385(data.detailed, at(instancePath, "/detailed")) && (vErrors = more(vErrors, validate3385))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3370.errors = vErrors, vErrors === null;
}
function validate3367(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3370(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3370))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3367.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate3395);
function validate3396(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3396.errors = vErrors, vErrors === null;
}
function validate3395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.svg_logo === void 0 && (vErrors = need(vErrors, data, instancePath, "svg_logo"));
    for (let key0 in data)
      key0 !== "svg_logo" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.svg_logo !== void 0 && !validate3396(data.svg_logo, at(instancePath, "/svg_logo")) && (vErrors = more(vErrors, validate3396));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3395.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate3398);
function validate3398(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3398.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate3401);
var schema533 = { type: "string", enum: ["key", "integration", "test"], $id: "shared360" };
function validate3403(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema533.enum })), validate3403.errors = vErrors, vErrors === null;
}
function validate3402(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3403(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3403));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3402.errors = vErrors, vErrors === null;
}
function validate3407(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate3407.errors = vErrors, vErrors === null;
}
function validate3401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3402(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3402)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3401.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate3409);
var schema538 = { type: "integer", "x-known": [1, 2], $id: "CspmTriggerResult" };
function validate3415(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema538["x-known"] })), validate3415.errors = vErrors, vErrors === null;
}
var schema542 = { type: ["array", "null"], items: { $ref: "CspmUser" }, $id: "shared50" };
var schema544 = { type: ["array", "null"], items: { $ref: "CspmGroup" }, $id: "shared70" }, wrapper1 = { validate: validate3435 };
function validate3459(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema544.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper1.validate(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, wrapper1.validate));
  }
  return validate3459.errors = vErrors, vErrors === null;
}
var schema545 = { type: ["array", "null"], items: { $ref: "CspmLogin" }, $id: "shared71" };
function validate3463(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.csp_roles !== void 0 && !validate95(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate95)), data.cspm_groups !== void 0 && !validate95(data.cspm_groups, at(instancePath, "/cspm_groups")) && (vErrors = more(vErrors, validate95)), data.groups !== void 0 && !validate95(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3463.errors = vErrors, vErrors === null;
}
function validate3462(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema545.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3463(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3463));
  }
  return validate3462.errors = vErrors, vErrors === null;
}
function validate3441(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.email === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "email")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.confirmed !== void 0 && !validate2899(data.confirmed, at(instancePath, "/confirmed")) && (vErrors = more(vErrors, validate2899)), data.password_reset !== void 0 && !validate2899(data.password_reset, at(instancePath, "/password_reset")) && (vErrors = more(vErrors, validate2899)), data.send_announcements !== void 0 && !validate2899(data.send_announcements, at(instancePath, "/send_announcements")) && (vErrors = more(vErrors, validate2899)), data.send_scan_results !== void 0 && !validate2899(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate2899)), data.send_new_plugins !== void 0 && !validate2899(data.send_new_plugins, at(instancePath, "/send_new_plugins")) && (vErrors = more(vErrors, validate2899)), data.send_new_risks !== void 0 && !validate2899(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate2899)), data.account_admin !== void 0 && !validate2899(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate2899)), data.mfa_enabled !== void 0 && !validate2899(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate2899)), data.csp_roles !== void 0 && !validate95(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate95)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.provider !== void 0 && !validate36(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate36)), data.multiaccount !== void 0 && !validate2899(data.multiaccount, at(instancePath, "/multiaccount")) && (vErrors = more(vErrors, validate2899)), data.count_failed_signin !== void 0 && !validate2908(data.count_failed_signin, at(instancePath, "/count_failed_signin")) && (vErrors = more(vErrors, validate2908)), data.last_signin_attempt !== void 0 && !validate36(data.last_signin_attempt, at(instancePath, "/last_signin_attempt")) && (vErrors = more(vErrors, validate36)), data.groups !== void 0 && !validate3459(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate3459)), data.user_groups !== void 0 && !validate3459(data.user_groups, at(instancePath, "/user_groups")) && (vErrors = more(vErrors, validate3459)), data.logins !== void 0 && !validate3462(data.logins, at(instancePath, "/logins")) && (vErrors = more(vErrors, validate3462))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3441.errors = vErrors, vErrors === null;
}
function validate3440(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema542.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3441(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3441));
  }
  return validate3440.errors = vErrors, vErrors === null;
}
function validate3435(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34)), data.users !== void 0 && !validate3440(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate3440))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3435.errors = vErrors, vErrors === null;
}
function validate3423(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.last_scanned !== void 0 && !validate36(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate36)), data.scan_disabled !== void 0 && !validate2899(data.scan_disabled, at(instancePath, "/scan_disabled")) && (vErrors = more(vErrors, validate2899)), data.role_arn !== void 0 && !validate36(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate36)), data.paid !== void 0 && !validate2899(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate2899)), data.cloudtrail_connected !== void 0 && !validate2899(data.cloudtrail_connected, at(instancePath, "/cloudtrail_connected")) && (vErrors = more(vErrors, validate2899)), data.interval !== void 0 && !validate2908(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate2908)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate2908(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate2908)), data.group !== void 0 && !validate3435(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate3435))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3423.errors = vErrors, vErrors === null;
}
function validate3422(data, instancePath = "") {
  let vErrors = null;
  return validate3423(data, instancePath) || (vErrors = more(vErrors, validate3423)), data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3422.errors = vErrors, vErrors === null;
}
var schema547 = { type: ["array", "null"], items: { $ref: "CspmIntegration" }, $id: "shared39" };
var schema550 = { type: "string", "x-known": ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationType" };
function validate3484(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "sns" && data !== "email" && data !== "pagerduty" && data !== "teams" && data !== "opsgenie" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema550["x-known"] })), validate3484.errors = vErrors, vErrors === null;
}
function validate3489(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3489.errors = vErrors, vErrors === null;
}
function validate3481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate3484(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3484)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3489(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3489)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3481.errors = vErrors, vErrors === null;
}
function validate3480(data, instancePath = "") {
  let vErrors = null;
  return validate3481(data, instancePath) || (vErrors = more(vErrors, validate3481)), data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3480.errors = vErrors, vErrors === null;
}
function validate3479(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema547.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3480(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3480));
  }
  return validate3479.errors = vErrors, vErrors === null;
}
var schema553 = { type: "string", "x-known": ["low", "medium", "high", "critical"], $id: "CspmSeverity" };
function validate3509(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && data !== "critical" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema553["x-known"] })), validate3509.errors = vErrors, vErrors === null;
}
function validate3514(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3514.errors = vErrors, vErrors === null;
}
var schema555 = { type: ["array", "null"], items: { $ref: "CspmSeverityOverride" }, $id: "shared67" };
function validate3519(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate3509(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3509))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3519.errors = vErrors, vErrors === null;
}
function validate3518(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema555.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3519(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3519));
  }
  return validate3518.errors = vErrors, vErrors === null;
}
function validate3502(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3509(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3509)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.category !== void 0 && !validate3514(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate3514)), data.severities !== void 0 && !validate3518(data.severities, at(instancePath, "/severities")) && (vErrors = more(vErrors, validate3518))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3502.errors = vErrors, vErrors === null;
}
function validate3413(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3415(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3415)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.key !== void 0 && !validate3422(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3422)), data.integrations !== void 0 && !validate3479(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate3479)), data.test !== void 0 && !validate3502(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3502))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3413.errors = vErrors, vErrors === null;
}
function validate3412(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3413(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3413));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3412.errors = vErrors, vErrors === null;
}
function validate3409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3412(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3412))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3409.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate3527);
var schema558 = { type: "integer", enum: [1, 2], $id: "CspmTriggerResultInput" };
function validate3528(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema558.enum })), validate3528.errors = vErrors, vErrors === null;
}
function validate3533(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3533.errors = vErrors, vErrors === null;
}
function validate3527(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result === void 0 || data.key_id === void 0 || data.test_id === void 0) && (vErrors = need(vErrors, data, instancePath, "result", "key_id", "test_id"));
    for (let key0 in data)
      key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "test_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3528(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3528)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3533(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3533));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3527.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate3536);
function validate3536(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3413(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3413))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3536.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate3540);
function validate3540(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3402(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3402));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3540.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate3543);
function validate3543(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3528(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3528)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3533(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3533));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3543.errors = vErrors, vErrors === null;
}
var check_CspmEmptyAnswer = outermost(validate3549);
function validate3549(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate241(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3549.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate3553);
function validate3553(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3553.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate3555);
function validate3555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "open_access" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.open_access !== void 0 && !validate34(data.open_access, at(instancePath, "/open_access")) && (vErrors = more(vErrors, validate34)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3555.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate3559);
function validate3562(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2894(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2894));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3562.errors = vErrors, vErrors === null;
}
function validate3565(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.next_offset !== void 0 && !validate2908(data.next_offset, at(instancePath, "/next_offset")) && (vErrors = more(vErrors, validate2908))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3565.errors = vErrors, vErrors === null;
}
function validate3559(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3562(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3562)), data.meta !== void 0 && !validate3565(data.meta, at(instancePath, "/meta")) && (vErrors = more(vErrors, validate3565))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3559.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate3569), schema569 = { type: "object", additionalProperties: !1, properties: { description: { $ref: "shared357" }, source_key_id: { $ref: "shared30" }, ip_addresses: { $ref: "shared31" }, expiration: { $ref: "shared207" }, roles: { $ref: "shared31" }, permission_ids: { $ref: "shared366" }, whitelisted: { $ref: "shared3" }, iac_token: { $ref: "shared3" }, system_key: { $ref: "shared3" } }, required: ["description"], $id: "shared375" };
function validate3569(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.description === void 0 && (vErrors = need(vErrors, data, instancePath, "description"));
    for (let key0 in data)
      func2.call(schema569.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate3396(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate3396)), data.source_key_id !== void 0 && !validate2886(data.source_key_id, at(instancePath, "/source_key_id")) && (vErrors = more(vErrors, validate2886)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.expiration !== void 0 && !validate226(data.expiration, at(instancePath, "/expiration")) && (vErrors = more(vErrors, validate226)), data.roles !== void 0 && !validate43(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate43)), data.permission_ids !== void 0 && !validate3533(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3533)), data.whitelisted !== void 0 && !validate34(data.whitelisted, at(instancePath, "/whitelisted")) && (vErrors = more(vErrors, validate34)), data.iac_token !== void 0 && !validate34(data.iac_token, at(instancePath, "/iac_token")) && (vErrors = more(vErrors, validate34)), data.system_key !== void 0 && !validate34(data.system_key, at(instancePath, "/system_key")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3569.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate3579);
function validate3579(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate2894(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2894))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3579.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate3583);
function validate3583(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "description" || key0 === "enabled" || key0 === "ip_addresses" || key0 === "roles" || key0 === "group_id" || key0 === "permission_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.ip_addresses !== void 0 && !validate43(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate43)), data.roles !== void 0 && !validate95(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate95)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.permission_ids !== void 0 && !validate3533(data.permission_ids, at(instancePath, "/permission_ids")) && (vErrors = more(vErrors, validate3533));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3583.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate3591);
var pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate3592(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3592.errors = vErrors, vErrors === null;
}
function validate3591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.start_date !== void 0 && !validate3592(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3592)), data.end_date !== void 0 && !validate3592(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3592)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3591.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate3597);
var schema576 = { type: "object", properties: { id: { $ref: "CspmId" }, ip_address: { $ref: "shared36" }, resource: { $ref: "shared0" }, resource_id: { $ref: "shared37" }, action: { $ref: "shared0" }, message: { $ref: "shared36" }, user: { type: ["object", "null"], properties: { email: { $ref: "shared0" } } }, apikey: { type: ["object", "null"], properties: { access_key: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmAuditLog" };
function validate3601(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate22(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate2908(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate2908)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.user !== void 0) {
      let data6 = data.user;
      !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null && (vErrors = report(vErrors, instancePath + "/user", "type", { type: schema576.properties.user.type })), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.email !== void 0 && (validate22(data6.email, at(instancePath, "/user/email")) || (vErrors = more(vErrors, validate22)));
    }
    if (data.apikey !== void 0) {
      let data8 = data.apikey;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/apikey", "type", { type: schema576.properties.apikey.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.access_key !== void 0 && (validate22(data8.access_key, at(instancePath, "/apikey/access_key")) || (vErrors = more(vErrors, validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3601.errors = vErrors, vErrors === null;
}
function validate3600(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3601(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3601));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3600.errors = vErrors, vErrors === null;
}
function validate3597(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3600(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3600))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3597.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate3612), schema577 = { type: "object", additionalProperties: !1, properties: { result: { $ref: "CspmResultValueInput" }, region: { $ref: "shared0" }, action: { $ref: "shared0" }, start_date: { $ref: "shared378" }, end_date: { $ref: "shared378" }, key_id: { $ref: "CspmId" }, expand: { $ref: "shared383" }, page: { $ref: "shared207" }, pagesize: { $ref: "shared207" }, order_by: { $ref: "shared0" }, order: { $ref: "shared384" }, limit: { $ref: "shared207" }, offset: { $ref: "shared362" } }, $id: "shared385" }, schema578 = { type: "integer", enum: [0, 1, 2, 3], $id: "CspmResultValueInput" };
function validate3613(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema578.enum })), validate3613.errors = vErrors, vErrors === null;
}
var schema580 = { type: "string", enum: ["key"], $id: "shared382" };
function validate3621(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "key" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema580.enum })), validate3621.errors = vErrors, vErrors === null;
}
function validate3620(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3621(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3621));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3620.errors = vErrors, vErrors === null;
}
var schema581 = { type: "string", enum: ["asc", "desc"], $id: "shared384" };
function validate3627(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema581.enum })), validate3627.errors = vErrors, vErrors === null;
}
function validate3612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema577.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result !== void 0 && !validate3613(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3613)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate3592(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3592)), data.end_date !== void 0 && !validate3592(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3592)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3620(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3620)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3627(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3627)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3612.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate3631);
var schema583 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, events: { $ref: "shared49" }, Events: { $ref: "shared49" } }, items: { $ref: "CspmEvent" }, $id: "CspmEventList" };
var schema585 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "CspmResultValue" };
function validate3645(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema585["x-known"] })), validate3645.errors = vErrors, vErrors === null;
}
var schema586 = { type: ["object", "null"], $id: "shared48" };
function validate3648(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema586.type })), validate3648.errors = vErrors, vErrors === null;
}
function validate3635(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.ip_address !== void 0 && !validate36(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate36)), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.caller !== void 0 && !validate36(data.caller, at(instancePath, "/caller")) && (vErrors = more(vErrors, validate36)), data.details !== void 0 && !validate36(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate36)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.result !== void 0 && !validate3645(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3645)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.stored_data !== void 0 && !validate3648(data.stored_data, at(instancePath, "/stored_data")) && (vErrors = more(vErrors, validate3648)), data.key !== void 0 && !validate3422(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3422))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3635.errors = vErrors, vErrors === null;
}
var schema587 = { type: ["array", "null"], items: { $ref: "CspmEvent" }, $id: "shared49" };
function validate3656(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema587.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3635(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3635));
  }
  return validate3656.errors = vErrors, vErrors === null;
}
function validate3634(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema583.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3635(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3635));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.events !== void 0 && !validate3656(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate3656)), data.Events !== void 0 && !validate3656(data.Events, at(instancePath, "/Events")) && (vErrors = more(vErrors, validate3656))), validate3634.errors = vErrors, vErrors === null;
}
function validate3631(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3634(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3634))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3631.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate3661);
function validate3661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3635(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3635))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3661.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate3665);
function validate3665(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.test_id === void 0 && (vErrors = need(vErrors, data, instancePath, "test_id"));
    for (let key0 in data)
      key0 !== "test_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3665.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate3667);
var schema593 = { type: ["array", "null"], items: { $ref: "CspmAuditedScan" }, $id: "shared41" };
var schema595 = { type: ["array", "null"], items: { $ref: "CspmAuditedResult" }, $id: "shared42" };
function validate3678(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result !== void 0 && !validate3645(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3645)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3678.errors = vErrors, vErrors === null;
}
function validate3677(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema595.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3678(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3678));
  }
  return validate3677.errors = vErrors, vErrors === null;
}
function validate3675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.results !== void 0 && !validate3677(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3677))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3675.errors = vErrors, vErrors === null;
}
function validate3674(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema593.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3675(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3675));
  }
  return validate3674.errors = vErrors, vErrors === null;
}
function validate3671(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.scans !== void 0 && !validate3674(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate3674))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3671.errors = vErrors, vErrors === null;
}
function validate3670(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3671(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3671));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3670.errors = vErrors, vErrors === null;
}
function validate3667(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3670(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3670))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3667.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate3690);
function validate3690(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3690.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate3693);
function validate3696(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3514(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3514));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3696.errors = vErrors, vErrors === null;
}
function validate3693(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3696(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3696))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3693.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate3699);
function validate3699(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3514(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3514))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3699.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate3703);
function validate3703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.scan_id === void 0 || data.program_id === void 0) && (vErrors = need(vErrors, data, instancePath, "scan_id", "program_id"));
    for (let key0 in data)
      key0 === "scan_id" || key0 === "program_id" || key0 === "summary" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.summary !== void 0 && !validate22(data.summary, at(instancePath, "/summary")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3703.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate3707);
var schema605 = { type: ["array", "null"], items: { $ref: "CspmComplianceTest" }, $id: "shared44" };
var schema607 = { type: ["array", "null"], items: { $ref: "CspmScanResult" }, $id: "shared45" };
function validate3732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.result !== void 0 && !validate3645(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3645)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.discovered !== void 0 && !validate2899(data.discovered, at(instancePath, "/discovered")) && (vErrors = more(vErrors, validate2899)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.test !== void 0 && !validate3502(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3502)), data.custom !== void 0 && !validate2899(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate2899)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3732.errors = vErrors, vErrors === null;
}
function validate3731(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema607.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3732(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3732));
  }
  return validate3731.errors = vErrors, vErrors === null;
}
function validate3718(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.query !== void 0 && !validate22(data.query, at(instancePath, "/query")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.category_id !== void 0 && !validate31(data.category_id, at(instancePath, "/category_id")) && (vErrors = more(vErrors, validate31)), data.default !== void 0 && !validate2899(data.default, at(instancePath, "/default")) && (vErrors = more(vErrors, validate2899)), data.hipaa_enabled !== void 0 && !validate2899(data.hipaa_enabled, at(instancePath, "/hipaa_enabled")) && (vErrors = more(vErrors, validate2899)), data.hipaa_description !== void 0 && !validate36(data.hipaa_description, at(instancePath, "/hipaa_description")) && (vErrors = more(vErrors, validate36)), data.account_id !== void 0 && !validate2908(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate2908)), data.results !== void 0 && !validate3731(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3731))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3718.errors = vErrors, vErrors === null;
}
function validate3717(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema605.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3718(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3718));
  }
  return validate3717.errors = vErrors, vErrors === null;
}
function validate3711(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.compliance !== void 0 && !validate3372(data.compliance, at(instancePath, "/compliance")) && (vErrors = more(vErrors, validate3372)), data.tests !== void 0 && !validate3717(data.tests, at(instancePath, "/tests")) && (vErrors = more(vErrors, validate3717))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3711.errors = vErrors, vErrors === null;
}
function validate3710(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3711(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3711));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3710.errors = vErrors, vErrors === null;
}
function validate3707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3710(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3710))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3707.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate3750);
function validate3750(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate43(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate43)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3750.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate3754);
function validate3758(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate2908(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate2908))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3758.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3757(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3757))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3754.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate3766);
function validate3766(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3396(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3396)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3766.errors = vErrors, vErrors === null;
}
var check_shared402 = outermost(validate3769);
function validate3769(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3758(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3758))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3769.errors = vErrors, vErrors === null;
}
var check_shared404 = outermost(validate3773);
var schema616 = { type: "string", enum: ["scan", "compliance"], $id: "shared403" };
function validate3774(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "scan" || data === "compliance" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema616.enum })), validate3774.errors = vErrors, vErrors === null;
}
function validate3773(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report", "scan_id"));
    for (let key0 in data)
      key0 === "report" || key0 === "scan_id" || key0 === "program_id" || key0 === "program_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report !== void 0 && !validate3774(data.report, at(instancePath, "/report")) && (vErrors = more(vErrors, validate3774)), data.scan_id !== void 0 && !validate31(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate31)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31)), data.program_ids !== void 0 && !validate3533(data.program_ids, at(instancePath, "/program_ids")) && (vErrors = more(vErrors, validate3533));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3773.errors = vErrors, vErrors === null;
}
var check_shared405 = outermost(validate3779);
function validate3782(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.url === void 0 && (vErrors = need(vErrors, data, instancePath, "url")), data.url !== void 0 && !validate22(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3782.errors = vErrors, vErrors === null;
}
function validate3779(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3782(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3782))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3779.errors = vErrors, vErrors === null;
}
var check_shared407 = outermost(validate3785);
function validate3789(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3789.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3788(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3788))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3785.errors = vErrors, vErrors === null;
}
var check_shared408 = outermost(validate3797);
function validate3797(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "program_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3396(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3396)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.program_id !== void 0 && !validate31(data.program_id, at(instancePath, "/program_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3797.errors = vErrors, vErrors === null;
}
var check_shared409 = outermost(validate3801);
function validate3801(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3789(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3789))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3801.errors = vErrors, vErrors === null;
}
var check_shared412 = outermost(validate3805);
var schema626 = { type: "string", enum: ["test"], $id: "shared410" };
function validate3808(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "test" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema626.enum })), validate3808.errors = vErrors, vErrors === null;
}
function validate3807(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3808(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3808));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3807.errors = vErrors, vErrors === null;
}
function validate3805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3807(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3807));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3805.errors = vErrors, vErrors === null;
}
var check_shared414 = outermost(validate3811);
var schema628 = { type: "string", enum: ["adding", "removing"], $id: "shared413" };
function validate3815(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema628.enum })), validate3815.errors = vErrors, vErrors === null;
}
function validate3811(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "action" || key0 === "test_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.name !== void 0 && !validate3396(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3396)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate3815(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3815)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3811.errors = vErrors, vErrors === null;
}
var check_shared417 = outermost(validate3818);
var schema631 = { type: "string", enum: ["integration", "key"], $id: "shared415" };
function validate3820(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "integration" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema631.enum })), validate3820.errors = vErrors, vErrors === null;
}
function validate3819(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3820(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3820));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3819.errors = vErrors, vErrors === null;
}
function validate3818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate3819(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3819)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3818.errors = vErrors, vErrors === null;
}
var check_shared419 = outermost(validate3825);
function validate3829(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key !== void 0 && !validate3422(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3422)), data.integration !== void 0 && !validate3480(data.integration, at(instancePath, "/integration")) && (vErrors = more(vErrors, validate3480))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3829.errors = vErrors, vErrors === null;
}
function validate3828(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3829(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3829));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3828.errors = vErrors, vErrors === null;
}
function validate3825(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3828(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3828))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3825.errors = vErrors, vErrors === null;
}
var check_shared420 = outermost(validate3839);
function validate3839(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.send_new_risks === void 0 || data.key_id === void 0 || data.integration_id === void 0) && (vErrors = need(vErrors, data, instancePath, "send_new_risks", "key_id", "integration_id"));
    for (let key0 in data)
      key0 === "send_new_risks" || key0 === "key_id" || key0 === "integration_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_id !== void 0 && !validate31(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3839.errors = vErrors, vErrors === null;
}
var check_shared421 = outermost(validate3843);
function validate3843(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3829(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3829))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3843.errors = vErrors, vErrors === null;
}
var check_shared422 = outermost(validate3847);
function validate3847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate3819(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate3819));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3847.errors = vErrors, vErrors === null;
}
var check_shared423 = outermost(validate3850);
function validate3850(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.send_new_risks === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "send_new_risks"));
    for (let key0 in data)
      key0 === "id" || key0 === "send_new_risks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3850.errors = vErrors, vErrors === null;
}
var check_shared425 = outermost(validate3853);
function validate3856(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3435(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3435));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3856.errors = vErrors, vErrors === null;
}
function validate3853(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3856(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3856))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3853.errors = vErrors, vErrors === null;
}
var check_shared426 = outermost(validate3859);
function validate3860(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 25 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 25 }, "must NOT have more than 25 characters")), func3(data) < 2 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 2 }, "must NOT have fewer than 2 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3860.errors = vErrors, vErrors === null;
}
function validate3859(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3860(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3860));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3859.errors = vErrors, vErrors === null;
}
var check_shared427 = outermost(validate3862);
function validate3862(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3435(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3435))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3862.errors = vErrors, vErrors === null;
}
var check_shared429 = outermost(validate3866);
function validate3869(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3860(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3860));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3869.errors = vErrors, vErrors === null;
}
var schema648 = { type: "string", enum: ["adding", "removing", "updating"], $id: "shared51" };
function validate3874(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || data === "updating" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema648.enum })), validate3874.errors = vErrors, vErrors === null;
}
function validate3872(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.action === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "action"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "action" || key0 === "group_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate31(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate31)), data.action !== void 0 && !validate3874(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate3874)), data.group_admin !== void 0 && !validate34(data.group_admin, at(instancePath, "/group_admin")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3872.errors = vErrors, vErrors === null;
}
function validate3868(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate3869(data, instancePath) || (vErrors = more(vErrors, validate3869), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate3872(data, instancePath) || (vErrors = more(vErrors, validate3872), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate3868.errors = vErrors, errors === 0;
}
function validate3866(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.body !== void 0 && !validate3868(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate3868));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3866.errors = vErrors, vErrors === null;
}
var check_shared431 = outermost(validate3879);
function validate3882(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3480(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3480));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3882.errors = vErrors, vErrors === null;
}
function validate3879(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3882(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3882))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3879.errors = vErrors, vErrors === null;
}
var check_shared432 = outermost(validate3885);
var schema652 = { type: "string", enum: ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationTypeInput" };
function validate3887(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "sns" || data === "email" || data === "pagerduty" || data === "teams" || data === "opsgenie" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema652.enum })), validate3887.errors = vErrors, vErrors === null;
}
function validate3892(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.slack_webhook_url !== void 0 && !validate22(data.slack_webhook_url, at(instancePath, "/slack_webhook_url")) && (vErrors = more(vErrors, validate22)), data.address !== void 0 && !validate22(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate22)), data.sns_arn !== void 0 && !validate22(data.sns_arn, at(instancePath, "/sns_arn")) && (vErrors = more(vErrors, validate22)), data.opsgenie_apikey !== void 0 && !validate22(data.opsgenie_apikey, at(instancePath, "/opsgenie_apikey")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3892.errors = vErrors, vErrors === null;
}
function validate3885(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.settings === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "settings"));
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3396(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3396)), data.type !== void 0 && !validate3887(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate3887)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3892(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3892));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3885.errors = vErrors, vErrors === null;
}
var check_shared433 = outermost(validate3898);
function validate3898(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3480(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3480))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3898.errors = vErrors, vErrors === null;
}
var check_shared434 = outermost(validate3902);
function validate3902(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.send_scan_results !== void 0 && !validate34(data.send_scan_results, at(instancePath, "/send_scan_results")) && (vErrors = more(vErrors, validate34)), data.send_new_risks !== void 0 && !validate34(data.send_new_risks, at(instancePath, "/send_new_risks")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0 && !validate3892(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate3892));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3902.errors = vErrors, vErrors === null;
}
var check_shared435 = outermost(validate3908);
function validate3908(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "paid" || key0 === "cloud" || key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "order" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3627(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3627)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3908.errors = vErrors, vErrors === null;
}
var check_shared436 = outermost(validate3917);
var schema658 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, keys: { $ref: "shared53" } }, items: { $ref: "CspmKey" }, $id: "CspmKeyList" }, schema659 = { type: ["array", "null"], items: { $ref: "CspmKey" }, $id: "shared53" };
function validate3926(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema659.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3422(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3422));
  }
  return validate3926.errors = vErrors, vErrors === null;
}
function validate3920(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema658.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3422(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3422));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.keys !== void 0 && !validate3926(data.keys, at(instancePath, "/keys")) && (vErrors = more(vErrors, validate3926))), validate3920.errors = vErrors, vErrors === null;
}
function validate3917(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3920(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3920))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3917.errors = vErrors, vErrors === null;
}
var check_shared437 = outermost(validate3930), schema660 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared357" }, cloud: { $ref: "shared0" }, group_id: { $ref: "CspmId" }, role_arn: { $ref: "shared0" }, external_id: { $ref: "shared0" }, connection: { $ref: "CspmKeyConnection" }, autoconnect: { $ref: "shared3" }, base_cspm: { $ref: "shared3" }, enabled_regions: { $ref: "shared0" }, display_name: { $ref: "shared0" } }, required: ["name", "group_id"], $id: "shared437" };
function validate3937(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_id === void 0 || data.key_value === void 0 || data.directory_id === void 0 || data.subscription_id === void 0) && (vErrors = need(vErrors, data, instancePath, "application_id", "key_value", "directory_id", "subscription_id"));
    for (let key0 in data)
      key0 === "application_id" || key0 === "key_value" || key0 === "directory_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_id !== void 0 && !validate22(data.application_id, at(instancePath, "/application_id")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.directory_id !== void 0 && !validate22(data.directory_id, at(instancePath, "/directory_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3937.errors = vErrors, vErrors === null;
}
function validate3943(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tenancy_id === void 0 || data.user_id === void 0 || data.key_fingerprint === void 0 || data.key_value === void 0 || data.compartment_id === void 0) && (vErrors = need(vErrors, data, instancePath, "tenancy_id", "user_id", "key_fingerprint", "key_value", "compartment_id"));
    for (let key0 in data)
      key0 === "tenancy_id" || key0 === "user_id" || key0 === "key_fingerprint" || key0 === "key_value" || key0 === "compartment_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tenancy_id !== void 0 && !validate22(data.tenancy_id, at(instancePath, "/tenancy_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate22(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate22)), data.key_fingerprint !== void 0 && !validate22(data.key_fingerprint, at(instancePath, "/key_fingerprint")) && (vErrors = more(vErrors, validate22)), data.key_value !== void 0 && !validate22(data.key_value, at(instancePath, "/key_value")) && (vErrors = more(vErrors, validate22)), data.compartment_id !== void 0 && !validate22(data.compartment_id, at(instancePath, "/compartment_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3943.errors = vErrors, vErrors === null;
}
function validate3950(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.project_id === void 0 || data.client_email === void 0 || data.private_key === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "project_id", "client_email", "private_key"));
    for (let key0 in data)
      key0 === "type" || key0 === "project_id" || key0 === "client_email" || key0 === "private_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3950.errors = vErrors, vErrors === null;
}
function validate3936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure" || key0 === "oracle" || key0 === "google" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure !== void 0 && !validate3937(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate3937)), data.oracle !== void 0 && !validate3943(data.oracle, at(instancePath, "/oracle")) && (vErrors = more(vErrors, validate3943)), data.google !== void 0 && !validate3950(data.google, at(instancePath, "/google")) && (vErrors = more(vErrors, validate3950));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3936.errors = vErrors, vErrors === null;
}
function validate3930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.group_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "group_id"));
    for (let key0 in data)
      func2.call(schema660.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate3396(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate3396)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.connection !== void 0 && !validate3936(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3936)), data.autoconnect !== void 0 && !validate34(data.autoconnect, at(instancePath, "/autoconnect")) && (vErrors = more(vErrors, validate34)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.display_name !== void 0 && !validate22(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3930.errors = vErrors, vErrors === null;
}
var check_shared438 = outermost(validate3961);
function validate3961(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3422(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3422))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3961.errors = vErrors, vErrors === null;
}
var check_shared442 = outermost(validate3965);
var pattern3 = new RegExp("^[a-zA-Z0-9_-]{1,100}$", "u");
function validate3971(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" && (pattern3.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"'))), validate3971.errors = vErrors, vErrors === null;
}
function validate3973(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern3.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3973.errors = vErrors, vErrors === null;
}
function validate3970(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate3971(key0, instancePath) || (vErrors = more(vErrors, validate3971), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = report(vErrors, instancePath, "propertyNames", { propertyName: key0 }, "property name must be valid"), errors++);
    }
    for (let key1 in data)
      validate3973(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate3973), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3970.errors = vErrors, errors === 0;
}
function validate3976(data, instancePath = "") {
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
  return validate3976.errors = vErrors, vErrors === null;
}
function validate3980(data, instancePath = "") {
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
  return validate3980.errors = vErrors, vErrors === null;
}
function validate3965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "paid" || key0 === "interval" || key0 === "group_id" || key0 === "tags" || key0 === "connection" || key0 === "remediation_connection" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.paid !== void 0 && !validate34(data.paid, at(instancePath, "/paid")) && (vErrors = more(vErrors, validate34)), data.interval !== void 0 && !validate226(data.interval, at(instancePath, "/interval")) && (vErrors = more(vErrors, validate226)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.tags !== void 0 && !validate3970(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate3970)), data.connection !== void 0 && !validate3976(data.connection, at(instancePath, "/connection")) && (vErrors = more(vErrors, validate3976)), data.remediation_connection !== void 0 && !validate3980(data.remediation_connection, at(instancePath, "/remediation_connection")) && (vErrors = more(vErrors, validate3980));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3965.errors = vErrors, vErrors === null;
}
var check_shared444 = outermost(validate3984);
function validate3985(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 50 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 50 }, "must be <= 50")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate3985.errors = vErrors, vErrors === null;
}
function validate3984(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3985(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3985));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3984.errors = vErrors, vErrors === null;
}
var check_shared446 = outermost(validate3987);
function validate3991(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.generated_id === void 0 && (vErrors = need(vErrors, data, instancePath, "generated_id")), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3991.errors = vErrors, vErrors === null;
}
function validate3990(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3991(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3991));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3990.errors = vErrors, vErrors === null;
}
function validate3987(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3990(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3990))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3987.errors = vErrors, vErrors === null;
}
var check_shared447 = outermost(validate3996);
function validate3996(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (vErrors = need(vErrors, data, instancePath, "count"));
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.count !== void 0 && !validate3985(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate3985));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3996.errors = vErrors, vErrors === null;
}
var check_shared449 = outermost(validate3998);
function validate4002(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otpsecret !== void 0 && !validate22(data.otpsecret, at(instancePath, "/otpsecret")) && (vErrors = more(vErrors, validate22)), data.generated_id !== void 0 && !validate22(data.generated_id, at(instancePath, "/generated_id")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate31(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4002.errors = vErrors, vErrors === null;
}
function validate4001(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4002(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4002));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4001.errors = vErrors, vErrors === null;
}
function validate3998(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4001(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4001))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3998.errors = vErrors, vErrors === null;
}
var check_shared451 = outermost(validate4008);
var schema684 = { type: ["array", "null"], items: { $ref: "CspmRemediationRule" }, $id: "shared60" };
var schema687 = { type: ["string", "number"], $id: "shared61" };
function validate4022(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema687.type })), validate4022.errors = vErrors, vErrors === null;
}
function validate4021(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate4022(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate4022));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4021.errors = vErrors, vErrors === null;
}
function validate4017(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34)), data.inputs !== void 0 && !validate4021(data.inputs, at(instancePath, "/inputs")) && (vErrors = more(vErrors, validate4021))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4017.errors = vErrors, vErrors === null;
}
function validate4016(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema684.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4017(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4017));
  }
  return validate4016.errors = vErrors, vErrors === null;
}
function validate4012(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate2908(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate2908)), data.group_id !== void 0 && !validate2908(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate2908)), data.rules !== void 0 && !validate4016(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate4016)), data.key !== void 0 && !validate3423(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3423))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4012.errors = vErrors, vErrors === null;
}
function validate4011(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4012(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4012));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4011.errors = vErrors, vErrors === null;
}
function validate4008(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4011(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4011))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4008.errors = vErrors, vErrors === null;
}
var check_shared453 = outermost(validate4030);
function validate4038(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate4038.errors = vErrors, vErrors === null;
}
function validate4034(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.test_id === void 0 || data.allow_manual === void 0 || data.allow_automated === void 0) && (vErrors = need(vErrors, data, instancePath, "test_id", "allow_manual", "allow_automated"));
    for (let key0 in data)
      key0 === "test_id" || key0 === "allow_manual" || key0 === "allow_automated" || key0 === "inputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.allow_manual !== void 0 && !validate34(data.allow_manual, at(instancePath, "/allow_manual")) && (vErrors = more(vErrors, validate34)), data.allow_automated !== void 0 && !validate34(data.allow_automated, at(instancePath, "/allow_automated")) && (vErrors = more(vErrors, validate34)), data.inputs !== void 0 && !validate4038(data.inputs, at(instancePath, "/inputs")) && (vErrors = more(vErrors, validate4038));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4034.errors = vErrors, vErrors === null;
}
function validate4033(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4034(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4034));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4033.errors = vErrors, vErrors === null;
}
function validate4030(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rules === void 0 && (vErrors = need(vErrors, data, instancePath, "rules"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate4033(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate4033));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4030.errors = vErrors, vErrors === null;
}
var check_shared454 = outermost(validate4042);
function validate4042(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4012(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4012))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4042.errors = vErrors, vErrors === null;
}
var check_shared455 = outermost(validate4046);
function validate4046(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.rules === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "rules"));
    for (let key0 in data)
      key0 === "id" || key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_id !== void 0 && !validate31(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate31)), data.rules !== void 0 && !validate4033(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate4033));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4046.errors = vErrors, vErrors === null;
}
var check_shared457 = outermost(validate4051);
var schema697 = { type: "string", "x-known": ["execute", "rollback"], $id: "shared57" };
function validate4060(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "execute" && data !== "rollback" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema697["x-known"] })), validate4060.errors = vErrors, vErrors === null;
}
var schema698 = { type: ["array", "null"], items: { $ref: "CspmRemediationAction" }, $id: "shared58" };
var schema700 = { type: "integer", "x-known": [0, 2], $id: "shared59" };
function validate4075(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema700["x-known"] })), validate4075.errors = vErrors, vErrors === null;
}
function validate4071(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.status !== void 0 && !validate4075(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate4075)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.result_id !== void 0 && !validate31(data.result_id, at(instancePath, "/result_id")) && (vErrors = more(vErrors, validate31))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4071.errors = vErrors, vErrors === null;
}
function validate4070(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema698.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4071(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4071));
  }
  return validate4070.errors = vErrors, vErrors === null;
}
function validate4055(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.type !== void 0 && !validate4060(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4060)), data.num_pass !== void 0 && !validate2908(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate2908)), data.num_fail !== void 0 && !validate2908(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate2908)), data.status !== void 0 && !validate36(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate36)), data.scan_id !== void 0 && !validate2908(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate2908)), data.stored_id !== void 0 && !validate36(data.stored_id, at(instancePath, "/stored_id")) && (vErrors = more(vErrors, validate36)), data.complete !== void 0 && !validate2899(data.complete, at(instancePath, "/complete")) && (vErrors = more(vErrors, validate2899)), data.event_id !== void 0 && !validate2908(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate2908)), data.key !== void 0 && !validate3423(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3423)), data.actions !== void 0 && !validate4070(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate4070))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4055.errors = vErrors, vErrors === null;
}
function validate4054(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4055(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4055));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4054.errors = vErrors, vErrors === null;
}
function validate4051(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4054(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4054))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4051.errors = vErrors, vErrors === null;
}
var check_shared460 = outermost(validate4083);
function validate4084(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 1 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 1 }, "must NOT have more than 1 items")), data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate31));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4084.errors = vErrors, vErrors === null;
}
var pattern5 = digits(6);
function validate4087(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern5.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{6}$" }, 'must match pattern "^[0-9]{6}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate4087.errors = vErrors, vErrors === null;
}
function validate4083(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.result_ids === void 0 || data.token_code === void 0) && (vErrors = need(vErrors, data, instancePath, "result_ids", "token_code"));
    for (let key0 in data)
      key0 === "result_ids" || key0 === "token_code" || key0 === "input" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.result_ids !== void 0 && !validate4084(data.result_ids, at(instancePath, "/result_ids")) && (vErrors = more(vErrors, validate4084)), data.token_code !== void 0 && !validate4087(data.token_code, at(instancePath, "/token_code")) && (vErrors = more(vErrors, validate4087)), data.input !== void 0 && !validate4038(data.input, at(instancePath, "/input")) && (vErrors = more(vErrors, validate4038));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4083.errors = vErrors, vErrors === null;
}
var check_shared461 = outermost(validate4090);
function validate4093(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4093.errors = vErrors, vErrors === null;
}
function validate4090(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4093(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4093))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4090.errors = vErrors, vErrors === null;
}
var check_shared462 = outermost(validate4096);
function validate4096(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4055(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4055))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4096.errors = vErrors, vErrors === null;
}
var check_shared465 = outermost(validate4100);
var schema709 = { type: "string", enum: ["key", "integration"], $id: "shared463" };
function validate4102(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema709.enum })), validate4102.errors = vErrors, vErrors === null;
}
function validate4101(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4102(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4102));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4101.errors = vErrors, vErrors === null;
}
function validate4100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4101(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4101)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4100.errors = vErrors, vErrors === null;
}
var check_shared467 = outermost(validate4107);
var schema712 = { type: "object", properties: { id: { $ref: "CspmId" }, created: { $ref: "shared0" }, key_id: { $ref: "CspmId" }, enabled: { $ref: "shared3" }, settings: { type: ["object", "null"], properties: { actions: { $ref: "shared2" } } }, result: { $ref: "CspmTriggerResult" }, integration_ids: { $ref: "shared40" }, integrations: { $ref: "shared64" }, key: { $ref: "CspmEmbeddedKey" } }, required: ["id"], $id: "CspmRouting" }, schema713 = { type: ["array", "null"], items: { $ref: "CspmEmbeddedIntegration" }, $id: "shared64" };
function validate4119(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema713.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3481(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3481));
  }
  return validate4119.errors = vErrors, vErrors === null;
}
function validate4111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.settings !== void 0) {
      let data4 = data.settings;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/settings", "type", { type: schema712.properties.settings.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.actions !== void 0 && (validate95(data4.actions, at(instancePath, "/settings/actions")) || (vErrors = more(vErrors, validate95)));
    }
    data.result !== void 0 && !validate3415(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3415)), data.integration_ids !== void 0 && !validate2903(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate2903)), data.integrations !== void 0 && !validate4119(data.integrations, at(instancePath, "/integrations")) && (vErrors = more(vErrors, validate4119)), data.key !== void 0 && !validate3423(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3423));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4111.errors = vErrors, vErrors === null;
}
function validate4110(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4111(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4110.errors = vErrors, vErrors === null;
}
function validate4107(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4110(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4110))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4107.errors = vErrors, vErrors === null;
}
var check_shared468 = outermost(validate4125);
function validate4125(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key_id === void 0 || data.integration_ids === void 0 || data.result === void 0 || data.actions === void 0) && (vErrors = need(vErrors, data, instancePath, "key_id", "integration_ids", "result", "actions"));
    for (let key0 in data)
      key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3533(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3533)), data.result !== void 0 && !validate3528(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3528)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4125.errors = vErrors, vErrors === null;
}
var check_shared469 = outermost(validate4131);
function validate4131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4111(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4111))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4131.errors = vErrors, vErrors === null;
}
var check_shared470 = outermost(validate4135);
function validate4135(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.integration_ids !== void 0 && !validate3533(data.integration_ids, at(instancePath, "/integration_ids")) && (vErrors = more(vErrors, validate3533)), data.result !== void 0 && !validate3528(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate3528)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4135.errors = vErrors, vErrors === null;
}
var check_shared471 = outermost(validate4142);
function validate4142(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_ids" || key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.group_ids !== void 0 && !validate3533(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate3533)), data.start_date !== void 0 && !validate3592(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate3592)), data.end_date !== void 0 && !validate3592(data.end_date, at(instancePath, "/end_date")) && (vErrors = more(vErrors, validate3592)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4142.errors = vErrors, vErrors === null;
}
var check_shared473 = outermost(validate4149);
var schema720 = { type: "object", properties: { id: { $ref: "CspmId" }, key_id: { $ref: "CspmId" }, num_pass: { $ref: "shared37" }, num_warn: { $ref: "shared37" }, num_fail: { $ref: "shared37" }, num_unknown: { $ref: "shared37" }, num_new_risks: { $ref: "shared37" }, created: { $ref: "shared0" }, key: { type: ["object", "null"], properties: { id: { $ref: "CspmId" }, name: { $ref: "shared0" }, cloud: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmScan" };
function validate4153(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate2908(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate2908)), data.num_warn !== void 0 && !validate2908(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate2908)), data.num_fail !== void 0 && !validate2908(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate2908)), data.num_unknown !== void 0 && !validate2908(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate2908)), data.num_new_risks !== void 0 && !validate2908(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate2908)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0) {
      let data8 = data.key;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/key", "type", { type: schema720.properties.key.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && (data8.id !== void 0 && (validate31(data8.id, at(instancePath, "/key/id")) || (vErrors = more(vErrors, validate31))), data8.name !== void 0 && (validate22(data8.name, at(instancePath, "/key/name")) || (vErrors = more(vErrors, validate22))), data8.cloud !== void 0 && (validate22(data8.cloud, at(instancePath, "/key/cloud")) || (vErrors = more(vErrors, validate22))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4153.errors = vErrors, vErrors === null;
}
function validate4152(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4153(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4153));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4152.errors = vErrors, vErrors === null;
}
function validate4149(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4152(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4152))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4149.errors = vErrors, vErrors === null;
}
var check_shared474 = outermost(validate4167);
function validate4170(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate2908(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate2908)), data.num_warn !== void 0 && !validate2908(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate2908)), data.num_fail !== void 0 && !validate2908(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate2908)), data.num_unknown !== void 0 && !validate2908(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate2908)), data.num_new_risks !== void 0 && !validate2908(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate2908)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3422(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3422)), data.results !== void 0 && !validate3731(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3731))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4170.errors = vErrors, vErrors === null;
}
function validate4167(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4170(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4170))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4167.errors = vErrors, vErrors === null;
}
var check_shared476 = outermost(validate4182);
var schema724 = { type: ["integer", "string"], $id: "shared475" };
function validate4184(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema724.type })), validate4184.errors = vErrors, vErrors === null;
}
function validate4182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.page !== void 0 && !validate4184(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate4184));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4182.errors = vErrors, vErrors === null;
}
var check_shared477 = outermost(validate4186);
var schema727 = { type: ["integer", "string", "null"], $id: "shared65" };
function validate4199(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema727.type })), validate4199.errors = vErrors, vErrors === null;
}
function validate4189(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.num_pass !== void 0 && !validate2908(data.num_pass, at(instancePath, "/num_pass")) && (vErrors = more(vErrors, validate2908)), data.num_warn !== void 0 && !validate2908(data.num_warn, at(instancePath, "/num_warn")) && (vErrors = more(vErrors, validate2908)), data.num_fail !== void 0 && !validate2908(data.num_fail, at(instancePath, "/num_fail")) && (vErrors = more(vErrors, validate2908)), data.num_unknown !== void 0 && !validate2908(data.num_unknown, at(instancePath, "/num_unknown")) && (vErrors = more(vErrors, validate2908)), data.num_new_risks !== void 0 && !validate2908(data.num_new_risks, at(instancePath, "/num_new_risks")) && (vErrors = more(vErrors, validate2908)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.key !== void 0 && !validate3422(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3422)), data.next !== void 0 && !validate4199(data.next, at(instancePath, "/next")) && (vErrors = more(vErrors, validate4199)), data.results !== void 0 && !validate3731(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate3731))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4189.errors = vErrors, vErrors === null;
}
function validate4186(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4189(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4189))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4186.errors = vErrors, vErrors === null;
}
var check_shared478 = outermost(validate4203);
function validate4203(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.key_id === void 0 && (vErrors = need(vErrors, data, instancePath, "key_id"));
    for (let key0 in data)
      key0 === "key_id" || key0 === "test_ids" || key0 === "save" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.test_ids !== void 0 && !validate3533(data.test_ids, at(instancePath, "/test_ids")) && (vErrors = more(vErrors, validate3533)), data.save !== void 0 && !validate34(data.save, at(instancePath, "/save")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4203.errors = vErrors, vErrors === null;
}
var check_shared479 = outermost(validate4207);
function validate4210(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.realtime_id === void 0 && (vErrors = need(vErrors, data, instancePath, "realtime_id")), data.realtime_id !== void 0 && !validate31(data.realtime_id, at(instancePath, "/realtime_id")) && (vErrors = more(vErrors, validate31)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4210.errors = vErrors, vErrors === null;
}
function validate4207(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4210(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4210))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4207.errors = vErrors, vErrors === null;
}
var check_shared480 = outermost(validate4214);
var schema733 = { type: "string", "x-known": ["IN_PROGRESS", "COMPLETE", "FAILED", "CANCELLED"], $id: "shared54" };
function validate4218(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "IN_PROGRESS" && data !== "COMPLETE" && data !== "FAILED" && data !== "CANCELLED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema733["x-known"] })), validate4218.errors = vErrors, vErrors === null;
}
var schema734 = { type: ["array", "null"], items: { $ref: "CspmRealtimeTest" }, $id: "shared55" };
var schema736 = { type: ["array", "null"], items: { $ref: "CspmRealtimeResult" }, $id: "shared56" };
function validate4231(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate3645(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate3645)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4231.errors = vErrors, vErrors === null;
}
function validate4230(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema736.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4231(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4231));
  }
  return validate4230.errors = vErrors, vErrors === null;
}
function validate4222(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate36(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate36)), data.description !== void 0 && !validate36(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate36)), data.more_info !== void 0 && !validate36(data.more_info, at(instancePath, "/more_info")) && (vErrors = more(vErrors, validate36)), data.recommended_action !== void 0 && !validate36(data.recommended_action, at(instancePath, "/recommended_action")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.severity !== void 0 && !validate3509(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate3509)), data.results !== void 0 && !validate4230(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4230))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4222.errors = vErrors, vErrors === null;
}
function validate4221(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema734.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4222(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4222));
  }
  return validate4221.errors = vErrors, vErrors === null;
}
function validate4217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.status !== void 0 && !validate4218(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate4218)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.results !== void 0 && !validate4221(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4221))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4217.errors = vErrors, vErrors === null;
}
function validate4214(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4217(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4217))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4214.errors = vErrors, vErrors === null;
}
var check_shared481 = outermost(validate4241);
function validate4245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.WEB_PORTS === void 0 || data.BACKUP_RETENTION_LIMIT === void 0) && (vErrors = need(vErrors, data, instancePath, "WEB_PORTS", "BACKUP_RETENTION_LIMIT"));
    for (let key0 in data)
      key0 === "WEB_PORTS" || key0 === "BACKUP_RETENTION_LIMIT" || key0 === "SKIPPED" || key0 === "ONLY" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.WEB_PORTS !== void 0 && !validate754(data.WEB_PORTS, at(instancePath, "/WEB_PORTS")) && (vErrors = more(vErrors, validate754)), data.BACKUP_RETENTION_LIMIT !== void 0 && !validate26(data.BACKUP_RETENTION_LIMIT, at(instancePath, "/BACKUP_RETENTION_LIMIT")) && (vErrors = more(vErrors, validate26)), data.SKIPPED !== void 0 && !validate43(data.SKIPPED, at(instancePath, "/SKIPPED")) && (vErrors = more(vErrors, validate43)), data.ONLY !== void 0 && !validate43(data.ONLY, at(instancePath, "/ONLY")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4245.errors = vErrors, vErrors === null;
}
function validate4241(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "yaml" || key0 === "base64" || key0 === "json" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.yaml !== void 0 && !validate22(data.yaml, at(instancePath, "/yaml")) && (vErrors = more(vErrors, validate22)), data.base64 !== void 0 && !validate22(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate22)), data.json !== void 0 && !validate241(data.json, at(instancePath, "/json")) && (vErrors = more(vErrors, validate241)), data.settings !== void 0 && !validate4245(data.settings, at(instancePath, "/settings")) && (vErrors = more(vErrors, validate4245));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4241.errors = vErrors, vErrors === null;
}
var check_shared483 = outermost(validate4251);
var schema743 = { type: "integer", "x-known": [0, 1, 2], $id: "CspmCodeResultValue" };
function validate4256(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema743["x-known"] })), validate4256.errors = vErrors, vErrors === null;
}
function validate4255(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate4256(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate4256)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4255.errors = vErrors, vErrors === null;
}
function validate4254(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4255(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4255));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4254.errors = vErrors, vErrors === null;
}
function validate4251(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4254(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4254))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4251.errors = vErrors, vErrors === null;
}
var check_shared484 = outermost(validate4262);
function validate4262(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.base64 === void 0 && (vErrors = need(vErrors, data, instancePath, "base64"));
    for (let key0 in data)
      key0 === "base64" || key0 === "folder" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.base64 !== void 0 && !validate3396(data.base64, at(instancePath, "/base64")) && (vErrors = more(vErrors, validate3396)), data.folder !== void 0 && !validate34(data.folder, at(instancePath, "/folder")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4262.errors = vErrors, vErrors === null;
}
var check_shared486 = outermost(validate4265);
var schema747 = { type: "object", properties: { result: { $ref: "CspmCodeResultValue" }, message: { $ref: "shared36" }, link: { $ref: "shared36" }, location: { type: ["object", "null"], properties: { start_line: { $ref: "shared1" }, end_line: { $ref: "shared1" } } } }, $id: "CspmTerraformResult" };
function validate4269(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && !validate4256(data.result, at(instancePath, "/result")) && (vErrors = more(vErrors, validate4256)), data.message !== void 0 && !validate36(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate36)), data.link !== void 0 && !validate36(data.link, at(instancePath, "/link")) && (vErrors = more(vErrors, validate36)), data.location !== void 0) {
      let data3 = data.location;
      !(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null && (vErrors = report(vErrors, instancePath + "/location", "type", { type: schema747.properties.location.type })), data3 && typeof data3 == "object" && !Array.isArray(data3) && (data3.start_line !== void 0 && (validate26(data3.start_line, at(instancePath, "/location/start_line")) || (vErrors = more(vErrors, validate26))), data3.end_line !== void 0 && (validate26(data3.end_line, at(instancePath, "/location/end_line")) || (vErrors = more(vErrors, validate26))));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4269.errors = vErrors, vErrors === null;
}
function validate4268(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4269(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4269));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4268.errors = vErrors, vErrors === null;
}
function validate4265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4268(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4268))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4265.errors = vErrors, vErrors === null;
}
var check_shared489 = outermost(validate4277), schema748 = { type: "object", additionalProperties: !1, properties: { key_id: { $ref: "CspmId" }, region: { $ref: "shared0" }, test_id: { $ref: "CspmId" }, expand: { $ref: "shared488" }, page: { $ref: "shared207" }, pagesize: { $ref: "shared207" }, order_by: { $ref: "shared0" }, order: { $ref: "shared384" }, limit: { $ref: "shared207" }, offset: { $ref: "shared362" } }, $id: "shared489" };
var schema750 = { type: "string", enum: ["key", "test"], $id: "shared487" };
function validate4282(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema750.enum })), validate4282.errors = vErrors, vErrors === null;
}
function validate4281(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4282(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4282));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4281.errors = vErrors, vErrors === null;
}
function validate4277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema748.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate22(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate22)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4281(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4281)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.pagesize !== void 0 && !validate226(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.order !== void 0 && !validate3627(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate3627)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4277.errors = vErrors, vErrors === null;
}
var check_shared490 = outermost(validate4291);
var schema752 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, results: { $ref: "shared66" } }, items: { $ref: "CspmSuppression" }, $id: "CspmSuppressionList" };
function validate4295(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.region !== void 0 && !validate36(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate36)), data.resource !== void 0 && !validate36(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate36)), data.test_id !== void 0 && !validate2908(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate2908)), data.key_id !== void 0 && !validate2908(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate2908)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.comment !== void 0 && !validate36(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate36)), data.expires !== void 0 && !validate36(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate36)), data.key !== void 0 && !validate3422(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate3422)), data.test !== void 0 && !validate3502(data.test, at(instancePath, "/test")) && (vErrors = more(vErrors, validate3502))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4295.errors = vErrors, vErrors === null;
}
var schema754 = { type: ["array", "null"], items: { $ref: "CspmSuppression" }, $id: "shared66" };
function validate4311(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema754.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4295(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4295));
  }
  return validate4311.errors = vErrors, vErrors === null;
}
function validate4294(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema752.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4295(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4295));
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate26(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate26)), data.totalPages !== void 0 && !validate26(data.totalPages, at(instancePath, "/totalPages")) && (vErrors = more(vErrors, validate26)), data.pagesize !== void 0 && !validate26(data.pagesize, at(instancePath, "/pagesize")) && (vErrors = more(vErrors, validate26)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.results !== void 0 && !validate4311(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate4311))), validate4294.errors = vErrors, vErrors === null;
}
function validate4291(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4294(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4294))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4291.errors = vErrors, vErrors === null;
}
var check_shared492 = outermost(validate4315);
function validate4317(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate4317.errors = vErrors, vErrors === null;
}
function validate4315(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "region" || key0 === "resource" || key0 === "test_id" || key0 === "key_id" || key0 === "comment" || key0 === "expires" || key0 === "tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.region !== void 0 && !validate3396(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate3396)), data.resource !== void 0 && !validate4317(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate4317)), data.test_id !== void 0 && !validate31(data.test_id, at(instancePath, "/test_id")) && (vErrors = more(vErrors, validate31)), data.key_id !== void 0 && !validate31(data.key_id, at(instancePath, "/key_id")) && (vErrors = more(vErrors, validate31)), data.comment !== void 0 && !validate22(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate22)), data.expires !== void 0 && !validate22(data.expires, at(instancePath, "/expires")) && (vErrors = more(vErrors, validate22)), data.tags !== void 0 && !validate1892(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate1892));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4315.errors = vErrors, vErrors === null;
}
var check_shared493 = outermost(validate4324);
function validate4324(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4295(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4295))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4324.errors = vErrors, vErrors === null;
}
var check_shared496 = outermost(validate4328);
var schema760 = { type: "string", enum: ["category"], $id: "shared494" };
function validate4330(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "category" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema760.enum })), validate4330.errors = vErrors, vErrors === null;
}
function validate4329(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4330(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4329.errors = vErrors, vErrors === null;
}
function validate4328(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "cloud" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4329(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4329)), data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4328.errors = vErrors, vErrors === null;
}
var check_shared498 = outermost(validate4336);
function validate4339(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3502(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3502));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4339.errors = vErrors, vErrors === null;
}
function validate4336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4339(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4339))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4336.errors = vErrors, vErrors === null;
}
var check_shared499 = outermost(validate4342);
function validate4342(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4329(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4329));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4342.errors = vErrors, vErrors === null;
}
var check_shared500 = outermost(validate4345);
function validate4345(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3502(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3502))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4345.errors = vErrors, vErrors === null;
}
var check_shared501 = outermost(validate4349);
var schema766 = { type: "string", enum: ["low", "medium", "high", "critical"], $id: "CspmSeverityInput" };
function validate4351(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || data === "critical" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema766.enum })), validate4351.errors = vErrors, vErrors === null;
}
function validate4349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.severity === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "severity"));
    for (let key0 in data)
      key0 === "id" || key0 === "severity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.severity !== void 0 && !validate4351(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4351));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4349.errors = vErrors, vErrors === null;
}
var check_shared504 = outermost(validate4353);
var schema769 = { type: "string", enum: ["group", "login", "csproles"], $id: "shared502" };
function validate4355(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "group" || data === "login" || data === "csproles" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema769.enum })), validate4355.errors = vErrors, vErrors === null;
}
function validate4354(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4355(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4355));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4354.errors = vErrors, vErrors === null;
}
function validate4353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.expand !== void 0 && !validate4354(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4354)), data.limit !== void 0 && !validate226(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate226)), data.offset !== void 0 && !validate3407(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate3407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4353.errors = vErrors, vErrors === null;
}
var check_shared506 = outermost(validate4360);
function validate4363(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3441(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate3441));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4363.errors = vErrors, vErrors === null;
}
function validate4360(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4363(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4363))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4360.errors = vErrors, vErrors === null;
}
var check_shared507 = outermost(validate4366);
function validate4366(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.email === void 0 && (vErrors = need(vErrors, data, instancePath, "email"));
    for (let key0 in data)
      key0 === "email" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.email !== void 0 && !validate3396(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate3396)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4366.errors = vErrors, vErrors === null;
}
var check_shared508 = outermost(validate4371);
function validate4371(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.status !== void 0 && !validate26(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate26)), data.code !== void 0 && !validate26(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate3441(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate3441))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4371.errors = vErrors, vErrors === null;
}
var check_shared509 = outermost(validate4375);
function validate4375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.expand !== void 0 && !validate4354(data.expand, at(instancePath, "/expand")) && (vErrors = more(vErrors, validate4354));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4375.errors = vErrors, vErrors === null;
}
var check_shared510 = outermost(validate4378);
function validate4378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 === "id" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate31(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate31)), data.account_admin !== void 0 && !validate34(data.account_admin, at(instancePath, "/account_admin")) && (vErrors = more(vErrors, validate34)), data.csp_roles !== void 0 && !validate43(data.csp_roles, at(instancePath, "/csp_roles")) && (vErrors = more(vErrors, validate43)), data.mfa_enabled !== void 0 && !validate34(data.mfa_enabled, at(instancePath, "/mfa_enabled")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4378.errors = vErrors, vErrors === null;
}
var check_shared512 = outermost(validate4383);
var schema777 = { type: ["array", "null"], items: { $ref: "SamlMapping" }, $id: "shared511" };
function validate4385(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate95(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate95)), data.created !== void 0 && !validate22(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate26(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4385.errors = vErrors, vErrors === null;
}
function validate4384(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema777.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4385(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4385));
  }
  return validate4384.errors = vErrors, vErrors === null;
}
function validate4383(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate4384(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4384))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4383.errors = vErrors, vErrors === null;
}
var check_shared513 = outermost(validate4393);
function validate4393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.csp_role === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "csp_role", "saml_groups"));
    for (let key0 in data)
      key0 === "csp_role" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.csp_role !== void 0 && !validate22(data.csp_role, at(instancePath, "/csp_role")) && (vErrors = more(vErrors, validate22)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4393.errors = vErrors, vErrors === null;
}
var check_shared514 = outermost(validate4396);
function validate4396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate4385(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4385))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4396.errors = vErrors, vErrors === null;
}
var check_shared515 = outermost(validate4398);
function validate4398(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.saml_groups === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "saml_groups"));
    for (let key0 in data)
      key0 === "id" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.saml_groups !== void 0 && !validate43(data.saml_groups, at(instancePath, "/saml_groups")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4398.errors = vErrors, vErrors === null;
}
var check_shared516 = outermost(validate4401);
function validate4401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.size !== void 0 && !validate226(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate226));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4401.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSetPage = outermost(validate4404);
var schema784 = { type: ["array", "null"], items: { $ref: "PlatformPermissionSet" }, $id: "shared125" };
function validate4406(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate95(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4406.errors = vErrors, vErrors === null;
}
function validate4405(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema784.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4406(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4406));
  }
  return validate4405.errors = vErrors, vErrors === null;
}
function validate4404(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.permissions === void 0 && (vErrors = need(vErrors, data, instancePath, "permissions")), data.permissions !== void 0 && !validate4405(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate4405)), data.page !== void 0 && !validate26(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate26)), data.size !== void 0 && !validate26(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate26)), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4404.errors = vErrors, vErrors === null;
}
var check_shared517 = outermost(validate4415);
function validate4415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate43(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate43));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4415.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionModules = outermost(validate4419);
var schema788 = { type: ["array", "null"], items: { $ref: "PlatformPermissionModule" }, $id: "shared124" };
var schema790 = { type: ["array", "null"], items: { $ref: "PlatformPermissionAction" }, $id: "shared123" };
function validate4424(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.dependencies !== void 0 && !validate95(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4424.errors = vErrors, vErrors === null;
}
function validate4423(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema790.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4424(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4424));
  }
  return validate4423.errors = vErrors, vErrors === null;
}
function validate4421(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.actions !== void 0 && !validate4423(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate4423))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4421.errors = vErrors, vErrors === null;
}
function validate4420(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema788.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4421(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4421));
  }
  return validate4420.errors = vErrors, vErrors === null;
}
function validate4419(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.modules === void 0 && (vErrors = need(vErrors, data, instancePath, "modules")), data.modules !== void 0 && !validate4420(data.modules, at(instancePath, "/modules")) && (vErrors = more(vErrors, validate4420))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4419.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSet = outermost(validate4406), check_shared518 = outermost(validate4431);
function validate4431(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "no_scan_repositories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.no_scan_repositories !== void 0 && !validate34(data.no_scan_repositories, at(instancePath, "/no_scan_repositories")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4431.errors = vErrors, vErrors === null;
}
var check_shared520 = outermost(validate4436);
var schema794 = { type: ["array", "null"], items: { $ref: "CodeRepository" }, $id: "shared519" };
function validate4451(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.branch_names !== void 0 && !validate95(data.branch_names, at(instancePath, "/branch_names")) && (vErrors = more(vErrors, validate95)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4451.errors = vErrors, vErrors === null;
}
function validate4473(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4473.errors = vErrors, vErrors === null;
}
function validate4454(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.branch !== void 0 && !validate22(data.branch, at(instancePath, "/branch")) && (vErrors = more(vErrors, validate22)), data.commit_id !== void 0 && !validate22(data.commit_id, at(instancePath, "/commit_id")) && (vErrors = more(vErrors, validate22)), data.build_system !== void 0 && !validate22(data.build_system, at(instancePath, "/build_system")) && (vErrors = more(vErrors, validate22)), data.git_user !== void 0 && !validate22(data.git_user, at(instancePath, "/git_user")) && (vErrors = more(vErrors, validate22)), data.triggered_by !== void 0 && !validate22(data.triggered_by, at(instancePath, "/triggered_by")) && (vErrors = more(vErrors, validate22)), data.scm_link !== void 0 && !validate22(data.scm_link, at(instancePath, "/scm_link")) && (vErrors = more(vErrors, validate22)), data.tags !== void 0 && !validate559(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate559)), data.impacted_file_count !== void 0 && !validate26(data.impacted_file_count, at(instancePath, "/impacted_file_count")) && (vErrors = more(vErrors, validate26)), data.critical_severity_count !== void 0 && !validate26(data.critical_severity_count, at(instancePath, "/critical_severity_count")) && (vErrors = more(vErrors, validate26)), data.high_severity_count !== void 0 && !validate26(data.high_severity_count, at(instancePath, "/high_severity_count")) && (vErrors = more(vErrors, validate26)), data.medium_severity_count !== void 0 && !validate26(data.medium_severity_count, at(instancePath, "/medium_severity_count")) && (vErrors = more(vErrors, validate26)), data.low_severity_count !== void 0 && !validate26(data.low_severity_count, at(instancePath, "/low_severity_count")) && (vErrors = more(vErrors, validate26)), data.unknown_severity_count !== void 0 && !validate26(data.unknown_severity_count, at(instancePath, "/unknown_severity_count")) && (vErrors = more(vErrors, validate26)), data.policy_pass_count !== void 0 && !validate26(data.policy_pass_count, at(instancePath, "/policy_pass_count")) && (vErrors = more(vErrors, validate26)), data.policy_warning_count !== void 0 && !validate26(data.policy_warning_count, at(instancePath, "/policy_warning_count")) && (vErrors = more(vErrors, validate26)), data.policy_failure_count !== void 0 && !validate26(data.policy_failure_count, at(instancePath, "/policy_failure_count")) && (vErrors = more(vErrors, validate26)), data.vulnerabilities_severity_count !== void 0 && !validate4473(data.vulnerabilities_severity_count, at(instancePath, "/vulnerabilities_severity_count")) && (vErrors = more(vErrors, validate4473)), data.misconfigurations_severity_count !== void 0 && !validate4473(data.misconfigurations_severity_count, at(instancePath, "/misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4473)), data.pipeline_misconfigurations_severity_count !== void 0 && !validate4473(data.pipeline_misconfigurations_severity_count, at(instancePath, "/pipeline_misconfigurations_severity_count")) && (vErrors = more(vErrors, validate4473)), data.secrets_severity_count !== void 0 && !validate4473(data.secrets_severity_count, at(instancePath, "/secrets_severity_count")) && (vErrors = more(vErrors, validate4473))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4454.errors = vErrors, vErrors === null;
}
function validate4445(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "name")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.source !== void 0 && !validate22(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate22)), data.scm_id !== void 0 && !validate22(data.scm_id, at(instancePath, "/scm_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate241(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate241)), data.pinned_branches !== void 0 && !validate4451(data.pinned_branches, at(instancePath, "/pinned_branches")) && (vErrors = more(vErrors, validate4451)), data.last_scan !== void 0 && !validate4454(data.last_scan, at(instancePath, "/last_scan")) && (vErrors = more(vErrors, validate4454))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4445.errors = vErrors, vErrors === null;
}
function validate4444(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema794.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4445(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4445));
  }
  return validate4444.errors = vErrors, vErrors === null;
}
function validate4436(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate2908(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate2908)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.total_repositories !== void 0 && !validate26(data.total_repositories, at(instancePath, "/total_repositories")) && (vErrors = more(vErrors, validate26)), data.total_severity_critical !== void 0 && !validate26(data.total_severity_critical, at(instancePath, "/total_severity_critical")) && (vErrors = more(vErrors, validate26)), data.total_severity_high !== void 0 && !validate26(data.total_severity_high, at(instancePath, "/total_severity_high")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4444(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4444))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4436.errors = vErrors, vErrors === null;
}
var check_shared522 = outermost(validate4486);
var schema800 = { type: ["array", "null"], items: { $ref: "Detection" }, $id: "shared521" };
function validate4492(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id")), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.detection_count !== void 0 && !validate26(data.detection_count, at(instancePath, "/detection_count")) && (vErrors = more(vErrors, validate26)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4492.errors = vErrors, vErrors === null;
}
function validate4491(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema800.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4492(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4492));
  }
  return validate4491.errors = vErrors, vErrors === null;
}
function validate4486(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate2908(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate2908)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4491(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4491))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4486.errors = vErrors, vErrors === null;
}
var check_shared523 = outermost(validate4499);
function validate4499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.avd_id === void 0 && (vErrors = need(vErrors, data, instancePath, "avd_id"));
    for (let key0 in data)
      key0 === "avd_id" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4499.errors = vErrors, vErrors === null;
}
var check_shared525 = outermost(validate4503);
var schema804 = { type: ["array", "null"], items: { $ref: "DetectionInstance" }, $id: "shared524" };
function validate4509(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.repository_id === void 0 || data.scan_id === void 0) && (vErrors = need(vErrors, data, instancePath, "repository_id", "scan_id")), data.repository_id !== void 0 && !validate22(data.repository_id, at(instancePath, "/repository_id")) && (vErrors = more(vErrors, validate22)), data.repository_name !== void 0 && !validate22(data.repository_name, at(instancePath, "/repository_name")) && (vErrors = more(vErrors, validate22)), data.highest_severity !== void 0 && !validate22(data.highest_severity, at(instancePath, "/highest_severity")) && (vErrors = more(vErrors, validate22)), data.impacted_files !== void 0 && !validate26(data.impacted_files, at(instancePath, "/impacted_files")) && (vErrors = more(vErrors, validate26)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.scan_id !== void 0 && !validate22(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4509.errors = vErrors, vErrors === null;
}
function validate4508(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema804.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4509(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4509));
  }
  return validate4508.errors = vErrors, vErrors === null;
}
function validate4503(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate2908(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate2908)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4508(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4508))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4503.errors = vErrors, vErrors === null;
}
var check_shared526 = outermost(validate4518);
function validate4518(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.page_size !== void 0 && !validate226(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate226)), data.order_by !== void 0 && !validate22(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4518.errors = vErrors, vErrors === null;
}
var check_shared528 = outermost(validate4523);
var schema808 = { type: ["array", "null"], items: { $ref: "SuppressionRule" }, $id: "shared527" };
var schema810 = { type: "string", "x-known": ["policy", "suppression"], $id: "shared174" };
function validate4535(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "policy" && data !== "suppression" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema810["x-known"] })), validate4535.errors = vErrors, vErrors === null;
}
var schema812 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariable" }, $id: "shared188" };
var schema814 = { type: "string", "x-known": ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared190" };
function validate4542(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "repository.id" && data !== "repository.name" && data !== "repository.branch" && data !== "repository.topic" && data !== "repository.label" && data !== "repository.organization" && data !== "repository.provider" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema814["x-known"] })), validate4542.errors = vErrors, vErrors === null;
}
function validate4541(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4542(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4542)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4541.errors = vErrors, vErrors === null;
}
function validate4540(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema812.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4541(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4541));
  }
  return validate4540.errors = vErrors, vErrors === null;
}
function validate4538(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4540(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4540))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4538.errors = vErrors, vErrors === null;
}
var schema815 = { type: ["array", "null"], items: { $ref: "SuppressionRuleControl" }, $id: "shared175" };
var schema817 = { type: "string", "x-known": ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared178" };
function validate4550(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerabilitySeverity" && data !== "cveByIds" && data !== "vulnerabilityWithVendorFix" && data !== "misconfigurations" && data !== "misconfigurationsBySeverity" && data !== "misconfigurationsByService" && data !== "secretSeverity" && data !== "secretByPatterns" && data !== "secretByIds" && data !== "sastSeverity" && data !== "sastAiSeverity" && data !== "sastByIds" && data !== "pipelineMisconfigurations" && data !== "pipelineMisconfigurationsBySeverity" && data !== "dependencyByName" && data !== "dependencyByVersion" && data !== "dependencyByLicense" && data !== "manifestSecurityScanChecks" && data !== "manifestSourceCodeProtection" && data !== "imageName" && data !== "detectionIds" && data !== "detectionsBySeverity" && data !== "fsPath" && data !== "networkUrl" && data !== "portRange" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema817["x-known"] })), validate4550.errors = vErrors, vErrors === null;
}
var schema818 = { type: "string", "x-known": ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared176" };
function validate4552(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "misconfiguration" && data !== "vulnerability" && data !== "secret" && data !== "pipeline" && data !== "sast" && data !== "dependency" && data !== "profile" && data !== "manifest" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema818["x-known"] })), validate4552.errors = vErrors, vErrors === null;
}
var schema819 = { type: "string", "x-known": ["critical", "high", "medium", "low", "unknown"], $id: "shared179" };
function validate4554(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "unknown" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema819["x-known"] })), validate4554.errors = vErrors, vErrors === null;
}
var schema820 = { type: "string", "x-known": ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared180" };
function validate4556(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "greater_than" && data !== "less_than" && data !== "equals_to" && data !== "greater_than_or_equal_to" && data !== "less_than_or_equal_to" && data !== "all_versions" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema820["x-known"] })), validate4556.errors = vErrors, vErrors === null;
}
var schema821 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheck" }, $id: "shared181" };
function validate4571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4552(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4552))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4571.errors = vErrors, vErrors === null;
}
function validate4570(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema821.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4571(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4571));
  }
  return validate4570.errors = vErrors, vErrors === null;
}
function validate4581(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pattern !== void 0 && !validate22(data.pattern, at(instancePath, "/pattern")) && (vErrors = more(vErrors, validate22)), data.changes !== void 0 && !validate95(data.changes, at(instancePath, "/changes")) && (vErrors = more(vErrors, validate95))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4581.errors = vErrors, vErrors === null;
}
function validate4589(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.days !== void 0 && !validate26(data.days, at(instancePath, "/days")) && (vErrors = more(vErrors, validate26)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4589.errors = vErrors, vErrors === null;
}
function validate4549(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4550(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4550)), data.scan_type !== void 0 && !validate4552(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4552)), data.severity !== void 0 && !validate4554(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4554)), data.operator !== void 0 && !validate4556(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4556)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate95(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate95)), data.avd_ids !== void 0 && !validate95(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate95)), data.dependency_ids !== void 0 && !validate95(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate95)), data.ids !== void 0 && !validate95(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate95)), data.checks !== void 0 && !validate4570(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4570)), data.patterns !== void 0 && !validate95(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate95)), data.ports !== void 0 && !validate1824(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1824)), data.file_changes !== void 0 && !validate4581(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4581)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate95(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate95)), data.published_date_filter !== void 0 && !validate4589(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4589))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4549.errors = vErrors, vErrors === null;
}
function validate4548(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema815.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4549(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4549));
  }
  return validate4548.errors = vErrors, vErrors === null;
}
function validate4530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "name")), data.policy_id !== void 0 && !validate22(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4535(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4535)), data.application_scopes !== void 0 && !validate95(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate95)), data.scope !== void 0 && !validate4538(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4538)), data.controls !== void 0 && !validate4548(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4548)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34)), data.created !== void 0 && !validate36(data.created, at(instancePath, "/created")) && (vErrors = more(vErrors, validate36)), data.updated !== void 0 && !validate36(data.updated, at(instancePath, "/updated")) && (vErrors = more(vErrors, validate36)), data.created_by !== void 0 && !validate22(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate22)), data.updated_by !== void 0 && !validate22(data.updated_by, at(instancePath, "/updated_by")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4530.errors = vErrors, vErrors === null;
}
function validate4529(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema808.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4530(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4530));
  }
  return validate4529.errors = vErrors, vErrors === null;
}
function validate4523(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.current_page !== void 0 && !validate26(data.current_page, at(instancePath, "/current_page")) && (vErrors = more(vErrors, validate26)), data.next_page !== void 0 && !validate2908(data.next_page, at(instancePath, "/next_page")) && (vErrors = more(vErrors, validate2908)), data.returned_count !== void 0 && !validate26(data.returned_count, at(instancePath, "/returned_count")) && (vErrors = more(vErrors, validate26)), data.total_count !== void 0 && !validate26(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate26)), data.selection_scopes !== void 0 && !validate559(data.selection_scopes, at(instancePath, "/selection_scopes")) && (vErrors = more(vErrors, validate559)), data.data !== void 0 && !validate4529(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4529))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4523.errors = vErrors, vErrors === null;
}
var check_shared529 = outermost(validate4606);
var schema827 = { type: "string", enum: ["policy", "suppression"], $id: "shared186" };
function validate4611(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "policy" || data === "suppression" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema827.enum })), validate4611.errors = vErrors, vErrors === null;
}
var schema829 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariableInput" }, $id: "shared189" };
var schema831 = { type: "string", enum: ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared191" };
function validate4618(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "repository.id" || data === "repository.name" || data === "repository.branch" || data === "repository.topic" || data === "repository.label" || data === "repository.organization" || data === "repository.provider" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema831.enum })), validate4618.errors = vErrors, vErrors === null;
}
function validate4617(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.attribute === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "attribute", "value")), data.attribute !== void 0 && !validate4618(data.attribute, at(instancePath, "/attribute")) && (vErrors = more(vErrors, validate4618)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4617.errors = vErrors, vErrors === null;
}
function validate4616(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema829.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4617(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4617));
  }
  return validate4616.errors = vErrors, vErrors === null;
}
function validate4614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.expression === void 0 || data.variables === void 0) && (vErrors = need(vErrors, data, instancePath, "expression", "variables")), data.expression !== void 0 && !validate22(data.expression, at(instancePath, "/expression")) && (vErrors = more(vErrors, validate22)), data.variables !== void 0 && !validate4616(data.variables, at(instancePath, "/variables")) && (vErrors = more(vErrors, validate4616))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4614.errors = vErrors, vErrors === null;
}
var schema834 = { type: "string", enum: ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared182" };
function validate4626(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerabilitySeverity" || data === "cveByIds" || data === "vulnerabilityWithVendorFix" || data === "misconfigurations" || data === "misconfigurationsBySeverity" || data === "misconfigurationsByService" || data === "secretSeverity" || data === "secretByPatterns" || data === "secretByIds" || data === "sastSeverity" || data === "sastAiSeverity" || data === "sastByIds" || data === "pipelineMisconfigurations" || data === "pipelineMisconfigurationsBySeverity" || data === "dependencyByName" || data === "dependencyByVersion" || data === "dependencyByLicense" || data === "manifestSecurityScanChecks" || data === "manifestSourceCodeProtection" || data === "imageName" || data === "detectionIds" || data === "detectionsBySeverity" || data === "fsPath" || data === "networkUrl" || data === "portRange" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema834.enum })), validate4626.errors = vErrors, vErrors === null;
}
var schema835 = { type: "string", enum: ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared177" };
function validate4628(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "misconfiguration" || data === "vulnerability" || data === "secret" || data === "pipeline" || data === "sast" || data === "dependency" || data === "profile" || data === "manifest" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema835.enum })), validate4628.errors = vErrors, vErrors === null;
}
var schema836 = { type: "string", enum: ["critical", "high", "medium", "low", "unknown"], $id: "shared183" };
function validate4630(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema836.enum })), validate4630.errors = vErrors, vErrors === null;
}
var schema837 = { type: "string", enum: ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared184" };
function validate4632(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "greater_than" || data === "less_than" || data === "equals_to" || data === "greater_than_or_equal_to" || data === "less_than_or_equal_to" || data === "all_versions" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema837.enum })), validate4632.errors = vErrors, vErrors === null;
}
var schema838 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheckInput" }, $id: "shared185" };
function validate4647(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_name !== void 0 && !validate22(data.provider_name, at(instancePath, "/provider_name")) && (vErrors = more(vErrors, validate22)), data.service_name !== void 0 && !validate22(data.service_name, at(instancePath, "/service_name")) && (vErrors = more(vErrors, validate22)), data.check_id !== void 0 && !validate22(data.check_id, at(instancePath, "/check_id")) && (vErrors = more(vErrors, validate22)), data.check_name !== void 0 && !validate22(data.check_name, at(instancePath, "/check_name")) && (vErrors = more(vErrors, validate22)), data.scan_type !== void 0 && !validate4628(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4628))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4647.errors = vErrors, vErrors === null;
}
function validate4646(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema838.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4647(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4647));
  }
  return validate4646.errors = vErrors, vErrors === null;
}
function validate4625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate4626(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate4626)), data.scan_type !== void 0 && !validate4628(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate4628)), data.severity !== void 0 && !validate4630(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate4630)), data.operator !== void 0 && !validate4632(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate4632)), data.version !== void 0 && !validate22(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate22)), data.provider !== void 0 && !validate22(data.provider, at(instancePath, "/provider")) && (vErrors = more(vErrors, validate22)), data.service !== void 0 && !validate22(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate22)), data.dependency_name !== void 0 && !validate22(data.dependency_name, at(instancePath, "/dependency_name")) && (vErrors = more(vErrors, validate22)), data.dependency_source !== void 0 && !validate22(data.dependency_source, at(instancePath, "/dependency_source")) && (vErrors = more(vErrors, validate22)), data.vendorFix !== void 0 && !validate34(data.vendorFix, at(instancePath, "/vendorFix")) && (vErrors = more(vErrors, validate34)), data.direct_only !== void 0 && !validate34(data.direct_only, at(instancePath, "/direct_only")) && (vErrors = more(vErrors, validate34)), data.reachable_only !== void 0 && !validate34(data.reachable_only, at(instancePath, "/reachable_only")) && (vErrors = more(vErrors, validate34)), data.cve_ids !== void 0 && !validate95(data.cve_ids, at(instancePath, "/cve_ids")) && (vErrors = more(vErrors, validate95)), data.avd_ids !== void 0 && !validate95(data.avd_ids, at(instancePath, "/avd_ids")) && (vErrors = more(vErrors, validate95)), data.dependency_ids !== void 0 && !validate95(data.dependency_ids, at(instancePath, "/dependency_ids")) && (vErrors = more(vErrors, validate95)), data.ids !== void 0 && !validate95(data.ids, at(instancePath, "/ids")) && (vErrors = more(vErrors, validate95)), data.checks !== void 0 && !validate4646(data.checks, at(instancePath, "/checks")) && (vErrors = more(vErrors, validate4646)), data.patterns !== void 0 && !validate95(data.patterns, at(instancePath, "/patterns")) && (vErrors = more(vErrors, validate95)), data.ports !== void 0 && !validate1824(data.ports, at(instancePath, "/ports")) && (vErrors = more(vErrors, validate1824)), data.file_changes !== void 0 && !validate4581(data.file_changes, at(instancePath, "/file_changes")) && (vErrors = more(vErrors, validate4581)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_line !== void 0 && !validate26(data.target_line, at(instancePath, "/target_line")) && (vErrors = more(vErrors, validate26)), data.fingerprint !== void 0 && !validate22(data.fingerprint, at(instancePath, "/fingerprint")) && (vErrors = more(vErrors, validate22)), data.file_globs !== void 0 && !validate95(data.file_globs, at(instancePath, "/file_globs")) && (vErrors = more(vErrors, validate95)), data.published_date_filter !== void 0 && !validate4589(data.published_date_filter, at(instancePath, "/published_date_filter")) && (vErrors = more(vErrors, validate4589))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4625.errors = vErrors, vErrors === null;
}
function validate4624(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4625(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4625));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4624.errors = vErrors, vErrors === null;
}
function validate4607(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.application_scopes === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "application_scopes")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.enable !== void 0 && !validate34(data.enable, at(instancePath, "/enable")) && (vErrors = more(vErrors, validate34)), data.policy_type !== void 0 && !validate4611(data.policy_type, at(instancePath, "/policy_type")) && (vErrors = more(vErrors, validate4611)), data.application_scopes !== void 0 && !validate43(data.application_scopes, at(instancePath, "/application_scopes")) && (vErrors = more(vErrors, validate43)), data.scope !== void 0 && !validate4614(data.scope, at(instancePath, "/scope")) && (vErrors = more(vErrors, validate4614)), data.controls !== void 0 && !validate4624(data.controls, at(instancePath, "/controls")) && (vErrors = more(vErrors, validate4624)), data.enforce !== void 0 && !validate34(data.enforce, at(instancePath, "/enforce")) && (vErrors = more(vErrors, validate34)), data.fail_build !== void 0 && !validate34(data.fail_build, at(instancePath, "/fail_build")) && (vErrors = more(vErrors, validate34)), data.fail_pr !== void 0 && !validate34(data.fail_pr, at(instancePath, "/fail_pr")) && (vErrors = more(vErrors, validate34)), data.enforcement_schedule !== void 0 && !validate22(data.enforcement_schedule, at(instancePath, "/enforcement_schedule")) && (vErrors = more(vErrors, validate22)), data.clear_schedule !== void 0 && !validate34(data.clear_schedule, at(instancePath, "/clear_schedule")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4607.errors = vErrors, vErrors === null;
}
function validate4606(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4607(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4607));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4606.errors = vErrors, vErrors === null;
}
var check_SuppressionRule = outermost(validate4530), check_shared530 = outermost(validate4671);
function validate4671(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "body"));
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.body !== void 0 && !validate4607(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4607));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4671.errors = vErrors, vErrors === null;
}
var check_shared531 = outermost(validate4674);
function validate4674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "repositoryIds" || key0 === "scanIds" || key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.repositoryIds !== void 0 && !validate22(data.repositoryIds, at(instancePath, "/repositoryIds")) && (vErrors = more(vErrors, validate22)), data.scanIds !== void 0 && !validate22(data.scanIds, at(instancePath, "/scanIds")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate226(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate226)), data.size !== void 0 && !validate226(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate226));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4674.errors = vErrors, vErrors === null;
}
var check_shared533 = outermost(validate4679);
var schema843 = { type: ["array", "null"], items: { $ref: "CodeScanFinding" }, $id: "shared532" };
function validate4701(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cwe !== void 0 && !validate22(data.cwe, at(instancePath, "/cwe")) && (vErrors = more(vErrors, validate22)), data.owasp !== void 0 && !validate95(data.owasp, at(instancePath, "/owasp")) && (vErrors = more(vErrors, validate95)), data.references !== void 0 && !validate95(data.references, at(instancePath, "/references")) && (vErrors = more(vErrors, validate95)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.impact !== void 0 && !validate22(data.impact, at(instancePath, "/impact")) && (vErrors = more(vErrors, validate22)), data.confidence !== void 0 && !validate22(data.confidence, at(instancePath, "/confidence")) && (vErrors = more(vErrors, validate22)), data.likelihood !== void 0 && !validate22(data.likelihood, at(instancePath, "/likelihood")) && (vErrors = more(vErrors, validate22)), data.remediation !== void 0 && !validate22(data.remediation, at(instancePath, "/remediation")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4701.errors = vErrors, vErrors === null;
}
function validate4682(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.result_hash !== void 0 && !validate22(data.result_hash, at(instancePath, "/result_hash")) && (vErrors = more(vErrors, validate22)), data.avd_id !== void 0 && !validate22(data.avd_id, at(instancePath, "/avd_id")) && (vErrors = more(vErrors, validate22)), data.title !== void 0 && !validate22(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate22)), data.message !== void 0 && !validate22(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate26(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate26)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.repository_full_name !== void 0 && !validate22(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate22)), data.target_file !== void 0 && !validate22(data.target_file, at(instancePath, "/target_file")) && (vErrors = more(vErrors, validate22)), data.target_start_line !== void 0 && !validate26(data.target_start_line, at(instancePath, "/target_start_line")) && (vErrors = more(vErrors, validate26)), data.target_end_line !== void 0 && !validate26(data.target_end_line, at(instancePath, "/target_end_line")) && (vErrors = more(vErrors, validate26)), data.package_name !== void 0 && !validate22(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate22)), data.installed_version !== void 0 && !validate22(data.installed_version, at(instancePath, "/installed_version")) && (vErrors = more(vErrors, validate22)), data.fixed_version !== void 0 && !validate22(data.fixed_version, at(instancePath, "/fixed_version")) && (vErrors = more(vErrors, validate22)), data.published_date !== void 0 && !validate22(data.published_date, at(instancePath, "/published_date")) && (vErrors = more(vErrors, validate22)), data.reachable !== void 0 && !validate2899(data.reachable, at(instancePath, "/reachable")) && (vErrors = more(vErrors, validate2899)), data.scan_date !== void 0 && !validate22(data.scan_date, at(instancePath, "/scan_date")) && (vErrors = more(vErrors, validate22)), data.first_seen !== void 0 && !validate22(data.first_seen, at(instancePath, "/first_seen")) && (vErrors = more(vErrors, validate22)), data.scm_file !== void 0 && !validate22(data.scm_file, at(instancePath, "/scm_file")) && (vErrors = more(vErrors, validate22)), data.extraData !== void 0 && !validate4701(data.extraData, at(instancePath, "/extraData")) && (vErrors = more(vErrors, validate4701))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4682.errors = vErrors, vErrors === null;
}
function validate4681(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema843.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4682(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4682));
  }
  return validate4681.errors = vErrors, vErrors === null;
}
function validate4679(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.total !== void 0 && !validate26(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate26)), data.data !== void 0 && !validate4681(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4681))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4679.errors = vErrors, vErrors === null;
}
var check_shared535 = outermost(validate4713);
var schema847 = { type: ["array", "null"], items: { $ref: "Export" }, $id: "shared534" };
function validate4715(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.next_run !== void 0 && !validate36(data.next_run, at(instancePath, "/next_run")) && (vErrors = more(vErrors, validate36))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4715.errors = vErrors, vErrors === null;
}
function validate4714(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema847.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4715(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4715));
  }
  return validate4714.errors = vErrors, vErrors === null;
}
function validate4713(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate4714(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4714))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4713.errors = vErrors, vErrors === null;
}
var check_shared536 = outermost(validate4722);
var schema851 = { type: "string", enum: ["csv", "json"], $id: "shared84" };
function validate4730(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "csv" || data === "json" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema851.enum })), validate4730.errors = vErrors, vErrors === null;
}
function validate4723(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.integration_id === void 0 || data.entity_type === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "integration_id", "entity_type")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.integration_id !== void 0 && !validate22(data.integration_id, at(instancePath, "/integration_id")) && (vErrors = more(vErrors, validate22)), data.entity_type !== void 0 && !validate22(data.entity_type, at(instancePath, "/entity_type")) && (vErrors = more(vErrors, validate22)), data.filter_name !== void 0 && !validate22(data.filter_name, at(instancePath, "/filter_name")) && (vErrors = more(vErrors, validate22)), data.frequency !== void 0 && !validate22(data.frequency, at(instancePath, "/frequency")) && (vErrors = more(vErrors, validate22)), data.format !== void 0 && !validate4730(data.format, at(instancePath, "/format")) && (vErrors = more(vErrors, validate4730))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4723.errors = vErrors, vErrors === null;
}
function validate4722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate4723(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4723));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4722.errors = vErrors, vErrors === null;
}
var check_shared537 = outermost(validate4733);
function validate4733(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.export_id === void 0 && (vErrors = need(vErrors, data, instancePath, "export_id")), data.export_id !== void 0 && !validate22(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4733.errors = vErrors, vErrors === null;
}
var check_shared538 = outermost(validate4735);
function validate4735(data, instancePath = "") {
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
  return validate4735.errors = vErrors, vErrors === null;
}
var check_shared539 = outermost(validate4737);
function validate4737(data, instancePath = "") {
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
  return validate4737.errors = vErrors, vErrors === null;
}
var check_shared540 = outermost(validate4740);
function validate4741(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.exports_active_amount !== void 0 && !validate26(data.exports_active_amount, at(instancePath, "/exports_active_amount")) && (vErrors = more(vErrors, validate26)), data.exports_active_limit !== void 0 && !validate26(data.exports_active_limit, at(instancePath, "/exports_active_limit")) && (vErrors = more(vErrors, validate26))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4741.errors = vErrors, vErrors === null;
}
function validate4740(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate4741(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4741))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4740.errors = vErrors, vErrors === null;
}
var check_shared541 = outermost(validate4745);
var schema859 = { type: ["array", "null"], items: { $ref: "ExportEntity" }, $id: "shared82" };
var schema861 = { type: ["array", "null"], items: { $ref: "ExportSavedFilter" }, $id: "shared83" };
function validate4753(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4753.errors = vErrors, vErrors === null;
}
function validate4752(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema861.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4753(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4753));
  }
  return validate4752.errors = vErrors, vErrors === null;
}
function validate4748(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.label === void 0 && (vErrors = need(vErrors, data, instancePath, "label")), data.label !== void 0 && !validate22(data.label, at(instancePath, "/label")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.data_columns !== void 0 && !validate95(data.data_columns, at(instancePath, "/data_columns")) && (vErrors = more(vErrors, validate95)), data.saved_filters !== void 0 && !validate4752(data.saved_filters, at(instancePath, "/saved_filters")) && (vErrors = more(vErrors, validate4752))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4748.errors = vErrors, vErrors === null;
}
function validate4747(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema859.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4748(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4748));
  }
  return validate4747.errors = vErrors, vErrors === null;
}
function validate4746(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate4747(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate4747)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4746.errors = vErrors, vErrors === null;
}
function validate4745(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate4746(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4746))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4745.errors = vErrors, vErrors === null;
}
var check_shared543 = outermost(validate4760);
var schema864 = { type: ["array", "null"], items: { $ref: "ExportIntegration" }, $id: "shared542" };
function validate4762(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4762.errors = vErrors, vErrors === null;
}
function validate4761(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema864.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4762(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4762));
  }
  return validate4761.errors = vErrors, vErrors === null;
}
function validate4760(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.data === void 0 && (vErrors = need(vErrors, data, instancePath, "data")), data.data !== void 0 && !validate4761(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate4761))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4760.errors = vErrors, vErrors === null;
}
var check_shared545 = outermost(validate4767);
var schema867 = { type: "string", enum: ["aws", "google", "azure"], $id: "shared544" };
function validate4768(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "google" || data === "azure" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema867.enum })), validate4768.errors = vErrors, vErrors === null;
}
var schema869 = { type: ["boolean", "string"], $id: "shared75" };
function validate4787(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema869.type })), validate4787.errors = vErrors, vErrors === null;
}
var schema870 = { type: ["object", "string"], $id: "shared76" };
function validate4793(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema870.type })), validate4793.errors = vErrors, vErrors === null;
}
function validate4775(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data.configuration_id !== void 0 && !validate22(data.configuration_id, at(instancePath, "/configuration_id")) && (vErrors = more(vErrors, validate22)), data.deployment_method !== void 0 && !validate22(data.deployment_method, at(instancePath, "/deployment_method")) && (vErrors = more(vErrors, validate22)), data.cspm_group_id !== void 0 && !validate26(data.cspm_group_id, at(instancePath, "/cspm_group_id")) && (vErrors = more(vErrors, validate26)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data.organization_onboarding !== void 0 && !validate34(data.organization_onboarding, at(instancePath, "/organization_onboarding")) && (vErrors = more(vErrors, validate34)), data.project_to_onboard !== void 0 && !validate22(data.project_to_onboard, at(instancePath, "/project_to_onboard")) && (vErrors = more(vErrors, validate22)), data.scan_mode !== void 0 && !validate22(data.scan_mode, at(instancePath, "/scan_mode")) && (vErrors = more(vErrors, validate22)), data.base_cspm !== void 0 && !validate34(data.base_cspm, at(instancePath, "/base_cspm")) && (vErrors = more(vErrors, validate34)), data.enabled_regions !== void 0 && !validate22(data.enabled_regions, at(instancePath, "/enabled_regions")) && (vErrors = more(vErrors, validate22)), data.additional_resource_tags !== void 0 && !validate22(data.additional_resource_tags, at(instancePath, "/additional_resource_tags")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_deployment !== void 0 && !validate4787(data.volume_scanning_deployment, at(instancePath, "/volume_scanning_deployment")) && (vErrors = more(vErrors, validate4787)), data.registry_scanning_deployment !== void 0 && !validate4787(data.registry_scanning_deployment, at(instancePath, "/registry_scanning_deployment")) && (vErrors = more(vErrors, validate4787)), data.serverless_scanning_deployment !== void 0 && !validate4787(data.serverless_scanning_deployment, at(instancePath, "/serverless_scanning_deployment")) && (vErrors = more(vErrors, validate4787)), data.is_custom_name_vol_scan !== void 0 && !validate4787(data.is_custom_name_vol_scan, at(instancePath, "/is_custom_name_vol_scan")) && (vErrors = more(vErrors, validate4787)), data.resource_group_name_vol_scan !== void 0 && !validate22(data.resource_group_name_vol_scan, at(instancePath, "/resource_group_name_vol_scan")) && (vErrors = more(vErrors, validate22)), data.payload !== void 0 && !validate4793(data.payload, at(instancePath, "/payload")) && (vErrors = more(vErrors, validate4793)), data.payload_vm !== void 0 && !validate22(data.payload_vm, at(instancePath, "/payload_vm")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4775.errors = vErrors, vErrors === null;
}
function validate4767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate4768(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate4768)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4775(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4775));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4767.errors = vErrors, vErrors === null;
}
var check_Discovery = outermost(validate4797);
function validate4797(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state")), data.state !== void 0 && !validate22(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4797.errors = vErrors, vErrors === null;
}
var check_shared546 = outermost(validate4799);
function validate4807(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.cspm_key_id === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "cspm_key_id")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.cspm_key_id !== void 0 && !validate22(data.cspm_key_id, at(instancePath, "/cspm_key_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4807.errors = vErrors, vErrors === null;
}
function validate4806(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4807(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4807));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4806.errors = vErrors, vErrors === null;
}
function validate4805(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_accounts === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_accounts")), data.cloud_accounts !== void 0 && !validate4806(data.cloud_accounts, at(instancePath, "/cloud_accounts")) && (vErrors = more(vErrors, validate4806))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4805.errors = vErrors, vErrors === null;
}
function validate4799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4805(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4805));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4799.errors = vErrors, vErrors === null;
}
var check_shared547 = outermost(validate4813);
function validate4821(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cspm_role_arn !== void 0 && !validate22(data.cspm_role_arn, at(instancePath, "/cspm_role_arn")) && (vErrors = more(vErrors, validate22)), data.cspm_external_id !== void 0 && !validate22(data.cspm_external_id, at(instancePath, "/cspm_external_id")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_role_arn !== void 0 && !validate22(data.volume_scanning_role_arn, at(instancePath, "/volume_scanning_role_arn")) && (vErrors = more(vErrors, validate22)), data.volume_scanning_external_id !== void 0 && !validate22(data.volume_scanning_external_id, at(instancePath, "/volume_scanning_external_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4821.errors = vErrors, vErrors === null;
}
function validate4819(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_account_id === void 0 || data.credentials === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "credentials")), data.cloud_account_id !== void 0 && !validate22(data.cloud_account_id, at(instancePath, "/cloud_account_id")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate4821(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate4821))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4819.errors = vErrors, vErrors === null;
}
function validate4813(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloud === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud")), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud !== void 0 && !validate22(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22))), data.body !== void 0 && !validate4819(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate4819));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4813.errors = vErrors, vErrors === null;
}
var check_shared548 = outermost(validate4828);
function validate4828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" }));
    for (let key0 in data)
      key0 === "cloud_provider" || key0 === "integration_type" || key0 === "organization_id" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_provider !== void 0 && !validate22(data.cloud_provider, at(instancePath, "/cloud_provider")) && (vErrors = more(vErrors, validate22)), data.integration_type !== void 0 && !validate22(data.integration_type, at(instancePath, "/integration_type")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate22(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate22)), data["X-API-Key"] !== void 0 && (validate22(data["X-API-Key"], at(instancePath, "/X-API-Key")) || (vErrors = more(vErrors, validate22))), data["X-Timestamp"] !== void 0 && (validate22(data["X-Timestamp"], at(instancePath, "/X-Timestamp")) || (vErrors = more(vErrors, validate22))), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (validate22(data["X-Authenticate-Api-Key-Signature"], at(instancePath, "/X-Authenticate-Api-Key-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Register-New-Cspm-Signature"] !== void 0 && (validate22(data["X-Register-New-Cspm-Signature"], at(instancePath, "/X-Register-New-Cspm-Signature")) || (vErrors = more(vErrors, validate22))), data["X-Tokens-Signature"] !== void 0 && (validate22(data["X-Tokens-Signature"], at(instancePath, "/X-Tokens-Signature")) || (vErrors = more(vErrors, validate22)));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4828.errors = vErrors, vErrors === null;
}
var check_shared550 = outermost(validate4837);
function validate4840(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate26(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate26)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4840.errors = vErrors, vErrors === null;
}
function validate4839(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.CSPMData !== void 0 && !validate4840(data.CSPMData, at(instancePath, "/CSPMData")) && (vErrors = more(vErrors, validate4840)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4839.errors = vErrors, vErrors === null;
}
function validate4838(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate4839(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate4839));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4838.errors = vErrors, vErrors === null;
}
function validate4837(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_accounts_data === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_accounts_data")), data.cloud_accounts_data !== void 0 && !validate4838(data.cloud_accounts_data, at(instancePath, "/cloud_accounts_data")) && (vErrors = more(vErrors, validate4838))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4837.errors = vErrors, vErrors === null;
}
var checks = {
  signIn: { input: check_shared197, output: check_shared198 },
  createToken: { input: check_shared200, output: check_shared201 },
  getEnvironment: { input: check_shared202, output: check_shared203 },
  login: { input: check_shared204, output: check_ConsoleLogin },
  getApiInfo: { input: check_shared202, output: check_ApiInfo },
  listRegistries: { input: check_shared202, output: check_shared205 },
  createRegistry: { input: check_shared206 },
  listRegistriesPaged: { input: check_shared208, output: check_RegistryPage },
  getRegistry: { input: check_shared209, output: check_Registry },
  updateRegistry: { input: check_shared206 },
  deleteRegistry: { input: check_shared209 },
  startImageScan: { input: check_shared210, output: check_ImageScanStart },
  getImageScanStatus: { input: check_shared211, output: check_ImageScanStatus },
  getImageScanResult: { input: check_shared211, output: check_ScanResult },
  downloadCveReportCsv: { input: check_shared202 },
  listScanJobs: { input: check_shared213, output: check_ScanJobPage },
  listScanners: { input: check_shared214, output: check_QueueScannerPage },
  getScanQueueSummary: { input: check_shared202, output: check_ScanQueueSummary },
  cancelScanJobs: { input: check_shared216 },
  requeueScanJobs: { input: check_shared216 },
  clearScanQueue: { input: check_shared202 },
  listImages: { input: check_shared217, output: check_ImagePage },
  registerImage: { input: check_shared218 },
  getImage: { input: check_shared220, output: check_Image },
  deleteImage: { input: check_shared220 },
  listImageVulnerabilities: { input: check_shared222, output: check_VulnerabilityPage },
  listImageScanHistory: { input: check_shared223, output: check_ImageScanHistoryPage },
  listImageSensitiveData: { input: check_shared224, output: check_ImageSensitiveDataPage },
  listImageMalware: { input: check_shared224, output: check_ImageMalwarePage },
  listImageLayers: { input: check_shared224, output: check_ImageLayerPage },
  deleteImagesByUid: { input: check_shared225 },
  registerImages: { input: check_shared227 },
  rescanImages: { input: check_shared229 },
  allowImages: { input: check_shared231 },
  blockImages: { input: check_shared231 },
  listRepositories: { input: check_shared232, output: check_RepositoryPage },
  deleteRepository: { input: check_shared233 },
  getRiskCounts: { input: check_shared202, output: check_RiskCounts },
  listVulnerabilities: { input: check_shared234, output: check_VulnerabilityPage },
  listAcknowledgements: { input: check_shared235, output: check_AcknowledgementPage },
  createAcknowledgements: { input: check_shared237 },
  deleteAcknowledgements: { input: check_shared238 },
  listExportColumns: { input: check_shared240, output: check_shared241 },
  listExporters: { input: check_shared240, output: check_shared243 },
  startVulnerabilityExport: { input: check_shared244, output: check_VulnerabilityExportToken },
  getVulnerabilityExportJob: { input: check_shared245, output: check_shared6 },
  streamVulnerabilityExport: { input: check_shared245 },
  listInventoryImages: { input: check_shared246, output: check_shared248 },
  countInventoryImages: { input: check_shared249, output: check_InventoryCount },
  listInventoryVms: { input: check_shared250, output: check_shared252 },
  countInventoryVms: { input: check_shared253, output: check_InventoryCount },
  listInventoryCodeRepositories: { input: check_shared250, output: check_shared255 },
  listKubernetesResources: { input: check_shared208, output: check_shared256 },
  getResourceHierarchy: { input: check_shared202, output: check_shared6 },
  listNamespaces: { input: check_shared257, output: check_shared259 },
  listContainers: { input: check_shared260, output: check_shared262 },
  listContainersV1: { input: check_shared263, output: check_shared265 },
  inspectContainer: { input: check_shared266, output: check_ContainerDetail },
  listHosts: { input: check_shared267, output: check_shared269 },
  getHost: { input: check_shared270, output: check_HostDetail },
  listHostVulnerabilities: { input: check_shared271, output: check_shared273 },
  listHostMalware: { input: check_shared274, output: check_shared276 },
  listHostImages: { input: check_shared277, output: check_shared279 },
  getBenchResults: { input: check_shared280, output: check_BenchResults },
  getHostStatus: { input: check_shared270, output: check_HostStatus },
  listInfrastructure: { input: check_shared281, output: check_shared283 },
  getInfrastructure: { input: check_shared270, output: check_Infrastructure },
  getInfrastructureByName: { input: check_shared284, output: check_Infrastructure },
  listFunctions: { input: check_shared285, output: check_shared287 },
  listServerlessApplications: { input: check_shared202, output: check_shared289 },
  createServerlessApplication: { input: check_shared291, output: check_shared6 },
  getServerlessApplication: { input: check_shared209, output: check_ServerlessApplication },
  updateServerlessApplication: { input: check_shared291, output: check_shared6 },
  deleteServerlessApplication: { input: check_shared209, output: check_shared6 },
  listEnforcerGroups: { input: check_shared277, output: check_EnforcerGroupList },
  updateEnforcerGroup: { input: check_shared292 },
  createEnforcerGroup: { input: check_shared293, output: check_EnforcerGroup },
  getEnforcerGroup: { input: check_shared270, output: check_EnforcerGroup },
  deleteEnforcerGroup: { input: check_shared294 },
  listGateways: { input: check_shared202, output: check_shared295 },
  getGateway: { input: check_shared270, output: check_Gateway },
  listScannerGroups: { input: check_shared208, output: check_ScannerGroupPage },
  createScannerGroup: { input: check_shared296 },
  deleteScannerGroups: { input: check_shared297 },
  getScannerGroup: { input: check_shared209, output: check_ScannerGroup },
  updateScannerGroup: { input: check_shared296 },
  migrateScannerGroup: { input: check_shared298 },
  listAssurancePolicies: { input: check_shared299, output: check_AssurancePolicyPage },
  createAssurancePolicy: { input: check_shared301 },
  getAssurancePolicy: { input: check_shared302, output: check_AssurancePolicy },
  updateAssurancePolicy: { input: check_shared303 },
  deleteAssurancePolicy: { input: check_shared302 },
  listImageAssurancePolicies: { input: check_shared208, output: check_ImageAssurancePolicyPage },
  createImageAssurancePolicy: { input: check_shared304 },
  getImageAssurancePolicy: { input: check_shared209, output: check_ImageAssurancePolicy },
  listImagePermissions: { input: check_shared202, output: check_ImagePermissions },
  listAssuranceScripts: { input: check_shared202, output: check_shared305 },
  createAssuranceScript: { input: check_shared307, output: check_shared305 },
  getAssuranceScript: { input: check_shared270, output: check_AssuranceScript },
  updateAssuranceScript: { input: check_shared308 },
  deleteAssuranceScript: { input: check_shared270 },
  createRuntimePolicy: { input: check_shared309, output: check_RuntimePolicy },
  getRuntimePolicy: { input: check_shared209, output: check_RuntimePolicy },
  updateRuntimePolicy: { input: check_shared310 },
  deleteRuntimePolicy: { input: check_shared209 },
  listFirewallPolicies: { input: check_shared208, output: check_FirewallPolicyPage },
  createFirewallPolicy: { input: check_shared311 },
  getFirewallPolicy: { input: check_shared209, output: check_FirewallPolicy },
  updateFirewallPolicy: { input: check_shared312 },
  deleteFirewallPolicy: { input: check_shared209 },
  listServices: { input: check_shared285, output: check_ServicePage },
  createService: { input: check_shared313 },
  getService: { input: check_shared209, output: check_Service },
  updateService: { input: check_shared313 },
  deleteService: { input: check_shared209 },
  listResponsePolicies: { input: check_shared314, output: check_ResponsePolicyList },
  createResponsePolicy: { input: check_shared315, output: check_ResponsePolicy },
  getResponsePolicyConfig: { input: check_shared202, output: check_ResponsePolicyConfig },
  getResponsePolicy: { input: check_shared316, output: check_ResponsePolicy },
  updateResponsePolicy: { input: check_shared317, output: check_ResponsePolicy },
  deleteResponsePolicy: { input: check_shared316 },
  setResponsePolicyStatus: { input: check_shared318, output: check_ResponsePolicy },
  listUsers: { input: check_shared202, output: check_shared319 },
  createUser: { input: check_shared320 },
  getUser: { input: check_shared270, output: check_User },
  updateUser: { input: check_shared321 },
  deleteUser: { input: check_shared270 },
  changeUserPassword: { input: check_shared322 },
  listRoles: { input: check_shared208, output: check_RolePage },
  createRole: { input: check_shared323 },
  getRole: { input: check_shared209, output: check_Role },
  updateRole: { input: check_shared323 },
  deleteRole: { input: check_shared209 },
  listPermissionSets: { input: check_shared208, output: check_PermissionSetPage },
  createPermissionSet: { input: check_shared324 },
  listPermissionActions: { input: check_shared202, output: check_PermissionActionCatalogue },
  getPermissionSet: { input: check_shared209, output: check_PermissionSet },
  updatePermissionSet: { input: check_shared324 },
  deletePermissionSet: { input: check_shared209 },
  listApplicationScopes: { input: check_shared285, output: check_ApplicationScopePage },
  createApplicationScope: { input: check_shared325 },
  deleteApplicationScopes: { input: check_shared297 },
  getApplicationScope: { input: check_shared209, output: check_ApplicationScope },
  updateApplicationScope: { input: check_shared325 },
  deleteApplicationScope: { input: check_shared209 },
  createConsoleApiKey: { input: check_shared326, output: check_shared327 },
  updateConsoleApiKey: { input: check_shared328, output: check_shared6 },
  deleteConsoleApiKey: { input: check_shared316, output: check_shared6 },
  listLabels: { input: check_shared202, output: check_LabelList },
  createLabel: { input: check_shared329 },
  getLabel: { input: check_shared209, output: check_Label },
  updateLabel: { input: check_shared329 },
  deleteLabel: { input: check_shared209 },
  listNotificationOutputs: { input: check_shared331, output: check_NotificationOutputs },
  createNotificationOutput: { input: check_shared333, output: check_NotificationOutput },
  getNotificationOutput: { input: check_shared316, output: check_NotificationOutput },
  updateNotificationOutput: { input: check_shared334, output: check_NotificationOutput },
  deleteNotificationOutput: { input: check_shared316 },
  getSlackNotifier: { input: check_shared202, output: check_SlackNotifier },
  putSlackNotifier: { input: check_shared335 },
  listLogServices: { input: check_shared202, output: check_shared336 },
  getLogService: { input: check_shared209, output: check_LogService },
  updateLogService: { input: check_shared337, output: check_shared6 },
  listMonitoringSystems: { input: check_shared202, output: check_shared338 },
  getMonitoringSystem: { input: check_shared209, output: check_MonitoringSystem },
  updateMonitoringSystem: { input: check_shared339, output: check_shared6 },
  getLdapSettings: { input: check_shared202, output: check_LdapSettings },
  setLdapSettings: { input: check_shared340, output: check_shared6 },
  getSamlSettings: { input: check_shared202, output: check_SamlSettings },
  setSamlSettings: { input: check_shared341, output: check_shared6 },
  getOauth2Settings: { input: check_shared202, output: check_Oauth2Settings },
  setOauth2Settings: { input: check_shared342, output: check_shared6 },
  getOpenIdSettings: { input: check_shared202, output: check_OpenIdSettings },
  setOpenIdSettings: { input: check_shared343, output: check_shared6 },
  getIntegrationsState: { input: check_shared202, output: check_IntegrationsState },
  getSystemSettings: { input: check_shared202, output: check_SystemSettings },
  getDtaLicenseStatus: { input: check_shared344, output: check_shared6 },
  listLicenses: { input: check_shared285, output: check_Licenses },
  getLicense: { input: check_shared202, output: check_License },
  getDashboard: { input: check_shared345, output: check_Dashboard },
  getDashboardTrend: { input: check_shared346, output: check_shared347 },
  getAuditTotals: { input: check_shared348, output: check_AuditTotals },
  getAccount: { input: check_shared351, output: check_shared352 },
  getUsage: { input: check_shared355, output: check_shared356 },
  uploadLogo: { input: check_shared358, output: check_shared359 },
  listAlerts: { input: check_shared363, output: check_shared365 },
  createAlert: { input: check_shared367, output: check_shared368 },
  getAlert: { input: check_shared369, output: check_shared368 },
  updateAlert: { input: check_shared370, output: check_CspmEmptyAnswer },
  deleteAlert: { input: check_shared371, output: check_CspmEmptyAnswer },
  listApiKeys: { input: check_shared372, output: check_shared374 },
  createApiKey: { input: check_shared375, output: check_shared376 },
  getApiKey: { input: check_shared371, output: check_shared376 },
  updateApiKey: { input: check_shared377, output: check_shared359 },
  deleteApiKey: { input: check_shared371, output: check_CspmEmptyAnswer },
  listAuditLogs: { input: check_shared379, output: check_shared381 },
  listEvents: { input: check_shared385, output: check_shared386 },
  getEvent: { input: check_shared371, output: check_shared387 },
  listAudits: { input: check_shared388, output: check_shared390 },
  listCategories: { input: check_shared391, output: check_shared393 },
  getCategory: { input: check_shared371, output: check_shared394 },
  listCompliances: { input: check_shared395, output: check_shared397 },
  listPrograms: { input: check_shared398, output: check_shared400 },
  createProgram: { input: check_shared401, output: check_shared402 },
  createPdfReport: { input: check_shared404, output: check_shared405 },
  listControls: { input: check_shared391, output: check_shared407 },
  createControl: { input: check_shared408, output: check_shared409 },
  getControl: { input: check_shared412, output: check_shared409 },
  updateControl: { input: check_shared414, output: check_CspmEmptyAnswer },
  deleteControl: { input: check_shared371, output: check_CspmEmptyAnswer },
  listDeliveries: { input: check_shared417, output: check_shared419 },
  createDelivery: { input: check_shared420, output: check_shared421 },
  getDelivery: { input: check_shared422, output: check_shared421 },
  updateDelivery: { input: check_shared423, output: check_CspmEmptyAnswer },
  deleteDelivery: { input: check_shared371, output: check_CspmEmptyAnswer },
  listGroups: { input: check_shared391, output: check_shared425 },
  createGroup: { input: check_shared426, output: check_shared427 },
  getGroup: { input: check_shared371, output: check_shared427 },
  updateGroup: { input: check_shared429, output: check_CspmEmptyAnswer },
  deleteGroup: { input: check_shared371, output: check_CspmEmptyAnswer },
  listIntegrations: { input: check_shared391, output: check_shared431 },
  createIntegration: { input: check_shared432, output: check_shared433 },
  getIntegration: { input: check_shared371, output: check_shared433 },
  updateIntegration: { input: check_shared434, output: check_CspmEmptyAnswer },
  deleteIntegration: { input: check_shared371, output: check_CspmEmptyAnswer },
  listKeys: { input: check_shared435, output: check_shared436 },
  createKey: { input: check_shared437, output: check_shared438 },
  getKey: { input: check_shared371, output: check_shared438 },
  updateKey: { input: check_shared442, output: check_CspmEmptyAnswer },
  deleteKey: { input: check_shared371, output: check_CspmEmptyAnswer },
  createGeneratedIds: { input: check_shared444, output: check_shared446 },
  createOtpSecrets: { input: check_shared447, output: check_shared449 },
  listRemediationPolicies: { input: check_shared391, output: check_shared451 },
  createRemediationPolicy: { input: check_shared453, output: check_shared454 },
  getRemediationPolicy: { input: check_shared371, output: check_shared454 },
  updateRemediationPolicy: { input: check_shared455, output: check_CspmEmptyAnswer },
  deleteRemediationPolicy: { input: check_shared371, output: check_CspmEmptyAnswer },
  listRemediations: { input: check_shared398, output: check_shared457 },
  createRemediation: { input: check_shared460, output: check_shared461 },
  getRemediation: { input: check_shared371, output: check_shared462 },
  listRoutings: { input: check_shared465, output: check_shared467 },
  createRouting: { input: check_shared468, output: check_shared469 },
  getRouting: { input: check_shared371, output: check_shared469 },
  updateRouting: { input: check_shared470, output: check_CspmEmptyAnswer },
  deleteRouting: { input: check_shared371, output: check_CspmEmptyAnswer },
  listScans: { input: check_shared471, output: check_shared473 },
  getScan: { input: check_shared371, output: check_shared474 },
  deleteScan: { input: check_shared371, output: check_CspmEmptyAnswer },
  getScanV2: { input: check_shared476, output: check_shared477 },
  startRealtimeScan: { input: check_shared478, output: check_shared479 },
  getRealtimeScan: { input: check_shared371, output: check_shared480 },
  scanCloudFormation: { input: check_shared481, output: check_shared483 },
  scanTerraform: { input: check_shared484, output: check_shared486 },
  listSuppressions: { input: check_shared489, output: check_shared490 },
  createSuppression: { input: check_shared492, output: check_shared493 },
  getSuppression: { input: check_shared371, output: check_shared493 },
  deleteSuppression: { input: check_shared371, output: check_CspmEmptyAnswer },
  listTests: { input: check_shared496, output: check_shared498 },
  getTest: { input: check_shared499, output: check_shared500 },
  updateTestSeverity: { input: check_shared501, output: check_CspmEmptyAnswer },
  listCspmUsers: { input: check_shared504, output: check_shared506 },
  createCspmUser: { input: check_shared507, output: check_shared508 },
  getCspmUser: { input: check_shared509, output: check_shared508 },
  updateCspmUser: { input: check_shared510, output: check_CspmEmptyAnswer },
  deleteCspmUser: { input: check_shared371, output: check_CspmEmptyAnswer },
  listSamlMappings: { input: check_shared202, output: check_shared512 },
  createSamlMapping: { input: check_shared513, output: check_shared514 },
  getSamlMapping: { input: check_shared316, output: check_shared514 },
  updateSamlMapping: { input: check_shared515 },
  deleteSamlMapping: { input: check_shared316 },
  listPlatformPermissionSets: { input: check_shared516, output: check_PlatformPermissionSetPage },
  createPlatformPermissionSet: { input: check_shared517 },
  listPlatformPermissionActions: { input: check_shared202, output: check_PlatformPermissionModules },
  getPlatformPermissionSet: { input: check_shared209, output: check_PlatformPermissionSet },
  updatePlatformPermissionSet: { input: check_shared517 },
  deletePlatformPermissionSet: { input: check_shared209 },
  listCodeRepositories: { input: check_shared518, output: check_shared520 },
  listDetections: { input: check_shared214, output: check_shared522 },
  listDetectionInstances: { input: check_shared523, output: check_shared525 },
  listSuppressionRules: { input: check_shared526, output: check_shared528 },
  createSuppressionRule: { input: check_shared529, output: check_SuppressionRule },
  getSuppressionRule: { input: check_shared270, output: check_SuppressionRule },
  updateSuppressionRule: { input: check_shared530, output: check_shared6 },
  deleteSuppressionRule: { input: check_shared270, output: check_shared6 },
  listCodeScanResults: { input: check_shared531, output: check_shared533 },
  listExports: { input: check_shared202, output: check_shared535 },
  createExport: { input: check_shared536, output: check_shared537 },
  getExport: { input: check_shared270, output: check_shared6 },
  deleteExports: { input: check_shared538, output: check_shared6 },
  setExportActivityStatus: { input: check_shared539, output: check_shared6 },
  getExportMetadata: { input: check_shared202, output: check_shared540 },
  getExportEntitiesData: { input: check_shared202, output: check_shared541 },
  listExportIntegrations: { input: check_shared202, output: check_shared543 },
  startDiscovery: { input: check_shared545, output: check_Discovery },
  deleteDiscovery: { input: check_shared546, output: check_shared6 },
  updateDiscoveryCredentials: { input: check_shared547, output: check_shared6 },
  listConnectedAccounts: { input: check_shared548, output: check_shared550 }
};
export {
  checks
};
