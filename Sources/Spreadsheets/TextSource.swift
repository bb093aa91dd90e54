/// The text of a file in UTF-8, a block at a time, without its byte order mark.
struct TextSource {
  /// The least room ``fill(_:from:to:)`` can work in: one character of any encoding.
  static let leastRoom = 4
  private static let inputSize = 1 << 17

  let file: InputFile
  let encoding: TextEncoding
  /// How far the file has been read.
  private(set) var offset = 0
  private let converter: TextConverter?
  private var input: [UInt8] = []
  /// The part of ``input`` still to be converted; it ends at ``offset`` in the file.
  private var pending = 0..<0
  private var isAtStart = true
  private let token = Token()

  /// Has an identity, and nothing else.
  private final class Token {}

  /// Tells this source from every other one while it lives.
  var identity: ObjectIdentifier { ObjectIdentifier(token) }

  init(_ file: InputFile, encoding: TextEncoding) throws(ReadError) {
    (self.file, self.encoding) = (file, encoding)
    guard !encoding.isUTF8 else {
      converter = nil
      return
    }
    converter = TextConverter(from: encoding.converterName, to: TextEncoding.utf8.converterName)
    guard converter != nil else { throw .noConverter(file: file.name, encoding: encoding) }
    input = [UInt8](repeating: 0, count: Self.inputSize)
  }

  /// Puts the next text into `buffer`, at `start` and before `end`, at least ``leastRoom`` apart.
  ///
  /// - Returns: the number of bytes put there; 0 at the end of the file.
  mutating func fill(
    _ buffer: inout [UInt8], from start: Int, to end: Int
  ) throws(ReadError) -> Int {
    precondition(end - start >= Self.leastRoom)
    let count =
      if let converter {
        try convert(with: converter, into: &buffer, from: start, to: end)
      } else { try copy(into: &buffer, from: start, to: end) }
    guard isAtStart else { return count }
    isAtStart = false
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard count >= mark.count, buffer[start..<start + mark.count].elementsEqual(mark) else {
      return count
    }
    buffer.moveDown(start + mark.count..<start + count, to: start)
    return count > mark.count
      ? count - mark.count : try fill(&buffer, from: start, to: end)
  }

  private mutating func copy(
    into buffer: inout [UInt8], from start: Int, to end: Int
  ) throws(ReadError) -> Int {
    let count = try file.read(into: &buffer, from: start, to: end, offset: offset)
    offset += count
    if count == 0 { try file.checkUnchanged() }
    return count
  }

  private mutating func convert(
    with converter: TextConverter, into buffer: inout [UInt8], from start: Int, to end: Int
  ) throws(ReadError) -> Int {
    var room = start..<end
    while true {
      let stop = converter.convert(input, &pending, into: &buffer, &room)
      switch stop {
      case .badInput where encoding == .gb18030 && input[pending.lowerBound] == 0x80:
        guard room.count >= 3 else { return room.lowerBound - start }
        for byte in "€".utf8 {
          buffer[room.lowerBound] = byte
          room = room.lowerBound + 1..<end
        }
        pending = pending.lowerBound + 1..<pending.upperBound
      case .badInput:
        throw try badByte()
      case .outputFull:
        return room.lowerBound - start
      case .inputUsed, .inputCut:
        // What is converted is handed out first, so that a bad byte is met in its turn.
        if room.lowerBound > start { return room.lowerBound - start }
        guard try refill() else { return 0 }
      }
    }
  }

  /// Reads more input behind the bytes of a character that was cut.
  private mutating func refill() throws(ReadError) -> Bool {
    let kept = pending.count
    input.moveDown(pending, to: 0)
    let count = try file.read(into: &input, from: kept, to: input.count, offset: offset)
    (offset, pending) = (offset + count, 0..<kept + count)
    if count > 0 { return true }
    guard kept == 0 else { throw try badByte() }
    try file.checkUnchanged()
    return false
  }

  private func badByte() throws(ReadError) -> ReadError {
    let place = try file.place(of: offset - pending.count, encoding: encoding)
    return .badByte(file: file.name, encoding: encoding, place: place)
  }
}
