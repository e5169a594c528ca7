// Generated from specs/risken by pnpm generate. Do not edit.
import type { Examples } from '@sec/core/vendor/testing';

/** An example input and answer of every operation; those with the most specific paths come first. */
export const examples: Examples = {
  signin: { input: {}, status: 200, body: { access_token_id: 1087, project_id: 3100 } },
  signout: { input: {}, status: 200 },
  health: { input: {}, status: 200 },
  listAws: {
    input: { project_id: 3100, aws_id: 1207, aws_account_id: '444455556666' },
    status: 200,
    body: {
      data: {
        aws: [
          {
            aws_id: 1207,
            name: 'Billing',
            project_id: 3100,
            aws_account_id: '444455556666',
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
      },
    },
  },
  putAws: {
    input: { project_id: 3100, aws: { name: 'Billing', project_id: 3100, aws_account_id: '444455556666' } },
    status: 200,
    body: {
      data: {
        aws: {
          aws_id: 1207,
          name: 'Billing',
          project_id: 3100,
          aws_account_id: '444455556666',
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  deleteAws: { input: { project_id: 3100, aws_id: 1207 }, status: 200, body: { data: {} } },
  listAwsDataSources: {
    input: { project_id: 3100, aws_id: 1207, data_source: 'aws:access-analyzer' },
    status: 200,
    body: {
      data: {
        data_source: [
          { aws_data_source_id: 1001, data_source: 'aws:guard-duty', max_score: 10 },
          {
            aws_data_source_id: 1002,
            data_source: 'aws:access-analyzer',
            max_score: 1,
            aws_id: 1207,
            project_id: 3100,
            assume_role_arn: 'arn:aws:iam::444455556666:role/risken-reader',
            external_id: 'b7f0c2d19e',
            status: 1,
            scan_at: 1741611660,
          },
        ],
      },
    },
  },
  attachAwsDataSource: {
    input: {
      project_id: 3100,
      attach_data_source: {
        aws_id: 1207,
        aws_data_source_id: 1002,
        project_id: 3100,
        assume_role_arn: 'arn:aws:iam::444455556666:role/risken-reader',
        external_id: 'b7f0c2d19e',
        status: 2,
        status_detail: 'set up by script',
      },
    },
    status: 200,
    body: {
      data: {
        data_source: {
          aws_id: 1207,
          aws_data_source_id: 1002,
          project_id: 3100,
          assume_role_arn: 'arn:aws:iam::444455556666:role/risken-reader',
          external_id: 'b7f0c2d19e',
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608060,
          updated_at: 1741608060,
        },
      },
    },
  },
  detachAwsDataSource: {
    input: { project_id: 3100, aws_id: 1207, aws_data_source_id: 1002 },
    status: 200,
    body: { data: {} },
  },
  invokeAwsScan: {
    input: { project_id: 3100, aws_id: 1207, aws_data_source_id: 1002, scan_only: false },
    status: 200,
    body: { data: {} },
  },
  listFindings: {
    input: {
      project_id: 3100,
      data_source: ['aws:cloudsploit', 'aws:guard-duty'],
      resource_name: ['arn:aws:s3:::billing-'],
      from_score: 0.6,
      to_score: 1,
      tag: ['s3'],
      sort: 'updated_at',
      direction: 'asc',
      offset: 0,
      limit: 200,
      status: 1,
      finding_id: 50217,
      alert_id: 1406,
    },
    status: 200,
    body: { data: { finding_id: [50217], count: 1, total: 1 } },
  },
  getFinding: {
    input: { project_id: 3100, finding_id: 50217 },
    status: 200,
    body: {
      data: {
        finding: {
          finding_id: 50217,
          description: 'S3 bucket can be read by anyone',
          data_source: 'aws:cloudsploit',
          data_source_id: 'bucketAllUsersPolicy/billing-exports',
          resource_name: 'arn:aws:s3:::billing-exports',
          project_id: 3100,
          original_score: 8,
          score: 0.8,
          data: '{"public": true, "region": "ap-northeast-1"}',
          created_at: 1741608000,
          updated_at: 1741694400,
        },
      },
    },
  },
  listFindingTags: {
    input: { project_id: 3100, finding_id: 50217, sort: 'tag', direction: 'asc', offset: 0, limit: 200 },
    status: 200,
    body: {
      data: {
        tag: [
          {
            finding_tag_id: 90311,
            finding_id: 50217,
            project_id: 3100,
            tag: 'aws',
            created_at: 1741608000,
            updated_at: 1741608000,
          },
          {
            finding_tag_id: 90312,
            finding_id: 50217,
            project_id: 3100,
            tag: 's3',
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
        count: 2,
        total: 2,
      },
    },
  },
  listFindingTagNames: {
    input: { project_id: 3100, sort: 'tag', direction: 'asc', offset: 0, limit: 200 },
    status: 200,
    body: { data: { tag: ['aws', 's3', 'wordpress'], count: 3, total: 3 } },
  },
  listResources: {
    input: {
      project_id: 3100,
      resource_name: ['arn:aws:s3:::billing-'],
      tag: ['aws', 'gcp'],
      sort: 'resource_name',
      direction: 'asc',
      offset: 0,
      limit: 200,
      resource_id: 20044,
      namespace: 'aws',
      resource_type: 's3',
    },
    status: 200,
    body: { data: { resource_id: [20044], count: 1, total: 1 } },
  },
  listResourceTags: {
    input: { project_id: 3100, resource_id: 20044, sort: 'tag', direction: 'asc', offset: 0, limit: 200 },
    status: 200,
    body: {
      data: {
        tag: [
          {
            resource_tag_id: 71502,
            resource_id: 20044,
            project_id: 3100,
            tag: 's3',
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
        count: 1,
        total: 1,
      },
    },
  },
  listResourceTagNames: {
    input: { project_id: 3100, sort: 'tag', direction: 'asc', offset: 0, limit: 200 },
    status: 200,
    body: { data: { tag: ['aws', 's3'], count: 2, total: 2 } },
  },
  getResource: {
    input: { project_id: 3100, resource_id: 20044 },
    status: 200,
    body: {
      data: {
        resource: {
          resource_id: 20044,
          resource_name: 'arn:aws:s3:::billing-exports',
          project_id: 3100,
          created_at: 1741608000,
          updated_at: 1741694400,
        },
      },
    },
  },
  getPendFinding: {
    input: { project_id: 3100, finding_id: 50217 },
    status: 200,
    body: {
      data: {
        pend_finding: {
          finding_id: 50217,
          project_id: 3100,
          note: 'exports are meant to be public',
          created_at: 1741698000,
          updated_at: 1741698000,
          expired_at: 1767225600,
          reason: 1,
          pend_user_id: 1018,
        },
      },
    },
  },
  listFindingSettings: {
    input: { project_id: 3100, status: 1 },
    status: 200,
    body: {
      data: {
        finding_setting: [
          {
            finding_setting_id: 1032,
            project_id: 3100,
            resource_name: 'arn:aws:s3:::sandbox-',
            setting: '{"score_coefficient": 0.4}',
            status: 1,
            created_at: 1741611600,
            updated_at: 1741611600,
          },
        ],
      },
    },
  },
  getRecommend: {
    input: { project_id: 3100, finding_id: 50217 },
    status: 200,
    body: {
      data: {
        recommend: {
          finding_id: 50217,
          recommend_id: 1377,
          data_source: 'aws:cloudsploit',
          type: 'bucketAllUsersPolicy',
          risk: 'Anyone on the internet can read the objects of the bucket.',
          recommendation: 'Turn on Block Public Access and remove the public statements of the bucket policy.',
          created_at: 1741608060,
          updated_at: 1741608060,
        },
      },
    },
  },
  getFindingAiSummary: {
    input: { project_id: 3100, finding_id: 50217, lang: 'en' },
    status: 200,
    body: {
      data: {
        answer: 'The bucket billing-exports can be read by anyone on the internet. Turn on Block Public Access unless the exports are meant to be public.',
      },
    },
  },
  streamFindingAiSummary: {
    input: { project_id: 3100, finding_id: 50217, lang: 'en' },
    status: 200,
    contentType: 'text/event-stream',
    body: 'The bucket billing-exports can be read by anyone on the internet.',
  },
  putFinding: {
    input: {
      project_id: 3100,
      finding: {
        description: 'S3 bucket can be read by anyone',
        data_source: 'aws:cloudsploit',
        data_source_id: 'bucketAllUsersPolicy/billing-exports',
        resource_name: 'arn:aws:s3:::billing-exports',
        project_id: 3100,
        original_score: 8,
        original_max_score: 10,
        data: '{"region":"ap-northeast-1","public":true}',
      },
    },
    status: 200,
    body: {
      data: {
        finding: {
          finding_id: 50217,
          description: 'S3 bucket can be read by anyone',
          data_source: 'aws:cloudsploit',
          data_source_id: 'bucketAllUsersPolicy/billing-exports',
          resource_name: 'arn:aws:s3:::billing-exports',
          project_id: 3100,
          original_score: 8,
          score: 0.8,
          data: '{"public": true, "region": "ap-northeast-1"}',
          created_at: 1741608000,
          updated_at: 1741694400,
        },
      },
    },
  },
  deleteFinding: { input: { project_id: 3100, finding_id: 50217 }, status: 200, body: { data: {} } },
  tagFinding: {
    input: { project_id: 3100, tag: { finding_id: 50217, project_id: 3100, tag: 's3' } },
    status: 200,
    body: {
      data: {
        tag: {
          finding_tag_id: 90312,
          finding_id: 50217,
          project_id: 3100,
          tag: 's3',
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  untagFinding: { input: { project_id: 3100, finding_tag_id: 90312 }, status: 200, body: { data: {} } },
  putResource: {
    input: { project_id: 3100, resource: { resource_name: 'arn:aws:s3:::billing-exports', project_id: 3100 } },
    status: 200,
    body: {
      data: {
        resource: {
          resource_id: 20044,
          resource_name: 'arn:aws:s3:::billing-exports',
          project_id: 3100,
          created_at: 1741608000,
          updated_at: 1741694400,
        },
      },
    },
  },
  deleteResource: { input: { project_id: 3100, resource_id: 20044 }, status: 200, body: { data: {} } },
  putPendFinding: {
    input: {
      project_id: 3100,
      pend_finding: {
        finding_id: 50217,
        project_id: 3100,
        note: 'exports are meant to be public',
        expired_at: 1767225600,
        reason: 1,
      },
    },
    status: 200,
    body: {
      data: {
        pend_finding: {
          finding_id: 50217,
          project_id: 3100,
          note: 'exports are meant to be public',
          created_at: 1741698000,
          updated_at: 1741698000,
          expired_at: 1767225600,
          reason: 1,
          pend_user_id: 1018,
        },
      },
    },
  },
  deletePendFinding: { input: { project_id: 3100, finding_id: 50217 }, status: 200, body: { data: {} } },
  putFindingSetting: {
    input: {
      project_id: 3100,
      finding_setting: {
        project_id: 3100,
        resource_name: 'arn:aws:s3:::sandbox-',
        setting: '{"score_coefficient":0.4}',
        status: 1,
      },
    },
    status: 200,
    body: {
      data: {
        finding_setting: {
          finding_setting_id: 1032,
          project_id: 3100,
          resource_name: 'arn:aws:s3:::sandbox-',
          setting: '{"score_coefficient":0.4}',
          status: 1,
          created_at: 1741611600,
          updated_at: 1741611600,
        },
      },
    },
  },
  deleteFindingSetting: { input: { project_id: 3100, finding_setting_id: 1032 }, status: 200, body: { data: {} } },
  putRecommend: {
    input: {
      project_id: 3100,
      finding_id: 50217,
      data_source: 'aws:cloudsploit',
      type: 'bucketAllUsersPolicy',
      risk: 'Anyone on the internet can read the objects of the bucket.',
      recommendation: 'Turn on Block Public Access and remove the public statements of the bucket policy.',
    },
    status: 200,
    body: {
      data: {
        recommend: {
          finding_id: 50217,
          recommend_id: 1377,
          data_source: 'aws:cloudsploit',
          type: 'bucketAllUsersPolicy',
          risk: 'Anyone on the internet can read the objects of the bucket.',
          recommendation: 'Turn on Block Public Access and remove the public statements of the bucket policy.',
          created_at: 1741608060,
          updated_at: 1741608060,
        },
      },
    },
  },
  listOrganizationFindings: {
    input: {
      organization_id: 55,
      data_source: ['aws:cloudsploit', 'aws:guard-duty'],
      resource_name: ['arn:aws:s3:::billing-'],
      from_score: 0.6,
      to_score: 1,
      tag: ['s3'],
      sort: 'updated_at',
      direction: 'asc',
      offset: 0,
      limit: 200,
      status: 1,
      finding_id: 50217,
    },
    status: 200,
    body: {
      data: {
        findings: [
          {
            finding: {
              finding_id: 50217,
              description: 'S3 bucket can be read by anyone',
              data_source: 'aws:cloudsploit',
              data_source_id: 'bucketAllUsersPolicy/billing-exports',
              resource_name: 'arn:aws:s3:::billing-exports',
              project_id: 3100,
              original_score: 8,
              score: 0.8,
              data: '{"public": true, "region": "ap-northeast-1"}',
              created_at: 1741608000,
              updated_at: 1741694400,
            },
            pend_info: { status: 'ACTIVE' },
            finding_tags: [
              {
                finding_tag_id: 90312,
                finding_id: 50217,
                project_id: 3100,
                tag: 's3',
                created_at: 1741608000,
                updated_at: 1741608000,
              },
            ],
          },
        ],
        count: 1,
        total: 1,
      },
    },
  },
  listAlerts: {
    input: {
      project_id: 3100,
      status: [1, 2],
      severity: ['high', 'medium'],
      description: 'Public bucket in production',
      from_at: 1741392000,
      to_at: 1741780800,
    },
    status: 200,
    body: {
      data: {
        alert: [
          {
            alert_id: 2203,
            alert_condition_id: 1041,
            description: 'Public bucket in production',
            severity: 'high',
            project_id: 3100,
            status: 1,
            created_at: 1741608000,
            updated_at: 1741694400,
          },
        ],
      },
    },
  },
  listAlertHistory: {
    input: { project_id: 3100, alert_id: 2203 },
    status: 200,
    body: {
      data: {
        alert_history: [
          {
            alert_history_id: 7310,
            history_type: 'updated',
            alert_id: 2203,
            description: 'Public bucket in production',
            severity: 'high',
            finding_history: '{"count":3}',
            project_id: 3100,
            created_at: 1741694400,
            updated_at: 1741694400,
          },
          {
            alert_history_id: 7288,
            history_type: 'created',
            alert_id: 2203,
            description: 'Public bucket in production',
            severity: 'high',
            finding_history: '{"count":1}',
            project_id: 3100,
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
      },
    },
  },
  listRelAlertFindings: {
    input: { project_id: 3100, alert_id: 2203, finding_id: 480112, from_at: 1741392000, to_at: 1741780800 },
    status: 200,
    body: {
      data: {
        rel_alert_finding: [
          { alert_id: 2203, finding_id: 480112, project_id: 3100, created_at: 1741694400, updated_at: 1741694400 },
        ],
      },
    },
  },
  listAlertConditions: {
    input: { project_id: 3100, severity: ['high'], enabled: true, from_at: 1741392000, to_at: 1741780800 },
    status: 200,
    body: {
      data: {
        alert_condition: [
          {
            alert_condition_id: 1041,
            description: 'Public bucket in production',
            severity: 'high',
            project_id: 3100,
            and_or: 'and',
            enabled: true,
            created_at: 1741521600,
            updated_at: 1741525200,
          },
        ],
      },
    },
  },
  listAlertRules: {
    input: { project_id: 3100, from_score: 0.5, to_score: 1, from_at: 1741392000, to_at: 1741780800 },
    status: 200,
    body: {
      data: {
        alert_rule: [
          {
            alert_rule_id: 1088,
            name: 'Public S3 buckets',
            project_id: 3100,
            score: 0.8,
            resource_name: 'arn:aws:s3:::prod-',
            tag: 'aws',
            finding_cnt: 1,
            created_at: 1741521600,
            updated_at: 1741525200,
          },
        ],
      },
    },
  },
  listAlertConditionRules: {
    input: { project_id: 3100, alert_condition_id: 1041, alert_rule_id: 1088, from_at: 1741392000, to_at: 1741780800 },
    status: 200,
    body: {
      data: {
        alert_cond_rule: [
          {
            alert_condition_id: 1041,
            alert_rule_id: 1088,
            project_id: 3100,
            created_at: 1741521600,
            updated_at: 1741525200,
          },
        ],
      },
    },
  },
  listNotifications: {
    input: { project_id: 3100, type: 'slack', from_at: 1741392000, to_at: 1741780800 },
    status: 200,
    body: {
      data: {
        notification: [
          {
            notification_id: 1015,
            name: 'Security channel',
            project_id: 3100,
            type: 'slack',
            notify_setting: '{"webhook_url":"https://hooks.slack.********************","channel_id":"","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
            created_at: 1741521600,
            updated_at: 1741525200,
          },
        ],
      },
    },
  },
  listAlertConditionNotifications: {
    input: {
      project_id: 3100,
      alert_condition_id: 1041,
      notification_id: 1015,
      from_at: 1741392000,
      to_at: 1741780800,
    },
    status: 200,
    body: {
      data: {
        alert_cond_notification: [
          {
            alert_condition_id: 1041,
            notification_id: 1015,
            project_id: 3100,
            cache_second: 3600,
            notified_at: 1741694400,
            created_at: 1741521600,
            updated_at: 1741694400,
          },
        ],
      },
    },
  },
  requestProjectRole: { input: { project_id: 3100, user_id: 1019 }, status: 200, body: { data: {} } },
  putAlertFirstViewedAt: { input: { project_id: 3100, alert_id: 2203 }, status: 200, body: { data: {} } },
  putAlert: {
    input: {
      project_id: 3100,
      alert: {
        alert_id: 2203,
        alert_condition_id: 1041,
        description: 'Public bucket in production',
        severity: 'high',
        project_id: 3100,
        status: 2,
      },
    },
    status: 200,
    body: {
      data: {
        alert: {
          alert_id: 2203,
          alert_condition_id: 1041,
          description: 'Public bucket in production',
          severity: 'high',
          project_id: 3100,
          status: 2,
          created_at: 1741608000,
          updated_at: 1741698000,
        },
      },
    },
  },
  putAlertCondition: {
    input: {
      project_id: 3100,
      alert_condition: {
        description: 'Public bucket in production',
        severity: 'high',
        project_id: 3100,
        and_or: 'and',
        enabled: true,
      },
    },
    status: 200,
    body: {
      data: {
        alert_condition: {
          alert_condition_id: 1041,
          description: 'Public bucket in production',
          severity: 'high',
          project_id: 3100,
          and_or: 'and',
          enabled: true,
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  putAlertRule: {
    input: {
      project_id: 3100,
      alert_rule: {
        name: 'Public S3 buckets',
        project_id: 3100,
        score: 0.8,
        resource_name: 'arn:aws:s3:::prod-',
        tag: 'aws',
        finding_cnt: 1,
      },
    },
    status: 200,
    body: {
      data: {
        alert_rule: {
          alert_rule_id: 1088,
          name: 'Public S3 buckets',
          project_id: 3100,
          score: 0.8,
          resource_name: 'arn:aws:s3:::prod-',
          tag: 'aws',
          finding_cnt: 1,
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  putAlertConditionRule: {
    input: { project_id: 3100, alert_cond_rule: { alert_condition_id: 1041, alert_rule_id: 1088, project_id: 3100 } },
    status: 200,
    body: {
      data: {
        alert_cond_rule: {
          alert_condition_id: 1041,
          alert_rule_id: 1088,
          project_id: 3100,
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  putNotification: {
    input: {
      project_id: 3100,
      notification: {
        name: 'Security channel',
        project_id: 3100,
        type: 'slack',
        notify_setting: '{"webhook_url":"https://hooks.slack.example/T0/B0/Zq81xw","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
      },
    },
    status: 200,
    body: {
      data: {
        notification: {
          notification_id: 1015,
          name: 'Security channel',
          project_id: 3100,
          type: 'slack',
          notify_setting: '{"webhook_url":"https://hooks.slack.********************","channel_id":"","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  putAlertConditionNotification: {
    input: {
      project_id: 3100,
      alert_cond_notification: {
        alert_condition_id: 1041,
        notification_id: 1015,
        project_id: 3100,
        cache_second: 3600,
        notified_at: 1741694400,
      },
    },
    status: 200,
    body: {
      data: {
        alert_cond_notification: {
          alert_condition_id: 1041,
          notification_id: 1015,
          project_id: 3100,
          cache_second: 3600,
          notified_at: 1741694400,
          created_at: 1741521600,
          updated_at: 1741698000,
        },
      },
    },
  },
  deleteAlertCondition: { input: { project_id: 3100, alert_condition_id: 1041 }, status: 200, body: { data: {} } },
  deleteAlertRule: { input: { project_id: 3100, alert_rule_id: 1088 }, status: 200, body: { data: {} } },
  deleteAlertConditionRule: {
    input: { project_id: 3100, alert_condition_id: 1041, alert_rule_id: 1088 },
    status: 200,
    body: { data: {} },
  },
  deleteNotification: { input: { project_id: 3100, notification_id: 1015 }, status: 200, body: { data: {} } },
  deleteAlertConditionNotification: {
    input: { project_id: 3100, alert_condition_id: 1041, notification_id: 1015 },
    status: 200,
    body: { data: {} },
  },
  analyzeAlert: { input: { project_id: 3100, alert_condition_id: [1041, 1042] }, status: 200, body: { data: {} } },
  testNotification: { input: { project_id: 3100, notification_id: 1015 }, status: 200, body: { data: {} } },
  listProjects: {
    input: { user_id: 1019, project_id: 3100, name: 'Billing', organization_id: 55 },
    status: 200,
    body: {
      data: {
        project: [
          {
            project_id: 3100,
            name: 'Billing',
            tag: [{ project_id: 3100, tag: 'production', color: 'tomato' }],
            created_at: 1741521600,
            updated_at: 1741525200,
          },
        ],
      },
    },
  },
  createProject: {
    input: { name: 'Billing' },
    status: 200,
    body: { data: { project: { project_id: 3100, name: 'Billing', created_at: 1741521600, updated_at: 1741521600 } } },
  },
  listProjectOrganizationInvitations: {
    input: { organization_id: 55, project_id: 3100 },
    status: 200,
    body: {
      data: {
        organization_invitations: [
          { organization_id: 55, project_id: 3100, status: 1, created_at: 1741608000, updated_at: 1741608000 },
        ],
      },
    },
  },
  updateProject: {
    input: { project_id: 3100, name: 'Billing and invoices' },
    status: 200,
    body: {
      data: {
        project: { project_id: 3100, name: 'Billing and invoices', created_at: 1741521600, updated_at: 1741611600 },
      },
    },
  },
  deleteProject: { input: { project_id: 3100 }, status: 200, body: { data: {} } },
  tagProject: {
    input: { project_id: 3100, tag: 'production', color: 'tomato' },
    status: 200,
    body: {
      data: {
        project_tag: {
          project_id: 3100,
          tag: 'production',
          color: 'tomato',
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  untagProject: { input: { project_id: 3100, tag: 'production' }, status: 200, body: { data: {} } },
  replyOrganizationInvitation: {
    input: { organization_id: 55, project_id: 3100, status: 2 },
    status: 200,
    body: {
      data: {
        organization_project: { organization_id: 55, project_id: 3100, created_at: 1741611600, updated_at: 1741611600 },
      },
    },
  },
  listUsers: {
    input: {
      project_id: 3100,
      name: 'mori',
      activated: true,
      user_id: 1019,
      admin: true,
      user_idp_key: 'hana.mori@example.com',
      organization_id: 55,
    },
    status: 200,
    body: { data: { user_id: [1019] } },
  },
  getUser: {
    input: { user_id: 1019, sub: '7c1e2b90-4d5f-4a86-9b3e-0f6d8a21c7e4', user_idp_key: 'hana.mori@example.com' },
    status: 200,
    body: {
      data: {
        user: {
          user_id: 1019,
          sub: '7c1e2b90-4d5f-4a86-9b3e-0f6d8a21c7e4',
          name: 'Hana Mori',
          activated: true,
          created_at: 1741435200,
          updated_at: 1741525200,
          user_idp_key: 'hana.mori@example.com',
          is_admin: true,
        },
      },
    },
  },
  isAdmin: { input: { user_id: 1019 }, status: 200, body: { data: { ok: true } } },
  putUser: {
    input: { user: { name: 'Hana Mori (security)', activated: true } },
    status: 200,
    body: {
      data: {
        user: {
          user_id: 1019,
          sub: '7c1e2b90-4d5f-4a86-9b3e-0f6d8a21c7e4',
          name: 'Hana Mori (security)',
          activated: true,
          created_at: 1741435200,
          updated_at: 1741611600,
          user_idp_key: 'hana.mori@example.com',
          is_admin: true,
        },
      },
    },
  },
  listRoles: {
    input: { project_id: 3100, name: 'finding-editor', user_id: 1019, access_token_id: 1087 },
    status: 200,
    body: { data: { role_id: [1105] } },
  },
  getRole: {
    input: { project_id: 3100, role_id: 1105 },
    status: 200,
    body: {
      data: {
        role: {
          role_id: 1105,
          name: 'finding-editor',
          project_id: 3100,
          created_at: 1741521600,
          updated_at: 1741525200,
        },
      },
    },
  },
  listPolicies: {
    input: { project_id: 3100, name: 'edit-findings', role_id: 1105 },
    status: 200,
    body: { data: { policy_id: [1206] } },
  },
  getPolicy: {
    input: { project_id: 3100, policy_id: 1206 },
    status: 200,
    body: {
      data: {
        policy: {
          policy_id: 1206,
          name: 'edit-findings',
          project_id: 3100,
          action_ptn: '/(get|list)-|^finding/',
          resource_ptn: '.*',
          created_at: 1741521600,
          updated_at: 1741525200,
        },
      },
    },
  },
  listAccessTokens: {
    input: { project_id: 3100, name: 'ci-reporter', access_token_id: 1087 },
    status: 200,
    body: {
      data: {
        access_token: [
          {
            access_token_id: 1087,
            name: 'ci-reporter',
            description: 'Reports findings from CI',
            project_id: 3100,
            expired_at: 1773144000,
            last_updated_user_id: 1019,
            created_at: 1741608000,
            updated_at: 1741611600,
          },
        ],
      },
    },
  },
  listUserReserved: {
    input: { project_id: 3100, user_idp_key: 'ken.sato' },
    status: 200,
    body: {
      data: {
        user_reserved: [
          {
            reserved_id: 1063,
            user_idp_key: 'ken.sato@example.com',
            role_id: 1105,
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
      },
    },
  },
  putRole: {
    input: { project_id: 3100, role: { name: 'finding-editor', project_id: 3100 } },
    status: 200,
    body: {
      data: {
        role: {
          role_id: 1105,
          name: 'finding-editor',
          project_id: 3100,
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  deleteRole: { input: { project_id: 3100, role_id: 1105 }, status: 200, body: { data: {} } },
  attachRole: {
    input: { project_id: 3100, user_id: 1019, role_id: 1105 },
    status: 200,
    body: {
      data: {
        user_role: { user_id: 1019, role_id: 1105, project_id: 3100, created_at: 1741608000, updated_at: 1741608000 },
      },
    },
  },
  detachRole: { input: { project_id: 3100, user_id: 1019, role_id: 1105 }, status: 200, body: { data: {} } },
  putPolicy: {
    input: {
      project_id: 3100,
      policy: { name: 'edit-findings', project_id: 3100, action_ptn: '/(get|list)-|^finding/', resource_ptn: '.*' },
    },
    status: 200,
    body: {
      data: {
        policy: {
          policy_id: 1206,
          name: 'edit-findings',
          project_id: 3100,
          action_ptn: '/(get|list)-|^finding/',
          resource_ptn: '.*',
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  deletePolicy: { input: { project_id: 3100, policy_id: 1206 }, status: 200, body: { data: {} } },
  attachPolicy: {
    input: { project_id: 3100, role_id: 1105, policy_id: 1206 },
    status: 200,
    body: {
      data: {
        role_policy: {
          role_id: 1105,
          policy_id: 1206,
          project_id: 3100,
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  detachPolicy: { input: { project_id: 3100, role_id: 1105, policy_id: 1206 }, status: 200, body: { data: {} } },
  generateAccessToken: {
    input: {
      project_id: 3100,
      access_token: {
        name: 'ci-reporter',
        description: 'Reports findings from CI',
        project_id: 3100,
        expired_at: 1773144000,
      },
    },
    status: 200,
    body: {
      data: {
        access_token_id: 1087,
        access_token: 'MzEwMEAxMDg3QFRtOTBMV0V0Y21WaGJDMTBiMnRsYmkxcWRYTjBMV0Z1TFdWNFlXMXdiR1U',
      },
    },
  },
  updateAccessToken: {
    input: {
      project_id: 3100,
      access_token: {
        access_token_id: 1087,
        name: 'ci-reporter',
        description: 'Reports findings from the release pipeline',
        project_id: 3100,
        expired_at: 1773144000,
      },
    },
    status: 200,
    body: {
      data: {
        access_token: {
          access_token_id: 1087,
          name: 'ci-reporter',
          description: 'Reports findings from the release pipeline',
          project_id: 3100,
          expired_at: 1773144000,
          last_updated_user_id: 1019,
          created_at: 1741608000,
          updated_at: 1741611600,
        },
      },
    },
  },
  deleteAccessToken: { input: { project_id: 3100, access_token_id: 1087 }, status: 200, body: { data: {} } },
  attachAccessTokenRole: {
    input: { project_id: 3100, access_token_id: 1087, role_id: 1105 },
    status: 200,
    body: {
      data: {
        access_token_role: { access_token_id: 1087, role_id: 1105, created_at: 1741608060, updated_at: 1741608060 },
      },
    },
  },
  detachAccessTokenRole: {
    input: { project_id: 3100, access_token_id: 1087, role_id: 1105 },
    status: 200,
    body: { data: {} },
  },
  putUserReserved: {
    input: { project_id: 3100, user_reserved: { user_idp_key: 'ken.sato@example.com', role_id: 1105 } },
    status: 200,
    body: {
      data: {
        user_reserved: {
          reserved_id: 1063,
          user_idp_key: 'ken.sato@example.com',
          role_id: 1105,
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  deleteUserReserved: { input: { project_id: 3100, reserved_id: 1063 }, status: 200, body: { data: {} } },
  updateUserAdmin: {
    input: { user_id: 1034, is_admin: true },
    status: 200,
    body: {
      data: {
        user: {
          user_id: 1034,
          sub: 'b2d94f18-60a3-4c7e-8f51-9e3c7a0d26b5',
          name: 'Ken Sato',
          activated: true,
          created_at: 1741521600,
          updated_at: 1741611600,
          user_idp_key: 'ken.sato@example.com',
          is_admin: true,
        },
      },
    },
  },
  listOrganizations: {
    input: { organization_id: 55, name: 'Payments', user_id: 1019, project_id: 3100 },
    status: 200,
    body: {
      data: {
        organization: [
          {
            organization_id: 55,
            name: 'Payments',
            description: 'All projects of the payments division',
            created_at: 1741435200,
            updated_at: 1741438800,
          },
        ],
      },
    },
  },
  createOrganization: {
    input: { name: 'Payments', description: 'All projects of the payments division', user_id: 1019 },
    status: 200,
    body: {
      data: {
        organization: {
          organization_id: 55,
          name: 'Payments',
          description: 'All projects of the payments division',
          created_at: 1741435200,
          updated_at: 1741435200,
        },
      },
    },
  },
  listOrganizationInvitations: {
    input: { organization_id: 55, project_id: 3100 },
    status: 200,
    body: {
      data: {
        organization_invitations: [
          { organization_id: 55, project_id: 3100, status: 1, created_at: 1741608000, updated_at: 1741608000 },
        ],
      },
    },
  },
  updateOrganization: {
    input: { organization_id: 55, name: 'Payments', description: 'Projects of payments and billing' },
    status: 200,
    body: {
      data: {
        organization: {
          organization_id: 55,
          name: 'Payments',
          description: 'Projects of payments and billing',
          created_at: 1741435200,
          updated_at: 1741611600,
        },
      },
    },
  },
  putOrganizationInvitation: {
    input: { organization_id: 55, project_id: 3100, status: 1 },
    status: 200,
    body: {
      data: {
        organization_invitation: {
          organization_id: 55,
          project_id: 3100,
          status: 1,
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  deleteOrganization: { input: { organization_id: 55 }, status: 200, body: { data: {} } },
  deleteOrganizationInvitation: { input: { organization_id: 55, project_id: 3100 }, status: 200, body: { data: {} } },
  createProjectWithOrganization: {
    input: { user_id: 1019, name: 'Invoices', organization_id: 55 },
    status: 200,
    body: { data: { project: { project_id: 3101, name: 'Invoices', created_at: 1741611600, updated_at: 1741611600 } } },
  },
  listOrganizationRoles: {
    input: { organization_id: 55, name: 'auditor', user_id: 1019, access_token_id: 1009 },
    status: 200,
    body: { data: { role_id: [1011] } },
  },
  getOrganizationRole: {
    input: { organization_id: 55, role_id: 1011 },
    status: 200,
    body: {
      data: {
        role: { role_id: 1011, name: 'auditor', organization_id: 55, created_at: 1741435200, updated_at: 1741438800 },
      },
    },
  },
  listOrganizationPolicies: {
    input: { organization_id: 55, name: 'read-only', role_id: 1011 },
    status: 200,
    body: { data: { policy_id: [1021] } },
  },
  getOrganizationPolicy: {
    input: { organization_id: 55, policy_id: 1021 },
    status: 200,
    body: {
      data: {
        policy: {
          policy_id: 1021,
          name: 'read-only',
          organization_id: 55,
          action_ptn: '/(get|list)-',
          created_at: 1741435200,
          updated_at: 1741438800,
        },
      },
    },
  },
  listOrganizationUserReserved: {
    input: { organization_id: 55, user_idp_key: 'ken.sato' },
    status: 200,
    body: {
      data: {
        user_reserved: [
          {
            reserved_id: 1031,
            user_idp_key: 'ken.sato@example.com',
            role_id: 1011,
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
      },
    },
  },
  listOrganizationAccessTokens: {
    input: { organization_id: 55, name: 'org-dashboard', access_token_id: 1009 },
    status: 200,
    body: {
      data: {
        access_token: [
          {
            access_token_id: 1009,
            name: 'org-dashboard',
            description: 'Reads findings of all member projects',
            organization_id: 55,
            expired_at: 1773144000,
            last_updated_user_id: 1019,
            created_at: 1741608000,
            updated_at: 1741611600,
          },
        ],
      },
    },
  },
  putOrganizationRole: {
    input: { organization_id: 55, name: 'auditor' },
    status: 200,
    body: {
      data: {
        role: { role_id: 1011, name: 'auditor', organization_id: 55, created_at: 1741435200, updated_at: 1741435200 },
      },
    },
  },
  putOrganizationPolicy: {
    input: { organization_id: 55, name: 'read-only', action_ptn: '/(get|list)-' },
    status: 200,
    body: {
      data: {
        policy: {
          policy_id: 1021,
          name: 'read-only',
          organization_id: 55,
          action_ptn: '/(get|list)-',
          created_at: 1741435200,
          updated_at: 1741435200,
        },
      },
    },
  },
  attachOrganizationRole: {
    input: { user_id: 1019, role_id: 1011, organization_id: 55 },
    status: 200,
    body: {
      data: {
        role: { role_id: 1011, name: 'auditor', organization_id: 55, created_at: 1741435200, updated_at: 1741438800 },
      },
    },
  },
  attachOrganizationPolicy: {
    input: { role_id: 1011, policy_id: 1021, organization_id: 55 },
    status: 200,
    body: {
      data: {
        policy: {
          policy_id: 1021,
          name: 'read-only',
          organization_id: 55,
          action_ptn: '/(get|list)-',
          created_at: 1741435200,
          updated_at: 1741438800,
        },
      },
    },
  },
  detachOrganizationRole: {
    input: { user_id: 1019, role_id: 1011, organization_id: 55 },
    status: 200,
    body: { data: {} },
  },
  detachOrganizationPolicy: {
    input: { role_id: 1011, policy_id: 1021, organization_id: 55 },
    status: 200,
    body: { data: {} },
  },
  deleteOrganizationRole: { input: { organization_id: 55, role_id: 1011 }, status: 200, body: { data: {} } },
  deleteOrganizationPolicy: { input: { organization_id: 55, policy_id: 1021 }, status: 200, body: { data: {} } },
  deleteOrganizationUserReserved: {
    input: { organization_id: 55, reserved_id: 1031 },
    status: 200,
    body: { data: {} },
  },
  putOrganizationUserReserved: {
    input: { organization_id: 55, user_idp_key: 'ken.sato@example.com', role_id: 1011 },
    status: 200,
    body: {
      data: {
        user_reserved: {
          reserved_id: 1031,
          user_idp_key: 'ken.sato@example.com',
          role_id: 1011,
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  generateOrganizationAccessToken: {
    input: {
      organization_id: 55,
      name: 'org-dashboard',
      description: 'Reads findings of all member projects',
      expired_at: 1773144000,
    },
    status: 200,
    body: {
      data: {
        access_token_id: 1009,
        access_token: 'risken_org_NTVAMTAwOUBUbTkwTFdFdGNtVmhiQzEwYjJ0bGJpMXFkWE4wTFdGdUxXVjRZVzF3YkdV',
      },
    },
  },
  updateOrganizationAccessToken: {
    input: {
      organization_id: 55,
      access_token_id: 1009,
      name: 'org-dashboard',
      description: 'Reads findings and reports of all member projects',
      expired_at: 1773144000,
    },
    status: 200,
    body: {
      data: {
        access_token: {
          access_token_id: 1009,
          name: 'org-dashboard',
          description: 'Reads findings and reports of all member projects',
          organization_id: 55,
          expired_at: 1773144000,
          last_updated_user_id: 1019,
          created_at: 1741608000,
          updated_at: 1741611600,
        },
      },
    },
  },
  deleteOrganizationAccessToken: {
    input: { organization_id: 55, access_token_id: 1009 },
    status: 200,
    body: { data: {} },
  },
  attachOrganizationAccessTokenRole: {
    input: { organization_id: 55, access_token_id: 1009, role_id: 1011 },
    status: 200,
    body: {
      data: {
        access_token_role: { access_token_id: 1009, role_id: 1011, created_at: 1741608060, updated_at: 1741608060 },
      },
    },
  },
  detachOrganizationAccessTokenRole: {
    input: { organization_id: 55, access_token_id: 1009, role_id: 1011 },
    status: 200,
    body: { data: {} },
  },
  listOrganizationNotifications: {
    input: { organization_id: 55 },
    status: 200,
    body: {
      data: {
        notification: [
          {
            notification_id: 1007,
            name: 'Security desk',
            organization_id: 55,
            type: 'slack',
            notify_setting: '{"webhook_url":"https://hooks.slack.********************","channel_id":"","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
            created_at: 1741521600,
            updated_at: 1741525200,
          },
        ],
      },
    },
  },
  getOrganizationNotification: {
    input: { organization_id: 55, notification_id: 1007 },
    status: 200,
    body: {
      data: {
        notification: {
          notification_id: 1007,
          name: 'Security desk',
          organization_id: 55,
          type: 'slack',
          notify_setting: '{"webhook_url":"https://hooks.slack.********************","channel_id":"","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
          created_at: 1741521600,
          updated_at: 1741525200,
        },
      },
    },
  },
  putOrganizationNotification: {
    input: {
      organization_id: 55,
      name: 'Security desk',
      type: 'slack',
      notify_setting: '{"webhook_url":"https://hooks.slack.example/T0/B0/Zq81xw","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
    },
    status: 200,
    body: {
      data: {
        notification: {
          notification_id: 1007,
          name: 'Security desk',
          organization_id: 55,
          type: 'slack',
          notify_setting: '{"webhook_url":"https://hooks.slack.********************","channel_id":"","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
          created_at: 1741521600,
          updated_at: 1741521600,
        },
      },
    },
  },
  deleteOrganizationNotification: {
    input: { organization_id: 55, notification_id: 1007 },
    status: 200,
    body: { data: {} },
  },
  testOrganizationNotification: {
    input: { organization_id: 55, notification_id: 1007 },
    status: 200,
    body: { data: {} },
  },
  listOrganizationAlertConditionNotifications: {
    input: {
      organization_id: 55,
      project_id: 3100,
      alert_condition_id: 1041,
      notification_id: 1007,
      page_size: 100,
      page_offset: 0,
    },
    status: 200,
    body: {
      data: {
        alert_cond_notification: [
          {
            organization_id: 55,
            project_id: 3100,
            alert_condition_id: 1041,
            notification_id: 1007,
            enabled: true,
            cache_second: 3600,
            notified_at: 1741694400,
            created_at: 1741521600,
            updated_at: 1741694400,
          },
        ],
      },
    },
  },
  updateOrganizationAlertConditionNotificationCache: {
    input: {
      organization_id: 55,
      project_id: 3100,
      alert_condition_id: 1041,
      notification_id: 1007,
      cache_second: 900,
    },
    status: 200,
    body: {
      data: {
        alert_cond_notification: {
          organization_id: 55,
          project_id: 3100,
          alert_condition_id: 1041,
          notification_id: 1007,
          enabled: true,
          cache_second: 900,
          notified_at: 1741694400,
          created_at: 1741521600,
          updated_at: 1741698000,
        },
      },
    },
  },
  updateOrganizationProjectNotificationEnabled: {
    input: { organization_id: 55, project_id: 3100, notification_id: 1007, enabled: false },
    status: 200,
    body: {
      data: {
        alert_cond_notification: [
          {
            organization_id: 55,
            project_id: 3100,
            alert_condition_id: 1041,
            notification_id: 1007,
            cache_second: 900,
            notified_at: 1741694400,
            created_at: 1741521600,
            updated_at: 1741701600,
          },
        ],
      },
    },
  },
  updateOrganizationProjectNotificationCache: {
    input: { organization_id: 55, project_id: 3100, notification_id: 1007, cache_second: 3600 },
    status: 200,
    body: {
      data: {
        alert_cond_notification: [
          {
            organization_id: 55,
            project_id: 3100,
            alert_condition_id: 1041,
            notification_id: 1007,
            enabled: true,
            cache_second: 3600,
            notified_at: 1741694400,
            created_at: 1741521600,
            updated_at: 1741705200,
          },
        ],
      },
    },
  },
  getFindingReport: {
    input: {
      project_id: 3100,
      from_date: '2025-03-03',
      to_date: '2025-03-09',
      score: 0.6,
      data_source: ['aws:guard-duty', 'aws:portscan'],
    },
    status: 200,
    body: {
      data: {
        report_finding: [
          {
            report_finding_id: 20481,
            report_date: '2025-03-08T00:00:00Z',
            project_id: 3100,
            project_name: 'Payments',
            category: 'aws',
            data_source: 'aws:guard-duty',
            score: 0.6,
            count: 4,
          },
          {
            report_finding_id: 20517,
            report_date: '2025-03-09T00:00:00Z',
            project_id: 3100,
            project_name: 'Payments',
            category: 'aws',
            data_source: 'aws:portscan',
            score: 0.8,
            count: 1,
          },
        ],
      },
    },
  },
  getReport: {
    input: { project_id: 3100, report_id: 1042 },
    status: 200,
    body: {
      data: {
        report: {
          report_id: 1042,
          project_id: 3100,
          name: 'Week 10 of 2025',
          type: 'Markdown',
          status: 'OK',
          content: '# Week 10\n\nFive new findings, one of them urgent.',
          created_at: 1741611600,
          updated_at: 1741612320,
        },
      },
    },
  },
  listReports: {
    input: { project_id: 3100 },
    status: 200,
    body: {
      data: {
        report: [
          {
            report_id: 1042,
            project_id: 3100,
            name: 'Week 10 of 2025',
            type: 'Markdown',
            status: 'OK',
            content: '# Week 10\n\nFive new findings, one of them urgent.',
            created_at: 1741611600,
            updated_at: 1741612320,
          },
          {
            report_id: 1043,
            project_id: 3100,
            name: 'Buckets that anybody can read',
            type: 'Markdown',
            status: 'IN_PROGRESS',
            created_at: 1741612500,
            updated_at: 1741612500,
          },
        ],
      },
    },
  },
  putReport: {
    input: {
      project_id: 3100,
      name: 'Pentest of March',
      type: 'Markdown',
      status: 'OK',
      content: '# Pentest of March\n\nNo open points.',
    },
    status: 200,
    body: {
      data: {
        report: {
          report_id: 1044,
          project_id: 3100,
          name: 'Pentest of March',
          type: 'Markdown',
          status: 'OK',
          content: '# Pentest of March\n\nNo open points.',
          created_at: 1741612800,
          updated_at: 1741612800,
        },
      },
    },
  },
  getFindingReportAll: {
    input: {
      project_id: 3100,
      from_date: '2025-03-03',
      to_date: '2025-03-09',
      score: 0.8,
      data_source: ['aws', 'code:gitleaks'],
    },
    status: 200,
    body: {
      data: {
        report_finding: [
          {
            report_finding_id: 20517,
            report_date: '2025-03-09T00:00:00Z',
            project_id: 3100,
            project_name: 'Payments',
            category: 'aws',
            data_source: 'aws:portscan',
            score: 0.8,
            count: 1,
          },
          {
            report_finding_id: 20533,
            report_date: '2025-03-09T00:00:00Z',
            project_id: 3101,
            project_name: 'Invoices',
            category: 'code',
            data_source: 'code:gitleaks',
            score: 1,
            count: 2,
          },
        ],
      },
    },
  },
  chatAi: {
    input: {
      question: 'Which of them should we repair first?',
      chat_history: [
        { role: 1, content: 'Do we have public storage buckets?' },
        { role: 2, content: 'Yes, two: billing-invoices and billing-exports.' },
      ],
      project_id: 3100,
    },
    status: 200,
    body: { data: { answer: 'Start with billing-invoices. It holds personal data and anybody can list it.' } },
  },
  generateReport: {
    input: {
      prompt: 'Summarize the new findings of last week by severity and name the three most urgent ones.',
      project_id: 3100,
      name: 'Week 10 of 2025',
    },
    status: 200,
    body: { data: { report_id: 1042, status: 'IN_PROGRESS' } },
  },
  listRemediationProposals: {
    input: { project_id: 3100, finding_id: 58120, status: ['SUCCEEDED', 'PENDING'] },
    status: 200,
    body: {
      data: {
        remediation_proposal: [
          {
            remediation_proposal_id: 1009,
            finding_id: 58120,
            project_id: 3100,
            status: 'SUCCEEDED',
            remediation_plan: '{"summary":"Block public access of the bucket billing-invoices."}',
            generated_at: 1741612080,
            created_at: 1741611960,
            updated_at: 1741612080,
          },
        ],
      },
    },
  },
  getRemediationProposal: {
    input: { project_id: 3100, remediation_proposal_id: 1009 },
    status: 200,
    body: {
      data: {
        remediation_proposal: {
          remediation_proposal_id: 1009,
          finding_id: 58120,
          project_id: 3100,
          status: 'SUCCEEDED',
          remediation_plan: '{"summary":"Block public access of the bucket billing-invoices."}',
          generated_at: 1741612080,
          created_at: 1741611960,
          updated_at: 1741612080,
        },
      },
    },
  },
  generateRemediationProposal: {
    input: { project_id: 3100, finding_id: 58120 },
    status: 200,
    body: { data: { remediation_proposal_id: 1009 } },
  },
  listGoogleDataSources: {
    input: { google_data_source_id: 1003, name: 'google:scc' },
    status: 200,
    body: {
      data: {
        google_data_source: [
          {
            google_data_source_id: 1003,
            name: 'google:scc',
            description: 'Security Command Center',
            max_score: 1,
            created_at: 1640995200,
            updated_at: 1640995200,
          },
        ],
      },
    },
  },
  listGcp: {
    input: { project_id: 3100, gcp_id: 1088, gcp_project_id: 'acme-billing-prod' },
    status: 200,
    body: {
      data: {
        gcp: [
          {
            gcp_id: 1088,
            name: 'Billing',
            project_id: 3100,
            gcp_project_id: 'acme-billing-prod',
            verification_code: 'k7w2-rx90-qm',
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
      },
    },
  },
  getGcpDataSource: {
    input: { project_id: 3100, gcp_id: 1088, google_data_source_id: 1003 },
    status: 200,
    body: {
      data: {
        gcp_data_source: {
          gcp_id: 1088,
          google_data_source_id: 1003,
          project_id: 3100,
          status: 1,
          scan_at: 1741611660,
          created_at: 1741608060,
          updated_at: 1741611660,
          gcp_project_id: 'acme-billing-prod',
          name: 'google:scc',
          description: 'Security Command Center',
          max_score: 1,
        },
      },
    },
  },
  putGcp: {
    input: {
      project_id: 3100,
      gcp: {
        name: 'Billing',
        project_id: 3100,
        gcp_project_id: 'acme-billing-prod',
        verification_code: 'k7w2-rx90-qm',
      },
    },
    status: 200,
    body: {
      data: {
        gcp: {
          gcp_id: 1088,
          name: 'Billing',
          project_id: 3100,
          gcp_project_id: 'acme-billing-prod',
          verification_code: 'k7w2-rx90-qm',
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  deleteGcp: { input: { project_id: 3100, gcp_id: 1088 }, status: 200, body: { data: {} } },
  attachGcpDataSource: {
    input: {
      project_id: 3100,
      gcp_data_source: {
        gcp_id: 1088,
        google_data_source_id: 1003,
        project_id: 3100,
        status: 2,
        status_detail: 'set up by script',
      },
    },
    status: 200,
    body: {
      data: {
        gcp_data_source: {
          gcp_id: 1088,
          google_data_source_id: 1003,
          project_id: 3100,
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608060,
          updated_at: 1741608060,
          gcp_project_id: 'acme-billing-prod',
          name: 'google:scc',
          description: 'Security Command Center',
          max_score: 1,
        },
      },
    },
  },
  detachGcpDataSource: {
    input: { project_id: 3100, gcp_id: 1088, google_data_source_id: 1003 },
    status: 200,
    body: { data: {} },
  },
  invokeGcpScan: {
    input: { project_id: 3100, gcp_id: 1088, google_data_source_id: 1003, scan_only: false },
    status: 200,
    body: { data: {} },
  },
  listAzureDataSources: {
    input: { azure_data_source_id: 1001, name: 'azure:prowler' },
    status: 200,
    body: {
      data: {
        azure_data_source: [
          {
            azure_data_source_id: 1001,
            name: 'azure:prowler',
            description: 'Prowler for Azure',
            max_score: 1,
            created_at: 1735689600,
            updated_at: 1735689600,
          },
        ],
      },
    },
  },
  listAzure: {
    input: { project_id: 3100, azure_id: 1301, subscription_id: '7b1c3f52-0d64-4c6e-9a51-2f8d40e7a913' },
    status: 200,
    body: {
      data: {
        azure: [
          {
            azure_id: 1301,
            name: 'Billing',
            project_id: 3100,
            subscription_id: '7b1c3f52-0d64-4c6e-9a51-2f8d40e7a913',
            verification_code: 'k3v9-billing-risken',
            created_at: 1741608000,
            updated_at: 1741608000,
          },
        ],
      },
    },
  },
  getAzureDataSource: {
    input: { project_id: 3100, azure_id: 1301, azure_data_source_id: 1001 },
    status: 200,
    body: {
      data: {
        rel_azure_data_source: {
          azure_id: 1301,
          azure_data_source_id: 1001,
          project_id: 3100,
          status: 1,
          scan_at: 1741611660,
          created_at: 1741608060,
          updated_at: 1741611660,
          subscription_id: '7b1c3f52-0d64-4c6e-9a51-2f8d40e7a913',
          name: 'Billing',
          description: 'Prowler for Azure',
          max_score: 1,
        },
      },
    },
  },
  putAzure: {
    input: {
      project_id: 3100,
      azure: {
        name: 'Billing',
        project_id: 3100,
        subscription_id: '7b1c3f52-0d64-4c6e-9a51-2f8d40e7a913',
        verification_code: 'k3v9-billing-risken',
      },
    },
    status: 200,
    body: {
      data: {
        azure: {
          azure_id: 1301,
          name: 'Billing',
          project_id: 3100,
          subscription_id: '7b1c3f52-0d64-4c6e-9a51-2f8d40e7a913',
          verification_code: 'k3v9-billing-risken',
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  deleteAzure: { input: { project_id: 3100, azure_id: 1301 }, status: 200, body: { data: {} } },
  attachAzureDataSource: {
    input: {
      project_id: 3100,
      rel_azure_data_source: {
        azure_id: 1301,
        azure_data_source_id: 1001,
        project_id: 3100,
        status: 2,
        status_detail: 'set up by script',
      },
    },
    status: 200,
    body: {
      data: {
        rel_azure_data_source: {
          azure_id: 1301,
          azure_data_source_id: 1001,
          project_id: 3100,
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608060,
          updated_at: 1741608060,
          subscription_id: '7b1c3f52-0d64-4c6e-9a51-2f8d40e7a913',
          name: 'Billing',
          description: 'Prowler for Azure',
          max_score: 1,
        },
      },
    },
  },
  detachAzureDataSource: {
    input: { project_id: 3100, azure_id: 1301, azure_data_source_id: 1001 },
    status: 200,
    body: { data: {} },
  },
  invokeAzureScan: { input: { project_id: 3100, azure_data_source_id: 1001 }, status: 200, body: { data: {} } },
  listCodeDataSources: {
    input: { code_data_source_id: 1001, name: 'code:gitleaks' },
    status: 200,
    body: {
      data: {
        code_data_source: [
          {
            code_data_source_id: 1001,
            name: 'code:gitleaks',
            description: 'Finds secrets in repositories',
            max_score: 1,
            created_at: 1735689600,
            updated_at: 1735689600,
          },
        ],
      },
    },
  },
  listGithubSettings: {
    input: { project_id: 3100, github_setting_id: 1042 },
    status: 200,
    body: {
      data: {
        github_setting: [
          {
            github_setting_id: 1042,
            project_id: 3100,
            name: 'Shop repositories',
            github_user: 'shop-scanner',
            personal_access_token: 'xxxxxxxxxx',
            type: 1,
            target_resource: 'example-shop',
            created_at: 1741608000,
            updated_at: 1741608000,
            gitleaks_setting: {
              github_setting_id: 1042,
              project_id: 3100,
              code_data_source_id: 1001,
              repository_pattern: 'shop-',
              scan_public: true,
              scan_private: true,
              status: 1,
              scan_at: 1741694400,
              created_at: 1741608060,
              updated_at: 1741694460,
            },
            dependency_setting: {
              github_setting_id: 1042,
              project_id: 3100,
              code_data_source_id: 1002,
              status: 4,
              status_detail: 'An error occurred during the operation',
              scan_at: 1741694400,
              created_at: 1741608120,
              updated_at: 1741694520,
            },
          },
        ],
      },
    },
  },
  listGitleaksCache: {
    input: { project_id: 3100, github_setting_id: 1042 },
    status: 200,
    body: {
      data: {
        gitleaks_cache: [
          {
            github_setting_id: 1042,
            repository_full_name: 'example-shop/shop-frontend',
            scan_at: 1741694400,
            created_at: 1741608300,
            updated_at: 1741694400,
          },
          {
            github_setting_id: 1042,
            repository_full_name: 'example-shop/shop-backend',
            scan_at: 1741694430,
            created_at: 1741608330,
            updated_at: 1741694430,
          },
        ],
      },
    },
  },
  putGithubSetting: {
    input: {
      project_id: 3100,
      github_setting: {
        project_id: 3100,
        name: 'Shop repositories',
        github_user: 'shop-scanner',
        personal_access_token: 'ghp_exampleexampleexampleexample0000',
        type: 1,
        target_resource: 'example-shop',
      },
    },
    status: 200,
    body: {
      data: {
        github_setting: {
          github_setting_id: 1042,
          project_id: 3100,
          name: 'Shop repositories',
          github_user: 'shop-scanner',
          personal_access_token: 'xxxxxxxxxx',
          type: 1,
          target_resource: 'example-shop',
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  deleteGithubSetting: { input: { project_id: 3100, github_setting_id: 1042 }, status: 200, body: { data: {} } },
  putGitleaksSetting: {
    input: {
      project_id: 3100,
      gitleaks_setting: {
        github_setting_id: 1042,
        project_id: 3100,
        code_data_source_id: 1001,
        repository_pattern: 'shop-',
        scan_public: true,
        scan_internal: false,
        scan_private: true,
        status: 2,
        status_detail: 'set up by script',
      },
    },
    status: 200,
    body: {
      data: {
        gitleaks_setting: {
          github_setting_id: 1042,
          project_id: 3100,
          code_data_source_id: 1001,
          repository_pattern: 'shop-',
          scan_public: true,
          scan_private: true,
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608060,
          updated_at: 1741608060,
        },
      },
    },
  },
  deleteGitleaksSetting: { input: { project_id: 3100, github_setting_id: 1042 }, status: 200, body: { data: {} } },
  putDependencySetting: {
    input: {
      project_id: 3100,
      dependency_setting: {
        github_setting_id: 1042,
        project_id: 3100,
        code_data_source_id: 1002,
        status: 2,
        status_detail: 'set up by script',
        repository_pattern: 'shop-',
      },
    },
    status: 200,
    body: {
      data: {
        dependency_setting: {
          github_setting_id: 1042,
          project_id: 3100,
          code_data_source_id: 1002,
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608120,
          updated_at: 1741608120,
          repository_pattern: 'shop-',
        },
      },
    },
  },
  deleteDependencySetting: { input: { project_id: 3100, github_setting_id: 1042 }, status: 200, body: { data: {} } },
  putCodeScanSetting: {
    input: {
      project_id: 3100,
      code_scan_setting: {
        github_setting_id: 1042,
        project_id: 3100,
        code_data_source_id: 1003,
        scan_public: true,
        scan_internal: true,
        scan_private: true,
        status: 2,
        status_detail: 'set up by script',
        scan_at: 1741608000,
      },
    },
    status: 200,
    body: {
      data: {
        code_scan_setting: {
          github_setting_id: 1042,
          project_id: 3100,
          code_data_source_id: 1003,
          scan_public: true,
          scan_internal: true,
          scan_private: true,
          status: 2,
          status_detail: 'set up by script',
          scan_at: 1741608000,
          created_at: 1741608180,
          updated_at: 1741608180,
        },
      },
    },
  },
  deleteCodeScanSetting: { input: { project_id: 3100, github_setting_id: 1042 }, status: 200, body: { data: {} } },
  invokeGitleaksScan: {
    input: { project_id: 3100, github_setting_id: 1042, scan_only: false, full_scan: true },
    status: 200,
    body: { data: {} },
  },
  invokeDependencyScan: {
    input: { project_id: 3100, github_setting_id: 1042, scan_only: false },
    status: 200,
    body: { data: {} },
  },
  invokeCodeScan: {
    input: { project_id: 3100, github_setting_id: 1042, scan_only: false },
    status: 200,
    body: { data: {} },
  },
  verifyGithubAppInstallation: {
    input: { project_id: 3100, github_setting_id: 1043 },
    status: 200,
    body: {
      data: {
        github_setting: {
          github_setting_id: 1043,
          project_id: 3100,
          name: 'Shop repositories by app',
          type: 1,
          target_resource: 'example-shop',
          created_at: 1751328000,
          updated_at: 1751328300,
          auth_mode: 'GITHUB_APP',
          installation_id: 51234567,
          verification_status: 'SUCCESS',
          verified_github_user: 'shop-owner',
          verified_at: 1751328300,
          github_app_setting_repository: [
            {
              github_setting_id: 1043,
              github_repository_id: 700112233,
              github_repository_full_name: 'example-shop/shop-frontend',
              created_at: 1751328300,
              updated_at: 1751328300,
            },
          ],
        },
      },
    },
  },
  listOsint: {
    input: { project_id: 3100 },
    status: 200,
    body: {
      data: {
        osint: [
          {
            osint_id: 1011,
            project_id: 3100,
            resource_type: 'Domain',
            resource_name: 'shop.example',
            created_at: 1741608000,
            updated_at: 1741608000,
          },
          {
            osint_id: 1012,
            project_id: 3100,
            resource_type: 'Website',
            resource_name: 'https://www.shop.example/',
            created_at: 1741608060,
            updated_at: 1741608060,
          },
        ],
      },
    },
  },
  listOsintDataSources: {
    input: { project_id: 3100, name: 'subdomain' },
    status: 200,
    body: {
      data: {
        osint_data_source: [
          {
            osint_data_source_id: 1002,
            name: 'osint:subdomain',
            description: 'Looks for risky subdomains',
            max_score: 10,
            created_at: 1735689600,
            updated_at: 1735689600,
          },
        ],
      },
    },
  },
  listRelOsintDataSources: {
    input: { project_id: 3100, osint_id: 1011, osint_data_source_id: 1002 },
    status: 200,
    body: {
      data: {
        rel_osint_data_source: [
          {
            rel_osint_data_source_id: 1021,
            osint_data_source_id: 1002,
            osint_id: 1011,
            project_id: 3100,
            status: 1,
            scan_at: 1741694400,
            created_at: 1741608120,
            updated_at: 1741608120,
          },
        ],
      },
    },
  },
  listOsintDetectWords: {
    input: { project_id: 3100, rel_osint_data_source_id: 1021 },
    status: 200,
    body: {
      data: {
        osint_detect_word: [
          {
            osint_detect_word_id: 1031,
            rel_osint_data_source_id: 1021,
            word: 'staging',
            project_id: 3100,
            created_at: 1741608180,
            updated_at: 1741608180,
          },
        ],
      },
    },
  },
  getOsint: {
    input: { project_id: 3100, osint_id: 1011 },
    status: 200,
    body: {
      data: {
        osint: {
          osint_id: 1011,
          project_id: 3100,
          resource_type: 'Domain',
          resource_name: 'shop.example',
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  invokeOsintScan: {
    input: { project_id: 3100, rel_osint_data_source_id: 1021, scan_only: false },
    status: 200,
    body: { data: { message: 'Invoke Scan.' } },
  },
  putOsint: {
    input: { project_id: 3100, osint: { project_id: 3100, resource_type: 'Domain', resource_name: 'shop.example' } },
    status: 200,
    body: {
      data: {
        osint: {
          osint_id: 1011,
          project_id: 3100,
          resource_type: 'Domain',
          resource_name: 'shop.example',
          created_at: 1741608000,
          updated_at: 1741608000,
        },
      },
    },
  },
  deleteOsint: { input: { project_id: 3100, osint_id: 1011 }, status: 200, body: { data: {} } },
  putRelOsintDataSource: {
    input: {
      project_id: 3100,
      rel_osint_data_source: {
        osint_data_source_id: 1002,
        osint_id: 1011,
        project_id: 3100,
        status: 2,
        status_detail: 'set up by script',
      },
    },
    status: 200,
    body: {
      data: {
        rel_osint_data_source: {
          rel_osint_data_source_id: 1021,
          osint_data_source_id: 1002,
          osint_id: 1011,
          project_id: 3100,
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608120,
          updated_at: 1741608120,
        },
      },
    },
  },
  deleteRelOsintDataSource: {
    input: { project_id: 3100, rel_osint_data_source_id: 1021 },
    status: 200,
    body: { data: {} },
  },
  putOsintDetectWord: {
    input: {
      project_id: 3100,
      osint_detect_word: { rel_osint_data_source_id: 1021, word: 'staging', project_id: 3100 },
    },
    status: 200,
    body: {
      data: {
        osint_detect_word: {
          osint_detect_word_id: 1031,
          rel_osint_data_source_id: 1021,
          word: 'staging',
          project_id: 3100,
          created_at: 1741608180,
          updated_at: 1741608180,
        },
      },
    },
  },
  deleteOsintDetectWord: { input: { project_id: 3100, osint_detect_word_id: 1031 }, status: 200, body: { data: {} } },
  listWpscanSettings: {
    input: { project_id: 3100, diagnosis_data_source_id: 1002 },
    status: 200,
    body: {
      data: {
        wpscan_setting: [
          {
            wpscan_setting_id: 1041,
            project_id: 3100,
            diagnosis_data_source_id: 1002,
            target_url: 'https://blog.shop.example/',
            status: 1,
            scan_at: 1741694400,
            created_at: 1741608000,
            updated_at: 1741608000,
            options: '{"random-user-agent": true}',
          },
        ],
      },
    },
  },
  listPortscanSettings: {
    input: { project_id: 3100, diagnosis_data_source_id: 1003 },
    status: 200,
    body: {
      data: {
        portscan_setting: [
          {
            portscan_setting_id: 1051,
            project_id: 3100,
            diagnosis_data_source_id: 1003,
            name: 'Office network',
            created_at: 1741608060,
            updated_at: 1741608060,
          },
        ],
      },
    },
  },
  listPortscanTargets: {
    input: { project_id: 3100, portscan_setting_id: 1051, status: 4 },
    status: 200,
    body: {
      data: {
        portscan_target: [
          {
            portscan_target_id: 1061,
            project_id: 3100,
            portscan_setting_id: 1051,
            target: 'vpn.shop.example',
            status: 1,
            scan_at: 1741694400,
            created_at: 1741608120,
            updated_at: 1741608120,
          },
          {
            portscan_target_id: 1062,
            project_id: 3100,
            portscan_setting_id: 1051,
            target: '203.0.113.20',
            status: 2,
            scan_at: -62135596800,
            created_at: 1741608180,
            updated_at: 1741608180,
          },
        ],
      },
    },
  },
  listApplicationScans: {
    input: { project_id: 3100, diagnosis_data_source_id: 1004 },
    status: 200,
    body: {
      data: {
        application_scan: [
          {
            application_scan_id: 1071,
            project_id: 3100,
            diagnosis_data_source_id: 1004,
            name: 'Shop frontend',
            status: 4,
            status_detail: 'The target could not be reached',
            scan_at: 1741694400,
            created_at: 1741608240,
            updated_at: 1741608240,
            scan_type: 1,
          },
        ],
      },
    },
  },
  getApplicationScanBasicSetting: {
    input: { project_id: 3100, application_scan_id: 1071 },
    status: 200,
    body: {
      data: {
        application_scan_basic_setting: {
          application_scan_basic_setting_id: 1081,
          application_scan_id: 1071,
          project_id: 3100,
          target: 'https://www.shop.example/',
          max_depth: 5,
          max_children: 20,
          created_at: 1741608300,
          updated_at: 1741608300,
        },
      },
    },
  },
  getDiagnosisDataSource: {
    input: { project_id: 3100, diagnosis_data_source_id: 1003 },
    status: 200,
    body: {
      data: {
        diagnosis_data_source: {
          diagnosis_data_source_id: 1003,
          name: 'diagnosis:portscan',
          description: 'Looks for open ports',
          max_score: 10,
          created_at: 1735689600,
          updated_at: 1735689600,
        },
      },
    },
  },
  invokeDiagnosisScan: {
    input: { project_id: 3100, setting_id: 1051, diagnosis_data_source_id: 1003, scan_only: false },
    status: 200,
    body: { data: { message: 'Start Diagnosis.' } },
  },
  putWpscanSetting: {
    input: {
      project_id: 3100,
      wpscan_setting: {
        project_id: 3100,
        diagnosis_data_source_id: 1002,
        target_url: 'https://blog.shop.example/',
        status: 2,
        status_detail: 'set up by script',
        options: '{"random-user-agent": true}',
      },
    },
    status: 200,
    body: {
      data: {
        wpscan_setting: {
          wpscan_setting_id: 1041,
          project_id: 3100,
          diagnosis_data_source_id: 1002,
          target_url: 'https://blog.shop.example/',
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608000,
          updated_at: 1741608000,
          options: '{"random-user-agent": true}',
        },
      },
    },
  },
  deleteWpscanSetting: { input: { project_id: 3100, wpscan_setting_id: 1041 }, status: 200, body: { data: {} } },
  putApplicationScan: {
    input: {
      project_id: 3100,
      application_scan: {
        project_id: 3100,
        diagnosis_data_source_id: 1004,
        name: 'Shop frontend',
        status: 2,
        status_detail: 'set up by script',
        scan_type: 1,
      },
    },
    status: 200,
    body: {
      data: {
        application_scan: {
          application_scan_id: 1071,
          project_id: 3100,
          diagnosis_data_source_id: 1004,
          name: 'Shop frontend',
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608240,
          updated_at: 1741608240,
          scan_type: 1,
        },
      },
    },
  },
  deleteApplicationScan: { input: { project_id: 3100, application_scan_id: 1071 }, status: 200, body: { data: {} } },
  putApplicationScanBasicSetting: {
    input: {
      project_id: 3100,
      application_scan_basic_setting: {
        application_scan_id: 1071,
        project_id: 3100,
        target: 'https://www.shop.example/',
        max_depth: 5,
        max_children: 20,
      },
    },
    status: 200,
    body: {
      data: {
        application_scan_basic_setting: {
          application_scan_basic_setting_id: 1081,
          application_scan_id: 1071,
          project_id: 3100,
          target: 'https://www.shop.example/',
          max_depth: 5,
          max_children: 20,
          created_at: 1741608300,
          updated_at: 1741608300,
        },
      },
    },
  },
  deleteApplicationScanBasicSetting: {
    input: { project_id: 3100, application_scan_basic_setting_id: 1081 },
    status: 200,
    body: { data: {} },
  },
  putPortscanSetting: {
    input: {
      project_id: 3100,
      portscan_setting: { project_id: 3100, diagnosis_data_source_id: 1003, name: 'Office network' },
    },
    status: 200,
    body: {
      data: {
        portscan_setting: {
          portscan_setting_id: 1051,
          project_id: 3100,
          diagnosis_data_source_id: 1003,
          name: 'Office network',
          created_at: 1741608060,
          updated_at: 1741608060,
        },
      },
    },
  },
  putPortscanTarget: {
    input: {
      project_id: 3100,
      portscan_target: {
        project_id: 3100,
        portscan_setting_id: 1051,
        target: 'vpn.shop.example',
        status: 2,
        status_detail: 'set up by script',
      },
    },
    status: 200,
    body: {
      data: {
        portscan_target: {
          portscan_target_id: 1061,
          project_id: 3100,
          portscan_setting_id: 1051,
          target: 'vpn.shop.example',
          status: 2,
          status_detail: 'set up by script',
          created_at: 1741608120,
          updated_at: 1741608120,
        },
      },
    },
  },
  deletePortscanSetting: { input: { project_id: 3100, portscan_setting_id: 1051 }, status: 200, body: { data: {} } },
  deletePortscanTarget: { input: { project_id: 3100, portscan_target_id: 1061 }, status: 200, body: { data: {} } },
  getAttackFlowAnalysis: {
    input: {
      project_id: 3100,
      resource_name: 'arn:aws:s3:::billing-invoices',
      cloud_type: 'aws',
      cloud_id: '444455556666',
    },
    status: 200,
    body: {
      data: {
        nodes: [
          {
            resource_name: 'Internet',
            short_name: 'Internet',
            service: 'internet',
            region: 'global',
            layer: 'INTERNET',
          },
          {
            resource_name: 'arn:aws:s3:::billing-invoices',
            short_name: 'billing-invoices',
            cloud_type: 'aws',
            service: 's3',
            region: 'ap-northeast-1',
            layer: 'DATASTORE',
            meta_data: '{"encryption":"AES256","is_public":true,"versioning":false}',
          },
          {
            resource_name: 'arn:aws:lambda:ap-northeast-1:444455556666:function:invoice-index',
            short_name: 'invoice-index',
            cloud_type: 'aws',
            cloud_id: '444455556666',
            service: 'lambda',
            region: 'ap-northeast-1',
            layer: 'COMPUTE',
            meta_data: '{"runtime":"nodejs22.x"}',
          },
        ],
        edges: [
          {
            relation_id: 'ed-[Internet]-[arn:aws:s3:::billing-invoices]',
            source_resource_name: 'Internet',
            target_resource_name: 'arn:aws:s3:::billing-invoices',
          },
          {
            relation_id: 'ed-[arn:aws:s3:::billing-invoices]-[arn:aws:lambda:ap-northeast-1:444455556666:function:invoice-index]',
            relation_label: 'event',
            source_resource_name: 'arn:aws:s3:::billing-invoices',
            target_resource_name: 'arn:aws:lambda:ap-northeast-1:444455556666:function:invoice-index',
          },
        ],
      },
    },
  },
  getGithubAppInstallationStatus: {
    input: { project_id: 3100, github_setting_id: 1042 },
    status: 200,
    body: {
      data: {
        github_app_installation_status: {
          target_resource: 'example-shop',
          installed: true,
          repository_selection: 'selected',
          reason: 'INSTALLED',
        },
      },
    },
  },
  getGithubAppInstallUrl: {
    input: { project_id: 3100, github_setting_id: 1042, return_to: '/code/github?project_id=3100' },
    status: 200,
    body: {
      data: {
        url: 'https://github.com/apps/example-risken-app/installations/new?state=eyJwcm9qZWN0X2lkIjozMTAwfQ.c2lnbmF0dXJl',
      },
    },
  },
  getGithubAppOauthStartUrl: {
    input: { project_id: 3100, github_setting_id: 1042, return_to: '/code/github?project_id=3100' },
    status: 200,
    body: {
      data: {
        url: 'https://github.com/login/oauth/authorize?client_id=Iv1.example0000&state=eyJwcm9qZWN0X2lkIjozMTAwfQ.c2lnbmF0dXJl',
      },
    },
  },
  handleGithubAppOauthCallback: {
    input: { state: 'eyJwcm9qZWN0X2lkIjozMTAwfQ.c2lnbmF0dXJl', code: '0123456789abcdef0123' },
    status: 302,
    contentType: 'text/html',
    body: '<a href="/code/github?github_app_oauth=success&amp;project_id=3100">Found</a>.',
  },
};
