import BianzhiCore
import BianzhiDocument
import BianzhiReport

/// What was read in a document, for programs.
enum ReadingJSON {
  static func document(_ reading: DocumentReading, file: String) -> JSONValue {
    [
      "file": .string(file), "title": text(reading.title), "number": text(reading.number),
      "day": text(reading.day), "organs": .array(reading.organs.map(organ)),
      "unread": .array(
        reading.unread.map { unread in
          [
            "text": .string(unread.text), "span": span(unread.span),
            "reason": .string(unread.reason.rawValue),
          ]
        }),
      "checks": .array(reading.checks.map(check)),
    ]
  }

  /// A file of which nothing could be read.
  static func failure(file: String, _ wording: Wording) -> JSONValue {
    [
      "file": .string(file), "error": .string(PersonNumber.mask(wording[Console.language])),
      "organs": [], "unread": [], "checks": [],
    ]
  }

  private static func organ(_ organ: OrganProposal) -> JSONValue {
    [
      "organ": text(organ.name), "rank": text(organ.rank), "category": text(organ.facts.category),
      "other_names": .array(organ.facts.plates.map { .string($0) }),
      "quotas": .array(organ.quotas.map(quota)),
      "leaders": [
        "main": .array(
          organ.leaders.main.map { post($0, organ.leaders.isHeld || organ.leaders.isIncomplete) }),
        "deputy": .array(
          organ.leaders.deputy.map { post($0, organ.leaders.isHeld || organ.leaders.isIncomplete) }),
        "other": .array(
          organ.leaders.other.map { post($0, organ.leaders.isHeld || organ.leaders.isIncomplete) }),
      ],
      "inner_organs": organ.bodies.map(bodies) ?? .null,
      "inner_leader_posts": .array(organ.innerPosts.map(innerPost)),
      "changes": .array(organ.changes.map(change)),
    ]
  }

  private static func quota(_ quota: QuotaProposal) -> JSONValue {
    [
      "kind": text(quota.kind), "n": number(quota.number),
      "includes": .array(quota.includes.map(part)), "excludes": .array(quota.excludes.map(part)),
      "scope": text(quota.scope?.rawValue), "state": .string(quota.state.rawValue),
      "span": span(quota.span),
    ]
  }

  private static func post(_ post: PostProposal, _ isHeld: Bool) -> JSONValue {
    [
      "title": .string(post.title), "n": number(post.number), "span": span(post.span),
      "concurrent": .bool(post.isConcurrent), "state": state(isHeld),
    ]
  }

  private static func bodies(_ bodies: BodyProposals) -> JSONValue {
    [
      "stated_count": number(bodies.statedCount),
      "names": .array(bodies.names.map { .string($0) }), "span": span(bodies.span),
      "state": state(bodies.isHeld),
    ]
  }

  private static func innerPost(_ post: InnerPostProposal) -> JSONValue {
    [
      "label": .string(post.label), "n": number(post.number), "main": number(post.main),
      "deputy": number(post.deputy), "includes": .array(post.includes.map(part)),
      "span": span(post.span), "state": state(post.isHeld || post.isIncomplete),
    ]
  }

  private static func change(_ change: ChangeProposal) -> JSONValue {
    [
      "kind": text(change.kind), "delta": .integer(change.delta), "from": text(change.from),
      "to": text(change.to), "span": span(change.span), "state": state(change.isHeld),
    ]
  }

  private static func part(_ part: PartProposal) -> JSONValue {
    ["label": .string(part.label), "n": .integer(part.number), "span": span(part.span)]
  }

  private static func check(_ check: DocumentCheck) -> JSONValue {
    [
      "check": .string(check.sort.rawValue), "organ": text(check.organ),
      "label": .string(check.label), "stated": .integer(check.stated),
      "computed": .integer(check.computed), "passed": .bool(check.passed),
      "span": span(check.span),
    ]
  }

  private static func state(_ isHeld: Bool) -> JSONValue {
    .string((isHeld ? ProposalState.held : .stated).rawValue)
  }

  private static func span(_ span: TextSpan) -> JSONValue {
    [.integer(span.start), .integer(span.end)]
  }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  private static func number(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }
}
