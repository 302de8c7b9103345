import { fileTypeFromBuffer } from 'file-type';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { TOTP } from 'otpauth';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';

import { answer } from '../bot/answer.ts';

export const play = [fileTypeFromBuffer, HttpsProxyAgent, pino, Temporal, TOTP, answer];
