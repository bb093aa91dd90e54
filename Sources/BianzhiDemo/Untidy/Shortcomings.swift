/// What a folder lacks, so that a correct tool must name it instead of judging.
struct Shortcomings: Sendable {
  /// Codes of the units that hand in nothing.
  private(set) var missing: [String] = []
  /// Codes of the units of which two lists came.
  private(set) var twice: [String] = []
  private(set) var asked: [AskedWord] = []

  mutating func add(_ organ: String, _ trait: UntidyTrait?, asked words: [AskedWord]) {
    switch trait {
    case .missing: missing.append(organ)
    case .twoVersions: twice.append(organ)
    default: break
    }
    asked += words
  }
}
