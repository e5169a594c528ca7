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
var check_shared33 = outermost(validate21);
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
var check_shared34 = outermost(validate39);
var schema20 = ["id"];
function validate42(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate42.errors = vErrors, vErrors === null;
}
function validate44(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate44.errors = vErrors, vErrors === null;
}
function validate41(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate42(data, instancePath) || (vErrors = more(vErrors, validate42), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate41.errors = vErrors, errors === 0;
}
function validate40(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate40.errors = vErrors, vErrors === null;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  return validate40(data, instancePath) || (vErrors = more(vErrors, validate40)), data && typeof data == "object" && !Array.isArray(data) && (schema20.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate39.errors = vErrors, vErrors === null;
}
var check_shared35 = outermost(validate48);
var schema23 = { type: ["array", "null"], items: { $ref: "shared10" }, $id: "shared11" };
function validate51(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema23.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  }
  return validate51.errors = vErrors, vErrors === null;
}
function validate50(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate51(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate51));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate50.errors = vErrors, vErrors === null;
}
function validate48(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_relevance" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate50(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate50)), data.filter_by_relevance !== void 0 && !validate27(data.filter_by_relevance, at(instancePath, "/filter_by_relevance")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate48.errors = vErrors, vErrors === null;
}
var check_shared45 = outermost(validate56);
var schema47 = ["policy_violations", "policy_rules", "policy_rule_types", "network_services", "restful_apis", "api_operations", "cloud_resources", "web_applications", "pagination_information"], schema25 = { type: ["array", "null"], items: { $ref: "PolicyViolation" }, $id: "shared36" };
var schema27 = { type: ["string", "null"], $id: "shared2" };
function validate61(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema27.type })), validate61.errors = vErrors, vErrors === null;
}
var schema28 = { type: ["string", "null"], $id: "Timestamp" };
function validate67(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema28.type })), validate67.errors = vErrors, vErrors === null;
}
function validate58(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.violated_policy_rule_id !== void 0 && !validate41(data.violated_policy_rule_id, at(instancePath, "/violated_policy_rule_id")) && (vErrors = more(vErrors, validate41)), data.affected_network_service_id !== void 0 && !validate61(data.affected_network_service_id, at(instancePath, "/affected_network_service_id")) && (vErrors = more(vErrors, validate61)), data.affected_cloud_resource_id !== void 0 && !validate61(data.affected_cloud_resource_id, at(instancePath, "/affected_cloud_resource_id")) && (vErrors = more(vErrors, validate61)), data.affected_api_operation_id !== void 0 && !validate61(data.affected_api_operation_id, at(instancePath, "/affected_api_operation_id")) && (vErrors = more(vErrors, validate61)), data.affected_web_application_id !== void 0 && !validate61(data.affected_web_application_id, at(instancePath, "/affected_web_application_id")) && (vErrors = more(vErrors, validate61)), data.exception_type !== void 0 && !validate61(data.exception_type, at(instancePath, "/exception_type")) && (vErrors = more(vErrors, validate61)), data.date_created !== void 0 && !validate67(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate67))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate58.errors = vErrors, vErrors === null;
}
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema25.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate58(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate58));
  }
  return validate57.errors = vErrors, vErrors === null;
}
var schema31 = { type: ["string", "null"], "x-known": ["URGENT", "IMPORTANT", null], $id: "shared21" };
function validate74(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema31.type })), data !== "URGENT" && data !== "IMPORTANT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema31["x-known"] })), validate74.errors = vErrors, vErrors === null;
}
function validate72(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.relevance !== void 0 && !validate74(data.relevance, at(instancePath, "/relevance")) && (vErrors = more(vErrors, validate74)), data.policy_rule_type_id !== void 0 && !validate41(data.policy_rule_type_id, at(instancePath, "/policy_rule_type_id")) && (vErrors = more(vErrors, validate41))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate72.errors = vErrors, vErrors === null;
}
function validate71(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate72(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate71.errors = vErrors, vErrors === null;
}
function validate80(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.title !== void 0 && !validate61(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate61)), data.description !== void 0 && !validate61(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate61)), data.recommendation !== void 0 && !validate61(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate80.errors = vErrors, vErrors === null;
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
function validate88(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.url !== void 0 && !validate61(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate88.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.base_url !== void 0 && !validate61(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate94.errors = vErrors, vErrors === null;
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
function validate100(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.restful_api_id !== void 0 && !validate41(data.restful_api_id, at(instancePath, "/restful_api_id")) && (vErrors = more(vErrors, validate41)), data.http_method !== void 0 && !validate61(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate61)), data.path !== void 0 && !validate61(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate100.errors = vErrors, vErrors === null;
}
function validate99(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate100(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate99.errors = vErrors, vErrors === null;
}
function validate108(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.name !== void 0 && !validate61(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate61)), data.asset_type_name !== void 0 && !validate61(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate61)), data.cloud_console_url !== void 0 && !validate61(data.cloud_console_url, at(instancePath, "/cloud_console_url")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate108.errors = vErrors, vErrors === null;
}
function validate107(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate108(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate108));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate107.errors = vErrors, vErrors === null;
}
function validate116(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.base_url !== void 0 && !validate61(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate61)), data.base_path !== void 0 && !validate61(data.base_path, at(instancePath, "/base_path")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate116.errors = vErrors, vErrors === null;
}
function validate115(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate116(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate115.errors = vErrors, vErrors === null;
}
var schema46 = { type: ["integer", "null"], $id: "Count" };
function validate125(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema46.type })), validate125.errors = vErrors, vErrors === null;
}
function validate123(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.next_cursor !== void 0 && !validate61(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate61)), data.total_count !== void 0 && !validate125(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate125))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate123.errors = vErrors, vErrors === null;
}
function validate122(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate123(data, instancePath) || (vErrors = more(vErrors, validate123), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate122.errors = vErrors, errors === 0;
}
function validate56(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate57(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate57)), data.policy_rules !== void 0 && !validate71(data.policy_rules, at(instancePath, "/policy_rules")) && (vErrors = more(vErrors, validate71)), data.policy_rule_types !== void 0 && !validate79(data.policy_rule_types, at(instancePath, "/policy_rule_types")) && (vErrors = more(vErrors, validate79)), data.network_services !== void 0 && !validate87(data.network_services, at(instancePath, "/network_services")) && (vErrors = more(vErrors, validate87)), data.restful_apis !== void 0 && !validate93(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate93)), data.api_operations !== void 0 && !validate99(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate99)), data.cloud_resources !== void 0 && !validate107(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate107)), data.web_applications !== void 0 && !validate115(data.web_applications, at(instancePath, "/web_applications")) && (vErrors = more(vErrors, validate115)), data.pagination_information !== void 0 && !validate122(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate122)), schema47.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate56.errors = vErrors, vErrors === null;
}
var check_shared47 = outermost(validate130);
function validate134(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate134.errors = vErrors, vErrors === null;
}
function validate130(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_text" || key0 === "filter_by_asset_types" || key0 === "filter_by_discovered_vias" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate50(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate50)), data.filter_by_text !== void 0 && !validate27(data.filter_by_text, at(instancePath, "/filter_by_text")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_types !== void 0 && !validate134(data.filter_by_asset_types, at(instancePath, "/filter_by_asset_types")) && (vErrors = more(vErrors, validate134)), data.filter_by_discovered_vias !== void 0 && !validate134(data.filter_by_discovered_vias, at(instancePath, "/filter_by_discovered_vias")) && (vErrors = more(vErrors, validate134));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate130.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate138);
var schema59 = ["assets", "pagination_information"], schema51 = { type: ["array", "null"], items: { $ref: "Asset" }, $id: "shared48" };
var schema53 = { type: ["string", "null"], "x-known": ["RESTFUL_API", "NETWORK_SERVICE", null], $id: "shared3" };
function validate144(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema53.type })), data !== "RESTFUL_API" && data !== "NETWORK_SERVICE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema53["x-known"] })), validate144.errors = vErrors, vErrors === null;
}
var schema54 = { type: ["object", "null"], $id: "shared4" };
function validate148(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema54.type })), validate148.errors = vErrors, vErrors === null;
}
var schema55 = { type: ["string", "null"], "x-known": ["WEBSITE_CRAWLER", "WEB_APPLICATION_SCANS", "AMAZON_WEB_SERVICES", "MANUAL_IMPORT", null], $id: "shared5" };
function validate154(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema55.type })), data !== "WEBSITE_CRAWLER" && data !== "WEB_APPLICATION_SCANS" && data !== "AMAZON_WEB_SERVICES" && data !== "MANUAL_IMPORT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema55["x-known"] })), validate154.errors = vErrors, vErrors === null;
}
var schema56 = { type: ["integer", "null"], $id: "shared6" };
function validate158(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema56.type })), validate158.errors = vErrors, vErrors === null;
}
function validate165(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag !== void 0 && !validate61(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate61)), data.value !== void 0 && !validate61(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate165.errors = vErrors, vErrors === null;
}
function validate164(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate165(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate165));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate164.errors = vErrors, vErrors === null;
}
function validate140(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.name !== void 0 && !validate61(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate61)), data.url !== void 0 && !validate61(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate61)), data.asset_type !== void 0 && !validate144(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate144)), data.asset_type_name !== void 0 && !validate61(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate61)), data.asset_type_icon_url !== void 0 && !validate61(data.asset_type_icon_url, at(instancePath, "/asset_type_icon_url")) && (vErrors = more(vErrors, validate61)), data.belongs_to_asset_group !== void 0 && !validate148(data.belongs_to_asset_group, at(instancePath, "/belongs_to_asset_group")) && (vErrors = more(vErrors, validate148)), data.status !== void 0 && !validate61(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate61)), data.hosted_on !== void 0 && !validate61(data.hosted_on, at(instancePath, "/hosted_on")) && (vErrors = more(vErrors, validate61)), data.hosted_on_name !== void 0 && !validate61(data.hosted_on_name, at(instancePath, "/hosted_on_name")) && (vErrors = more(vErrors, validate61)), data.hosted_on_icon_url !== void 0 && !validate61(data.hosted_on_icon_url, at(instancePath, "/hosted_on_icon_url")) && (vErrors = more(vErrors, validate61)), data.discovered_via !== void 0 && !validate154(data.discovered_via, at(instancePath, "/discovered_via")) && (vErrors = more(vErrors, validate154)), data.discovered_via_name !== void 0 && !validate61(data.discovered_via_name, at(instancePath, "/discovered_via_name")) && (vErrors = more(vErrors, validate61)), data.discovered_via_icon_url !== void 0 && !validate61(data.discovered_via_icon_url, at(instancePath, "/discovered_via_icon_url")) && (vErrors = more(vErrors, validate61)), data.open_urgent_policy_violations_count !== void 0 && !validate158(data.open_urgent_policy_violations_count, at(instancePath, "/open_urgent_policy_violations_count")) && (vErrors = more(vErrors, validate158)), data.open_important_policy_violations_count !== void 0 && !validate158(data.open_important_policy_violations_count, at(instancePath, "/open_important_policy_violations_count")) && (vErrors = more(vErrors, validate158)), data.open_proactive_policy_violations_count !== void 0 && !validate158(data.open_proactive_policy_violations_count, at(instancePath, "/open_proactive_policy_violations_count")) && (vErrors = more(vErrors, validate158)), data.date_created !== void 0 && !validate67(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate67)), data.date_no_longer_accessible !== void 0 && !validate67(data.date_no_longer_accessible, at(instancePath, "/date_no_longer_accessible")) && (vErrors = more(vErrors, validate67)), data.tags !== void 0 && !validate164(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate164))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate140.errors = vErrors, vErrors === null;
}
function validate139(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema51.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate140(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate140));
  }
  return validate139.errors = vErrors, vErrors === null;
}
function validate138(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.assets !== void 0 && !validate139(data.assets, at(instancePath, "/assets")) && (vErrors = more(vErrors, validate139)), data.pagination_information !== void 0 && !validate122(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate122)), schema59.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate138.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate173);
function validate173(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate173.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate175);
var schema66 = ["restful_apis"];
function validate181(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.http_method !== void 0 && !validate61(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate61)), data.path !== void 0 && !validate61(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate181.errors = vErrors, vErrors === null;
}
function validate180(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate181(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate181));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate180.errors = vErrors, vErrors === null;
}
function validate177(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.base_url !== void 0 && !validate61(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate61)), data.api_operations !== void 0 && !validate180(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate180))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate177.errors = vErrors, vErrors === null;
}
function validate176(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate177(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate177));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate176.errors = vErrors, vErrors === null;
}
function validate175(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.restful_apis !== void 0 && !validate176(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate176)), schema66.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate175.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate188);
function validate189(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate189.errors = vErrors, vErrors === null;
}
function validate188(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate189(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate188.errors = vErrors, vErrors === null;
}
var check_OpenApiDefinition = outermost(validate191);
function validate191(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate191.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate192);
function validate192(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "cursor" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate192.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate194);
var schema74 = ["policy_violations", "pagination_information"], schema72 = { type: ["array", "null"], items: { $ref: "SastPolicyViolation" }, $id: "shared55" };
function validate196(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate196.errors = vErrors, vErrors === null;
}
function validate195(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema72.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate196(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate196));
  }
  return validate195.errors = vErrors, vErrors === null;
}
function validate194(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate195(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate195)), data.pagination_information !== void 0 && !validate122(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate122)), schema74.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate194.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate201);
function validate205(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate205.errors = vErrors, vErrors === null;
}
function validate204(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "should_perform_pii_analysis" || key0 === "should_perform_sql_injection_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.should_perform_pii_analysis !== void 0 && !validate205(data.should_perform_pii_analysis, at(instancePath, "/should_perform_pii_analysis")) && (vErrors = more(vErrors, validate205)), data.should_perform_sql_injection_scan !== void 0 && !validate205(data.should_perform_sql_injection_scan, at(instancePath, "/should_perform_sql_injection_scan")) && (vErrors = more(vErrors, validate205));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate204.errors = vErrors, vErrors === null;
}
function validate201(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.asset_id === void 0 || data.asset_base_url === void 0) && (vErrors = need(vErrors, data, instancePath, "asset_id", "asset_base_url"));
    for (let key0 in data)
      key0 === "asset_id" || key0 === "asset_base_url" || key0 === "restful_api_scan_config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.asset_id !== void 0 && !validate42(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate42)), data.asset_base_url !== void 0 && !validate27(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate27)), data.restful_api_scan_config !== void 0 && !validate204(data.restful_api_scan_config, at(instancePath, "/restful_api_scan_config")) && (vErrors = more(vErrors, validate204));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate201.errors = vErrors, vErrors === null;
}
var check_AssetScan = outermost(validate209);
var schema79 = { type: ["string", "null"], "x-known": ["RESTFUL_API", null], $id: "shared8" };
function validate213(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema79.type })), data !== "RESTFUL_API" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema79["x-known"] })), validate213.errors = vErrors, vErrors === null;
}
var schema80 = { type: ["string", "null"], "x-known": ["ONGOING", null], $id: "shared9" };
function validate215(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema80.type })), data !== "ONGOING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema80["x-known"] })), validate215.errors = vErrors, vErrors === null;
}
function validate209(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.asset_id !== void 0 && !validate41(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate41)), data.asset_base_url !== void 0 && !validate61(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate61)), data.asset_type !== void 0 && !validate213(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate213)), data.status !== void 0 && !validate215(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate215)), data.failed_reason !== void 0 && !validate61(data.failed_reason, at(instancePath, "/failed_reason")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate209.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate218);
function validate218(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "scan_id"));
    for (let key0 in data)
      key0 !== "scan_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate42(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate42));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate218.errors = vErrors, vErrors === null;
}
var check_shared59 = outermost(validate220);
function validate220(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate220.errors = vErrors, vErrors === null;
}
var check_UploadTarget = outermost(validate221);
function validate221(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.upload_url === void 0 && (vErrors = need(vErrors, data, instancePath, "upload_url")), data.upload_url !== void 0 && !validate27(data.upload_url, at(instancePath, "/upload_url")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate221.errors = vErrors, vErrors === null;
}
var check_shared65 = outermost(validate223);
var schema85 = { type: "string", enum: ["ANDROID", "ANDROID_AMAZON", "ANDROID_OCULUS", "IOS", "WINDOWS_PHONE"], $id: "shared60" };
function validate225(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ANDROID" || data === "ANDROID_AMAZON" || data === "ANDROID_OCULUS" || data === "IOS" || data === "WINDOWS_PHONE" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema85.enum })), validate225.errors = vErrors, vErrors === null;
}
var schema86 = { type: "string", enum: ["APP_STORE", "PRE_PROD"], $id: "shared61" };
function validate227(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_STORE" || data === "PRE_PROD" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema86.enum })), validate227.errors = vErrors, vErrors === null;
}
var schema87 = { type: "string", enum: ["NO_SCANS_INITIATED", "SCAN_ONGOING", "SCAN_COMPLETED"], $id: "shared62" };
function validate230(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "NO_SCANS_INITIATED" || data === "SCAN_ONGOING" || data === "SCAN_COMPLETED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema87.enum })), validate230.errors = vErrors, vErrors === null;
}
var schema89 = { type: "string", enum: ["APP_LOGIC", "DYNAMIC", "NO_SUBSCRIPTION", "P1_ALERTS", "STATIC"], $id: "shared63" };
function validate233(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_LOGIC" || data === "DYNAMIC" || data === "NO_SUBSCRIPTION" || data === "P1_ALERTS" || data === "STATIC" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema89.enum })), validate233.errors = vErrors, vErrors === null;
}
function validate232(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate233(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate233));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate232.errors = vErrors, vErrors === null;
}
function validate223(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "platform" || key0 === "release_type" || key0 === "results_since" || key0 === "scan_status" || key0 === "subscription" || key0 === "blocked_scan_reason" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.platform !== void 0 && !validate225(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate225)), data.release_type !== void 0 && !validate227(data.release_type, at(instancePath, "/release_type")) && (vErrors = more(vErrors, validate227)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.scan_status !== void 0 && !validate230(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate230)), data.subscription !== void 0 && !validate232(data.subscription, at(instancePath, "/subscription")) && (vErrors = more(vErrors, validate232)), data.blocked_scan_reason !== void 0 && !validate27(data.blocked_scan_reason, at(instancePath, "/blocked_scan_reason")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate223.errors = vErrors, vErrors === null;
}
var check_shared67 = outermost(validate237);
var schema94 = ["mobile_apps", "pagination_information"];
function validate240(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate240.errors = vErrors, vErrors === null;
}
function validate239(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate240(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate240))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate239.errors = vErrors, vErrors === null;
}
function validate238(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate239(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate239));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate238.errors = vErrors, vErrors === null;
}
function validate237(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_apps !== void 0 && !validate238(data.mobile_apps, at(instancePath, "/mobile_apps")) && (vErrors = more(vErrors, validate238)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema94.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate237.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate245);
var schema96 = { type: ["string", "integer"], $id: "NumericIdInput" };
function validate246(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema96.type })), validate246.errors = vErrors, vErrors === null;
}
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate246(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate246));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate245.errors = vErrors, vErrors === null;
}
var check_MobileApp = outermost(validate239), check_shared69 = outermost(validate248);
function validate248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_app_id === void 0 && (vErrors = need(vErrors, data, instancePath, "mobile_app_id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate246(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate246)), data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate248.errors = vErrors, vErrors === null;
}
var check_shared71 = outermost(validate251);
var schema103 = ["scans", "pagination_information"];
var schema100 = { type: "object", properties: { id: { $ref: "NumericId" }, mobile_app_id: { $ref: "NumericId" }, mobile_app_uuid: { $ref: "shared2" }, status: { $ref: "shared17" }, start_date: { $ref: "Timestamp" }, static_scan: { type: ["object", "null"], properties: { status: { $ref: "shared2" } } }, dynamic_scan: { type: ["object", "null"], properties: { status: { $ref: "shared2" } } }, build_source: { $ref: "shared18" }, build_version: { $ref: "shared2" }, most_recently_scanned_build_version: { $ref: "shared2" }, release_id: { $ref: "shared2" }, most_recently_scanned_release_id: { $ref: "shared2" } }, $id: "MobileAppScan" }, schema101 = { type: ["string", "null"], "x-known": ["ONGOING", "RUNNING", "COMPLETED", "CANCELLED", "FAILED", "SCAN_ATTEMPT_ERROR", null], $id: "shared17" };
function validate257(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema101.type })), data !== "ONGOING" && data !== "RUNNING" && data !== "COMPLETED" && data !== "CANCELLED" && data !== "FAILED" && data !== "SCAN_ATTEMPT_ERROR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema101["x-known"] })), validate257.errors = vErrors, vErrors === null;
}
var schema102 = { type: ["string", "null"], "x-known": ["DT_UPLOAD_FORM", "DT_UPLOAD_API", "GOOGLE_PLAY_STORE", "ITUNES_STORE", "APPCENTER", null], $id: "shared18" };
function validate262(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema102.type })), data !== "DT_UPLOAD_FORM" && data !== "DT_UPLOAD_API" && data !== "GOOGLE_PLAY_STORE" && data !== "ITUNES_STORE" && data !== "APPCENTER" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema102["x-known"] })), validate262.errors = vErrors, vErrors === null;
}
function validate253(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && !validate240(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate240)), data.mobile_app_id !== void 0 && !validate240(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate240)), data.mobile_app_uuid !== void 0 && !validate61(data.mobile_app_uuid, at(instancePath, "/mobile_app_uuid")) && (vErrors = more(vErrors, validate61)), data.status !== void 0 && !validate257(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate257)), data.start_date !== void 0 && !validate67(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate67)), data.static_scan !== void 0) {
      let data5 = data.static_scan;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/static_scan", "type", { type: schema100.properties.static_scan.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.status !== void 0 && (validate61(data5.status, at(instancePath, "/static_scan/status")) || (vErrors = more(vErrors, validate61)));
    }
    if (data.dynamic_scan !== void 0) {
      let data7 = data.dynamic_scan;
      !(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null && (vErrors = report(vErrors, instancePath + "/dynamic_scan", "type", { type: schema100.properties.dynamic_scan.type })), data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.status !== void 0 && (validate61(data7.status, at(instancePath, "/dynamic_scan/status")) || (vErrors = more(vErrors, validate61)));
    }
    data.build_source !== void 0 && !validate262(data.build_source, at(instancePath, "/build_source")) && (vErrors = more(vErrors, validate262)), data.build_version !== void 0 && !validate61(data.build_version, at(instancePath, "/build_version")) && (vErrors = more(vErrors, validate61)), data.most_recently_scanned_build_version !== void 0 && !validate61(data.most_recently_scanned_build_version, at(instancePath, "/most_recently_scanned_build_version")) && (vErrors = more(vErrors, validate61)), data.release_id !== void 0 && !validate61(data.release_id, at(instancePath, "/release_id")) && (vErrors = more(vErrors, validate61)), data.most_recently_scanned_release_id !== void 0 && !validate61(data.most_recently_scanned_release_id, at(instancePath, "/most_recently_scanned_release_id")) && (vErrors = more(vErrors, validate61));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate253.errors = vErrors, vErrors === null;
}
function validate252(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate253(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate253));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate252.errors = vErrors, vErrors === null;
}
function validate251(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scans !== void 0 && !validate252(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate252)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema103.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate251.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate271);
function validate271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.mobile_app_id === void 0 || data.id === void 0) && (vErrors = need(vErrors, data, instancePath, "mobile_app_id", "id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate246(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate246)), data.id !== void 0 && !validate246(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate246));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate271.errors = vErrors, vErrors === null;
}
var check_shared73 = outermost(validate274);
var schema106 = ["id", "mobile_app_id", "mobile_app_uuid", "start_date", "static_scan", "dynamic_scan", "build_source", "build_version", "most_recently_scanned_build_version", "release_id", "most_recently_scanned_release_id"];
function validate274(data, instancePath = "") {
  let vErrors = null;
  return validate253(data, instancePath) || (vErrors = more(vErrors, validate253)), data && typeof data == "object" && !Array.isArray(data) && (schema106.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate274.errors = vErrors, vErrors === null;
}
var check_shared75 = outermost(validate276);
function validate278(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate278.errors = vErrors, vErrors === null;
}
function validate276(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.page_size !== void 0 && !validate278(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate278));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate276.errors = vErrors, vErrors === null;
}
var check_shared77 = outermost(validate280);
var schema113 = ["mobile_changes", "pagination_information"];
var schema112 = { type: ["string", "null"], "x-known": ["BUNDLE_SIZE_INCREASED", "CLASSES_ADDED", null], $id: "shared15" };
function validate284(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema112.type })), data !== "BUNDLE_SIZE_INCREASED" && data !== "CLASSES_ADDED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema112["x-known"] })), validate284.errors = vErrors, vErrors === null;
}
function validate282(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date_created !== void 0 && !validate67(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate67)), data.change_type !== void 0 && !validate284(data.change_type, at(instancePath, "/change_type")) && (vErrors = more(vErrors, validate284)), data.display_name !== void 0 && !validate61(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate61)), data.description !== void 0 && !validate61(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate282.errors = vErrors, vErrors === null;
}
function validate281(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate282(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate282));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate281.errors = vErrors, vErrors === null;
}
function validate280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_changes !== void 0 && !validate281(data.mobile_changes, at(instancePath, "/mobile_changes")) && (vErrors = more(vErrors, validate281)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema113.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate280.errors = vErrors, vErrors === null;
}
var check_MobileAppsChangesStats = outermost(validate291);
function validate291(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate291.errors = vErrors, vErrors === null;
}
var check_MobileAppsMonthlySecurityMetrics = outermost(validate292);
function validate292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate292.errors = vErrors, vErrors === null;
}
var check_MobileAppsSecurityKpis = outermost(validate293);
function validate293(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate293.errors = vErrors, vErrors === null;
}
var check_shared78 = outermost(validate294);
function validate294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "sdk_id" || key0 === "currently_present" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate246(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate246)), data.sdk_id !== void 0 && !validate246(data.sdk_id, at(instancePath, "/sdk_id")) && (vErrors = more(vErrors, validate246)), data.currently_present !== void 0 && !validate205(data.currently_present, at(instancePath, "/currently_present")) && (vErrors = more(vErrors, validate205));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate294.errors = vErrors, vErrors === null;
}
var check_shared80 = outermost(validate299);
var schema121 = ["sdks_in_mobile_apps", "pagination_information"];
function validate301(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate240(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate240)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate301.errors = vErrors, vErrors === null;
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
function validate299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.sdks_in_mobile_apps !== void 0 && !validate300(data.sdks_in_mobile_apps, at(instancePath, "/sdks_in_mobile_apps")) && (vErrors = more(vErrors, validate300)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema121.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate299.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate306);
var schema124 = { type: "string", enum: ["ios_entitlements", "ios_privacy_manifests"], $id: "shared81" };
function validate312(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ios_entitlements" || data === "ios_privacy_manifests" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema124.enum })), validate312.errors = vErrors, vErrors === null;
}
function validate311(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate312(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate312));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate311.errors = vErrors, vErrors === null;
}
function validate306(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_platform" || key0 === "mobile_app_release_type" || key0 === "mobile_app_bundle_id" || key0 === "include" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_platform !== void 0 && !validate27(data.mobile_app_platform, at(instancePath, "/mobile_app_platform")) && (vErrors = more(vErrors, validate27)), data.mobile_app_release_type !== void 0 && !validate27(data.mobile_app_release_type, at(instancePath, "/mobile_app_release_type")) && (vErrors = more(vErrors, validate27)), data.mobile_app_bundle_id !== void 0 && !validate27(data.mobile_app_bundle_id, at(instancePath, "/mobile_app_bundle_id")) && (vErrors = more(vErrors, validate27)), data.include !== void 0 && !validate311(data.include, at(instancePath, "/include")) && (vErrors = more(vErrors, validate311));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate306.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate315);
var schema133 = ["mobile_app_insights", "pagination_information"];
var schema130 = { type: ["boolean", "null"], $id: "shared13" };
function validate323(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), validate323.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.sdk_in_mobile_app_id !== void 0 && !validate240(data.sdk_in_mobile_app_id, at(instancePath, "/sdk_in_mobile_app_id")) && (vErrors = more(vErrors, validate240)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate326.errors = vErrors, vErrors === null;
}
function validate325(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate326(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate325.errors = vErrors, vErrors === null;
}
function validate319(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.file_name !== void 0 && !validate61(data.file_name, at(instancePath, "/file_name")) && (vErrors = more(vErrors, validate61)), data.binary_file !== void 0 && !validate61(data.binary_file, at(instancePath, "/binary_file")) && (vErrors = more(vErrors, validate61)), data.manifest_as_json !== void 0 && !validate61(data.manifest_as_json, at(instancePath, "/manifest_as_json")) && (vErrors = more(vErrors, validate61)), data.has_sdk_info !== void 0 && !validate323(data.has_sdk_info, at(instancePath, "/has_sdk_info")) && (vErrors = more(vErrors, validate323)), data.related_sdks !== void 0 && !validate325(data.related_sdks, at(instancePath, "/related_sdks")) && (vErrors = more(vErrors, validate325))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate319.errors = vErrors, vErrors === null;
}
function validate318(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate319(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate318.errors = vErrors, vErrors === null;
}
function validate317(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.ios_privacy_manifests !== void 0 && !validate318(data.ios_privacy_manifests, at(instancePath, "/ios_privacy_manifests")) && (vErrors = more(vErrors, validate318)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate317.errors = vErrors, vErrors === null;
}
function validate316(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate317(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate317));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate316.errors = vErrors, vErrors === null;
}
function validate315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_app_insights !== void 0 && !validate316(data.mobile_app_insights, at(instancePath, "/mobile_app_insights")) && (vErrors = more(vErrors, validate316)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema133.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate315.errors = vErrors, vErrors === null;
}
var check_shared86 = outermost(validate335);
var schema135 = { type: "string", enum: ["OPEN", "CLOSED"], $id: "StatusGroup" };
function validate338(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OPEN" || data === "CLOSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema135.enum })), validate338.errors = vErrors, vErrors === null;
}
var schema136 = { type: "string", enum: ["HIGH", "MEDIUM", "LOW"], $id: "Severity" };
function validate340(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "HIGH" || data === "MEDIUM" || data === "LOW" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema136.enum })), validate340.errors = vErrors, vErrors === null;
}
function validate335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "status_group" || key0 === "severity" || key0 === "results_since" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate246(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate246)), data.status_group !== void 0 && !validate338(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate338)), data.severity !== void 0 && !validate340(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate340)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate335.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate343);
var schema149 = ["security_findings", "pagination_information"];
var schema140 = { type: ["string", "null"], "x-known": ["OPEN", "CLOSED", null], $id: "shared24" };
function validate348(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema140.type })), data !== "OPEN" && data !== "CLOSED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema140["x-known"] })), validate348.errors = vErrors, vErrors === null;
}
var schema141 = { type: ["string", "null"], "x-known": ["NEW", "OPEN", "OPEN_READY_TO_RESCAN", "CLOSED_FIXED", "CLOSED_PARTIALLY_FIXED", "CLOSED_WONT_FIX", "CLOSED_BY_POLICY", "CLOSED_RISK_ACCEPTED", "CLOSED_COMPENSATING_CONTROL", "CLOSED_ITEM_NOT_FOUND", null], $id: "shared25" };
function validate350(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema141.type })), data !== "NEW" && data !== "OPEN" && data !== "OPEN_READY_TO_RESCAN" && data !== "CLOSED_FIXED" && data !== "CLOSED_PARTIALLY_FIXED" && data !== "CLOSED_WONT_FIX" && data !== "CLOSED_BY_POLICY" && data !== "CLOSED_RISK_ACCEPTED" && data !== "CLOSED_COMPENSATING_CONTROL" && data !== "CLOSED_ITEM_NOT_FOUND" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema141["x-known"] })), validate350.errors = vErrors, vErrors === null;
}
var schema142 = { type: ["string", "null"], "x-known": ["P0", "P1", "P2", "P3", "P4", null], $id: "shared26" };
function validate352(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema142.type })), data !== "P0" && data !== "P1" && data !== "P2" && data !== "P3" && data !== "P4" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema142["x-known"] })), validate352.errors = vErrors, vErrors === null;
}
var schema143 = { type: ["string", "null"], "x-known": ["HIGH", "MEDIUM", "LOW", null], $id: "shared27" };
function validate354(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema143.type })), data !== "HIGH" && data !== "MEDIUM" && data !== "LOW" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema143["x-known"] })), validate354.errors = vErrors, vErrors === null;
}
var schema144 = { type: ["string", "null"], "x-known": ["DATA_AT_REST_EXPOSURE", "DATA_IN_TRANSIT_EXPOSURE", "DATA_LOSS_TO_HACKERS", "DATA_EXPOSURE_TO_THIRD_PARTY_APPS", "UNAUTHORIZED_DATA_COLLECTION", null], $id: "shared28" };
function validate356(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema144.type })), data !== "DATA_AT_REST_EXPOSURE" && data !== "DATA_IN_TRANSIT_EXPOSURE" && data !== "DATA_LOSS_TO_HACKERS" && data !== "DATA_EXPOSURE_TO_THIRD_PARTY_APPS" && data !== "UNAUTHORIZED_DATA_COLLECTION" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema144["x-known"] })), validate356.errors = vErrors, vErrors === null;
}
var schema145 = { type: ["string", "null"], "x-known": ["DIFFICULT", "MODERATE", "EASY", null], $id: "shared29" };
function validate358(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema145.type })), data !== "DIFFICULT" && data !== "MODERATE" && data !== "EASY" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema145["x-known"] })), validate358.errors = vErrors, vErrors === null;
}
var schema147 = { type: "string", "x-known": ["GOOGLE_P1", "APPLE_P1", "DEFENSE_IN_DEPTH", "SERVER_SIDE"], $id: "shared30" };
function validate361(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "GOOGLE_P1" && data !== "APPLE_P1" && data !== "DEFENSE_IN_DEPTH" && data !== "SERVER_SIDE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema147["x-known"] })), validate361.errors = vErrors, vErrors === null;
}
function validate360(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate361(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate361));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate360.errors = vErrors, vErrors === null;
}
var schema148 = { type: ["number", "null"], $id: "shared32" };
function validate364(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema148.type })), validate364.errors = vErrors, vErrors === null;
}
function validate345(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate240(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate240)), data.mobile_app_id !== void 0 && !validate240(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate240)), data.status_group !== void 0 && !validate348(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate348)), data.aggregated_status !== void 0 && !validate350(data.aggregated_status, at(instancePath, "/aggregated_status")) && (vErrors = more(vErrors, validate350)), data.priority !== void 0 && !validate352(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate352)), data.severity !== void 0 && !validate354(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate354)), data.category !== void 0 && !validate356(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate356)), data.exploitability !== void 0 && !validate358(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate358)), data.importance_tags !== void 0 && !validate360(data.importance_tags, at(instancePath, "/importance_tags")) && (vErrors = more(vErrors, validate360)), data.cvss3_score !== void 0 && !validate364(data.cvss3_score, at(instancePath, "/cvss3_score")) && (vErrors = more(vErrors, validate364)), data.cvss3_vector !== void 0 && !validate61(data.cvss3_vector, at(instancePath, "/cvss3_vector")) && (vErrors = more(vErrors, validate61))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate345.errors = vErrors, vErrors === null;
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
function validate343(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.security_findings !== void 0 && !validate344(data.security_findings, at(instancePath, "/security_findings")) && (vErrors = more(vErrors, validate344)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema149.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate343.errors = vErrors, vErrors === null;
}
var check_shared89 = outermost(validate370);
function validate370(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_id"));
    for (let key0 in data)
      key0 !== "security_finding_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_id !== void 0 && !validate246(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate246));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate370.errors = vErrors, vErrors === null;
}
var check_SecurityFinding = outermost(validate345), check_shared90 = outermost(validate372);
function validate372(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "results_since" || key0 === "security_finding_id" || key0 === "status_group" || key0 === "issue_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate246(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate246)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.security_finding_id !== void 0 && !validate246(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate246)), data.status_group !== void 0 && !validate338(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate338)), data.issue_type_id !== void 0 && !validate246(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate246));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate372.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate379);
var schema155 = ["targets", "pagination_information"];
function validate381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate240(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate240)), data.mobile_app_id !== void 0 && !validate240(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate240)), data.security_finding_id !== void 0 && !validate240(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate240)), data.issue_type_id !== void 0 && !validate240(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate240))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate381.errors = vErrors, vErrors === null;
}
function validate380(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate381(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate381));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate380.errors = vErrors, vErrors === null;
}
function validate379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.targets !== void 0 && !validate380(data.targets, at(instancePath, "/targets")) && (vErrors = more(vErrors, validate380)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema155.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate379.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate389);
function validate389(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id"));
    for (let key0 in data)
      key0 !== "security_finding_target_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate246(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate246));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate389.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTarget = outermost(validate381), check_shared94 = outermost(validate391);
function validate393(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate393.errors = vErrors, vErrors === null;
}
function validate391(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.security_finding_target_id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id", "body"));
    for (let key0 in data)
      key0 === "security_finding_target_id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate246(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate246)), data.body !== void 0 && !validate393(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate393));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate391.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTargetUpdate = outermost(validate395);
function validate395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate395.errors = vErrors, vErrors === null;
}
var checks = {
  createCloudAuthenticator: { input: check_shared33, output: check_shared34 },
  listPolicyViolations: { input: check_shared35, output: check_shared45 },
  listAssets: { input: check_shared47, output: check_shared49 },
  getRestfulApi: { input: check_shared50, output: check_shared52 },
  uploadOpenApiDefinition: { input: check_shared53, output: check_OpenApiDefinition },
  listSastPolicyViolations: { input: check_shared54, output: check_shared56 },
  startRestfulApiScan: { input: check_shared57, output: check_AssetScan },
  getRestfulApiScan: { input: check_shared58, output: check_AssetScan },
  initMobileAppUpload: { input: check_shared59, output: check_UploadTarget },
  initXcuitestUpload: { input: check_shared59, output: check_UploadTarget },
  initMobileAppUploadLegacy: { input: check_shared59, output: check_UploadTarget },
  listMobileApps: { input: check_shared65, output: check_shared67 },
  getMobileApp: { input: check_shared68, output: check_MobileApp },
  listMobileAppScans: { input: check_shared69, output: check_shared71 },
  getMobileAppScan: { input: check_shared72, output: check_shared73 },
  listMobileAppsChanges: { input: check_shared75, output: check_shared77 },
  getMobileAppsChangesStats: { input: check_shared59, output: check_MobileAppsChangesStats },
  getMobileAppsMonthlySecurityMetrics: { input: check_shared59, output: check_MobileAppsMonthlySecurityMetrics },
  getMobileAppsSecurityKpis: { input: check_shared59, output: check_MobileAppsSecurityKpis },
  listSdksInMobileApps: { input: check_shared78, output: check_shared80 },
  listMobileAppInsights: { input: check_shared83, output: check_shared85 },
  listSecurityFindings: { input: check_shared86, output: check_shared88 },
  getSecurityFinding: { input: check_shared89, output: check_SecurityFinding },
  listSecurityFindingTargets: { input: check_shared90, output: check_shared92 },
  getSecurityFindingTarget: { input: check_shared93, output: check_SecurityFindingTarget },
  updateSecurityFindingTarget: { input: check_shared94, output: check_SecurityFindingTargetUpdate }
};
export {
  checks
};
