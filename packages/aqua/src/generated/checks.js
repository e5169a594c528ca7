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

function report(errors, instancePath, keyword, params, message) {
  let error = message === void 0 ? { instancePath, keyword, params } : { instancePath, keyword, params, message };
  return errors === null ? [error] : (errors.push(error), errors);
}
function inner(errors, value, instancePath, check) {
  if (check(value, instancePath)) return errors;
  if (errors === null) return check.errors;
  for (let error of check.errors) errors.push(error);
  return errors;
}
function member(errors, data, instancePath, ...pairs) {
  for (let index = 0; index < pairs.length; index += 2) {
    let name = pairs[index];
    data[name] !== void 0 && (errors = inner(errors, data[name], instancePath + "/" + name, pairs[index + 1]));
  }
  return errors;
}
function need(errors, data, instancePath, ...names) {
  for (let missingProperty of names) data[missingProperty] === void 0 && (errors = report(errors, instancePath, "required", { missingProperty }));
  return errors;
}
var check_shared171 = validate21;
function validate22(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate22.errors = vErrors, vErrors === null;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "email", "password");
    for (let key0 in data)
      key0 === "email" || key0 === "password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "email", validate22, "password", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_shared172 = validate25;
function validate26(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate26.errors = vErrors, vErrors === null;
}
function validate31(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate31.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "token", "account_id", "user_id"), vErrors = member(vErrors, data, instancePath, "token", validate22, "account_id", validate31, "user_id", validate31, "account_admin", validate34, "trial_end", validate36, "email", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate29.errors = vErrors, vErrors === null;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate29) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate25.errors = vErrors, vErrors === null;
}
var check_shared174 = validate40;
function validate41(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1500 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1500 }, "must be <= 1500")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate41.errors = vErrors, vErrors === null;
}
function validate43(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate43.errors = vErrors, vErrors === null;
}
function validate40(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "validity", "allowed_endpoints");
    for (let key0 in data)
      key0 === "validity" || key0 === "allowed_endpoints" || key0 === "csp_roles" || key0 === "group_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "validity", validate41, "allowed_endpoints", validate43, "csp_roles", validate43, "group_id", validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate40.errors = vErrors, vErrors === null;
}
var check_shared175 = validate48;
function validate48(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate48.errors = vErrors, vErrors === null;
}
var check_shared176 = validate52;
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate52.errors = vErrors, vErrors === null;
}
var check_shared177 = validate53;
function validate54(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "ese_url"), vErrors = member(vErrors, data, instancePath, "ese_url", validate22, "env_id", validate22, "env_type", validate22, "plan", validate22, "region", validate22, "status", validate22, "account_id", validate22, "aqua_csp_version", validate22, "creation_date", validate22, "end_date", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate54.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data"), vErrors = member(vErrors, data, instancePath, "data", validate54)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate53.errors = vErrors, vErrors === null;
}
var check_shared178 = validate66;
function validate66(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "password");
    for (let key0 in data)
      key0 === "abilities" || key0 === "id" || key0 === "password" || key0 === "remember" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "abilities", validate26, "id", validate22, "password", validate22, "remember", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate66.errors = vErrors, vErrors === null;
}
var check_ConsoleLogin = validate71;
function validate71(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "token"), vErrors = member(vErrors, data, instancePath, "token", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate71.errors = vErrors, vErrors === null;
}
var check_ApiInfo = validate73;
function validate73(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "authorization_header", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate73.errors = vErrors, vErrors === null;
}
var check_shared179 = validate75;
var schema26 = { type: "string", "x-known": ["HUB", "V1", "V2", "V1/V2", "ACR", "GAR", "AWS", "GCR", "ENGINE", "CTRDENGINE", "ART", "NEXUS", "QUAY", "DTR", "ATOMIC", "OPENSHIFT", "CF", "HARBOR", "ICR", "PODMAN", "API"], $id: "shared108" };
function validate78(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "HUB" && data !== "V1" && data !== "V2" && data !== "V1/V2" && data !== "ACR" && data !== "GAR" && data !== "AWS" && data !== "GCR" && data !== "ENGINE" && data !== "CTRDENGINE" && data !== "ART" && data !== "NEXUS" && data !== "QUAY" && data !== "DTR" && data !== "ATOMIC" && data !== "OPENSHIFT" && data !== "CF" && data !== "HARBOR" && data !== "ICR" && data !== "PODMAN" && data !== "API" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema26["x-known"] })), validate78.errors = vErrors, vErrors === null;
}
function validate84(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate84.errors = vErrors, vErrors === null;
}
var schema28 = { type: ["array", "null"], items: { $ref: "shared0" }, $id: "shared2" };
function validate91(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema28.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
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
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "auto_pull_day", validate26, "iteration", validate26, "iteration_type", validate107, "time", validate22, "week_days", validate91) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate104.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "enabled", validate34, "url", validate22, "auth_token", validate22, "un_quarantine", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate133.errors = vErrors, vErrors === null;
}
var schema34 = { type: ["array", "null"], items: { $ref: "RegistryOption" }, $id: "shared111" };
function validate140(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "option", validate22, "value", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate140.errors = vErrors, vErrors === null;
}
function validate139(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema34.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate140);
  }
  return validate139.errors = vErrors, vErrors === null;
}
function validate76(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name", "type"), vErrors = member(vErrors, data, instancePath, "name", validate22, "type", validate78, "detected_type", validate26, "registries_type", validate22, "description", validate22, "author", validate22, "lastupdate", validate84, "url", validate22, "username", validate22, "password", validate22, "client_cert", validate22, "client_key", validate22, "prefixes", validate91, "default_prefix", validate22, "image_s3_prefixes", validate91, "auto_pull", validate34, "auto_pull_time", validate22, "auto_pull_interval", validate26, "auto_pull_max", validate26, "auto_pull_rescan", validate34, "auto_pull_in_progress", validate34, "auto_pull_processed_page_number", validate26, "auto_pull_latest_xff_enabled", validate34, "auto_scan_time", validate104, "auto_cleanup", validate34, "advanced_settings_cleanup", validate34, "always_pull_patterns", validate91, "pull_repo_patterns", validate91, "pull_repo_patterns_excluded", validate91, "pull_tags_pattern", validate91, "pull_tag_patterns", validate91, "pull_image_tag_pattern", validate91, "pull_max_tags", validate26, "image_creation_date_condition", validate121, "pull_image_age", validate22, "pull_image_count", validate26, "registry_scan_timeout", validate26, "scanner_type", validate126, "scanner_group_name", validate22, "scanner_name", validate91, "scanner_name_added", validate91, "scanner_name_removed", validate91, "existsing_scanners", validate91, "webhook", validate133, "options", validate139, "cloud_resources", validate91, "cloud_resource", validate22, "architecture", validate22, "is_architecture_system_default", validate34, "permission", validate22, "is_registry_connected", validate34, "error_msg", validate22, "force_save", validate34, "force_ootb", validate34, "nexus_mtts_ff_enabled", validate34)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate76.errors = vErrors, vErrors === null;
}
function validate75(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate76);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate75.errors = vErrors, vErrors === null;
}
var check_shared180 = validate156, schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, url: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, client_cert: { $ref: "shared0" }, client_key: { $ref: "shared0" }, prefixes: { $ref: "shared24" }, default_prefix: { $ref: "shared0" }, image_s3_prefixes: { $ref: "shared24" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_interval: { $ref: "shared1" }, auto_pull_max: { $ref: "shared1" }, auto_pull_rescan: { $ref: "shared3" }, auto_pull_latest_xff_enabled: { $ref: "shared3" }, auto_scan_time: { $ref: "RegistryAutoScanTimeForSave" }, auto_cleanup: { $ref: "shared3" }, advanced_settings_cleanup: { $ref: "shared3" }, always_pull_patterns: { $ref: "shared24" }, pull_repo_patterns: { $ref: "shared24" }, pull_repo_patterns_excluded: { $ref: "shared24" }, pull_tags_pattern: { $ref: "shared24" }, pull_image_tag_pattern: { $ref: "shared24" }, pull_max_tags: { $ref: "shared1" }, image_creation_date_condition: { $ref: "shared114" }, pull_image_age: { $ref: "shared0" }, pull_image_count: { $ref: "shared1" }, registry_scan_timeout: { $ref: "shared1" }, scanner_type: { $ref: "shared115" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" }, webhook: { $ref: "RegistryWebhookForSave" }, options: { $ref: "shared116" }, cloud_resources: { $ref: "shared24" }, architecture: { $ref: "shared0" }, is_architecture_system_default: { $ref: "shared3" }, force_save: { $ref: "shared3" }, force_ootb: { $ref: "shared3" }, nexus_mtts_ff_enabled: { $ref: "shared3" } }, required: ["name", "type"], $id: "shared180" }, func2 = Object.prototype.hasOwnProperty;
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
    vErrors = member(vErrors, data, instancePath, "auto_pull_day", validate26, "iteration", validate26, "iteration_type", validate178, "time", validate22, "week_days", validate43);
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
    vErrors = member(vErrors, data, instancePath, "enabled", validate34, "url", validate22, "auth_token", validate22, "un_quarantine", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate203.errors = vErrors, vErrors === null;
}
function validate210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "option", "value");
    for (let key0 in data)
      key0 === "option" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "option", validate22, "value", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate210.errors = vErrors, vErrors === null;
}
function validate209(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate210);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate209.errors = vErrors, vErrors === null;
}
function validate156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "type");
    for (let key0 in data)
      func2.call(schema36.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "type", validate22, "description", validate22, "author", validate22, "url", validate22, "username", validate22, "password", validate22, "client_cert", validate22, "client_key", validate22, "prefixes", validate43, "default_prefix", validate22, "image_s3_prefixes", validate43, "auto_pull", validate34, "auto_pull_time", validate22, "auto_pull_interval", validate26, "auto_pull_max", validate26, "auto_pull_rescan", validate34, "auto_pull_latest_xff_enabled", validate34, "auto_scan_time", validate175, "auto_cleanup", validate34, "advanced_settings_cleanup", validate34, "always_pull_patterns", validate43, "pull_repo_patterns", validate43, "pull_repo_patterns_excluded", validate43, "pull_tags_pattern", validate43, "pull_image_tag_pattern", validate43, "pull_max_tags", validate26, "image_creation_date_condition", validate191, "pull_image_age", validate22, "pull_image_count", validate26, "registry_scan_timeout", validate26, "scanner_type", validate196, "scanner_group_name", validate22, "scanner_name", validate43, "scanner_name_added", validate43, "scanner_name_removed", validate43, "existsing_scanners", validate43, "webhook", validate203, "options", validate209, "cloud_resources", validate43, "architecture", validate22, "is_architecture_system_default", validate34, "force_save", validate34, "force_ootb", validate34, "nexus_mtts_ff_enabled", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate156.errors = vErrors, vErrors === null;
}
var check_shared182 = validate221;
function validate222(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate222.errors = vErrors, vErrors === null;
}
function validate221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate221.errors = vErrors, vErrors === null;
}
var check_RegistryPage = validate225;
var schema47 = { type: ["array", "null"], items: { $ref: "Registry" }, $id: "shared117" };
function validate229(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema47.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate76);
  }
  return validate229.errors = vErrors, vErrors === null;
}
function validate237(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate237.errors = vErrors, vErrors === null;
}
function validate225(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate229, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate225.errors = vErrors, vErrors === null;
}
var check_shared183 = validate239;
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate239.errors = vErrors, vErrors === null;
}
var check_Registry = validate76, check_shared184 = validate241;
function validate241(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "image");
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || key0 === "webhook_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "image", validate22, "webhook_url", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate241.errors = vErrors, vErrors === null;
}
var check_ImageScanStart = validate245;
function validate245(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate245.errors = vErrors, vErrors === null;
}
var check_shared185 = validate247;
function validate247(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "image");
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "image", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate247.errors = vErrors, vErrors === null;
}
var check_ImageScanStatus = validate250;
var schema54 = { type: "string", "x-known": ["Pending", "In Progress", "Scanned", "Fail"], $id: "shared87" };
function validate251(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Pending" && data !== "In Progress" && data !== "Scanned" && data !== "Fail" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema54["x-known"] })), validate251.errors = vErrors, vErrors === null;
}
function validate250(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "status"), vErrors = member(vErrors, data, instancePath, "status", validate251)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate250.errors = vErrors, vErrors === null;
}
var check_ScanResult = validate253;
function validate268(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate268.errors = vErrors, vErrors === null;
}
function validate262(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "critical", validate26, "high", validate26, "medium", validate26, "low", validate26, "score_average", validate268) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate262.errors = vErrors, vErrors === null;
}
var schema58 = { type: ["array", "null"], items: { $ref: "ScanResultCve" }, $id: "shared133" };
function validate272(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "imageid", validate22, "file", validate22, "name", validate22, "type", validate22, "description", validate22, "score", validate268, "score_version", validate22, "severity", validate22, "publishdate", validate22, "acknowledged", validate34, "url", validate22, "solution", validate22, "fix_version", validate22, "vendor_name", validate22, "vendor_severity", validate22, "vendor_statement", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate272.errors = vErrors, vErrors === null;
}
function validate271(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema58.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate272);
  }
  return validate271.errors = vErrors, vErrors === null;
}
function validate253(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "image_name", validate22, "image", validate22, "registry", validate22, "disallowed", validate34, "disallow_reason", validate22, "disallow_description", validate22, "status", validate22, "errorMsg", validate22, "cves_counts", validate262, "cves", validate271) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate253.errors = vErrors, vErrors === null;
}
var check_shared187 = validate291;
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate296);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate295.errors = vErrors, vErrors === null;
}
function validate291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "statuses" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "page_size", validate222, "order_by", validate22, "statuses", validate295);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate291.errors = vErrors, vErrors === null;
}
var check_ScanJobPage = validate299;
var schema64 = { type: ["array", "null"], items: { $ref: "ScanJob" }, $id: "shared132" };
var schema66 = { type: "string", "x-known": ["pending", "in_progress", "finished", "failed"], $id: "ScanJobStatus" };
function validate309(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema66["x-known"] })), validate309.errors = vErrors, vErrors === null;
}
function validate304(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "registry", "image", "status"), vErrors = member(vErrors, data, instancePath, "registry", validate22, "image", validate22, "created", validate22, "last_updated", validate22, "status", validate309, "assigned_scanner", validate22, "initiating_user", validate22, "os_type", validate22, "priority", validate26, "force_pull", validate34, "webhook_url", validate22, "scan_error", validate22, "host_id", validate22, "docker_id", validate22, "entity_type", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate304.errors = vErrors, vErrors === null;
}
function validate303(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema64.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate304);
  }
  return validate303.errors = vErrors, vErrors === null;
}
function validate299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate303) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate299.errors = vErrors, vErrors === null;
}
var check_shared188 = validate323;
function validate323(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "page_size", validate222);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate323.errors = vErrors, vErrors === null;
}
var check_QueueScannerPage = validate326;
var schema69 = { type: ["array", "null"], items: { $ref: "QueueScanner" }, $id: "shared107" };
var schema71 = { type: "string", "x-known": ["working", "waiting"], $id: "shared106" };
function validate334(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "working" && data !== "waiting" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema71["x-known"] })), validate334.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "last_heartbeat", validate22, "status", validate334, "scanning_registry", validate22, "scanning_image", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate331.errors = vErrors, vErrors === null;
}
function validate330(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema69.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate331);
  }
  return validate330.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate330) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate326.errors = vErrors, vErrors === null;
}
var check_ScanQueueSummary = validate340;
function validate340(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "total", "pending", "in_progress", "finished", "failed"), vErrors = member(vErrors, data, instancePath, "total", validate26, "pending", validate26, "in_progress", validate26, "finished", validate26, "failed", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate340.errors = vErrors, vErrors === null;
}
var check_shared190 = validate346;
function validate348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "image");
    for (let key0 in data)
      key0 === "registry" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "image", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate348.errors = vErrors, vErrors === null;
}
function validate347(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate348);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate347.errors = vErrors, vErrors === null;
}
function validate346(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "jobs");
    for (let key0 in data)
      key0 !== "jobs" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "jobs", validate347);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate346.errors = vErrors, vErrors === null;
}
var check_shared191 = validate353;
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "repository" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "order_by", validate22, "registry", validate22, "repository", validate22, "include_totals", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
var check_ImagePage = validate360;
var schema78 = { type: ["array", "null"], items: { $ref: "Image" }, $id: "shared84" };
var schema80 = { type: "string", "x-known": ["not_started", "pending", "in_progress", "finished", "failed"], $id: "shared76" };
function validate378(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "not_started" && data !== "pending" && data !== "in_progress" && data !== "finished" && data !== "failed" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema80["x-known"] })), validate378.errors = vErrors, vErrors === null;
}
var schema81 = { type: ["array", "null"], items: { $ref: "ImagePolicyFailure" }, $id: "shared77" };
function validate400(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "policy_id", validate26, "policy_name", validate22, "blocking", validate34, "controls", validate91) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate400.errors = vErrors, vErrors === null;
}
function validate399(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema81.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate400);
  }
  return validate399.errors = vErrors, vErrors === null;
}
var schema84 = { type: ["array", "null"], items: { $ref: "ImageAssuranceCheck" }, $id: "shared81" };
function validate410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "policy_name", validate22, "assurance_type", validate22, "control", validate22, "failed", validate34, "blocking", validate34, "dta_skipped", validate34, "dta_skipped_reason", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate410.errors = vErrors, vErrors === null;
}
function validate409(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema84.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate410);
  }
  return validate409.errors = vErrors, vErrors === null;
}
function validate407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "disallowed", validate34, "checks_performed", validate409) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate407.errors = vErrors, vErrors === null;
}
function validate427(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "docker_id", validate22, "parent", validate22, "repo_digests", validate91, "comment", validate22, "created", validate22, "docker_version", validate22, "author", validate22, "architecture", validate22, "os", validate22, "os_version", validate22, "size", validate26, "virtual_size", validate26, "default_user", validate22, "env", validate91, "docker_labels", validate91, "image_type", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate427.errors = vErrors, vErrors === null;
}
var schema87 = { type: ["array", "null"], items: { $ref: "ImageHistoryEntry" }, $id: "shared78" };
function validate446(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate22, "size", validate26, "comment", validate22, "created", validate22, "created_by", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate446.errors = vErrors, vErrors === null;
}
function validate445(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema87.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate446);
  }
  return validate445.errors = vErrors, vErrors === null;
}
function validate365(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "registry", "repository"), vErrors = member(vErrors, data, instancePath, "registry", validate22, "registry_type", validate22, "repository", validate22, "tag", validate22, "name", validate22, "digest", validate22, "author", validate22, "created", validate22, "size", validate26, "os", validate22, "os_version", validate22, "labels", validate91, "scan_status", validate378, "scan_date", validate22, "scan_error", validate22, "partial_results", validate34, "vulns_found", validate26, "crit_vulns", validate26, "high_vulns", validate26, "med_vulns", validate26, "low_vulns", validate26, "neg_vulns", validate26, "sensitive_data", validate26, "malware", validate26, "disallowed", validate34, "pending_disallowed", validate34, "whitelisted", validate34, "blacklisted", validate34, "permission", validate22, "permission_author", validate22, "permission_comment", validate22, "permission_lastupdate", validate84, "policy_failures", validate399, "assurance_results", validate407, "newer_image_exists", validate34, "is_vulns_per_layer_view", validate34, "microenforcer_detected", validate34, "dta_severity_score", validate22, "dta_skipped", validate34, "dta_skipped_reason", validate22, "metadata", validate427, "history", validate445)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate365.errors = vErrors, vErrors === null;
}
function validate364(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema78.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate365);
  }
  return validate364.errors = vErrors, vErrors === null;
}
function validate360(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate364, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate360.errors = vErrors, vErrors === null;
}
var check_shared192 = validate462;
function validate462(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry");
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "image" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "repository", validate22, "tag", validate22, "image", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate462.errors = vErrors, vErrors === null;
}
var check_shared194 = validate467;
var func3 = require_ucs2length().default;
function validate468(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate468.errors = vErrors, vErrors === null;
}
function validate467(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag");
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate468, "repository", validate468, "tag", validate468);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate467.errors = vErrors, vErrors === null;
}
var check_Image = validate365, check_shared196 = validate472, schema92 = { type: "object", additionalProperties: !1, properties: { registry: { $ref: "shared193" }, repository: { $ref: "shared193" }, tag: { $ref: "shared193" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared195" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, required: ["registry", "repository", "tag"], $id: "shared196" }, schema93 = { type: "string", enum: ["critical", "high", "medium", "low", "negligible"], $id: "VulnerabilitySeverityInput" };
function validate483(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "negligible" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema93.enum })), validate483.errors = vErrors, vErrors === null;
}
function validate485(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate483);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate485.errors = vErrors, vErrors === null;
}
function validate472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag");
    for (let key0 in data)
      func2.call(schema92.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate468, "repository", validate468, "tag", validate468, "page", validate222, "pagesize", validate222, "order_by", validate22, "skip_count", validate34, "show_negligible", validate34, "include_vpatch_info", validate34, "hide_base_image", validate34, "severity", validate483, "severities", validate485, "text_search", validate22, "acknowledge_status", validate34, "first_found_date", validate22, "use_cvss3", validate34, "columns_name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate472.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = validate493;
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
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "aqua_severity", validate505) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate539.errors = vErrors, vErrors === null;
}
function validate538(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema100.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate539);
  }
  return validate538.errors = vErrors, vErrors === null;
}
function validate571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "type", validate22, "format", validate22, "path", validate22, "name", validate22, "version", validate22, "arch", validate22, "cpe", validate22, "licenses", validate91, "hash", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate571.errors = vErrors, vErrors === null;
}
function validate498(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "publish_date", validate22, "modification_date", validate22, "classification", validate22, "aqua_score", validate268, "aqua_severity", validate505, "aqua_vectors", validate22, "aqua_scoring_system", validate22, "aqua_severity_classification", validate22, "aqua_score_classification", validate22, "severity_classification", validate22, "vendor_severity", validate505, "vendor_cvss2_score", validate268, "vendor_cvss2_vectors", validate22, "vendor_cvss3_severity", validate22, "vendor_cvss3_score", validate268, "vendor_cvss3_vectors", validate22, "vendor_statement", validate22, "vendor_url", validate22, "nvd_severity", validate22, "nvd_cvss2_score", validate268, "nvd_cvss2_vectors", validate22, "nvd_cvss3_severity", validate22, "nvd_cvss3_score", validate268, "nvd_cvss3_vectors", validate22, "nvd_url", validate22, "fix_version", validate22, "solution", validate22, "first_found_date", validate22, "last_found_date", validate22, "ancestor_pkg", validate22, "sibling_pkg", validate22, "exploitability", validate22, "exploit_type", validate22, "temporal_vector", validate22, "qualys_ids", validate536, "referenced_vulnerabilities", validate538, "v_patch_status", validate22, "v_patch_applied_by", validate22, "v_patch_applied_on", validate22, "v_patch_reverted_by", validate22, "v_patch_reverted_on", validate22, "v_patch_enforced_by", validate22, "v_patch_enforced_on", validate22, "v_patch_policy_name", validate22, "v_patch_policy_enforce", validate34, "acknowledged_date", validate22, "ack_scope", validate22, "ack_comment", validate22, "ack_author", validate22, "ack_expiration_days", validate26, "ack_expiration_configured_at", validate22, "ack_expiration_configured_by", validate22, "audit_events_count", validate26, "block_events_count", validate26, "registry", validate22, "image_repository_name", validate22, "image_name", validate22, "image_digest", validate22, "os", validate22, "os_version", validate22, "permission", validate22, "base_image_vulnerability", validate34, "base_image_name", validate22, "resource", validate571)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate498.errors = vErrors, vErrors === null;
}
function validate497(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema96.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate498);
  }
  return validate497.errors = vErrors, vErrors === null;
}
function validate493(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate497, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate493.errors = vErrors, vErrors === null;
}
var check_shared197 = validate590;
function validate590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag");
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "page_size" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate468, "repository", validate468, "tag", validate468, "page", validate222, "page_size", validate222, "order_by", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate590.errors = vErrors, vErrors === null;
}
var check_ImageScanHistoryPage = validate597;
var schema105 = { type: ["array", "null"], items: { $ref: "ImageScanHistoryEntry" }, $id: "shared86" };
function validate602(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "date", validate22, "error", validate22, "digest", validate22, "docker_id", validate22, "image_creation_date", validate22, "image_pulled", validate34, "sensitive_data_scanned", validate34, "executables_scanned", validate34, "malware_scanned", validate34, "crit_vulns", validate26, "high_vulns", validate26, "med_vulns", validate26, "low_vulns", validate26, "neg_vulns", validate26, "sensitive_data", validate26, "malware", validate26, "disallowed", validate34, "partial_results", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate602.errors = vErrors, vErrors === null;
}
function validate601(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema105.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate602);
  }
  return validate601.errors = vErrors, vErrors === null;
}
function validate597(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate601, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate597.errors = vErrors, vErrors === null;
}
var check_shared198 = validate629;
function validate629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag");
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate468, "repository", validate468, "tag", validate468, "page", validate222, "pagesize", validate222);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate629.errors = vErrors, vErrors === null;
}
var check_ImageSensitiveDataPage = validate635;
var schema109 = { type: ["array", "null"], items: { $ref: "ImageSensitiveData" }, $id: "shared88" };
function validate640(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "type", validate22, "path", validate22, "filename", validate22, "hash", validate22, "acknowledged", validate34, "acknowledge_date", validate22, "acknowledge_scope", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate640.errors = vErrors, vErrors === null;
}
function validate639(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema109.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate640);
  }
  return validate639.errors = vErrors, vErrors === null;
}
function validate635(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate639, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate635.errors = vErrors, vErrors === null;
}
var check_ImageMalwarePage = validate656;
var schema112 = { type: ["array", "null"], items: { $ref: "ImageMalware" }, $id: "shared83" };
function validate661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "malware", validate22, "hash", validate22, "path", validate22, "paths", validate91, "acknowledged", validate34, "acknowledge_date", validate22, "acknowledge_scope", validate22, "acknowledge_expiration_days", validate26, "acknowledge_expiration_configured_at", validate22, "acknowledge_expiration_configured_by", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate661.errors = vErrors, vErrors === null;
}
function validate660(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema112.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate661);
  }
  return validate660.errors = vErrors, vErrors === null;
}
function validate656(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate660, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate656.errors = vErrors, vErrors === null;
}
var check_ImageLayerPage = validate680;
var schema115 = { type: ["array", "null"], items: { $ref: "ImageLayer" }, $id: "shared82" };
function validate685(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate22, "position", validate26, "comment", validate22, "created", validate84, "created_by", validate22, "size", validate26, "is_base_layer", validate34, "vulns_found", validate26, "crit_vulns", validate26, "high_vulns", validate26, "med_vulns", validate26, "low_vulns", validate26, "neg_vulns", validate26, "sensitive_data", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate685.errors = vErrors, vErrors === null;
}
function validate684(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema115.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate685);
  }
  return validate684.errors = vErrors, vErrors === null;
}
function validate680(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate684, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate680.errors = vErrors, vErrors === null;
}
var check_shared199 = validate708;
function validate709(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate26);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate709.errors = vErrors, vErrors === null;
}
function validate708(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "uids");
    for (let key0 in data)
      key0 !== "uids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "uids", validate709);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate708.errors = vErrors, vErrors === null;
}
var check_shared201 = validate712;
function validate714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag");
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "digest" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "repository", validate22, "tag", validate22, "digest", validate22, "source", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate714.errors = vErrors, vErrors === null;
}
function validate713(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate714);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate713.errors = vErrors, vErrors === null;
}
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "images");
    for (let key0 in data)
      key0 !== "images" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "images", validate713);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate712.errors = vErrors, vErrors === null;
}
var check_shared203 = validate722;
function validate725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag");
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "repository", validate22, "tag", validate22, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate725.errors = vErrors, vErrors === null;
}
function validate724(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate725);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate724.errors = vErrors, vErrors === null;
}
function validate722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "images");
    for (let key0 in data)
      key0 === "full_rescan" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "full_rescan", validate34, "images", validate724);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate722.errors = vErrors, vErrors === null;
}
var check_shared205 = validate732;
function validate735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "repository", "tag");
    for (let key0 in data)
      key0 === "registry" || key0 === "repository" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "repository", validate22, "tag", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate735.errors = vErrors, vErrors === null;
}
function validate734(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate735);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate734.errors = vErrors, vErrors === null;
}
function validate732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "images");
    for (let key0 in data)
      key0 === "comment" || key0 === "images" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "comment", validate22, "images", validate734);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate732.errors = vErrors, vErrors === null;
}
var check_shared206 = validate741;
function validate741(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "registry" || key0 === "scope" || key0 === "include_totals" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "order_by", validate22, "registry", validate22, "scope", validate22, "include_totals", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate741.errors = vErrors, vErrors === null;
}
var check_RepositoryPage = validate748;
var schema130 = { type: ["array", "null"], items: { $ref: "Repository" }, $id: "shared119" };
var schema132 = { type: ["array", "null"], items: { $ref: "RepositoryDtaCount" }, $id: "shared118" };
function validate773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "Severity", validate22, "Count", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate773.errors = vErrors, vErrors === null;
}
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema132.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate773);
  }
  return validate772.errors = vErrors, vErrors === null;
}
function validate753(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name", "registry"), vErrors = member(vErrors, data, instancePath, "name", validate22, "registry", validate22, "author", validate22, "policy", validate22, "is_default_policy", validate34, "permission", validate22, "dynamic_profiling", validate34, "num_images", validate26, "num_disallowed", validate26, "num_failed", validate26, "first_scan_failed", validate34, "crit_vulns", validate26, "high_vulns", validate26, "med_vulns", validate26, "low_vulns", validate26, "neg_vulns", validate26, "sensitive_data", validate26, "malware", validate26, "dta", validate772, "trusted_base_count", validate26, "whitelisted_images_count", validate26, "created_images_count", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate753.errors = vErrors, vErrors === null;
}
function validate752(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate753);
  }
  return validate752.errors = vErrors, vErrors === null;
}
function validate748(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate752, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate748.errors = vErrors, vErrors === null;
}
var check_shared207 = validate789;
function validate789(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "registry", "name");
    for (let key0 in data)
      key0 === "registry" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate789.errors = vErrors, vErrors === null;
}
var check_RiskCounts = validate792;
function validate792(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "registered_images", validate26, "vulnerable_images", validate26, "vulnerable_images_percent", validate268, "total_vulns", validate26, "high_vulns", validate26, "high_vulns_percent", validate268, "med_vulns", validate26, "med_vulns_percent", validate268, "low_vulns", validate26, "low_vulns_percent", validate268, "neg_vulns", validate26, "neg_vulns_percent", validate268) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate792.errors = vErrors, vErrors === null;
}
var check_shared208 = validate805, schema136 = { type: "object", additionalProperties: !1, properties: { page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, skip_count: { $ref: "shared3" }, registry_name: { $ref: "shared0" }, image_name: { $ref: "shared0" }, image_name_exact_match: { $ref: "shared3" }, digest: { $ref: "shared0" }, severity: { $ref: "VulnerabilitySeverityInput" }, severities: { $ref: "shared195" }, scope: { $ref: "shared0" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared24" }, has_workloads: { $ref: "shared3" }, text_search: { $ref: "shared0" }, acknowledge_status: { $ref: "shared3" }, first_found_date: { $ref: "shared0" }, show_negligible: { $ref: "shared3" }, include_vpatch_info: { $ref: "shared3" }, hide_base_image: { $ref: "shared3" }, use_cvss3: { $ref: "shared3" }, columns_name: { $ref: "shared0" } }, $id: "shared208" };
function validate805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema136.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "order_by", validate22, "skip_count", validate34, "registry_name", validate22, "image_name", validate22, "image_name_exact_match", validate34, "digest", validate22, "severity", validate483, "severities", validate485, "scope", validate22, "cluster", validate22, "namespace_names", validate43, "has_workloads", validate34, "text_search", validate22, "acknowledge_status", validate34, "first_found_date", validate22, "show_negligible", validate34, "include_vpatch_info", validate34, "hide_base_image", validate34, "use_cvss3", validate34, "columns_name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate805.errors = vErrors, vErrors === null;
}
var check_shared209 = validate828;
function validate828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "fix_availability" || key0 === "text_search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "page_size", validate222, "order_by", validate22, "fix_availability", validate34, "text_search", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate828.errors = vErrors, vErrors === null;
}
var check_AcknowledgementPage = validate834;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type"), vErrors = member(vErrors, data, instancePath, "issue_type", validate840, "issue_name", validate22, "resource_type", validate843, "resource_name", validate22, "resource_version", validate22, "resource_format", validate22, "resource_cpe", validate22, "resource_path", validate22, "resource_hash", validate22, "image_name", validate22, "registry_name", validate22, "repository_name", validate22, "registry", validate22, "repository", validate22, "image", validate22, "docker_id", validate22, "os", validate22, "os_version", validate22, "comment", validate22, "author", validate22, "date", validate22, "fix_version", validate22, "expiration_days", validate26, "expiration_configured_at", validate22, "expiration_configured_by", validate22, "permission", validate22, "ack_repo_id", validate26, "suppression_rule_id", validate26, "suppression_rule_name", validate22, "suppression_rule_scopes", validate91, "has_custom_severity", validate34)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate839.errors = vErrors, vErrors === null;
}
function validate838(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema139.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate839);
  }
  return validate838.errors = vErrors, vErrors === null;
}
function validate834(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate838, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate834.errors = vErrors, vErrors === null;
}
var check_shared211 = validate881;
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
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 999 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999 }, "must be <= 999")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate909.errors = vErrors, vErrors === null;
}
function validate884(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "issue_type", "issue_name", "resource_type");
    for (let key0 in data)
      func2.call(schema145.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "issue_type", validate885, "issue_name", validate22, "resource_type", validate888, "resource_name", validate22, "resource_version", validate22, "resource_format", validate22, "resource_cpe", validate22, "resource_path", validate22, "resource_hash", validate22, "image_name", validate22, "registry_name", validate22, "repository_name", validate22, "registry", validate22, "repository", validate22, "image", validate22, "docker_id", validate22, "os", validate22, "os_version", validate22, "comment", validate22, "author", validate22, "date", validate22, "fix_version", validate22, "expiration_days", validate909, "expiration_configured_at", validate22, "expiration_configured_by", validate22, "permission", validate22, "ack_repo_id", validate26, "suppression_rule_id", validate26, "suppression_rule_name", validate22, "suppression_rule_scopes", validate91, "has_custom_severity", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate884.errors = vErrors, vErrors === null;
}
function validate883(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate884);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate883.errors = vErrors, vErrors === null;
}
function validate881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "comment", "issues");
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "comment", validate22, "issues", validate883);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate881.errors = vErrors, vErrors === null;
}
var check_shared212 = validate921;
function validate921(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "issues");
    for (let key0 in data)
      key0 === "comment" || key0 === "issues" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "comment", validate22, "issues", validate883);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate921.errors = vErrors, vErrors === null;
}
var check_shared214 = validate924;
var schema151 = { type: "string", enum: ["images", "hosts", "functions", "containers"], $id: "shared213" };
function validate925(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "images" || data === "hosts" || data === "functions" || data === "containers" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema151.enum })), validate925.errors = vErrors, vErrors === null;
}
function validate924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "entity");
    for (let key0 in data)
      key0 !== "entity" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "entity", validate925);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate924.errors = vErrors, vErrors === null;
}
var check_shared215 = validate927, schema152 = { type: ["array", "null"], items: { $ref: "ExportColumnGroup" }, $id: "shared215" };
var schema154 = { type: ["object", "null"], additionalProperties: { $ref: "ExportColumn" }, $id: "shared66" };
function validate930(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "display_name", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate930.errors = vErrors, vErrors === null;
}
function validate929(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema154.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate930);
  return validate929.errors = vErrors, vErrors === null;
}
function validate928(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "attributes", validate929) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate928.errors = vErrors, vErrors === null;
}
function validate927(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema152.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate928);
  }
  return validate927.errors = vErrors, vErrors === null;
}
var check_shared217 = validate935;
var schema157 = { type: ["array", "null"], items: { $ref: "Exporter" }, $id: "shared216" };
function validate937(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate937.errors = vErrors, vErrors === null;
}
function validate936(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema157.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate937);
  }
  return validate936.errors = vErrors, vErrors === null;
}
function validate935(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "result", validate936) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate935.errors = vErrors, vErrors === null;
}
var check_shared218 = validate941, schema159 = { type: "object", additionalProperties: !1, properties: { entity: { $ref: "shared213" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, columns_name: { $ref: "shared0" }, columns: { $ref: "shared0" }, filter: { $ref: "VulnerabilityExportFilter" }, application_scope: { $ref: "shared0" }, order_by: { $ref: "shared0" }, split_files_by: { $ref: "shared0" }, split_size: { $ref: "shared1" } }, required: ["entity", "name"], $id: "shared218" }, schema160 = { type: "object", additionalProperties: !1, properties: { severities: { $ref: "shared169" }, has_workloads: { $ref: "shared3" }, cluster: { $ref: "shared0" }, namespace_names: { $ref: "shared169" }, registry_name: { $ref: "shared0" }, exploit_availability: {}, exploit_type: {}, network_attack: {}, show_negligible: { $ref: "shared3" }, use_estimated_count: { $ref: "shared3" } }, $id: "VulnerabilityExportFilter" }, schema161 = { type: ["string", "array"], items: { $ref: "shared0" }, $id: "shared169" };
function validate948(data, instancePath = "") {
  let vErrors = null;
  if (typeof data != "string" && !Array.isArray(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema161.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  }
  return validate948.errors = vErrors, vErrors === null;
}
function validate947(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema160.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "severities", validate948, "has_workloads", validate34, "cluster", validate22, "namespace_names", validate948, "registry_name", validate22, "show_negligible", validate34, "use_estimated_count", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate947.errors = vErrors, vErrors === null;
}
function validate941(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "entity", "name");
    for (let key0 in data)
      func2.call(schema159.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "entity", validate925, "name", validate22, "description", validate22, "columns_name", validate22, "columns", validate22, "filter", validate947, "application_scope", validate22, "order_by", validate22, "split_files_by", validate22, "split_size", validate26);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate941.errors = vErrors, vErrors === null;
}
var check_VulnerabilityExportToken = validate962;
function validate962(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "token"), vErrors = member(vErrors, data, instancePath, "token", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate962.errors = vErrors, vErrors === null;
}
var check_shared219 = validate964;
function validate964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "entity", "token");
    for (let key0 in data)
      key0 === "entity" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "entity", validate925, "token", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate964.errors = vErrors, vErrors === null;
}
var check_shared6 = validate237, check_shared220 = validate967;
function validate967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || key0 === "registry_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "scope", validate22, "first_found_date", validate22, "has_workloads", validate34, "registry_name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate967.errors = vErrors, vErrors === null;
}
var check_shared222 = validate974;
var schema166 = { type: ["array", "null"], items: { $ref: "InventoryImage" }, $id: "shared221" };
function validate983(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "image_uid", validate26, "name", validate22, "registry", validate22, "repository", validate22, "tag", validate22, "digest", validate22, "image_digest", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate983.errors = vErrors, vErrors === null;
}
function validate982(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema166.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate983);
  }
  return validate982.errors = vErrors, vErrors === null;
}
function validate974(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "query", validate237, "result", validate982) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate974.errors = vErrors, vErrors === null;
}
var check_shared223 = validate993;
function validate993(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "first_found_date" || key0 === "has_workloads" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scope", validate22, "first_found_date", validate22, "has_workloads", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate993.errors = vErrors, vErrors === null;
}
var check_InventoryCount = validate997;
function validate997(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "count"), vErrors = member(vErrors, data, instancePath, "count", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate997.errors = vErrors, vErrors === null;
}
var check_shared224 = validate999;
function validate999(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "scope" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "scope", validate22, "use_estimated_count", validate34, "skip_count", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate999.errors = vErrors, vErrors === null;
}
var check_shared226 = validate1005;
var schema172 = { type: ["array", "null"], items: { $ref: "InventoryVm" }, $id: "shared225" };
var schema174 = { type: ["string", "integer"], $id: "shared89" };
function validate1015(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data)) && (vErrors = report(vErrors, instancePath, "type", { type: schema174.type })), validate1015.errors = vErrors, vErrors === null;
}
function validate1014(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate1015, "name", validate22, "cloud_provider", validate22, "region", validate22, "os", validate22, "highest_risk", validate22, "covered_by", validate91, "compliant", validate34)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1014.errors = vErrors, vErrors === null;
}
function validate1013(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema172.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1014);
  }
  return validate1013.errors = vErrors, vErrors === null;
}
function validate1005(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "query", validate237, "result", validate1013) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1005.errors = vErrors, vErrors === null;
}
var check_shared227 = validate1026;
function validate1026(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope" || key0 === "page" || key0 === "pagesize" || key0 === "use_estimated_count" || key0 === "skip_count" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scope", validate22, "page", validate222, "pagesize", validate222, "use_estimated_count", validate34, "skip_count", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1026.errors = vErrors, vErrors === null;
}
var check_shared229 = validate1032;
var schema177 = { type: ["array", "null"], items: { $ref: "InventoryCodeRepository" }, $id: "shared228" };
function validate1041(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "code_repo_branch", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1041.errors = vErrors, vErrors === null;
}
function validate1040(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema177.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1041);
  }
  return validate1040.errors = vErrors, vErrors === null;
}
function validate1032(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "query", validate237, "result", validate1040) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1032.errors = vErrors, vErrors === null;
}
var check_shared230 = validate1046;
var schema180 = { type: ["array", "null"], items: { $ref: "shared6" }, $id: "shared50" };
function validate1050(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema180.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate237);
  }
  return validate1050.errors = vErrors, vErrors === null;
}
function validate1046(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate1050) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1046.errors = vErrors, vErrors === null;
}
var check_shared231 = validate1053;
function validate1053(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "orderby" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "orderby", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1053.errors = vErrors, vErrors === null;
}
var check_shared233 = validate1055;
var schema183 = { type: ["array", "null"], items: { $ref: "NamespaceName" }, $id: "shared232" };
function validate1057(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1057.errors = vErrors, vErrors === null;
}
function validate1056(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema183.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1057);
  }
  return validate1056.errors = vErrors, vErrors === null;
}
function validate1055(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "result", validate1056) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1055.errors = vErrors, vErrors === null;
}
var check_shared234 = validate1061;
function validate1061(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "scope" || key0 === "cluster" || key0 === "namespace" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "order_by", validate22, "scope", validate22, "cluster", validate22, "namespace", validate22, "status", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1061.errors = vErrors, vErrors === null;
}
var check_shared236 = validate1069;
var schema187 = { type: ["array", "null"], items: { $ref: "Container" }, $id: "shared235" };
function validate1078(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "container_uid", validate22, "name", validate22, "image_name", validate22, "origin_image_name", validate22, "registry_image_name", validate22, "cluster_name", validate22, "namespace_name", validate22, "host_name", validate22, "status", validate22, "risk_level", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1078.errors = vErrors, vErrors === null;
}
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema187.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1078);
  }
  return validate1077.errors = vErrors, vErrors === null;
}
function validate1069(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "query", validate237, "result", validate1077) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1069.errors = vErrors, vErrors === null;
}
var check_shared237 = validate1092;
function validate1092(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "groupby" || key0 === "status" || key0 === "registered" || key0 === "namespace" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "groupby", validate22, "status", validate22, "registered", validate34, "namespace", validate22, "order_by", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1092.errors = vErrors, vErrors === null;
}
var check_shared239 = validate1100;
function validate1104(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "identifiers_only", validate34, "status", validate22, "groupby", validate22, "namespace", validate22, "show_scan_status", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1104.errors = vErrors, vErrors === null;
}
var schema192 = { type: ["array", "null"], items: { $ref: "ContainerV1" }, $id: "shared238" };
function validate1145(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "critical", validate26, "high", validate26, "medium", validate26, "low", validate26, "negligible", validate26, "sensitive", validate26, "malware", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1145.errors = vErrors, vErrors === null;
}
function validate1112(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "host_id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "host_id", validate22, "name", validate22, "host_name", validate22, "host_lname", validate22, "image_name", validate22, "image_id", validate22, "image_digest", validate22, "server_digest", validate22, "origin_image_name", validate22, "registry_image_name", validate22, "owner_name", validate22, "status", validate22, "risk_level", validate22, "scan_status", validate22, "network_mode", validate22, "container_type", validate22, "runtime_profile_name", validate22, "aqua_service", validate22, "is_evaluated", validate34, "valid_digest", validate34, "is_profiling", validate34, "is_registered", validate34, "is_disallowed", validate34, "is_root", validate34, "is_privileged", validate34, "system_container", validate34, "have_secrets", validate34, "create_time", validate26, "start_time", validate26, "modify_time", validate26, "risk", validate26, "vulnerabilities", validate1145, "total", validate26, "critical", validate26, "high", validate26, "medium", validate26, "low", validate26, "negligible", validate26, "sensitive", validate26, "malware", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1112.errors = vErrors, vErrors === null;
}
function validate1111(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema192.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1112);
  }
  return validate1111.errors = vErrors, vErrors === null;
}
function validate1100(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "query", validate1104, "result", validate1111) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1100.errors = vErrors, vErrors === null;
}
var check_shared240 = validate1165;
function validate1165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "host_id");
    for (let key0 in data)
      key0 === "id" || key0 === "host_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "host_id", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1165.errors = vErrors, vErrors === null;
}
var check_ContainerDetail = validate1168;
function validate1179(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1179.errors = vErrors, vErrors === null;
}
function validate1183(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "registry", validate22, "registered", validate34, "register_reason", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1183.errors = vErrors, vErrors === null;
}
function validate1190(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate22, "uid", validate22, "name", validate22, "type", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1190.errors = vErrors, vErrors === null;
}
var schema200 = { type: ["array", "null"], items: { $ref: "ContainerVolume" }, $id: "shared26" };
function validate1217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "shared", validate34, "host_path", validate22, "read_only", validate34, "container_path", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1217.errors = vErrors, vErrors === null;
}
function validate1216(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema200.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1217);
  }
  return validate1216.errors = vErrors, vErrors === null;
}
var schema202 = { type: ["array", "null"], items: { $ref: "ContainerVariable" }, $id: "shared27" };
function validate1227(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "value", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1227.errors = vErrors, vErrors === null;
}
function validate1226(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema202.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1227);
  }
  return validate1226.errors = vErrors, vErrors === null;
}
var schema204 = { type: ["array", "null"], items: { $ref: "ContainerService" }, $id: "shared28" };
function validate1233(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate26, "name", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1233.errors = vErrors, vErrors === null;
}
function validate1232(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema204.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1233);
  }
  return validate1232.errors = vErrors, vErrors === null;
}
function validate1168(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "description", validate22, "status", validate22, "health_status", validate22, "user", validate22, "apps", validate91, "args", validate91, "command", validate91, "entrypoint", validate91, "host", validate1179, "image", validate1183, "owner", validate1190, "memory", validate26, "cpushares", validate26, "privileged", validate34, "cap_add", validate91, "cap_drop", validate91, "security_options", validate91, "seccomp_disabled", validate34, "apparmor_profile", validate22, "readonly_rootfs", validate34, "publish_all_ports", validate34, "network_mode", validate22, "ipc_mode", validate22, "pid_mode", validate22, "uts_mode", validate22, "userns_mode", validate22, "Network", validate237, "RestartPolicy", validate237, "Devices", validate536, "links", validate536, "extra_hosts", validate536, "volumes", validate1216, "volumes_from", validate536, "secrets", validate536, "environment_variables", validate1226, "services", validate1232, "internal_service", validate1233, "runtime_policies", validate91, "runtime_profiles", validate536, "system_container", validate34, "create_time", validate26, "start_time", validate26, "modification_time", validate26, "controller_type", validate22, "kubernetes_pod_name", validate22, "kubernetes_pod_type", validate22, "kubernetes_pod_namespace", validate22, "kubernetes_pod_deployment", validate22, "kubernetes_controller_name", validate22, "kubernetes_controller_type", validate22, "cforg", validate22, "cfspace", validate22, "cfappname", validate22, "level2", validate22, "level3", validate22, "level4", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1168.errors = vErrors, vErrors === null;
}
var check_shared241 = validate1258;
function validate1258(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "type" || key0 === "status" || key0 === "batch_name" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "type", validate22, "status", validate22, "batch_name", validate22, "scope", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1258.errors = vErrors, vErrors === null;
}
var check_shared243 = validate1265;
var schema208 = { type: ["array", "null"], items: { $ref: "Host" }, $id: "shared242" };
function validate1323(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "type", validate22, "master", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1323.errors = vErrors, vErrors === null;
}
function validate1271(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "project_id", validate26, "logicalname", validate22, "display_name", validate22, "description", validate22, "type", validate22, "status", validate22, "version", validate22, "commit", validate22, "hostname", validate22, "short_hostname", validate22, "address", validate22, "public_address", validate22, "lastupdate", validate26, "serverid", validate22, "server_name", validate22, "gateways", validate91, "docker_version", validate22, "docker_info", validate237, "host_os", validate22, "host_kernel_version", validate22, "is_windows", validate34, "cluster_id", validate26, "cluster_name", validate22, "machineid", validate22, "high_vulns", validate26, "med_vulns", validate26, "low_vulns", validate26, "neg_vulns", validate26, "vulns_found", validate26, "last_vuln_scan", validate26, "total_pass", validate26, "total_warn", validate26, "compliant", validate34, "token", validate22, "enforce", validate34, "scan", validate34, "runtime_type", validate22, "runtime_protection", validate26, "interception_mode", validate22, "kernel_module_loaded", validate34, "container_activity_protection", validate34, "network_protection", validate34, "user_access_control", validate34, "sync_host_images", validate34, "image_assurance", validate34, "host_protection", validate34, "syscall_enabled", validate34, "audit_all", validate34, "audit_success_login", validate34, "audit_failed_login", validate34, "orchestrator", validate1323, "batch_install_id", validate26, "save_batch_id", validate26, "batch_install_name", validate22, "aqua_digest", validate22, "container_id", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1271.errors = vErrors, vErrors === null;
}
function validate1270(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema208.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1271);
  }
  return validate1270.errors = vErrors, vErrors === null;
}
function validate1265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "query", validate237, "result", validate1270) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1265.errors = vErrors, vErrors === null;
}
var check_shared244 = validate1334;
function validate1334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1334.errors = vErrors, vErrors === null;
}
var check_HostDetail = validate1336;
function validate1336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate22, "hostname", validate22, "address", validate22, "host_os", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1336.errors = vErrors, vErrors === null;
}
var check_shared245 = validate1341;
function validate1341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || key0 === "severity" || key0 === "include_vpatch_info" || key0 === "skip_count" || key0 === "hide_base_image" || key0 === "node_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "page", validate222, "pagesize", validate222, "severity", validate22, "include_vpatch_info", validate34, "skip_count", validate34, "hide_base_image", validate34, "node_id", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1341.errors = vErrors, vErrors === null;
}
var check_shared247 = validate1350;
var schema215 = { type: ["array", "null"], items: { $ref: "HostVulnerability" }, $id: "shared246" };
function validate1359(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "version", validate22, "path", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1359.errors = vErrors, vErrors === null;
}
var schema218 = { type: ["array", "null"], items: { $ref: "HostReferencedVulnerability" }, $id: "shared75" };
function validate1368(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "aqua_severity", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1368.errors = vErrors, vErrors === null;
}
function validate1367(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema218.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1368);
  }
  return validate1367.errors = vErrors, vErrors === null;
}
function validate1355(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "aqua_severity", validate22, "aqua_score", validate268, "resource", validate1359, "fix_version", validate22, "description", validate22, "solution", validate22, "referenced_vulnerabilities", validate1367)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1355.errors = vErrors, vErrors === null;
}
function validate1354(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema215.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1355);
  }
  return validate1354.errors = vErrors, vErrors === null;
}
function validate1350(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate1354) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1350.errors = vErrors, vErrors === null;
}
var check_shared248 = validate1375;
function validate1375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "page" || key0 === "pagesize" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "page", validate222, "pagesize", validate222);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1375.errors = vErrors, vErrors === null;
}
var check_shared250 = validate1379;
var schema222 = { type: ["array", "null"], items: { $ref: "HostMalware" }, $id: "shared249" };
function validate1384(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "malware", validate22, "path", validate22, "hash", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1384.errors = vErrors, vErrors === null;
}
function validate1383(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema222.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1384);
  }
  return validate1383.errors = vErrors, vErrors === null;
}
function validate1379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate1383) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1379.errors = vErrors, vErrors === null;
}
var check_shared251 = validate1390;
function validate1390(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "orderby" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "orderby", validate22, "scope", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1390.errors = vErrors, vErrors === null;
}
var check_shared253 = validate1395;
var schema226 = { type: ["array", "null"], items: { $ref: "HostImage" }, $id: "shared252" };
function validate1400(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate36) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1400.errors = vErrors, vErrors === null;
}
function validate1399(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema226.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1400);
  }
  return validate1399.errors = vErrors, vErrors === null;
}
function validate1395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate1399) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1395.errors = vErrors, vErrors === null;
}
var check_shared254 = validate1404;
function validate1404(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "host_id");
    for (let key0 in data)
      key0 !== "host_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "host_id", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1404.errors = vErrors, vErrors === null;
}
var check_BenchResults = validate1406;
var schema232 = { type: ["array", "null"], items: { $ref: "BenchTestGroup" }, $id: "shared21" };
var schema234 = { type: ["array", "null"], items: { $ref: "BenchTest" }, $id: "shared22" };
function validate1417(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "test_number", validate22, "status", validate22, "test_desc", validate22, "test_info", validate91, "actual_value", validate22, "expected_result", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1417.errors = vErrors, vErrors === null;
}
function validate1416(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema234.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1417);
  }
  return validate1416.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "desc", validate22, "info", validate26, "pass", validate26, "warn", validate26, "fail", validate26, "results", validate1416) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1410.errors = vErrors, vErrors === null;
}
function validate1409(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema232.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1410);
  }
  return validate1409.errors = vErrors, vErrors === null;
}
function validate1408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "tests", validate1409) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1408.errors = vErrors, vErrors === null;
}
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "result", validate1408) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1407.errors = vErrors, vErrors === null;
}
function validate1406(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "cis", validate1407, "kube_bench", validate1407, "linux", validate1407, "openshift", validate1407, "disa_stig", validate1407) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1406.errors = vErrors, vErrors === null;
}
var check_HostStatus = validate1434;
var schema237 = { type: ["array", "null"], items: { $ref: "HostAssuranceResult" }, $id: "shared74" };
function validate1437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "policy_name", validate22, "failed", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1437.errors = vErrors, vErrors === null;
}
function validate1436(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema237.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1437);
  }
  return validate1436.errors = vErrors, vErrors === null;
}
function validate1434(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "disallowed", validate34, "assurance_results", validate1436) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1434.errors = vErrors, vErrors === null;
}
var check_shared255 = validate1442;
function validate1442(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "search" || key0 === "type" || key0 === "enforced" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "order_by", validate22, "search", validate22, "type", validate22, "enforced", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1442.errors = vErrors, vErrors === null;
}
var check_shared257 = validate1449;
var schema241 = { type: ["array", "null"], items: { $ref: "Infrastructure" }, $id: "shared256" };
function validate1463(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "crit_vulns", validate26, "high_vulns", validate26, "med_vulns", validate26, "low_vulns", validate26, "neg_vulns", validate26, "malware", validate26, "last_vuln_scan", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1463.errors = vErrors, vErrors === null;
}
var schema246 = { type: ["array", "null"], items: { $ref: "KubeHunterVulnerability" }, $id: "shared90" };
function validate1483(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "vid", validate22, "vulnerability", validate22, "severity", validate22, "category", validate22, "description", validate22, "evidence", validate22, "location", validate22, "hunter", validate22, "url", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1483.errors = vErrors, vErrors === null;
}
function validate1482(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema246.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1483);
  }
  return validate1482.errors = vErrors, vErrors === null;
}
function validate1474(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "ok", validate26, "low", validate26, "medium", validate26, "high", validate26, "kburl", validate22, "nodes", validate1050, "services", validate1050, "vulnerabilities", validate1482, "hunter_statistics", validate1050) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1474.errors = vErrors, vErrors === null;
}
function validate1472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "lastupdate", validate26, "kubehunterscan", validate1474) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1472.errors = vErrors, vErrors === null;
}
function validate1455(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name", "type"), vErrors = member(vErrors, data, instancePath, "id", validate26, "cluster_id", validate26, "node_id", validate22, "name", validate22, "type", validate22, "is_enforced", validate34, "created_date", validate22, "security_issues", validate1463, "cluster_vulnerabilities", validate1472, "data", validate237)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1455.errors = vErrors, vErrors === null;
}
function validate1454(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema241.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1455);
  }
  return validate1454.errors = vErrors, vErrors === null;
}
function validate1449(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "query", validate237, "result", validate1454) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1449.errors = vErrors, vErrors === null;
}
var check_Infrastructure = validate1455, check_shared258 = validate1501;
function validate1501(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "type", "name");
    for (let key0 in data)
      key0 === "type" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "type", validate22, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1501.errors = vErrors, vErrors === null;
}
var check_shared259 = validate1504;
function validate1504(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "order_by", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1504.errors = vErrors, vErrors === null;
}
var check_shared261 = validate1508;
var schema251 = { type: ["array", "null"], items: { $ref: "ServerlessFunction" }, $id: "shared260" };
function validate1517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1517.errors = vErrors, vErrors === null;
}
function validate1516(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema251.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1517);
  }
  return validate1516.errors = vErrors, vErrors === null;
}
function validate1508(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "query", validate237, "result", validate1516) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1508.errors = vErrors, vErrors === null;
}
var check_shared263 = validate1521;
var schema254 = { type: ["array", "null"], items: { $ref: "ServerlessApplication" }, $id: "shared262" };
var schema256 = { type: "integer", "x-known": [1, 3, 5], $id: "shared138" };
function validate1526(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 3 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema256["x-known"] })), validate1526.errors = vErrors, vErrors === null;
}
function validate1523(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "compute_provider", validate1526, "region", validate22, "username", validate22, "password", validate22, "subscription_id", validate22, "tenant_id", validate22, "cloud_project", validate22, "external_id", validate22, "role_arn", validate22, "sqs_url", validate22, "author", validate22, "lastupdate", validate26, "auto_pull", validate34, "auto_pull_time", validate22, "auto_pull_max", validate26, "auto_pull_pattern", validate22, "pull_tags_pattern", validate91, "pull_tags_pattern_excluded", validate91, "include_tags", validate91, "exclude_tags", validate91, "scanner_type", validate126, "scanner_group_name", validate22, "scanner_name", validate91, "scanner_name_added", validate91, "scanner_name_removed", validate91, "existsing_scanners", validate91)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1523.errors = vErrors, vErrors === null;
}
function validate1522(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema254.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1523);
  }
  return validate1522.errors = vErrors, vErrors === null;
}
function validate1521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "project", validate1522) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1521.errors = vErrors, vErrors === null;
}
var check_shared265 = validate1555, schema257 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, compute_provider: { $ref: "shared264" }, region: { $ref: "shared0" }, username: { $ref: "shared0" }, password: { $ref: "shared0" }, subscription_id: { $ref: "shared0" }, tenant_id: { $ref: "shared0" }, cloud_project: { $ref: "shared0" }, external_id: { $ref: "shared0" }, role_arn: { $ref: "shared0" }, sqs_url: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, auto_pull: { $ref: "shared3" }, auto_pull_time: { $ref: "shared0" }, auto_pull_max: { $ref: "shared1" }, auto_pull_pattern: { $ref: "shared0" }, pull_tags_pattern: { $ref: "shared24" }, pull_tags_pattern_excluded: { $ref: "shared24" }, include_tags: { $ref: "shared24" }, exclude_tags: { $ref: "shared24" }, scanner_type: { $ref: "shared115" }, scanner_group_name: { $ref: "shared0" }, scanner_name: { $ref: "shared24" }, scanner_name_added: { $ref: "shared24" }, scanner_name_removed: { $ref: "shared24" }, existsing_scanners: { $ref: "shared24" } }, required: ["name", "compute_provider"], $id: "shared265" }, schema258 = { type: "integer", enum: [1, 3, 5], $id: "shared264" };
function validate1558(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 3 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema258.enum })), validate1558.errors = vErrors, vErrors === null;
}
function validate1555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "compute_provider");
    for (let key0 in data)
      func2.call(schema257.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "compute_provider", validate1558, "region", validate22, "username", validate22, "password", validate22, "subscription_id", validate22, "tenant_id", validate22, "cloud_project", validate22, "external_id", validate22, "role_arn", validate22, "sqs_url", validate22, "author", validate22, "lastupdate", validate26, "auto_pull", validate34, "auto_pull_time", validate22, "auto_pull_max", validate26, "auto_pull_pattern", validate22, "pull_tags_pattern", validate43, "pull_tags_pattern_excluded", validate43, "include_tags", validate43, "exclude_tags", validate43, "scanner_type", validate196, "scanner_group_name", validate22, "scanner_name", validate43, "scanner_name_added", validate43, "scanner_name_removed", validate43, "existsing_scanners", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1555.errors = vErrors, vErrors === null;
}
var check_ServerlessApplication = validate1523, check_EnforcerGroupList = validate1585, schema259 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, page: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, result: { $ref: "shared65" } }, items: { $ref: "EnforcerGroup" }, $id: "EnforcerGroupList" };
function validate1598(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "type", validate22, "master", validate34, "service_account", validate22, "namespace", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1598.errors = vErrors, vErrors === null;
}
function validate1604(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate1604.errors = vErrors, vErrors === null;
}
function validate1597(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1598), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1597.errors = vErrors, errors === 0;
}
function validate1614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "default", validate22, "kubernetes", validate22, "swarm", validate22, "windows", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1614.errors = vErrors, vErrors === null;
}
function validate1613(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1614), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1613.errors = vErrors, errors === 0;
}
var schema268 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared12" };
function validate1672(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema268.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate26);
  }
  return validate1672.errors = vErrors, vErrors === null;
}
function validate1669(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "disabled", validate34, "is_custom", validate34, "days", validate1672, "time", validate1672) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1669.errors = vErrors, vErrors === null;
}
function validate1668(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1669), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1668.errors = vErrors, errors === 0;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "logicalname", validate22, "type", validate22, "description", validate22, "enforce", validate34, "gateways", validate91, "gateway_name", validate22, "gateway_address", validate22, "host_os", validate22, "runtime_type", validate22, "orchestrator", validate1597, "runtime_policy_name", validate22, "permission", validate22, "enforcer_image_name", validate22, "aqua_version", validate22, "token", validate22, "install_command", validate22, "command", validate1613, "pas_deployment_link", validate22, "hosts_count", validate26, "connected_count", validate26, "disconnected_count", validate26, "high_vulns", validate26, "med_vulns", validate26, "low_vulns", validate26, "neg_vulns", validate26, "last_update", validate26, "allowed_applications", validate91, "allowed_labels", validate91, "allowed_registries", validate91, "container_activity_protection", validate34, "network_protection", validate34, "host_network_protection", validate34, "behavioral_engine", validate34, "host_behavioral_engine", validate34, "container_forensics_collection", validate34, "host_forensics_collection", validate34, "user_access_control", validate34, "image_assurance", validate34, "host_protection", validate34, "host_user_protection", validate34, "host_assurance", validate34, "audit_all", validate34, "audit_success_login", validate34, "audit_failed_login", validate34, "syscall_enabled", validate34, "sync_host_images", validate34, "risk_explorer_auto_discovery", validate34, "allow_kube_enforcer_audit", validate34, "auto_discovery_enabled", validate34, "auto_discover_configure_registries", validate34, "auto_scan_discovered_images_running_containers", validate34, "admission_control", validate34, "block_admission_control", validate34, "micro_enforcer_injection", validate34, "micro_enforcer_image_name", validate22, "micro_enforcer_secrets_name", validate22, "micro_enforcer_certs_secrets_name", validate22, "auto_copy_secrets", validate34, "kube_bench_image_name", validate22, "antivirus_protection", validate34, "container_antivirus_protection", validate34, "enable_enforcer_group_prometheus", validate34, "unified_mode", validate34, "schedule_scan_settings", validate1668)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1586.errors = vErrors, vErrors === null;
}
var schema269 = { type: ["array", "null"], items: { $ref: "EnforcerGroup" }, $id: "shared65" };
function validate1683(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema269.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1586);
  }
  return validate1683.errors = vErrors, vErrors === null;
}
function validate1585(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema259.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1586);
  }
  return data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate1683)), validate1585.errors = vErrors, vErrors === null;
}
var check_shared266 = validate1686;
function validate1686(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 === "update_enforcers" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "update_enforcers", validate34, "body", validate1586);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1686.errors = vErrors, vErrors === null;
}
var check_shared267 = validate1689;
function validate1689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate1586);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1689.errors = vErrors, vErrors === null;
}
var check_EnforcerGroup = validate1586, check_shared268 = validate1691;
function validate1691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "delete_related" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "delete_related", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1691.errors = vErrors, vErrors === null;
}
var check_shared269 = validate1694;
function validate1695(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "logicalname", validate22, "description", validate22, "version", validate22, "hostname", validate22, "public_address", validate22, "grpc_address", validate22, "status", validate22, "type", validate22, "commit", validate22, "project_id", validate26, "address", validate22, "server_id", validate22, "server_name", validate22, "docker_version", validate22, "host_os", validate22, "last_update", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1695.errors = vErrors, vErrors === null;
}
function validate1694(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1695);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1694.errors = vErrors, vErrors === null;
}
var check_Gateway = validate1695, check_ScannerGroupPage = validate1714;
var schema276 = { type: ["array", "null"], items: { $ref: "ScannerGroup" }, $id: "shared135" };
var schema278 = { type: ["array", "null"], items: { $ref: "ScannerGroupScanner" }, $id: "shared134" };
function validate1731(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "scanner_name", validate22, "scanner_version", validate22, "os_version", validate22, "last_heartbeat", validate22, "registered_on", validate22, "token", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1731.errors = vErrors, vErrors === null;
}
function validate1730(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema278.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1731);
  }
  return validate1730.errors = vErrors, vErrors === null;
}
function validate1719(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "status", validate22, "os_type", validate22, "type", validate22, "author", validate22, "created_at", validate84, "updated_at", validate84, "registries", validate91, "application_scopes", validate91, "scanners", validate1730, "deploy_command", validate237, "tokens", validate91)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1719.errors = vErrors, vErrors === null;
}
function validate1718(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema276.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1719);
  }
  return validate1718.errors = vErrors, vErrors === null;
}
function validate1714(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "page_size", validate26, "result", validate1718, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1714.errors = vErrors, vErrors === null;
}
var check_shared270 = validate1750;
function validate1750(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "os_type" || key0 === "type" || key0 === "registries" || key0 === "application_scopes" || key0 === "tokens" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "os_type", validate22, "type", validate22, "registries", validate43, "application_scopes", validate43, "tokens", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1750.errors = vErrors, vErrors === null;
}
var check_shared271 = validate1758;
function validate1758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1758.errors = vErrors, vErrors === null;
}
var check_ScannerGroup = validate1719, check_shared272 = validate1760;
function validate1761(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "os_type", validate22, "type", validate22, "registries", validate43, "application_scopes", validate43)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1761.errors = vErrors, vErrors === null;
}
function validate1760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate1761);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1760.errors = vErrors, vErrors === null;
}
var check_shared273 = validate1769;
function validate1769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "identifiers_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "pagesize", validate222, "order_by", validate22, "identifiers_only", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1769.errors = vErrors, vErrors === null;
}
var check_AssurancePolicyPage = validate1774;
var schema286 = { type: ["array", "null"], items: { $ref: "AssurancePolicy" }, $id: "shared20" }, schema287 = { type: "object", properties: { assurance_type: { $ref: "shared0" }, id: { $ref: "shared1" }, name: { $ref: "shared0" }, description: { $ref: "shared0" }, author: { $ref: "shared0" }, lastupdate: { $ref: "shared0" }, registry: { $ref: "shared0" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, read_only: { $ref: "shared3" }, permission: { $ref: "shared0" }, category: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, application_scopes: { $ref: "shared2" }, exclude_application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, registries: {}, labels: {}, images: {}, cvss_severity_enabled: { $ref: "shared3" }, cvss_severity: { $ref: "shared0" }, cvss_severity_exclude_no_fix: { $ref: "shared3" }, custom_severity_enabled: { $ref: "shared3" }, custom_severity: { $ref: "shared0" }, maximum_score_enabled: { $ref: "shared3" }, maximum_score: { $ref: "shared11" }, maximum_score_exclude_no_fix: { $ref: "shared3" }, control_exclude_no_fix: { $ref: "shared3" }, vulnerability_score_range: { $ref: "shared12" }, aggregated_vulnerability: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, score_range: { $ref: "shared13" }, custom_severity_enabled: { $ref: "shared3" }, severity: { $ref: "shared0" } } }, vulnerability_exploitability: { $ref: "shared3" }, disallow_exploit_types: { $ref: "shared2" }, ignore_base_image_vln: { $ref: "shared3" }, ignore_recently_published_vln: { $ref: "shared3" }, ignore_recently_published_vln_period: { $ref: "shared1" }, ignore_recently_published_fix_vln: { $ref: "shared3" }, ignore_recently_published_fix_vln_period: { $ref: "shared1" }, cves_black_list_enabled: { $ref: "shared3" }, cves_black_list: { $ref: "shared2" }, cves_white_list_enabled: { $ref: "shared3" }, cves_white_list: { $ref: "shared2" }, packages_black_list_enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared14" }, packages_white_list_enabled: { $ref: "shared3" }, packages_white_list: { $ref: "shared14" }, blacklisted_licenses_enabled: { $ref: "shared3" }, blacklisted_licenses: { $ref: "shared2" }, whitelisted_licenses_enabled: { $ref: "shared3" }, whitelisted_licenses: { $ref: "shared2" }, required_labels_enabled: { $ref: "shared3" }, required_labels: { $ref: "shared15" }, forbidden_labels_enabled: { $ref: "shared3" }, forbidden_labels: { $ref: "shared15" }, trusted_base_images_enabled: { $ref: "shared3" }, trusted_base_images: { $ref: "shared16" }, allowed_images: { $ref: "shared17" }, custom_checks_enabled: { $ref: "shared3" }, custom_checks: { $ref: "shared18" }, scap_enabled: { $ref: "shared3" }, scap_files: { $ref: "shared17" }, blacklist_permissions_enabled: { $ref: "shared3" }, blacklist_permissions: { $ref: "shared17" }, ignore_risk_resources_enabled: { $ref: "shared3" }, ignored_risk_resources: { $ref: "shared2" }, ignored_sensitive_resources: { $ref: "shared2" }, docker_cis_enabled: { $ref: "shared3" }, kube_cis_enabled: { $ref: "shared3" }, linux_cis_enabled: { $ref: "shared3" }, windows_cis_enabled: { $ref: "shared3" }, openshift_hardening_enabled: { $ref: "shared3" }, kubernetes_controls: { $ref: "shared19" }, kubernetes_controls_names: { $ref: "shared2" }, kubernetes_controls_avd_ids: { $ref: "shared2" }, disallow_malware: { $ref: "shared3" }, malware_action: { $ref: "shared0" }, monitored_malware_paths: { $ref: "shared17" }, exceptional_monitored_malware_paths: { $ref: "shared17" }, scan_malware_in_archives: { $ref: "shared3" }, scan_sensitive_data: { $ref: "shared3" }, scan_nfs_mounts: { $ref: "shared3" }, scan_windows_registry: { $ref: "shared3" }, scan_process_memory: { $ref: "shared3" }, only_none_root_users: { $ref: "shared3" }, dta_enabled: { $ref: "shared3" }, dta_severity: { $ref: "shared0" }, force_microenforcer: { $ref: "shared3" }, function_integrity_enabled: { $ref: "shared3" }, enforce_excessive_permissions: { $ref: "shared3" }, partial_results_image_fail: { $ref: "shared3" }, auto_scan_enabled: { $ref: "shared3" }, auto_scan_configured: { $ref: "shared3" }, auto_scan_time: { type: ["object", "null"], properties: { iteration_type: { $ref: "shared0" }, time: { $ref: "shared0" }, iteration: { $ref: "shared1" }, week_days: { $ref: "shared17" } } }, policy_settings: { type: ["object", "null"], properties: { enforce: { $ref: "shared3" }, warn: { $ref: "shared3" }, warning_message: { $ref: "shared0" }, is_audit_checked: { $ref: "shared3" } } } }, required: ["name"], $id: "AssurancePolicy" };
var schema290 = { type: ["array", "null"], items: { $ref: "ScopeVariable" }, $id: "shared136" };
function validate1804(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "attribute", validate22, "value", validate22, "name", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1804.errors = vErrors, vErrors === null;
}
function validate1803(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema290.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1804);
  }
  return validate1803.errors = vErrors, vErrors === null;
}
function validate1801(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "expression", validate22, "variables", validate1803) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1801.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1801), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1800.errors = vErrors, errors === 0;
}
var schema292 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared13" };
function validate1824(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema292.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate268);
  }
  return validate1824.errors = vErrors, vErrors === null;
}
var schema293 = { type: ["array", "null"], items: { $ref: "AssurancePackage" }, $id: "shared14" };
function validate1842(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "format", validate22, "name", validate22, "epoch", validate22, "version", validate22, "version_range", validate22, "release", validate22, "arch", validate22, "license", validate22, "display", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1842.errors = vErrors, vErrors === null;
}
function validate1841(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema293.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1842);
  }
  return validate1841.errors = vErrors, vErrors === null;
}
var schema295 = { type: ["array", "null"], items: { $ref: "AssuranceLabel" }, $id: "shared15" };
function validate1862(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "key", validate22, "value", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1862.errors = vErrors, vErrors === null;
}
function validate1861(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema295.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1862);
  }
  return validate1861.errors = vErrors, vErrors === null;
}
var schema297 = { type: ["array", "null"], items: { $ref: "TrustedBaseImage" }, $id: "shared16" };
function validate1871(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "registry", validate22, "imagename", validate22, "imagedigest", validate22, "imageid", validate22, "author", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1871.errors = vErrors, vErrors === null;
}
function validate1870(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema297.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1871);
  }
  return validate1870.errors = vErrors, vErrors === null;
}
var schema299 = { type: ["array", "null"], items: { $ref: "AssuranceCheck" }, $id: "shared18" };
function validate1882(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "script_id", validate22, "name", validate22, "description", validate22, "engine", validate22, "path", validate22, "snippet", validate22, "kind", validate22, "severity", validate22, "author", validate22, "last_modified", validate26, "read_only", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1882.errors = vErrors, vErrors === null;
}
function validate1881(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema299.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1882);
  }
  return validate1881.errors = vErrors, vErrors === null;
}
var schema301 = { type: ["array", "null"], items: { $ref: "AssuranceKubernetesControl" }, $id: "shared19" };
function validate1909(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "script_id", validate26, "name", validate22, "description", validate22, "enabled", validate34, "severity", validate22, "kind", validate22, "ootb", validate34, "avd_id", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1909.errors = vErrors, vErrors === null;
}
function validate1908(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema301.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1909);
  }
  return validate1908.errors = vErrors, vErrors === null;
}
function validate1779(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "assurance_type", validate22, "id", validate26, "name", validate22, "description", validate22, "author", validate22, "lastupdate", validate22, "registry", validate22, "enabled", validate34, "enforce", validate34, "enforce_after_days", validate26, "audit_on_failure", validate34, "block_failed", validate34, "fail_cicd", validate34, "read_only", validate34, "permission", validate22, "category", validate22, "domain", validate22, "domain_name", validate22, "application_scopes", validate91, "exclude_application_scopes", validate91, "scope", validate1800, "cvss_severity_enabled", validate34, "cvss_severity", validate22, "cvss_severity_exclude_no_fix", validate34, "custom_severity_enabled", validate34, "custom_severity", validate22, "maximum_score_enabled", validate34, "maximum_score", validate268, "maximum_score_exclude_no_fix", validate34, "control_exclude_no_fix", validate34, "vulnerability_score_range", validate1672), data.aggregated_vulnerability !== void 0) {
      let data31 = data.aggregated_vulnerability;
      !(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null && (vErrors = report(vErrors, instancePath + "/aggregated_vulnerability", "type", { type: schema287.properties.aggregated_vulnerability.type })), data31 && typeof data31 == "object" && !Array.isArray(data31) && (data31.enabled !== void 0 && (vErrors = inner(vErrors, data31.enabled, instancePath + "/aggregated_vulnerability/enabled", validate34)), data31.score_range !== void 0 && (vErrors = inner(vErrors, data31.score_range, instancePath + "/aggregated_vulnerability/score_range", validate1824)), data31.custom_severity_enabled !== void 0 && (vErrors = inner(vErrors, data31.custom_severity_enabled, instancePath + "/aggregated_vulnerability/custom_severity_enabled", validate34)), data31.severity !== void 0 && (vErrors = inner(vErrors, data31.severity, instancePath + "/aggregated_vulnerability/severity", validate22)));
    }
    if (vErrors = member(vErrors, data, instancePath, "vulnerability_exploitability", validate34, "disallow_exploit_types", validate91, "ignore_base_image_vln", validate34, "ignore_recently_published_vln", validate34, "ignore_recently_published_vln_period", validate26, "ignore_recently_published_fix_vln", validate34, "ignore_recently_published_fix_vln_period", validate26, "cves_black_list_enabled", validate34, "cves_black_list", validate91, "cves_white_list_enabled", validate34, "cves_white_list", validate91, "packages_black_list_enabled", validate34, "packages_black_list", validate1841, "packages_white_list_enabled", validate34, "packages_white_list", validate1841, "blacklisted_licenses_enabled", validate34, "blacklisted_licenses", validate91, "whitelisted_licenses_enabled", validate34, "whitelisted_licenses", validate91, "required_labels_enabled", validate34, "required_labels", validate1861, "forbidden_labels_enabled", validate34, "forbidden_labels", validate1861, "trusted_base_images_enabled", validate34, "trusted_base_images", validate1870, "allowed_images", validate536, "custom_checks_enabled", validate34, "custom_checks", validate1881, "scap_enabled", validate34, "scap_files", validate536, "blacklist_permissions_enabled", validate34, "blacklist_permissions", validate536, "ignore_risk_resources_enabled", validate34, "ignored_risk_resources", validate91, "ignored_sensitive_resources", validate91, "docker_cis_enabled", validate34, "kube_cis_enabled", validate34, "linux_cis_enabled", validate34, "windows_cis_enabled", validate34, "openshift_hardening_enabled", validate34, "kubernetes_controls", validate1908, "kubernetes_controls_names", validate91, "kubernetes_controls_avd_ids", validate91, "disallow_malware", validate34, "malware_action", validate22, "monitored_malware_paths", validate536, "exceptional_monitored_malware_paths", validate536, "scan_malware_in_archives", validate34, "scan_sensitive_data", validate34, "scan_nfs_mounts", validate34, "scan_windows_registry", validate34, "scan_process_memory", validate34, "only_none_root_users", validate34, "dta_enabled", validate34, "dta_severity", validate22, "force_microenforcer", validate34, "function_integrity_enabled", validate34, "enforce_excessive_permissions", validate34, "partial_results_image_fail", validate34, "auto_scan_enabled", validate34, "auto_scan_configured", validate34), data.auto_scan_time !== void 0) {
      let data97 = data.auto_scan_time;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/auto_scan_time", "type", { type: schema287.properties.auto_scan_time.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.iteration_type !== void 0 && (vErrors = inner(vErrors, data97.iteration_type, instancePath + "/auto_scan_time/iteration_type", validate22)), data97.time !== void 0 && (vErrors = inner(vErrors, data97.time, instancePath + "/auto_scan_time/time", validate22)), data97.iteration !== void 0 && (vErrors = inner(vErrors, data97.iteration, instancePath + "/auto_scan_time/iteration", validate26)), data97.week_days !== void 0 && (vErrors = inner(vErrors, data97.week_days, instancePath + "/auto_scan_time/week_days", validate536)));
    }
    if (data.policy_settings !== void 0) {
      let data102 = data.policy_settings;
      !(data102 && typeof data102 == "object" && !Array.isArray(data102)) && data102 !== null && (vErrors = report(vErrors, instancePath + "/policy_settings", "type", { type: schema287.properties.policy_settings.type })), data102 && typeof data102 == "object" && !Array.isArray(data102) && (data102.enforce !== void 0 && (vErrors = inner(vErrors, data102.enforce, instancePath + "/policy_settings/enforce", validate34)), data102.warn !== void 0 && (vErrors = inner(vErrors, data102.warn, instancePath + "/policy_settings/warn", validate34)), data102.warning_message !== void 0 && (vErrors = inner(vErrors, data102.warning_message, instancePath + "/policy_settings/warning_message", validate22)), data102.is_audit_checked !== void 0 && (vErrors = inner(vErrors, data102.is_audit_checked, instancePath + "/policy_settings/is_audit_checked", validate34)));
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1779);
  }
  return validate1778.errors = vErrors, vErrors === null;
}
function validate1774(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate1778, "more_data_all_pages", validate26, "is_estimated_count", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1774.errors = vErrors, vErrors === null;
}
var check_shared275 = validate1952;
var schema304 = { type: "string", enum: ["host", "image", "function", "kubernetes", "cf_application"], $id: "shared274" };
function validate1953(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "host" || data === "image" || data === "function" || data === "kubernetes" || data === "cf_application" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema304.enum })), validate1953.errors = vErrors, vErrors === null;
}
function validate1952(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "kind", "body");
    for (let key0 in data)
      key0 === "kind" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "kind", validate1953, "body", validate1779);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1952.errors = vErrors, vErrors === null;
}
var check_shared276 = validate1956;
function validate1956(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "kind", "name");
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "kind", validate1953, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1956.errors = vErrors, vErrors === null;
}
var check_AssurancePolicy = validate1779, check_shared277 = validate1959;
function validate1959(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "kind", "name", "body");
    for (let key0 in data)
      key0 === "kind" || key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "kind", validate1953, "name", validate22, "body", validate1779);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1959.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicyPage = validate1963;
var schema308 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicy" }, $id: "shared79" };
var schema311 = { type: ["array", "null"], items: { $ref: "ImageAssurancePolicyScopeVariable" }, $id: "shared80" };
function validate2022(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "attribute", validate22, "value", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2022.errors = vErrors, vErrors === null;
}
function validate2021(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema311.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2022);
  }
  return validate2021.errors = vErrors, vErrors === null;
}
function validate2019(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "expression", validate22, "variables", validate2021) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2019.errors = vErrors, vErrors === null;
}
function validate1968(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "assurance_type", validate22, "name", validate22, "description", validate22, "author", validate22, "lastupdate", validate22, "read_only", validate34, "audit_on_failure", validate34, "fail_cicd", validate34, "block_failed", validate34, "cvss_severity_enabled", validate34, "cvss_severity", validate22, "cvss_severity_exclude_no_fix", validate34, "maximum_score_enabled", validate34, "maximum_score", validate268, "maximum_score_exclude_no_fix", validate34, "control_exclude_no_fix", validate34, "ignore_recently_published_vln", validate34, "ignore_recently_published_vln_period", validate26, "ignore_risk_resources_enabled", validate34, "ignored_risk_resources", validate91, "cves_black_list_enabled", validate34, "cves_black_list", validate91, "cves_white_list_enabled", validate34, "cves_white_list", validate91, "packages_black_list_enabled", validate34, "packages_black_list", validate536, "packages_white_list_enabled", validate34, "packages_white_list", validate536, "blacklisted_licenses_enabled", validate34, "blacklisted_licenses", validate91, "whitelisted_licenses_enabled", validate34, "whitelisted_licenses", validate91, "trusted_base_images_enabled", validate34, "trusted_base_images", validate536, "allowed_images", validate536, "custom_checks_enabled", validate34, "custom_checks", validate536, "scap_enabled", validate34, "scap_files", validate536, "only_none_root_users", validate34, "scan_sensitive_data", validate34, "disallow_malware", validate34, "force_microenforcer", validate34, "partial_results_image_fail", validate34, "docker_cis_enabled", validate34, "kube_cis_enabled", validate34, "linux_cis_enabled", validate34, "openshift_hardening_enabled", validate34, "enforce_excessive_permissions", validate34, "function_integrity_enabled", validate34, "scope", validate2019)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1968.errors = vErrors, vErrors === null;
}
function validate1967(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema308.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1968);
  }
  return validate1967.errors = vErrors, vErrors === null;
}
function validate1963(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate1967, "more_data_all_pages", validate26, "is_estimated_count", validate34, "is_partial_data", validate34, "feature_toggle", validate34, "more_data", validate26, "query", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1963.errors = vErrors, vErrors === null;
}
var check_shared278 = validate2036;
function validate2036(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate1968);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2036.errors = vErrors, vErrors === null;
}
var check_ImageAssurancePolicy = validate1968, check_ImagePermissions = validate2038;
var schema315 = { type: ["array", "null"], items: { $ref: "ImagePermission" }, $id: "shared85" };
function validate2040(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "image_name", "registry"), vErrors = member(vErrors, data, instancePath, "image_name", validate22, "registry", validate22, "author", validate22, "lastupdated", validate84, "whitelisted", validate34, "blacklisted", validate34, "disallowed", validate34, "comment", validate22, "reason", validate237, "pending", validate34)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2040.errors = vErrors, vErrors === null;
}
function validate2039(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema315.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2040);
  }
  return validate2039.errors = vErrors, vErrors === null;
}
function validate2038(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "whitelisted_images", validate2039, "blacklisted_images", validate2039) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2038.errors = vErrors, vErrors === null;
}
var check_shared279 = validate2054;
function validate2055(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "script_id"), vErrors = member(vErrors, data, instancePath, "script_id", validate22, "name", validate22, "title", validate22, "description", validate22, "engine", validate22, "path", validate22, "snippet", validate22, "kind", validate22, "type", validate22, "author", validate22, "severity", validate22, "avd_id", validate22, "last_modified", validate26, "read_only", validate34, "overwrite", validate34)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2055.errors = vErrors, vErrors === null;
}
function validate2054(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2055);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2054.errors = vErrors, vErrors === null;
}
var check_shared281 = validate2072;
var schema321 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["name", "engine", "path", "snippet", "kind"], $id: "AssuranceScriptForCreate" };
function validate2074(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "engine", "path", "snippet", "kind");
    for (let key0 in data)
      func2.call(schema321.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "title", validate22, "description", validate22, "engine", validate22, "path", validate22, "snippet", validate22, "kind", validate22, "type", validate22, "severity", validate22, "overwrite", validate34);
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2074);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2073.errors = vErrors, vErrors === null;
}
function validate2072(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2073);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2072.errors = vErrors, vErrors === null;
}
var check_AssuranceScript = validate2055, check_shared282 = validate2087, schema322 = { type: "object", additionalProperties: !1, properties: { id: { $ref: "shared0" }, script_id: { $ref: "shared0" }, name: { $ref: "shared0" }, title: { $ref: "shared0" }, description: { $ref: "shared0" }, engine: { $ref: "shared0" }, path: { $ref: "shared0" }, snippet: { $ref: "shared0" }, kind: { $ref: "shared0" }, type: { $ref: "shared0" }, severity: { $ref: "shared0" }, overwrite: { $ref: "shared3" }, custom: {} }, required: ["id", "script_id", "name", "engine", "path", "snippet", "kind"], $id: "shared282" };
function validate2087(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "script_id", "name", "engine", "path", "snippet", "kind");
    for (let key0 in data)
      func2.call(schema322.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "script_id", validate22, "name", validate22, "title", validate22, "description", validate22, "engine", validate22, "path", validate22, "snippet", validate22, "kind", validate22, "type", validate22, "severity", validate22, "overwrite", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2087.errors = vErrors, vErrors === null;
}
var check_shared283 = validate2100;
var schema324 = { type: "object", properties: { name: { $ref: "shared0" }, description: { $ref: "shared0" }, version: { $ref: "shared0" }, type: { $ref: "shared0" }, runtime_type: { $ref: "shared0" }, runtime_mode: { $ref: "shared1" }, enabled: { $ref: "shared3" }, enforce: { $ref: "shared3" }, enforce_after_days: { $ref: "shared1" }, enforce_scheduler_added_on: { $ref: "shared1" }, author: { $ref: "shared0" }, created: { $ref: "shared0" }, updated: { $ref: "shared0" }, lastupdate: { $ref: "shared1" }, application_scopes: { $ref: "shared2" }, scope: { $ref: "shared10" }, allowed_executables: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allow_executables: { $ref: "shared2" }, allow_root_executables: { $ref: "shared2" }, separate_executables: { $ref: "shared3" } } }, allowed_registries: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, allowed_registries: { $ref: "shared2" } } }, auditing: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_all_processes: { $ref: "shared3" }, audit_process_cmdline: { $ref: "shared3" }, audit_all_network: { $ref: "shared3" }, audit_os_user_activity: { $ref: "shared3" }, audit_success_login: { $ref: "shared3" }, audit_failed_login: { $ref: "shared3" }, audit_user_account_management: { $ref: "shared3" } } }, blacklisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_black_list: { $ref: "shared2" }, group_black_list: { $ref: "shared2" } } }, whitelisted_os_users: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_white_list: { $ref: "shared2" }, group_white_list: { $ref: "shared2" } } }, bypass_scope: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, scope: { $ref: "shared10" } } }, container_exec: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_container_exec: { $ref: "shared3" }, container_exec_proc_white_list: { $ref: "shared2" }, reverse_shell_ip_white_list: { $ref: "shared2" } } }, drift_prevention: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, exec_lockdown: { $ref: "shared3" }, image_lockdown: { $ref: "shared3" }, prevent_privileged: { $ref: "shared3" }, exec_lockdown_white_list: { $ref: "shared2" } } }, executable_blacklist: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, executables: { $ref: "shared2" } } }, failed_kubernetes_checks: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, failed_checks: { $ref: "shared2" } } }, file_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, filename_block_list: { $ref: "shared2" }, exceptional_block_files: { $ref: "shared2" }, block_files_users: { $ref: "shared2" }, block_files_processes: { $ref: "shared2" }, exceptional_block_files_users: { $ref: "shared2" }, exceptional_block_files_processes: { $ref: "shared2" } } }, file_integrity_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_files: { $ref: "shared2" }, exceptional_monitored_files: { $ref: "shared2" }, monitored_files_processes: { $ref: "shared2" }, exceptional_monitored_files_processes: { $ref: "shared2" }, monitored_files_users: { $ref: "shared2" }, exceptional_monitored_files_users: { $ref: "shared2" }, monitored_files_create: { $ref: "shared3" }, monitored_files_read: { $ref: "shared3" }, monitored_files_modify: { $ref: "shared3" }, monitored_files_delete: { $ref: "shared3" }, monitored_files_attributes: { $ref: "shared3" } } }, limit_container_privileges: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, privileged: { $ref: "shared3" }, netmode: { $ref: "shared3" }, pidmode: { $ref: "shared3" }, utsmode: { $ref: "shared3" }, usermode: { $ref: "shared3" }, ipcmode: { $ref: "shared3" }, prevent_root_user: { $ref: "shared3" }, prevent_low_port_binding: { $ref: "shared3" }, block_add_capabilities: { $ref: "shared3" }, use_host_user: { $ref: "shared3" } } }, linux_capabilities: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, remove_linux_capabilities: { $ref: "shared2" } } }, malware_scan_options: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, action: { $ref: "shared0" }, exclude_directories: { $ref: "shared2" }, include_directories: { $ref: "shared2" }, exclude_processes: { $ref: "shared2" }, exclude_process: { $ref: "shared2" }, file_forensic_collection: { $ref: "shared3" } } }, package_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, packages_black_list: { $ref: "shared2" }, exceptional_block_packages_files: { $ref: "shared2" }, block_packages_users: { $ref: "shared2" }, block_packages_processes: { $ref: "shared2" }, exceptional_block_packages_users: { $ref: "shared2" }, exceptional_block_packages_processes: { $ref: "shared2" } } }, port_block: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_inbound_ports: { $ref: "shared2" }, block_outbound_ports: { $ref: "shared2" } } }, prevent_override_default_config: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, enforce_selinux: { $ref: "shared3" }, enforce_seccomp: { $ref: "shared3" }, enforce_apparmor: { $ref: "shared3" } } }, readonly_files: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_files: { $ref: "shared2" }, exceptional_readonly_files: { $ref: "shared2" }, readonly_files_processes: { $ref: "shared2" }, exceptional_readonly_files_processes: { $ref: "shared2" }, readonly_files_users: { $ref: "shared2" }, exceptional_readonly_files_users: { $ref: "shared2" } } }, readonly_registry: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, readonly_registry_paths: { $ref: "shared2" }, exceptional_readonly_registry_paths: { $ref: "shared2" }, readonly_registry_processes: { $ref: "shared2" }, exceptional_readonly_registry_processes: { $ref: "shared2" }, readonly_registry_users: { $ref: "shared2" }, exceptional_readonly_registry_users: { $ref: "shared2" } } }, registry_access_monitoring: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, monitored_registry_paths: { $ref: "shared2" }, exceptional_monitored_registry_paths: { $ref: "shared2" }, monitored_registry_processes: { $ref: "shared2" }, exceptional_monitored_registry_processes: { $ref: "shared2" }, monitored_registry_users: { $ref: "shared2" }, exceptional_monitored_registry_users: { $ref: "shared2" }, monitored_registry_create: { $ref: "shared3" }, monitored_registry_read: { $ref: "shared3" }, monitored_registry_modify: { $ref: "shared3" }, monitored_registry_delete: { $ref: "shared3" }, monitored_registry_attributes: { $ref: "shared3" } } }, restricted_volumes: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, volumes: { $ref: "shared2" } } }, reverse_shell: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, block_reverse_shell: { $ref: "shared3" }, reverse_shell_ip_white_list: { $ref: "shared2" }, reverse_shell_proc_white_list: { $ref: "shared2" } } }, system_integrity_protection: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, audit_systemtime_change: { $ref: "shared3" }, windows_services_monitoring: { $ref: "shared3" }, monitor_audit_log_integrity: { $ref: "shared3" } } }, tripwire: { type: ["object", "null"], properties: { enabled: { $ref: "shared3" }, user_id: { $ref: "shared0" }, user_password: { $ref: "shared0" }, apply_on: { $ref: "shared2" }, serverless_app: { $ref: "shared0" } } }, block_disallowed_images: { $ref: "shared3" }, block_fileless_exec: { $ref: "shared3" }, block_non_compliant_workloads: { $ref: "shared3" }, block_non_k8s_containers: { $ref: "shared3" }, block_nw_unlink_cont: { $ref: "shared3" }, only_registered_images: { $ref: "shared3" }, enable_fork_guard: { $ref: "shared3" }, fork_guard_process_limit: { $ref: "shared1" }, enable_ip_reputation: { $ref: "shared3" }, enable_port_scan_protection: { $ref: "shared3" }, enable_crypto_mining_dns: { $ref: "shared3" }, no_new_privileges: { $ref: "shared3" }, audit_brute_force_login: { $ref: "shared3" }, audit_on_failure: { $ref: "shared3" }, block_failed: { $ref: "shared3" }, fail_cicd: { $ref: "shared3" }, is_audit_checked: { $ref: "shared3" }, is_auto_generated: { $ref: "shared3" }, default_security_profile: { $ref: "shared0" }, domain: { $ref: "shared0" }, domain_name: { $ref: "shared0" }, permission: { $ref: "shared0" }, registry: { $ref: "shared0" }, repo_id: { $ref: "shared1" }, repo_name: { $ref: "shared0" }, image_id: { $ref: "shared1" }, image_name: { $ref: "shared0" }, digest: { $ref: "shared0" }, resource_name: { $ref: "shared0" }, resource_type: { $ref: "shared0" }, cve: { $ref: "shared0" }, vuln_id: { $ref: "shared1" }, vpatch_version: { $ref: "shared0" }, heuristic_ref_id: { $ref: "shared1" } }, required: ["name"], $id: "RuntimePolicy" };
function validate2101(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "version", validate22, "type", validate22, "runtime_type", validate22, "runtime_mode", validate26, "enabled", validate34, "enforce", validate34, "enforce_after_days", validate26, "enforce_scheduler_added_on", validate26, "author", validate22, "created", validate22, "updated", validate22, "lastupdate", validate26, "application_scopes", validate91, "scope", validate1800), data.allowed_executables !== void 0) {
      let data16 = data.allowed_executables;
      !(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null && (vErrors = report(vErrors, instancePath + "/allowed_executables", "type", { type: schema324.properties.allowed_executables.type })), data16 && typeof data16 == "object" && !Array.isArray(data16) && (data16.enabled !== void 0 && (vErrors = inner(vErrors, data16.enabled, instancePath + "/allowed_executables/enabled", validate34)), data16.allow_executables !== void 0 && (vErrors = inner(vErrors, data16.allow_executables, instancePath + "/allowed_executables/allow_executables", validate91)), data16.allow_root_executables !== void 0 && (vErrors = inner(vErrors, data16.allow_root_executables, instancePath + "/allowed_executables/allow_root_executables", validate91)), data16.separate_executables !== void 0 && (vErrors = inner(vErrors, data16.separate_executables, instancePath + "/allowed_executables/separate_executables", validate34)));
    }
    if (data.allowed_registries !== void 0) {
      let data21 = data.allowed_registries;
      !(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null && (vErrors = report(vErrors, instancePath + "/allowed_registries", "type", { type: schema324.properties.allowed_registries.type })), data21 && typeof data21 == "object" && !Array.isArray(data21) && (data21.enabled !== void 0 && (vErrors = inner(vErrors, data21.enabled, instancePath + "/allowed_registries/enabled", validate34)), data21.allowed_registries !== void 0 && (vErrors = inner(vErrors, data21.allowed_registries, instancePath + "/allowed_registries/allowed_registries", validate91)));
    }
    if (data.auditing !== void 0) {
      let data24 = data.auditing;
      !(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null && (vErrors = report(vErrors, instancePath + "/auditing", "type", { type: schema324.properties.auditing.type })), data24 && typeof data24 == "object" && !Array.isArray(data24) && (data24.enabled !== void 0 && (vErrors = inner(vErrors, data24.enabled, instancePath + "/auditing/enabled", validate34)), data24.audit_all_processes !== void 0 && (vErrors = inner(vErrors, data24.audit_all_processes, instancePath + "/auditing/audit_all_processes", validate34)), data24.audit_process_cmdline !== void 0 && (vErrors = inner(vErrors, data24.audit_process_cmdline, instancePath + "/auditing/audit_process_cmdline", validate34)), data24.audit_all_network !== void 0 && (vErrors = inner(vErrors, data24.audit_all_network, instancePath + "/auditing/audit_all_network", validate34)), data24.audit_os_user_activity !== void 0 && (vErrors = inner(vErrors, data24.audit_os_user_activity, instancePath + "/auditing/audit_os_user_activity", validate34)), data24.audit_success_login !== void 0 && (vErrors = inner(vErrors, data24.audit_success_login, instancePath + "/auditing/audit_success_login", validate34)), data24.audit_failed_login !== void 0 && (vErrors = inner(vErrors, data24.audit_failed_login, instancePath + "/auditing/audit_failed_login", validate34)), data24.audit_user_account_management !== void 0 && (vErrors = inner(vErrors, data24.audit_user_account_management, instancePath + "/auditing/audit_user_account_management", validate34)));
    }
    if (data.blacklisted_os_users !== void 0) {
      let data33 = data.blacklisted_os_users;
      !(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null && (vErrors = report(vErrors, instancePath + "/blacklisted_os_users", "type", { type: schema324.properties.blacklisted_os_users.type })), data33 && typeof data33 == "object" && !Array.isArray(data33) && (data33.enabled !== void 0 && (vErrors = inner(vErrors, data33.enabled, instancePath + "/blacklisted_os_users/enabled", validate34)), data33.user_black_list !== void 0 && (vErrors = inner(vErrors, data33.user_black_list, instancePath + "/blacklisted_os_users/user_black_list", validate91)), data33.group_black_list !== void 0 && (vErrors = inner(vErrors, data33.group_black_list, instancePath + "/blacklisted_os_users/group_black_list", validate91)));
    }
    if (data.whitelisted_os_users !== void 0) {
      let data37 = data.whitelisted_os_users;
      !(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null && (vErrors = report(vErrors, instancePath + "/whitelisted_os_users", "type", { type: schema324.properties.whitelisted_os_users.type })), data37 && typeof data37 == "object" && !Array.isArray(data37) && (data37.enabled !== void 0 && (vErrors = inner(vErrors, data37.enabled, instancePath + "/whitelisted_os_users/enabled", validate34)), data37.user_white_list !== void 0 && (vErrors = inner(vErrors, data37.user_white_list, instancePath + "/whitelisted_os_users/user_white_list", validate91)), data37.group_white_list !== void 0 && (vErrors = inner(vErrors, data37.group_white_list, instancePath + "/whitelisted_os_users/group_white_list", validate91)));
    }
    if (data.bypass_scope !== void 0) {
      let data41 = data.bypass_scope;
      !(data41 && typeof data41 == "object" && !Array.isArray(data41)) && data41 !== null && (vErrors = report(vErrors, instancePath + "/bypass_scope", "type", { type: schema324.properties.bypass_scope.type })), data41 && typeof data41 == "object" && !Array.isArray(data41) && (data41.enabled !== void 0 && (vErrors = inner(vErrors, data41.enabled, instancePath + "/bypass_scope/enabled", validate34)), data41.scope !== void 0 && (vErrors = inner(vErrors, data41.scope, instancePath + "/bypass_scope/scope", validate1800)));
    }
    if (data.container_exec !== void 0) {
      let data44 = data.container_exec;
      !(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null && (vErrors = report(vErrors, instancePath + "/container_exec", "type", { type: schema324.properties.container_exec.type })), data44 && typeof data44 == "object" && !Array.isArray(data44) && (data44.enabled !== void 0 && (vErrors = inner(vErrors, data44.enabled, instancePath + "/container_exec/enabled", validate34)), data44.block_container_exec !== void 0 && (vErrors = inner(vErrors, data44.block_container_exec, instancePath + "/container_exec/block_container_exec", validate34)), data44.container_exec_proc_white_list !== void 0 && (vErrors = inner(vErrors, data44.container_exec_proc_white_list, instancePath + "/container_exec/container_exec_proc_white_list", validate91)), data44.reverse_shell_ip_white_list !== void 0 && (vErrors = inner(vErrors, data44.reverse_shell_ip_white_list, instancePath + "/container_exec/reverse_shell_ip_white_list", validate91)));
    }
    if (data.drift_prevention !== void 0) {
      let data49 = data.drift_prevention;
      !(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null && (vErrors = report(vErrors, instancePath + "/drift_prevention", "type", { type: schema324.properties.drift_prevention.type })), data49 && typeof data49 == "object" && !Array.isArray(data49) && (data49.enabled !== void 0 && (vErrors = inner(vErrors, data49.enabled, instancePath + "/drift_prevention/enabled", validate34)), data49.exec_lockdown !== void 0 && (vErrors = inner(vErrors, data49.exec_lockdown, instancePath + "/drift_prevention/exec_lockdown", validate34)), data49.image_lockdown !== void 0 && (vErrors = inner(vErrors, data49.image_lockdown, instancePath + "/drift_prevention/image_lockdown", validate34)), data49.prevent_privileged !== void 0 && (vErrors = inner(vErrors, data49.prevent_privileged, instancePath + "/drift_prevention/prevent_privileged", validate34)), data49.exec_lockdown_white_list !== void 0 && (vErrors = inner(vErrors, data49.exec_lockdown_white_list, instancePath + "/drift_prevention/exec_lockdown_white_list", validate91)));
    }
    if (data.executable_blacklist !== void 0) {
      let data55 = data.executable_blacklist;
      !(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null && (vErrors = report(vErrors, instancePath + "/executable_blacklist", "type", { type: schema324.properties.executable_blacklist.type })), data55 && typeof data55 == "object" && !Array.isArray(data55) && (data55.enabled !== void 0 && (vErrors = inner(vErrors, data55.enabled, instancePath + "/executable_blacklist/enabled", validate34)), data55.executables !== void 0 && (vErrors = inner(vErrors, data55.executables, instancePath + "/executable_blacklist/executables", validate91)));
    }
    if (data.failed_kubernetes_checks !== void 0) {
      let data58 = data.failed_kubernetes_checks;
      !(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null && (vErrors = report(vErrors, instancePath + "/failed_kubernetes_checks", "type", { type: schema324.properties.failed_kubernetes_checks.type })), data58 && typeof data58 == "object" && !Array.isArray(data58) && (data58.enabled !== void 0 && (vErrors = inner(vErrors, data58.enabled, instancePath + "/failed_kubernetes_checks/enabled", validate34)), data58.failed_checks !== void 0 && (vErrors = inner(vErrors, data58.failed_checks, instancePath + "/failed_kubernetes_checks/failed_checks", validate91)));
    }
    if (data.file_block !== void 0) {
      let data61 = data.file_block;
      !(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null && (vErrors = report(vErrors, instancePath + "/file_block", "type", { type: schema324.properties.file_block.type })), data61 && typeof data61 == "object" && !Array.isArray(data61) && (data61.enabled !== void 0 && (vErrors = inner(vErrors, data61.enabled, instancePath + "/file_block/enabled", validate34)), data61.filename_block_list !== void 0 && (vErrors = inner(vErrors, data61.filename_block_list, instancePath + "/file_block/filename_block_list", validate91)), data61.exceptional_block_files !== void 0 && (vErrors = inner(vErrors, data61.exceptional_block_files, instancePath + "/file_block/exceptional_block_files", validate91)), data61.block_files_users !== void 0 && (vErrors = inner(vErrors, data61.block_files_users, instancePath + "/file_block/block_files_users", validate91)), data61.block_files_processes !== void 0 && (vErrors = inner(vErrors, data61.block_files_processes, instancePath + "/file_block/block_files_processes", validate91)), data61.exceptional_block_files_users !== void 0 && (vErrors = inner(vErrors, data61.exceptional_block_files_users, instancePath + "/file_block/exceptional_block_files_users", validate91)), data61.exceptional_block_files_processes !== void 0 && (vErrors = inner(vErrors, data61.exceptional_block_files_processes, instancePath + "/file_block/exceptional_block_files_processes", validate91)));
    }
    if (data.file_integrity_monitoring !== void 0) {
      let data69 = data.file_integrity_monitoring;
      !(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null && (vErrors = report(vErrors, instancePath + "/file_integrity_monitoring", "type", { type: schema324.properties.file_integrity_monitoring.type })), data69 && typeof data69 == "object" && !Array.isArray(data69) && (data69.enabled !== void 0 && (vErrors = inner(vErrors, data69.enabled, instancePath + "/file_integrity_monitoring/enabled", validate34)), data69.monitored_files !== void 0 && (vErrors = inner(vErrors, data69.monitored_files, instancePath + "/file_integrity_monitoring/monitored_files", validate91)), data69.exceptional_monitored_files !== void 0 && (vErrors = inner(vErrors, data69.exceptional_monitored_files, instancePath + "/file_integrity_monitoring/exceptional_monitored_files", validate91)), data69.monitored_files_processes !== void 0 && (vErrors = inner(vErrors, data69.monitored_files_processes, instancePath + "/file_integrity_monitoring/monitored_files_processes", validate91)), data69.exceptional_monitored_files_processes !== void 0 && (vErrors = inner(vErrors, data69.exceptional_monitored_files_processes, instancePath + "/file_integrity_monitoring/exceptional_monitored_files_processes", validate91)), data69.monitored_files_users !== void 0 && (vErrors = inner(vErrors, data69.monitored_files_users, instancePath + "/file_integrity_monitoring/monitored_files_users", validate91)), data69.exceptional_monitored_files_users !== void 0 && (vErrors = inner(vErrors, data69.exceptional_monitored_files_users, instancePath + "/file_integrity_monitoring/exceptional_monitored_files_users", validate91)), data69.monitored_files_create !== void 0 && (vErrors = inner(vErrors, data69.monitored_files_create, instancePath + "/file_integrity_monitoring/monitored_files_create", validate34)), data69.monitored_files_read !== void 0 && (vErrors = inner(vErrors, data69.monitored_files_read, instancePath + "/file_integrity_monitoring/monitored_files_read", validate34)), data69.monitored_files_modify !== void 0 && (vErrors = inner(vErrors, data69.monitored_files_modify, instancePath + "/file_integrity_monitoring/monitored_files_modify", validate34)), data69.monitored_files_delete !== void 0 && (vErrors = inner(vErrors, data69.monitored_files_delete, instancePath + "/file_integrity_monitoring/monitored_files_delete", validate34)), data69.monitored_files_attributes !== void 0 && (vErrors = inner(vErrors, data69.monitored_files_attributes, instancePath + "/file_integrity_monitoring/monitored_files_attributes", validate34)));
    }
    if (data.limit_container_privileges !== void 0) {
      let data82 = data.limit_container_privileges;
      !(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null && (vErrors = report(vErrors, instancePath + "/limit_container_privileges", "type", { type: schema324.properties.limit_container_privileges.type })), data82 && typeof data82 == "object" && !Array.isArray(data82) && (data82.enabled !== void 0 && (vErrors = inner(vErrors, data82.enabled, instancePath + "/limit_container_privileges/enabled", validate34)), data82.privileged !== void 0 && (vErrors = inner(vErrors, data82.privileged, instancePath + "/limit_container_privileges/privileged", validate34)), data82.netmode !== void 0 && (vErrors = inner(vErrors, data82.netmode, instancePath + "/limit_container_privileges/netmode", validate34)), data82.pidmode !== void 0 && (vErrors = inner(vErrors, data82.pidmode, instancePath + "/limit_container_privileges/pidmode", validate34)), data82.utsmode !== void 0 && (vErrors = inner(vErrors, data82.utsmode, instancePath + "/limit_container_privileges/utsmode", validate34)), data82.usermode !== void 0 && (vErrors = inner(vErrors, data82.usermode, instancePath + "/limit_container_privileges/usermode", validate34)), data82.ipcmode !== void 0 && (vErrors = inner(vErrors, data82.ipcmode, instancePath + "/limit_container_privileges/ipcmode", validate34)), data82.prevent_root_user !== void 0 && (vErrors = inner(vErrors, data82.prevent_root_user, instancePath + "/limit_container_privileges/prevent_root_user", validate34)), data82.prevent_low_port_binding !== void 0 && (vErrors = inner(vErrors, data82.prevent_low_port_binding, instancePath + "/limit_container_privileges/prevent_low_port_binding", validate34)), data82.block_add_capabilities !== void 0 && (vErrors = inner(vErrors, data82.block_add_capabilities, instancePath + "/limit_container_privileges/block_add_capabilities", validate34)), data82.use_host_user !== void 0 && (vErrors = inner(vErrors, data82.use_host_user, instancePath + "/limit_container_privileges/use_host_user", validate34)));
    }
    if (data.linux_capabilities !== void 0) {
      let data94 = data.linux_capabilities;
      !(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null && (vErrors = report(vErrors, instancePath + "/linux_capabilities", "type", { type: schema324.properties.linux_capabilities.type })), data94 && typeof data94 == "object" && !Array.isArray(data94) && (data94.enabled !== void 0 && (vErrors = inner(vErrors, data94.enabled, instancePath + "/linux_capabilities/enabled", validate34)), data94.remove_linux_capabilities !== void 0 && (vErrors = inner(vErrors, data94.remove_linux_capabilities, instancePath + "/linux_capabilities/remove_linux_capabilities", validate91)));
    }
    if (data.malware_scan_options !== void 0) {
      let data97 = data.malware_scan_options;
      !(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null && (vErrors = report(vErrors, instancePath + "/malware_scan_options", "type", { type: schema324.properties.malware_scan_options.type })), data97 && typeof data97 == "object" && !Array.isArray(data97) && (data97.enabled !== void 0 && (vErrors = inner(vErrors, data97.enabled, instancePath + "/malware_scan_options/enabled", validate34)), data97.action !== void 0 && (vErrors = inner(vErrors, data97.action, instancePath + "/malware_scan_options/action", validate22)), data97.exclude_directories !== void 0 && (vErrors = inner(vErrors, data97.exclude_directories, instancePath + "/malware_scan_options/exclude_directories", validate91)), data97.include_directories !== void 0 && (vErrors = inner(vErrors, data97.include_directories, instancePath + "/malware_scan_options/include_directories", validate91)), data97.exclude_processes !== void 0 && (vErrors = inner(vErrors, data97.exclude_processes, instancePath + "/malware_scan_options/exclude_processes", validate91)), data97.exclude_process !== void 0 && (vErrors = inner(vErrors, data97.exclude_process, instancePath + "/malware_scan_options/exclude_process", validate91)), data97.file_forensic_collection !== void 0 && (vErrors = inner(vErrors, data97.file_forensic_collection, instancePath + "/malware_scan_options/file_forensic_collection", validate34)));
    }
    if (data.package_block !== void 0) {
      let data105 = data.package_block;
      !(data105 && typeof data105 == "object" && !Array.isArray(data105)) && data105 !== null && (vErrors = report(vErrors, instancePath + "/package_block", "type", { type: schema324.properties.package_block.type })), data105 && typeof data105 == "object" && !Array.isArray(data105) && (data105.enabled !== void 0 && (vErrors = inner(vErrors, data105.enabled, instancePath + "/package_block/enabled", validate34)), data105.packages_black_list !== void 0 && (vErrors = inner(vErrors, data105.packages_black_list, instancePath + "/package_block/packages_black_list", validate91)), data105.exceptional_block_packages_files !== void 0 && (vErrors = inner(vErrors, data105.exceptional_block_packages_files, instancePath + "/package_block/exceptional_block_packages_files", validate91)), data105.block_packages_users !== void 0 && (vErrors = inner(vErrors, data105.block_packages_users, instancePath + "/package_block/block_packages_users", validate91)), data105.block_packages_processes !== void 0 && (vErrors = inner(vErrors, data105.block_packages_processes, instancePath + "/package_block/block_packages_processes", validate91)), data105.exceptional_block_packages_users !== void 0 && (vErrors = inner(vErrors, data105.exceptional_block_packages_users, instancePath + "/package_block/exceptional_block_packages_users", validate91)), data105.exceptional_block_packages_processes !== void 0 && (vErrors = inner(vErrors, data105.exceptional_block_packages_processes, instancePath + "/package_block/exceptional_block_packages_processes", validate91)));
    }
    if (data.port_block !== void 0) {
      let data113 = data.port_block;
      !(data113 && typeof data113 == "object" && !Array.isArray(data113)) && data113 !== null && (vErrors = report(vErrors, instancePath + "/port_block", "type", { type: schema324.properties.port_block.type })), data113 && typeof data113 == "object" && !Array.isArray(data113) && (data113.enabled !== void 0 && (vErrors = inner(vErrors, data113.enabled, instancePath + "/port_block/enabled", validate34)), data113.block_inbound_ports !== void 0 && (vErrors = inner(vErrors, data113.block_inbound_ports, instancePath + "/port_block/block_inbound_ports", validate91)), data113.block_outbound_ports !== void 0 && (vErrors = inner(vErrors, data113.block_outbound_ports, instancePath + "/port_block/block_outbound_ports", validate91)));
    }
    if (data.prevent_override_default_config !== void 0) {
      let data117 = data.prevent_override_default_config;
      !(data117 && typeof data117 == "object" && !Array.isArray(data117)) && data117 !== null && (vErrors = report(vErrors, instancePath + "/prevent_override_default_config", "type", { type: schema324.properties.prevent_override_default_config.type })), data117 && typeof data117 == "object" && !Array.isArray(data117) && (data117.enabled !== void 0 && (vErrors = inner(vErrors, data117.enabled, instancePath + "/prevent_override_default_config/enabled", validate34)), data117.enforce_selinux !== void 0 && (vErrors = inner(vErrors, data117.enforce_selinux, instancePath + "/prevent_override_default_config/enforce_selinux", validate34)), data117.enforce_seccomp !== void 0 && (vErrors = inner(vErrors, data117.enforce_seccomp, instancePath + "/prevent_override_default_config/enforce_seccomp", validate34)), data117.enforce_apparmor !== void 0 && (vErrors = inner(vErrors, data117.enforce_apparmor, instancePath + "/prevent_override_default_config/enforce_apparmor", validate34)));
    }
    if (data.readonly_files !== void 0) {
      let data122 = data.readonly_files;
      !(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null && (vErrors = report(vErrors, instancePath + "/readonly_files", "type", { type: schema324.properties.readonly_files.type })), data122 && typeof data122 == "object" && !Array.isArray(data122) && (data122.enabled !== void 0 && (vErrors = inner(vErrors, data122.enabled, instancePath + "/readonly_files/enabled", validate34)), data122.readonly_files !== void 0 && (vErrors = inner(vErrors, data122.readonly_files, instancePath + "/readonly_files/readonly_files", validate91)), data122.exceptional_readonly_files !== void 0 && (vErrors = inner(vErrors, data122.exceptional_readonly_files, instancePath + "/readonly_files/exceptional_readonly_files", validate91)), data122.readonly_files_processes !== void 0 && (vErrors = inner(vErrors, data122.readonly_files_processes, instancePath + "/readonly_files/readonly_files_processes", validate91)), data122.exceptional_readonly_files_processes !== void 0 && (vErrors = inner(vErrors, data122.exceptional_readonly_files_processes, instancePath + "/readonly_files/exceptional_readonly_files_processes", validate91)), data122.readonly_files_users !== void 0 && (vErrors = inner(vErrors, data122.readonly_files_users, instancePath + "/readonly_files/readonly_files_users", validate91)), data122.exceptional_readonly_files_users !== void 0 && (vErrors = inner(vErrors, data122.exceptional_readonly_files_users, instancePath + "/readonly_files/exceptional_readonly_files_users", validate91)));
    }
    if (data.readonly_registry !== void 0) {
      let data130 = data.readonly_registry;
      !(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null && (vErrors = report(vErrors, instancePath + "/readonly_registry", "type", { type: schema324.properties.readonly_registry.type })), data130 && typeof data130 == "object" && !Array.isArray(data130) && (data130.enabled !== void 0 && (vErrors = inner(vErrors, data130.enabled, instancePath + "/readonly_registry/enabled", validate34)), data130.readonly_registry_paths !== void 0 && (vErrors = inner(vErrors, data130.readonly_registry_paths, instancePath + "/readonly_registry/readonly_registry_paths", validate91)), data130.exceptional_readonly_registry_paths !== void 0 && (vErrors = inner(vErrors, data130.exceptional_readonly_registry_paths, instancePath + "/readonly_registry/exceptional_readonly_registry_paths", validate91)), data130.readonly_registry_processes !== void 0 && (vErrors = inner(vErrors, data130.readonly_registry_processes, instancePath + "/readonly_registry/readonly_registry_processes", validate91)), data130.exceptional_readonly_registry_processes !== void 0 && (vErrors = inner(vErrors, data130.exceptional_readonly_registry_processes, instancePath + "/readonly_registry/exceptional_readonly_registry_processes", validate91)), data130.readonly_registry_users !== void 0 && (vErrors = inner(vErrors, data130.readonly_registry_users, instancePath + "/readonly_registry/readonly_registry_users", validate91)), data130.exceptional_readonly_registry_users !== void 0 && (vErrors = inner(vErrors, data130.exceptional_readonly_registry_users, instancePath + "/readonly_registry/exceptional_readonly_registry_users", validate91)));
    }
    if (data.registry_access_monitoring !== void 0) {
      let data138 = data.registry_access_monitoring;
      !(data138 && typeof data138 == "object" && !Array.isArray(data138)) && data138 !== null && (vErrors = report(vErrors, instancePath + "/registry_access_monitoring", "type", { type: schema324.properties.registry_access_monitoring.type })), data138 && typeof data138 == "object" && !Array.isArray(data138) && (data138.enabled !== void 0 && (vErrors = inner(vErrors, data138.enabled, instancePath + "/registry_access_monitoring/enabled", validate34)), data138.monitored_registry_paths !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_paths, instancePath + "/registry_access_monitoring/monitored_registry_paths", validate91)), data138.exceptional_monitored_registry_paths !== void 0 && (vErrors = inner(vErrors, data138.exceptional_monitored_registry_paths, instancePath + "/registry_access_monitoring/exceptional_monitored_registry_paths", validate91)), data138.monitored_registry_processes !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_processes, instancePath + "/registry_access_monitoring/monitored_registry_processes", validate91)), data138.exceptional_monitored_registry_processes !== void 0 && (vErrors = inner(vErrors, data138.exceptional_monitored_registry_processes, instancePath + "/registry_access_monitoring/exceptional_monitored_registry_processes", validate91)), data138.monitored_registry_users !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_users, instancePath + "/registry_access_monitoring/monitored_registry_users", validate91)), data138.exceptional_monitored_registry_users !== void 0 && (vErrors = inner(vErrors, data138.exceptional_monitored_registry_users, instancePath + "/registry_access_monitoring/exceptional_monitored_registry_users", validate91)), data138.monitored_registry_create !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_create, instancePath + "/registry_access_monitoring/monitored_registry_create", validate34)), data138.monitored_registry_read !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_read, instancePath + "/registry_access_monitoring/monitored_registry_read", validate34)), data138.monitored_registry_modify !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_modify, instancePath + "/registry_access_monitoring/monitored_registry_modify", validate34)), data138.monitored_registry_delete !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_delete, instancePath + "/registry_access_monitoring/monitored_registry_delete", validate34)), data138.monitored_registry_attributes !== void 0 && (vErrors = inner(vErrors, data138.monitored_registry_attributes, instancePath + "/registry_access_monitoring/monitored_registry_attributes", validate34)));
    }
    if (data.restricted_volumes !== void 0) {
      let data151 = data.restricted_volumes;
      !(data151 && typeof data151 == "object" && !Array.isArray(data151)) && data151 !== null && (vErrors = report(vErrors, instancePath + "/restricted_volumes", "type", { type: schema324.properties.restricted_volumes.type })), data151 && typeof data151 == "object" && !Array.isArray(data151) && (data151.enabled !== void 0 && (vErrors = inner(vErrors, data151.enabled, instancePath + "/restricted_volumes/enabled", validate34)), data151.volumes !== void 0 && (vErrors = inner(vErrors, data151.volumes, instancePath + "/restricted_volumes/volumes", validate91)));
    }
    if (data.reverse_shell !== void 0) {
      let data154 = data.reverse_shell;
      !(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null && (vErrors = report(vErrors, instancePath + "/reverse_shell", "type", { type: schema324.properties.reverse_shell.type })), data154 && typeof data154 == "object" && !Array.isArray(data154) && (data154.enabled !== void 0 && (vErrors = inner(vErrors, data154.enabled, instancePath + "/reverse_shell/enabled", validate34)), data154.block_reverse_shell !== void 0 && (vErrors = inner(vErrors, data154.block_reverse_shell, instancePath + "/reverse_shell/block_reverse_shell", validate34)), data154.reverse_shell_ip_white_list !== void 0 && (vErrors = inner(vErrors, data154.reverse_shell_ip_white_list, instancePath + "/reverse_shell/reverse_shell_ip_white_list", validate91)), data154.reverse_shell_proc_white_list !== void 0 && (vErrors = inner(vErrors, data154.reverse_shell_proc_white_list, instancePath + "/reverse_shell/reverse_shell_proc_white_list", validate91)));
    }
    if (data.system_integrity_protection !== void 0) {
      let data159 = data.system_integrity_protection;
      !(data159 && typeof data159 == "object" && !Array.isArray(data159)) && data159 !== null && (vErrors = report(vErrors, instancePath + "/system_integrity_protection", "type", { type: schema324.properties.system_integrity_protection.type })), data159 && typeof data159 == "object" && !Array.isArray(data159) && (data159.enabled !== void 0 && (vErrors = inner(vErrors, data159.enabled, instancePath + "/system_integrity_protection/enabled", validate34)), data159.audit_systemtime_change !== void 0 && (vErrors = inner(vErrors, data159.audit_systemtime_change, instancePath + "/system_integrity_protection/audit_systemtime_change", validate34)), data159.windows_services_monitoring !== void 0 && (vErrors = inner(vErrors, data159.windows_services_monitoring, instancePath + "/system_integrity_protection/windows_services_monitoring", validate34)), data159.monitor_audit_log_integrity !== void 0 && (vErrors = inner(vErrors, data159.monitor_audit_log_integrity, instancePath + "/system_integrity_protection/monitor_audit_log_integrity", validate34)));
    }
    if (data.tripwire !== void 0) {
      let data164 = data.tripwire;
      !(data164 && typeof data164 == "object" && !Array.isArray(data164)) && data164 !== null && (vErrors = report(vErrors, instancePath + "/tripwire", "type", { type: schema324.properties.tripwire.type })), data164 && typeof data164 == "object" && !Array.isArray(data164) && (data164.enabled !== void 0 && (vErrors = inner(vErrors, data164.enabled, instancePath + "/tripwire/enabled", validate34)), data164.user_id !== void 0 && (vErrors = inner(vErrors, data164.user_id, instancePath + "/tripwire/user_id", validate22)), data164.user_password !== void 0 && (vErrors = inner(vErrors, data164.user_password, instancePath + "/tripwire/user_password", validate22)), data164.apply_on !== void 0 && (vErrors = inner(vErrors, data164.apply_on, instancePath + "/tripwire/apply_on", validate91)), data164.serverless_app !== void 0 && (vErrors = inner(vErrors, data164.serverless_app, instancePath + "/tripwire/serverless_app", validate22)));
    }
    vErrors = member(vErrors, data, instancePath, "block_disallowed_images", validate34, "block_fileless_exec", validate34, "block_non_compliant_workloads", validate34, "block_non_k8s_containers", validate34, "block_nw_unlink_cont", validate34, "only_registered_images", validate34, "enable_fork_guard", validate34, "fork_guard_process_limit", validate26, "enable_ip_reputation", validate34, "enable_port_scan_protection", validate34, "enable_crypto_mining_dns", validate34, "no_new_privileges", validate34, "audit_brute_force_login", validate34, "audit_on_failure", validate34, "block_failed", validate34, "fail_cicd", validate34, "is_audit_checked", validate34, "is_auto_generated", validate34, "default_security_profile", validate22, "domain", validate22, "domain_name", validate22, "permission", validate22, "registry", validate22, "repo_id", validate26, "repo_name", validate22, "image_id", validate26, "image_name", validate22, "digest", validate22, "resource_name", validate22, "resource_type", validate22, "cve", validate22, "vuln_id", validate26, "vpatch_version", validate22, "heuristic_ref_id", validate26);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2101.errors = vErrors, vErrors === null;
}
function validate2100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2101);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2100.errors = vErrors, vErrors === null;
}
var check_RuntimePolicy = validate2101, check_shared284 = validate2282;
function validate2282(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "body");
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "body", validate2101);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2282.errors = vErrors, vErrors === null;
}
var check_FirewallPolicyPage = validate2285;
var schema327 = { type: ["array", "null"], items: { $ref: "FirewallPolicy" }, $id: "shared73" };
var schema329 = { type: ["array", "null"], items: { $ref: "FirewallRule" }, $id: "shared70" };
function validate2300(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "allow", validate34, "port_range", validate22, "resource_type", validate22, "resource", validate22, "is_cloud_metadata_rule", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2300.errors = vErrors, vErrors === null;
}
function validate2299(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema329.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2300);
  }
  return validate2299.errors = vErrors, vErrors === null;
}
function validate2290(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "type", validate22, "version", validate22, "author", validate22, "lastupdate", validate26, "block_icmp_ping", validate34, "block_metadata_service", validate34, "inbound_networks", validate2299, "outbound_networks", validate2299)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2290.errors = vErrors, vErrors === null;
}
function validate2289(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema327.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2290);
  }
  return validate2289.errors = vErrors, vErrors === null;
}
function validate2285(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate2289, "more_data_all_pages", validate26, "is_estimated_count", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2285.errors = vErrors, vErrors === null;
}
var check_shared285 = validate2313;
var pattern0 = new RegExp("^[^/]*$", "u");
function validate2314(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[^/]*$" }, 'must match pattern "^[^/]*$"'))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2314.errors = vErrors, vErrors === null;
}
function validate2322(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "allow", "port_range", "resource_type");
    for (let key0 in data)
      key0 === "allow" || key0 === "port_range" || key0 === "resource_type" || key0 === "resource" || key0 === "is_cloud_metadata_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "allow", validate34, "port_range", validate22, "resource_type", validate22, "resource", validate22, "is_cloud_metadata_rule", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2322.errors = vErrors, vErrors === null;
}
function validate2321(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2322);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2321.errors = vErrors, vErrors === null;
}
function validate2313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate2314, "description", validate22, "type", validate22, "version", validate22, "block_icmp_ping", validate34, "block_metadata_service", validate34, "inbound_networks", validate2321, "outbound_networks", validate2321);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2313.errors = vErrors, vErrors === null;
}
var check_FirewallPolicy = validate2290, check_shared286 = validate2331;
function validate2331(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "type" || key0 === "version" || key0 === "block_icmp_ping" || key0 === "block_metadata_service" || key0 === "inbound_networks" || key0 === "outbound_networks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "type", validate22, "version", validate22, "block_icmp_ping", validate34, "block_metadata_service", validate34, "inbound_networks", validate2321, "outbound_networks", validate2321);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2331.errors = vErrors, vErrors === null;
}
var check_ServicePage = validate2340;
var schema337 = { type: ["array", "null"], items: { $ref: "Service" }, $id: "shared147" };
var schema339 = { type: ["array", "null"], items: { $ref: "ServiceLocalPolicy" }, $id: "shared139" };
function validate2352(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "type", validate22, "description", validate22, "inbound_networks", validate2299, "outbound_networks", validate2299, "block_metadata_service", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2352.errors = vErrors, vErrors === null;
}
function validate2351(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema339.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2352);
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
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "priority", validate26, "target", validate2364, "scope", validate1801) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2362.errors = vErrors, vErrors === null;
}
function validate2361(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2362), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2361.errors = vErrors, errors === 0;
}
function validate2379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "high", validate26, "medium", validate26, "low", validate26, "negligible", validate26, "sensitive", validate26, "malware", validate26, "score_average", validate268) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2379.errors = vErrors, vErrors === null;
}
function validate2378(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2379), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2378.errors = vErrors, errors === 0;
}
function validate2345(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "author", validate22, "application_scopes", validate91, "policies", validate91, "local_policies", validate2351, "membership_rules", validate2361, "enforce", validate34, "monitoring", validate34, "containers", validate91, "containers_count", validate26, "evaluated", validate34, "is_registered", validate34, "not_evaluated_count", validate26, "unregistered_count", validate26, "vulnerabilities", validate2378, "lastupdate", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2345.errors = vErrors, vErrors === null;
}
function validate2344(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema337.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2345);
  }
  return validate2344.errors = vErrors, vErrors === null;
}
function validate2340(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate2344) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2340.errors = vErrors, vErrors === null;
}
var check_shared287 = validate2394;
function validate2396(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) > 500 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 500 }, "must NOT have more than 500 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate2396.errors = vErrors, vErrors === null;
}
function validate2401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "type");
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "description" || key0 === "inbound_networks" || key0 === "outbound_networks" || key0 === "block_metadata_service" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "type", validate22, "description", validate22, "inbound_networks", validate2321, "outbound_networks", validate2321, "block_metadata_service", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2401.errors = vErrors, vErrors === null;
}
function validate2400(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2401);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2400.errors = vErrors, vErrors === null;
}
function validate2411(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2411.errors = vErrors, vErrors === null;
}
var schema352 = { type: "string", enum: ["container", "host"], $id: "shared146" };
function validate2413(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "container" || data === "host" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema352.enum })), validate2413.errors = vErrors, vErrors === null;
}
function validate2418(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "attribute", "value");
    for (let key0 in data)
      key0 === "attribute" || key0 === "value" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "attribute", validate22, "value", validate22, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2418.errors = vErrors, vErrors === null;
}
function validate2417(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2418);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2417.errors = vErrors, vErrors === null;
}
function validate2415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "expression", "variables");
    for (let key0 in data)
      key0 === "expression" || key0 === "variables" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expression", validate22, "variables", validate2417);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2415.errors = vErrors, vErrors === null;
}
function validate2410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "target", "scope");
    for (let key0 in data)
      key0 === "priority" || key0 === "target" || key0 === "scope" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "priority", validate2411, "target", validate2413, "scope", validate2415);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2410.errors = vErrors, vErrors === null;
}
function validate2394(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "application_scopes", "policies", "membership_rules");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "application_scopes" || key0 === "policies" || key0 === "local_policies" || key0 === "membership_rules" || key0 === "enforce" || key0 === "monitoring" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate2396, "application_scopes", validate43, "policies", validate43, "local_policies", validate2400, "membership_rules", validate2410, "enforce", validate34, "monitoring", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2394.errors = vErrors, vErrors === null;
}
var check_Service = validate2345, check_shared288 = validate2428;
function validate2428(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "scope" || key0 === "title" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "page_size", validate222, "scope", validate22, "title", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2428.errors = vErrors, vErrors === null;
}
var check_ResponsePolicyList = validate2433, schema357 = { type: ["object", "array"], properties: { page: { $ref: "shared1" }, page_size: { $ref: "shared1" }, scope: { $ref: "shared0" }, title: { $ref: "shared0" }, pagination_data: { $ref: "shared3" }, data: { $ref: "shared129" } }, items: { $ref: "ResponsePolicy" }, $id: "ResponsePolicyList" };
var schema360 = { type: "object", properties: { predefined: { $ref: "shared0" }, input: { type: ["object", "null"], properties: { name: { $ref: "shared0" }, attributes: { $ref: "shared130" } } }, custom: { type: ["object", "null"], properties: { rego: { $ref: "shared0" } } } }, $id: "ResponsePolicyTrigger" }, schema361 = { type: ["array", "null"], items: { $ref: "ResponsePolicyTriggerAttribute" }, $id: "shared130" };
function validate2444(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "operation", validate22, "value", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2444.errors = vErrors, vErrors === null;
}
function validate2443(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema361.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2444);
  }
  return validate2443.errors = vErrors, vErrors === null;
}
function validate2440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = member(vErrors, data, instancePath, "predefined", validate22), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema360.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.name !== void 0 && (vErrors = inner(vErrors, data1.name, instancePath + "/input/name", validate22)), data1.attributes !== void 0 && (vErrors = inner(vErrors, data1.attributes, instancePath + "/input/attributes", validate2443)));
    }
    if (data.custom !== void 0) {
      let data4 = data.custom;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/custom", "type", { type: schema360.properties.custom.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.rego !== void 0 && (vErrors = inner(vErrors, data4.rego, instancePath + "/custom/rego", validate22));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2440.errors = vErrors, vErrors === null;
}
function validate2439(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2440), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2439.errors = vErrors, errors === 0;
}
var schema363 = { type: ["array", "null"], items: { $ref: "ResponsePolicyOutput" }, $id: "shared121" };
function validate2456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "type", validate22, "template", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2456.errors = vErrors, vErrors === null;
}
function validate2455(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema363.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2456);
  }
  return validate2455.errors = vErrors, vErrors === null;
}
function validate2434(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate26, "title", validate22, "description", validate22, "enabled", validate34, "trigger", validate2439, "application_scopes", validate91, "outputs", validate2455, "last_updated_by", validate22, "created_at", validate26, "last_update", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2434.errors = vErrors, vErrors === null;
}
var schema365 = { type: ["array", "null"], items: { $ref: "ResponsePolicy" }, $id: "shared129" };
function validate2471(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema365.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2434);
  }
  return validate2471.errors = vErrors, vErrors === null;
}
function validate2433(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema357.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2434);
  }
  return data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "page", validate26, "page_size", validate26, "scope", validate22, "title", validate22, "pagination_data", validate34, "data", validate2471)), validate2433.errors = vErrors, vErrors === null;
}
var check_shared289 = validate2474;
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
        data0.name !== void 0 && (vErrors = inner(vErrors, data0.name, instancePath + "/" + i0 + "/name", validate22)), data0.operation !== void 0 && (vErrors = inner(vErrors, data0.operation, instancePath + "/" + i0 + "/operation", validate22)), data0.value !== void 0 && (vErrors = inner(vErrors, data0.value, instancePath + "/" + i0 + "/value", validate22));
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
        data0.name !== void 0 && (vErrors = inner(vErrors, data0.name, instancePath + "/" + i0 + "/name", validate22)), data0.type !== void 0 && (vErrors = inner(vErrors, data0.type, instancePath + "/" + i0 + "/type", validate22)), data0.template !== void 0 && (vErrors = inner(vErrors, data0.template, instancePath + "/" + i0 + "/template", validate22));
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
    vErrors = need(vErrors, data, instancePath, "title", "enabled", "trigger", "application_scopes", "outputs");
    for (let key0 in data)
      key0 === "title" || key0 === "description" || key0 === "enabled" || key0 === "trigger" || key0 === "application_scopes" || key0 === "outputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (vErrors = member(vErrors, data, instancePath, "title", validate22, "description", validate22, "enabled", validate34), data.trigger !== void 0) {
      let data3 = data.trigger;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          key1 === "predefined" || key1 === "input" || key1 === "custom" || (vErrors = report(vErrors, instancePath + "/trigger", "additionalProperties", { additionalProperty: key1 }));
        if (data3.predefined !== void 0 && (vErrors = inner(vErrors, data3.predefined, instancePath + "/trigger/predefined", validate22)), data3.input !== void 0) {
          let data5 = data3.input;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key2 in data5)
              key2 === "name" || key2 === "attributes" || (vErrors = report(vErrors, instancePath + "/trigger/input", "additionalProperties", { additionalProperty: key2 }));
            data5.name !== void 0 && (vErrors = inner(vErrors, data5.name, instancePath + "/trigger/input/name", validate22)), data5.attributes !== void 0 && (vErrors = inner(vErrors, data5.attributes, instancePath + "/trigger/input/attributes", validate2480));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/input", "type", { type: "object" });
        }
        if (data3.custom !== void 0) {
          let data8 = data3.custom;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (let key3 in data8)
              key3 !== "rego" && (vErrors = report(vErrors, instancePath + "/trigger/custom", "additionalProperties", { additionalProperty: key3 }));
            data8.rego !== void 0 && (vErrors = inner(vErrors, data8.rego, instancePath + "/trigger/custom/rego", validate22));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/custom", "type", { type: "object" });
        }
      } else
        vErrors = report(vErrors, instancePath + "/trigger", "type", { type: "object" });
    }
    vErrors = member(vErrors, data, instancePath, "application_scopes", validate43, "outputs", validate2487);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2474.errors = vErrors, vErrors === null;
}
var check_ResponsePolicy = validate2434, check_ResponsePolicyConfig = validate2492, schema369 = { type: "object", properties: { triggers: { $ref: "shared122" }, input: { type: ["object", "null"], properties: { asset_types: { $ref: "shared123" }, attributes: { $ref: "shared125" }, operations: { $ref: "shared126" } } } }, $id: "ResponsePolicyConfig" }, schema370 = { type: ["array", "null"], items: { type: "object", properties: { name: { $ref: "shared0" }, type: { $ref: "shared0" } } }, $id: "shared122" };
function validate2493(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema370.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (vErrors = inner(vErrors, data0.name, instancePath + "/" + i0 + "/name", validate22)), data0.type !== void 0 && (vErrors = inner(vErrors, data0.type, instancePath + "/" + i0 + "/type", validate22))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
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
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (vErrors = inner(vErrors, data0.display_name, instancePath + "/" + i0 + "/display_name", validate22)), data0.field !== void 0 && (vErrors = inner(vErrors, data0.field, instancePath + "/" + i0 + "/field", validate22)), data0.value !== void 0 && (vErrors = inner(vErrors, data0.value, instancePath + "/" + i0 + "/value", validate22))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
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
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.display_name !== void 0 && (vErrors = inner(vErrors, data0.display_name, instancePath + "/" + i0 + "/display_name", validate22)), data0.value !== void 0 && (vErrors = inner(vErrors, data0.value, instancePath + "/" + i0 + "/value", validate22))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
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
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (vErrors = inner(vErrors, data0.name, instancePath + "/" + i0 + "/name", validate22)), data0.type !== void 0 && (vErrors = inner(vErrors, data0.type, instancePath + "/" + i0 + "/type", validate22)), data0.input_type !== void 0 && (vErrors = inner(vErrors, data0.input_type, instancePath + "/" + i0 + "/input_type", validate22)), data0.asset_types !== void 0 && (vErrors = inner(vErrors, data0.asset_types, instancePath + "/" + i0 + "/asset_types", validate91)), data0.display_name !== void 0 && (vErrors = inner(vErrors, data0.display_name, instancePath + "/" + i0 + "/display_name", validate22)), data0.enabled !== void 0 && (vErrors = inner(vErrors, data0.enabled, instancePath + "/" + i0 + "/enabled", validate34)), data0.options !== void 0 && (vErrors = inner(vErrors, data0.options, instancePath + "/" + i0 + "/options", validate2509))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
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
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.name !== void 0 && (vErrors = inner(vErrors, data0.name, instancePath + "/" + i0 + "/name", validate22)), data0.type !== void 0 && (vErrors = inner(vErrors, data0.type, instancePath + "/" + i0 + "/type", validate22)), data0.display_name !== void 0 && (vErrors = inner(vErrors, data0.display_name, instancePath + "/" + i0 + "/display_name", validate22)), data0.enabled !== void 0 && (vErrors = inner(vErrors, data0.enabled, instancePath + "/" + i0 + "/enabled", validate34))) : vErrors = report(vErrors, instancePath + "/" + i0, "type", { type: "object" });
    }
  }
  return validate2514.errors = vErrors, vErrors === null;
}
function validate2492(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = member(vErrors, data, instancePath, "triggers", validate2493), data.input !== void 0) {
      let data1 = data.input;
      !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null && (vErrors = report(vErrors, instancePath + "/input", "type", { type: schema369.properties.input.type })), data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.asset_types !== void 0 && (vErrors = inner(vErrors, data1.asset_types, instancePath + "/input/asset_types", validate2497)), data1.attributes !== void 0 && (vErrors = inner(vErrors, data1.attributes, instancePath + "/input/attributes", validate2502)), data1.operations !== void 0 && (vErrors = inner(vErrors, data1.operations, instancePath + "/input/operations", validate2514)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2492.errors = vErrors, vErrors === null;
}
var check_shared290 = validate2520;
function validate2520(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate26);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2520.errors = vErrors, vErrors === null;
}
var check_shared291 = validate2522;
function validate2522(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "title", "enabled", "trigger", "application_scopes", "outputs");
    for (let key0 in data)
      key0 === "id" || key0 === "title" || key0 === "description" || key0 === "enabled" || key0 === "trigger" || key0 === "application_scopes" || key0 === "outputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (vErrors = member(vErrors, data, instancePath, "id", validate26, "title", validate22, "description", validate22, "enabled", validate34), data.trigger !== void 0) {
      let data4 = data.trigger;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          key1 === "predefined" || key1 === "input" || key1 === "custom" || (vErrors = report(vErrors, instancePath + "/trigger", "additionalProperties", { additionalProperty: key1 }));
        if (data4.predefined !== void 0 && (vErrors = inner(vErrors, data4.predefined, instancePath + "/trigger/predefined", validate22)), data4.input !== void 0) {
          let data6 = data4.input;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (let key2 in data6)
              key2 === "name" || key2 === "attributes" || (vErrors = report(vErrors, instancePath + "/trigger/input", "additionalProperties", { additionalProperty: key2 }));
            data6.name !== void 0 && (vErrors = inner(vErrors, data6.name, instancePath + "/trigger/input/name", validate22)), data6.attributes !== void 0 && (vErrors = inner(vErrors, data6.attributes, instancePath + "/trigger/input/attributes", validate2480));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/input", "type", { type: "object" });
        }
        if (data4.custom !== void 0) {
          let data9 = data4.custom;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (let key3 in data9)
              key3 !== "rego" && (vErrors = report(vErrors, instancePath + "/trigger/custom", "additionalProperties", { additionalProperty: key3 }));
            data9.rego !== void 0 && (vErrors = inner(vErrors, data9.rego, instancePath + "/trigger/custom/rego", validate22));
          } else
            vErrors = report(vErrors, instancePath + "/trigger/custom", "type", { type: "object" });
        }
      } else
        vErrors = report(vErrors, instancePath + "/trigger", "type", { type: "object" });
    }
    vErrors = member(vErrors, data, instancePath, "application_scopes", validate43, "outputs", validate2487);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2522.errors = vErrors, vErrors === null;
}
var check_shared292 = validate2533;
function validate2533(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "enabled");
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate26, "enabled", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2533.errors = vErrors, vErrors === null;
}
var check_shared293 = validate2536;
function validate2537(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate1015, "name", validate22, "email", validate22, "roles", validate91, "role", validate22, "type", validate22, "plan", validate22, "first_time", validate34, "is_super", validate34, "ui_access", validate34)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2537.errors = vErrors, vErrors === null;
}
function validate2536(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2537);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2536.errors = vErrors, vErrors === null;
}
var check_shared294 = validate2549;
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2556.errors = vErrors, vErrors === null;
}
function validate2549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "password", "passwordConfirm", "roles");
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "email", validate22, "password", validate2553, "passwordConfirm", validate22, "roles", validate2556, "first_time", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2549.errors = vErrors, vErrors === null;
}
var check_User = validate2537, check_shared295 = validate2560;
function validate2560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "roles");
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "email" || key0 === "password" || key0 === "passwordConfirm" || key0 === "roles" || key0 === "first_time" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "email", validate22, "password", validate22, "passwordConfirm", validate22, "roles", validate2556, "first_time", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2560.errors = vErrors, vErrors === null;
}
var check_shared296 = validate2568;
function validate2568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "new_password");
    for (let key0 in data)
      key0 === "name" || key0 === "new_password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "new_password", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2568.errors = vErrors, vErrors === null;
}
var check_RolePage = validate2571;
var schema386 = { type: ["array", "null"], items: { $ref: "Role" }, $id: "shared131" };
function validate2576(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "author", validate22, "updated_at", validate22, "permission", validate22, "scopes", validate91, "groups", validate536, "users", validate536)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2576.errors = vErrors, vErrors === null;
}
function validate2575(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema386.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2576);
  }
  return validate2575.errors = vErrors, vErrors === null;
}
function validate2571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate2575, "more_data_all_pages", validate26, "is_estimated_count", validate34, "feature_toggle", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2571.errors = vErrors, vErrors === null;
}
var check_shared297 = validate2590;
function validate2590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "permission", "scopes");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "permission" || key0 === "scopes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "permission", validate22, "scopes", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2590.errors = vErrors, vErrors === null;
}
var check_Role = validate2576, check_PermissionSetPage = validate2595;
var schema390 = { type: ["array", "null"], items: { $ref: "PermissionSet" }, $id: "shared102" };
function validate2600(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "description", validate22, "actions", validate91, "author", validate22, "ui_access", validate34, "is_super", validate34, "updated_at", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2600.errors = vErrors, vErrors === null;
}
function validate2599(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema390.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2600);
  }
  return validate2599.errors = vErrors, vErrors === null;
}
function validate2595(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate2599, "more_data_all_pages", validate26, "is_estimated_count", validate34, "feature_toggle", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2595.errors = vErrors, vErrors === null;
}
var check_shared298 = validate2614;
function validate2614(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "actions", "ui_access");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || key0 === "ui_access" || key0 === "is_super" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "actions", validate43, "ui_access", validate34, "is_super", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2614.errors = vErrors, vErrors === null;
}
var check_PermissionActionCatalogue = validate2620;
var schema394 = { type: ["array", "null"], items: { $ref: "PermissionActionGroup" }, $id: "shared99" };
var schema396 = { type: ["array", "null"], items: { $ref: "PermissionAction" }, $id: "shared101" };
function validate2625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "action", validate22, "name", validate22, "description", validate22, "has_write_access", validate34, "has_scope", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2625.errors = vErrors, vErrors === null;
}
function validate2624(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema396.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2625);
  }
  return validate2624.errors = vErrors, vErrors === null;
}
function validate2622(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "actions", validate2624) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2622.errors = vErrors, vErrors === null;
}
function validate2621(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema394.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2622);
  }
  return validate2621.errors = vErrors, vErrors === null;
}
var schema398 = { type: ["array", "null"], items: { $ref: "PermissionDependency" }, $id: "shared100" };
var schema400 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared96" };
function validate2638(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema400.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate22);
  return validate2638.errors = vErrors, vErrors === null;
}
function validate2636(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "dependent_on", validate2638) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2636.errors = vErrors, vErrors === null;
}
function validate2635(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema398.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2636);
  }
  return validate2635.errors = vErrors, vErrors === null;
}
function validate2620(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "groups", validate2621, "dependencies", validate2635) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2620.errors = vErrors, vErrors === null;
}
var check_PermissionSet = validate2600, check_ApplicationScopePage = validate2643;
var schema402 = { type: ["array", "null"], items: { $ref: "ApplicationScope" }, $id: "shared9" };
var schema405 = { type: "object", properties: { artifacts: { type: ["object", "null"], properties: { image: { $ref: "ScopeExpression" }, function: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" }, codebuild: { $ref: "ScopeExpression" } } }, workloads: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" }, cf: { $ref: "ScopeExpression" } } }, infrastructure: { type: ["object", "null"], properties: { kubernetes: { $ref: "ScopeExpression" }, os: { $ref: "ScopeExpression" } } }, entity_scope: { $ref: "ScopeExpression" } }, $id: "ScopeCategories" };
function validate2654(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.artifacts !== void 0) {
      let data0 = data.artifacts;
      !(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null && (vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: schema405.properties.artifacts.type })), data0 && typeof data0 == "object" && !Array.isArray(data0) && (data0.image !== void 0 && (vErrors = inner(vErrors, data0.image, instancePath + "/artifacts/image", validate1801)), data0.function !== void 0 && (vErrors = inner(vErrors, data0.function, instancePath + "/artifacts/function", validate1801)), data0.cf !== void 0 && (vErrors = inner(vErrors, data0.cf, instancePath + "/artifacts/cf", validate1801)), data0.codebuild !== void 0 && (vErrors = inner(vErrors, data0.codebuild, instancePath + "/artifacts/codebuild", validate1801)));
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/workloads", "type", { type: schema405.properties.workloads.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.kubernetes !== void 0 && (vErrors = inner(vErrors, data5.kubernetes, instancePath + "/workloads/kubernetes", validate1801)), data5.os !== void 0 && (vErrors = inner(vErrors, data5.os, instancePath + "/workloads/os", validate1801)), data5.cf !== void 0 && (vErrors = inner(vErrors, data5.cf, instancePath + "/workloads/cf", validate1801)));
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null && (vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: schema405.properties.infrastructure.type })), data9 && typeof data9 == "object" && !Array.isArray(data9) && (data9.kubernetes !== void 0 && (vErrors = inner(vErrors, data9.kubernetes, instancePath + "/infrastructure/kubernetes", validate1801)), data9.os !== void 0 && (vErrors = inner(vErrors, data9.os, instancePath + "/infrastructure/os", validate1801)));
    }
    vErrors = member(vErrors, data, instancePath, "entity_scope", validate1801);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2654.errors = vErrors, vErrors === null;
}
function validate2653(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2654), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1604), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2653.errors = vErrors, errors === 0;
}
function validate2648(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "author", validate22, "owner_email", validate22, "categories", validate2653)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2648.errors = vErrors, vErrors === null;
}
function validate2647(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema402.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2648);
  }
  return validate2647.errors = vErrors, vErrors === null;
}
function validate2643(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "page", validate26, "pagesize", validate26, "result", validate2647, "more_data_all_pages", validate26, "is_estimated_count", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2643.errors = vErrors, vErrors === null;
}
var check_shared299 = validate2672;
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
        data0.image !== void 0 && (vErrors = inner(vErrors, data0.image, instancePath + "/artifacts/image", validate2415)), data0.function !== void 0 && (vErrors = inner(vErrors, data0.function, instancePath + "/artifacts/function", validate2415)), data0.cf !== void 0 && (vErrors = inner(vErrors, data0.cf, instancePath + "/artifacts/cf", validate2415)), data0.codebuild !== void 0 && (vErrors = inner(vErrors, data0.codebuild, instancePath + "/artifacts/codebuild", validate2415));
      } else
        vErrors = report(vErrors, instancePath + "/artifacts", "type", { type: "object" });
    }
    if (data.workloads !== void 0) {
      let data5 = data.workloads;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          key2 === "kubernetes" || key2 === "os" || key2 === "cf" || (vErrors = report(vErrors, instancePath + "/workloads", "additionalProperties", { additionalProperty: key2 }));
        data5.kubernetes !== void 0 && (vErrors = inner(vErrors, data5.kubernetes, instancePath + "/workloads/kubernetes", validate2415)), data5.os !== void 0 && (vErrors = inner(vErrors, data5.os, instancePath + "/workloads/os", validate2415)), data5.cf !== void 0 && (vErrors = inner(vErrors, data5.cf, instancePath + "/workloads/cf", validate2415));
      } else
        vErrors = report(vErrors, instancePath + "/workloads", "type", { type: "object" });
    }
    if (data.infrastructure !== void 0) {
      let data9 = data.infrastructure;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          key3 === "kubernetes" || key3 === "os" || (vErrors = report(vErrors, instancePath + "/infrastructure", "additionalProperties", { additionalProperty: key3 }));
        data9.kubernetes !== void 0 && (vErrors = inner(vErrors, data9.kubernetes, instancePath + "/infrastructure/kubernetes", validate2415)), data9.os !== void 0 && (vErrors = inner(vErrors, data9.os, instancePath + "/infrastructure/os", validate2415));
      } else
        vErrors = report(vErrors, instancePath + "/infrastructure", "type", { type: "object" });
    }
    vErrors = member(vErrors, data, instancePath, "entity_scope", validate2415);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2676.errors = vErrors, vErrors === null;
}
function validate2672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "categories");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "owner_email" || key0 === "categories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "owner_email", validate22, "categories", validate2676);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2672.errors = vErrors, vErrors === null;
}
var check_ApplicationScope = validate2648, check_shared300 = validate2688;
function validate2689(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "description"), vErrors = member(vErrors, data, instancePath, "description", validate22, "source_key_id", validate22, "ip_addresses", validate43, "expiration", validate26, "roles", validate43, "permission_ids", validate709)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2689.errors = vErrors, vErrors === null;
}
function validate2688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2689);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2688.errors = vErrors, vErrors === null;
}
var check_shared301 = validate2697;
function validate2699(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "description", validate22, "enabled", validate34, "ip_addresses", validate43, "roles", validate43, "group_id", validate26, "permission_ids", validate709) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2699.errors = vErrors, vErrors === null;
}
function validate2697(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "body");
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate26, "body", validate2699);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2697.errors = vErrors, vErrors === null;
}
var check_LabelList = validate2707;
var schema413 = { type: ["array", "null"], items: { $ref: "Label" }, $id: "shared91" };
function validate2709(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "created", validate22, "author", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2709.errors = vErrors, vErrors === null;
}
function validate2708(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema413.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2709);
  }
  return validate2708.errors = vErrors, vErrors === null;
}
function validate2707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "result", validate2708) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2707.errors = vErrors, vErrors === null;
}
var check_shared302 = validate2716;
function validate2716(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2716.errors = vErrors, vErrors === null;
}
var check_Label = validate2709, check_shared304 = validate2719;
var schema417 = { type: "string", enum: ["type"], $id: "shared303" };
function validate2720(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "type" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema417.enum })), validate2720.errors = vErrors, vErrors === null;
}
function validate2719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "groupBy");
    for (let key0 in data)
      key0 !== "groupBy" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "groupBy", validate2720);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2719.errors = vErrors, vErrors === null;
}
var check_NotificationOutputs = validate2722;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate26, "name", validate22, "type", validate2727, "author", validate22, "last_updated", validate26, "template", validate2638, "properties", validate2732)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2724.errors = vErrors, vErrors === null;
}
function validate2723(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema419.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2724);
  }
  return validate2723.errors = vErrors, vErrors === null;
}
function validate2722(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "slack", validate2723, "jira", validate2723, "email", validate2723, "teams", validate2723, "webhook", validate2723, "splunk", validate2723, "serviceNow", validate2723) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2722.errors = vErrors, vErrors === null;
}
var check_shared307 = validate2742;
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
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate22);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2748.errors = vErrors, vErrors === null;
}
function validate2742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "type", "properties");
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "type", validate2744, "properties", validate2746, "template", validate2748);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2742.errors = vErrors, vErrors === null;
}
var check_NotificationOutput = validate2724, check_shared308 = validate2751;
function validate2751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "name", "type", "properties");
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "type" || key0 === "properties" || key0 === "template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate26, "name", validate22, "type", validate2744, "properties", validate2746, "template", validate2748);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2751.errors = vErrors, vErrors === null;
}
var check_SlackNotifier = validate2757;
function validate2757(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "enabled", validate34, "channel", validate22, "webhook_url", validate22, "user_name", validate22, "main_text", validate22, "icon", validate22, "service_key", validate22, "type", validate22, "name", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2757.errors = vErrors, vErrors === null;
}
var check_shared309 = validate2767, schema429 = { type: "object", additionalProperties: !1, properties: { enabled: { $ref: "shared3" }, channel: { $ref: "shared0" }, webhook_url: { $ref: "shared0" }, user_name: { $ref: "shared0" }, main_text: { $ref: "shared0" }, icon: { $ref: "shared0" }, service_key: { $ref: "shared0" }, type: { $ref: "shared0" }, name: { $ref: "shared0" } }, required: ["enabled"], $id: "shared309" };
function validate2767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "enabled");
    for (let key0 in data)
      func2.call(schema429.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "enabled", validate34, "channel", validate22, "webhook_url", validate22, "user_name", validate22, "main_text", validate22, "icon", validate22, "service_key", validate22, "type", validate22, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2767.errors = vErrors, vErrors === null;
}
var check_shared310 = validate2777;
var schema432 = { type: "string", "x-known": ["public", "government", "china"], $id: "shared93" };
function validate2806(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "public" && data !== "government" && data !== "china" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema432["x-known"] })), validate2806.errors = vErrors, vErrors === null;
}
function validate2778(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "displayname", validate22, "enable", validate34, "audit_filter", validate22, "audit", validate22, "url", validate22, "network", validate22, "user", validate22, "password", validate22, "token", validate22, "authentication_option", validate22, "verify_cert", validate34, "ca_cert", validate22, "enable_alphanumeric_sorting", validate34, "index", validate22, "source", validate22, "sourcetype", validate22, "workspace", validate22, "region", validate22, "loggroup", validate22, "role_arn", validate22, "external_id", validate22, "keyid", validate22, "key", validate22, "projectid", validate22, "logname", validate22, "credentials_json", validate22, "cloud", validate2806, "rule", validate22, "stream_name", validate22, "tenant_id", validate22, "client_id", validate22, "client_secret", validate22, "hasnewlabel", validate34, "learnmore", validate22, "logo", validate22, "logofull", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2778.errors = vErrors, vErrors === null;
}
function validate2777(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate2778);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2777.errors = vErrors, vErrors === null;
}
var check_LogService = validate2778, check_shared311 = validate2818;
var schema435 = { type: "string", enum: ["public", "government", "china"], $id: "shared94" };
function validate2845(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "public" || data === "government" || data === "china" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema435.enum })), validate2845.errors = vErrors, vErrors === null;
}
function validate2820(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "enable", validate34, "audit_filter", validate22, "url", validate22, "network", validate22, "user", validate22, "password", validate22, "token", validate22, "authentication_option", validate22, "verify_cert", validate34, "ca_cert", validate22, "enable_alphanumeric_sorting", validate34, "index", validate22, "sourcetype", validate22, "workspace", validate22, "region", validate22, "loggroup", validate22, "role_arn", validate22, "external_id", validate22, "keyid", validate22, "key", validate22, "projectid", validate22, "logname", validate22, "credentials_json", validate22, "cloud", validate2845, "rule", validate22, "stream_name", validate22, "tenant_id", validate22, "client_id", validate22, "client_secret", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2820.errors = vErrors, vErrors === null;
}
function validate2818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "body", validate2820);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2818.errors = vErrors, vErrors === null;
}
var check_shared312 = validate2853, schema436 = { type: ["array", "null"], items: { $ref: "MonitoringSystem" }, $id: "shared312" };
function validate2854(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "enabled", validate34, "interval", validate26, "type", validate22, "token", validate36)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2854.errors = vErrors, vErrors === null;
}
function validate2853(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema436.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2854);
  }
  return validate2853.errors = vErrors, vErrors === null;
}
var check_MonitoringSystem = validate2854, check_shared313 = validate2862;
function validate2862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "enabled", "type");
    for (let key0 in data)
      key0 === "name" || key0 === "id" || key0 === "enabled" || key0 === "interval" || key0 === "type" || key0 === "token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "id", validate22, "enabled", validate34, "interval", validate26, "type", validate22, "token", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2862.errors = vErrors, vErrors === null;
}
var check_LdapSettings = validate2869;
var schema440 = { type: ["object", "null"], additionalProperties: { $ref: "shared24" }, $id: "shared92" };
function validate2888(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema440.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate43);
  return validate2888.errors = vErrors, vErrors === null;
}
function validate2869(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "enable", validate34, "type", validate22, "domain", validate22, "port", validate22, "ssl", validate34, "verify_cert", validate34, "cacert", validate22, "user", validate22, "password", validate22, "base_dn", validate22, "object_class", validate22, "account_attr_name", validate22, "displayname_attr_name", validate22, "dn_attr_name", validate22, "group_object_class", validate22, "group_name_attr_name", validate22, "group_attr_name", validate22, "user_member_attr_name", validate22, "role_mapping", validate2888) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2869.errors = vErrors, vErrors === null;
}
var check_shared314 = validate2891;
function validate2891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2869);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2891.errors = vErrors, vErrors === null;
}
var check_SamlSettings = validate2893;
function validate2893(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "enabled", validate34, "sso_enable", validate34, "slo_enabled", validate34, "aqua_creds_enable", validate34, "auth_by_role", validate34, "signed_request", validate34, "token_provided", validate34, "idpissuer", validate22, "idpssourl", validate22, "idpslourl", validate22, "assertion_url", validate22, "logout_url", validate22, "sp_id", validate22, "user_loginid", validate22, "user_role", validate22, "x509cert", validate22, "role_mapping", validate2888) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2893.errors = vErrors, vErrors === null;
}
var check_shared315 = validate2911;
function validate2911(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2893);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2911.errors = vErrors, vErrors === null;
}
var check_Oauth2Settings = validate2913;
function validate2913(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "enabled", validate34, "iss_url", validate22, "jwks_url", validate22, "user_loginid", validate22, "user_role", validate22, "role_mapping", validate2888) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2913.errors = vErrors, vErrors === null;
}
var check_shared316 = validate2920;
function validate2920(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2913);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2920.errors = vErrors, vErrors === null;
}
var check_OpenIdSettings = validate2922;
function validate2922(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "enabled", validate34, "provider_name", validate22, "idp_url", validate22, "redirect_url", validate22, "client_id", validate22, "secret", validate22, "scopes", validate91, "user", validate22, "user_role", validate22, "auth_by_role", validate34, "role_mapping", validate2888) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2922.errors = vErrors, vErrors === null;
}
var check_shared317 = validate2934;
function validate2934(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2922);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2934.errors = vErrors, vErrors === null;
}
var check_IntegrationsState = validate2936;
function validate2936(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "OIDCSettings", validate34, "OpenIdSettings", validate34, "SAMLSettings", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2936.errors = vErrors, vErrors === null;
}
var check_SystemSettings = validate2940;
function validate2941(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "enabled", validate34, "url", validate22, "token", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2941.errors = vErrors, vErrors === null;
}
function validate2940(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "dta", validate2941) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2940.errors = vErrors, vErrors === null;
}
var check_shared318 = validate2946;
function validate2947(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "url", "token"), vErrors = member(vErrors, data, instancePath, "url", validate22, "token", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2947.errors = vErrors, vErrors === null;
}
function validate2946(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate2947);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2946.errors = vErrors, vErrors === null;
}
var check_Licenses = validate2951;
function validate2952(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "num_active", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2952.errors = vErrors, vErrors === null;
}
function validate2956(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "num_repositories", validate26, "num_enforcers", validate26, "num_microenforcers", validate26, "num_vm_enforcers", validate26, "num_functions", validate26, "num_code_repositories", validate26, "num_advanced_functions", validate26, "num_protected_kube_nodes", validate26, "vshield", validate34, "malware_protection", validate34, "dta_repos", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2956.errors = vErrors, vErrors === null;
}
function validate2955(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "active_production", validate2956) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2955.errors = vErrors, vErrors === null;
}
function validate2951(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "details", validate2952, "resources", validate2955) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2951.errors = vErrors, vErrors === null;
}
var check_shared319 = validate2970;
function validate2970(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "registry" || key0 === "hosts" || key0 === "containers_app" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "registry", validate22, "hosts", validate22, "containers_app", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2970.errors = vErrors, vErrors === null;
}
var check_Dashboard = validate2974;
function validate2975(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "application", validate22, "registry", validate22, "hosts", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2975.errors = vErrors, vErrors === null;
}
function validate2980(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "critical", validate26, "high", validate26, "medium", validate26, "low", validate26, "ok", validate26, "unregistered", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2980.errors = vErrors, vErrors === null;
}
function validate2990(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "critical", validate26, "high", validate26, "medium", validate26, "low", validate26, "ok", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2990.errors = vErrors, vErrors === null;
}
function validate2989(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "images", validate2990, "vulnerabilities", validate2990) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2989.errors = vErrors, vErrors === null;
}
function validate3000(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "disconnected_count", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3000.errors = vErrors, vErrors === null;
}
var schema464 = { type: ["array", "null"], items: { $ref: "DashboardAlert" }, $id: "shared57" };
function validate3005(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate26, "time", validate26, "type", validate22, "user", validate22, "image", validate22, "imagehash", validate22, "container", validate22, "containerid", validate22, "host", validate22, "hostid", validate22, "category", validate22, "result", validate26, "user_response", validate22, "data", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3005.errors = vErrors, vErrors === null;
}
function validate3004(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema464.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3005);
  }
  return validate3004.errors = vErrors, vErrors === null;
}
var schema466 = { type: ["array", "null"], items: { $ref: "DashboardAuditEvent" }, $id: "shared58" };
function validate3023(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate26, "time", validate26, "type", validate22, "user", validate22, "action", validate22, "image", validate22, "imagehash", validate22, "container", validate22, "containerid", validate22, "host", validate22, "hostid", validate22, "category", validate22, "result", validate26, "data", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3023.errors = vErrors, vErrors === null;
}
function validate3022(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema466.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3023);
  }
  return validate3022.errors = vErrors, vErrors === null;
}
function validate2974(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "filter", validate2975, "running_containers", validate2980, "registry_counts", validate2989, "hosts", validate3000, "alerts", validate3004, "audit_tickers", validate3022) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2974.errors = vErrors, vErrors === null;
}
var check_shared320 = validate3040;
function validate3040(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "trend");
    for (let key0 in data)
      key0 !== "trend" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "trend", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3040.errors = vErrors, vErrors === null;
}
var check_shared321 = validate3042, schema469 = { type: ["array", "null"], items: { $ref: "DashboardTrendPoint" }, $id: "shared321" };
function validate3043(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "date"), vErrors = member(vErrors, data, instancePath, "date", validate26, "total", validate26, "ok", validate26, "critical", validate26, "high", validate26, "medium", validate26, "low", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3043.errors = vErrors, vErrors === null;
}
function validate3042(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema469.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3043);
  }
  return validate3042.errors = vErrors, vErrors === null;
}
var check_shared322 = validate3052;
function validate3052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "alert" || key0 === "limit" || key0 === "time" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "alert", validate26, "limit", validate26, "time", validate22, "type", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3052.errors = vErrors, vErrors === null;
}
var check_AuditTotals = validate3057;
function validate3057(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "success", validate26, "blocked", validate26, "detect", validate26, "alert", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3057.errors = vErrors, vErrors === null;
}
var check_shared325 = validate3063;
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3066);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3065.errors = vErrors, vErrors === null;
}
function validate3063(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "expand", validate3065);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3063.errors = vErrors, vErrors === null;
}
var check_shared326 = validate3069;
var schema478 = { type: ["integer", "null"], $id: "shared30" };
function validate3078(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema478.type })), validate3078.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "stripe_id", validate36, "referral_code", validate36, "referred_with", validate36, "created", validate22, "current_plan", validate3078, "num_allowed_keys", validate3078, "high_cost_allowed", validate3081, "trial_end", validate36, "plan", validate3084, "additional_credits", validate3078, "source", validate36, "root_user", validate36, "aws_marketplace_id", validate36, "csp_enabled", validate3081, "suppressions_admin_only", validate3081, "global_suppressions_admin_only", validate3081, "users_admin_only", validate3081, "integrations_admin_only", validate3081, "disable_default_emails", validate3081, "block_default_group", validate3081, "presuppress_plugins", validate3081, "associate_tags", validate3081, "enforce_oauth", validate3081, "scan_scoring", validate36, "mttr_enabled", validate3081, "visual_enabled", validate3081, "tail_enabled", validate3081, "log_rocket_enabled", validate3081)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3072.errors = vErrors, vErrors === null;
}
function validate3069(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3072) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3069.errors = vErrors, vErrors === null;
}
var check_shared329 = validate3106;
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3108);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3107.errors = vErrors, vErrors === null;
}
function validate3106(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "key_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expand", validate3107, "key_id", validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3106.errors = vErrors, vErrors === null;
}
var check_shared330 = validate3112;
var schema486 = { type: ["number", "null"], $id: "shared36" };
function validate3117(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema486.type })), validate3117.errors = vErrors, vErrors === null;
}
function validate3115(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "num_allowed_credits", validate3117, "num_consumed_credits", validate3117, "additional_credits", validate3117, "num_keys", validate3078, "num_major_resources", validate3078, "num_registries_dta", validate3078, "num_registries_vs", validate3078, "num_repositories_dta", validate3078, "num_repositories_vs", validate3078, "trial_end", validate36, "trial_expired", validate3081, "detailed", validate1050)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3115.errors = vErrors, vErrors === null;
}
function validate3112(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3115) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3112.errors = vErrors, vErrors === null;
}
var check_shared332 = validate3131;
function validate3132(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3132.errors = vErrors, vErrors === null;
}
function validate3131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "svg_logo");
    for (let key0 in data)
      key0 !== "svg_logo" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "svg_logo", validate3132);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3131.errors = vErrors, vErrors === null;
}
var check_shared333 = validate3134;
function validate3134(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3134.errors = vErrors, vErrors === null;
}
var check_shared337 = validate3137;
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3139);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3138.errors = vErrors, vErrors === null;
}
function validate3143(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate3143.errors = vErrors, vErrors === null;
}
function validate3137(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expand", validate3138, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3137.errors = vErrors, vErrors === null;
}
var check_shared339 = validate3145;
var schema497 = { type: "integer", "x-known": [1, 2], $id: "CspmTriggerResult" };
function validate3151(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema497["x-known"] })), validate3151.errors = vErrors, vErrors === null;
}
var schema500 = { type: ["array", "null"], items: { $ref: "CspmUser" }, $id: "shared42" };
var schema502 = { type: ["array", "null"], items: { $ref: "CspmGroup" }, $id: "shared55" }, wrapper0 = { validate: validate3170 };
function validate3194(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema502.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, wrapper0.validate);
  }
  return validate3194.errors = vErrors, vErrors === null;
}
var schema503 = { type: ["array", "null"], items: { $ref: "CspmLogin" }, $id: "shared56" };
function validate3198(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "ip_address", validate36, "created", validate22, "csp_roles", validate91, "cspm_groups", validate91, "groups", validate91)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3198.errors = vErrors, vErrors === null;
}
function validate3197(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema503.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3198);
  }
  return validate3197.errors = vErrors, vErrors === null;
}
function validate3176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "email"), vErrors = member(vErrors, data, instancePath, "id", validate31, "email", validate22, "confirmed", validate3081, "password_reset", validate3081, "send_announcements", validate3081, "send_scan_results", validate3081, "send_new_plugins", validate3081, "send_new_risks", validate3081, "account_admin", validate3081, "mfa_enabled", validate3081, "csp_roles", validate91, "created", validate22, "updated", validate36, "provider", validate36, "multiaccount", validate3081, "count_failed_signin", validate3078, "last_signin_attempt", validate36, "groups", validate3194, "user_groups", validate3194, "logins", validate3197)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3176.errors = vErrors, vErrors === null;
}
function validate3175(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema500.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3176);
  }
  return validate3175.errors = vErrors, vErrors === null;
}
function validate3170(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22, "created", validate22, "group_admin", validate34, "users", validate3175)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3170.errors = vErrors, vErrors === null;
}
function validate3158(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22, "cloud", validate22, "last_scanned", validate36, "scan_disabled", validate3081, "role_arn", validate36, "paid", validate3081, "cloudtrail_connected", validate3081, "interval", validate3078, "created", validate22, "group_id", validate3078, "group", validate3170)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3158.errors = vErrors, vErrors === null;
}
var schema505 = { type: ["array", "null"], items: { $ref: "CspmIntegration" }, $id: "shared32" };
var schema507 = { type: "string", "x-known": ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationType" };
function validate3215(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "slack" && data !== "sns" && data !== "email" && data !== "pagerduty" && data !== "teams" && data !== "opsgenie" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema507["x-known"] })), validate3215.errors = vErrors, vErrors === null;
}
function validate3220(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "slack_webhook_url", validate22, "address", validate22, "sns_arn", validate22, "opsgenie_apikey", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3220.errors = vErrors, vErrors === null;
}
function validate3212(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22, "type", validate3215, "enabled", validate34, "send_scan_results", validate34, "send_new_risks", validate34, "settings", validate3220, "created", validate22, "updated", validate36)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3212.errors = vErrors, vErrors === null;
}
function validate3211(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema505.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3212);
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
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3242.errors = vErrors, vErrors === null;
}
var schema512 = { type: ["array", "null"], items: { $ref: "CspmSeverityOverride" }, $id: "shared54" };
function validate3247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate31, "severity", validate3237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3247.errors = vErrors, vErrors === null;
}
function validate3246(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema512.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3247);
  }
  return validate3246.errors = vErrors, vErrors === null;
}
function validate3230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "query", validate22, "cloud", validate22, "title", validate22, "description", validate36, "more_info", validate36, "severity", validate3237, "recommended_action", validate36, "link", validate36, "category_id", validate31, "category", validate3242, "severities", validate3246)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3230.errors = vErrors, vErrors === null;
}
function validate3149(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "result", validate3151, "enabled", validate34, "created", validate22, "test_id", validate31, "account_id", validate31, "key_id", validate31, "key", validate3158, "integrations", validate3211, "test", validate3230)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3149.errors = vErrors, vErrors === null;
}
function validate3148(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3149);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3148.errors = vErrors, vErrors === null;
}
function validate3145(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3148) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3145.errors = vErrors, vErrors === null;
}
var check_shared341 = validate3255;
var schema515 = { type: "integer", enum: [1, 2], $id: "CspmTriggerResultInput" };
function validate3256(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema515.enum })), validate3256.errors = vErrors, vErrors === null;
}
function validate3261(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3261.errors = vErrors, vErrors === null;
}
function validate3255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "result", "key_id", "test_id");
    for (let key0 in data)
      key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "test_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "result", validate3256, "enabled", validate34, "key_id", validate31, "test_id", validate31, "integration_ids", validate3261);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3255.errors = vErrors, vErrors === null;
}
var check_shared342 = validate3264;
function validate3264(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3149) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3264.errors = vErrors, vErrors === null;
}
var check_shared343 = validate3268;
function validate3268(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "expand", validate3138);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3268.errors = vErrors, vErrors === null;
}
var check_shared344 = validate3271;
function validate3271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "result" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "result", validate3256, "enabled", validate34, "key_id", validate31, "integration_ids", validate3261);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3271.errors = vErrors, vErrors === null;
}
var check_CspmEmptyAnswer = validate3277;
function validate3277(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate237) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3277.errors = vErrors, vErrors === null;
}
var check_shared345 = validate3281;
function validate3281(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3281.errors = vErrors, vErrors === null;
}
var check_shared346 = validate3283;
function validate3283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "open_access" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "open_access", validate34, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3283.errors = vErrors, vErrors === null;
}
var check_shared348 = validate3287;
var schema526 = { type: ["array", "null"], items: { $ref: "CspmId" }, $id: "shared33" };
function validate3299(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema526.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate31);
  }
  return validate3299.errors = vErrors, vErrors === null;
}
function validate3291(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "access_key", validate22, "secret", validate22, "description", validate36, "enabled", validate3081, "ip_addresses", validate91, "roles", validate91, "permission_ids", validate3299, "created", validate22, "updated", validate36, "expiration", validate3078, "whitelisted", validate3081, "iac_token", validate3081, "system_key", validate3081, "open_access", validate3081, "scans_per_month", validate3078, "account_id", validate31, "owner", validate3078, "group_id", validate3078)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3291.errors = vErrors, vErrors === null;
}
function validate3290(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3291);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3290.errors = vErrors, vErrors === null;
}
function validate3315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate26, "next_offset", validate3078) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3315.errors = vErrors, vErrors === null;
}
function validate3287(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3290, "meta", validate3315) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3287.errors = vErrors, vErrors === null;
}
var check_shared349 = validate3319, schema528 = { type: "object", additionalProperties: !1, properties: { description: { $ref: "shared331" }, source_key_id: { $ref: "shared0" }, ip_addresses: { $ref: "shared24" }, expiration: { $ref: "shared181" }, roles: { $ref: "shared24" }, permission_ids: { $ref: "shared340" }, whitelisted: { $ref: "shared3" }, iac_token: { $ref: "shared3" }, system_key: { $ref: "shared3" } }, required: ["description"], $id: "shared349" };
function validate3319(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "description");
    for (let key0 in data)
      func2.call(schema528.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "description", validate3132, "source_key_id", validate22, "ip_addresses", validate43, "expiration", validate222, "roles", validate43, "permission_ids", validate3261, "whitelisted", validate34, "iac_token", validate34, "system_key", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3319.errors = vErrors, vErrors === null;
}
var check_shared350 = validate3329;
function validate3329(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3291) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3329.errors = vErrors, vErrors === null;
}
var check_shared351 = validate3333;
function validate3333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "description" || key0 === "enabled" || key0 === "ip_addresses" || key0 === "roles" || key0 === "group_id" || key0 === "permission_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "description", validate22, "enabled", validate34, "ip_addresses", validate43, "roles", validate91, "group_id", validate31, "permission_ids", validate3261);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3333.errors = vErrors, vErrors === null;
}
var check_shared353 = validate3341;
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
    vErrors = member(vErrors, data, instancePath, "start_date", validate3342, "end_date", validate3342, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3341.errors = vErrors, vErrors === null;
}
var check_shared355 = validate3347;
var schema535 = { type: "object", properties: { id: { $ref: "CspmId" }, ip_address: { $ref: "shared29" }, resource: { $ref: "shared0" }, resource_id: { $ref: "shared30" }, action: { $ref: "shared0" }, message: { $ref: "shared29" }, user: { type: ["object", "null"], properties: { email: { $ref: "shared0" } } }, apikey: { type: ["object", "null"], properties: { access_key: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmAuditLog" };
function validate3351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "ip_address", validate36, "resource", validate22, "resource_id", validate3078, "action", validate22, "message", validate36), data.user !== void 0) {
      let data6 = data.user;
      !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null && (vErrors = report(vErrors, instancePath + "/user", "type", { type: schema535.properties.user.type })), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.email !== void 0 && (vErrors = inner(vErrors, data6.email, instancePath + "/user/email", validate22));
    }
    if (data.apikey !== void 0) {
      let data8 = data.apikey;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/apikey", "type", { type: schema535.properties.apikey.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.access_key !== void 0 && (vErrors = inner(vErrors, data8.access_key, instancePath + "/apikey/access_key", validate22));
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3351);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3350.errors = vErrors, vErrors === null;
}
function validate3347(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3350) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3347.errors = vErrors, vErrors === null;
}
var check_shared359 = validate3362, schema536 = { type: "object", additionalProperties: !1, properties: { result: { $ref: "CspmResultValueInput" }, region: { $ref: "shared0" }, action: { $ref: "shared0" }, start_date: { $ref: "shared352" }, end_date: { $ref: "shared352" }, key_id: { $ref: "CspmId" }, expand: { $ref: "shared357" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, order: { $ref: "shared358" }, limit: { $ref: "shared181" }, offset: { $ref: "shared336" } }, $id: "shared359" }, schema537 = { type: "integer", enum: [0, 1, 2, 3], $id: "CspmResultValueInput" };
function validate3363(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema537.enum })), validate3363.errors = vErrors, vErrors === null;
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3371);
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
    vErrors = member(vErrors, data, instancePath, "result", validate3363, "region", validate22, "action", validate22, "start_date", validate3342, "end_date", validate3342, "key_id", validate31, "expand", validate3370, "page", validate222, "pagesize", validate222, "order_by", validate22, "order", validate3377, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3362.errors = vErrors, vErrors === null;
}
var check_shared360 = validate3381;
var schema542 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, events: { $ref: "shared41" }, Events: { $ref: "shared41" } }, items: { $ref: "CspmEvent" }, $id: "CspmEventList" };
var schema544 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "CspmResultValue" };
function validate3395(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema544["x-known"] })), validate3395.errors = vErrors, vErrors === null;
}
function validate3385(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "created", validate22, "ip_address", validate36, "action", validate22, "caller", validate36, "details", validate36, "key_id", validate31, "message", validate36, "region", validate36, "result", validate3395, "stored_id", validate36, "stored_data", validate3084, "key", validate3158)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3385.errors = vErrors, vErrors === null;
}
var schema545 = { type: ["array", "null"], items: { $ref: "CspmEvent" }, $id: "shared41" };
function validate3405(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema545.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3385);
  }
  return validate3405.errors = vErrors, vErrors === null;
}
function validate3384(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema542.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3385);
  }
  return data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "count", validate26, "totalPages", validate26, "pagesize", validate26, "page", validate26, "events", validate3405, "Events", validate3405)), validate3384.errors = vErrors, vErrors === null;
}
function validate3381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3384) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3381.errors = vErrors, vErrors === null;
}
var check_shared361 = validate3410;
function validate3410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3385) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3410.errors = vErrors, vErrors === null;
}
var check_shared362 = validate3414;
function validate3414(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "test_id");
    for (let key0 in data)
      key0 !== "test_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "test_id", validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3414.errors = vErrors, vErrors === null;
}
var check_shared364 = validate3416;
var schema551 = { type: ["array", "null"], items: { $ref: "CspmAuditedScan" }, $id: "shared34" };
var schema553 = { type: ["array", "null"], items: { $ref: "CspmAuditedResult" }, $id: "shared35" };
function validate3427(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "result", validate3395, "resource", validate36, "message", validate36, "region", validate36, "scan_id", validate31) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3427.errors = vErrors, vErrors === null;
}
function validate3426(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema553.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3427);
  }
  return validate3426.errors = vErrors, vErrors === null;
}
function validate3424(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "results", validate3426)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3424.errors = vErrors, vErrors === null;
}
function validate3423(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema551.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3424);
  }
  return validate3423.errors = vErrors, vErrors === null;
}
function validate3420(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22, "scans", validate3423)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3420.errors = vErrors, vErrors === null;
}
function validate3419(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3420);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3419.errors = vErrors, vErrors === null;
}
function validate3416(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3419) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3416.errors = vErrors, vErrors === null;
}
var check_shared365 = validate3439;
function validate3439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3439.errors = vErrors, vErrors === null;
}
var check_shared367 = validate3442;
function validate3445(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3242);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3445.errors = vErrors, vErrors === null;
}
function validate3442(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3445) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3442.errors = vErrors, vErrors === null;
}
var check_shared368 = validate3448;
function validate3448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3242) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3448.errors = vErrors, vErrors === null;
}
var check_shared369 = validate3452;
function validate3452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_id", "program_id");
    for (let key0 in data)
      key0 === "scan_id" || key0 === "program_id" || key0 === "summary" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scan_id", validate31, "program_id", validate31, "summary", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3452.errors = vErrors, vErrors === null;
}
var check_shared371 = validate3456;
var schema563 = { type: ["array", "null"], items: { $ref: "CspmComplianceTest" }, $id: "shared37" };
var schema565 = { type: ["array", "null"], items: { $ref: "CspmScanResult" }, $id: "shared38" };
function validate3481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "result", validate3395, "resource", validate36, "message", validate36, "region", validate36, "discovered", validate3081, "created", validate36, "test_id", validate31, "test", validate3230, "custom", validate3081, "scan_id", validate31)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3481.errors = vErrors, vErrors === null;
}
function validate3480(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema565.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3481);
  }
  return validate3480.errors = vErrors, vErrors === null;
}
function validate3467(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "query", validate22, "title", validate22, "description", validate36, "more_info", validate36, "recommended_action", validate36, "link", validate36, "category_id", validate31, "default", validate3081, "hipaa_enabled", validate3081, "hipaa_description", validate36, "account_id", validate3078, "results", validate3480)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3467.errors = vErrors, vErrors === null;
}
function validate3466(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema563.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3467);
  }
  return validate3466.errors = vErrors, vErrors === null;
}
function validate3460(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22, "description", validate36, "program_id", validate31, "compliance", validate3117, "tests", validate3466)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3460.errors = vErrors, vErrors === null;
}
function validate3459(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3460);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3459.errors = vErrors, vErrors === null;
}
function validate3456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3459) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3456.errors = vErrors, vErrors === null;
}
var check_shared372 = validate3499;
function validate3499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expand", validate43, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3499.errors = vErrors, vErrors === null;
}
var check_shared374 = validate3503;
function validate3507(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22, "description", validate36, "account_id", validate3078)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3507.errors = vErrors, vErrors === null;
}
function validate3506(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3507);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3506.errors = vErrors, vErrors === null;
}
function validate3503(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3506) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3503.errors = vErrors, vErrors === null;
}
var check_shared375 = validate3514;
function validate3514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate3132, "description", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3514.errors = vErrors, vErrors === null;
}
var check_shared376 = validate3517;
function validate3517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3507) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3517.errors = vErrors, vErrors === null;
}
var check_shared378 = validate3521;
var schema574 = { type: "string", enum: ["scan", "compliance"], $id: "shared377" };
function validate3522(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "scan" || data === "compliance" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema574.enum })), validate3522.errors = vErrors, vErrors === null;
}
function validate3521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "report", "scan_id");
    for (let key0 in data)
      key0 === "report" || key0 === "scan_id" || key0 === "program_id" || key0 === "program_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "report", validate3522, "scan_id", validate31, "program_id", validate31, "program_ids", validate3261);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3521.errors = vErrors, vErrors === null;
}
var check_shared379 = validate3527;
function validate3530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "url"), vErrors = member(vErrors, data, instancePath, "url", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3530.errors = vErrors, vErrors === null;
}
function validate3527(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3530) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3527.errors = vErrors, vErrors === null;
}
var check_shared381 = validate3533;
function validate3537(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate22, "description", validate36, "created", validate36, "program_id", validate31)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3537.errors = vErrors, vErrors === null;
}
function validate3536(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3537);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3536.errors = vErrors, vErrors === null;
}
function validate3533(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3536) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3533.errors = vErrors, vErrors === null;
}
var check_shared382 = validate3545;
function validate3545(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3537) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3545.errors = vErrors, vErrors === null;
}
var check_shared385 = validate3549;
var schema583 = { type: "string", enum: ["test"], $id: "shared383" };
function validate3552(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "test" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema583.enum })), validate3552.errors = vErrors, vErrors === null;
}
function validate3551(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3552);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3551.errors = vErrors, vErrors === null;
}
function validate3549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "expand", validate3551);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3549.errors = vErrors, vErrors === null;
}
var check_shared387 = validate3555;
var schema585 = { type: "string", enum: ["adding", "removing"], $id: "shared386" };
function validate3559(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema585.enum })), validate3559.errors = vErrors, vErrors === null;
}
function validate3555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "action" || key0 === "test_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "name", validate3132, "description", validate22, "action", validate3559, "test_id", validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3555.errors = vErrors, vErrors === null;
}
var check_shared390 = validate3562;
var schema588 = { type: "string", enum: ["integration", "key"], $id: "shared388" };
function validate3564(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "integration" || data === "key" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema588.enum })), validate3564.errors = vErrors, vErrors === null;
}
function validate3563(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3564);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3563.errors = vErrors, vErrors === null;
}
function validate3562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expand", validate3563, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3562.errors = vErrors, vErrors === null;
}
var check_shared392 = validate3569;
function validate3573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "created", validate22, "key_id", validate31, "integration_id", validate31, "send_new_risks", validate34, "key", validate3158, "integration", validate3212)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3573.errors = vErrors, vErrors === null;
}
function validate3572(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3573);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3572.errors = vErrors, vErrors === null;
}
function validate3569(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3572) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3569.errors = vErrors, vErrors === null;
}
var check_shared393 = validate3583;
function validate3583(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "send_new_risks", "key_id", "integration_id");
    for (let key0 in data)
      key0 === "send_new_risks" || key0 === "key_id" || key0 === "integration_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "send_new_risks", validate34, "key_id", validate31, "integration_id", validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3583.errors = vErrors, vErrors === null;
}
var check_shared394 = validate3587;
function validate3587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3573) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3587.errors = vErrors, vErrors === null;
}
var check_shared395 = validate3591;
function validate3591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "expand", validate3563);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3591.errors = vErrors, vErrors === null;
}
var check_shared396 = validate3594;
function validate3594(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "send_new_risks");
    for (let key0 in data)
      key0 === "id" || key0 === "send_new_risks" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "send_new_risks", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3594.errors = vErrors, vErrors === null;
}
var check_shared398 = validate3597;
function validate3600(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3170);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3600.errors = vErrors, vErrors === null;
}
function validate3597(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3600) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3597.errors = vErrors, vErrors === null;
}
var check_shared399 = validate3603;
function validate3604(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 25 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 25 }, "must NOT have more than 25 characters")), func3(data) < 2 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 2 }, "must NOT have fewer than 2 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3604.errors = vErrors, vErrors === null;
}
function validate3603(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate3604);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3603.errors = vErrors, vErrors === null;
}
var check_shared400 = validate3606;
function validate3606(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3170) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3606.errors = vErrors, vErrors === null;
}
var check_shared402 = validate3610;
function validate3613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate3604);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3613.errors = vErrors, vErrors === null;
}
var schema605 = { type: "string", enum: ["adding", "removing", "updating"], $id: "shared43" };
function validate3618(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "adding" || data === "removing" || data === "updating" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema605.enum })), validate3618.errors = vErrors, vErrors === null;
}
function validate3616(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id", "action");
    for (let key0 in data)
      key0 === "user_id" || key0 === "action" || key0 === "group_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate31, "action", validate3618, "group_admin", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3616.errors = vErrors, vErrors === null;
}
function validate3612(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate3613), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate3616), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate3612.errors = vErrors, errors === 0;
}
function validate3610(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "body");
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "body", validate3612);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3610.errors = vErrors, vErrors === null;
}
var check_shared404 = validate3623;
function validate3626(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3212);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3626.errors = vErrors, vErrors === null;
}
function validate3623(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3626) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3623.errors = vErrors, vErrors === null;
}
var check_shared405 = validate3629;
var schema609 = { type: "string", enum: ["slack", "sns", "email", "pagerduty", "teams", "opsgenie"], $id: "CspmIntegrationTypeInput" };
function validate3631(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "slack" || data === "sns" || data === "email" || data === "pagerduty" || data === "teams" || data === "opsgenie" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema609.enum })), validate3631.errors = vErrors, vErrors === null;
}
function validate3636(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "slack_webhook_url", validate22, "address", validate22, "sns_arn", validate22, "opsgenie_apikey", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3636.errors = vErrors, vErrors === null;
}
function validate3629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "type", "settings");
    for (let key0 in data)
      key0 === "name" || key0 === "type" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate3132, "type", validate3631, "enabled", validate34, "send_scan_results", validate34, "send_new_risks", validate34, "settings", validate3636);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3629.errors = vErrors, vErrors === null;
}
var check_shared406 = validate3642;
function validate3642(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3212) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3642.errors = vErrors, vErrors === null;
}
var check_shared407 = validate3646;
function validate3646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "send_scan_results" || key0 === "send_new_risks" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "enabled", validate34, "send_scan_results", validate34, "send_new_risks", validate34, "settings", validate3636);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3646.errors = vErrors, vErrors === null;
}
var check_shared408 = validate3652;
function validate3652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "paid" || key0 === "cloud" || key0 === "page" || key0 === "pagesize" || key0 === "order_by" || key0 === "order" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "paid", validate34, "cloud", validate22, "page", validate222, "pagesize", validate222, "order_by", validate22, "order", validate3377, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3652.errors = vErrors, vErrors === null;
}
var check_shared409 = validate3661;
var schema615 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, keys: { $ref: "shared45" } }, items: { $ref: "CspmKey" }, $id: "CspmKeyList" }, schema616 = { type: ["array", "null"], items: { $ref: "CspmKey" }, $id: "shared45" };
function validate3670(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema616.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3158);
  }
  return validate3670.errors = vErrors, vErrors === null;
}
function validate3664(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema615.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3158);
  }
  return data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "count", validate26, "totalPages", validate26, "pagesize", validate26, "page", validate26, "keys", validate3670)), validate3664.errors = vErrors, vErrors === null;
}
function validate3661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3664) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3661.errors = vErrors, vErrors === null;
}
var check_shared410 = validate3674, schema617 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared331" }, cloud: { $ref: "shared0" }, group_id: { $ref: "CspmId" }, role_arn: { $ref: "shared0" }, external_id: { $ref: "shared0" }, connection: { $ref: "CspmKeyConnection" }, autoconnect: { $ref: "shared3" }, base_cspm: { $ref: "shared3" }, enabled_regions: { $ref: "shared0" }, display_name: { $ref: "shared0" } }, required: ["name", "group_id"], $id: "shared410" };
function validate3681(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "application_id", "key_value", "directory_id", "subscription_id");
    for (let key0 in data)
      key0 === "application_id" || key0 === "key_value" || key0 === "directory_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "application_id", validate22, "key_value", validate22, "directory_id", validate22, "subscription_id", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3681.errors = vErrors, vErrors === null;
}
function validate3687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "tenancy_id", "user_id", "key_fingerprint", "key_value", "compartment_id");
    for (let key0 in data)
      key0 === "tenancy_id" || key0 === "user_id" || key0 === "key_fingerprint" || key0 === "key_value" || key0 === "compartment_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "tenancy_id", validate22, "user_id", validate22, "key_fingerprint", validate22, "key_value", validate22, "compartment_id", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3687.errors = vErrors, vErrors === null;
}
function validate3694(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "type", "project_id", "client_email", "private_key");
    for (let key0 in data)
      key0 === "type" || key0 === "project_id" || key0 === "client_email" || key0 === "private_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "type", validate22, "project_id", validate22, "client_email", validate22, "private_key", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3694.errors = vErrors, vErrors === null;
}
function validate3680(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure" || key0 === "oracle" || key0 === "google" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "azure", validate3681, "oracle", validate3687, "google", validate3694);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3680.errors = vErrors, vErrors === null;
}
function validate3674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "group_id");
    for (let key0 in data)
      func2.call(schema617.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate3132, "cloud", validate22, "group_id", validate31, "role_arn", validate22, "external_id", validate22, "connection", validate3680, "autoconnect", validate34, "base_cspm", validate34, "enabled_regions", validate22, "display_name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3674.errors = vErrors, vErrors === null;
}
var check_shared411 = validate3705;
function validate3705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3158) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3705.errors = vErrors, vErrors === null;
}
var check_shared415 = validate3709;
var pattern2 = new RegExp("^[a-zA-Z0-9_-]{1,100}$", "u");
function validate3715(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" && (pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"'))), validate3715.errors = vErrors, vErrors === null;
}
function validate3717(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern2.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[a-zA-Z0-9_-]{1,100}$" }, 'must match pattern "^[a-zA-Z0-9_-]{1,100}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3717.errors = vErrors, vErrors === null;
}
function validate3714(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      vErrors = inner(vErrors, key0, instancePath, validate3715), errors = vErrors === null ? 0 : vErrors.length;
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = report(vErrors, instancePath, "propertyNames", { propertyName: key0 }, "property name must be valid"), errors++);
    }
    for (let key1 in data)
      vErrors = inner(vErrors, data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), validate3717), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3714.errors = vErrors, errors === 0;
}
function validate3720(data, instancePath = "") {
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
        data0.external_id !== void 0 && (vErrors = inner(vErrors, data0.external_id, instancePath + "/aws/external_id", validate22)), data0.role_name !== void 0 && (vErrors = inner(vErrors, data0.role_name, instancePath + "/aws/role_name", validate22));
      } else
        vErrors = report(vErrors, instancePath + "/aws", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3720.errors = vErrors, vErrors === null;
}
function validate3724(data, instancePath = "") {
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
        data0.role_arn !== void 0 && (vErrors = inner(vErrors, data0.role_arn, instancePath + "/aws/role_arn", validate22)), data0.external_id !== void 0 && (vErrors = inner(vErrors, data0.external_id, instancePath + "/aws/external_id", validate22));
      } else
        vErrors = report(vErrors, instancePath + "/aws", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3724.errors = vErrors, vErrors === null;
}
function validate3709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "paid" || key0 === "interval" || key0 === "group_id" || key0 === "tags" || key0 === "connection" || key0 === "remediation_connection" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "paid", validate34, "interval", validate222, "group_id", validate31, "tags", validate3714, "connection", validate3720, "remediation_connection", validate3724);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3709.errors = vErrors, vErrors === null;
}
var check_shared417 = validate3728;
function validate3729(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 50 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 50 }, "must be <= 50")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate3729.errors = vErrors, vErrors === null;
}
function validate3728(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "count", validate3729);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3728.errors = vErrors, vErrors === null;
}
var check_shared419 = validate3731;
function validate3735(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "generated_id"), vErrors = member(vErrors, data, instancePath, "generated_id", validate22, "account_id", validate31)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3735.errors = vErrors, vErrors === null;
}
function validate3734(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3735);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3734.errors = vErrors, vErrors === null;
}
function validate3731(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3734) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3731.errors = vErrors, vErrors === null;
}
var check_shared420 = validate3740;
function validate3740(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "count");
    for (let key0 in data)
      key0 !== "count" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "count", validate3729);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3740.errors = vErrors, vErrors === null;
}
var check_shared422 = validate3742;
function validate3746(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "otpsecret", validate22, "generated_id", validate22, "account_id", validate31) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3746.errors = vErrors, vErrors === null;
}
function validate3745(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3746);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3745.errors = vErrors, vErrors === null;
}
function validate3742(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3745) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3742.errors = vErrors, vErrors === null;
}
var check_shared424 = validate3752;
var schema641 = { type: ["array", "null"], items: { $ref: "CspmRemediationRule" }, $id: "shared51" };
function validate3761(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "test_id", validate31, "allow_manual", validate34, "allow_automated", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3761.errors = vErrors, vErrors === null;
}
function validate3760(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema641.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3761);
  }
  return validate3760.errors = vErrors, vErrors === null;
}
function validate3756(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "key_id", validate3078, "group_id", validate3078, "rules", validate3760, "key", validate3158)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3756.errors = vErrors, vErrors === null;
}
function validate3755(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3756);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3755.errors = vErrors, vErrors === null;
}
function validate3752(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3755) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3752.errors = vErrors, vErrors === null;
}
var check_shared426 = validate3770;
function validate3774(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "test_id", "allow_manual", "allow_automated");
    for (let key0 in data)
      key0 === "test_id" || key0 === "allow_manual" || key0 === "allow_automated" || key0 === "inputs" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "test_id", validate31, "allow_manual", validate34, "allow_automated", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3774.errors = vErrors, vErrors === null;
}
function validate3773(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3774);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3773.errors = vErrors, vErrors === null;
}
function validate3770(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "rules");
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "key_id", validate31, "group_id", validate31, "rules", validate3773);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3770.errors = vErrors, vErrors === null;
}
var check_shared427 = validate3780;
function validate3780(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3756) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3780.errors = vErrors, vErrors === null;
}
var check_shared428 = validate3784;
function validate3784(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "rules");
    for (let key0 in data)
      key0 === "id" || key0 === "key_id" || key0 === "group_id" || key0 === "rules" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "key_id", validate31, "group_id", validate31, "rules", validate3773);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3784.errors = vErrors, vErrors === null;
}
var check_shared430 = validate3789;
var schema651 = { type: "string", "x-known": ["execute", "rollback"], $id: "shared49" };
function validate3798(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "execute" && data !== "rollback" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema651["x-known"] })), validate3798.errors = vErrors, vErrors === null;
}
function validate3793(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "created", validate22, "key_id", validate31, "comment", validate36, "type", validate3798, "num_pass", validate3078, "num_fail", validate3078, "scan_id", validate3078, "stored_id", validate36, "complete", validate3081, "event_id", validate3078, "key", validate3158, "actions", validate1050)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3793.errors = vErrors, vErrors === null;
}
function validate3792(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3793);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3792.errors = vErrors, vErrors === null;
}
function validate3789(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3792) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3789.errors = vErrors, vErrors === null;
}
var check_shared433 = validate3810;
function validate3811(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 1 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 1 }, "must NOT have more than 1 items")), data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate31);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3811.errors = vErrors, vErrors === null;
}
var pattern4 = new RegExp("^[0-9]{6}$", "u");
function validate3814(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern4.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{6}$" }, 'must match pattern "^[0-9]{6}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate3814.errors = vErrors, vErrors === null;
}
function validate3810(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "result_ids", "token_code");
    for (let key0 in data)
      key0 === "result_ids" || key0 === "token_code" || key0 === "input" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "result_ids", validate3811, "token_code", validate3814);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3810.errors = vErrors, vErrors === null;
}
var check_shared434 = validate3816;
function validate3819(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3819.errors = vErrors, vErrors === null;
}
function validate3816(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3819) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3816.errors = vErrors, vErrors === null;
}
var check_shared435 = validate3822;
function validate3822(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3793) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3822.errors = vErrors, vErrors === null;
}
var check_shared438 = validate3826;
var schema660 = { type: "string", enum: ["key", "integration"], $id: "shared436" };
function validate3828(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "integration" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema660.enum })), validate3828.errors = vErrors, vErrors === null;
}
function validate3827(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3828);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3827.errors = vErrors, vErrors === null;
}
function validate3826(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expand", validate3827, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3826.errors = vErrors, vErrors === null;
}
var check_shared440 = validate3833;
var schema663 = { type: "object", properties: { id: { $ref: "CspmId" }, created: { $ref: "shared0" }, key_id: { $ref: "CspmId" }, enabled: { $ref: "shared3" }, settings: { type: ["object", "null"], properties: { actions: { $ref: "shared2" } } }, result: { $ref: "CspmTriggerResult" }, integrations: { $ref: "shared32" }, key: { $ref: "CspmKey" } }, required: ["id"], $id: "CspmRouting" };
function validate3837(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "created", validate22, "key_id", validate31, "enabled", validate34), data.settings !== void 0) {
      let data4 = data.settings;
      !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null && (vErrors = report(vErrors, instancePath + "/settings", "type", { type: schema663.properties.settings.type })), data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.actions !== void 0 && (vErrors = inner(vErrors, data4.actions, instancePath + "/settings/actions", validate91));
    }
    vErrors = member(vErrors, data, instancePath, "result", validate3151, "integrations", validate3211, "key", validate3158);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3837.errors = vErrors, vErrors === null;
}
function validate3836(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3837);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3836.errors = vErrors, vErrors === null;
}
function validate3833(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3836) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3833.errors = vErrors, vErrors === null;
}
var check_shared441 = validate3848;
function validate3848(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "key_id", "integration_ids", "result", "actions");
    for (let key0 in data)
      key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "enabled", validate34, "key_id", validate31, "integration_ids", validate3261, "result", validate3256, "actions", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3848.errors = vErrors, vErrors === null;
}
var check_shared442 = validate3854;
function validate3854(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3837) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3854.errors = vErrors, vErrors === null;
}
var check_shared443 = validate3858;
function validate3858(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "enabled" || key0 === "key_id" || key0 === "integration_ids" || key0 === "result" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "enabled", validate34, "key_id", validate31, "integration_ids", validate3261, "result", validate3256, "actions", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3858.errors = vErrors, vErrors === null;
}
var check_shared444 = validate3865;
function validate3865(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "key_id" || key0 === "group_ids" || key0 === "start_date" || key0 === "end_date" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "key_id", validate31, "group_ids", validate3261, "start_date", validate3342, "end_date", validate3342, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3865.errors = vErrors, vErrors === null;
}
var check_shared446 = validate3872;
var schema670 = { type: "object", properties: { id: { $ref: "CspmId" }, key_id: { $ref: "CspmId" }, num_pass: { $ref: "shared30" }, num_warn: { $ref: "shared30" }, num_fail: { $ref: "shared30" }, num_unknown: { $ref: "shared30" }, num_new_risks: { $ref: "shared30" }, created: { $ref: "shared0" }, key: { type: ["object", "null"], properties: { id: { $ref: "CspmId" }, name: { $ref: "shared0" }, cloud: { $ref: "shared0" } } } }, required: ["id"], $id: "CspmScan" };
function validate3876(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "key_id", validate31, "num_pass", validate3078, "num_warn", validate3078, "num_fail", validate3078, "num_unknown", validate3078, "num_new_risks", validate3078, "created", validate22), data.key !== void 0) {
      let data8 = data.key;
      !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null && (vErrors = report(vErrors, instancePath + "/key", "type", { type: schema670.properties.key.type })), data8 && typeof data8 == "object" && !Array.isArray(data8) && (data8.id !== void 0 && (vErrors = inner(vErrors, data8.id, instancePath + "/key/id", validate31)), data8.name !== void 0 && (vErrors = inner(vErrors, data8.name, instancePath + "/key/name", validate22)), data8.cloud !== void 0 && (vErrors = inner(vErrors, data8.cloud, instancePath + "/key/cloud", validate22)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3876.errors = vErrors, vErrors === null;
}
function validate3875(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3876);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3875.errors = vErrors, vErrors === null;
}
function validate3872(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3875) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3872.errors = vErrors, vErrors === null;
}
var check_shared447 = validate3890;
function validate3893(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "key_id", validate31, "num_pass", validate3078, "num_warn", validate3078, "num_fail", validate3078, "num_unknown", validate3078, "num_new_risks", validate3078, "created", validate22, "key", validate3158, "results", validate3480)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3893.errors = vErrors, vErrors === null;
}
function validate3890(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3893) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3890.errors = vErrors, vErrors === null;
}
var check_shared449 = validate3905;
var schema674 = { type: ["integer", "string"], $id: "shared448" };
function validate3907(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema674.type })), validate3907.errors = vErrors, vErrors === null;
}
function validate3905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "page", validate3907);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3905.errors = vErrors, vErrors === null;
}
var check_shared450 = validate3909;
var schema677 = { type: ["integer", "string", "null"], $id: "shared52" };
function validate3922(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema677.type })), validate3922.errors = vErrors, vErrors === null;
}
function validate3912(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "key_id", validate31, "num_pass", validate3078, "num_warn", validate3078, "num_fail", validate3078, "num_unknown", validate3078, "num_new_risks", validate3078, "created", validate22, "key", validate3158, "next", validate3922, "results", validate3480)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3912.errors = vErrors, vErrors === null;
}
function validate3909(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3912) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3909.errors = vErrors, vErrors === null;
}
var check_shared451 = validate3926;
function validate3926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "key_id");
    for (let key0 in data)
      key0 === "key_id" || key0 === "test_ids" || key0 === "save" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "key_id", validate31, "test_ids", validate3261, "save", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3926.errors = vErrors, vErrors === null;
}
var check_shared452 = validate3930;
function validate3933(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "realtime_id"), vErrors = member(vErrors, data, instancePath, "realtime_id", validate31, "status", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3933.errors = vErrors, vErrors === null;
}
function validate3930(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3933) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3930.errors = vErrors, vErrors === null;
}
var check_shared453 = validate3937;
var schema683 = { type: "string", "x-known": ["IN_PROGRESS", "COMPLETE", "FAILED", "CANCELLED"], $id: "shared46" };
function validate3941(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "IN_PROGRESS" && data !== "COMPLETE" && data !== "FAILED" && data !== "CANCELLED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema683["x-known"] })), validate3941.errors = vErrors, vErrors === null;
}
var schema684 = { type: ["array", "null"], items: { $ref: "CspmRealtimeTest" }, $id: "shared47" };
var schema686 = { type: ["array", "null"], items: { $ref: "CspmRealtimeResult" }, $id: "shared48" };
function validate3954(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate3395, "message", validate36, "region", validate36, "resource", validate36) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3954.errors = vErrors, vErrors === null;
}
function validate3953(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema686.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3954);
  }
  return validate3953.errors = vErrors, vErrors === null;
}
function validate3945(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "title", validate22, "category", validate36, "description", validate36, "more_info", validate36, "recommended_action", validate36, "link", validate36, "severity", validate3237, "results", validate3953) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3945.errors = vErrors, vErrors === null;
}
function validate3944(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema684.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3945);
  }
  return validate3944.errors = vErrors, vErrors === null;
}
function validate3940(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "status"), vErrors = member(vErrors, data, instancePath, "status", validate3941, "message", validate36, "results", validate3944)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3940.errors = vErrors, vErrors === null;
}
function validate3937(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3940) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3937.errors = vErrors, vErrors === null;
}
var check_shared454 = validate3964;
function validate3968(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "WEB_PORTS", "BACKUP_RETENTION_LIMIT");
    for (let key0 in data)
      key0 === "WEB_PORTS" || key0 === "BACKUP_RETENTION_LIMIT" || key0 === "SKIPPED" || key0 === "ONLY" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "WEB_PORTS", validate709, "BACKUP_RETENTION_LIMIT", validate26, "SKIPPED", validate43, "ONLY", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3968.errors = vErrors, vErrors === null;
}
function validate3964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "yaml" || key0 === "base64" || key0 === "json" || key0 === "settings" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "yaml", validate22, "base64", validate22, "json", validate237, "settings", validate3968);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3964.errors = vErrors, vErrors === null;
}
var check_shared456 = validate3974;
var schema693 = { type: "integer", "x-known": [0, 1, 2], $id: "CspmCodeResultValue" };
function validate3979(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema693["x-known"] })), validate3979.errors = vErrors, vErrors === null;
}
function validate3978(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate3979, "message", validate36, "resource", validate36) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3978.errors = vErrors, vErrors === null;
}
function validate3977(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3978);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3977.errors = vErrors, vErrors === null;
}
function validate3974(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3977) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3974.errors = vErrors, vErrors === null;
}
var check_shared457 = validate3985;
function validate3985(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "base64");
    for (let key0 in data)
      key0 === "base64" || key0 === "folder" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "base64", validate3132, "folder", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3985.errors = vErrors, vErrors === null;
}
var check_shared459 = validate3988;
var schema697 = { type: "object", properties: { result: { $ref: "CspmCodeResultValue" }, message: { $ref: "shared29" }, link: { $ref: "shared29" }, location: { type: ["object", "null"], properties: { start_line: { $ref: "shared1" }, end_line: { $ref: "shared1" } } } }, $id: "CspmTerraformResult" };
function validate3992(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = member(vErrors, data, instancePath, "result", validate3979, "message", validate36, "link", validate36), data.location !== void 0) {
      let data3 = data.location;
      !(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null && (vErrors = report(vErrors, instancePath + "/location", "type", { type: schema697.properties.location.type })), data3 && typeof data3 == "object" && !Array.isArray(data3) && (data3.start_line !== void 0 && (vErrors = inner(vErrors, data3.start_line, instancePath + "/location/start_line", validate26)), data3.end_line !== void 0 && (vErrors = inner(vErrors, data3.end_line, instancePath + "/location/end_line", validate26)));
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate3992.errors = vErrors, vErrors === null;
}
function validate3991(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3992);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate3991.errors = vErrors, vErrors === null;
}
function validate3988(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3991) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate3988.errors = vErrors, vErrors === null;
}
var check_shared462 = validate4000, schema698 = { type: "object", additionalProperties: !1, properties: { key_id: { $ref: "CspmId" }, region: { $ref: "shared0" }, test_id: { $ref: "CspmId" }, expand: { $ref: "shared461" }, page: { $ref: "shared181" }, pagesize: { $ref: "shared181" }, order_by: { $ref: "shared0" }, order: { $ref: "shared358" }, limit: { $ref: "shared181" }, offset: { $ref: "shared336" } }, $id: "shared462" };
var schema700 = { type: "string", enum: ["key", "test"], $id: "shared460" };
function validate4005(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "key" || data === "test" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema700.enum })), validate4005.errors = vErrors, vErrors === null;
}
function validate4004(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4005);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4004.errors = vErrors, vErrors === null;
}
function validate4000(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema698.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "key_id", validate31, "region", validate22, "test_id", validate31, "expand", validate4004, "page", validate222, "pagesize", validate222, "order_by", validate22, "order", validate3377, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4000.errors = vErrors, vErrors === null;
}
var check_shared463 = validate4014;
var schema702 = { type: ["object", "array"], properties: { count: { $ref: "shared1" }, totalPages: { $ref: "shared1" }, pagesize: { $ref: "shared1" }, page: { $ref: "shared1" }, results: { $ref: "shared53" } }, items: { $ref: "CspmSuppression" }, $id: "CspmSuppressionList" };
function validate4018(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate31, "region", validate36, "resource", validate36, "test_id", validate3078, "key_id", validate3078, "created", validate22, "comment", validate36, "expires", validate36, "key", validate3158, "test", validate3230)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4018.errors = vErrors, vErrors === null;
}
var schema704 = { type: ["array", "null"], items: { $ref: "CspmSuppression" }, $id: "shared53" };
function validate4034(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema704.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4018);
  }
  return validate4034.errors = vErrors, vErrors === null;
}
function validate4017(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema702.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4018);
  }
  return data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "count", validate26, "totalPages", validate26, "pagesize", validate26, "page", validate26, "results", validate4034)), validate4017.errors = vErrors, vErrors === null;
}
function validate4014(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate4017) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4014.errors = vErrors, vErrors === null;
}
var check_shared465 = validate4038;
function validate4040(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func3(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate4040.errors = vErrors, vErrors === null;
}
function validate4038(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "region" || key0 === "resource" || key0 === "test_id" || key0 === "key_id" || key0 === "comment" || key0 === "expires" || key0 === "tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "region", validate3132, "resource", validate4040, "test_id", validate31, "key_id", validate31, "comment", validate22, "expires", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4038.errors = vErrors, vErrors === null;
}
var check_shared466 = validate4046;
function validate4046(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate4018) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4046.errors = vErrors, vErrors === null;
}
var check_shared469 = validate4050;
var schema710 = { type: "string", enum: ["category"], $id: "shared467" };
function validate4052(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "category" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema710.enum })), validate4052.errors = vErrors, vErrors === null;
}
function validate4051(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4052);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4051.errors = vErrors, vErrors === null;
}
function validate4050(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "cloud" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expand", validate4051, "cloud", validate22, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4050.errors = vErrors, vErrors === null;
}
var check_shared471 = validate4058;
function validate4061(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3230);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4061.errors = vErrors, vErrors === null;
}
function validate4058(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate4061) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4058.errors = vErrors, vErrors === null;
}
var check_shared472 = validate4064;
function validate4064(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "expand", validate4051);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4064.errors = vErrors, vErrors === null;
}
var check_shared473 = validate4067;
function validate4067(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3230) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4067.errors = vErrors, vErrors === null;
}
var check_shared474 = validate4071;
var schema716 = { type: "string", enum: ["low", "medium", "high", "critical"], $id: "CspmSeverityInput" };
function validate4073(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || data === "critical" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema716.enum })), validate4073.errors = vErrors, vErrors === null;
}
function validate4071(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "severity");
    for (let key0 in data)
      key0 === "id" || key0 === "severity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "severity", validate4073);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4071.errors = vErrors, vErrors === null;
}
var check_shared477 = validate4075;
var schema719 = { type: "string", enum: ["group", "login", "csproles"], $id: "shared475" };
function validate4077(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "group" || data === "login" || data === "csproles" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema719.enum })), validate4077.errors = vErrors, vErrors === null;
}
function validate4076(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4077);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4076.errors = vErrors, vErrors === null;
}
function validate4075(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "expand" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "expand", validate4076, "limit", validate222, "offset", validate3143);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4075.errors = vErrors, vErrors === null;
}
var check_shared479 = validate4082;
function validate4085(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate3176);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4085.errors = vErrors, vErrors === null;
}
function validate4082(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate4085) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4082.errors = vErrors, vErrors === null;
}
var check_shared480 = validate4088;
function validate4088(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "email");
    for (let key0 in data)
      key0 === "email" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "email", validate3132, "account_admin", validate34, "csp_roles", validate43, "mfa_enabled", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4088.errors = vErrors, vErrors === null;
}
var check_shared481 = validate4093;
function validate4093(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate26, "code", validate26, "data", validate3176) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4093.errors = vErrors, vErrors === null;
}
var check_shared482 = validate4097;
function validate4097(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "expand" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "expand", validate4076);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4097.errors = vErrors, vErrors === null;
}
var check_shared483 = validate4100;
function validate4100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 === "id" || key0 === "account_admin" || key0 === "csp_roles" || key0 === "mfa_enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate31, "account_admin", validate34, "csp_roles", validate43, "mfa_enabled", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4100.errors = vErrors, vErrors === null;
}
var check_shared485 = validate4105;
var schema727 = { type: ["array", "null"], items: { $ref: "SamlMapping" }, $id: "shared484" };
function validate4107(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate26, "csp_role", validate22, "saml_groups", validate91, "created", validate22, "account_id", validate26)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4107.errors = vErrors, vErrors === null;
}
function validate4106(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema727.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4107);
  }
  return validate4106.errors = vErrors, vErrors === null;
}
function validate4105(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate4106) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4105.errors = vErrors, vErrors === null;
}
var check_shared486 = validate4115;
function validate4115(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "csp_role", "saml_groups");
    for (let key0 in data)
      key0 === "csp_role" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "csp_role", validate22, "saml_groups", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4115.errors = vErrors, vErrors === null;
}
var check_shared487 = validate4118;
function validate4118(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate4107) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4118.errors = vErrors, vErrors === null;
}
var check_shared488 = validate4120;
function validate4120(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "saml_groups");
    for (let key0 in data)
      key0 === "id" || key0 === "saml_groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate26, "saml_groups", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4120.errors = vErrors, vErrors === null;
}
var check_shared489 = validate4123;
function validate4123(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "size", validate222);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4123.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSetPage = validate4126;
var schema734 = { type: ["array", "null"], items: { $ref: "PlatformPermissionSet" }, $id: "shared105" };
function validate4128(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "actions", validate91)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4128.errors = vErrors, vErrors === null;
}
function validate4127(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema734.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4128);
  }
  return validate4127.errors = vErrors, vErrors === null;
}
function validate4126(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "permissions", validate4127, "page", validate26, "size", validate26, "total", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4126.errors = vErrors, vErrors === null;
}
var check_shared490 = validate4137;
function validate4137(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "actions" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "actions", validate43);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4137.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionModules = validate4141;
var schema738 = { type: ["array", "null"], items: { $ref: "PlatformPermissionModule" }, $id: "shared104" };
var schema740 = { type: ["array", "null"], items: { $ref: "PlatformPermissionAction" }, $id: "shared103" };
function validate4146(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "dependencies", validate91) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4146.errors = vErrors, vErrors === null;
}
function validate4145(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema740.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4146);
  }
  return validate4145.errors = vErrors, vErrors === null;
}
function validate4143(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22, "actions", validate4145) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4143.errors = vErrors, vErrors === null;
}
function validate4142(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema738.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4143);
  }
  return validate4142.errors = vErrors, vErrors === null;
}
function validate4141(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "modules", validate4142) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4141.errors = vErrors, vErrors === null;
}
var check_PlatformPermissionSet = validate4128, check_shared491 = validate4153;
function validate4153(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "no_scan_repositories" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "page_size", validate222, "order_by", validate22, "no_scan_repositories", validate34);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4153.errors = vErrors, vErrors === null;
}
var check_shared493 = validate4158;
var schema744 = { type: ["array", "null"], items: { $ref: "CodeRepository" }, $id: "shared492" };
function validate4173(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "branch_names", validate91) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4173.errors = vErrors, vErrors === null;
}
function validate4195(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "critical_severity_count", validate26, "high_severity_count", validate26, "medium_severity_count", validate26, "low_severity_count", validate26, "unknown_severity_count", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4195.errors = vErrors, vErrors === null;
}
function validate4176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "scan_id", validate22, "scan_date", validate22, "branch", validate22, "commit_id", validate22, "build_system", validate22, "git_user", validate22, "triggered_by", validate22, "scm_link", validate22, "tags", validate536, "impacted_file_count", validate26, "critical_severity_count", validate26, "high_severity_count", validate26, "medium_severity_count", validate26, "low_severity_count", validate26, "unknown_severity_count", validate26, "policy_pass_count", validate26, "policy_warning_count", validate26, "policy_failure_count", validate26, "vulnerabilities_severity_count", validate4195, "misconfigurations_severity_count", validate4195, "pipeline_misconfigurations_severity_count", validate4195, "secrets_severity_count", validate4195) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4176.errors = vErrors, vErrors === null;
}
function validate4167(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "repository_id", "name"), vErrors = member(vErrors, data, instancePath, "repository_id", validate22, "name", validate22, "source", validate22, "scm_id", validate22, "metadata", validate237, "pinned_branches", validate4173, "last_scan", validate4176)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4167.errors = vErrors, vErrors === null;
}
function validate4166(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema744.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4167);
  }
  return validate4166.errors = vErrors, vErrors === null;
}
function validate4158(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "current_page", validate26, "next_page", validate3078, "returned_count", validate26, "total_count", validate26, "total_repositories", validate26, "total_severity_critical", validate26, "total_severity_high", validate26, "data", validate4166) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4158.errors = vErrors, vErrors === null;
}
var check_shared495 = validate4208;
var schema750 = { type: ["array", "null"], items: { $ref: "Detection" }, $id: "shared494" };
function validate4214(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "avd_id"), vErrors = member(vErrors, data, instancePath, "avd_id", validate22, "title", validate22, "detection_count", validate26, "highest_severity", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4214.errors = vErrors, vErrors === null;
}
function validate4213(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema750.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4214);
  }
  return validate4213.errors = vErrors, vErrors === null;
}
function validate4208(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "current_page", validate26, "next_page", validate3078, "returned_count", validate26, "total_count", validate26, "data", validate4213) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4208.errors = vErrors, vErrors === null;
}
var check_shared496 = validate4221;
function validate4221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "avd_id");
    for (let key0 in data)
      key0 === "avd_id" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "avd_id", validate22, "page", validate222, "page_size", validate222);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4221.errors = vErrors, vErrors === null;
}
var check_shared498 = validate4225;
var schema754 = { type: ["array", "null"], items: { $ref: "DetectionInstance" }, $id: "shared497" };
function validate4231(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "repository_id", "scan_id"), vErrors = member(vErrors, data, instancePath, "repository_id", validate22, "repository_name", validate22, "highest_severity", validate22, "impacted_files", validate26, "scan_date", validate22, "scan_id", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4231.errors = vErrors, vErrors === null;
}
function validate4230(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema754.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4231);
  }
  return validate4230.errors = vErrors, vErrors === null;
}
function validate4225(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "current_page", validate26, "next_page", validate3078, "returned_count", validate26, "total_count", validate26, "data", validate4230) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4225.errors = vErrors, vErrors === null;
}
var check_shared499 = validate4240;
function validate4240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "order_by" || key0 === "type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate222, "page_size", validate222, "order_by", validate22, "type", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4240.errors = vErrors, vErrors === null;
}
var check_shared501 = validate4245;
var schema758 = { type: ["array", "null"], items: { $ref: "SuppressionRule" }, $id: "shared500" };
var schema760 = { type: "string", "x-known": ["policy", "suppression"], $id: "shared148" };
function validate4257(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "policy" && data !== "suppression" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema760["x-known"] })), validate4257.errors = vErrors, vErrors === null;
}
var schema762 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariable" }, $id: "shared162" };
var schema764 = { type: "string", "x-known": ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared164" };
function validate4264(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "repository.id" && data !== "repository.name" && data !== "repository.branch" && data !== "repository.topic" && data !== "repository.label" && data !== "repository.organization" && data !== "repository.provider" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema764["x-known"] })), validate4264.errors = vErrors, vErrors === null;
}
function validate4263(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "attribute", "value"), vErrors = member(vErrors, data, instancePath, "attribute", validate4264, "value", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4263.errors = vErrors, vErrors === null;
}
function validate4262(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema762.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4263);
  }
  return validate4262.errors = vErrors, vErrors === null;
}
function validate4260(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "expression", "variables"), vErrors = member(vErrors, data, instancePath, "expression", validate22, "variables", validate4262)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4260.errors = vErrors, vErrors === null;
}
var schema765 = { type: ["array", "null"], items: { $ref: "SuppressionRuleControl" }, $id: "shared149" };
var schema767 = { type: "string", "x-known": ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared152" };
function validate4272(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "vulnerabilitySeverity" && data !== "cveByIds" && data !== "vulnerabilityWithVendorFix" && data !== "misconfigurations" && data !== "misconfigurationsBySeverity" && data !== "misconfigurationsByService" && data !== "secretSeverity" && data !== "secretByPatterns" && data !== "secretByIds" && data !== "sastSeverity" && data !== "sastAiSeverity" && data !== "sastByIds" && data !== "pipelineMisconfigurations" && data !== "pipelineMisconfigurationsBySeverity" && data !== "dependencyByName" && data !== "dependencyByVersion" && data !== "dependencyByLicense" && data !== "manifestSecurityScanChecks" && data !== "manifestSourceCodeProtection" && data !== "imageName" && data !== "detectionIds" && data !== "detectionsBySeverity" && data !== "fsPath" && data !== "networkUrl" && data !== "portRange" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema767["x-known"] })), validate4272.errors = vErrors, vErrors === null;
}
var schema768 = { type: "string", "x-known": ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared150" };
function validate4274(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "misconfiguration" && data !== "vulnerability" && data !== "secret" && data !== "pipeline" && data !== "sast" && data !== "dependency" && data !== "profile" && data !== "manifest" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema768["x-known"] })), validate4274.errors = vErrors, vErrors === null;
}
var schema769 = { type: "string", "x-known": ["critical", "high", "medium", "low", "unknown"], $id: "shared153" };
function validate4276(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "critical" && data !== "high" && data !== "medium" && data !== "low" && data !== "unknown" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema769["x-known"] })), validate4276.errors = vErrors, vErrors === null;
}
var schema770 = { type: "string", "x-known": ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared154" };
function validate4278(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "greater_than" && data !== "less_than" && data !== "equals_to" && data !== "greater_than_or_equal_to" && data !== "less_than_or_equal_to" && data !== "all_versions" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema770["x-known"] })), validate4278.errors = vErrors, vErrors === null;
}
var schema771 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheck" }, $id: "shared155" };
function validate4293(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "provider_name", validate22, "service_name", validate22, "check_id", validate22, "check_name", validate22, "scan_type", validate4274) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4293.errors = vErrors, vErrors === null;
}
function validate4292(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema771.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4293);
  }
  return validate4292.errors = vErrors, vErrors === null;
}
function validate4303(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "pattern", validate22, "changes", validate91) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4303.errors = vErrors, vErrors === null;
}
function validate4311(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "days", validate26, "enabled", validate34) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4311.errors = vErrors, vErrors === null;
}
function validate4271(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "type", validate4272, "scan_type", validate4274, "severity", validate4276, "operator", validate4278, "version", validate22, "provider", validate22, "service", validate22, "dependency_name", validate22, "dependency_source", validate22, "vendorFix", validate34, "direct_only", validate34, "reachable_only", validate34, "cve_ids", validate91, "avd_ids", validate91, "dependency_ids", validate91, "ids", validate91, "checks", validate4292, "patterns", validate91, "ports", validate1672, "file_changes", validate4303, "target_file", validate22, "target_line", validate26, "fingerprint", validate22, "file_globs", validate91, "published_date_filter", validate4311) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4271.errors = vErrors, vErrors === null;
}
function validate4270(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema765.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4271);
  }
  return validate4270.errors = vErrors, vErrors === null;
}
function validate4252(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "policy_id", "name"), vErrors = member(vErrors, data, instancePath, "policy_id", validate22, "name", validate22, "description", validate22, "enable", validate34, "policy_type", validate4257, "application_scopes", validate91, "scope", validate4260, "controls", validate4270, "enforce", validate34, "fail_build", validate34, "fail_pr", validate34, "enforcement_schedule", validate22, "clear_schedule", validate34, "created", validate36, "updated", validate36, "created_by", validate22, "updated_by", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4252.errors = vErrors, vErrors === null;
}
function validate4251(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema758.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4252);
  }
  return validate4251.errors = vErrors, vErrors === null;
}
function validate4245(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "current_page", validate26, "next_page", validate3078, "returned_count", validate26, "total_count", validate26, "selection_scopes", validate536, "data", validate4251) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4245.errors = vErrors, vErrors === null;
}
var check_shared502 = validate4328;
var schema777 = { type: "string", enum: ["policy", "suppression"], $id: "shared160" };
function validate4333(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "policy" || data === "suppression" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema777.enum })), validate4333.errors = vErrors, vErrors === null;
}
var schema779 = { type: ["array", "null"], items: { $ref: "SuppressionRuleVariableInput" }, $id: "shared163" };
var schema781 = { type: "string", enum: ["repository.id", "repository.name", "repository.branch", "repository.topic", "repository.label", "repository.organization", "repository.provider"], $id: "shared165" };
function validate4340(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "repository.id" || data === "repository.name" || data === "repository.branch" || data === "repository.topic" || data === "repository.label" || data === "repository.organization" || data === "repository.provider" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema781.enum })), validate4340.errors = vErrors, vErrors === null;
}
function validate4339(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "attribute", "value"), vErrors = member(vErrors, data, instancePath, "attribute", validate4340, "value", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4339.errors = vErrors, vErrors === null;
}
function validate4338(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema779.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4339);
  }
  return validate4338.errors = vErrors, vErrors === null;
}
function validate4336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "expression", "variables"), vErrors = member(vErrors, data, instancePath, "expression", validate22, "variables", validate4338)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4336.errors = vErrors, vErrors === null;
}
var schema784 = { type: "string", enum: ["vulnerabilitySeverity", "cveByIds", "vulnerabilityWithVendorFix", "misconfigurations", "misconfigurationsBySeverity", "misconfigurationsByService", "secretSeverity", "secretByPatterns", "secretByIds", "sastSeverity", "sastAiSeverity", "sastByIds", "pipelineMisconfigurations", "pipelineMisconfigurationsBySeverity", "dependencyByName", "dependencyByVersion", "dependencyByLicense", "manifestSecurityScanChecks", "manifestSourceCodeProtection", "imageName", "detectionIds", "detectionsBySeverity", "fsPath", "networkUrl", "portRange"], $id: "shared156" };
function validate4348(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "vulnerabilitySeverity" || data === "cveByIds" || data === "vulnerabilityWithVendorFix" || data === "misconfigurations" || data === "misconfigurationsBySeverity" || data === "misconfigurationsByService" || data === "secretSeverity" || data === "secretByPatterns" || data === "secretByIds" || data === "sastSeverity" || data === "sastAiSeverity" || data === "sastByIds" || data === "pipelineMisconfigurations" || data === "pipelineMisconfigurationsBySeverity" || data === "dependencyByName" || data === "dependencyByVersion" || data === "dependencyByLicense" || data === "manifestSecurityScanChecks" || data === "manifestSourceCodeProtection" || data === "imageName" || data === "detectionIds" || data === "detectionsBySeverity" || data === "fsPath" || data === "networkUrl" || data === "portRange" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema784.enum })), validate4348.errors = vErrors, vErrors === null;
}
var schema785 = { type: "string", enum: ["misconfiguration", "vulnerability", "secret", "pipeline", "sast", "dependency", "profile", "manifest"], $id: "shared151" };
function validate4350(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "misconfiguration" || data === "vulnerability" || data === "secret" || data === "pipeline" || data === "sast" || data === "dependency" || data === "profile" || data === "manifest" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema785.enum })), validate4350.errors = vErrors, vErrors === null;
}
var schema786 = { type: "string", enum: ["critical", "high", "medium", "low", "unknown"], $id: "shared157" };
function validate4352(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "critical" || data === "high" || data === "medium" || data === "low" || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema786.enum })), validate4352.errors = vErrors, vErrors === null;
}
var schema787 = { type: "string", enum: ["greater_than", "less_than", "equals_to", "greater_than_or_equal_to", "less_than_or_equal_to", "all_versions"], $id: "shared158" };
function validate4354(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "greater_than" || data === "less_than" || data === "equals_to" || data === "greater_than_or_equal_to" || data === "less_than_or_equal_to" || data === "all_versions" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema787.enum })), validate4354.errors = vErrors, vErrors === null;
}
var schema788 = { type: ["array", "null"], items: { $ref: "SuppressionRuleCheckInput" }, $id: "shared159" };
function validate4369(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "provider_name", validate22, "service_name", validate22, "check_id", validate22, "check_name", validate22, "scan_type", validate4350) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4369.errors = vErrors, vErrors === null;
}
function validate4368(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema788.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4369);
  }
  return validate4368.errors = vErrors, vErrors === null;
}
function validate4347(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "type", validate4348, "scan_type", validate4350, "severity", validate4352, "operator", validate4354, "version", validate22, "provider", validate22, "service", validate22, "dependency_name", validate22, "dependency_source", validate22, "vendorFix", validate34, "direct_only", validate34, "reachable_only", validate34, "cve_ids", validate91, "avd_ids", validate91, "dependency_ids", validate91, "ids", validate91, "checks", validate4368, "patterns", validate91, "ports", validate1672, "file_changes", validate4303, "target_file", validate22, "target_line", validate26, "fingerprint", validate22, "file_globs", validate91, "published_date_filter", validate4311) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4347.errors = vErrors, vErrors === null;
}
function validate4346(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4347);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4346.errors = vErrors, vErrors === null;
}
function validate4329(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name", "application_scopes"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "enable", validate34, "policy_type", validate4333, "application_scopes", validate43, "scope", validate4336, "controls", validate4346, "enforce", validate34, "fail_build", validate34, "fail_pr", validate34, "enforcement_schedule", validate22, "clear_schedule", validate34)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4329.errors = vErrors, vErrors === null;
}
function validate4328(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate4329);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4328.errors = vErrors, vErrors === null;
}
var check_SuppressionRule = validate4252, check_shared503 = validate4393;
function validate4393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "body");
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate22, "body", validate4329);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4393.errors = vErrors, vErrors === null;
}
var check_shared504 = validate4396;
function validate4396(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "repositoryIds" || key0 === "scanIds" || key0 === "page" || key0 === "size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "repositoryIds", validate22, "scanIds", validate22, "page", validate222, "size", validate222);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4396.errors = vErrors, vErrors === null;
}
var check_shared506 = validate4401;
var schema793 = { type: ["array", "null"], items: { $ref: "CodeScanFinding" }, $id: "shared505" };
function validate4423(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "cwe", validate22, "owasp", validate91, "references", validate91, "category", validate22, "impact", validate22, "confidence", validate22, "likelihood", validate22, "remediation", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4423.errors = vErrors, vErrors === null;
}
function validate4404(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "result_hash", validate22, "avd_id", validate22, "title", validate22, "message", validate22, "severity", validate26, "category", validate22, "repository_full_name", validate22, "target_file", validate22, "target_start_line", validate26, "target_end_line", validate26, "package_name", validate22, "installed_version", validate22, "fixed_version", validate22, "published_date", validate22, "reachable", validate3081, "scan_date", validate22, "first_seen", validate22, "scm_file", validate22, "extraData", validate4423) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4404.errors = vErrors, vErrors === null;
}
function validate4403(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema793.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4404);
  }
  return validate4403.errors = vErrors, vErrors === null;
}
function validate4401(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total", validate26, "data", validate4403) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4401.errors = vErrors, vErrors === null;
}
var check_shared508 = validate4435;
var schema797 = { type: ["array", "null"], items: { $ref: "Export" }, $id: "shared507" };
function validate4437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "type", validate22, "next_run", validate36)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4437.errors = vErrors, vErrors === null;
}
function validate4436(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema797.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4437);
  }
  return validate4436.errors = vErrors, vErrors === null;
}
function validate4435(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate4436) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4435.errors = vErrors, vErrors === null;
}
var check_shared509 = validate4444;
var schema801 = { type: "string", enum: ["csv", "json"], $id: "shared69" };
function validate4452(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "csv" || data === "json" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema801.enum })), validate4452.errors = vErrors, vErrors === null;
}
function validate4445(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name", "integration_id", "entity_type"), vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "integration_id", validate22, "entity_type", validate22, "filter_name", validate22, "frequency", validate22, "format", validate4452)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4445.errors = vErrors, vErrors === null;
}
function validate4444(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate4445);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4444.errors = vErrors, vErrors === null;
}
var check_shared510 = validate4455;
function validate4455(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "export_id"), vErrors = member(vErrors, data, instancePath, "export_id", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4455.errors = vErrors, vErrors === null;
}
var check_shared511 = validate4457;
function validate4457(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.body !== void 0) {
      let data0 = data.body;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.ids === void 0 && (vErrors = report(vErrors, instancePath + "/body", "required", { missingProperty: "ids" })), data0.ids !== void 0 && (vErrors = inner(vErrors, data0.ids, instancePath + "/body/ids", validate43))) : vErrors = report(vErrors, instancePath + "/body", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4457.errors = vErrors, vErrors === null;
}
var check_shared512 = validate4459;
function validate4459(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id", "body");
    for (let key0 in data)
      key0 === "id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (vErrors = member(vErrors, data, instancePath, "id", validate22), data.body !== void 0) {
      let data1 = data.body;
      data1 && typeof data1 == "object" && !Array.isArray(data1) ? (data1.is_active === void 0 && (vErrors = report(vErrors, instancePath + "/body", "required", { missingProperty: "is_active" })), data1.is_active !== void 0 && (vErrors = inner(vErrors, data1.is_active, instancePath + "/body/is_active", validate34))) : vErrors = report(vErrors, instancePath + "/body", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4459.errors = vErrors, vErrors === null;
}
var check_shared513 = validate4462;
function validate4463(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "exports_active_amount", validate26, "exports_active_limit", validate26) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4463.errors = vErrors, vErrors === null;
}
function validate4462(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate4463) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4462.errors = vErrors, vErrors === null;
}
var check_shared514 = validate4467;
var schema809 = { type: ["array", "null"], items: { $ref: "ExportEntity" }, $id: "shared67" };
var schema811 = { type: ["array", "null"], items: { $ref: "ExportSavedFilter" }, $id: "shared68" };
function validate4475(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4475.errors = vErrors, vErrors === null;
}
function validate4474(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema811.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4475);
  }
  return validate4474.errors = vErrors, vErrors === null;
}
function validate4470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "label"), vErrors = member(vErrors, data, instancePath, "label", validate22, "name", validate22, "data_columns", validate91, "saved_filters", validate4474)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4470.errors = vErrors, vErrors === null;
}
function validate4469(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema809.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4470);
  }
  return validate4469.errors = vErrors, vErrors === null;
}
function validate4468(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resources", validate4469) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4468.errors = vErrors, vErrors === null;
}
function validate4467(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate4468) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4467.errors = vErrors, vErrors === null;
}
var check_shared516 = validate4482;
var schema814 = { type: ["array", "null"], items: { $ref: "ExportIntegration" }, $id: "shared515" };
function validate4484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate22, "status", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4484.errors = vErrors, vErrors === null;
}
function validate4483(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema814.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4484);
  }
  return validate4483.errors = vErrors, vErrors === null;
}
function validate4482(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate4483) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4482.errors = vErrors, vErrors === null;
}
var check_shared518 = validate4489;
var schema817 = { type: "string", enum: ["aws", "google", "azure"], $id: "shared517" };
function validate4490(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "google" || data === "azure" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema817.enum })), validate4490.errors = vErrors, vErrors === null;
}
var schema819 = { type: ["boolean", "string"], $id: "shared60" };
function validate4509(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema819.type })), validate4509.errors = vErrors, vErrors === null;
}
var schema820 = { type: ["object", "string"], $id: "shared61" };
function validate4515(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema820.type })), validate4515.errors = vErrors, vErrors === null;
}
function validate4497(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "cloud", validate22, "configuration_id", validate22, "deployment_method", validate22, "cspm_group_id", validate26, "organization_id", validate22, "organization_onboarding", validate34, "project_to_onboard", validate22, "scan_mode", validate22, "base_cspm", validate34, "enabled_regions", validate22, "additional_resource_tags", validate22, "volume_scanning_deployment", validate4509, "registry_scanning_deployment", validate4509, "serverless_scanning_deployment", validate4509, "is_custom_name_vol_scan", validate4509, "resource_group_name_vol_scan", validate22, "payload", validate4515, "payload_vm", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4497.errors = vErrors, vErrors === null;
}
function validate4489(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "cloud"), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloud", validate4490), data["X-API-Key"] !== void 0 && (vErrors = inner(vErrors, data["X-API-Key"], instancePath + "/X-API-Key", validate22)), data["X-Timestamp"] !== void 0 && (vErrors = inner(vErrors, data["X-Timestamp"], instancePath + "/X-Timestamp", validate22)), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Authenticate-Api-Key-Signature"], instancePath + "/X-Authenticate-Api-Key-Signature", validate22)), data["X-Register-New-Cspm-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Register-New-Cspm-Signature"], instancePath + "/X-Register-New-Cspm-Signature", validate22)), data["X-Tokens-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Tokens-Signature"], instancePath + "/X-Tokens-Signature", validate22)), vErrors = member(vErrors, data, instancePath, "body", validate4497);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4489.errors = vErrors, vErrors === null;
}
var check_Discovery = validate4519;
function validate4519(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "state", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4519.errors = vErrors, vErrors === null;
}
var check_shared519 = validate4521;
function validate4529(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "cspm_key_id"), vErrors = member(vErrors, data, instancePath, "cloud_account_id", validate22, "cspm_key_id", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4529.errors = vErrors, vErrors === null;
}
function validate4528(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4529);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4528.errors = vErrors, vErrors === null;
}
function validate4527(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cloud_accounts"), vErrors = member(vErrors, data, instancePath, "cloud_accounts", validate4528)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4527.errors = vErrors, vErrors === null;
}
function validate4521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" })), vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data["X-API-Key"] !== void 0 && (vErrors = inner(vErrors, data["X-API-Key"], instancePath + "/X-API-Key", validate22)), data["X-Timestamp"] !== void 0 && (vErrors = inner(vErrors, data["X-Timestamp"], instancePath + "/X-Timestamp", validate22)), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Authenticate-Api-Key-Signature"], instancePath + "/X-Authenticate-Api-Key-Signature", validate22)), data["X-Register-New-Cspm-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Register-New-Cspm-Signature"], instancePath + "/X-Register-New-Cspm-Signature", validate22)), data["X-Tokens-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Tokens-Signature"], instancePath + "/X-Tokens-Signature", validate22)), vErrors = member(vErrors, data, instancePath, "body", validate4527);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4521.errors = vErrors, vErrors === null;
}
var check_shared520 = validate4535;
function validate4543(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "cspm_role_arn", validate22, "cspm_external_id", validate22, "volume_scanning_role_arn", validate22, "volume_scanning_external_id", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4543.errors = vErrors, vErrors === null;
}
function validate4541(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cloud_account_id", "credentials"), vErrors = member(vErrors, data, instancePath, "cloud_account_id", validate22, "credentials", validate4543)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4541.errors = vErrors, vErrors === null;
}
function validate4535(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "cloud"), data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 === "cloud" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Tokens-Signature" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloud", validate22), data["X-API-Key"] !== void 0 && (vErrors = inner(vErrors, data["X-API-Key"], instancePath + "/X-API-Key", validate22)), data["X-Timestamp"] !== void 0 && (vErrors = inner(vErrors, data["X-Timestamp"], instancePath + "/X-Timestamp", validate22)), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Authenticate-Api-Key-Signature"], instancePath + "/X-Authenticate-Api-Key-Signature", validate22)), data["X-Tokens-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Tokens-Signature"], instancePath + "/X-Tokens-Signature", validate22)), vErrors = member(vErrors, data, instancePath, "body", validate4541);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4535.errors = vErrors, vErrors === null;
}
var check_shared521 = validate4550;
function validate4550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data["X-API-Key"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-API-Key" })), data["X-Timestamp"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Timestamp" })), data["X-Authenticate-Api-Key-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Authenticate-Api-Key-Signature" })), data["X-Register-New-Cspm-Signature"] === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "X-Register-New-Cspm-Signature" }));
    for (let key0 in data)
      key0 === "cloud_provider" || key0 === "integration_type" || key0 === "organization_id" || key0 === "X-API-Key" || key0 === "X-Timestamp" || key0 === "X-Authenticate-Api-Key-Signature" || key0 === "X-Register-New-Cspm-Signature" || key0 === "X-Tokens-Signature" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloud_provider", validate22, "integration_type", validate22, "organization_id", validate22), data["X-API-Key"] !== void 0 && (vErrors = inner(vErrors, data["X-API-Key"], instancePath + "/X-API-Key", validate22)), data["X-Timestamp"] !== void 0 && (vErrors = inner(vErrors, data["X-Timestamp"], instancePath + "/X-Timestamp", validate22)), data["X-Authenticate-Api-Key-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Authenticate-Api-Key-Signature"], instancePath + "/X-Authenticate-Api-Key-Signature", validate22)), data["X-Register-New-Cspm-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Register-New-Cspm-Signature"], instancePath + "/X-Register-New-Cspm-Signature", validate22)), data["X-Tokens-Signature"] !== void 0 && (vErrors = inner(vErrors, data["X-Tokens-Signature"], instancePath + "/X-Tokens-Signature", validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate4550.errors = vErrors, vErrors === null;
}
var check_shared523 = validate4559;
function validate4562(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate26, "name", validate22, "role_arn", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4562.errors = vErrors, vErrors === null;
}
function validate4561(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "CSPMData", validate4562) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4561.errors = vErrors, vErrors === null;
}
function validate4560(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate4561);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate4560.errors = vErrors, vErrors === null;
}
function validate4559(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "cloud_accounts_data", validate4560) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate4559.errors = vErrors, vErrors === null;
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
  createControl: { input: check_shared375, output: check_shared382 },
  getControl: { input: check_shared385, output: check_shared382 },
  updateControl: { input: check_shared387, output: check_CspmEmptyAnswer },
  deleteControl: { input: check_shared345, output: check_CspmEmptyAnswer },
  listDeliveries: { input: check_shared390, output: check_shared392 },
  createDelivery: { input: check_shared393, output: check_shared394 },
  getDelivery: { input: check_shared395, output: check_shared394 },
  updateDelivery: { input: check_shared396, output: check_CspmEmptyAnswer },
  deleteDelivery: { input: check_shared345, output: check_CspmEmptyAnswer },
  listGroups: { input: check_shared365, output: check_shared398 },
  createGroup: { input: check_shared399, output: check_shared400 },
  getGroup: { input: check_shared345, output: check_shared400 },
  updateGroup: { input: check_shared402, output: check_CspmEmptyAnswer },
  deleteGroup: { input: check_shared345, output: check_CspmEmptyAnswer },
  listIntegrations: { input: check_shared365, output: check_shared404 },
  createIntegration: { input: check_shared405, output: check_shared406 },
  getIntegration: { input: check_shared345, output: check_shared406 },
  updateIntegration: { input: check_shared407, output: check_CspmEmptyAnswer },
  deleteIntegration: { input: check_shared345, output: check_CspmEmptyAnswer },
  listKeys: { input: check_shared408, output: check_shared409 },
  createKey: { input: check_shared410, output: check_shared411 },
  getKey: { input: check_shared345, output: check_shared411 },
  updateKey: { input: check_shared415, output: check_CspmEmptyAnswer },
  deleteKey: { input: check_shared345, output: check_CspmEmptyAnswer },
  createGeneratedIds: { input: check_shared417, output: check_shared419 },
  createOtpSecrets: { input: check_shared420, output: check_shared422 },
  listRemediationPolicies: { input: check_shared365, output: check_shared424 },
  createRemediationPolicy: { input: check_shared426, output: check_shared427 },
  getRemediationPolicy: { input: check_shared345, output: check_shared427 },
  updateRemediationPolicy: { input: check_shared428, output: check_CspmEmptyAnswer },
  deleteRemediationPolicy: { input: check_shared345, output: check_CspmEmptyAnswer },
  listRemediations: { input: check_shared365, output: check_shared430 },
  createRemediation: { input: check_shared433, output: check_shared434 },
  getRemediation: { input: check_shared345, output: check_shared435 },
  listRoutings: { input: check_shared438, output: check_shared440 },
  createRouting: { input: check_shared441, output: check_shared442 },
  getRouting: { input: check_shared345, output: check_shared442 },
  updateRouting: { input: check_shared443, output: check_CspmEmptyAnswer },
  deleteRouting: { input: check_shared345, output: check_CspmEmptyAnswer },
  listScans: { input: check_shared444, output: check_shared446 },
  getScan: { input: check_shared345, output: check_shared447 },
  deleteScan: { input: check_shared345, output: check_CspmEmptyAnswer },
  getScanV2: { input: check_shared449, output: check_shared450 },
  startRealtimeScan: { input: check_shared451, output: check_shared452 },
  getRealtimeScan: { input: check_shared345, output: check_shared453 },
  scanCloudFormation: { input: check_shared454, output: check_shared456 },
  scanTerraform: { input: check_shared457, output: check_shared459 },
  listSuppressions: { input: check_shared462, output: check_shared463 },
  createSuppression: { input: check_shared465, output: check_shared466 },
  getSuppression: { input: check_shared345, output: check_shared466 },
  deleteSuppression: { input: check_shared345, output: check_CspmEmptyAnswer },
  listTests: { input: check_shared469, output: check_shared471 },
  getTest: { input: check_shared472, output: check_shared473 },
  updateTestSeverity: { input: check_shared474, output: check_CspmEmptyAnswer },
  listCspmUsers: { input: check_shared477, output: check_shared479 },
  createCspmUser: { input: check_shared480, output: check_shared481 },
  getCspmUser: { input: check_shared482, output: check_shared481 },
  updateCspmUser: { input: check_shared483, output: check_CspmEmptyAnswer },
  deleteCspmUser: { input: check_shared345, output: check_CspmEmptyAnswer },
  listSamlMappings: { input: check_shared176, output: check_shared485 },
  createSamlMapping: { input: check_shared486, output: check_shared487 },
  getSamlMapping: { input: check_shared290, output: check_shared487 },
  updateSamlMapping: { input: check_shared488 },
  deleteSamlMapping: { input: check_shared290 },
  listPlatformPermissionSets: { input: check_shared489, output: check_PlatformPermissionSetPage },
  createPlatformPermissionSet: { input: check_shared490 },
  listPlatformPermissionActions: { input: check_shared176, output: check_PlatformPermissionModules },
  getPlatformPermissionSet: { input: check_shared183, output: check_PlatformPermissionSet },
  updatePlatformPermissionSet: { input: check_shared490 },
  deletePlatformPermissionSet: { input: check_shared183 },
  listCodeRepositories: { input: check_shared491, output: check_shared493 },
  listDetections: { input: check_shared188, output: check_shared495 },
  listDetectionInstances: { input: check_shared496, output: check_shared498 },
  listSuppressionRules: { input: check_shared499, output: check_shared501 },
  createSuppressionRule: { input: check_shared502, output: check_SuppressionRule },
  getSuppressionRule: { input: check_shared244, output: check_SuppressionRule },
  updateSuppressionRule: { input: check_shared503, output: check_shared6 },
  deleteSuppressionRule: { input: check_shared244, output: check_shared6 },
  listCodeScanResults: { input: check_shared504, output: check_shared506 },
  listExports: { input: check_shared176, output: check_shared508 },
  createExport: { input: check_shared509, output: check_shared510 },
  getExport: { input: check_shared244, output: check_shared6 },
  deleteExports: { input: check_shared511, output: check_shared6 },
  setExportActivityStatus: { input: check_shared512, output: check_shared6 },
  getExportMetadata: { input: check_shared176, output: check_shared513 },
  getExportEntitiesData: { input: check_shared176, output: check_shared514 },
  listExportIntegrations: { input: check_shared176, output: check_shared516 },
  startDiscovery: { input: check_shared518, output: check_Discovery },
  deleteDiscovery: { input: check_shared519, output: check_shared6 },
  updateDiscoveryCredentials: { input: check_shared520, output: check_shared6 },
  listConnectedAccounts: { input: check_shared521, output: check_shared523 }
};
export {
  checks
};
