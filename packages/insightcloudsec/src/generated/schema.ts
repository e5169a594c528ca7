// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
export interface paths {
    "/v2/public/user/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/create_api_only_user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a user that has only an API key */
        post: operations["createApiOnlyUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/apikey/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an API key for a user */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the session */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/apikey/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deactivate the API keys of a user */
        post: operations["deactivateApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/update_to_api_only_user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a user API-only */
        post: operations["convertUserToApiOnly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/update_console_access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Allow or deny a user the console */
        post: operations["setConsoleAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/users/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the users of the organization */
        get: operations["listUsers"];
        put?: never;
        /** Search the users of the organization */
        post: operations["searchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/domains/admins/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the domain admins */
        post: operations["listDomainAdmins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the calling user */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a user */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/user/{userResourceId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a user */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/{userResourceId}/edit-access-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the access level of a user */
        post: operations["setUserAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/user/{userResourceId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a user */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/user/{userResourceId}/groups/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the groups of a user */
        post: operations["listUserGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/tfa_state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the two-factor state of a user */
        post: operations["getTwoFactorState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/tfa_enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn on two-factor sign-in */
        post: operations["enableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/user/tfa_disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn off two-factor sign-in */
        post: operations["disableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/domain/organizations/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organizations */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/domain/organizations/detail/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organizations with counts */
        get: operations["listOrganizationDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/domain/organization/create": {
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
    "/v2/prototype/domain/organization/{organizationResourceId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename an organization */
        post: operations["updateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/domain/organization/{organizationResourceId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an organization with everything in it */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/domain/switch_organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the caller to another organization */
        post: operations["switchOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/groups/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the groups */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a group */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/{groupResourceId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a group */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/{groupResourceId}/users/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add users to a group */
        post: operations["addGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/{groupResourceId}/users/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the users of a group */
        post: operations["replaceGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/{groupResourceId}/user/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a user from a group */
        post: operations["removeGroupUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/{groupResourceId}/users/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the users of a group */
        post: operations["listGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/{groupResourceId}/roles/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the roles of a group */
        post: operations["listGroupRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/group/{groupResourceId}/roles/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the roles of a group */
        post: operations["replaceGroupRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/roles/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the roles */
        post: operations["listRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/role/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a role */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/role/{roleResourceId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace name and permissions of a role */
        post: operations["updateRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/roles/{roleResourceId}/scope/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add clouds and resource groups to a role or remove them */
        post: operations["updateRoleScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/roles/{roleResourceId}/groups/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the groups of a role */
        post: operations["replaceRoleGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/roles/{roleResourceId}/{operator}/badges/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the badges that a role is about */
        post: operations["updateRoleBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/entitlements/{groupResourceId}/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the entitlements of a group */
        get: operations["getGroupEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/entitlements/{userResourceId}/{module}/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the entitlement of a user in a module */
        get: operations["getUserEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/entitlements/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the entitlements of groups */
        post: operations["setGroupEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/authenticationservers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the authentication servers */
        post: operations["listAuthenticationServers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/authenticationserver/{serverId}/group_mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the group mappings of a server */
        get: operations["listGroupMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/authenticationserver/{serverId}/insert_group_mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add group mappings */
        post: operations["addGroupMappings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/authenticationserver/{serverId}/update_group_mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the group mappings of a server */
        post: operations["replaceGroupMappings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/authenticationserver/{serverId}/delete_group_mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove group mappings */
        delete: operations["deleteGroupMappings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/clouds/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all cloud accounts */
        get: operations["listClouds"];
        put?: never;
        /** Search cloud accounts page by page */
        post: operations["searchClouds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloudtypes/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the kinds of cloud */
        get: operations["listCloudTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/clouds/provisioning/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cloud accounts that can be provisioned into */
        get: operations["listProvisioningClouds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/cloud/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a cloud account */
        post: operations["addCloud"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/cloud/{cloudId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the settings of a cloud account */
        post: operations["updateCloud"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/{cloudResourceId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a cloud account */
        post: operations["deleteCloud"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/resource/{resourceId}/name/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a cloud account */
        post: operations["setResourceName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/clouds/status/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause or resume the harvesting of cloud accounts */
        post: operations["setCloudStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/{cloudResourceId}/regions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the regions of a cloud account */
        get: operations["listCloudRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/region/{regionResourceId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable a region of a cloud account */
        post: operations["enableCloudRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/region/{regionResourceId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable a region of a cloud account */
        post: operations["disableCloudRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/harvestingstrategy/strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the harvesting strategies */
        get: operations["listHarvestingStrategies"];
        put?: never;
        /** Create a harvesting strategy */
        post: operations["createHarvestingStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/harvestingstrategy/strategy/{strategyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign a harvesting strategy to cloud accounts */
        post: operations["assignHarvestingStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/divvy/cloud/{cloudResourceId}/last_harvest/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the last harvests of a cloud account */
        get: operations["getLastHarvest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/divvy/cloud/enqueue_harvest_job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a harvest job now */
        post: operations["enqueueHarvestJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/diagnostics/queues/status/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the state of the job queues */
        get: operations["getQueueStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/diagnostics/system/status/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the state of the installation */
        get: operations["getSystemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cloud organizations */
        get: operations["listCloudDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/domain/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a cloud organization */
        post: operations["addCloudDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/eventdrivenharvest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether event-driven harvesting is enabled */
        get: operations["getEventDrivenHarvesting"];
        put?: never;
        /** Enable event-driven harvesting */
        post: operations["enableEventDrivenHarvesting"];
        /** Disable event-driven harvesting */
        delete: operations["disableEventDrivenHarvesting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/eventdrivenharvest/{organizationServiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a cloud account a consumer of events */
        post: operations["addHarvestConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/eventdrivenharvest/{organizationServiceId}/disable-consumer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Make a cloud account no longer a consumer of events */
        delete: operations["removeHarvestConsumer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the consumers of events */
        get: operations["listHarvestConsumers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/eventdrivenharvest/consumer/{organizationServiceId}/producers/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add producers of events to a consumer */
        post: operations["addHarvestProducers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/producers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the producers of events */
        post: operations["listHarvestProducers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cloud/eventdrivenharvest/producers/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove producers of events */
        post: operations["disableHarvestProducers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/badges/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add badges to cloud accounts */
        post: operations["createBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/badges/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove badges from cloud accounts */
        post: operations["deleteBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/badges/{resourceId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace all badges of a cloud account */
        post: operations["replaceBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/badges/{resourceId}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the badges of a cloud account */
        post: operations["listBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/badges/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count the badges of cloud accounts */
        post: operations["countBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/badge/clouds/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the cloud accounts that have badges */
        post: operations["listCloudsWithBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/public/resource/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Query resources page by page */
        post: operations["queryResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/public/resource/etl-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Query resources for a bulk export */
        post: operations["queryResourcesEtl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Query resources by offset */
        post: operations["queryResourcesV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/{resourceId}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get everything known of a resource */
        get: operations["getResourceDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/common/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search resources by a part of an id or name */
        post: operations["searchResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/{resourceId}/tags/list": {
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
    "/v2/public/resource/{resourceId}/settings/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the settings of a resource */
        post: operations["listResourceSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/{resourceId}/associations/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the resource groups of a resource */
        post: operations["getResourceAssociations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/{resourceId}/notes/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the notes on a resource */
        post: operations["listResourceNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/{resourceId}/notes/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note on a resource */
        post: operations["createResourceNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resource/owner/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the owner of resources */
        post: operations["setResourceOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/resource/{resourceId}/supported_actions/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what can be done to a resource */
        get: operations["listSupportedActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resources/tags/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search resources by their tags */
        post: operations["searchResourcesByTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resources/tags/saved_configs/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List saved searches for tags */
        post: operations["listSavedTagConfigs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/{resourceId}/policies/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List policies attached to a user, group or role */
        post: operations["listAttachedPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/serviceuser/{resourceId}/accesskeys/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List access keys of a service user */
        post: operations["listAccessKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/dnszone/{resourceId}/dnsrecords/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List records of a DNS zone */
        post: operations["listDnsRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/dnszone/{resourceId}/dnszonenetworks/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List networks of a DNS zone */
        post: operations["listDnsZoneNetworks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/network_interfaces/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List network interfaces of an instance */
        post: operations["listInstanceNetworkInterfaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/privatenetwork/{resourceId}/subnets/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List subnets of a network */
        post: operations["listNetworkSubnets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/privatenetwork/{resourceId}/network_interfaces/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List network interfaces of a network */
        post: operations["listNetworkInterfaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/privatenetwork/{resourceId}/routetables/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List route tables of a network */
        post: operations["listNetworkRouteTables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/routetable/{resourceId}/routes/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List routes of a route table */
        post: operations["listRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resourceaccesslist/{resourceId}/rules/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List rules of an access list */
        post: operations["listAccessListRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/{resourceId}/policy/{policyResourceId}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach a policy */
        post: operations["detachPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/networkinterface/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a network interface */
        post: operations["attachNetworkInterface"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/snapshot/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an image of an instance */
        post: operations["createInstanceImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/get_console_output": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the console output of an instance */
        post: operations["getInstanceConsoleOutput"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/volume/{resourceId}/snapshot/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a snapshot of a volume */
        post: operations["createVolumeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/volume/{resourceId}/modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a volume */
        post: operations["modifyVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/autoscalinggroup/{resourceId}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach instances from an autoscaling group */
        post: operations["detachAutoscalingInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an instance */
        post: operations["startInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an instance */
        post: operations["stopInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restart an instance */
        post: operations["restartInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause an instance */
        post: operations["pauseInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unpause an instance */
        post: operations["unpauseInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend an instance */
        post: operations["suspendInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume an instance */
        post: operations["resumeInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terminate an instance */
        post: operations["terminateInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/resize/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the resize of an instance */
        post: operations["confirmInstanceResize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/resize/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revert the resize of an instance */
        post: operations["revertInstanceResize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/publicip/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a public address */
        post: operations["attachPublicIp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/instance/{resourceId}/publicip/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach a public address */
        post: operations["detachPublicIp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cache_instance/{resourceId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restart a cache instance */
        post: operations["restartCacheInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/cache_instance/{resourceId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terminate a cache instance */
        post: operations["terminateCacheInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/volume/{resourceId}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a volume */
        post: operations["attachVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/volume/{resourceId}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Detach a volume */
        post: operations["detachVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/resourcegroup/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a resource group */
        post: operations["createResourceGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/resourcegroups/resources/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add resources to resource groups */
        post: operations["addToResourceGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the insights with their counts */
        get: operations["listInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an insight */
        get: operations["getInsight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a custom insight */
        post: operations["createInsight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a custom insight */
        post: operations["updateInsight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a custom insight */
        delete: operations["deleteInsight"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/bulk/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create several custom insights */
        post: operations["createInsightsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/bulk/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete several custom insights */
        post: operations["deleteInsightsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/notes/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the notes of an insight */
        post: operations["updateInsightNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/edit_metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the metadata of insights in a pack */
        post: operations["updateInsightMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/set_exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the resource groups that an insight spares */
        post: operations["setInsightResourceGroupExemptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/counts/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Start a new count of an insight */
        get: operations["refreshInsightCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/timeseries/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the history of an insight on or off */
        post: operations["toggleInsightTimeseries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/{source}/insight-data-7-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a week of an insight's counts */
        get: operations["getInsightSevenDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{insightId}/{source}/resource/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List when resources began to fail an insight */
        post: operations["listInsightResourceHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/{resourceId}/violations/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the insights that a resource fails */
        get: operations["listInsightViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/select": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find insights by name */
        get: operations["selectInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/filter-registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the query filters that there are */
        get: operations["getFilterRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/insights/findings-per-cloud/{organizationServiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the findings of a cloud account */
        get: operations["listFindingsPerCloud"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/packs/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the insight packs */
        get: operations["listInsightPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/pack/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a custom pack */
        post: operations["createInsightPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/pack/{packId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a custom pack */
        post: operations["updateInsightPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/insights/pack/{packId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a custom pack */
        delete: operations["deleteInsightPack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/exemptions/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exempt resources from an insight */
        post: operations["createExemptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/exemptions/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove exemptions */
        post: operations["deleteExemptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/exemptions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the exemptions page by page */
        post: operations["listExemptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the bots page by page */
        post: operations["listBots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/{botResourceId}/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a bot */
        post: operations["getBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/bot/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a bot */
        post: operations["createBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/edit/{botResourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a bot */
        post: operations["updateBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/{botResourceId}/ondemand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a bot now */
        post: operations["runBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/{botResourceId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive a bot */
        post: operations["archiveBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/bots/bulk_action/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive several bots */
        post: operations["archiveBots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/function-registry/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the filters and actions that bots are made of */
        get: operations["getBotFunctionRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/{botResourceId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a bot */
        post: operations["pauseBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/public/botfactory/{botResourceId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a bot */
        post: operations["resumeBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/scheduled_events/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List scheduled events */
        post: operations["listScheduledEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/scheduled_events/execute_action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete scheduled events */
        post: operations["deleteScheduledEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/prototype/scheduled_events/history/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the runs of scheduled events */
        post: operations["listScheduledEventHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/iac/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scan configurations */
        get: operations["listIacConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/iac/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scan a template */
        post: operations["submitIacScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/iac/scans/{buildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a scan */
        get: operations["getIacScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/iac/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scans page by page */
        get: operations["listIacScans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/iac/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scans in chosen order */
        get: operations["listIacScansV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/iac/scans/{scanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a scan from the newer list */
        get: operations["getIacScanV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/iac/scans/{scanId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the report of a scan as SARIF */
        get: operations["getIacScanReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/configs/aws/accesskeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the AWS access keys */
        get: operations["listAwsAccessKeys"];
        put?: never;
        /** Add an AWS access key */
        post: operations["createAwsAccessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/configs/aws/accesskeys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an AWS access key */
        delete: operations["deleteAwsAccessKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/configs/aws/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the AWS roles */
        get: operations["listAwsRoles"];
        put?: never;
        /** Add an AWS role */
        post: operations["createAwsRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/configs/aws/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an AWS role */
        get: operations["getAwsRole"];
        put?: never;
        /** Change an AWS role */
        post: operations["updateAwsRole"];
        /** Remove an AWS role */
        delete: operations["deleteAwsRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/configs/aws/accounts/{organizationServiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the EKS harvesting settings of an AWS account */
        get: operations["getAwsAccount"];
        put?: never;
        /** Change the EKS harvesting settings of an AWS account */
        post: operations["updateAwsAccount"];
        /** Remove the EKS harvesting settings of an AWS account */
        delete: operations["deleteAwsAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lpa/principals/{principalId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a principal did */
        get: operations["listPrincipalActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lpa/principals/{principalId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a principal may do and what of it was used */
        get: operations["listPrincipalPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lpa/principals/{principalId}/access-remediate-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a policy that denies a principal what it did not use */
        get: operations["getPrincipalRemediationPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/cvm/resource/vulnerabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List images with their vulnerability counts page by page */
        post: operations["listResourceVulnerabilitySummaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/cvm/vulnerabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the CVEs of the whole estate page by page */
        post: operations["listVulnerabilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/cvm/resource/{resourceId}/vulnerabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the CVEs of one image page by page */
        post: operations["listResourceVulnerabilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/compliance/score-card/export-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the scorecard of a pack */
        post: operations["exportScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/compliance/score-card/export-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a scorecard export */
        post: operations["createScorecardExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/compliance/score-card/export-upload/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add settings to a scorecard export */
        post: operations["createScorecardExportConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/subscriptions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a subscription */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/datacollections/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a data collection */
        post: operations["createDataCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/whitelabel/set-custom-logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the logo */
        post: operations["setCustomLogo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client_version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the release of the tenant */
        get: operations["getClientVersion"];
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
        /**
         * A row of type `accessanalyzer`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        AccessAnalyzerResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Analyzer id. */
            analyzer_id?: string | null;
            /** Account mapping. */
            account_mapping?: string | null;
            /** Number of active findings. */
            active_finding_count?: number | null;
            /** Number of public findings. */
            public_finding_count?: number | null;
            /** Cross-account count. */
            cross_account_count?: number | null;
            /** Unknown-account count. */
            unknown_account_count?: number | null;
        };
        /** An access key of the cloud. */
        AccessKey: {
            common?: components["schemas"]["ResourceCommon"];
            /** Id of the key. */
            access_key_id?: string | null;
            /** State, such as `active`. */
            status?: string | null;
            /** When it was made, `YYYY-MM-DD HH:MM:SS`. */
            create_date?: string | null;
            /** When it was last used, `YYYY-MM-DD HH:MM:SS`. */
            last_used_date?: string | null;
        };
        /** Access keys. */
        AccessKeyList: {
            /** The keys, without their secrets. */
            serviceaccesskeys?: components["schemas"]["AccessKey"][];
        };
        /** Which rules are wanted. */
        AccessListDirection: {
            /**
             * Direction of the traffic.
             */
            direction: "ingress" | "egress";
        };
        /**
         * A row of type `accesslistflowlog`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        AccessListFlowLogResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Region name. */
            region_name?: string | null;
            /** Storage id. */
            storage_id?: string | null;
            /** Resource id of the target. */
            target_resource_id?: string | null;
            /** Provisioning state. */
            provisioning_state?: string | null;
            /** Whether it is enabled. */
            enabled?: boolean | null;
            /** Whether retention is on. */
            retention_enabled?: boolean | null;
            /** Retention time. */
            retention_time?: string | null;
            /** Whether traffic analytics is on. */
            traffic_analytics_enabled?: boolean | null;
            /** Traffic analytics interval. */
            traffic_analytics_interval?: string | null;
            /** Version. */
            version?: string | null;
        };
        /** An access list, in short. */
        AccessListReference: {
            /** Resource id. */
            resource_id?: string | null;
            /** Name. */
            resource_name?: string | null;
        };
        /** A rule of an access list. */
        AccessListRule: {
            common?: components["schemas"]["ResourceCommon"];
            access_list?: components["schemas"]["AccessListReference"];
            /** Kind of the list, such as `network_acl`. */
            access_list_type?: string | null;
            /** Resource id of the list. */
            parent_resource_id?: string | null;
            /** `ingress` or `egress`. */
            direction?: string | null;
            /** What happens to the traffic, such as `allow`. */
            rule_action?: string | null;
            /** Protocol, or `all`. */
            ip_protocol?: string | null;
            /** Addresses that it is for. */
            source_network?: string | null;
            /** Ports as text, such as `0-65535`. */
            source_port_specification?: string | null;
            /** Place in the order. */
            priority?: number | null;
            /** Whether it goes away by itself. */
            is_temporary?: boolean | null;
            /** Further properties, beside those in `common`. */
            properties?: components["schemas"]["ResourceProperties"] | null;
        };
        /** Rules of an access list. */
        AccessListRuleList: {
            /** The rules. */
            rules?: components["schemas"]["AccessListRule"][];
        };
        /**
         * A row of type `airflowenvironment`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        AirflowEnvironmentResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Webserver access mode. */
            webserver_access_mode?: string | null;
            /** Webserver URL. */
            webserver_url?: string | null;
            /** Status. */
            status?: string | null;
            /** Environment class. */
            environment_class?: string | null;
            /** Max workers. */
            max_workers?: number | null;
            /** Whether it is encrypted. */
            encrypted?: boolean | null;
            /** Resource id of the key. */
            key_resource_id?: string | null;
            /** Logging config. */
            logging_config?: string | null;
            /** Resource id of the execution role. */
            execution_role_resource_id?: string | null;
            /** Resource id of the service role. */
            service_role_resource_id?: string | null;
        };
        /**
         * A row of type `apiaccountingconfig`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        ApiAccountingConfigResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Accounting config id. */
            accounting_config_id?: string | null;
            /** Name. */
            name?: string | null;
            /** Whether it covers several regions. */
            multi_region?: boolean | null;
            /** Resource id of the parent. */
            parent_resource_id?: string | null;
            /** Whether it writes logs. */
            is_logging?: boolean | null;
            /** Whether it is a trail of the whole organization. */
            is_organization_trail?: boolean | null;
            /** Flag: include global service events. */
            include_global_service_events?: boolean | null;
            /** Storage container name. */
            storage_container_name?: string | null;
            /** Management events. */
            management_events?: string | null;
            /** SNS topic name. */
            sns_topic_name?: string | null;
            /** Cloud watch group ARN. */
            cloud_watch_group_arn?: string | null;
            /** Retention days. */
            retention_days?: number | null;
            /** Whether it is locked. */
            locked?: boolean | null;
        };
        /** A new user that has only an API key. */
        ApiOnlyUser: {
            /** Number of the user. */
            user_id: number;
            /** Organization that the user is in. */
            organization_id: number;
            /** Login name. */
            username: string;
            /** Name that is shown. */
            name: string;
            /**
             * Format: password
             * The key, which is not shown again.
             */
            api_key: string;
        };
        /**
         * A row of type `apprunnerservice`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        AppRunnerServiceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Service id. */
            service_id?: string | null;
            /** Status. */
            status?: string | null;
            /** Repository. */
            repository?: string | null;
            /** Repository type. */
            repository_type?: string | null;
            /** Cores. */
            cores?: number | null;
            /** Memory. */
            memory?: number | null;
        };
        /**
         * A row of type `appserver`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        AppServerResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** App server id. */
            app_server_id?: string | null;
            /** State. */
            state?: string | null;
            /** Server type. */
            server_type?: string | null;
            /** Number of instances. */
            instance_count?: number | null;
            /** Number of max instances. */
            max_instance_count?: number | null;
            /** Number of apps. */
            app_count?: number | null;
        };
        /** A resource group, in short. */
        AssociatedResourceGroup: {
            /** Resource id of the group, `resourcegroup:<n>:`, and not a number. */
            id?: string;
            /** Name. */
            name?: string | null;
            /** Who made it, such as `user`. */
            group_type?: string | null;
            /** Kind of its owner, such as `organization`. */
            owner_type?: string | null;
            /** Resource id of its owner. Recorded answers have a user here though `owner_type` is `organization`. */
            owner_resource_id?: string | null;
        };
        /** A network interface. */
        AttachedNetworkInterface: {
            common?: components["schemas"]["ResourceCommon"];
            /** Id at the provider. */
            network_interface_id?: string | null;
            /** Place on the instance, from 0. */
            device_index?: number | null;
            /** Hardware address. */
            mac_address?: string | null;
            /** Id of the instance at the provider. */
            instance_id?: string | null;
            /** Resource id of the instance. */
            instance_resource_id?: string | null;
            /** Id of the subnet at the provider. */
            subnet_id?: string | null;
            /** Resource id of the subnet. */
            subnet_resource_id?: string | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
            /** Its addresses. */
            ip_addresses?: components["schemas"]["InterfaceAddress"][] | null;
        };
        /** A policy of the cloud. */
        AttachedPolicy: {
            common?: components["schemas"]["ResourceCommon"];
            /** Id at the provider. */
            policy_id?: string | null;
            /** Whether the provider made it. */
            vendor_policy?: boolean | null;
            /** How often it is attached. */
            attachment_count?: number | null;
            /** When it was made, `YYYY-MM-DD HH:MM:SS`. */
            create_date?: string | null;
            /** When it last changed, `YYYY-MM-DD HH:MM:SS`. */
            update_date?: string | null;
        };
        /** Policies. */
        AttachedPolicyList: {
            /** The policies. */
            servicepolicies?: components["schemas"]["AttachedPolicy"][];
        };
        /** A server that users sign in through. */
        AuthenticationServer: {
            /** Number of the server. */
            server_id: number;
            /** Name of the server. */
            server_name: string;
            /** Host of the server; may be empty. */
            server_host?: string | null;
            /** Port of the server. */
            server_port?: number | null;
            /** Kind of the server; `saml` is known. */
            server_type?: string | null;
            /** Whether the connection is encrypted: 0 or 1, not a boolean. */
            secure?: number | null;
            /** Whether all organizations use it. */
            global_scope?: boolean | null;
            /** Number of group mappings. */
            mapped_groups?: number | null;
        };
        /** What to take out. */
        AutoscalingDetachment: {
            /** The instance to take out. The documented sample lists the resource id and the provider's id of one instance. */
            instance: readonly string[];
            /**
             * Lowers the number of instances that the group wants, so that none comes in its place. The documented sample has the
             *     word `boolean` for a value.
             */
            decrement_capacity?: boolean;
        };
        /**
         * A row of type `autoscalinggroup`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        AutoscalingGroupResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Group id. */
            group_id?: string | null;
            /** Date as text: create time. */
            create_time?: string | null;
            /** Health check grace period. */
            health_check_grace_period?: number | null;
            /** Whether it spans several zones. */
            multi_az?: boolean | null;
            /** Min size. */
            min_size?: number | null;
            /** Max size. */
            max_size?: number | null;
            /** Desired capacity. */
            desired_capacity?: number | null;
            /** Flag: new instance protection. */
            new_instance_protection?: boolean | null;
            /** Default cooldown. */
            default_cooldown?: number | null;
            /** Upgrade policy. */
            upgrade_policy?: string | null;
            /** Suspended processes. */
            suspended_processes?: string[] | null;
        };
        /**
         * A row of type `autoscalinglaunchconfiguration`. Names and types of the members are one author's reading of
         *     release 22.2 and were not recorded. Any member can be missing or of another type, and more can come.
         */
        AutoscalingLaunchConfigurationResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Image id. */
            image_id?: string | null;
            /** Instance type. */
            instance_type?: string | null;
            /** Identity management role. */
            identity_management_role?: string | null;
            /** Region name. */
            region_name?: string | null;
            /** Date as text: create time. */
            create_time?: string | null;
            /** Whether it is monitored. */
            monitoring?: boolean | null;
            /** Flag: block storage optimized. */
            block_storage_optimized?: boolean | null;
            /** Associate IP. */
            associate_ip?: string | null;
            /** RAM id. */
            ram_id?: string | null;
            /** Kernel id. */
            kernel_id?: string | null;
        };
        /** A stored access key, a stored role, or the settings of an account. Its members are not documented. */
        AwsConfig: {
            [key: string]: unknown;
        };
        /** A page of access keys or roles. Neither the name of the list nor that of the total is documented. */
        AwsConfigPage: {
            [key: string]: unknown;
        };
        /**
         * A row of type `awsconfig`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        AwsConfigResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Resource id. */
            resource_id?: string | null;
            /** Flag: delivery channel created. */
            delivery_channel_created?: boolean | null;
            /** Flag: configuration recorder created. */
            configuration_recorder_created?: boolean | null;
            /** Flag: auditing has begun. */
            auditing_has_begun?: boolean | null;
            /** Whether auditing is on. */
            auditing_enabled?: boolean | null;
            /** Flag: cross account. */
            cross_account?: boolean | null;
            /** Flag: unknown account. */
            unknown_account?: boolean | null;
        };
        /**
         * A row of type `backendservice`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        BackendServiceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Kind. */
            kind?: string | null;
            /** Resource id of the storage container. */
            storage_container_resource_id?: string | null;
            /** Port name. */
            port_name?: string | null;
            /** Port. */
            port?: string | null;
            /** Date as text: created time. */
            created_time?: string | null;
            /** Scheme. */
            scheme?: string | null;
        };
        /**
         * A row of type `backupvault`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        BackupVaultResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Date as text: create time. */
            create_time?: string | null;
            /** Recovery points. */
            recovery_points?: number | null;
            /** Policy. */
            policy?: string | null;
            /** Whether it is public. */
            public?: boolean | null;
            /** Resource id of the key. */
            key_resource_id?: string | null;
        };
        /** A label on a cloud account. */
        Badge: {
            /** Key of the badge. */
            key: string;
            /** Value of the badge. */
            value: string;
        };
        /** Badges, and the cloud accounts that they are for. */
        BadgeAssignment: {
            /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
            target_resource_ids: readonly components["schemas"]["ResourceIdText"][];
            /** The badges. A key may occur once only. */
            badges: readonly components["schemas"]["Badge"][];
        };
        /** How many badges a cloud account has. */
        BadgeCount: {
            /** Resource id of the account. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Number of its badges. */
            count: number;
        };
        /** A cloud account that has badges. */
        BadgedCloud: {
            /** Resource id of the account. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Display name of the account. */
            name: string;
        };
        /**
         * A row of type `batchenvironment`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        BatchEnvironmentResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Region name. */
            region_name?: string | null;
            /** Endpoint. */
            endpoint?: string | null;
            /** State. */
            state?: string | null;
            /** Allocation type. */
            allocation_type?: string | null;
            /** Flag: public access. */
            public_access?: boolean | null;
            /** Minimum CPUs. */
            minimum_cpus?: number | null;
            /** Maximum CPUs. */
            maximum_cpus?: number | null;
            /** Pool type. */
            pool_type?: string | null;
        };
        /**
         * A row of type `batchpool`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        BatchPoolResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Region. */
            region?: string | null;
            /** State. */
            state?: string | null;
            /** VM size. */
            vm_size?: string | null;
            /** Autoscaling. */
            autoscaling?: string | null;
            /** Inter node communication. */
            inter_node_communication?: string | null;
        };
        /**
         * A row of type `bigdatainstance`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        BigDataInstanceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** State. */
            state?: string | null;
            /** Instance type. */
            instance_type?: string | null;
            /** Endpoint address. */
            endpoint_address?: string | null;
            /** Endpoint port. */
            endpoint_port?: number | null;
            /** Version. */
            version?: string | null;
            /** Nodes. */
            nodes?: string[] | null;
            /** VPC id. */
            vpc_id?: string | null;
            /** Subnet group name. */
            subnet_group_name?: string | null;
            /** Whether it is encrypted. */
            encrypted?: boolean | null;
            /** Whether it can be reached from outside. */
            publicly_accessible?: boolean | null;
            /** Whether it asks for SSL. */
            ssl_required?: boolean | null;
            /** Date as text: create time. */
            create_time?: string | null;
            /** Whether it writes logs. */
            logging?: boolean | null;
            /** Logging bucket. */
            logging_bucket?: string | null;
            /** Parameter groups. */
            parameter_groups?: string[] | null;
        };
        /**
         * A row of type `bigdatasnapshot`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        BigDataSnapshotResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Snapshot id. */
            snapshot_id?: string | null;
            /** State. */
            state?: string | null;
            /** Snapshot type. */
            snapshot_type?: string | null;
            /** Nodes. */
            nodes?: string[] | null;
            /** Instance type. */
            instance_type?: string | null;
            /** Whether it is encrypted. */
            encrypted?: boolean | null;
            /** Date as text: create time. */
            create_time?: string | null;
        };
        /**
         * A row of type `bigdataworkspace`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        BigDataWorkspaceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** State. */
            state?: string | null;
            /** Region name. */
            region_name?: string | null;
            /** Whether double encryption is on. */
            double_encryption_enabled?: boolean | null;
            /** SQL administrator login. */
            sql_administrator_login?: string | null;
            /** Workspace type. */
            workspace_type?: string | null;
        };
        /** A bot. */
        Bot: {
            /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Name of the bot. */
            name: string;
            /** What it does. */
            description?: string | null;
            /** Free text. */
            notes?: string | null;
            /** How grave its matter is. */
            severity?: components["schemas"]["BotSeverity"];
            /** What it is for. */
            category?: components["schemas"]["BotCategory"];
            /** What it does now. `ARCHIVED` is for good, and `SCANNING` is a run over all resources. */
            state?: "RUNNING" | "PAUSED" | "ARCHIVED" | "SCANNING" | (string & {});
            /** Whether `runBot` is allowed. */
            ondemand_enabled?: boolean | null;
            /** Its configuration. */
            instructions?: components["schemas"]["BotInstructions"];
            /** Number of the insight that it is tied to; a number in some sources and a text in others. `null` for none. */
            insight_id?: number | null;
            /** Name of that insight. */
            insight_name?: string | null;
            /** Source of that insight, `backoffice` or `custom`. */
            source?: string | null;
            /** Id of its owner, such as `divvyuser:12:`. */
            owner?: string | null;
            /** Name of its owner. */
            owner_name?: string | null;
            /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
            date_created?: string | null;
            /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
            date_modified?: string | null;
            /** How the badges of its scope combine: `AND` or `OR`. */
            badge_scope_operator?: string | null;
            /** Its schedule, where the answer has it beside the instructions. */
            schedule?: components["schemas"]["BotSchedule"] | null;
            /** Whether it reacts to new resources. */
            hookpoint_created?: boolean | null;
            /** Whether it reacts to changed resources. */
            hookpoint_modified?: boolean | null;
            /** Whether it reacts to changed tags. */
            hookpoint_tags_modified?: boolean | null;
            /** Whether it reacts to removed resources. */
            hookpoint_destroyed?: boolean | null;
            /** When it runs next; a number whose unit is not documented. */
            next_scheduled_run?: number | null;
            /** Whether its configuration can be run. */
            valid?: boolean | null;
            /** What went wrong in its runs. */
            event_failures?: components["schemas"]["BotFailures"];
            /** Whether it logs in detail. */
            detailed_logging?: boolean | null;
            /** Version number of the bot. */
            version?: number | null;
            /** Exemptions that it made. */
            exemptions_count?: number | null;
        };
        /** Something that a bot does. */
        BotAction: {
            /** Id of the action; begins with `divvy.action.`. */
            name?: string | null;
            /** Settings of the action. */
            config?: {
                [key: string]: unknown;
            } | null;
            /** Whether it is done for resources that match (`true`) or that do not. */
            run_when_result_is?: boolean | null;
        };
        /** Something for a bot to do. */
        BotActionForWrite: {
            /** Id of the action; begins with `divvy.action.`. */
            name: string;
            /** Settings of the action; `{}` where it has none. */
            config: {
                [key: string]: unknown;
            };
            /** Whether to do it for resources that match (`true`) or that do not. */
            run_when_result_is: boolean;
        };
        /** What a bot is for. */
        BotCategory: "Security" | "Optimization" | "Curation" | "Best Practices" | "Miscellaneous" | (string & {});
        /**
         * What a bot is for.
         */
        BotCategoryInput: "Security" | "Optimization" | "Curation" | "Best Practices" | "Miscellaneous";
        /** Failures of a bot's runs by kind. */
        BotFailures: {
            /** Runs that failed. */
            errors?: number | null;
            /** Runs that took too long. */
            timeouts?: number | null;
            /** Runs that lacked a cloud permission. */
            invalid_perms?: number | null;
        };
        /** A bot to make. */
        BotForCreate: {
            /** Name of the bot. */
            name: string;
            /** What it does. */
            description?: string;
            /** How grave its matter is. */
            severity: components["schemas"]["BotSeverityInput"];
            /** What it is for. */
            category: components["schemas"]["BotCategoryInput"];
            /**
             * `RUNNING` acts at once; begin with `PAUSED`.
             */
            state?: "RUNNING" | "PAUSED";
            /** Whether `runBot` is allowed. */
            ondemand_enabled?: boolean;
            /** What it looks at and what it does. */
            instructions: components["schemas"]["BotInstructionsForWrite"];
            /** Number of the insight to tie it to; scripts send it with `source`. */
            insight_id?: number | null;
            /**
             * Source of that insight.
             */
            source?: "backoffice" | "custom" | null;
        };
        /** A bot's configuration as it is written back. Send all of it. */
        BotForUpdate: {
            /** Name of the bot. */
            name?: string;
            /** What it does. */
            description?: string;
            /** How grave its matter is. */
            severity?: components["schemas"]["BotSeverityInput"];
            /** What it is for. */
            category?: components["schemas"]["BotCategoryInput"];
            /**
             * Whether it acts; pausing and resuming have operations of their own.
             */
            state?: "RUNNING" | "PAUSED";
            /** Whether `runBot` is allowed. */
            ondemand_enabled?: boolean;
            /** What it looks at and what it does. */
            instructions?: components["schemas"]["BotInstructionsForWrite"];
            /** Number of the insight to tie it to; scripts send it with `source`. */
            insight_id?: number | null;
            /**
             * Source of that insight.
             */
            source?: "backoffice" | "custom" | null;
        };
        /** A filter or an action. Entries have further members. */
        BotFunction: {
            /** Name for people. */
            name?: string | null;
            /** What it does. */
            description?: string | null;
            /** Resource types that it works on. */
            supported_resources?: string[] | null;
            /** Cloud types that it works in; empty or `null` for all. */
            supported_clouds?: components["schemas"]["CloudTypeId"][] | null;
            /** Version of a filter; its type is not documented. */
            version?: unknown;
            /** Cloud permissions that an action needs; their shape is not documented. */
            permissions?: unknown;
        };
        /** What bots are made of. */
        BotFunctionRegistry: {
            /** The query filters. */
            filters?: components["schemas"]["BotFunction"][] | null;
            /** The actions. */
            actions?: components["schemas"]["BotFunction"][] | null;
        };
        /** What a bot looks at, when, and what it does then. */
        BotInstructions: {
            /** Resource types that it looks at. */
            resource_types?: string[] | null;
            /** Ids of the resource groups and clouds that it is limited to; empty for everything. */
            groups?: string[] | null;
            /** Badges of the clouds that it is limited to. */
            badges?: components["schemas"]["Badge"][] | null;
            /** Query filters that pick the resources. */
            filters?: components["schemas"]["InsightFilter"][] | null;
            /**
             * Events that it reacts to: `divvycloud.resource.created`, `divvycloud.resource.modified`,
             *     `divvycloud.resource.tags_modified`, `divvycloud.resource.destroyed`.
             */
            hookpoints?: string[] | null;
            /** When it runs by the clock; `null` for never. */
            schedule?: components["schemas"]["BotSchedule"] | null;
            /** The schedule in words. */
            schedule_description?: string | null;
            /** Whether `runBot` is allowed. */
            ondemand_enabled?: boolean | null;
            /** What it does, in this order. */
            actions?: components["schemas"]["BotAction"][] | null;
        };
        /** What a bot looks at, when, and what it does then. */
        BotInstructionsForWrite: {
            /** Resource types to look at. */
            resource_types?: readonly string[];
            /** Ids of the resource groups and clouds to limit it to; empty for everything. */
            groups?: readonly components["schemas"]["ResourceIdText"][];
            /** Badges of the clouds to limit it to. */
            badges?: readonly components["schemas"]["Badge"][];
            /** Query filters that pick the resources. */
            filters?: readonly components["schemas"]["QueryFilter"][];
            /**
             * Events to react to: `divvycloud.resource.created`, `divvycloud.resource.modified`,
             *     `divvycloud.resource.tags_modified`, `divvycloud.resource.destroyed`.
             */
            hookpoints?: readonly string[];
            /** When to run by the clock; `null` for never. */
            schedule?: components["schemas"]["BotScheduleForWrite"] | null;
            /** The schedule in words. */
            schedule_description?: string | null;
            /** Whether `runBot` is allowed. */
            ondemand_enabled?: boolean;
            /** What to do, in this order. */
            actions?: readonly components["schemas"]["BotActionForWrite"][];
        };
        /** A page of bots. */
        BotPage: {
            /** The bots of this page. */
            bots: components["schemas"]["Bot"][];
            /** Bots on all pages. */
            count: number;
        };
        /** When a bot runs. It has the members that its kind needs. */
        BotSchedule: {
            /** Kind of schedule. */
            _type?: string | null;
            /** Time of day. */
            time_of_day?: components["schemas"]["BotTimeOfDay"] | null;
            /** Day of the month. */
            day_of_month?: number | null;
            /** Day of the week as a number; which day is first is not documented. */
            day_of_week?: number | null;
            /** Days of the week on which it does not run, as numbers. */
            exclude_days?: number[] | null;
            /** Minute of the hour. */
            minute_of_hour?: number | null;
            /** Second, under the name that the wire has. */
            second_of_hour?: number | null;
        };
        /** When to run. Send the members that the kind needs and no others. */
        BotScheduleForWrite: {
            /** Kind of schedule; take its word from a bot that has one, as the words are not documented. */
            _type: string;
            /** Time of day. */
            time_of_day?: components["schemas"]["BotTimeOfDayForWrite"];
            /** Day of the month. */
            day_of_month?: number;
            /** Day of the week as a number; which day is first is not documented. */
            day_of_week?: number;
            /** Days of the week on which it does not run, as numbers. */
            exclude_days?: readonly number[];
            /** Minute of the hour. */
            minute_of_hour?: number;
            /** Second, under the name that the wire has. */
            second_of_hour?: number;
        };
        /** How grave the matter of a bot is. */
        BotSeverity: "low" | "medium" | "high" | (string & {});
        /**
         * How grave the matter of a bot is.
         */
        BotSeverityInput: "low" | "medium" | "high";
        /** A time of day. */
        BotTimeOfDay: {
            /** Kind of the value. */
            _type?: string | null;
            /** Hour. */
            hour?: number | null;
            /** Minute. */
            minute?: number | null;
            /** Second. */
            second?: number | null;
        };
        /** A time of day. */
        BotTimeOfDayForWrite: {
            /** Kind of the value, as the bot that it was taken from has it. */
            _type?: string;
            /** Hour. */
            hour: number;
            /** Minute. */
            minute: number;
            /** Second. */
            second: number;
        };
        /**
         * A row of type `brokerinstance`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        BrokerInstanceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Instance type. */
            instance_type?: string | null;
            /** Instance id. */
            instance_id?: string | null;
            /** State. */
            state?: string | null;
            /** Engine. */
            engine?: string | null;
            /** Engine version. */
            engine_version?: string | null;
            /** Nodes. */
            nodes?: string[] | null;
            /** Endpoint address. */
            endpoint_address?: string | null;
            /** Whether it can be reached from outside. */
            publicly_accessible?: boolean | null;
            /** Flag: general logs. */
            general_logs?: boolean | null;
            /** Flag: audit logs. */
            audit_logs?: boolean | null;
            /** Authentication strategy. */
            authentication_strategy?: string | null;
            /** Flag: auto minor upgrades. */
            auto_minor_upgrades?: boolean | null;
        };
        /**
         * A row of type `buildproject`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        BuildProjectResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Description. */
            description?: string | null;
            /** Date as text: creation date. */
            creation_date?: string | null;
            /** Build type. */
            build_type?: string | null;
            /** Build image. */
            build_image?: string | null;
            /** Privilege mode. */
            privilege_mode?: string | null;
            /** Cache type. */
            cache_type?: string | null;
            /** Resource id of the key. */
            key_resource_id?: string | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
        };
        /**
         * A cloud account: an AWS account, an Azure subscription, a Google Cloud project, a Kubernetes cluster and the like. Members
         *     without a value are left out or null, and newer releases send further ones.
         */
        Cloud: {
            /** Number of the account: the same as `organization_service_id` of resources and as the number in `resource_id`. */
            id: number;
            /** Display name. */
            name: string;
            cloud_type_id: components["schemas"]["CloudTypeId"];
            /**
             * The provider's own id: AWS account number, Azure subscription, Google Cloud project, or for Kubernetes a long path.
             *     Missing on some accounts, Kubernetes clusters above all.
             */
            account_id?: string | null;
            /** When it was added, UTC, `YYYY-MM-DD HH:MM:SS`; with microseconds in the answer of `addCloud`. */
            creation_time: string;
            status: components["schemas"]["CloudStatus"];
            /** Number of its badges. */
            badge_count?: number | null;
            /** Number of its resources. Installations of 2019 call the member `resources`. */
            resource_count?: number | null;
            /** When it was last read, UTC, `YYYY-MM-DD HH:MM:SS`. */
            last_refreshed?: string | null;
            /** Who reads it, as a role ARN, sometimes only the role's name, or the e-mail address of a service account. */
            role_arn?: string | null;
            /** The same value as `resource_id`. */
            group_resource_id: components["schemas"]["ResourceIdText"];
            /** Resource id, `divvyorganizationservice:<id>`, without a colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Types of resource that could not be read, with the permissions that are missing. */
            failed_resource_types?: components["schemas"]["CloudFailedResourceType"][] | null;
            /** Its part in event-driven harvesting. `idle` is the one word that was recorded. */
            event_driven_harvest_role?: "idle" | null | (string & {});
            /** Harvesting strategy that it follows. */
            strategy_id?: number | null;
            /** The AWS Organization or similar that it is a member of. */
            cloud_organization_id?: string | null;
            /** Domain name of that organization. */
            cloud_organization_domain_name?: string | null;
            /** Display name of that organization. */
            cloud_organization_nickname?: string | null;
            /** Azure tenant. */
            tenant_id?: string | null;
            /** Whether the Command Platform manages it; sent since about 2025. */
            is_platform_managed?: boolean | null;
            /** Whether its hosts are assessed for vulnerabilities. */
            host_assessment_enabled?: boolean | null;
            /** State of that assessment; the rows are not documented. */
            host_assessment_status?: unknown[] | null;
            /** Not documented; an empty list in the one recorded answer that has it. */
            trailblazer_cloudtrail_trails?: unknown[] | null;
        };
        /**
         * A row of type `divvyorganizationservice`. Names and types of the members are one author's reading of release 22.2
         *     and were not recorded. Any member can be missing or of another type, and more can come.
         */
        CloudAccountResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Resource id. */
            resource_id?: string | null;
            /** Organization service id. */
            organization_service_id?: string | null;
            /** Account id. */
            account_id?: string | null;
            /** Tenant id. */
            tenant_id?: string | null;
            /** Payer account. */
            payer_account?: string | null;
            /** Name. */
            name?: string | null;
            /** Date as text: added timestamp. */
            added_timestamp?: string | null;
            /** Bots. */
            bots?: number | null;
            /** Resources. */
            resources?: number | null;
        };
        /** A badge of a cloud account. */
        CloudBadge: {
            /** Key of the badge. */
            key: string;
            /** Value of the badge. */
            value: string;
            /** Whether the system made it, and not a person; missing in older releases. */
            auto_generated?: boolean | null;
        };
        /**
         * A cloud account and how to sign in to it. AWS takes `account_number` with either `api_key` and `secret_key`
         *     (`standard`), those two and a role (`assume_role`, where the keys belong to the account that assumes), or a role alone
         *     (`instance_assume_role`, where the installation's own role assumes it). Azure takes `tenant_id`, `app_id`,
         *     `subscription_id` and `api_key`. Google Cloud takes `project` and `api_credentials`, and no `authentication_type`.
         */
        CloudCreationParams: {
            /**
             * Kind of cloud, one of the ids of `listCloudTypes`: AWS, AWS_CHINA, AWS_GOV, AZURE_ARM, AZURE_CHINA, AZURE_GOV, GCE,
             *     ALICLOUD, OCI, K8S_R7 and others.
             */
            cloud_type: string;
            /** Display name. */
            name: string;
            /**
             * How to sign in. AWS: `standard`, `assume_role` or `instance_assume_role`. Azure: `standard` or `client_certificate`.
             *     Leave it out for Google Cloud.
             */
            authentication_type?: string;
            /** AWS account number, 12 digits. It is a text, because a number would lose zeros in front. */
            account_number?: string;
            /**
             * Format: password
             * AWS: the access key's id. Azure: the client secret, or with `client_certificate` the certificate as PEM text.
             */
            api_key?: string;
            /**
             * Format: password
             * AWS: the secret of the access key.
             */
            secret_key?: string;
            /** AWS: role to assume. */
            role_arn?: string;
            /** AWS: external id of the role's trust. */
            external_id?: string;
            /** AWS: name of the role's sessions. */
            session_name?: string;
            /** AWS: length of the role's sessions in seconds. */
            duration?: number;
            /** Harvesting strategy to follow, see `listHarvestingStrategies`. */
            strategy_id?: number;
            /** Azure: the tenant. */
            tenant_id?: string;
            /** Azure: the registered application. */
            app_id?: string;
            /** Azure: the subscription. */
            subscription_id?: string;
            /** Azure: thumbprint of the certificate; needed with `client_certificate`. */
            certificate_thumbprint?: string;
            /** Google Cloud: id of the project. */
            project?: string;
            /** Google Cloud: the service account's key file. */
            api_credentials?: components["schemas"]["GcpServiceAccountKey"];
        };
        /** A cloud organization. No answer was recorded, so all members are as clients read them, and some are typed loosely. */
        CloudDomain: {
            /** The product's own organization that it belongs to; not the provider's id. */
            organization_id?: number | null;
            /** Kind of cloud: `AWS`, `AZURE_ARM` or `GCE`. */
            cloud_type_id?: string | null;
            /** The provider's id of the organization. */
            domain_id?: string | null;
            /** Domain name, or for AWS mostly the id again. */
            domain_name?: string | null;
            /** State; a text in scripts and a number in one client. */
            status?: string | number | null;
            /** When it was added. */
            added_timestamp?: string | null;
            /** Whether its accounts get badges by themselves. */
            auto_badge?: boolean | null;
            /** Whether its accounts are added by themselves. */
            auto_add?: boolean | null;
            /** What failed at its last reading; a number in one client, and possibly a list. */
            failures?: number | unknown[] | null;
            /** Its accounts, subscriptions or projects; a number in one client, and possibly a list. */
            projects?: number | unknown[] | null;
        };
        /** A cloud organization and how to read it. */
        CloudDomainForAdd: {
            /** Kind of cloud: `AWS`, `AZURE_ARM` or `GCE`. */
            cloud_type: string;
            /**
             * Credentials of the organization's root: for Google Cloud the key file of a service account. Its members for other
             *     clouds are not documented. It holds secrets; keep it out of logs.
             */
            credentials: {
                [key: string]: unknown;
            };
            /** Display name. */
            nickname: string;
            /** Domain name or id of the organization. */
            domain_name?: string;
            /** Ids of the parent folders. */
            parent_folder_id?: readonly string[];
            /** Adds its accounts by themselves. One client sends it for Google Cloud only. */
            auto_add?: boolean;
            /** Gives its accounts badges by themselves. One client sends it for Google Cloud only. */
            auto_badge?: boolean;
            /** Removes accounts that are gone. One client sends it for Google Cloud only. */
            auto_remove?: boolean;
            /** Removes accounts that are suspended. One client sends it for AWS only. */
            remove_suspended?: boolean;
            /** Prefixes of names to leave out. */
            skip_prefixes?: readonly string[];
        };
        /** A type of resource that could not be read. */
        CloudFailedResourceType: {
            /** The type. */
            resource_type?: string | null;
            /** Permissions that are missing at the provider. */
            permissions?: string[] | null;
        };
        /** A resource that fails an insight. Entries have further members. */
        CloudFinding: {
            /** Name of the insight. */
            insight_name?: string | null;
            /** Name of the resource. */
            resource_name?: string | null;
        };
        /** A page of findings. The member that carries the next cursor is not known and comes beside `results`. */
        CloudFindingPage: {
            /** The findings. */
            results?: components["schemas"]["CloudFinding"][] | null;
        };
        /** Cloud accounts with their number. */
        CloudList: {
            /** The accounts. */
            clouds: components["schemas"]["Cloud"][];
            /** Number of all accounts that match, on all pages. */
            total_count: number;
        };
        /** A region of a cloud account. */
        CloudRegion: {
            /** The provider's name of the region, such as `eu-west-1`. */
            id: string;
            /** Display name; mostly the same. */
            name: string;
            /** Resource id, `serviceregion:<cloud id>:<region>:`, with the colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** State of the region; `ACTIVE` is the one word that was seen. */
            status: "ACTIVE" | (string & {});
            /** Factor on how often the region is read; 1 is usual. */
            harvest_rate_multiplier?: number | null;
        };
        /** What to look for, and which page of it. Everything is optional. */
        CloudSearch: {
            /** Conditions on members of the accounts, such as `account_id`. */
            filters?: readonly components["schemas"]["ListFilter"][];
            /** Rows to answer with. The documentation shows 25; clients send up to 5000. */
            limit?: number;
            /** Rows to skip, 0 for the first page. */
            offset?: number;
            order_by?: components["schemas"]["OrderBy"];
            /** Only accounts with these badges; `badge_filter_operator` says whether all or one of them. */
            badges?: readonly components["schemas"]["Badge"][];
            /**
             * `AND` for accounts with all of `badges`, `OR` for accounts with one of them, or empty for no choice.
             */
            badge_filter_operator?: "OR" | "AND" | "";
            /** Part of an id or a name to search for. */
            search_string?: string;
            /** Switches the advanced search on. What it changes is not documented. */
            advanced_search?: boolean;
            /** Only accounts without any badge. */
            empty_badges?: boolean;
            /** Leaves out accounts with these badges. */
            exclusion_badges?: readonly components["schemas"]["Badge"][];
        };
        /**
         * State of a cloud account: read as usual, not read, being read for the first time, or not readable because its role
         *     cannot be assumed. Other words occur.
         */
        CloudStatus: "DEFAULT" | "PAUSED" | "REFRESH" | "ASSUME_ROLE_FAIL" | (string & {});
        /** A kind of cloud. */
        CloudType: {
            cloud_type_id: components["schemas"]["CloudTypeId"];
            /** Display name. */
            name: string;
            /** How it is reached; `public` in all recorded answers. */
            cloud_access?: "public" | null | (string & {});
        };
        /** Kind of cloud. From `AZURE` on, kinds that only older installations have; newer releases may know more. */
        CloudTypeId: "ALICLOUD" | "AWS" | "AWS_CHINA" | "AWS_GOV" | "AZURE_ARM" | "AZURE_CHINA" | "AZURE_GOV" | "GCE" | "K8S_R7" | "OCI" | "AZURE" | "DO" | "OS" | "RAX" | "SOFTLAYER" | "VCLOUD_DIRECTOR" | "VMWARE_VSPHERE" | (string & {});
        /**
         * A row of type `cloudwatchdestination`. Names and types of the members are one author's reading of release 22.2
         *     and were not recorded. Any member can be missing or of another type, and more can come.
         */
        CloudWatchDestinationResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Destination name. */
            destination_name?: string | null;
            /** ARN. */
            arn?: string | null;
            /** Target ARN. */
            target_arn?: string | null;
            /** Role ARN. */
            role_arn?: string | null;
            /** Access policy. */
            access_policy?: string | null;
            /** Trusted accounts. */
            trusted_accounts?: string[] | null;
            /** Date as text: creation time. */
            creation_time?: string | null;
        };
        /**
         * A row of type `coldstorage`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        ColdStorageResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Date as text: creation date. */
            creation_date?: string | null;
            /** Date as text: last inventory date. */
            last_inventory_date?: string | null;
            /** Size in bytes. */
            size_in_bytes?: number | null;
            /** Number of archives. */
            number_of_archives?: number | null;
            /** Date as text: lock creation date. */
            lock_creation_date?: string | null;
            /** Date as text: lock expiration date. */
            lock_expiration_date?: string | null;
            /** Lock state. */
            lock_state?: string | null;
        };
        /**
         * A row of type `containercluster`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        ContainerClusterResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** ARN. */
            arn?: string | null;
            /** Res type. */
            res_type?: string | null;
            /** When it was made; a date as text. */
            created_at?: string | null;
            /** Endpoint. */
            endpoint?: string | null;
            /** Whether it runs on Fargate. */
            fargate?: boolean | null;
            /** Role ARN. */
            role_arn?: string | null;
            /** Region name. */
            region_name?: string | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
            /** Status. */
            status?: string | null;
            /** Version. */
            version?: string | null;
            /** Platform version. */
            platform_version?: string | null;
            /** Whether it is monitored. */
            monitoring?: boolean | null;
            /** Whether it writes logs. */
            logging?: boolean | null;
            /** Logging types. */
            logging_types?: string[] | null;
            /** Flag: endpoint public access. */
            endpoint_public_access?: boolean | null;
            /** Flag: endpoint private access. */
            endpoint_private_access?: boolean | null;
            /** Public access CIDR blocks. */
            public_access_cidrs?: string[] | null;
            /** Resource id of the key. */
            key_resource_id?: string | null;
            /** Whether master auth network is on. */
            master_auth_network_enabled?: boolean | null;
        };
        /**
         * A row of type `containerdeployment`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        ContainerDeploymentResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Namespace. */
            namespace?: string | null;
            /** ARN. */
            arn?: string | null;
            /** Last status. */
            last_status?: string | null;
            /** Desired status. */
            desired_status?: string | null;
            /** Launch type. */
            launch_type?: string | null;
            /** Connectivity. */
            connectivity?: string | null;
            /** Date as text: create time. */
            create_time?: string | null;
            /** Resource id of the task definition. */
            task_definition_resource_id?: string | null;
            /** Whether it is paused. */
            paused?: boolean | null;
            /** Replicas. */
            replicas?: string | null;
            /** Available replicas. */
            available_replicas?: string[] | null;
            /** Unavailable replicas. */
            unavailable_replicas?: string[] | null;
            /** Ready replicas. */
            ready_replicas?: string[] | null;
            /** Updated replicas. */
            updated_replicas?: string[] | null;
            /** Observed generation. */
            observed_generation?: string | null;
            /** Number of collisions. */
            collision_count?: number | null;
        };
        /**
         * A row of type `containerimage`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        ContainerImageResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Digest. */
            digest?: string | null;
            /** SHA-256. */
            sha256?: string | null;
            /** Date as text: push time. */
            push_time?: string | null;
            /** Last scanned. */
            last_scanned?: string | null;
            /** Registry id. */
            registry_id?: string | null;
            /** Registry name. */
            registry_name?: string | null;
            /** Number of findings. */
            finding_count?: number | null;
            /** Critical. */
            critical?: number | null;
            /** High. */
            high?: number | null;
            /** Medium. */
            medium?: number | null;
            /** Low. */
            low?: number | null;
            /** Size. */
            size?: number | null;
            /** Image tags; its form is not known. */
            image_tags?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * A row of type `containerinstance`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        ContainerInstanceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Resource id of the instance. */
            instance_resource_id?: string | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
            /** Pod CIDR block. */
            pod_cidr?: string | null;
            /** Number of pods. */
            pod_count?: number | null;
            /** Internal IP address. */
            internal_ip_address?: string | null;
            /** External IP address. */
            external_ip_address?: string | null;
            /** Hostname. */
            hostname?: string | null;
            /** Architecture. */
            architecture?: string | null;
            /** Boot id. */
            boot_id?: string | null;
            /** Container runtime version. */
            container_runtime_version?: string | null;
            /** Operating system. */
            operating_system?: string | null;
            /** OS image. */
            os_image?: string | null;
            /** Whether it is ready. */
            ready?: boolean | null;
            /** Whether new pods are kept off it. */
            unschedulable?: boolean | null;
        };
        /**
         * A row of type `containerregistry`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        ContainerRegistryResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Date as text: create time. */
            create_time?: string | null;
            /** Status. */
            status?: string | null;
            /** Trusted accounts. */
            trusted_accounts?: string[] | null;
            /** Lifecycle policy. */
            lifecycle_policy?: string | null;
            /** Registry id. */
            registry_id?: string | null;
            /** Namespace id. */
            namespace_id?: string | null;
            /** Whether it can be reached from outside. */
            publicly_accessible?: boolean | null;
            /** Whether images are scanned when pushed. */
            scan_on_push?: boolean | null;
            /** Number of images. */
            image_count?: number | null;
            /** Encryption type. */
            encryption_type?: string | null;
            /** Resource id of the key. */
            key_resource_id?: string | null;
            /** Flag: tag mutability. */
            tag_mutability?: boolean | null;
        };
        /**
         * A row of type `container`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        ContainerResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Pod name. */
            pod_name?: string | null;
            /** Resource id of the pod. */
            pod_resource_id?: string | null;
            /** Namespace. */
            namespace?: string | null;
            /** Image. */
            image?: string | null;
            /** Image pull policy. */
            image_pull_policy?: string | null;
            /** Repository. */
            repository?: string | null;
            /** Version. */
            version?: string | null;
            /** Raw image tag. */
            raw_image_tag?: string | null;
            /** Whether it runs with privileges. */
            privileged?: boolean | null;
            /** Command. */
            command?: string | null;
            /** Args. */
            args?: string[] | null;
            /** Log driver. */
            log_driver?: string | null;
            /** Log group name. */
            log_group_name?: string | null;
            /** Resource id of the log group. */
            log_group_resource_id?: string | null;
            /** Resource id of the task definition. */
            task_definition_resource_id?: string | null;
            /** Number of restarts. */
            restart_count?: number | null;
            /** TTY; a number in one author's reading. */
            tty?: number | null;
            /** Working dir. */
            working_dir?: string | null;
        };
        /**
         * A row of type `containerservice`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        ContainerServiceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Date as text: create time. */
            create_time?: string | null;
            /** Resource id of the role. */
            role_resource_id?: string | null;
            /** Role name. */
            role_name?: string | null;
            /** Cluster id. */
            cluster_id?: string | null;
            /** Resource id of the task. */
            task_resource_id?: string | null;
            /** Platform version. */
            platform_version?: string | null;
            /** Scheduling strategy. */
            scheduling_strategy?: string | null;
            /** Flag: assign public IP. */
            assign_public_ip?: boolean | null;
            /** Flag: enable ECS tags. */
            enable_ecs_tags?: boolean | null;
            /** Flag: enable execute command. */
            enable_execute_command?: boolean | null;
            /** Created by. */
            created_by?: string | null;
            /** Number of desired tasks. */
            desired_count?: number | null;
            /** Number of running tasks. */
            running_count?: number | null;
            /** Number of pending tasks. */
            pending_count?: number | null;
        };
        /** A CVE over the whole estate. Rows also have a title and a link, whose member names are not known. */
        ContainerVulnerability: {
            /** Id of the CVE. */
            cve_id: string;
            /** When it was first found, `YYYY-MM-DDTHH:MM:SS` without a zone. */
            first_found?: string | null;
            /** When it was last seen; the format is not documented. */
            last_seen?: string | null;
            /** The vendor's own score, 0 to about 1000; it is not an EPSS score. */
            riskscore?: number | null;
            /** CVSS score. */
            cvss_score?: number | null;
            /** Whether the vendor knows a public exploit. */
            has_exploits?: boolean | null;
            /** Whether the vendor knows of use in attacks. */
            has_threats?: boolean | null;
            /** Resources that have it. */
            resource_count?: number | null;
            /** Number of affected packages over the estate, not a list. */
            affected_packages?: number | null;
        };
        /**
         * A row of type `contentdeliverynetwork`. Names and types of the members are one author's reading of release 22.2
         *     and were not recorded. Any member can be missing or of another type, and more can come.
         */
        ContentDeliveryNetworkResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Distribution id. */
            distribution_id?: string | null;
            /** Domain name. */
            domain_name?: string | null;
            /** Alternate domain names. */
            alternate_domain_names?: string[] | null;
            /** Status. */
            status?: string | null;
            /** Delivery method. */
            delivery_method?: string | null;
            /** State. */
            state?: string | null;
            /** Root object. */
            root_object?: string | null;
            /** HTTP versions. */
            http_versions?: string[] | null;
            /** Whether IPv6 is on. */
            ipv6_enabled?: boolean | null;
            /** Last modified. */
            last_modified?: string | null;
            /** Log bucket. */
            log_bucket?: string | null;
            /** Origins. */
            origins?: string[] | null;
            /** Security policy. */
            security_policy?: string | null;
            /** Certificate. */
            certificate?: string | null;
            /** Web ACL id. */
            web_acl_id?: string | null;
            /** Price class. */
            price_class?: string | null;
            /** Comment. */
            comment?: string | null;
            /** ARN. */
            arn?: string | null;
            /** Whether it writes logs. */
            logging?: boolean | null;
            /** Whether it logs cookies. */
            cookie_logging?: boolean | null;
            /** Origin access identities. */
            origin_access_identities?: string[] | null;
            /** Whether it asks for HTTPS. */
            https_required?: boolean | null;
            /** Viewer protocol policy. */
            viewer_protocol_policy?: string | null;
            /** Geo whitelist. */
            geo_whitelist?: string[] | null;
            /** Geo blacklist. */
            geo_blacklist?: string[] | null;
        };
        /** A user that has only an API key from now on. */
        ConvertedUser: {
            /** Number of the user. It comes as text here. */
            user_id: number;
            /**
             * Format: password
             * The new key, which is not shown again.
             */
            api_key: string;
        };
        /** A new local user with its temporary password. */
        CreatedLocalUser: {
            /** Number of the user. */
            user_id: number;
            /** Organization that the user is in. */
            organization_id: number;
            /** Login name. */
            username: string;
            /** Name that is shown. */
            name: string;
            /**
             * Format: password
             * Password for the first login, which is not shown again.
             */
            temporary_pw: string;
            /** When that password ends, `YYYY-MM-DDTHH:MM:SSZ`. */
            temp_pw_expiration: string;
        };
        /** A new organization. No member is sure to be there. */
        CreatedOrganization: {
            /** Number of the organization. */
            organization_id?: number | null;
            /** `divvyorganization:<organization id>`, without a colon at the end. */
            resource_id?: string | null;
        };
        /**
         * A new user. Which of the two it is depends on the kind of user and on the release: only a local user of a current
         *     release has `temporary_pw`.
         */
        CreatedUser: components["schemas"]["CreatedLocalUser"] | components["schemas"]["User"];
        /** The caller. Releases of 2022 leave most members out. */
        CurrentUser: {
            /** `divvyuser:<user id>:`, with the colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Number of the user. */
            user_id: number;
            /** Name that is shown. */
            name: string;
            /** Login name. */
            username: string;
            /** E-mail address. */
            email_address: string;
            /** Organization that calls run in now. */
            organization_id?: number | null;
            /** Name of that organization; what `switchOrganization` takes. */
            organization_name: string;
            /** Whether the user administers the organization. */
            organization_admin: boolean;
            /** Whether the user administers all organizations. */
            domain_admin: boolean;
            /** Whether the user may see all organizations. */
            domain_viewer?: boolean | null;
            /** Whether the user signs in with two factors. */
            two_factor_enabled?: boolean | null;
            /** Whether the user has to. */
            two_factor_required?: boolean | null;
            /** How the user signs in; `local` is known. */
            auth?: string | null;
            /** Length of a session. The unit is not documented; seconds are likely. */
            session_ttl?: number | null;
            /** When the session ends, `YYYY/MM/DD, HH:MM:SS UTC`, a form that no other member has. */
            session_expiration?: string | null;
            /** Seconds after which a session ends. */
            session_timeout_seconds?: number | null;
            /** Server that the user signs in through. */
            authentication_server_id?: number | null;
            /** Whether a plug-in for signing in is installed. */
            auth_plugin_exists?: boolean | null;
            /** Entries that the console hides from the user. */
            navigation_blacklist?: string[] | null;
            /** Look of the console. */
            theme?: string | null;
            /** Whether the user is locked out. */
            suspended?: boolean | null;
            /** Whether the user must change the password. */
            require_pw_reset?: boolean | null;
            /** Whether the user is kept out of the console. */
            console_access_denied?: boolean | null;
            /** Whether the user has an API key that works. */
            active_api_key_present?: boolean | null;
            /** When the user was made, `YYYY-MM-DD HH:MM:SS` in UTC. */
            create_date?: string | null;
            /** External id that the console proposes for AWS roles. */
            aws_default_external_id?: string | null;
            /** Whether a basic user may make an API key. */
            api_key_generation_allowed?: boolean | null;
            /** Id of the Command Platform's organization; may be empty. */
            rapid7_org_id?: string | null;
        };
        /**
         * A row of type `dataanalyticsworkspace`. Names and types of the members are one author's reading of release 22.2
         *     and were not recorded. Any member can be missing or of another type, and more can come.
         */
        DataAnalyticsWorkspaceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Workspace id. */
            workspace_id?: string | null;
            /** Name. */
            name?: string | null;
            /** Description. */
            description?: string | null;
            /** State. */
            state?: string | null;
            /** Whether it is encrypted. */
            encrypted?: boolean | null;
            /** Resource id of the key. */
            key_resource_id?: string | null;
            /** Output location. */
            output_location?: string | null;
            /** Date as text: create time. */
            create_time?: string | null;
            /** Whether the requester pays. */
            requester_pays?: boolean | null;
            /** Whether metrics is on. */
            metrics_enabled?: boolean | null;
        };
        /**
         * A row of type `database`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        DatabaseResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Database type. */
            database_type?: string | null;
            /** Whether it is encrypted. */
            encrypted?: boolean | null;
            /** Character set. */
            character_set?: string | null;
            /** Collation; a flag in one author's reading, and more likely a text. */
            collation?: boolean | null;
            /** Resource id of the instance. */
            instance_resource_id?: string | null;
        };
        /**
         * A row of type `databricksworkspace`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        DatabricksWorkspaceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** State. */
            state?: string | null;
            /** Encryption type. */
            encryption_type?: string | null;
        };
        /** A DNS record. */
        DnsRecord: {
            common?: components["schemas"]["ResourceCommon"];
            /** Type, such as A. */
            record_type?: string | null;
            /** What it points to. The form depends on the type and is not described anywhere. */
            data?: unknown;
        };
        /** Records of a zone. */
        DnsRecordList: {
            /** The records. */
            dnsrecords?: components["schemas"]["DnsRecord"][];
        };
        /**
         * A row of type `dnszone`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        DnsZoneResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Domain. */
            domain?: string | null;
            /** Comment. */
            comment?: string | null;
            /** Whether the zone is private. */
            is_private_zone?: boolean | null;
            /** Records. */
            records?: number | null;
        };
        /**
         * A row of type `ecstaskdefinition`. Names and types of the members are one author's reading of release 22.2 and
         *     were not recorded. Any member can be missing or of another type, and more can come.
         */
        EcsTaskDefinitionResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Name. */
            name?: string | null;
            /** Version. */
            version?: string | null;
            /** ARN. */
            arn?: string | null;
            /** Status. */
            status?: string | null;
            /** Network mode. */
            network_mode?: string | null;
            /** Launch type. */
            launch_type?: string | null;
            /** Execution role ARN. */
            execution_role_arn?: string | null;
            /** CPU. */
            cpu?: string | null;
            /** Memory. */
            memory?: string | null;
            /** Family. */
            family?: string | null;
            /** When it was made; a date as text. */
            created_at?: string | null;
            /** Number of containers. */
            container_count?: number | null;
        };
        /** What may be done in a module. */
        Entitlement: {
            /** The module. Newer releases have more. */
            namespace: "botfactory" | "collections" | "events" | "exemptions" | "groups" | "iac" | "iam" | "insights" | "tags" | (string & {});
            /** What may be done in it. */
            role: components["schemas"]["EntitlementRole"];
        };
        /** What may be done in a module. */
        EntitlementForSave: {
            /**
             * The module. Known are botfactory, collections, events, exemptions, groups, iac, iam, insights and tags; newer
             *     releases have more.
             */
            namespace: string;
            /** What may be done in it. Known are viewer, editor, admin and disabled. */
            role: string;
        };
        /** What may be done in a module: look, change, administer, or nothing. */
        EntitlementRole: "viewer" | "editor" | "admin" | "disabled" | (string & {});
        /** An error of v2 and of the paths without a version. */
        ErrorV2: {
            /** What failed. */
            error_message?: string | null;
            /** Kind of the failure, as the server names it. */
            error_type?: string | null;
            /** Where the server failed; on some failures only. */
            traceback?: string | null;
        };
        /** An error of v3 and v4. */
        ErrorV3: {
            /**
             * What was refused. Where a body was checked, `json` maps each member to a list of texts; other failures have a
             *     text in `error`.
             */
            messages?: {
                [key: string]: unknown;
            } | null;
        };
        /** An action that was carried out. */
        ExecutedAction: {
            /** The action, service and name joined by a dot, such as `acm.ListCertificates`. */
            action: string;
            /** How often. */
            count?: number | null;
            /** When last, `YYYY-MM-DDTHH:MM:SS` without a zone. */
            last_executed_date?: string | null;
        };
        /**
         * One resource exempted from one insight. The members for display (names, account, cloud) are `null` where the exemption
         *     was just made.
         */
        Exemption: {
            /** Number of the exemption. */
            exemption_id: number;
            /** Number of the insight. */
            insight_id: number;
            /** Where the insight comes from. */
            insight_source: components["schemas"]["InsightSourceName"];
            /** Name of the insight. */
            insight_name?: string | null;
            /** Id of the resource. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Always `null` in recorded answers; what else it can be is not known. */
            resource_ids?: unknown;
            /** Type of the resource, such as `storagecontainer`. */
            resource_type: string;
            /** Name of that type for people. */
            resource_type_label?: string | null;
            /** Name of the resource. */
            resource_name?: string | null;
            /** The cloud provider's id of the resource. Text in practice; the vendor's plug-in declares a number. */
            provider_id?: string | null;
            /** Kind of cloud, such as `AWS`. Text elsewhere; the vendor's plug-in declares a number. */
            cloud_type_id?: string | null;
            /** Name of the cloud account. */
            account?: string | null;
            /** The cloud provider's id of the account. Text elsewhere; the vendor's plug-in declares a number. */
            account_id?: string | null;
            /** Organization that it belongs to. */
            organization_id?: number | null;
            /** Who approved it, as it was given. */
            approver: string;
            /** Number of the user who made it. */
            creator_id?: number | null;
            /** Name of that user. */
            creator_name?: string | null;
            /** Name of the owner; recorded in lists only. */
            owner_name?: string | null;
            /** Bot that made it; always `null` in recorded answers. */
            bot_id?: string | number | null;
            /** Name of that bot. */
            bot_name?: string | null;
            /** Whether it works now. */
            enabled: boolean;
            /** When it was made, `YYYY-MM-DDTHH:MM:SS`, with or without `Z`. */
            create_date: string;
            /** From when it works, `YYYY-MM-DDTHH:MM:SS`, with or without `Z`, although requests have days only. */
            start_date: string;
            /** When it ends, in the same format; `null` or left out where it never does. */
            expiration_date?: string | null;
            /** Why. */
            notes?: string | null;
        };
        /** A page of exemptions. */
        ExemptionPage: {
            /** The exemptions of this page. */
            data: components["schemas"]["Exemption"][];
            /** Exemptions on all pages. */
            total_count: number;
        };
        /** A resource that was found, in short. */
        FoundResource: {
            /** Resource id. */
            resource_id: string;
            /** Type. */
            resource_type?: string;
            /** Id at the provider. */
            provider_id?: string | null;
            /** Name. */
            name?: string | null;
            /** Display name of the cloud account. */
            account?: string | null;
            /** Number of the account at its provider. */
            account_id?: string | null;
            /** Kind of cloud. */
            cloud_type_id?: string | null;
        };
        /** The key file of a Google service account, whole, as Google hands it out. */
        GcpServiceAccountKey: {
            /** Always `service_account`. */
            type?: string;
            /** Project that the service account belongs to. */
            project_id?: string;
            /** Id of the key. */
            private_key_id?: string;
            /**
             * Format: password
             * The key, PEM text.
             */
            private_key?: string;
            /** E-mail address of the service account. */
            client_email?: string;
            /** Number of the service account. */
            client_id?: string;
            /** Google's authorization address, such as `https://accounts.google.com/o/oauth2/auth`. */
            auth_uri?: string;
            /** Google's token address. */
            token_uri?: string;
            /** Address of Google's certificates. */
            auth_provider_x509_cert_url?: string;
            /** Address of the service account's certificates. */
            client_x509_cert_url?: string;
        } & {
            [key: string]: unknown;
        };
        /** A group of users. */
        Group: {
            /** Number of the group. */
            group_id: number;
            /** `divvyusergroup:<group id>`, without a colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Name of the group. */
            name: string;
            /** Number of users on current releases; the users themselves on releases of 2019. */
            users: number | components["schemas"]["User"][];
            /** Number of roles on current releases; the roles themselves on releases of 2019. */
            roles: number | components["schemas"]["Role"][];
            /** Whether entitlements were set for the group. */
            entitlements_configured?: boolean | null;
        };
        /** A group, wrapped. */
        GroupAnswer: {
            /** The group as it is now. */
            group: components["schemas"]["Group"];
        };
        /** Entitlements of a group. */
        GroupEntitlements: {
            /** Number of the group. */
            group_id: number;
            /** What the group may do. */
            entitlements: components["schemas"]["Entitlement"][];
        };
        /** Which local group a group of the identity provider becomes. Both are names, not ids. */
        GroupMapping: {
            /** Name of the local group. */
            local_group_name: string;
            /** Name of the group at the identity provider. */
            remote_group_name: string;
        };
        /** A group that a user is in. Further members are likely. */
        GroupOfUser: {
            /** Name of the group. */
            name: string;
            /** Roles of the group; empty where it has none. */
            roles: components["schemas"]["Role"][];
        };
        /** A cloud account that collects the events of others. */
        HarvestConsumer: {
            /** Number of the account, `id` in lists of clouds. */
            organization_service_id: number;
            /** Display name of the account. */
            name: string;
            /** The provider's id of the account. */
            account_id?: string | null;
            cloud_type_id?: components["schemas"]["CloudTypeId"];
            /** Number of accounts that send it events. */
            producers?: number | null;
            /** Number of its events. */
            events?: number | null;
            /** Whether it is still pending. */
            pending?: boolean | null;
            /** What is wrong with it. The documentation shows an empty list only; entries are probably texts. */
            errors?: unknown[] | null;
        };
        /** Whether the settings pass on to further accounts. The vendor documents the names of the members and not what they do. */
        HarvestPropagation: {
            /** Passes the settings on by badge. */
            by_badge: boolean;
            /** The badges to go by. The documentation shows an empty list only, so what an entry looks like is not known. */
            badges: readonly unknown[];
            /** Passes the settings on by consumer. */
            by_consumer: boolean;
        };
        /** The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged. */
        HarvestSchedule: {
            /** Name of the job with the kind of cloud in front, such as `AWS:InstanceHarvester`. */
            job?: string;
        } & {
            [key: string]: unknown;
        };
        /** How and in which regions accounts of one kind of cloud are read. */
        HarvestingStrategy: {
            /** Number of the strategy; `strategy_id` of cloud accounts. */
            id: number;
            /** Organization that it belongs to. */
            organization_id: number;
            /** Display name; not unique. */
            name: string;
            /** Kind of cloud that it is for. */
            cloud_type_id: components["schemas"]["CloudTypeId"];
            /** Whether it is the default for its kind of cloud. */
            type_default?: boolean | null;
            /** Whether the system defined it. */
            system_defined?: boolean | null;
            /** Regions that are not read, such as `sa-east-1`; null where none is named. */
            disabled_regions?: string[] | null;
            /** Whether the times of harvests adapt by themselves. */
            dynamic_scheduling?: boolean | null;
            /** Whether that is enabled. */
            dynamic_scheduling_enabled?: boolean | null;
            /** Number of accounts that follow it, and not their list. */
            organization_services?: number | null;
        };
        /** What a template is judged by. */
        IacConfig: {
            /** Number of the configuration. */
            id: number;
            /** Organization that it belongs to. */
            organization_id?: number | null;
            /** Name of the configuration, which scans give as `config_name`. */
            name: string;
            /** What it is for. */
            description?: string | null;
            /** Number of the pack that judges. */
            pack_id?: number | null;
            /** Source of that pack. */
            source?: components["schemas"]["InsightSourceName"];
            /** Insights of the pack that are left out, as source and number (`backoffice:27`). */
            insights_blacklist?: string[] | null;
            /** Insights of the pack that warn and do not fail a scan, as source and number. */
            insights_warn_only?: string[] | null;
            /** Slack channel that hears of scans. */
            slack_channel?: string | null;
            /** Mail addresses that hear of scans. */
            email_recipients?: string[] | null;
            /** When it was last used, `YYYY-MM-DDTHH:MM:SSZ`; `null` for never. */
            last_build_at?: string | null;
            /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
            created_at?: string | null;
            /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
            last_modified?: string | null;
            /** Scans so far. */
            total_builds?: number | null;
            /** Scans that passed. */
            success_count?: number | null;
            /** Scans that failed. */
            failure_count?: number | null;
            /** Address that takes templates. */
            consumption_url?: string | null;
            /** Whether the caller marked it as a favourite. */
            favorite?: boolean | null;
            /** A counter of newer releases; its meaning is not documented. */
            tfc_count?: number | null;
            /** Whether local exceptions are on; newer releases. */
            local_exceptions_enabled?: boolean | null;
        };
        /** The verdict of one insight. */
        IacInsightResult: {
            /** Number of the insight. */
            id: number;
            /** Name of the insight. */
            name?: string | null;
            /** What it finds. */
            description?: string | null;
            /** Its severity, 1 to 5; 5 is critical. */
            severity?: components["schemas"]["InsightSeverity"];
            /** Where it comes from. */
            source?: components["schemas"]["InsightSourceName"];
            /** Its long text, Markdown. */
            notes?: string | null;
            /** Resource types that it looks at. */
            resource_types?: string[] | null;
            /** Whether it warns where others fail. */
            warn_only?: boolean | null;
            /** Resources that passed, by id in the answer to a submission, their number in `getIacScan`. */
            success?: string[] | number | null;
            /** Resources that failed, by id in the answer to a submission, their number in `getIacScan`. */
            failure?: string[] | number | null;
            /** Resources that were warned of, by id in the answer to a submission, their number in `getIacScan`. */
            warning?: string[] | number | null;
        };
        /** What a resource is called in the template. */
        IacMappedResource: {
            /** Address in the template, such as `aws_s3_bucket.invoices`. */
            address?: string | null;
            /** Name in the template. */
            name?: string | null;
        };
        /** The verdicts on one resource. */
        IacReadableResource: {
            /** Where the template has it from. */
            resource_source?: string | null;
            /** Address in the template, such as `aws_s3_bucket.invoices`. */
            resource_address?: string | null;
            /** Name in the template. */
            resource_name?: string | null;
            /** Resource type. */
            resource_type?: string | null;
            /** Region. */
            resource_region?: string | null;
            /** Rules that it passed. */
            passed_rules?: components["schemas"]["IacReadableRule"][] | null;
            /** Rules that warned of it. */
            warning_rules?: components["schemas"]["IacReadableRule"][] | null;
            /** Rules that it failed. */
            failed_rules?: components["schemas"]["IacReadableRule"][] | null;
        };
        /** An insight under the name rule. */
        IacReadableRule: {
            /** Name of the insight. */
            rule_name?: string | null;
            /** What it finds. */
            rule_description?: string | null;
            /** More of it. */
            rule_detail?: string | null;
        };
        /** A scan as it is kept. */
        IacScan: {
            /** Number of the scan, the `build_id` of the submission. */
            id: number;
            /** Number of the configuration. */
            config_id?: number | null;
            /** Name of the configuration. */
            config_name?: string | null;
            /** Name of the scan. */
            scan_name?: string | null;
            /** Who asked for it. */
            author_name?: string | null;
            /** When it was made; the format is not documented. */
            create_time?: string | null;
            /** How long it took; the unit is not documented. */
            duration?: number | null;
            /** Kind of template: `terraform` or `cft` are known. */
            iac_provider?: string | null;
            /** Kind of scan; the words are not documented. */
            scan_type?: string | null;
            /** Verdict in a word; the words are not documented. */
            status?: string | null;
            /** Verdict in a sentence. */
            status_message?: string | null;
            /** Whether the template passed. */
            success?: boolean | null;
            /** What went wrong in the scan itself. */
            errors?: unknown[] | null;
            /** What was odd about the scan itself. */
            warnings?: unknown[] | null;
            /** Trace of an error in the scan, as one text or as its lines. */
            stacktrace?: string | string[] | null;
            /** The pack that judged. */
            pack?: components["schemas"]["IacScanPack"] | null;
            /** Insights that failed. */
            failed_insights?: number | null;
            /** Insights that warned. */
            warned_insights?: number | null;
            /** Resources that failed. */
            failed_resources?: number | null;
            /** Resources that passed. */
            passed_resources?: number | null;
            /** Resources that were warned of. */
            warned_resources?: number | null;
            /** Resources of the template. */
            total_resources?: number | null;
            /** Resources by category; the keys are such as `cat_compute`, `cat_iam`, `cat_network`. */
            resources_by_type?: {
                [key: string]: unknown;
            }[] | null;
            /** Failed resources by category. */
            failed_resources_by_type?: {
                [key: string]: unknown;
            }[] | null;
            /** Resources that were warned of by category. */
            warned_resources_by_type?: {
                [key: string]: unknown;
            }[] | null;
            /** Link to the page of the result. */
            scan_results?: string | null;
            /** From the ids of resources to what they are called in the template. */
            resource_mapping?: {
                [key: string]: components["schemas"]["IacMappedResource"];
            } | null;
            /** Verdicts by insight, with the template. */
            details?: components["schemas"]["IacScanDetails"] | null;
            /** Verdicts by resource, with `readable` only. */
            resources?: components["schemas"]["IacReadableResource"][] | null;
        };
        /** Verdicts by insight, and counts. */
        IacScanDetails: {
            /** Insights that failed. */
            failed_insights?: components["schemas"]["IacInsightResult"][] | null;
            /** Insights that passed. */
            passed_insights?: components["schemas"]["IacInsightResult"][] | null;
            /** Insights that warned. */
            warned_insights?: components["schemas"]["IacInsightResult"][] | null;
            /** Insights that were skipped. */
            skipped_insights?: components["schemas"]["IacInsightResult"][] | null;
            /** Resources that failed. */
            failed_resources?: number | null;
            /** Resources that passed. */
            passed_resources?: number | null;
            /** Resources that were warned of. */
            warned_resources?: number | null;
            /** Resources that were skipped. */
            skipped_resources?: number | null;
            /** All insights. */
            total_insights?: number | null;
            /** Resources of the template. */
            total_resources?: number | null;
            /** The template, a JSON document written as one text; in `getIacScan` only. */
            scan_template?: string | null;
        };
        /** A scan as the list has it. Rows have further members. */
        IacScanListItem: {
            /** Number of the scan. */
            id: number;
            /** Verdict in a word; the words are not documented. */
            status?: string | null;
            /** Kind of scan; the words are not documented. */
            scan_type?: string | null;
            /** Kind of template: `terraform` or `cft` are known. */
            iac_provider?: string | null;
            /** When it was made; the format is not documented. */
            create_time?: string | null;
        };
        /** The pack that judged a template. */
        IacScanPack: {
            /** Number of the pack. */
            id?: number | null;
            /** Name of the pack. */
            name?: string | null;
            /** Where it comes from, `backoffice` or `custom`. */
            source?: string | null;
        };
        /** A page of scans. */
        IacScanPage: {
            /** Number of this page. */
            page: number;
            /** Number of pages. */
            total_pages: number;
            /** Scans on all pages. */
            total_count: number;
            /** The scans of this page. */
            data: components["schemas"]["IacScanListItem"][];
        };
        /**
         * The result of a submission, the same for all three verdicts. With `readable` it has `resources` and neither `details`
         *     nor `resource_mapping`.
         */
        IacScanResult: {
            /** Number of the scan. */
            build_id: number;
            /** Name of the configuration. */
            config_name?: string | null;
            /** Verdict in a word. The words are not documented; the status of the answer is certain. */
            status?: string | null;
            /** Verdict in a sentence. */
            message?: string | null;
            /** Whether the template passed. */
            success?: boolean | null;
            /** What went wrong in the scan itself. */
            errors?: string[] | null;
            /** Link to the page of the result. */
            scan_results?: string | null;
            /** Trace of an error in the scan, as one text or as its lines. */
            stacktrace?: string | string[] | null;
            /** From the ids that `details` has to what the resources are called in the template. */
            resource_mapping?: {
                [key: string]: components["schemas"]["IacMappedResource"];
            } | null;
            /** Verdicts by insight. */
            details?: components["schemas"]["IacScanDetails"] | null;
            /** Verdicts by resource, with `readable` only. */
            resources?: components["schemas"]["IacReadableResource"][] | null;
        };
        /**
         * An image on a resource. Its counts are a measurement only where `assessment_info.status` is `COMPLETED`; elsewhere they
         *     are zero because nobody looked.
         */
        ImageAssessment: {
            /** Id of the row; a number in the one recorded shape. */
            id?: number | string | null;
            /** Reference of the image; images from Docker Hub have no registry in it. */
            image_id?: string | null;
            /** Id of the resource that runs it. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Type of that resource, such as `containerdeployment`. */
            resource_type?: string | null;
            /** Name of that resource. */
            resource_name?: string | null;
            /** Kind of cloud. */
            cloud?: components["schemas"]["CloudTypeId"];
            /** Name of the cloud account. */
            account?: string | null;
            /** The cloud provider's id of the account. */
            account_id?: string | null;
            /** Platform of the image, such as `linux`. */
            platform?: string | null;
            /**
             * Digest of the image that was assessed, `sha256:…`. Rows that were not assessed can have one as well; it says
             *     nothing there.
             */
            report_id?: string | null;
            /** Cluster; its parts are joined by `|`, the last of them is the cluster itself. */
            k8s_cluster_name?: string | null;
            /** Whether it can be reached from the internet. */
            public_accessible?: boolean | null;
            /** The vendor's own score, 0 to about 1000; it is not an EPSS score. */
            riskscore?: number | null;
            /** Critical vulnerabilities. */
            critical_count?: number | null;
            /** High vulnerabilities. */
            high_count?: number | null;
            /** Medium vulnerabilities. */
            medium_count?: number | null;
            /** Low vulnerabilities. */
            low_count?: number | null;
            /** Vulnerabilities without a severity. */
            none_count?: number | null;
            /** All vulnerabilities. */
            total_count?: number | null;
            /** Severity as a word, such as `HIGH`. */
            severity?: string | null;
            /** When it was last assessed, `YYYY-MM-DD HH:MM:SS`; `null` for never. */
            last_assessment?: string | null;
            /** How the assessment went. */
            assessment_info?: components["schemas"]["ImageAssessmentInfo"] | null;
        };
        /** How the assessment of an image went. It has further members. */
        ImageAssessmentInfo: {
            /** Where the assessment stands. Only `COMPLETED` makes the counts a measurement; the empty text means never. */
            status?: "COMPLETED" | "FAILED" | "QUEUED" | "" | (string & {});
            /** Why it failed, such as a registry that could not be signed in to. */
            error_reason?: string | null;
            /** When it was done, `YYYY-MM-DD HH:MM:SS`. */
            assessment_completed_at?: string | null;
            /** Where the image was pulled from. */
            pulled_from?: string | null;
        };
        /** A page of images. */
        ImageAssessmentPage: {
            /** The rows of this page. */
            data: components["schemas"]["ImageAssessment"][];
            /** Number of this page. */
            page: number;
            /** Rows in a page. */
            page_size: number;
            /** Rows on all pages. */
            total_count: number;
            /** Number of pages. */
            total_pages: number;
        };
        /** A resource that fails an insight. */
        ImpactedResource: {
            /** Name of the cloud account or cluster. */
            account_cluster_name?: string | null;
            /** Id of the cloud account or cluster. */
            account_cluster_id?: string | null;
            /** Namespace of the resource; Kubernetes only. */
            namespace_name?: string | null;
            /** Type of the resource, such as `instance`. */
            resource_type?: string | null;
            /** Name of the resource. */
            name?: string | null;
            /** Insight that it fails. */
            insight?: string | null;
            /** Id at the cloud provider. */
            provider_id?: string | null;
            /** Unique id at the cloud provider. */
            provider_uuid?: string | null;
            /** Severity of the insight; whether as word or as number is not documented. */
            severity?: string | number | null;
            /** Address of the resource in the console. */
            direct_link?: string | null;
        };
        /**
         * An insight as it is read alone. The counts are in `counts`. Members from `organization_id` on belong to custom
         *     insights.
         */
        Insight: {
            /** Number of the insight; unique only together with `source`. */
            insight_id: number;
            /** Where it comes from. */
            source: components["schemas"]["InsightSourceName"];
            /** Name of the insight. */
            name: string;
            /** What it finds. */
            description: string;
            /** Severity as shipped or made, 1 to 5; 5 is critical. */
            severity: components["schemas"]["InsightSeverity"];
            /** Severity that the customer set instead, on the same scale; where it is not null it counts and `severity` does not. */
            custom_severity?: number | null;
            /** Labels, such as `security` or `gdpr`. */
            tags: string[];
            /** Resource types that it looks at. */
            resource_types: string[];
            /** Query filters that a resource must match to be a finding. */
            filters: components["schemas"]["InsightFilter"][];
            /** Long text, Markdown: overview, remediation, compliance. */
            notes?: string | null;
            /** Text set with `updateInsightMetadata`. */
            meta_data?: string | null;
            /** Numbers of the resource groups that it spares. */
            resource_group_blacklist?: number[] | null;
            /** Cloud types that it can judge. */
            supported_clouds?: components["schemas"]["CloudTypeId"][] | null;
            /** Cloud types whose infrastructure as code it can judge. */
            supported_iac_clouds?: components["schemas"]["CloudTypeId"][] | null;
            /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
            inserted_at?: string | null;
            /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
            updated_at?: string | null;
            /** Release that brought it, such as `22.11`. */
            released?: string | null;
            /** Whether the caller marked it as a favourite. */
            favorited?: boolean;
            /** Its counts. */
            counts?: components["schemas"]["InsightCounts"];
            /** Empty in all recorded answers; its entries are not known. */
            membership?: unknown[] | null;
            /** Empty in all recorded answers; its entries are not known. */
            risk_layers?: unknown[] | null;
            /** Whether it is switched off. */
            disabled?: boolean;
            /** Organization that it belongs to. */
            organization_id?: number | null;
            /** Version number of the insight. */
            version?: number | null;
            /** Owner, such as `divvyuser:12:`. */
            owner_resource_id?: string | null;
            /** User who made it, such as `divvyuser:12:`. */
            user_resource_id?: string | null;
            /** Resource ids of clouds and resource groups that it is limited to; empty for everything. */
            scopes?: components["schemas"]["ResourceIdText"][] | null;
            /** Number of the shipped insight that it was copied from. */
            template_id?: number | null;
            /** Whether history is recorded. */
            timeseries?: boolean | null;
            /** State of the recording; its meaning is not documented. */
            timeseries_cache?: number | null;
            /** Badges of the clouds that it is limited to. */
            badges?: components["schemas"]["Badge"][] | null;
            /** How the badges combine: `AND` or `OR`. */
            badge_filter_operator?: string | null;
        };
        /** An insight to choose. */
        InsightChoice: {
            /** Number of the insight; unique only together with the source. */
            insight_id: number;
            /** Name of the insight. */
            name?: string | null;
        };
        /** The counts of an insight in one cloud account. */
        InsightCloudCounts: {
            /** Resources that fail it. */
            count?: number;
            /** Resources that it can judge. */
            total?: number;
            /** Resources of its types. */
            all?: number;
        };
        /** The counts of an insight, as of `cache_updated_at`. */
        InsightCounts: {
            /** Resources that fail it now. */
            results?: number | null;
            /** Resources that it can judge. */
            total?: number | null;
            /** Resources of its types, those in clouds that it does not support among them; older releases leave it out. */
            all?: number | null;
            /** Resources that are exempted from it. */
            exemptions?: number | null;
            /** Failing resources by resource type. */
            by_type?: {
                [key: string]: number;
            } | null;
            /** Counts by cloud account. The keys are cloud numbers written as text. */
            by_cloud?: {
                [key: string]: components["schemas"]["InsightCloudCounts"];
            } | null;
            /** Counts by resource group; empty in all recorded answers. */
            by_resource_group?: {
                [key: string]: unknown;
            } | null;
            /** Counts by application; recorded in lists only. */
            by_app?: {
                [key: string]: unknown;
            } | null;
            /** When it was counted, `YYYY-MM-DDTHH:MM:SS.ffffff` without a zone. */
            cache_updated_at?: string | null;
            /** How long counting took; seconds by the size of the numbers. */
            duration?: number | null;
        };
        /** A query filter with its settings. */
        InsightFilter: {
            /** Id of the filter; begins with `divvy.query.`, older ones with `divvy.filter.`. */
            name: string;
            /** Settings; the registry of filters says which ones there are. */
            config?: {
                [key: string]: unknown;
            } | null;
            /** Data collections that stand in for settings; mostly empty. */
            collections?: {
                [key: string]: unknown;
            } | null;
        };
        /** A query filter with its settings, as it is written. */
        InsightFilterForWrite: {
            /** Id of the filter, from `getFilterRegistry`. */
            name: string;
            /** Settings of the filter; `{}` where it has none. */
            config: {
                [key: string]: unknown;
            };
            /** Data collections that stand in for settings; one known caller always sends `{}`. */
            collections?: {
                [key: string]: unknown;
            };
        };
        /** A custom insight to make. */
        InsightForCreate: {
            /** Name of the insight. */
            name: string;
            /** What it finds. */
            description: string;
            /** 1 informational to 5 critical. */
            severity: components["schemas"]["InsightSeverityInput"];
            /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
            scopes: readonly components["schemas"]["ResourceIdText"][];
            /** Labels; empty for none. */
            tags: readonly string[];
            /** Resource types to look at. */
            resource_types: readonly string[];
            /** Query filters that a resource must match, all of them. */
            filters: readonly components["schemas"]["InsightFilterForWrite"][];
            /** Owner, such as `divvyuser:12:`. Send `null` for none: leaving it out has made calls fail. */
            owner_resource_id?: string | null;
            /** Number of the insight that it is a copy of. Send `null` for none: leaving it out has made calls fail. */
            template_id?: number | null;
            /** Badges of the clouds to limit it to. */
            badges?: readonly components["schemas"]["Badge"][] | null;
            /** How the badges combine: `AND` or `OR`. */
            badge_filter_operator?: string | null;
            /** Free text beside the insight. */
            meta_data?: string | null;
            /** Long text, Markdown. If it does not arrive, write it with `updateInsightNotes`. */
            notes?: string | null;
            /** Organization; part of the vendor's example. The caller's own where left out. */
            organization_id?: number | null;
            /**
             * Part of the vendor's example; only `custom` makes sense.
             */
            source?: "custom";
            /** Part of the vendor's example and always `null`; the server gives the number. */
            insight_id?: null;
        };
        /** A custom insight as it is written back, whole. */
        InsightForUpdate: {
            /** Name of the insight. */
            name: string;
            /** What it finds. */
            description: string;
            /** 1 informational to 5 critical. */
            severity: components["schemas"]["InsightSeverityInput"];
            /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
            scopes: readonly components["schemas"]["ResourceIdText"][];
            /** Labels; empty for none. */
            tags: readonly string[];
            /** Resource types to look at. */
            resource_types: readonly string[];
            /** Query filters that a resource must match, all of them. */
            filters: readonly components["schemas"]["InsightFilterForWrite"][];
            /** Owner, such as `divvyuser:12:`; send `null` for none. */
            owner_resource_id?: string | null;
            /** Number of the insight that it is a copy of; send `null` for none. */
            template_id?: number | null;
            /** Badges of the clouds to limit it to. */
            badges?: readonly components["schemas"]["Badge"][] | null;
            /** How the badges combine: `AND` or `OR`. */
            badge_filter_operator?: string | null;
            /** Free text beside the insight. */
            meta_data?: string | null;
            /** Long text, Markdown. */
            notes?: string | null;
            /** A list that only the edit has; known callers send it empty. */
            selects?: readonly unknown[];
            /** Whether history is recorded. */
            timeseries?: boolean;
            /** Organization; part of the vendor's example. */
            organization_id?: number | null;
            /**
             * Part of the vendor's example; only `custom` makes sense.
             */
            source?: "custom";
            /** Number of the insight; part of the vendor's example. */
            insight_id?: number | null;
        };
        /** A resource that an insight matched. */
        InsightHistoryEntry: {
            /** The cloud provider's id of the resource. */
            provider_id?: string | null;
            /** Number of the cloud account. */
            organization_service_id?: number | null;
            /** Name of the resource. */
            name?: string | null;
            /** Name of the insight. */
            insight_name?: string | null;
            /** State as a number; its values are not documented. */
            state?: number | null;
            /** Name of the cloud account. */
            account?: string | null;
            /** The cloud provider's id of the account. */
            account_id?: string | null;
            /** Resource type. */
            resource_type?: string | null;
            /** When it was first matched; the format is not documented, and a missing date can be the text `None`. */
            identified_at?: string | null;
        };
        /**
         * An insight as the list has it. The counts are its own members here. Members from `organization_id` to
         *     `badge_filter_operator` belong to custom insights.
         */
        InsightListItem: {
            /** Number of the insight; unique only together with `source`. */
            insight_id: number;
            /** Where it comes from; older releases leave it out. */
            source?: components["schemas"]["InsightSourceName"];
            /** Name of the insight. */
            name: string;
            /** What it finds. */
            description: string;
            /** Severity as shipped or made, 1 to 5; 5 is critical. */
            severity: components["schemas"]["InsightSeverity"];
            /** Severity that the customer set instead, on the same scale; where it is not null it counts and `severity` does not. */
            custom_severity?: number | null;
            /** Labels, such as `security` or `gdpr`. */
            tags: string[];
            /** Resource types that it looks at. */
            resource_types: string[];
            /** Query filters that a resource must match to be a finding. */
            filters: components["schemas"]["InsightFilter"][];
            /** Long text, Markdown: overview, remediation, compliance. */
            notes?: string | null;
            /** Text set with `updateInsightMetadata`. */
            meta_data?: string | null;
            /** Numbers of the resource groups that it spares. */
            resource_group_blacklist?: number[] | null;
            /** Cloud types that it can judge. */
            supported_clouds?: components["schemas"]["CloudTypeId"][] | null;
            /** Cloud types whose infrastructure as code it can judge. */
            supported_iac_clouds?: components["schemas"]["CloudTypeId"][] | null;
            /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
            inserted_at?: string | null;
            /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
            updated_at?: string | null;
            /** Release that brought it, such as `22.11`. */
            released?: string | null;
            /** Organization that it belongs to. */
            organization_id?: number | null;
            /** Version number of the insight. */
            version?: number | null;
            /** Owner, such as `divvyuser:12:`. */
            owner_resource_id?: string | null;
            /** User who made it, such as `divvyuser:12:`. */
            user_resource_id?: string | null;
            /** Resource ids of clouds and resource groups that it is limited to; empty for everything. */
            scopes?: components["schemas"]["ResourceIdText"][] | null;
            /** Number of the shipped insight that it was copied from. */
            template_id?: number | null;
            /** Whether history is recorded. */
            timeseries?: boolean | null;
            /** State of the recording; its meaning is not documented. */
            timeseries_cache?: number | null;
            /** Badges of the clouds that it is limited to. */
            badges?: components["schemas"]["Badge"][] | null;
            /** How the badges combine: `AND` or `OR`. */
            badge_filter_operator?: string | null;
            /** Resources that fail it now. */
            results?: number | null;
            /** Resources that it can judge. */
            total?: number | null;
            /** Resources of its types, those in clouds that it does not support among them. */
            all?: number | null;
            /** Resources that are exempted from it. */
            exemptions?: number | null;
            /** Failing resources by resource type. */
            by_type?: {
                [key: string]: number;
            } | null;
            /** Counts by cloud account. The keys are cloud numbers written as text. */
            by_cloud?: {
                [key: string]: components["schemas"]["InsightCloudCounts"];
            } | null;
            /** Counts by resource group; empty in all recorded answers. */
            by_resource_group?: {
                [key: string]: unknown;
            } | null;
            /** Counts by application; empty in all recorded answers. */
            by_app?: {
                [key: string]: unknown;
            } | null;
            /** When it was counted, `YYYY-MM-DDTHH:MM:SS.ffffff` without a zone. */
            cache_updated_at?: string | null;
            /** How long counting took; seconds by the size of the numbers. */
            duration?: number | null;
            /** Who made it; `InsightCloudSec` for shipped ones. */
            author?: string | null;
            /** Whether the caller marked it as a favourite. */
            favorited?: boolean;
            /** Ids of the bots tied to it, such as `divvybot:1:1458`. */
            bots?: string[] | null;
        };
        /** Insights put together. It is told by `pack_id` and `source`, joined to `custom:7` where one text is asked for. */
        InsightPack: {
            /** Number of the pack; unique only together with `source`. */
            pack_id: number;
            /** Where it comes from. */
            source: components["schemas"]["InsightSourceName"];
            /** Name of the pack. */
            name: string;
            /** What it is for. */
            description?: string | null;
            /** Address of its picture. */
            logo_url?: string | null;
            /** Numbers of its shipped insights. */
            backoffice?: number[] | null;
            /** Numbers of its custom insights. */
            custom?: number[] | null;
            /** Organization of a custom pack; shipped packs have none. */
            organization_id?: number | null;
            /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
            inserted_at?: string | null;
            /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
            updated_at?: string | null;
            /** What a pack for compliance says of each of its shipped insights. */
            backoffice_metadata?: components["schemas"]["InsightPackMetadata"][] | null;
            /** Badges of the clouds that it is limited to. */
            badges?: components["schemas"]["Badge"][] | null;
            /** How the badges combine: `AND` or `OR`. */
            badge_filter_operator?: string | null;
        };
        /** A custom pack as it is written. */
        InsightPackForWrite: {
            /** Name of the pack. */
            name: string;
            /** What it is for. */
            description: string;
            /** Numbers of shipped insights; empty for none. */
            backoffice: readonly number[];
            /** Numbers of custom insights; empty for none. */
            custom: readonly number[];
            /** Badges of the clouds to limit it to. */
            badges?: readonly components["schemas"]["Badge"][] | null;
            /** How the badges combine: `AND` or `OR`. */
            badge_filter_operator?: string | null;
            /** Address of a picture. */
            logo_url?: string | null;
        };
        /** What a pack says of one of its insights. */
        InsightPackMetadata: {
            /** Number of the pack. */
            pack_id?: number | null;
            /** Name of the pack. */
            pack_name?: string | null;
            /** Number of the shipped insight. */
            template_id?: number | null;
            /** Name of the insight. */
            template_name?: string | null;
            /** What it stands for in the pack, such as a control of a standard. */
            description?: string | null;
            /** Place in the pack. */
            order?: number | null;
        };
        /** Insights to choose from. */
        InsightSelection: {
            /** Number and name of each. */
            data?: components["schemas"]["InsightChoice"][] | null;
        };
        /** 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe. */
        InsightSeverity: 1 | 2 | 3 | 4 | 5 | (number & {});
        /**
         * 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe.
         */
        InsightSeverityInput: 1 | 2 | 3 | 4 | 5;
        /** Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user. */
        InsightSourceName: "backoffice" | "custom" | (string & {});
        /**
         * Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user.
         */
        InsightSourceNameInput: "backoffice" | "custom";
        /** An insight that a resource violates. Entries have further members. */
        InsightViolation: {
            /** Name of the insight. */
            name?: string | null;
        };
        /** An image to be. */
        InstanceImageForCreate: {
            /** Name. At least 1 characters. */
            name: string;
        };
        /**
         * A row of type `instance`. Most members stand in recorded answers; `object_id`, `termination_protection`,
         *     `vm_extensions`, `jit_access_policy`, `secondary_private_ip_addresses`, `secondary_public_ip_addresses` are one
         *     author's reading of release 22.2. Any can be missing, and more can come.
         */
        InstanceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Id at the provider. */
            instance_id?: string | null;
            /** Size, in the words of the provider. */
            instance_type?: string | null;
            /** When it was launched, `YYYY-MM-DDTHH:MM:SSZ`. */
            launch_time?: string | null;
            /** Operating system, such as `linux`. */
            platform?: string | null;
            /** State, such as `running`. */
            state?: string | null;
            /** Image id. */
            image_id?: string | null;
            /** Public IP address. */
            public_ip_address?: string | null;
            /** Private IP address. */
            private_ip_address?: string | null;
            /** Resource id of the network; one recorded answer has it without the colon at the end. */
            network_resource_id?: string | null;
            /** Resource id of the subnet. */
            subnet_resource_id?: string | null;
            /** Object id. */
            object_id?: string | null;
            /** Key name. */
            key_name?: string | null;
            /** Role name. */
            role_name?: string | null;
            /** Resource id of the role. */
            role_resource_id?: string | null;
            /** Protection against termination; a text, in one author's reading. */
            termination_protection?: string | null;
            /** VM extensions. */
            vm_extensions?: string | null;
            /** JIT access policy. */
            jit_access_policy?: string | null;
            /** Kind of the root device, such as `ebs`. */
            root_device_type?: string | null;
            /** Tenancy, such as `default`. */
            tenancy?: string | null;
            /** Whether it is monitored in detail. */
            detailed_monitoring?: boolean | null;
            /** Secondary private IP addresses. */
            secondary_private_ip_addresses?: string[] | null;
            /** Secondary public IP addresses. */
            secondary_public_ip_addresses?: string[] | null;
            /** Processor architecture, such as `x86_64`. */
            architecture?: string | null;
            /** Whether only version 2 of the metadata service answers. */
            aws_instance_metadata_service_v2_required?: boolean | null;
            /** Most hops that answers of the metadata service travel. */
            aws_instance_metadata_service_hop_limit?: number | null;
            /** State of the metadata service; a text such as `enabled`, and not a flag. */
            aws_instance_metadata_service_endpoint_enabled?: string | null;
            /** Whether its settings are in force, such as `applied`. */
            aws_instance_metadata_service_endpoint_config_status?: string | null;
            /** Why it came into its state, in the words of the provider. */
            state_transition_reason?: string | null;
        };
        /** An address of a network interface. */
        InterfaceAddress: {
            /** The address. */
            ip_address?: string | null;
            /** Kind of address, such as `Ipv4PrivateAddress`. */
            ip_address_type?: string | null;
        };
        /** Statistics of times, seconds as it seems. Without any job yet all are 0, and `current` and `variance` are left out. */
        JobTimes: {
            /** Number of jobs. */
            count?: number | null;
            /** Shortest time. */
            min?: number | null;
            /** Longest time. */
            max?: number | null;
            /** Latest time. */
            current?: number | null;
            /** Sum of the times. */
            sum?: number | null;
            /** Sum of their squares. */
            sumsq?: number | null;
            /** Mean time. */
            average?: number | null;
            /** Variance of the times. */
            variance?: number | null;
            /** Standard deviation of the times. */
            stddev?: number | null;
        } | null;
        /** A job that reads one type of resource in one region of a cloud account. Further members are not documented. */
        LastHarvest: {
            /** Region that the job reads, such as `eu-west-1`. */
            region?: string | null;
            /** The job's schedule, as `enqueueHarvestJob` takes it. */
            schedule?: components["schemas"]["HarvestSchedule"];
        };
        /** A condition on one member of the rows of a list. It is not a query filter, which has a name and a configuration. */
        ListFilter: {
            /** Member of the rows to look at, such as `account_id`. */
            field_name: string;
            /**
             * How to compare.
             */
            filter_type: "EXACT" | "LIKE" | "NOT" | "IN" | "NOT_IN" | "BETWEEN";
            /** The value to compare with. */
            filter_value?: string;
            /** The values to compare with, in place of `filter_value` where there are several. */
            filter_list_value?: readonly string[];
        };
        /** A session that a login opened. */
        LoginSession: {
            /**
             * Format: password
             * Token of the session. Its length varies; do not take it apart.
             */
            session_id: string;
            /** Number of the user. */
            user_id?: number | null;
            /** Login name of the user. */
            user_name?: string | null;
            /** E-mail address of the user. */
            user_email?: string | null;
            /** How long the session lasts. The unit is not documented; minutes are likely. */
            session_timeout?: number | null;
            /** Fingerprint of the installation, with colons. */
            customer_id?: string | null;
            /** Whether a plug-in for signing in is installed. */
            auth_plugin_exists?: boolean | null;
            /** Whether the user is a domain admin; not on older releases. */
            domain_admin?: boolean | null;
            /** Whether the user may see all of the domain; not on older releases. */
            domain_viewer?: boolean | null;
            /** Whether the user is a system admin; releases of 2019 only. */
            system_admin?: boolean | null;
        };
        /** Where to attach. */
        NetworkInterfaceForAttach: {
            /** Place on the instance, from 0. It travels as text. */
            device_index: string | number;
        };
        /** Network interfaces. */
        NetworkInterfaceList: {
            /** The interfaces. */
            network_interfaces?: components["schemas"]["AttachedNetworkInterface"][];
        };
        /** A row of type `networkinterface`, as a recorded answer has it. Any member can be missing, and more can come. */
        NetworkInterfaceResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Description at the provider. */
            description?: string | null;
            /** Place on the instance, from 0. */
            device_index?: number | null;
            /** Instance id. */
            instance_id?: string | null;
            /** Resource id of the instance. */
            instance_resource_id?: string | null;
            /** Its addresses. */
            ip_addresses?: components["schemas"]["InterfaceAddress"][] | null;
            /** Hardware address. */
            mac_address?: string | null;
            /** Id at the provider. */
            network_interface_id?: string | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
            /** Subnet id. */
            subnet_id?: string | null;
            /** Resource id of the subnet. */
            subnet_resource_id?: string | null;
            /** Private IP address. */
            private_ip_address?: string | null;
        };
        /** A route table. */
        NetworkRouteTable: {
            common?: components["schemas"]["ResourceCommon"];
            /** Id at the provider. */
            route_table_id?: string | null;
            /** Id of the network at the provider. */
            network_id?: string | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
            /** Id of the association. */
            vpc_association_id?: string | null;
            /** Number of subnets. */
            subnet_count?: number | null;
            /** Number of routes. */
            route_count?: number | null;
            /** Whether it is the main table of the network: the text `Yes` or `No`. */
            main?: string | null;
            /** Further properties, beside those in `common`. */
            properties?: components["schemas"]["ResourceProperties"] | null;
        };
        /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
        OrderBy: string;
        /** An organization, in short. */
        Organization: {
            /** Number of the organization. */
            organization_id: number;
            /** Name of the organization, unique in the installation. */
            name: string;
        };
        /** An organization with the numbers of what is in it. */
        OrganizationDetail: {
            /** Number of the organization. */
            organization_id: number;
            /** `divvyorganization:<organization id>`, without a colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Name of the organization, unique in the installation. */
            name: string;
            /** State of the organization. Its words are not documented. */
            status?: string | null;
            /** Whether it can send mail. */
            smtp_configured?: boolean | null;
            /** Number of cloud accounts. */
            clouds?: number | null;
            /** Number of bots. */
            bots?: number | null;
            /** Number of users. */
            users?: number | null;
        };
        /** Permissions by use. */
        PermissionStatusCounts: {
            /** All permissions. */
            total_permission_count?: number;
            /** Those that were used. */
            used_permission_count?: number;
            /** Those that were not. */
            unused_permission_count?: number;
            /** Those that could not be judged. */
            unassessed_permission_count?: number;
        };
        /** A user or role of a cloud account. */
        Principal: {
            /** Resource id, such as `serviceuser:7:AIDAEXAMPLE:`. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Resource type, such as `serviceuser`. */
            resource_type: string;
            /** Name at the cloud provider. */
            name: string;
            /** The cloud provider's id of the account. */
            account_id?: string | null;
            /** Kind of cloud. */
            cloud_type_id?: components["schemas"]["CloudTypeId"];
            /** Name over the whole provider, such as an ARN. */
            namespace_id?: string | null;
            /** Organization that it belongs to. */
            organization_id?: number | null;
            /** Number of the cloud account. */
            organization_service_id?: number | null;
            /** The cloud provider's id of the principal. */
            provider_id?: string | null;
        };
        /** What a principal did. */
        PrincipalActivity: {
            /** The actions. */
            executed_actions: components["schemas"]["ExecutedAction"][];
            /** What is to be known of the answer itself. */
            metadata: components["schemas"]["PrincipalActivityMetadata"];
            /** The principal. */
            principal: components["schemas"]["Principal"];
        };
        /** A day that could not be read. */
        PrincipalActivityError: {
            /** The day, `YYYY-MM-DD`. */
            date?: string | null;
            /** Why. */
            reason?: string | null;
        };
        /** What is to be known of an answer about activity. */
        PrincipalActivityMetadata: {
            /** Days that could not be read; what was done on them is missing. Empty where all is there. */
            errors?: components["schemas"]["PrincipalActivityError"][] | null;
        };
        /** A permission. Only used ones have `action`, `count` and `last_executed_date`. */
        PrincipalPermission: {
            /** The permission in lower case with a colon, such as `iam:getrole`. */
            permission: string;
            /** Kind of access, such as `list`, `read` or `permissions`; the set is open. */
            category: string;
            /** Whether it was used. `Used` is recorded; there are words for unused and unassessed ones. */
            status: string;
            /** The action that used it, with a dot, such as `iam.getrole`. */
            action?: string | null;
            /** How often. */
            count?: number | null;
            /** When last, `YYYY-MM-DDTHH:MM:SS` without a zone. */
            last_executed_date?: string | null;
        };
        /** A page of permissions. */
        PrincipalPermissionPage: {
            /** First day that was looked at, `YYYY-MM-DD`. */
            start: string;
            /** Last day that was looked at, `YYYY-MM-DD`. */
            end: string;
            /** Number of this page. */
            page: number;
            /** Number of pages. */
            total_pages: number;
            /** The permissions of this page. */
            permissions: components["schemas"]["PrincipalPermission"][];
            /** Permissions on all pages by use. */
            permission_status_counts?: components["schemas"]["PermissionStatusCounts"];
            /** The principal. */
            principal: components["schemas"]["Principal"];
            /** From a sentence to the days that it is about. */
            warnings?: {
                [key: string]: string[];
            } | null;
        };
        /** A policy to apply. */
        PrincipalRemediation: {
            /** The policy, as the cloud provider takes it. */
            policy: components["schemas"]["RemediationPolicy"];
        };
        /**
         * A row of type `privatesubnet`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        PrivateSubnetResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Subnet id. */
            subnet_id?: string | null;
            /** Availability zone. */
            availability_zone?: string | null;
            /** CIDR block. */
            cidr?: string | null;
            /** Available IP addresses. */
            available_ips?: number | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
            /** Network id. */
            network_id?: string | null;
            /** Resource id of the route table. */
            route_table_resource_id?: string | null;
            /** Whether it is public. */
            public?: boolean | null;
        };
        /** What to attach. */
        PublicIpForAttach: {
            /** Resource id of the public address. At least 1 characters. */
            publicip_resource_id: string;
        };
        /** A filter that picks resources in queries, insights and bots. */
        QueryFilter: {
            /** Name in the filter registry, such as `divvy.query.resource_tags`. */
            name: string;
            /** Settings of the filter, as the registry describes them. */
            config?: {
                [key: string]: unknown;
            };
        };
        /** A value that a setting can have. */
        QueryFilterChoice: {
            /** The value for `config`; mostly a text. */
            value?: unknown;
            /** Name for people. */
            display_value?: string | null;
        };
        /** A query filter that insights, bots and resource queries can use. */
        QueryFilterDefinition: {
            /** Id to use as `name` of a filter; begins with `divvy.query.` or `divvy.filter.`. */
            filter_id: string;
            /** Name for people. */
            name?: string | null;
            /** What it matches. */
            description?: string | null;
            /** Resource types that it can judge. */
            supported_resources?: string[] | null;
            /** Cloud types that it can judge. */
            supported_clouds?: components["schemas"]["CloudTypeId"][] | null;
            /** Whether it works on what all resource types have in common. */
            supports_common?: boolean | null;
            /** The settings that its `config` takes. */
            settings_config?: components["schemas"]["QueryFilterSetting"][] | null;
        };
        /** Query filters by id. */
        QueryFilterRegistry: {
            [key: string]: components["schemas"]["QueryFilterDefinition"];
        };
        /** A setting of a query filter. */
        QueryFilterSetting: {
            /** Kind of value, such as `select` or `int`; the set is open. */
            field_type?: string | null;
            /** Key in `config`. */
            name?: string | null;
            /** Name for people. */
            display_name?: string | null;
            /** What it means, as one text or as a list of texts. */
            description?: string | string[] | null;
            /** Marks; `required` says that the setting must be there. */
            options?: string[] | null;
            /** What a `select` can be set to. */
            choices?: components["schemas"]["QueryFilterChoice"][] | null;
            /** Hash of this definition. */
            _state_hash?: string | null;
        };
        /** The state of the job queues, `p0` to `p3`, by priority. */
        QueueStatus: {
            /** Number of workers. */
            workers: number;
            /** Jobs that wait in this queue. */
            p0: number;
            /** Jobs that wait in this queue. */
            p1: number;
            /** Jobs that wait in this queue. */
            p2: number;
            /** Jobs that wait in this queue; not sent in 2019. */
            p3?: number | null;
            /** Jobs that the scheduler itself holds; not sent in 2019. */
            scheduler_internal?: number | null;
            /** How long jobs waited. */
            queue_wait?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            queue_wait_p0?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            queue_wait_p1?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            queue_wait_p2?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            queue_wait_p3?: components["schemas"]["JobTimes"];
            /** The same for all queues together. */
            queue_wait_all?: components["schemas"]["JobTimes"];
            /** How long jobs ran. */
            process_time?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            process_time_p0?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            process_time_p1?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            process_time_p2?: components["schemas"]["JobTimes"];
            /** The same for one queue. */
            process_time_p3?: components["schemas"]["JobTimes"];
            /** The slowest jobs, each a pair of its name and its seconds, such as `["CloudMatrix", 5]`. */
            slowest_jobs: (string | number)[][];
        };
        /** A policy with the cloud provider's member names. */
        RemediationPolicy: {
            /** Version of the policy language. */
            Version: string;
            /** The statements. */
            Statement: components["schemas"]["RemediationStatement"][];
        };
        /** A statement of a policy. */
        RemediationStatement: {
            /** Name of the statement. */
            Sid?: string | null;
            /** What it does, `Deny` here. */
            Effect: string;
            /** The actions that are spared. */
            NotAction?: string[] | null;
            /** What it is about. */
            Resource?: string[] | null;
        };
        /** What a resource belongs to. */
        ResourceAssociations: {
            /** Resource groups that it is a member of. */
            resource_groups?: components["schemas"]["AssociatedResourceGroup"][];
        };
        /** What rows of all types have. Members are left out, or `null`, where a type does not have them. */
        ResourceCommon: {
            /** Resource id, to use as it is: the colon at the end belongs to it. */
            resource_id?: string;
            /** Name; left out for routes. */
            resource_name?: string | null;
            /** Type; left out in some lists of related objects. */
            resource_type?: string;
            /** Kind of cloud, as `cloud_type_id` of a cloud account. */
            cloud?: string | null;
            /** Display name of the cloud account. */
            account?: string | null;
            /** Number of the account at its provider. */
            account_id?: string | null;
            /** State of the cloud account, as its `status`. */
            account_status?: string | null;
            /** Id of the cloud account, as its `id`. */
            organization_service_id?: number | null;
            /** Region; left out for global resources. */
            region?: string | null;
            /** Availability zone. */
            availability_zone?: string | null;
            /** When it was made, `YYYY-MM-DD HH:MM:SS` in UTC, or the text `None`. */
            creation_timestamp?: string | null;
            /** When it was first read, in the same form. */
            discovered_timestamp?: string | null;
            /** When it last changed, in the same form. */
            modified_timestamp?: string | null;
            /** An ARN or another name that is unique at the provider. */
            namespace_id?: string | null;
            /** Tags by key. Only in the rows of queries; left out or `null` where there are none. */
            tags?: {
                [key: string]: string;
            } | null;
            /** Link to the console of the provider. Only in details. */
            direct_link?: string | null;
            /** Bots that flagged it. In details and in some lists of related objects. */
            noncompliance?: components["schemas"]["ResourceNoncompliance"][] | null;
            /** Further properties. In details and in some lists of related objects. */
            properties?: components["schemas"]["ResourceProperties"] | null;
            /** Documents. Only in details; not described anywhere. */
            documents?: {
                [key: string]: unknown;
            } | null;
        };
        /** A resource that another one depends on. */
        ResourceDependency: {
            /** Its id at the provider. */
            id?: string | null;
            /** Its name. */
            name?: string | null;
            /** Its resource id. */
            resource_id?: string;
            /** Its type. */
            type?: string;
        };
        /** Everything that is known of one resource. */
        ResourceDetail: {
            /** Resources that it depends on, by type. */
            dependencies?: {
                [key: string]: components["schemas"]["ResourceDependency"][];
            };
            details?: components["schemas"]["ResourceEnvelope"];
            /** Related resources; the one name of this API with a capital letter in it. Not described anywhere. */
            relatedResources?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * A row under the name of its own type: `resource_type` is `instance`, and the member `instance` holds the row. A type
         *     that is not among these members stands under its own name as well.
         */
        ResourceEnvelope: {
            resource_type: components["schemas"]["ResourceType"];
            accessanalyzer?: components["schemas"]["AccessAnalyzerResource"];
            accesslistflowlog?: components["schemas"]["AccessListFlowLogResource"];
            airflowenvironment?: components["schemas"]["AirflowEnvironmentResource"];
            apiaccountingconfig?: components["schemas"]["ApiAccountingConfigResource"];
            apprunnerservice?: components["schemas"]["AppRunnerServiceResource"];
            appserver?: components["schemas"]["AppServerResource"];
            autoscalinggroup?: components["schemas"]["AutoscalingGroupResource"];
            autoscalinglaunchconfiguration?: components["schemas"]["AutoscalingLaunchConfigurationResource"];
            awsconfig?: components["schemas"]["AwsConfigResource"];
            backendservice?: components["schemas"]["BackendServiceResource"];
            backupvault?: components["schemas"]["BackupVaultResource"];
            batchenvironment?: components["schemas"]["BatchEnvironmentResource"];
            batchpool?: components["schemas"]["BatchPoolResource"];
            bigdatainstance?: components["schemas"]["BigDataInstanceResource"];
            bigdatasnapshot?: components["schemas"]["BigDataSnapshotResource"];
            bigdataworkspace?: components["schemas"]["BigDataWorkspaceResource"];
            brokerinstance?: components["schemas"]["BrokerInstanceResource"];
            buildproject?: components["schemas"]["BuildProjectResource"];
            cloudwatchdestination?: components["schemas"]["CloudWatchDestinationResource"];
            coldstorage?: components["schemas"]["ColdStorageResource"];
            container?: components["schemas"]["ContainerResource"];
            containercluster?: components["schemas"]["ContainerClusterResource"];
            containerdeployment?: components["schemas"]["ContainerDeploymentResource"];
            containerimage?: components["schemas"]["ContainerImageResource"];
            containerinstance?: components["schemas"]["ContainerInstanceResource"];
            containerregistry?: components["schemas"]["ContainerRegistryResource"];
            containerservice?: components["schemas"]["ContainerServiceResource"];
            contentdeliverynetwork?: components["schemas"]["ContentDeliveryNetworkResource"];
            dataanalyticsworkspace?: components["schemas"]["DataAnalyticsWorkspaceResource"];
            database?: components["schemas"]["DatabaseResource"];
            databricksworkspace?: components["schemas"]["DatabricksWorkspaceResource"];
            divvyorganizationservice?: components["schemas"]["CloudAccountResource"];
            dnszone?: components["schemas"]["DnsZoneResource"];
            ecstaskdefinition?: components["schemas"]["EcsTaskDefinitionResource"];
            instance?: components["schemas"]["InstanceResource"];
            networkinterface?: components["schemas"]["NetworkInterfaceResource"];
            privatesubnet?: components["schemas"]["PrivateSubnetResource"];
            resourcegroup?: components["schemas"]["ResourceGroupResource"];
            secret?: components["schemas"]["SecretResource"];
            volume?: components["schemas"]["VolumeResource"];
            storagecontainer?: components["schemas"]["StorageContainerResource"];
            servicepolicy?: components["schemas"]["ServicePolicyResource"];
            serviceaccesskey?: components["schemas"]["ServiceAccessKeyResource"];
            routetable?: components["schemas"]["RouteTableResource"];
        };
        /** A list of resources under a name, as it comes when the group is made. */
        ResourceGroup: {
            /** Resource id, `resourcegroup:<n>:`, with the colon at the end. A text, where other objects have a number. */
            id: components["schemas"]["ResourceIdText"];
            /** The number in `id`; missing in 2019. */
            resource_group_id?: number | null;
            /** Name of the group. */
            name: string;
            /** What the group is for. */
            description?: string | null;
            /** Category; `system` was seen. */
            category?: "system" | null | (string & {});
            /** Kind of group; `user` was seen. */
            group_type?: "user" | null | (string & {});
            /** Who owns it; `organization` was seen. */
            owner_type?: "organization" | null | (string & {});
            /** When it was made, UTC, `YYYY-MM-DD HH:MM:SS`. */
            creation_time?: string | null;
            /** Groups inside the group; empty in all recorded answers, so what a row looks like is not known. */
            nested_resource_groups?: unknown[] | null;
        };
        /**
         * A row of type `resourcegroup`. Names and types of the members are one author's reading of release 22.2 and were
         *     not recorded. Any member can be missing or of another type, and more can come.
         */
        ResourceGroupResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Resource id. */
            resource_id?: string | null;
            /** Id. */
            id?: string | null;
            /** Name. */
            name?: string | null;
            /** Group type. */
            group_type?: string | null;
            /** Owner type. */
            owner_type?: string | null;
            /** Number of resources. */
            resource_count?: number | null;
            /** Resource id of the owner. */
            owner_resource_id?: string | null;
        };
        /**
         * A resource id: parts joined by colons, mostly `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end
         *     belongs to it for resources and users; cloud accounts, user groups, roles, bots and organizations have none. At least 1 characters.
         */
        ResourceIdText: string;
        /** A bot that flagged a resource. */
        ResourceNoncompliance: {
            /** Resource id of the bot. */
            reporter_resource_id?: string;
            /** Resource id of what it flagged. */
            resource_id?: string;
        };
        /** A note. */
        ResourceNoteForCreate: {
            /** Text of the note. */
            note_text: string;
        };
        /** Notes on one resource. */
        ResourceNoteList: {
            /** The notes. Only an empty list was ever seen, so the form of an item is unknown. */
            resource_notes?: unknown[];
        };
        /** Resources and their owner to be. */
        ResourceOwnerForSet: {
            /** Resource ids. */
            resource_ids: readonly components["schemas"]["ResourceIdText"][];
            /** Resource id of a user, `divvyuser:<id>:`. At least 1 characters. */
            owner_resource_id: string;
        };
        /** A list of named properties. */
        ResourceProperties: {
            /** The properties. */
            property_list?: components["schemas"]["ResourceProperty"][];
        };
        /** A property. Its value is a text, which may hold JSON. */
        ResourceProperty: {
            /** Resource id of the owner. */
            parent_resource_id?: string;
            /** Name. */
            name?: string;
            /** Value as text. */
            value?: string | null;
        };
        /** What to look for. Keep everything but the cursor the same from page to page. */
        ResourceQuery: {
            /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. */
            selected_resource_type?: string;
            /** Types to narrow `counts` to. */
            resource_types?: readonly string[];
            /**
             * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
             *     look in. Empty means everything that the caller sees.
             */
            scopes?: readonly components["schemas"]["ResourceIdText"][];
            /** Query filters, all of which must match. `getFilterRegistry` lists them. */
            filters?: readonly components["schemas"]["QueryFilter"][];
            /** Badges of the clouds to look in. */
            badges?: readonly components["schemas"]["Badge"][];
            /**
             * Whether a cloud must have all of the badges or one of them.
             */
            badge_filter_operator?: "AND" | "OR";
            /** Tags of the resources. */
            tags?: readonly components["schemas"]["ResourceTag"][];
            /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
            insight?: string;
            /** With `insight`, the resources that are exempted from it. */
            insight_exemptions?: boolean;
            /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
            limit?: number;
            /** Rows to skip. Not together with `cursor`. At least 0. */
            offset?: number;
            /** `next_cursor` of the page before. Left out for the first page. */
            cursor?: string;
            /** What to sort by; may be empty. */
            order_by?: components["schemas"]["OrderBy"];
        };
        /** One page of a query. */
        ResourceQueryResult: {
            /** The rows. Empty where the request selects no type. */
            resources: components["schemas"]["ResourceEnvelope"][];
            /** The type that was asked for. */
            selected_resource_type?: string | null;
            /** Every type that the release knows. */
            supported_types?: string[];
            /**
             * Number of resources by type: of the selected type, all that the query finds and not only this page. The bulk query
             *     leaves it out.
             */
            counts?: {
                [key: string]: number;
            };
            /** The scopes that were asked for. */
            scopes?: string[];
            /** The filters that were asked for. */
            filters?: {
                [key: string]: unknown;
            }[];
            /** Most rows of a page. */
            limit?: number;
            /** Rows that were skipped. */
            offset?: number;
            /** What was sorted by. */
            order_by?: string | null;
            /** Cursor of the next page; `null` or missing on the last one. */
            next_cursor?: string | null;
            /** Columns for a table. Not described anywhere. */
            headers?: unknown;
        };
        /** What to search for. */
        ResourceSearch: {
            /** Part of an id, a name or the id of an image. At least 1 characters. */
            search_string: string;
            /** Rows in one page. 1 to 1000. */
            limit?: number;
            /** Rows to skip. At least 0. */
            offset?: number;
        };
        /** One page of a search. */
        ResourceSearchResult: {
            /** What was found. */
            resources: components["schemas"]["FoundResource"][];
            /** Number of all resources that were found. */
            total_count?: number;
        };
        /** Settings of one resource. */
        ResourceSettingList: {
            /** The settings. Only an empty list was ever seen, so the form of an item is unknown. */
            setting_list?: unknown[];
        };
        /** A tag of a resource at its provider. */
        ResourceTag: {
            /** Key of the tag. */
            key: string;
            /** Value of the tag. */
            value: string;
        };
        /** Tags of one resource. */
        ResourceTagList: {
            /** The tags. */
            resource_tags?: components["schemas"]["ResourceTag"][];
        };
        /** Tags to look for. */
        ResourceTagSearch: {
            /** Keys of tags. */
            tag_keys: readonly string[];
            /** Types to look among. */
            resource_types: readonly string[];
            /** By its name, whether a resource must have all of the keys. Not described anywhere. */
            contains_all: boolean;
            /** By its name, whether a resource must have none of the keys. Not described anywhere. */
            missing_all: boolean;
            /** Cloud accounts to look in, in the form that `scopes` of a saved search has; all unless given. */
            organization_services?: readonly unknown[];
        };
        /** Resources found by their tags. */
        ResourceTagSearchResult: {
            /** The resources, in a form that is not described anywhere. */
            resources?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * Type of a resource, in small letters and without separators. An open list: these are the types that one release of 2022
         *     named in its answers; newer ones know more.
         */
        ResourceType: "accessanalyzer" | "accesslistflowlog" | "airflowenvironment" | "apiaccountingconfig" | "apprunnerservice" | "appserver" | "autoscalinggroup" | "autoscalinglaunchconfiguration" | "awsconfig" | "backendservice" | "backupvault" | "batchenvironment" | "batchpool" | "bigdatainstance" | "bigdatasnapshot" | "bigdataworkspace" | "brokerinstance" | "buildproject" | "cloudwatchdestination" | "coldstorage" | "container" | "containercluster" | "containerdeployment" | "containerimage" | "containerinstance" | "containernodegroup" | "containerregistry" | "containerservice" | "contentdeliverynetwork" | "dataanalyticsworkspace" | "database" | "databricksworkspace" | "datafactory" | "datalakestorage" | "datastore" | "datastream" | "datasynctask" | "dbcluster" | "dbinstance" | "dbmigrationinstance" | "dbproxy" | "dbsnapshot" | "ddosprotection" | "deliverystream" | "diagnosticsetting" | "directconnect" | "directoryservice" | "distributedtable" | "distributedtablecluster" | "divvyorganizationservice" | "dnszone" | "domaingroup" | "domainuser" | "ecstaskdefinition" | "emailservicedomain" | "esinstance" | "etldatacatalog" | "etlsecurityconfig" | "eventsubscription" | "fileshare" | "forwardingrule" | "gcpstackdriversink" | "globalloadbalancer" | "graphapi" | "hypervisor" | "identityprovider" | "instance" | "instancereservation" | "internetgateway" | "kubernetesclusterrole" | "kubernetesconfigmap" | "kubernetescontrolplane" | "kubernetescronjob" | "kubernetesdaemonset" | "kubernetesingress" | "kubernetesjob" | "kubernetesmutatingwebhookconfiguration" | "kubernetesnamespace" | "kubernetesnetworkpolicy" | "kubernetespersistentvolume" | "kubernetesreplicaset" | "kubernetesrole" | "kubernetessecret" | "kubernetesservice" | "kubernetesserviceaccount" | "kubernetesstatefulset" | "kubernetesvalidatingwebhookconfiguration" | "lightsail" | "loadbalancer" | "loganalyticsworkspace" | "logicapp" | "mapreducecluster" | "mcdatabasecluster" | "mcinstance" | "mcsnapshot" | "messagequeue" | "mlinstance" | "natgateway" | "networkaddressgroup" | "networkendpoint" | "networkendpointservice" | "networkfirewall" | "networkfirewallrule" | "networkfirewallrulelist" | "networkflowlog" | "networkinterface" | "networkpeer" | "notificationsubscription" | "notificationtopic" | "pod" | "podsecuritypolicy" | "privateimage" | "privatenetwork" | "privatesubnet" | "publicip" | "querylogconfig" | "recyclebinrule" | "resourceaccesslist" | "resourceaccesslistrule" | "resourcegroup" | "restapi" | "restapidomain" | "restapikey" | "restapistage" | "route" | "routetable" | "searchcluster" | "searchindex" | "secret" | "securefiletransfer" | "serverlessapplication" | "serverlessfunction" | "serverlesslayer" | "serviceaccesskey" | "serviceaccesspoint" | "servicealarm" | "serviceapp" | "servicecertificate" | "servicecheck" | "servicecontrolpolicy" | "servicecost" | "servicedataset" | "servicedetector" | "servicedomain" | "serviceencryptionkey" | "serviceencryptionkeyvault" | "serviceeventbus" | "serviceeventrule" | "servicegroup" | "servicelimit" | "serviceloggroup" | "serviceoutpost" | "servicepolicy" | "serviceregion" | "servicerole" | "serviceuser" | "sharedfilesystem" | "sharedgallery" | "sharedgalleryimage" | "sharedgalleryimageversion" | "sitetositevpn" | "snapshot" | "spanner" | "spannerdatabase" | "sshkeypair" | "ssmdocument" | "stacktemplate" | "stepfunction" | "storageaccount" | "storagecontainer" | "storagegateway" | "storedparameter" | "streaminstance" | "targetproxy" | "threatfinding" | "threatfindingresource" | "timeseriesdatabase" | "trafficmirrortarget" | "transcodingpipeline" | "transcriptionjob" | "transitgateway" | "userpool" | "videostream" | "virtualprivategateway" | "volume" | "waf" | "webapp" | "webappgroup" | "workspace" | (string & {});
        /** A CVE of one image. */
        ResourceVulnerability: {
            /** Id of the CVE. */
            cve_id: string;
            /** Severity as a word, such as `HIGH`. */
            severity?: string | null;
            /** CVSS score. */
            cvss_score?: number | null;
            /** The vendor's own score, 0 to about 1000; it is not an EPSS score. */
            riskscore?: number | null;
            /** Whether the vendor knows a public exploit. */
            has_exploits?: boolean | null;
            /** Whether the vendor knows of use in attacks. */
            has_threats?: boolean | null;
            /** When it was first found, `YYYY-MM-DDTHH:MM:SS` without a zone. */
            first_found?: string | null;
            /** What the vendor knows of fixes. */
            vuln_meta?: components["schemas"]["VulnerabilityMeta"] | null;
        };
        /** A page of CVEs of one image. */
        ResourceVulnerabilityPage: {
            /** The rows of this page. */
            data: components["schemas"]["ResourceVulnerability"][];
            /** Number of this page. */
            page: number;
            /** Rows in a page. */
            page_size: number;
            /** Rows on all pages. */
            total_count: number;
            /** Number of pages. */
            total_pages: number;
        };
        /**
         * A role: permissions, and the clouds and resource groups that they are about. With `all_permissions` the single
         *     permissions keep whatever value they had.
         */
        Role: {
            /** `divvyrole:<organization id>:<role id>`, without a colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Name of the role. */
            name: string;
            /** Free text. */
            description: string;
            /** Whether a cloud needs all the badges or one of them. */
            badge_filter_operator?: "AND" | "OR" | null | (string & {});
            /** Whether everything is allowed, whatever the others say. */
            all_permissions: boolean;
            /** Whether resources may be seen. */
            view: boolean;
            /** Whether resources may be made. */
            provision: boolean;
            /** Whether resources may be changed. */
            manage: boolean;
            /** Whether resources may be deleted. */
            delete: boolean;
            /** Whether cloud accounts may be added; not on older releases. */
            add_cloud?: boolean | null;
            /** Whether cloud accounts may be removed; not on older releases. */
            delete_cloud?: boolean | null;
            /** Whether the role is about everything. */
            global_scope: boolean;
            /** Clouds that it is about, as `divvyorganizationservice:<id>`. */
            cloud_scopes: components["schemas"]["ResourceIdText"][];
            /** Resource groups that it is about, as `resourcegroup:<id>:`. */
            resource_group_scopes: components["schemas"]["ResourceIdText"][];
            /** Badges that it is about, each one text `key:value`; elsewhere a badge is an object. */
            badge_scopes?: string[] | null;
            /** Groups that have the role, as `divvyusergroup:<id>`. */
            groups: components["schemas"]["ResourceIdText"][];
        };
        /** Name and permissions of a role, whole. */
        RoleForSave: {
            /** Name of the role. */
            name: string;
            /** Free text. */
            description: string;
            /** Allows everything. The single permissions are not reset by it. */
            all_permissions: boolean;
            /** Allows seeing resources. */
            view: boolean;
            /** Allows making resources. */
            provision: boolean;
            /** Allows changing resources. */
            manage: boolean;
            /** Allows deleting resources. */
            delete: boolean;
            /** Allows adding cloud accounts; not on older releases. */
            add_cloud?: boolean;
            /** Allows removing cloud accounts; not on older releases. */
            delete_cloud?: boolean;
            /** Makes the role about everything. */
            global_scope: boolean;
        };
        /** A route. */
        Route: {
            common?: components["schemas"]["ResourceCommon"];
            /** Id of its table at the provider. */
            route_table_id?: string | null;
            /** Addresses that it is for. */
            cidr?: string | null;
            /** Id of where it leads. */
            target_id?: string | null;
            /** Kind of where it leads, such as `gateway`. */
            target_type?: string | null;
            /** State, such as `active`. */
            state?: string | null;
        };
        /** Routes. */
        RouteList: {
            /** The routes. */
            routes?: components["schemas"]["Route"][];
        };
        /** Route tables. */
        RouteTableList: {
            /** The tables. */
            routetables?: components["schemas"]["NetworkRouteTable"][];
        };
        /** A row of type `routetable`, as the documentation of 2019 has it. Any member can be missing, and more can come. */
        RouteTableResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Route table id. */
            route_table_id?: string | null;
            /** Network id. */
            network_id?: string | null;
            /** Resource id of the network. */
            network_resource_id?: string | null;
            /** VPC association id. */
            vpc_association_id?: string | null;
            /** Number of subnets. */
            subnet_count?: number | null;
            /** Number of routes. */
            route_count?: number | null;
            /** Whether it is the main table of its network: the text `Yes` or `No`. */
            main?: string | null;
        };
        /** A report in the format SARIF 2.1.0. */
        SarifReport: {
            /** Address of the format's schema. */
            $schema?: string | null;
            /** Version of the format. */
            version?: string | null;
            /** What each tool found. */
            runs?: components["schemas"]["SarifRun"][] | null;
        };
        /** A finding. The format has many more members, all optional. */
        SarifResult: {
            /** Id of the rule that found it. */
            ruleId?: string | null;
            /** How grave it is: `none`, `note`, `warning` or `error`. */
            level?: string | null;
            /** Words about it, mostly in `text`. */
            message?: {
                [key: string]: unknown;
            } | null;
            /** Where it was found. */
            locations?: {
                [key: string]: unknown;
            }[] | null;
        };
        /** What a tool found. */
        SarifRun: {
            /** The tool and its rules. */
            tool?: {
                [key: string]: unknown;
            } | null;
            /** The findings. */
            results?: components["schemas"]["SarifResult"][] | null;
        };
        /** A saved search. */
        SavedTagConfig: {
            /** Name. */
            name?: string | null;
            /** What it searches for. */
            configuration?: components["schemas"]["SavedTagConfiguration"];
        };
        /** Saved searches for tags. */
        SavedTagConfigList: {
            /** The searches. */
            resources?: components["schemas"]["SavedTagConfig"][];
        };
        /** What a saved search looks for, as `searchResourcesByTags` takes it. */
        SavedTagConfiguration: {
            /** Keys of tags. */
            tag_keys?: string[] | null;
            /** Types to look among. */
            resource_types?: string[] | null;
            /** `contains_all` of the search. */
            contains_all?: boolean | null;
            /** `missing_all` of the search. */
            missing_all?: boolean | null;
            /** Cloud accounts to look in; the search takes them as `organization_services`. Empty or missing means all. */
            scopes?: unknown[] | null;
        };
        /** An action that a bot has put off until later. The members are those of one recorded answer; more are possible. */
        ScheduledEvent: {
            /** Number of the event, as `deleteScheduledEvents` takes it. */
            event_id: number;
            /** What is to be done, such as `divvy.cleanup_storage_container_permissions`. */
            event_type?: string | null;
            /** State; `INACTIVE` was seen. */
            event_state?: "INACTIVE" | null | (string & {});
            /** How the last run ended; `SUCCESS` was seen. */
            last_run_status?: "SUCCESS" | null | (string & {});
            /** When it runs next; null where it does not. Its form was not recorded. */
            next_scheduled_run?: string | number | null;
            /** The schedule in words, such as `Once @ 2031-07-09 22:19:19`. */
            schedule?: string | null;
            /** When it was made, UTC, `MM/DD/YYYY HH:MM:SS`. */
            creation_time?: string | null;
            /** What the event is. */
            description?: string | null;
            /** Display name of the person behind it. */
            scheduled_by?: string | null;
            /** Name of the bot that made it. */
            bot_name?: string | null;
            /** Resource id of the resource to act on. */
            target_resource_id?: string | null;
            /** Type of that resource. */
            resource_type?: string | null;
            /** The provider's id of that resource. */
            provider_id?: string | null;
            /** Name of that resource. */
            name?: string | null;
            /** Display name of its cloud account. */
            account?: string | null;
            /** Kind of cloud, such as `AWS`. */
            cloud?: string | null;
        };
        /** A run of an event. The members are those that a script reads; more are possible. */
        ScheduledEventRun: {
            /** Number of the event. */
            event_id?: number | null;
            /** What was done. */
            event_type?: string | null;
            /** How the run ended, such as `SUCCESS`. */
            last_run_status?: string | null;
            /** When it started. Its form was not recorded. */
            start_time?: string | number | null;
            /** When it finished. Its form was not recorded. */
            finish_time?: string | number | null;
            /** Name of the bot. */
            bot_name?: string | null;
            /** Resource id of the resource. */
            target_resource_id?: string | null;
            /** Type of that resource. */
            resource_type?: string | null;
            /** The provider's id of that resource. */
            provider_id?: string | null;
            /** Name of that resource. */
            name?: string | null;
        };
        /** Which events, and which page of them. Everything is optional. */
        ScheduledEventSearch: {
            /** Conditions on the events, such as `creation_resource_id` for the bot. */
            filters?: readonly components["schemas"]["ListFilter"][];
            /** Rows to answer with. Clients send 50 and 500. */
            limit?: number;
            /** Rows to skip, 0 for the first page. */
            offset?: number;
            order_by?: components["schemas"]["OrderBy"];
        };
        /** A scorecard and the resources that fail. */
        Scorecard: {
            /** By section, then by name of the insight. The one known client reads the section that is named `section`. */
            scorecard: {
                [key: string]: {
                    [key: string]: components["schemas"]["ScorecardRow"];
                };
            };
            /** Resources that fail. What the keys mean is not documented. */
            impacted_resources: {
                [key: string]: components["schemas"]["ImpactedResource"][];
            };
        };
        /** A badge as key and value, in that order. Only the scorecard writes badges like this. 2 to 2 items. */
        ScorecardBadge: readonly string[];
        /** Clouds to look at. */
        ScorecardClouds: {
            /** Numbers of cloud accounts. */
            organization_service_ids?: readonly number[];
            /** Badges that the accounts have. */
            badges?: readonly components["schemas"]["ScorecardBadge"][];
        };
        /** Clouds that an export is about. An empty list does not limit. */
        ScorecardExportClouds: {
            /** Numbers of cloud accounts. */
            organization_service_ids?: readonly number[];
            /** Kinds of clouds, such as `AWS`. */
            cloud_types?: readonly string[];
            /** Badges that the accounts have. */
            badges?: readonly components["schemas"]["ScorecardBadge"][];
        };
        /** Which insights to look at. An empty list does not limit. */
        ScorecardInsightFilters: {
            /** Severities: 1 is info, 2 low, 3 medium, 4 high and 5 critical. */
            severity?: readonly number[];
            /** Insights. The known requests have an empty list, so the form of an entry is not known. */
            insight_ids?: readonly unknown[];
            /** Types of resources, such as `instance`. The known requests have an empty list. */
            resource_types?: readonly string[];
        };
        /** Resource groups to look at. The known requests have empty lists, so the form of the entries is not known. */
        ScorecardResourceGroups: {
            /** Resource groups of Azure. */
            azure_resource_group_ids?: readonly unknown[];
            /** Resource groups of one's own. */
            custom_resource_group_ids?: readonly unknown[];
        };
        /** Clouds and resource groups that a scorecard is about. */
        ScorecardResourceScope: {
            /** Kind of the columns; `divvyorganizationservice` is known. */
            scope_type?: string;
            /** Resource groups. */
            resource_group_filters?: components["schemas"]["ScorecardResourceGroups"];
            /** Clouds. */
            organization_service_filters?: components["schemas"]["ScorecardClouds"];
        };
        /**
         * How the accounts do at one insight. Beside `severity` there is one member for each account, named like the account,
         *     whose value is the share that passes, such as `97%`.
         */
        ScorecardRow: {
            /** Severity of the insight; whether as word or as number is not documented. */
            severity?: string | number | null;
        } & {
            [key: string]: string | number | null;
        };
        /** What a scorecard is about. An empty list does not limit. */
        ScorecardScope: {
            /** Clouds and resource groups. */
            resource_scope?: components["schemas"]["ScorecardResourceScope"];
            /** Insights. */
            insight_filters?: components["schemas"]["ScorecardInsightFilters"];
        };
        /**
         * A row of type `secret`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        SecretResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** ARN. */
            arn?: string | null;
            /** Name. */
            name?: string | null;
            /** Description. */
            description?: string | null;
            /** Resource id of the key. */
            key_resource_id?: string | null;
            /** Region name. */
            region_name?: string | null;
            /** Whether it is rotated. */
            rotation_enabled?: boolean | null;
            /** Rotation days. */
            rotation_days?: number | null;
            /** Rotation Lambda ARN. */
            rotation_lambda_arn?: string | null;
            /** Date as text: last accessed date. */
            last_accessed_date?: string | null;
            /** Date as text: last changed date. */
            last_changed_date?: string | null;
            /** Date as text: creation date. */
            creation_date?: string | null;
            /** Date as text: activation date. */
            activation_date?: string | null;
            /** Date as text: deleted date. */
            deleted_date?: string | null;
            /** Date as text: expiration date. */
            expiration_date?: string | null;
            /** Whether it is enabled. */
            enabled?: boolean | null;
            /** Whether the customer manages it. */
            customer_managed?: boolean | null;
            /** Content type. */
            content_type?: string | null;
            /** Parent vault. */
            parent_vault?: string | null;
        };
        /**
         * A row of type `serviceaccesskey`, as the documentation of 2019 has it. Any member can be missing, and more can
         *     come.
         */
        ServiceAccessKeyResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Access key id. */
            access_key_id?: string | null;
            /** State, such as `active`. */
            status?: string | null;
            /** Date as text: create date. */
            create_date?: string | null;
            /** Date as text: last used date. */
            last_used_date?: string | null;
        };
        /** A row of type `servicepolicy`, as the documentation of 2019 has it. Any member can be missing, and more can come. */
        ServicePolicyResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Policy id. */
            policy_id?: string | null;
            /** Whether the provider made it. */
            vendor_policy?: boolean | null;
            /** Number of attachments. */
            attachment_count?: number | null;
            /** Date as text: create date. */
            create_date?: string | null;
            /** Date as text: update date. */
            update_date?: string | null;
        };
        /**
         * A row of type `storagecontainer`, as the documentation of 2019 has it. Any member can be missing, and more can
         *     come.
         */
        StorageContainerResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Date as text: creation date. */
            creation_date?: string | null;
            /** Whether it is encrypted. */
            encrypted?: boolean | null;
            /** Number of objects. */
            object_count?: number | null;
            /** Size of all objects; the unit is not documented. */
            total_size?: number | null;
        };
        /** Subnets, in a form that is not described anywhere. */
        SubnetList: {
            [key: string]: unknown;
        };
        /** What can be done to a resource. */
        SupportedActionList: {
            /** Names of the actions. */
            supported_actions?: string[];
        };
        /** State of two-factor sign-in. */
        TwoFactorState: {
            /** Whether it is on. */
            enabled: boolean;
            /** Whether the user has to sign in so. */
            required: boolean;
        };
        /**
         * A user. Someone who is neither organization admin nor domain admin nor domain viewer is a basic user. Answers about
         *     a user that was just made have no counters.
         */
        User: {
            /** `divvyuser:<user id>:`, with the colon at the end. */
            resource_id: components["schemas"]["ResourceIdText"];
            /** Number of the user. */
            user_id: number;
            /** Name that is shown. */
            name: string;
            /** Login name. */
            username: string;
            /** E-mail address; requests call it `email`. */
            email_address: string;
            /** Organization of the user; missing on releases of 2019. */
            organization_id?: number | null;
            /** Name of that organization. */
            organization_name: string;
            /** Whether the user administers the organization. */
            organization_admin: boolean;
            /** Whether the user administers all organizations. */
            domain_admin: boolean;
            /** Whether the user may see all organizations. */
            domain_viewer?: boolean | null;
            /** Whether the user signs in with two factors. */
            two_factor_enabled?: boolean | null;
            /** Whether the user has to. */
            two_factor_required?: boolean | null;
            /** Number of groups that the user is in. */
            groups?: number | null;
            /** Number of resources that the user owns. */
            owned_resources?: number | null;
            /** Failed logins since the last good one. */
            consecutive_failed_login_attempts?: number | null;
            /** Whether the user is locked out. */
            suspended?: boolean | null;
            /** Time of the last login, `YYYY-MM-DD HH:MM:SS` in UTC. Missing where the user never logged in. */
            last_login_time?: string | null;
            /** Entries that the console hides from the user. */
            navigation_blacklist?: string[] | null;
            /** Server that the user signs in through; single sign-on only. */
            server_name?: string | null;
            /** Whether the user must change the password. */
            require_pw_reset?: boolean | null;
            /** Whether the user is kept out of the console; true for API-only users. */
            console_access_denied?: boolean | null;
            /** Whether the user has an API key that works. */
            active_api_key_present?: boolean | null;
            /** When the user was made, `YYYY-MM-DD HH:MM:SS` in UTC. */
            create_date?: string | null;
            /** External id that the console proposes for AWS roles. */
            aws_default_external_id?: string | null;
        };
        /** Users. */
        UserList: {
            /** The users. */
            users: components["schemas"]["User"][];
            /** Number of all users that match. Missing on releases of 2019 and in the list of domain admins. */
            total_count?: number | null;
        };
        /** Where to attach. */
        VolumeForAttach: {
            /** Resource id of the instance. At least 1 characters. */
            instance_resource_id: string;
            /** Name of the device, such as `/dev/sdf`. */
            instance_mount_point: string;
        };
        /** What to change. */
        VolumeForModify: {
            /** Operations per second. */
            iops?: number;
            /** Size; the unit is not documented. */
            size?: number;
            /** Kind of volume in the words of the provider, such as `io1`. */
            volume_type?: string;
        };
        /**
         * A row of type `volume`. Names and types of the members are one author's reading of release 22.2 and were not
         *     recorded. Any member can be missing or of another type, and more can come.
         */
        VolumeResource: {
            common?: components["schemas"]["ResourceCommon"];
            /** Volume id. */
            volume_id?: string | null;
            /** Volume type. */
            volume_type?: string | null;
            /** Size. */
            size?: number | null;
            /** State. */
            state?: string | null;
            /** Rated IOPS. */
            rated_iops?: string | null;
            /** Whether it is encrypted. */
            encrypted?: boolean | null;
            /** Whether it goes when its instance goes. */
            delete_on_termination?: boolean | null;
            /** Attach state. */
            attach_state?: string | null;
            /** Attach device name. */
            attach_device_name?: string | null;
            /** Instance association; its form is not known. */
            instance_association?: {
                [key: string]: unknown;
            } | null;
            /** Date as text: creation time. */
            creation_time?: string | null;
        };
        /** A snapshot, in a form that is not described anywhere. */
        VolumeSnapshot: {
            [key: string]: unknown;
        };
        /** A snapshot to be. */
        VolumeSnapshotForCreate: {
            /** Name. At least 1 characters. */
            name: string;
        };
        /** What the vendor knows of fixes. Its members have capitals. */
        VulnerabilityMeta: {
            /** Version that fixes it; missing or empty where no fix is known. */
            FixedVersion?: string | null;
            /** Fixes for the CVE in general. They are not about this image, and often name packages of another ecosystem. */
            Solutions?: components["schemas"]["VulnerabilitySolution"][] | null;
        };
        /** A page of CVEs over the whole estate. */
        VulnerabilityPage: {
            /** The rows of this page. */
            data: components["schemas"]["ContainerVulnerability"][];
            /** Number of this page. */
            page: number;
            /** Rows in a page. */
            page_size: number;
            /** Rows on all pages. */
            total_count: number;
            /** Number of pages. */
            total_pages: number;
        };
        /** A fix for a CVE in general. */
        VulnerabilitySolution: {
            /** Package to update. */
            package_name?: string | null;
            /** Kind of package. */
            package_type?: string | null;
            /** What to do. */
            fix?: string | null;
        };
    };
    responses: {
        /** A member was refused, or something of that name or key is there already. */
        BadRequestV2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV2"];
            };
        };
        /** The API key or session is missing, wrong or no longer valid. The text need not mention the key. */
        UnauthorizedV2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV2"];
            };
        };
        /** The caller may not do this. Some releases answer so to a wrong API key as well. */
        ForbiddenV2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV2"];
            };
        };
        /** There is nothing of that id. A resource id without its colon at the end is not found either. */
        NotFoundV2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV2"];
            };
        };
        /**
         * The server failed. In places it is also the answer for something that does not exist, so repeating a write need not
         *     help.
         */
        ServerErrorV2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV2"];
            };
        };
        /** A parameter or member was refused; `messages` names it. */
        BadRequestV3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** The API key or session is missing, wrong or no longer valid. */
        UnauthorizedV3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** The caller may not do this. Some releases answer so to a wrong API key as well. */
        ForbiddenV3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** There is nothing of that id. A resource id without its colon at the end is not found either. */
        NotFoundV3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** The server failed. */
        ServerErrorV3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
    };
    parameters: {
        /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
        UserResourceId: string;
        /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
        OrganizationResourceId: string;
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        GroupResourceId: string;
        /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
        CloudResourceId: string;
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        ResourceId: string;
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        InsightId: number;
        /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
        InsightSource: string;
        /** Page number, from 1. */
        Page: number;
        /** Rows in one page. At least 1. */
        PageSize: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Login name. */
                    username: string;
                    /**
                     * Format: password
                     * Password of the user.
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSession"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createApiOnlyUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name that is shown. */
                    name: string;
                    /** Login name. */
                    username: string;
                    /** E-mail address. */
                    email: string;
                    /** How the user signs in. One client sends `internal`, a newer one leaves it out. */
                    authentication_type?: string;
                    /** When the key ends, unix time. The unit is not documented; seconds are likely. */
                    expiration_date?: number;
                };
            };
        };
        responses: {
            /** The user and its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiOnlyUser"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the user. */
                    user_id: string | number;
                    /** Length of the key. 32 and 44 are in use. */
                    key_length: number;
                };
            };
        };
        responses: {
            /** The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Closed. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deactivateApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the user. */
                    user_id: string | number;
                };
            };
        };
        responses: {
            /** Deactivated. What a body would hold is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    convertUserToApiOnly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the user. */
                    user_id: string | number;
                };
            };
        };
        responses: {
            /** The user's number and its new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertedUser"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setConsoleAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the user. */
                    user_id: string | number;
                    /** `true` keeps the user out of the console. */
                    console_access_denied: boolean;
                };
            };
        };
        responses: {
            /** Set. What a body would hold is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    searchUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Conditions that all have to hold. */
                    filters?: readonly components["schemas"]["ListFilter"][];
                    /** Rows in one answer. At least 1. */
                    limit?: number;
                    /** Rows to skip. At least 0. */
                    offset?: number;
                    /** What to sort by, such as `name ASC`. */
                    order_by?: components["schemas"]["OrderBy"];
                };
            };
        };
        responses: {
            /** A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listDomainAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Conditions that all have to hold. */
                    filters?: readonly components["schemas"]["ListFilter"][];
                    /** Rows in one answer. At least 1. */
                    limit?: number;
                    /** Rows to skip. At least 0. */
                    offset?: number;
                    /** What to sort by, such as `name ASC`. */
                    order_by?: components["schemas"]["OrderBy"];
                };
            };
        };
        responses: {
            /** The domain admins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name that is shown. */
                    name: string;
                    /** E-mail address; answers call it `email_address`. */
                    email: string;
                    /** Login name. */
                    username: string;
                    /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
                    access_level: string;
                    /** Whether a local user must sign in with two factors. */
                    two_factor_required?: boolean;
                    /**
                     * Format: password
                     * Password of a local user; releases of 2019 only.
                     */
                    password?: string;
                    /**
                     * Format: password
                     * The same password again; releases of 2019 only.
                     */
                    confirm_password?: string;
                    /** `saml` for a user of single sign-on; left out for a local one. */
                    authentication_type?: string;
                    /** Server that the user signs in through, from the list of authentication servers; with `saml`. */
                    authentication_server_id?: number;
                    /**
                     * Groups of a user of single sign-on. The recorded request has an empty list, so the form of an id is
                     *     not known; elsewhere in the API `group_ids` are numbers.
                     */
                    group_ids?: readonly (number | string)[];
                };
            };
        };
        responses: {
            /** The user; for a local one with its temporary password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
                userResourceId: components["parameters"]["UserResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Login name. */
                    username: string;
                    /** Name that is shown. */
                    name: string;
                    /** E-mail address; answers call it `email_address`. */
                    email: string;
                    /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
                    access_level: string;
                };
            };
        };
        responses: {
            /** Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setUserAccessLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
                userResourceId: components["parameters"]["UserResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The present level. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
                    current_access_level: string;
                    /** The level to have, one of the same words. */
                    new_access_level: string;
                };
            };
        };
        responses: {
            /** Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
                userResourceId: components["parameters"]["UserResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted. The body is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
                userResourceId: components["parameters"]["UserResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The groups of the user. */
                        groups: components["schemas"]["GroupOfUser"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getTwoFactorState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the user; the caller when left out. */
                    user_id?: number;
                };
            };
        };
        responses: {
            /** The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorState"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    enableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: password
                         * Secret for the authenticator.
                         */
                        otp_secret: string;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    disableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the user; the caller when left out. */
                    user_id?: number;
                };
            };
        };
        responses: {
            /** Whether it worked. Look at `success`; the status alone does not say it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether two-factor sign-in is off now. */
                        success: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listOrganizationDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The organizations. */
                        organizations: components["schemas"]["OrganizationDetail"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
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
                    /** Name of the new organization, unique in the installation. */
                    organization_name: string;
                };
            };
        };
        responses: {
            /** Created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedOrganization"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
                organizationResourceId: components["parameters"]["OrganizationResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The new name, unique in the installation. */
                    organization_name: string;
                };
            };
        };
        responses: {
            /** Renamed. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
                organizationResourceId: components["parameters"]["OrganizationResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted, or being deleted. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    switchOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the organization to work in. */
                    organization_name: string;
                };
            };
        };
        responses: {
            /** Switched. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The groups. */
                        groups: components["schemas"]["Group"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the group. */
                    group_name: string;
                };
            };
        };
        responses: {
            /** The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted. The body is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    addGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Users to add, as resource ids with the colon at the end. */
                    user_resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    replaceGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** All users that the group is to have, as resource ids with the colon at the end. */
                    user_resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    removeGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The user, as resource id with the colon at the end. */
                    user_resource_id: components["schemas"]["ResourceIdText"];
                };
            };
        };
        responses: {
            /** The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The users of the group. */
                        users: components["schemas"]["User"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listGroupRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The roles of the group; empty where it has none. */
                        roles: components["schemas"]["Role"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    replaceGroupRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** All roles that the group is to have, as `divvyrole:<organization>:<role>` without a colon at the end. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The roles. */
                        roles: components["schemas"]["Role"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleForSave"];
            };
        };
        responses: {
            /** The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
                roleResourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleForSave"];
            };
        };
        responses: {
            /** The role as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateRoleScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
                roleResourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Clouds and resource groups to add. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                    /** Clouds and resource groups to remove. The name does not say that anything is outdated. */
                    deprecated_resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** The role as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** Changed. Some releases answer without a body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    replaceRoleGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
                roleResourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** All groups that are to have the role, as resource ids without a colon at the end. */
                    group_resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** The role as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateRoleBadges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
                roleResourceId: string;
                /** `AND` for clouds that have all the badges, `OR` for those that have one of them. */
                operator: "AND" | "OR";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The badges. */
                    badges: readonly components["schemas"]["Badge"][];
                };
            };
        };
        responses: {
            /** The role as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getGroupEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
                groupResourceId: components["parameters"]["GroupResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entitlements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One entry for each module. */
                        entitlements: components["schemas"]["Entitlement"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getUserEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
                userResourceId: components["parameters"]["UserResourceId"];
                /**
                 * The module, called namespace elsewhere. Known are botfactory, collections, events, exemptions, groups, iac,
                 *     iam, insights and tags; newer releases have more. At least 1 characters.
                 */
                module: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entitlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What the user may do. */
                        entitlement: components["schemas"]["EntitlementRole"];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setGroupEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Numbers of the groups. */
                    group_ids: readonly number[];
                    /** What the groups are to have. */
                    entitlements: readonly components["schemas"]["EntitlementForSave"][];
                };
            };
        };
        responses: {
            /** The entitlements, one entry for each group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupEntitlements"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listAuthenticationServers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The servers. */
                        servers: components["schemas"]["AuthenticationServer"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listGroupMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the authentication server. */
                serverId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mappings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMapping"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    addGroupMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the authentication server. */
                serverId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": readonly components["schemas"]["GroupMapping"][];
            };
        };
        responses: {
            /** Added. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    replaceGroupMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the authentication server. */
                serverId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": readonly components["schemas"]["GroupMapping"][];
            };
        };
        responses: {
            /** Replaced. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteGroupMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the authentication server. */
                serverId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": readonly components["schemas"]["GroupMapping"][];
            };
        };
        responses: {
            /** Removed. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listClouds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts with their number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    searchClouds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloudSearch"];
            };
        };
        responses: {
            /** A page of accounts. `total_count` counts all that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listCloudTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The kinds of cloud. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The kinds of cloud. */
                        clouds: components["schemas"]["CloudType"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listProvisioningClouds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The accounts. */
                        clouds: components["schemas"]["Cloud"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    addCloud: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The account and how to sign in to it. */
                    creation_params: components["schemas"]["CloudCreationParams"];
                };
            };
        };
        responses: {
            /** The account in its short form. `creation_time` has microseconds here, and nowhere else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateCloud: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the account, `id` in lists; not its resource id. */
                cloudId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloudCreationParams"];
            };
        };
        responses: {
            /** The account as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"];
                };
            };
            /** The account as stored; one description of the API names this status in place of 200. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteCloud: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
                cloudResourceId: components["parameters"]["CloudResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Marked as deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setResourceName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The new name. */
                    name: string;
                };
            };
        };
        responses: {
            /** Renamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setCloudStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                    /**
                     * `PAUSED` stops harvesting, `DEFAULT` resumes it.
                     */
                    status: "PAUSED" | "DEFAULT";
                };
            };
        };
        responses: {
            /** Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listCloudRegions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
                cloudResourceId: components["parameters"]["CloudResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The regions. */
                        regions: components["schemas"]["CloudRegion"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    enableCloudRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
                regionResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    disableCloudRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
                regionResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listHarvestingStrategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The strategies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The strategies. */
                        strategies: components["schemas"]["HarvestingStrategy"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createHarvestingStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Display name; called `name` in lists. */
                    strategy_name: string;
                    /** Kind of cloud that it is for, one of the ids of `listCloudTypes`, such as `AWS`. */
                    cloud_type_id: string;
                };
            };
        };
        responses: {
            /** The number of the new strategy, and nothing else of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Number of the strategy; called `id` in lists. */
                        strategy_id: number;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    assignHarvestingStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the strategy. */
                strategyId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Numbers of the accounts, `id` in lists of clouds. */
                    organization_service_ids: readonly number[];
                    /** Kind of cloud that the strategy is for, such as `AWS`. */
                    cloud_type_id: string;
                    /**
                     * Badges to assign the strategy by. The documentation shows an empty list only, so what an entry looks like is
                     *     not known; send `[]` to go by the numbers alone.
                     */
                    badges: readonly unknown[];
                };
            };
        };
        responses: {
            /** Assigned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getLastHarvest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
                cloudResourceId: components["parameters"]["CloudResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The jobs of the account. Only the members shown here are known; there are more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastHarvest"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    enqueueHarvestJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestSchedule"];
            };
        };
        responses: {
            /** In the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getQueueStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state of the queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatus"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getSystemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rows of the diagnosis. The members in the example are made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One row for each thing looked at; its members are not documented. */
                        diagnostics?: {
                            [key: string]: unknown;
                        }[] | null;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listCloudDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The cloud organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The cloud organizations. */
                        domains?: components["schemas"]["CloudDomain"][] | null;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    addCloudDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloudDomainForAdd"];
            };
        };
        responses: {
            /** Added. What the answer holds is not documented; one client reads it as a cloud organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudDomain"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getEventDrivenHarvesting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether it is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether event-driven harvesting is enabled. */
                        event_driven_harvest_enabled: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    enableEventDrivenHarvesting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    disableEventDrivenHarvesting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    addHarvestConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
                organizationServiceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    removeHarvestConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
                organizationServiceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listHarvestConsumers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The consumers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The consumers. */
                        consumers: components["schemas"]["HarvestConsumer"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    addHarvestProducers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the consumer's cloud account, `id` in lists of clouds; not an organization's number. */
                organizationServiceId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Numbers of the accounts to add, `id` in lists of clouds. */
                    organization_service_ids: readonly number[];
                    /** Regions whose events to send, such as `eu-west-1`. */
                    regions: readonly string[];
                    /** Types of resource whose events to send, such as `instance`. */
                    resource_types: readonly string[];
                    /** Sends events of all types. */
                    enable_all_types: boolean;
                    /** Whether the settings pass on to further accounts. */
                    propagate: components["schemas"]["HarvestPropagation"];
                };
            };
        };
        responses: {
            /** Added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listHarvestProducers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The producers, in a shape that is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    disableHarvestProducers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createBadges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeAssignment"];
            };
        };
        responses: {
            /** Added; older releases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteBadges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeAssignment"];
            };
        };
        responses: {
            /** Removed; older releases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    replaceBadges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeAssignment"];
            };
        };
        responses: {
            /** Replaced; older releases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Replaced. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listBadges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The badges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudBadge"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    countBadges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One row for each account that exists. */
                        resource_count: components["schemas"]["BadgeCount"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listCloudsWithBadges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Badges to look for; whether an account needs all of them or one is not documented. A client that sends none gets
                     *     all accounts that have any badge.
                     */
                    badges?: readonly components["schemas"]["Badge"][];
                };
            };
        };
        responses: {
            /** The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgedCloud"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    queryResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceQuery"];
            };
        };
        responses: {
            /** One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceQueryResult"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    queryResourcesEtl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceQuery"];
            };
        };
        responses: {
            /** One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceQueryResult"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    queryResourcesV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceQuery"];
            };
        };
        responses: {
            /** One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceQueryResult"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getResourceDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetail"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    searchResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceSearch"];
            };
        };
        responses: {
            /** One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceSearchResult"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listResourceTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceTagList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listResourceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceSettingList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getResourceAssociations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceAssociations"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listResourceNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNoteList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createResourceNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceNoteForCreate"];
            };
        };
        responses: {
            /** Written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setResourceOwner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceOwnerForSet"];
            };
        };
        responses: {
            /** Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listSupportedActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportedActionList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    searchResourcesByTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceTagSearch"];
            };
        };
        responses: {
            /** The resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceTagSearchResult"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listSavedTagConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The searches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedTagConfigList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listAttachedPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedPolicyList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listAccessKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a service user, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKeyList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listDnsRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DnsRecordList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listDnsZoneNetworks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** Nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listInstanceNetworkInterfaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkInterfaceList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listNetworkSubnets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a private network, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubnetList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listNetworkInterfaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a private network, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkInterfaceList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listNetworkRouteTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a private network, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteTableList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a route table, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listAccessListRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of an access list, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessListDirection"];
            };
        };
        responses: {
            /** The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessListRuleList"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    detachPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
                resourceId: string;
                /** Resource id of the policy, with the colon at the end. At least 1 characters. */
                policyResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted. No content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    attachNetworkInterface: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkInterfaceForAttach"];
            };
        };
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createInstanceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstanceImageForCreate"];
            };
        };
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getInstanceConsoleOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The output. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** Nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createVolumeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a volume, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolumeSnapshotForCreate"];
            };
        };
        responses: {
            /** Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeSnapshot"];
                };
            };
            /** Made, and nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    modifyVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a volume, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolumeForModify"];
            };
        };
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    detachAutoscalingInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of an autoscaling group, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoscalingDetachment"];
            };
        };
        responses: {
            /** Accepted. No content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    startInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    stopInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    restartInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    pauseInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    unpauseInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    suspendInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    resumeInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    terminateInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    confirmInstanceResize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    revertInstanceResize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    attachPublicIp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicIpForAttach"];
            };
        };
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    detachPublicIp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    restartCacheInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted. No content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    terminateCacheInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted. No content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    attachVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a volume, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolumeForAttach"];
            };
        };
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    detachVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Resource id of a volume, with the colon at the end. At least 1 characters. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; the provider carries it out later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createResourceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the group, at most 64 characters. */
                    group_name: string;
                    /** What the group is for, at most 255 characters. */
                    group_description?: string;
                    /** Who owns the group; `organization` is the one word that is known. */
                    group_owner_type?: string;
                    /** Category of the group; `system` is the one word that is known. */
                    group_category?: string;
                };
            };
        };
        responses: {
            /** The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceGroup"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    addToResourceGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Resource ids of the groups, `resourcegroup:<n>:`, with the colon at the end. */
                    resource_group_ids: readonly components["schemas"]["ResourceIdText"][];
                    /** Resource ids of the resources to add. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** The resources that were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Resource ids of the resources. */
                        resource_ids?: components["schemas"]["ResourceIdText"][] | null;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listInsights: {
        parameters: {
            query?: {
                /**
                 * Meant to choose between short and full entries. Recorded answers with `true` and without it have the same
                 *     members; what `false` leaves out is not known.
                 */
                detail?: boolean;
                /** Only insights with these labels (the words in `tags`), joined by commas. */
                labels?: readonly string[];
                /** Only insights of these packs, each written as source and number (`backoffice:36`), joined by commas. */
                pack_ids?: readonly string[];
                /** Only insights that look at one of these resource types, joined by commas. */
                resource_types?: readonly string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The insights, whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightListItem"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getInsight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
                insightId: components["parameters"]["InsightId"];
                /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
                source: components["parameters"]["InsightSource"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The insight. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insight"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createInsight: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsightForCreate"];
            };
        };
        responses: {
            /** The insight with its new number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insight"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateInsight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the custom insight. */
                insightId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsightForUpdate"];
            };
        };
        responses: {
            /** The insight as stored, where the release returns it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insight"];
                };
            };
            /** Written; nothing is returned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteInsight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the custom insight. */
                insightId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createInsightsBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The insights to make, each whole. */
                    insights: readonly components["schemas"]["InsightForCreate"][];
                };
            };
        };
        responses: {
            /** Made; what the body holds is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** Made; nothing is returned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteInsightsBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Numbers of custom insights. */
                    insights: readonly number[];
                };
            };
        };
        responses: {
            /** Deleted; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateInsightNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
                insightId: components["parameters"]["InsightId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The text, Markdown. It replaces what was there. */
                    notes: string;
                };
            };
        };
        responses: {
            /** Written; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateInsightMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Numbers of shipped insights; empty for none. */
                    backoffice: readonly number[];
                    /** Numbers of custom insights; empty for none. */
                    custom: readonly number[];
                    /** The pack as source and number, such as `custom:2`. */
                    pack_id: string;
                    /** The text to set. */
                    metadata: string;
                };
            };
        };
        responses: {
            /** Written; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setInsightResourceGroupExemptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
                insightId: components["parameters"]["InsightId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Where the insight comes from. */
                    source: components["schemas"]["InsightSourceNameInput"];
                    /**
                     * All resource groups to spare, by the bare number: 3 for the id `resourcegroup:3:`. An empty list
                     *     spares none.
                     */
                    groups: readonly number[];
                };
            };
        };
        responses: {
            /** Replaced; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    refreshInsightCounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
                insightId: components["parameters"]["InsightId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started; what the body holds is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** Started; nothing is returned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    toggleInsightTimeseries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
                insightId: components["parameters"]["InsightId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** A list in the vendor's text of 2019; the type of its entries is not stated. */
                    insights?: readonly unknown[];
                };
            };
        };
        responses: {
            /** Switched; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getInsightSevenDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
                insightId: components["parameters"]["InsightId"];
                /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
                source: components["parameters"]["InsightSource"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The counts by day, as an object or as a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    } | unknown[];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listInsightResourceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
                insightId: components["parameters"]["InsightId"];
                /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
                source: components["parameters"]["InsightSource"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** One entry per resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightHistoryEntry"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listInsightViolations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
                 *     answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
                 */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The violated insights; an empty list where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightViolation"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    selectInsights: {
        parameters: {
            query?: {
                /** Only insights of this source, `backoffice` or `custom`. */
                source?: components["schemas"]["InsightSourceNameInput"];
                /** Only insights with these labels. How several are written is not documented; other lists join them by commas. */
                labels?: string;
                /** Only insights whose name has this text. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The matching insights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightSelection"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getFilterRegistry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The filters by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryFilterRegistry"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listFindingsPerCloud: {
        parameters: {
            query?: {
                /** Where to go on, from the answer before. Leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** Number of the cloud account: 18 for the resource id `divvyorganizationservice:18`. */
                organizationServiceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudFindingPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listInsightPacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The packs, whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightPack"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createInsightPack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsightPackForWrite"];
            };
        };
        responses: {
            /** The pack with its new number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightPack"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateInsightPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the custom pack, without its source. */
                packId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsightPackForWrite"];
            };
        };
        responses: {
            /** The pack as stored, where the release returns it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightPack"];
                };
            };
            /** Written; nothing is returned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteInsightPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the custom pack, without its source. */
                packId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createExemptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Who approved it, an e-mail address or a name. */
                    approver: string;
                    /** Number of the insight. */
                    insight_id: number;
                    /** Where the insight comes from. */
                    insight_source: components["schemas"]["InsightSourceNameInput"];
                    /** Ids of the resources, with the colon at the end where it belongs to them. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                    /** Type of all these resources, such as `storagecontainer`. */
                    resource_type: string;
                    /** First day, `YYYY-MM-DD`, without a time. */
                    start_date: string;
                    /** Day on which it ends, `YYYY-MM-DD`, without a time. Left out, it never ends. */
                    expiration_date?: string;
                    /** Why. */
                    notes?: string;
                };
            };
        };
        responses: {
            /** The exemptions, one for each resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"][];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteExemptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Numbers of the exemptions. */
                    exemption_ids: readonly number[];
                };
            };
        };
        responses: {
            /** Removed; nothing is returned but an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listExemptions: {
        parameters: {
            query?: {
                /** Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** Rows in one page. Sizes from 50 to 2000 are in use; a limit is not documented. At least 1. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Only exemptions that have this text; empty for all. */
                    search?: string;
                    /** Only exemptions from insights of this pack, by its id (joined: `backoffice:36`); `null` for all. */
                    pack?: string | number | null;
                    /** Only exemptions in clouds with these badges; empty for all. */
                    badges?: readonly components["schemas"]["Badge"][];
                    /** How the badges combine: `AND` or `OR`. */
                    badge_filter_operator?: string;
                };
            };
        };
        responses: {
            /** A page of exemptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionPage"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listBots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Conditions on members of the rows; empty for all bots. They are not the query filters that bots are
                     *     made of.
                     */
                    filters: readonly components["schemas"]["ListFilter"][];
                    /** Rows in one page; the vendor shows 25, and 500 is in use. At least 1. */
                    limit?: number;
                    /** Where the page starts, from 0. */
                    offset?: number;
                    /** Member to sort by, with ` ASC` or ` DESC` behind it or alone. */
                    order_by?: components["schemas"]["OrderBy"];
                };
            };
        };
        responses: {
            /** A page of bots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotPage"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
                botResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createBot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotForCreate"];
            };
        };
        responses: {
            /** The bot with its new id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    updateBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
                botResourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotForUpdate"];
            };
        };
        responses: {
            /** The bot as stored, where the release returns it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** Changed; nothing is returned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    runBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
                botResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    archiveBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
                botResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Archived; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    archiveBots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of the bots, `divvybot:<organization>:<number>`. */
                    resource_ids: readonly components["schemas"]["ResourceIdText"][];
                };
            };
        };
        responses: {
            /** Archived; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getBotFunctionRegistry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Filters and actions, whole lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotFunctionRegistry"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    pauseBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
                botResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Paused; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    resumeBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
                botResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Resumed; nothing is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listScheduledEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledEventSearch"];
            };
        };
        responses: {
            /** A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The events. */
                        events: components["schemas"]["ScheduledEvent"][];
                        /** Number of all events that match; called `total` here and `total_count` or `count` in other lists. */
                        total?: number | null;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    deleteScheduledEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * What to do with the events: `delete`.
                     */
                    action: "delete";
                    /** The events, by the `event_id` of `listScheduledEvents`. */
                    event_ids: readonly number[];
                };
            };
        };
        responses: {
            /** Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listScheduledEventHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledEventSearch"];
            };
        };
        responses: {
            /** A page of runs. The times in the example are made up in form as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The runs. */
                        events: components["schemas"]["ScheduledEventRun"][];
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    listIacConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configurations, whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IacConfig"][];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    submitIacScan: {
        parameters: {
            query?: {
                /**
                 * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
                 *     server takes `false` where it is left out.
                 */
                readable?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the scan in the list of scans. */
                    scan_name: string;
                    /** Who asked for it, as text for the list. */
                    author_name: string;
                    /** Name of the configuration, from `listIacConfigs`. */
                    config_name: string;
                    /** Kind of template: `terraform` or `cft` (CloudFormation) are known. */
                    iac_provider: string;
                    /**
                     * The template, a JSON document written as one text. For Terraform it is what `terraform show -json` says
                     *     of a saved plan.
                     */
                    scan_template: string;
                };
            };
        };
        responses: {
            /** Passed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IacScanResult"];
                    "text/html": string;
                };
            };
            /** Passed, with warnings of insights that are set to warn only. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IacScanResult"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            /** Failed, with the same result; the scan itself worked. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IacScanResult"];
                    "text/html": string;
                };
            };
            500: components["responses"]["ServerErrorV3"];
        };
    };
    getIacScan: {
        parameters: {
            query?: {
                /**
                 * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
                 *     server takes `false` where it is left out.
                 */
                readable?: boolean;
            };
            header?: never;
            path: {
                /** Number of the scan, `build_id` of the submission and `id` in lists. */
                buildId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scan, as JSON or as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IacScan"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listIacScans: {
        parameters: {
            query?: {
                /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
                page?: number;
                /** Rows in one page. Inferred, and without a known limit. At least 1. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of scans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IacScanPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listIacScansV4: {
        parameters: {
            query?: {
                /** Page number, from 1. The server begins with 1 where it is left out. */
                page?: number;
                /** Rows in one page; the known caller asks for 25. At least 1. */
                page_size?: number;
                /** What to sort by, the number or the time. */
                sort?: "id" | "create_time";
                /** Which way to sort. */
                sort_dir?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of scans; its members are not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    getIacScanV4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the scan. */
                scanId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scan; its members are not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    getIacScanReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the scan. */
                scanId: number;
            };
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
                    "application/json": components["schemas"]["SarifReport"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listAwsAccessKeys: {
        parameters: {
            query?: {
                /** Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** Rows in one page. At least 1. */
                page_size?: components["parameters"]["PageSize"];
                /** Whether to list the keys of temporary (STS) sessions as well. */
                include_session?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of keys, in a shape that is not documented. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfigPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    createAwsAccessKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Display name. */
                    name: string;
                    /** The key's id at AWS. */
                    access_key_id: string;
                    /**
                     * Format: password
                     * The key's secret.
                     */
                    secret_access_key: string;
                };
            };
        };
        responses: {
            /** Added. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfig"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    deleteAwsAccessKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The product's id of the key, from `listAwsAccessKeys`. It is not documented whether this is the id at AWS. At least 1 characters. */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listAwsRoles: {
        parameters: {
            query?: {
                /** Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** Rows in one page. At least 1. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of roles, in a shape that is not documented. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfigPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    createAwsRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Display name. */
                    name: string;
                    /** ARN of the role at AWS. */
                    role_arn: string;
                };
            };
        };
        responses: {
            /** Added. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfig"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    getAwsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfig"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    updateAwsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
                roleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Display name. */
                    name?: string;
                    /** ARN of the role at AWS. */
                    role_arn?: string;
                };
            };
        };
        responses: {
            /** Changed. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfig"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    deleteAwsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    getAwsAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
                organizationServiceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfig"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    updateAwsAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
                organizationServiceId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** Changed. The example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsConfig"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    deleteAwsAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
                organizationServiceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listPrincipalActions: {
        parameters: {
            query: {
                /** First day, `YYYY-MM-DD`, without a time. */
                start: string;
                /** Last day, `YYYY-MM-DD`, without a time. */
                end: string;
            };
            header?: never;
            path: {
                /**
                 * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
                 *     the end belongs to it. At least 1 characters.
                 */
                principalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The actions, and the days that could not be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrincipalActivity"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listPrincipalPermissions: {
        parameters: {
            query?: {
                /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
                page?: number;
            };
            header?: never;
            path: {
                /**
                 * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
                 *     the end belongs to it. At least 1 characters.
                 */
                principalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrincipalPermissionPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    getPrincipalRemediationPolicy: {
        parameters: {
            query: {
                /** First day, `YYYY-MM-DD`, without a time. */
                start: string;
                /** Last day, `YYYY-MM-DD`, without a time. */
                end: string;
            };
            header?: never;
            path: {
                /**
                 * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
                 *     the end belongs to it. At least 1 characters.
                 */
                principalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrincipalRemediation"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listResourceVulnerabilitySummaries: {
        parameters: {
            query?: {
                /** Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** A page of images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageAssessmentPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listVulnerabilities: {
        parameters: {
            query?: {
                /** Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** A page of CVEs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VulnerabilityPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    listResourceVulnerabilities: {
        parameters: {
            query?: {
                /** Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
                page_size?: number;
            };
            header?: never;
            path: {
                /**
                 * Resource id from the list of images, such as `containerdeployment:<cloud>:<namespace>:<name or image>:`, with
                 *     the colon at the end. At least 1 characters.
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** A page of CVEs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceVulnerabilityPage"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            403: components["responses"]["ForbiddenV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["ServerErrorV3"];
        };
    };
    exportScorecard: {
        parameters: {
            query: {
                /** Pack to look at, as `custom:<number>` or `backoffice:<number>`. How several are joined is not known. At least 1 characters. */
                pack_ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardScope"];
            };
        };
        responses: {
            /** The scorecard and the resources that fail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createScorecardExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the export. */
                    name: string;
                };
            };
        };
        responses: {
            /** The number of the export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Number of the export. */
                        id: number;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createScorecardExportConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the export. */
                    export_id: number;
                    /** Name of the settings. */
                    name: string;
                    /** Number of a pack of one's own; null where `backoffice_pack_id` is set. */
                    custom_pack_id: number | null;
                    /** Number of a pack of the vendor; null where `custom_pack_id` is set. */
                    backoffice_pack_id: number | null;
                    /** Clouds that the export is about. */
                    organization_service_filters?: components["schemas"]["ScorecardExportClouds"];
                    /** Insights that the export is about. */
                    insight_filters?: components["schemas"]["ScorecardInsightFilters"];
                    /** Leaves out what passes. */
                    bad_only?: boolean;
                    /** Tags of resources. The known requests have an empty list, so the form of an entry is not known. */
                    resource_tags?: readonly unknown[];
                };
            };
        };
        responses: {
            /** Added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the subscription. */
                    name: string;
                    /** How often; `daily` is known. */
                    schedule: string;
                    /** Hour to send at. The zone is not documented. */
                    hour: number;
                    /** Minute to send at. */
                    minute: number;
                    /** Day to send on, such as `monday`. Known requests send it with a daily schedule too. */
                    day_of_week?: string;
                    /** Addresses to send to. */
                    email_addresses: readonly string[];
                    /** Title in the mail. */
                    email_sub_title?: string;
                    /** Tags of resources. The known requests have an empty list, so the form of an entry is not known. */
                    resource_tags?: readonly unknown[];
                    /** Badges of clouds. The known requests have an empty list, so the form of an entry is not known. */
                    badges?: readonly unknown[];
                    /**
                     * Whether a cloud needs all the badges or one of them.
                     */
                    badge_filter_operator?: "AND" | "OR";
                    /** Kind of what is sent; `scorecard` is known. */
                    item_type: string;
                    /** Number of what is sent; for a scorecard that of the export. */
                    item_id: number;
                };
            };
        };
        responses: {
            /** The number of the subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Number of the subscription. */
                        id: number;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    createDataCollection: {
        parameters: {
            query?: {
                /** Asks for counts in the answer. What they look like is not documented. */
                detailed_counts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the collection. */
                    collection_name: string;
                    /** The values: each key is a value, and what stands behind it is its description. */
                    collection_data: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** The collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    setCustomLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Address of a PNG image, or a data URI that holds one. */
                    image: string;
                };
            };
        };
        responses: {
            /** Set. There is no body, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
    getClientVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The release. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequestV2"];
            401: components["responses"]["UnauthorizedV2"];
            403: components["responses"]["ForbiddenV2"];
            404: components["responses"]["NotFoundV2"];
            500: components["responses"]["ServerErrorV2"];
        };
    };
}
