/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      hasSecondFactor\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation StudioExportGraph($format: ExportFormat!, $options: ExportOptions) {\n    result: exportGraph(format: $format, options: $options) {\n      __typename\n      ... on ExportGraphSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioExportGraphDocument,
    "\n  mutation StudioImportArchive($uploadId: ID!) {\n    result: importArchive(input: { uploadId: $uploadId }) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioImportArchiveDocument,
    "\n  mutation StudioDeleteAccount($confirm: String!, $password: String) {\n    result: deleteAccount(confirm: $confirm, password: $password) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioDeleteAccountDocument,
    "\n  query StudioApiKeys {\n    apiKeys {\n      id\n      name\n      hint\n      scopes\n      lastUsedAt\n      revokedAt\n    }\n  }\n": typeof types.StudioApiKeysDocument,
    "\n  mutation StudioCreateApiKey($input: CreateApiKeyInput!) {\n    result: createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        key\n      }\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioCreateApiKeyDocument,
    "\n  mutation StudioRevokeApiKey($id: ID!) {\n    result: revokeApiKey(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRevokeApiKeyDocument,
    "\n  query StudioWebhooks {\n    webhooks {\n      id\n      url\n      events\n      disabledReason\n      deliveries(first: 10) {\n        edges {\n          node {\n            id\n            event\n            status\n            failure\n            responseStatus\n            nextAttemptAt\n            createdAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudioWebhooksDocument,
    "\n  mutation StudioCreateWebhook($input: CreateWebhookInput!) {\n    result: createWebhook(input: $input) {\n      __typename\n      ... on CreateWebhookSuccess {\n        secret\n      }\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioCreateWebhookDocument,
    "\n  mutation StudioUpdateWebhook($input: UpdateWebhookInput!) {\n    result: updateWebhook(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioUpdateWebhookDocument,
    "\n  mutation StudioRotateWebhookSecret($id: ID!) {\n    result: rotateWebhookSecret(id: $id) {\n      __typename\n      ... on RotateWebhookSecretSuccess {\n        secret\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRotateWebhookSecretDocument,
    "\n  mutation StudioDeleteWebhook($id: ID!) {\n    result: deleteWebhook(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioDeleteWebhookDocument,
    "\n  mutation StudioResendWebhookDelivery($id: ID!) {\n    result: resendWebhookDelivery(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioResendWebhookDeliveryDocument,
    "\n  query StudioSessions {\n    sessions {\n      id\n      isCurrent\n      createdAt\n      lastUsedAt\n      address\n      userAgent\n    }\n  }\n": typeof types.StudioSessionsDocument,
    "\n  mutation StudioRevokeSession($id: ID!) {\n    result: revokeSession(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRevokeSessionDocument,
    "\n  query StudioPasskeys {\n    passkeys {\n      id\n      name\n      isSynced\n      createdAt\n    }\n  }\n": typeof types.StudioPasskeysDocument,
    "\n  query StudioAuditLog($first: Int!) {\n    auditLog(first: $first) {\n      edges {\n        node {\n          id\n          action\n          outcome\n          ipAddress\n          at\n          changes\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.StudioAuditLogDocument,
    "\n  query StudioAuditCheck($noted: String) {\n    auditCheck(noted: $noted) {\n      entries\n      head\n      isWhole\n      contains\n      faults {\n        kind\n      }\n    }\n  }\n": typeof types.StudioAuditCheckDocument,
    "\n  fragment Source on Evidence {\n    id\n    text\n    start\n    end\n    document {\n      id\n      fileName\n    }\n  }\n": typeof types.SourceFragmentDoc,
    "\n  fragment RefusedEdit on Error {\n    message\n    ... on Conflict {\n      version\n      changed\n    }\n  }\n": typeof types.RefusedEditFragmentDoc,
    "\n  mutation StudioCreateUpload($input: CreateUploadInput!) {\n    result: createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        upload {\n          uploadId\n          url\n          headers {\n            name\n            value\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioCreateUploadDocument,
    "\n  mutation StudioReviewStatement($input: ReviewStatementInput!) {\n    result: reviewStatement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on ReviewStatementSuccess {\n        undoId\n      }\n    }\n  }\n": typeof types.StudioReviewStatementDocument,
    "\n  mutation StudioUndoReview($input: UndoReviewInput!) {\n    result: undoReview(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioUndoReviewDocument,
    "\n  mutation StudioUpdateStory($input: UpdateStoryInput!) {\n    result: updateStory(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioUpdateStoryDocument,
    "\n  fragment StaleItem on ReviewItem {\n    id\n    kind\n    field\n    staleWords {\n      text\n    }\n    changes {\n      factId\n      before\n      after\n    }\n  }\n": typeof types.StaleItemFragmentDoc,
    "\n  mutation StudioResolveStaleWords($input: ResolveStaleWordsInput!) {\n    result: resolveStaleWords(input: $input) {\n      __typename\n      ... on ResolveStaleWordsSuccess {\n        run {\n          id\n        }\n        undoId\n      }\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioResolveStaleWordsDocument,
    "\n  mutation StudioRemoveEntry($input: EntryInput!) {\n    result: removeEntry(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioRemoveEntryDocument,
    "\n  mutation StudioRestoreEntry($input: EntryInput!) {\n    result: restoreEntry(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioRestoreEntryDocument,
    "\n  subscription StudioWatchCareerGraph($after: Int) {\n    careerGraphChanged(after: $after) {\n      version\n    }\n  }\n": typeof types.StudioWatchCareerGraphDocument,
    "\n  query StudioRuns {\n    running: pipelineRuns(status: RUNNING, first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n    queued: pipelineRuns(status: QUEUED, first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n    recent: pipelineRuns(first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n  }\n\n  fragment ListedRun on PipelineRun {\n    id\n    kind\n    status\n    progress\n    finishedAt\n    input\n    error {\n      code\n      message\n      retryable\n    }\n    parent {\n      id\n      kind\n    }\n  }\n": typeof types.StudioRunsDocument,
    "\n  query StudioRun($id: ID!) {\n    pipelineRun(id: $id) {\n      id\n      kind\n      status\n      progress\n      troubles\n      error {\n        code\n        message\n        retryable\n      }\n      steps {\n        id\n        title\n        status\n        message\n      }\n      next {\n        id\n        kind\n        status\n      }\n      exportFile {\n        url\n        fileName\n        details\n      }\n    }\n  }\n": typeof types.StudioRunDocument,
    "\n  subscription StudioWatchRuns {\n    pipelineRuns {\n      runId\n      kind\n      progress\n    }\n  }\n": typeof types.StudioWatchRunsDocument,
    "\n  subscription StudioWatchRun($id: ID!, $after: Int!) {\n    pipelineRun(id: $id, after: $after) {\n      seq\n      kind\n      progress\n      message\n    }\n  }\n": typeof types.StudioWatchRunDocument,
    "\n  mutation StudioRetryRun($id: ID!) {\n    result: retryRun(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRetryRunDocument,
    "\n  mutation StudioCancelRun($id: ID!) {\n    result: cancelRun(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioCancelRunDocument,
    "\n  mutation StudioRunPipeline($input: RunPipelineInput!) {\n    result: runPipeline(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRunPipelineDocument,
    "\n  query Career {\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n        summary\n        email\n        phone\n        location\n        address\n        postalCode\n        city\n        region\n        countryCode\n        website\n        image\n        accounts {\n          network\n          username\n          url\n        }\n        links\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        location\n        description\n        editedFields\n        company {\n          name\n        }\n        evidence {\n          ...Source\n        }\n        libraryRole {\n          role {\n            metricLadders {\n              measure\n              unit\n            }\n          }\n        }\n        achievements {\n          id\n          rawText\n          impactStatement\n          isRewriteStale\n          verified\n          isPlaceholder\n          metrics {\n            value\n          }\n          provenance\n          evidence {\n            ...Source\n          }\n        }\n      }\n      rankings {\n        id\n        label\n        entries {\n          total\n          achievement {\n            id\n            rawText\n            impactStatement\n            isRewriteStale\n          }\n        }\n      }\n      companies {\n        id\n        name\n        domain\n        domainConfidence\n        logo {\n          copied\n        }\n      }\n      skills {\n        id\n        name\n        category\n        level\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      skillOffers {\n        id\n        category\n        text\n      }\n      education {\n        id\n        institution\n        degree\n        field\n        start\n        end\n        location\n        score\n        description\n        courses\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      certifications {\n        id\n        name\n        issuer\n        date\n        url\n        number\n        expires\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      languages {\n        id\n        name\n        fluency\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      sections {\n        id\n        kind\n        heading\n        title\n        organization\n        roles\n        category\n        number\n        location\n        url\n        start\n        end\n        current\n        date\n        text\n        items\n        keywords\n        picture {\n          alt\n          crop {\n            x\n            y\n            w\n            h\n            focalX\n            focalY\n          }\n          asset {\n            id\n            url\n            srcset\n            width\n            height\n          }\n        }\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n    }\n    removedEntries {\n      kind\n      id\n      label\n    }\n  }\n": typeof types.CareerDocument,
    "\n  mutation StudioUpdateProfile($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioUpdateProfileDocument,
    "\n  mutation StudioSaveEntry($input: SaveEntryInput!) {\n    result: saveEntry(input: $input) {\n      __typename\n      ... on SaveEntrySuccess {\n        id: entryId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioSaveEntryDocument,
    "\n  mutation StudioAddExperience($input: AddExperienceInput!) {\n    result: addExperience(input: $input) {\n      __typename\n      ... on AddExperienceSuccess {\n        id: experienceId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioAddExperienceDocument,
    "\n  mutation StudioAddAchievement($input: AddAchievementInput!) {\n    result: addAchievement(input: $input) {\n      __typename\n      ... on AddAchievementSuccess {\n        id: achievementId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioAddAchievementDocument,
    "\n  mutation StudioUpdateExperience($input: UpdateExperienceInput!) {\n    result: updateExperience(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioUpdateExperienceDocument,
    "\n  mutation StudioReviewAchievement($input: ReviewAchievementInput!) {\n    result: reviewAchievement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioReviewAchievementDocument,
    "\n  mutation StudioOrderEntries($input: OrderEntriesInput!) {\n    result: orderEntries(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioOrderEntriesDocument,
    "\n  mutation StudioConfirmDomain($input: ConfirmCompanyDomainInput!) {\n    result: confirmCompanyDomain(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioConfirmDomainDocument,
    "\n  mutation StudioUploadEntryPicture($input: UploadEntryPictureInput!) {\n    result: uploadEntryPicture(input: $input) {\n      __typename\n      ... on UploadEntryPictureSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioUploadEntryPictureDocument,
    "\n  mutation StudioSetEntryPicture($input: SetEntryPictureInput!) {\n    result: setEntryPicture(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioSetEntryPictureDocument,
    "\n  mutation StudioRemoveEntryPicture($input: RemoveEntryPictureInput!) {\n    result: removeEntryPicture(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioRemoveEntryPictureDocument,
    "\n  query DocumentsCard {\n    careerGraph {\n      version\n    }\n    documents(includeRemoved: true) {\n      id\n      fileName\n      createdAt\n      status\n      isSample\n    }\n  }\n": typeof types.DocumentsCardDocument,
    "\n  query StudioDocumentChanges($documentId: ID!) {\n    careerGraph {\n      version\n    }\n    documentChanges(documentId: $documentId) {\n      at\n      canUndo\n      added {\n        ...EntryChange\n      }\n      changed {\n        ...EntryChange\n      }\n      kept {\n        ...EntryChange\n      }\n      removed {\n        ...EntryChange\n      }\n      left {\n        start\n        text\n      }\n      unchanged\n      doubt\n      question\n      hidden\n      removedSample\n    }\n  }\n": typeof types.StudioDocumentChangesDocument,
    "\n  fragment EntryChange on EntryChange {\n    entity\n    entryId\n    label\n    because\n    values {\n      field\n      from\n      to\n    }\n  }\n": typeof types.EntryChangeFragmentDoc,
    "\n  mutation StudioRemoveDocument($input: DocumentInput!) {\n    result: removeDocument(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioRemoveDocumentDocument,
    "\n  mutation StudioRestoreDocument($input: DocumentInput!) {\n    result: restoreDocument(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioRestoreDocumentDocument,
    "\n  mutation StudioUndoMerge($input: DocumentInput!) {\n    result: undoMerge(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioUndoMergeDocument,
    "\n  mutation StudioDeleteDocument($id: ID!) {\n    result: deleteDocument(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioDeleteDocumentDocument,
    "\n  query StudioShell {\n    careerGraph {\n      version\n    }\n    reviewQueue(first: 500) {\n      id\n    }\n    documents {\n      id\n      fileName\n      status\n      isSample\n    }\n  }\n": typeof types.StudioShellDocument,
    "\n  query Overview {\n    webhooks {\n      id\n      disabledReason\n    }\n    documents {\n      id\n      status\n    }\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n      }\n      experiences {\n        id\n      }\n      achievements {\n        id\n      }\n      skills {\n        id\n      }\n      completeness {\n        section\n        coverage\n        missingFields\n        reason\n      }\n      textCoverage\n      placements {\n        slot\n        asset {\n          id\n        }\n      }\n    }\n    reviewQueue(first: 500) {\n      id\n    }\n    site {\n      slug\n      url\n      unlistedUrl\n      visibility\n      changes\n      problems\n      liveVersion {\n        id\n        number\n        publishedAt\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  mutation StudioIngestDocument($input: IngestDocumentInput!) {\n    result: ingestDocument(input: $input) {\n      __typename\n      ... on IngestDocumentSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioIngestDocumentDocument,
    "\n  query Pictures {\n    imageCosts {\n      model\n      images\n      usd\n      budgetLeftUsd\n      archetypes {\n        archetype\n        images\n        usd\n      }\n    }\n    careerGraph {\n      version\n      placements {\n        slot\n        chosenBy\n        emptyReason\n        gradient {\n          opacity\n        }\n        crop {\n          x\n          y\n          w\n          h\n          focalX\n          focalY\n        }\n        asset {\n          id\n          url\n          width\n          height\n          srcset\n        }\n        candidates {\n          id\n          archetype\n          generated\n          provider\n          model\n          status\n          finalScore\n          likeness\n          artifact\n          framing\n          style\n          asset {\n            id\n            url\n            width\n            height\n            srcset\n          }\n          upscaledAsset {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.PicturesDocument,
    "\n  mutation StudioUsePhoto($input: UsePhotoInput!) {\n    result: usePhoto(input: $input) {\n      __typename\n      ... on UsePhotoSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioUsePhotoDocument,
    "\n  mutation StudioRerollImage($input: RerollImageInput!) {\n    result: rerollImage(input: $input) {\n      __typename\n      ... on RerollImageSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRerollImageDocument,
    "\n  mutation StudioSelectVariant($input: SelectVariantInput!) {\n    result: selectVariant(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioSelectVariantDocument,
    "\n  mutation StudioAdjustPlacement($input: AdjustPlacementInput!) {\n    result: adjustPlacement(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioAdjustPlacementDocument,
    "\n  mutation StudioUploadOwnImage($input: UploadOwnImageInput!) {\n    result: uploadOwnImage(input: $input) {\n      __typename\n      ... on UploadOwnImageSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioUploadOwnImageDocument,
    "\n  query Review {\n    reviewQueue(first: 200) {\n      id\n      kind\n      entityId\n      field\n      text\n      reason\n      confidence\n      provenance\n      ...StaleItem\n      document {\n        id\n        fileName\n        text\n      }\n      passage {\n        start\n        end\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        company {\n          name\n        }\n        achievements {\n          id\n          rawText\n        }\n        evidence {\n          ...Source\n        }\n      }\n    }\n    careerGraph {\n      version\n      profile {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      experiences {\n        id\n        evidence {\n          ...Source\n        }\n        achievements {\n          id\n          rawText\n          evidence {\n            ...Source\n          }\n        }\n      }\n      skills {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      skillOffers {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      education {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      certifications {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      languages {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      sections {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      story {\n        fields {\n          field\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReviewDocument,
    "\n  query Documents {\n    documents {\n      id\n      fileName\n      text\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  query PassagePicture($documentId: ID!, $start: Int!, $end: Int!) {\n    passagePicture(documentId: $documentId, start: $start, end: $end) {\n      page\n      width\n      height\n      image\n      marks {\n        x\n        y\n        width\n        height\n      }\n    }\n  }\n": typeof types.PassagePictureDocument,
    "\n  query LooseText {\n    looseText {\n      id\n      kind\n      section\n      text\n      reason\n      document {\n        id\n        fileName\n      }\n    }\n    documents {\n      id\n      fileName\n      status\n      coverage\n    }\n    careerGraph {\n      version\n      experiences {\n        id\n        title\n        company {\n          name\n        }\n      }\n      sections {\n        id\n        title\n        organization\n      }\n    }\n  }\n": typeof types.LooseTextDocument,
    "\n  mutation StudioPlaceLooseText($input: PlaceLooseTextInput!) {\n    result: placeLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioPlaceLooseTextDocument,
    "\n  mutation StudioIgnoreLooseText($input: LooseTextInput!) {\n    result: ignoreLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioIgnoreLooseTextDocument,
    "\n  mutation StudioReopenLooseText($input: LooseTextInput!) {\n    result: reopenLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": typeof types.StudioReopenLooseTextDocument,
    "\n  query StudioSite {\n    careerGraph {\n      version\n      navigation {\n        section\n        label\n        shown\n        editedFields\n      }\n      completeness {\n        section\n        strategy\n      }\n    }\n    site {\n      slug\n      suggestedSlug\n      url\n      unlistedUrl\n      theme\n      color\n      visibility\n      indexable\n      offersResume\n      offersContact\n      language\n      secondLanguage\n      separatesLanguages\n      visibleFields\n      changes\n      leftOut\n      problems\n      liveVersion {\n        id\n        number\n        publishedAt\n      }\n    }\n    siteVersions(first: 20) {\n      edges {\n        node {\n          id\n          number\n          status\n          theme\n          createdAt\n          changes\n          problems\n          restoredFrom\n          previewUrl\n        }\n      }\n    }\n  }\n": typeof types.StudioSiteDocument,
    "\n  query StudioFirstPublication {\n    careerGraph {\n      version\n      profile {\n        email\n        phone\n        links\n      }\n    }\n    site {\n      suggestedSlug\n      visibility\n      visibleFields\n      offersContact\n      leftOut\n    }\n  }\n": typeof types.StudioFirstPublicationDocument,
    "\n  mutation StudioUpdateSite($input: UpdateSiteInput!) {\n    result: updateSite(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioUpdateSiteDocument,
    "\n  mutation StudioUpdateNavigation($input: UpdateNavigationInput!) {\n    result: updateNavigation(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Conflict {\n        version\n        changed\n      }\n    }\n  }\n": typeof types.StudioUpdateNavigationDocument,
    "\n  mutation StudioRenewLink {\n    result: renewSiteLink {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRenewLinkDocument,
    "\n  mutation StudioPublishSite {\n    result: publishSite {\n      __typename\n      ... on PublishSiteSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioPublishSiteDocument,
    "\n  mutation StudioRestoreVersion($id: ID!) {\n    result: restoreSiteVersion(id: $id) {\n      __typename\n      ... on RestoreSiteVersionSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioRestoreVersionDocument,
    "\n  mutation StudioUnpublishSite {\n    result: unpublishSite {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.StudioUnpublishSiteDocument,
    "\n  query StudioPageTexts {\n    careerGraph {\n      version\n      profile {\n        headline\n        summary\n        evidence {\n          field\n          ...Source\n        }\n      }\n      experiences {\n        id\n        achievements {\n          id\n          rawText\n          impactStatement\n          isRewriteStale\n          evidence {\n            ...Source\n          }\n        }\n      }\n      story {\n        opener\n        paragraphs\n        quote\n        quoteAttribution\n        purpose\n        fields {\n          field\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudioPageTextsDocument,
    "\n  mutation StudioEditStatementOnPage($input: ReviewAchievementInput!) {\n    result: reviewAchievement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioEditStatementOnPageDocument,
    "\n  mutation StudioEditProfileOnPage($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioEditProfileOnPageDocument,
    "\n  mutation StudioEditStoryOnPage($input: UpdateStoryInput!) {\n    result: updateStory(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.StudioEditStoryOnPageDocument,
    "\n  query StudioStory {\n    reviewQueue(first: 500) {\n      ...StaleItem\n    }\n    careerGraph {\n      version\n      story {\n        opener\n        paragraphs\n        quote\n        quoteAttribution\n        purpose\n        callToAction {\n          label\n          href\n        }\n        fields {\n          field\n          editedAt\n          provenance\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudioStoryDocument,
    "\n  query StudioAnalytics($from: Date!, $to: Date!, $before: Date!, $until: Date!) {\n    siteAnalytics(from: $from, to: $to) {\n      visitors\n      views\n      clicks\n      downloads\n      days {\n        day\n        visitors\n        views\n      }\n      sources {\n        key\n        visitors\n        events\n      }\n      pages {\n        key\n        visitors\n        events\n      }\n      actions {\n        key\n        visitors\n        events\n      }\n    }\n    earlier: siteAnalytics(from: $before, to: $until) {\n      visitors\n      views\n      clicks\n      downloads\n    }\n    site {\n      url\n      visibility\n    }\n  }\n": typeof types.StudioAnalyticsDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      hasSecondFactor\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation StudioExportGraph($format: ExportFormat!, $options: ExportOptions) {\n    result: exportGraph(format: $format, options: $options) {\n      __typename\n      ... on ExportGraphSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioExportGraphDocument,
    "\n  mutation StudioImportArchive($uploadId: ID!) {\n    result: importArchive(input: { uploadId: $uploadId }) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioImportArchiveDocument,
    "\n  mutation StudioDeleteAccount($confirm: String!, $password: String) {\n    result: deleteAccount(confirm: $confirm, password: $password) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioDeleteAccountDocument,
    "\n  query StudioApiKeys {\n    apiKeys {\n      id\n      name\n      hint\n      scopes\n      lastUsedAt\n      revokedAt\n    }\n  }\n": types.StudioApiKeysDocument,
    "\n  mutation StudioCreateApiKey($input: CreateApiKeyInput!) {\n    result: createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        key\n      }\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioCreateApiKeyDocument,
    "\n  mutation StudioRevokeApiKey($id: ID!) {\n    result: revokeApiKey(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRevokeApiKeyDocument,
    "\n  query StudioWebhooks {\n    webhooks {\n      id\n      url\n      events\n      disabledReason\n      deliveries(first: 10) {\n        edges {\n          node {\n            id\n            event\n            status\n            failure\n            responseStatus\n            nextAttemptAt\n            createdAt\n          }\n        }\n      }\n    }\n  }\n": types.StudioWebhooksDocument,
    "\n  mutation StudioCreateWebhook($input: CreateWebhookInput!) {\n    result: createWebhook(input: $input) {\n      __typename\n      ... on CreateWebhookSuccess {\n        secret\n      }\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioCreateWebhookDocument,
    "\n  mutation StudioUpdateWebhook($input: UpdateWebhookInput!) {\n    result: updateWebhook(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioUpdateWebhookDocument,
    "\n  mutation StudioRotateWebhookSecret($id: ID!) {\n    result: rotateWebhookSecret(id: $id) {\n      __typename\n      ... on RotateWebhookSecretSuccess {\n        secret\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRotateWebhookSecretDocument,
    "\n  mutation StudioDeleteWebhook($id: ID!) {\n    result: deleteWebhook(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioDeleteWebhookDocument,
    "\n  mutation StudioResendWebhookDelivery($id: ID!) {\n    result: resendWebhookDelivery(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioResendWebhookDeliveryDocument,
    "\n  query StudioSessions {\n    sessions {\n      id\n      isCurrent\n      createdAt\n      lastUsedAt\n      address\n      userAgent\n    }\n  }\n": types.StudioSessionsDocument,
    "\n  mutation StudioRevokeSession($id: ID!) {\n    result: revokeSession(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRevokeSessionDocument,
    "\n  query StudioPasskeys {\n    passkeys {\n      id\n      name\n      isSynced\n      createdAt\n    }\n  }\n": types.StudioPasskeysDocument,
    "\n  query StudioAuditLog($first: Int!) {\n    auditLog(first: $first) {\n      edges {\n        node {\n          id\n          action\n          outcome\n          ipAddress\n          at\n          changes\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.StudioAuditLogDocument,
    "\n  query StudioAuditCheck($noted: String) {\n    auditCheck(noted: $noted) {\n      entries\n      head\n      isWhole\n      contains\n      faults {\n        kind\n      }\n    }\n  }\n": types.StudioAuditCheckDocument,
    "\n  fragment Source on Evidence {\n    id\n    text\n    start\n    end\n    document {\n      id\n      fileName\n    }\n  }\n": types.SourceFragmentDoc,
    "\n  fragment RefusedEdit on Error {\n    message\n    ... on Conflict {\n      version\n      changed\n    }\n  }\n": types.RefusedEditFragmentDoc,
    "\n  mutation StudioCreateUpload($input: CreateUploadInput!) {\n    result: createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        upload {\n          uploadId\n          url\n          headers {\n            name\n            value\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioCreateUploadDocument,
    "\n  mutation StudioReviewStatement($input: ReviewStatementInput!) {\n    result: reviewStatement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on ReviewStatementSuccess {\n        undoId\n      }\n    }\n  }\n": types.StudioReviewStatementDocument,
    "\n  mutation StudioUndoReview($input: UndoReviewInput!) {\n    result: undoReview(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioUndoReviewDocument,
    "\n  mutation StudioUpdateStory($input: UpdateStoryInput!) {\n    result: updateStory(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioUpdateStoryDocument,
    "\n  fragment StaleItem on ReviewItem {\n    id\n    kind\n    field\n    staleWords {\n      text\n    }\n    changes {\n      factId\n      before\n      after\n    }\n  }\n": types.StaleItemFragmentDoc,
    "\n  mutation StudioResolveStaleWords($input: ResolveStaleWordsInput!) {\n    result: resolveStaleWords(input: $input) {\n      __typename\n      ... on ResolveStaleWordsSuccess {\n        run {\n          id\n        }\n        undoId\n      }\n      ...RefusedEdit\n    }\n  }\n": types.StudioResolveStaleWordsDocument,
    "\n  mutation StudioRemoveEntry($input: EntryInput!) {\n    result: removeEntry(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioRemoveEntryDocument,
    "\n  mutation StudioRestoreEntry($input: EntryInput!) {\n    result: restoreEntry(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioRestoreEntryDocument,
    "\n  subscription StudioWatchCareerGraph($after: Int) {\n    careerGraphChanged(after: $after) {\n      version\n    }\n  }\n": types.StudioWatchCareerGraphDocument,
    "\n  query StudioRuns {\n    running: pipelineRuns(status: RUNNING, first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n    queued: pipelineRuns(status: QUEUED, first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n    recent: pipelineRuns(first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n  }\n\n  fragment ListedRun on PipelineRun {\n    id\n    kind\n    status\n    progress\n    finishedAt\n    input\n    error {\n      code\n      message\n      retryable\n    }\n    parent {\n      id\n      kind\n    }\n  }\n": types.StudioRunsDocument,
    "\n  query StudioRun($id: ID!) {\n    pipelineRun(id: $id) {\n      id\n      kind\n      status\n      progress\n      troubles\n      error {\n        code\n        message\n        retryable\n      }\n      steps {\n        id\n        title\n        status\n        message\n      }\n      next {\n        id\n        kind\n        status\n      }\n      exportFile {\n        url\n        fileName\n        details\n      }\n    }\n  }\n": types.StudioRunDocument,
    "\n  subscription StudioWatchRuns {\n    pipelineRuns {\n      runId\n      kind\n      progress\n    }\n  }\n": types.StudioWatchRunsDocument,
    "\n  subscription StudioWatchRun($id: ID!, $after: Int!) {\n    pipelineRun(id: $id, after: $after) {\n      seq\n      kind\n      progress\n      message\n    }\n  }\n": types.StudioWatchRunDocument,
    "\n  mutation StudioRetryRun($id: ID!) {\n    result: retryRun(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRetryRunDocument,
    "\n  mutation StudioCancelRun($id: ID!) {\n    result: cancelRun(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioCancelRunDocument,
    "\n  mutation StudioRunPipeline($input: RunPipelineInput!) {\n    result: runPipeline(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRunPipelineDocument,
    "\n  query Career {\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n        summary\n        email\n        phone\n        location\n        address\n        postalCode\n        city\n        region\n        countryCode\n        website\n        image\n        accounts {\n          network\n          username\n          url\n        }\n        links\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        location\n        description\n        editedFields\n        company {\n          name\n        }\n        evidence {\n          ...Source\n        }\n        libraryRole {\n          role {\n            metricLadders {\n              measure\n              unit\n            }\n          }\n        }\n        achievements {\n          id\n          rawText\n          impactStatement\n          isRewriteStale\n          verified\n          isPlaceholder\n          metrics {\n            value\n          }\n          provenance\n          evidence {\n            ...Source\n          }\n        }\n      }\n      rankings {\n        id\n        label\n        entries {\n          total\n          achievement {\n            id\n            rawText\n            impactStatement\n            isRewriteStale\n          }\n        }\n      }\n      companies {\n        id\n        name\n        domain\n        domainConfidence\n        logo {\n          copied\n        }\n      }\n      skills {\n        id\n        name\n        category\n        level\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      skillOffers {\n        id\n        category\n        text\n      }\n      education {\n        id\n        institution\n        degree\n        field\n        start\n        end\n        location\n        score\n        description\n        courses\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      certifications {\n        id\n        name\n        issuer\n        date\n        url\n        number\n        expires\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      languages {\n        id\n        name\n        fluency\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      sections {\n        id\n        kind\n        heading\n        title\n        organization\n        roles\n        category\n        number\n        location\n        url\n        start\n        end\n        current\n        date\n        text\n        items\n        keywords\n        picture {\n          alt\n          crop {\n            x\n            y\n            w\n            h\n            focalX\n            focalY\n          }\n          asset {\n            id\n            url\n            srcset\n            width\n            height\n          }\n        }\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n    }\n    removedEntries {\n      kind\n      id\n      label\n    }\n  }\n": types.CareerDocument,
    "\n  mutation StudioUpdateProfile($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioUpdateProfileDocument,
    "\n  mutation StudioSaveEntry($input: SaveEntryInput!) {\n    result: saveEntry(input: $input) {\n      __typename\n      ... on SaveEntrySuccess {\n        id: entryId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioSaveEntryDocument,
    "\n  mutation StudioAddExperience($input: AddExperienceInput!) {\n    result: addExperience(input: $input) {\n      __typename\n      ... on AddExperienceSuccess {\n        id: experienceId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioAddExperienceDocument,
    "\n  mutation StudioAddAchievement($input: AddAchievementInput!) {\n    result: addAchievement(input: $input) {\n      __typename\n      ... on AddAchievementSuccess {\n        id: achievementId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioAddAchievementDocument,
    "\n  mutation StudioUpdateExperience($input: UpdateExperienceInput!) {\n    result: updateExperience(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioUpdateExperienceDocument,
    "\n  mutation StudioReviewAchievement($input: ReviewAchievementInput!) {\n    result: reviewAchievement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioReviewAchievementDocument,
    "\n  mutation StudioOrderEntries($input: OrderEntriesInput!) {\n    result: orderEntries(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioOrderEntriesDocument,
    "\n  mutation StudioConfirmDomain($input: ConfirmCompanyDomainInput!) {\n    result: confirmCompanyDomain(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioConfirmDomainDocument,
    "\n  mutation StudioUploadEntryPicture($input: UploadEntryPictureInput!) {\n    result: uploadEntryPicture(input: $input) {\n      __typename\n      ... on UploadEntryPictureSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioUploadEntryPictureDocument,
    "\n  mutation StudioSetEntryPicture($input: SetEntryPictureInput!) {\n    result: setEntryPicture(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioSetEntryPictureDocument,
    "\n  mutation StudioRemoveEntryPicture($input: RemoveEntryPictureInput!) {\n    result: removeEntryPicture(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioRemoveEntryPictureDocument,
    "\n  query DocumentsCard {\n    careerGraph {\n      version\n    }\n    documents(includeRemoved: true) {\n      id\n      fileName\n      createdAt\n      status\n      isSample\n    }\n  }\n": types.DocumentsCardDocument,
    "\n  query StudioDocumentChanges($documentId: ID!) {\n    careerGraph {\n      version\n    }\n    documentChanges(documentId: $documentId) {\n      at\n      canUndo\n      added {\n        ...EntryChange\n      }\n      changed {\n        ...EntryChange\n      }\n      kept {\n        ...EntryChange\n      }\n      removed {\n        ...EntryChange\n      }\n      left {\n        start\n        text\n      }\n      unchanged\n      doubt\n      question\n      hidden\n      removedSample\n    }\n  }\n": types.StudioDocumentChangesDocument,
    "\n  fragment EntryChange on EntryChange {\n    entity\n    entryId\n    label\n    because\n    values {\n      field\n      from\n      to\n    }\n  }\n": types.EntryChangeFragmentDoc,
    "\n  mutation StudioRemoveDocument($input: DocumentInput!) {\n    result: removeDocument(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioRemoveDocumentDocument,
    "\n  mutation StudioRestoreDocument($input: DocumentInput!) {\n    result: restoreDocument(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioRestoreDocumentDocument,
    "\n  mutation StudioUndoMerge($input: DocumentInput!) {\n    result: undoMerge(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioUndoMergeDocument,
    "\n  mutation StudioDeleteDocument($id: ID!) {\n    result: deleteDocument(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioDeleteDocumentDocument,
    "\n  query StudioShell {\n    careerGraph {\n      version\n    }\n    reviewQueue(first: 500) {\n      id\n    }\n    documents {\n      id\n      fileName\n      status\n      isSample\n    }\n  }\n": types.StudioShellDocument,
    "\n  query Overview {\n    webhooks {\n      id\n      disabledReason\n    }\n    documents {\n      id\n      status\n    }\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n      }\n      experiences {\n        id\n      }\n      achievements {\n        id\n      }\n      skills {\n        id\n      }\n      completeness {\n        section\n        coverage\n        missingFields\n        reason\n      }\n      textCoverage\n      placements {\n        slot\n        asset {\n          id\n        }\n      }\n    }\n    reviewQueue(first: 500) {\n      id\n    }\n    site {\n      slug\n      url\n      unlistedUrl\n      visibility\n      changes\n      problems\n      liveVersion {\n        id\n        number\n        publishedAt\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  mutation StudioIngestDocument($input: IngestDocumentInput!) {\n    result: ingestDocument(input: $input) {\n      __typename\n      ... on IngestDocumentSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioIngestDocumentDocument,
    "\n  query Pictures {\n    imageCosts {\n      model\n      images\n      usd\n      budgetLeftUsd\n      archetypes {\n        archetype\n        images\n        usd\n      }\n    }\n    careerGraph {\n      version\n      placements {\n        slot\n        chosenBy\n        emptyReason\n        gradient {\n          opacity\n        }\n        crop {\n          x\n          y\n          w\n          h\n          focalX\n          focalY\n        }\n        asset {\n          id\n          url\n          width\n          height\n          srcset\n        }\n        candidates {\n          id\n          archetype\n          generated\n          provider\n          model\n          status\n          finalScore\n          likeness\n          artifact\n          framing\n          style\n          asset {\n            id\n            url\n            width\n            height\n            srcset\n          }\n          upscaledAsset {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.PicturesDocument,
    "\n  mutation StudioUsePhoto($input: UsePhotoInput!) {\n    result: usePhoto(input: $input) {\n      __typename\n      ... on UsePhotoSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioUsePhotoDocument,
    "\n  mutation StudioRerollImage($input: RerollImageInput!) {\n    result: rerollImage(input: $input) {\n      __typename\n      ... on RerollImageSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRerollImageDocument,
    "\n  mutation StudioSelectVariant($input: SelectVariantInput!) {\n    result: selectVariant(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioSelectVariantDocument,
    "\n  mutation StudioAdjustPlacement($input: AdjustPlacementInput!) {\n    result: adjustPlacement(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioAdjustPlacementDocument,
    "\n  mutation StudioUploadOwnImage($input: UploadOwnImageInput!) {\n    result: uploadOwnImage(input: $input) {\n      __typename\n      ... on UploadOwnImageSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioUploadOwnImageDocument,
    "\n  query Review {\n    reviewQueue(first: 200) {\n      id\n      kind\n      entityId\n      field\n      text\n      reason\n      confidence\n      provenance\n      ...StaleItem\n      document {\n        id\n        fileName\n        text\n      }\n      passage {\n        start\n        end\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        company {\n          name\n        }\n        achievements {\n          id\n          rawText\n        }\n        evidence {\n          ...Source\n        }\n      }\n    }\n    careerGraph {\n      version\n      profile {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      experiences {\n        id\n        evidence {\n          ...Source\n        }\n        achievements {\n          id\n          rawText\n          evidence {\n            ...Source\n          }\n        }\n      }\n      skills {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      skillOffers {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      education {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      certifications {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      languages {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      sections {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      story {\n        fields {\n          field\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n": types.ReviewDocument,
    "\n  query Documents {\n    documents {\n      id\n      fileName\n      text\n    }\n  }\n": types.DocumentsDocument,
    "\n  query PassagePicture($documentId: ID!, $start: Int!, $end: Int!) {\n    passagePicture(documentId: $documentId, start: $start, end: $end) {\n      page\n      width\n      height\n      image\n      marks {\n        x\n        y\n        width\n        height\n      }\n    }\n  }\n": types.PassagePictureDocument,
    "\n  query LooseText {\n    looseText {\n      id\n      kind\n      section\n      text\n      reason\n      document {\n        id\n        fileName\n      }\n    }\n    documents {\n      id\n      fileName\n      status\n      coverage\n    }\n    careerGraph {\n      version\n      experiences {\n        id\n        title\n        company {\n          name\n        }\n      }\n      sections {\n        id\n        title\n        organization\n      }\n    }\n  }\n": types.LooseTextDocument,
    "\n  mutation StudioPlaceLooseText($input: PlaceLooseTextInput!) {\n    result: placeLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioPlaceLooseTextDocument,
    "\n  mutation StudioIgnoreLooseText($input: LooseTextInput!) {\n    result: ignoreLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioIgnoreLooseTextDocument,
    "\n  mutation StudioReopenLooseText($input: LooseTextInput!) {\n    result: reopenLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n": types.StudioReopenLooseTextDocument,
    "\n  query StudioSite {\n    careerGraph {\n      version\n      navigation {\n        section\n        label\n        shown\n        editedFields\n      }\n      completeness {\n        section\n        strategy\n      }\n    }\n    site {\n      slug\n      suggestedSlug\n      url\n      unlistedUrl\n      theme\n      color\n      visibility\n      indexable\n      offersResume\n      offersContact\n      language\n      secondLanguage\n      separatesLanguages\n      visibleFields\n      changes\n      leftOut\n      problems\n      liveVersion {\n        id\n        number\n        publishedAt\n      }\n    }\n    siteVersions(first: 20) {\n      edges {\n        node {\n          id\n          number\n          status\n          theme\n          createdAt\n          changes\n          problems\n          restoredFrom\n          previewUrl\n        }\n      }\n    }\n  }\n": types.StudioSiteDocument,
    "\n  query StudioFirstPublication {\n    careerGraph {\n      version\n      profile {\n        email\n        phone\n        links\n      }\n    }\n    site {\n      suggestedSlug\n      visibility\n      visibleFields\n      offersContact\n      leftOut\n    }\n  }\n": types.StudioFirstPublicationDocument,
    "\n  mutation StudioUpdateSite($input: UpdateSiteInput!) {\n    result: updateSite(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioUpdateSiteDocument,
    "\n  mutation StudioUpdateNavigation($input: UpdateNavigationInput!) {\n    result: updateNavigation(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Conflict {\n        version\n        changed\n      }\n    }\n  }\n": types.StudioUpdateNavigationDocument,
    "\n  mutation StudioRenewLink {\n    result: renewSiteLink {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRenewLinkDocument,
    "\n  mutation StudioPublishSite {\n    result: publishSite {\n      __typename\n      ... on PublishSiteSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioPublishSiteDocument,
    "\n  mutation StudioRestoreVersion($id: ID!) {\n    result: restoreSiteVersion(id: $id) {\n      __typename\n      ... on RestoreSiteVersionSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioRestoreVersionDocument,
    "\n  mutation StudioUnpublishSite {\n    result: unpublishSite {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.StudioUnpublishSiteDocument,
    "\n  query StudioPageTexts {\n    careerGraph {\n      version\n      profile {\n        headline\n        summary\n        evidence {\n          field\n          ...Source\n        }\n      }\n      experiences {\n        id\n        achievements {\n          id\n          rawText\n          impactStatement\n          isRewriteStale\n          evidence {\n            ...Source\n          }\n        }\n      }\n      story {\n        opener\n        paragraphs\n        quote\n        quoteAttribution\n        purpose\n        fields {\n          field\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n": types.StudioPageTextsDocument,
    "\n  mutation StudioEditStatementOnPage($input: ReviewAchievementInput!) {\n    result: reviewAchievement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioEditStatementOnPageDocument,
    "\n  mutation StudioEditProfileOnPage($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioEditProfileOnPageDocument,
    "\n  mutation StudioEditStoryOnPage($input: UpdateStoryInput!) {\n    result: updateStory(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.StudioEditStoryOnPageDocument,
    "\n  query StudioStory {\n    reviewQueue(first: 500) {\n      ...StaleItem\n    }\n    careerGraph {\n      version\n      story {\n        opener\n        paragraphs\n        quote\n        quoteAttribution\n        purpose\n        callToAction {\n          label\n          href\n        }\n        fields {\n          field\n          editedAt\n          provenance\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n": types.StudioStoryDocument,
    "\n  query StudioAnalytics($from: Date!, $to: Date!, $before: Date!, $until: Date!) {\n    siteAnalytics(from: $from, to: $to) {\n      visitors\n      views\n      clicks\n      downloads\n      days {\n        day\n        visitors\n        views\n      }\n      sources {\n        key\n        visitors\n        events\n      }\n      pages {\n        key\n        visitors\n        events\n      }\n      actions {\n        key\n        visitors\n        events\n      }\n    }\n    earlier: siteAnalytics(from: $before, to: $until) {\n      visitors\n      views\n      clicks\n      downloads\n    }\n    site {\n      url\n      visibility\n    }\n  }\n": types.StudioAnalyticsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      hasSecondFactor\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioExportGraph($format: ExportFormat!, $options: ExportOptions) {\n    result: exportGraph(format: $format, options: $options) {\n      __typename\n      ... on ExportGraphSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioExportGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioImportArchive($uploadId: ID!) {\n    result: importArchive(input: { uploadId: $uploadId }) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioImportArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioDeleteAccount($confirm: String!, $password: String) {\n    result: deleteAccount(confirm: $confirm, password: $password) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioDeleteAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioApiKeys {\n    apiKeys {\n      id\n      name\n      hint\n      scopes\n      lastUsedAt\n      revokedAt\n    }\n  }\n"): typeof import('./graphql.ts').StudioApiKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioCreateApiKey($input: CreateApiKeyInput!) {\n    result: createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        key\n      }\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioCreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRevokeApiKey($id: ID!) {\n    result: revokeApiKey(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioWebhooks {\n    webhooks {\n      id\n      url\n      events\n      disabledReason\n      deliveries(first: 10) {\n        edges {\n          node {\n            id\n            event\n            status\n            failure\n            responseStatus\n            nextAttemptAt\n            createdAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioWebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioCreateWebhook($input: CreateWebhookInput!) {\n    result: createWebhook(input: $input) {\n      __typename\n      ... on CreateWebhookSuccess {\n        secret\n      }\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioCreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUpdateWebhook($input: UpdateWebhookInput!) {\n    result: updateWebhook(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUpdateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRotateWebhookSecret($id: ID!) {\n    result: rotateWebhookSecret(id: $id) {\n      __typename\n      ... on RotateWebhookSecretSuccess {\n        secret\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRotateWebhookSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioDeleteWebhook($id: ID!) {\n    result: deleteWebhook(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioDeleteWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioResendWebhookDelivery($id: ID!) {\n    result: resendWebhookDelivery(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioResendWebhookDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioSessions {\n    sessions {\n      id\n      isCurrent\n      createdAt\n      lastUsedAt\n      address\n      userAgent\n    }\n  }\n"): typeof import('./graphql.ts').StudioSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRevokeSession($id: ID!) {\n    result: revokeSession(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioPasskeys {\n    passkeys {\n      id\n      name\n      isSynced\n      createdAt\n    }\n  }\n"): typeof import('./graphql.ts').StudioPasskeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioAuditLog($first: Int!) {\n    auditLog(first: $first) {\n      edges {\n        node {\n          id\n          action\n          outcome\n          ipAddress\n          at\n          changes\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioAuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioAuditCheck($noted: String) {\n    auditCheck(noted: $noted) {\n      entries\n      head\n      isWhole\n      contains\n      faults {\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioAuditCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Source on Evidence {\n    id\n    text\n    start\n    end\n    document {\n      id\n      fileName\n    }\n  }\n"): typeof import('./graphql.ts').SourceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusedEdit on Error {\n    message\n    ... on Conflict {\n      version\n      changed\n    }\n  }\n"): typeof import('./graphql.ts').RefusedEditFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioCreateUpload($input: CreateUploadInput!) {\n    result: createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        upload {\n          uploadId\n          url\n          headers {\n            name\n            value\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioCreateUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioReviewStatement($input: ReviewStatementInput!) {\n    result: reviewStatement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on ReviewStatementSuccess {\n        undoId\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioReviewStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUndoReview($input: UndoReviewInput!) {\n    result: undoReview(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioUndoReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUpdateStory($input: UpdateStoryInput!) {\n    result: updateStory(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUpdateStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleItem on ReviewItem {\n    id\n    kind\n    field\n    staleWords {\n      text\n    }\n    changes {\n      factId\n      before\n      after\n    }\n  }\n"): typeof import('./graphql.ts').StaleItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioResolveStaleWords($input: ResolveStaleWordsInput!) {\n    result: resolveStaleWords(input: $input) {\n      __typename\n      ... on ResolveStaleWordsSuccess {\n        run {\n          id\n        }\n        undoId\n      }\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioResolveStaleWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRemoveEntry($input: EntryInput!) {\n    result: removeEntry(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioRemoveEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRestoreEntry($input: EntryInput!) {\n    result: restoreEntry(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioRestoreEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StudioWatchCareerGraph($after: Int) {\n    careerGraphChanged(after: $after) {\n      version\n    }\n  }\n"): typeof import('./graphql.ts').StudioWatchCareerGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioRuns {\n    running: pipelineRuns(status: RUNNING, first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n    queued: pipelineRuns(status: QUEUED, first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n    recent: pipelineRuns(first: 20) {\n      edges {\n        node {\n          ...ListedRun\n        }\n      }\n    }\n  }\n\n  fragment ListedRun on PipelineRun {\n    id\n    kind\n    status\n    progress\n    finishedAt\n    input\n    error {\n      code\n      message\n      retryable\n    }\n    parent {\n      id\n      kind\n    }\n  }\n"): typeof import('./graphql.ts').StudioRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioRun($id: ID!) {\n    pipelineRun(id: $id) {\n      id\n      kind\n      status\n      progress\n      troubles\n      error {\n        code\n        message\n        retryable\n      }\n      steps {\n        id\n        title\n        status\n        message\n      }\n      next {\n        id\n        kind\n        status\n      }\n      exportFile {\n        url\n        fileName\n        details\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StudioWatchRuns {\n    pipelineRuns {\n      runId\n      kind\n      progress\n    }\n  }\n"): typeof import('./graphql.ts').StudioWatchRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StudioWatchRun($id: ID!, $after: Int!) {\n    pipelineRun(id: $id, after: $after) {\n      seq\n      kind\n      progress\n      message\n    }\n  }\n"): typeof import('./graphql.ts').StudioWatchRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRetryRun($id: ID!) {\n    result: retryRun(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRetryRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioCancelRun($id: ID!) {\n    result: cancelRun(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioCancelRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRunPipeline($input: RunPipelineInput!) {\n    result: runPipeline(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRunPipelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Career {\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n        summary\n        email\n        phone\n        location\n        address\n        postalCode\n        city\n        region\n        countryCode\n        website\n        image\n        accounts {\n          network\n          username\n          url\n        }\n        links\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        location\n        description\n        editedFields\n        company {\n          name\n        }\n        evidence {\n          ...Source\n        }\n        libraryRole {\n          role {\n            metricLadders {\n              measure\n              unit\n            }\n          }\n        }\n        achievements {\n          id\n          rawText\n          impactStatement\n          isRewriteStale\n          verified\n          isPlaceholder\n          metrics {\n            value\n          }\n          provenance\n          evidence {\n            ...Source\n          }\n        }\n      }\n      rankings {\n        id\n        label\n        entries {\n          total\n          achievement {\n            id\n            rawText\n            impactStatement\n            isRewriteStale\n          }\n        }\n      }\n      companies {\n        id\n        name\n        domain\n        domainConfidence\n        logo {\n          copied\n        }\n      }\n      skills {\n        id\n        name\n        category\n        level\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      skillOffers {\n        id\n        category\n        text\n      }\n      education {\n        id\n        institution\n        degree\n        field\n        start\n        end\n        location\n        score\n        description\n        courses\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      certifications {\n        id\n        name\n        issuer\n        date\n        url\n        number\n        expires\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      languages {\n        id\n        name\n        fluency\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n      sections {\n        id\n        kind\n        heading\n        title\n        organization\n        roles\n        category\n        number\n        location\n        url\n        start\n        end\n        current\n        date\n        text\n        items\n        keywords\n        picture {\n          alt\n          crop {\n            x\n            y\n            w\n            h\n            focalX\n            focalY\n          }\n          asset {\n            id\n            url\n            srcset\n            width\n            height\n          }\n        }\n        editedFields\n        evidence {\n          ...Source\n        }\n      }\n    }\n    removedEntries {\n      kind\n      id\n      label\n    }\n  }\n"): typeof import('./graphql.ts').CareerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUpdateProfile($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioSaveEntry($input: SaveEntryInput!) {\n    result: saveEntry(input: $input) {\n      __typename\n      ... on SaveEntrySuccess {\n        id: entryId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioSaveEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioAddExperience($input: AddExperienceInput!) {\n    result: addExperience(input: $input) {\n      __typename\n      ... on AddExperienceSuccess {\n        id: experienceId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioAddExperienceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioAddAchievement($input: AddAchievementInput!) {\n    result: addAchievement(input: $input) {\n      __typename\n      ... on AddAchievementSuccess {\n        id: achievementId\n      }\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioAddAchievementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUpdateExperience($input: UpdateExperienceInput!) {\n    result: updateExperience(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUpdateExperienceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioReviewAchievement($input: ReviewAchievementInput!) {\n    result: reviewAchievement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioReviewAchievementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioOrderEntries($input: OrderEntriesInput!) {\n    result: orderEntries(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioOrderEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioConfirmDomain($input: ConfirmCompanyDomainInput!) {\n    result: confirmCompanyDomain(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioConfirmDomainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUploadEntryPicture($input: UploadEntryPictureInput!) {\n    result: uploadEntryPicture(input: $input) {\n      __typename\n      ... on UploadEntryPictureSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUploadEntryPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioSetEntryPicture($input: SetEntryPictureInput!) {\n    result: setEntryPicture(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioSetEntryPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRemoveEntryPicture($input: RemoveEntryPictureInput!) {\n    result: removeEntryPicture(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioRemoveEntryPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentsCard {\n    careerGraph {\n      version\n    }\n    documents(includeRemoved: true) {\n      id\n      fileName\n      createdAt\n      status\n      isSample\n    }\n  }\n"): typeof import('./graphql.ts').DocumentsCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioDocumentChanges($documentId: ID!) {\n    careerGraph {\n      version\n    }\n    documentChanges(documentId: $documentId) {\n      at\n      canUndo\n      added {\n        ...EntryChange\n      }\n      changed {\n        ...EntryChange\n      }\n      kept {\n        ...EntryChange\n      }\n      removed {\n        ...EntryChange\n      }\n      left {\n        start\n        text\n      }\n      unchanged\n      doubt\n      question\n      hidden\n      removedSample\n    }\n  }\n"): typeof import('./graphql.ts').StudioDocumentChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryChange on EntryChange {\n    entity\n    entryId\n    label\n    because\n    values {\n      field\n      from\n      to\n    }\n  }\n"): typeof import('./graphql.ts').EntryChangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRemoveDocument($input: DocumentInput!) {\n    result: removeDocument(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioRemoveDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRestoreDocument($input: DocumentInput!) {\n    result: restoreDocument(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioRestoreDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUndoMerge($input: DocumentInput!) {\n    result: undoMerge(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioUndoMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioDeleteDocument($id: ID!) {\n    result: deleteDocument(id: $id) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioDeleteDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioShell {\n    careerGraph {\n      version\n    }\n    reviewQueue(first: 500) {\n      id\n    }\n    documents {\n      id\n      fileName\n      status\n      isSample\n    }\n  }\n"): typeof import('./graphql.ts').StudioShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    webhooks {\n      id\n      disabledReason\n    }\n    documents {\n      id\n      status\n    }\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n      }\n      experiences {\n        id\n      }\n      achievements {\n        id\n      }\n      skills {\n        id\n      }\n      completeness {\n        section\n        coverage\n        missingFields\n        reason\n      }\n      textCoverage\n      placements {\n        slot\n        asset {\n          id\n        }\n      }\n    }\n    reviewQueue(first: 500) {\n      id\n    }\n    site {\n      slug\n      url\n      unlistedUrl\n      visibility\n      changes\n      problems\n      liveVersion {\n        id\n        number\n        publishedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioIngestDocument($input: IngestDocumentInput!) {\n    result: ingestDocument(input: $input) {\n      __typename\n      ... on IngestDocumentSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioIngestDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pictures {\n    imageCosts {\n      model\n      images\n      usd\n      budgetLeftUsd\n      archetypes {\n        archetype\n        images\n        usd\n      }\n    }\n    careerGraph {\n      version\n      placements {\n        slot\n        chosenBy\n        emptyReason\n        gradient {\n          opacity\n        }\n        crop {\n          x\n          y\n          w\n          h\n          focalX\n          focalY\n        }\n        asset {\n          id\n          url\n          width\n          height\n          srcset\n        }\n        candidates {\n          id\n          archetype\n          generated\n          provider\n          model\n          status\n          finalScore\n          likeness\n          artifact\n          framing\n          style\n          asset {\n            id\n            url\n            width\n            height\n            srcset\n          }\n          upscaledAsset {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PicturesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUsePhoto($input: UsePhotoInput!) {\n    result: usePhoto(input: $input) {\n      __typename\n      ... on UsePhotoSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUsePhotoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRerollImage($input: RerollImageInput!) {\n    result: rerollImage(input: $input) {\n      __typename\n      ... on RerollImageSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRerollImageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioSelectVariant($input: SelectVariantInput!) {\n    result: selectVariant(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioSelectVariantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioAdjustPlacement($input: AdjustPlacementInput!) {\n    result: adjustPlacement(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioAdjustPlacementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUploadOwnImage($input: UploadOwnImageInput!) {\n    result: uploadOwnImage(input: $input) {\n      __typename\n      ... on UploadOwnImageSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUploadOwnImageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Review {\n    reviewQueue(first: 200) {\n      id\n      kind\n      entityId\n      field\n      text\n      reason\n      confidence\n      provenance\n      ...StaleItem\n      document {\n        id\n        fileName\n        text\n      }\n      passage {\n        start\n        end\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        company {\n          name\n        }\n        achievements {\n          id\n          rawText\n        }\n        evidence {\n          ...Source\n        }\n      }\n    }\n    careerGraph {\n      version\n      profile {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      experiences {\n        id\n        evidence {\n          ...Source\n        }\n        achievements {\n          id\n          rawText\n          evidence {\n            ...Source\n          }\n        }\n      }\n      skills {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      skillOffers {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      education {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      certifications {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      languages {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      sections {\n        id\n        evidence {\n          ...Source\n        }\n      }\n      story {\n        fields {\n          field\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents {\n    documents {\n      id\n      fileName\n      text\n    }\n  }\n"): typeof import('./graphql.ts').DocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassagePicture($documentId: ID!, $start: Int!, $end: Int!) {\n    passagePicture(documentId: $documentId, start: $start, end: $end) {\n      page\n      width\n      height\n      image\n      marks {\n        x\n        y\n        width\n        height\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PassagePictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LooseText {\n    looseText {\n      id\n      kind\n      section\n      text\n      reason\n      document {\n        id\n        fileName\n      }\n    }\n    documents {\n      id\n      fileName\n      status\n      coverage\n    }\n    careerGraph {\n      version\n      experiences {\n        id\n        title\n        company {\n          name\n        }\n      }\n      sections {\n        id\n        title\n        organization\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LooseTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioPlaceLooseText($input: PlaceLooseTextInput!) {\n    result: placeLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioPlaceLooseTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioIgnoreLooseText($input: LooseTextInput!) {\n    result: ignoreLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioIgnoreLooseTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioReopenLooseText($input: LooseTextInput!) {\n    result: reopenLooseText(input: $input) {\n      __typename\n      ...RefusedEdit\n    }\n  }\n"): typeof import('./graphql.ts').StudioReopenLooseTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioSite {\n    careerGraph {\n      version\n      navigation {\n        section\n        label\n        shown\n        editedFields\n      }\n      completeness {\n        section\n        strategy\n      }\n    }\n    site {\n      slug\n      suggestedSlug\n      url\n      unlistedUrl\n      theme\n      color\n      visibility\n      indexable\n      offersResume\n      offersContact\n      language\n      secondLanguage\n      separatesLanguages\n      visibleFields\n      changes\n      leftOut\n      problems\n      liveVersion {\n        id\n        number\n        publishedAt\n      }\n    }\n    siteVersions(first: 20) {\n      edges {\n        node {\n          id\n          number\n          status\n          theme\n          createdAt\n          changes\n          problems\n          restoredFrom\n          previewUrl\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioFirstPublication {\n    careerGraph {\n      version\n      profile {\n        email\n        phone\n        links\n      }\n    }\n    site {\n      suggestedSlug\n      visibility\n      visibleFields\n      offersContact\n      leftOut\n    }\n  }\n"): typeof import('./graphql.ts').StudioFirstPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUpdateSite($input: UpdateSiteInput!) {\n    result: updateSite(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUpdateSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUpdateNavigation($input: UpdateNavigationInput!) {\n    result: updateNavigation(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Conflict {\n        version\n        changed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUpdateNavigationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRenewLink {\n    result: renewSiteLink {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRenewLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioPublishSite {\n    result: publishSite {\n      __typename\n      ... on PublishSiteSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioPublishSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioRestoreVersion($id: ID!) {\n    result: restoreSiteVersion(id: $id) {\n      __typename\n      ... on RestoreSiteVersionSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioRestoreVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioUnpublishSite {\n    result: unpublishSite {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioUnpublishSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioPageTexts {\n    careerGraph {\n      version\n      profile {\n        headline\n        summary\n        evidence {\n          field\n          ...Source\n        }\n      }\n      experiences {\n        id\n        achievements {\n          id\n          rawText\n          impactStatement\n          isRewriteStale\n          evidence {\n            ...Source\n          }\n        }\n      }\n      story {\n        opener\n        paragraphs\n        quote\n        quoteAttribution\n        purpose\n        fields {\n          field\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioPageTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioEditStatementOnPage($input: ReviewAchievementInput!) {\n    result: reviewAchievement(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioEditStatementOnPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioEditProfileOnPage($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioEditProfileOnPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StudioEditStoryOnPage($input: UpdateStoryInput!) {\n    result: updateStory(input: $input) {\n      __typename\n      ...RefusedEdit\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioEditStoryOnPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioStory {\n    reviewQueue(first: 500) {\n      ...StaleItem\n    }\n    careerGraph {\n      version\n      story {\n        opener\n        paragraphs\n        quote\n        quoteAttribution\n        purpose\n        callToAction {\n          label\n          href\n        }\n        fields {\n          field\n          editedAt\n          provenance\n          evidence {\n            ...Source\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StudioStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudioAnalytics($from: Date!, $to: Date!, $before: Date!, $until: Date!) {\n    siteAnalytics(from: $from, to: $to) {\n      visitors\n      views\n      clicks\n      downloads\n      days {\n        day\n        visitors\n        views\n      }\n      sources {\n        key\n        visitors\n        events\n      }\n      pages {\n        key\n        visitors\n        events\n      }\n      actions {\n        key\n        visitors\n        events\n      }\n    }\n    earlier: siteAnalytics(from: $before, to: $until) {\n      visitors\n      views\n      clicks\n      downloads\n    }\n    site {\n      url\n      visibility\n    }\n  }\n"): typeof import('./graphql.ts').StudioAnalyticsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
