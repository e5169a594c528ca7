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
var check_shared38 = outermost(validate21);
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
var check_shared39 = outermost(validate39);
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
var func2 = /* @__PURE__ */ new Set(["id"]);
function validate40(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate40.errors = vErrors, vErrors === null;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  return validate40(data, instancePath) || (vErrors = more(vErrors, validate40)), data && typeof data == "object" && !Array.isArray(data) && (schema20.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate39.errors = vErrors, vErrors === null;
}
var check_shared40 = outermost(validate48);
var schema23 = { type: ["array", "null"], items: { $ref: "shared12" }, $id: "shared13" };
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
var check_shared50 = outermost(validate56);
var schema47 = ["policy_violations", "policy_rules", "policy_rule_types", "network_services", "restful_apis", "api_operations", "cloud_resources", "web_applications", "pagination_information"], schema25 = { type: ["array", "null"], items: { $ref: "PolicyViolation_" }, $id: "shared41" };
var schema27 = { type: ["string", "null"], $id: "shared2" };
function validate61(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema27.type })), validate61.errors = vErrors, vErrors === null;
}
var schema28 = { type: ["string", "null"], $id: "Timestamp_" };
function validate67(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema28.type })), validate67.errors = vErrors, vErrors === null;
}
var func3 = /* @__PURE__ */ new Set(["id", "violated_policy_rule_id", "affected_network_service_id", "affected_cloud_resource_id", "affected_api_operation_id", "affected_web_application_id", "exception_type", "date_created"]);
function validate58(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.violated_policy_rule_id !== void 0 && !validate41(data.violated_policy_rule_id, at(instancePath, "/violated_policy_rule_id")) && (vErrors = more(vErrors, validate41)), data.affected_network_service_id !== void 0 && !validate61(data.affected_network_service_id, at(instancePath, "/affected_network_service_id")) && (vErrors = more(vErrors, validate61)), data.affected_cloud_resource_id !== void 0 && !validate61(data.affected_cloud_resource_id, at(instancePath, "/affected_cloud_resource_id")) && (vErrors = more(vErrors, validate61)), data.affected_api_operation_id !== void 0 && !validate61(data.affected_api_operation_id, at(instancePath, "/affected_api_operation_id")) && (vErrors = more(vErrors, validate61)), data.affected_web_application_id !== void 0 && !validate61(data.affected_web_application_id, at(instancePath, "/affected_web_application_id")) && (vErrors = more(vErrors, validate61)), data.exception_type !== void 0 && !validate61(data.exception_type, at(instancePath, "/exception_type")) && (vErrors = more(vErrors, validate61)), data.date_created !== void 0 && !validate67(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate67));
    for (let key0 in data)
      func3.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate58.errors = vErrors, vErrors === null;
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
var schema31 = { type: ["string", "null"], "x-known": ["URGENT", "IMPORTANT", null], $id: "shared25" };
function validate74(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema31.type })), data !== "URGENT" && data !== "IMPORTANT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema31["x-known"] })), validate74.errors = vErrors, vErrors === null;
}
var func4 = /* @__PURE__ */ new Set(["id", "relevance", "policy_rule_type_id"]);
function validate72(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.relevance !== void 0 && !validate74(data.relevance, at(instancePath, "/relevance")) && (vErrors = more(vErrors, validate74)), data.policy_rule_type_id !== void 0 && !validate41(data.policy_rule_type_id, at(instancePath, "/policy_rule_type_id")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func4.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate72.errors = vErrors, vErrors === null;
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
var func5 = /* @__PURE__ */ new Set(["id", "title", "description", "recommendation"]);
function validate80(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.title !== void 0 && !validate61(data.title, at(instancePath, "/title")) && (vErrors = more(vErrors, validate61)), data.description !== void 0 && !validate61(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate61)), data.recommendation !== void 0 && !validate61(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func5.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate80.errors = vErrors, vErrors === null;
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
var func6 = /* @__PURE__ */ new Set(["id", "url"]);
function validate88(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.url !== void 0 && !validate61(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func6.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
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
var func7 = /* @__PURE__ */ new Set(["id", "base_url"]);
function validate94(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.base_url !== void 0 && !validate61(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func7.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
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
var func8 = /* @__PURE__ */ new Set(["id", "restful_api_id", "http_method", "path"]);
function validate100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.restful_api_id !== void 0 && !validate41(data.restful_api_id, at(instancePath, "/restful_api_id")) && (vErrors = more(vErrors, validate41)), data.http_method !== void 0 && !validate61(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate61)), data.path !== void 0 && !validate61(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func8.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate100.errors = vErrors, vErrors === null;
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
var func9 = /* @__PURE__ */ new Set(["id", "name", "asset_type_name", "cloud_console_url"]);
function validate108(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.name !== void 0 && !validate61(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate61)), data.asset_type_name !== void 0 && !validate61(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate61)), data.cloud_console_url !== void 0 && !validate61(data.cloud_console_url, at(instancePath, "/cloud_console_url")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func9.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate108.errors = vErrors, vErrors === null;
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
var func10 = /* @__PURE__ */ new Set(["id", "base_url", "base_path"]);
function validate116(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.base_url !== void 0 && !validate61(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate61)), data.base_path !== void 0 && !validate61(data.base_path, at(instancePath, "/base_path")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func10.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate116.errors = vErrors, vErrors === null;
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
var schema46 = { type: ["integer", "null"], $id: "Count_" };
function validate125(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema46.type })), validate125.errors = vErrors, vErrors === null;
}
var func11 = /* @__PURE__ */ new Set(["next_cursor", "total_count"]);
function validate123(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.next_cursor !== void 0 && !validate61(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate61)), data.total_count !== void 0 && !validate125(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate125));
    for (let key0 in data)
      func11.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate123.errors = vErrors, vErrors === null;
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
var func12 = /* @__PURE__ */ new Set(["policy_violations", "policy_rules", "policy_rule_types", "network_services", "restful_apis", "api_operations", "cloud_resources", "web_applications", "pagination_information"]);
function validate56(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_violations !== void 0 && !validate57(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate57)), data.policy_rules !== void 0 && !validate71(data.policy_rules, at(instancePath, "/policy_rules")) && (vErrors = more(vErrors, validate71)), data.policy_rule_types !== void 0 && !validate79(data.policy_rule_types, at(instancePath, "/policy_rule_types")) && (vErrors = more(vErrors, validate79)), data.network_services !== void 0 && !validate87(data.network_services, at(instancePath, "/network_services")) && (vErrors = more(vErrors, validate87)), data.restful_apis !== void 0 && !validate93(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate93)), data.api_operations !== void 0 && !validate99(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate99)), data.cloud_resources !== void 0 && !validate107(data.cloud_resources, at(instancePath, "/cloud_resources")) && (vErrors = more(vErrors, validate107)), data.web_applications !== void 0 && !validate115(data.web_applications, at(instancePath, "/web_applications")) && (vErrors = more(vErrors, validate115)), data.pagination_information !== void 0 && !validate122(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate122)), schema47.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func12.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate56.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate130);
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
var check_shared54 = outermost(validate138);
var schema59 = ["assets", "pagination_information"], schema51 = { type: ["array", "null"], items: { $ref: "Asset_" }, $id: "shared53" };
var schema53 = { type: ["string", "null"], "x-known": ["RESTFUL_API", "NETWORK_SERVICE", null], $id: "shared4" };
function validate144(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema53.type })), data !== "RESTFUL_API" && data !== "NETWORK_SERVICE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema53["x-known"] })), validate144.errors = vErrors, vErrors === null;
}
var schema54 = { type: ["object", "null"], $id: "shared5" };
function validate148(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema54.type })), validate148.errors = vErrors, vErrors === null;
}
var schema55 = { type: ["string", "null"], "x-known": ["WEBSITE_CRAWLER", "WEB_APPLICATION_SCANS", "AMAZON_WEB_SERVICES", "MANUAL_IMPORT", null], $id: "shared6" };
function validate154(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema55.type })), data !== "WEBSITE_CRAWLER" && data !== "WEB_APPLICATION_SCANS" && data !== "AMAZON_WEB_SERVICES" && data !== "MANUAL_IMPORT" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema55["x-known"] })), validate154.errors = vErrors, vErrors === null;
}
var schema56 = { type: ["integer", "null"], $id: "shared7" };
function validate158(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema56.type })), validate158.errors = vErrors, vErrors === null;
}
var func13 = /* @__PURE__ */ new Set(["tag", "value"]);
function validate165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag !== void 0 && !validate61(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate61)), data.value !== void 0 && !validate61(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func13.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate165.errors = vErrors, vErrors === null;
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
var func14 = /* @__PURE__ */ new Set(["id", "name", "url", "asset_type", "asset_type_name", "asset_type_icon_url", "belongs_to_asset_group", "status", "hosted_on", "hosted_on_name", "hosted_on_icon_url", "discovered_via", "discovered_via_name", "discovered_via_icon_url", "open_urgent_policy_violations_count", "open_important_policy_violations_count", "open_proactive_policy_violations_count", "date_created", "date_no_longer_accessible", "tags"]);
function validate140(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.name !== void 0 && !validate61(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate61)), data.url !== void 0 && !validate61(data.url, at(instancePath, "/url")) && (vErrors = more(vErrors, validate61)), data.asset_type !== void 0 && !validate144(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate144)), data.asset_type_name !== void 0 && !validate61(data.asset_type_name, at(instancePath, "/asset_type_name")) && (vErrors = more(vErrors, validate61)), data.asset_type_icon_url !== void 0 && !validate61(data.asset_type_icon_url, at(instancePath, "/asset_type_icon_url")) && (vErrors = more(vErrors, validate61)), data.belongs_to_asset_group !== void 0 && !validate148(data.belongs_to_asset_group, at(instancePath, "/belongs_to_asset_group")) && (vErrors = more(vErrors, validate148)), data.status !== void 0 && !validate61(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate61)), data.hosted_on !== void 0 && !validate61(data.hosted_on, at(instancePath, "/hosted_on")) && (vErrors = more(vErrors, validate61)), data.hosted_on_name !== void 0 && !validate61(data.hosted_on_name, at(instancePath, "/hosted_on_name")) && (vErrors = more(vErrors, validate61)), data.hosted_on_icon_url !== void 0 && !validate61(data.hosted_on_icon_url, at(instancePath, "/hosted_on_icon_url")) && (vErrors = more(vErrors, validate61)), data.discovered_via !== void 0 && !validate154(data.discovered_via, at(instancePath, "/discovered_via")) && (vErrors = more(vErrors, validate154)), data.discovered_via_name !== void 0 && !validate61(data.discovered_via_name, at(instancePath, "/discovered_via_name")) && (vErrors = more(vErrors, validate61)), data.discovered_via_icon_url !== void 0 && !validate61(data.discovered_via_icon_url, at(instancePath, "/discovered_via_icon_url")) && (vErrors = more(vErrors, validate61)), data.open_urgent_policy_violations_count !== void 0 && !validate158(data.open_urgent_policy_violations_count, at(instancePath, "/open_urgent_policy_violations_count")) && (vErrors = more(vErrors, validate158)), data.open_important_policy_violations_count !== void 0 && !validate158(data.open_important_policy_violations_count, at(instancePath, "/open_important_policy_violations_count")) && (vErrors = more(vErrors, validate158)), data.open_proactive_policy_violations_count !== void 0 && !validate158(data.open_proactive_policy_violations_count, at(instancePath, "/open_proactive_policy_violations_count")) && (vErrors = more(vErrors, validate158)), data.date_created !== void 0 && !validate67(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate67)), data.date_no_longer_accessible !== void 0 && !validate67(data.date_no_longer_accessible, at(instancePath, "/date_no_longer_accessible")) && (vErrors = more(vErrors, validate67)), data.tags !== void 0 && !validate164(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate164));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate140.errors = vErrors, vErrors === null;
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
var func15 = /* @__PURE__ */ new Set(["assets", "pagination_information"]);
function validate138(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.assets !== void 0 && !validate139(data.assets, at(instancePath, "/assets")) && (vErrors = more(vErrors, validate139)), data.pagination_information !== void 0 && !validate122(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate122)), schema59.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func15.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate138.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate173);
function validate174(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate174.errors = vErrors, vErrors === null;
}
function validate173(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate174(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate174));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate173.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate176);
var schema67 = ["restful_apis"];
var func16 = /* @__PURE__ */ new Set(["http_method", "path"]);
function validate182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.http_method !== void 0 && !validate61(data.http_method, at(instancePath, "/http_method")) && (vErrors = more(vErrors, validate61)), data.path !== void 0 && !validate61(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func16.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate182.errors = vErrors, vErrors === null;
}
function validate181(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate182(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate182));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate181.errors = vErrors, vErrors === null;
}
var func17 = /* @__PURE__ */ new Set(["id", "base_url", "api_operations"]);
function validate178(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41)), data.base_url !== void 0 && !validate61(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate61)), data.api_operations !== void 0 && !validate181(data.api_operations, at(instancePath, "/api_operations")) && (vErrors = more(vErrors, validate181));
    for (let key0 in data)
      func17.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate178.errors = vErrors, vErrors === null;
}
function validate177(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate178(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate178));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate177.errors = vErrors, vErrors === null;
}
var func18 = /* @__PURE__ */ new Set(["restful_apis"]);
function validate176(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.restful_apis !== void 0 && !validate177(data.restful_apis, at(instancePath, "/restful_apis")) && (vErrors = more(vErrors, validate177)), schema67.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func18.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate176.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate189);
function validate190(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate190.errors = vErrors, vErrors === null;
}
function validate189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate190(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate190));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate189.errors = vErrors, vErrors === null;
}
var check_OpenApiDefinition_ = outermost(validate192);
function validate192(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate192.errors = vErrors, vErrors === null;
}
var check_shared59 = outermost(validate193);
function validate193(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "cursor" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate193.errors = vErrors, vErrors === null;
}
var check_shared61 = outermost(validate195);
var schema75 = ["policy_violations", "pagination_information"], schema73 = { type: ["array", "null"], items: { $ref: "SastPolicyViolation_" }, $id: "shared60" };
function validate197(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate41(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate197.errors = vErrors, vErrors === null;
}
function validate196(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema73.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate197(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate197));
  }
  return validate196.errors = vErrors, vErrors === null;
}
var func20 = /* @__PURE__ */ new Set(["policy_violations", "pagination_information"]);
function validate195(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_violations !== void 0 && !validate196(data.policy_violations, at(instancePath, "/policy_violations")) && (vErrors = more(vErrors, validate196)), data.pagination_information !== void 0 && !validate122(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate122)), schema75.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func20.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate195.errors = vErrors, vErrors === null;
}
var check_shared62 = outermost(validate202);
function validate206(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate206.errors = vErrors, vErrors === null;
}
function validate205(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "should_perform_pii_analysis" || key0 === "should_perform_sql_injection_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.should_perform_pii_analysis !== void 0 && !validate206(data.should_perform_pii_analysis, at(instancePath, "/should_perform_pii_analysis")) && (vErrors = more(vErrors, validate206)), data.should_perform_sql_injection_scan !== void 0 && !validate206(data.should_perform_sql_injection_scan, at(instancePath, "/should_perform_sql_injection_scan")) && (vErrors = more(vErrors, validate206));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate205.errors = vErrors, vErrors === null;
}
function validate202(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.asset_id === void 0 || data.asset_base_url === void 0) && (vErrors = need(vErrors, data, instancePath, "asset_id", "asset_base_url"));
    for (let key0 in data)
      key0 === "asset_id" || key0 === "asset_base_url" || key0 === "restful_api_scan_config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.asset_id !== void 0 && !validate174(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate174)), data.asset_base_url !== void 0 && !validate27(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate27)), data.restful_api_scan_config !== void 0 && !validate205(data.restful_api_scan_config, at(instancePath, "/restful_api_scan_config")) && (vErrors = more(vErrors, validate205));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate202.errors = vErrors, vErrors === null;
}
var check_AssetScan_ = outermost(validate210);
var schema80 = { type: ["string", "null"], "x-known": ["RESTFUL_API", null], $id: "shared10" };
function validate214(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema80.type })), data !== "RESTFUL_API" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema80["x-known"] })), validate214.errors = vErrors, vErrors === null;
}
var schema81 = { type: ["string", "null"], "x-known": ["ONGOING", null], $id: "shared11" };
function validate216(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema81.type })), data !== "ONGOING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema81["x-known"] })), validate216.errors = vErrors, vErrors === null;
}
var func21 = /* @__PURE__ */ new Set(["id", "asset_id", "asset_base_url", "asset_type", "status", "failed_reason"]);
function validate210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate42(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate42)), data.asset_id !== void 0 && !validate41(data.asset_id, at(instancePath, "/asset_id")) && (vErrors = more(vErrors, validate41)), data.asset_base_url !== void 0 && !validate61(data.asset_base_url, at(instancePath, "/asset_base_url")) && (vErrors = more(vErrors, validate61)), data.asset_type !== void 0 && !validate214(data.asset_type, at(instancePath, "/asset_type")) && (vErrors = more(vErrors, validate214)), data.status !== void 0 && !validate216(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate216)), data.failed_reason !== void 0 && !validate61(data.failed_reason, at(instancePath, "/failed_reason")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func21.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate210.errors = vErrors, vErrors === null;
}
var check_shared63 = outermost(validate219);
function validate219(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "scan_id"));
    for (let key0 in data)
      key0 !== "scan_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scan_id !== void 0 && !validate174(data.scan_id, at(instancePath, "/scan_id")) && (vErrors = more(vErrors, validate174));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate219.errors = vErrors, vErrors === null;
}
var check_shared64 = outermost(validate221);
function validate221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate221.errors = vErrors, vErrors === null;
}
var check_UploadTarget_ = outermost(validate222);
var func22 = /* @__PURE__ */ new Set(["upload_url"]);
function validate222(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.upload_url === void 0 && (vErrors = need(vErrors, data, instancePath, "upload_url")), data.upload_url !== void 0 && !validate27(data.upload_url, at(instancePath, "/upload_url")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func22.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate222.errors = vErrors, vErrors === null;
}
var check_shared70 = outermost(validate224);
var schema86 = { type: "string", enum: ["ANDROID", "ANDROID_AMAZON", "ANDROID_OCULUS", "IOS", "WINDOWS_PHONE"], $id: "shared65" };
function validate226(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ANDROID" || data === "ANDROID_AMAZON" || data === "ANDROID_OCULUS" || data === "IOS" || data === "WINDOWS_PHONE" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema86.enum })), validate226.errors = vErrors, vErrors === null;
}
var schema87 = { type: "string", enum: ["APP_STORE", "PRE_PROD"], $id: "shared66" };
function validate228(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_STORE" || data === "PRE_PROD" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema87.enum })), validate228.errors = vErrors, vErrors === null;
}
var schema88 = { type: "string", enum: ["NO_SCANS_INITIATED", "SCAN_ONGOING", "SCAN_COMPLETED"], $id: "shared67" };
function validate231(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "NO_SCANS_INITIATED" || data === "SCAN_ONGOING" || data === "SCAN_COMPLETED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema88.enum })), validate231.errors = vErrors, vErrors === null;
}
var schema90 = { type: "string", enum: ["APP_LOGIC", "DYNAMIC", "NO_SUBSCRIPTION", "P1_ALERTS", "STATIC"], $id: "shared68" };
function validate234(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "APP_LOGIC" || data === "DYNAMIC" || data === "NO_SUBSCRIPTION" || data === "P1_ALERTS" || data === "STATIC" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema90.enum })), validate234.errors = vErrors, vErrors === null;
}
function validate233(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate234(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate234));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate233.errors = vErrors, vErrors === null;
}
function validate224(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "platform" || key0 === "release_type" || key0 === "results_since" || key0 === "scan_status" || key0 === "subscription" || key0 === "blocked_scan_reason" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.platform !== void 0 && !validate226(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate226)), data.release_type !== void 0 && !validate228(data.release_type, at(instancePath, "/release_type")) && (vErrors = more(vErrors, validate228)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.scan_status !== void 0 && !validate231(data.scan_status, at(instancePath, "/scan_status")) && (vErrors = more(vErrors, validate231)), data.subscription !== void 0 && !validate233(data.subscription, at(instancePath, "/subscription")) && (vErrors = more(vErrors, validate233)), data.blocked_scan_reason !== void 0 && !validate27(data.blocked_scan_reason, at(instancePath, "/blocked_scan_reason")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate224.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate238);
var schema95 = ["mobile_apps", "pagination_information"];
function validate241(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate241.errors = vErrors, vErrors === null;
}
function validate240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate241(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate241));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate240.errors = vErrors, vErrors === null;
}
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate240(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate240));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate239.errors = vErrors, vErrors === null;
}
var func24 = /* @__PURE__ */ new Set(["mobile_apps", "pagination_information"]);
function validate238(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_apps !== void 0 && !validate239(data.mobile_apps, at(instancePath, "/mobile_apps")) && (vErrors = more(vErrors, validate239)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema95.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func24.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate238.errors = vErrors, vErrors === null;
}
var check_shared73 = outermost(validate246);
var schema97 = { type: ["string", "integer"], $id: "NumericIdInput" };
function validate247(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema97.type })), validate247.errors = vErrors, vErrors === null;
}
function validate246(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id"));
    for (let key0 in data)
      key0 !== "id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.id !== void 0 && !validate247(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate247));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate246.errors = vErrors, vErrors === null;
}
var check_MobileApp_ = outermost(validate240), check_shared74 = outermost(validate249);
function validate249(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_app_id === void 0 && (vErrors = need(vErrors, data, instancePath, "mobile_app_id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate247(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate247)), data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate249.errors = vErrors, vErrors === null;
}
var check_shared76 = outermost(validate252);
var schema104 = ["scans", "pagination_information"];
var schema101 = { type: "object", properties: { id: { $ref: "NumericId_" }, mobile_app_id: { $ref: "NumericId_" }, mobile_app_uuid: { $ref: "shared2" }, status: { $ref: "shared21" }, start_date: { $ref: "Timestamp_" }, static_scan: { type: ["object", "null"], properties: { status: { $ref: "shared2" } }, "x-members": ["status"] }, dynamic_scan: { type: ["object", "null"], properties: { status: { $ref: "shared2" } }, "x-members": ["status"] }, build_source: { $ref: "shared22" }, build_version: { $ref: "shared2" }, most_recently_scanned_build_version: { $ref: "shared2" }, release_id: { $ref: "shared2" }, most_recently_scanned_release_id: { $ref: "shared2" } }, "x-members": ["id", "mobile_app_id", "mobile_app_uuid", "status", "start_date", "static_scan", "dynamic_scan", "build_source", "build_version", "most_recently_scanned_build_version", "release_id", "most_recently_scanned_release_id"], $id: "MobileAppScan_" }, schema102 = { type: ["string", "null"], "x-known": ["ONGOING", "RUNNING", "COMPLETED", "CANCELLED", "FAILED", "SCAN_ATTEMPT_ERROR", null], $id: "shared21" };
function validate258(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema102.type })), data !== "ONGOING" && data !== "RUNNING" && data !== "COMPLETED" && data !== "CANCELLED" && data !== "FAILED" && data !== "SCAN_ATTEMPT_ERROR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema102["x-known"] })), validate258.errors = vErrors, vErrors === null;
}
var schema103 = { type: ["string", "null"], "x-known": ["DT_UPLOAD_FORM", "DT_UPLOAD_API", "GOOGLE_PLAY_STORE", "ITUNES_STORE", "APPCENTER", null], $id: "shared22" };
function validate263(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema103.type })), data !== "DT_UPLOAD_FORM" && data !== "DT_UPLOAD_API" && data !== "GOOGLE_PLAY_STORE" && data !== "ITUNES_STORE" && data !== "APPCENTER" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema103["x-known"] })), validate263.errors = vErrors, vErrors === null;
}
var func25 = /* @__PURE__ */ new Set(["status"]), func27 = /* @__PURE__ */ new Set(["id", "mobile_app_id", "mobile_app_uuid", "status", "start_date", "static_scan", "dynamic_scan", "build_source", "build_version", "most_recently_scanned_build_version", "release_id", "most_recently_scanned_release_id"]);
function validate254(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && !validate241(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate241)), data.mobile_app_id !== void 0 && !validate241(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate241)), data.mobile_app_uuid !== void 0 && !validate61(data.mobile_app_uuid, at(instancePath, "/mobile_app_uuid")) && (vErrors = more(vErrors, validate61)), data.status !== void 0 && !validate258(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate258)), data.start_date !== void 0 && !validate67(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate67)), data.static_scan !== void 0) {
      let data5 = data.static_scan;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null && (vErrors = report(vErrors, instancePath + "/static_scan", "type", { type: schema101.properties.static_scan.type })), data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        data5.status !== void 0 && (validate61(data5.status, at(instancePath, "/static_scan/status")) || (vErrors = more(vErrors, validate61)));
        for (let key0 in data5)
          func25.has(key0) || (vErrors = report(vErrors, instancePath + "/static_scan", "x-members", { member: key0 }));
      }
    }
    if (data.dynamic_scan !== void 0) {
      let data7 = data.dynamic_scan;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null && (vErrors = report(vErrors, instancePath + "/dynamic_scan", "type", { type: schema101.properties.dynamic_scan.type })), data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        data7.status !== void 0 && (validate61(data7.status, at(instancePath, "/dynamic_scan/status")) || (vErrors = more(vErrors, validate61)));
        for (let key1 in data7)
          func25.has(key1) || (vErrors = report(vErrors, instancePath + "/dynamic_scan", "x-members", { member: key1 }));
      }
    }
    data.build_source !== void 0 && !validate263(data.build_source, at(instancePath, "/build_source")) && (vErrors = more(vErrors, validate263)), data.build_version !== void 0 && !validate61(data.build_version, at(instancePath, "/build_version")) && (vErrors = more(vErrors, validate61)), data.most_recently_scanned_build_version !== void 0 && !validate61(data.most_recently_scanned_build_version, at(instancePath, "/most_recently_scanned_build_version")) && (vErrors = more(vErrors, validate61)), data.release_id !== void 0 && !validate61(data.release_id, at(instancePath, "/release_id")) && (vErrors = more(vErrors, validate61)), data.most_recently_scanned_release_id !== void 0 && !validate61(data.most_recently_scanned_release_id, at(instancePath, "/most_recently_scanned_release_id")) && (vErrors = more(vErrors, validate61));
    for (let key2 in data)
      func27.has(key2) || (vErrors = report(vErrors, instancePath, "x-members", { member: key2 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate254.errors = vErrors, vErrors === null;
}
function validate253(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate254(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate254));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate253.errors = vErrors, vErrors === null;
}
var func28 = /* @__PURE__ */ new Set(["scans", "pagination_information"]);
function validate252(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scans !== void 0 && !validate253(data.scans, at(instancePath, "/scans")) && (vErrors = more(vErrors, validate253)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema104.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func28.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate252.errors = vErrors, vErrors === null;
}
var check_shared77 = outermost(validate272);
function validate272(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.mobile_app_id === void 0 || data.id === void 0) && (vErrors = need(vErrors, data, instancePath, "mobile_app_id", "id"));
    for (let key0 in data)
      key0 === "mobile_app_id" || key0 === "id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.mobile_app_id !== void 0 && !validate247(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate247)), data.id !== void 0 && !validate247(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate247));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate272.errors = vErrors, vErrors === null;
}
var check_shared78 = outermost(validate275);
var schema107 = ["id", "mobile_app_id", "mobile_app_uuid", "start_date", "static_scan", "dynamic_scan", "build_source", "build_version", "most_recently_scanned_build_version", "release_id", "most_recently_scanned_release_id"];
function validate275(data, instancePath = "") {
  let vErrors = null;
  return validate254(data, instancePath) || (vErrors = more(vErrors, validate254)), data && typeof data == "object" && !Array.isArray(data) && (schema107.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate275.errors = vErrors, vErrors === null;
}
var check_shared80 = outermost(validate277);
function validate279(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate279.errors = vErrors, vErrors === null;
}
function validate277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.page_size !== void 0 && !validate279(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate279));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate277.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate281);
var schema114 = ["mobile_changes", "pagination_information"];
var schema113 = { type: ["string", "null"], "x-known": ["BUNDLE_SIZE_INCREASED", "CLASSES_ADDED", null], $id: "shared18" };
function validate285(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema113.type })), data !== "BUNDLE_SIZE_INCREASED" && data !== "CLASSES_ADDED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema113["x-known"] })), validate285.errors = vErrors, vErrors === null;
}
var func29 = /* @__PURE__ */ new Set(["date_created", "change_type", "display_name", "description"]);
function validate283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.date_created !== void 0 && !validate67(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate67)), data.change_type !== void 0 && !validate285(data.change_type, at(instancePath, "/change_type")) && (vErrors = more(vErrors, validate285)), data.display_name !== void 0 && !validate61(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate61)), data.description !== void 0 && !validate61(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func29.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate283.errors = vErrors, vErrors === null;
}
function validate282(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate283(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate283));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate282.errors = vErrors, vErrors === null;
}
var func30 = /* @__PURE__ */ new Set(["mobile_changes", "pagination_information"]);
function validate281(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_changes !== void 0 && !validate282(data.mobile_changes, at(instancePath, "/mobile_changes")) && (vErrors = more(vErrors, validate282)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema114.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func30.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate281.errors = vErrors, vErrors === null;
}
var check_MobileAppsChangesStats_ = outermost(validate292);
function validate292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate292.errors = vErrors, vErrors === null;
}
var check_MobileAppsMonthlySecurityMetrics_ = outermost(validate293);
function validate293(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate293.errors = vErrors, vErrors === null;
}
var check_MobileAppsSecurityKpis_ = outermost(validate294);
function validate294(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate294.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate295);
function validate295(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "sdk_id" || key0 === "currently_present" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate247(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate247)), data.sdk_id !== void 0 && !validate247(data.sdk_id, at(instancePath, "/sdk_id")) && (vErrors = more(vErrors, validate247)), data.currently_present !== void 0 && !validate206(data.currently_present, at(instancePath, "/currently_present")) && (vErrors = more(vErrors, validate206));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate295.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate300);
var schema122 = ["sdks_in_mobile_apps", "pagination_information"];
function validate302(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate241(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate241));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate302.errors = vErrors, vErrors === null;
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
var func32 = /* @__PURE__ */ new Set(["sdks_in_mobile_apps", "pagination_information"]);
function validate300(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.sdks_in_mobile_apps !== void 0 && !validate301(data.sdks_in_mobile_apps, at(instancePath, "/sdks_in_mobile_apps")) && (vErrors = more(vErrors, validate301)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema122.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func32.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate300.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate307);
var schema125 = { type: "string", enum: ["ios_entitlements", "ios_privacy_manifests"], $id: "shared86" };
function validate313(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ios_entitlements" || data === "ios_privacy_manifests" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema125.enum })), validate313.errors = vErrors, vErrors === null;
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
function validate307(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_platform" || key0 === "mobile_app_release_type" || key0 === "mobile_app_bundle_id" || key0 === "include" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_platform !== void 0 && !validate27(data.mobile_app_platform, at(instancePath, "/mobile_app_platform")) && (vErrors = more(vErrors, validate27)), data.mobile_app_release_type !== void 0 && !validate27(data.mobile_app_release_type, at(instancePath, "/mobile_app_release_type")) && (vErrors = more(vErrors, validate27)), data.mobile_app_bundle_id !== void 0 && !validate27(data.mobile_app_bundle_id, at(instancePath, "/mobile_app_bundle_id")) && (vErrors = more(vErrors, validate27)), data.include !== void 0 && !validate312(data.include, at(instancePath, "/include")) && (vErrors = more(vErrors, validate312));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate307.errors = vErrors, vErrors === null;
}
var check_shared90 = outermost(validate316);
var schema134 = ["mobile_app_insights", "pagination_information"];
var schema131 = { type: ["boolean", "null"], $id: "shared15" };
function validate324(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema131.type })), validate324.errors = vErrors, vErrors === null;
}
var func33 = /* @__PURE__ */ new Set(["sdk_in_mobile_app_id"]);
function validate327(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.sdk_in_mobile_app_id !== void 0 && !validate241(data.sdk_in_mobile_app_id, at(instancePath, "/sdk_in_mobile_app_id")) && (vErrors = more(vErrors, validate241));
    for (let key0 in data)
      func33.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate327.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate327(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate327));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate326.errors = vErrors, vErrors === null;
}
var func34 = /* @__PURE__ */ new Set(["file_name", "binary_file", "manifest_as_json", "has_sdk_info", "related_sdks"]);
function validate320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.file_name !== void 0 && !validate61(data.file_name, at(instancePath, "/file_name")) && (vErrors = more(vErrors, validate61)), data.binary_file !== void 0 && !validate61(data.binary_file, at(instancePath, "/binary_file")) && (vErrors = more(vErrors, validate61)), data.manifest_as_json !== void 0 && !validate61(data.manifest_as_json, at(instancePath, "/manifest_as_json")) && (vErrors = more(vErrors, validate61)), data.has_sdk_info !== void 0 && !validate324(data.has_sdk_info, at(instancePath, "/has_sdk_info")) && (vErrors = more(vErrors, validate324)), data.related_sdks !== void 0 && !validate326(data.related_sdks, at(instancePath, "/related_sdks")) && (vErrors = more(vErrors, validate326));
    for (let key0 in data)
      func34.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate320.errors = vErrors, vErrors === null;
}
function validate319(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate320(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate319.errors = vErrors, vErrors === null;
}
var func35 = /* @__PURE__ */ new Set(["ios_entitlements", "ios_privacy_manifests"]);
function validate318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.ios_privacy_manifests !== void 0 && !validate319(data.ios_privacy_manifests, at(instancePath, "/ios_privacy_manifests")) && (vErrors = more(vErrors, validate319));
    for (let key0 in data)
      func35.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate318.errors = vErrors, vErrors === null;
}
function validate317(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate318(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate318));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate317.errors = vErrors, vErrors === null;
}
var func36 = /* @__PURE__ */ new Set(["mobile_app_insights", "pagination_information"]);
function validate316(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.mobile_app_insights !== void 0 && !validate317(data.mobile_app_insights, at(instancePath, "/mobile_app_insights")) && (vErrors = more(vErrors, validate317)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema134.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func36.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate316.errors = vErrors, vErrors === null;
}
var check_shared91 = outermost(validate336);
var schema136 = { type: "string", enum: ["OPEN", "CLOSED"], $id: "StatusGroup" };
function validate339(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OPEN" || data === "CLOSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema136.enum })), validate339.errors = vErrors, vErrors === null;
}
var schema137 = { type: "string", enum: ["HIGH", "MEDIUM", "LOW"], $id: "Severity" };
function validate341(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "HIGH" || data === "MEDIUM" || data === "LOW" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema137.enum })), validate341.errors = vErrors, vErrors === null;
}
function validate336(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "status_group" || key0 === "severity" || key0 === "results_since" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate247(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate247)), data.status_group !== void 0 && !validate339(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate339)), data.severity !== void 0 && !validate341(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate341)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate336.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate344);
var schema150 = ["security_findings", "pagination_information"];
var schema141 = { type: ["string", "null"], "x-known": ["OPEN", "CLOSED", null], $id: "shared29" };
function validate349(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema141.type })), data !== "OPEN" && data !== "CLOSED" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema141["x-known"] })), validate349.errors = vErrors, vErrors === null;
}
var schema142 = { type: ["string", "null"], "x-known": ["NEW", "OPEN", "OPEN_READY_TO_RESCAN", "CLOSED_FIXED", "CLOSED_PARTIALLY_FIXED", "CLOSED_WONT_FIX", "CLOSED_BY_POLICY", "CLOSED_RISK_ACCEPTED", "CLOSED_COMPENSATING_CONTROL", "CLOSED_ITEM_NOT_FOUND", null], $id: "shared30" };
function validate351(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema142.type })), data !== "NEW" && data !== "OPEN" && data !== "OPEN_READY_TO_RESCAN" && data !== "CLOSED_FIXED" && data !== "CLOSED_PARTIALLY_FIXED" && data !== "CLOSED_WONT_FIX" && data !== "CLOSED_BY_POLICY" && data !== "CLOSED_RISK_ACCEPTED" && data !== "CLOSED_COMPENSATING_CONTROL" && data !== "CLOSED_ITEM_NOT_FOUND" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema142["x-known"] })), validate351.errors = vErrors, vErrors === null;
}
var schema143 = { type: ["string", "null"], "x-known": ["P0", "P1", "P2", "P3", "P4", null], $id: "shared31" };
function validate353(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema143.type })), data !== "P0" && data !== "P1" && data !== "P2" && data !== "P3" && data !== "P4" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema143["x-known"] })), validate353.errors = vErrors, vErrors === null;
}
var schema144 = { type: ["string", "null"], "x-known": ["HIGH", "MEDIUM", "LOW", null], $id: "shared32" };
function validate355(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema144.type })), data !== "HIGH" && data !== "MEDIUM" && data !== "LOW" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema144["x-known"] })), validate355.errors = vErrors, vErrors === null;
}
var schema145 = { type: ["string", "null"], "x-known": ["DATA_AT_REST_EXPOSURE", "DATA_IN_TRANSIT_EXPOSURE", "DATA_LOSS_TO_HACKERS", "DATA_EXPOSURE_TO_THIRD_PARTY_APPS", "UNAUTHORIZED_DATA_COLLECTION", null], $id: "shared33" };
function validate357(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema145.type })), data !== "DATA_AT_REST_EXPOSURE" && data !== "DATA_IN_TRANSIT_EXPOSURE" && data !== "DATA_LOSS_TO_HACKERS" && data !== "DATA_EXPOSURE_TO_THIRD_PARTY_APPS" && data !== "UNAUTHORIZED_DATA_COLLECTION" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema145["x-known"] })), validate357.errors = vErrors, vErrors === null;
}
var schema146 = { type: ["string", "null"], "x-known": ["DIFFICULT", "MODERATE", "EASY", null], $id: "shared34" };
function validate359(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema146.type })), data !== "DIFFICULT" && data !== "MODERATE" && data !== "EASY" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema146["x-known"] })), validate359.errors = vErrors, vErrors === null;
}
var schema148 = { type: "string", "x-known": ["GOOGLE_P1", "APPLE_P1", "DEFENSE_IN_DEPTH", "SERVER_SIDE"], $id: "shared35" };
function validate362(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "GOOGLE_P1" && data !== "APPLE_P1" && data !== "DEFENSE_IN_DEPTH" && data !== "SERVER_SIDE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema148["x-known"] })), validate362.errors = vErrors, vErrors === null;
}
function validate361(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate362(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate362));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate361.errors = vErrors, vErrors === null;
}
var schema149 = { type: ["number", "null"], $id: "shared37" };
function validate365(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema149.type })), validate365.errors = vErrors, vErrors === null;
}
var func37 = /* @__PURE__ */ new Set(["id", "mobile_app_id", "status_group", "aggregated_status", "priority", "severity", "category", "exploitability", "compliance_policy", "compliance_criterion", "importance_tags", "cvss3_score", "cvss3_vector"]);
function validate346(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate241(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate241)), data.mobile_app_id !== void 0 && !validate241(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate241)), data.status_group !== void 0 && !validate349(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate349)), data.aggregated_status !== void 0 && !validate351(data.aggregated_status, at(instancePath, "/aggregated_status")) && (vErrors = more(vErrors, validate351)), data.priority !== void 0 && !validate353(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate353)), data.severity !== void 0 && !validate355(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate355)), data.category !== void 0 && !validate357(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate357)), data.exploitability !== void 0 && !validate359(data.exploitability, at(instancePath, "/exploitability")) && (vErrors = more(vErrors, validate359)), data.importance_tags !== void 0 && !validate361(data.importance_tags, at(instancePath, "/importance_tags")) && (vErrors = more(vErrors, validate361)), data.cvss3_score !== void 0 && !validate365(data.cvss3_score, at(instancePath, "/cvss3_score")) && (vErrors = more(vErrors, validate365)), data.cvss3_vector !== void 0 && !validate61(data.cvss3_vector, at(instancePath, "/cvss3_vector")) && (vErrors = more(vErrors, validate61));
    for (let key0 in data)
      func37.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate346.errors = vErrors, vErrors === null;
}
function validate345(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate346(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate346));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate345.errors = vErrors, vErrors === null;
}
var func38 = /* @__PURE__ */ new Set(["security_findings", "pagination_information"]);
function validate344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_findings !== void 0 && !validate345(data.security_findings, at(instancePath, "/security_findings")) && (vErrors = more(vErrors, validate345)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema150.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func38.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate344.errors = vErrors, vErrors === null;
}
var check_shared94 = outermost(validate371);
function validate371(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_id"));
    for (let key0 in data)
      key0 !== "security_finding_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_id !== void 0 && !validate247(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate247));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate371.errors = vErrors, vErrors === null;
}
var check_SecurityFinding_ = outermost(validate346), check_shared95 = outermost(validate373);
function validate373(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cursor" || key0 === "mobile_app_id" || key0 === "results_since" || key0 === "security_finding_id" || key0 === "status_group" || key0 === "issue_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cursor !== void 0 && !validate27(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate27)), data.mobile_app_id !== void 0 && !validate247(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate247)), data.results_since !== void 0 && !validate27(data.results_since, at(instancePath, "/results_since")) && (vErrors = more(vErrors, validate27)), data.security_finding_id !== void 0 && !validate247(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate247)), data.status_group !== void 0 && !validate339(data.status_group, at(instancePath, "/status_group")) && (vErrors = more(vErrors, validate339)), data.issue_type_id !== void 0 && !validate247(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate247));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate373.errors = vErrors, vErrors === null;
}
var check_shared97 = outermost(validate380);
var schema156 = ["targets", "pagination_information"];
var func39 = /* @__PURE__ */ new Set(["id", "mobile_app_id", "security_finding_id", "issue_type_id"]);
function validate382(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate241(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate241)), data.mobile_app_id !== void 0 && !validate241(data.mobile_app_id, at(instancePath, "/mobile_app_id")) && (vErrors = more(vErrors, validate241)), data.security_finding_id !== void 0 && !validate241(data.security_finding_id, at(instancePath, "/security_finding_id")) && (vErrors = more(vErrors, validate241)), data.issue_type_id !== void 0 && !validate241(data.issue_type_id, at(instancePath, "/issue_type_id")) && (vErrors = more(vErrors, validate241));
    for (let key0 in data)
      func39.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate382.errors = vErrors, vErrors === null;
}
function validate381(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate382(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate382));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate381.errors = vErrors, vErrors === null;
}
var func40 = /* @__PURE__ */ new Set(["targets", "pagination_information"]);
function validate380(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.targets !== void 0 && !validate381(data.targets, at(instancePath, "/targets")) && (vErrors = more(vErrors, validate381)), data.pagination_information !== void 0 && !validate123(data.pagination_information, at(instancePath, "/pagination_information")) && (vErrors = more(vErrors, validate123)), schema156.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func40.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate380.errors = vErrors, vErrors === null;
}
var check_shared98 = outermost(validate390);
function validate390(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.security_finding_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id"));
    for (let key0 in data)
      key0 !== "security_finding_target_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate247(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate247));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate390.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTarget_ = outermost(validate382), check_shared99 = outermost(validate392);
function validate394(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate394.errors = vErrors, vErrors === null;
}
function validate392(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.security_finding_target_id === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "security_finding_target_id", "body"));
    for (let key0 in data)
      key0 === "security_finding_target_id" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.security_finding_target_id !== void 0 && !validate247(data.security_finding_target_id, at(instancePath, "/security_finding_target_id")) && (vErrors = more(vErrors, validate247)), data.body !== void 0 && !validate394(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate394));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate392.errors = vErrors, vErrors === null;
}
var check_SecurityFindingTargetUpdate_ = outermost(validate396);
function validate396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate396.errors = vErrors, vErrors === null;
}
var checks = {
  createCloudAuthenticator: { input: check_shared38, output: check_shared39 },
  listPolicyViolations: { input: check_shared40, output: check_shared50 },
  listAssets: { input: check_shared52, output: check_shared54 },
  getRestfulApi: { input: check_shared55, output: check_shared57 },
  uploadOpenApiDefinition: { input: check_shared58, output: check_OpenApiDefinition_ },
  listSastPolicyViolations: { input: check_shared59, output: check_shared61 },
  startRestfulApiScan: { input: check_shared62, output: check_AssetScan_ },
  getRestfulApiScan: { input: check_shared63, output: check_AssetScan_ },
  initMobileAppUpload: { input: check_shared64, output: check_UploadTarget_ },
  initXcuitestUpload: { input: check_shared64, output: check_UploadTarget_ },
  initMobileAppUploadLegacy: { input: check_shared64, output: check_UploadTarget_ },
  listMobileApps: { input: check_shared70, output: check_shared72 },
  getMobileApp: { input: check_shared73, output: check_MobileApp_ },
  listMobileAppScans: { input: check_shared74, output: check_shared76 },
  getMobileAppScan: { input: check_shared77, output: check_shared78 },
  listMobileAppsChanges: { input: check_shared80, output: check_shared82 },
  getMobileAppsChangesStats: { input: check_shared64, output: check_MobileAppsChangesStats_ },
  getMobileAppsMonthlySecurityMetrics: { input: check_shared64, output: check_MobileAppsMonthlySecurityMetrics_ },
  getMobileAppsSecurityKpis: { input: check_shared64, output: check_MobileAppsSecurityKpis_ },
  listSdksInMobileApps: { input: check_shared83, output: check_shared85 },
  listMobileAppInsights: { input: check_shared88, output: check_shared90 },
  listSecurityFindings: { input: check_shared91, output: check_shared93 },
  getSecurityFinding: { input: check_shared94, output: check_SecurityFinding_ },
  listSecurityFindingTargets: { input: check_shared95, output: check_shared97 },
  getSecurityFindingTarget: { input: check_shared98, output: check_SecurityFindingTarget_ },
  updateSecurityFindingTarget: { input: check_shared99, output: check_SecurityFindingTargetUpdate_ }
};
export {
  checks
};
