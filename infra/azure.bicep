// Everything the bot needs in Azure, in one resource group. `teamsapp.yml` deploys it (provision);
// `az deployment group create --template-file infra/azure.bicep` does the same by hand.
// No key, password or connection string is made or stored: the web app is its identity.

@description('Begins the names of the resources. A suffix made from the resource group makes them unique.')
@minLength(3)
@maxLength(10)
param baseName string = 'mandag'

@description('The name that the bot registration shows in the Azure portal.')
@maxLength(42)
param botDisplayName string = 'Mandagskvarteret'

@description('Norway East keeps the data in Norway; the question of where it may be is in docs/privacy.md.')
param location string = 'norwayeast'

@description('B1 is the smallest plan with Always On, without which the bot falls asleep and forgets its clock.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('Teams is a standard channel: unlimited and free in F0. S1 adds a service-level agreement.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('ZRS keeps three copies in three buildings of one region, so that data does not leave the country.')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param storageSku string = 'Standard_ZRS'

@description('Entra object ids, separated by commas: systemansvarlige before the first import of the organisation.')
param administrators string

@description('32 random bytes as base64. Needed the first time; leave it empty later and the vault keeps what it has.')
@secure()
param sealingKey string = ''

var suffix = uniqueString(resourceGroup().id)
var webAppName = 'mandagskvarteret-${suffix}'
var sealingKeyName = 'sealing-key'

// Built-in roles, by the ids that are the same in every tenant.
var tableDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')
var blobDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
var keyVaultSecretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

// One user-assigned identity is all three: what the bot is registered as (so that no password exists), what
// reads the sealing key, and what reads and writes the tables. It outlives the web app, whose own
// (system-assigned) identity would get a new id, and so lose the registration, when the app is made anew.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-${suffix}'
  location: location
}

// ---- Storage -----------------------------------------------------------------------------------------------

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${baseName}${suffix}'
  location: location
  kind: 'StorageV2'
  sku: { name: storageSku }
  properties: {
    // Only roles open it. With keys on, whoever reads the account's settings could read every idea.
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Open to the network, closed to everybody without the role. A private endpoint needs a virtual network,
    // which a small municipality would have to run; add one here if yours has it.
    publicNetworkAccess: 'Enabled'
  }
}

// Data Contributor on this account alone: it may also make the table, which the bot does at its first start.
resource mayUseTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableDataContributor)
  scope: storage
  properties: {
    roleDefinitionId: tableDataContributor
    principalId: identity.properties.principalId
    // Said outright: Entra may not have copied a new identity everywhere yet, and the check would fail.
    principalType: 'ServicePrincipal'
  }
}

// The pictures of editions. Nobody reads them here but the bot, which gives them out under /images: what is taken
// out of an edition is then gone from its address at once.
resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource pictures 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'pictures'
  properties: { publicAccess: 'None' }
}

resource mayUsePictures 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(pictures.id, identity.id, blobDataContributor)
  scope: pictures
  properties: {
    roleDefinitionId: blobDataContributor
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// ---- The sealing key ---------------------------------------------------------------------------------------

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${baseName}-${suffix}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    // Roles, not access policies: the same way of giving access as for the tables, and seen in the same place.
    enableRbacAuthorization: true
    // Losing this key is losing, for ever, who wrote the ideas without a name. Nobody can purge it for 90 days.
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
  }
}

// Written only when given: provisioning again must never replace the key that sealed rows were made with.
resource sealingKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(sealingKey)) {
  parent: vault
  name: sealingKeyName
  properties: { value: sealingKey, contentType: '32 bytes, base64' }
}

// Secrets User reads values and nothing else; it can neither list, change nor delete.
resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, keyVaultSecretsUser)
  scope: vault
  properties: {
    roleDefinitionId: keyVaultSecretsUser
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// ---- The web app -------------------------------------------------------------------------------------------

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${baseName}-${suffix}'
  location: location
  kind: 'linux'
  // One machine: Teams' limit of 50 requests a second is reached long before one machine is busy, and one
  // dispatcher sends anyway.
  sku: { name: planSku, capacity: 1 }
  // `reserved` is how this resource type says Linux.
  properties: { reserved: true }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: webAppName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Key Vault references use the system-assigned identity unless told otherwise; there is none here.
    keyVaultReferenceIdentity: identity.id
    // Teams sends no cookies; affinity would only pin it to one instance.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Node 24 runs the .ts files as they are: there is no build step.
      appCommandLine: 'node --max-semi-space-size=4 --max-old-space-size=512 bot/index.ts'
      alwaysOn: true
      // /healthz: the process lives. Not /readyz: a restart does not mend a store that is away, so alarms
      // look at /readyz and the platform at this.
      healthCheckPath: '/healthz'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// No deployment password either: whoever deploys signs in as themselves.
resource noPasswordForDeployment 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'scm'
  properties: { allow: false }
}

resource noPasswordForFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'ftp'
  properties: { allow: false }
}

// A resource of its own, since the address that Azure gives the app is known only after it was made.
// The names are those of docs/operations.md; what is left out has the default that is right here.
resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  // The start fails without the key and without the table, so both doors are open first.
  dependsOn: [mayReadSecrets, mayUseTables, mayUsePictures, sealingKeySecret]
  properties: {
    NODE_ENV: 'production'
    PUBLIC_URL: 'https://${webApp.properties.defaultHostName}'
    BOT_ID: identity.properties.clientId
    BOT_TENANT_ID: identity.properties.tenantId
    BOT_TYPE: 'UserAssignedMSI'
    // Without the key in it: the bot signs in to the tables as BOT_ID.
    STORAGE_URL: 'https://${storage.name}.table.${environment().suffixes.storage}'
    SEALING_KEY: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/${sealingKeyName})'
    ADMINISTRATORS: administrators
    // The package is mounted read-only and swapped in one go: never half of one version and half of another.
    WEBSITE_RUN_FROM_PACKAGE: '1'
    // It holds node_modules already (npm run stage), so the platform installs and builds nothing.
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  }
}

// What the bot writes to standard output, kept for a week. It holds ids and counts, never what people write.
resource logs 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'logs'
  properties: {
    httpLogs: { fileSystem: { enabled: true, retentionInDays: 7, retentionInMb: 35 } }
  }
}

// ---- The bot registration ----------------------------------------------------------------------------------

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: webAppName
  // The registration holds no messages; global is where Microsoft keeps it. docs/privacy.md asks about it.
  location: 'global'
  kind: 'azurebot'
  sku: { name: botSku }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${webApp.properties.defaultHostName}/api/messages'
    // Registered as the identity itself: one tenant, and no secret that could leak or run out.
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

// ---- What teamsapp.yml goes on with; the toolkit writes these into env/.env.NAME ----------------------------

output AZURE_APP_SERVICE_RESOURCE_ID string = webApp.id
output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = webApp.properties.defaultHostName
output PUBLIC_URL string = 'https://${webApp.properties.defaultHostName}'
