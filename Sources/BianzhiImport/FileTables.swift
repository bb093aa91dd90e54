/// What one file brought: its tables, and what was left out of it and why.
struct FileTables: Sendable {
  var tables: [ImportTable] = []
  var passedOver: [PassedOverSheet] = []
  var notices: [ImportNotice] = []
  var unread: [ImportError] = []
}
