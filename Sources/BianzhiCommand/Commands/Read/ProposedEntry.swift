import BianzhiAudit
import BianzhiCore
import BianzhiDocument

/// A proposal of a document, with the sentence it was read in and what was decided on it.
struct ProposedEntry {
  let document: ReadDocument
  let proposal: Proposal
  /// Nil where nobody decided.
  let standing: SayingStanding?
  var beside = LedgerBeside()

  /// The organ that it is of: as the document names it.
  var organ: String? { proposal.organ }
  /// The code of the organ that it is of; nil where the ledger has none that its name means clearly.
  var ledgerOrgan: String? { organ.flatMap(beside.organ) }
  /// The name that its entry bears: in place of one without its place, that of the ledger.
  var enteredOrgan: String? {
    guard let organ, Self.isPlaceless(organ) else { return organ }
    return ledgerOrgan.flatMap(beside.name) ?? organ
  }

  /// The document and what it says: the same in every copy of the document.
  var key: [String] { [document.key, proposal.said] }
  /// The sentence, on one line.
  var sentence: String {
    Self.line(place.sentence(in: document.scalars).text(of: document.scalars))
  }

  /// The sentence with the words that were read between 【 and 】.
  var marked: String {
    let (all, scalars) = (place.sentence(in: document.scalars), document.scalars)
    let before = TextSpan(start: all.start, end: place.start).text(of: scalars)
    let after = TextSpan(start: place.end, end: all.end).text(of: scalars)
    return Self.line("\(before)【\(place.text(of: scalars))】\(after)")
  }

  /// The sentence in three pieces, the words that were read in the middle.
  var pieces: (before: String, marked: String, after: String) {
    let (all, scalars) = (place.sentence(in: document.scalars), document.scalars)
    let piece = { (start: Int, end: Int) in
      Self.line(TextSpan(start: start, end: end).text(of: scalars))
    }
    return (piece(all.start, place.start), piece(place.start, place.end), piece(place.end, all.end))
  }

  /// Where it stands: of a body the name alone, where the list has it as it is.
  private var place: TextSpan {
    let span = proposal.span
    guard proposal.sort == .body else { return span }
    let name = Array(proposal.label.prefix { $0 != "（" && $0 != "(" }.unicodeScalars)
    let starts = span.start..<max(span.start, span.end - name.count + 1)
    guard !name.isEmpty,
      let start = starts.first(where: { document.scalars[$0..<$0 + name.count].elementsEqual(name) }
      )
    else { return span }
    return TextSpan(start: start, end: start + name.count)
  }

  private static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return PersonNumber.mask(words.replacing("\t", with: " "))
  }
}

/// A document with what it proposes.
struct ReadDocument {
  let path: String
  let scalars: [Unicode.Scalar]
  let reading: DocumentReading
  /// Its number, or the hash of its text where it shows none.
  let key: String

  init(path: String, text: String, reading: DocumentReading) {
    (self.path, self.reading) = (path, reading)
    scalars = Array(text.unicodeScalars)
    key = reading.number ?? ContentHash.of(text)
  }

  /// Reads documents; several are compared with each other.
  ///
  /// - Returns: the documents, and why the others could not be read.
  static func all(
    _ paths: [String]
  ) throws -> (documents: [ReadDocument], failures: [Wording]) {
    var (texts, failures): ([(String, String)], [Wording]) = ([], [])
    let sources = try DocumentSource.all(paths)
    for source in sources {
      do {
        texts.append((source.name, try source.text()))
      } catch {
        guard let (_, wording) = Failure.told(by: error), sources.count > 1 else { throw error }
        failures.append(wording)
      }
    }
    var readings = texts.map { DocumentReader.read($0.1) }
    DocumentChain.compare(&readings)
    let documents = zip(texts, readings).map { text, reading in
      ReadDocument(path: text.0, text: text.1, reading: reading)
    }
    return (documents, failures)
  }

  /// Its proposals with what was decided on them.
  func entries(
    _ decisions: [[String]: SayingStanding], beside: LedgerBeside
  ) -> [ProposedEntry] {
    reading.proposals.map {
      ProposedEntry(
        document: self, proposal: $0, standing: decisions[[key, $0.said]], beside: beside)
    }
  }
}
