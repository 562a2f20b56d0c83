package com.example.notes;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of what was packaged, in a process of its own. */
@QuarkusIntegrationTest
class PackagedNotesIT extends NotesTest {}
