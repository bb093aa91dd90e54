import BianzhiCore

/// Tells a name's cell that holds the names of several people: 张三、李四.
enum SeveralNames {
  static func are(in bytes: UnsafeRawBufferPointer) -> Bool {
    // Two names of two characters and a mark between them; nearly every cell ends here.
    guard bytes.count >= 13, bytes.count <= 400 else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    let pieces = text.split { "、，,；;/／|\n\r".contains($0) }.map { piece in
      piece.filter { !$0.isWhitespace }
    }
    return pieces.count > 1 && pieces.allSatisfy(isName)
  }

  private static func isName(_ text: String) -> Bool {
    let bare = text.replacing(#/[(（].*[)）]$/#, with: "")
    return (2...4).contains(bare.count)
      && bare.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) || $0 == "·" }
  }
}
