import BianzhiDocument
import Testing

/// A reading in short lines, one for each thing proposed, in an order that does not matter.
enum Signature {
  static func of(_ text: String) -> Set<String> { of(DocumentReader.read(text)) }

  static func of(_ reading: DocumentReading) -> Set<String> {
    Set(reading.organs.flatMap(lines))
  }

  private static func lines(_ organ: OrganProposal) -> [String] {
    let name = organ.name.map { $0 + " " } ?? ""
    var lines: [String] = []
    for quota in organ.quotas {
      var line = "\(quota.kind ?? "编制")=\(number(quota.number))"
      if !quota.includes.isEmpty { line += "含" + parts(quota.includes) }
      if !quota.excludes.isEmpty { line += "外" + parts(quota.excludes) }
      if let scope = quota.scope { line += " \(scope.rawValue)" }
      if quota.state != .stated { line += " \(quota.state.rawValue)" }
      lines.append(line)
    }
    for post in organ.leaders.main { lines.append("正 \(post.title)=\(number(post.number))") }
    for post in organ.leaders.deputy { lines.append("副 \(post.title)=\(number(post.number))") }
    for post in organ.leaders.other { lines.append("他 \(post.title)=\(number(post.number))") }
    if let bodies = organ.bodies {
      lines.append("内设 \(number(bodies.statedCount)): \(bodies.names.joined(separator: "|"))")
    }
    for post in organ.innerPosts {
      var line = "中层 \(post.label)=\(number(post.number))"
      if post.main != nil || post.deputy != nil {
        line += " \(number(post.main))正\(number(post.deputy))副"
      }
      if !post.includes.isEmpty { line += "含" + parts(post.includes) }
      lines.append(line)
    }
    for change in organ.changes {
      let sign = change.delta > 0 ? "+" : ""
      lines.append("变 \(change.kind ?? "编制")\(sign)\(change.delta)" + way(change))
    }
    return lines.map { name + $0 }
  }

  private static func way(_ change: ChangeProposal) -> String {
    change.from == nil && change.to == nil
      ? "" : " \(change.from ?? "?")→\(change.to ?? "?")"
  }

  private static func parts(_ parts: [PartProposal]) -> String {
    "(" + parts.map { "\($0.label)=\($0.number)" }.joined(separator: ",") + ")"
  }

  private static func number(_ number: Int?) -> String { number.map(String.init) ?? "-" }
}

/// A text and all that may be proposed of it.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let text: String
  let proposals: Set<String>

  init(_ text: String, _ proposals: String...) {
    (self.text, self.proposals) = (text, Set(proposals))
  }

  var testDescription: String { String(text.prefix(40)) }

  /// Expects that all is proposed that the text states, and nothing else.
  func expectReading(_ place: SourceLocation = #_sourceLocation) {
    let reading = DocumentReader.read(text)
    #expect(Signature.of(reading) == proposals, sourceLocation: place)
    // What is not proposed is listed.
    #expect(!proposals.isEmpty || !reading.unread.isEmpty, sourceLocation: place)
  }
}
