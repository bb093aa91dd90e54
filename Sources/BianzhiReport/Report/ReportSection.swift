/// A part of a report with a heading of its own.
package struct ReportSection: Sendable {
  /// Known in the report: the target of links to it.
  package let name: String
  package let title: String
  package let blocks: [ReportBlock]
  package let parts: [ReportSection]

  package init(
    _ name: String, _ title: String, _ blocks: [ReportBlock], parts: [ReportSection] = []
  ) {
    (self.name, self.title, self.parts) = (name, title, parts)
    // A table without rows says nothing that the words beside it do not say.
    self.blocks = blocks.filter { block in
      if case .table(let table) = block { !table.rows.isEmpty } else { true }
    }
  }
}
