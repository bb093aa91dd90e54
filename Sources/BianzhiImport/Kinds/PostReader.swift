import BianzhiCore

/// Rows of approved leader posts.
struct PostReader: EntryReader {
  let session: ImportSession
  private var cells: ApprovalCells
  private let code, name, scope, body, rank, role: Int

  init(_ session: ImportSession) {
    self.session = session
    cells = ApprovalCells(session)
    let layout = session.layout
    code = layout.column(.organCode)
    name = layout.column(.organName)
    scope = layout.column(.scope)
    body = layout.column(.body)
    rank = layout.column(.rank)
    role = layout.column(.role)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    guard let text = session.text(row, role) else {
      throw Issue(.missing, session.layout.heading(role))
    }
    guard let role = PostRole.words.code(for: text) else {
      throw Issue(.notARole, session.layout.heading(role))
    }
    let approval = try cells.read(row)
    let (scope, body) = postScope(row, line: line)
    let rank = session.word(row, rank, PostRank.words, line: line) ?? ""
    let values: [CellValue] = [
      .integer(organ), .text(scope.rawValue), .text(body), .text(rank), .text(role),
      approval.document, .integer(approval.since),
    ]
    return [Entry(values: values + approval.content)]
  }

  /// Whose posts a row approves: a body's where it names one, else what the scope column says.
  private func postScope(_ row: CellReader, line: Int) -> (PostScope, String) {
    if let body = session.text(row, body) {
      return ["全部", "所有", "各内设机构", "内设机构"].contains(body) ? (.bodies, "") : (.body, body)
    }
    guard let text = session.text(row, scope) else { return (.unsaid, "") }
    if let scope = PostScope(words: text) { return (scope, "") }
    session.warn(.unknownWord, scope, line: line)
    return (.unsaid, "")
  }
}
