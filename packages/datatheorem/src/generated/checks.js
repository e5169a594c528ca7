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
var check_CloudAuthenticator = outermost(validate39);
function validate41(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate41.errors = vErrors, vErrors === null;
}
function validate43(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate43.errors = vErrors, vErrors === null;
}
function validate40(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate41(data, instancePath) || (vErrors = more(vErrors, validate41), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate43(data, instancePath) || (vErrors = more(vErrors, validate43), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate40.errors = vErrors, errors === 0;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate39.errors = vErrors, vErrors === null;
}
var check_shared34 = outermost(validate46);
var schema21 = { type: ["array", "null"], items: { $ref: "shared10" }, $id: "shared11" };
function validate49(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema21.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  }
  return validate49.errors = vErrors, vErrors === null;
}
function validate48(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate49(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate49));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate48.errors = vErrors, vErrors === null;
}
function validate46(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_relevance" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate48(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate48)), data.filter_by_relevance !== void 0 && !validate27(data.filter_by_relevance, at(instancePath, "/filter_by_relevance")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate46.errors = vErrors, vErrors === null;
}
var check_shared44 = outermost(validate54);
var schema23 = { type: ["array", "null"], items: { $ref: "PolicyViolation" }, $id: "shared35" };
var schema25 = { type: ["string", "null"], $id: "shared2" };
function validate59(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema25.type })), validate59.errors = vErrors, vErrors === null;
}
var schema26 = { type: ["string", "null"], $id: "Timestamp" };
function validate65(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema26.type })), validate65.errors = vErrors, vErrors === null;
}
function validate56(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.violated_policy_rule_id !== void 0 && !validate40(data.violated_policy_rule_id, at(instancePath, "/violated_policy_rule_id")) && (vErrors = more(vErrors, validate40)), data.affected_network_service_id !== void 0 && !validate59(data.affected_network_service_id, at(instancePath, "/affected_network_service_id")) && (vErrors = more(vErrors, validate59)), data.affected_cloud_resource_id !== void 0 && !validate59(data.affected_cloud_resource_id, at(instancePath, "/affected_cloud_resource_id")) && (vErrors = more(vErrors, validate59)), data.affected_api_operation_id !== void 0 && !validate59(data.affected_api_operation_id, at(instancePath, "/affected_api_operation_id")) && (vErrors = more(vErrors, validate59)), data.affected_web_application_id !== void 0 && !validate59(data.affected_web_application_id, at(instancePath, "/affected_web_application_id")) && (vErrors = more(vErrors, validate59)), data.exception_type !== void 0 && !validate59(data.exception_type, at(instancePath, "/exception_type")) && (vErrors = more(vErrors, validate59)), data.date_created !== void 0 && !validate65(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate65))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate56.errors = vErrors, vErrors === null;
}
function validate55(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema23.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate56(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate56));
  }
  return validate55.errors = vErrors, vErrors === null;
}
var schema29 = { type: ["string", "null"], "x-known": ["URGENT", "IMPORTANT", null], $id: "shared21" };
function validate72(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema29.type })), data !== "URGENT" && data !== "IMPORTANT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema29["x-known"] })), validate72.errors = vErrors, vErrors === null;
}
function validate70(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.relevance !== void 0 && !validate72(data.relevance, at(instancePath, "/relevance")) && (vErrors = more(vErrors, validate72)), data.policy_rule_type_id !== void 0 && !validate40(data.policy_rule_type_id, at(instancePath, "/policy_rule_type_id")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate70.errors = vErrors, vErrors === null;
}
function validate69(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate70(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate69.errors = vErrors, vErrors === null;
}
function validate78(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.title !== void 0 && !validate59(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate59)), data.description !== void 0 && !validate59(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate59)), data.recommendation !== void 0 && !validate59(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate78.errors = vErrors, vErrors === null;
}
function validate77(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate78(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate78));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate77.errors = vErrors, vErrors === null;
}
function validate86(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.url !== void 0 && !validate59(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate86.errors = vErrors, vErrors === null;
}
function validate85(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate86(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate86));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate85.errors = vErrors, vErrors === null;
}
function validate92(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.base_url !== void 0 && !validate59(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate92.errors = vErrors, vErrors === null;
}
function validate91(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate92(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate92));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate91.errors = vErrors, vErrors === null;
}
function validate98(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.restful_api_id !== void 0 && !validate40(data.restful_api_id, at(instancePath, "/restful_api_id")) && (vErrors = more(vErrors, validate40)), data.http_method !== void 0 && !validate59(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate59)), data.path !== void 0 && !validate59(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate98.errors = vErrors, vErrors === null;
}
function validate97(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate98(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate98));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate97.errors = vErrors, vErrors === null;
}
function validate106(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate59(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate59)), data.asset_type_name !== void 0 && !validate59(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate59)), data.cloud_console_url !== void 0 && !validate59(data.cloud_console_url, at(instancePath, "/cloud_console_url")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate106.errors = vErrors, vErrors === null;
}
function validate105(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate106(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate105.errors = vErrors, vErrors === null;
}
function validate114(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.base_url !== void 0 && !validate59(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate59)), data.base_path !== void 0 && !validate59(data.base_path, at(instancePath, "/base_path")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate114.errors = vErrors, vErrors === null;
}
function validate113(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate114(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate114));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate113.errors = vErrors, vErrors === null;
}
var schema44 = { type: ["integer", "null"], $id: "Count" };
function validate123(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema44.type })), validate123.errors = vErrors, vErrors === null;
}
function validate121(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.next_cursor !== void 0 && !validate59(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate59)), data.total_count !== void 0 && !validate123(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate123))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate121.errors = vErrors, vErrors === null;
}
function validate120(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate121(data, instancePath) || (vErrors = more(vErrors, validate121), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate43(data, instancePath) || (vErrors = more(vErrors, validate43), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate120.errors = vErrors, errors === 0;
}
function validate54(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate55(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate55)), data.policy_rules !== void 0 && !validate69(data.policy_rules, at(instancePath, "/policy_rules")) && (vErrors = more(vErrors, validate69)), data.policy_rule_types !== void 0 && !validate77(data.policy_rule_types, at(instancePath, "/policy_rule_types")) && (vErrors = more(vErrors, validate77)), data.network_services !== void 0 && !validate85(data.network_services, at(instancePath, "/network_services")) && (vErrors = more(vErrors, validate85)), data.restful_apis !== void 0 && !validate91(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate91)), data.api_operations !== void 0 && !validate97(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate97)), data.cloud_resources !== void 0 && !validate105(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate105)), data.web_applications !== void 0 && !validate113(data.web_applications, at(instancePath, "/web_applications")) && (vErrors = more(vErrors, validate113)), data.pagination_information !== void 0 && !validate120(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate120))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate54.errors = vErrors, vErrors === null;
}
var check_shared46 = outermost(validate128);
function validate132(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate132.errors = vErrors, vErrors === null;
}
function validate128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "filter_by_asset_tags" || key0 === "filter_by_text" || key0 === "filter_by_asset_types" || key0 === "filter_by_discovered_vias" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_tags !== void 0 && !validate48(data.filter_by_asset_tags, at(instancePath, "/filter_by_asset_tags")) && (vErrors = more(vErrors, validate48)), data.filter_by_text !== void 0 && !validate27(data.filter_by_text, at(instancePath, "/filter_by_text")) && (vErrors = more(vErrors, validate27)), data.filter_by_asset_types !== void 0 && !validate132(data.filter_by_asset_types, at(instancePath, "/filter_by_asset_types")) && (vErrors = more(vErrors, validate132)), data.filter_by_discovered_vias !== void 0 && !validate132(data.filter_by_discovered_vias, at(instancePath, "/filter_by_discovered_vias")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate128.errors = vErrors, vErrors === null;
}
var check_shared48 = outermost(validate136);
var schema48 = { type: ["array", "null"], items: { $ref: "Asset" }, $id: "shared47" };
var schema50 = { type: ["string", "null"], "x-known": ["RESTFUL_API", "NETWORK_SERVICE", null], $id: "shared3" };
function validate142(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema50.type })), data !== "RESTFUL_API" && data !== "NETWORK_SERVICE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema50["x-known"] })), validate142.errors = vErrors, vErrors === null;
}
var schema51 = { type: ["object", "null"], $id: "shared4" };
function validate146(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema51.type })), validate146.errors = vErrors, vErrors === null;
}
var schema52 = { type: ["string", "null"], "x-known": ["WEBSITE_CRAWLER", "WEB_APPLICATION_SCANS", "AMAZON_WEB_SERVICES", "MANUAL_IMPORT", null], $id: "shared5" };
function validate152(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema52.type })), data !== "WEBSITE_CRAWLER" && data !== "WEB_APPLICATION_SCANS" && data !== "AMAZON_WEB_SERVICES" && data !== "MANUAL_IMPORT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema52["x-known"] })), validate152.errors = vErrors, vErrors === null;
}
var schema53 = { type: ["integer", "null"], $id: "shared6" };
function validate156(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema53.type })), validate156.errors = vErrors, vErrors === null;
}
function validate163(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag !== void 0 && !validate59(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate59)), data.value !== void 0 && !validate59(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate163.errors = vErrors, vErrors === null;
}
function validate162(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate163(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate163));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate162.errors = vErrors, vErrors === null;
}
function validate138(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate59(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate59)), data.url !== void 0 && !validate59(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate59)), data.asset_type !== void 0 && !validate142(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate142)), data.asset_type_name !== void 0 && !validate59(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate59)), data.asset_type_icon_url !== void 0 && !validate59(data.asset_type_icon_url, at(instancePath, "/asset_type_icon_url")) && (vErrors = more(vErrors, validate59)), data.belongs_to_asset_group !== void 0 && !validate146(data.belongs_to_asset_group, at(instancePath, "/belongs_to_asset_group")) && (vErrors = more(vErrors, validate146)), data.status !== void 0 && !validate59(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate59)), data.hosted_on !== void 0 && !validate59(data.hosted_on, at(instancePath, "/hosted_on")) && (vErrors = more(vErrors, validate59)), data.hosted_on_name !== void 0 && !validate59(data.hosted_on_name, at(instancePath, "/hosted_on_name")) && (vErrors = more(vErrors, validate59)), data.hosted_on_icon_url !== void 0 && !validate59(data.hosted_on_icon_url, at(instancePath, "/hosted_on_icon_url")) && (vErrors = more(vErrors, validate59)), data.discovered_via !== void 0 && !validate152(data.discovered_via, at(instancePath, "/discovered_via")) && (vErrors = more(vErrors, validate152)), data.discovered_via_name !== void 0 && !validate59(data.discovered_via_name, at(instancePath, "/discovered_via_name")) && (vErrors = more(vErrors, validate59)), data.discovered_via_icon_url !== void 0 && !validate59(data.discovered_via_icon_url, at(instancePath, "/discovered_via_icon_url")) && (vErrors = more(vErrors, validate59)), data.open_urgent_policy_violations_count !== void 0 && !validate156(data.open_urgent_policy_violations_count, at(instancePath, "/open_urgent_policy_violations_count")) && (vErrors = more(vErrors, validate156)), data.open_important_policy_violations_count !== void 0 && !validate156(data.open_important_policy_violations_count, at(instancePath, "/open_important_policy_violations_count")) && (vErrors = more(vErrors, validate156)), data.open_proactive_policy_violations_count !== void 0 && !validate156(data.open_proactive_policy_violations_count, at(instancePath, "/open_proactive_policy_violations_count")) && (vErrors = more(vErrors, validate156)), data.date_created !== void 0 && !validate65(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate65)), data.date_no_longer_accessible !== void 0 && !validate65(data.date_no_longer_accessible, at(instancePath, "/date_no_longer_accessible")) && (vErrors = more(vErrors, validate65)), data.tags !== void 0 && !validate162(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate162))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate138.errors = vErrors, vErrors === null;
}
function validate137(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema48.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate138(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate138));
  }
  return validate137.errors = vErrors, vErrors === null;
}
function validate136(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.assets !== void 0 && !validate137(data.assets, at(instancePath, "/assets")) && (vErrors = more(vErrors, validate137)), data.pagination_information !== void 0 && !validate120(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate120))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate136.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate171);
function validate171(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate171.errors = vErrors, vErrors === null;
}
var check_shared51 = outermost(validate173);
function validate179(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.http_method !== void 0 && !validate59(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate59)), data.path !== void 0 && !validate59(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate179.errors = vErrors, vErrors === null;
}
function validate178(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate179(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate179));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate178.errors = vErrors, vErrors === null;
}
function validate175(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.base_url !== void 0 && !validate59(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate59)), data.api_operations !== void 0 && !validate178(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate178))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate175.errors = vErrors, vErrors === null;
}
function validate174(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate175(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate175));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate174.errors = vErrors, vErrors === null;
}
function validate173(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.restful_apis !== void 0 && !validate174(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate174)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate173.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate186);
function validate187(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate187.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate187(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate187));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate186.errors = vErrors, vErrors === null;
}
var check_OpenApiDefinition = outermost(validate189);
function validate189(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate189.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate190);
function validate190(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "cursor" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate190.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate192);
var schema67 = { type: ["array", "null"], items: { $ref: "SastPolicyViolation" }, $id: "shared54" };
function validate194(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate194.errors = vErrors, vErrors === null;
}
function validate193(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema67.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate194(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate194));
  }
  return validate193.errors = vErrors, vErrors === null;
}
function validate192(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy_violations !== void 0 && !validate193(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate193)), data.pagination_information !== void 0 && !validate120(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate120))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate192.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate199);
function validate203(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate203.errors = vErrors, vErrors === null;
}
function validate202(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "should_perform_pii_analysis" || key0 === "should_perform_sql_injection_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.should_perform_pii_analysis !== void 0 && !validate203(data.should_perform_pii_analysis, at(instancePath, "/should_perform_pii_analysis")) && (vErrors = more(vErrors, validate203)), data.should_perform_sql_injection_scan !== void 0 && !validate203(data.should_perform_sql_injection_scan, at(instancePath, "/should_perform_sql_injection_scan")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate202.errors = vErrors, vErrors === null;
}
function validate199(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.asset_id === void 0 || data.asset_base_url === void 0) && (vErrors = need(vErrors, data, instancePath, "asset_id", "asset_base_url"));
    for (let key0 in data)
      key0 === "asset_id" || key0 === "asset_base_url" || key0 === "restful_api_scan_config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.asset_id !== void 0 && !validate41(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate41)), data.asset_base_url !== void 0 && !validate27(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate27)), data.restful_api_scan_config !== void 0 && !validate202(data.restful_api_scan_config, at(instancePath, "/restful_api_scan_config")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate199.errors = vErrors, vErrors === null;
}
var check_AssetScan = outermost(validate207);
var schema73 = { type: ["string", "null"], "x-known": ["RESTFUL_API", null], $id: "shared8" };
function validate211(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema73.type })), data !== "RESTFUL_API" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema73["x-known"] })), validate211.errors = vErrors, vErrors === null;
}
var schema74 = { type: ["string", "null"], "x-known": ["ONGOING", null], $id: "shared9" };
function validate213(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema74.type })), data !== "ONGOING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema74["x-known"] })), validate213.errors = vErrors, vErrors === null;
}
function validate207(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.asset_id !== void 0 && !validate40(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate40)), data.asset_base_url !== void 0 && !validate59(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate59)), data.asset_type !== void 0 && !validate211(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate211)), data.status !== void 0 && !validate213(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate213)), data.failed_reason !== void 0 && !validate59(data.failed_reason, at(instancePath, "/failed_reason")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate207.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate216);
function validate216(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "scan_id"));
    for (let key0 in data)
      key0 !== "scan_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate41(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate216.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate218);
function validate218(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate218.errors = vErrors, vErrors === null;
}
var check_UploadTarget = outermost(validate219);
function validate219(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.upload_url === void 0 && (vErrors = need(vErrors, data, instancePath, "upload_url")), data.upload_url !== void 0 && !validate27(data.upload_url, at(instancePath, "/upload_url")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate219.errors = vErrors, vErrors === null;
}
var check_shared64 = outermost(validate221);
var schema79 = { type: "string", enum: ["ANDROID", "ANDROID_AMAZON", "ANDROID_OCULUS", "IOS", "WINDOWS_PHONE"], $id: "shared59" };
function validate223(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ANDROID" || data === "ANDROID_AMAZON" || data === "ANDROID_OCULUS" || data === "IOS" || data === "WINDOWS_PHONE" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema79.enum })), validate223.errors = vErrors, vErrors === null;
}
var schema80 = { type: "string", enum: ["APP_STORE", "PRE_PROD"], $id: "shared60" };
function validate225(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_STORE" || data === "PRE_PROD" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema80.enum })), validate225.errors = vErrors, vErrors === null;
}
var schema81 = { type: "string", enum: ["NO_SCANS_INITIATED", "SCAN_ONGOING", "SCAN_COMPLETED"], $id: "shared61" };
function validate228(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "NO_SCANS_INITIATED" || data === "SCAN_ONGOING" || data === "SCAN_COMPLETED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema81.enum })), validate228.errors = vErrors, vErrors === null;
}
var schema83 = { type: "string", enum: ["APP_LOGIC", "DYNAMIC", "NO_SUBSCRIPTION", "P1_ALERTS", "STATIC"], $id: "shared62" };
function validate231(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_LOGIC" || data === "DYNAMIC" || data === "NO_SUBSCRIPTION" || data === "P1_ALERTS" || data === "STATIC" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema83.enum })), validate231.errors = vErrors, vErrors === null;
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
function validate221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "platform" || key0 === "release_type" || key0 === "results_since" || key0 === "scan_status" || key0 === "subscription" || key0 === "blocked_scan_reason" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.platform !== void 0 && !validate223(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate223)), data.release_type !== void 0 && !validate225(data.release_type, at(instancePath, "/release_type")) && (vErrors = more(vErrors, validate225)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.scan_status !== void 0 && !validate228(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate228)), data.subscription !== void 0 && !validate230(data.subscription, at(instancePath, "/subscription")) && (vErrors = more(vErrors, validate230)), data.blocked_scan_reason !== void 0 && !validate27(data.blocked_scan_reason, at(instancePath, "/blocked_scan_reason")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate221.errors = vErrors, vErrors === null;
}
var check_shared66 = outermost(validate235);
function validate238(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate238.errors = vErrors, vErrors === null;
}
function validate237(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate238(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate237.errors = vErrors, vErrors === null;
}
function validate236(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate237(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate236.errors = vErrors, vErrors === null;
}
function validate235(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_apps !== void 0 && !validate236(data.mobile_apps, at(instancePath, "/mobile_apps")) && (vErrors = more(vErrors, validate236)), data.pagination_information !== void 0 && !validate121(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate235.errors = vErrors, vErrors === null;
}
var check_shared67 = outermost(validate243);
var schema89 = { type: ["string", "integer"], $id: "NumericIdInput" };
function validate244(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema89.type })), validate244.errors = vErrors, vErrors === null;
}
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate244(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate243.errors = vErrors, vErrors === null;
}
var check_MobileApp = outermost(validate237), check_shared68 = outermost(validate246);
function validate246(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_app_id === void 0 && (vErrors = need(vErrors, data, instancePath, "mobile_app_id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate244(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate244)), data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate246.errors = vErrors, vErrors === null;
}
var check_shared70 = outermost(validate249);
var schema93 = { type: "object", properties: { id: { $ref: "NumericId" }, mobile_app_id: { $ref: "NumericId" }, mobile_app_uuid: { $ref: "shared2" }, status: { $ref: "shared17" }, start_date: { $ref: "Timestamp" }, static_scan: { type: ["object", "null"], properties: { status: { $ref: "shared2" } } }, dynamic_scan: { type: ["object", "null"], properties: { status: { $ref: "shared2" } } }, build_source: { $ref: "shared18" }, build_version: { $ref: "shared2" }, most_recently_scanned_build_version: { $ref: "shared2" }, release_id: { $ref: "shared2" }, most_recently_scanned_release_id: { $ref: "shared2" } }, required: ["id"], $id: "MobileAppScan" }, schema94 = { type: ["string", "null"], "x-known": ["ONGOING", "COMPLETED", "CANCELLED", null], $id: "shared17" };
function validate255(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema94.type })), data !== "ONGOING" && data !== "COMPLETED" && data !== "CANCELLED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema94["x-known"] })), validate255.errors = vErrors, vErrors === null;
}
var schema95 = { type: ["string", "null"], "x-known": ["DT_UPLOAD_FORM", "DT_UPLOAD_API", "GOOGLE_PLAY_STORE", "ITUNES_STORE", "APPCENTER", null], $id: "shared18" };
function validate260(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema95.type })), data !== "DT_UPLOAD_FORM" && data !== "DT_UPLOAD_API" && data !== "GOOGLE_PLAY_STORE" && data !== "ITUNES_STORE" && data !== "APPCENTER" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema95["x-known"] })), validate260.errors = vErrors, vErrors === null;
}
function validate251(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate238(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate238)), data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.mobile_app_uuid !== void 0 && !validate59(data.mobile_app_uuid, at(instancePath, "/mobile_app_uuid")) && (vErrors = more(vErrors, validate59)), data.status !== void 0 && !validate255(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate255)), data.start_date !== void 0 && !validate65(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate65)), data.static_scan !== void 0) {
      let data5 = data.static_scan;
      !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/static_scan", "type", { type: schema93.properties.static_scan.type })), data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.status !== void 0 && (validate59(data5.status, at(instancePath, "/static_scan/status")) || (vErrors = more(vErrors, validate59)));
    }
    if (data.dynamic_scan !== void 0) {
      let data7 = data.dynamic_scan;
      !(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null && (vErrors = report(vErrors, instancePath + "/dynamic_scan", "type", { type: schema93.properties.dynamic_scan.type })), data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.status !== void 0 && (validate59(data7.status, at(instancePath, "/dynamic_scan/status")) || (vErrors = more(vErrors, validate59)));
    }
    data.build_source !== void 0 && !validate260(data.build_source, at(instancePath, "/build_source")) && (vErrors = more(vErrors, validate260)), data.build_version !== void 0 && !validate59(data.build_version, at(instancePath, "/build_version")) && (vErrors = more(vErrors, validate59)), data.most_recently_scanned_build_version !== void 0 && !validate59(data.most_recently_scanned_build_version, at(instancePath, "/most_recently_scanned_build_version")) && (vErrors = more(vErrors, validate59)), data.release_id !== void 0 && !validate59(data.release_id, at(instancePath, "/release_id")) && (vErrors = more(vErrors, validate59)), data.most_recently_scanned_release_id !== void 0 && !validate59(data.most_recently_scanned_release_id, at(instancePath, "/most_recently_scanned_release_id")) && (vErrors = more(vErrors, validate59));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate251.errors = vErrors, vErrors === null;
}
function validate250(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate251(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate251));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate250.errors = vErrors, vErrors === null;
}
function validate249(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.scans !== void 0 && !validate250(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate250)), data.pagination_information !== void 0 && !validate121(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate249.errors = vErrors, vErrors === null;
}
var check_shared71 = outermost(validate269);
function validate269(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.mobile_app_id === void 0 || data.id === void 0) && (vErrors = need(vErrors, data, instancePath, "mobile_app_id", "id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate244(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate244)), data.id !== void 0 && !validate244(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate269.errors = vErrors, vErrors === null;
}
var check_MobileAppScan = outermost(validate251), check_shared73 = outermost(validate272);
function validate274(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate274.errors = vErrors, vErrors === null;
}
function validate272(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.page_size !== void 0 && !validate274(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate274));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate272.errors = vErrors, vErrors === null;
}
var check_shared75 = outermost(validate276);
var schema102 = { type: ["string", "null"], "x-known": ["BUNDLE_SIZE_INCREASED", "CLASSES_ADDED", null], $id: "shared15" };
function validate280(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema102.type })), data !== "BUNDLE_SIZE_INCREASED" && data !== "CLASSES_ADDED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema102["x-known"] })), validate280.errors = vErrors, vErrors === null;
}
function validate278(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date_created !== void 0 && !validate65(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate65)), data.change_type !== void 0 && !validate280(data.change_type, at(instancePath, "/change_type")) && (vErrors = more(vErrors, validate280)), data.display_name !== void 0 && !validate59(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate59)), data.description !== void 0 && !validate59(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate278.errors = vErrors, vErrors === null;
}
function validate277(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate278(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate278));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate277.errors = vErrors, vErrors === null;
}
function validate276(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_changes !== void 0 && !validate277(data.mobile_changes, at(instancePath, "/mobile_changes")) && (vErrors = more(vErrors, validate277)), data.pagination_information !== void 0 && !validate121(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate276.errors = vErrors, vErrors === null;
}
var check_MobileAppsChangesStats = outermost(validate287);
function validate287(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate287.errors = vErrors, vErrors === null;
}
var check_MobileAppsMonthlySecurityMetrics = outermost(validate288);
function validate288(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate288.errors = vErrors, vErrors === null;
}
var check_MobileAppsSecurityKpis = outermost(validate289);
function validate289(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate289.errors = vErrors, vErrors === null;
}
var check_shared76 = outermost(validate290);
function validate290(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "sdk_id" || key0 === "currently_present" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate244(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate244)), data.sdk_id !== void 0 && !validate244(data.sdk_id, at(instancePath, "/sdk_id")) && (vErrors = more(vErrors, validate244)), data.currently_present !== void 0 && !validate203(data.currently_present, at(instancePath, "/currently_present")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate290.errors = vErrors, vErrors === null;
}
var check_shared78 = outermost(validate295);
function validate297(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.id !== void 0 && !validate238(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate238)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate297.errors = vErrors, vErrors === null;
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
function validate295(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.sdks_in_mobile_apps !== void 0 && !validate296(data.sdks_in_mobile_apps, at(instancePath, "/sdks_in_mobile_apps")) && (vErrors = more(vErrors, validate296)), data.pagination_information !== void 0 && !validate121(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate295.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate302);
var schema112 = { type: "string", enum: ["ios_entitlements", "ios_privacy_manifests"], $id: "shared79" };
function validate308(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ios_entitlements" || data === "ios_privacy_manifests" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema112.enum })), validate308.errors = vErrors, vErrors === null;
}
function validate307(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate308(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate308));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate307.errors = vErrors, vErrors === null;
}
function validate302(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_platform" || key0 === "mobile_app_release_type" || key0 === "mobile_app_bundle_id" || key0 === "include" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_platform !== void 0 && !validate27(data.mobile_app_platform, at(instancePath, "/mobile_app_platform")) && (vErrors = more(vErrors, validate27)), data.mobile_app_release_type !== void 0 && !validate27(data.mobile_app_release_type, at(instancePath, "/mobile_app_release_type")) && (vErrors = more(vErrors, validate27)), data.mobile_app_bundle_id !== void 0 && !validate27(data.mobile_app_bundle_id, at(instancePath, "/mobile_app_bundle_id")) && (vErrors = more(vErrors, validate27)), data.include !== void 0 && !validate307(data.include, at(instancePath, "/include")) && (vErrors = more(vErrors, validate307));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate302.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate311);
var schema118 = { type: ["boolean", "null"], $id: "shared13" };
function validate319(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema118.type })), validate319.errors = vErrors, vErrors === null;
}
function validate322(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.sdk_in_mobile_app_id !== void 0 && !validate238(data.sdk_in_mobile_app_id, at(instancePath, "/sdk_in_mobile_app_id")) && (vErrors = more(vErrors, validate238)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate322.errors = vErrors, vErrors === null;
}
function validate321(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate322(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate322));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate321.errors = vErrors, vErrors === null;
}
function validate315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.file_name !== void 0 && !validate59(data.file_name, at(instancePath, "/file_name")) && (vErrors = more(vErrors, validate59)), data.binary_file !== void 0 && !validate59(data.binary_file, at(instancePath, "/binary_file")) && (vErrors = more(vErrors, validate59)), data.manifest_as_json !== void 0 && !validate59(data.manifest_as_json, at(instancePath, "/manifest_as_json")) && (vErrors = more(vErrors, validate59)), data.has_sdk_info !== void 0 && !validate319(data.has_sdk_info, at(instancePath, "/has_sdk_info")) && (vErrors = more(vErrors, validate319)), data.related_sdks !== void 0 && !validate321(data.related_sdks, at(instancePath, "/related_sdks")) && (vErrors = more(vErrors, validate321))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate315.errors = vErrors, vErrors === null;
}
function validate314(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate315(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate315));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate314.errors = vErrors, vErrors === null;
}
function validate313(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.ios_privacy_manifests !== void 0 && !validate314(data.ios_privacy_manifests, at(instancePath, "/ios_privacy_manifests")) && (vErrors = more(vErrors, validate314)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate313.errors = vErrors, vErrors === null;
}
function validate312(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate313(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate313));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate312.errors = vErrors, vErrors === null;
}
function validate311(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.mobile_app_insights !== void 0 && !validate312(data.mobile_app_insights, at(instancePath, "/mobile_app_insights")) && (vErrors = more(vErrors, validate312)), data.pagination_information !== void 0 && !validate121(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate311.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate331);
var schema122 = { type: "string", enum: ["OPEN", "CLOSED"], $id: "StatusGroup" };
function validate334(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OPEN" || data === "CLOSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema122.enum })), validate334.errors = vErrors, vErrors === null;
}
var schema123 = { type: "string", enum: ["HIGH", "MEDIUM", "LOW"], $id: "Severity" };
function validate336(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "HIGH" || data === "MEDIUM" || data === "LOW" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema123.enum })), validate336.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "status_group" || key0 === "severity" || key0 === "results_since" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate244(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate244)), data.status_group !== void 0 && !validate334(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate334)), data.severity !== void 0 && !validate336(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate336)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate331.errors = vErrors, vErrors === null;
}
var check_shared86 = outermost(validate339);
var schema127 = { type: ["string", "null"], "x-known": ["OPEN", "CLOSED", null], $id: "shared24" };
function validate344(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema127.type })), data !== "OPEN" && data !== "CLOSED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema127["x-known"] })), validate344.errors = vErrors, vErrors === null;
}
var schema128 = { type: ["string", "null"], "x-known": ["NEW", "OPEN", "OPEN_READY_TO_RESCAN", "CLOSED_FIXED", "CLOSED_PARTIALLY_FIXED", "CLOSED_WONT_FIX", "CLOSED_BY_POLICY", "CLOSED_RISK_ACCEPTED", "CLOSED_COMPENSATING_CONTROL", "CLOSED_ITEM_NOT_FOUND", null], $id: "shared25" };
function validate346(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema128.type })), data !== "NEW" && data !== "OPEN" && data !== "OPEN_READY_TO_RESCAN" && data !== "CLOSED_FIXED" && data !== "CLOSED_PARTIALLY_FIXED" && data !== "CLOSED_WONT_FIX" && data !== "CLOSED_BY_POLICY" && data !== "CLOSED_RISK_ACCEPTED" && data !== "CLOSED_COMPENSATING_CONTROL" && data !== "CLOSED_ITEM_NOT_FOUND" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema128["x-known"] })), validate346.errors = vErrors, vErrors === null;
}
var schema129 = { type: ["string", "null"], "x-known": ["P0", "P1", "P2", "P3", "P4", null], $id: "shared26" };
function validate348(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema129.type })), data !== "P0" && data !== "P1" && data !== "P2" && data !== "P3" && data !== "P4" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema129["x-known"] })), validate348.errors = vErrors, vErrors === null;
}
var schema130 = { type: ["string", "null"], "x-known": ["HIGH", "MEDIUM", "LOW", null], $id: "shared27" };
function validate350(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), data !== "HIGH" && data !== "MEDIUM" && data !== "LOW" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema130["x-known"] })), validate350.errors = vErrors, vErrors === null;
}
var schema131 = { type: ["string", "null"], "x-known": ["DATA_AT_REST_EXPOSURE", "DATA_IN_TRANSIT_EXPOSURE", "DATA_LOSS_TO_HACKERS", "DATA_EXPOSURE_TO_THIRD_PARTY_APPS", "UNAUTHORIZED_DATA_COLLECTION", null], $id: "shared28" };
function validate352(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema131.type })), data !== "DATA_AT_REST_EXPOSURE" && data !== "DATA_IN_TRANSIT_EXPOSURE" && data !== "DATA_LOSS_TO_HACKERS" && data !== "DATA_EXPOSURE_TO_THIRD_PARTY_APPS" && data !== "UNAUTHORIZED_DATA_COLLECTION" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema131["x-known"] })), validate352.errors = vErrors, vErrors === null;
}
var schema132 = { type: ["string", "null"], "x-known": ["DIFFICULT", "MODERATE", "EASY", null], $id: "shared29" };
function validate354(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema132.type })), data !== "DIFFICULT" && data !== "MODERATE" && data !== "EASY" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema132["x-known"] })), validate354.errors = vErrors, vErrors === null;
}
var schema134 = { type: "string", "x-known": ["GOOGLE_P1", "APPLE_P1", "DEFENSE_IN_DEPTH", "SERVER_SIDE"], $id: "shared30" };
function validate357(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "GOOGLE_P1" && data !== "APPLE_P1" && data !== "DEFENSE_IN_DEPTH" && data !== "SERVER_SIDE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema134["x-known"] })), validate357.errors = vErrors, vErrors === null;
}
function validate356(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate357(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate356.errors = vErrors, vErrors === null;
}
var schema135 = { type: ["number", "null"], $id: "shared32" };
function validate360(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema135.type })), validate360.errors = vErrors, vErrors === null;
}
function validate341(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate238(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate238)), data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.status_group !== void 0 && !validate344(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate344)), data.aggregated_status !== void 0 && !validate346(data.aggregated_status, at(instancePath, "/aggregated_status")) && (vErrors = more(vErrors, validate346)), data.priority !== void 0 && !validate348(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate348)), data.severity !== void 0 && !validate350(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate350)), data.category !== void 0 && !validate352(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate352)), data.exploitability !== void 0 && !validate354(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate354)), data.importance_tags !== void 0 && !validate356(data.importance_tags, at(instancePath, "/importance_tags")) && (vErrors = more(vErrors, validate356)), data.cvss3_score !== void 0 && !validate360(data.cvss3_score, at(instancePath, "/cvss3_score")) && (vErrors = more(vErrors, validate360)), data.cvss3_vector !== void 0 && !validate59(data.cvss3_vector, at(instancePath, "/cvss3_vector")) && (vErrors = more(vErrors, validate59))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate341.errors = vErrors, vErrors === null;
}
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate341(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate341));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate340.errors = vErrors, vErrors === null;
}
function validate339(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.security_findings !== void 0 && !validate340(data.security_findings, at(instancePath, "/security_findings")) && (vErrors = more(vErrors, validate340)), data.pagination_information !== void 0 && !validate121(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate339.errors = vErrors, vErrors === null;
}
var check_shared87 = outermost(validate366);
function validate366(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_id"));
    for (let key0 in data)
      key0 !== "security_finding_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_id !== void 0 && !validate244(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate366.errors = vErrors, vErrors === null;
}
var check_SecurityFinding = outermost(validate341), check_shared88 = outermost(validate368);
function validate368(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "results_since" || key0 === "security_finding_id" || key0 === "status_group" || key0 === "issue_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate244(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate244)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.security_finding_id !== void 0 && !validate244(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate244)), data.status_group !== void 0 && !validate334(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate334)), data.issue_type_id !== void 0 && !validate244(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate368.errors = vErrors, vErrors === null;
}
var check_shared90 = outermost(validate375);
function validate377(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate238(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate238)), data.mobile_app_id !== void 0 && !validate238(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate238)), data.security_finding_id !== void 0 && !validate238(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate238)), data.issue_type_id !== void 0 && !validate238(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate238))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate377.errors = vErrors, vErrors === null;
}
function validate376(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate377(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate377));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate376.errors = vErrors, vErrors === null;
}
function validate375(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.targets !== void 0 && !validate376(data.targets, at(instancePath, "/targets")) && (vErrors = more(vErrors, validate376)), data.pagination_information !== void 0 && !validate121(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate121))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate375.errors = vErrors, vErrors === null;
}
var check_shared91 = outermost(validate385);
function validate385(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id"));
    for (let key0 in data)
      key0 !== "security_finding_target_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate244(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate385.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTarget = outermost(validate377), check_shared92 = outermost(validate387);
function validate389(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate389.errors = vErrors, vErrors === null;
}
function validate387(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.security_finding_target_id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id", "body"));
    for (let key0 in data)
      key0 === "security_finding_target_id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate244(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate244)), data.body !== void 0 && !validate389(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate389));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate387.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTargetUpdate = outermost(validate391);
function validate391(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate391.errors = vErrors, vErrors === null;
}
var checks = {
  createCloudAuthenticator: { input: check_shared33, output: check_CloudAuthenticator },
  listPolicyViolations: { input: check_shared34, output: check_shared44 },
  listAssets: { input: check_shared46, output: check_shared48 },
  getRestfulApi: { input: check_shared49, output: check_shared51 },
  uploadOpenApiDefinition: { input: check_shared52, output: check_OpenApiDefinition },
  listSastPolicyViolations: { input: check_shared53, output: check_shared55 },
  startRestfulApiScan: { input: check_shared56, output: check_AssetScan },
  getRestfulApiScan: { input: check_shared57, output: check_AssetScan },
  initMobileAppUpload: { input: check_shared58, output: check_UploadTarget },
  initXcuitestUpload: { input: check_shared58, output: check_UploadTarget },
  initMobileAppUploadLegacy: { input: check_shared58, output: check_UploadTarget },
  listMobileApps: { input: check_shared64, output: check_shared66 },
  getMobileApp: { input: check_shared67, output: check_MobileApp },
  listMobileAppScans: { input: check_shared68, output: check_shared70 },
  getMobileAppScan: { input: check_shared71, output: check_MobileAppScan },
  listMobileAppsChanges: { input: check_shared73, output: check_shared75 },
  getMobileAppsChangesStats: { input: check_shared58, output: check_MobileAppsChangesStats },
  getMobileAppsMonthlySecurityMetrics: { input: check_shared58, output: check_MobileAppsMonthlySecurityMetrics },
  getMobileAppsSecurityKpis: { input: check_shared58, output: check_MobileAppsSecurityKpis },
  listSdksInMobileApps: { input: check_shared76, output: check_shared78 },
  listMobileAppInsights: { input: check_shared81, output: check_shared83 },
  listSecurityFindings: { input: check_shared84, output: check_shared86 },
  getSecurityFinding: { input: check_shared87, output: check_SecurityFinding },
  listSecurityFindingTargets: { input: check_shared88, output: check_shared90 },
  getSecurityFindingTarget: { input: check_shared91, output: check_SecurityFindingTarget },
  updateSecurityFindingTarget: { input: check_shared92, output: check_SecurityFindingTargetUpdate }
};
export {
  checks
};
