import Kernels
import Testing

@Suite("Float memory")
struct FloatMemoryTests {
  @Test(arguments: [0, 1, 1000, 1 << 18, (1 << 19) + 1, 3_000_001])
  func `every float of a block can be written and read`(count: Int) {
    let memory = FloatMemory(count: count)
    #expect(memory.count == count && Int(bitPattern: memory.base) % 64 == 0)
    for index in 0..<count { memory.base[index] = Float(index % 1021) }
    #expect((0..<count).allSatisfy { memory.base[$0] == Float($0 % 1021) })
  }
}
