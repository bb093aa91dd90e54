/// A part of a report with a heading of its own.
package struct ReportSection: Sendable {
  /// Known in the report: the target of links to it.
  package let name: String
  package let title: String
  package let blocks: [ReportBlock]
  package let parts: [ReportSection]

  package init(_ name: String, _ title: String, _ blocks: [ReportBlock], parts: [ReportSection] = []) {
    (self.name, self.title, self.blocks, self.parts) = (name, title, blocks, parts)
  }
}
