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
var check_shared32 = outermost(validate21);
function validate24(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 3 && (vErrors = report(vErrors, instancePath, "const", { allowedValue: 3 }, "must be equal to constant")), validate24.errors = vErrors, vErrors === null;
}
function validate27(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate27.errors = vErrors, vErrors === null;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate29.errors = vErrors, vErrors === null;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_arn", "external_id"));
    for (let key0 in data)
      key0 === "role_arn" || key0 === "external_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_arn !== void 0 && !validate27(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate27)), data.external_id !== void 0 && !validate29(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate29));
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
function validate35(data, instancePath = "") {
  let vErrors = null;
  return data !== 3 && (vErrors = report(vErrors, instancePath, "const", { allowedValue: 3 }, "must be equal to constant")), validate35.errors = vErrors, vErrors === null;
}
function validate34(data, instancePath = "") {
  let vErrors = null, errors = 0;
  Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" }), errors++);
  let _errs1 = errors, _errs2 = errors;
  validate35(data, instancePath) || (vErrors = more(vErrors, validate35), errors = vErrors.length);
  var valid0 = _errs2 === errors;
  return valid0 ? (vErrors = report(vErrors, instancePath, "not", {}, "must NOT be valid"), errors++) : (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)), validate34.errors = vErrors, errors === 0;
}
function validate33(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cloud_authenticator_type === void 0 && (vErrors = need(vErrors, data, instancePath, "cloud_authenticator_type")), data.cloud_authenticator_type !== void 0 && !validate34(data.cloud_authenticator_type, at(instancePath, "/cloud_authenticator_type")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate33.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate23(data, instancePath) || (vErrors = more(vErrors, validate23), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate33(data, instancePath) || (vErrors = more(vErrors, validate33), errors = vErrors.length);
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
var check_CloudAuthenticator = outermost(validate40);
function validate41(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate41.errors = vErrors, vErrors === null;
}
function validate40(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate40.errors = vErrors, vErrors === null;
}
var check_shared33 = outermost(validate43);
var schema20 = { type: ["array", "null"], items: { $ref: "shared8" }, $id: "shared9" };
function validate46(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema20.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  }
  return validate46.errors = vErrors, vErrors === null;
}
function validate45(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate46(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate46));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate45.errors = vErrors, vErrors === null;
}
function validate43(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_relevance" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate45(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate45)), data.filter_by_relevance !== void 0 && !validate27(data.filter_by_relevance, at(instancePath, "/filter_by_relevance")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate43.errors = vErrors, vErrors === null;
}
var check_shared42 = outermost(validate51);
var schema24 = { type: ["string", "null"], $id: "shared0" };
function validate56(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema24.type })), validate56.errors = vErrors, vErrors === null;
}
var schema25 = { type: ["string", "null"], $id: "Timestamp" };
function validate62(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema25.type })), validate62.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.violated_policy_rule_id !== void 0 && !validate41(data.violated_policy_rule_id, at(instancePath, "/violated_policy_rule_id")) && (vErrors = more(vErrors, validate41)), data.affected_network_service_id !== void 0 && !validate56(data.affected_network_service_id, at(instancePath, "/affected_network_service_id")) && (vErrors = more(vErrors, validate56)), data.affected_cloud_resource_id !== void 0 && !validate56(data.affected_cloud_resource_id, at(instancePath, "/affected_cloud_resource_id")) && (vErrors = more(vErrors, validate56)), data.affected_api_operation_id !== void 0 && !validate56(data.affected_api_operation_id, at(instancePath, "/affected_api_operation_id")) && (vErrors = more(vErrors, validate56)), data.affected_web_application_id !== void 0 && !validate56(data.affected_web_application_id, at(instancePath, "/affected_web_application_id")) && (vErrors = more(vErrors, validate56)), data.exception_type !== void 0 && !validate56(data.exception_type, at(instancePath, "/exception_type")) && (vErrors = more(vErrors, validate56)), data.date_created !== void 0 && !validate62(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate62))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate53.errors = vErrors, vErrors === null;
}
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate52.errors = vErrors, vErrors === null;
}
var schema28 = { type: ["string", "null"], "x-known": ["URGENT", "IMPORTANT", null], $id: "shared20" };
function validate69(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema28.type })), data !== "URGENT" && data !== "IMPORTANT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema28["x-known"] })), validate69.errors = vErrors, vErrors === null;
}
function validate67(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.relevance !== void 0 && !validate69(data.relevance, at(instancePath, "/relevance")) && (vErrors = more(vErrors, validate69)), data.policy_rule_type_id !== void 0 && !validate41(data.policy_rule_type_id, at(instancePath, "/policy_rule_type_id")) && (vErrors = more(vErrors, validate41))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate67.errors = vErrors, vErrors === null;
}
function validate66(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate67(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate66.errors = vErrors, vErrors === null;
}
function validate75(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.title !== void 0 && !validate56(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate56)), data.description !== void 0 && !validate56(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate56)), data.recommendation !== void 0 && !validate56(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate75.errors = vErrors, vErrors === null;
}
function validate74(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate75(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate75));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate74.errors = vErrors, vErrors === null;
}
function validate83(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.url !== void 0 && !validate56(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate83.errors = vErrors, vErrors === null;
}
function validate82(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate83(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate83));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate82.errors = vErrors, vErrors === null;
}
function validate89(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.base_url !== void 0 && !validate56(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate89.errors = vErrors, vErrors === null;
}
function validate88(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate89));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate88.errors = vErrors, vErrors === null;
}
function validate95(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.restful_api_id !== void 0 && !validate41(data.restful_api_id, at(instancePath, "/restful_api_id")) && (vErrors = more(vErrors, validate41)), data.http_method !== void 0 && !validate56(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate56)), data.path !== void 0 && !validate56(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate95.errors = vErrors, vErrors === null;
}
function validate94(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate95(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate95));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate94.errors = vErrors, vErrors === null;
}
function validate103(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate56(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate56)), data.asset_type_name !== void 0 && !validate56(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate56)), data.cloud_console_url !== void 0 && !validate56(data.cloud_console_url, at(instancePath, "/cloud_console_url")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate103.errors = vErrors, vErrors === null;
}
function validate102(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate103(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate102.errors = vErrors, vErrors === null;
}
function validate111(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.base_url !== void 0 && !validate56(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate56)), data.base_path !== void 0 && !validate56(data.base_path, at(instancePath, "/base_path")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate111.errors = vErrors, vErrors === null;
}
function validate110(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate111(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate110.errors = vErrors, vErrors === null;
}
var schema42 = { type: ["integer", "null"], $id: "Count" };
function validate119(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema42.type })), validate119.errors = vErrors, vErrors === null;
}
function validate117(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.next_cursor !== void 0 && !validate56(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate56)), data.total_count !== void 0 && !validate119(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate119))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate117.errors = vErrors, vErrors === null;
}
function validate51(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate52(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate52)), data.policy_rules !== void 0 && !validate66(data.policy_rules, at(instancePath, "/policy_rules")) && (vErrors = more(vErrors, validate66)), data.policy_rule_types !== void 0 && !validate74(data.policy_rule_types, at(instancePath, "/policy_rule_types")) && (vErrors = more(vErrors, validate74)), data.network_services !== void 0 && !validate82(data.network_services, at(instancePath, "/network_services")) && (vErrors = more(vErrors, validate82)), data.restful_apis !== void 0 && !validate88(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate88)), data.api_operations !== void 0 && !validate94(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate94)), data.cloud_resources !== void 0 && !validate102(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate102)), data.web_applications !== void 0 && !validate110(data.web_applications, at(instancePath, "/web_applications")) && (vErrors = more(vErrors, validate110)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate51.errors = vErrors, vErrors === null;
}
var check_shared44 = outermost(validate122);
function validate126(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate126.errors = vErrors, vErrors === null;
}
function validate122(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_text" || key0 === "filter_by_asset_types" || key0 === "filter_by_discovered_vias" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate45(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate45)), data.filter_by_text !== void 0 && !validate27(data.filter_by_text, at(instancePath, "/filter_by_text")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_types !== void 0 && !validate126(data.filter_by_asset_types, at(instancePath, "/filter_by_asset_types")) && (vErrors = more(vErrors, validate126)), data.filter_by_discovered_vias !== void 0 && !validate126(data.filter_by_discovered_vias, at(instancePath, "/filter_by_discovered_vias")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate122.errors = vErrors, vErrors === null;
}
var check_shared46 = outermost(validate130);
var schema48 = { type: ["string", "null"], "x-known": ["RESTFUL_API", "NETWORK_SERVICE", null], $id: "shared1" };
function validate136(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema48.type })), data !== "RESTFUL_API" && data !== "NETWORK_SERVICE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema48["x-known"] })), validate136.errors = vErrors, vErrors === null;
}
var schema49 = { type: ["object", "null"], $id: "shared2" };
function validate140(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema49.type })), validate140.errors = vErrors, vErrors === null;
}
var schema50 = { type: ["string", "null"], "x-known": ["WEBSITE_CRAWLER", "WEB_APPLICATION_SCANS", "AMAZON_WEB_SERVICES", "MANUAL_IMPORT", null], $id: "shared3" };
function validate146(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema50.type })), data !== "WEBSITE_CRAWLER" && data !== "WEB_APPLICATION_SCANS" && data !== "AMAZON_WEB_SERVICES" && data !== "MANUAL_IMPORT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema50["x-known"] })), validate146.errors = vErrors, vErrors === null;
}
var schema51 = { type: ["integer", "null"], $id: "shared4" };
function validate150(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema51.type })), validate150.errors = vErrors, vErrors === null;
}
var schema52 = { type: ["array", "null"], items: { $ref: "AssetTag" }, $id: "shared5" };
function validate157(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag !== void 0 && !validate56(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate56)), data.value !== void 0 && !validate56(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate157.errors = vErrors, vErrors === null;
}
function validate156(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema52.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate157(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate157));
  }
  return validate156.errors = vErrors, vErrors === null;
}
function validate132(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate56(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate56)), data.url !== void 0 && !validate56(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate56)), data.asset_type !== void 0 && !validate136(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate136)), data.asset_type_name !== void 0 && !validate56(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate56)), data.asset_type_icon_url !== void 0 && !validate56(data.asset_type_icon_url, at(instancePath, "/asset_type_icon_url")) && (vErrors = more(vErrors, validate56)), data.belongs_to_asset_group !== void 0 && !validate140(data.belongs_to_asset_group, at(instancePath, "/belongs_to_asset_group")) && (vErrors = more(vErrors, validate140)), data.status !== void 0 && !validate56(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate56)), data.hosted_on !== void 0 && !validate56(data.hosted_on, at(instancePath, "/hosted_on")) && (vErrors = more(vErrors, validate56)), data.hosted_on_name !== void 0 && !validate56(data.hosted_on_name, at(instancePath, "/hosted_on_name")) && (vErrors = more(vErrors, validate56)), data.hosted_on_icon_url !== void 0 && !validate56(data.hosted_on_icon_url, at(instancePath, "/hosted_on_icon_url")) && (vErrors = more(vErrors, validate56)), data.discovered_via !== void 0 && !validate146(data.discovered_via, at(instancePath, "/discovered_via")) && (vErrors = more(vErrors, validate146)), data.discovered_via_name !== void 0 && !validate56(data.discovered_via_name, at(instancePath, "/discovered_via_name")) && (vErrors = more(vErrors, validate56)), data.discovered_via_icon_url !== void 0 && !validate56(data.discovered_via_icon_url, at(instancePath, "/discovered_via_icon_url")) && (vErrors = more(vErrors, validate56)), data.open_urgent_policy_violations_count !== void 0 && !validate150(data.open_urgent_policy_violations_count, at(instancePath, "/open_urgent_policy_violations_count")) && (vErrors = more(vErrors, validate150)), data.open_important_policy_violations_count !== void 0 && !validate150(data.open_important_policy_violations_count, at(instancePath, "/open_important_policy_violations_count")) && (vErrors = more(vErrors, validate150)), data.open_proactive_policy_violations_count !== void 0 && !validate150(data.open_proactive_policy_violations_count, at(instancePath, "/open_proactive_policy_violations_count")) && (vErrors = more(vErrors, validate150)), data.date_created !== void 0 && !validate62(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate62)), data.date_no_longer_accessible !== void 0 && !validate62(data.date_no_longer_accessible, at(instancePath, "/date_no_longer_accessible")) && (vErrors = more(vErrors, validate62)), data.tags !== void 0 && !validate156(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate156))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate132.errors = vErrors, vErrors === null;
}
function validate131(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate132(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate131.errors = vErrors, vErrors === null;
}
function validate130(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.assets !== void 0 && !validate131(data.assets, at(instancePath, "/assets")) && (vErrors = more(vErrors, validate131)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate130.errors = vErrors, vErrors === null;
}
var check_shared47 = outermost(validate165);
function validate165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate165.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate167);
var schema58 = { type: ["array", "null"], items: { $ref: "RestfulApiOperation" }, $id: "shared22" };
function validate173(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.http_method !== void 0 && !validate56(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate56)), data.path !== void 0 && !validate56(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate173.errors = vErrors, vErrors === null;
}
function validate172(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema58.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate173(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate173));
  }
  return validate172.errors = vErrors, vErrors === null;
}
function validate169(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.base_url !== void 0 && !validate56(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate56)), data.api_operations !== void 0 && !validate172(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate172))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate169.errors = vErrors, vErrors === null;
}
function validate168(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate169(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate169));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate168.errors = vErrors, vErrors === null;
}
function validate167(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.restful_apis !== void 0 && !validate168(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate168)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate167.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate180);
function validate181(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate181.errors = vErrors, vErrors === null;
}
function validate180(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate181(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate181));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate180.errors = vErrors, vErrors === null;
}
var check_OpenApiDefinition = outermost(validate183);
function validate183(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate183.errors = vErrors, vErrors === null;
}
var check_shared51 = outermost(validate184);
function validate184(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "cursor" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate184.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate186);
function validate188(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate188.errors = vErrors, vErrors === null;
}
function validate187(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate188(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate188));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate187.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate187(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate187)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate186.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate193);
function validate197(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate197.errors = vErrors, vErrors === null;
}
function validate196(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "should_perform_pii_analysis" || key0 === "should_perform_sql_injection_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.should_perform_pii_analysis !== void 0 && !validate197(data.should_perform_pii_analysis, at(instancePath, "/should_perform_pii_analysis")) && (vErrors = more(vErrors, validate197)), data.should_perform_sql_injection_scan !== void 0 && !validate197(data.should_perform_sql_injection_scan, at(instancePath, "/should_perform_sql_injection_scan")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate196.errors = vErrors, vErrors === null;
}
function validate193(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.asset_id === void 0 || data.asset_base_url === void 0) && (vErrors = need(vErrors, data, instancePath, "asset_id", "asset_base_url"));
    for (let key0 in data)
      key0 === "asset_id" || key0 === "asset_base_url" || key0 === "restful_api_scan_config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.asset_id !== void 0 && !validate41(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate41)), data.asset_base_url !== void 0 && !validate27(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate27)), data.restful_api_scan_config !== void 0 && !validate196(data.restful_api_scan_config, at(instancePath, "/restful_api_scan_config")) && (vErrors = more(vErrors, validate196));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate193.errors = vErrors, vErrors === null;
}
var check_AssetScan = outermost(validate201);
var schema71 = { type: ["string", "null"], "x-known": ["RESTFUL_API", null], $id: "shared6" };
function validate205(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema71.type })), data !== "RESTFUL_API" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema71["x-known"] })), validate205.errors = vErrors, vErrors === null;
}
var schema72 = { type: ["string", "null"], "x-known": ["ONGOING", null], $id: "shared7" };
function validate207(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema72.type })), data !== "ONGOING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema72["x-known"] })), validate207.errors = vErrors, vErrors === null;
}
function validate201(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.asset_id !== void 0 && !validate41(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate41)), data.asset_base_url !== void 0 && !validate56(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate56)), data.asset_type !== void 0 && !validate205(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate205)), data.status !== void 0 && !validate207(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate207)), data.failed_reason !== void 0 && !validate56(data.failed_reason, at(instancePath, "/failed_reason")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate201.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate210);
function validate210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "scan_id"));
    for (let key0 in data)
      key0 !== "scan_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate41(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate210.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate212);
function validate212(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate212.errors = vErrors, vErrors === null;
}
var check_UploadTarget = outermost(validate213);
function validate213(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.upload_url === void 0 && (vErrors = need(vErrors, data, instancePath, "upload_url")), data.upload_url !== void 0 && !validate29(data.upload_url, at(instancePath, "/upload_url")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate213.errors = vErrors, vErrors === null;
}
var check_shared62 = outermost(validate215);
var schema77 = { type: "string", enum: ["ANDROID", "ANDROID_AMAZON", "ANDROID_OCULUS", "IOS", "WINDOWS_PHONE"], $id: "shared57" };
function validate217(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ANDROID" || data === "ANDROID_AMAZON" || data === "ANDROID_OCULUS" || data === "IOS" || data === "WINDOWS_PHONE" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema77.enum })), validate217.errors = vErrors, vErrors === null;
}
var schema78 = { type: "string", enum: ["APP_STORE", "PRE_PROD"], $id: "shared58" };
function validate219(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_STORE" || data === "PRE_PROD" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema78.enum })), validate219.errors = vErrors, vErrors === null;
}
var schema79 = { type: "string", enum: ["NO_SCANS_INITIATED", "SCAN_ONGOING", "SCAN_COMPLETED"], $id: "shared59" };
function validate222(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "NO_SCANS_INITIATED" || data === "SCAN_ONGOING" || data === "SCAN_COMPLETED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema79.enum })), validate222.errors = vErrors, vErrors === null;
}
var schema81 = { type: "string", enum: ["APP_LOGIC", "DYNAMIC", "NO_SUBSCRIPTION", "P1_ALERTS", "STATIC"], $id: "shared60" };
function validate225(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_LOGIC" || data === "DYNAMIC" || data === "NO_SUBSCRIPTION" || data === "P1_ALERTS" || data === "STATIC" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema81.enum })), validate225.errors = vErrors, vErrors === null;
}
function validate224(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate225(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate224.errors = vErrors, vErrors === null;
}
function validate215(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "platform" || key0 === "release_type" || key0 === "results_since" || key0 === "scan_status" || key0 === "subscription" || key0 === "blocked_scan_reason" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.platform !== void 0 && !validate217(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate217)), data.release_type !== void 0 && !validate219(data.release_type, at(instancePath, "/release_type")) && (vErrors = more(vErrors, validate219)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.scan_status !== void 0 && !validate222(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate222)), data.subscription !== void 0 && !validate224(data.subscription, at(instancePath, "/subscription")) && (vErrors = more(vErrors, validate224)), data.blocked_scan_reason !== void 0 && !validate27(data.blocked_scan_reason, at(instancePath, "/blocked_scan_reason")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate215.errors = vErrors, vErrors === null;
}
var check_shared64 = outermost(validate229);
function validate232(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate232.errors = vErrors, vErrors === null;
}
function validate231(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate231.errors = vErrors, vErrors === null;
}
function validate230(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate231(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate231));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate230.errors = vErrors, vErrors === null;
}
function validate229(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_apps !== void 0 && !validate230(data.mobile_apps, at(instancePath, "/mobile_apps")) && (vErrors = more(vErrors, validate230)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate229.errors = vErrors, vErrors === null;
}
var check_shared65 = outermost(validate237);
var schema87 = { type: ["string", "integer"], $id: "NumericIdInput" };
function validate238(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema87.type })), validate238.errors = vErrors, vErrors === null;
}
function validate237(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate238(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate238));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate237.errors = vErrors, vErrors === null;
}
var check_MobileApp = outermost(validate231), check_shared66 = outermost(validate240);
function validate240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_app_id === void 0 && (vErrors = need(vErrors, data, instancePath, "mobile_app_id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate240.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate243);
var schema91 = { type: "object", properties: { id: { $ref: "NumericId" }, mobile_app_id: { $ref: "NumericId" }, mobile_app_uuid: { $ref: "shared0" }, status: { $ref: "shared16" }, start_date: { $ref: "Timestamp" }, static_scan: { type: ["object", "null"], properties: { status: { $ref: "shared0" } } }, dynamic_scan: { type: ["object", "null"], properties: { status: { $ref: "shared0" } } }, build_source: { $ref: "shared17" }, build_version: { $ref: "shared0" }, most_recently_scanned_build_version: { $ref: "shared0" }, release_id: { $ref: "shared0" }, most_recently_scanned_release_id: { $ref: "shared0" } }, required: ["id"], $id: "MobileAppScan" }, schema92 = { type: ["string", "null"], "x-known": ["ONGOING", "COMPLETED", "CANCELLED", null], $id: "shared16" };
function validate249(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema92.type })), data !== "ONGOING" && data !== "COMPLETED" && data !== "CANCELLED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema92["x-known"] })), validate249.errors = vErrors, vErrors === null;
}
var schema93 = { type: ["string", "null"], "x-known": ["DT_UPLOAD_FORM", "DT_UPLOAD_API", "GOOGLE_PLAY_STORE", "ITUNES_STORE", "APPCENTER", null], $id: "shared17" };
function validate254(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema93.type })), data !== "DT_UPLOAD_FORM" && data !== "DT_UPLOAD_API" && data !== "GOOGLE_PLAY_STORE" && data !== "ITUNES_STORE" && data !== "APPCENTER" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema93["x-known"] })), validate254.errors = vErrors, vErrors === null;
}
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_id !== void 0 && !validate232(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_uuid !== void 0 && !validate56(data.mobile_app_uuid, at(instancePath, "/mobile_app_uuid")) && (vErrors = more(vErrors, validate56)), data.status !== void 0 && !validate249(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate249)), data.start_date !== void 0 && !validate62(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate62)), data.static_scan !== void 0) {
      let data5 = data.static_scan;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/static_scan", "type", { type: schema91.properties.static_scan.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.status !== void 0 && (validate56(data5.status, at(instancePath, "/static_scan/status")) || (vErrors = more(vErrors, validate56)));
    }
    if (data.dynamic_scan !== void 0) {
      let data7 = data.dynamic_scan;
      !(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null && (vErrors = report(vErrors, instancePath + "/dynamic_scan", "type", { type: schema91.properties.dynamic_scan.type })), data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.status !== void 0 && (validate56(data7.status, at(instancePath, "/dynamic_scan/status")) || (vErrors = more(vErrors, validate56)));
    }
    data.build_source !== void 0 && !validate254(data.build_source, at(instancePath, "/build_source")) && (vErrors = more(vErrors, validate254)), data.build_version !== void 0 && !validate56(data.build_version, at(instancePath, "/build_version")) && (vErrors = more(vErrors, validate56)), data.most_recently_scanned_build_version !== void 0 && !validate56(data.most_recently_scanned_build_version, at(instancePath, "/most_recently_scanned_build_version")) && (vErrors = more(vErrors, validate56)), data.release_id !== void 0 && !validate56(data.release_id, at(instancePath, "/release_id")) && (vErrors = more(vErrors, validate56)), data.most_recently_scanned_release_id !== void 0 && !validate56(data.most_recently_scanned_release_id, at(instancePath, "/most_recently_scanned_release_id")) && (vErrors = more(vErrors, validate56));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate245.errors = vErrors, vErrors === null;
}
function validate244(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate245(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate245));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate244.errors = vErrors, vErrors === null;
}
function validate243(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scans !== void 0 && !validate244(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate244)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate243.errors = vErrors, vErrors === null;
}
var check_shared69 = outermost(validate263);
function validate263(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.mobile_app_id === void 0 || data.id === void 0) && (vErrors = need(vErrors, data, instancePath, "mobile_app_id", "id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.id !== void 0 && !validate238(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate238));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate263.errors = vErrors, vErrors === null;
}
var check_MobileAppScan = outermost(validate245), check_shared71 = outermost(validate266);
function validate268(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate268.errors = vErrors, vErrors === null;
}
function validate266(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.page_size !== void 0 && !validate268(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate268));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate266.errors = vErrors, vErrors === null;
}
var check_shared73 = outermost(validate270);
var schema100 = { type: ["string", "null"], "x-known": ["BUNDLE_SIZE_INCREASED", "CLASSES_ADDED", null], $id: "shared14" };
function validate274(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema100.type })), data !== "BUNDLE_SIZE_INCREASED" && data !== "CLASSES_ADDED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema100["x-known"] })), validate274.errors = vErrors, vErrors === null;
}
function validate272(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date_created !== void 0 && !validate62(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate62)), data.change_type !== void 0 && !validate274(data.change_type, at(instancePath, "/change_type")) && (vErrors = more(vErrors, validate274)), data.display_name !== void 0 && !validate56(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate56)), data.description !== void 0 && !validate56(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate272.errors = vErrors, vErrors === null;
}
function validate271(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate272(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate272));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate271.errors = vErrors, vErrors === null;
}
function validate270(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_changes !== void 0 && !validate271(data.mobile_changes, at(instancePath, "/mobile_changes")) && (vErrors = more(vErrors, validate271)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate270.errors = vErrors, vErrors === null;
}
var check_MobileAppsChangesStats = outermost(validate281);
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate281.errors = vErrors, vErrors === null;
}
var check_MobileAppsMonthlySecurityMetrics = outermost(validate282);
function validate282(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate282.errors = vErrors, vErrors === null;
}
var check_MobileAppsSecurityKpis = outermost(validate283);
function validate283(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate283.errors = vErrors, vErrors === null;
}
var check_shared74 = outermost(validate284);
function validate284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "sdk_id" || key0 === "currently_present" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.sdk_id !== void 0 && !validate238(data.sdk_id, at(instancePath, "/sdk_id")) && (vErrors = more(vErrors, validate238)), data.currently_present !== void 0 && !validate197(data.currently_present, at(instancePath, "/currently_present")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate284.errors = vErrors, vErrors === null;
}
var check_shared76 = outermost(validate289);
function validate291(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate291.errors = vErrors, vErrors === null;
}
function validate290(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate291(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate291));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate290.errors = vErrors, vErrors === null;
}
function validate289(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.sdks_in_mobile_apps !== void 0 && !validate290(data.sdks_in_mobile_apps, at(instancePath, "/sdks_in_mobile_apps")) && (vErrors = more(vErrors, validate290)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate289.errors = vErrors, vErrors === null;
}
var check_shared79 = outermost(validate296);
var schema110 = { type: "string", enum: ["ios_entitlements", "ios_privacy_manifests"], $id: "shared77" };
function validate302(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ios_entitlements" || data === "ios_privacy_manifests" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema110.enum })), validate302.errors = vErrors, vErrors === null;
}
function validate301(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate302(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate302));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate301.errors = vErrors, vErrors === null;
}
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_platform" || key0 === "mobile_app_release_type" || key0 === "mobile_app_bundle_id" || key0 === "include" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_platform !== void 0 && !validate27(data.mobile_app_platform, at(instancePath, "/mobile_app_platform")) && (vErrors = more(vErrors, validate27)), data.mobile_app_release_type !== void 0 && !validate27(data.mobile_app_release_type, at(instancePath, "/mobile_app_release_type")) && (vErrors = more(vErrors, validate27)), data.mobile_app_bundle_id !== void 0 && !validate27(data.mobile_app_bundle_id, at(instancePath, "/mobile_app_bundle_id")) && (vErrors = more(vErrors, validate27)), data.include !== void 0 && !validate301(data.include, at(instancePath, "/include")) && (vErrors = more(vErrors, validate301));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate296.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate305);
var schema114 = { type: ["array", "null"], items: { $ref: "IosPrivacyManifest" }, $id: "shared15" };
var schema116 = { type: ["boolean", "null"], $id: "shared12" };
function validate313(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema116.type })), validate313.errors = vErrors, vErrors === null;
}
var schema117 = { type: ["array", "null"], items: { $ref: "RelatedSdk" }, $id: "shared13" };
function validate316(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.sdk_in_mobile_app_id !== void 0 && !validate232(data.sdk_in_mobile_app_id, at(instancePath, "/sdk_in_mobile_app_id")) && (vErrors = more(vErrors, validate232)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate316.errors = vErrors, vErrors === null;
}
function validate315(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema117.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate316(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate316));
  }
  return validate315.errors = vErrors, vErrors === null;
}
function validate309(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.file_name !== void 0 && !validate56(data.file_name, at(instancePath, "/file_name")) && (vErrors = more(vErrors, validate56)), data.binary_file !== void 0 && !validate56(data.binary_file, at(instancePath, "/binary_file")) && (vErrors = more(vErrors, validate56)), data.manifest_as_json !== void 0 && !validate56(data.manifest_as_json, at(instancePath, "/manifest_as_json")) && (vErrors = more(vErrors, validate56)), data.has_sdk_info !== void 0 && !validate313(data.has_sdk_info, at(instancePath, "/has_sdk_info")) && (vErrors = more(vErrors, validate313)), data.related_sdks !== void 0 && !validate315(data.related_sdks, at(instancePath, "/related_sdks")) && (vErrors = more(vErrors, validate315))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate309.errors = vErrors, vErrors === null;
}
function validate308(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema114.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate309(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate309));
  }
  return validate308.errors = vErrors, vErrors === null;
}
function validate307(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.ios_privacy_manifests !== void 0 && !validate308(data.ios_privacy_manifests, at(instancePath, "/ios_privacy_manifests")) && (vErrors = more(vErrors, validate308)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate307.errors = vErrors, vErrors === null;
}
function validate306(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate307(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate307));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate306.errors = vErrors, vErrors === null;
}
function validate305(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_app_insights !== void 0 && !validate306(data.mobile_app_insights, at(instancePath, "/mobile_app_insights")) && (vErrors = more(vErrors, validate306)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate305.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate325);
var schema120 = { type: "string", enum: ["OPEN", "CLOSED"], $id: "StatusGroup" };
function validate328(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OPEN" || data === "CLOSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema120.enum })), validate328.errors = vErrors, vErrors === null;
}
var schema121 = { type: "string", enum: ["HIGH", "MEDIUM", "LOW"], $id: "Severity" };
function validate330(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "HIGH" || data === "MEDIUM" || data === "LOW" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema121.enum })), validate330.errors = vErrors, vErrors === null;
}
function validate325(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "status_group" || key0 === "severity" || key0 === "results_since" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.status_group !== void 0 && !validate328(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate328)), data.severity !== void 0 && !validate330(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate330)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate325.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate333);
var schema125 = { type: ["string", "null"], "x-known": ["OPEN", "CLOSED", null], $id: "shared23" };
function validate338(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema125.type })), data !== "OPEN" && data !== "CLOSED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema125["x-known"] })), validate338.errors = vErrors, vErrors === null;
}
var schema126 = { type: ["string", "null"], "x-known": ["NEW", "OPEN", "OPEN_READY_TO_RESCAN", "CLOSED_FIXED", "CLOSED_PARTIALLY_FIXED", "CLOSED_WONT_FIX", "CLOSED_BY_POLICY", "CLOSED_RISK_ACCEPTED", "CLOSED_COMPENSATING_CONTROL", "CLOSED_ITEM_NOT_FOUND", null], $id: "shared24" };
function validate340(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema126.type })), data !== "NEW" && data !== "OPEN" && data !== "OPEN_READY_TO_RESCAN" && data !== "CLOSED_FIXED" && data !== "CLOSED_PARTIALLY_FIXED" && data !== "CLOSED_WONT_FIX" && data !== "CLOSED_BY_POLICY" && data !== "CLOSED_RISK_ACCEPTED" && data !== "CLOSED_COMPENSATING_CONTROL" && data !== "CLOSED_ITEM_NOT_FOUND" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema126["x-known"] })), validate340.errors = vErrors, vErrors === null;
}
var schema127 = { type: ["string", "null"], "x-known": ["P0", "P1", "P2", "P3", "P4", null], $id: "shared25" };
function validate342(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema127.type })), data !== "P0" && data !== "P1" && data !== "P2" && data !== "P3" && data !== "P4" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema127["x-known"] })), validate342.errors = vErrors, vErrors === null;
}
var schema128 = { type: ["string", "null"], "x-known": ["HIGH", "MEDIUM", "LOW", null], $id: "shared26" };
function validate344(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema128.type })), data !== "HIGH" && data !== "MEDIUM" && data !== "LOW" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema128["x-known"] })), validate344.errors = vErrors, vErrors === null;
}
var schema129 = { type: ["string", "null"], "x-known": ["DATA_AT_REST_EXPOSURE", "DATA_IN_TRANSIT_EXPOSURE", "DATA_LOSS_TO_HACKERS", "DATA_EXPOSURE_TO_THIRD_PARTY_APPS", "UNAUTHORIZED_DATA_COLLECTION", null], $id: "shared27" };
function validate346(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema129.type })), data !== "DATA_AT_REST_EXPOSURE" && data !== "DATA_IN_TRANSIT_EXPOSURE" && data !== "DATA_LOSS_TO_HACKERS" && data !== "DATA_EXPOSURE_TO_THIRD_PARTY_APPS" && data !== "UNAUTHORIZED_DATA_COLLECTION" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema129["x-known"] })), validate346.errors = vErrors, vErrors === null;
}
var schema130 = { type: ["string", "null"], "x-known": ["DIFFICULT", "MODERATE", "EASY", null], $id: "shared28" };
function validate348(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), data !== "DIFFICULT" && data !== "MODERATE" && data !== "EASY" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema130["x-known"] })), validate348.errors = vErrors, vErrors === null;
}
var schema131 = { type: ["array", "null"], items: { $ref: "shared29" }, $id: "shared30" }, schema132 = { type: "string", "x-known": ["GOOGLE_P1", "APPLE_P1", "DEFENSE_IN_DEPTH", "SERVER_SIDE"], $id: "shared29" };
function validate351(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "GOOGLE_P1" && data !== "APPLE_P1" && data !== "DEFENSE_IN_DEPTH" && data !== "SERVER_SIDE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema132["x-known"] })), validate351.errors = vErrors, vErrors === null;
}
function validate350(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema131.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate351(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate351));
  }
  return validate350.errors = vErrors, vErrors === null;
}
var schema133 = { type: ["number", "null"], $id: "shared31" };
function validate354(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema133.type })), validate354.errors = vErrors, vErrors === null;
}
function validate335(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_id !== void 0 && !validate232(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate232)), data.status_group !== void 0 && !validate338(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate338)), data.aggregated_status !== void 0 && !validate340(data.aggregated_status, at(instancePath, "/aggregated_status")) && (vErrors = more(vErrors, validate340)), data.priority !== void 0 && !validate342(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate342)), data.severity !== void 0 && !validate344(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate344)), data.category !== void 0 && !validate346(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate346)), data.exploitability !== void 0 && !validate348(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate348)), data.importance_tags !== void 0 && !validate350(data.importance_tags, at(instancePath, "/importance_tags")) && (vErrors = more(vErrors, validate350)), data.cvss3_score !== void 0 && !validate354(data.cvss3_score, at(instancePath, "/cvss3_score")) && (vErrors = more(vErrors, validate354)), data.cvss3_vector !== void 0 && !validate56(data.cvss3_vector, at(instancePath, "/cvss3_vector")) && (vErrors = more(vErrors, validate56))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate335.errors = vErrors, vErrors === null;
}
function validate334(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate335(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate335));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate334.errors = vErrors, vErrors === null;
}
function validate333(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.security_findings !== void 0 && !validate334(data.security_findings, at(instancePath, "/security_findings")) && (vErrors = more(vErrors, validate334)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate333.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate360);
function validate360(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_id"));
    for (let key0 in data)
      key0 !== "security_finding_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_id !== void 0 && !validate238(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate238));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate360.errors = vErrors, vErrors === null;
}
var check_SecurityFinding = outermost(validate335), check_shared86 = outermost(validate362);
function validate362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "results_since" || key0 === "security_finding_id" || key0 === "status_group" || key0 === "issue_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.security_finding_id !== void 0 && !validate238(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate238)), data.status_group !== void 0 && !validate328(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate328)), data.issue_type_id !== void 0 && !validate238(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate238));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate362.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate369);
function validate371(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_id !== void 0 && !validate232(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate232)), data.security_finding_id !== void 0 && !validate232(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate232)), data.issue_type_id !== void 0 && !validate232(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate232))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate371.errors = vErrors, vErrors === null;
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
function validate369(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.targets !== void 0 && !validate370(data.targets, at(instancePath, "/targets")) && (vErrors = more(vErrors, validate370)), data.pagination_information !== void 0 && !validate117(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate117))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate369.errors = vErrors, vErrors === null;
}
var check_shared89 = outermost(validate379);
function validate379(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id"));
    for (let key0 in data)
      key0 !== "security_finding_target_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate238(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate238));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate379.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTarget = outermost(validate371), check_shared90 = outermost(validate381);
function validate383(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate383.errors = vErrors, vErrors === null;
}
function validate381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.security_finding_target_id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id", "body"));
    for (let key0 in data)
      key0 === "security_finding_target_id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate238(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate238)), data.body !== void 0 && !validate383(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate383));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate381.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTargetUpdate = outermost(validate385);
function validate385(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate385.errors = vErrors, vErrors === null;
}
var checks = {
  createCloudAuthenticator: { input: check_shared32, output: check_CloudAuthenticator },
  listPolicyViolations: { input: check_shared33, output: check_shared42 },
  listAssets: { input: check_shared44, output: check_shared46 },
  getRestfulApi: { input: check_shared47, output: check_shared49 },
  uploadOpenApiDefinition: { input: check_shared50, output: check_OpenApiDefinition },
  listSastPolicyViolations: { input: check_shared51, output: check_shared53 },
  startRestfulApiScan: { input: check_shared54, output: check_AssetScan },
  getRestfulApiScan: { input: check_shared55, output: check_AssetScan },
  initMobileAppUpload: { input: check_shared56, output: check_UploadTarget },
  initXcuitestUpload: { input: check_shared56, output: check_UploadTarget },
  initMobileAppUploadLegacy: { input: check_shared56, output: check_UploadTarget },
  listMobileApps: { input: check_shared62, output: check_shared64 },
  getMobileApp: { input: check_shared65, output: check_MobileApp },
  listMobileAppScans: { input: check_shared66, output: check_shared68 },
  getMobileAppScan: { input: check_shared69, output: check_MobileAppScan },
  listMobileAppsChanges: { input: check_shared71, output: check_shared73 },
  getMobileAppsChangesStats: { input: check_shared56, output: check_MobileAppsChangesStats },
  getMobileAppsMonthlySecurityMetrics: { input: check_shared56, output: check_MobileAppsMonthlySecurityMetrics },
  getMobileAppsSecurityKpis: { input: check_shared56, output: check_MobileAppsSecurityKpis },
  listSdksInMobileApps: { input: check_shared74, output: check_shared76 },
  listMobileAppInsights: { input: check_shared79, output: check_shared81 },
  listSecurityFindings: { input: check_shared82, output: check_shared84 },
  getSecurityFinding: { input: check_shared85, output: check_SecurityFinding },
  listSecurityFindingTargets: { input: check_shared86, output: check_shared88 },
  getSecurityFindingTarget: { input: check_shared89, output: check_SecurityFindingTarget },
  updateSecurityFindingTarget: { input: check_shared90, output: check_SecurityFindingTargetUpdate }
};
export {
  checks
};
