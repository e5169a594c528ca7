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
var check_shared35 = outermost(validate21);
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
var check_CloudAuthenticator_ = outermost(validate39);
function validate40(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate40.errors = vErrors, vErrors === null;
}
var func2 = /* @__PURE__ */ new Set(["id"]);
function validate39(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate39.errors = vErrors, vErrors === null;
}
var check_shared36 = outermost(validate42);
var schema19 = { type: ["array", "null"], items: { $ref: "shared9" }, $id: "shared10" };
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
var check_shared45 = outermost(validate50);
var schema23 = { type: ["string", "null"], $id: "shared0" };
function validate55(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema23.type })), validate55.errors = vErrors, vErrors === null;
}
var schema24 = { type: ["string", "null"], $id: "Timestamp_" };
function validate61(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema24.type })), validate61.errors = vErrors, vErrors === null;
}
var func3 = /* @__PURE__ */ new Set(["id", "violated_policy_rule_id", "affected_network_service_id", "affected_cloud_resource_id", "affected_api_operation_id", "affected_web_application_id", "exception_type", "date_created"]);
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.violated_policy_rule_id !== void 0 && !validate40(data.violated_policy_rule_id, at(instancePath, "/violated_policy_rule_id")) && (vErrors = more(vErrors, validate40)), data.affected_network_service_id !== void 0 && !validate55(data.affected_network_service_id, at(instancePath, "/affected_network_service_id")) && (vErrors = more(vErrors, validate55)), data.affected_cloud_resource_id !== void 0 && !validate55(data.affected_cloud_resource_id, at(instancePath, "/affected_cloud_resource_id")) && (vErrors = more(vErrors, validate55)), data.affected_api_operation_id !== void 0 && !validate55(data.affected_api_operation_id, at(instancePath, "/affected_api_operation_id")) && (vErrors = more(vErrors, validate55)), data.affected_web_application_id !== void 0 && !validate55(data.affected_web_application_id, at(instancePath, "/affected_web_application_id")) && (vErrors = more(vErrors, validate55)), data.exception_type !== void 0 && !validate55(data.exception_type, at(instancePath, "/exception_type")) && (vErrors = more(vErrors, validate55)), data.date_created !== void 0 && !validate61(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func3.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate52.errors = vErrors, vErrors === null;
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
var schema27 = { type: ["string", "null"], "x-known": ["URGENT", "IMPORTANT", null], $id: "shared22" };
function validate68(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema27.type })), data !== "URGENT" && data !== "IMPORTANT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema27["x-known"] })), validate68.errors = vErrors, vErrors === null;
}
var func4 = /* @__PURE__ */ new Set(["id", "relevance", "policy_rule_type_id"]);
function validate66(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.relevance !== void 0 && !validate68(data.relevance, at(instancePath, "/relevance")) && (vErrors = more(vErrors, validate68)), data.policy_rule_type_id !== void 0 && !validate40(data.policy_rule_type_id, at(instancePath, "/policy_rule_type_id")) && (vErrors = more(vErrors, validate40));
    for (let key0 in data)
      func4.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate66.errors = vErrors, vErrors === null;
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
var func5 = /* @__PURE__ */ new Set(["id", "title", "description", "recommendation"]);
function validate74(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.title !== void 0 && !validate55(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate55)), data.description !== void 0 && !validate55(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate55)), data.recommendation !== void 0 && !validate55(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func5.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate74.errors = vErrors, vErrors === null;
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
var func6 = /* @__PURE__ */ new Set(["id", "url"]);
function validate82(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.url !== void 0 && !validate55(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func6.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate82.errors = vErrors, vErrors === null;
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
var func7 = /* @__PURE__ */ new Set(["id", "base_url"]);
function validate88(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.base_url !== void 0 && !validate55(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func7.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate88.errors = vErrors, vErrors === null;
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
var func8 = /* @__PURE__ */ new Set(["id", "restful_api_id", "http_method", "path"]);
function validate94(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.restful_api_id !== void 0 && !validate40(data.restful_api_id, at(instancePath, "/restful_api_id")) && (vErrors = more(vErrors, validate40)), data.http_method !== void 0 && !validate55(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate55)), data.path !== void 0 && !validate55(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func8.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate94.errors = vErrors, vErrors === null;
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
var func9 = /* @__PURE__ */ new Set(["id", "name", "asset_type_name", "cloud_console_url"]);
function validate102(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate55(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate55)), data.asset_type_name !== void 0 && !validate55(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate55)), data.cloud_console_url !== void 0 && !validate55(data.cloud_console_url, at(instancePath, "/cloud_console_url")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func9.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate102.errors = vErrors, vErrors === null;
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
var func10 = /* @__PURE__ */ new Set(["id", "base_url", "base_path"]);
function validate110(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.base_url !== void 0 && !validate55(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate55)), data.base_path !== void 0 && !validate55(data.base_path, at(instancePath, "/base_path")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func10.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate110.errors = vErrors, vErrors === null;
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
var schema41 = { type: ["integer", "null"], $id: "Count_" };
function validate118(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema41.type })), validate118.errors = vErrors, vErrors === null;
}
var func11 = /* @__PURE__ */ new Set(["next_cursor", "total_count"]);
function validate116(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.next_cursor !== void 0 && !validate55(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate55)), data.total_count !== void 0 && !validate118(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate118));
    for (let key0 in data)
      func11.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate116.errors = vErrors, vErrors === null;
}
var func12 = /* @__PURE__ */ new Set(["policy_violations", "policy_rules", "policy_rule_types", "network_services", "restful_apis", "api_operations", "cloud_resources", "web_applications", "pagination_information"]);
function validate50(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_violations !== void 0 && !validate51(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate51)), data.policy_rules !== void 0 && !validate65(data.policy_rules, at(instancePath, "/policy_rules")) && (vErrors = more(vErrors, validate65)), data.policy_rule_types !== void 0 && !validate73(data.policy_rule_types, at(instancePath, "/policy_rule_types")) && (vErrors = more(vErrors, validate73)), data.network_services !== void 0 && !validate81(data.network_services, at(instancePath, "/network_services")) && (vErrors = more(vErrors, validate81)), data.restful_apis !== void 0 && !validate87(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate87)), data.api_operations !== void 0 && !validate93(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate93)), data.cloud_resources !== void 0 && !validate101(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate101)), data.web_applications !== void 0 && !validate109(data.web_applications, at(instancePath, "/web_applications")) && (vErrors = more(vErrors, validate109)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func12.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate50.errors = vErrors, vErrors === null;
}
var check_shared47 = outermost(validate121);
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
var check_shared49 = outermost(validate129);
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
var schema51 = { type: ["array", "null"], items: { $ref: "AssetTag_" }, $id: "shared6" };
var func13 = /* @__PURE__ */ new Set(["tag", "value"]);
function validate156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag !== void 0 && !validate55(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate55)), data.value !== void 0 && !validate55(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func13.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate156.errors = vErrors, vErrors === null;
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
var func14 = /* @__PURE__ */ new Set(["id", "name", "url", "asset_type", "asset_type_name", "asset_type_icon_url", "belongs_to_asset_group", "status", "hosted_on", "hosted_on_name", "hosted_on_icon_url", "discovered_via", "discovered_via_name", "discovered_via_icon_url", "open_urgent_policy_violations_count", "open_important_policy_violations_count", "open_proactive_policy_violations_count", "date_created", "date_no_longer_accessible", "tags"]);
function validate131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate55(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate55)), data.url !== void 0 && !validate55(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate55)), data.asset_type !== void 0 && !validate135(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate135)), data.asset_type_name !== void 0 && !validate55(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate55)), data.asset_type_icon_url !== void 0 && !validate55(data.asset_type_icon_url, at(instancePath, "/asset_type_icon_url")) && (vErrors = more(vErrors, validate55)), data.belongs_to_asset_group !== void 0 && !validate139(data.belongs_to_asset_group, at(instancePath, "/belongs_to_asset_group")) && (vErrors = more(vErrors, validate139)), data.status !== void 0 && !validate55(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate55)), data.hosted_on !== void 0 && !validate55(data.hosted_on, at(instancePath, "/hosted_on")) && (vErrors = more(vErrors, validate55)), data.hosted_on_name !== void 0 && !validate55(data.hosted_on_name, at(instancePath, "/hosted_on_name")) && (vErrors = more(vErrors, validate55)), data.hosted_on_icon_url !== void 0 && !validate55(data.hosted_on_icon_url, at(instancePath, "/hosted_on_icon_url")) && (vErrors = more(vErrors, validate55)), data.discovered_via !== void 0 && !validate145(data.discovered_via, at(instancePath, "/discovered_via")) && (vErrors = more(vErrors, validate145)), data.discovered_via_name !== void 0 && !validate55(data.discovered_via_name, at(instancePath, "/discovered_via_name")) && (vErrors = more(vErrors, validate55)), data.discovered_via_icon_url !== void 0 && !validate55(data.discovered_via_icon_url, at(instancePath, "/discovered_via_icon_url")) && (vErrors = more(vErrors, validate55)), data.open_urgent_policy_violations_count !== void 0 && !validate149(data.open_urgent_policy_violations_count, at(instancePath, "/open_urgent_policy_violations_count")) && (vErrors = more(vErrors, validate149)), data.open_important_policy_violations_count !== void 0 && !validate149(data.open_important_policy_violations_count, at(instancePath, "/open_important_policy_violations_count")) && (vErrors = more(vErrors, validate149)), data.open_proactive_policy_violations_count !== void 0 && !validate149(data.open_proactive_policy_violations_count, at(instancePath, "/open_proactive_policy_violations_count")) && (vErrors = more(vErrors, validate149)), data.date_created !== void 0 && !validate61(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate61)), data.date_no_longer_accessible !== void 0 && !validate61(data.date_no_longer_accessible, at(instancePath, "/date_no_longer_accessible")) && (vErrors = more(vErrors, validate61)), data.tags !== void 0 && !validate155(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate155));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate131.errors = vErrors, vErrors === null;
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
var func15 = /* @__PURE__ */ new Set(["assets", "pagination_information"]);
function validate129(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.assets !== void 0 && !validate130(data.assets, at(instancePath, "/assets")) && (vErrors = more(vErrors, validate130)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func15.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate129.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate164);
function validate165(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate165.errors = vErrors, vErrors === null;
}
function validate164(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate165(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate165));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate164.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate167);
var schema58 = { type: ["array", "null"], items: { $ref: "RestfulApiOperation_" }, $id: "shared25" };
var func16 = /* @__PURE__ */ new Set(["http_method", "path"]);
function validate173(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.http_method !== void 0 && !validate55(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate55)), data.path !== void 0 && !validate55(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func16.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate173.errors = vErrors, vErrors === null;
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
var func17 = /* @__PURE__ */ new Set(["id", "base_url", "api_operations"]);
function validate169(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.base_url !== void 0 && !validate55(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate55)), data.api_operations !== void 0 && !validate172(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate172));
    for (let key0 in data)
      func17.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate169.errors = vErrors, vErrors === null;
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
var func18 = /* @__PURE__ */ new Set(["restful_apis"]);
function validate167(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.restful_apis !== void 0 && !validate168(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate168));
    for (let key0 in data)
      func18.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate167.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate180);
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
var check_OpenApiDefinition_ = outermost(validate183);
function validate183(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate183.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate184);
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
var check_shared56 = outermost(validate186);
function validate188(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate188.errors = vErrors, vErrors === null;
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
var func20 = /* @__PURE__ */ new Set(["policy_violations", "pagination_information"]);
function validate186(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_violations !== void 0 && !validate187(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate187)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func20.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate186.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate193);
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
    data.asset_id !== void 0 && !validate165(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate165)), data.asset_base_url !== void 0 && !validate27(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate27)), data.restful_api_scan_config !== void 0 && !validate196(data.restful_api_scan_config, at(instancePath, "/restful_api_scan_config")) && (vErrors = more(vErrors, validate196));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate193.errors = vErrors, vErrors === null;
}
var check_AssetScan_ = outermost(validate201);
var schema71 = { type: ["string", "null"], "x-known": ["RESTFUL_API", null], $id: "shared7" };
function validate205(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema71.type })), data !== "RESTFUL_API" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema71["x-known"] })), validate205.errors = vErrors, vErrors === null;
}
var schema72 = { type: ["string", "null"], "x-known": ["ONGOING", null], $id: "shared8" };
function validate207(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema72.type })), data !== "ONGOING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema72["x-known"] })), validate207.errors = vErrors, vErrors === null;
}
var func21 = /* @__PURE__ */ new Set(["id", "asset_id", "asset_base_url", "asset_type", "status", "failed_reason"]);
function validate201(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate40(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate40)), data.asset_id !== void 0 && !validate40(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate40)), data.asset_base_url !== void 0 && !validate55(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate55)), data.asset_type !== void 0 && !validate205(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate205)), data.status !== void 0 && !validate207(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate207)), data.failed_reason !== void 0 && !validate55(data.failed_reason, at(instancePath, "/failed_reason")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func21.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate201.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate210);
function validate210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "scan_id"));
    for (let key0 in data)
      key0 !== "scan_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate165(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate165));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate210.errors = vErrors, vErrors === null;
}
var check_shared59 = outermost(validate212);
function validate212(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate212.errors = vErrors, vErrors === null;
}
var check_UploadTarget_ = outermost(validate213);
var func22 = /* @__PURE__ */ new Set(["upload_url"]);
function validate213(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.upload_url === void 0 && (vErrors = need(vErrors, data, instancePath, "upload_url")), data.upload_url !== void 0 && !validate27(data.upload_url, at(instancePath, "/upload_url")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func22.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate213.errors = vErrors, vErrors === null;
}
var check_shared65 = outermost(validate215);
var schema77 = { type: "string", enum: ["ANDROID", "ANDROID_AMAZON", "ANDROID_OCULUS", "IOS", "WINDOWS_PHONE"], $id: "shared60" };
function validate217(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ANDROID" || data === "ANDROID_AMAZON" || data === "ANDROID_OCULUS" || data === "IOS" || data === "WINDOWS_PHONE" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema77.enum })), validate217.errors = vErrors, vErrors === null;
}
var schema78 = { type: "string", enum: ["APP_STORE", "PRE_PROD"], $id: "shared61" };
function validate219(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_STORE" || data === "PRE_PROD" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema78.enum })), validate219.errors = vErrors, vErrors === null;
}
var schema79 = { type: "string", enum: ["NO_SCANS_INITIATED", "SCAN_ONGOING", "SCAN_COMPLETED"], $id: "shared62" };
function validate222(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "NO_SCANS_INITIATED" || data === "SCAN_ONGOING" || data === "SCAN_COMPLETED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema79.enum })), validate222.errors = vErrors, vErrors === null;
}
var schema81 = { type: "string", enum: ["APP_LOGIC", "DYNAMIC", "NO_SUBSCRIPTION", "P1_ALERTS", "STATIC"], $id: "shared63" };
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
var check_shared67 = outermost(validate229);
function validate232(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate232.errors = vErrors, vErrors === null;
}
function validate231(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate231.errors = vErrors, vErrors === null;
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
var func24 = /* @__PURE__ */ new Set(["mobile_apps", "pagination_information"]);
function validate229(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_apps !== void 0 && !validate230(data.mobile_apps, at(instancePath, "/mobile_apps")) && (vErrors = more(vErrors, validate230)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func24.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate229.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate237);
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
var check_MobileApp_ = outermost(validate231), check_shared69 = outermost(validate240);
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
var check_shared71 = outermost(validate243);
var schema91 = { type: "object", properties: { id: { $ref: "NumericId_" }, mobile_app_id: { $ref: "NumericId_" }, mobile_app_uuid: { $ref: "shared0" }, status: { $ref: "shared18" }, start_date: { $ref: "Timestamp_" }, static_scan: { type: ["object", "null"], properties: { status: { $ref: "shared0" } }, "x-members": ["status"] }, dynamic_scan: { type: ["object", "null"], properties: { status: { $ref: "shared0" } }, "x-members": ["status"] }, build_source: { $ref: "shared19" }, build_version: { $ref: "shared0" }, most_recently_scanned_build_version: { $ref: "shared0" }, release_id: { $ref: "shared0" }, most_recently_scanned_release_id: { $ref: "shared0" } }, "x-members": ["id", "mobile_app_id", "mobile_app_uuid", "status", "start_date", "static_scan", "dynamic_scan", "build_source", "build_version", "most_recently_scanned_build_version", "release_id", "most_recently_scanned_release_id"], required: ["id"], $id: "MobileAppScan_" }, schema92 = { type: ["string", "null"], "x-known": ["ONGOING", "COMPLETED", "CANCELLED", null], $id: "shared18" };
function validate249(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema92.type })), data !== "ONGOING" && data !== "COMPLETED" && data !== "CANCELLED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema92["x-known"] })), validate249.errors = vErrors, vErrors === null;
}
var schema93 = { type: ["string", "null"], "x-known": ["DT_UPLOAD_FORM", "DT_UPLOAD_API", "GOOGLE_PLAY_STORE", "ITUNES_STORE", "APPCENTER", null], $id: "shared19" };
function validate254(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema93.type })), data !== "DT_UPLOAD_FORM" && data !== "DT_UPLOAD_API" && data !== "GOOGLE_PLAY_STORE" && data !== "ITUNES_STORE" && data !== "APPCENTER" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema93["x-known"] })), validate254.errors = vErrors, vErrors === null;
}
var func25 = /* @__PURE__ */ new Set(["status"]), func27 = /* @__PURE__ */ new Set(["id", "mobile_app_id", "mobile_app_uuid", "status", "start_date", "static_scan", "dynamic_scan", "build_source", "build_version", "most_recently_scanned_build_version", "release_id", "most_recently_scanned_release_id"]);
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_id !== void 0 && !validate232(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_uuid !== void 0 && !validate55(data.mobile_app_uuid, at(instancePath, "/mobile_app_uuid")) && (vErrors = more(vErrors, validate55)), data.status !== void 0 && !validate249(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate249)), data.start_date !== void 0 && !validate61(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate61)), data.static_scan !== void 0) {
      let data5 = data.static_scan;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/static_scan", "type", { type: schema91.properties.static_scan.type })), data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        data5.status !== void 0 && (validate55(data5.status, at(instancePath, "/static_scan/status")) || (vErrors = more(vErrors, validate55)));
        for (let key0 in data5)
          func25.has(key0) || (vErrors = report(vErrors, instancePath + "/static_scan", "x-members", { member: key0 }));
      }
    }
    if (data.dynamic_scan !== void 0) {
      let data7 = data.dynamic_scan;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null && (vErrors = report(vErrors, instancePath + "/dynamic_scan", "type", { type: schema91.properties.dynamic_scan.type })), data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        data7.status !== void 0 && (validate55(data7.status, at(instancePath, "/dynamic_scan/status")) || (vErrors = more(vErrors, validate55)));
        for (let key1 in data7)
          func25.has(key1) || (vErrors = report(vErrors, instancePath + "/dynamic_scan", "x-members", { member: key1 }));
      }
    }
    data.build_source !== void 0 && !validate254(data.build_source, at(instancePath, "/build_source")) && (vErrors = more(vErrors, validate254)), data.build_version !== void 0 && !validate55(data.build_version, at(instancePath, "/build_version")) && (vErrors = more(vErrors, validate55)), data.most_recently_scanned_build_version !== void 0 && !validate55(data.most_recently_scanned_build_version, at(instancePath, "/most_recently_scanned_build_version")) && (vErrors = more(vErrors, validate55)), data.release_id !== void 0 && !validate55(data.release_id, at(instancePath, "/release_id")) && (vErrors = more(vErrors, validate55)), data.most_recently_scanned_release_id !== void 0 && !validate55(data.most_recently_scanned_release_id, at(instancePath, "/most_recently_scanned_release_id")) && (vErrors = more(vErrors, validate55));
    for (let key2 in data)
      func27.has(key2) || (vErrors = report(vErrors, instancePath, "x-members", { member: key2 }));
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
var func28 = /* @__PURE__ */ new Set(["scans", "pagination_information"]);
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scans !== void 0 && !validate244(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate244)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func28.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate243.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate263);
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
var check_MobileAppScan_ = outermost(validate245), check_shared74 = outermost(validate266);
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
var check_shared76 = outermost(validate270);
var schema100 = { type: ["string", "null"], "x-known": ["BUNDLE_SIZE_INCREASED", "CLASSES_ADDED", null], $id: "shared15" };
function validate274(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema100.type })), data !== "BUNDLE_SIZE_INCREASED" && data !== "CLASSES_ADDED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema100["x-known"] })), validate274.errors = vErrors, vErrors === null;
}
var func29 = /* @__PURE__ */ new Set(["date_created", "change_type", "display_name", "description"]);
function validate272(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.date_created !== void 0 && !validate61(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate61)), data.change_type !== void 0 && !validate274(data.change_type, at(instancePath, "/change_type")) && (vErrors = more(vErrors, validate274)), data.display_name !== void 0 && !validate55(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate55)), data.description !== void 0 && !validate55(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func29.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate272.errors = vErrors, vErrors === null;
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
var func30 = /* @__PURE__ */ new Set(["mobile_changes", "pagination_information"]);
function validate270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_changes !== void 0 && !validate271(data.mobile_changes, at(instancePath, "/mobile_changes")) && (vErrors = more(vErrors, validate271)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func30.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate270.errors = vErrors, vErrors === null;
}
var check_MobileAppsChangesStats_ = outermost(validate281);
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate281.errors = vErrors, vErrors === null;
}
var check_MobileAppsMonthlySecurityMetrics_ = outermost(validate282);
function validate282(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate282.errors = vErrors, vErrors === null;
}
var check_MobileAppsSecurityKpis_ = outermost(validate283);
function validate283(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate283.errors = vErrors, vErrors === null;
}
var check_shared77 = outermost(validate284);
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
var check_shared79 = outermost(validate289);
function validate291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate291.errors = vErrors, vErrors === null;
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
var func32 = /* @__PURE__ */ new Set(["sdks_in_mobile_apps", "pagination_information"]);
function validate289(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.sdks_in_mobile_apps !== void 0 && !validate290(data.sdks_in_mobile_apps, at(instancePath, "/sdks_in_mobile_apps")) && (vErrors = more(vErrors, validate290)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func32.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate289.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate296);
var schema110 = { type: "string", enum: ["ios_entitlements", "ios_privacy_manifests"], $id: "shared80" };
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
var check_shared84 = outermost(validate305);
var schema114 = { type: ["array", "null"], items: { $ref: "IosPrivacyManifest_" }, $id: "shared17" };
var schema116 = { type: ["boolean", "null"], $id: "shared12" };
function validate313(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema116.type })), validate313.errors = vErrors, vErrors === null;
}
var schema117 = { type: ["array", "null"], items: { $ref: "RelatedSdk_" }, $id: "shared14" };
var func33 = /* @__PURE__ */ new Set(["sdk_in_mobile_app_id"]);
function validate316(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.sdk_in_mobile_app_id !== void 0 && !validate232(data.sdk_in_mobile_app_id, at(instancePath, "/sdk_in_mobile_app_id")) && (vErrors = more(vErrors, validate232));
    for (let key0 in data)
      func33.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate316.errors = vErrors, vErrors === null;
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
var func34 = /* @__PURE__ */ new Set(["file_name", "binary_file", "manifest_as_json", "has_sdk_info", "related_sdks"]);
function validate309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.file_name !== void 0 && !validate55(data.file_name, at(instancePath, "/file_name")) && (vErrors = more(vErrors, validate55)), data.binary_file !== void 0 && !validate55(data.binary_file, at(instancePath, "/binary_file")) && (vErrors = more(vErrors, validate55)), data.manifest_as_json !== void 0 && !validate55(data.manifest_as_json, at(instancePath, "/manifest_as_json")) && (vErrors = more(vErrors, validate55)), data.has_sdk_info !== void 0 && !validate313(data.has_sdk_info, at(instancePath, "/has_sdk_info")) && (vErrors = more(vErrors, validate313)), data.related_sdks !== void 0 && !validate315(data.related_sdks, at(instancePath, "/related_sdks")) && (vErrors = more(vErrors, validate315));
    for (let key0 in data)
      func34.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate309.errors = vErrors, vErrors === null;
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
var func35 = /* @__PURE__ */ new Set(["ios_entitlements", "ios_privacy_manifests"]);
function validate307(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.ios_privacy_manifests !== void 0 && !validate308(data.ios_privacy_manifests, at(instancePath, "/ios_privacy_manifests")) && (vErrors = more(vErrors, validate308));
    for (let key0 in data)
      func35.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate307.errors = vErrors, vErrors === null;
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
var func36 = /* @__PURE__ */ new Set(["mobile_app_insights", "pagination_information"]);
function validate305(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_app_insights !== void 0 && !validate306(data.mobile_app_insights, at(instancePath, "/mobile_app_insights")) && (vErrors = more(vErrors, validate306)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func36.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate305.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate325);
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
var check_shared87 = outermost(validate333);
var schema125 = { type: ["string", "null"], "x-known": ["OPEN", "CLOSED", null], $id: "shared26" };
function validate338(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema125.type })), data !== "OPEN" && data !== "CLOSED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema125["x-known"] })), validate338.errors = vErrors, vErrors === null;
}
var schema126 = { type: ["string", "null"], "x-known": ["NEW", "OPEN", "OPEN_READY_TO_RESCAN", "CLOSED_FIXED", "CLOSED_PARTIALLY_FIXED", "CLOSED_WONT_FIX", "CLOSED_BY_POLICY", "CLOSED_RISK_ACCEPTED", "CLOSED_COMPENSATING_CONTROL", "CLOSED_ITEM_NOT_FOUND", null], $id: "shared27" };
function validate340(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema126.type })), data !== "NEW" && data !== "OPEN" && data !== "OPEN_READY_TO_RESCAN" && data !== "CLOSED_FIXED" && data !== "CLOSED_PARTIALLY_FIXED" && data !== "CLOSED_WONT_FIX" && data !== "CLOSED_BY_POLICY" && data !== "CLOSED_RISK_ACCEPTED" && data !== "CLOSED_COMPENSATING_CONTROL" && data !== "CLOSED_ITEM_NOT_FOUND" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema126["x-known"] })), validate340.errors = vErrors, vErrors === null;
}
var schema127 = { type: ["string", "null"], "x-known": ["P0", "P1", "P2", "P3", "P4", null], $id: "shared28" };
function validate342(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema127.type })), data !== "P0" && data !== "P1" && data !== "P2" && data !== "P3" && data !== "P4" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema127["x-known"] })), validate342.errors = vErrors, vErrors === null;
}
var schema128 = { type: ["string", "null"], "x-known": ["HIGH", "MEDIUM", "LOW", null], $id: "shared29" };
function validate344(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema128.type })), data !== "HIGH" && data !== "MEDIUM" && data !== "LOW" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema128["x-known"] })), validate344.errors = vErrors, vErrors === null;
}
var schema129 = { type: ["string", "null"], "x-known": ["DATA_AT_REST_EXPOSURE", "DATA_IN_TRANSIT_EXPOSURE", "DATA_LOSS_TO_HACKERS", "DATA_EXPOSURE_TO_THIRD_PARTY_APPS", "UNAUTHORIZED_DATA_COLLECTION", null], $id: "shared30" };
function validate346(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema129.type })), data !== "DATA_AT_REST_EXPOSURE" && data !== "DATA_IN_TRANSIT_EXPOSURE" && data !== "DATA_LOSS_TO_HACKERS" && data !== "DATA_EXPOSURE_TO_THIRD_PARTY_APPS" && data !== "UNAUTHORIZED_DATA_COLLECTION" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema129["x-known"] })), validate346.errors = vErrors, vErrors === null;
}
var schema130 = { type: ["string", "null"], "x-known": ["DIFFICULT", "MODERATE", "EASY", null], $id: "shared31" };
function validate348(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), data !== "DIFFICULT" && data !== "MODERATE" && data !== "EASY" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema130["x-known"] })), validate348.errors = vErrors, vErrors === null;
}
var schema131 = { type: ["array", "null"], items: { $ref: "shared32" }, $id: "shared33" }, schema132 = { type: "string", "x-known": ["GOOGLE_P1", "APPLE_P1", "DEFENSE_IN_DEPTH", "SERVER_SIDE"], $id: "shared32" };
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
var schema133 = { type: ["number", "null"], $id: "shared34" };
function validate354(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema133.type })), validate354.errors = vErrors, vErrors === null;
}
var func37 = /* @__PURE__ */ new Set(["id", "mobile_app_id", "status_group", "aggregated_status", "priority", "severity", "category", "exploitability", "compliance_policy", "compliance_criterion", "importance_tags", "cvss3_score", "cvss3_vector"]);
function validate335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_id !== void 0 && !validate232(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate232)), data.status_group !== void 0 && !validate338(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate338)), data.aggregated_status !== void 0 && !validate340(data.aggregated_status, at(instancePath, "/aggregated_status")) && (vErrors = more(vErrors, validate340)), data.priority !== void 0 && !validate342(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate342)), data.severity !== void 0 && !validate344(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate344)), data.category !== void 0 && !validate346(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate346)), data.exploitability !== void 0 && !validate348(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate348)), data.importance_tags !== void 0 && !validate350(data.importance_tags, at(instancePath, "/importance_tags")) && (vErrors = more(vErrors, validate350)), data.cvss3_score !== void 0 && !validate354(data.cvss3_score, at(instancePath, "/cvss3_score")) && (vErrors = more(vErrors, validate354)), data.cvss3_vector !== void 0 && !validate55(data.cvss3_vector, at(instancePath, "/cvss3_vector")) && (vErrors = more(vErrors, validate55));
    for (let key0 in data)
      func37.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate335.errors = vErrors, vErrors === null;
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
var func38 = /* @__PURE__ */ new Set(["security_findings", "pagination_information"]);
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_findings !== void 0 && !validate334(data.security_findings, at(instancePath, "/security_findings")) && (vErrors = more(vErrors, validate334)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func38.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate333.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate360);
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
var check_SecurityFinding_ = outermost(validate335), check_shared89 = outermost(validate362);
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
var check_shared91 = outermost(validate369);
var func39 = /* @__PURE__ */ new Set(["id", "mobile_app_id", "security_finding_id", "issue_type_id"]);
function validate371(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate232(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate232)), data.mobile_app_id !== void 0 && !validate232(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate232)), data.security_finding_id !== void 0 && !validate232(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate232)), data.issue_type_id !== void 0 && !validate232(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate232));
    for (let key0 in data)
      func39.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate371.errors = vErrors, vErrors === null;
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
var func40 = /* @__PURE__ */ new Set(["targets", "pagination_information"]);
function validate369(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.targets !== void 0 && !validate370(data.targets, at(instancePath, "/targets")) && (vErrors = more(vErrors, validate370)), data.pagination_information !== void 0 && !validate116(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func40.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate369.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate379);
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
var check_SecurityFindingTarget_ = outermost(validate371), check_shared93 = outermost(validate381);
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
var check_SecurityFindingTargetUpdate_ = outermost(validate385);
function validate385(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate385.errors = vErrors, vErrors === null;
}
var checks = {
  createCloudAuthenticator: { input: check_shared35, output: check_CloudAuthenticator_ },
  listPolicyViolations: { input: check_shared36, output: check_shared45 },
  listAssets: { input: check_shared47, output: check_shared49 },
  getRestfulApi: { input: check_shared50, output: check_shared52 },
  uploadOpenApiDefinition: { input: check_shared53, output: check_OpenApiDefinition_ },
  listSastPolicyViolations: { input: check_shared54, output: check_shared56 },
  startRestfulApiScan: { input: check_shared57, output: check_AssetScan_ },
  getRestfulApiScan: { input: check_shared58, output: check_AssetScan_ },
  initMobileAppUpload: { input: check_shared59, output: check_UploadTarget_ },
  initXcuitestUpload: { input: check_shared59, output: check_UploadTarget_ },
  initMobileAppUploadLegacy: { input: check_shared59, output: check_UploadTarget_ },
  listMobileApps: { input: check_shared65, output: check_shared67 },
  getMobileApp: { input: check_shared68, output: check_MobileApp_ },
  listMobileAppScans: { input: check_shared69, output: check_shared71 },
  getMobileAppScan: { input: check_shared72, output: check_MobileAppScan_ },
  listMobileAppsChanges: { input: check_shared74, output: check_shared76 },
  getMobileAppsChangesStats: { input: check_shared59, output: check_MobileAppsChangesStats_ },
  getMobileAppsMonthlySecurityMetrics: { input: check_shared59, output: check_MobileAppsMonthlySecurityMetrics_ },
  getMobileAppsSecurityKpis: { input: check_shared59, output: check_MobileAppsSecurityKpis_ },
  listSdksInMobileApps: { input: check_shared77, output: check_shared79 },
  listMobileAppInsights: { input: check_shared82, output: check_shared84 },
  listSecurityFindings: { input: check_shared85, output: check_shared87 },
  getSecurityFinding: { input: check_shared88, output: check_SecurityFinding_ },
  listSecurityFindingTargets: { input: check_shared89, output: check_shared91 },
  getSecurityFindingTarget: { input: check_shared92, output: check_SecurityFindingTarget_ },
  updateSecurityFindingTarget: { input: check_shared93, output: check_SecurityFindingTargetUpdate_ }
};
export {
  checks
};
