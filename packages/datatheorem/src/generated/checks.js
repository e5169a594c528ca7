// Generated from specs/datatheorem by pnpm generate. Do not edit.
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
var check_shared31 = outermost(validate21);
function validate24(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 3 && (vErrors = report(vErrors, instancePath, "const", { allowedValue: 3 }, "must be equal to constant")), validate24.errors = vErrors, vErrors === null;
}
function validate27(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate27.errors = vErrors, vErrors === null;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_arn", "external_id"));
    for (let key0 in data)
      key0 === "role_arn" || key0 === "external_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_arn !== void 0 && !validate27(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate27)), data.external_id !== void 0 && !validate27(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate26.errors = vErrors, vErrors === null;
}
function validate23(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_authenticator_type === void 0 || data.aws_credential === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_authenticator_type", "aws_credential"));
    for (let key0 in data)
      key0 === "cloud_authenticator_type" || key0 === "aws_credential" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_authenticator_type !== void 0 && !validate24(data.cloud_authenticator_type, at(instancePath, "/cloud_authenticator_type")) && (vErrors = more(vErrors, validate24)), data.aws_credential !== void 0 && !validate26(data.aws_credential, at(instancePath, "/aws_credential")) && (vErrors = more(vErrors, validate26));
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
  Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" }), errors++);
  let _errs1 = errors, _errs2 = errors;
  validate34(data, instancePath) || (vErrors = more(vErrors, validate34), errors = vErrors.length);
  var valid0 = _errs2 === errors;
  return valid0 ? (vErrors = report(vErrors, instancePath, "not", {}, "must NOT be valid"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), validate33.errors = vErrors, errors === 0;
}
function validate32(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_authenticator_type === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_authenticator_type")), data.cloud_authenticator_type !== void 0 && !validate33(data.cloud_authenticator_type, at(instancePath, "/cloud_authenticator_type")) && (vErrors = more(vErrors, validate33))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate32.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate23(data, instancePath) || (vErrors = more(vErrors, validate23), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate32(data, instancePath) || (vErrors = more(vErrors, validate32), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate22.errors = vErrors, errors === 0;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate22(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_CloudAuthenticator = outermost(validate39);
function validate40(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate40.errors = vErrors, vErrors === null;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate39.errors = vErrors, vErrors === null;
}
var check_shared32 = outermost(validate42);
var schema19 = { type: ["array", "null"], items: { $ref: "shared8" }, $id: "shared9" };
function validate45(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema19.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  }
  return validate45.errors = vErrors, vErrors === null;
}
function validate44(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate45(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate45));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate44.errors = vErrors, vErrors === null;
}
function validate42(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_relevance" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate44(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate44)), data.filter_by_relevance !== void 0 && !validate27(data.filter_by_relevance, at(instancePath, "/filter_by_relevance")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate42.errors = vErrors, vErrors === null;
}
var check_shared41 = outermost(validate50);
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.violated_policy_rule_id !== void 0 && !validate40(data.violated_policy_rule_id, at(instancePath, "/violated_policy_rule_id")) && (vErrors = more(vErrors, validate40)), data.affected_network_service_id !== void 0 && !validate55(data.affected_network_service_id, at(instancePath, "/affected_network_service_id")) && (vErrors = more(vErrors, validate55)), data.affected_cloud_resource_id !== void 0 && !validate55(data.affected_cloud_resource_id, at(instancePath, "/affected_cloud_resource_id")) && (vErrors = more(vErrors, validate55)), data.affected_api_operation_id !== void 0 && !validate55(data.affected_api_operation_id, at(instancePath, "/affected_api_operation_id")) && (vErrors = more(vErrors, validate55)), data.affected_web_application_id !== void 0 && !validate55(data.affected_web_application_id, at(instancePath, "/affected_web_application_id")) && (vErrors = more(vErrors, validate55)), data.exception_type !== void 0 && !validate55(data.exception_type, at(instancePath, "/exception_type")) && (vErrors = more(vErrors, validate55)), data.date_created !== void 0 && !validate61(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate52.errors = vErrors, vErrors === null;
}
function validate51(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate52(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate52));
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.relevance !== void 0 && !validate68(data.relevance, at(instancePath, "/relevance")) && (vErrors = more(vErrors, validate68)), data.policy_rule_type_id !== void 0 && !validate40(data.policy_rule_type_id, at(instancePath, "/policy_rule_type_id")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate66.errors = vErrors, vErrors === null;
}
function validate65(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate66(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate65.errors = vErrors, vErrors === null;
}
function validate74(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.title !== void 0 && !validate55(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate55)), data.description !== void 0 && !validate55(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate55)), data.recommendation !== void 0 && !validate55(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate74.errors = vErrors, vErrors === null;
}
function validate73(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate74(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate74));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate73.errors = vErrors, vErrors === null;
}
function validate82(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.url !== void 0 && !validate55(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate82.errors = vErrors, vErrors === null;
}
function validate81(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate82(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate82));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate81.errors = vErrors, vErrors === null;
}
function validate88(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.base_url !== void 0 && !validate55(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate88.errors = vErrors, vErrors === null;
}
function validate87(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate88(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate88));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate87.errors = vErrors, vErrors === null;
}
function validate94(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.restful_api_id !== void 0 && !validate40(data.restful_api_id, at(instancePath, "/restful_api_id")) && (vErrors = more(vErrors, validate40)), data.http_method !== void 0 && !validate55(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate55)), data.path !== void 0 && !validate55(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate94.errors = vErrors, vErrors === null;
}
function validate93(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate94(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate94));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate93.errors = vErrors, vErrors === null;
}
function validate102(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate55(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate55)), data.asset_type_name !== void 0 && !validate55(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate55)), data.cloud_console_url !== void 0 && !validate55(data.cloud_console_url, at(instancePath, "/cloud_console_url")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate102.errors = vErrors, vErrors === null;
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
function validate110(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.base_url !== void 0 && !validate55(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate55)), data.base_path !== void 0 && !validate55(data.base_path, at(instancePath, "/base_path")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate110.errors = vErrors, vErrors === null;
}
function validate109(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate110(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate110));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate109.errors = vErrors, vErrors === null;
}
var schema41 = { type: ["integer", "null"], $id: "Count" };
function validate118(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema41.type })), validate118.errors = vErrors, vErrors === null;
}
function validate116(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.next_cursor !== void 0 && !validate55(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate55)), data.total_count !== void 0 && !validate118(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate118))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate116.errors = vErrors, vErrors === null;
}
function validate50(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate51(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate51)), data.policy_rules !== void 0 && !validate65(data.policy_rules, at(instancePath, "/policy_rules")) && (vErrors = more(vErrors, validate65)), data.policy_rule_types !== void 0 && !validate73(data.policy_rule_types, at(instancePath, "/policy_rule_types")) && (vErrors = more(vErrors, validate73)), data.network_services !== void 0 && !validate81(data.network_services, at(instancePath, "/network_services")) && (vErrors = more(vErrors, validate81)), data.restful_apis !== void 0 && !validate87(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate87)), data.api_operations !== void 0 && !validate93(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate93)), data.cloud_resources !== void 0 && !validate101(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate101)), data.web_applications !== void 0 && !validate109(data.web_applications, at(instancePath, "/web_applications")) && (vErrors = more(vErrors, validate109)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate50.errors = vErrors, vErrors === null;
}
var check_shared43 = outermost(validate121);
function validate125(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate125.errors = vErrors, vErrors === null;
}
function validate121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_text" || key0 === "filter_by_asset_types" || key0 === "filter_by_discovered_vias" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate44(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate44)), data.filter_by_text !== void 0 && !validate27(data.filter_by_text, at(instancePath, "/filter_by_text")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_types !== void 0 && !validate125(data.filter_by_asset_types, at(instancePath, "/filter_by_asset_types")) && (vErrors = more(vErrors, validate125)), data.filter_by_discovered_vias !== void 0 && !validate125(data.filter_by_discovered_vias, at(instancePath, "/filter_by_discovered_vias")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate121.errors = vErrors, vErrors === null;
}
var check_shared45 = outermost(validate129);
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
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema50.type })), validate149.errors = vErrors, vErrors === null;
}
var schema51 = { type: ["array", "null"], items: { $ref: "AssetTag" }, $id: "shared5" };
function validate156(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag !== void 0 && !validate55(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate55)), data.value !== void 0 && !validate55(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate156.errors = vErrors, vErrors === null;
}
function validate155(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema51.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate156(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate156));
  }
  return validate155.errors = vErrors, vErrors === null;
}
function validate131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate55(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate55)), data.url !== void 0 && !validate55(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate55)), data.asset_type !== void 0 && !validate135(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate135)), data.asset_type_name !== void 0 && !validate55(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate55)), data.asset_type_icon_url !== void 0 && !validate55(data.asset_type_icon_url, at(instancePath, "/asset_type_icon_url")) && (vErrors = more(vErrors, validate55)), data.belongs_to_asset_group !== void 0 && !validate139(data.belongs_to_asset_group, at(instancePath, "/belongs_to_asset_group")) && (vErrors = more(vErrors, validate139)), data.status !== void 0 && !validate55(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate55)), data.hosted_on !== void 0 && !validate55(data.hosted_on, at(instancePath, "/hosted_on")) && (vErrors = more(vErrors, validate55)), data.hosted_on_name !== void 0 && !validate55(data.hosted_on_name, at(instancePath, "/hosted_on_name")) && (vErrors = more(vErrors, validate55)), data.hosted_on_icon_url !== void 0 && !validate55(data.hosted_on_icon_url, at(instancePath, "/hosted_on_icon_url")) && (vErrors = more(vErrors, validate55)), data.discovered_via !== void 0 && !validate145(data.discovered_via, at(instancePath, "/discovered_via")) && (vErrors = more(vErrors, validate145)), data.discovered_via_name !== void 0 && !validate55(data.discovered_via_name, at(instancePath, "/discovered_via_name")) && (vErrors = more(vErrors, validate55)), data.discovered_via_icon_url !== void 0 && !validate55(data.discovered_via_icon_url, at(instancePath, "/discovered_via_icon_url")) && (vErrors = more(vErrors, validate55)), data.open_urgent_policy_violations_count !== void 0 && !validate149(data.open_urgent_policy_violations_count, at(instancePath, "/open_urgent_policy_violations_count")) && (vErrors = more(vErrors, validate149)), data.open_important_policy_violations_count !== void 0 && !validate149(data.open_important_policy_violations_count, at(instancePath, "/open_important_policy_violations_count")) && (vErrors = more(vErrors, validate149)), data.open_proactive_policy_violations_count !== void 0 && !validate149(data.open_proactive_policy_violations_count, at(instancePath, "/open_proactive_policy_violations_count")) && (vErrors = more(vErrors, validate149)), data.date_created !== void 0 && !validate61(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate61)), data.date_no_longer_accessible !== void 0 && !validate61(data.date_no_longer_accessible, at(instancePath, "/date_no_longer_accessible")) && (vErrors = more(vErrors, validate61)), data.tags !== void 0 && !validate155(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate155))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate131.errors = vErrors, vErrors === null;
}
function validate130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate131(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate131));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate130.errors = vErrors, vErrors === null;
}
function validate129(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.assets !== void 0 && !validate130(data.assets, at(instancePath, "/assets")) && (vErrors = more(vErrors, validate130)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate129.errors = vErrors, vErrors === null;
}
var check_shared46 = outermost(validate164);
function validate164(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate164.errors = vErrors, vErrors === null;
}
var check_shared48 = outermost(validate166);
var schema57 = { type: ["array", "null"], items: { $ref: "RestfulApiOperation" }, $id: "shared21" };
function validate172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.http_method !== void 0 && !validate55(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate55)), data.path !== void 0 && !validate55(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate172.errors = vErrors, vErrors === null;
}
function validate171(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema57.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate172(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate172));
  }
  return validate171.errors = vErrors, vErrors === null;
}
function validate168(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.base_url !== void 0 && !validate55(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate55)), data.api_operations !== void 0 && !validate171(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate171))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate168.errors = vErrors, vErrors === null;
}
function validate167(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate168(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate168));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate167.errors = vErrors, vErrors === null;
}
function validate166(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.restful_apis !== void 0 && !validate167(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate167)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate166.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate179);
function validate180(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate180.errors = vErrors, vErrors === null;
}
function validate179(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate180(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate180));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate179.errors = vErrors, vErrors === null;
}
var check_OpenApiDefinition = outermost(validate182);
function validate182(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate182.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate183);
function validate183(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "cursor" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate183.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate185);
function validate187(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate187.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate187(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate187));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate186.errors = vErrors, vErrors === null;
}
function validate185(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate186(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate186)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate185.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate192);
function validate196(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate196.errors = vErrors, vErrors === null;
}
function validate195(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "should_perform_pii_analysis" || key0 === "should_perform_sql_injection_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.should_perform_pii_analysis !== void 0 && !validate196(data.should_perform_pii_analysis, at(instancePath, "/should_perform_pii_analysis")) && (vErrors = more(vErrors, validate196)), data.should_perform_sql_injection_scan !== void 0 && !validate196(data.should_perform_sql_injection_scan, at(instancePath, "/should_perform_sql_injection_scan")) && (vErrors = more(vErrors, validate196));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate195.errors = vErrors, vErrors === null;
}
function validate192(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.asset_id === void 0 || data.asset_base_url === void 0) && (vErrors = need(vErrors, data, instancePath, "asset_id", "asset_base_url"));
    for (let key0 in data)
      key0 === "asset_id" || key0 === "asset_base_url" || key0 === "restful_api_scan_config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.asset_id !== void 0 && !validate40(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate40)), data.asset_base_url !== void 0 && !validate27(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate27)), data.restful_api_scan_config !== void 0 && !validate195(data.restful_api_scan_config, at(instancePath, "/restful_api_scan_config")) && (vErrors = more(vErrors, validate195));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate192.errors = vErrors, vErrors === null;
}
var check_AssetScan = outermost(validate200);
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.asset_id !== void 0 && !validate40(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate40)), data.asset_base_url !== void 0 && !validate55(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate55)), data.asset_type !== void 0 && !validate204(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate204)), data.status !== void 0 && !validate206(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate206)), data.failed_reason !== void 0 && !validate55(data.failed_reason, at(instancePath, "/failed_reason")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate200.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate209);
function validate209(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "scan_id"));
    for (let key0 in data)
      key0 !== "scan_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate40(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate209.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate211);
function validate211(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate211.errors = vErrors, vErrors === null;
}
var check_UploadTarget = outermost(validate212);
function validate212(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.upload_url === void 0 && (vErrors = need(vErrors, data, instancePath, "upload_url")), data.upload_url !== void 0 && !validate27(data.upload_url, at(instancePath, "/upload_url")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate212.errors = vErrors, vErrors === null;
}
var check_shared61 = outermost(validate214);
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
      validate224(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate224));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate223.errors = vErrors, vErrors === null;
}
function validate214(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "platform" || key0 === "release_type" || key0 === "results_since" || key0 === "scan_status" || key0 === "subscription" || key0 === "blocked_scan_reason" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.platform !== void 0 && !validate216(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate216)), data.release_type !== void 0 && !validate218(data.release_type, at(instancePath, "/release_type")) && (vErrors = more(vErrors, validate218)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.scan_status !== void 0 && !validate221(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate221)), data.subscription !== void 0 && !validate223(data.subscription, at(instancePath, "/subscription")) && (vErrors = more(vErrors, validate223)), data.blocked_scan_reason !== void 0 && !validate27(data.blocked_scan_reason, at(instancePath, "/blocked_scan_reason")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate214.errors = vErrors, vErrors === null;
}
var check_shared63 = outermost(validate228);
function validate231(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate231.errors = vErrors, vErrors === null;
}
function validate230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate231(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate231))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate230.errors = vErrors, vErrors === null;
}
function validate229(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate230(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate230));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate229.errors = vErrors, vErrors === null;
}
function validate228(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_apps !== void 0 && !validate229(data.mobile_apps, at(instancePath, "/mobile_apps")) && (vErrors = more(vErrors, validate229)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate228.errors = vErrors, vErrors === null;
}
var check_shared64 = outermost(validate236);
var schema86 = { type: ["string", "integer"], $id: "NumericIdInput" };
function validate237(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema86.type })), validate237.errors = vErrors, vErrors === null;
}
function validate236(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate237(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate236.errors = vErrors, vErrors === null;
}
var check_MobileApp = outermost(validate230), check_shared65 = outermost(validate239);
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_app_id === void 0 && (vErrors = need(vErrors, data, instancePath, "mobile_app_id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate237(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate237)), data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate239.errors = vErrors, vErrors === null;
}
var check_shared67 = outermost(validate242);
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
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate231(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate231)), data.mobile_app_id !== void 0 && !validate231(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate231)), data.mobile_app_uuid !== void 0 && !validate55(data.mobile_app_uuid, at(instancePath, "/mobile_app_uuid")) && (vErrors = more(vErrors, validate55)), data.status !== void 0 && !validate248(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate248)), data.start_date !== void 0 && !validate61(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate61)), data.static_scan !== void 0) {
      let data5 = data.static_scan;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/static_scan", "type", { type: schema90.properties.static_scan.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.status !== void 0 && (validate55(data5.status, at(instancePath, "/static_scan/status")) || (vErrors = more(vErrors, validate55)));
    }
    if (data.dynamic_scan !== void 0) {
      let data7 = data.dynamic_scan;
      !(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null && (vErrors = report(vErrors, instancePath + "/dynamic_scan", "type", { type: schema90.properties.dynamic_scan.type })), data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.status !== void 0 && (validate55(data7.status, at(instancePath, "/dynamic_scan/status")) || (vErrors = more(vErrors, validate55)));
    }
    data.build_source !== void 0 && !validate253(data.build_source, at(instancePath, "/build_source")) && (vErrors = more(vErrors, validate253)), data.build_version !== void 0 && !validate55(data.build_version, at(instancePath, "/build_version")) && (vErrors = more(vErrors, validate55)), data.most_recently_scanned_build_version !== void 0 && !validate55(data.most_recently_scanned_build_version, at(instancePath, "/most_recently_scanned_build_version")) && (vErrors = more(vErrors, validate55)), data.release_id !== void 0 && !validate55(data.release_id, at(instancePath, "/release_id")) && (vErrors = more(vErrors, validate55)), data.most_recently_scanned_release_id !== void 0 && !validate55(data.most_recently_scanned_release_id, at(instancePath, "/most_recently_scanned_release_id")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate244.errors = vErrors, vErrors === null;
}
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate244(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate243.errors = vErrors, vErrors === null;
}
function validate242(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scans !== void 0 && !validate243(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate243)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate242.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate262);
function validate262(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.mobile_app_id === void 0 || data.id === void 0) && (vErrors = need(vErrors, data, instancePath, "mobile_app_id", "id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate237(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate237)), data.id !== void 0 && !validate237(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate262.errors = vErrors, vErrors === null;
}
var check_MobileAppScan = outermost(validate244), check_shared70 = outermost(validate265);
function validate267(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate267.errors = vErrors, vErrors === null;
}
function validate265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.page_size !== void 0 && !validate267(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate267));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate265.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate269);
var schema99 = { type: ["string", "null"], "x-known": ["BUNDLE_SIZE_INCREASED", "CLASSES_ADDED", null], $id: "shared13" };
function validate273(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema99.type })), data !== "BUNDLE_SIZE_INCREASED" && data !== "CLASSES_ADDED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema99["x-known"] })), validate273.errors = vErrors, vErrors === null;
}
function validate271(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date_created !== void 0 && !validate61(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate61)), data.change_type !== void 0 && !validate273(data.change_type, at(instancePath, "/change_type")) && (vErrors = more(vErrors, validate273)), data.display_name !== void 0 && !validate55(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate55)), data.description !== void 0 && !validate55(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate271.errors = vErrors, vErrors === null;
}
function validate270(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate271(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate271));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate270.errors = vErrors, vErrors === null;
}
function validate269(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_changes !== void 0 && !validate270(data.mobile_changes, at(instancePath, "/mobile_changes")) && (vErrors = more(vErrors, validate270)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate269.errors = vErrors, vErrors === null;
}
var check_MobileAppsChangesStats = outermost(validate280);
function validate280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate280.errors = vErrors, vErrors === null;
}
var check_MobileAppsMonthlySecurityMetrics = outermost(validate281);
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate281.errors = vErrors, vErrors === null;
}
var check_MobileAppsSecurityKpis = outermost(validate282);
function validate282(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate282.errors = vErrors, vErrors === null;
}
var check_shared73 = outermost(validate283);
function validate283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "sdk_id" || key0 === "currently_present" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate237(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate237)), data.sdk_id !== void 0 && !validate237(data.sdk_id, at(instancePath, "/sdk_id")) && (vErrors = more(vErrors, validate237)), data.currently_present !== void 0 && !validate196(data.currently_present, at(instancePath, "/currently_present")) && (vErrors = more(vErrors, validate196));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate283.errors = vErrors, vErrors === null;
}
var check_shared75 = outermost(validate288);
function validate290(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate231(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate231)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate290.errors = vErrors, vErrors === null;
}
function validate289(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate290(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate290));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate289.errors = vErrors, vErrors === null;
}
function validate288(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.sdks_in_mobile_apps !== void 0 && !validate289(data.sdks_in_mobile_apps, at(instancePath, "/sdks_in_mobile_apps")) && (vErrors = more(vErrors, validate289)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate288.errors = vErrors, vErrors === null;
}
var check_shared78 = outermost(validate295);
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
      validate301(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate301));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate300.errors = vErrors, vErrors === null;
}
function validate295(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_platform" || key0 === "mobile_app_release_type" || key0 === "mobile_app_bundle_id" || key0 === "include" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_platform !== void 0 && !validate27(data.mobile_app_platform, at(instancePath, "/mobile_app_platform")) && (vErrors = more(vErrors, validate27)), data.mobile_app_release_type !== void 0 && !validate27(data.mobile_app_release_type, at(instancePath, "/mobile_app_release_type")) && (vErrors = more(vErrors, validate27)), data.mobile_app_bundle_id !== void 0 && !validate27(data.mobile_app_bundle_id, at(instancePath, "/mobile_app_bundle_id")) && (vErrors = more(vErrors, validate27)), data.include !== void 0 && !validate300(data.include, at(instancePath, "/include")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate295.errors = vErrors, vErrors === null;
}
var check_shared80 = outermost(validate304);
var schema113 = { type: ["array", "null"], items: { $ref: "IosPrivacyManifest" }, $id: "shared14" };
var schema115 = { type: ["boolean", "null"], $id: "shared11" };
function validate312(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema115.type })), validate312.errors = vErrors, vErrors === null;
}
var schema116 = { type: ["array", "null"], items: { $ref: "RelatedSdk" }, $id: "shared12" };
function validate315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.sdk_in_mobile_app_id !== void 0 && !validate231(data.sdk_in_mobile_app_id, at(instancePath, "/sdk_in_mobile_app_id")) && (vErrors = more(vErrors, validate231)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate315.errors = vErrors, vErrors === null;
}
function validate314(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema116.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate315(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate315));
  }
  return validate314.errors = vErrors, vErrors === null;
}
function validate308(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.file_name !== void 0 && !validate55(data.file_name, at(instancePath, "/file_name")) && (vErrors = more(vErrors, validate55)), data.binary_file !== void 0 && !validate55(data.binary_file, at(instancePath, "/binary_file")) && (vErrors = more(vErrors, validate55)), data.manifest_as_json !== void 0 && !validate55(data.manifest_as_json, at(instancePath, "/manifest_as_json")) && (vErrors = more(vErrors, validate55)), data.has_sdk_info !== void 0 && !validate312(data.has_sdk_info, at(instancePath, "/has_sdk_info")) && (vErrors = more(vErrors, validate312)), data.related_sdks !== void 0 && !validate314(data.related_sdks, at(instancePath, "/related_sdks")) && (vErrors = more(vErrors, validate314))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate308.errors = vErrors, vErrors === null;
}
function validate307(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema113.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate308(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate308));
  }
  return validate307.errors = vErrors, vErrors === null;
}
function validate306(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.ios_privacy_manifests !== void 0 && !validate307(data.ios_privacy_manifests, at(instancePath, "/ios_privacy_manifests")) && (vErrors = more(vErrors, validate307)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate306.errors = vErrors, vErrors === null;
}
function validate305(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate306(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate306));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate305.errors = vErrors, vErrors === null;
}
function validate304(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_app_insights !== void 0 && !validate305(data.mobile_app_insights, at(instancePath, "/mobile_app_insights")) && (vErrors = more(vErrors, validate305)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate304.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate324);
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
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate237(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate237)), data.status_group !== void 0 && !validate327(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate327)), data.severity !== void 0 && !validate329(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate329)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate324.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate332);
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
      validate350(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate350));
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate231(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate231)), data.mobile_app_id !== void 0 && !validate231(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate231)), data.status_group !== void 0 && !validate337(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate337)), data.aggregated_status !== void 0 && !validate339(data.aggregated_status, at(instancePath, "/aggregated_status")) && (vErrors = more(vErrors, validate339)), data.priority !== void 0 && !validate341(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate341)), data.severity !== void 0 && !validate343(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate343)), data.category !== void 0 && !validate345(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate345)), data.exploitability !== void 0 && !validate347(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate347)), data.importance_tags !== void 0 && !validate349(data.importance_tags, at(instancePath, "/importance_tags")) && (vErrors = more(vErrors, validate349)), data.cvss3_score !== void 0 && !validate353(data.cvss3_score, at(instancePath, "/cvss3_score")) && (vErrors = more(vErrors, validate353)), data.cvss3_vector !== void 0 && !validate55(data.cvss3_vector, at(instancePath, "/cvss3_vector")) && (vErrors = more(vErrors, validate55))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate334.errors = vErrors, vErrors === null;
}
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate334(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate333.errors = vErrors, vErrors === null;
}
function validate332(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.security_findings !== void 0 && !validate333(data.security_findings, at(instancePath, "/security_findings")) && (vErrors = more(vErrors, validate333)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate332.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate359);
function validate359(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_id"));
    for (let key0 in data)
      key0 !== "security_finding_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_id !== void 0 && !validate237(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate359.errors = vErrors, vErrors === null;
}
var check_SecurityFinding = outermost(validate334), check_shared85 = outermost(validate361);
function validate361(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "results_since" || key0 === "security_finding_id" || key0 === "status_group" || key0 === "issue_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate237(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate237)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.security_finding_id !== void 0 && !validate237(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate237)), data.status_group !== void 0 && !validate327(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate327)), data.issue_type_id !== void 0 && !validate237(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate361.errors = vErrors, vErrors === null;
}
var check_shared87 = outermost(validate368);
function validate370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate231(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate231)), data.mobile_app_id !== void 0 && !validate231(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate231)), data.security_finding_id !== void 0 && !validate231(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate231)), data.issue_type_id !== void 0 && !validate231(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate231))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate370.errors = vErrors, vErrors === null;
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
function validate368(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.targets !== void 0 && !validate369(data.targets, at(instancePath, "/targets")) && (vErrors = more(vErrors, validate369)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate368.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate378);
function validate378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id"));
    for (let key0 in data)
      key0 !== "security_finding_target_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate237(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate378.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTarget = outermost(validate370), check_shared89 = outermost(validate380);
function validate382(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate382.errors = vErrors, vErrors === null;
}
function validate380(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.security_finding_target_id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id", "body"));
    for (let key0 in data)
      key0 === "security_finding_target_id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate237(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate237)), data.body !== void 0 && !validate382(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate382));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate380.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTargetUpdate = outermost(validate384);
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
