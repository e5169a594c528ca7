// Generated from specs/datatheorem by pnpm generate. Do not edit.
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
var check_shared31 = validate21;
function validate24(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 3 && (vErrors = report(vErrors, instancePath, "const", { allowedValue: 3 }, "must be equal to constant")), validate24.errors = vErrors, vErrors === null;
}
function validate27(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate27.errors = vErrors, vErrors === null;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "role_arn", "external_id");
    for (let key0 in data)
      key0 === "role_arn" || key0 === "external_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "role_arn", validate27, "external_id", validate27);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate26.errors = vErrors, vErrors === null;
}
function validate23(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "cloud_authenticator_type", "aws_credential");
    for (let key0 in data)
      key0 === "cloud_authenticator_type" || key0 === "aws_credential" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloud_authenticator_type", validate24, "aws_credential", validate26);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate23.errors = vErrors, vErrors === null;
}
function validate34(data, instancePath = "") {
  let vErrors = null;
  return data !== 3 && (vErrors = report(vErrors, instancePath, "const", { allowedValue: 3 }, "must be equal to constant")), validate34.errors = vErrors, vErrors === null;
}
function validate33(data, instancePath = "") {
  let vErrors = null, errors = 0;
  typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" }), errors++);
  let _errs1 = errors, _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate34), errors = vErrors === null ? 0 : vErrors.length;
  var valid0 = _errs2 === errors;
  return valid0 ? (vErrors = report(vErrors, instancePath, "not", {}, "must NOT be valid"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), validate33.errors = vErrors, errors === 0;
}
function validate32(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cloud_authenticator_type"), vErrors = member(vErrors, data, instancePath, "cloud_authenticator_type", validate33)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate32.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate23), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate32), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate22.errors = vErrors, errors === 0;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_CloudAuthenticator = validate39;
function validate40(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate40.errors = vErrors, vErrors === null;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate40) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate39.errors = vErrors, vErrors === null;
}
var check_shared32 = validate42;
var schema19 = { type: ["array", "null"], items: { $ref: "shared8" }, $id: "shared9" };
function validate45(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema19.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate27);
  }
  return validate45.errors = vErrors, vErrors === null;
}
function validate44(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate45);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate44.errors = vErrors, vErrors === null;
}
function validate42(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_relevance" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "filter_by_asset_tags", validate44, "filter_by_relevance", validate27);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate42.errors = vErrors, vErrors === null;
}
var check_shared41 = validate50;
var schema23 = { type: ["string", "null"], $id: "shared0" };
function validate55(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema23.type })), validate55.errors = vErrors, vErrors === null;
}
var schema24 = { type: ["string", "null"], $id: "Timestamp" };
function validate61(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema24.type })), validate61.errors = vErrors, vErrors === null;
}
function validate52(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "violated_policy_rule_id", validate40, "affected_network_service_id", validate55, "affected_cloud_resource_id", validate55, "affected_api_operation_id", validate55, "affected_web_application_id", validate55, "exception_type", validate55, "date_created", validate61)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate52.errors = vErrors, vErrors === null;
}
function validate51(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate52);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate51.errors = vErrors, vErrors === null;
}
var schema27 = { type: ["string", "null"], "x-known": ["URGENT", "IMPORTANT", null], $id: "shared19" };
function validate68(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema27.type })), data !== "URGENT" && data !== "IMPORTANT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema27["x-known"] })), validate68.errors = vErrors, vErrors === null;
}
function validate66(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "relevance", validate68, "policy_rule_type_id", validate40)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate66.errors = vErrors, vErrors === null;
}
function validate65(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate66);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate65.errors = vErrors, vErrors === null;
}
function validate74(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "title", validate55, "description", validate55, "recommendation", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate74.errors = vErrors, vErrors === null;
}
function validate73(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate74);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate73.errors = vErrors, vErrors === null;
}
function validate82(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "url", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate82.errors = vErrors, vErrors === null;
}
function validate81(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate82);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate81.errors = vErrors, vErrors === null;
}
function validate88(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "base_url", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate88.errors = vErrors, vErrors === null;
}
function validate87(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate88);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate87.errors = vErrors, vErrors === null;
}
function validate94(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "restful_api_id", validate40, "http_method", validate55, "path", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate94.errors = vErrors, vErrors === null;
}
function validate93(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate94);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate93.errors = vErrors, vErrors === null;
}
function validate102(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "name", validate55, "asset_type_name", validate55, "cloud_console_url", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate102.errors = vErrors, vErrors === null;
}
function validate101(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate102);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate101.errors = vErrors, vErrors === null;
}
function validate110(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "base_url", validate55, "base_path", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate110.errors = vErrors, vErrors === null;
}
function validate109(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate110);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate109.errors = vErrors, vErrors === null;
}
var schema41 = { type: ["integer", "null"], $id: "Count" };
function validate118(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema41.type })), validate118.errors = vErrors, vErrors === null;
}
function validate116(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "next_cursor", validate55, "total_count", validate118) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate116.errors = vErrors, vErrors === null;
}
function validate50(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "policy_violations", validate51, "policy_rules", validate65, "policy_rule_types", validate73, "network_services", validate81, "restful_apis", validate87, "api_operations", validate93, "cloud_resources", validate101, "web_applications", validate109, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate50.errors = vErrors, vErrors === null;
}
var check_shared43 = validate121;
function validate125(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate27);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate125.errors = vErrors, vErrors === null;
}
function validate121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_text" || key0 === "filter_by_asset_types" || key0 === "filter_by_discovered_vias" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "filter_by_asset_tags", validate44, "filter_by_text", validate27, "filter_by_asset_types", validate125, "filter_by_discovered_vias", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate121.errors = vErrors, vErrors === null;
}
var check_shared45 = validate129;
var schema47 = { type: ["string", "null"], "x-known": ["RESTFUL_API", "NETWORK_SERVICE", null], $id: "shared1" };
function validate135(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema47.type })), data !== "RESTFUL_API" && data !== "NETWORK_SERVICE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema47["x-known"] })), validate135.errors = vErrors, vErrors === null;
}
var schema48 = { type: ["object", "null"], $id: "shared2" };
function validate139(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema48.type })), validate139.errors = vErrors, vErrors === null;
}
var schema49 = { type: ["string", "null"], "x-known": ["WEBSITE_CRAWLER", "WEB_APPLICATION_SCANS", "AMAZON_WEB_SERVICES", "MANUAL_IMPORT", null], $id: "shared3" };
function validate145(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema49.type })), data !== "WEBSITE_CRAWLER" && data !== "WEB_APPLICATION_SCANS" && data !== "AMAZON_WEB_SERVICES" && data !== "MANUAL_IMPORT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema49["x-known"] })), validate145.errors = vErrors, vErrors === null;
}
var schema50 = { type: ["integer", "null"], $id: "shared4" };
function validate149(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema50.type })), validate149.errors = vErrors, vErrors === null;
}
var schema51 = { type: ["array", "null"], items: { $ref: "AssetTag" }, $id: "shared5" };
function validate156(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "tag", validate55, "value", validate55) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate156.errors = vErrors, vErrors === null;
}
function validate155(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema51.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate156);
  }
  return validate155.errors = vErrors, vErrors === null;
}
function validate131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "name", validate55, "url", validate55, "asset_type", validate135, "asset_type_name", validate55, "asset_type_icon_url", validate55, "belongs_to_asset_group", validate139, "status", validate55, "hosted_on", validate55, "hosted_on_name", validate55, "hosted_on_icon_url", validate55, "discovered_via", validate145, "discovered_via_name", validate55, "discovered_via_icon_url", validate55, "open_urgent_policy_violations_count", validate149, "open_important_policy_violations_count", validate149, "open_proactive_policy_violations_count", validate149, "date_created", validate61, "date_no_longer_accessible", validate61, "tags", validate155)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate131.errors = vErrors, vErrors === null;
}
function validate130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate131);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate130.errors = vErrors, vErrors === null;
}
function validate129(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "assets", validate130, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate129.errors = vErrors, vErrors === null;
}
var check_shared46 = validate164;
function validate164(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate40);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate164.errors = vErrors, vErrors === null;
}
var check_shared48 = validate166;
var schema57 = { type: ["array", "null"], items: { $ref: "RestfulApiOperation" }, $id: "shared21" };
function validate172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "http_method", validate55, "path", validate55) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate172.errors = vErrors, vErrors === null;
}
function validate171(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema57.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate172);
  }
  return validate171.errors = vErrors, vErrors === null;
}
function validate168(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate40, "base_url", validate55, "api_operations", validate171) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate168.errors = vErrors, vErrors === null;
}
function validate167(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate168);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate167.errors = vErrors, vErrors === null;
}
function validate166(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "restful_apis", validate167) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate166.errors = vErrors, vErrors === null;
}
var check_shared49 = validate179;
function validate180(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate180.errors = vErrors, vErrors === null;
}
function validate179(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate180);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate179.errors = vErrors, vErrors === null;
}
var check_OpenApiDefinition = validate182;
function validate182(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate182.errors = vErrors, vErrors === null;
}
var check_shared50 = validate183;
function validate183(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "cursor" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate183.errors = vErrors, vErrors === null;
}
var check_shared52 = validate185;
function validate187(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate40) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate187.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate187);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate186.errors = vErrors, vErrors === null;
}
function validate185(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "policy_violations", validate186, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate185.errors = vErrors, vErrors === null;
}
var check_shared53 = validate192;
function validate196(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate196.errors = vErrors, vErrors === null;
}
function validate195(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "should_perform_pii_analysis" || key0 === "should_perform_sql_injection_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "should_perform_pii_analysis", validate196, "should_perform_sql_injection_scan", validate196);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate195.errors = vErrors, vErrors === null;
}
function validate192(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "asset_id", "asset_base_url");
    for (let key0 in data)
      key0 === "asset_id" || key0 === "asset_base_url" || key0 === "restful_api_scan_config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "asset_id", validate40, "asset_base_url", validate27, "restful_api_scan_config", validate195);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate192.errors = vErrors, vErrors === null;
}
var check_AssetScan = validate200;
var schema70 = { type: ["string", "null"], "x-known": ["RESTFUL_API", null], $id: "shared6" };
function validate204(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema70.type })), data !== "RESTFUL_API" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema70["x-known"] })), validate204.errors = vErrors, vErrors === null;
}
var schema71 = { type: ["string", "null"], "x-known": ["ONGOING", null], $id: "shared7" };
function validate206(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema71.type })), data !== "ONGOING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema71["x-known"] })), validate206.errors = vErrors, vErrors === null;
}
function validate200(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate40, "asset_id", validate40, "asset_base_url", validate55, "asset_type", validate204, "status", validate206, "failed_reason", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate200.errors = vErrors, vErrors === null;
}
var check_shared54 = validate209;
function validate209(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_id");
    for (let key0 in data)
      key0 !== "scan_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scan_id", validate40);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate209.errors = vErrors, vErrors === null;
}
var check_shared55 = validate211;
function validate211(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate211.errors = vErrors, vErrors === null;
}
var check_UploadTarget = validate212;
function validate212(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "upload_url"), vErrors = member(vErrors, data, instancePath, "upload_url", validate27)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate212.errors = vErrors, vErrors === null;
}
var check_shared61 = validate214;
var schema76 = { type: "string", enum: ["ANDROID", "ANDROID_AMAZON", "ANDROID_OCULUS", "IOS", "WINDOWS_PHONE"], $id: "shared56" };
function validate216(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ANDROID" || data === "ANDROID_AMAZON" || data === "ANDROID_OCULUS" || data === "IOS" || data === "WINDOWS_PHONE" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema76.enum })), validate216.errors = vErrors, vErrors === null;
}
var schema77 = { type: "string", enum: ["APP_STORE", "PRE_PROD"], $id: "shared57" };
function validate218(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_STORE" || data === "PRE_PROD" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema77.enum })), validate218.errors = vErrors, vErrors === null;
}
var schema78 = { type: "string", enum: ["NO_SCANS_INITIATED", "SCAN_ONGOING", "SCAN_COMPLETED"], $id: "shared58" };
function validate221(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "NO_SCANS_INITIATED" || data === "SCAN_ONGOING" || data === "SCAN_COMPLETED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema78.enum })), validate221.errors = vErrors, vErrors === null;
}
var schema80 = { type: "string", enum: ["APP_LOGIC", "DYNAMIC", "NO_SUBSCRIPTION", "P1_ALERTS", "STATIC"], $id: "shared59" };
function validate224(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_LOGIC" || data === "DYNAMIC" || data === "NO_SUBSCRIPTION" || data === "P1_ALERTS" || data === "STATIC" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema80.enum })), validate224.errors = vErrors, vErrors === null;
}
function validate223(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate224);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate223.errors = vErrors, vErrors === null;
}
function validate214(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "platform" || key0 === "release_type" || key0 === "results_since" || key0 === "scan_status" || key0 === "subscription" || key0 === "blocked_scan_reason" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "platform", validate216, "release_type", validate218, "results_since", validate27, "scan_status", validate221, "subscription", validate223, "blocked_scan_reason", validate27);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate214.errors = vErrors, vErrors === null;
}
var check_shared63 = validate228;
function validate231(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate231.errors = vErrors, vErrors === null;
}
function validate230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate231)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate230.errors = vErrors, vErrors === null;
}
function validate229(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate230);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate229.errors = vErrors, vErrors === null;
}
function validate228(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "mobile_apps", validate229, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate228.errors = vErrors, vErrors === null;
}
var check_shared64 = validate236;
var schema86 = { type: ["string", "integer"], $id: "NumericIdInput" };
function validate237(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data)) && (vErrors = report(vErrors, instancePath, "type", { type: schema86.type })), validate237.errors = vErrors, vErrors === null;
}
function validate236(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id");
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "id", validate237);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate236.errors = vErrors, vErrors === null;
}
var check_MobileApp = validate230, check_shared65 = validate239;
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "mobile_app_id");
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "mobile_app_id", validate237, "cursor", validate27);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate239.errors = vErrors, vErrors === null;
}
var check_shared67 = validate242;
var schema90 = { type: "object", properties: { id: { $ref: "NumericId" }, mobile_app_id: { $ref: "NumericId" }, mobile_app_uuid: { $ref: "shared0" }, status: { $ref: "shared15" }, start_date: { $ref: "Timestamp" }, static_scan: { type: ["object", "null"], properties: { status: { $ref: "shared0" } } }, dynamic_scan: { type: ["object", "null"], properties: { status: { $ref: "shared0" } } }, build_source: { $ref: "shared16" }, build_version: { $ref: "shared0" }, most_recently_scanned_build_version: { $ref: "shared0" }, release_id: { $ref: "shared0" }, most_recently_scanned_release_id: { $ref: "shared0" } }, required: ["id"], $id: "MobileAppScan" }, schema91 = { type: ["string", "null"], "x-known": ["ONGOING", "COMPLETED", "CANCELLED", null], $id: "shared15" };
function validate248(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema91.type })), data !== "ONGOING" && data !== "COMPLETED" && data !== "CANCELLED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema91["x-known"] })), validate248.errors = vErrors, vErrors === null;
}
var schema92 = { type: ["string", "null"], "x-known": ["DT_UPLOAD_FORM", "DT_UPLOAD_API", "GOOGLE_PLAY_STORE", "ITUNES_STORE", "APPCENTER", null], $id: "shared16" };
function validate253(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema92.type })), data !== "DT_UPLOAD_FORM" && data !== "DT_UPLOAD_API" && data !== "GOOGLE_PLAY_STORE" && data !== "ITUNES_STORE" && data !== "APPCENTER" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema92["x-known"] })), validate253.errors = vErrors, vErrors === null;
}
function validate244(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate231, "mobile_app_id", validate231, "mobile_app_uuid", validate55, "status", validate248, "start_date", validate61), data.static_scan !== void 0) {
      let data5 = data.static_scan;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/static_scan", "type", { type: schema90.properties.static_scan.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.status !== void 0 && (vErrors = inner(vErrors, data5.status, instancePath + "/static_scan/status", validate55));
    }
    if (data.dynamic_scan !== void 0) {
      let data7 = data.dynamic_scan;
      !(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null && (vErrors = report(vErrors, instancePath + "/dynamic_scan", "type", { type: schema90.properties.dynamic_scan.type })), data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.status !== void 0 && (vErrors = inner(vErrors, data7.status, instancePath + "/dynamic_scan/status", validate55));
    }
    vErrors = member(vErrors, data, instancePath, "build_source", validate253, "build_version", validate55, "most_recently_scanned_build_version", validate55, "release_id", validate55, "most_recently_scanned_release_id", validate55);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate244.errors = vErrors, vErrors === null;
}
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate244);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate243.errors = vErrors, vErrors === null;
}
function validate242(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "scans", validate243, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate242.errors = vErrors, vErrors === null;
}
var check_shared68 = validate262;
function validate262(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "mobile_app_id", "id");
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "mobile_app_id", validate237, "id", validate237);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate262.errors = vErrors, vErrors === null;
}
var check_MobileAppScan = validate244, check_shared70 = validate265;
function validate267(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate267.errors = vErrors, vErrors === null;
}
function validate265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "page_size", validate267);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate265.errors = vErrors, vErrors === null;
}
var check_shared72 = validate269;
var schema99 = { type: ["string", "null"], "x-known": ["BUNDLE_SIZE_INCREASED", "CLASSES_ADDED", null], $id: "shared13" };
function validate273(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema99.type })), data !== "BUNDLE_SIZE_INCREASED" && data !== "CLASSES_ADDED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema99["x-known"] })), validate273.errors = vErrors, vErrors === null;
}
function validate271(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "date_created", validate61, "change_type", validate273, "display_name", validate55, "description", validate55) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate271.errors = vErrors, vErrors === null;
}
function validate270(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate271);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate270.errors = vErrors, vErrors === null;
}
function validate269(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "mobile_changes", validate270, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate269.errors = vErrors, vErrors === null;
}
var check_MobileAppsChangesStats = validate280;
function validate280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate280.errors = vErrors, vErrors === null;
}
var check_MobileAppsMonthlySecurityMetrics = validate281;
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate281.errors = vErrors, vErrors === null;
}
var check_MobileAppsSecurityKpis = validate282;
function validate282(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate282.errors = vErrors, vErrors === null;
}
var check_shared73 = validate283;
function validate283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "sdk_id" || key0 === "currently_present" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "mobile_app_id", validate237, "sdk_id", validate237, "currently_present", validate196);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate283.errors = vErrors, vErrors === null;
}
var check_shared75 = validate288;
function validate290(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate231) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate290.errors = vErrors, vErrors === null;
}
function validate289(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate290);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate289.errors = vErrors, vErrors === null;
}
function validate288(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "sdks_in_mobile_apps", validate289, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate288.errors = vErrors, vErrors === null;
}
var check_shared78 = validate295;
var schema109 = { type: "string", enum: ["ios_entitlements", "ios_privacy_manifests"], $id: "shared76" };
function validate301(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ios_entitlements" || data === "ios_privacy_manifests" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema109.enum })), validate301.errors = vErrors, vErrors === null;
}
function validate300(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate301);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate300.errors = vErrors, vErrors === null;
}
function validate295(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_platform" || key0 === "mobile_app_release_type" || key0 === "mobile_app_bundle_id" || key0 === "include" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "mobile_app_platform", validate27, "mobile_app_release_type", validate27, "mobile_app_bundle_id", validate27, "include", validate300);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate295.errors = vErrors, vErrors === null;
}
var check_shared80 = validate304;
var schema113 = { type: ["array", "null"], items: { $ref: "IosPrivacyManifest" }, $id: "shared14" };
var schema115 = { type: ["boolean", "null"], $id: "shared11" };
function validate312(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema115.type })), validate312.errors = vErrors, vErrors === null;
}
var schema116 = { type: ["array", "null"], items: { $ref: "RelatedSdk" }, $id: "shared12" };
function validate315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "sdk_in_mobile_app_id", validate231) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate315.errors = vErrors, vErrors === null;
}
function validate314(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema116.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate315);
  }
  return validate314.errors = vErrors, vErrors === null;
}
function validate308(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "file_name", validate55, "binary_file", validate55, "manifest_as_json", validate55, "has_sdk_info", validate312, "related_sdks", validate314) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate308.errors = vErrors, vErrors === null;
}
function validate307(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema113.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate308);
  }
  return validate307.errors = vErrors, vErrors === null;
}
function validate306(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "ios_privacy_manifests", validate307) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate306.errors = vErrors, vErrors === null;
}
function validate305(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate306);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate305.errors = vErrors, vErrors === null;
}
function validate304(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "mobile_app_insights", validate305, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate304.errors = vErrors, vErrors === null;
}
var check_shared81 = validate324;
var schema119 = { type: "string", enum: ["OPEN", "CLOSED"], $id: "StatusGroup" };
function validate327(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OPEN" || data === "CLOSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema119.enum })), validate327.errors = vErrors, vErrors === null;
}
var schema120 = { type: "string", enum: ["HIGH", "MEDIUM", "LOW"], $id: "Severity" };
function validate329(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "HIGH" || data === "MEDIUM" || data === "LOW" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema120.enum })), validate329.errors = vErrors, vErrors === null;
}
function validate324(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "status_group" || key0 === "severity" || key0 === "results_since" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "mobile_app_id", validate237, "status_group", validate327, "severity", validate329, "results_since", validate27);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate324.errors = vErrors, vErrors === null;
}
var check_shared83 = validate332;
var schema124 = { type: ["string", "null"], "x-known": ["OPEN", "CLOSED", null], $id: "shared22" };
function validate337(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema124.type })), data !== "OPEN" && data !== "CLOSED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema124["x-known"] })), validate337.errors = vErrors, vErrors === null;
}
var schema125 = { type: ["string", "null"], "x-known": ["NEW", "OPEN", "OPEN_READY_TO_RESCAN", "CLOSED_FIXED", "CLOSED_PARTIALLY_FIXED", "CLOSED_WONT_FIX", "CLOSED_BY_POLICY", "CLOSED_RISK_ACCEPTED", "CLOSED_COMPENSATING_CONTROL", "CLOSED_ITEM_NOT_FOUND", null], $id: "shared23" };
function validate339(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema125.type })), data !== "NEW" && data !== "OPEN" && data !== "OPEN_READY_TO_RESCAN" && data !== "CLOSED_FIXED" && data !== "CLOSED_PARTIALLY_FIXED" && data !== "CLOSED_WONT_FIX" && data !== "CLOSED_BY_POLICY" && data !== "CLOSED_RISK_ACCEPTED" && data !== "CLOSED_COMPENSATING_CONTROL" && data !== "CLOSED_ITEM_NOT_FOUND" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema125["x-known"] })), validate339.errors = vErrors, vErrors === null;
}
var schema126 = { type: ["string", "null"], "x-known": ["P0", "P1", "P2", "P3", "P4", null], $id: "shared24" };
function validate341(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema126.type })), data !== "P0" && data !== "P1" && data !== "P2" && data !== "P3" && data !== "P4" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema126["x-known"] })), validate341.errors = vErrors, vErrors === null;
}
var schema127 = { type: ["string", "null"], "x-known": ["HIGH", "MEDIUM", "LOW", null], $id: "shared25" };
function validate343(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema127.type })), data !== "HIGH" && data !== "MEDIUM" && data !== "LOW" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema127["x-known"] })), validate343.errors = vErrors, vErrors === null;
}
var schema128 = { type: ["string", "null"], "x-known": ["DATA_AT_REST_EXPOSURE", "DATA_IN_TRANSIT_EXPOSURE", "DATA_LOSS_TO_HACKERS", "DATA_EXPOSURE_TO_THIRD_PARTY_APPS", "UNAUTHORIZED_DATA_COLLECTION", null], $id: "shared26" };
function validate345(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema128.type })), data !== "DATA_AT_REST_EXPOSURE" && data !== "DATA_IN_TRANSIT_EXPOSURE" && data !== "DATA_LOSS_TO_HACKERS" && data !== "DATA_EXPOSURE_TO_THIRD_PARTY_APPS" && data !== "UNAUTHORIZED_DATA_COLLECTION" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema128["x-known"] })), validate345.errors = vErrors, vErrors === null;
}
var schema129 = { type: ["string", "null"], "x-known": ["DIFFICULT", "MODERATE", "EASY", null], $id: "shared27" };
function validate347(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema129.type })), data !== "DIFFICULT" && data !== "MODERATE" && data !== "EASY" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema129["x-known"] })), validate347.errors = vErrors, vErrors === null;
}
var schema130 = { type: ["array", "null"], items: { $ref: "shared28" }, $id: "shared29" }, schema131 = { type: "string", "x-known": ["GOOGLE_P1", "APPLE_P1", "DEFENSE_IN_DEPTH", "SERVER_SIDE"], $id: "shared28" };
function validate350(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "GOOGLE_P1" && data !== "APPLE_P1" && data !== "DEFENSE_IN_DEPTH" && data !== "SERVER_SIDE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema131["x-known"] })), validate350.errors = vErrors, vErrors === null;
}
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate350);
  }
  return validate349.errors = vErrors, vErrors === null;
}
var schema132 = { type: ["number", "null"], $id: "shared30" };
function validate353(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema132.type })), validate353.errors = vErrors, vErrors === null;
}
function validate334(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate231, "mobile_app_id", validate231, "status_group", validate337, "aggregated_status", validate339, "priority", validate341, "severity", validate343, "category", validate345, "exploitability", validate347, "importance_tags", validate349, "cvss3_score", validate353, "cvss3_vector", validate55)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate334.errors = vErrors, vErrors === null;
}
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate334);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate333.errors = vErrors, vErrors === null;
}
function validate332(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "security_findings", validate333, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate332.errors = vErrors, vErrors === null;
}
var check_shared84 = validate359;
function validate359(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "security_finding_id");
    for (let key0 in data)
      key0 !== "security_finding_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "security_finding_id", validate237);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate359.errors = vErrors, vErrors === null;
}
var check_SecurityFinding = validate334, check_shared85 = validate361;
function validate361(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "results_since" || key0 === "security_finding_id" || key0 === "status_group" || key0 === "issue_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cursor", validate27, "mobile_app_id", validate237, "results_since", validate27, "security_finding_id", validate237, "status_group", validate327, "issue_type_id", validate237);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate361.errors = vErrors, vErrors === null;
}
var check_shared87 = validate368;
function validate370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate231, "mobile_app_id", validate231, "security_finding_id", validate231, "issue_type_id", validate231)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate370.errors = vErrors, vErrors === null;
}
function validate369(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate370);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate369.errors = vErrors, vErrors === null;
}
function validate368(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "targets", validate369, "pagination_information", validate116) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate368.errors = vErrors, vErrors === null;
}
var check_shared88 = validate378;
function validate378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "security_finding_target_id");
    for (let key0 in data)
      key0 !== "security_finding_target_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "security_finding_target_id", validate237);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate378.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTarget = validate370, check_shared89 = validate380;
function validate382(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate382.errors = vErrors, vErrors === null;
}
function validate380(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "security_finding_target_id", "body");
    for (let key0 in data)
      key0 === "security_finding_target_id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "security_finding_target_id", validate237, "body", validate382);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate380.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTargetUpdate = validate384;
function validate384(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate384.errors = vErrors, vErrors === null;
}
var checks = {
  createCloudAuthenticator: { input: check_shared31, output: check_CloudAuthenticator },
  listPolicyViolations: { input: check_shared32, output: check_shared41 },
  listAssets: { input: check_shared43, output: check_shared45 },
  getRestfulApi: { input: check_shared46, output: check_shared48 },
  uploadOpenApiDefinition: { input: check_shared49, output: check_OpenApiDefinition },
  listSastPolicyViolations: { input: check_shared50, output: check_shared52 },
  startRestfulApiScan: { input: check_shared53, output: check_AssetScan },
  getRestfulApiScan: { input: check_shared54, output: check_AssetScan },
  initMobileAppUpload: { input: check_shared55, output: check_UploadTarget },
  initXcuitestUpload: { input: check_shared55, output: check_UploadTarget },
  initMobileAppUploadLegacy: { input: check_shared55, output: check_UploadTarget },
  listMobileApps: { input: check_shared61, output: check_shared63 },
  getMobileApp: { input: check_shared64, output: check_MobileApp },
  listMobileAppScans: { input: check_shared65, output: check_shared67 },
  getMobileAppScan: { input: check_shared68, output: check_MobileAppScan },
  listMobileAppsChanges: { input: check_shared70, output: check_shared72 },
  getMobileAppsChangesStats: { input: check_shared55, output: check_MobileAppsChangesStats },
  getMobileAppsMonthlySecurityMetrics: { input: check_shared55, output: check_MobileAppsMonthlySecurityMetrics },
  getMobileAppsSecurityKpis: { input: check_shared55, output: check_MobileAppsSecurityKpis },
  listSdksInMobileApps: { input: check_shared73, output: check_shared75 },
  listMobileAppInsights: { input: check_shared78, output: check_shared80 },
  listSecurityFindings: { input: check_shared81, output: check_shared83 },
  getSecurityFinding: { input: check_shared84, output: check_SecurityFinding },
  listSecurityFindingTargets: { input: check_shared85, output: check_shared87 },
  getSecurityFindingTarget: { input: check_shared88, output: check_SecurityFindingTarget },
  updateSecurityFindingTarget: { input: check_shared89, output: check_SecurityFindingTargetUpdate }
};
export {
  checks
};
