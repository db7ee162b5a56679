package io.tanheng.planning.scenario;

/**
 * A row of a scenario file as it is written.
 *
 * @param line line of the file, the header is 1
 * @param measure id of a measure, or what is bought
 * @param year text of the year
 * @param units text of the units, may be blank
 */
record ScenarioRow(int line, String measure, String year, String units) {}
