import Glibc

/// The reader that is given the inputs, as the environment names it.
private let reader: FuzzedReader = {
  let name = getenv("FUZZED_READER").map { String(cString: $0) } ?? ""
  guard let reader = FuzzedReader(rawValue: name) else {
    fatalError("FUZZED_READER names no reader: \(name)")
  }
  return reader
}()

/// What libFuzzer calls with each input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
func testReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = reader.fault(in: bytes) { fatalError(fault) }
  return 0
}
