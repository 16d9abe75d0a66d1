import { expect, it } from 'vitest';
import { isPrivateAddress } from './private-address';

it.each([
  'http://192.168.1.1/',
  'http://192.168.1.1:8080/reboot',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0/',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://localhost:3000/',
  'http://LOCALHOST./',
  'http://app.localhost/',
  'http://printer.local/',
  'http://router/',
  'http://wiki.corp.internal/',
  'http://nas.lan/',
  'http://box.home.arpa/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:192.168.0.1]/',
])('%s is private', (url) => {
  expect(isPrivateAddress(url)).toBe(true);
});

it.each([
  'https://www.aljazeera.net/a',
  'http://172.32.0.1/',
  'http://172.15.0.1/',
  'http://192.169.0.1/',
  'http://100.128.0.1/',
  'http://11.0.0.1/',
  'http://1.1.1.1/',
  'https://local.example/',
  'https://10.example/',
  'http://[2606:4700::1111]/',
  'http://[::ffff:1.1.1.1]/',
  'https://موقع.مصر/',
])('%s is public', (url) => {
  expect(isPrivateAddress(url)).toBe(false);
});
