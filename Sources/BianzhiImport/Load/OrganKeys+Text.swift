/// The same looked up by texts.
extension OrganKeys {
  func number(of text: String) -> Int64? {
    var text = text
    return text.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  func key(code: String) throws -> Int64 {
    var code = code
    return try code.withUTF8 { try key(code: UnsafeRawBufferPointer($0)) }
  }
}
