import BianzhiCore
import BianzhiDocument
import BianzhiReport

/// What documents approve, read one by one and held against each other, and those that could not be read.
struct ReadingReport {
  private var documents: [(source: DocumentSource, text: String)] = []
  private var failures: [(source: DocumentSource, wording: Wording, error: any Error)] = []
  private var readings: [DocumentReading] = []

  /// - Throws: why it could not be read, where there is one document only.
  init(_ sources: [DocumentSource]) throws {
    for source in sources {
      do {
        documents.append((source, try source.text()))
      } catch {
        guard let (_, wording) = Failure.told(by: error) else { throw error }
        failures.append((source, wording, error))
      }
    }
    if documents.isEmpty, failures.count == 1 { throw failures[0].error }
    readings = documents.map { DocumentReader.read($0.text) }
    DocumentChain.compare(&readings)
  }

  /// Whether all documents could be read.
  var isWhole: Bool { failures.isEmpty }

  func write(_ request: OutputRequest) throws {
    let read = zip(documents, readings)
    if request.format == .json {
      let values =
        read.map { ReadingJSON.document($1, file: $0.source.name) }
        + failures.map { ReadingJSON.failure(file: $0.source.name, $0.wording) }
      try ResultWriter.write(.array(values), request)
    } else {
      let lines = read.flatMap { ReadingLines.lines(of: $1, file: $0.source.name, text: $0.text) }
      try Tables.proposals.write(lines, request)
      for (document, reading) in read { tell(reading, of: document.source.name) }
    }
    for failure in failures { Console.shared.messages.warning(failure.wording) }
  }

  /// The checks that failed.
  private func tell(_ reading: DocumentReading, of file: String) {
    for check in reading.checks where !check.passed {
      let organ = check.organ ?? ""
      Console.shared.messages.warning(
        Wording(
          zh: "\(file)：\(organ)\(check.label)：载明 \(check.stated)，算得 \(check.computed)；暂不采用",
          en:
            "\(file): \(organ) \(check.label): stated \(check.stated), computed \(check.computed); held back"
        ))
    }
  }
}
