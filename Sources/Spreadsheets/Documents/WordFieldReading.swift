/// Follows the fields of a Word document: which of them show the number of a page.
struct WordFieldReading {
  enum Turn {
    /// What the field showed last begins, or it ends.
    case begins, ends
  }

  /// Whether the text that comes is an instruction.
  var isInstruction = false
  /// The instructions of the open fields, and whether what they show is one of a page.
  private var open: [(instruction: [UInt8], isPage: Bool)] = []
  private var simple: [Bool] = []

  /// - Returns: whether it shows the number of a page.
  mutating func startSimple(_ instruction: String) -> Bool {
    simple.append(instruction.contains("PAGE"))
    return simple.last == true
  }

  mutating func endSimple() -> Bool { simple.popLast() == true }

  mutating func instruct(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !open.isEmpty else { return }
    open[open.count - 1].instruction += bytes
  }

  /// - Returns: nil where the field shows no number of a page.
  mutating func character(_ kind: String) -> Turn? {
    switch kind {
    case "begin": open.append(([], false))
    case "separate":
      guard let field = open.last else { return nil }
      let isPage = String(decoding: field.instruction, as: UTF8.self).contains("PAGE")
      open[open.count - 1].isPage = isPage
      return isPage ? .begins : nil
    case "end": return open.popLast()?.isPage == true ? .ends : nil
    default: return nil
    }
    return nil
  }
}
