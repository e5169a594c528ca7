// Generated from specs/risken by pnpm generate. Do not edit.
export interface paths {
    "/signin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find out who the caller is */
        get: operations["signin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** End the browser session */
        get: operations["signout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check that the gateway is up */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aws/list-aws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the AWS accounts of a project */
        get: operations["listAws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aws/put-aws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register or rename an AWS account */
        post: operations["putAws"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aws/delete-aws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove an AWS account */
        post: operations["deleteAws"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aws/list-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the AWS scanners and their attachments to one account */
        get: operations["listAwsDataSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aws/attach-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a scanner to an AWS account */
        post: operations["attachAwsDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aws/detach-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach a scanner from an AWS account */
        post: operations["detachAwsDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aws/invoke-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a scan of an AWS account */
        post: operations["invokeAwsScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the findings of a project */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/get-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a finding */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-finding-tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tags of a finding */
        get: operations["listFindingTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-finding-tag-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tag names on findings of a project */
        get: operations["listFindingTagNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the resources of a project */
        get: operations["listResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-resource-tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tags of a resource */
        get: operations["listResourceTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-resource-tag-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tag names on resources of a project */
        get: operations["listResourceTagNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/get-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a resource */
        get: operations["getResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/get-pend-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the archive record of a finding */
        get: operations["getPendFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-finding-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scoring settings of a project */
        get: operations["listFindingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/get-recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the recommendation for a finding */
        get: operations["getRecommend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/get-ai-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Summarize a finding with the configured model */
        get: operations["getFindingAiSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/get-ai-summary-stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Summarize a finding as a stream of text */
        get: operations["streamFindingAiSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/put-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register or rewrite a finding */
        post: operations["putFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/delete-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a finding */
        post: operations["deleteFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/tag-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tag a finding */
        post: operations["tagFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/untag-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a tag from a finding */
        post: operations["untagFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/put-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a resource */
        post: operations["putResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/delete-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a resource */
        post: operations["deleteResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/put-pend-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive a finding */
        post: operations["putPendFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/delete-pend-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a finding out of the archive */
        post: operations["deletePendFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/put-finding-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the score coefficient for a resource-name prefix */
        post: operations["putFindingSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/delete-finding-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a scoring setting */
        post: operations["deleteFindingSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/put-recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store the recommendation for a kind of finding */
        post: operations["putRecommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/finding/list-finding-for-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the findings of an organization */
        get: operations["listOrganizationFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the alerts of a project */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the history of an alert */
        get: operations["listAlertHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-rel_alert_finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List which findings belong to which alerts */
        get: operations["listRelAlertFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the alert conditions of a project */
        get: operations["listAlertConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the alert rules of a project */
        get: operations["listAlertRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-condition_rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the links between conditions and rules */
        get: operations["listAlertConditionRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the notification destinations of a project */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/list-condition_notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the links between conditions and destinations */
        get: operations["listAlertConditionNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/request-project-role-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the members of a project for access */
        post: operations["requestProjectRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/put-alert-first-viewed-at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark alerts as seen */
        post: operations["putAlertFirstViewedAt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/put-alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or change an alert by hand */
        post: operations["putAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/put-condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or change an alert condition */
        post: operations["putAlertCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/put-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or change an alert rule */
        post: operations["putAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/put-condition_rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link a rule to a condition */
        post: operations["putAlertConditionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/put-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or change a notification destination */
        post: operations["putNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/put-condition_notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link a destination to a condition */
        post: operations["putAlertConditionNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/delete-condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete an alert condition */
        post: operations["deleteAlertCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/delete-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete an alert rule */
        post: operations["deleteAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/delete-condition_rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlink a rule from a condition */
        post: operations["deleteAlertConditionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/delete-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a notification destination */
        post: operations["deleteNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/delete-condition_notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlink a destination from a condition */
        post: operations["deleteAlertConditionNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/analyze-alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate alert conditions now */
        post: operations["analyzeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/test-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message to a destination */
        post: operations["testNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/list-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List projects with their tags */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/create-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a project */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/list-organization-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invitations that organizations sent to a project */
        get: operations["listProjectOrganizationInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/update-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a project */
        post: operations["updateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/delete-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a project */
        post: operations["deleteProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/tag-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tag a project */
        post: operations["tagProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/untag-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a tag from a project */
        post: operations["untagProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/reply-organization-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or reject an organization's invitation */
        post: operations["replyOrganizationInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/list-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search users */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/get-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/is-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether a user is an administrator */
        get: operations["isAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/put-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Update your own user record */
        post: operations["putUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/list-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the roles of a project */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/get-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a role */
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/list-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the policies of a project */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/get-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a policy */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/list-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the access tokens of a project */
        get: operations["listAccessTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/list-user-reserved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the role reservations of a project */
        get: operations["listUserReserved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/put-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a role */
        post: operations["putRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/delete-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a role */
        post: operations["deleteRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/attach-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user a role in a project */
        post: operations["attachRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/detach-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role from a user */
        post: operations["detachRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/put-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or replace a policy */
        post: operations["putPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/delete-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a policy */
        post: operations["deletePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/attach-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a policy to a role */
        post: operations["attachPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/detach-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a policy from a role */
        post: operations["detachPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/generate-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an access token for a project */
        post: operations["generateAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/update-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the description or expiry of an access token */
        post: operations["updateAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/delete-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke an access token */
        post: operations["deleteAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/attach-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an access token a role */
        post: operations["attachAccessTokenRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/detach-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role from an access token */
        post: operations["detachAccessTokenRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/put-user-reserved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reserve a role for somebody who has not signed in yet */
        post: operations["putUserReserved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iam/delete-user-reserved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a role reservation */
        post: operations["deleteUserReserved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/update-user-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or remove the administrator flag */
        post: operations["updateUserAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/list-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List organizations */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/create-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an organization */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/list-organization-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invitations that an organization sent */
        get: operations["listOrganizationInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/update-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the name and description of an organization */
        post: operations["updateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/put-organization-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a project into an organization */
        post: operations["putOrganizationInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/delete-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete an organization */
        post: operations["deleteOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/delete-organization-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an invitation and take the project out */
        post: operations["deleteOrganizationInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/create-project-with-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a project inside an organization */
        post: operations["createProjectWithOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/list-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the roles of an organization */
        get: operations["listOrganizationRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/get-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a role of an organization */
        get: operations["getOrganizationRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/list-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the policies of an organization */
        get: operations["listOrganizationPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/get-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a policy of an organization */
        get: operations["getOrganizationPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/list-user-reserved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the role reservations of an organization */
        get: operations["listOrganizationUserReserved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/list-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the access tokens of an organization */
        get: operations["listOrganizationAccessTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/put-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a role in an organization */
        post: operations["putOrganizationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/put-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or replace a policy in an organization */
        post: operations["putOrganizationPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/attach-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user a role in an organization */
        post: operations["attachOrganizationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/attach-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a policy to a role of an organization */
        post: operations["attachOrganizationPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/detach-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role of an organization from a user */
        post: operations["detachOrganizationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/detach-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a policy from a role of an organization */
        post: operations["detachOrganizationPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/delete-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a role of an organization */
        post: operations["deleteOrganizationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/delete-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a policy of an organization */
        post: operations["deleteOrganizationPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/delete-user-reserved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a role reservation of an organization */
        post: operations["deleteOrganizationUserReserved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/put-user-reserved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reserve a role of an organization for somebody who has not signed in yet */
        post: operations["putOrganizationUserReserved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/generate-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an access token for an organization */
        post: operations["generateOrganizationAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/update-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the description or expiry of an access token of an organization */
        post: operations["updateOrganizationAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/delete-access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke an access token of an organization */
        post: operations["deleteOrganizationAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/attach-access-token-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an access token of an organization a role */
        post: operations["attachOrganizationAccessTokenRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-iam/detach-access-token-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role from an access token of an organization */
        post: operations["detachOrganizationAccessTokenRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/list-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the notification destinations of an organization */
        get: operations["listOrganizationNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/get-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a notification destination of an organization */
        get: operations["getOrganizationNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/put-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or change a notification destination of an organization */
        post: operations["putOrganizationNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/delete-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a notification destination of an organization */
        post: operations["deleteOrganizationNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/test-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message to a destination of an organization */
        post: operations["testOrganizationNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/list-alert-cond-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how an organization's destinations follow alert conditions */
        get: operations["listOrganizationAlertConditionNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/update-alert-cond-notification-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the pause between messages for one condition */
        post: operations["updateOrganizationAlertConditionNotificationCache"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/update-project-notification-enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the messages about a project on or off */
        post: operations["updateOrganizationProjectNotificationEnabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization-alert/update-project-notification-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the pause between messages for a project */
        post: operations["updateOrganizationProjectNotificationCache"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/get-report-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the daily finding counts of a project */
        get: operations["getFindingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/get-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a stored report */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/list-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the stored reports of a project */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/put-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a report */
        post: operations["putReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/get-report-finding-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the daily finding counts of all projects */
        get: operations["getFindingReportAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/chat-ai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the language model a question */
        post: operations["chatAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/generate-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a report written by the language model */
        post: operations["generateReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/list-remediation-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the repair proposals of a finding */
        get: operations["listRemediationProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/get-remediation-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a repair proposal */
        get: operations["getRemediationProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/generate-remediation-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a repair proposal for a finding */
        post: operations["generateRemediationProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/list-google-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the Google Cloud scanners */
        get: operations["listGoogleDataSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/list-gcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the Google Cloud projects of a project */
        get: operations["listGcp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/get-gcp-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the attachment of a scanner to a Google Cloud project */
        get: operations["getGcpDataSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/put-gcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register or rewrite a Google Cloud project */
        post: operations["putGcp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/delete-gcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a Google Cloud project */
        post: operations["deleteGcp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/attach-gcp-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a scanner to a Google Cloud project */
        post: operations["attachGcpDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/detach-gcp-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach a scanner from a Google Cloud project */
        post: operations["detachGcpDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/google/invoke-scan-gcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a scan of a Google Cloud project */
        post: operations["invokeGcpScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/list-azure-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the Azure scanners */
        get: operations["listAzureDataSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/list-azure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the Azure subscriptions of a project */
        get: operations["listAzure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/get-rel-azure-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the attachment of a scanner to an Azure subscription */
        get: operations["getAzureDataSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/put-azure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register or change an Azure subscription */
        post: operations["putAzure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/delete-azure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove an Azure subscription */
        post: operations["deleteAzure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/attach-azure-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a scanner to an Azure subscription */
        post: operations["attachAzureDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/detach-azure-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach a scanner from an Azure subscription */
        post: operations["detachAzureDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/azure/invoke-scan-azure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start the Azure scans of every project */
        post: operations["invokeAzureScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/list-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the code scanners */
        get: operations["listCodeDataSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/list-github-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the GitHub connections of a project */
        get: operations["listGithubSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/list-gitleaks-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the repositories that secret scanning has been through */
        get: operations["listGitleaksCache"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/put-github-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a GitHub connection */
        post: operations["putGithubSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/delete-github-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a GitHub connection */
        post: operations["deleteGithubSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/put-gitleaks-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up secret scanning */
        post: operations["putGitleaksSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/delete-gitleaks-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove secret scanning */
        post: operations["deleteGitleaksSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/put-dependency-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up dependency scanning */
        post: operations["putDependencySetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/delete-dependency-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove dependency scanning */
        post: operations["deleteDependencySetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/put-code-scan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up static code scanning */
        post: operations["putCodeScanSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/delete-code-scan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove static code scanning */
        post: operations["deleteCodeScanSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/invoke-scan-gitleaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a secret scan */
        post: operations["invokeGitleaksScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/invoke-scan-dependency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a dependency scan */
        post: operations["invokeDependencyScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/invoke-scan-code-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a static code scan */
        post: operations["invokeCodeScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/github-app/installation-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check whether the GitHub App is installed */
        get: operations["getGithubAppInstallationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/github-app/install-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the address where the GitHub App is installed */
        get: operations["getGithubAppInstallUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/github-app/oauth-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Start the sign-in at GitHub that verifies a connection */
        get: operations["getGithubAppOauthStartUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/github-app/oauth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finish the sign-in at GitHub */
        get: operations["handleGithubAppOauthCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code/verify-github-app-installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the GitHub App installation of a connection */
        post: operations["verifyGithubAppInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/list-osint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the watched domains and websites of a project */
        get: operations["listOsint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/list-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the OSINT scanners */
        get: operations["listOsintDataSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/list-rel-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the attachments of OSINT scanners */
        get: operations["listRelOsintDataSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/list-word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the detection words */
        get: operations["listOsintDetectWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/get-osint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one watched domain or website */
        get: operations["getOsint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/invoke-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a scan of a watched resource */
        post: operations["invokeOsintScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/put-osint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a watched domain or website */
        post: operations["putOsint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/delete-osint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop watching a domain or website */
        post: operations["deleteOsint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/put-rel-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach an OSINT scanner or update the attachment */
        post: operations["putRelOsintDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/delete-rel-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach an OSINT scanner */
        post: operations["deleteRelOsintDataSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/put-word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add or change a detection word */
        post: operations["putOsintDetectWord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/osint/delete-word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a detection word */
        post: operations["deleteOsintDetectWord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/list-wpscan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the WordPress scans of a project */
        get: operations["listWpscanSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/list-portscan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the port-scan settings of a project */
        get: operations["listPortscanSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/list-portscan-target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the targets of port scans */
        get: operations["listPortscanTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/list-application-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the application scans of a project */
        get: operations["listApplicationScans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/get-application-scan-basic-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the target of an application scan */
        get: operations["getApplicationScanBasicSetting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/get-datasource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one diagnosis scanner */
        get: operations["getDiagnosisDataSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/invoke-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a diagnosis scan */
        post: operations["invokeDiagnosisScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/put-wpscan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a WordPress scan */
        post: operations["putWpscanSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/delete-wpscan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a WordPress scan */
        post: operations["deleteWpscanSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/put-application-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update an application scan */
        post: operations["putApplicationScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/delete-application-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove an application scan */
        post: operations["deleteApplicationScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/put-application-scan-basic-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update the target of an application scan */
        post: operations["putApplicationScanBasicSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/delete-application-scan-basic-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove the target of an application scan */
        post: operations["deleteApplicationScanBasicSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/put-portscan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a port-scan setting */
        post: operations["putPortscanSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/put-portscan-target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a target of a port scan */
        post: operations["putPortscanTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/delete-portscan-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a port-scan setting */
        post: operations["deletePortscanSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnosis/delete-portscan-target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a target of a port scan */
        post: operations["deletePortscanTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasource/get-attack-flow-analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Analyze how a cloud resource is reached and what it reaches */
        get: operations["getAttackFlowAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** An access token of a project, without its secret. */
        AccessToken: {
            /** Id of the token. */
            access_token_id: components["schemas"]["Id"];
            /** Name, unique in the project. */
            name: string;
            /** Words about the token. */
            description: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** When it expires, unix seconds; in the year 9999 where no end was given. */
            expired_at?: components["schemas"]["UnixSeconds"];
            /** User who wrote it last. */
            last_updated_user_id?: components["schemas"]["Id"];
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        AccessTokenForGenerate: {
            /** Has no effect: the server gives every new token a new id. */
            access_token_id?: components["schemas"]["Id"];
            /** Name, at most 64 bytes, not yet used in the project. At least 1 characters. */
            name: string;
            /** Words about the token, at most 255 bytes. */
            description?: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /**
             * When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. The vendor's
             *     page calls it required.
             */
            expired_at?: components["schemas"]["UnixSecondsInput"];
            /** Has no effect: the server puts the caller in its place. */
            last_updated_user_id?: components["schemas"]["Id"];
        };
        AccessTokenForUpdate: {
            /** Id of the token. The server demands it and then finds the record by `name`. */
            access_token_id: components["schemas"]["Id"];
            /** The name that the token has, at most 64 bytes. It says which record is written. At least 1 characters. */
            name: string;
            /** Words about the token, at most 255 bytes. Left out, it becomes empty. */
            description?: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
            expired_at?: components["schemas"]["UnixSecondsInput"];
            /** Has no effect: the server puts the caller in its place. */
            last_updated_user_id?: components["schemas"]["Id"];
        };
        /** A role that an access token holds. */
        AccessTokenRole: {
            /** Token that holds the role. */
            access_token_id: components["schemas"]["Id"];
            /** The role. */
            role_id: components["schemas"]["Id"];
            /** Never filled in. */
            project_id?: components["schemas"]["Id"];
            /** When it was attached first, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** An alert, opened because a condition matched active findings or by hand. */
        Alert: {
            /** Id of the alert. */
            alert_id: components["schemas"]["Id"];
            /** Condition that it belongs to. */
            alert_condition_id: components["schemas"]["Id"];
            /** Words about the alert. */
            description: string;
            /** `high`, `medium` or `low`. */
            severity: components["schemas"]["AlertSeverity"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. */
            status: components["schemas"]["AlertStatus"];
            /** When it was opened, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** The link between a condition and a destination. */
        AlertCondNotification: {
            /** The condition. */
            alert_condition_id: components["schemas"]["Id"];
            /** The destination. */
            notification_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Least number of seconds between two messages. */
            cache_second: number;
            /** Last message, unix seconds; missing when there was none. */
            notified_at?: components["schemas"]["UnixSeconds"];
            /** When it was linked, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        AlertCondNotificationForUpsert: {
            /** The condition. */
            alert_condition_id: components["schemas"]["Id"];
            /** The destination. */
            notification_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Least number of seconds between two messages. On a link that exists, 0 or left out changes nothing. */
            cache_second?: number;
            /**
             * Last message, unix seconds, 0 to 253402268399; the pause counts from here. Left out, it is reset to the
             *     epoch.
             */
            notified_at?: components["schemas"]["UnixSecondsInput"];
        };
        /** The link between a condition and one of its rules. */
        AlertCondRule: {
            /** The condition. */
            alert_condition_id: components["schemas"]["Id"];
            /** The rule. */
            alert_rule_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** When it was linked, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        AlertCondRuleForUpsert: {
            /** The condition. */
            alert_condition_id: components["schemas"]["Id"];
            /** The rule. */
            alert_rule_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
        };
        /**
         * A condition: a group of rules with a severity. When its rules match active findings an alert opens, and the
         *     linked destinations are notified.
         */
        AlertCondition: {
            /** Id of the condition. */
            alert_condition_id: components["schemas"]["Id"];
            /** Words about the condition; its alerts carry them too. */
            description: string;
            /** Severity of its alerts: `high`, `medium` or `low`. */
            severity: components["schemas"]["AlertSeverity"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** How the rules combine: `and`, all must match; `or`, one is enough. */
            and_or: "and" | "or" | (string & {});
            /** Whether the condition is evaluated. */
            enabled: boolean;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        AlertConditionForUpsert: {
            /** Condition to replace; 0 or left out for a new one. */
            alert_condition_id?: number;
            /** Words about the condition, at most 200 bytes; its alerts carry them too. At least 1 characters. */
            description: string;
            /** Severity of its alerts: `high`, `medium` or `low`. */
            severity: components["schemas"]["AlertSeverityInput"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /**
             * How the rules combine: `and`, all must match; `or`, one is enough.
             */
            and_or: "and" | "or";
            /** Whether the condition is evaluated. Left out, it becomes false. */
            enabled?: boolean;
        };
        AlertForUpsert: {
            /** Alert to change; 0 or left out for a new one. */
            alert_id?: number;
            /** Condition that it belongs to. */
            alert_condition_id: components["schemas"]["Id"];
            /** Words about the alert, at most 200 bytes. At least 1 characters. */
            description: string;
            /** `high`, `medium` or `low`. */
            severity: components["schemas"]["AlertSeverityInput"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /**
             * 1 ACTIVE or 2 PENDING. The server refuses 3 (DEACTIVE).
             */
            status: 1 | 2;
        };
        /** One change of an alert. */
        AlertHistory: {
            /** Id of the entry. */
            alert_history_id: components["schemas"]["Id"];
            /** What happened to the alert: `created`, `updated` or `deleted`. */
            history_type: "created" | "updated" | "deleted" | (string & {});
            /** Alert that changed. */
            alert_id: components["schemas"]["Id"];
            /** Description of the alert at that time. */
            description: string;
            /** Severity at that time: `high`, `medium` or `low`. */
            severity: components["schemas"]["AlertSeverity"];
            /**
             * JSON text with one member, `count`: how many findings the alert had then. The vendor's page shows a list of
             *     finding ids instead.
             */
            finding_history: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** When it happened, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When the entry was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A rule that active findings can match, by score, resource, tag and number. */
        AlertRule: {
            /** Id of the rule. */
            alert_rule_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Lowest score that a finding must have, 0 to 1. */
            score: number;
            /** Beginning of the resource name; empty matches all. */
            resource_name: string;
            /** Tag that a finding must carry; empty matches all. */
            tag: string;
            /** How many findings it takes. */
            finding_cnt: number;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        AlertRuleForUpsert: {
            /** Rule to replace; 0 or left out for a new one. */
            alert_rule_id?: number;
            /** Display name, at most 200 bytes. At least 1 characters. */
            name: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Lowest score that a finding must have, 0 to 1. Left out, it becomes 0. */
            score?: number;
            /** Beginning of the resource name, at most 512 bytes. Left out, it becomes empty and matches all. */
            resource_name?: string;
            /** Tag that a finding must carry, at most 64 bytes. Left out, it becomes empty and matches all. */
            tag?: string;
            /** How many findings it takes, at least 1. Left out, it becomes 0. */
            finding_cnt?: number;
        };
        /** How grave an alert is. */
        AlertSeverity: "high" | "medium" | "low" | (string & {});
        /**
         * How grave an alert is.
         */
        AlertSeverityInput: "high" | "medium" | "low";
        /** 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong. */
        AlertStatus: 0 | 1 | 2 | 3 | (number & {});
        /**
         * 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong.
         */
        AlertStatusInput: 0 | 1 | 2 | 3;
        /** The scan of one web application. What it scans stands in its basic setting. */
        ApplicationScan: {
            /** Id of the application scan. */
            application_scan_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            diagnosis_data_source_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /**
             * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
             *     for never, and do not send a negative value back: it is refused.
             */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was made, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Kind of scan: 0 NOT_CONFIGURED, 1 BASIC. */
            scan_type: components["schemas"]["ApplicationScanType"];
        };
        /** What an application scan scans, and how far it follows links. */
        ApplicationScanBasicSetting: {
            /** Id of the basic setting. */
            application_scan_basic_setting_id: components["schemas"]["Id"];
            /** Application scan it belongs to. */
            application_scan_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** URL where the scan starts. */
            target: string;
            /** How deep links are followed. */
            max_depth: number;
            /** How many pages are taken on each level. */
            max_children: number;
            /** When it was made, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        ApplicationScanBasicSettingForUpsert: {
            /** Basic setting to change. Left out or 0, a new one is made. */
            application_scan_basic_setting_id?: number;
            /** Application scan it belongs to. */
            application_scan_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** URL where the scan starts, at most 255 bytes. Its form is not checked. At least 1 characters. */
            target: string;
            /** How deep links are followed, 0 to 100. Left out, it becomes 0. */
            max_depth?: number;
            /** How many pages are taken on each level, 0 to 100. Left out, it becomes 0. */
            max_children?: number;
        };
        /**
         * The basic setting that was looked up, or an object without a single member where the application scan has
         *     none. The presence of `application_scan_basic_setting_id` is the test for "found", so nothing in this object
         *     is ever filled in.
         */
        ApplicationScanBasicSettingLookup: {
            /** Id of the basic setting; present only when found. */
            application_scan_basic_setting_id?: components["schemas"]["Id"];
            /** Application scan it belongs to; present only when found. */
            application_scan_id?: components["schemas"]["Id"];
            /** Owning project; present only when found. */
            project_id?: components["schemas"]["Id"];
            /** URL where the scan starts; present only when found. */
            target?: string;
            /** How deep links are followed; present when not 0. */
            max_depth?: number;
            /** How many pages are taken on each level; present when not 0. */
            max_children?: number;
            /** When it was made, unix seconds; present only when found. */
            created_at?: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes; present only when found. */
            updated_at?: components["schemas"]["UnixSeconds"];
        };
        ApplicationScanForUpsert: {
            /** Application scan to change. Left out or 0, a new one is made. */
            application_scan_id?: number;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Catalogue id of `diagnosis:application-scan`, 1004 on a default installation. */
            diagnosis_data_source_id: components["schemas"]["Id"];
            /** Display name, at most 200 bytes. At least 1 characters. */
            name: string;
            /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
            /** Kind of scan: 1 BASIC. Left out, it becomes 0 (NOT_CONFIGURED). */
            scan_type?: components["schemas"]["ApplicationScanTypeInput"];
        };
        /** 0 NOT_CONFIGURED, 1 BASIC. */
        ApplicationScanType: 0 | 1 | (number & {});
        /**
         * 0 NOT_CONFIGURED, 1 BASIC.
         */
        ApplicationScanTypeInput: 0 | 1;
        /** A step of the attack flow, from one resource to another. */
        AttackFlowEdge: {
            /** Id of the step, made of the two names. */
            relation_id: string;
            /** Words about the step, often empty. */
            relation_label: string;
            /** The `resource_name` of the node where the step starts. */
            source_resource_name: string;
            /** The `resource_name` of the node where it leads. */
            target_resource_name: string;
        };
        /**
         * A node of the attack flow: a cloud resource, or a place outside the cloud such as the internet. The latter has no
         *     `cloud_type` and no `cloud_id`.
         */
        AttackFlowResource: {
            /** RISKEN's own id of the resource; missing where it has none. */
            resource_id?: components["schemas"]["Id"];
            /** Name that the edges refer to, such as an ARN, a full resource name, or `Internet`. */
            resource_name: string;
            /** Last part of the name. */
            short_name: string;
            /** Cloud, such as `aws` or `gcp`; empty outside the cloud. */
            cloud_type: string;
            /**
             * AWS account number or Google Cloud project id; missing outside the cloud and where the name does not
             *     contain it, as in the ARN of an S3 bucket.
             */
            cloud_id?: string;
            /** Service of the cloud, for example `s3` or `lambda`. */
            service: string;
            /** Region, or `global`. */
            region: string;
            /** Layer to draw the node in; empty where the service has none. */
            layer: "INTERNET" | "CDN" | "LB" | "GATEWAY" | "DATASTORE" | "COMPUTE" | "LATERAL_MOVEMENT" | "EXTERNAL_SERVICE" | "INTERNAL_SERVICE" | "CODE_REPOSITORY" | (string & {});
            /** JSON text with facts about the resource; its members depend on the service. */
            meta_data: string;
        };
        /** An AWS account registered in a project. */
        Aws: {
            /** RISKEN's own id of the registration, not the AWS account number. */
            aws_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** The 12-digit AWS account number. Leading zeros are possible, so it is never a number. */
            aws_account_id: string;
            /** When it was registered, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /**
         * A scanner of the catalogue, with its attachment to one AWS account where there is one. The presence of
         *     `aws_id` is the test for "attached", so nothing in this object is ever filled in.
         */
        AwsDataSource: {
            /** Catalogue id of the scanner. */
            aws_data_source_id: components["schemas"]["Id"];
            /** Name of the scanner, for example `aws:guard-duty`. */
            data_source: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** Registration it is attached to; present only when attached. */
            aws_id?: components["schemas"]["Id"];
            /** Owning project; present only when attached. */
            project_id?: components["schemas"]["Id"];
            /** Role that the scanner assumes; present only when attached. */
            assume_role_arn?: string;
            /** External id of the role's trust; present only when attached. */
            external_id?: string;
            /** Status of the last scan; present only when attached and not 0. 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status?: components["schemas"]["ScanStatus"];
            /** Words about the status; present when not empty. */
            status_detail?: string;
            /** Last scan, unix seconds; present once scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** Version of the scanner; present when pinned. */
            specific_version?: string;
        };
        AwsForUpsert: {
            /** Display name, at most 200 bytes. An empty name on a known account clears the stored one. */
            name: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** The 12-digit AWS account number. */
            aws_account_id: string;
        };
        /** The attachment of a scanner to an AWS account. */
        AwsRelDataSource: {
            /** Registration it is attached to. */
            aws_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            aws_data_source_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Role that the scanner assumes. */
            assume_role_arn: string;
            /** External id of the role's trust. */
            external_id: string;
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /** Last scan, unix seconds; missing when never scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was attached, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Version of the scanner; empty when not pinned. */
            specific_version: string;
        };
        AwsRelDataSourceForUpsert: {
            /** Registration to attach to, RISKEN's own id. */
            aws_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            aws_data_source_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Role that the scanner assumes, at most 255 bytes. The gateway does not check that it is an ARN. At least 1 characters. */
            assume_role_arn: string;
            /** External id of the role's trust, 8 to 255 bytes. */
            external_id: string;
            /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
            /** Version to pin, at most 64 bytes. Left out, it becomes empty. */
            specific_version?: string;
        };
        /** A scanner of the catalogue. */
        AzureDataSource: {
            /** Catalogue id of the scanner. */
            azure_data_source_id: components["schemas"]["Id"];
            /** Name of the scanner, for example `azure:prowler`. */
            name: string;
            /** Words about the scanner. */
            description: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** When it came into the catalogue, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** An Azure subscription registered in a project. */
        AzureSubscription: {
            /** RISKEN's own id of the registration. */
            azure_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Id of the subscription in Azure. */
            subscription_id: string;
            /** Code that the subscription's tag `risken` must repeat; empty where nothing is compared. */
            verification_code: string;
            /** When it was registered, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        AzureSubscriptionForUpsert: {
            /**
             * Registration to rewrite, RISKEN's own id. With 0, or left out, the row is found by `subscription_id`, or is
             *     new.
             */
            azure_id?: number;
            /** Display name, at most 64 characters. Left out, it becomes empty. */
            name?: string;
            /** Owning project, the same as the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Id of the subscription in Azure, at most 128 characters. */
            subscription_id: string;
            /**
             * A code of your own, at most 128 characters, that the subscription's tag `risken` must repeat before a scanner
             *     can be attached. Left out, it becomes empty, and nothing is compared.
             */
            verification_code?: string;
        };
        /** A backend status. Both members are missing where a handler printed a Go error value. */
        BackendError: {
            /** Name of the gRPC code, for example `Unknown` or `NotFound`. */
            code?: string;
            /** Free text; left out when empty. */
            message?: string;
        };
        /** One turn of a talk. */
        ChatHistory: {
            /** Who spoke: 1 user, 2 assistant (the model), 3 system, 0 unspecified. Left out, it is 0. */
            role?: components["schemas"]["ChatRole"];
            /** What was said. Left out, it is empty. */
            content?: string;
        };
        /**
         * Who speaks. 0 unspecified, 1 user, 2 assistant, 3 system.
         */
        ChatRole: 0 | 1 | 2 | 3;
        /** A code scanner of the catalogue. */
        CodeDataSource: {
            /** Catalogue id of the scanner. */
            code_data_source_id: components["schemas"]["Id"];
            /** Name of the scanner, for example `code:gitleaks`. */
            name: string;
            /** What the scanner does. */
            description: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** When it entered the catalogue, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When its entry was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** Static code scanning of one GitHub connection. */
        CodeScanSetting: {
            /** Connection it works on. */
            github_setting_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            code_data_source_id: components["schemas"]["Id"];
            /** Filter on the names of repositories; empty for all. */
            repository_pattern: string;
            /** Whether public repositories are scanned. */
            scan_public: boolean;
            /** Whether internal repositories are scanned. */
            scan_internal: boolean;
            /** Whether private repositories are scanned. */
            scan_private: boolean;
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /** Last scan, unix seconds; missing when never scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was set up, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        CodeScanSettingForUpsert: {
            /** Connection to work on. */
            github_setting_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Catalogue id of `code:codescan`, 1003 on a default installation. */
            code_data_source_id: components["schemas"]["Id"];
            /** Filter on the names of repositories, at most 128 bytes. Left out, all pass. */
            repository_pattern?: string;
            /** Whether to scan public repositories. Left out, it becomes false. */
            scan_public?: boolean;
            /** Whether to scan internal repositories. Left out, it becomes false. */
            scan_internal?: boolean;
            /** Whether to scan private repositories. Left out, it becomes false. */
            scan_private?: boolean;
            /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
        };
        /** Dependency scanning of one GitHub connection. It knows no filter by visibility. */
        DependencySetting: {
            /** Connection it works on. */
            github_setting_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            code_data_source_id: components["schemas"]["Id"];
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /** Last scan, unix seconds; missing when never scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was set up, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Filter on the names of repositories; empty for all. */
            repository_pattern: string;
        };
        DependencySettingForUpsert: {
            /** Connection to work on. */
            github_setting_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Catalogue id of `code:dependency`, 1002 on a default installation. */
            code_data_source_id: components["schemas"]["Id"];
            /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
            /**
             * Filter on the names of repositories. Left out, all pass. The gateway sets no limit here, unlike for the
             *     other two scanners; the console stops at 128 characters.
             */
            repository_pattern?: string;
        };
        /**
         * A diagnosis scanner of the catalogue, or an object without a single member where the id is unknown. The
         *     presence of `diagnosis_data_source_id` is the test for "found", so nothing in this object is ever filled in.
         */
        DiagnosisDataSource: {
            /** Catalogue id of the scanner; present only when found. */
            diagnosis_data_source_id?: components["schemas"]["Id"];
            /** Name of the scanner, for example `diagnosis:portscan`; present only when found. */
            name?: string;
            /** What the scanner does; present only when found. */
            description?: string;
            /** Top of the scanner's own scale; present only when found. */
            max_score?: number;
            /** When it entered the catalogue, unix seconds; present only when found. */
            created_at?: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes; present only when found. */
            updated_at?: components["schemas"]["UnixSeconds"];
        };
        /** An answer whose payload is empty. */
        EmptyAnswer: {
            data?: components["schemas"]["EmptyData"];
        };
        /** The acknowledgement of a write. It has no members. */
        EmptyData: Record<string, never>;
        /**
         * `error` is a text (validation, CSRF, a backend without a status), an object with `code` and `message`
         *     (a backend status), or an empty object (a handler that printed a Go error value).
         */
        ErrorBody: {
            error?: string | components["schemas"]["BackendError"];
        };
        /** One line of text. */
        ErrorText: string;
        /** Something that a scanner or a caller reported about one resource of a project. */
        Finding: {
            /** Id of the finding. */
            finding_id: components["schemas"]["Id"];
            /** One line about the finding. */
            description: string;
            /** Scanner that reported it, for example `aws:guard-duty`. */
            data_source: string;
            /** The scanner's own key; unique within project and scanner. */
            data_source_id: string;
            /** Resource that it is about: an ARN, a URL, a name. */
            resource_name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Score in the scanner's own scale, kept with two decimals. */
            original_score: number;
            /** Part of the type, but the server never fills it. The top of the scale is not stored. */
            original_max_score?: number;
            /**
             * Severity from 0 to 1, a 32-bit float, so compare with a tolerance. RISKEN's console changes colour at
             *     0.6 and at 0.8.
             */
            score: number;
            /**
             * The raw event as JSON text. The database writes it anew (spacing, order of members), so do not compare
             *     it byte by byte with what was sent.
             */
            data: string;
            /** When it was first registered, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A finding with its archive state and its tags. */
        FindingDetail: {
            /** The finding. */
            finding: components["schemas"]["Finding"];
            /** Its archive state; there for active findings too. */
            pend_info: components["schemas"]["PendInfo"];
            /** Its tags. */
            finding_tags: components["schemas"]["FindingTag"][];
        };
        FindingForUpsert: {
            /**
             * One line about the finding, at most 200 bytes; text outside ASCII reaches that early. Left out, it
             *     becomes empty.
             */
            description?: string;
            /** Name of the scanner or tool, for example `aws:guard-duty`; at most 64 bytes. At least 1 characters. */
            data_source: string;
            /** The source's own key, at most 255 bytes. Keep it stable from run to run: a new key makes a new finding. At least 1 characters. */
            data_source_id: string;
            /** Resource that it is about (an ARN, a URL, a name), at most 512 bytes; created where it is new. At least 1 characters. */
            resource_name: string;
            /** Owning project; must equal the outer `project_id`. This is the one that is stored. */
            project_id?: components["schemas"]["Id"];
            /** Score in the source's own scale, 0 to `original_max_score`. Left out, it is 0. 0 to 999.99. */
            original_score?: number;
            /** Top of the source's scale, above 0 and at most 999.99. It is used for the score and not stored. */
            original_max_score: number;
            /**
             * The raw event as JSON text, a string and not an object; `{}` where there is nothing to tell. The gateway
             *     lets it pass when missing, but the database column takes only JSON, so the call then ends in a 500. At least 1 characters.
             */
            data: string;
        };
        /** A coefficient for the scores of all resources whose name starts with a prefix. */
        FindingSetting: {
            /** Id of the setting. */
            finding_setting_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Prefix of the resource names that it applies to. */
            resource_name: string;
            /**
             * JSON text with the member `score_coefficient`. The database writes it anew, so do not compare it byte
             *     by byte with what was sent.
             */
            setting: string;
            /** 0 unknown, 1 active, 2 deactive. Only active settings change scores. */
            status: components["schemas"]["FindingSettingStatus"];
            /** When it was first set, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        FindingSettingForUpsert: {
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Prefix of the resource names to apply it to. At least 1 characters. */
            resource_name: string;
            /** JSON text, a string and not an object: `{"score_coefficient":0.4}`. A coefficient of 0 counts as none. At least 1 characters. */
            setting: string;
            /** 0 unknown, 1 active, 2 deactive. Left out, it becomes 0, and the setting changes nothing. */
            status?: components["schemas"]["FindingSettingStatusInput"];
        };
        /** 0 unknown, 1 active, 2 deactive (switched off). */
        FindingSettingStatus: 0 | 1 | 2 | (number & {});
        /**
         * 0 unknown, 1 active, 2 deactive (switched off).
         */
        FindingSettingStatusInput: 0 | 1 | 2;
        /**
         * 0 all, 1 active, 2 pending (archived).
         */
        FindingStatus: 0 | 1 | 2;
        /** A tag on a finding. */
        FindingTag: {
            /** Id of the tag on this finding, wanted by `untagFinding`. */
            finding_tag_id: components["schemas"]["Id"];
            /** Tagged finding. */
            finding_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** The tag. */
            tag: string;
            /** When it was first set, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        FindingTagForUpsert: {
            /** Finding to tag. */
            finding_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** The tag, at most 64 bytes. At least 1 characters. */
            tag: string;
        };
        /**
         * A scanner and its attachment to a Google Cloud project, as `getGcpDataSource` answers. The presence of
         *     `gcp_id` is the test for "attached": where nothing is attached the object itself is missing, or it holds
         *     nothing but two times of -62135596800.
         */
        GcpDataSource: {
            /** Registration it is attached to; present only when attached. */
            gcp_id?: components["schemas"]["Id"];
            /** Catalogue id of the scanner; present only when attached. */
            google_data_source_id?: components["schemas"]["Id"];
            /** Owning project; present only when attached. */
            project_id?: components["schemas"]["Id"];
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /** Last scan, unix seconds; missing when never scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was attached, unix seconds; below 0 when not attached. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds; below 0 when not attached. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Project id at Google Cloud; present only when attached. */
            gcp_project_id?: string;
            /** Name of the scanner, for example `google:asset`. */
            name: string;
            /** One line about the scanner. */
            description: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** Version of the scanner; empty when not pinned. */
            specific_version: string;
        };
        GcpDataSourceForUpsert: {
            /**
             * Registration to attach to, RISKEN's own id. The gateway lets it pass when missing, but the backend then
             *     finds no registration and answers 500.
             */
            gcp_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            google_data_source_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** 2 (CONFIGURED) suits a new attachment. Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
            /** Version to pin, at most 64 bytes. Left out, it becomes empty. */
            specific_version?: string;
        };
        /** A Google Cloud project registered in a RISKEN project. */
        GcpProject: {
            /** RISKEN's own id of the registration, not Google's project id or number. */
            gcp_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** Owning project, a project of RISKEN. */
            project_id: components["schemas"]["Id"];
            /** Project id at Google Cloud, for example `acme-billing-prod`. */
            gcp_project_id: string;
            /** Code to set as the label `risken` on the Google Cloud project. It comes back unmasked. */
            verification_code: string;
            /** When it was registered, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last changed, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        GcpProjectForUpsert: {
            /**
             * Registration to rewrite, RISKEN's own id. Left out, the registration is found by `gcp_project_id`, and
             *     made where there is none.
             */
            gcp_id?: components["schemas"]["Id"];
            /** Display name, at most 64 bytes. At least 1 characters. */
            name: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Project id at Google Cloud, at most 128 bytes. At least 1 characters. */
            gcp_project_id: string;
            /**
             * A code of your choice, 8 to 128 bytes, to be set as the label `risken` on the Google Cloud project too.
             *     Required, although the vendor's page does not name it.
             */
            verification_code: string;
        };
        /** The attachment of a scanner to a Google Cloud project as just stored. */
        GcpRelDataSource: {
            /** Registration it is attached to. */
            gcp_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            google_data_source_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /** Last scan, unix seconds; missing when never scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was attached, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Project id at Google Cloud. */
            gcp_project_id: string;
            /** Name of the scanner, for example `google:asset`. */
            name: string;
            /** One line about the scanner. */
            description: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** Version of the scanner; empty when not pinned. */
            specific_version: string;
        };
        /** Whether RISKEN's GitHub App is installed at the target of a connection. */
        GithubAppInstallationStatus: {
            /** Organization or user that was looked at. */
            target_resource: string;
            /** Whether the app is installed there. */
            installed: boolean;
            /** Which repositories the installation covers, in GitHub's words (`all` or `selected`). */
            repository_selection: string;
            /** Outcome of the check. CHECK_FAILED says nothing about the installation. */
            reason?: "INSTALLED" | "NOT_INSTALLED" | "CHECK_FAILED" | (string & {});
        };
        /** A repository that was selected for the GitHub App of a connection. Only newer servers (beta) know it. */
        GithubAppRepository: {
            /** Connection it belongs to. */
            github_setting_id?: components["schemas"]["Id"];
            /** Id of the repository at GitHub. */
            github_repository_id?: number;
            /** Repository as `owner/name`. */
            github_repository_full_name: string;
            /** When it was first seen, unix seconds. */
            created_at?: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at?: components["schemas"]["UnixSeconds"];
        };
        /**
         * A connection to one GitHub organization or user. In a list it carries the settings of the scanners that
         *     work on it; the answer of a write leaves those three out.
         */
        GithubSetting: {
            /** RISKEN's own id of the connection. */
            github_setting_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Display name, unique within the project. */
            name: string;
            /** GitHub user that the token belongs to. */
            github_user: string;
            /**
             * Never the token itself: the mask `xxxxxxxxxx` where one is stored, empty where none is. Sending the mask
             *     back keeps the stored token; sending it altered in any way stores that text as the new token.
             */
            personal_access_token: string;
            /** What `target_resource` names: 0 UNKNOWN, 1 ORGANIZATION, 2 USER. */
            type: components["schemas"]["GithubType"];
            /** Address of the API of a GitHub Enterprise server; empty for github.com. */
            base_url: string;
            /** Organization or user whose repositories are scanned. */
            target_resource: string;
            /** When it was made, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Secret scanning; missing where it is not set up, and in the answer of a write. */
            gitleaks_setting?: components["schemas"]["GitleaksSetting"];
            /** Dependency scanning; missing where it is not set up, and in the answer of a write. */
            dependency_setting?: components["schemas"]["DependencySetting"];
            /** Static code scanning; missing where it is not set up, and in the answer of a write. */
            code_scan_setting?: components["schemas"]["CodeScanSetting"];
            /** How RISKEN signs in at GitHub. Only newer servers (beta) send it. */
            auth_mode?: "PERSONAL_ACCESS_TOKEN" | "GITHUB_APP" | (string & {});
            /** Installation of RISKEN's GitHub App at the target. Only newer servers (beta) send it, once there is one. */
            installation_id?: number;
            /** State of the check that ties the installation to this connection. Only newer servers (beta) send it. */
            verification_status?: "PENDING_USER_VERIFICATION" | "SUCCESS" | "FAILED" | (string & {});
            /** GitHub user of the last verification. Only newer servers (beta) send it. */
            verified_github_user: string;
            /** Moment of the last verification, unix seconds; missing before it. Only newer servers (beta) send it. */
            verified_at?: components["schemas"]["UnixSeconds"];
            /** Repositories that were selected for the GitHub App. Only newer servers (beta) send it. */
            github_app_setting_repository: components["schemas"]["GithubAppRepository"][];
        };
        GithubSettingForUpsert: {
            /** Connection to change, RISKEN's own id. Left out or 0, a new one is made. */
            github_setting_id?: number;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /**
             * Display name, unique within the project, at most 64 bytes. The gateway lets an empty name pass, but the
             *     server then stores the connection and cannot find it again, so the call ends in 500.
             */
            name: string;
            /** GitHub user that the token belongs to, at most 64 bytes. Left out, it becomes empty. */
            github_user?: string;
            /**
             * Token for GitHub, at most 255 bytes; stored encrypted and never shown again. Empty, left out, or exactly
             *     the mask `xxxxxxxxxx`, it keeps the stored one, so a token can be replaced but not removed.
             */
            personal_access_token?: string;
            /**
             * What `target_resource` names: 1 ORGANIZATION, 2 USER. Left out, it becomes 0 (UNKNOWN), with which the
             *     repositories cannot be listed, so the scans fail.
             */
            type?: components["schemas"]["GithubTypeInput"];
            /**
             * Address of the API of a GitHub Enterprise server, at most 128 bytes, for example
             *     `https://ghe.example.com/api/v3/`. Must be a URL. Empty or left out it means github.com.
             */
            base_url?: string;
            /** Organization or user whose repositories are scanned, at most 128 bytes. At least 1 characters. */
            target_resource: string;
            /**
             * How RISKEN signs in at GitHub. Newer servers (beta) only; others ignore it without a word.
             */
            auth_mode?: "PERSONAL_ACCESS_TOKEN" | "GITHUB_APP";
            /** Installation of RISKEN's GitHub App at the target. Newer servers (beta) only; others ignore it without a word. At least 0. */
            installation_id?: number;
        };
        /** 0 UNKNOWN, 1 ORGANIZATION, 2 USER. */
        GithubType: 0 | 1 | 2 | (number & {});
        /**
         * 0 UNKNOWN, 1 ORGANIZATION, 2 USER.
         */
        GithubTypeInput: 0 | 1 | 2;
        /** A repository that secret scanning has already been through. It has no id of its own. */
        GitleaksCache: {
            /** Connection it belongs to. */
            github_setting_id: components["schemas"]["Id"];
            /** Repository as `owner/name`. */
            repository_full_name: string;
            /** Last scan of this repository, unix seconds. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was first scanned, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When this entry was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** Secret scanning of one GitHub connection. */
        GitleaksSetting: {
            /** Connection it works on. */
            github_setting_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            code_data_source_id: components["schemas"]["Id"];
            /** Filter on the names of repositories; empty for all. */
            repository_pattern: string;
            /** Whether public repositories are scanned. */
            scan_public: boolean;
            /** Whether internal repositories are scanned. */
            scan_internal: boolean;
            /** Whether private repositories are scanned. */
            scan_private: boolean;
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /** Last scan, unix seconds; missing when never scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was set up, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        GitleaksSettingForUpsert: {
            /** Connection to work on. */
            github_setting_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Catalogue id of `code:gitleaks`, 1001 on a default installation. */
            code_data_source_id: components["schemas"]["Id"];
            /** Filter on the names of repositories, at most 128 bytes. Left out, all pass. */
            repository_pattern?: string;
            /** Whether to scan public repositories. Left out, it becomes false. */
            scan_public?: boolean;
            /** Whether to scan internal repositories. Left out, it becomes false. */
            scan_internal?: boolean;
            /** Whether to scan private repositories. Left out, it becomes false. */
            scan_private?: boolean;
            /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
        };
        /** A Google Cloud scanner of the catalogue. */
        GoogleDataSource: {
            /** Catalogue id of the scanner. */
            google_data_source_id: components["schemas"]["Id"];
            /** Name of the scanner, for example `google:asset`. */
            name: string;
            /** One line about the scanner. */
            description: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** When it entered the catalogue, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last changed, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** An auto-increment key. A fresh installation starts at 1001; 0 is never valid. At least 1. */
        Id: number;
        /** 0 UNKNOWN, 1 PENDING, 2 ACCEPTED, 3 REJECTED. */
        InvitationStatus: 0 | 1 | 2 | 3 | (number & {});
        /** A destination of messages about alerts. */
        Notification: {
            /** Id of the destination. */
            notification_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Kind of destination; only `slack` gets messages. */
            type: string;
            /**
             * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and `message`) and
             *     `locale`. The second half of `webhook_url` is replaced by `*`.
             */
            notify_setting: string;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        NotificationForUpsert: {
            /** Destination to change; 0 or left out for a new one. */
            notification_id?: number;
            /** Display name, at most 200 bytes. At least 1 characters. */
            name: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Kind of destination, at most 64 bytes. Any text is stored, but only `slack` gets messages. At least 1 characters. */
            type: string;
            /**
             * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and `message`) and
             *     `locale`. A new destination needs a `webhook_url` (a URL) or a `channel_id`; on a change, empty ones keep
             *     what is stored and giving one drops the other. A masked `webhook_url` must not be sent back. At least 1 characters.
             */
            notify_setting: string;
        };
        /** A group of projects with its own roles, access tokens and notification destinations. */
        Organization: {
            /** Id of the organization. */
            organization_id: components["schemas"]["Id"];
            /** Display name, unique in the installation. */
            name: string;
            /** Words about it. */
            description: string;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** An access token of an organization, without its secret. */
        OrganizationAccessToken: {
            /** Id of the token. */
            access_token_id: components["schemas"]["Id"];
            /** Name, unique in the organization. */
            name: string;
            /** Words about the token. */
            description: string;
            /** Owning organization. */
            organization_id: components["schemas"]["Id"];
            /** When it expires, unix seconds; in the year 9999 where no end was given. */
            expired_at?: components["schemas"]["UnixSeconds"];
            /** User who wrote it last. */
            last_updated_user_id?: components["schemas"]["Id"];
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A role that an access token of an organization holds. */
        OrganizationAccessTokenRole: {
            /** Token that holds the role. */
            access_token_id: components["schemas"]["Id"];
            /** The role. */
            role_id: components["schemas"]["Id"];
            /** When it was attached first, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** The link between an alert condition of a member project and a destination of the organization. */
        OrganizationAlertCondNotification: {
            /** Owning organization. */
            organization_id: components["schemas"]["Id"];
            /** Member project that owns the condition. */
            project_id: components["schemas"]["Id"];
            /** The condition. */
            alert_condition_id: components["schemas"]["Id"];
            /** Destination of the organization. */
            notification_id: components["schemas"]["Id"];
            /** Whether the destination gets messages. */
            enabled: boolean;
            /** Least number of seconds between two messages. */
            cache_second: number;
            /** Last message, unix seconds; missing when there was none. */
            notified_at?: components["schemas"]["UnixSeconds"];
            /** When it was linked, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** An organization's invitation to a project. */
        OrganizationInvitation: {
            /** Organization that sent it. */
            organization_id: components["schemas"]["Id"];
            /** Project that it is for. */
            project_id: components["schemas"]["Id"];
            /** 0 UNKNOWN, 1 PENDING, 2 ACCEPTED, 3 REJECTED. */
            status: components["schemas"]["InvitationStatus"];
            /** When it was sent first, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A destination of messages that belongs to an organization. */
        OrganizationNotification: {
            /** Id of the destination. */
            notification_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** Owning organization. */
            organization_id: components["schemas"]["Id"];
            /** Kind of destination; only `slack` gets messages. */
            type: string;
            /**
             * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and `message`) and
             *     `locale`. The second half of `webhook_url` is replaced by `*`.
             */
            notify_setting: string;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /**
         * What a role may do in an organization and in its member projects. Unlike the policy of a project it has no
         *     pattern for resources.
         */
        OrganizationPolicy: {
            /** Id of the policy. */
            policy_id: components["schemas"]["Id"];
            /** Name, unique in the organization. */
            name: string;
            /** Owning organization. */
            organization_id: components["schemas"]["Id"];
            /**
             * Pattern for the action, which is `service/path`, for example `google/list-gcp`; an RE2 expression without
             *     anchors.
             */
            action_ptn: string;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A project's place in an organization. */
        OrganizationProject: {
            /** The organization. */
            organization_id: components["schemas"]["Id"];
            /** The project. */
            project_id: components["schemas"]["Id"];
            /** When the project joined, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /**
         * A role of an organization, held by users and by access tokens of the organization. It counts in the member
         *     projects as well. What it allows is in its policies.
         */
        OrganizationRole: {
            /** Id of the role. */
            role_id: components["schemas"]["Id"];
            /** Name, unique in the organization. */
            name: string;
            /** Owning organization. */
            organization_id: components["schemas"]["Id"];
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A role of an organization that waits for somebody to sign in for the first time. */
        OrganizationUserReserved: {
            /** Id of the reservation. */
            reserved_id: components["schemas"]["Id"];
            /** Key that the identity provider will send for the person, often the e-mail address. */
            user_idp_key: string;
            /** Role that waits. It tells the organization. */
            role_id: components["schemas"]["Id"];
            /** When it was made, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A domain or website that RISKEN watches from outside. */
        Osint: {
            /** RISKEN's own id of the watched resource. */
            osint_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Kind of resource; the console uses `Domain` and `Website`. */
            resource_type: string;
            /** What is watched, for example a domain or a URL. */
            resource_name: string;
            /** When it was registered, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** An OSINT scanner of the catalogue. */
        OsintDataSource: {
            /** Catalogue id of the scanner. */
            osint_data_source_id: components["schemas"]["Id"];
            /** Name of the scanner, for example `osint:subdomain`. */
            name: string;
            /** What the scanner does. */
            description: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** When it entered the catalogue, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A word that an attached OSINT scanner looks for. */
        OsintDetectWord: {
            /** Id of the word. */
            osint_detect_word_id: components["schemas"]["Id"];
            /** Attachment it belongs to. */
            rel_osint_data_source_id: components["schemas"]["Id"];
            /** The word. */
            word: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** When it was added, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        OsintDetectWordForUpsert: {
            /** Word to change. Left out or 0, a new one is added. */
            osint_detect_word_id?: number;
            /** Attachment it belongs to. */
            rel_osint_data_source_id: components["schemas"]["Id"];
            /** The word, at most 50 bytes. At least 1 characters. */
            word: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
        };
        OsintForUpsert: {
            /** Watched resource to change. Left out or 0, a new one is made. */
            osint_id?: number;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Kind of resource, at most 50 bytes. Any text is taken; the console uses `Domain` and `Website`. At least 1 characters. */
            resource_type: string;
            /** What to watch, for example a domain or a URL, at most 200 bytes. Its form is not checked. At least 1 characters. */
            resource_name: string;
        };
        /** The archive record of a finding ("pend"). */
        PendFinding: {
            /** Archived finding. */
            finding_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** The reason in words. */
            note: string;
            /** When it was first archived, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When the record was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** When the archive ends, unix seconds; missing when it never ends. A record may outlive its end. */
            expired_at?: components["schemas"]["UnixSeconds"];
            /** Kind of reason: 0 unknown, 1 false positive. */
            reason: components["schemas"]["PendReason"];
            /** User who archived it; missing when an access token did. */
            pend_user_id?: components["schemas"]["Id"];
        };
        PendFindingForUpsert: {
            /** Finding to archive. */
            finding_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** The reason in words. Left out, it becomes empty. */
            note?: string;
            /** When the archive ends, unix seconds, 0 to 253402268399. 0 or left out, it never ends. */
            expired_at?: components["schemas"]["UnixSecondsInput"];
            /** 0 unknown, 1 false positive. Left out, it becomes 0. */
            reason?: components["schemas"]["PendReasonInput"];
            /** Ignored. The server puts in the calling user, or nobody where an access token calls. */
            pend_user_id?: components["schemas"]["Id"];
        };
        /** The archive state of a finding. */
        PendInfo: {
            /** The reason in words. */
            note: string;
            /** Name of the user who archived it; empty when unknown. */
            user_name: string;
            /**
             * `ACTIVE` or `ARCHIVE`. An archive that has run out counts as `ACTIVE`. So may one without an end that an
             *     access token made, although the `status` filter takes that one for archived.
             */
            status: "ACTIVE" | "ARCHIVE" | (string & {});
            /** When the archive ends or ended, unix seconds; missing when never. */
            expired_at?: components["schemas"]["UnixSeconds"];
        };
        /** 0 unknown, 1 false positive. */
        PendReason: 0 | 1 | (number & {});
        /**
         * 0 unknown, 1 false positive.
         */
        PendReasonInput: 0 | 1;
        /**
         * What a role may do in a project. A call is allowed where both patterns of one policy match it; both are RE2
         *     expressions without anchors.
         */
        Policy: {
            /** Id of the policy. */
            policy_id: components["schemas"]["Id"];
            /** Name, unique in the project. */
            name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Pattern for the action, which is `service/path`, for example `google/list-gcp`. */
            action_ptn: string;
            /** Pattern for the resource, which is always `service/resource_any`; normally `.*`. */
            resource_ptn: string;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        PolicyForUpsert: {
            /** Name, at most 64 bytes, unique in the project. At least 1 characters. */
            name: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /**
             * Pattern for the action, which is `service/path`, for example `google/list-gcp`. An RE2 expression without
             *     anchors: `/(get|list)-` allows the reads, and the common `get|list` allows `diagnosis/put-portscan-target`
             *     as well. One that does not compile is refused. At least 1 characters.
             */
            action_ptn: string;
            /**
             * Pattern for the resource, which is always `service/resource_any`; use `.*`. An RE2 expression without
             *     anchors. One that does not compile is refused. At least 1 characters.
             */
            resource_ptn: string;
        };
        /** A named group of port-scan targets. Status and time of a scan are kept on the targets. */
        PortscanSetting: {
            /** Id of the setting. */
            portscan_setting_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            diagnosis_data_source_id: components["schemas"]["Id"];
            /** Display name. */
            name: string;
            /** When it was made, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        PortscanSettingForUpsert: {
            /** Setting to change. Left out or 0, a new one is made. */
            portscan_setting_id?: number;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Catalogue id of `diagnosis:portscan`, 1003 on a default installation. */
            diagnosis_data_source_id: components["schemas"]["Id"];
            /** Display name, at most 200 bytes. At least 1 characters. */
            name: string;
        };
        /** One host of a port-scan setting. */
        PortscanTarget: {
            /** Id of the target. */
            portscan_target_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Setting it belongs to. */
            portscan_setting_id: components["schemas"]["Id"];
            /** Host name or IP address. */
            target: string;
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /**
             * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
             *     for never, and do not send a negative value back: it is refused.
             */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was added, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        PortscanTargetForUpsert: {
            /** Target to change. Left out or 0, a new one is added. */
            portscan_target_id?: number;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Setting it belongs to. */
            portscan_setting_id: components["schemas"]["Id"];
            /** Host name or IP address, at most 300 bytes. Its form is not checked. At least 1 characters. */
            target: string;
            /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
        };
        /** A project, the unit that access rights are given for. */
        Project: {
            /** Id of the project. */
            project_id: components["schemas"]["Id"];
            /** Display name, unique in the installation. */
            name: string;
            /** Its tags; a new project has none. */
            tag: components["schemas"]["ProjectTag"][];
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A tag of a project. */
        ProjectTag: {
            /** Tagged project. */
            project_id: components["schemas"]["Id"];
            /** The tag. */
            tag: string;
            /** Free text; the vendor's console writes CSS colours. */
            color: string;
            /** When it was set, unix seconds; never in `listProjects`. */
            created_at?: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds; never in `listProjects`. */
            updated_at?: components["schemas"]["UnixSeconds"];
        };
        /** A project as a change of it answers, which says nothing about tags. */
        ProjectWithoutTags: {
            /** Id of the project. */
            project_id: components["schemas"]["Id"];
            /** Display name, unique in the installation. */
            name: string;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** What a kind of finding puts at risk, and what to do about it. */
        Recommend: {
            /** Finding that was asked about. */
            finding_id: components["schemas"]["Id"];
            /** Id of the text. Findings with the same `data_source` and `type` share it. */
            recommend_id: components["schemas"]["Id"];
            /** Scanner, for example `aws:guard-duty`. */
            data_source: string;
            /** Kind of finding within the scanner. */
            type: string;
            /** What is at risk. */
            risk: string;
            /** What to do. */
            recommendation: string;
            /** When it was first stored, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** The link between an alert and one of its findings. */
        RelAlertFinding: {
            /** The alert. */
            alert_id: components["schemas"]["Id"];
            /** The finding. */
            finding_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** When it was linked, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /**
         * The attachment of a scanner to an Azure subscription. Where nothing is attached, the ids are missing and
         *     `created_at` and `updated_at` are negative; the presence of `azure_id` is the test for "attached".
         */
        RelAzureDataSource: {
            /** Registration it is attached to; present only when attached. */
            azure_id?: components["schemas"]["Id"];
            /** Catalogue id of the scanner; present only when attached. */
            azure_data_source_id?: components["schemas"]["Id"];
            /** Owning project; present only when attached. */
            project_id?: components["schemas"]["Id"];
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /** Last scan, unix seconds; missing when never scanned. */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was attached, unix seconds; -62135596800 where nothing is attached. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds; -62135596800 where nothing is attached. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Id of the subscription in Azure; present only when attached. */
            subscription_id?: string;
            /** Display name of the registration, not the name of the scanner. */
            name: string;
            /** Words about the scanner. */
            description: string;
            /** Top of the scanner's own scale. */
            max_score: number;
            /** Version of the scanner; empty when not pinned. */
            specific_version: string;
        };
        /** An attachment to store. It has no `specific_version`: a stored one stays as it is. */
        RelAzureDataSourceForUpsert: {
            /** Registration to attach to, RISKEN's own id. */
            azure_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            azure_data_source_id: components["schemas"]["Id"];
            /** Owning project, the same as the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** 2 (CONFIGURED) for a new attachment. Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSeconds"];
        };
        /** The attachment of an OSINT scanner to a watched resource. It has an id of its own. */
        RelOsintDataSource: {
            /** Id of the attachment. */
            rel_osint_data_source_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            osint_data_source_id: components["schemas"]["Id"];
            /** Watched resource it is attached to. */
            osint_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /**
             * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
             *     for never, and do not send a negative value back: it is refused.
             */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was attached, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        RelOsintDataSourceForUpsert: {
            /** Attachment to change. Left out or 0, a new one is made. */
            rel_osint_data_source_id?: number;
            /** Catalogue id of the scanner. */
            osint_data_source_id: components["schemas"]["Id"];
            /** Watched resource to attach to. */
            osint_id: components["schemas"]["Id"];
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** 2 (CONFIGURED) is usual for a fresh attachment. Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
        };
        /** A plan for repairing one finding, written by a language model. */
        RemediationProposal: {
            /** Id of the proposal. */
            remediation_proposal_id: components["schemas"]["Id"];
            /** Finding that the plan is for. */
            finding_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** State of the work: `PENDING`, `SUCCEEDED` or `FAILED`. */
            status: components["schemas"]["RemediationProposalStatus"];
            /** Words about the state, such as the reason of a failure. */
            status_detail: string;
            /** JSON text with the plan; empty until the status is `SUCCEEDED`. Its members are not documented. */
            remediation_plan: string;
            /** When the plan was written, unix seconds; missing until then. */
            generated_at?: components["schemas"]["UnixSeconds"];
            /** When it was requested, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** State of the work on a proposal. */
        RemediationProposalStatus: "PENDING" | "SUCCEEDED" | "FAILED" | (string & {});
        /**
         * State of the work on a proposal.
         */
        RemediationProposalStatusInput: "PENDING" | "SUCCEEDED" | "FAILED";
        /** A stored report of a project. */
        Report: {
            /** Id of the report. */
            report_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Display name, unique in the project. */
            name: string;
            /** Format of the content: `Markdown` or `HTML`. */
            type: components["schemas"]["ReportType"];
            /** `OK`, `IN_PROGRESS` (being written) or `ERROR` (writing failed). */
            status: components["schemas"]["ReportStatus"];
            /** The document; empty while the model writes it and after a failure. */
            content: string;
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** The number of findings of one project, day, scanner and score. */
        ReportFinding: {
            /** Id of the row. */
            report_finding_id: components["schemas"]["Id"];
            /**
             * Day of the count: `YYYY-MM-DD` in the first ten characters. A time of day may follow, so cut the text before
             *     comparing days.
             */
            report_date: string;
            /** Project whose findings were counted. */
            project_id: components["schemas"]["Id"];
            /** Name of the project. */
            project_name: string;
            /** Part of `data_source` before the colon, for example `aws`. */
            category: string;
            /** Name of the scanner, for example `aws:guard-duty`. */
            data_source: string;
            /** Score of the counted findings, 0 to 1. */
            score: number;
            /** Number of findings. */
            count: number;
        };
        /** State of a report. */
        ReportStatus: "OK" | "IN_PROGRESS" | "ERROR" | (string & {});
        /**
         * State of a report.
         */
        ReportStatusInput: "OK" | "IN_PROGRESS" | "ERROR";
        /** Format of a report's content. */
        ReportType: "Markdown" | "HTML" | (string & {});
        /**
         * Format of a report's content.
         */
        ReportTypeInput: "Markdown" | "HTML";
        /** Something that findings are about, known by its name within the project. */
        Resource: {
            /** Id of the resource. */
            resource_id: components["schemas"]["Id"];
            /** Name of the resource: an ARN, a URL, a name. */
            resource_name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** When it was first registered, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        ResourceForUpsert: {
            /** Name of the resource (an ARN, a URL, a name), at most 512 bytes. At least 1 characters. */
            resource_name: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
        };
        /** A tag on a resource. */
        ResourceTag: {
            /** Id of the tag on this resource. */
            resource_tag_id: components["schemas"]["Id"];
            /** Tagged resource. */
            resource_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** The tag. */
            tag: string;
            /** When it was first set, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** A role of a project, held by users and access tokens. What it allows is in its policies. */
        Role: {
            /** Id of the role. */
            role_id: components["schemas"]["Id"];
            /** Name, unique in the project. */
            name: string;
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** When it was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        RoleForUpsert: {
            /** Name, at most 64 bytes, unique in the project. At least 1 characters. */
            name: string;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
        };
        /** A policy that a role has. */
        RolePolicy: {
            /** Role that has the policy. */
            role_id: components["schemas"]["Id"];
            /** The policy. */
            policy_id: components["schemas"]["Id"];
            /** Project of both. */
            project_id: components["schemas"]["Id"];
            /** When it was attached first, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
        ScanStatus: 0 | 1 | 2 | 3 | 4 | (number & {});
        /**
         * 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR.
         */
        ScanStatusInput: 0 | 1 | 2 | 3 | 4;
        /**
         * What the credential stands for. A person has `user_id`; a project access token has `access_token_id` and
         *     `project_id`; an organization access token has `org_access_token_id` and `organization_id`. The other members
         *     are missing, and their presence is the way to tell the three apart.
         */
        SigninIdentity: {
            /** The signed-in person; only for people. */
            user_id?: components["schemas"]["Id"];
            /** The token; only for project access tokens. */
            access_token_id?: components["schemas"]["Id"];
            /** Project of the token; only for project access tokens. */
            project_id?: components["schemas"]["Id"];
            /** The token; only for organization access tokens. */
            org_access_token_id?: components["schemas"]["Id"];
            /** Organization of the token; only for organization access tokens. */
            organization_id?: components["schemas"]["Id"];
        };
        /** A moment in unix seconds. */
        UnixSeconds: number;
        /** A moment in unix seconds; the last one accepted is 253402268399. */
        UnixSecondsInput: number;
        /** A person who signed in, or was entered before. */
        User: {
            /** Id of the user. */
            user_id: components["schemas"]["Id"];
            /** Subject at the identity provider. */
            sub: string;
            /** Display name. */
            name: string;
            /** Whether the user is active; a sign-in makes it so. */
            activated: boolean;
            /** When the record was created, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Key at the identity provider, often the e-mail address. */
            user_idp_key: string;
            /** Whether the user is an administrator, who may do everything. */
            is_admin: boolean;
        };
        UserForUpsert: {
            /** Has no effect: the server puts the caller's own in its place. At most 255 bytes. */
            sub?: string;
            /** Display name, at most 64 bytes. At least 1 characters. */
            name: string;
            /**
             * Send `true`. The server takes a missing member for `false`, and `false` deactivates the caller until the
             *     next sign-in.
             */
            activated: boolean;
            /** Has no effect: the server puts the caller's own in its place. */
            user_idp_key?: string;
        };
        /** A role of a project that waits for somebody to sign in for the first time. */
        UserReserved: {
            /** Id of the reservation. */
            reserved_id: components["schemas"]["Id"];
            /** Key that the identity provider will send for the person, often the e-mail address. */
            user_idp_key: string;
            /** Role that waits. It tells the project. */
            role_id: components["schemas"]["Id"];
            /** When it was made, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        UserReservedForUpsert: {
            /** Reservation to change; 0 or left out for a new one. */
            reserved_id?: number;
            /** Key that the identity provider will send for the person, often the e-mail address; at most 255 bytes. At least 1 characters. */
            user_idp_key: string;
            /** Role to reserve; it must belong to the project. */
            role_id: components["schemas"]["Id"];
        };
        /** A role that a user holds in a project. */
        UserRole: {
            /** User who holds the role. */
            user_id: components["schemas"]["Id"];
            /** The role. */
            role_id: components["schemas"]["Id"];
            /** Project of the role. */
            project_id: components["schemas"]["Id"];
            /** When it was attached first, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** When it was last written, unix seconds. */
            updated_at: components["schemas"]["UnixSeconds"];
        };
        /** The scan of one WordPress site. */
        WpscanSetting: {
            /** Id of the setting. */
            wpscan_setting_id: components["schemas"]["Id"];
            /** Owning project. */
            project_id: components["schemas"]["Id"];
            /** Catalogue id of the scanner. */
            diagnosis_data_source_id: components["schemas"]["Id"];
            /** Address of the site. */
            target_url: string;
            /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
            status: components["schemas"]["ScanStatus"];
            /** Words about the status. */
            status_detail: string;
            /**
             * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
             *     for never, and do not send a negative value back: it is refused.
             */
            scan_at?: components["schemas"]["UnixSeconds"];
            /** When it was made, unix seconds. */
            created_at: components["schemas"]["UnixSeconds"];
            /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
            updated_at: components["schemas"]["UnixSeconds"];
            /** Options of the scanner as JSON text, with the keys `force`, `random-user-agent` and `wp-content-dir`. */
            options: string;
        };
        WpscanSettingForUpsert: {
            /** Setting to change. Left out or 0, a new one is made. */
            wpscan_setting_id?: number;
            /** Owning project; must equal the outer `project_id`. */
            project_id?: components["schemas"]["Id"];
            /** Catalogue id of `diagnosis:wpscan`, 1002 on a default installation. */
            diagnosis_data_source_id: components["schemas"]["Id"];
            /** Address of the site, at most 200 bytes. Its form is not checked. At least 1 characters. */
            target_url: string;
            /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
            status?: components["schemas"]["ScanStatusInput"];
            /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
            status_detail?: string;
            /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
            scan_at?: components["schemas"]["UnixSecondsInput"];
            /**
             * Options of the scanner as JSON text: an object with the keys `force` (flag), `random-user-agent` (flag)
             *     and `wp-content-dir` (text). Other keys have no effect, and the command-line flags that the vendor's page
             *     shows are refused, for they are no JSON. Send `{}` for none: the table column takes JSON only, so leaving
             *     the member out or empty may end in 500.
             */
            options?: string;
        };
    };
    responses: {
        /**
         * No caller could be made out: the token is missing, malformed, unknown, expired or deleted, or the
         *     token service failed.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /**
         * The backend failed. An error object with code `Unknown` is permanent in practice (record not found,
         *     broken unique key, misuse); the bare word `InternalServerError` may pass.
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** A parameter or body member was refused by the gateway, or the backend refused the argument. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The caller is known and may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** The request body is over the gateway's limit, 1 MiB unless configured otherwise. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /** A body came without the content type `application/json`. The answer is empty. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** Project that the call is about; the access token must be allowed to see it. */
        ProjectId: components["schemas"]["Id"];
        /** Order of the rows. The server's default is `asc`. */
        Direction: "asc" | "desc";
        /** Rows to skip. The server's default is 0. */
        Offset: number;
        /** Rows in one page, at most 200. The server's default is 200. */
        Limit: number;
        /** Organization that the call is about. */
        OrganizationId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The caller; which members are there depends on the kind of caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigninIdentity"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    signout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The cookies are deleted. The answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** A person's call came without the header `X-XSRF-TOKEN` that repeats the cookie. Tokens never get this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The gateway is up. The answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The call did not reach a gateway; a load balancer in front does not pass this path on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                };
            };
        };
    };
    listAws: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only this registration (RISKEN's own id). */
                aws_id?: components["schemas"]["Id"];
                /** Only this AWS account, 12 digits. */
                aws_account_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The registered accounts. */
                            aws: components["schemas"]["Aws"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAws: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The account to register. */
                    aws: components["schemas"]["AwsForUpsert"];
                };
            };
        };
        responses: {
            /** The account as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The account as stored. */
                            aws: components["schemas"]["Aws"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAws: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration to remove, RISKEN's own id. */
                    aws_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAwsDataSources: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * Registration whose attachments to show (RISKEN's own id). The vendor's page calls it optional;
                 *     current servers refuse the call without it.
                 */
                aws_id: components["schemas"]["Id"];
                /** Only the scanner with exactly this name, for example `aws:guard-duty`; at most 64 bytes. */
                data_source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The catalogue with attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** One entry per scanner. */
                            data_source: components["schemas"]["AwsDataSource"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachAwsDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The attachment, whole. */
                    attach_data_source: components["schemas"]["AwsRelDataSourceForUpsert"];
                };
            };
        };
        responses: {
            /** The attachment as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored. */
                            data_source: components["schemas"]["AwsRelDataSource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachAwsDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration, RISKEN's own id. */
                    aws_id: components["schemas"]["Id"];
                    /** Catalogue id of the scanner. */
                    aws_data_source_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeAwsScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration, RISKEN's own id. */
                    aws_id: components["schemas"]["Id"];
                    /** Catalogue id of the scanner. */
                    aws_data_source_id: components["schemas"]["Id"];
                    /**
                     * Skips the alert analysis that normally follows. Results are stored all the same, whatever the
                     *     vendor's page says. The server's default is false.
                     */
                    scan_only?: boolean;
                    /**
                     * Scans everything again instead of only what changed, where the scanner knows the difference.
                     *     The server's default is false.
                     */
                    full_scan?: boolean;
                };
            };
        };
        responses: {
            /** The scan is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFindings: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * Only findings whose scanner name starts with one of these, each at most 64 bytes: `aws:` finds all AWS
                 *     scanners. A value with a comma cannot be expressed; empty values are refused.
                 */
                data_source?: readonly string[];
                /**
                 * Only findings whose resource name starts with one of these, each at most 512 bytes. A value with a comma
                 *     cannot be expressed; empty values are refused.
                 */
                resource_name?: readonly string[];
                /** Lowest score, 0 to 1. */
                from_score?: number;
                /** Highest score, above 0 and at most 1. The server's default is 1. */
                to_score?: number;
                /**
                 * Only findings with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
                 *     empty values are refused.
                 */
                tag?: readonly string[];
                /** Sort key. The server's default is `finding_id`. */
                sort?: "finding_id" | "description" | "data_source" | "resource_name" | "score" | "updated_at";
                /** Order of the rows. The server's default is `asc`. */
                direction?: components["parameters"]["Direction"];
                /** Rows to skip. The server's default is 0. */
                offset?: components["parameters"]["Offset"];
                /** Rows in one page, at most 200. The server's default is 200. */
                limit?: components["parameters"]["Limit"];
                /** 0 all, 1 active, 2 archived. The server's default is 0. */
                status?: components["schemas"]["FindingStatus"];
                /** Only this finding. */
                finding_id?: components["schemas"]["Id"];
                /** Only findings tied to this alert. The vendor's page does not name this filter. */
                alert_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of ids; an empty list where nothing matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The ids. */
                            finding_id: components["schemas"]["Id"][];
                            /** Ids in this page. */
                            count: number;
                            /** Ids in all pages. */
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFinding: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Finding to read. */
                finding_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The finding, or nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The finding; missing where the id is unknown. */
                            finding?: components["schemas"]["Finding"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFindingTags: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Finding whose tags to list. The vendor's page calls it optional; the server refuses the call without it. */
                finding_id: components["schemas"]["Id"];
                /**
                 * Sort key; the server's default is `tag`. The vendor's page lists the sort keys of findings here, which
                 *     the server refuses.
                 */
                sort?: "finding_tag_id" | "tag" | "updated_at";
                /** Order of the rows. The server's default is `asc`. */
                direction?: components["parameters"]["Direction"];
                /** Rows to skip. The server's default is 0. */
                offset?: components["parameters"]["Offset"];
                /** Rows in one page, at most 200. The server's default is 200. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of tags; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The tags. */
                            tag: components["schemas"]["FindingTag"][];
                            /** Tags in this page. */
                            count: number;
                            /** Tags in all pages. */
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFindingTagNames: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Sort key. The server's default is `tag`. */
                sort?: "finding_tag_id" | "tag" | "updated_at";
                /** Order of the rows. The server's default is `asc`. */
                direction?: components["parameters"]["Direction"];
                /** Rows to skip. The server's default is 0. */
                offset?: components["parameters"]["Offset"];
                /** Rows in one page, at most 200. The server's default is 200. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of names; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The names. */
                            tag: string[];
                            /** Names in this page. */
                            count: number;
                            /** Names in all pages. */
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listResources: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * Only resources whose name starts with one of these, each at most 512 bytes. A value with a comma cannot
                 *     be expressed; empty values are refused.
                 */
                resource_name?: readonly string[];
                /**
                 * Only resources with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
                 *     empty values are refused.
                 */
                tag?: readonly string[];
                /** Sort key. The server's default is `resource_id`. */
                sort?: "resource_id" | "resource_name" | "updated_at";
                /** Order of the rows. The server's default is `asc`. */
                direction?: components["parameters"]["Direction"];
                /** Rows to skip. The server's default is 0. */
                offset?: components["parameters"]["Offset"];
                /** Rows in one page, at most 200. The server's default is 200. */
                limit?: components["parameters"]["Limit"];
                /** Only this resource. */
                resource_id?: components["schemas"]["Id"];
                /** Only resources that carry this name space as a tag; at most 64 bytes. */
                namespace?: string;
                /** Only resources that carry this type as a tag; at most 64 bytes. */
                resource_type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of ids; an empty list where nothing matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The ids. */
                            resource_id: components["schemas"]["Id"][];
                            /** Ids in this page. */
                            count: number;
                            /** Ids in all pages. */
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listResourceTags: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Resource whose tags to list. */
                resource_id: components["schemas"]["Id"];
                /** Sort key. The server's default is `tag`. */
                sort?: "resource_tag_id" | "tag" | "updated_at";
                /** Order of the rows. The server's default is `asc`. */
                direction?: components["parameters"]["Direction"];
                /** Rows to skip. The server's default is 0. */
                offset?: components["parameters"]["Offset"];
                /** Rows in one page, at most 200. The server's default is 200. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of tags; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The tags. */
                            tag: components["schemas"]["ResourceTag"][];
                            /** Tags in this page. */
                            count: number;
                            /** Tags in all pages. */
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listResourceTagNames: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Sort key. The server's default is `tag`. */
                sort?: "resource_tag_id" | "tag" | "updated_at";
                /** Order of the rows. The server's default is `asc`. */
                direction?: components["parameters"]["Direction"];
                /** Rows to skip. The server's default is 0. */
                offset?: components["parameters"]["Offset"];
                /** Rows in one page, at most 200. The server's default is 200. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of names; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The names. */
                            tag: string[];
                            /** Names in this page. */
                            count: number;
                            /** Names in all pages. */
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getResource: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Resource to read. */
                resource_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The resource, or nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The resource; missing where the id is unknown. */
                            resource?: components["schemas"]["Resource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPendFinding: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Finding whose archive record to read. */
                finding_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The archive record, or nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The archive record; missing where the finding is not archived. */
                            pend_finding?: components["schemas"]["PendFinding"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFindingSettings: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only settings with this status: 1 active, 2 deactive. */
                status?: components["schemas"]["FindingSettingStatusInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The settings. */
                            finding_setting: components["schemas"]["FindingSetting"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRecommend: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Finding whose recommendation to read. */
                finding_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The recommendation, or nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The recommendation; missing where none is stored. */
                            recommend?: components["schemas"]["Recommend"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFindingAiSummary: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Finding to summarize. */
                finding_id: components["schemas"]["Id"];
                /** Language of the answer, `en` or `ja`. */
                lang?: "en" | "ja";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The summary as plain text. */
                            answer: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    streamFindingAiSummary: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Finding to summarize. */
                finding_id: components["schemas"]["Id"];
                /** Language of the answer, `en` or `ja`. */
                lang?: "en" | "ja";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The text, piece by piece. A JSON error at its very end means that the summary broke off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The finding, whole. */
                    finding: components["schemas"]["FindingForUpsert"];
                };
            };
        };
        responses: {
            /** The finding as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The finding as stored. */
                            finding: components["schemas"]["Finding"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Finding to delete. */
                    finding_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    tagFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The tag and its finding. */
                    tag: components["schemas"]["FindingTagForUpsert"];
                };
            };
        };
        responses: {
            /** The tag as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The tag as stored. */
                            tag: components["schemas"]["FindingTag"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    untagFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Tag to remove. The vendor's page calls it a string; it must be a number. */
                    finding_tag_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The resource to register. */
                    resource: components["schemas"]["ResourceForUpsert"];
                };
            };
        };
        responses: {
            /** The resource as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The resource as stored. */
                            resource: components["schemas"]["Resource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Resource to delete. */
                    resource_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putPendFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The archive record, whole. */
                    pend_finding: components["schemas"]["PendFindingForUpsert"];
                };
            };
        };
        responses: {
            /** The archive record as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The archive record as stored. */
                            pend_finding: components["schemas"]["PendFinding"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePendFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Finding to take out of the archive. */
                    finding_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or it was not archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putFindingSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The setting, whole. */
                    finding_setting: components["schemas"]["FindingSettingForUpsert"];
                };
            };
        };
        responses: {
            /** The setting as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The setting as stored. */
                            finding_setting: components["schemas"]["FindingSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteFindingSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Setting to delete. */
                    finding_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putRecommend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Finding to tie the text to. */
                    finding_id: components["schemas"]["Id"];
                    /** Name of the scanner or tool, for example `aws:guard-duty`; at most 64 bytes. At least 1 characters. */
                    data_source: string;
                    /** Kind of finding within the scanner, at most 255 bytes. At least 1 characters. */
                    type: string;
                    /** What is at risk. Left out or empty, a stored text stays. */
                    risk?: string;
                    /** What to do. Left out or empty, a stored text stays. */
                    recommendation?: string;
                };
            };
        };
        responses: {
            /** The recommendation as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The recommendation as stored. */
                            recommend: components["schemas"]["Recommend"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationFindings: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * Only findings whose scanner name starts with one of these, each at most 64 bytes: `aws:` finds all AWS
                 *     scanners. A value with a comma cannot be expressed; empty values are refused.
                 */
                data_source?: readonly string[];
                /**
                 * Only findings whose resource name starts with one of these, each at most 512 bytes. A value with a comma
                 *     cannot be expressed; empty values are refused.
                 */
                resource_name?: readonly string[];
                /** Lowest score, 0 to 1. */
                from_score?: number;
                /** Highest score, above 0 and at most 1. The server's default is 1. */
                to_score?: number;
                /**
                 * Only findings with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
                 *     empty values are refused.
                 */
                tag?: readonly string[];
                /** Sort key. The server's default is `finding_id`. */
                sort?: "finding_id" | "description" | "data_source" | "resource_name" | "score" | "updated_at";
                /** Order of the rows. The server's default is `asc`. */
                direction?: components["parameters"]["Direction"];
                /** Rows to skip. The server's default is 0. A negative number is not refused but fails. */
                offset?: number;
                /**
                 * Rows in one page. The server's default is 200. It does not check the number; keep it at 200 or below
                 *     all the same, because every row costs it a look-up of the tags. At least 0.
                 */
                limit?: number;
                /** 0 all, 1 active, 2 archived. The server's default is 0. */
                status?: components["schemas"]["FindingStatus"];
                /** Only this finding. */
                finding_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of findings; an empty list where nothing matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The findings. */
                            findings: components["schemas"]["FindingDetail"][];
                            /** Findings in this page. */
                            count: number;
                            /** Findings in all pages. */
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** The server is of release v0.16.0 or before and does not have this operation. The answer is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    listAlerts: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * Only alerts with one of these statuses: 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page
                 *     calls 2 deactive; that is wrong.
                 */
                status?: readonly components["schemas"]["AlertStatusInput"][];
                /** Only alerts with one of these severities: `high`, `medium`, `low`. */
                severity?: readonly components["schemas"]["AlertSeverityInput"][];
                /** Only alerts with exactly this description, at most 200 bytes. Parts of it do not match. */
                description?: string;
                /**
                 * Only alerts last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     0.
                 */
                from_at?: components["schemas"]["UnixSecondsInput"];
                /**
                 * Only alerts last written at or before this moment, unix seconds, 0 to 253402268399. The server's default
                 *     is now, and 0 means the default.
                 */
                to_at?: components["schemas"]["UnixSecondsInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The alerts; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The alerts. */
                            alert: components["schemas"]["Alert"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAlertHistory: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only this alert. The vendor's page calls it required; servers take the call without it. */
                alert_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entries; an empty list for an unknown alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The entries, newest first. */
                            alert_history: components["schemas"]["AlertHistory"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRelAlertFindings: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only the findings of this alert. */
                alert_id?: components["schemas"]["Id"];
                /** Only the alerts of this finding. */
                finding_id?: components["schemas"]["Id"];
                /**
                 * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     0.
                 */
                from_at?: components["schemas"]["UnixSecondsInput"];
                /**
                 * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     now, and 0 means the default.
                 */
                to_at?: components["schemas"]["UnixSecondsInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The links; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The links. */
                            rel_alert_finding: components["schemas"]["RelAlertFinding"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAlertConditions: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only conditions with one of these severities: `high`, `medium`, `low`. */
                severity?: readonly components["schemas"]["AlertSeverityInput"][];
                /** Only enabled conditions. There is no way to ask for the disabled ones alone. */
                enabled?: boolean;
                /**
                 * Only conditions last written at or after this moment, unix seconds, 0 to 253402268399. The server's
                 *     default is 0.
                 */
                from_at?: components["schemas"]["UnixSecondsInput"];
                /**
                 * Only conditions last written at or before this moment, unix seconds, 0 to 253402268399. The server's
                 *     default is now, and 0 means the default.
                 */
                to_at?: components["schemas"]["UnixSecondsInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conditions; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The conditions. */
                            alert_condition: components["schemas"]["AlertCondition"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAlertRules: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Lowest threshold, 0 to 1. The server's default is 0. */
                from_score?: number;
                /** Highest threshold, 0 to 1. The server's default is 1, and 0 means the default. */
                to_score?: number;
                /**
                 * Only rules last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     0.
                 */
                from_at?: components["schemas"]["UnixSecondsInput"];
                /**
                 * Only rules last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     now, and 0 means the default.
                 */
                to_at?: components["schemas"]["UnixSecondsInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The rules. */
                            alert_rule: components["schemas"]["AlertRule"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAlertConditionRules: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only the rules of this condition. */
                alert_condition_id?: components["schemas"]["Id"];
                /** Only the conditions of this rule. */
                alert_rule_id?: components["schemas"]["Id"];
                /**
                 * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     0.
                 */
                from_at?: components["schemas"]["UnixSecondsInput"];
                /**
                 * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     now, and 0 means the default.
                 */
                to_at?: components["schemas"]["UnixSecondsInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The links; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The links. */
                            alert_cond_rule: components["schemas"]["AlertCondRule"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listNotifications: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only destinations of exactly this type, for example `slack`. */
                type?: string;
                /**
                 * Only destinations last written at or after this moment, unix seconds, 0 to 253402268399. The server's
                 *     default is 0.
                 */
                from_at?: components["schemas"]["UnixSecondsInput"];
                /**
                 * Only destinations last written at or before this moment, unix seconds, 0 to 253402268399. The server's
                 *     default is now, and 0 means the default.
                 */
                to_at?: components["schemas"]["UnixSecondsInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The destinations; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The destinations. */
                            notification: components["schemas"]["Notification"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAlertConditionNotifications: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only the destinations of this condition. */
                alert_condition_id?: components["schemas"]["Id"];
                /** Only the conditions of this destination. */
                notification_id?: components["schemas"]["Id"];
                /**
                 * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     0.
                 */
                from_at?: components["schemas"]["UnixSecondsInput"];
                /**
                 * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
                 *     now, and 0 means the default.
                 */
                to_at?: components["schemas"]["UnixSecondsInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The links; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The links. */
                            alert_cond_notification: components["schemas"]["AlertCondNotification"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    requestProjectRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project that the user wants to see, as a rule not the caller's own. */
                    project_id: components["schemas"]["Id"];
                    /** User who asks. */
                    user_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The message is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAlertFirstViewedAt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project of the alerts. */
                    project_id: components["schemas"]["Id"];
                    /** Alert to mark. Left out, all of them. */
                    alert_id?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** The caller is an access token, or no member of the project. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAlert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The alert, whole. */
                    alert: components["schemas"]["AlertForUpsert"];
                };
            };
        };
        responses: {
            /** The alert as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The alert as stored. */
                            alert: components["schemas"]["Alert"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAlertCondition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The condition, whole. */
                    alert_condition: components["schemas"]["AlertConditionForUpsert"];
                };
            };
        };
        responses: {
            /** The condition as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The condition as stored. */
                            alert_condition: components["schemas"]["AlertCondition"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAlertRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The rule, whole. */
                    alert_rule: components["schemas"]["AlertRuleForUpsert"];
                };
            };
        };
        responses: {
            /** The rule as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The rule as stored. */
                            alert_rule: components["schemas"]["AlertRule"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAlertConditionRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The link. */
                    alert_cond_rule: components["schemas"]["AlertCondRuleForUpsert"];
                };
            };
        };
        responses: {
            /** The link as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The link as stored. */
                            alert_cond_rule: components["schemas"]["AlertCondRule"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The destination. */
                    notification: components["schemas"]["NotificationForUpsert"];
                };
            };
        };
        responses: {
            /** The destination as stored; without `notification` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The destination as stored; missing where the id is unknown. */
                            notification?: components["schemas"]["Notification"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAlertConditionNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The link. */
                    alert_cond_notification: components["schemas"]["AlertCondNotificationForUpsert"];
                };
            };
        };
        responses: {
            /** The link as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The link as stored. */
                            alert_cond_notification: components["schemas"]["AlertCondNotification"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAlertCondition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Condition to delete. */
                    alert_condition_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAlertRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Rule to delete. */
                    alert_rule_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAlertConditionRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Condition of the link. */
                    alert_condition_id: components["schemas"]["Id"];
                    /** Rule of the link. */
                    alert_rule_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Destination to delete. */
                    notification_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAlertConditionNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Condition of the link. */
                    alert_condition_id: components["schemas"]["Id"];
                    /** Destination of the link. */
                    notification_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    analyzeAlert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Conditions to evaluate. Empty or left out, all of the project. */
                    alert_condition_id?: readonly components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** The conditions are evaluated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    testNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Destination to try. */
                    notification_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The message is sent, or the destination is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** Only projects in which this user has a role. */
                user_id?: components["schemas"]["Id"];
                /** Only this project. */
                project_id?: components["schemas"]["Id"];
                /** Only the project with exactly this name, at most 64 characters. Parts of it do not match. */
                name?: string;
                /** Only projects of this organization. The vendor's page does not list it. */
                organization_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The projects. */
                            project: components["schemas"]["Project"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Has no effect: the server puts the caller in its place. The vendor's page calls it required. */
                    user_id?: components["schemas"]["Id"];
                    /** Display name, 1 to 64 characters, unique in the installation. */
                    name: string;
                };
            };
        };
        responses: {
            /** The project as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The project as stored. */
                            project: components["schemas"]["Project"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** Nobody is signed in. The body says nothing more. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** A human call came without the token against cross-site requests. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProjectOrganizationInvitations: {
        parameters: {
            query: {
                /** Only invitations of this organization. */
                organization_id?: components["schemas"]["Id"];
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitations; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The invitations. */
                            organization_invitations: components["schemas"]["OrganizationInvitation"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project to rename. */
                    project_id: components["schemas"]["Id"];
                    /** New name, 1 to 64 characters. */
                    name: string;
                };
            };
        };
        responses: {
            /** The project as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The project as stored. */
                            project: components["schemas"]["ProjectWithoutTags"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project to delete. */
                    project_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    tagProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project to tag. */
                    project_id: components["schemas"]["Id"];
                    /** The tag, 1 to 512 characters. */
                    tag: string;
                    /**
                     * Free text of at most 32 characters; the vendor's console writes CSS colours. Left out, it becomes
                     *     empty.
                     */
                    color?: string;
                };
            };
        };
        responses: {
            /** The tag as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The tag as stored. */
                            project_tag: components["schemas"]["ProjectTag"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    untagProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project to change. */
                    project_id: components["schemas"]["Id"];
                    /** The tag, 1 to 512 characters. */
                    tag: string;
                };
            };
        };
        responses: {
            /** Done, or the tag was not there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replyOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Organization that sent the invitation. */
                    organization_id: components["schemas"]["Id"];
                    /** Project that answers. */
                    project_id: components["schemas"]["Id"];
                    /**
                     * 2 ACCEPTED or 3 REJECTED; 1 PENDING is taken too.
                     */
                    status: 1 | 2 | 3;
                };
            };
        };
        responses: {
            /** The answer is stored; without `organization_project` unless it was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The project's place in the organization; missing unless the invitation was accepted. */
                            organization_project?: components["schemas"]["OrganizationProject"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** Only users who hold a role in this project. */
                project_id?: components["schemas"]["Id"];
                /** Only users with this text in their name or in their key at the identity provider, at most 64 bytes. */
                name?: string;
                /**
                 * Whether to look among the activated users (`true`) or among the others (`false`). There is no way to get
                 *     both in one call. The server's default is `false`.
                 */
                activated?: boolean;
                /** Only this user. */
                user_id?: components["schemas"]["Id"];
                /** `true` for administrators only. The others alone cannot be asked for. */
                admin?: boolean;
                /** Only the user with exactly this key at the identity provider. */
                user_idp_key?: string;
                /** Only users who hold a role in this organization. */
                organization_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ids; an empty list where nobody passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Ids of the users. */
                            user_id: components["schemas"]["Id"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /** Id of the user. */
                user_id?: components["schemas"]["Id"];
                /** Subject of the user at the identity provider. */
                sub?: string;
                /** Key of the user at the identity provider, often the e-mail address. */
                user_idp_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user; without `user` where there is no such activated user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The user; missing where there is no such activated user. */
                            user?: components["schemas"]["User"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    isAdmin: {
        parameters: {
            query: {
                /** User to look at. */
                user_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Whether the user is an administrator. */
                            ok: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The caller's record, whole. */
                    user: components["schemas"]["UserForUpsert"];
                };
            };
        };
        responses: {
            /** The user as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The user as stored. */
                            user: components["schemas"]["User"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** Nobody is signed in, or the caller is an access token. The body says nothing more. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** A human call came without the token against cross-site requests. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRoles: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only the role with exactly this name, at most 64 bytes. Parts of it do not match. */
                name?: string;
                /** Only roles that this user holds. */
                user_id?: components["schemas"]["Id"];
                /** Only roles that this access token holds. */
                access_token_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ids; an empty list where no role passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Ids of the roles. */
                            role_id: components["schemas"]["Id"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRole: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Role to read. */
                role_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role; without `role` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The role; missing where the id is unknown. */
                            role?: components["schemas"]["Role"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPolicies: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only the policy with exactly this name, at most 64 bytes. Parts of it do not match. */
                name?: string;
                /** Only policies of this role. */
                role_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ids; an empty list where no policy passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Ids of the policies. */
                            policy_id: components["schemas"]["Id"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPolicy: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Policy to read. */
                policy_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy; without `policy` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The policy; missing where the id is unknown. */
                            policy?: components["schemas"]["Policy"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccessTokens: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only the token with exactly this name, at most 64 bytes. Parts of it do not match. */
                name?: string;
                /** Only this token. */
                access_token_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tokens; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The tokens, without their secrets. */
                            access_token: components["schemas"]["AccessToken"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listUserReserved: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only reservations with this text in the key at the identity provider, at most 255 bytes. */
                user_idp_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The reservations; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The reservations. */
                            user_reserved: components["schemas"]["UserReserved"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The role to create. */
                    role: components["schemas"]["RoleForUpsert"];
                };
            };
        };
        responses: {
            /** The role as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The role as stored. */
                            role: components["schemas"]["Role"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Role to delete. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** User who gets the role. */
                    user_id: components["schemas"]["Id"];
                    /** Role to give. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The user holds the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored. */
                            user_role: components["schemas"]["UserRole"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** User who loses the role. */
                    user_id: components["schemas"]["Id"];
                    /** Role to take away. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or the user did not hold the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The policy, whole. */
                    policy: components["schemas"]["PolicyForUpsert"];
                };
            };
        };
        responses: {
            /** The policy as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The policy as stored. */
                            policy: components["schemas"]["Policy"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Policy to delete. */
                    policy_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Role that gets the policy. */
                    role_id: components["schemas"]["Id"];
                    /** Policy to add. */
                    policy_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The role has the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored. */
                            role_policy: components["schemas"]["RolePolicy"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Role that loses the policy. */
                    role_id: components["schemas"]["Id"];
                    /** Policy to remove. */
                    policy_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or the role did not have the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The token to create. */
                    access_token: components["schemas"]["AccessTokenForGenerate"];
                };
            };
        };
        responses: {
            /** The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Id of the new token. */
                            access_token_id: components["schemas"]["Id"];
                            /** The whole bearer value; it cannot be read again. */
                            access_token: string;
                        };
                    };
                };
            };
            /**
             * A member was refused (then `error` is a text), or the name is taken or the caller is no signed-in human
             *     (then `error` is empty).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The token, whole. */
                    access_token: components["schemas"]["AccessTokenForUpdate"];
                };
            };
        };
        responses: {
            /** The token as stored, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The token as stored. */
                            access_token: components["schemas"]["AccessToken"];
                        };
                    };
                };
            };
            /**
             * A member was refused (then `error` is a text), or `access_token_id` is missing or the caller is no
             *     signed-in human (then `error` is empty).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Token to revoke. */
                    access_token_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachAccessTokenRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Token that gets the role. */
                    access_token_id: components["schemas"]["Id"];
                    /** Role to give. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The token holds the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored. */
                            access_token_role: components["schemas"]["AccessTokenRole"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachAccessTokenRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Token that loses the role. */
                    access_token_id: components["schemas"]["Id"];
                    /** Role to take away. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or the token did not hold the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putUserReserved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The reservation, whole. */
                    user_reserved: components["schemas"]["UserReservedForUpsert"];
                };
            };
        };
        responses: {
            /** The reservation as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The reservation as stored. */
                            user_reserved: components["schemas"]["UserReserved"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteUserReserved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Reservation to drop. */
                    reserved_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateUserAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** User to change. */
                    user_id: components["schemas"]["Id"];
                    /** Whether the user is an administrator from now on. The server takes a missing member for `false`. */
                    is_admin: boolean;
                };
            };
        };
        responses: {
            /** The user as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The user as stored. */
                            user: components["schemas"]["User"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** Only this organization. */
                organization_id?: components["schemas"]["Id"];
                /** Only the organization with exactly this name, at most 64 characters. Parts of it do not match. */
                name?: string;
                /** Only organizations in which this user has a role. */
                user_id?: components["schemas"]["Id"];
                /** Only organizations that this project belongs to. */
                project_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organizations; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The organizations. */
                            organization: components["schemas"]["Organization"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Display name, 1 to 64 characters, unique in the installation. */
                    name: string;
                    /** Words about it, at most 255 characters. */
                    description?: string;
                    /** User who becomes its first administrator. */
                    user_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The organization as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The organization as stored. */
                            organization: components["schemas"]["Organization"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationInvitations: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Only the invitation to this project. */
                project_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitations; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The invitations. */
                            organization_invitations: components["schemas"]["OrganizationInvitation"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Organization to change. */
                    organization_id: components["schemas"]["Id"];
                    /** Display name, 1 to 64 characters. */
                    name: string;
                    /** Words about it, at most 255 characters. Left out, it becomes empty. */
                    description?: string;
                };
            };
        };
        responses: {
            /** The organization as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The organization as stored. */
                            organization: components["schemas"]["Organization"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Organization that invites. */
                    organization_id: components["schemas"]["Id"];
                    /** Project to invite. */
                    project_id: components["schemas"]["Id"];
                    /**
                     * Send 1 (PENDING). 2 ACCEPTED and 3 REJECTED are taken, 0 is refused.
                     */
                    status: 1 | 2 | 3;
                };
            };
        };
        responses: {
            /** The invitation as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The invitation as stored. */
                            organization_invitation: components["schemas"]["OrganizationInvitation"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Organization to delete. */
                    organization_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrganizationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Organization that invited. */
                    organization_id: components["schemas"]["Id"];
                    /** Project that was invited. */
                    project_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProjectWithOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** User who owns the new project. */
                    user_id: components["schemas"]["Id"];
                    /** Display name of the project, 1 to 64 characters, unique in the installation. */
                    name: string;
                    /** Organization that the project belongs to. */
                    organization_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The project as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The project as stored. */
                            project: components["schemas"]["Project"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationRoles: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Only the role with exactly this name, at most 64 characters. Parts of it do not match. */
                name?: string;
                /** Only roles that this user holds. */
                user_id?: components["schemas"]["Id"];
                /** Only roles that this access token of the organization holds. */
                access_token_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ids; an empty list where no role passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Ids of the roles. */
                            role_id: components["schemas"]["Id"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrganizationRole: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Role to read. */
                role_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role; without `role` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The role; missing where the id is unknown. */
                            role?: components["schemas"]["OrganizationRole"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationPolicies: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Only the policy with exactly this name, at most 64 characters. Parts of it do not match. */
                name?: string;
                /** Only policies of this role. */
                role_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ids; an empty list where no policy passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Ids of the policies. */
                            policy_id: components["schemas"]["Id"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrganizationPolicy: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Policy to read. */
                policy_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy; without `policy` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The policy; missing where the id is unknown. */
                            policy?: components["schemas"]["OrganizationPolicy"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationUserReserved: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Only reservations with this text in the key at the identity provider, at most 255 characters. */
                user_idp_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The reservations; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The reservations. */
                            user_reserved: components["schemas"]["OrganizationUserReserved"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationAccessTokens: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Only the token with exactly this name, at most 64 characters. Parts of it do not match. */
                name?: string;
                /** Only this token. */
                access_token_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tokens; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The tokens, without their secrets. */
                            access_token: components["schemas"]["OrganizationAccessToken"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Name, 1 to 64 characters, unique in the organization. */
                    name: string;
                };
            };
        };
        responses: {
            /** The role as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The role as stored. */
                            role: components["schemas"]["OrganizationRole"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putOrganizationPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Name, 1 to 64 characters, unique in the organization. */
                    name: string;
                    /**
                     * Pattern for the action, which is `service/path`, for example `google/list-gcp`. An RE2 expression
                     *     without anchors: `/(get|list)-` allows the reads, and the common `get|list` allows
                     *     `diagnosis/put-portscan-target` as well. At least 1 characters.
                     */
                    action_ptn: string;
                };
            };
        };
        responses: {
            /** The policy as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The policy as stored. */
                            policy: components["schemas"]["OrganizationPolicy"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** User who gets the role. */
                    user_id: components["schemas"]["Id"];
                    /** Role to give. */
                    role_id: components["schemas"]["Id"];
                    /** Organization of the role. */
                    organization_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The user holds the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The role that the user holds now. */
                            role: components["schemas"]["OrganizationRole"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachOrganizationPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Role that gets the policy. */
                    role_id: components["schemas"]["Id"];
                    /** Policy to add. */
                    policy_id: components["schemas"]["Id"];
                    /** Organization of both. */
                    organization_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The role has the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The policy that the role has now. */
                            policy: components["schemas"]["OrganizationPolicy"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** User who loses the role. */
                    user_id: components["schemas"]["Id"];
                    /** Role to take away. */
                    role_id: components["schemas"]["Id"];
                    /** Organization of the role. */
                    organization_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or the user did not hold the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachOrganizationPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Role that loses the policy. */
                    role_id: components["schemas"]["Id"];
                    /** Policy to remove. */
                    policy_id: components["schemas"]["Id"];
                    /** Organization of both. */
                    organization_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or the role did not have the policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Role to delete. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrganizationPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Policy to delete. */
                    policy_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrganizationUserReserved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Reservation to drop. */
                    reserved_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putOrganizationUserReserved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Reservation to change; 0 or left out for a new one. */
                    reserved_id?: number;
                    /**
                     * Key that the identity provider will send for the person, often the e-mail address; at most 255
                     *     characters. Validation lets a call without it pass, and then nobody can ever receive the role.
                     */
                    user_idp_key: string;
                    /** Role to reserve; it must belong to the organization. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The reservation as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The reservation as stored. */
                            user_reserved: components["schemas"]["OrganizationUserReserved"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateOrganizationAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Has no effect: the server gives every new token a new id. */
                    access_token_id?: components["schemas"]["Id"];
                    /** Name, 1 to 64 characters, not yet used in the organization. */
                    name: string;
                    /** Words about the token, at most 255 characters. */
                    description?: string;
                    /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
                    expired_at?: components["schemas"]["UnixSecondsInput"];
                    /** Has no effect: the server puts the caller in its place. */
                    last_updated_user_id?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Id of the new token. */
                            access_token_id: components["schemas"]["Id"];
                            /** The whole bearer value; it cannot be read again. */
                            access_token: string;
                        };
                    };
                };
            };
            /**
             * A member was refused, the name is taken, or the caller is no signed-in human. Unlike with
             *     `generateAccessToken`, `error` is a text in each case.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrganizationAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Id of the token. The server demands it and then finds the record by `name`. */
                    access_token_id: components["schemas"]["Id"];
                    /** The name that the token has, 1 to 64 characters. It says which record is written. */
                    name: string;
                    /** Words about the token, at most 255 characters. Left out, it becomes empty. */
                    description?: string;
                    /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
                    expired_at?: components["schemas"]["UnixSecondsInput"];
                    /** Has no effect: the server puts the caller in its place. */
                    last_updated_user_id?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The token as stored, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The token as stored. */
                            access_token: components["schemas"]["OrganizationAccessToken"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrganizationAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Token to revoke. */
                    access_token_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachOrganizationAccessTokenRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Token that gets the role. */
                    access_token_id: components["schemas"]["Id"];
                    /** Role to give. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The token holds the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored. */
                            access_token_role: components["schemas"]["OrganizationAccessTokenRole"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachOrganizationAccessTokenRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Token that loses the role. */
                    access_token_id: components["schemas"]["Id"];
                    /** Role to take away. */
                    role_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or the token did not hold the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationNotifications: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The destinations; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The destinations. */
                            notification: components["schemas"]["OrganizationNotification"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrganizationNotification: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Destination to read. */
                notification_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The destination; without `notification` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The destination; missing where the id is unknown. */
                            notification?: components["schemas"]["OrganizationNotification"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putOrganizationNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Destination to change; 0 or left out for a new one. */
                    notification_id?: number;
                    /** Display name, 1 to 200 characters. */
                    name: string;
                    /** Kind of destination, 1 to 64 characters; only `slack` gets messages. */
                    type: string;
                    /**
                     * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and
                     *     `message`) and `locale`. At least 1 characters.
                     */
                    notify_setting: string;
                };
            };
        };
        responses: {
            /** The destination as stored; without `notification` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The destination as stored; missing where the id is unknown. */
                            notification?: components["schemas"]["OrganizationNotification"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOrganizationNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Destination to delete. */
                    notification_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    testOrganizationNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Destination to try. */
                    notification_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The message is sent, or the destination is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOrganizationAlertConditionNotifications: {
        parameters: {
            query: {
                /** Organization that the call is about. */
                organization_id: components["parameters"]["OrganizationId"];
                /** Only the conditions of this project. */
                project_id?: components["schemas"]["Id"];
                /** Only this condition. */
                alert_condition_id?: components["schemas"]["Id"];
                /** Only this destination of the organization. */
                notification_id?: components["schemas"]["Id"];
                /**
                 * Rows in one page. The server's default is 100, and 0 means the default. Whether it accepts more than 100
                 *     is not known.
                 */
                page_size?: number;
                /** Rows to skip. The server's default is 0. */
                page_offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of links; an empty list where none passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The links of this page. */
                            alert_cond_notification: components["schemas"]["OrganizationAlertCondNotification"][];
                            /** Whether another page follows. */
                            has_next: boolean;
                            /** Value of `page_offset` for the next page; missing on the last page. */
                            next_page_offset?: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrganizationAlertConditionNotificationCache: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Member project that owns the condition. */
                    project_id: components["schemas"]["Id"];
                    /** The condition. */
                    alert_condition_id: components["schemas"]["Id"];
                    /** Destination of the organization. */
                    notification_id: components["schemas"]["Id"];
                    /** Least number of seconds between two messages, 1 to 31536000 (365 days). */
                    cache_second: number;
                };
            };
        };
        responses: {
            /** The link as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The link as stored. */
                            alert_cond_notification?: components["schemas"]["OrganizationAlertCondNotification"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** No such link; with an empty body, the server does not have this route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrganizationProjectNotificationEnabled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Member project. */
                    project_id: components["schemas"]["Id"];
                    /** Destination of the organization. */
                    notification_id: components["schemas"]["Id"];
                    /** Whether the destination gets messages about the project. */
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** The links as stored, one per alert condition of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The links as stored, one per alert condition of the project. */
                            alert_cond_notification: components["schemas"]["OrganizationAlertCondNotification"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** No such link; with an empty body, the server does not have this route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateOrganizationProjectNotificationCache: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning organization. */
                    organization_id: components["schemas"]["Id"];
                    /** Member project. */
                    project_id: components["schemas"]["Id"];
                    /** Destination of the organization. */
                    notification_id: components["schemas"]["Id"];
                    /** Least number of seconds between two messages, 1 to 31536000 (365 days). */
                    cache_second: number;
                };
            };
        };
        responses: {
            /** The links as stored, one per alert condition of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The links as stored, one per alert condition of the project. */
                            alert_cond_notification: components["schemas"]["OrganizationAlertCondNotification"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** No such link; with an empty body, the server does not have this route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFindingReport: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** First day, `YYYY-MM-DD`. Left out or empty, counts go back as far as the server keeps them. */
                from_date?: string;
                /** Last day, `YYYY-MM-DD`. Left out or empty, counts go on to the newest. */
                to_date?: string;
                /** Lowest score counted, 0 to 1. The server's default is 0, which counts all. */
                score?: number;
                /**
                 * Only these scanners, for example `aws:guard-duty`. The items become alternatives of one regular expression
                 *     that may match anywhere in the name, so `aws` covers every scanner of AWS. A comma cannot be part of an item.
                 */
                data_source?: readonly string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The counts. */
                            report_finding: components["schemas"]["ReportFinding"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReport: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Report to read. */
                report_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The report. */
                            report: components["schemas"]["Report"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listReports: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The reports; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The reports. */
                            report: components["schemas"]["Report"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Report to replace. With 0, or left out, the report with this name is replaced, or a new one made. */
                    report_id?: number;
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /**
                     * Display name, at most 200 characters, unique in the project. Left out, it is empty, and the next
                     *     report without a name replaces this one.
                     */
                    name?: string;
                    /**
                     * Format of the content, `Markdown` or `HTML`. The vendor's page calls it optional; the server refuses
                     *     the call without it.
                     */
                    type: components["schemas"]["ReportTypeInput"];
                    /**
                     * State to show: `OK`, `IN_PROGRESS` or `ERROR`. The vendor's page calls it optional; the server
                     *     refuses the call without it.
                     */
                    status: components["schemas"]["ReportStatusInput"];
                    /** The document. Left out, it becomes empty. */
                    content?: string;
                };
            };
        };
        responses: {
            /** The report as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The report as stored. */
                            report: components["schemas"]["Report"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFindingReportAll: {
        parameters: {
            query?: {
                /**
                 * Accepted and not used: the answer covers all projects, whatever the vendor's page says. Pick the rows of one
                 *     project by their `project_id`.
                 */
                project_id?: components["schemas"]["Id"];
                /** First day, `YYYY-MM-DD`. Left out or empty, counts go back as far as the server keeps them. */
                from_date?: string;
                /** Last day, `YYYY-MM-DD`. Left out or empty, counts go on to the newest. */
                to_date?: string;
                /** Lowest score counted, 0 to 1. The server's default is 0, which counts all. */
                score?: number;
                /**
                 * Only these scanners, for example `aws:guard-duty`. The items become alternatives of one regular expression
                 *     that may match anywhere in the name, so `aws` covers every scanner of AWS. A comma cannot be part of an item.
                 */
                data_source?: readonly string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The counts. */
                            report_finding: components["schemas"]["ReportFinding"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    chatAi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The question, at least one character. At least 1 characters. */
                    question: string;
                    /** Earlier turns of the talk, oldest first. */
                    chat_history?: readonly components["schemas"]["ChatHistory"][];
                    /**
                     * Project that the question is about. It matters for people only; for a project access token the
                     *     server puts the token's own project here.
                     */
                    project_id?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The answer of the model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The answer, as plain text or Markdown. */
                            answer: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** What the report shall say, at least one character. At least 1 characters. */
                    prompt: string;
                    /** Project that the report is about and belongs to. */
                    project_id: components["schemas"]["Id"];
                    /** Name of the report, 1 to 200 characters. A longer one passes the gateway and then fails with 500. */
                    name: string;
                };
            };
        };
        responses: {
            /** The report is begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The report to poll with `getReport`. */
                            report_id: components["schemas"]["Id"];
                            /** Always `IN_PROGRESS` here. */
                            status: components["schemas"]["ReportStatus"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRemediationProposals: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Finding whose proposals to list. */
                finding_id: components["schemas"]["Id"];
                /** Only proposals in one of these states. Left out, all of them. */
                status?: readonly components["schemas"]["RemediationProposalStatusInput"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The proposals; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The proposals. */
                            remediation_proposal: components["schemas"]["RemediationProposal"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRemediationProposal: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Proposal to read. */
                remediation_proposal_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The proposal; without `remediation_proposal` where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The proposal; missing where the id is unknown. */
                            remediation_proposal?: components["schemas"]["RemediationProposal"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateRemediationProposal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project of the finding. */
                    project_id: components["schemas"]["Id"];
                    /** Finding to repair. */
                    finding_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The work is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The proposal to poll with `getRemediationProposal`. */
                            remediation_proposal_id: components["schemas"]["Id"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * The project has no such finding, or the AWS account of the finding has no matching scanner attached in the
             *     project. With an empty body, the server does not have this route.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** The previous run for this finding is less than one hour old. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGoogleDataSources: {
        parameters: {
            query?: {
                /** Only the scanner with this catalogue id. */
                google_data_source_id?: components["schemas"]["Id"];
                /** Only the scanner with exactly this name, for example `google:scc`; at most 64 bytes. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scanners; an empty list where none matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** One entry per scanner. */
                            google_data_source: components["schemas"]["GoogleDataSource"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGcp: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only this registration (RISKEN's own id). */
                gcp_id?: components["schemas"]["Id"];
                /** Only the Google Cloud project with exactly this id; at most 128 bytes. */
                gcp_project_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The registrations; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The registered Google Cloud projects. */
                            gcp: components["schemas"]["GcpProject"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGcpDataSource: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Registration (RISKEN's own id). */
                gcp_id: components["schemas"]["Id"];
                /** Catalogue id of the scanner. */
                google_data_source_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The attachment, or nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment; missing, or without `gcp_id`, where the scanner is not attached. */
                            gcp_data_source?: components["schemas"]["GcpDataSource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putGcp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The Google Cloud project to register. */
                    gcp: components["schemas"]["GcpProjectForUpsert"];
                };
            };
        };
        responses: {
            /** The registration as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The registration as stored. */
                            gcp: components["schemas"]["GcpProject"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGcp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration to remove, RISKEN's own id. */
                    gcp_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachGcpDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The attachment, whole. */
                    gcp_data_source: components["schemas"]["GcpDataSourceForUpsert"];
                };
            };
        };
        responses: {
            /** The attachment as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored. */
                            gcp_data_source: components["schemas"]["GcpRelDataSource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachGcpDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration, RISKEN's own id. */
                    gcp_id: components["schemas"]["Id"];
                    /** Catalogue id of the scanner. */
                    google_data_source_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeGcpScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration, RISKEN's own id. */
                    gcp_id: components["schemas"]["Id"];
                    /** Catalogue id of the scanner. */
                    google_data_source_id: components["schemas"]["Id"];
                    /**
                     * Skips the alert analysis that normally follows. Results are stored all the same. The server's
                     *     default is false.
                     */
                    scan_only?: boolean;
                    /**
                     * Scans everything again instead of only what changed, where the scanner knows the difference.
                     *     The server's default is false.
                     */
                    full_scan?: boolean;
                };
            };
        };
        responses: {
            /** The scan is queued, or the verification code did not match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAzureDataSources: {
        parameters: {
            query?: {
                /** Only the scanner with this catalogue id. */
                azure_data_source_id?: components["schemas"]["Id"];
                /** Only the scanner with exactly this name, for example `azure:prowler`; at most 64 characters. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The catalogue; an empty list where nothing matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** One entry per scanner. */
                            azure_data_source: components["schemas"]["AzureDataSource"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAzure: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only this registration (RISKEN's own id). */
                azure_id?: components["schemas"]["Id"];
                /** Only this Azure subscription; at most 128 characters. */
                subscription_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscriptions; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The registered subscriptions. */
                            azure: components["schemas"]["AzureSubscription"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAzureDataSource: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Registration, RISKEN's own id. */
                azure_id: components["schemas"]["Id"];
                /** Catalogue id of the scanner. */
                azure_data_source_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The attachment, or an object without ids where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment. */
                            rel_azure_data_source?: components["schemas"]["RelAzureDataSource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putAzure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The subscription to register. */
                    azure: components["schemas"]["AzureSubscriptionForUpsert"];
                };
            };
        };
        responses: {
            /** The subscription as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The subscription as stored. */
                            azure: components["schemas"]["AzureSubscription"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAzure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration to remove, RISKEN's own id. */
                    azure_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachAzureDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The attachment, whole. */
                    rel_azure_data_source: components["schemas"]["RelAzureDataSourceForUpsert"];
                };
            };
        };
        responses: {
            /** The attachment as stored; without `rel_azure_data_source` where the verification code did not match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored; missing where nothing was attached. */
                            rel_azure_data_source?: components["schemas"]["RelAzureDataSource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachAzureDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Registration, RISKEN's own id. */
                    azure_id: components["schemas"]["Id"];
                    /** Catalogue id of the scanner. */
                    azure_data_source_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeAzureScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Project in which the caller must have the right; it does not limit the scans. */
                    project_id: components["schemas"]["Id"];
                    /** Only this scanner (catalogue id), still in all projects. With 0, or left out, every Azure scanner. */
                    azure_data_source_id?: number;
                };
            };
        };
        responses: {
            /** The scans are queued, or none was to be queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCodeDataSources: {
        parameters: {
            query?: {
                /** Only the scanner with this catalogue id. */
                code_data_source_id?: components["schemas"]["Id"];
                /** Only the scanner with exactly this name, for example `code:gitleaks`; at most 64 bytes. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scanners; an empty list where the filters match none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** One entry per scanner. */
                            code_data_source: components["schemas"]["CodeDataSource"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGithubSettings: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only this connection (RISKEN's own id). */
                github_setting_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The connections; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The connections. */
                            github_setting: components["schemas"]["GithubSetting"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGitleaksCache: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * Connection to look at (RISKEN's own id). The vendor's page calls it optional; the gateway refuses the call
                 *     without it.
                 */
                github_setting_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** One entry per repository. */
                            gitleaks_cache: components["schemas"]["GitleaksCache"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putGithubSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The connection, whole except for a token that stays. */
                    github_setting: components["schemas"]["GithubSettingForUpsert"];
                };
            };
        };
        responses: {
            /** The connection as stored, its token masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The connection as stored. */
                            github_setting: components["schemas"]["GithubSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGithubSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection to remove, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putGitleaksSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The setting, whole. */
                    gitleaks_setting: components["schemas"]["GitleaksSettingForUpsert"];
                };
            };
        };
        responses: {
            /** The setting as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The setting as stored. */
                            gitleaks_setting: components["schemas"]["GitleaksSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteGitleaksSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection whose setting to remove, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putDependencySetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The setting, whole. */
                    dependency_setting: components["schemas"]["DependencySettingForUpsert"];
                };
            };
        };
        responses: {
            /** The setting as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The setting as stored. */
                            dependency_setting: components["schemas"]["DependencySetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteDependencySetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection whose setting to remove, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putCodeScanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The setting, whole. */
                    code_scan_setting: components["schemas"]["CodeScanSettingForUpsert"];
                };
            };
        };
        responses: {
            /** The setting as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The setting as stored. */
                            code_scan_setting: components["schemas"]["CodeScanSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCodeScanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection whose setting to remove, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeGitleaksScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection to scan, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                    /**
                     * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
                     *     false.
                     */
                    scan_only?: boolean;
                    /**
                     * Scans everything again instead of only what changed since the last visit. The server's default is
                     *     false.
                     */
                    full_scan?: boolean;
                };
            };
        };
        responses: {
            /** The scan is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeDependencyScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection to scan, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                    /**
                     * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
                     *     false.
                     */
                    scan_only?: boolean;
                };
            };
        };
        responses: {
            /** The scan is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeCodeScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection to scan, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                    /**
                     * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
                     *     false.
                     */
                    scan_only?: boolean;
                };
            };
        };
        responses: {
            /** The scan is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGithubAppInstallationStatus: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Connection, RISKEN's own id. */
                github_setting_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The outcome of the check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The outcome of the check. */
                            github_app_installation_status?: components["schemas"]["GithubAppInstallationStatus"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGithubAppInstallUrl: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Connection, RISKEN's own id. */
                github_setting_id: components["schemas"]["Id"];
                /**
                 * Path of the console to come back to. It starts with one slash, names no host and holds no backslash; anything
                 *     else is refused. Left out, the server uses the list of GitHub connections of the project.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Address to open in the browser. */
                            url: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** No caller could be made out (text), or the caller is a token instead of a human (JSON). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            /** The GitHub App is not configured on this installation. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getGithubAppOauthStartUrl: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Connection, RISKEN's own id. */
                github_setting_id: components["schemas"]["Id"];
                /**
                 * Path of the console to come back to. It starts with one slash, names no host and holds no backslash; anything
                 *     else is refused. Left out, the server uses the list of GitHub connections of the project.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** Address to open in the browser. */
                            url: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** No caller could be made out (text), or the caller is a token instead of a human (JSON). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            /** The GitHub App is not configured on this installation. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    handleGithubAppOauthCallback: {
        parameters: {
            query: {
                /** Signed state from the address that started the sign-in. */
                state: string;
                /** Code that GitHub hands out. Without it the outcome is `failed`. */
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Back to the console, with the outcome in the address. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** The state is missing, forged or too old. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** Any other failure; the only good answer is the redirect. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    verifyGithubAppInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Connection to verify, RISKEN's own id. */
                    github_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** The connection with the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The connection as stored. */
                            github_setting: components["schemas"]["GithubSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOsint: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The watched resources; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The watched resources. */
                            osint: components["schemas"]["Osint"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOsintDataSources: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only scanners whose name contains this text, in the case given, for example `subdomain`. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scanners; an empty list where the filter matches none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** One entry per scanner. */
                            osint_data_source: components["schemas"]["OsintDataSource"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRelOsintDataSources: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only attachments to this watched resource. */
                osint_id?: components["schemas"]["Id"];
                /** Only attachments of this scanner. */
                osint_data_source_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The attachments; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachments. */
                            rel_osint_data_source: components["schemas"]["RelOsintDataSource"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listOsintDetectWords: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only words of this attachment. */
                rel_osint_data_source_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The words; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The words. */
                            osint_detect_word: components["schemas"]["OsintDetectWord"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOsint: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Watched resource to read. */
                osint_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The watched resource, or an empty answer where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The watched resource; missing where the id is unknown. */
                            osint?: components["schemas"]["Osint"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeOsintScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Attachment to scan. */
                    rel_osint_data_source_id: components["schemas"]["Id"];
                    /**
                     * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
                     *     false.
                     */
                    scan_only?: boolean;
                };
            };
        };
        responses: {
            /** The scan is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** A fixed text. */
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putOsint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The watched resource. */
                    osint: components["schemas"]["OsintForUpsert"];
                };
            };
        };
        responses: {
            /** The watched resource as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The watched resource as stored. */
                            osint: components["schemas"]["Osint"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOsint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Watched resource to remove. */
                    osint_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putRelOsintDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The attachment, whole. */
                    rel_osint_data_source: components["schemas"]["RelOsintDataSourceForUpsert"];
                };
            };
        };
        responses: {
            /** The attachment as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The attachment as stored. */
                            rel_osint_data_source: components["schemas"]["RelOsintDataSource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteRelOsintDataSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Attachment to remove. */
                    rel_osint_data_source_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putOsintDetectWord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The word. */
                    osint_detect_word: components["schemas"]["OsintDetectWordForUpsert"];
                };
            };
        };
        responses: {
            /** The word as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The word as stored. */
                            osint_detect_word: components["schemas"]["OsintDetectWord"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteOsintDetectWord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Word to remove. */
                    osint_detect_word_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWpscanSettings: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
                diagnosis_data_source_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The settings. */
                            wpscan_setting: components["schemas"]["WpscanSetting"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPortscanSettings: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
                diagnosis_data_source_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The settings. */
                            portscan_setting: components["schemas"]["PortscanSetting"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPortscanTargets: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only targets of this setting. The vendor's page calls it required; it is not. */
                portscan_setting_id?: components["schemas"]["Id"];
                /**
                 * Accepted and ignored: the answer holds targets of every status. 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS,
                 *     4 ERROR.
                 */
                status?: components["schemas"]["ScanStatusInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The targets; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The targets. */
                            portscan_target: components["schemas"]["PortscanTarget"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listApplicationScans: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
                diagnosis_data_source_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The application scans; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The application scans. */
                            application_scan: components["schemas"]["ApplicationScan"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getApplicationScanBasicSetting: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Application scan whose basic setting to read. */
                application_scan_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The basic setting, or an object without members where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The basic setting; an object without members where there is none. */
                            application_scan_basic_setting?: components["schemas"]["ApplicationScanBasicSettingLookup"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDiagnosisDataSource: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Scanner to read (catalogue id). */
                diagnosis_data_source_id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scanner, or an object without members where the id is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The scanner; an object without members where the id is unknown. */
                            diagnosis_data_source?: components["schemas"]["DiagnosisDataSource"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    invokeDiagnosisScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** What to scan, by scanner: a `wpscan_setting_id`, a `portscan_setting_id` or an `application_scan_id`. */
                    setting_id: components["schemas"]["Id"];
                    /** Catalogue id of the scanner. */
                    diagnosis_data_source_id: components["schemas"]["Id"];
                    /**
                     * Skips the alert analysis that normally follows. Results are stored all the same, whatever the vendor's
                     *     page says. The server's default is false.
                     */
                    scan_only?: boolean;
                };
            };
        };
        responses: {
            /** The scan is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** A fixed text. */
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putWpscanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The setting, whole. */
                    wpscan_setting: components["schemas"]["WpscanSettingForUpsert"];
                };
            };
        };
        responses: {
            /** The setting as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The setting as stored. */
                            wpscan_setting: components["schemas"]["WpscanSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWpscanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Setting to remove. */
                    wpscan_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putApplicationScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The application scan, whole. */
                    application_scan: components["schemas"]["ApplicationScanForUpsert"];
                };
            };
        };
        responses: {
            /** The application scan as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The application scan as stored. */
                            application_scan: components["schemas"]["ApplicationScan"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteApplicationScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Application scan to remove. */
                    application_scan_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putApplicationScanBasicSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The basic setting, whole. */
                    application_scan_basic_setting: components["schemas"]["ApplicationScanBasicSettingForUpsert"];
                };
            };
        };
        responses: {
            /** The basic setting as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The basic setting as stored. */
                            application_scan_basic_setting: components["schemas"]["ApplicationScanBasicSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteApplicationScanBasicSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Basic setting to remove. */
                    application_scan_basic_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putPortscanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The setting, whole. */
                    portscan_setting: components["schemas"]["PortscanSettingForUpsert"];
                };
            };
        };
        responses: {
            /** The setting as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The setting as stored. */
                            portscan_setting: components["schemas"]["PortscanSetting"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    putPortscanTarget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** The target, whole. */
                    portscan_target: components["schemas"]["PortscanTargetForUpsert"];
                };
            };
        };
        responses: {
            /** The target as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The target as stored. */
                            portscan_target: components["schemas"]["PortscanTarget"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePortscanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Setting to remove. */
                    portscan_setting_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePortscanTarget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owning project. */
                    project_id: components["schemas"]["Id"];
                    /** Target to remove. */
                    portscan_target_id: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** Done, or nothing was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAttackFlowAnalysis: {
        parameters: {
            query: {
                /** Project that the call is about; the access token must be allowed to see it. */
                project_id: components["parameters"]["ProjectId"];
                /** Resource where the walk starts: an ARN, or a full resource name of Google Cloud; 1 to 255 characters. */
                resource_name: string;
                /** Cloud of the resource. */
                cloud_type: "aws" | "gcp";
                /** AWS account number or Google Cloud project id of the resource, 1 to 32 characters. */
                cloud_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            /** The resources that the walk met, the first one included. */
                            nodes: components["schemas"]["AttackFlowResource"][];
                            /** The steps between them. */
                            edges: components["schemas"]["AttackFlowEdge"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * The server has no way into the cloud account: it is not registered in the project with a scanner attached,
             *     its role cannot be assumed, or the installation has no access to Google Cloud.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** The walk failed (code `Internal`), or the backend could not be reached. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
