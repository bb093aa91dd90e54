/// Where a table's mapping came from.
package enum MappingSource: Sendable {
  case recognised, given, remembered
}
